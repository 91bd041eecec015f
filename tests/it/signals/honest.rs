//! Danger in what stands under a photo, and what a parent is told where no contact person has a chat.

use driehoek::place::Place;
use driehoek::signals::chat::Place as Signal;
use jiff::civil::{datetime, time};

use super::{change, chat_of, is_contact, last, sits, wishes};
use crate::console::desk::Desk;
use crate::console::school::School;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_under_a_photo_a_film_or_a_file_is_heard_also_when_it_is_forwarded() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("nl").await, world.say("nl"));
        let words = "Mijn man slaat mij";
        let before = parent.received();
        parent.sends_photo(words).await;
        world.telegram.sends_document(parent.id, "brief.txt", "text/plain", b"rapport".to_vec(), words);
        world.settle().await;
        let file = r#""file_id":"f","file_unique_id":"f","file_size":9,"duration":3,"mime_type":"audio/ogg""#;
        let origin = r#""forward_origin":{"type":"hidden_user","sender_user_name":"Nour","date":1795424400},"#;
        for (origin, media) in [
            ("", format!(r#""voice":{{{file}}}"#)),
            ("", format!(r#""video":{{{file},"width":9,"height":9}}"#)),
            (origin, format!(r#""video":{{{file},"width":9,"height":9}}"#)),
        ] {
            let person = format!(r#"{{"id":{},"is_bot":false,"first_name":"Nour"}}"#, parent.id);
            let chat = format!(r#"{{"id":{},"type":"private","first_name":"Nour"}}"#, parent.id);
            world.telegram.any_update(|id| {
                format!(
                    r#"{{"update_id":{id},"message":{{"message_id":{id},"date":1795424400,"from":{person},"chat":{chat},{origin}{media},"caption":"{words}"}}}}"#
                )
            });
            world.settle().await;
        }
        let helps = last(&parent, parent.received() - before);
        let helps = helps.iter().filter(|text| text.contains(&say.signal_title())).count();
        assert_eq!(helps, 5, "{:?}", last(&parent, parent.received() - before));
        // An everyday word under a photo brings no more than it did.
        parent.sends_photo("studiedag").await;
        assert!(!parent.reads().contains(&say.signal_title()), "{}", parent.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_contact_person_has_a_chat_nobody_is_said_to_know_it_now() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        is_contact(world, school.teacher).await;
        let (parent, say, staff) = (world.parent_in("nl").await, world.say("nl"), world.say("nl"));
        let seat = sits(&parent, school.children[0]).await;
        let yes = Place::Signal(Signal::Yes { guardian: seat }).path();
        let mut desk = Desk::of(world, school.teacher).await;
        assert!(desk.opens("/staff").await.says(&staff.calls_count(0)));
        parent.taps_path(&yes).await;
        assert!(!parent.reads().contains(&say.signal_told_now()), "{}", parent.reads());
        parent.sees(&say.signal_at_school());
        parent.sees(&say.signal_yourself());
        let eight = time(8, 0, 0, 0);
        let from = say.signal_from(jiff::civil::date(2026, 11, 24), eight);
        assert!(!parent.reads().contains(&from), "at ten in the morning somebody is at work");
        assert!(desk.opens("/staff").await.says(&staff.calls_count(1)), "the school finds it on its first page");
        assert!(!Desk::of(world, school.head).await.opens("/staff").await.says(&staff.calls_count(1)));
        // After work: from when on somebody can see it.
        world.advance_to(datetime(2026, 11, 23, 20, 0, 0, 0)).await;
        parent.taps_path(&yes).await;
        parent.sees(&from);
        assert_eq!(wishes(world).await, 1);
        // As soon as one of them has a chat, that one is told, and so is the parent.
        chat_of(world, school.teacher).await;
        change(world, "DELETE FROM call_wish WHERE guardian_id = $1 AND $2 = 0", seat, Some(0)).await;
        parent.taps_path(&yes).await;
        parent.sees(&say.signal_told_now());
    })
    .await;
}
