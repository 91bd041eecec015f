//! A newsletter that is planned, called off, too late, or has its letter later.

use driehoek::newsletter::{Standing, State};
use jiff::civil::datetime;

use super::{EARLY, adds, begins, blocks, issue, standing};
use crate::console::desk::Desk;
use crate::reading::stage::Class;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_planned_and_called_off_goes_now_when_it_is_sent_now() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let mut office = Desk::of(world, class.school.office).await;
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &EARLY).await;
        let plan = [("when", "at"), ("day", "2026-11-27"), ("time", "16:00"), ("sure", "yes")];
        office.sends(&format!("{here}/send"), &plan).await;
        let friday = world.calendar.instant(datetime(2026, 11, 27, 16, 0, 0, 0));
        assert_eq!(issue(world, &here).await.send_at, Some(friday));
        office.sends(&format!("{here}/stop"), &[]).await;
        assert_eq!(issue(world, &here).await.state, State::Draft);
        office.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        let before = parent.received();
        world.advance(120).await;
        assert_eq!(parent.received(), before + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_the_next_day_does_not_wait_for_it() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        // On a Sunday, about Monday: at half past seven on Monday it would be too late.
        world.advance_to(datetime(2026, 11, 29, 15, 0, 0, 0)).await;
        let mut office = Desk::of(world, class.school.office).await;
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &[("f_date", "2026-11-30"), ("f_end", "12:00")]).await;
        let before = parent.received();
        office.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        world.advance(120).await;
        assert_eq!(parent.received(), before + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_saved_after_it_went_is_told_and_a_correction_is_looked_at_once_more() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let mut office = Desk::of(world, class.school.office).await;
        let say = world.say("nl");
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &EARLY).await;
        let block = blocks(world, &here).await[0].id.to_string();
        // The form was opened while nothing had gone.
        let page = office.opens(&format!("{here}/edit?block={block}")).await;
        let was = super::mark(&page, "name=\"f_end\"");
        office.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        world.advance(120).await;
        let (had, reads) = (parent.received(), parent.reads());
        let form = [
            ("block", block.as_str()),
            ("kind", "early-end"),
            ("was", was.as_str()),
            ("open", "yes"),
            ("f_date", "2026-12-04"),
            ("f_end", "12:00"),
        ];
        let again = office.sends(&format!("{here}/edit"), &form).await;
        assert!(again.says(&say.issue_correct_text()) && again.says("2026-12-04"), "{}", again.text);
        world.falls_due().await;
        assert_eq!((parent.received(), parent.reads()), (had, reads), "nothing is corrected yet");
        // What is added or saved now does not go: that is said.
        let kind = [("kind", "study-day"), ("f_date", "2026-12-10"), ("f_part", "whole-day"), ("whom", "all")];
        assert_eq!(office.sends(&format!("{here}/add"), &kind).await.leads_to(), here);
        assert!(office.opens(&here).await.says(&say.issue_too_late()));
        office.sends(&format!("{here}/head"), &[("was", "x"), ("title", "Anders")]).await;
        assert!(office.opens(&here).await.says(&say.issue_too_late()));
        let sure: Vec<_> = form.into_iter().filter(|(name, _)| *name != "open").collect();
        office.sends(&format!("{here}/edit"), &sure).await;
        world.falls_due().await;
        assert_eq!(parent.received(), had + 1, "another day is told anew");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_comes_later_is_read_as_well_and_is_mended_after_it_went() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let mut office = Desk::of(world, class.school.office).await;
        let say = world.say("nl");
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        let page = office.opens(&here).await;
        let was = super::mark(&page, "/head\" class");
        let letter = "Beste ouders,\n\nOp dinsdag 8 december hebben wij een studiedag. Alle kinderen zijn dan vrij.\n\n\
            Tim de Boer is jarig.";
        let head = [("was", was.as_str()), ("title", "Nieuws"), ("greeting", ""), ("letter", letter)];
        let saved = office.sends(&format!("{here}/head"), &head).await;
        assert_eq!(saved.leads_to(), format!("{here}/check"));
        assert_eq!(standing(world, &here, Standing::Proposed).await, 1);
        let block = blocks(world, &here).await.into_iter().find(|block| block.kind == "study-day").unwrap();
        let id = block.id.to_string();
        let accept = [
            ("block", id.as_str()),
            ("act", "accept"),
            ("whom", "all"),
            ("f_date", "2026-12-08"),
            ("f_part", "whole-day"),
        ];
        assert_eq!(office.sends(&format!("{here}/check"), &accept).await.leads_to(), here);
        office.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        world.advance(120).await;
        parent.taps(&say.news_letter()).await;
        parent.sees("Tim de Boer");
        // A name that should not stand there goes without taking everything back.
        let sent = office.opens(&here).await;
        assert!(sent.says(&say.issue_letter_mend()), "{}", sent.text);
        office
            .sends(&format!("{here}/letter"), &[("letter", "Beste ouders,\n\nOp 8 december is er een studiedag.")])
            .await;
        let form = [("block", id.as_str()), ("kind", "study-day"), ("f_date", "2026-12-09"), ("f_part", "whole-day")];
        let page = office.opens(&format!("{here}/edit?block={id}")).await;
        let was = super::mark(&page, "name=\"f_date\"");
        office.sends(&format!("{here}/edit"), &[&form[..], &[("was", was.as_str())]].concat()).await;
        world.falls_due().await;
        parent.taps(&say.news_letter()).await;
        parent.sees("Op 8 december is er een studiedag");
        parent.sees(&say.news_corrected());
        parent.sees("(09-12)");
        assert!(!parent.reads().contains("Tim de Boer"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn homework_of_a_class_stands_in_its_newsletter_and_what_is_about_one_child_does_not() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "tr", class.school.children[0], 1).await;
        let mut teacher = Desk::of(world, class.school.teacher).await;
        let turkish = world.say("tr");
        let here = begins(&mut teacher, &format!("/staff/groups/{}/newsletters/new", class.school.group), "").await;
        let kinds = teacher.opens(&format!("{here}/add")).await;
        assert!(kinds.says("kind=homework-due") && !kinds.says("kind=lice-found") && !kinds.says("kind=book-talk"));
        let homework = [
            ("f_subject", "topography"),
            ("f_do", "learn"),
            ("f_deadline", "2026-11-27"),
            ("f_which", "de provincies"),
        ];
        adds(&mut teacher, &here, "homework-due", &homework).await;
        let split = [
            ("f_date", "2026-11-30"),
            ("f_absence", "training"),
            ("f_instead", "substitute"),
            ("f_person", "juf Anne"),
        ];
        adds(&mut teacher, &here, "class-split-substitute", &split).await;
        // The page shows the message with its buttons, and the whole below.
        let page = teacher.opens(&format!("{here}?language=tr")).await;
        assert!(page.says(&turkish.news_read_on()) && page.says("juf Anne"), "{}", page.text);
        teacher.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        world.advance(120).await;
        parent.sees(&turkish.from_data("block-homework-due-name").unwrap());
        parent.sees("(27-11)");
        parent.taps(&turkish.news_read_on()).await;
        parent.sees("de provincies");
    })
    .await;
}
