//! The dates of a newsletter as a calendar file, together or each alone; of one that was taken back, a file that takes
//! them out of the calendar.

use jiff::civil::{DateTime, Time};

use super::received::{Item, Received};
use super::{At, Does, Place};
use crate::blocks::Kind;
use crate::fields::Values;
use crate::ics;
use crate::language::Say;
use crate::newsletter::State;
use crate::place::{Place as Any, base36};
use crate::screen::{File, Screen};
use crate::telegram::MAX_CONTENT;
use crate::visit::{Visit, button};

/// The calendar speaks up so many minutes before an hour, and at seven in the evening before whole days.
const BEFORE_HOUR: i64 = 120;
const BEFORE_DAY: i64 = 5 * 60;

/// How much stands in the file beside the dates: less where it would not fit.
#[derive(Clone, Copy)]
enum Told {
    InBoth,
    InOwn,
    /// Nothing.
    Bare,
    /// Not even where it is, and nothing speaks up.
    Dates,
}

/// From when to when it is; of what has only a last day for doing something, that day.
pub(in crate::newsletter) fn event(kind: &Kind, values: &Values) -> Option<(DateTime, DateTime)> {
    kind.event(values).or_else(|| {
        let day = kind.last_day(values)?;
        Some((day.to_datetime(Time::midnight()), day.tomorrow().ok()?.to_datetime(Time::midnight())))
    })
}

/// What an announcement is called in every calendar of this person: the same in a file and in the subscribed one.
pub(in crate::newsletter) fn uid(block: i64) -> String {
    format!("news-{}@driehoek", base36(block))
}

impl Received<'_> {
    /// An announcement as an event; None for what has no day.
    pub(in crate::newsletter) fn event(
        &self,
        say: Say<'_>,
        dutch: Option<Say<'_>>,
        item: &Item<'_>,
        now: i64,
    ) -> Option<ics::Event> {
        let values = &item.block.values;
        let (starts, ends) = event(item.kind, values)?;
        let name = item.kind.name(say);
        let whose = self.whose(say, item).filter(|_| item.homes.len() < self.homes.len());
        let about = |say: Say<'_>| self.text(say, item).join("\n");
        let whole_days = [starts, ends].iter().all(|at| at.time() == Time::midnight());
        let changed_at = self.issue.taken_back_at.or(self.issue.corrected_at);
        Some(ics::Event {
            uid: uid(item.block.id),
            sequence: changed_at.map_or(0, |at| (at - self.issue.made_at).max(1)),
            stamp: now,
            starts,
            ends,
            whole_days,
            summary: whose.map_or(name.clone(), |names| say.news_event(&name, &names)),
            description: dutch.map_or_else(String::new, |dutch| ics::in_both(&about(say), &about(dutch))),
            location: values.get("place").unwrap_or(&self.school).to_owned(),
            url: None,
            cancelled: self.issue.state == State::TakenBack,
            alarm_minutes: Some(if whole_days { BEFORE_DAY } else { BEFORE_HOUR }),
        })
    }
}

/// All dates in one file; None where there are none.
pub(super) fn all(visit: &Visit<'_>, received: &Received<'_>) -> Option<File> {
    let cancelled = received.issue.state == State::TakenBack;
    let items: Vec<&Item<'_>> = received.items.iter().filter(|item| cancelled || !received.is_over(item)).collect();
    file(visit, received, &items)
}

/// The date of one announcement.
pub(super) fn one(visit: &Visit<'_>, received: &Received<'_>, block: i64) -> Option<File> {
    file(visit, received, &[received.item(block)?])
}

fn file(visit: &Visit<'_>, received: &Received<'_>, items: &[&Item<'_>]) -> Option<File> {
    let say = visit.say();
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let cancelled = received.issue.state == State::TakenBack;
    let (method, text) = match cancelled {
        true => (ics::Method::Cancel, say.remind_file_off_text()),
        false => (ics::Method::Publish, say.remind_file_text()),
    };
    let content = [Told::InBoth, Told::InOwn, Told::Bare, Told::Dates].into_iter().find_map(|told| {
        let beside = match told {
            Told::InBoth => Some(dutch),
            Told::InOwn => Some(say),
            Told::Bare | Told::Dates => None,
        };
        let mut events: Vec<ics::Event> =
            items.iter().filter_map(|item| received.event(say, beside, item, visit.now)).collect();
        if matches!(told, Told::Dates) {
            events.iter_mut().for_each(|event| (event.location, event.alarm_minutes) = (String::new(), None));
        }
        let content = ics::file(&received.school, method, &events);
        (!events.is_empty() && content.len() <= MAX_CONTENT).then_some(content)
    })?;
    let caption = Screen::new(say).title(received.title(say)).text(text);
    let caption = caption.rows([button(say.nav_back(), &received.at(At::Summary))]);
    Some(File { name: "school.ics", media_type: ics::MEDIA_TYPE, content, caption })
}

/// The dates as buttons: all together, or each alone.
pub(super) fn dates(say: Say<'_>, received: &Received<'_>) -> Screen {
    let items: Vec<&Item<'_>> = received.items.iter().filter(|item| !received.is_over(item)).collect();
    let dated: Vec<_> =
        items.iter().filter_map(|item| Some((event(item.kind, &item.block.values)?.0.date(), *item))).collect();
    let all = button(say.news_file_all(), &received.at(At::File));
    let one = |(day, item): &(jiff::civil::Date, &Item<'_>)| {
        let place = Place::Item { does: Does::File, block: item.block.id, guardian: 0 };
        button(say.news_button(&say.short_date(*day), &item.kind.name(say)), &Any::Newsletter(place))
    };
    let (here, back) = (received.at(At::Dates), received.at(At::Summary));
    let screen = Screen::new(say).title(received.title(say));
    if dated.is_empty() {
        return screen.text(say.news_dates_none()).nav(say, &here, Some(&back));
    }
    screen.text(say.news_dates_text()).rows((dated.len() > 1).then_some(all)).rows(dated.iter().map(one)).nav(
        say,
        &here,
        Some(&back),
    )
}
