//! After the talk: held or not, the plan that teacher and parents agree on, its versions, two households, paper, and the
//! look back after seven weeks.

use driehoek::conversation::booking::{self, Order, State, Taken, Via};
use driehoek::conversation::invitee::store as invitees;
use driehoek::conversation::round::{Rules, store as rounds};
use driehoek::conversation::slot::{Block, store as slots};
use driehoek::conversation::{Along, Kind, Means};
use driehoek::place::base36;
use driehoek::privacy::export::{Scope, write};
use driehoek::school::store as schools;
use driehoek::store::built;
use driehoek::welcome::store as people;
use jiff::civil::{DateTime, Time, date, datetime, time};

use crate::console::desk::{Desk, Page};
use crate::console::school::School;
use crate::joining::{letters, scan};
use crate::world::{Parent, World, on_both_databases};

const NAME: &str = "De Regenboog";
/// The talk, and a moment after it.
const TALK: DateTime = datetime(2026, 11, 23, 15, 30, 0, 0);
const AFTER: DateTime = datetime(2026, 11, 23, 15, 50, 0, 0);
/// Seven weeks later, at the hour of the look back.
const LOOK_BACK: DateTime = datetime(2027, 1, 11, 16, 30, 0, 0);

/// Scans a letter and goes all the way, as the mother; the seat that is taken.
async fn joins<'w>(world: &'w World, tag: &str, child: i64) -> (Parent<'w>, i64) {
    let (parent, say) = (world.parent_in(tag).await, world.say(tag));
    parent.says(&scan(&letters(world, NAME, child).await[0])).await;
    parent.taps(&say.join_yes()).await;
    parent.taps(&say.join_mother()).await;
    let sql = "SELECT guardian.id FROM guardian JOIN person ON person.id = guardian.person_id WHERE chat_id = $1";
    let seat = sqlx::query_scalar(sql).bind(parent.id).fetch_one(world.store().reader()).await.unwrap();
    (parent, seat)
}

/// A round of talks with 4A.
async fn round(world: &World, school: &School) -> i64 {
    let now = world.clock.now();
    let mut tx = world.store().begin().await.unwrap();
    let child = schools::find_child(&mut tx, school.children[0]).await.unwrap().unwrap();
    let found = schools::find_school(&mut tx, child.school_id).await.unwrap().unwrap();
    let mut rules = Rules::usual(Kind::Start, &found, &world.calendar, date(2026, 11, 23));
    (rules.first_day, rules.last_day) = (date(2026, 11, 23), date(2026, 12, 18));
    (rules.opens_at, rules.closes_at) = (now, now + 30 * 24 * 3600);
    let round = rounds::make(&mut tx, found.id, "2026-2027", &rules, now).await.unwrap();
    rounds::set_groups(&mut tx, round, &[(school.group, Along::Yes)]).await.unwrap();
    rounds::publish(&mut tx, round, now).await.unwrap();
    tx.commit().await.unwrap();
    round
}

/// A talk with the guardian of this seat.
async fn talk(world: &World, round: i64, teacher: i64, seat: i64, at: DateTime) -> i64 {
    let now = world.clock.now();
    let mut tx = world.store().begin().await.unwrap();
    let until: Time = at.time().checked_add(jiff::Span::new().minutes(20)).unwrap();
    let means = vec![Means::Site];
    let block = Block {
        id: 0,
        round_id: round,
        staff_id: teacher,
        with_staff_id: None,
        day: at.date(),
        from: at.time(),
        until,
        place: "4A".into(),
        means,
    };
    let starts_at = world.calendar.instant(at);
    slots::add(&mut tx, &block, &[(at, starts_at, starts_at + 1200)], now).await.unwrap().expect("the teacher is free");
    let slots = slots::of_teachers(&mut tx, round, &[teacher]).await.unwrap();
    let slots: Vec<_> = slots.into_iter().filter(|slot| slot.starts_at == starts_at).collect();
    let invitee = invitees::of_seat(&mut tx, round, seat, now).await.unwrap();
    let order = Order {
        invitee_id: invitee.id,
        slots: &slots,
        minutes: 20,
        means: Means::Site,
        state: State::Booked,
        via: Via::School,
        why: None,
        reserve: false,
        now,
    };
    let Taken::Done(booking) = booking::take(&mut tx, &order).await.unwrap() else { panic!("the time is free") };
    tx.commit().await.unwrap();
    booking.id
}

/// The teacher notes what became of a talk, and sees the page that follows.
async fn notes(world: &World, school: &School, talk: i64, what: &str) -> Page {
    let mut desk = Desk::of(world, school.teacher).await;
    let answer = desk.sends(&format!("/staff/talks/{talk}/{what}"), &[]).await;
    assert!(answer.leads_to().ends_with("/after"), "{}: {}", answer.status, answer.text);
    let next = answer.leads_to().to_owned();
    desk.opens(&next).await
}

/// The teacher's form with one goal, dates as proposed on Monday 23 November, and these fields beside it.
async fn makes_plan(desk: &mut Desk, child: i64, fields: &[(&str, &str)]) -> Page {
    let dates = [("starts_on", "2026-11-23"), ("ends_on", "2027-07-09"), ("look_back_on", "2027-01-11")];
    let usual = [("g1_aim", "read"), ("often", "month"), ("starts", "both"), ("child", "yes")];
    let fields = [&dates[..], &usual[..], fields].concat();
    let page = desk.sends(&format!("/staff/children/{child}/plan/new"), &fields).await;
    assert_eq!(page.leads_to(), format!("/staff/children/{child}/plan"), "{}", page.text);
    desk.opens(&format!("/staff/children/{child}/plan")).await
}

/// What this parent gets who asks for everything about them.
async fn export(parent: &Parent<'_>) -> String {
    let (world, mut file) = (parent.world, Vec::new());
    let mut tx = world.store().begin().await.unwrap();
    let person = people::find(&mut tx, &world.catalogue, parent.id).await.unwrap().unwrap().id;
    write(&mut tx, Scope::Person(person), &world.calendar, world.clock.now(), &mut file).await.unwrap();
    tx.roll_back().await.unwrap();
    String::from_utf8(file).unwrap()
}

/// How many messages with these words came.
fn came(parent: &Parent<'_>, words: &str) -> usize {
    parent.history().iter().filter(|text| text.contains(words)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_is_held_and_the_parent_agrees_with_the_plan_in_arabic() {
    on_both_databases(async |world| {
        let school = School::new(world, NAME).await;
        let (child, say) = (school.children[0], world.say("ar"));
        let (parent, seat) = joins(world, "ar", child).await;
        let talk = talk(world, round(world, &school).await, school.teacher, seat, TALK).await;
        assert!(notes(world, &school, talk, "held").await.says("nog niet begonnen"), "not before it begins");
        world.advance_to(AFTER).await;
        let mut desk = Desk::of(world, school.teacher).await;
        let after = desk.opens(&format!("/staff/people/{}/after", school.teacher)).await;
        assert!(after.says("Amira Haddad") && after.says("Ja, ging door"), "{}", after.text);
        assert!(notes(world, &school, talk, "held").await.says(&format!("plan/new?talk={talk}")));
        let form = desk.opens(&format!("/staff/children/{child}/plan/new?talk={talk}")).await;
        assert!(form.says(&format!("name=\"party\" value=\"{seat}\" checked")), "{}", form.text);
        assert!(form.says("value=\"2027-01-11\"") && form.says("value=\"Anne de Vries\" checked"), "{}", form.text);
        let (party, talk_id) = (seat.to_string(), talk.to_string());
        let fields = [
            ("party", party.as_str()),
            ("booking", &talk_id),
            ("g1_parents_own", "Samen het rapport lezen"),
            ("card", "read-together"),
        ];
        let page = makes_plan(&mut desk, child, &fields).await;
        assert!(page.says("1 ouder krijgt het plan") && page.says("nog geen antwoord"), "{}", page.text);

        world.settle().await;
        parent.sees(&say.plan_title("Amira"));
        parent.sees(&say.plan_aim_read());
        parent.sees(&say.plan_in_dutch("Samen het rapport lezen"));
        assert!(parent.has_button("rapport"), "a school word in the teacher's words: {:?}", parent.labels());
        parent.taps(&say.learn_show_dutch()).await;
        parent.sees(&world.say("nl").plan_goals(1, &world.say("nl").plan_aim_read()));
        parent.taps(&say.plan_agree()).await;
        parent.sees(&say.plan_agreed());
        let page = desk.opens(&format!("/staff/children/{child}/plan")).await;
        assert!(page.says("Akkoord op maandag 23 november"), "{}", page.text);
        parent.taps_path(&format!("c/c/{}", base36(seat))).await;
        parent.taps(&say.plan_see()).await;
        parent.sees(&say.plan_agreed_before());
        assert!(!notes(world, &school, talk, "held").await.says("plan/new"), "nothing is to be done any more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_a_new_version_and_the_old_message_says_so() {
    on_both_databases(async |world| {
        let school = School::new(world, NAME).await;
        let (child, say) = (school.children[0], world.say("en"));
        let (parent, seat) = joins(world, "en", child).await;
        let mut desk = Desk::of(world, school.teacher).await;
        let party = seat.to_string();
        makes_plan(&mut desk, child, &[("party", &party)]).await;
        world.settle().await;
        let old = parent.last().unwrap().message_id;
        let agree = parent.path_of(&say.plan_agree());
        parent.taps(&say.plan_change()).await;
        parent.sees(&say.plan_changed());
        assert!(desk.opens(&format!("/staff/children/{child}/plan")).await.says("Wil iets veranderen"));

        // In the evening: the parent reads it the next morning.
        world.advance_to(datetime(2026, 11, 23, 21, 0, 0, 0)).await;
        let mut desk = Desk::of(world, school.teacher).await;
        let form = desk.opens(&format!("/staff/children/{child}/plan/new")).await;
        assert!(form.says("value=\"read\" selected"), "the last version is filled in: {}", form.text);
        let page = makes_plan(&mut desk, child, &[("party", &party), ("g2_aim_own", "Vaker lachen")]).await;
        assert!(page.says("Versie 2") && page.says("Versie 1") && page.says("Eerdere versies"), "{}", page.text);
        world.settle().await;
        assert_eq!(came(&parent, "Vaker lachen"), 0, "not at night");
        world.advance_to(datetime(2026, 11, 24, 7, 30, 0, 0)).await;
        parent.sees("Vaker lachen");

        parent.presses(old, &agree).await;
        assert!(parent.message(old).text.contains(&say.plan_replaced()), "{}", parent.message(old).text);
        assert!(!desk.opens(&format!("/staff/children/{child}/plan")).await.says("Akkoord op"), "nothing is agreed");
        let new =
            parent.message(old).keyboard.iter().flatten().find(|button| button.text == say.plan_see_new()).cloned();
        parent.presses(old, &new.unwrap().callback_data.unwrap()).await;
        assert!(parent.message(old).text.contains("Vaker lachen"));
        assert_eq!(world.count("SELECT COUNT(*) FROM plan").await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_households_agree_each_for_itself_and_see_nothing_of_each_other() {
    on_both_databases(async |world| {
        let school = School::new(world, NAME).await;
        let child = school.children[0];
        let (english, first) = joins(world, "en", child).await;
        // The letter of the seat that is left.
        let (ukrainian, second) = joins(world, "uk", child).await;
        let stranger = world.parent_in("en").await;
        let mut desk = Desk::of(world, school.teacher).await;
        let (one, two) = (first.to_string(), second.to_string());
        let (of_one, of_two) = (format!("channel_{first}"), format!("channel_{second}"));
        let fields =
            [("party", one.as_str()), ("party", &two), (&of_one, "phone"), (&of_two, "mail"), ("apart", "yes")];
        let page = makes_plan(&mut desk, child, &fields).await;
        assert!(page.says("2 ouders krijgen het plan"), "{}", page.text);
        world.settle().await;
        let (en, uk) = (world.say("en"), world.say("uk"));
        english.sees(&en.plan_channel_phone());
        ukrainian.sees(&uk.plan_channel_mail());
        assert!(!english.reads().contains(&en.plan_channel_mail()), "{}", english.reads());
        assert!(!ukrainian.reads().contains(&uk.plan_channel_phone()), "{}", ukrainian.reads());
        let path = english.path_of(&en.plan_agree());
        stranger.taps_path(&path).await;
        stranger.sees(&en.nav_gone());

        english.taps(&en.plan_agree()).await;
        ukrainian.taps(&uk.plan_change()).await;
        english.taps(&en.plan_see()).await;
        english.sees(&en.plan_agreed_before());
        assert!(!english.reads().contains(&en.plan_changed_before()), "{}", english.reads());
        let file = export(&english).await;
        assert!(
            file.contains("phone") && file.contains("look_back_on") && file.contains("\"answer\":\"agreed\""),
            "{file}"
        );
        assert!(!file.contains("\"mail\"") && !file.contains("\"other\""), "of the other parent: {file}");
        english.says("/mydata").await;
        let page = desk.opens(&format!("/staff/children/{child}/plan")).await;
        assert!(page.says("Akkoord op") && page.says("Wil iets veranderen"), "{}", page.text);

        // The school notes that the second guardian gets no information: nothing goes there any more.
        let mut tx = world.store().begin().await.unwrap();
        let sql = "UPDATE guardian SET no_information_at = 1 WHERE id = $1";
        sqlx::query(sql).bind(second).execute(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        ukrainian.taps_path(&path).await;
        ukrainian.sees(&uk.nav_gone());
        let form = desk.opens(&format!("/staff/children/{child}/plan/new")).await;
        assert!(form.says(&of_one) && !form.says(&of_two), "{}", form.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_come_gets_one_friendly_message_and_after_the_second_time_a_call() {
    on_both_databases(async |world| {
        let school = School::new(world, NAME).await;
        let (child, say) = (school.children[0], world.say("tr"));
        let (parent, seat) = joins(world, "tr", child).await;
        let round = round(world, &school).await;
        let first = talk(world, round, school.teacher, seat, TALK).await;
        world.advance_to(AFTER).await;
        let missed = say.talk_missed_title("Amira");

        notes(world, &school, first, "no-show").await;
        assert!(notes(world, &school, first, "undo").await.says("Ja, ging door"));
        world.advance(11 * 60).await;
        assert_eq!(came(&parent, &missed), 0, "it was undone in time");
        assert!(notes(world, &school, first, "no-show").await.says("vriendelijk bericht"));
        world.advance(11 * 60).await;
        assert_eq!(came(&parent, &missed), 1);

        // The family may have another time.
        let third = talk(world, round, school.teacher, seat, datetime(2026, 11, 25, 15, 30, 0, 0)).await;
        assert_ne!(third, first);
        assert!(notes(world, &school, first, "undo").await.says("kan niet meer"), "the family has a new time");
        world.advance_to(datetime(2026, 11, 25, 16, 0, 0, 0)).await;
        let page = notes(world, &school, third, "no-show").await;
        assert!(page.says("Bel het gezin") && page.says("Bel dit gezin"), "{}", page.text);
        world.advance_to(datetime(2026, 12, 4, 16, 0, 0, 0)).await;
        assert_eq!(came(&parent, &missed), 1, "the bot asks no more");
        assert!(
            Desk::of(world, school.teacher)
                .await
                .opens(&format!("/staff/people/{}/after", school.teacher))
                .await
                .says("Bel dit gezin")
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn both_look_back_once_at_the_intended_hour() {
    on_both_databases(async |world| {
        let school = School::new(world, NAME).await;
        let (child, say) = (school.children[0], world.say("pl"));
        let (parent, seat) = joins(world, "pl", child).await;
        let party = seat.to_string();
        let mut desk = Desk::of(world, school.teacher).await;
        makes_plan(&mut desk, child, &[("party", &party)]).await;
        let title = say.plan_how_title("Amira");
        world.advance_to(datetime(2027, 1, 11, 16, 29, 59, 0)).await;
        assert_eq!(came(&parent, &title), 0);
        world.advance_to(LOOK_BACK).await;
        assert_eq!(came(&parent, &title), 1);
        let answer = parent.path_of(&say.plan_how_talk());
        parent.taps(&say.plan_how_talk()).await;
        parent.sees(&say.plan_thanks_talk());
        assert!(answer.len() <= 64, "{answer}");
        let mut desk = Desk::of(world, school.teacher).await;
        let after = desk.opens(&format!("/staff/people/{}/after", school.teacher)).await;
        assert!(after.says("Terugkijken") && after.says("wil erover praten"), "{}", after.text);
        world.advance(14 * 24 * 3600).await;
        assert_eq!(came(&parent, &title), 0, "the message became the answer, and no other came");
        // The office sees that teacher's list, and nothing of a plan.
        let list = Desk::of(world, school.office).await.opens(&format!("/staff/people/{}/after", school.teacher)).await;
        assert!(!list.says("wil erover praten") && !list.says("Amira"), "{}", list.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_back_leaves_new_holidays_alone_and_old_versions_ask_nothing() {
    on_both_databases(async |world| {
        let school = School::new(world, NAME).await;
        let [amira, bram, _] = school.children;
        let (parent, seat) = joins(world, "en", amira).await;
        let (other, other_seat) = joins(world, "en", bram).await;
        let say = world.say("en");
        let mut desk = Desk::of(world, school.teacher).await;
        makes_plan(&mut desk, amira, &[("party", &seat.to_string())]).await;
        makes_plan(&mut desk, bram, &[("party", &other_seat.to_string())]).await;
        world.settle().await;
        // Bram's plan is renewed, with a look back in February.
        let fields = [
            ("starts_on", "2026-12-14"),
            ("ends_on", "2027-07-09"),
            ("look_back_on", "2027-02-01"),
            ("party", &other_seat.to_string()),
            ("g1_aim", "sums"),
        ];
        desk.sends(&format!("/staff/children/{bram}/plan/new"), &fields).await;
        // The school takes the Monday and the Tuesday off.
        let mut tx = world.store().begin().await.unwrap();
        let holidays = r#"[{"from": "2027-01-11", "to": "2027-01-12"}]"#;
        sqlx::query(built(format!("UPDATE school SET holidays = '{holidays}'")))
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.advance_to(LOOK_BACK).await;
        world.advance_to(datetime(2027, 1, 12, 18, 0, 0, 0)).await;
        assert_eq!(came(&parent, &say.plan_how_title("Amira")), 0, "not in a holiday");
        world.advance_to(datetime(2027, 1, 13, 16, 30, 0, 0)).await;
        assert_eq!(came(&parent, &say.plan_how_title("Amira")), 1);
        assert_eq!(came(&other, &say.plan_how_title("Bram")), 0, "the first version asks nothing any more");
        world.advance_to(date(2027, 2, 1).to_datetime(time(16, 30, 0, 0))).await;
        assert_eq!(came(&other, &say.plan_how_title("Bram")), 1);
        assert_eq!(came(&parent, &say.plan_how_title("Amira")), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_on_paper_gets_a_sheet_in_two_languages_and_agrees_on_it() {
    on_both_databases(async |world| {
        let school = School::new(world, NAME).await;
        let child = school.children[0];
        letters(world, NAME, child).await;
        let seat = world.count("SELECT MIN(id) FROM guardian").await;
        let mut tx = world.store().begin().await.unwrap();
        let sql = "UPDATE guardian SET language = 'en', paper_at = 1 WHERE id = $1";
        sqlx::query(sql).bind(seat).execute(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        let mut desk = Desk::of(world, school.teacher).await;
        let plan = format!("/staff/children/{child}/plan");
        assert_eq!(desk.opens(&format!("{plan}/paper")).await.leads_to(), plan, "there is no plan yet");
        let page = makes_plan(&mut desk, child, &[("party", &seat.to_string())]).await;
        assert!(page.says("Geen ouder leest mee") && page.says("druk het plan af en bespreek"), "{}", page.text);
        let sheet = desk.opens(&format!("{plan}/paper?seat={seat}")).await;
        let (nl, en) = (world.say("nl"), world.say("en"));
        assert!(sheet.says(&nl.plan_aim_read()) && sheet.says(&en.plan_aim_read()), "{}", sheet.text);
        assert!(sheet.says("lang=\"en\"") && sheet.says("Handtekening"), "{}", sheet.text);
        desk.sends(&format!("{plan}/agreed"), &[("seat", &seat.to_string())]).await;
        assert!(desk.opens(&plan).await.says("Akkoord op papier"));
        let foreign = desk.sends(&format!("{plan}/agreed"), &[("seat", "1")]).await;
        assert_eq!(foreign.status, 404);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_notes_in_the_chat_who_came_and_is_told_where_the_plan_is_made() {
    on_both_databases(async |world| {
        let school = School::new(world, NAME).await;
        let child = school.children[0];
        let (parent, seat) = joins(world, "tr", child).await;
        let talk = talk(world, round(world, &school).await, school.teacher, seat, TALK).await;
        let (teacher, say) = (world.parent_in("uk").await, world.say("nl"));
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2) WHERE id = $1")
            .bind(school.teacher)
            .bind(teacher.id)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.advance_to(AFTER).await;
        teacher.says("/staff").await;
        teacher.taps(&say.agreed_chat_button()).await;
        assert!(teacher.reads().contains("Amira") && !teacher.reads().contains("Haddad"), "{}", teacher.reads());
        teacher.taps(&say.agreed_chat_held("Amira")).await;
        teacher.sees(&format!("/staff/children/{child}/plan/new"));
        teacher.taps(&say.agreed_chat_undo("Amira")).await;
        assert!(teacher.has_button(&say.agreed_chat_no_show("Amira")), "{:?}", teacher.labels());
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'noted-talk' AND via = 'chat'").await, 2);
        // A parent who finds the path finds nothing behind it.
        parent.taps_path(&format!("u/h/{}", base36(talk))).await;
        parent.sees(&world.say("tr").nav_gone());
        parent.taps_path("u/o").await;
        parent.sees(&world.say("tr").nav_gone());
        assert_eq!(world.count("SELECT COUNT(*) FROM booking WHERE state = 'booked'").await, 1);
    })
    .await;
}
