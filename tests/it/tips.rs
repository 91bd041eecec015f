//! Tips of the week: asked for, on time, answered, paused, stopped.

use driehoek::app::App;
use driehoek::language::{Catalogue, embedded};
use driehoek::learn::Cards;
use driehoek::learn::tips::due::give_due;
use driehoek::store::Store;
use jiff::ToSpan;
use jiff::civil::{DateTime, Time, date, datetime, time};

use crate::people::languages;
use crate::world::{Parent, World, on_both_databases};

/// The first Wednesday of the stories: they begin on the Monday before.
fn wednesday(time: Time) -> DateTime {
    date(2026, 11, 25).to_datetime(time)
}

const AFTERNOON: Time = time(16, 30, 0, 0);
const WEEK: i64 = 7 * 24 * 3600;

/// Asks for tips by the label of how often.
async fn asks_for_tips(parent: &Parent<'_>, tag: &str, how_often: &str) {
    parent.says("/tips").await;
    parent.sees(&parent.world.say(tag).tip_off());
    parent.taps(how_often).await;
}

/// When the tips came, in civil time of the school.
fn tips(world: &World, parent: &Parent<'_>, tag: &str) -> Vec<DateTime> {
    let heading = world.say(tag).tip_of_the_week();
    let messages = world.telegram.messages(parent.id).into_iter();
    messages
        .filter(|message| message.text.contains(&heading))
        .map(|message| world.calendar.civil(message.date))
        .collect()
}

fn card_title(world: &World, tag: &str, id: &str) -> String {
    Cards::new().unwrap().find(id).unwrap().title(world.say(tag))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tip_comes_at_the_chosen_time_and_not_a_second_earlier() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("uk").await, world.say("uk"));
        asks_for_tips(&parent, "uk", &say.tip_rate_1()).await;
        parent.sees(&say.tip_on(date(2026, 11, 25), AFTERNOON));
        parent.taps("13:00").await;
        parent.sees(&say.tip_on(date(2026, 11, 25), time(13, 0, 0, 0)));
        world.advance_to(wednesday(time(12, 59, 59, 0))).await;
        assert_eq!(tips(world, &parent, "uk"), []);
        world.advance(1).await;
        assert_eq!(tips(world, &parent, "uk"), [wednesday(time(13, 0, 0, 0))]);
        parent.sees(&card_title(world, "uk", "triangle"));
        world.advance(WEEK).await;
        parent.sees(&card_title(world, "uk", "three-ways"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_answer_is_thanked_for_in_place() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("tr").await, world.say("tr"));
        asks_for_tips(&parent, "tr", &say.tip_rate_1()).await;
        world.advance_to(wednesday(AFTERNOON)).await;
        for (answer, thanks) in [
            (say.tip_did(), say.tip_thanks_did()),
            (say.tip_hard(), say.tip_thanks_hard()),
            (say.tip_not_us(), say.tip_thanks_not_us()),
        ] {
            let received = parent.received();
            parent.taps(&answer).await;
            parent.sees(&thanks);
            assert_eq!(parent.received(), received);
            world.advance(WEEK).await;
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM tip WHERE answer IN ('did', 'hard', 'not-us')").await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tips_keep_their_hour_all_year_and_leave_holidays_alone() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("en").await, world.say("en"));
        asks_for_tips(&parent, "en", &say.tip_rate_3()).await;
        parent.taps("08:00").await;
        // Past Christmas, the spring holiday and the change of the clocks in March.
        for day in date(2026, 11, 24).series(1.day()).take(140) {
            world.advance_to(day.at(8, 0, 0, 0)).await;
            world.advance_to(day.at(20, 0, 0, 0)).await;
        }
        let came = tips(world, &parent, "en");
        assert!(came.len() > 40, "{}", came.len());
        for at in &came {
            assert_eq!(at.time(), time(8, 0, 0, 0), "{at}");
            assert!(
                !world.calendar.is_holiday(at.date()) && !world.calendar.is_quiet(world.calendar.instant(*at)),
                "{at}"
            );
        }
        let days: Vec<_> = came.iter().map(|at| at.date()).collect();
        assert!(
            days.contains(&date(2026, 12, 18)) && days.contains(&date(2027, 1, 4)) && days.contains(&date(2027, 4, 2))
        );
        assert!(!days.iter().any(|day| (date(2026, 12, 19)..=date(2027, 1, 3)).contains(day)), "{days:?}");
    })
    .await;
}

/// A tip was planned for `planned`; the service is off until `back`. Did it still come that day?
async fn comes_after_an_outage(world: &mut World, planned: &str, back: Time) -> bool {
    let parent = world.parent_in("pl").await;
    asks_for_tips(&parent, "pl", &world.say("pl").tip_rate_1()).await;
    let label = world.say("pl").tip_on(date(2026, 11, 25), planned.parse().unwrap());
    if !parent.reads().contains(&label) {
        parent.taps(planned).await;
    }
    parent.sees(&label);
    let id = parent.id;
    world.stop().await;
    world.clock.advance(world.calendar.instant(wednesday(back)) - world.clock.now());
    world.start().await;
    world.advance(0).await;
    let parent = Parent { world, id };
    let that_day = tips(world, &parent, "pl").len();
    world.advance_to(wednesday(planned.parse().unwrap()) + 7.days()).await;
    assert_eq!(tips(world, &parent, "pl").len(), that_day + 1, "a week later the next one comes");
    that_day == 1
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_short_outage_a_tip_comes_late() {
    on_both_databases(async |world| assert!(comes_after_an_outage(world, "13:00", time(15, 30, 0, 0)).await)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_four_hours_a_tip_waits_for_its_next_turn() {
    on_both_databases(async |world| assert!(!comes_after_an_outage(world, "13:00", time(17, 0, 0, 0)).await)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_tip_does_not_ring_in_the_evening() {
    on_both_databases(async |world| assert!(!comes_after_an_outage(world, "19:00", time(20, 45, 0, 0)).await)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tip_that_waits_in_the_outbox_when_the_quiet_hours_begin_is_dropped() {
    on_both_databases(async |world| {
        let parent = world.parent_in("tr").await;
        asks_for_tips(&parent, "tr", &world.say("tr").tip_rate_1()).await;
        parent.taps("19:00").await;
        let id = parent.id;
        world.stop().await;
        world.clock.advance(world.calendar.instant(wednesday(time(19, 0, 0, 0))) - world.clock.now());
        let app = App::new(Catalogue::load(&embedded()).unwrap(), world.calendar.clone(), world.clock.clone()).unwrap();
        let store = Store::open(&world.url).await.unwrap();
        assert_eq!(give_due(&app, &store).await.unwrap(), 1, "the tip is in the outbox");
        store.close().await;
        world.clock.advance(world.calendar.instant(wednesday(time(20, 45, 0, 0))) - world.clock.now());
        world.start().await;
        world.advance(0).await;
        assert_eq!(tips(world, &Parent { world, id }, "tr"), []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_break_from_the_tip_itself_lasts_four_weeks_and_can_be_ended() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("ar").await, world.say("ar"));
        asks_for_tips(&parent, "ar", &say.tip_rate_1()).await;
        world.advance_to(wednesday(AFTERNOON)).await;
        parent.taps(&say.tip_pause()).await;
        parent.sees(&say.tip_paused(date(2026, 12, 23)));
        world.advance(3 * WEEK).await;
        assert_eq!(tips(world, &parent, "ar").len(), 0, "the tip became the screen of the break, and no other came");
        parent.taps(&say.tip_resume()).await;
        parent.sees(&say.tip_on(date(2027, 1, 6), AFTERNOON));
        world.advance_to(datetime(2027, 1, 6, 16, 30, 0, 0)).await;
        assert_eq!(tips(world, &parent, "ar").len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_on_the_tip_itself_is_one_tap() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("nl").await, world.say("nl"));
        asks_for_tips(&parent, "nl", &say.tip_rate_3()).await;
        world.advance_to(wednesday(AFTERNOON)).await;
        parent.taps(&say.tip_stop()).await;
        parent.sees(&say.tip_stopped());
        let received = parent.received();
        world.advance(2 * WEEK).await;
        assert_eq!(parent.received(), received);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_devices_and_double_taps_bring_no_second_tip() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("en").await, world.say("en"));
        parent.says("/tips").await;
        parent.says("/tips").await;
        parent.double_taps(&say.tip_rate_2()).await;
        let older =
            parent.world.telegram.messages(parent.id).into_iter().filter(|message| message.from_bot).nth(1).unwrap();
        parent.presses(older.message_id, "p/r/2").await;
        world.advance_to(datetime(2026, 11, 24, 16, 30, 0, 0)).await;
        world.advance(0).await;
        assert_eq!(tips(world, &parent, "en").len(), 1);
        world.advance_to(datetime(2026, 11, 26, 16, 30, 0, 0)).await;
        assert_eq!(tips(world, &parent, "en").len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tip_in_view_changes_into_every_language() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("en").await, world.say("en"));
        asks_for_tips(&parent, "en", &say.tip_rate_1()).await;
        world.advance_to(wednesday(AFTERNOON)).await;
        let (received, mut tag) = (parent.received(), "en".to_owned());
        for (next, own_name) in languages(world) {
            parent.taps(&world.say(&tag).nav_language()).await;
            parent.taps(&own_name).await;
            parent.sees(&card_title(world, &next, "triangle"));
            assert!(parent.has_button(&world.say(&next).tip_did()));
            tag = next;
        }
        assert_eq!(parent.received(), received, "always in the same message");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_blocks_the_bot_gets_nothing_and_after_coming_back_the_tips_go_on() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("uk").await, world.say("uk"));
        asks_for_tips(&parent, "uk", &say.tip_rate_1()).await;
        parent.blocks().await;
        world.advance_to(wednesday(AFTERNOON)).await;
        assert_eq!(tips(world, &parent, "uk"), []);
        parent.unblocks().await;
        world.advance(WEEK).await;
        assert_eq!(tips(world, &parent, "uk").len(), 1);
        parent.sees(&card_title(world, "uk", "triangle"));
    })
    .await;
}
