//! Letters from school: what is found in them, whatever they come in.

use driehoek::words::finder::Finder;
use serde_json::json;

use crate::world::{Parent, World, on_both_databases};

/// "term: what it is in short", as a list shows it.
fn entry(world: &World, tag: &str, id: &str) -> String {
    let finder = Finder::new().unwrap();
    let word = finder.word(id).unwrap();
    format!("{}: {}", word.term, word.short(world.say(tag)))
}

fn term(id: &str) -> String {
    Finder::new().unwrap().word(id).unwrap().term.clone()
}

fn meaning(parent: &Parent<'_>, tag: &str, id: &str) -> String {
    Finder::new().unwrap().word(id).unwrap().meaning(parent.world.say(tag))
}

const LETTER: &str = "Beste ouders, woensdag is er een studiedag. De luizenouder komt in maart en de ouderraad \
                      vergadert. Let op: op de studiedag zijn alle kinderen vrij.";

#[tokio::test(flavor = "multi_thread")]
async fn a_forwarded_letter_gives_its_words_in_order_with_a_line_each() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("pl").await, world.say("pl"));
        parent.forwards(LETTER).await;
        let entries = ["studiedag", "luizenouder", "ouderraad"].map(|id| entry(world, "pl", id));
        parent.sees(&format!("{}\n\n{}\n\n", say.letter_found_title(3), entries.join("\n\n")));
        parent.taps(&term("luizenouder")).await;
        parent.sees(&meaning(&parent, "pl", "luizenouder"));
        assert!(!parent.reads().contains(&entries[0]));
        parent.taps(&say.learn_show_dutch()).await;
        parent.sees(&meaning(&parent, "nl", "luizenouder"));
        parent.taps(&say.nav_back()).await;
        parent.sees(&entries.join("\n\n"));
        assert_eq!(parent.received(), 2, "the menu and the list");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_is_listed_as_the_letter_has_it_with_the_term_behind_it() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("uk").await, world.say("uk"));
        parent.forwards("Maandag is de luizencontrole. Denk aan het schoolreisjesgeld en de Studiedagen.").await;
        let finder = Finder::new().unwrap();
        let short = |id: &str| finder.word(id).unwrap().short(say);
        parent.sees(&format!("luizencontrole (luizenouder): {}", short("luizenouder")));
        parent.sees(&format!("schoolreisjesgeld: {}", short("schoolreisje")));
        parent.sees(&format!("Studiedagen: {}", short("studiedag")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_longer_than_a_message_ends_with_one_list_of_all_its_words() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("en").await, world.say("en"));
        let filler = "Wij wensen u een fijne dag toe en tot ziens. ".repeat(95);
        parent.forwards(&format!("studiedag {filler} ouderraad {filler} luizenouder en studiedag")).await;
        let entries = ["studiedag", "ouderraad", "luizenouder"].map(|id| entry(world, "en", id));
        parent.sees(&format!("{}\n\n{}\n\n", say.letter_found_title(3), entries.join("\n\n")));
        parent.says("/mydata").await;
        parent.sees(&say.privacy_data_lists(1));
        world.advance(60).await;
        parent.forwards("Morgen komt de luizenouder en is er een rapport.").await;
        parent.sees(&say.letter_found_title(2));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn captions_and_text_files_are_read_in_the_encodings_of_the_day() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("tr").await, world.say("tr"));
        let letter = "Eén studiedag, één rapport";
        let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(letter.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let windows: &[u8] = b"E\xE9n studiedag, \xE9\xE9n rapport";
        parent.sends_photo(letter).await;
        parent.sees(&say.letter_found_title(2));
        for (name, mime, bytes) in [
            ("brief.txt", "text/plain", letter.as_bytes()),
            ("BRIEF.TXT", "application/octet-stream", &utf16),
            ("brief", "text/plain", windows),
        ] {
            let before = parent.received();
            parent.sends_file(name, mime, bytes).await;
            assert_eq!(parent.received(), before + 1, "{name}");
            parent.sees(&say.letter_found_title(2));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_said_kindly_with_a_way_on() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("ar").await, world.say("ar"));
        let cannot = say.letter_cannot_read_title();
        parent.sends_photo("").await;
        parent.sees(&cannot);
        parent.sends_voice().await;
        parent.sees(&cannot);
        parent.sends_sticker().await;
        parent.sees(&cannot);
        parent.sends_file("brief.pdf", "application/pdf", b"%PDF-1.7 studiedag").await;
        parent.sees(&cannot);
        parent.sends_file("brief.txt", "text/plain", &vec![b'a'; 200_001]).await;
        parent.sees(&say.letter_too_big_title());
        assert_eq!(parent.received(), 6, "each has its own answer");
        parent.taps(&say.menu_words()).await;
        parent.sees(&say.letter_words_title());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_gone_at_telegram_is_asked_for_again() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("tr").await, world.say("tr"));
        let person = json!({ "id": parent.id, "is_bot": false, "first_name": "Zeynep" });
        let chat = json!({ "id": parent.id, "type": "private", "first_name": "Zeynep" });
        let file = json!({ "file_id": "gone", "file_unique_id": "gone", "file_size": 9, "file_name": "brief.txt",
                           "mime_type": "text/plain" });
        let message =
            json!({ "message_id": 900, "date": 1_800_000_000, "chat": chat, "from": person, "document": file });
        world.telegram.raw_update(&json!({ "message": message }));
        world.settle().await;
        parent.sees(&say.letter_no_file_title());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_word_typed_alone_is_explained_and_a_mistyped_one_is_guessed() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("uk").await, world.say("uk"));
        for (typed, id) in [("studiedag", "studiedag"), ("Studiedag?", "studiedag"), ("VSO", "vso"), ("mr", "mr")] {
            parent.says(typed).await;
            parent.sees(&meaning(&parent, "uk", id));
        }
        parent.says("De MR vergadert morgen over de groepen van volgend jaar").await;
        parent.sees(&entry(world, "uk", "mr"));
        parent.says("Wij gaan morgen naar mr Jansen om over iets te praten").await;
        parent.sees(&say.letter_none_title());
        parent.says("studidag").await;
        parent.sees(&say.letter_near_title());
        parent.taps(&term("studiedag")).await;
        parent.sees(&meaning(&parent, "uk", "studiedag"));
        parent.says("Доброго дня, сьогодні гарна погода").await;
        parent.sees(&say.letter_none_title());
        assert!(parent.has_button(&say.menu_words()) && parent.has_button(&say.menu_help()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_sent_before_a_language_was_chosen_is_not_lost() {
    on_both_databases(async |world| {
        let parent = world.parent("Olena", "uk");
        parent.forwards(LETTER).await;
        assert_eq!(parent.labels().len(), 6, "only the languages");
        parent.taps("Polski").await;
        parent.sees(&entry(world, "pl", "ouderraad"));
        assert_eq!(parent.received(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_is_a_long_letter_nor_a_single_word() {
    on_both_databases(async |world| {
        let (olena, sam) = (world.parent("Olena", "uk"), world.parent("Sam", "tr"));
        let filler = "Wij wensen u een fijne dag toe en tot ziens. ".repeat(95);
        olena.forwards(&format!("studiedag {filler} ouderraad {filler} luizenouder en studiedag")).await;
        olena.taps("Українська").await;
        olena.sees(&["studiedag", "ouderraad", "luizenouder"].map(|id| entry(world, "uk", id)).join("\n\n"));
        sam.says("studiedag").await;
        sam.taps("Türkçe").await;
        sam.sees(&meaning(&sam, "tr", "studiedag"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_family_never_sees_what_was_found_for_another() {
    on_both_databases(async |world| {
        let (noor, sam, say) = (world.parent_in("en").await, world.parent_in("en").await, world.say("en"));
        noor.forwards(LETTER).await;
        let word = noor.path_of(&term("ouderraad"));
        let list = word.split_once("/w/l/").unwrap().1;
        sam.taps_path(&format!("w/l/{list}")).await;
        sam.sees(&say.letter_words_title());
        assert!(!sam.reads().contains(&term("ouderraad")));
    })
    .await;
}
