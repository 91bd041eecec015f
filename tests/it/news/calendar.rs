//! The days of a newsletter in the parent's calendar: in a file, and at the family's own address; and what is on.

use axum::http::{StatusCode, header};
use driehoek::console::PUBLIC_URL;
use driehoek::newsletter::Whom;
use driehoek::store::set_fact;
use jiff::civil::date;
use serde_json::json;

use super::stage::{of, opens, sends};
use super::{EARLY, EVENING, OWN, SPORTS, ZOO, name};
use crate::calendars::understood;
use crate::console::desk::{Desk, HOST};
use crate::reading::stage::Class;
use crate::world::{Parent, World, on_both_databases};

#[tokio::test(flavor = "multi_thread")]
async fn all_days_go_into_the_calendar_in_one_file_or_each_alone() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, OWN, class.school.children[0], 1).await;
        let say = world.say(OWN);
        let lost: &[(&str, &str)] = &[("place", "Hal"), ("until", "2026-12-04")];
        let said = [
            ("early-end", EARLY, Whom::Everybody),
            ("excursion", ZOO, of(class.school.group)),
            ("sports-day", SPORTS, of(class.school.other_group)),
            ("lost-property", lost, Whom::Everybody),
        ];
        let sent = sends(world, &class, "December", None, &said).await;
        opens(&parent, "s", sent.id).await;
        parent.taps(&say.remind_file()).await;
        parent.sees(&say.news_dates_text());
        let zoo = say.news_button(&say.short_date(date(2026, 12, 8)), &name(world, OWN, "excursion"));
        parent.taps(&say.news_file_all()).await;
        let (_, all) = parent.files().pop().expect("a file");
        opens(&parent, "d", sent.id).await;
        parent.taps(&zoo).await;
        let (_, one) = parent.files().pop().expect("a file");
        assert_eq!(one.matches("BEGIN:VEVENT").count(), 1);
        assert!(!all.contains("Sportpark"), "another class's day\n{all}");
        let Some(read) = understood(&all) else { return };
        let starts: Vec<_> = read["events"].as_array().unwrap().iter().map(|event| event["starts"].clone()).collect();
        assert_eq!(starts, [json!("2026-12-03T12:00:00"), json!("2026-12-08T08:30:00"), json!("2026-12-04")]);
        let description = read["events"][1]["description"].as_str().unwrap();
        assert!(description.contains("December 8") && description.contains("8 december"), "{description}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newsletter_with_more_days_than_fit_beside_two_languages_still_makes_a_file() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let (parent, _) = class.parent(world, "uk", class.school.children[0], 1).await;
    let days: Vec<String> = (1..=30).map(|day| format!("2027-03-{day:02}")).collect();
    let place = "Een heel lange plaats in het bos bij de oude molen";
    let fields: Vec<Vec<(&str, &str)>> = days
        .iter()
        .map(|day| {
            vec![("date", day.as_str()), ("start", "08:30"), ("end", "15:00"), ("place", place), ("transport", "bus")]
        })
        .collect();
    let said: Vec<_> = fields.iter().map(|fields| ("excursion", fields.as_slice(), Whom::Everybody)).collect();
    let sent = sends(world, &class, "Maart", None, &said).await;
    opens(&parent, "f", sent.id).await;
    let (_, file) = parent.files().pop().expect("a file");
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 30);
}

/// The console is reached at an address.
async fn with_console(world: &World) {
    let mut tx = world.store().begin().await.unwrap();
    set_fact(&mut tx, PUBLIC_URL, &format!("https://{HOST}")).await.unwrap();
    tx.commit().await.unwrap();
}

/// What is on, in the parent's chat.
async fn looks(parent: &Parent<'_>) {
    parent.taps_path("m").await;
    parent.taps(&parent.world.say(OWN).news_on()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_comes_from_newsletters_and_reminders_each_thing_once() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, _, chidi] = class.school.children;
        let (parent, _) = class.parent(world, OWN, amira, 1).await;
        class.sits(world, &parent, chidi, 1).await;
        let say = world.say(OWN);
        looks(&parent).await;
        parent.sees(&say.news_on_week_none());
        parent.sees(&say.news_on_month_none());
        assert!(!parent.has_button(&say.news_feed()), "nobody reaches an address");
        class.sends(world, "bring-tomorrow", &[("date", "2026-11-26"), ("items", "boots")], None).await;
        // Of two to a group in one week the second waits for the bundle: this one is about her alone.
        class.sends(world, "excursion", ZOO, Some(amira)).await;
        let said = [
            ("excursion", ZOO, of(class.school.group)),
            ("sports-day", SPORTS, of(class.school.other_group)),
            ("early-end", EARLY, Whom::Everybody),
            // Further away than a month.
            ("parent-evening", EVENING, Whom::Everybody),
        ];
        sends(world, &class, "December", None, &said).await;
        looks(&parent).await;
        let text = parent.reads();
        let at = |text_of: &str| text.find(text_of).unwrap_or_else(|| panic!("no {text_of} in {text}"));
        let order = [
            at(&say.news_on_week()),
            at("(26-11)"),
            at(&say.news_on_month()),
            at("(03-12)"),
            at("(08-12)"),
            at("(10-12)"),
        ];
        assert!(order.is_sorted(), "{text}");
        assert_eq!(text.matches("(08-12)").count(), 1, "the reminder and the newsletter say the same: {text}");
        let line = |day: &str| text.lines().find(|line| line.contains(day)).unwrap().to_owned();
        assert!(line("(08-12)").ends_with("(Amira)") && line("(10-12)").ends_with("(Chidi)"), "{text}");
        assert!(!line("(03-12)").contains("Amira"), "for both");
        assert!(!text.contains("(19-01)"), "{text}");
        // Each leads to what it is about.
        let boots = say.news_button(&say.short_date(date(2026, 11, 26)), &name(world, OWN, "bring-tomorrow"));
        parent.taps(&boots).await;
        parent.sees(&say.remind_from("Anne de Vries", "4A"));
        looks(&parent).await;
        let sports = say.news_button(&say.short_date(date(2026, 12, 10)), &name(world, OWN, "sports-day"));
        parent.taps(&sports).await;
        parent.sees("Sportpark");
        // The messages of the week go together on its Friday.
        world.advance(7 * 24 * 3600).await;
    })
    .await;
}

/// Makes an address in the chat and reads it off the message, without the name of the host.
async fn makes_address(parent: &Parent<'_>, label: &str) -> String {
    parent.taps(label).await;
    let text = parent.reads();
    let address = text.lines().find(|line| line.starts_with("https://")).unwrap_or_else(|| panic!("{text}"));
    address.strip_prefix(&format!("https://{HOST}")).unwrap().to_owned()
}

/// What a calendar program gets there, which knows no session.
async fn calendar(world: &World, path: &str) -> Option<String> {
    let page = Desk::new(world).opens(path).await;
    if page.status == StatusCode::NOT_FOUND {
        return None;
    }
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert!(!page.headers.contains_key(header::SET_COOKIE));
    Some(page.text)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_familys_calendar_is_read_at_a_secret_address_until_it_is_renewed_or_removed() {
    on_both_databases(async |world| {
        with_console(world).await;
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        let (parent, _) = class.parent(world, OWN, amira, 1).await;
        class.sits(world, &parent, chidi, 1).await;
        let (other, _) = class.parent(world, "tr", bram, 1).await;
        let say = world.say(OWN);
        let said = [
            ("excursion", ZOO, of(class.school.group)),
            ("sports-day", SPORTS, of(class.school.other_group)),
            ("early-end", EARLY, Whom::Everybody),
        ];
        let sent = sends(world, &class, "December", None, &said).await;
        looks(&parent).await;
        parent.taps(&say.news_feed()).await;
        parent.sees(&say.news_feed_text());
        let first = makes_address(&parent, &say.news_feed_make()).await;
        let file = calendar(world, &first).await.expect("a calendar");
        for hidden in ["Haddad", "Okafor", "Bram"] {
            assert!(!file.contains(hidden), "{hidden} is of nobody's concern\n{file}");
        }
        if let Some(read) = understood(&file) {
            assert_eq!(read["name"], json!(say.news_feed_name("De Linde")));
            let events = read["events"].as_array().unwrap();
            let seen: Vec<_> = events.iter().map(|event| json!([event["summary"], event["starts"]])).collect();
            let named = |kind: &str, child: &str| say.news_event(&name(world, OWN, kind), child);
            let wanted = [
                json!([name(world, OWN, "early-end"), "2026-12-03T12:00:00"]),
                json!([named("excursion", "Amira"), "2026-12-08T08:30:00"]),
                json!([named("sports-day", "Chidi"), "2026-12-10T09:00:00"]),
            ];
            assert_eq!(seen, wanted);
        }
        // Another family's has its own language, its own days.
        other.taps_path("e/an").await;
        let others = other.reads().lines().find(|line| line.starts_with("https://")).unwrap().to_owned();
        let others = calendar(world, others.strip_prefix(&format!("https://{HOST}")).unwrap()).await.unwrap();
        assert!(others.contains("2026") && !others.contains("Sportpark"), "{others}");
        // It is shown once; a new one ends it.
        parent.taps(&say.nav_back()).await;
        parent.taps(&say.news_feed()).await;
        assert!(!parent.reads().contains("https://"));
        let second = makes_address(&parent, &say.news_feed_renew()).await;
        assert_eq!(calendar(world, &first).await, None, "renewed");
        // What is taken back is not on any more.
        super::ends(world, sent.id, "taken-back").await;
        let empty = calendar(world, &second).await.unwrap();
        assert!(!empty.contains("BEGIN:VEVENT"), "{empty}");
        let word = second.strip_suffix(".ics").unwrap();
        for wrong in
            [word.to_owned(), format!("{word}.ICS"), "/feed/.ics".into(), "/feed/AAAAAAAAAAAAAAAAAAAAAA.ics".into()]
        {
            assert_eq!(calendar(world, &wrong).await, None, "{wrong}");
        }
        parent.taps(&say.news_feed_end()).await;
        parent.sees(&say.news_feed_text());
        assert_eq!(calendar(world, &second).await, None, "removed");
    })
    .await;
}
