//! Each of the thirty kinds, sent by taps in English and read by the school in Dutch.

use std::collections::BTreeSet;

use jiff::civil::date;

use super::Tap::{At, Number, On, Only, Pick, Skip, Write};
use super::{TODAY, TOMORROW, Tap, Teller};
use crate::answering::stage::Stage;
use crate::world::on_both_databases;

/// The list that the kinds come from; it is not part of the program.
const LIST: &str = "/work/shared/content/parent-messages.md";

/// A kind, what the parent taps, and what the school reads.
struct Story(&'static str, &'static [Tap], &'static str);

const STORIES: [Story; 30] = [
    Story(
        "ill-today",
        &[On(TODAY), Pick("fever")],
        "Amira is ziek en komt niet naar school: maandag 23 november (23-11). Mijn kind heeft koorts.",
    ),
    Story(
        "late-arrival",
        &[On(TODAY), Number("15"), Skip],
        "Amira komt ongeveer 15 minuten later: maandag 23 november (23-11). Sorry voor het ongemak.",
    ),
    Story(
        "appointment",
        &[On(TOMORROW), Pick("dentist"), At("10:..", "10:10"), At("11:..", "11:30"), Write("oma")],
        "Amira heeft een afspraak op dinsdag 24 november (24-11). Het is een afspraak bij de tandarts. Mijn kind gaat om \
         10:10 uur weg. Mijn kind is om 11:30 uur terug op school. Mijn kind wordt opgehaald door: oma.",
    ),
    Story(
        "leave-request",
        &[On(date(2026, 11, 25)), On(date(2026, 11, 27)), Pick("wedding"), Pick("yes")],
        "Verlofaanvraag voor Amira: woensdag 25 november (25-11) tot en met vrijdag 27 november (27-11). De reden is een \
         bruiloft in de familie. Ik heb een bewijs, bijvoorbeeld een uitnodiging.",
    ),
    Story(
        "picked-up-by-someone-else",
        &[On(TODAY), Write("oma, mevrouw Haddad")],
        "Op maandag 23 november (23-11) haalt iemand anders Amira op: oma, mevrouw Haddad.",
    ),
    Story(
        "goes-to-aftercare",
        &[On(TODAY), Pick("not-to-bso"), At("14:..", "14:00")],
        "Amira gaat niet naar de BSO: maandag 23 november (23-11). Ik haal mijn kind zelf op om 14:00 uur.",
    ),
    Story(
        "not-at-swimming-or-gym",
        &[On(TODAY), Pick("gym")],
        "Amira kan niet meedoen met gym: maandag 23 november (23-11).",
    ),
    Story("lost-something", &[Pick("coat")], "Amira is een jas kwijt. Ligt het misschien nog op school?"),
    Story(
        "materials-missing",
        &[Pick("gym-clothes"), Pick("arrange")],
        "Amira heeft nog geen gymkleren. Wij regelen het snel.",
    ),
    Story(
        "allergy-or-diet",
        &[Pick("allergy"), Write("noten"), Pick("no"), Pick("no")],
        "Amira heeft een allergie. Het gaat om: noten. Mijn kind heeft hiervoor geen medicijn nodig. Mag mijn kind iets \
         anders bij een traktatie?",
    ),
    Story(
        "homework-question",
        &[Pick("maths"), Pick("too-hard")],
        "Ik heb een vraag over rekenen. Het gaat om Amira. Het lukt thuis niet goed. Het is te moeilijk. Hoe kan ik mijn \
         kind het beste helpen?",
    ),
    Story(
        "what-can-i-do-at-home",
        &[Pick("reading"), Number("10")],
        "Ik wil thuis graag helpen met lezen. Het gaat om Amira. Ik heb ongeveer 10 minuten per dag. Wat kan ik het beste \
         doen?",
    ),
    Story(
        "question-about-test-or-report",
        &[Pick("report")],
        "Amira: ik begrijp het rapport niet goed. Kunt u uitleggen wat het betekent?",
    ),
    Story(
        "word-not-understood",
        &[Write("zwaluwstaart")],
        "Ik begrijp dit woord niet: “zwaluwstaart”. Kunt u het uitleggen?",
    ),
    Story(
        "do-not-understand-letter",
        &[Pick("letter")],
        "Ik begrijp een brief van school niet goed. Kunt u mij de belangrijkste dingen uitleggen, in gewoon Nederlands of \
         met een tolk?",
    ),
    Story(
        "want-a-talk",
        &[Pick("friends"), Number("10"), Pick("after-school"), Pick("at-school"), Pick("phone")],
        "Ik wil graag met u praten over vriendjes. Het gaat om Amira. Een gesprek van 10 minuten is genoeg. Ik kan het \
         beste na school. Ik kom graag naar school. Ik heb een tolk per telefoon nodig.",
    ),
    Story(
        "child-is-sad",
        &[Pick("days"), Pick("dont-know")],
        "Amira is de laatste dagen verdrietig. Ik weet niet waarom. Kunt u even op mijn kind letten? Ik hoor graag wat u \
         ziet.",
    ),
    Story(
        "being-bullied",
        &[Pick("weeks"), Pick("playground"), Pick("no")],
        "Amira wordt de laatste weken gepest. Het gebeurt op het plein. Ik maak me zorgen. Kunt u dit met mijn kind en met \
         mij bespreken?",
    ),
    Story(
        "conflict-with-other-child",
        &[On(TODAY)],
        "Amira had ruzie met een ander kind. Het was op maandag 23 november (23-11). Kunt u kijken wat er gebeurde?",
    ),
    Story(
        "need-interpreter",
        &[Write("Tigrinya"), Pick("talk"), On(TOMORROW), Pick("phone")],
        "Voor een gesprek heb ik een tolk nodig. De taal: Tigrinya. De dag: dinsdag 24 november (24-11). Een tolk per \
         telefoon is goed.",
    ),
    Story(
        "read-it-to-me",
        &[Pick("call-me")],
        "Ik kan moeilijk lezen. Wilt u belangrijke dingen aan mij vertellen? Wilt u mij bellen?",
    ),
    Story(
        "safety-signal",
        &[Pick("at-school")],
        "Ik maak me ernstig zorgen over de veiligheid van een kind. Het gaat over school. Wilt u mij vandaag bellen?",
    ),
    Story("general-message", &[Write("Thank you for the warm welcome.")], "Ik heb een bericht over Amira."),
    Story("compliment", &[Pick("school")], "Dank u wel. Amira vertelt thuis met veel plezier over de klas."),
    Story(
        "can-help",
        &[Pick("reading"), On(TOMORROW), At("13:..", "13:00"), At("15:..", "15:00"), Pick("little")],
        "Ik help graag mee met lezen. Ik kan op dinsdag 24 november (24-11). Ik kan vanaf 13:00 uur. Ik kan tot 15:00 uur. \
         Ik spreek nog weinig Nederlands.",
    ),
    Story(
        "payment-question",
        &[Pick("trip"), Pick("cannot-pay")],
        "Ik heb een vraag over de schoolreis. Het gaat om Amira. Ik kan dit nu niet betalen. Kan mijn kind toch \
         meedoen?",
    ),
    Story(
        "new-address-or-phone",
        &[Write("06 12345678"), Skip, Skip, Skip, Pick("yes")],
        "Ons nieuwe telefoonnummer: 06 12345678. Het geldt voor alle kinderen van ons gezin.",
    ),
    Story(
        "household-info",
        &[Pick("second-parent")],
        "Amira heeft twee adressen: wij wonen als ouders apart. Hoe krijgt de andere ouder ook alle berichten?",
    ),
    Story(
        "worry-about-school-rule",
        &[Pick("phones")],
        "Ik heb moeite met de regel over telefoons. Kunt u uitleggen waarom dit zo is? Ik praat er graag over.",
    ),
    Story(
        "complaint-start",
        &[Pick("treatment"), Pick("yes"), Pick("yes")],
        "Ik wil een klacht bespreken over hoe mijn kind wordt behandeld. Het gaat om Amira. Ik heb al met de leraar \
         gesproken. Wilt u contact met mij opnemen over de volgende stap? Wilt u mij bellen?",
    ),
];

#[test]
fn the_stories_tell_every_kind_of_the_list() {
    let told: BTreeSet<&str> = STORIES.iter().map(|Story(kind, ..)| *kind).collect();
    let kinds = driehoek::messages::Kinds::new().unwrap();
    let ours: BTreeSet<&str> = kinds.iter().filter(|kind| kind.menu.is_some()).map(|kind| kind.id.as_str()).collect();
    assert_eq!(told, ours);
    let Ok(list) = std::fs::read_to_string(LIST) else {
        eprintln!("{LIST} is not here: the kinds are not compared with it");
        return;
    };
    let listed: BTreeSet<&str> = list.lines().filter_map(|line| line.strip_prefix("### ")).map(str::trim).collect();
    assert_eq!(told, listed);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_goes_by_taps_and_the_school_reads_dutch() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        for Story(kind, taps, dutch) in &STORIES {
            mother.fills(kind, taps).await;
            let preview = driehoek::language::without_isolates(&mother.parent.reads());
            let message = mother.sends().await;
            assert_eq!(message.kind, *kind);
            assert_eq!(mother.said("nl", &message).await, *dutch, "{kind}");
            let english = mother.said("en", &message).await;
            assert_ne!(english, *dutch);
            for text in [&english, *dutch] {
                let lines = text.split(". ").flat_map(|line| line.split("? ")).map(|line| line.trim_end_matches('.'));
                lines.for_each(|line| assert!(preview.contains(line), "{kind}: {line}\n{preview}"));
            }
            assert!(preview.contains("Groet, de moeder van Amira (4A)"), "{preview}");
        }
        assert_eq!(mother.all().await.len(), STORIES.len());
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE sent_at IS NULL").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_far_ahead_is_found_by_its_month_and_one_day_is_said_as_one_day() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        let say = mother.say();
        mother.chooses("leave-request").await;
        mother.parent.taps(&say.message_other_days()).await;
        mother.parent.taps("May 2027").await;
        mother.parent.taps(&say.short_date(date(2027, 5, 18))).await;
        mother.does(Only(date(2027, 5, 18))).await;
        mother.does(Pick("moving")).await;
        mother.parent.taps(&say.message_show()).await;
        let message = mother.sends().await;
        let dutch = "Verlofaanvraag voor Amira: dinsdag 18 mei (18-05). De reden is een verhuizing.";
        assert_eq!(mother.said("nl", &message).await, dutch);
        assert_eq!((message.day, message.until_day), (Some(date(2027, 5, 18)), Some(date(2027, 5, 18))));
    })
    .await;
}
