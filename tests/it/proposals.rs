//! Parents give wishes, the school lets Driehoek make a plan for everybody, looks at it, moves one family and sends it.

use axum::http::StatusCode;
use driehoek::conversation::booking::State;
use driehoek::conversation::round::Mode;
use jiff::civil::{Time, time};

use crate::console::desk::Desk;
use crate::talks::{TUESDAY, Talks, at, tuesday};
use crate::world::{World, on_both_databases};

/// The plan of a round, once it is made.
async fn the_plan(office: &mut Desk, talks: &Talks) -> String {
    let path = format!("/staff/rounds/{}/proposal", talks.round);
    for _ in 0..2_000 {
        let page = office.opens(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        // Between the end of the work and its rows the page has neither.
        if !page.says("<progress") && page.says("Chidi Okafor") && page.says("Geen tijd") {
            return page.text;
        }
        tokio::task::yield_now().await;
    }
    panic!("the plan is not made");
}

async fn hour_of(world: &World, talks: &Talks, invitee: i64) -> Option<Time> {
    let talks = talks.talks_of(world, invitee).await;
    let open = talks.iter().find(|talk| talk.state == State::Booked)?;
    Some(world.calendar.civil(open.starts_at).time())
}

#[tokio::test(flavor = "multi_thread")]
async fn wishes_become_a_plan_that_the_office_moves_and_sends() {
    on_both_databases(async |world| {
        let talks = Talks::with(world, |rules| rules.mode = Mode::Propose).await;
        let [amira, bram, _] = talks.school.children;
        let (nour, one) = talks.parent(world, "ar", amira, 1).await;
        let (bart, two) = talks.parent(world, "nl", bram, 1).await;
        let (arabic, dutch) = (world.say("ar"), world.say("nl"));
        // Nobody can take a time now; wishes are what is asked.
        nour.sees(&arabic.talk_plan_text(
            world.calendar.civil(world.clock.now()).date().checked_add(jiff::ToSpan::days(25)).unwrap(),
        ));
        nour.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        assert!(talks.talks_of(world, one).await.is_empty());
        nour.taps_path(&at(one, "w")).await;
        nour.taps(&arabic.talk_wish_from(time(18, 30, 0, 0))).await;
        nour.taps(&arabic.talk_plan_send()).await;
        nour.sees(&arabic.talk_plan_sent_title());
        bart.taps_path(&at(two, "w")).await;
        bart.taps(&dutch.talk_wish_until(time(16, 0, 0, 0))).await;
        bart.taps(&dutch.talk_tuesday()).await;
        bart.taps(&dutch.talk_plan_send()).await;

        let mut office = Desk::of(world, talks.school.office).await;
        let base = format!("/staff/rounds/{}/proposal", talks.round);
        assert_eq!(Desk::of(world, talks.school.teacher).await.opens(&base).await.status, StatusCode::NOT_FOUND);
        office.sends(&format!("{base}/make"), &[]).await;
        let plan = the_plan(&mut office, &talks).await;
        assert!(plan.contains("Amira Haddad") && plan.contains("Bram Jansen"), "{plan}");
        // Chidi's class has no teacher: that is said, with the reason.
        let console = world.say("nl");
        assert!(plan.contains("Chidi Okafor") && plan.contains(&console.proposal_no_time()), "{plan}");
        assert!(plan.contains(&console.proposal_not_offered()), "{plan}");
        assert!(talks.talks_of(world, one).await.is_empty(), "nothing is sent yet");

        // The office knows that Bram's parents come from work.
        let later = talks.slot(world, tuesday(16, 35)).await.id.to_string();
        let family = two.to_string();
        let moved = office.sends(&format!("{base}/move"), &[("family", &family), ("slot", &later)]).await;
        assert_eq!(moved.leads_to(), base);
        office.sends(&format!("{base}/make"), &[]).await;
        let plan = the_plan(&mut office, &talks).await;
        assert!(plan.contains(&console.proposal_pinned()) && plan.contains(&console.proposal_by_hand()), "{plan}");

        let sent = office.sends(&format!("{base}/send"), &[]).await;
        assert_eq!(sent.leads_to(), base);
        world.settle().await;
        assert_eq!(hour_of(world, &talks, two).await, Some(time(16, 35, 0, 0)));
        assert!(hour_of(world, &talks, one).await.unwrap() >= time(18, 30, 0, 0), "Nour's wish");
        nour.sees(&arabic.talk_planned_title("Amira"));
        bart.sees(&dutch.talk_when(TUESDAY, time(16, 35, 0, 0)));
        // A second press, from another browser: nothing goes out twice.
        let before = (nour.history().len(), bart.history().len());
        let mut head = Desk::of(world, talks.school.head).await;
        head.sends(&format!("{base}/send"), &[]).await;
        head.sends(&format!("{base}/make"), &[]).await;
        world.settle().await;
        assert_eq!((nour.history().len(), bart.history().len()), before);
        // It does not suit after all: the rest is free to choose from.
        nour.taps(&arabic.talk_change()).await;
        nour.taps_path(&talks.take(world, one, tuesday(14, 30)).await).await;
        nour.sees(&arabic.talk_moved_title());
    })
    .await;
}
