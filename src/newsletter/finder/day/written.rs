//! One day as it was written: its weekday, its number and month, or a word like "morgen".

use super::super::resolve::{Near, Written};
use super::super::token::Token;
use super::Reader;
use super::names::{SHORT_WEEKDAYS, month, weekday};

impl Reader<'_> {
    /// What is written of a day at a token, and where it ends.
    pub(super) fn written(&self, at: usize) -> Option<(Written, usize)> {
        let (near, start) = self.near(at);
        let mut written = Written { near, ..Written::default() };
        if matches!(near, Near::In(_)) {
            return Some((written, start));
        }
        let mut end = start;
        if let Some(day) = weekday(self.word(start)) {
            written.weekday = Some(day);
            end = start + 1;
            if near == Near::Plain {
                (written.near, end) = self.near_after(end);
            }
        } else if let Some((_, day)) = SHORT_WEEKDAYS.iter().find(|(name, _)| *name == self.word(start)) {
            let dot = usize::from(self.word(start + 1) == "." && self.glued(start + 1));
            if self.small(start + 1 + dot, 31).is_none() {
                written.weekday = self.in_short_list(start).then_some(*day);
                return written.weekday.map(|_| (written, start + 1 + dot));
            }
            written.weekday = Some(*day);
            end = start + 1 + dot;
        } else if near != Near::Plain {
            return None;
        }
        let comma = usize::from(end > start && matches!(self.word(end), "," | "de" | "dag"));
        if let Some((numbered, after)) = self.numbered(end + comma, written.weekday.is_some()) {
            let bare_pair = numbered.bare_pair && written.weekday.is_none();
            return Some((Written { weekday: written.weekday, near: written.near, bare_pair, ..numbered }, after));
        }
        let spelled = SHORT_WEEKDAYS.iter().all(|(name, _)| *name != self.word(start));
        (written.weekday.is_some() && spelled).then_some((written, end))
    }

    /// "ma en do", "di., do. en vr.": short names of weekdays are days where two of them stand in a list.
    fn in_short_list(&self, at: usize) -> bool {
        let short = |word: &str| SHORT_WEEKDAYS[..7].iter().any(|(name, _)| *name == word);
        let skip_dot = |at: usize| at + usize::from(self.word(at) == ".");
        let next = skip_dot(at + 1);
        let after = matches!(self.word(next), "en" | "," | "&" | "+") && short(self.word(next + 1));
        let by = if self.back(at, 2) == "." { 3 } else { 2 };
        let before = matches!(self.back(at, 1), "en" | "," | "&" | "+") && short(self.back(at, by));
        short(self.word(at)) && (after || before)
    }

    /// "24 november 2026", "24-11", "24" and the like.
    fn numbered(&self, at: usize, after_weekday: bool) -> Option<(Written, usize)> {
        if let Some(iso) = self.iso(at) {
            return Some(iso);
        }
        let day = self.small(at, 31)?;
        // "14-18 december".
        let ends_range = matches!(self.back(at, 1), "-" | "–") && month(self.word(at + 1)).is_some();
        let after_digits = at.checked_sub(1).is_some_and(|before| {
            self.glued(at)
                && !ends_range
                && before >= self.from
                && matches!(self.word(before), "." | ":" | "/" | "-" | "," | "€")
                && self.back(before, 1).bytes().all(|byte| byte.is_ascii_digit())
                && before > self.from
        });
        if after_digits {
            return None;
        }
        let mut written = Written { day: Some(day), ..Written::default() };
        if let Some(pair) = self.pair(at, day) {
            return Some(pair);
        }
        let ordinal = usize::from(self.glued(at + 1) && matches!(self.word(at + 1), "e" | "de" | "ste"));
        let name = at + 1 + ordinal;
        if let Some(month) = month(self.word(name)) {
            let dot = usize::from(self.word(name).len() <= 4 && self.word(name + 1) == "." && self.glued(name + 1));
            let year = self.tokens.get(name + 1 + dot).filter(|token| token.low.len() == 4).and_then(Token::number);
            let year = year.filter(|year| (2000..2100).contains(year)).and_then(|year| i16::try_from(year).ok());
            written.month = Some(month);
            written.year = year;
            return Some((written, name + 1 + dot + usize::from(year.is_some())));
        }
        // "9.00" and "4A" are no days.
        let goes_on = self.glued(at + 1)
            && (self.glued(at + 2)
                && matches!(self.word(at + 1), "." | ":" | "/")
                && self.tokens.get(at + 2).is_some()
                || self.word(at + 1).len() == 1 && self.word(at + 1).bytes().all(|byte| byte.is_ascii_alphabetic()));
        let hour = matches!(self.word(at + 1), "uur" | "u" | "euro" | "keer" | "minuten" | "x" | "ouders" | "weken");
        (!goes_on && !hour).then_some((written, at + 1)).filter(|_| after_weekday || !hour)
    }

    /// "24-11", "24/11", "24-11-2026", "24.11.2026".
    fn pair(&self, at: usize, day: i8) -> Option<(Written, usize)> {
        let mark = self.word(at + 1);
        if !matches!(mark, "/" | "-" | ".") || !self.glued(at + 1) || !self.glued(at + 2) {
            return None;
        }
        let month = self.small(at + 2, 12)?;
        let mut written = Written { day: Some(day), month: Some(month), ..Written::default() };
        if self.word(at + 3) == mark && self.glued(at + 3) && self.glued(at + 4) {
            let year = self.tokens.get(at + 4).filter(|token| matches!(token.low.len(), 2 | 4))?;
            let year = i16::try_from(year.number()?).ok()?;
            written.year = Some(if year < 100 { year + 2000 } else { year });
            return Some((written, at + 5));
        }
        let more = self.glued(at + 3) && matches!(self.word(at + 3), "/" | "-" | "." | ":") && self.glued(at + 4);
        let unit = matches!(self.word(at + 3), "uur" | "u" | "euro" | "jaar" | "keer" | "minuten" | "weken" | "dagen");
        let named = super::month(self.word(at + 3)).is_some();
        if mark == "." || unit || named || (more && self.tokens.get(at + 4).is_some_and(|next| next.number().is_some()))
        {
            return None;
        }
        let padded = self.word(at).starts_with('0') || self.word(at + 2).starts_with('0');
        written.bare_pair = !padded;
        Some((written, at + 3))
    }

    fn iso(&self, at: usize) -> Option<(Written, usize)> {
        let year = self.tokens.get(at).filter(|token| token.low.len() == 4)?.number()?;
        if self.word(at + 1) != "-" || self.word(at + 3) != "-" || !(1..5).all(|more| self.glued(at + more)) {
            return None;
        }
        let (month, day) = (self.small(at + 2, 12)?, self.small(at + 4, 31)?);
        let year = i16::try_from(year).ok();
        Some((Written { day: Some(day), month: Some(month), year, ..Written::default() }, at + 5))
    }

    /// "a.s.", "volgende week", "morgen" before or in place of a day; and where it ends.
    fn near(&self, at: usize) -> (Near, usize) {
        match self.word(at) {
            "vandaag" => (Near::In(0), at + 1),
            "morgen" | "morgenochtend" | "morgenmiddag" | "morgenavond"
                if !matches!(self.back(at, 1), "s" | "goede") =>
            {
                (Near::In(1), at + 1)
            }
            "overmorgen" => (Near::In(2), at + 1),
            "aanstaande" | "komende" | "eerstkomende" | "eerstvolgende" => (Near::Next, at + 1),
            "a" if self.words(at, &["a", ".", "s", "."]) => (Near::Next, at + 4),
            "as" => (Near::Next, at + 1),
            "deze" if self.word(at + 1) == "week" => (Near::ThisWeek, at + 2),
            "volgende" if self.word(at + 1) == "week" => (Near::NextWeek, at + 2),
            "volgende" => (Near::Unclear, at + 1),
            "afgelopen" | "vorige" if self.word(at + 1) == "week" => (Near::Gone, at + 2),
            "afgelopen" | "vorige" => (Near::Gone, at + 1),
            _ => (Near::Plain, at),
        }
    }

    /// The same after a weekday.
    fn near_after(&self, at: usize) -> (Near, usize) {
        match self.near(at) {
            (near @ (Near::Next | Near::NextWeek | Near::ThisWeek), end) => (near, end),
            _ if self.words(at, &["over", "een", "week"]) => (Near::NextWeek, at + 3),
            _ => (Near::Plain, at),
        }
    }
}
