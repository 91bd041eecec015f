//! A parent prepares the talk: taps and own words, what the teacher will read, approving, changing, deleting.

use axum::http::StatusCode;
use driehoek::conversation::booking::store as bookings;
use driehoek::conversation::booking::{self, Order, State, Taken, Via};
use driehoek::conversation::household::store as households;
use driehoek::conversation::preparation::Field;
use driehoek::conversation::preparation::chat::Place;
use driehoek::conversation::round::{self, Rules};
use driehoek::conversation::slot::{self, Block};
use driehoek::conversation::{Along, Kind, Means, invitee};
use driehoek::place::Place as Any;
use driehoek::school::store as schools;
use driehoek::store::next_id;
use jiff::civil::{date, time};

use crate::console::desk::{Desk, Page};
use crate::console::school::School;
use crate::world::{Parent, World, on_both_databases};

/// The talks of start conversations in 4A are on this Thursday, from 15:00 on.
const DAY: jiff::civil::Date = date(2026, 11, 26);

/// A round of a school for class 4A, with its times.
struct Round {
    id: i64,
    rules: Rules,
    teacher: i64,
}

impl Round {
    async fn new(world: &World, name: &str, school: &School) -> Self {
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let found = schools::school_named(&mut tx, name).await.unwrap().unwrap();
        let rules = Rules::usual(Kind::Start, &found, &world.calendar, world.calendar.civil(now).date());
        let year = found.school_year.to_string();
        let id = round::store::make(&mut tx, found.id, &year, &rules, now).await.unwrap();
        round::store::set_groups(&mut tx, id, &[(school.group, Along::Yes)]).await.unwrap();
        assert!(round::store::publish(&mut tx, id, now).await.unwrap());
        let (from, until) = (time(15, 0, 0, 0), time(17, 0, 0, 0));
        let block = Block {
            id: 0,
            round_id: id,
            staff_id: school.teacher,
            with_staff_id: None,
            day: DAY,
            from,
            until,
            place: "4A".into(),
            means: vec![Means::Site],
        };
        let slots: Vec<_> = slot::cut(&rules, DAY, from, until)
            .into_iter()
            .map(|civil| {
                let starts = world.calendar.instant(civil);
                (civil, starts, starts + i64::from(rules.minutes) * 60)
            })
            .collect();
        slot::store::add(&mut tx, &block, &slots, now).await.unwrap().expect("the teacher is free");
        tx.commit().await.unwrap();
        Self { id, rules, teacher: school.teacher }
    }

    /// This parent sits at the seat of a child with this number, and has a talk.
    async fn family<'w>(&self, parent: Parent<'w>, child: i64, seat: i32) -> Family<'w> {
        let world = parent.world;
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let guardian = next_id(now, 1);
        sqlx::query(
            "INSERT INTO guardian (id, child_id, seat, person_id, linked_at, created_at)
             SELECT $1, $2, $3, id, $4, $4 FROM person WHERE chat_id = $5",
        )
        .bind(guardian)
        .bind(child)
        .bind(seat)
        .bind(now)
        .bind(parent.id)
        .execute(tx.connection())
        .await
        .unwrap();
        let invitee = invitee::store::of_seat(&mut tx, self.id, guardian, now).await.unwrap();
        let slots = slot::store::of_teachers(&mut tx, self.id, &[self.teacher]).await.unwrap();
        let free = slots.into_iter().find(|slot| slot.booking.is_none()).unwrap();
        let order = Order {
            invitee_id: invitee.id,
            slots: &[free],
            minutes: self.rules.minutes,
            means: Means::Site,
            state: State::Booked,
            via: Via::Parent,
            why: None,
            reserve: false,
            now,
        };
        let taken = booking::take(&mut tx, &order).await.unwrap();
        let Taken::Done(talk) = taken else { panic!("{taken:?}") };
        tx.commit().await.unwrap();
        Family { parent, seat: guardian, invitee: invitee.id, talk: talk.id }
    }
}

/// A parent with a talk to prepare.
struct Family<'w> {
    parent: Parent<'w>,
    seat: i64,
    invitee: i64,
    talk: i64,
}

impl Family<'_> {
    async fn opens(&self, place: Place) {
        self.parent.taps_path(&Any::Prepare(place).path()).await;
    }

    async fn opens_question(&self, field: Field) {
        self.opens(Place::Question { invitee: self.invitee, field }).await;
    }

    async fn reads_what_the_teacher_gets(&self) {
        self.opens(Place::Read { invitee: self.invitee }).await;
    }

    /// How many answers stand in the database.
    async fn answers(&self) -> i64 {
        let count = sqlx::query_scalar("SELECT COUNT(*) FROM preparation WHERE invitee_id = $1");
        count.bind(self.invitee).fetch_one(self.parent.world.store().reader()).await.unwrap()
    }

    async fn is_approved(&self) -> bool {
        let at: Option<i64> = sqlx::query_scalar("SELECT approved_at FROM invitee WHERE id = $1")
            .bind(self.invitee)
            .fetch_one(self.parent.world.store().reader())
            .await
            .unwrap();
        at.is_some()
    }
}

/// Amira's parent, who reads this language.
async fn amira<'w>(world: &'w World, tag: &str) -> (School, Round, Family<'w>) {
    let school = School::new(world, "De Regenboog").await;
    let round = Round::new(world, "De Regenboog", &school).await;
    let family = round.family(world.parent_in(tag).await, school.children[0], 1).await;
    (school, round, family)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_goes_through_the_questions_by_taps_and_approves_the_dutch() {
    for tag in ["en", "ar"] {
        on_both_databases(async |world| {
            let (_, _, family) = amira(world, tag).await;
            let (parent, say, nl) = (family.parent, world.say(tag), world.say("nl"));
            parent.says("/children").await;
            parent.taps("Amira").await;
            parent.taps(&say.talk_prepare()).await;
            parent.sees(&say.prepare_title("Amira"));
            parent.sees(&say.prepare_who_reads());
            parent.sees(&say.prepare_progress(0, 9));
            assert!(!parent.has_button(&say.prepare_read()), "there is nothing to read yet");
            parent.taps(&say.prepare_begin()).await;
            parent.sees(&say.prepare_step(1, 9));
            parent.sees(&say.prepare_proud());
            for choice in [say.prepare_proud_kind(), say.prepare_proud_draw()] {
                parent.taps(&format!("⬜ {choice}")).await;
                assert!(parent.has_button(&format!("☑️ {choice}")));
            }
            parent.taps(&format!("☑️ {}", say.prepare_proud_draw())).await;
            parent.taps(&say.nav_next()).await;
            let nature = |say: driehoek::language::Say<'_>| say.from_data("talent-nature-name").unwrap();
            parent.taps(&format!("⬜ {}", nature(say))).await;
            parent.taps(&say.nav_next()).await;
            parent.sees(&say.prepare_know());
            parent.taps(&say.prepare_skip()).await;
            parent.sees(&say.prepare_step(4, 9));
            parent.taps(&say.nav_back()).await;
            parent.sees(&say.prepare_step(3, 9));
            parent.taps(&say.prepare_stop()).await;
            parent.sees(&say.prepare_progress(2, 9));
            parent.taps(&say.prepare_go_on()).await;
            parent.sees(&say.prepare_know());
            parent.taps_path("m").await;
            family.reads_what_the_teacher_gets().await;
            for text in [say.prepare_proud_kind(), nl.prepare_proud_kind(), nature(say), nature(nl)] {
                parent.sees(&text);
            }
            assert!(!parent.reads().contains(&nl.prepare_proud_draw()), "what was tapped away is gone");
            parent.sees(&say.prepare_not_approved());
            assert!(!family.is_approved().await);
            parent.taps(&say.prepare_approve()).await;
            parent.sees(&say.prepare_approved(date(2026, 11, 23)));
            assert!(family.is_approved().await && !parent.has_button(&say.prepare_approve()));
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_after_the_approval_takes_it_back_and_says_so() {
    on_both_databases(async |world| {
        let (_, _, family) = amira(world, "tr").await;
        let (parent, say) = (family.parent, world.say("tr"));
        family.opens_question(Field::Hope).await;
        parent.taps(&format!("⬜ {}", say.prepare_hope_happy())).await;
        assert!(!parent.reads().contains(&say.prepare_taken_back()), "nothing was approved yet");
        family.reads_what_the_teacher_gets().await;
        parent.taps(&say.prepare_approve()).await;
        parent.taps(&say.prepare_change()).await;
        family.opens_question(Field::Hope).await;
        assert!(family.is_approved().await, "looking changes nothing");
        parent.taps(&format!("⬜ {}", say.prepare_hope_brave())).await;
        parent.sees(&say.prepare_taken_back());
        assert!(!family.is_approved().await);
        family.reads_what_the_teacher_gets().await;
        parent.sees(&say.prepare_not_approved());
        parent.taps(&say.prepare_approve()).await;
        assert!(family.is_approved().await);
        parent.taps(&say.prepare_delete()).await;
        parent.taps(&say.prepare_delete_no()).await;
        assert_eq!(family.answers().await, 1);
        family.opens(Place::Delete { invitee: family.invitee }).await;
        parent.taps(&say.prepare_delete_yes()).await;
        parent.sees(&say.prepare_deleted());
        assert!(family.answers().await == 0 && !family.is_approved().await);
        family.opens(Place::Approve { invitee: family.invitee }).await;
        assert!(!family.is_approved().await, "there is nothing to approve");
    })
    .await;
}

const ARABIC: &str = "أميرة تحب الرسم كثيرًا، وتخاف من الكلاب الكبيرة.";

#[tokio::test(flavor = "multi_thread")]
async fn own_words_are_the_next_message_and_stand_as_they_were_written() {
    on_both_databases(async |world| {
        let (_, _, family) = amira(world, "ar").await;
        let (parent, say, nl) = (family.parent, world.say("ar"), world.say("nl"));
        family.opens_question(Field::Know).await;
        parent.taps(&say.prepare_own()).await;
        parent.sees(&say.prepare_write(300));
        assert!(parent.has_button(&say.prepare_not_now()));
        parent.says(ARABIC).await;
        parent.sees(&say.prepare_kept());
        parent.sees(ARABIC);
        parent.sees(&say.prepare_know());
        family.reads_what_the_teacher_gets().await;
        parent.sees(ARABIC);
        parent.sees(&nl.prepare_own_words("Arabisch"));
        parent.says("/mydata").await;
        parent.sees(&say.privacy_data_prepared(1));
        // Another parent of the family goes on in the same chat, in another language.
        let pl = world.say("pl");
        parent.taps_path("s/k/pl/m").await;
        family.reads_what_the_teacher_gets().await;
        parent.sees(ARABIC);
        parent.sees(&nl.prepare_own_words("Arabisch"));
        parent.sees(&pl.prepare_own_words(&pl.from_data("language-called-ar").unwrap()));
        parent.taps_path("s/k/ar/m").await;
        parent.says("studiedag").await;
        assert!(!parent.reads().contains(&say.prepare_kept()), "one message is the answer, the next is a word");
        family.opens_question(Field::Know).await;
        parent.taps(&say.prepare_own_change()).await;
        parent.sees(ARABIC);
        parent.taps(&say.prepare_drop_words()).await;
        assert!(!parent.reads().contains(ARABIC));
        assert_eq!(family.answers().await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_explained_also_while_a_question_waits() {
    on_both_databases(async |world| {
        let (_, _, family) = amira(world, "pl").await;
        let (parent, say) = (family.parent, world.say("pl"));
        let before = "Bardzo lubi zwierzęta.";
        family.opens(Place::Write { invitee: family.invitee, field: Field::Likes }).await;
        parent.forwards("Woensdag is er een studiedag en de luizenouder komt.").await;
        parent.sees(&say.letter_found_title(2));
        parent.sends_photo("Morgen is er een studiedag en de luizenouder komt.").await;
        parent.sees(&say.letter_found_title(2));
        let long = format!("{} studiedag, luizenouder", "Wij wensen u een fijne dag. ".repeat(25));
        parent.says(&long).await;
        parent.sees(&say.letter_found_title(2));
        assert_eq!(family.answers().await, 0);
        parent.says(before).await;
        parent.sees(&say.prepare_kept());
        parent.sees(before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn too_much_is_refused_kindly_with_what_was_counted_and_nothing_is_lost() {
    on_both_databases(async |world| {
        let (_, _, family) = amira(world, "uk").await;
        let (parent, say) = (family.parent, world.say("uk"));
        family.opens(Place::Write { invitee: family.invitee, field: Field::Hope }).await;
        parent.says(&"щ".repeat(217)).await;
        parent.sees(&say.prepare_too_long(217, 200, 17));
        assert_eq!(family.answers().await, 0);
        parent.says(&"щ".repeat(200)).await;
        parent.sees(&say.prepare_kept());
        assert_eq!(family.answers().await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_ends_at_not_now_at_a_command_and_after_an_hour() {
    on_both_databases(async |world| {
        let (_, _, family) = amira(world, "en").await;
        let (parent, say) = (family.parent, world.say("en"));
        let words = "She sings all day.";
        let write = || Place::Write { invitee: family.invitee, field: Field::Proud };
        family.opens(write()).await;
        parent.taps(&say.prepare_not_now()).await;
        parent.says(words).await;
        parent.sees(&say.letter_none_title());
        family.opens(write()).await;
        parent.says("/help").await;
        parent.says(words).await;
        parent.sees(&say.letter_none_title());
        family.opens(write()).await;
        world.advance(3601).await;
        parent.says(words).await;
        parent.sees(&say.letter_none_title());
        assert_eq!(family.answers().await, 0);
        family.opens(write()).await;
        world.advance(3600).await;
        parent.sends_voice().await;
        parent.sees(&say.letter_cannot_read_title());
        parent.says(words).await;
        parent.sees(&say.prepare_kept());
        assert_eq!(world.count("SELECT COUNT(*) FROM person WHERE writes_to IS NOT NULL").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_child_has_its_own_page_and_the_table_hides_what_is_for_the_teacher() {
    on_both_databases(async |world| {
        let (_, _, family) = amira(world, "uk").await;
        let (parent, say, nl) = (family.parent, world.say("uk"), world.say("nl"));
        family.opens(Place::Start { invitee: family.invitee }).await;
        parent.taps(&say.prepare_child_page()).await;
        parent.sees(&say.prepare_learn());
        parent.sees(&say.prepare_child_text());
        parent.taps(&say.prepare_learn_do()).await;
        assert!(parent.has_button(&format!("✅ {}", say.prepare_learn_do())));
        for _ in 0..4 {
            let skip = if parent.has_button(&say.nav_next()) { say.nav_next() } else { say.prepare_skip() };
            parent.taps(&skip).await;
        }
        parent.sees(&say.prepare_step(5, 5));
        parent.taps(&say.prepare_help_time()).await;
        parent.taps(&say.nav_next()).await;
        parent.sees(&nl.prepare_child_says());
        parent.sees(&nl.prepare_learn_do());
        parent.sees(&nl.prepare_help_time());
        for (field, choice) in [
            (Field::Worry, say.prepare_worry_home()),
            (Field::Practical, say.prepare_practical_allergy()),
            (Field::Talk, say.prepare_talk_alone()),
            (Field::Ask, say.prepare_ask_home()),
        ] {
            family.opens_question(field).await;
            parent.taps(&format!("⬜ {choice}")).await;
        }
        family.opens_question(Field::Practical).await;
        assert!(!parent.has_button(&say.prepare_own()), "nobody writes about health or religion");
        family.opens(Place::Table { invitee: family.invitee }).await;
        for text in [nl.prepare_learn_do(), nl.prepare_ask_home(), say.prepare_pause(), nl.prepare_again()] {
            parent.sees(&text);
        }
        for text in [nl.prepare_worry_home(), nl.prepare_practical_allergy(), nl.prepare_talk_alone()] {
            assert!(!parent.reads().contains(&text), "{text} lies on the table\n{}", parent.reads());
        }
        family.reads_what_the_teacher_gets().await;
        parent.sees(&nl.prepare_worry_home());
        parent.sees(&nl.prepare_talk_alone());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_households_prepare_apart_and_a_stranger_finds_nothing() {
    on_both_databases(async |world| {
        let (school, round, mother) = amira(world, "ar").await;
        let father = round.family(world.parent_in("nl").await, school.children[0], 2).await;
        let stranger = world.parent_in("nl").await;
        let (say, nl) = (world.say("ar"), world.say("nl"));
        mother.opens(Place::Write { invitee: mother.invitee, field: Field::Worry }).await;
        mother.parent.says(ARABIC).await;
        father.opens_question(Field::Worry).await;
        father.parent.taps(&format!("⬜ {}", nl.prepare_worry_none())).await;
        father.reads_what_the_teacher_gets().await;
        assert!(!father.parent.reads().contains(ARABIC));
        mother.reads_what_the_teacher_gets().await;
        assert!(!mother.parent.reads().contains(&nl.prepare_worry_none()));
        let (invitee, field) = (mother.invitee, Field::Worry);
        for place in [
            Place::Start { invitee },
            Place::Question { invitee, field },
            Place::Tick { invitee, field, choice: "none", on: true },
            Place::Write { invitee, field },
            Place::Drop { invitee, field },
            Place::Read { invitee },
            Place::Approve { invitee },
            Place::Delete { invitee },
            Place::Deleted { invitee },
            Place::Table { invitee },
        ] {
            for other in [father.parent, stranger] {
                other.taps_path(&Any::Prepare(place.clone()).path()).await;
                other.sees(&nl.child_title());
                other.says("Dit schrijf ik zomaar.").await;
                other.sees(&nl.letter_none_title());
            }
        }
        assert!(mother.answers().await == 1 && !mother.is_approved().await);
        mother.reads_what_the_teacher_gets().await;
        mother.parent.sees(ARABIC);
        assert!(!mother.parent.reads().contains(&say.prepare_worry_none()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_talk_on_it_can_be_read_and_not_changed() {
    on_both_databases(async |world| {
        let (_, _, family) = amira(world, "en").await;
        let (parent, say) = (family.parent, world.say("en"));
        family.opens_question(Field::Hope).await;
        parent.taps(&format!("⬜ {}", say.prepare_hope_happy())).await;
        let tick = parent.path_of(&format!("⬜ {}", say.prepare_hope_brave()));
        family.opens(Place::Write { invitee: family.invitee, field: Field::Hope }).await;
        let starts = world.calendar.instant(DAY.at(15, 0, 0, 0));
        world.advance(starts - world.clock.now() - 1).await;
        family.opens(Place::Write { invitee: family.invitee, field: Field::Hope }).await;
        world.advance(1).await;
        parent.says("That she is happy.").await;
        parent.sees(&say.prepare_over());
        parent.taps_path(&tick).await;
        parent.sees(&say.prepare_over());
        parent.sees(&say.prepare_hope_happy());
        assert!(!parent.reads().contains(&say.prepare_hope_brave()));
        assert!(!parent.has_button(&say.prepare_approve()) && !parent.has_button(&say.prepare_delete()));
        family.opens(Place::Deleted { invitee: family.invitee }).await;
        assert_eq!(family.answers().await, 1);
        // Nobody came, and the family gets another chance.
        let mut tx = world.store().begin().await.unwrap();
        assert!(bookings::set_state(&mut tx, family.talk, State::NoShow, world.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        parent.taps_path(&tick).await;
        assert!(parent.has_button(&format!("☑️ {}", say.prepare_hope_brave())));
        let mut tx = world.store().begin().await.unwrap();
        assert!(bookings::set_state(&mut tx, family.talk, State::Held, world.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        family.opens_question(Field::Hope).await;
        parent.sees(&say.prepare_over());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_another_class_it_can_only_be_deleted() {
    on_both_databases(async |world| {
        let (school, _, family) = amira(world, "en").await;
        let (parent, say) = (family.parent, world.say("en"));
        family.opens_question(Field::Hope).await;
        parent.taps(&format!("⬜ {}", say.prepare_hope_happy())).await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE child SET group_id = $2 WHERE id = $1")
            .bind(school.children[0])
            .bind(school.other_group)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        family.opens_question(Field::Hope).await;
        parent.sees(&say.prepare_moved());
        parent.sees(&say.prepare_hope_happy());
        parent.taps(&say.prepare_delete()).await;
        parent.taps(&say.prepare_delete_yes()).await;
        assert_eq!(family.answers().await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_or_forgets_leaves_nothing_and_the_next_at_the_seat_begins_anew() {
    on_both_databases(async |world| {
        let (school, round, leaves) = amira(world, "en").await;
        let forgets = round.family(world.parent_in("en").await, school.children[1], 1).await;
        let say = world.say("en");
        for family in [&leaves, &forgets] {
            family.opens(Place::Write { invitee: family.invitee, field: Field::Worry }).await;
            family.parent.says("We are moving house.").await;
            family.reads_what_the_teacher_gets().await;
            family.parent.taps(&say.prepare_approve()).await;
            assert!(family.answers().await == 1 && family.is_approved().await);
        }
        leaves.parent.taps_path(&format!("c/z/{}", driehoek::place::base36(leaves.seat))).await;
        leaves.parent.sees(&say.child_left("Amira"));
        forgets.parent.says("/forget").await;
        forgets.parent.taps(&say.privacy_forget_yes()).await;
        for family in [&leaves, &forgets] {
            assert!(family.answers().await == 0 && !family.is_approved().await);
        }
    })
    .await;
}

/// The sentences of a page without its markup.
fn sentences(page: &Page) -> String {
    page.text.replace("&#39;", "'").replace("&quot;", "\"")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_teacher_reads_what_was_approved_and_own_words_as_they_were_written() {
    on_both_databases(async |world| {
        let (school, _, family) = amira(world, "ar").await;
        let (parent, say, nl) = (family.parent, world.say("ar"), world.say("nl"));
        let path = format!("/staff/talks/{}/preparation", family.talk);
        let mut teacher = Desk::of(world, school.teacher).await;
        family.opens(Place::Write { invitee: family.invitee, field: Field::Know }).await;
        parent.says(ARABIC).await;
        for (field, choice) in [
            (Field::Proud, format!("⬜ {}", say.prepare_proud_kind())),
            (Field::Worry, format!("⬜ {}", say.prepare_worry_home())),
            (Field::Safe, say.prepare_safe_outside()),
        ] {
            family.opens_question(field).await;
            parent.taps(&choice).await;
        }
        let page = teacher.opens(&path).await;
        assert!(page.says(&nl.prepared_none()) && !page.says(ARABIC), "nothing is approved yet");
        assert!(!teacher.opens(&format!("/staff/talks/{}/sheet", family.talk)).await.says(ARABIC));
        family.reads_what_the_teacher_gets().await;
        parent.taps(&say.prepare_approve()).await;
        let page = sentences(&teacher.opens(&path).await);
        for text in [
            ARABIC.to_owned(),
            nl.prepare_own_words("Arabisch"),
            nl.prepare_proud_kind(),
            nl.prepare_worry_home(),
            nl.prepared_for_you(),
            nl.prepare_child_says(),
            nl.prepare_safe_outside(),
            nl.prepared_approved(date(2026, 11, 23)),
        ] {
            assert!(page.contains(&text), "{text} is missing in\n{page}");
        }
        let sheet = sentences(&teacher.opens(&format!("/staff/talks/{}/sheet", family.talk)).await);
        let order: Vec<_> = [nl.prepare_sheet_child(), nl.prepare_sheet_parents(), nl.prepare_sheet_teacher_tells()]
            .iter()
            .map(|line| sheet.find(&format!("{} {line}", nl.prepare_sheet_minutes(5))).expect("the order of the talk"))
            .collect();
        assert!(order.is_sorted(), "the child first, then the parents, then the teacher");
        for text in [ARABIC.to_owned(), nl.prepare_proud_kind(), say.prepare_proud_kind(), nl.prepare_pause()] {
            assert!(sheet.contains(&text), "{text} is missing in\n{sheet}");
        }
        assert!(sheet.contains("lang=\"ar\" dir=\"rtl\""), "{sheet}");
        assert!(!sheet.contains(&nl.prepare_worry_home()), "the child reads along");
        for text in ["<script", "Haddad"] {
            assert!(!sheet.contains(text), "{text}");
        }
        teacher.sends("/staff/language", &[("language", "en"), ("back", "/staff")]).await;
        let page = sentences(&teacher.opens(&path).await);
        let en = world.say("en");
        assert!(page.contains(&en.prepare_proud_kind()) && page.contains(&en.prepare_own_words("Arabic")), "{page}");
        let (mut office, mut head) = (Desk::of(world, school.office).await, Desk::of(world, school.head).await);
        for desk in [&mut office, &mut head] {
            assert_eq!(desk.opens(&path).await.status, StatusCode::NOT_FOUND, "only the teachers of the class");
        }
        assert!(head.opens("/staff/log").await.says(&nl.log_saw_preparation()));
        family.opens_question(Field::Know).await;
        parent.taps(&format!("⬜ {}", say.prepare_know_shy())).await;
        assert!(!teacher.opens(&path).await.says(ARABIC), "a change takes the approval back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_teacher_sees_two_households_apart_and_the_table_shows_neither_to_the_other() {
    on_both_databases(async |world| {
        let (school, round, mother) = amira(world, "ar").await;
        let father = round.family(world.parent_in("nl").await, school.children[0], 2).await;
        let (say, nl) = (world.say("ar"), world.say("nl"));
        mother.opens(Place::Write { invitee: mother.invitee, field: Field::Hope }).await;
        mother.parent.says(ARABIC).await;
        father.opens_question(Field::Hope).await;
        father.parent.taps(&format!("⬜ {}", nl.prepare_hope_brave())).await;
        for (family, say) in [(&mother, say), (&father, nl)] {
            family.reads_what_the_teacher_gets().await;
            family.parent.taps(&say.prepare_approve()).await;
        }
        let mut teacher = Desk::of(world, school.teacher).await;
        let page = teacher.opens(&format!("/staff/talks/{}/preparation", mother.talk)).await;
        for text in [ARABIC, &nl.prepare_hope_brave(), &nl.reach_seat(1), &nl.reach_seat(2)] {
            assert!(page.says(text), "{text} is missing in\n{}", page.text);
        }
        let sheet = |family: &Family<'_>| format!("/staff/talks/{}/sheet", family.talk);
        let hers = teacher.opens(&sheet(&mother)).await;
        assert!(hers.says(ARABIC) && !hers.says(&nl.prepare_hope_brave()));
        let his = teacher.opens(&sheet(&father)).await;
        assert!(his.says(&nl.prepare_hope_brave()) && !his.says(ARABIC));
        assert!(!his.says("dir=\"rtl\""), "his sheet does not tell her language");
        let mut tx = world.store().begin().await.unwrap();
        assert!(households::ask(&mut tx, mother.talk, father.seat, world.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        assert!(!teacher.opens(&sheet(&mother)).await.says(ARABIC), "the other parent may sit at the table");
        let page = teacher.opens(&format!("/staff/talks/{}/preparation", mother.talk)).await;
        assert!(page.says(ARABIC) && page.says(&nl.prepared_joined()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_without_telegram_gets_the_questions_on_paper_in_two_languages() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("INSERT INTO guardian (id, child_id, seat, language, created_at) VALUES (1, $1, 1, 'ar', $2)")
            .bind(school.children[0])
            .bind(world.clock.now())
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut teacher = Desk::of(world, school.teacher).await;
        let path = format!("/staff/children/{}/paper-preparation", school.children[0]);
        let page = sentences(&teacher.opens(&path).await);
        for say in [world.say("nl"), world.say("ar")] {
            for text in [say.prepare_title("Amira"), say.prepare_hope_happy(), say.prepare_safe_outside()] {
                assert!(page.contains(&text), "{text} is missing in\n{page}");
            }
        }
        assert!(page.contains("lang=\"ar\" dir=\"rtl\""));
        assert!(!page.contains(&world.say("nl").prepare_worry_note()), "paper cannot promise that");
    })
    .await;
}
