//! A parent prepares the talk: taps and own words, what the teacher will read, approving, changing, deleting.

mod apart;
mod read;

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
