//! Two people at one newsletter: who comes second sees both versions and chooses; nothing is lost.

use axum::http::StatusCode;
use driehoek::newsletter::Whom;

use super::{EARLY, adds, begins, blocks, issue, mark};
use crate::console::desk::{Desk, Page};
use crate::reading::stage::Class;
use crate::world::on_both_databases;

/// The fields that the button "keep my version" sends, with their values.
fn kept(page: &Page) -> Vec<(String, String)> {
    // The one of the page itself is the last.
    let form = page.text.split("<form").filter(|part| part.contains("type=\"hidden\"")).last().unwrap();
    let field = |part: &str| {
        let mut parts = part.split('"');
        let name = parts.next()?.to_owned();
        Some((name, parts.nth(1)?.replace("&#38;", "&")))
    };
    form.split("type=\"hidden\" name=\"").skip(1).filter_map(field).collect()
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_saves_second_chooses_between_two_versions_of_an_announcement() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let mut office = Desk::of(world, class.school.office).await;
        let mut head = Desk::of(world, class.school.head).await;
        let say = world.say("nl");
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &EARLY).await;
        adds(&mut office, &here, "study-day", &[("f_date", "2026-12-08"), ("f_part", "whole-day")]).await;
        let all = blocks(world, &here).await;
        let (early, study) = (all[0].id.to_string(), all[1].id.to_string());
        let edit = format!("{here}/edit?block={early}");
        let (first, second) = (office.opens(&edit).await, head.opens(&edit).await);
        let form = |was: &str, end: &'static str| {
            vec![
                ("block".to_owned(), early.clone()),
                ("kind".to_owned(), "early-end".to_owned()),
                ("was".to_owned(), was.to_owned()),
                ("f_date".to_owned(), "2026-12-03".to_owned()),
                ("f_end".to_owned(), end.to_owned()),
                ("whom".to_owned(), "years".to_owned()),
                ("year".to_owned(), "4".to_owned()),
            ]
        };
        let path = format!("{here}/edit");
        let saved = office.sends(&path, &borrowed(&form(&mark(&first, "name=\"f_end\""), "13:00"))).await;
        assert_eq!(saved.leads_to(), here);
        // Another announcement is nobody's conflict.
        let page = head.opens(&format!("{here}/edit?block={study}")).await;
        let other = [
            ("block", study.as_str()),
            ("kind", "study-day"),
            ("was", &mark(&page, "name=\"f_date\"")),
            ("f_date", "2026-12-09"),
            ("f_part", "whole-day"),
        ];
        assert_eq!(head.sends(&path, &other).await.leads_to(), here);

        let conflict = head.sends(&path, &borrowed(&form(&mark(&second, "name=\"f_end\""), "11:00"))).await;
        assert_eq!(conflict.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            conflict.says(&say.issue_conflict()) && conflict.says("13:00") && conflict.says("11:00"),
            "{}",
            conflict.text
        );
        assert_eq!(blocks(world, &here).await[0].values.get("end"), Some("13:00"), "nothing is saved yet");
        // First changed once more, then kept.
        let own = kept(&conflict);
        let again = [&borrowed(&own)[..], &[("act", "again")]].concat();
        let form = head.sends(&path, &again).await;
        assert!(form.says("value=\"11:00\""), "{}", form.text);
        let taken = head.sends(&path, &borrowed(&kept(&conflict))).await;
        assert_eq!(taken.leads_to(), here, "{}", taken.text);
        let now = &blocks(world, &here).await[0];
        assert_eq!((now.values.get("end"), &now.whom), (Some("11:00"), &Whom::Years(vec![4])));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_took_out_meanwhile_can_be_put_in_again() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let mut office = Desk::of(world, class.school.office).await;
        let mut head = Desk::of(world, class.school.head).await;
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &EARLY).await;
        let block = blocks(world, &here).await[0].id.to_string();
        let page = head.opens(&format!("{here}/edit?block={block}")).await;
        let was = mark(&page, "name=\"f_end\"");
        office.sends(&format!("{here}/order"), &[("block", &block), ("act", "drop")]).await;
        let form =
            [&[("block", block.as_str()), ("kind", "early-end"), ("was", was.as_str())][..], &EARLY[..]].concat();
        let conflict = head.sends(&format!("{here}/edit"), &form).await;
        assert_eq!(conflict.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", conflict.text);
        let taken = head.sends(&format!("{here}/edit"), &borrowed(&kept(&conflict))).await;
        assert_eq!(taken.leads_to(), here);
        assert!(blocks(world, &here).await.iter().any(|block| block.standing.word() == "accepted"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_titles_and_two_greetings_are_chosen_between() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let mut office = Desk::of(world, class.school.office).await;
        let mut head = Desk::of(world, class.school.head).await;
        let say = world.say("nl");
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        let path = format!("{here}/head");
        let (first, second) = (office.opens(&here).await, head.opens(&here).await);
        let was = mark(&first, "/head\" class");
        let long = "g".repeat(driehoek::newsletter::GREETING + 1);
        let wrong = office.sends(&path, &[("was", &was), ("title", "Nieuws"), ("greeting", &long)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says(&long), "what was typed is not lost");
        let again = mark(&wrong, "/head\" class");
        assert_eq!(again, was, "the form still knows what it began with");
        let saved = office.sends(&path, &[("was", &was), ("title", "Nieuws 1"), ("greeting", "Dag!")]).await;
        assert_eq!(saved.leads_to(), here);
        let was = mark(&second, "/head\" class");
        let conflict = head.sends(&path, &[("was", &was), ("title", "Nieuws 2"), ("greeting", "Hallo!")]).await;
        assert_eq!(conflict.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            conflict.says(&say.issue_conflict_text()) && conflict.says("Dag!") && conflict.says("Hallo!"),
            "{}",
            conflict.text
        );
        assert_eq!(issue(world, &here).await.title, "Nieuws 1");
        assert_eq!(head.sends(&path, &borrowed(&kept(&conflict))).await.leads_to(), here);
        let now = issue(world, &here).await;
        assert_eq!((now.title.as_str(), now.greeting.as_str()), ("Nieuws 2", "Hallo!"));
    })
    .await;
}
