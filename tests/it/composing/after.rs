//! What belongs to a newsletter besides: pictures, a trial, last year's once more, corrections, figures and paper.

use axum::http::StatusCode;
use driehoek::newsletter::{Standing, State};
use driehoek::store::next_id;

use super::{EARLY, adds, begins, blocks, issue, mark, sends_parts};
use crate::console::desk::Desk;
use crate::reading::stage::Class;
use crate::world::{World, on_both_databases};

/// It goes, and everybody has it.
async fn goes(world: &World, desk: &mut Desk, here: &str) {
    desk.sends(&format!("{here}/send"), &[("when", "n"), ("sure", "yes")]).await;
    let issue = issue(world, here).await;
    assert_eq!(issue.state, State::Waiting);
    world.advance(issue.send_at.unwrap() - world.clock.now() + 1).await;
    world.advance(60).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_has_words_and_is_what_it_says() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let mut office = Desk::of(world, class.school.office).await;
        let say = world.say("nl");
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &EARLY).await;
        let block = blocks(world, &here).await[0].id.to_string();
        let path = format!("{here}/picture");
        let edit = format!("{here}/edit?block={block}");
        let png = b"\x89PNG\r\n\x1a\n0000";
        let large = [&png[..], &vec![0; 1024 * 1024]].concat();
        let of = |bytes: &[u8], text: &str| (bytes.to_vec(), text.as_bytes().to_vec());
        let cases = [
            (of(b"<svg onload=\"alert(1)\">", "Een tekening"), say.issue_wrong_picture()),
            (of(&large, "Een tekening"), say.issue_wrong_picture()),
            (of(png, " "), say.issue_wrong_picture_text()),
        ];
        for ((bytes, text), told) in cases {
            let parts =
                [("block", None, block.as_bytes()), ("text", None, &text[..]), ("picture", Some("a.png"), &bytes[..])];
            assert_eq!(sends_parts(&mut office, &path, &parts).await.leads_to(), edit);
            assert!(office.opens(&edit).await.says(&told), "{told}");
        }
        let parts =
            [("block", None, block.as_bytes()), ("text", None, &b"Een klok"[..]), ("picture", Some("a.gif"), &png[..])];
        sends_parts(&mut office, &path, &parts).await;
        let shown = office.opens(&format!("{path}?block={block}")).await;
        assert_eq!(shown.headers.get("content-type").unwrap(), "image/png");
        let paper = format!("{here}/paper?what=notice");
        assert!(office.opens(&paper).await.says("alt=\"Een klok\""));
        let mut teacher = Desk::of(world, class.school.teacher).await;
        assert_eq!(teacher.opens(&format!("{path}?block={block}")).await.status, StatusCode::NOT_FOUND);
        office.sends(&format!("{path}/remove"), &[("block", &block)]).await;
        assert!(!office.opens(&paper).await.says("alt=\"Een klok\""));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_tries_it_in_the_own_chat_and_no_parent_gets_it() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let mut office = Desk::of(world, class.school.office).await;
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &EARLY).await;
        assert!(!office.opens(&here).await.says("/trial\""), "no chat is linked");
        let staff = crate::making::Staff::of(world, class.school.office).await;
        let mut office = Desk::of(world, class.school.office).await;
        assert!(office.opens(&here).await.says("/trial\""));
        let before = parent.received();
        office.sends(&format!("{here}/trial"), &[]).await;
        world.falls_due().await;
        let history = staff.chat.history();
        let [first, whole] = history.last_chunk::<2>().expect("the message, and the whole of it");
        assert!(first.contains("12:00") && first.contains(&world.say("nl").issue_trial_text()), "{first}");
        assert!(whole.contains("12:00") && whole.contains("Nieuws"), "{whole}");
        assert_eq!(parent.received(), before);
        assert_eq!(issue(world, &here).await.state, State::Draft);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn last_years_is_used_again_without_its_days_and_a_draft_is_thrown_away() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let mut office = Desk::of(world, class.school.office).await;
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &[&EARLY[..], &[("whom", "years"), ("year", "4")]].concat()).await;
        assert!(office.opens("/staff/newsletters/new").await.says(&format!("{here}/copy")));
        let copied = office.sends(&format!("{here}/copy"), &[]).await;
        let copy = copied.leads_to().trim_end_matches("/check").to_owned();
        let block = &blocks(world, &copy).await[0];
        assert_eq!(
            (block.standing, block.values.get("date"), block.values.get("end")),
            (Standing::Proposed, None, Some("12:00"))
        );
        office.sends(&format!("{copy}/delete"), &[]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM newsletter").await, 2, "not without a tick");
        office.sends(&format!("{copy}/delete"), &[("sure", "yes")]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM newsletter").await, 1);
        assert_eq!(office.opens(&copy).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_date_is_corrected_after_it_went_and_the_rest_stays_as_it_was_sent() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let mut office = Desk::of(world, class.school.office).await;
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &EARLY).await;
        goes(world, &mut office, &here).await;
        let before = parent.received();
        let mut office = Desk::of(world, class.school.office).await;
        let block = blocks(world, &here).await[0].id.to_string();
        let page = office.opens(&format!("{here}/edit?block={block}")).await;
        assert!(!page.says("name=\"whom\"") && !page.says("name=\"picture\""), "{}", page.text);
        let was = mark(&page, "name=\"f_end\"");
        let new = [("f_date", "2026-12-04"), ("f_end", "12:00"), ("whom", "years"), ("year", "8")];
        let form = [&[("block", block.as_str()), ("kind", "early-end"), ("was", was.as_str())][..], &new[..]].concat();
        assert_eq!(office.sends(&format!("{here}/edit"), &form).await.leads_to(), here);
        world.falls_due().await;
        assert_eq!(parent.received(), before + 1, "the day is another one: told anew");
        for (path, form) in [
            ("add", &[("kind", "early-end"), ("f_date", "2026-12-04"), ("f_end", "12:00")][..]),
            ("order", &[("block", block.as_str()), ("act", "drop")][..]),
            ("head", &[("title", "Anders"), ("greeting", "")][..]),
        ] {
            office.sends(&format!("{here}/{path}"), form).await;
        }
        let after = blocks(world, &here).await;
        assert_eq!(
            (after.len(), after[0].standing, after[0].values.get("date")),
            (1, Standing::Accepted, Some("2026-12-04"))
        );
        assert_eq!(issue(world, &here).await.title, "Nieuws");
        assert_eq!(office.sends(&format!("{here}/take-back"), &[]).await.leads_to(), here);
        assert_ne!(issue(world, &here).await.state, State::TakenBack, "not without a tick");
        office.sends(&format!("{here}/take-back"), &[("sure", "yes")]).await;
        assert_eq!(issue(world, &here).await.state, State::TakenBack);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_of_too_few_families_stand_nowhere() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        class.parent(world, "nl", class.school.children[0], 1).await;
        class.parent(world, "nl", class.school.children[2], 1).await;
        let say = world.say("nl");
        let mut office = Desk::of(world, class.school.office).await;
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &EARLY).await;
        goes(world, &mut office, &here).await;
        let mut office = Desk::of(world, class.school.office).await;
        for address in [here.clone(), format!("{here}/council"), format!("{here}/figures.csv")] {
            let page = office.opens(&address).await;
            assert!(page.says(&say.issue_too_few(5)), "{address}: {}", page.text);
            let main = page.text.split("<main").last().unwrap();
            for figure in ["%", "<polyline", "<dt>"] {
                assert!(!main.contains(figure), "{figure} at {address}: {main}");
            }
            assert!(!main.contains(&say.issue_delivered()), "{address}: {main}");
        }
    })
    .await;
}

/// A child with one seat where nobody sits, for whom a letter in Arabic was made.
async fn unreached(world: &World, class: &Class, name: &str) {
    let now = world.clock.now();
    let (child, seat) = (next_id(now, 1), next_id(now, 1));
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query(
        "INSERT INTO child (id, school_id, first_name, last_name, year_group, group_id, created_at)
         VALUES ($1, $2, $3, 'Papier', 4, $4, $5)",
    )
    .bind(child)
    .bind(class.school_id)
    .bind(name)
    .bind(class.school.group)
    .bind(now)
    .execute(tx.connection())
    .await
    .unwrap();
    sqlx::query("INSERT INTO guardian (id, child_id, seat, created_at, language) VALUES ($1, $2, 1, $3, 'ar')")
        .bind(seat)
        .bind(child)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_name_nobody_and_who_is_not_reached_gets_it_on_paper() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        class.parent(world, "tr", class.school.children[0], 1).await;
        class.parent(world, "nl", class.school.children[2], 1).await;
        for name in ["Een", "Twee", "Drie", "Vier", "Vijf"] {
            unreached(world, &class, name).await;
        }
        let say = world.say("nl");
        let mut office = Desk::of(world, class.school.office).await;
        let here = begins(&mut office, "/staff/newsletters/new", "").await;
        adds(&mut office, &here, "early-end", &[&EARLY[..], &[("whom", "years"), ("year", "4")]].concat()).await;
        for address in [format!("{here}/council"), format!("{here}/figures.csv"), format!("{here}/paper")] {
            assert_eq!(office.opens(&address).await.leads_to(), here, "{address}: nothing went yet");
        }
        goes(world, &mut office, &here).await;
        let mut office = Desk::of(world, class.school.office).await;
        let council = office.opens(&format!("{here}/council")).await;
        let turkish = world.say("tr").language().own_name.clone();
        let table = council.text.split("<main").nth(1).unwrap().to_owned();
        assert!(!table.contains(&turkish), "one family reads it: {table}");
        for name in ["Papier", "Amira", "Haddad"] {
            assert!(!table.contains(name), "{name}: {table}");
        }
        // Two of seven have it, five are on paper; two who were asked are too few to speak of.
        for (sentence, is) in [
            (say.issue_council_reached(28), true),
            (say.issue_council_paper(71), true),
            (say.issue_council_understood(0), false),
        ] {
            assert_eq!(council.says(&sentence), is, "{sentence}\n{table}");
        }
        let csv = office.opens(&format!("{here}/figures.csv")).await;
        assert!(csv.headers.get("content-type").unwrap().to_str().unwrap().starts_with("text/csv"));
        assert!(csv.says(&say.issue_not_reached()) && !csv.says("Papier") && !csv.says(&turkish), "{}", csv.text);

        let page = office.opens(&here).await;
        assert!(page.says(&say.issue_paper_families(5)) && page.says("<polyline"), "{}", page.text);
        let paper = office.opens(&format!("{here}/paper")).await;
        assert_eq!(paper.text.matches("<article").count(), 5);
        assert!(
            paper.says("Drie Papier") && paper.says("lang=\"ar\" dir=\"rtl\"") && !paper.says("Amira"),
            "{}",
            paper.text
        );
        let notice = office.opens(&format!("{here}/paper?what=notice&language=ar")).await;
        assert!(notice.text.matches("<article").count() == 1 && !notice.says("Papier"), "{}", notice.text);
        let booklet = office.opens(&format!("{here}/paper?what=booklet&language=ar")).await;
        assert!(booklet.says("sheets booklet"));
        let mut teacher = Desk::of(world, class.school.teacher).await;
        for address in [format!("{here}/council"), format!("{here}/figures.csv"), format!("{here}/paper")] {
            assert_eq!(teacher.opens(&address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
    })
    .await;
}
