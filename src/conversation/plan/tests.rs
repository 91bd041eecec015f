//! The rules of a plan without a database: dates by the school's calendar, tolerant reading, the form and back.

use jiff::civil::date;

use super::choices::{Aim, Channel, Often};
use super::form::{self, Known, Wrong};
use super::*;
use crate::clock::holidays::{Holidays, Region};
use crate::language::{Catalogue, embedded};

fn calendar() -> Calendar {
    Calendar::new(Holidays::of_region(Some(Region::Noord)).unwrap()).unwrap()
}

#[test]
fn both_look_back_after_six_to_eight_weeks_on_a_school_day() {
    let calendar = calendar();
    let mut day = date(2026, 8, 17);
    while day < date(2027, 4, 30) {
        let dates = Dates::usual(day, &calendar);
        assert!(is_school_day(&calendar, dates.look_back_on), "{day}: {dates:?}");
        let weeks = (dates.look_back_on - day).get_days() / 7;
        assert!((6..=10).contains(&weeks), "{day}: {dates:?}");
        let six_to_eight = (42..=56).filter_map(|days: i64| day.checked_add(days.days()).ok());
        if six_to_eight.into_iter().any(|day| is_school_day(&calendar, day)) {
            assert!((dates.look_back_on - day).get_days() <= 56, "{day}: {dates:?}");
        }
        assert_eq!(dates.ends_on, date(2027, 7, 9), "the Friday before the summer");
        let at = calendar.civil(dates.look_back_at(&calendar));
        assert_eq!(at, dates.look_back_on.at(16, 30, 0, 0));
        day = day.tomorrow().unwrap();
    }
    assert_eq!(Dates::usual(date(2026, 9, 8), &calendar).look_back_on, date(2026, 10, 27), "seven weeks to the day");
    let late = Dates::usual(date(2027, 6, 28), &calendar);
    assert!(late.look_back_on <= late.ends_on, "{late:?}");
}

#[test]
fn what_another_version_wrote_is_read_as_far_as_it_can_be() {
    let agreed = Agreed::read(
        r#"{"goals": [{"aim": {"ready": "read"}, "school": {"ready": "dancing"}, "by": "one day", "score": 3},
                      {"aim": {"own": "Vaker lachen"}}],
            "often": "at full moon", "starts": "both", "about": ["progress", "moon"], "new": {"field": 1}}"#,
    );
    assert_eq!(agreed.goals.len(), 2);
    assert_eq!(agreed.goals[0].aim, Some(Said::Ready(Aim::Read)));
    assert_eq!((&agreed.goals[0].school, agreed.goals[0].by, agreed.often), (&None, None, None));
    assert_eq!(agreed.about, [choices::About::Progress]);
    assert_eq!(agreed.own_words(), "Vaker lachen");
    assert_eq!(Agreed::read(&agreed.json()), agreed);
    for broken in ["", "no json", "[1, 2]", r#"{"goals": 3}"#] {
        assert_eq!(Agreed::read(broken), Agreed::default(), "{broken}");
    }
}

fn sent(fields: &[(&str, &str)]) -> form::Fields {
    let dates = [("starts_on", "2026-09-08"), ("ends_on", "2027-07-09"), ("look_back_on", "2026-10-27")];
    dates.iter().chain(fields).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

const KNOWN: Known<'static> = Known { teachers: &[], seats: &[7, 8], cards: &["read-together"], bookings: &[5] };

#[test]
fn a_form_is_read_and_shown_again_as_it_was() {
    let fields = sent(&[
        ("party", "8"),
        ("party", "7"),
        ("party", "99"),
        ("channel_7", "phone"),
        ("times_7", "evening"),
        ("channel_99", "app"),
        ("g1_aim", "read"),
        ("g1_parents_own", "  Elke   vrijdag\nvoorlezen "),
        ("g2_aim_own", "Vaker lachen"),
        ("card", "read-together"),
        ("card", "burn-books"),
        ("teacher", "Somebody else"),
        ("booking", "5"),
        ("often", "month"),
    ]);
    let draft = form::read(&fields, &KNOWN, &calendar()).unwrap();
    assert_eq!((draft.parties.as_slice(), draft.booking), (&[7, 8][..], Some(5)));
    assert_eq!(draft.agreed.goals.len(), 2);
    assert_eq!(draft.agreed.goals[0].parents, Some(Said::Own("Elke vrijdag voorlezen".into())));
    assert_eq!(draft.agreed.reached(7).unwrap().channel, Some(Channel::Phone));
    assert_eq!(draft.agreed.cards, ["read-together"]);
    assert!(draft.agreed.teachers.is_empty() && draft.agreed.reached(99).is_none());
    let again = form::fields(&draft.agreed, &draft.dates, &draft.parties, draft.booking);
    assert_eq!(form::read(&again, &KNOWN, &calendar()).unwrap(), draft);
}

#[test]
fn a_form_that_cannot_be_a_plan_says_why() {
    let wrong = |fields: &[(&str, &str)]| form::read(&sent(fields), &KNOWN, &calendar()).unwrap_err();
    assert_eq!(wrong(&[("party", "7")]), [Wrong::NoGoal]);
    assert_eq!(wrong(&[("g1_aim", "read")]), [Wrong::NoParty]);
    assert_eq!(wrong(&[("party", "7"), ("g2_school", "small")]), [Wrong::NoAim(1)]);
    let long = "a".repeat(LONGEST + 1);
    assert_eq!(wrong(&[("party", "7"), ("g3_aim_own", &long)]), [Wrong::TooLong(2)]);
    let dated = |name: &str, day: &str| {
        let mut fields = sent(&[("party", "7"), ("g1_aim", "read")]);
        fields.retain(|(known, _)| known != name);
        fields.push((name.to_owned(), day.to_owned()));
        form::read(&fields, &KNOWN, &calendar()).unwrap_err()
    };
    assert_eq!(dated("starts_on", "tomorrow"), [Wrong::Start]);
    assert_eq!(dated("ends_on", "2026-09-01"), [Wrong::End, Wrong::LookBack]);
    assert_eq!(dated("look_back_on", "2026-10-24"), [Wrong::LookBack], "a Saturday");
    assert_eq!(dated("look_back_on", "2026-10-14"), [Wrong::LookBack], "the autumn holiday");
}

#[test]
fn a_summary_has_at_most_five_sentences_in_every_language_and_own_words_are_labelled() {
    let catalogue = Catalogue::load(&embedded()).unwrap();
    let goal = |aim| Goal { aim: Some(aim), ..Goal::default() };
    let reached = |guardian, channel| Reached { guardian, channel: Some(channel), times: vec![] };
    let plan = Plan {
        id: 1,
        child_id: 1,
        version: 1,
        booking_id: None,
        staff_id: None,
        made_at: 0,
        dates: Dates::usual(date(2026, 9, 8), &calendar()),
        agreed: Agreed {
            goals: vec![goal(Said::Ready(Aim::Read)), goal(Said::Own("Vaker lachen".into()))],
            often: Some(Often::Week),
            starts: Some(choices::Starts::Both),
            reached: vec![reached(7, Channel::Phone), reached(8, Channel::Mail)],
            ..Agreed::default()
        },
        look_back_at: None,
    };
    for (lang, language) in catalogue.languages() {
        let say = catalogue.say(lang);
        let summary = plan.summary(say, Some(7));
        assert_eq!(summary.len(), 5, "{}", language.tag);
        let text = summary.join("\n");
        assert!(text.contains(&say.plan_channel_phone()), "{text}");
        assert!(!text.contains(&say.plan_channel_mail()), "how the other guardian is reached: {text}");
        assert!(text.contains("Vaker lachen"), "{text}");
        assert_eq!(say.is_reference(), Said::<Aim>::Own("Vaker lachen".into()).words(say) == "Vaker lachen");
        assert_eq!(plan.summary(say, None).len(), 4);
    }
}
