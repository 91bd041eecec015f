//! The questions with their choices (start conversation, section 5). The texts are in `locales/*/prepare.ftl`.

use super::Field;
use crate::language::Say;
use crate::learn::TALENTS;

/// A sentence in the language of who reads it.
type Text = for<'a> fn(Say<'a>) -> String;

/// The longest answer in own words, in characters; a sentence or two.
const SHORT: usize = 200;
/// The same where there is more to say.
const LONG: usize = 300;

/// What can be tapped.
pub struct Choice {
    /// The word for it in the database and in button paths.
    pub word: &'static str,
    text: Text,
}

impl Choice {
    /// The button of the parent, and the sentence that the teacher reads.
    pub fn text(&self, say: Say<'_>) -> String {
        (self.text)(say)
    }
}

/// A question.
pub struct Question {
    title: Text,
    name: Text,
    /// A line under the question.
    note: Option<Text>,
    pub choices: &'static [Choice],
    /// How long own words may be, in characters; None: this question has taps only.
    pub most: Option<usize>,
}

impl Question {
    /// What the parent or the child is asked.
    pub fn title(&self, say: Say<'_>) -> String {
        (self.title)(say)
    }

    /// The heading above the answers.
    pub fn name(&self, say: Say<'_>) -> String {
        (self.name)(say)
    }

    /// What stands under the question, where there is something to say.
    pub fn note(&self, say: Say<'_>) -> Option<String> {
        self.note.map(|note| note(say))
    }

    /// The choice with this word.
    pub fn choice(&self, word: &str) -> Option<&'static Choice> {
        self.choices.iter().find(|choice| choice.word == word)
    }
}

/// The question of `field`.
pub fn question(field: Field) -> &'static Question {
    match field {
        Field::Proud => &PROUD,
        Field::Likes => &LIKES,
        Field::Know => &KNOW,
        Field::Hope => &HOPE,
        Field::Worry => &WORRY,
        Field::Contact => &CONTACT,
        Field::Ask => &ASK,
        Field::Practical => &PRACTICAL,
        Field::Talk => &TALK,
        Field::Learn => &LEARN,
        Field::Good => &GOOD,
        Field::Hard => &HARD,
        Field::Safe => &SAFE,
        Field::Help => &HELP,
    }
}

/// The messages of choices by their words.
macro_rules! choices {
    ($($word:literal $text:ident(),)+) => { &[$(Choice { word: $word, text: |say| say.$text() }),+] };
}

/// The name of a talent, as the cards have it.
fn talent(say: Say<'_>, at: usize) -> String {
    say.from_data(&format!("talent-{}-name", TALENTS[at])).unwrap_or_default()
}

static PROUD: Question = Question {
    title: |say| say.prepare_proud(),
    name: |say| say.prepare_proud_name(),
    note: None,
    choices: choices! {
        "draw" prepare_proud_draw(),
        "read" prepare_proud_read(),
        "count" prepare_proud_count(),
        "sport" prepare_proud_sport(),
        "languages" prepare_proud_languages(),
        "home" prepare_proud_home(),
        "kind" prepare_proud_kind(),
        "brave" prepare_proud_brave(),
    },
    most: Some(SHORT),
};

static LIKES: Question = Question {
    title: |say| say.prepare_likes(),
    name: |say| say.prepare_likes_name(),
    note: None,
    choices: &[
        Choice { word: TALENTS[0], text: |say| talent(say, 0) },
        Choice { word: TALENTS[1], text: |say| talent(say, 1) },
        Choice { word: TALENTS[2], text: |say| talent(say, 2) },
        Choice { word: TALENTS[3], text: |say| talent(say, 3) },
        Choice { word: TALENTS[4], text: |say| talent(say, 4) },
        Choice { word: TALENTS[5], text: |say| talent(say, 5) },
        Choice { word: TALENTS[6], text: |say| talent(say, 6) },
        Choice { word: TALENTS[7], text: |say| talent(say, 7) },
    ],
    most: Some(SHORT),
};

static KNOW: Question = Question {
    title: |say| say.prepare_know(),
    name: |say| say.prepare_know_name(),
    note: None,
    choices: choices! {
        "time" prepare_know_time(),
        "quiet" prepare_know_quiet(),
        "move" prepare_know_move(),
        "shy" prepare_know_shy(),
        "talks" prepare_know_talks(),
        "dutch" prepare_know_dutch(),
        "praise" prepare_know_praise(),
        "short" prepare_know_short(),
    },
    most: Some(LONG),
};

static HOPE: Question = Question {
    title: |say| say.prepare_hope(),
    name: |say| say.prepare_hope_name(),
    note: None,
    choices: choices! {
        "happy" prepare_hope_happy(),
        "friends" prepare_hope_friends(),
        "dutch" prepare_hope_dutch(),
        "read" prepare_hope_read(),
        "count" prepare_hope_count(),
        "brave" prepare_hope_brave(),
        "alone" prepare_hope_alone(),
    },
    most: Some(SHORT),
};

static WORRY: Question = Question {
    title: |say| say.prepare_worry(),
    name: |say| say.prepare_worry_name(),
    note: Some(|say| say.prepare_worry_note()),
    choices: choices! {
        "friends" prepare_worry_friends(),
        "bullying" prepare_worry_bullying(),
        "learning" prepare_worry_learning(),
        "language" prepare_worry_language(),
        "feeling" prepare_worry_feeling(),
        "home" prepare_worry_home(),
        "later" prepare_worry_later(),
        "none" prepare_worry_none(),
    },
    most: Some(SHORT),
};

static CONTACT: Question = Question {
    title: |say| say.prepare_contact(),
    name: |say| say.prepare_contact_name(),
    note: None,
    choices: choices! {
        "app" prepare_contact_app(),
        "phone" prepare_contact_phone(),
        "mail" prepare_contact_mail(),
        "door" prepare_contact_door(),
        "paper" prepare_contact_paper(),
    },
    most: Some(SHORT),
};

static ASK: Question = Question {
    title: |say| say.prepare_ask(),
    name: |say| say.prepare_ask_name(),
    note: None,
    choices: choices! {
        "rules" prepare_ask_rules(),
        "language" prepare_ask_language(),
        "behaviour" prepare_ask_behaviour(),
        "friends" prepare_ask_friends(),
        "homework" prepare_ask_homework(),
        "home" prepare_ask_home(),
        "support" prepare_ask_support(),
        "money" prepare_ask_money(),
    },
    most: Some(SHORT),
};

/// Taps only: nobody has to write about health or religion in a chat.
static PRACTICAL: Question = Question {
    title: |say| say.prepare_practical(),
    name: |say| say.prepare_practical_name(),
    note: Some(|say| say.prepare_practical_note()),
    choices: choices! {
        "allergy" prepare_practical_allergy(),
        "medicine" prepare_practical_medicine(),
        "food" prepare_practical_food(),
        "prayer" prepare_practical_prayer(),
        "fetch" prepare_practical_fetch(),
        "address" prepare_practical_address(),
    },
    most: None,
};

/// Edge cases 19 and 23 of the start conversation.
static TALK: Question = Question {
    title: |say| say.prepare_talk(),
    name: |say| say.prepare_talk_name(),
    note: Some(|say| format!("{} {}", say.prepare_pause(), say.prepare_again())),
    choices: choices! {
        "alone" prepare_talk_alone(),
        "aloud" prepare_talk_aloud(),
        "hearing" prepare_talk_hearing(),
        "sight" prepare_talk_sight(),
        "longer" prepare_talk_longer(),
        "helper" prepare_talk_helper(),
        "short" prepare_talk_short(),
    },
    most: Some(SHORT),
};

static LEARN: Question = Question {
    title: |say| say.prepare_learn(),
    name: |say| say.prepare_learn_name(),
    note: None,
    choices: choices! {
        "look" prepare_learn_look(),
        "listen" prepare_learn_listen(),
        "do" prepare_learn_do(),
        "play" prepare_learn_play(),
        "book" prepare_learn_book(),
        "together" prepare_learn_together(),
        "alone" prepare_learn_alone(),
        "quiet" prepare_learn_quiet(),
    },
    most: Some(SHORT),
};

static GOOD: Question = Question {
    title: |say| say.prepare_good(),
    name: |say| say.prepare_good_name(),
    note: None,
    choices: choices! {
        "draw" prepare_good_draw(),
        "sport" prepare_good_sport(),
        "read" prepare_good_read(),
        "count" prepare_good_count(),
        "sing" prepare_good_sing(),
        "build" prepare_good_build(),
        "help" prepare_good_help(),
        "tell" prepare_good_tell(),
    },
    most: Some(SHORT),
};

static HARD: Question = Question {
    title: |say| say.prepare_hard(),
    name: |say| say.prepare_hard_name(),
    note: None,
    choices: choices! {
        "read" prepare_hard_read(),
        "count" prepare_hard_count(),
        "write" prepare_hard_write(),
        "sit" prepare_hard_sit(),
        "ask" prepare_hard_ask(),
        "dutch" prepare_hard_dutch(),
        "friends" prepare_hard_friends(),
        "noise" prepare_hard_noise(),
    },
    most: Some(SHORT),
};

static SAFE: Question = Question {
    title: |say| say.prepare_safe(),
    name: |say| say.prepare_safe_name(),
    note: None,
    choices: choices! {
        "friend" prepare_safe_friend(),
        "teacher" prepare_safe_teacher(),
        "quiet" prepare_safe_quiet(),
        "outside" prepare_safe_outside(),
        "plan" prepare_safe_plan(),
        "language" prepare_safe_language(),
        "place" prepare_safe_place(),
    },
    most: Some(SHORT),
};

static HELP: Question = Question {
    title: |say| say.prepare_help(),
    name: |say| say.prepare_help_name(),
    note: None,
    choices: choices! {
        "again" prepare_help_again(),
        "time" prepare_help_time(),
        "picture" prepare_help_picture(),
        "child" prepare_help_child(),
        "near" prepare_help_near(),
        "break" prepare_help_break(),
        "talk" prepare_help_talk(),
        "try" prepare_help_try(),
    },
    most: Some(SHORT),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::embedded;

    #[test]
    fn every_question_has_four_to_eight_choices_that_fit_a_button_in_every_language() {
        let catalogue = crate::language::Catalogue::load(&embedded()).unwrap();
        for field in Field::ALL {
            let question = question(field);
            assert!((4..=8).contains(&question.choices.len()), "{field:?}");
            for (at, choice) in question.choices.iter().enumerate() {
                assert!(
                    question.choices[..at].iter().all(|other| other.word != choice.word),
                    "{field:?} {}",
                    choice.word
                );
                assert!(!choice.word.contains(['/', ',']));
                for (lang, language) in catalogue.languages() {
                    // A tick stands before it, and a label has 60 characters.
                    let text = choice.text(catalogue.say(lang));
                    assert!((2..=57).contains(&text.chars().count()), "{} {text}", language.tag);
                }
            }
        }
    }
}
