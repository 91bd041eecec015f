//! A parent writes something that points to danger: help comes at once, the school's contact person calls after a yes, and
//! nothing of what was written is anywhere.

mod honest;

use axum::http::StatusCode;
use driehoek::app::App;
use driehoek::messages::store::{self as messages, Draft};
use driehoek::messages::{chat as tell, kinds::Step};
use driehoek::place::{Place, base36};
use driehoek::privacy::register::Register;
use driehoek::signals::chat::Place as Signal;
use driehoek::store::{built, next_id};
use jiff::civil::datetime;

use crate::console::desk::Desk;
use crate::console::school::School;
use crate::world::{Parent, World, on_both_databases};

/// A word of no list and no language.
const RARE: &str = "Kwibusterd";

/// This parent sits at a seat of the child; gives the seat.
async fn sits(parent: &Parent<'_>, child: i64) -> i64 {
    let now = parent.world.clock.now();
    let id = next_id(now, 1);
    let mut tx = parent.world.store().begin().await.unwrap();
    sqlx::query(
        "INSERT INTO guardian (id, child_id, seat, created_at, linked_at, relation, person_id)
         SELECT $1, $2, 1 + (SELECT COUNT(*) FROM guardian WHERE child_id = $2), $3, $3, 'mother', id
         FROM person WHERE chat_id = $4",
    )
    .bind(id)
    .bind(child)
    .bind(now)
    .bind(parent.id)
    .execute(tx.connection())
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

async fn change(world: &World, sql: &str, id: i64, value: Option<i64>) {
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query(built(sql.to_owned())).bind(id).bind(value).execute(tx.connection()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Makes this member of staff a contact person.
async fn is_contact(world: &World, staff: i64) {
    change(world, "UPDATE staff SET contact_at = $2 WHERE id = $1", staff, Some(world.clock.now())).await;
}

/// The chat of a member of staff, in Dutch.
async fn chat_of(world: &World, staff: i64) -> Parent<'_> {
    let chat = world.parent_in("nl").await;
    change(
        world,
        "UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2) WHERE id = $1",
        staff,
        Some(chat.id),
    )
    .await;
    chat
}

/// The newest messages of the bot, oldest first.
fn last(parent: &Parent<'_>, count: usize) -> Vec<String> {
    let all: Vec<_> =
        parent.world.telegram.messages(parent.id).into_iter().filter(|message| message.from_bot).collect();
    all[all.len() - count..].iter().map(|message| message.text.clone()).collect()
}

/// The columns in which this stands.
async fn holds(world: &World, needle: &str) -> Vec<String> {
    let mut found = Vec::new();
    for table in Register::read().unwrap().tables {
        for column in &table.columns {
            let sql = format!("SELECT COUNT(*) FROM {} WHERE CAST({} AS TEXT) LIKE '%{needle}%'", table.name, column.0);
            let count: i64 = sqlx::query_scalar(built(sql)).fetch_one(world.store().reader()).await.unwrap();
            if count > 0 {
                found.push(format!("{}.{}", table.name, column.0));
            }
        }
    }
    found
}

async fn wishes(world: &World) -> i64 {
    world.count("SELECT COUNT(*) FROM call_wish").await
}

#[tokio::test(flavor = "multi_thread")]
async fn help_comes_first_and_then_the_usual_answer_in_every_language() {
    on_both_databases(async |world| {
        for (tag, text) in [
            ("nl", "Mijn man slaat mij. Wat is een studiedag?"),
            ("en", "My husband hits me. What is a studiedag?"),
            ("ar", "زوجي يضربني. studiedag"),
            ("tr", "Kocam beni dövüyor. studiedag"),
            ("uk", "Чоловік мене б'є. studiedag"),
            ("pl", "Mąż mnie bije. studiedag"),
        ] {
            let (parent, say) = (world.parent_in(tag).await, world.say(tag));
            let before = parent.received();
            parent.says(text).await;
            assert_eq!(parent.received() - before, 2, "{tag}: {:?}", last(&parent, 2));
            let [help, usual] = &last(&parent, 2)[..] else { panic!() };
            assert!(help.contains(&say.signal_title()), "{tag}: {help}");
            for number in ["112", "0800 2000", "113", "0800 0113", "0800 0432"] {
                assert!(help.contains(number), "{tag}: {number}");
            }
            assert!(usual.to_lowercase().contains("studiedag") && !usual.contains("0800"), "{tag}: {usual}");
            parent.says("studiedag").await;
            assert_eq!(parent.received() - before, 3, "an everyday word brings one answer");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_not_chosen_a_language_is_helped_in_the_language_of_the_words() {
    on_both_databases(async |world| {
        let parent = world.parent("Parent", "de");
        parent.says("Moj maz mnie bije").await;
        let [help, picker] = &last(&parent, 2)[..] else { panic!() };
        assert!(help.contains(&world.say("pl").signal_title()) && help.contains("0800 2000"), "{help}");
        assert!(!picker.contains("0800"), "{picker}");
        assert!(parent.labels().iter().any(|label| label.contains("Polski")), "{:?}", parent.labels());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forwarded_letter_is_no_signal() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("nl").await, world.say("nl"));
        let before = parent.received();
        parent.forwards("Mijn man slaat mij. Op de studiedag is de school dicht.").await;
        assert_eq!(parent.received() - before, 1);
        assert!(!parent.reads().contains(&say.signal_title()), "{}", parent.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_for_the_teacher_bring_help_first_and_go_on() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let (parent, say) = (world.parent_in("nl").await, world.say("nl"));
        let seat = sits(&parent, school.children[0]).await;
        let app: App = world.app();
        let kind = app.tells.find("homework-question").unwrap();
        let step = kind.steps().iter().position(|step| *step == Step::Words).unwrap();
        let mut tx = world.store().begin().await.unwrap();
        let draft = Draft {
            child_id: school.children[0],
            guardian_id: seat,
            kind: &kind.id,
            values: &driehoek::fields::Values::default(),
            audience: &kind.to,
            answers: None,
            reminder_id: None,
        };
        let id = messages::make_draft(&mut tx, draft, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        parent.taps_path(&Place::Tell(tell::Place::Ask { id, step }).path()).await;
        let before = parent.received();
        parent.says(&format!("Mijn zoon zegt dat hij dood wil {RARE}")).await;
        assert_eq!(parent.received() - before, 2, "{:?}", last(&parent, 2));
        assert!(last(&parent, 2)[0].contains(&say.signal_title()), "{:?}", last(&parent, 2));
        assert!(!last(&parent, 1)[0].contains(&say.signal_title()), "{:?}", last(&parent, 1));
        // The place that waited got its words; the help kept nothing.
        let kept: Option<String> = sqlx::query_scalar("SELECT own_words FROM message WHERE id = $1")
            .bind(id)
            .fetch_one(world.store().reader())
            .await
            .unwrap();
        assert!(kept.unwrap().contains(RARE));
        assert_eq!(wishes(world).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_yes_the_contact_person_is_told_who_and_not_why() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        is_contact(world, school.teacher).await;
        let contact = chat_of(world, school.teacher).await;
        let (parent, say, staff) = (world.parent_in("en").await, world.say("en"), world.say("nl"));
        sits(&parent, school.children[0]).await;
        parent.says(&format!("My husband hits me {RARE}")).await;
        assert_eq!(wishes(world).await, 0, "nothing goes anywhere without a yes");
        parent.taps(&say.signal_yes_button()).await;
        // The help itself becomes the answer; the usual one stays under it.
        let told = last(&parent, 2).swap_remove(0);
        assert!(told.contains(&say.signal_told("Amira")) && told.contains(&say.signal_told_now()), "{told}");
        assert!(told.contains(&say.signal_not_why()), "{told}");
        let news = contact.reads();
        assert!(news.contains(&staff.calls_parent_group("Amira", "4A")), "{news}");
        assert!(!news.contains("Haddad") && !news.contains(RARE), "{news}");
        assert_eq!(holds(world, RARE).await, Vec::<String>::new());
        // A second tap, and a second signal, change nothing.
        parent.taps_path(&Place::Signal(Signal::Now).path()).await;
        assert!(!parent.labels().contains(&say.signal_yes_button()), "{:?}", parent.labels());
        assert!(parent.reads().contains(&say.signal_wished("Amira")), "{}", parent.reads());
        let before = contact.received();
        let seat = world.count("SELECT guardian_id FROM call_wish").await;
        parent.taps_path(&Place::Signal(Signal::Yes { guardian: seat }).path()).await;
        assert_eq!((contact.received(), wishes(world).await), (before, 1));
        // The contact person calls.
        contact.taps(&staff.calls_open()).await;
        assert!(contact.reads().contains("Amira"), "{}", contact.reads());
        contact.taps(&staff.calls_called_button("Amira")).await;
        let list = contact.reads();
        assert!(list.contains(&staff.calls_done("Amira")) && list.contains(&staff.calls_none()), "{list}");
        let done = "SELECT COUNT(*) FROM call_wish WHERE called_at IS NOT NULL AND staff_id IS NOT NULL";
        assert_eq!(world.count(done).await, 1);
        // It can be asked again.
        parent.taps_path(&Place::Signal(Signal::Now).path()).await;
        parent.taps(&say.signal_yes_button()).await;
        assert_eq!(wishes(world).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_no_nothing_is_anywhere() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        is_contact(world, school.teacher).await;
        let contact = chat_of(world, school.teacher).await;
        let (parent, say) = (world.parent_in("tr").await, world.say("tr"));
        sits(&parent, school.children[0]).await;
        let before = contact.received();
        parent.says(&format!("Kocam beni dövüyor {RARE}")).await;
        parent.taps(&say.signal_no_button()).await;
        assert!(last(&parent, 2)[0].contains(&say.signal_no()), "{:?}", last(&parent, 2));
        assert_eq!((wishes(world).await, contact.received()), (0, before));
        assert_eq!(holds(world, RARE).await, Vec::<String>::new());
        assert_eq!(holds(world, "dövüyor").await, Vec::<String>::new());
        assert_eq!(holds(world, "call-wish").await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_without_a_contact_person_says_so_with_its_number() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE school SET phone = '020 555 0100', help_numbers = 'Jeugdteam 020 555 0199'")
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let (parent, say) = (world.parent_in("nl").await, world.say("nl"));
        let seat = sits(&parent, school.children[0]).await;
        // The numbers can be found without writing anything.
        parent.says("/help").await;
        parent.taps(&say.signal_button()).await;
        let help = parent.reads();
        assert!(help.contains("020 555 0100") && help.contains("Jeugdteam 020 555 0199"), "{help}");
        assert!(help.contains(&say.signal_no_contact()), "{help}");
        assert!(!parent.labels().contains(&say.signal_yes_button()), "{:?}", parent.labels());
        parent.taps_path(&Place::Signal(Signal::Yes { guardian: seat }).path()).await;
        assert!(parent.reads().contains(&say.signal_no_contact()) && parent.reads().contains("020 555 0100"));
        assert_eq!(wishes(world).await, 0);
        // Who has no child here gets the numbers of the country only.
        let other = world.parent_in("nl").await;
        other.taps_path(&Place::Signal(Signal::Now).path()).await;
        assert!(other.reads().contains("0800 2000") && !other.reads().contains("020 555"), "{}", other.reads());
        assert!(!other.reads().contains(&say.signal_no_contact()), "{}", other.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn at_night_the_contact_person_sleeps_and_the_wish_can_be_taken_back() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        is_contact(world, school.teacher).await;
        let contact = chat_of(world, school.teacher).await;
        let (parent, say, staff) = (world.parent_in("nl").await, world.say("nl"), world.say("nl"));
        let seat = sits(&parent, school.children[0]).await;
        world.advance_to(datetime(2026, 11, 23, 23, 0, 0, 0)).await;
        let before = contact.received();
        parent.taps_path(&Place::Signal(Signal::Yes { guardian: seat }).path()).await;
        assert!(parent.reads().contains(&say.signal_told_morning()), "{}", parent.reads());
        assert_eq!(contact.received(), before);
        // Taken back before the morning: nobody ever hears of it.
        parent.taps(&say.signal_take_back_button("Amira")).await;
        assert!(parent.reads().contains(&say.signal_taken_back()), "{}", parent.reads());
        assert_eq!((wishes(world).await, holds(world, "call-wish").await), (0, Vec::<String>::new()));
        world.advance_to(datetime(2026, 11, 24, 9, 0, 0, 0)).await;
        assert_eq!(contact.received(), before);
        // Asked at night again, and left to stand: told in the morning, once.
        world.advance_to(datetime(2026, 11, 24, 23, 0, 0, 0)).await;
        parent.taps_path(&Place::Signal(Signal::Yes { guardian: seat }).path()).await;
        world.advance_to(datetime(2026, 11, 25, 9, 0, 0, 0)).await;
        assert_eq!(contact.received(), before + 1);
        assert!(contact.reads().contains(&staff.calls_news_title()), "{}", contact.reads());
        // Taken back after it was read: the list is empty. Nobody takes back for another.
        let stranger = world.parent_in("nl").await;
        stranger.taps_path(&Place::Signal(Signal::TakeBack { guardian: seat }).path()).await;
        assert!(stranger.reads().contains(&say.nav_gone()) && wishes(world).await == 1, "{}", stranger.reads());
        parent.taps_path(&Place::Signal(Signal::TakeBack { guardian: seat }).path()).await;
        contact.taps(&staff.calls_open()).await;
        assert!(contact.reads().contains(&staff.calls_none()), "{}", contact.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_children_at_two_schools_the_parent_says_which() {
    on_both_databases(async |world| {
        let (one, other) = (School::new(world, "De Regenboog").await, School::new(world, "Het Kompas").await);
        is_contact(world, one.office).await;
        is_contact(world, other.office).await;
        let (chat, elsewhere) = (chat_of(world, one.office).await, chat_of(world, other.office).await);
        let (parent, say) = (world.parent_in("uk").await, world.say("uk"));
        sits(&parent, one.children[0]).await;
        sits(&parent, other.children[1]).await;
        parent.says("Я боюся свого чоловіка").await;
        let before = chat.received();
        parent.taps(&say.signal_yes_button()).await;
        parent.taps("Bram · Het Kompas").await;
        assert!(elsewhere.reads().contains("Bram"), "{}", elsewhere.reads());
        assert_eq!(chat.received(), before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_contact_person_sees_who_wants_a_call() {
    on_both_databases(async |world| {
        let (school, other) = (School::new(world, "De Regenboog").await, School::new(world, "Het Kompas").await);
        is_contact(world, school.teacher).await;
        is_contact(world, other.head).await;
        let (parent, staff) = (world.parent_in("ar").await, world.say("nl"));
        let seat = sits(&parent, school.children[0]).await;
        parent.taps_path(&Place::Signal(Signal::Yes { guardian: seat }).path()).await;
        let wish = world.count("SELECT id FROM call_wish").await;
        // In the chat: the head, a colleague, and the contact person of another school.
        for id in [school.head, school.office, other.head] {
            let chat = chat_of(world, id).await;
            chat.says("/staff").await;
            assert_eq!(chat.labels().contains(&staff.calls_title()), id == other.head, "{:?}", chat.labels());
            for path in [format!("z/c/{}", base36(school.teacher)), format!("z/d/{}/{}", base36(id), base36(wish))] {
                chat.taps_path(&path).await;
                assert!(!chat.reads().contains("Amira"), "{path}: {}", chat.reads());
            }
        }
        // In the console.
        let page = format!("/staff/people/{}/calls", school.teacher);
        for id in [school.head, school.office, other.head] {
            let mut desk = Desk::of(world, id).await;
            assert_eq!(desk.opens(&page).await.status, StatusCode::NOT_FOUND);
            assert_eq!(desk.sends(&page, &[("wish", &wish.to_string())]).await.status, StatusCode::NOT_FOUND);
            let own = desk.opens(&format!("/staff/people/{id}/calls")).await;
            assert!(!own.says("Amira") && (id == other.head || own.leads_to() == "/staff"), "{}", own.text);
            desk.sends(&format!("/staff/people/{id}/calls"), &[("wish", &wish.to_string())]).await;
            assert_eq!(desk.opens("/staff").await.says("/calls"), id == other.head);
            for elsewhere in ["/staff/log", &format!("/staff/children/{}", school.children[0])] {
                let page = desk.opens(elsewhere).await;
                assert!(!page.says(&staff.calls_title()), "{elsewhere}");
            }
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM call_wish WHERE called_at IS NULL").await, 1);
        let mut desk = Desk::of(world, school.teacher).await;
        assert!(desk.opens("/staff").await.says(&page));
        let list = desk.opens(&page).await;
        assert!(list.says(&staff.calls_parent_group("Amira", "4A")) && !list.says("Haddad"), "{}", list.text);
        assert_eq!(desk.sends(&page, &[("wish", &wish.to_string())]).await.leads_to(), page);
        let list = desk.opens(&page).await;
        assert!(list.says(&staff.calls_done("Amira")) && list.says(&staff.calls_none()), "{}", list.text);
        // Twice is as good as once.
        desk.sends(&page, &[("wish", &wish.to_string())]).await;
        assert!(desk.opens(&page).await.says(&staff.calls_gone()));
        // Who is no contact person any more has no list any more.
        change(world, "UPDATE staff SET contact_at = $2 WHERE id = $1", school.teacher, None).await;
        assert_eq!(desk.opens(&page).await.leads_to(), "/staff");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_a_seat_leaves_no_wish_there() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        is_contact(world, school.teacher).await;
        let contact = chat_of(world, school.teacher).await;
        let parent = world.parent_in("nl").await;
        let seat = sits(&parent, school.children[0]).await;
        parent.taps_path(&Place::Signal(Signal::Yes { guardian: seat }).path()).await;
        let mut tx = world.store().begin().await.unwrap();
        driehoek::school::guardians::store::leave(&mut tx, seat, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(wishes(world).await, 0);
        contact.taps(&world.say("nl").calls_open()).await;
        assert!(contact.reads().contains(&world.say("nl").calls_none()), "{}", contact.reads());
    })
    .await;
}
