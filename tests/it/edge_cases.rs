//! The forty edge cases of the start conversation, and the test that proves each: the file and the name. What is not
//! built says so.
//!
//! 1 school year half over: edge_cases::a_child_that_comes_later_is_invited_as_soon_as_a_parent_sits_there
//! 2 another class in the year: not built (nobody asks whether a new talk is wanted)
//! 3 teacher ill: running::an_ill_teacher_keeps_the_order_and_each_family_hears_it_once_in_its_language
//! 4 school closed after booking: rounds::talks_on_a_day_that_becomes_free_are_shown_to_be_moved
//! 5 twins: edge_cases::twins_get_two_talks_next_to_each_other
//! 6 three children: edge_cases::three_children_are_never_talked_about_at_one_time
//! 7 siblings at one minute: booking::a_family_is_never_in_two_places
//! 8 same first name: edge_cases::two_children_with_one_first_name_are_not_mixed_up
//! 9 two at one second: contested::forty_tap_the_same_time_and_thirty_nine_read_just_taken_in_their_own_language
//! 10 parents without contact: edge_cases::two_parents_without_contact_have_a_talk_each
//! 11 one of two cancels: edge_cases::two_parents_without_contact_have_a_talk_each
//! 12 no information: edge_cases::a_parent_whom_the_school_may_not_inform_finds_no_talk
//! 13 carers: edge_cases::a_carer_books_like_a_parent
//! 14 parent is the teacher: edge_cases::a_parent_who_teaches_the_class_talks_with_the_colleague
//! 15 far away, by video: booking::wishes_leave_only_the_times_that_suit
//! 16 no Telegram: running::the_office_books_for_a_family_without_telegram_and_prints_the_card
//! 17 one phone, two languages: edge_cases::another_language_keeps_the_place_in_the_talk
//! 18 a new phone: edge_cases::a_new_letter_brings_the_talk_to_the_new_phone
//! 19 deaf, blind, cannot read: edge_cases::a_family_that_needs_longer_gets_longer
//! 20 interpreter cannot come: running::without_an_interpreter_the_talk_is_offered_another_time_and_not_called_off
//! 21 another interpreter or teacher: edge_cases::who_wants_another_teacher_says_so_in_a_tap
//! 22 child does not want to come: edge_cases::a_child_that_does_not_want_to_come_is_talked_about_together
//! 23 the last minutes without the child: preparing::the_child_has_its_own_page_and_the_table_hides_what_is_for_the_teacher
//! 24 a serious signal in own words: not built (own words are not read by the program)
//! 25 groep 8: edge_cases::groep_8_reads_of_its_evening_and_a_young_child_may_stay_at_home
//! 26 groep 1: edge_cases::groep_8_reads_of_its_evening_and_a_young_child_may_stay_at_home
//! 27 feasts and prayers: booking::wishes_leave_only_the_times_that_suit
//! 28 the clocks change: edge_cases::a_talk_after_the_clocks_change_is_at_its_hour
//! 29 past, holiday, outside: rounds::a_teacher_gives_times_that_are_cut_into_talks
//! 30 cancelled late: booking::the_invitation_explains_itself_and_a_time_is_booked_in_three_taps
//! 31 a whole evening moves: running::an_evening_goes_to_another_day_in_the_same_order_with_the_same_gaps
//! 32 duo teachers: edge_cases::with_two_teachers_each_time_has_a_name
//! 33 no-show twice: running::after_the_second_time_that_nobody_came_the_teacher_calls
//! 34 moved away: running::a_child_that_leaves_the_school_leaves_its_time_to_others
//! 35 runs over: running::ten_minutes_late_is_told_to_the_next_three_families_once
//! 36 own words in another language: preparing::own_words_are_the_next_message_and_stand_as_they_were_written
//! 37 two devices of teachers: running::two_desks_at_one_moment_give_one_time_once
//! 38 two schools: edge_cases::two_schools_in_one_bot_stay_apart
//! 39 late start: warning::a_late_start_is_told_when_the_autumn_holiday_comes_too_soon
//! 40 never compulsory: edge_cases::no_text_for_parents_says_that_a_talk_is_compulsory

mod stories;

use std::path::Path;

use crate::tidy::files;

/// A row of the table above: the number, and the file and name of the test where there is one.
fn table() -> Vec<(usize, Option<(String, String)>)> {
    let rows = include_str!("edge_cases.rs").lines().filter_map(|line| line.strip_prefix("//! "));
    rows.filter(|row| row.starts_with(|sign: char| sign.is_ascii_digit()))
        .map(|row| {
            let (number, rest) = row.split_once(' ').unwrap();
            let (_, proof) = rest.split_once(": ").expect("what it is about, and its test");
            let proof = (!proof.starts_with("not built (")).then(|| proof.split_once("::").expect("file::test"));
            (number.parse().unwrap(), proof.map(|(file, name)| (file.to_owned(), name.to_owned())))
        })
        .collect()
}

#[test]
fn each_of_the_forty_stands_in_the_table_with_a_test_that_is_there() {
    let table = table();
    assert!(table.iter().map(|(number, _)| *number).eq(1..=40), "{table:?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources: Vec<(String, String)> = ["tests/it", "src"]
        .into_iter()
        .flat_map(|folder| files(&root.join(folder), "rs"))
        .map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap()))
        .collect();
    for (number, proof) in &table {
        let Some((file, name)) = proof else { continue };
        let is_there = |(path, text): &(String, String)| {
            let mut lines = text.lines().skip_while(|line| !line.contains(&format!("fn {name}()")));
            let before = text.split(&format!("fn {name}()")).next().unwrap_or_default();
            lines.next().is_some()
                && before.trim_end_matches("async ").trim_end().ends_with(']')
                && (path.ends_with(&format!("/{file}.rs")) || path.contains(&format!("/{file}/")))
        };
        assert!(sources.iter().any(is_there), "{number}: no test {file}::{name}");
    }
    let not_built: Vec<usize> = table.iter().filter(|(_, proof)| proof.is_none()).map(|(number, _)| *number).collect();
    assert_eq!(not_built, [2, 24], "what is built has a test");
}

/// How each language says that something has to be: to parents, about a talk, never.
const COMPULSORY: [(&str, &[&str]); 6] = [
    ("nl", &["verplicht", "u moet", "moet u ", "dient u "]),
    ("en", &["compulsory", "mandatory", "obligatory", "obliged", "you must", "you have to", "required"]),
    ("ar", &["إلزام", "إجبار", "ملزم", "مجبر", "يجب عليكم", "يجب أن تأتوا", "يجب أن تحضروا"]),
    ("tr", &["zorunlu", "zorundasınız", "mecbur", "şarttır"]),
    ("uk", &["обов’язков", "обов'язков", "зобов", "мусите", "повинні", "примус"]),
    ("pl", &["obowiązk", "muszą państwo", "państwo muszą", "przymus", "konieczn"]),
];

/// The same words, where they say that something need not be.
const FREE: [&str; 12] = [
    // The name of a message, no word of it.
    "message-write-required",
    "niet verplicht",
    "not compulsory",
    "do not have to",
    "غير إلزامي",
    "غير ملزم",
    "لستم ملزمين",
    "zorunlu değil",
    "необов’язков",
    "не обов’язков",
    "ще не зобов",
    "nieobowiązk",
];

/// What the law says of school, vaccinations and councils, and a sentence that is quoted to be put better.
const ABOUT_THE_LAW: [&str; 10] = [
    // Being forced is what help is offered against.
    "signal-violence",
    "tour-groups-text",
    "word-leerplicht",
    "word-kwalificatieplicht",
    "word-vrijstelling",
    "word-mr-meaning",
    "word-schoolgids-meaning",
    "word-pesten-meaning",
    "word-aanmelden",
    "card-risk-role-mixing-do",
];

#[test]
fn no_text_for_parents_says_that_a_talk_is_compulsory() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let (mut found, mut excepted) = (Vec::new(), 0);
    for (tag, words) in COMPULSORY {
        for path in files(&root.join(tag), "ftl") {
            // Staff read the law as it is.
            if path.components().any(|part| part.as_os_str() == "staff") {
                continue;
            }
            let mut id = String::new();
            for line in std::fs::read_to_string(&path).unwrap().lines() {
                if let Some((new, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
                    id = new.to_owned();
                }
                let text = FREE.iter().fold(line.to_lowercase(), |text, free| text.replace(free, ""));
                if line.starts_with('#') || !words.iter().any(|word| text.contains(word)) {
                    continue;
                }
                match ABOUT_THE_LAW.iter().any(|about| id.starts_with(about)) {
                    true => excepted += 1,
                    false => found.push(format!("{tag} {id}: {line}")),
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(excepted >= COMPULSORY.len(), "the words are found in every language: {excepted}");
}
