//! The card of an appointment on paper, A6, for a family without the bot: Dutch beside the guardian's language, with a
//! clock that shows the hour to who does not read.

use askama::Template;
use jiff::civil::{DateTime, Time};

use crate::conversation::Means;
use crate::conversation::slot::store::hour;
use crate::language::{Catalogue, Lang, Say, plain};

/// How cards look, on the screen and on paper.
pub const STYLE: &str = include_str!("../../../templates/appointment.css");

/// One appointment.
#[derive(Clone, Debug)]
pub struct Card {
    pub school: String,
    /// The child's first name.
    pub child: String,
    pub teacher: String,
    /// Civil time of the school.
    pub at: DateTime,
    pub minutes: i64,
    /// The room; empty when not chosen.
    pub place: String,
    pub means: Means,
    /// The school's phone number; empty when not filled in.
    pub phone: String,
    /// What the guardian reads, as far as it is known.
    pub language: Option<Lang>,
    /// What the talk is.
    pub start: bool,
}

#[derive(Template)]
#[template(path = "appointment.html")]
struct Page<'a> {
    title: String,
    lang: &'a str,
    style: &'static str,
    sheets: Vec<Sheet<'a>>,
}

struct Sheet<'a> {
    school: String,
    clock: char,
    columns: Vec<Column<'a>>,
}

struct Column<'a> {
    tag: &'a str,
    rtl: bool,
    title: String,
    child: String,
    date: String,
    hour: String,
    lines: Vec<String>,
    about: Vec<String>,
}

/// One page with all cards, one a sheet; its style comes from `style`, an address.
pub fn page(cards: &[Card], catalogue: &Catalogue, style: &'static str) -> Result<String, askama::Error> {
    let dutch = catalogue.say(catalogue.reference());
    let sheets = cards.iter().map(|card| card.sheet(catalogue)).collect();
    Page { title: dutch.appointment_title(), lang: &dutch.language().tag, style, sheets }.render()
}

impl Card {
    fn sheet<'a>(&self, catalogue: &'a Catalogue) -> Sheet<'a> {
        let reference = catalogue.reference();
        let other = self.language.filter(|lang| *lang != reference);
        let languages = std::iter::once(reference).chain(other);
        Sheet {
            school: plain(&self.school),
            clock: clock(self.at.time()),
            columns: languages.map(|lang| self.column(catalogue.say(lang))).collect(),
        }
    }

    fn column<'a>(&self, say: Say<'a>) -> Column<'a> {
        let (child, teacher, place) = (plain(&self.child), plain(&self.teacher), plain(&self.place));
        let mut lines = vec![say.appointment_with(&teacher)];
        match self.means {
            Means::Site if place.trim().is_empty() => lines.push(say.appointment_at_school()),
            Means::Site => lines.push(say.appointment_place(&place)),
            Means::Video => lines.push(say.appointment_video()),
            Means::Phone => lines.push(say.appointment_phone()),
        }
        let mut about = match self.start {
            true => vec![say.appointment_start_what(&child), say.appointment_start_no_wrong()],
            false => vec![say.appointment_progress_what(&child), say.appointment_progress_ask()],
        };
        about.push(say.appointment_minutes(self.minutes));
        about.push(match self.phone.trim() {
            "" => say.appointment_cannot(),
            // A number that is broken at its end reads wrong where the text runs from right to left.
            phone => say.appointment_cannot_phone(&plain(phone).replace(' ', "\u{a0}")),
        });
        Column {
            tag: &say.language().tag,
            rtl: say.language().rtl,
            title: say.appointment_title(),
            child,
            // A date that is broken at its hyphen reads like two numbers.
            date: say.full_date(self.at.date()).replace('-', "\u{2011}"),
            hour: hour(self.at.time()),
            lines,
            about,
        }
    }
}

/// The picture of a clock that is nearest to this hour: Unicode has one for every half hour.
fn clock(time: Time) -> char {
    let halves = (i32::from(time.hour()) * 60 + i32::from(time.minute()) + 15) / 30;
    let (hour, half) = ((halves / 2 + 11) % 12, halves % 2);
    let first = if half == 0 { 0x1F550 } else { 0x1F55C };
    u32::try_from(hour).ok().and_then(|hour| char::from_u32(first + hour)).unwrap_or('\u{1F550}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;

    #[test]
    fn the_clock_shows_the_nearest_half_hour() {
        for (hour, minute, wanted) in [
            (15, 30, '🕞'),
            (15, 40, '🕞'),
            (15, 45, '🕓'),
            (16, 0, '🕓'),
            (0, 0, '🕛'),
            (12, 20, '🕧'),
            (23, 50, '🕛'),
            (8, 10, '🕗'),
        ] {
            assert_eq!(clock(time(hour, minute, 0, 0)), wanted, "{hour}:{minute}");
        }
    }
}
