//! The office makes a newsletter in the console: from the pasted letter, through the check, to families and what came of
//! it. Nothing goes out that nobody accepted, and two people at once lose nothing.

mod after;
mod planned;
mod together;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use driehoek::newsletter::{Block, Issue, Standing, State, store};

use crate::console::desk::{Desk, Page};
use crate::reading::stage::Class;
use crate::world::{World, on_both_databases};

const LETTER: &str = "Beste ouders,\r\n\r\nOp dinsdag 8 december hebben wij een studiedag. Alle kinderen zijn dan vrij.\r\n\r\n\
    Donderdag 3 december zijn alle kinderen om 12.00 uur vrij in plaats van 14.15 uur.\r\n\r\n\
    De bibliotheek heeft een nieuwe kast van hout.\r\n\r\nMet vriendelijke groet,\r\nHanna Smit\r\n";

const FORM: [(&str, &str); 2] =
    [("sec-fetch-site", "same-origin"), ("content-type", "multipart/form-data; boundary=piece")];

/// Name, name of a file (none: it is typed), and what it holds.
type Part<'p> = (&'p str, Option<&'p str>, &'p [u8]);

/// A form with parts.
pub async fn sends_parts(desk: &mut Desk, path: &str, parts: &[Part<'_>]) -> Page {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        body.extend(format!("--piece\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n").into_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--piece--\r\n");
    desk.asks(Method::POST, path, &FORM, Body::from(body)).await
}

/// Begins a newsletter with this letter; where it is.
pub async fn begins(desk: &mut Desk, path: &str, letter: &str) -> String {
    let parts = [("title", None, "Nieuws".as_bytes()), ("letter", None, letter.as_bytes())];
    let made = sends_parts(desk, path, &parts).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
    made.leads_to().trim_end_matches("/check").to_owned()
}

/// The announcements of the newsletter at this address.
pub async fn blocks(world: &World, here: &str) -> Vec<Block> {
    let mut tx = world.store().begin_reading().await.unwrap();
    let blocks = store::blocks(&mut tx, id(here)).await.unwrap();
    tx.roll_back().await.unwrap();
    blocks
}

/// The newsletter at this address.
pub async fn issue(world: &World, here: &str) -> Issue {
    let mut tx = world.store().begin_reading().await.unwrap();
    let issue = store::find(&mut tx, id(here)).await.unwrap();
    tx.roll_back().await.unwrap();
    issue.expect("a newsletter")
}

pub fn id(here: &str) -> i64 {
    here.rsplit('/').next().unwrap().parse().unwrap()
}

/// What stands in the hidden field `was` of the form that holds these words.
pub fn mark(page: &Page, form: &str) -> String {
    let form =
        page.text.split("<form").find(|part| part.contains(form)).unwrap_or_else(|| panic!("{form}\n{}", page.text));
    form.split("name=\"was\" value=\"").nth(1).unwrap_or_else(|| panic!("{form}")).split('"').next().unwrap().to_owned()
}

/// Adds an announcement to the newsletter at this address.
pub async fn adds(desk: &mut Desk, here: &str, kind: &str, fields: &[(&str, &str)]) {
    let added = desk.sends(&format!("{here}/add"), &[&[("kind", kind)][..], fields].concat()).await;
    assert_eq!(added.leads_to(), here, "{}", added.text);
}

/// An early end on a Thursday in ten days.
pub const EARLY: [(&str, &str); 2] = [("f_date", "2026-12-03"), ("f_end", "12:00")];

/// How many announcements stand so.
async fn standing(world: &World, here: &str, standing: Standing) -> usize {
    blocks(world, here).await.iter().filter(|block| block.standing == standing).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pasted_letter_is_checked_composed_and_sent_and_every_family_reads_it() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (arab, _) = class.parent(world, "ar", class.school.children[0], 1).await;
        let (dutch, _) = class.parent(world, "nl", class.school.children[2], 1).await;
        let mut office = Desk::of(world, class.school.office).await;
        let say = world.say("nl");
        assert!(office.opens("/staff/newsletters").await.says("/staff/newsletters/new"));
        let here = begins(&mut office, "/staff/newsletters/new", LETTER).await;
        let found = blocks(world, &here).await;
        let proposals: Vec<&Block> = found.iter().filter(|block| block.standing == Standing::Proposed).collect();
        let kinds: Vec<&str> = proposals.iter().map(|block| block.kind.as_str()).collect();
        assert_eq!(kinds, ["study-day", "early-end"]);
        assert!(
            found
                .iter()
                .any(|block| block.standing == Standing::Left && block.sentence.as_ref().unwrap().contains("kast"))
        );

        let check = office.opens(&format!("{here}/check")).await;
        for words in ["studiedag", "in plaats van 14.15", "nieuwe kast", "2026-12-08", "12:00"] {
            assert!(check.says(words), "{words}\n{}", check.text);
        }
        // Not while something is unchecked, whatever is sent.
        let page = office.opens(&here).await;
        assert!(page.says(&say.issue_send_open()) && !page.says("name=\"when\""), "{}", page.text);
        office.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        assert_eq!(issue(world, &here).await.state, State::Draft);

        // Something that must be said is missing: the form comes back and nothing is accepted.
        let study = proposals[0].id.to_string();
        let was = mark(&check, &format!("value=\"{study}\""));
        let decide = |more: &[(&'static str, &'static str)]| [&[("act", "accept"), ("whom", "all")][..], more].concat();
        let empty = [&[("block", study.as_str()), ("was", was.as_str())][..], &decide(&[("f_date", "")])[..]].concat();
        let refused = office.sends(&format!("{here}/check"), &empty).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(standing(world, &here, Standing::Accepted).await, 0);
        // Corrected: it is on the ninth, and for year 4 alone.
        let wrong_whom = [("f_date", "2026-12-09"), ("f_part", "whole-day"), ("whom", "years")];
        let sent =
            [&[("block", study.as_str()), ("was", was.as_str()), ("act", "accept")][..], &wrong_whom[..]].concat();
        assert_eq!(office.sends(&format!("{here}/check"), &sent).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let right = [&sent[..], &[("year", "4")]].concat();
        assert_eq!(office.sends(&format!("{here}/check"), &right).await.leads_to(), format!("{here}/check"));
        let early = proposals[1].id.to_string();
        office.sends(&format!("{here}/check"), &[("block", &early), ("act", "drop")]).await;
        assert_eq!(standing(world, &here, Standing::Dropped).await, 1);
        office.sends(&format!("{here}/check"), &[("block", &early), ("act", "back")]).await;
        let accept = [&[("block", early.as_str()), ("act", "accept"), ("whom", "all")][..], &EARLY[..]].concat();
        assert_eq!(office.sends(&format!("{here}/check"), &accept).await.leads_to(), here, "that was the last one");

        // The order, and how it reads.
        office.sends(&format!("{here}/order"), &[("block", &early), ("act", "up")]).await;
        let accepted: Vec<String> = blocks(world, &here)
            .await
            .iter()
            .filter(|block| block.standing == Standing::Accepted)
            .map(|block| block.kind.clone())
            .collect();
        assert_eq!(accepted, ["early-end", "study-day"]);
        let preview = office.opens(&format!("{here}?language=ar")).await;
        assert!(preview.says("dir=\"rtl\"") && preview.says("12:00"), "{}", preview.text);

        // The day changes: not without the tick.
        office.sends(&format!("{here}/send"), &[("when", "n")]).await;
        assert_eq!(issue(world, &here).await.state, State::Draft, "the days are not confirmed");
        let before = (arab.received(), dutch.received());
        office.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        let waits = issue(world, &here).await;
        assert_eq!(waits.state, State::Waiting);
        let mut other = Desk::of(world, class.school.head).await;
        other.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        assert!(other.opens(&here).await.says(&say.issue_send_was()), "a second press is one broadcast");
        let wait = waits.send_at.unwrap() - world.clock.now();
        world.advance(wait + 1).await;
        world.advance(60).await;
        assert_eq!((arab.received(), dutch.received()), (before.0 + 1, before.1 + 1));
        let mut office = Desk::of(world, class.school.office).await;
        let sent = office.opens(&here).await;
        assert!(sent.says(&say.issue_results()) && sent.says(&say.issue_too_few(5)), "{}", sent.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_makes_a_newsletter_for_the_own_class_alone() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (own, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (other, _) = class.parent(world, "nl", class.school.children[2], 1).await;
        let mut teacher = Desk::of(world, class.school.teacher).await;
        let (group, strange) = (class.school.group, class.school.other_group);
        assert_eq!(teacher.opens("/staff/newsletters/new").await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            teacher.opens(&format!("/staff/groups/{strange}/newsletters/new")).await.status,
            StatusCode::NOT_FOUND
        );
        let list = teacher.opens("/staff/newsletters").await;
        assert!(list.says(&format!("/staff/groups/{group}/newsletters/new")) && !list.says("/staff/newsletters/new"));
        let here = begins(&mut teacher, &format!("/staff/groups/{group}/newsletters/new"), "").await;
        // Whatever the form says about whom: it is for the class.
        adds(&mut teacher, &here, "early-end", &[&EARLY[..], &[("whom", "all")]].concat()).await;
        let mut office = Desk::of(world, class.school.office).await;
        let school = begins(&mut office, "/staff/newsletters/new", "").await;
        assert_eq!(teacher.opens(&school).await.status, StatusCode::NOT_FOUND);
        assert!(!teacher.opens("/staff/newsletters").await.says(&school));
        let before = (own.received(), other.received());
        teacher.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
        let wait = issue(world, &here).await.send_at.unwrap() - world.clock.now();
        world.advance(wait + 1).await;
        world.advance(60).await;
        assert_eq!((own.received(), other.received()), (before.0 + 1, before.1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_read_and_a_letter_that_is_too_long_are_told_and_nothing_is_made() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let mut office = Desk::of(world, class.school.office).await;
        let say = world.say("nl");
        let new = "/staff/newsletters/new";
        let long = "a".repeat(driehoek::newsletter::LETTER + 1);
        let title = "t".repeat(driehoek::newsletter::TITLE + 1);
        let cases: [(&[Part<'_>], String); 3] = [
            (
                &[("title", None, b"Nieuws"), ("file", Some("a.docx"), b"\x00\xff\x00 no letter")],
                say.issue_wrong_file(),
            ),
            (
                &[("letter", None, long.as_bytes())],
                say.issue_wrong_letter(i64::try_from(driehoek::newsletter::LETTER).unwrap()),
            ),
            (
                &[("title", None, title.as_bytes())],
                say.issue_wrong_title(i64::try_from(driehoek::newsletter::TITLE).unwrap()),
            ),
        ];
        for (parts, told) in cases {
            let page = sends_parts(&mut office, new, parts).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.says(&told), "{told}");
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM newsletter").await, 0);
        let parts = [("title", None, &b""[..]), ("file", Some("brief.txt"), LETTER.as_bytes())];
        let made = sends_parts(&mut office, new, &parts).await;
        let here = made.leads_to().trim_end_matches("/check").to_owned();
        assert_eq!(standing(world, &here, Standing::Proposed).await, 2);
        assert!(issue(world, &here).await.title.contains("november"), "the usual title");
    })
    .await;
}
