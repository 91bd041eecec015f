//! A round that is out: what still changes, and who is told.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_round_goes_out_once_for_everybody_and_keeps_its_reserve() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let [amira, bram, chidi] = school.children;
        for (child, person) in [(amira, 71), (bram, 71), (chidi, 72)] {
            sits(world, child, 1, person).await;
        }
        sits(world, amira, 2, 73).await;
        let (mut office, mut anne) = (Desk::of(world, school.office).await, Desk::of(world, school.teacher).await);
        let id = makes_a_round(&mut office, &school).await;
        let publish = format!("/staff/rounds/{id}/publish");
        assert!(office.opens(&publish).await.says("nog geen tijden om uit te kiezen"));
        office.sends(&publish, &[]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM round WHERE published_at IS NOT NULL").await, 0);
        anne.sends(&times(school.teacher), &block(&[("until", "19:30")])).await;
        let before = office.opens(&publish).await;
        assert!(
            before.says("3 gezinnen krijgen de uitnodiging op maandag 30 november (30-11), 08:00"),
            "{}",
            before.text
        );
        assert!(before.says("Eén gezin met meer kinderen of een tolk"), "{}", before.text);
        assert!(before.says("10 procent") && before.says("Groep 5B: nog geen leerkracht"));
        assert_eq!(anne.sends(&publish, &[]).await.status, StatusCode::NOT_FOUND);
        let mut other = Desk::of(world, school.head).await;
        let (one, two) = tokio::join!(office.sends(&publish, &[]), other.sends(&publish, &[]));
        let here = format!("/staff/rounds/{id}");
        assert_eq!((one.leads_to(), two.leads_to()), (here.as_str(), here.as_str()));
        office.sends(&publish, &[]).await;
        assert!(office.opens(&here).await.says("was al gepubliceerd"));
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'published-round'").await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM invitee").await, 4);
        let slots = number(world, SLOTS, school.teacher).await;
        let kept = world.count("SELECT COUNT(*) FROM slot WHERE state = 'reserve'").await;
        assert_eq!((slots, kept), (16, 2), "a tenth, rounded");
        assert!(office.opens(&here).await.says("Reserve vrijgeven"));
        office.sends(&format!("{here}/reserve"), &[]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM slot WHERE state = 'reserve'").await, 0);
        assert!(!office.opens(&here).await.says("Reserve vrijgeven"));
        office.sends(&format!("{here}/remove"), &[]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM round").await, 1, "families know it");
        office.sends(&format!("{here}/close"), &[]).await;
        assert!(office.opens(&here).await.says("Gesloten"));
        let late = anne.sends(&format!("{}?round={id}", times(school.teacher)), &block(&[("day", "2026-12-09")])).await;
        assert_eq!(late.leads_to(), "/staff/rounds");
        assert_eq!(number(world, SLOTS, school.teacher).await, 16, "a closed round takes no times");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_round_that_is_out_changes_only_where_it_harms_nobody() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let (mut office, mut anne) = (Desk::of(world, school.office).await, Desk::of(world, school.teacher).await);
        let id = makes_a_round(&mut office, &school).await;
        let edit = format!("/staff/rounds/{id}/edit");
        anne.sends(&times(school.teacher), &block(&[])).await;
        office.sends(&edit, &with(&[("minutes", "25"), ("online", "no")])).await;
        assert_eq!(number(world, SLOTS, school.teacher).await, 4, "the times of a draft follow its rules");
        office.sends(&format!("/staff/rounds/{id}/publish"), &[]).await;
        let form = office.opens(&edit).await;
        assert!(form.says("wat niemand schaadt") && !form.says("name=\"minutes\"") && !form.says("name=\"opens\""));
        let narrower = office.sends(&edit, &with(&[("last_day", "2026-12-17")])).await;
        is_faulty(&narrower, "last_day", "alleen ruimer worden");
        let earlier = office.sends(&edit, &with(&[("closes", "2026-12-04T08:00")])).await;
        is_faulty(&earlier, "closes", "alleen ruimer worden");
        let wider = with(&[("last_day", "2027-01-15"), ("minutes", "60"), ("reserve_percent", "50")]);
        assert_eq!(office.sends(&edit, &wider).await.leads_to(), format!("/staff/rounds/{id}"));
        let kept = number(world, "SELECT COUNT(*) FROM round WHERE id = $1 AND minutes = 25", id).await;
        assert_eq!(kept, 1, "what families read stays");
        assert_eq!(world.count("SELECT COUNT(*) FROM slot WHERE state = 'reserve'").await, 2);
        let only = school.group.to_string();
        office.sends(&format!("/staff/rounds/{id}/groups"), &[("group", &only)]).await;
        assert_eq!(number(world, "SELECT COUNT(*) FROM round_group WHERE round_id = $1", id).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_school_notes_who_needs_an_interpreter_and_who_is_left_out() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let [amira, bram, chidi] = school.children;
        let mut seats = Vec::new();
        for (child, person) in [(amira, 71), (bram, 72), (chidi, 73)] {
            seats.push(sits(world, child, 1, person).await);
        }
        let (mut office, mut anne) = (Desk::of(world, school.office).await, Desk::of(world, school.teacher).await);
        let id = makes_a_round(&mut office, &school).await;
        anne.sends(&times(school.teacher), &block(&[("until", "17:20")])).await;
        let list = format!("/staff/groups/{}/invited", school.group);
        let page = anne.opens(&list).await;
        assert!(page.says("Amira Haddad") && page.says("Bram Jansen") && !page.says("Chidi"), "{}", page.text);
        let of = |seat: usize| number(world, "SELECT id FROM invitee WHERE guardian_id = $1", seats[seat]);
        let (one, two, foreign) = (of(0).await, of(1).await, of(2).await);
        let name = |what: &str, id: i64| format!("{what}-{id}");
        let fields = [
            (name("interpreter", one), "phone"),
            (name("language", one), "Tigrinya"),
            (name("interpreter", two), "none"),
            (name("out", two), "yes"),
            (name("interpreter", foreign), "site"),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        anne.sends(&list, &fields).await;
        let page = anne.opens(&list).await;
        assert!(page.says("value=\"Tigrinya\"") && page.says("value=\"phone\" selected"), "{}", page.text);
        let asked = "SELECT COUNT(*) FROM invitee WHERE interpreter = 'site' AND round_id = $1";
        assert_eq!(number(world, asked, id).await, 0, "of another group");
        let before = office.opens(&format!("/staff/rounds/{id}/publish")).await;
        assert!(before.says("2 gezinnen krijgen") && before.says("Eén gezin met meer kinderen of een tolk"));
        let round = office.opens(&format!("/staff/rounds/{id}")).await;
        let row = round.text.split("<th scope=\"row\">4A</th>").nth(1).unwrap();
        assert!(
            row.contains("<td class=\"number\">2</td><td class=\"number\">8</td>"),
            "an interpreter takes two: {row}"
        );
        books(world, id, school.teacher, amira).await;
        anne.sends(&list, &[(&name("interpreter", one), "none")]).await;
        assert!(anne.opens(&list).await.says("Heeft een gesprek"), "that is changed at the talk");
        let phone = "SELECT COUNT(*) FROM invitee WHERE interpreter = 'phone' AND round_id = $1";
        assert_eq!(number(world, phone, id).await, 1);
        let mut head = Desk::of(world, School::new(world, "Het Kompas").await.head).await;
        assert_eq!(head.opens(&list).await.status, StatusCode::NOT_FOUND);
        assert_eq!(head.opens(&format!("/staff/rounds/{id}")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn talks_on_a_day_that_becomes_free_are_shown_to_be_moved() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        sits(world, school.children[0], 1, 71).await;
        let (mut office, mut anne) = (Desk::of(world, school.office).await, Desk::of(world, school.teacher).await);
        let id = makes_a_round(&mut office, &school).await;
        anne.sends(&times(school.teacher), &block(&[])).await;
        office.sends(&format!("/staff/rounds/{id}/publish"), &[]).await;
        books(world, id, school.teacher, school.children[0]).await;
        let here = format!("/staff/rounds/{id}");
        assert!(!office.opens(&here).await.says("vrij is geworden"));
        let settings = [
            ("name", "De Regenboog"),
            ("school_year", "2026-2027"),
            ("year_shown", "2026-2027"),
            ("region", "midden"),
            ("holidays", "8-12-2026"),
            ("quiet_from", "20:30"),
            ("quiet_until", "07:30"),
            ("week_limit", "3"),
            ("bundle_at", "16:00"),
            ("answer_days", "2"),
            ("absence_until", "08:15"),
        ];
        assert_eq!(office.sends("/staff/settings", &settings).await.leads_to(), "/staff/settings");
        for desk in [&mut office, &mut anne] {
            let page = desk.opens(&here).await;
            assert!(page.says("vrij is geworden") && page.says("Amira Haddad"), "{}", page.text);
            assert!(page.says(&format!("/staff/children/{}/talk?round={id}", school.children[0])));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_sees_numbers_the_head_parts_and_a_teacher_the_own_group() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let [amira, bram, chidi] = school.children;
        let first = sits(world, amira, 1, 71).await;
        sits(world, bram, 1, 72).await;
        sits(world, chidi, 1, 73).await;
        let (mut office, mut anne) = (Desk::of(world, school.office).await, Desk::of(world, school.teacher).await);
        let id = makes_a_round(&mut office, &school).await;
        anne.sends(&times(school.teacher), &block(&[])).await;
        office.sends(&format!("/staff/rounds/{id}/publish"), &[]).await;
        books(world, id, school.teacher, amira).await;
        let mut tx = world.store().begin().await.unwrap();
        let seen = "UPDATE invitee SET invited_at = 1, seen_at = 2 WHERE round_id = $1 AND guardian_id = $2";
        sqlx::query(seen).bind(id).bind(first).execute(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        let here = format!("/staff/rounds/{id}");
        let row = |page: &Page, group: &str| {
            let rest = page.text.split(&format!("<th scope=\"row\">{group}</th>")).nth(1).expect("a row").to_owned();
            let cells = rest.split("</tr>").next().unwrap().to_owned();
            let number = |cell: &str| cell.split("class=\"number\">").nth(1).map(str::to_owned);
            cells.split("</td>").filter_map(number).collect::<Vec<String>>()
        };
        let page = office.opens(&here).await;
        assert_eq!(row(&page, "4A"), ["1", "1", "1", "1", "0", "0"], "{}", page.text);
        assert_eq!(row(&page, "5B"), ["0", "0", "0", "1", "0", "0"]);
        let page = Desk::of(world, school.head).await.opens(&here).await;
        assert_eq!(row(&page, "4A"), ["50%", "50%", "50%", "50%", "0%", "0%"]);
        let page = anne.opens(&here).await;
        assert!(page.says(&format!("/staff/groups/{}/talks?round={id}", school.group)) && !page.says("5B"));
    })
    .await;
}
