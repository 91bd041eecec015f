//! A parent types one word, and not always as it is written.

use super::finder;

fn guesses(text: &str) -> Vec<String> {
    finder().typed_alone(text).into_iter().map(|word| word.id.clone()).collect()
}

#[test]
fn typos_are_forgiven() {
    for (typed, meant) in [
        ("studidag", "studiedag"),
        ("Studidag?", "studiedag"),
        ("schoolrijsje", "schoolreisje"),
        ("raport", "rapport"),
        ("luisencontrole", "luizenouder"),
        ("oudravond", "ouderavond"),
        ("ouder avnod", "ouderavond"),
        ("doorstromtoets", "doorstroomtoets"),
        ("tien minuten gesperk", "10-minutengesprek"),
        ("wat is een margedga", "margedag"),
        ("leerplichtambtenar", "leerplichtambtenaar"),
        ("kinderopvangtoeslg", "kinderopvangtoeslag"),
        ("sinterklas", "sinterklaas"),
        ("hoofdluiss", "luizenouder"),
        ("vrijwilige ouderbijdrage", "vrijwillige-ouderbijdrage"),
        ("logopedi", "logopedie"),
        ("verzium", "verzuim"),
        ("uderbijdrage", "vrijwillige-ouderbijdrage"),
    ] {
        assert_eq!(guesses(typed).first().map(String::as_str), Some(meant), "{typed}");
    }
}

#[test]
fn what_is_right_needs_no_guess() {
    for (typed, meant) in [
        ("rapport", "rapport"),
        ("Schoolreisjes", "schoolreisje"),
        ("studiedagochtend", "studiedag"),
        ("tafels", "tafels"),
        ("prik", "vaccinatie"),
        ("contactpersoon", "contactpersoon"),
        ("sint", "sinterklaas"),
        ("minutengesprek", "10-minutengesprek"),
    ] {
        assert_eq!(guesses(typed), [meant], "{typed}");
    }
}

#[test]
fn ordinary_words_are_left_alone() {
    for typed in [
        "hello",
        "school",
        "merci",
        "cześć",
        "спасибо",
        "bedankt",
        "kinderen",
        "vandaag",
        "hallo",
        "thank you",
        "danke",
        "gracias",
        "dziękuję",
        "teşekkürler",
        "merhaba",
        "neden",
        "bonjour",
        "please",
        "yes",
        "nee",
        "help",
        "morgen",
        "maandag",
        "vrijdag",
        "vader",
        "moeder",
        "groeten",
        "groen",
        "fiets",
        "weten",
        "nemen",
        "negen",
        "kracht",
        "peter",
        "poster",
        "kater",
        "geest",
        "perro",
        "parrot",
        "plage",
        "diploma",
        "gezichten",
        "gedachten",
        "poster",
        "overlijden",
        "beschrijving",
        "onderhoud",
        "vergadering",
        "schoolbus",
        "مرحبا",
        "شكرا",
        "дякую",
        "ok",
        "mr",
        "so",
        "oké",
        "👍",
        "...",
        "12345",
        "",
    ] {
        assert_eq!(guesses(typed), [""; 0], "{typed}");
    }
}

#[test]
fn a_sentence_is_no_word() {
    assert_eq!(guesses("mijn kind heeft morgen een studidag"), [""; 0]);
    assert_eq!(guesses(&"studidag".repeat(2_000)), [""; 0]);
}

#[test]
fn an_abbreviation_is_known_in_any_case() {
    let finder = finder();
    for (typed, meant) in [
        ("mr", "mr"),
        ("M.R.", "mr"),
        ("so", "speciaal-onderwijs"),
        ("tlv?", "speciaal-onderwijs"),
        ("pro", "vmbo-havo-vwo"),
        ("gr.", "groep"),
        ("ib'er", "ib-er"),
        ("ov", "ouderraad"),
        ("dia", "cito"),
    ] {
        let found: Vec<&str> = finder.exactly(typed).into_iter().map(|word| word.id.as_str()).collect();
        assert_eq!(found, [meant], "{typed}");
    }
    assert!(finder.exactly("mrs").is_empty());
    assert!(finder.exactly("").is_empty());
}
