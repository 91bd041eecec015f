//! What a person looks at once more before an issue goes out (issue on newsletters, "Composer"): days that are over or in a
//! holiday, a weekday that does not fit its date, a deadline after the day, an amount that does not say that paying is
//! voluntary, a child's full name. Nothing of it keeps an issue from being sent.

mod store;

use jiff::civil::Date;

use super::{Block, Issue, Standing};
use crate::app::App;
use crate::blocks::{Kind, Kinds};
use crate::clock::Calendar;
use crate::fields::{Type, Values};
use crate::language::{Say, plain};
use crate::school::store as schools;
use crate::store::{StoreError, Tx};

/// The weekdays as Dutch letters write them, from Monday on.
const WEEKDAYS: [[&str; 2]; 7] = [
    ["maandag", "ma"],
    ["dinsdag", "di"],
    ["woensdag", "wo"],
    ["donderdag", "do"],
    ["vrijdag", "vr"],
    ["zaterdag", "za"],
    ["zondag", "zo"],
];

/// Something to look at once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The announcement; None: the title, the greeting or the letter.
    pub block: Option<i64>,
    /// A sentence for who makes the issue.
    pub text: String,
}

/// What an issue is looked at with.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    pub kinds: &'a Kinds,
    /// The school's.
    pub calendar: &'a Calendar,
    /// The school's day.
    pub today: Date,
    /// The full names of the school's children.
    pub names: &'a [String],
}

/// What there is to look at in an issue, in the order of its announcements.
pub async fn of_issue(
    tx: &mut Tx,
    app: &App,
    say: Say<'_>,
    issue: &Issue,
    blocks: &[Block],
    now: i64,
) -> Result<Vec<Warning>, StoreError> {
    let calendar = match schools::find_school(tx, issue.school_id).await? {
        Some(school) => school.calendar(&app.calendar),
        None => app.calendar.clone(),
    };
    let names = store::full_names(tx, issue.school_id).await?;
    let today = calendar.civil(now).date();
    let look = Look { kinds: &app.blocks, calendar: &calendar, today, names: &names };
    Ok(look.issue(say, issue, blocks))
}

impl Look<'_> {
    /// What there is to look at in an issue; announcements that were dropped or left are not looked at.
    pub fn issue(&self, say: Say<'_>, issue: &Issue, blocks: &[Block]) -> Vec<Warning> {
        let head = [issue.title.as_str(), &issue.greeting, issue.letter.as_deref().unwrap_or_default()];
        let names = self.names_in(say, &head);
        let mut warnings: Vec<Warning> = names.into_iter().map(|text| Warning { block: None, text }).collect();
        for block in blocks.iter().filter(|block| matches!(block.standing, Standing::Accepted | Standing::Proposed)) {
            if let Some(kind) = self.kinds.find(&block.kind) {
                let texts = self.announcement(say, kind, &block.values, block.sentence.as_deref());
                warnings.extend(texts.into_iter().map(|text| Warning { block: Some(block.id), text }));
            }
        }
        warnings
    }

    /// What there is to look at in an announcement. `sentence`: what it came from.
    pub fn announcement(&self, say: Say<'_>, kind: &Kind, values: &Values, sentence: Option<&str>) -> Vec<String> {
        let mut texts = kind.warnings(values, self.calendar, self.today, say);
        let written: Vec<&str> = sentence.into_iter().chain(typed(kind, values)).collect();
        for day in days(kind, values) {
            if let Some(words) = written.iter().find_map(|text| other_weekday(text, day)) {
                texts.push(say.fields_warn_weekday(&words, day));
            }
        }
        let typed: Vec<&str> = typed(kind, values).collect();
        texts.extend(self.names_in(say, &typed));
        texts
    }

    fn names_in(&self, say: Say<'_>, texts: &[&str]) -> Vec<String> {
        let texts: Vec<String> = texts.iter().map(|text| neat(text)).collect();
        let is_there = |name: &&String| {
            let name = neat(name);
            texts.iter().any(|text| text.contains(&name))
        };
        self.names.iter().filter(is_there).map(|name| say.fields_warn_name(&plain(name))).collect()
    }
}

/// What somebody typed in it in own words.
fn typed<'a>(kind: &'a Kind, values: &'a Values) -> impl Iterator<Item = &'a str> {
    let fields = kind.fields.iter().filter(|field| matches!(field.kind, Type::Text | Type::Name));
    fields.filter_map(|field| values.get(&field.name))
}

fn days(kind: &Kind, values: &Values) -> Vec<Date> {
    let fields = kind.fields.iter().filter(|field| matches!(field.kind, Type::Date | Type::Range));
    let all = fields.filter_map(|field| values.get(&field.name)).flat_map(|value| value.split('/'));
    let mut days: Vec<Date> = all.filter_map(|day| day.parse().ok()).collect();
    days.dedup();
    days
}

/// Words of a text, lower case, each with one space before and after it.
fn neat(text: &str) -> String {
    let words: Vec<String> = words(text).map(str::to_lowercase).collect();
    format!(" {} ", words.join(" "))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The words in a text that name this day of the month with another weekday: "dinsdag 25" of a Wednesday.
fn other_weekday(text: &str, day: Date) -> Option<String> {
    let words: Vec<&str> = words(text).collect();
    words.windows(2).find_map(|pair| {
        let [weekday, number] = pair else { return None };
        if number.parse() != Ok(day.day()) {
            return None;
        }
        let lower = weekday.to_lowercase();
        let said = (1..).zip(WEEKDAYS).find(|(_, [long, short])| lower.starts_with(long) || lower == *short)?.0;
        (said != day.weekday().to_monday_one_offset()).then(|| pair.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::holidays::Holidays;
    use crate::language::{Catalogue, embedded};
    use jiff::civil::date;

    fn values(fields: &[(&str, &str)]) -> Values {
        Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn warned(kind: &str, fields: &[(&str, &str)], sentence: &str) -> Vec<String> {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let say = catalogue.say(catalogue.find("en").unwrap());
        let kinds = Kinds::new().unwrap();
        let names = ["Tim de Vries".to_owned(), "Li Na".to_owned()];
        let look = Look { kinds: &kinds, calendar: &calendar, today: date(2026, 11, 23), names: &names };
        look.announcement(say, kinds.find(kind).unwrap(), &values(fields), Some(sentence))
    }

    #[test]
    fn a_weekday_has_to_fit_its_date() {
        let trip = [("date", "2026-11-25"), ("start", "08:30"), ("end", "15:00")];
        assert_eq!(warned("excursion", &trip, "Woensdag 25 november gaan we op schoolreis."), Vec::<String>::new());
        assert_eq!(warned("excursion", &trip, "Wo 25-11 naar het bos"), Vec::<String>::new());
        assert_eq!(warned("excursion", &trip, "Vergeet op dinsdag 24 niet te betalen"), Vec::<String>::new());
        let wrong = warned("excursion", &trip, "Op dinsdag 25 november gaan we op schoolreis.");
        assert!(wrong.len() == 1 && wrong[0].contains("dinsdag 25") && wrong[0].contains("25"), "{wrong:?}");
        assert_eq!(warned("excursion", &trip, "do 25 nov").len(), 1);
        assert_eq!(warned("excursion", &trip, "donderdagochtend 25 nov").len(), 1);
    }

    #[test]
    fn a_childs_full_name_is_seen_and_a_first_name_is_not() {
        let news = |text: &str| warned("head-teacher-news", &[("title", "Feest"), ("body", text)], "");
        assert_eq!(news("Tim heeft gewonnen. De vriesjes zijn terug."), Vec::<String>::new());
        let named = news("Gefeliciteerd tim de  vries!");
        assert!(named.len() == 1 && named[0].contains("Tim de Vries"), "{named:?}");
        assert_eq!(news("Lina speelt mee."), Vec::<String>::new());
    }

    #[test]
    fn what_the_kind_says_of_its_days_is_said_here_too() {
        assert_eq!(warned("excursion", &[("date", "2026-12-25"), ("start", "08:30"), ("end", "15:00")], "").len(), 1);
    }
}
