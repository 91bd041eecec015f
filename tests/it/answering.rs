//! The school's side of messages: who gets what and when, answers, the list of the day.

mod day;
mod hours;
mod readers;
pub mod stage;
mod wishes;

use jiff::civil::datetime;
use stage::{Stage, change, reply};

use crate::console::desk::Desk;
use crate::world::on_both_databases;

/// What the homework is about, and that it is too hard.
const HOMEWORK: &[(&str, &str)] = &[("subject", "maths"), ("difficulty", "too-hard")];

#[tokio::test(flavor = "multi_thread")]
async fn the_teacher_taps_in_dutch_and_only_the_parent_who_asked_reads_it_in_the_own_language() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let teacher = stage.chat(world, stage.school.teacher).await;
        let (mother, seat) = stage.parent(world, "en", amira, 1).await;
        let (father, _) = stage.parent(world, "ar", amira, 2).await;
        let (other, _) = stage.parent(world, "tr", bram, 1).await;
        let before = (father.received(), other.received());
        let message = stage.tells(world, seat, "homework-question", HOMEWORK).await;
        let nl = world.say("nl");
        teacher.sees(&nl.thread_about("Amira", "4A"));
        assert!(!teacher.reads().contains("Haddad"), "first names only: {}", teacher.reads());
        let (dutch, english) = (reply(world, "nl", "talk"), reply(world, "en", "talk"));
        assert_ne!(dutch, english);
        teacher.taps(&dutch).await;
        teacher.sees(&nl.thread_sent());
        teacher.sees(&dutch);
        world.falls_due().await;
        mother.sees(&english);
        assert!(!mother.reads().contains(&dutch), "{}", mother.reads());
        assert_eq!((father.received(), other.received()), before, "no other parent hears of it");
        let message = stage.message(world, message).await;
        assert!(message.answered_at.is_some() && message.seen_at.is_some());
        // The same button twice is one answer.
        teacher.taps_path(&format!("y/r/{}/talk", driehoek::place::base36(message.id))).await;
        teacher.sees(&nl.thread_again());
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE author = 'school'").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_arrive_as_written_with_a_label_and_can_be_taken_back_for_a_minute() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let nl = world.say("nl");
        let teacher = stage.chat(world, stage.school.teacher).await;
        let (mother, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let words = Some(("Wie soll ich helfen?", "uk"));
        let id = stage.tells_in(world, seat, "homework-question", HOMEWORK, words).await;
        // The parent's own words, as they were written and labelled.
        teacher.sees("Wie soll ich helfen?");
        let label = driehoek::messages::label(nl, &world.catalogue, &stage.message(world, id).await);
        teacher.sees(&driehoek::language::without_isolates(&label));
        let received = mother.received();
        teacher.taps(&nl.thread_own_words()).await;
        teacher.sees(&nl.thread_write_as_written());
        teacher.says("Samen hardop rekenen helpt.").await;
        teacher.sees(&nl.thread_goes_soon());
        world.advance(50).await;
        teacher.taps(&nl.thread_take_back()).await;
        teacher.sees(&nl.thread_taken_back());
        world.advance(3600).await;
        assert_eq!(mother.received(), received, "what was taken back never arrives");
        assert_eq!(stage.message(world, id).await.answered_at, None, "it waits for an answer again");
        // The second time it goes.
        teacher.taps(&nl.thread_own_words()).await;
        teacher.says("Reken elke dag tien minuten samen.").await;
        let take_back = teacher.path_of(&nl.thread_take_back());
        world.advance(61).await;
        mother.sees("Reken elke dag tien minuten samen.");
        teacher.taps_path(&take_back).await;
        teacher.sees(&nl.thread_too_late());
        assert!(stage.message(world, id).await.answered_at.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_duo_sees_the_same_messages_and_who_answered() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let nl = world.say("nl");
        let (anne, bert) = (stage.chat(world, stage.school.teacher).await, stage.chat(world, stage.duo).await);
        let (_, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        stage.tells(world, seat, "homework-question", HOMEWORK).await;
        for chat in [anne, bert] {
            chat.sees(&nl.thread_about("Amira", "4A"));
        }
        anne.taps(&reply(world, "nl", "talk")).await;
        bert.taps(&nl.thread_whole()).await;
        bert.sees("Anne de Vries");
        bert.sees(&reply(world, "nl", "talk"));
        bert.says("/staff").await;
        bert.taps(&nl.thread_chat_open(0)).await;
        bert.sees(&nl.thread_none());
        // The parent's question is a thread of one seat: at another seat of the child there is none.
        let (_, second) = stage.parent(world, "tr", stage.school.children[0], 2).await;
        let mut desk = Desk::of(world, stage.duo).await;
        let page = desk.opens(&format!("/staff/guardians/{second}/messages")).await;
        assert!(page.says(&nl.thread_empty()), "{}", page.text);
        let page = desk.opens(&format!("/staff/guardians/{seat}/messages")).await;
        assert!(page.says("Anne de Vries") && page.says(&reply(world, "nl", "talk")), "{}", page.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_console_each_reply_stands_beside_what_the_parent_reads() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let nl = world.say("nl");
        let (mother, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let id = stage.tells(world, seat, "homework-question", HOMEWORK).await.to_string();
        let mut desk = Desk::of(world, stage.school.teacher).await;
        let list = desk.opens("/staff/messages").await;
        assert!(list.says("Amira Haddad") && list.says(&format!("/staff/guardians/{seat}/messages")), "{}", list.text);
        let address = format!("/staff/guardians/{seat}/messages");
        let thread = desk.opens(&address).await;
        assert!(thread.says(&reply(world, "nl", "talk")) && thread.says(&reply(world, "en", "talk")));
        let answer = format!("{address}/answer");
        let fields = |reply, words, what| [("message", id.as_str()), ("reply", reply), ("words", words), ("do", what)];
        // A preview sends nothing.
        let preview = desk.sends(&answer, &fields("own-words", "Lees <b>samen</b>.", "preview")).await;
        assert!(preview.says(&nl.thread_preview()) && !preview.says("<b>samen"), "{}", preview.text);
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE author = 'school'").await, 0);
        let long = "a".repeat(501);
        for (reply, words) in [("own-words", "  "), ("own-words", long.as_str()), ("accepted", ""), ("", "")] {
            let page = desk.sends(&answer, &fields(reply, words, "send")).await;
            assert_eq!(page.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY, "{reply:?} {words:?}");
        }
        let received = mother.received();
        assert_eq!(desk.sends(&answer, &fields("talk", "", "send")).await.leads_to(), address);
        assert!(desk.opens(&address).await.says(&nl.thread_sent()));
        world.falls_due().await;
        assert_eq!(mother.received(), received + 1);
        mother.sees(&reply(world, "en", "talk"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_in_the_night_waits_for_the_morning_and_one_to_an_empty_seat_is_told() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let nl = world.say("nl");
        let (mother, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let first = stage.tells(world, seat, "homework-question", HOMEWORK).await.to_string();
        let second = stage.tells(world, seat, "homework-question", HOMEWORK).await.to_string();
        world.advance_to(datetime(2026, 11, 23, 22, 0, 0, 0)).await;
        let mut desk = Desk::of(world, stage.school.teacher).await;
        let address = format!("/staff/guardians/{seat}/messages");
        let received = mother.received();
        desk.sends(&format!("{address}/answer"), &[("message", &first), ("reply", "talk"), ("do", "send")]).await;
        let at = datetime(2026, 11, 24, 7, 30, 0, 0);
        let said = desk.opens(&address).await;
        assert!(said.says(&nl.thread_goes_at(at.date(), at.time())), "{}", said.text);
        world.falls_due().await;
        assert_eq!(mother.received(), received);
        world.advance_to(at).await;
        assert_eq!(mother.received(), received + 1);
        // The parent left the seat: nobody gets the answer, and the school is told to call.
        change(world, "UPDATE guardian SET person_id = NULL, linked_at = NULL WHERE id = $1 AND $2 = 0", seat, 0).await;
        let mut desk = Desk::of(world, stage.school.teacher).await;
        desk.sends(&format!("{address}/answer"), &[("message", &second), ("reply", "talk"), ("do", "send")]).await;
        assert!(desk.opens(&address).await.says(&nl.thread_no_chat()));
        world.falls_due().await;
        assert_eq!(mother.received(), received + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_from_the_console_are_seen_by_nobody_for_a_minute_and_taken_back_there() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let (en, nl) = (world.say("en"), world.say("nl"));
        let (mother, seat) = stage.parent(world, "en", stage.school.children[0], 1).await;
        let id = stage.tells(world, seat, "homework-question", HOMEWORK).await;
        let (mut desk, mut duo) = (Desk::of(world, stage.school.teacher).await, Desk::of(world, stage.duo).await);
        let address = format!("/staff/guardians/{seat}/messages");
        let (answer, back) = (format!("{address}/answer"), format!("{address}/take-back"));
        let number = id.to_string();
        let words = [("message", number.as_str()), ("reply", "own-words"), ("words", "Lees samen."), ("do", "send")];
        let received = mother.received();
        desk.sends(&answer, &words).await;
        let page = desk.opens(&address).await;
        assert!(page.says(&nl.thread_goes_soon()) && page.says(&nl.thread_take_back()), "{}", page.text);
        // The parent looks meanwhile: it is not there, also at its own address.
        let held = world.count("SELECT id FROM message WHERE author = 'school'").await;
        let read = |id| format!("x/r/{}", driehoek::place::base36(id));
        mother.taps_path(&read(id)).await;
        assert!(!mother.reads().contains("Lees samen."), "{}", mother.reads());
        mother.taps_path(&read(held)).await;
        mother.sees(&en.nav_gone());
        // Nobody takes the words of a colleague back.
        assert!(!duo.opens(&address).await.says(&nl.thread_take_back()));
        duo.sends(&back, &[("message", &held.to_string())]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE author = 'school'").await, 1);
        desk.sends(&back, &[("message", &held.to_string())]).await;
        assert!(desk.opens(&address).await.says(&nl.thread_taken_back()));
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE author = 'school'").await, 0);
        assert_eq!(stage.message(world, id).await.answered_at, None);
        world.advance(600).await;
        assert_eq!(mother.received(), received);
        // The second time it goes, and stays.
        desk.sends(&answer, &words).await;
        let held = world.count("SELECT id FROM message WHERE author = 'school'").await.to_string();
        world.advance(61).await;
        mother.sees("Lees samen.");
        assert!(!desk.opens(&address).await.says(&nl.thread_take_back()));
        desk.sends(&back, &[("message", &held)]).await;
        assert!(desk.opens(&address).await.says(&nl.thread_too_late()));
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE author = 'school'").await, 1);
        // None of it went in the lane of what everybody gets.
        assert_eq!(world.count("SELECT COUNT(*) FROM outbox WHERE kind = 'message' AND lane <> 2").await, 0);
        assert!(world.count("SELECT COUNT(*) FROM outbox WHERE kind = 'message'").await > 0);
    })
    .await;
}
