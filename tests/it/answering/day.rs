//! The office's list of a day: ill, late, away, fetched by somebody else; decided, printed, taken away.

use axum::http::StatusCode;

use super::stage::{Stage, reply};
use crate::console::desk::Desk;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_a_day_has_who_is_ill_late_or_away_by_class_and_no_other_day_has_them() {
    on_both_databases(async |world| {
        let (stage, other) = (Stage::new(world).await, Stage::named(world, "Het Kompas").await);
        let say = world.say("nl");
        let [amira, bram, chidi] = stage.school.children;
        let (_, ill) = stage.parent(world, "en", amira, 1).await;
        let (_, late) = stage.parent(world, "en", bram, 1).await;
        let (_, away) = stage.parent(world, "en", chidi, 1).await;
        let (_, elsewhere) = other.parent(world, "en", other.school.children[0], 1).await;
        let date = ("date", "2026-11-24");
        stage.tells_in(world, ill, "ill-today", &[date], Some(("=1+1", "en"))).await;
        stage.tells(world, late, "late-arrival", &[date, ("minutes", "15")]).await;
        let leave = [("dates", "2026-11-23/2026-11-25"), ("reason", "wedding")];
        let leave = stage.tells(world, away, "leave-request", &leave).await;
        other.tells(world, elsewhere, "ill-today", &[date]).await;
        let mut office = Desk::of(world, stage.school.office).await;
        let page = office.opens("/staff/day?day=2026-11-24").await;
        for words in ["Amira Haddad", "Bram Jansen", "Chidi Okafor", "4A", "5B", &say.thread_day_ill(), "=1+1"] {
            assert!(page.says(words), "{words}: {}", page.text);
        }
        assert_eq!(page.text.matches("Amira Haddad").count(), 1, "the other school's is not there");
        assert!(
            page.says(&say.thread_leave_open())
                && page.says(&say.thread_day_span(jiff::civil::date(2026, 11, 23), jiff::civil::date(2026, 11, 25)))
        );
        // Today only the one who is away; after the last day nobody.
        let today = office.opens("/staff/day").await;
        assert!(today.says("Chidi Okafor") && !today.says("Amira Haddad"), "{}", today.text);
        assert!(office.opens("/staff/day?day=2026-11-26").await.says(&say.thread_day_none()));
        assert!(office.opens("/staff/day?day=nonsense").await.says("Chidi Okafor"), "another word is today");
        // The office decides about the time off, and the parent reads it.
        let form = [("message", leave.to_string()), ("reply", "accepted".into()), ("do", "send".into())];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        office.sends(&format!("/staff/guardians/{away}/messages/answer"), &form).await;
        assert!(office.opens("/staff/day?day=2026-11-24").await.says(&say.thread_leave_accepted()));
        let thread = office.opens(&format!("/staff/guardians/{away}/messages")).await;
        assert!(thread.says(&say.thread_leave_accepted()) && thread.says(&reply(world, "nl", "accepted")));
        world.falls_due().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_of_a_day_calculates_nothing_and_is_in_the_log() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let (_, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        super::stage::change(
            world,
            "UPDATE child SET first_name = '=SUM(1)' WHERE id = $1 AND $2 = 0",
            stage.school.children[0],
            0,
        )
        .await;
        stage.tells(world, seat, "ill-today", &[("date", "2026-11-24")]).await;
        let mut office = Desk::of(world, stage.school.office).await;
        let table = office.sends("/staff/day/table", &[("day", "2026-11-24")]).await;
        assert_eq!(table.headers["content-type"], "text/csv; charset=utf-8");
        let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(table.text.as_bytes());
        let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 1, "{}", table.text);
        assert_eq!((&rows[0][0], &rows[0][1], &rows[0][4]), ("4A", "'=SUM(1) Haddad", "2026-11-24"));
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'exported'").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_seen_in_the_list_makes_no_parent_call() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let say = world.say("nl");
        let (parent, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let id = stage.tells(world, seat, "ill-today", &[("date", "2026-11-24")]).await;
        let mut office = Desk::of(world, stage.school.office).await;
        assert!(office.opens("/staff/day?day=2026-11-24").await.says(&say.thread_day_new()));
        assert_eq!(stage.message(world, id).await.seen_at, None, "a look alone changes nothing");
        office.sends("/staff/day/seen", &[("day", "2026-11-24")]).await;
        assert!(stage.message(world, id).await.seen_at.is_some());
        assert!(!office.opens("/staff/day?day=2026-11-24").await.says(&say.thread_day_new()));
        let received = parent.received();
        world.advance_to(jiff::civil::datetime(2026, 11, 24, 9, 0, 0, 0)).await;
        assert_eq!(parent.received(), received);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_no_reader_of_a_message_sees_in_the_list_no_more_than_that_it_is_so() {
    on_both_databases(async |world| {
        let (stage, other) = (Stage::new(world).await, Stage::named(world, "Het Kompas").await);
        let (_, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let words = Some(("fever all night", "en"));
        let date = ("date", "2026-11-24");
        stage.tells_in(world, seat, "ill-today", &[date, ("symptom", "vomiting")], words).await;
        // The kind is for teacher and office; the head sees that the child is ill.
        let mut head = Desk::of(world, stage.school.head).await;
        let page = head.opens("/staff/day?day=2026-11-24").await;
        assert!(page.says("Amira Haddad") && !page.says("fever"), "{}", page.text);
        let thread = format!("/staff/guardians/{seat}/messages");
        assert!(!page.says(&thread) && !head.opens(&thread).await.says("fever"));
        let mut office = Desk::of(world, stage.school.office).await;
        assert!(office.opens("/staff/day?day=2026-11-24").await.says("fever"));
        assert_eq!(Desk::of(world, stage.school.teacher).await.opens("/staff/day").await.status, StatusCode::NOT_FOUND);
        let mut foreign = Desk::of(world, other.school.head).await;
        assert!(!foreign.opens("/staff/day?day=2026-11-24").await.says("Amira"));
        assert_eq!(foreign.opens(&thread).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_fetched_by_somebody_else_for_days_stands_on_each_of_them() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let (_, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let fetched = [("date", "2026-11-24"), ("person", "oma"), ("last", "2026-11-26")];
        stage.tells(world, seat, "picked-up-by-someone-else", &fetched).await;
        let mut office = Desk::of(world, stage.school.office).await;
        for (day, there) in [(23, false), (24, true), (25, true), (26, true), (27, false)] {
            let page = office.opens(&format!("/staff/day?day=2026-11-{day}")).await;
            assert_eq!(page.says("Amira Haddad"), there, "{day}: {}", page.text);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_a_request_for_time_off_stands_what_the_rules_say() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let say = world.say("nl");
        let head = stage.chat(world, stage.school.head).await;
        let (_, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let holiday = [("dates", "2026-11-30/2026-12-14"), ("reason", "seasonal-work")];
        stage.tells(world, seat, "leave-request", &holiday).await;
        let (late, long) = (say.thread_leave_holiday_late(), say.thread_leave_holiday_long(11));
        head.sees(&late);
        head.sees(&driehoek::language::without_isolates(&long));
        let mut office = Desk::of(world, stage.school.office).await;
        for path in ["/staff/day?day=2026-12-01".to_owned(), format!("/staff/guardians/{seat}/messages")] {
            let page = office.opens(&path).await;
            assert!(page.says(&late) && page.says(&long), "{path}: {}", page.text);
        }
        let mut other = Desk::of(world, stage.school.teacher).await;
        assert!(!other.opens(&format!("/staff/guardians/{seat}/messages")).await.says(&late), "no reader of it");
    })
    .await;
}
