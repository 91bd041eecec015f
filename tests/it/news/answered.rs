//! What families answer and ask under a newsletter reaches somebody at school who can do something about it, and the
//! reason why a child does not come only who teaches it.

use axum::http::StatusCode;
use driehoek::language::without_isolates;
use driehoek::newsletter::Whom;
use driehoek::privacy::retention::Kind;
use driehoek::privacy::retention::store::purge;
use jiff::civil::datetime;

use super::stage::{counts, of, opens, opens_block, sends};
use super::{EVENING, OWN, ZOO, december, name};
use crate::console::desk::{Desk, Page};
use crate::making::Staff;
use crate::reading::stage::Class;
use crate::world::on_both_databases;

/// What a page of the console says in the row of these children.
fn row(page: &Page, who: &str) -> Option<String> {
    let text = without_isolates(&page.text);
    let rows = text.split("<tr>").skip(1).filter(|row| row.contains(who));
    let cell = |row: &str| row.split("<td>").nth(1).map(|cell| cell.split("</td>").next().unwrap_or(cell).to_owned());
    let cells: Vec<String> = rows.filter_map(cell).collect();
    (!cells.is_empty()).then(|| cells.join(" | "))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_who_wants_a_call_is_named_to_the_teacher_and_to_who_made_it() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, OWN, class.school.children[0], 1).await;
        let (say, nl) = (world.say(OWN), world.say("nl"));
        let teacher = Staff::of(world, class.school.teacher).await;
        let office = Staff::of(world, class.school.office).await;
        let head = Staff::of(world, class.school.head).await;
        let sent = sends(world, &class, "December", None, &december(&class)).await;
        let before = head.chat.received();
        opens(&parent, "n", sent.id).await;
        parent.taps(&say.remind_unclear()).await;
        parent.taps(&say.remind_call_yes()).await;
        parent.sees(&say.news_call_text());
        world.advance_to(datetime(2026, 11, 23, 11, 0, 0, 0)).await;
        for staff in [&teacher, &office] {
            for wish in [nl.thread_wish_call("Amira"), nl.thread_wish_help("Amira")] {
                staff.chat.sees(&without_isolates(&nl.thread_wish(&wish, "December")));
            }
        }
        assert_eq!(head.chat.received(), before, "who has nothing to do with it is not disturbed");
        // In the console, too, for who has no chat; an announcement of money or of a call back is no need any more.
        let mut desk = Desk::of(world, class.school.teacher).await;
        let here = format!("/staff/groups/{}/answers", class.school.group);
        assert!(desk.opens("/staff/newsletters").await.says(&here));
        let asks = row(&desk.opens(&here).await, "Amira (4A)").expect("she asks");
        assert!(asks.contains(&nl.send_need_call()) && asks.contains(&nl.send_need_unclear()), "{asks}");
        opens(&parent, "u", sent.id).await;
        parent.taps("12:00").await;
        assert_eq!(row(&desk.opens(&here).await, "Amira"), None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_and_helps_is_listed_by_name_and_why_not_only_for_who_teaches_the_child() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        let (mother, _) = class.parent(world, OWN, amira, 1).await;
        let (father, _) = class.parent(world, OWN, amira, 2).await;
        let (of_two, _) = class.parent(world, OWN, bram, 1).await;
        class.sits(world, &of_two, chidi, 1).await;
        let (say, nl) = (world.say(OWN), world.say("nl"));
        let said = [("parent-evening", EVENING, Whom::Everybody), ("excursion", ZOO, of(class.school.group))];
        let sent = sends(world, &class, "Januari", None, &said).await;
        let [evening, zoo] = sent.blocks[..] else { panic!("two announcements") };
        for parent in [&mother, &father] {
            opens_block(parent, zoo).await;
            parent.taps(&say.remind_come("Amira")).await;
        }
        let counted = counts(world, sent.id, zoo).await;
        assert_eq!((counted.coming, counted.people, counted.not_coming), (1, 1, 0), "one child, whoever says it");
        opens_block(&father, zoo).await;
        father.taps(&say.remind_not_come("Amira")).await;
        father.taps(&say.remind_why_health()).await;
        opens_block(&of_two, zoo).await;
        of_two.taps(&say.remind_not_come("Bram")).await;
        of_two.taps(&say.remind_why_costs()).await;
        opens_block(&of_two, zoo).await;
        of_two.taps(&say.remind_help()).await;
        opens_block(&of_two, evening).await;
        of_two.taps(&say.news_come_family()).await;
        of_two.taps("3").await;
        let counted = counts(world, sent.id, zoo).await;
        assert_eq!((counted.coming, counted.not_coming, counted.helping), (1, 1, 1));

        let mut teacher = Desk::of(world, class.school.teacher).await;
        let page = teacher.opens(&format!("/staff/groups/{}/answers", class.school.group)).await;
        assert!(page.says(&name(world, "nl", "excursion")) && page.says("Januari"), "{}", page.text);
        let bram = row(&page, "Bram (4A)").expect("Bram");
        for fact in [nl.issue_is_coming(3), nl.send_not_coming_costs(), nl.send_helps()] {
            assert!(bram.contains(&without_isolates(&fact)), "{fact}: {bram}");
        }
        let amira = row(&page, "Amira (4A)").expect("Amira");
        for fact in [nl.send_coming(), nl.issue_is_differing(), nl.send_not_coming_health()] {
            assert!(amira.contains(&fact), "{fact}: {amira}");
        }
        assert_eq!(row(&page, "Chidi"), None, "of another class");
        let shown = "SELECT COUNT(*) FROM audit WHERE action = 'saw-newsletter' AND object = 'group'";
        assert_eq!(world.count(shown).await, 1);
        let strange = format!("/staff/groups/{}/answers", class.school.other_group);
        assert_eq!(teacher.opens(&strange).await.status, StatusCode::NOT_FOUND);
        let whole = format!("/staff/newsletters/{}/answers", sent.id);
        assert_eq!(teacher.opens(&whole).await.status, StatusCode::NOT_FOUND, "that of the school is the office's");

        // The office knows who comes, with the whole family, and no reason.
        let mut office = Desk::of(world, class.school.office).await;
        assert!(office.opens(&format!("/staff/newsletters/{}", sent.id)).await.says(&whole));
        let page = office.opens(&whole).await;
        let family = row(&page, "Bram").expect("Bram");
        assert!(family.contains(&nl.send_not_coming()) && family.contains(&nl.send_helps()), "{family}");
        assert!(row(&page, "Chidi").is_some_and(|row| row.contains('3')), "{}", page.text);
        for private in [nl.send_not_coming_costs(), nl.send_not_coming_health()] {
            assert!(!page.says(&private), "{private}");
        }

        // Eight weeks later nobody knows why, nor who opened it; parents look back at it all the same.
        let kinds = [Kind::NewsletterAnswer];
        for (days, reasons) in [(56, 2), (57, 0)] {
            let now = world.clock.now() + days * 24 * 3600 - 60;
            purge(world.store(), &world.calendar, now, &kinds).await.unwrap();
            let sql = "SELECT COUNT(*) FROM newsletter_answer WHERE coming IN ('costs', 'health', 'other')";
            assert_eq!(world.count(sql).await, reasons, "after {days} days");
            let sql = "SELECT COUNT(*) FROM newsletter_to WHERE opened_at IS NOT NULL";
            assert_eq!(world.count(sql).await > 0, reasons > 0);
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM newsletter_answer WHERE coming = 'no'").await, 2);
        mother.taps_path("e/h").await;
        assert!(mother.labels().iter().any(|label| label.contains("Januari")), "{:?}", mother.labels());
    })
    .await;
}
