//! Staff, settings and the log at the console.

use axum::http::StatusCode;

use super::desk::Desk;
use super::door::signs_up;
use super::school::School;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn a_head_invites_a_teacher_who_then_sees_the_own_group() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let other = School::new(world, "Het Kompas").await;
        let mut head = Desk::of(world, school.head).await;
        let (mine, foreign) = (school.group.to_string(), other.group.to_string());
        let form = [("name", "Tess Visser"), ("role", "teacher"), ("groups", &mine), ("groups", &foreign)];
        let page = head.sends("/staff/people/invite", &form).await;
        let link =
            page.text.split("<code>https://school.example").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert!(!head.opens("/staff/people").await.says(&link), "the link is shown once");
        let mut tess = signs_up(world, &link, "tess").await.desk;
        let overview = tess.opens("/staff").await;
        assert!(overview.says("4A") && !overview.says("5B"), "{}", overview.text);
        assert_eq!(tess.opens(&format!("/staff/groups/{}", other.group)).await.status, StatusCode::NOT_FOUND);
        for hidden in ["/staff/people", "/staff/settings", "/staff/log", "/staff/people/invite"] {
            assert_eq!(tess.opens(hidden).await.status, StatusCode::NOT_FOUND, "{hidden}");
            assert!(!overview.says(&format!("href=\"{hidden}\"")), "{hidden}");
        }
        let team = head.opens("/staff/people").await;
        assert!(team.says("Tess Visser") && team.says("Laatst ingelogd"), "{}", team.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_head_makes_a_head_and_a_school_keeps_one() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let (mut head, mut office) = (Desk::of(world, school.head).await, Desk::of(world, school.office).await);
        let of = |id: i64| format!("/staff/people/{id}");
        assert!(!office.opens("/staff/people/invite").await.says("value=\"head\""));
        let page = office.sends("/staff/people/invite", &[("name", "Oscar"), ("role", "head")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(office.opens(&of(school.head)).await.status, StatusCode::NOT_FOUND, "an office leaves heads alone");
        for end in ["", "/link", "/deactivate"] {
            let page = office.sends(&(of(school.head) + end), &[("name", "X"), ("role", "teacher")]).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{end}");
        }
        let page = head.sends(&(of(school.head) + "/deactivate"), &[]).await;
        assert!(page.says("U kunt uzelf niet"), "{}", page.text);
        let page = head.sends(&of(school.head), &[("name", "Hanna Smit"), ("role", "office")]).await;
        assert!(page.says("de enige directeur"), "{}", page.text);
        let promoted = head.sends(&of(school.office), &[("name", "Omar Bakker"), ("role", "head")]).await;
        assert_eq!(promoted.leads_to(), "/staff/people");
        assert!(head.opens("/staff/people").await.says("Opgeslagen."));
        assert_eq!(office.opens("/staff/log").await.status, StatusCode::OK, "a head now, in the same session");
        assert_eq!(office.sends(&(of(school.head) + "/deactivate"), &[]).await.leads_to(), "/staff/people");
        assert_eq!(head.opens("/staff").await.status, StatusCode::UNAUTHORIZED);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_settings_of_a_school_are_checked_and_kept() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        School::new(world, "Het Kompas").await;
        let mut office = Desk::of(world, school.office).await;
        let right = [
            ("name", "OBS De Regenboog"),
            ("school_year", "2026-2027"),
            ("region", "midden"),
            ("holidays", "20-2-2027 t/m 28-2-2027"),
            ("quiet_from", "19:30"),
            ("quiet_until", "08:00"),
            ("week_limit", "2"),
            ("bundle_at", "15:30"),
            ("answer_days", "3"),
            ("absence_until", "08:25"),
            ("phone", "010 123 45 67"),
            ("help_numbers", "Wijkteam: 14010"),
        ];
        let with = |field: &'static str, value: &'static str| {
            right.map(|(name, known)| if name == field { (name, value) } else { (name, known) })
        };
        for (field, value, says) in [
            ("name", " ", "Vul de naam"),
            ("name", "Het Kompas", "al een school met deze naam"),
            ("school_year", "2026-2028", "als 2026-2027"),
            ("region", "oost", "Kies een regio"),
            ("holidays", "28-2-2027 20-2-2027", "is geen vakantie"),
            ("quiet_from", "half acht", "Vul een tijd in"),
            ("week_limit", "0", "getal in van 1 tot 10"),
            ("bundle_at", "laat", "Vul een tijd in"),
            ("answer_days", "11", "getal in van 1 tot 10"),
            ("absence_until", "25:00", "Vul een tijd in"),
        ] {
            let page = office.sends("/staff/settings", &with(field, value)).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(page.says(says) && page.says(&format!("href=\"#{field}\"")), "{says}\n{}", page.text);
            assert!(page.says("010 123 45 67"), "what was typed stays");
        }
        assert_eq!(office.sends("/staff/settings", &right).await.leads_to(), "/staff/settings");
        let page = office.opens("/staff/settings").await;
        for kept in ["OBS De Regenboog", "2027-02-20 2027-02-28", "19:30", "08:00", "15:30", "08:25", "Wijkteam: 14010"]
        {
            assert!(page.says(kept), "{kept}\n{}", page.text);
        }
        assert!(page.says("De instellingen zijn opgeslagen") && page.says("value=\"midden\" selected"));
        assert!(!office.opens("/staff/settings").await.says("zijn opgeslagen"), "it is told once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_head_reads_who_did_what_and_who_saw_a_child() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut teacher = Desk::of(world, school.teacher).await;
        for day in 0..2 {
            for _ in 0..30 {
                teacher.opens(&format!("/staff/children/{}", school.children[0])).await;
            }
            if day == 0 {
                world.clock.advance(24 * 3600);
                teacher = Desk::of(world, school.teacher).await;
            }
        }
        let mut head = Desk::of(world, school.head).await;
        let log = head.opens("/staff/log").await;
        assert_eq!(log.text.matches("bekeek een kind").count(), 50, "a page");
        assert!(log.says("Anne de Vries") && log.says("Amira Haddad"), "{}", log.text);
        let older = log.text.split("href=\"/staff/log?").nth(1).unwrap().split('"').next().unwrap();
        let older = head.opens(&format!("/staff/log?{}", older.replace("&#38;", "&"))).await;
        assert_eq!(older.text.matches("bekeek een kind").count(), 10);
        let monday = head.opens("/staff/log?day=2026-11-23").await;
        assert_eq!(monday.text.matches("bekeek een kind").count(), 30);
        let own = head.opens(&format!("/staff/log?person={}", school.head)).await;
        assert!(own.says("bekeek het logboek") && !own.says("bekeek een kind"), "looking is in the log too");
        assert!(head.opens("/staff/log?person=x&day=y&before=z").await.status.is_success());
        let who = head.opens(&format!("/staff/children/{}/who-saw", school.children[0])).await;
        assert_eq!(who.text.matches("Anne de Vries").count(), 60);
        let who = head.opens(&format!("/staff/children/{}/who-saw", school.children[1])).await;
        assert!(!who.says("Anne de Vries"));
        let path = format!("/staff/children/{}/who-saw", school.children[0]);
        assert_eq!(teacher.opens(&path).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_head_takes_everything_along_and_the_office_the_list_of_children() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut head = Desk::of(world, school.head).await;
        let file = head.sends("/staff/export", &[]).await;
        assert_eq!(file.headers["content-disposition"], "attachment; filename=\"driehoek.json\"");
        let all: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!(all["child"].as_array().unwrap().len(), 3);
        let mut office = Desk::of(world, school.office).await;
        assert!(!office.opens("/staff/settings").await.says("/staff/export"), "only a head finds the button");
        let list = office.sends("/staff/export/children", &[]).await;
        assert!(list.says("\"Amira\";\"\";\"Haddad\";\"4A\""), "{}", list.text);
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'exported'").await, 2);
    })
    .await;
}
