//! What falls due of reminders: those that waited go to their families, the gentle second one, what a parent asked to be
//! reminded of, and what was lost on its way. Each look finds what is due by what the database knows, and does it in one
//! transaction for each reminder, so that a restart, an outage or a second process changes nothing.

pub(super) mod store;

use std::collections::{BTreeMap, HashMap};

use jiff::civil::{Date, Time};

use super::budget::{self, Decision, Entry, Rules, Wish};
use super::errand::Row;
use super::{KIND, Reminder, State, Subject, Way, again, making, series, store as reminders};
use crate::app::App;
use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::delivery::{Bulk, outbox};
use crate::fields::Values;
use crate::school::calendar::Calendars;
use crate::school::rights::{Action, Who};
use crate::school::store as schools;
use crate::store::{Store, StoreError, Tx};
pub(crate) use store::lock;
use store::{Family, Place};

/// So many second reminders, or wishes to be reminded, share one transaction.
const TOGETHER: i64 = 200;
/// What was about a day that is over when somebody wrote it may still go out for half a day.
const OVER: i64 = 12 * 3600;
/// What a parent asked for is of use for a day.
const ASKED_FOR: i64 = 24 * 3600;
/// What should have arrived so many seconds ago and did not will hardly do so: it takes no room any more.
const ON_ITS_WAY: i64 = 3 * 24 * 3600;

/// What should have arrived so many seconds ago, and is not even on its way, goes on paper.
const LOST: i64 = 3600;

/// Does what is due now; returns how many rows were written for the sender.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    let mut tx = store.begin_reading().await?;
    let waiting = store::waiting(&mut tx, app.clock.now()).await?;
    let (silent, asked, late) = store::is_due(&mut tx, app.clock.now(), app.clock.now() - LOST).await?;
    tx.roll_back().await?;
    let mut written = 0;
    for reminder in waiting {
        let mut tx = store.begin().await?;
        written += go(app, &mut tx, reminder).await?;
        tx.commit().await?;
    }
    if silent {
        let mut tx = store.begin().await?;
        written += say_again(app, &mut tx).await?;
        tx.commit().await?;
    }
    if asked {
        let mut tx = store.begin().await?;
        written += say_asked(app, &mut tx).await?;
        tx.commit().await?;
    }
    if late {
        let mut tx = store.begin().await?;
        give_up(app, &mut tx).await?;
        tx.commit().await?;
    }
    Ok(written)
}

/// A reminder that waited goes: it gets its families, each of them a moment, and the next of its series is made.
async fn go(app: &App, tx: &mut Tx, id: i64) -> Result<usize, StoreError> {
    let now = app.clock.now();
    store::lock(tx, now).await?;
    let Some(mut reminder) = store::take(tx, id, now).await? else { return Ok(0) };
    let kind = app.blocks.find(&reminder.kind);
    let Some(kind) = kind else {
        store::stop(tx, id, State::Stopped).await?;
        return Ok(0);
    };
    if !has_sender(tx, &mut reminder).await? {
        store::stop(tx, id, State::Left).await?;
        return Ok(0);
    }
    let named = reminders::named_children(tx, id).await?;
    repeat(app, tx, kind, &reminder, &named, now).await?;
    if named.is_empty() {
        let children = reminders::children(tx, id).await?;
        reminders::set_children(tx, id, &children).await?;
    }
    let families = store::families(tx, id).await?;
    let wish = Wish::of(kind, &reminder.values, reminder.group_id.is_some());
    let people: Vec<i64> = families.iter().filter_map(|family| family.chat).map(|(person, _)| person).collect();
    let calendars = Calendars::of_people(tx, &app.calendar, &people).await?;
    let ledger = Ledger::of(app, tx, &people, now).await?;
    let mut decisions: BTreeMap<i64, Decision> = BTreeMap::new();
    for person in &people {
        let (calendar, rules) = (calendars.of(*person), ledger.rules(*person));
        decisions
            .entry(*person)
            .or_insert_with(|| budget::decide(calendar, &rules, ledger.entries(*person), &wish, now));
    }
    for (person, decision) in &decisions {
        if let Some(from) = decision.moves {
            let subject = Subject::Bundle { day: calendars.of(*person).civil(from).date() };
            store::move_bundle(tx, *person, from, decision.due_at, &subject.text()).await?;
        }
    }
    let planned = reminder.send_at.unwrap_or(reminder.made_at);
    let over = |person: Option<i64>, at: i64| {
        let calendar = person.map_or(&app.calendar, |person| calendars.of(person));
        // What was ordered for the night was meant for the morning.
        let planned = if calendar.is_quiet(planned) { calendar.morning_after(planned) } else { planned };
        is_over(calendar, kind, &reminder.values, planned, at)
    };
    let places: Vec<Place> = families
        .iter()
        .map(|family| {
            let decision = family.chat.and_then(|(person, _)| decisions.get(&person));
            let way = decision.map_or(Way::Paper, |decision| decision.way);
            let due_at = decision.map_or(now, |decision| decision.due_at);
            Place {
                guardian_id: family.guardian_id,
                way: if over(family.chat.map(|(person, _)| person), due_at) { Way::Over } else { way },
                due_at,
                urgent_at: decision.filter(|decision| decision.beside).map(|_| now),
            }
        })
        .collect();
    store::add_places(tx, id, &places).await?;
    decisions.retain(|person, decision| !over(Some(*person), decision.due_at));
    write(tx, app, &reminder, &families, &decisions, kind.last_day(&reminder.values), now).await
}

/// Writes the rows of the sender, one for each person.
async fn write(
    tx: &mut Tx,
    app: &App,
    reminder: &Reminder,
    families: &[Family],
    decisions: &BTreeMap<i64, Decision>,
    last_day: Option<Date>,
    now: i64,
) -> Result<usize, StoreError> {
    let mut rows: BTreeMap<i64, (i64, String, &Decision)> = BTreeMap::new();
    for family in families {
        let Some((person, chat)) = family.chat else { continue };
        let Some(decision) = decisions.get(&person) else { continue };
        let subject = match decision.way {
            Way::Bundle => Subject::Bundle { day: app.calendar.civil(decision.due_at).date() },
            _ => Subject::One { reminder: reminder.id, guardian: family.guardian_id },
        };
        rows.entry(person).or_insert_with(|| (chat, subject.text(), decision));
    }
    let rows: Vec<Bulk<'_>> = rows
        .iter()
        .map(|(person_id, (chat_id, subject, decision))| Bulk {
            chat_id: *chat_id,
            person_id: *person_id,
            kind: KIND,
            subject,
            due_at: decision.due_at,
            not_after: last_day
                .filter(|_| decision.way == Way::Alone)
                .map(|day| end_of(&app.calendar, day))
                // What was over when it was sent was meant to be read all the same.
                .map(|end| if end > decision.due_at { end } else { decision.due_at + OVER }),
        })
        .collect();
    outbox::personal(tx, now, &rows).await
}

/// The last second of a day.
pub(super) fn end_of(calendar: &Calendar, day: Date) -> i64 {
    let next = day.tomorrow().unwrap_or(day);
    calendar.instant(next.to_datetime(Time::midnight())) - 1
}

/// Whether the days of a message have passed at `at`, while it was to go before them, at `planned` (UTC seconds): there
/// was an outage. What was over when somebody wrote it is meant to be read all the same.
pub(super) fn is_over(calendar: &Calendar, kind: &Kind, values: &Values, planned: i64, at: i64) -> bool {
    let end = kind.last_day(values).map(|day| end_of(calendar, day));
    end.is_some_and(|end| planned <= end && end < at)
}

/// Who has left, or has no right to it any more, sends nothing. What was made for a group, to go once, goes in the
/// group's name where a colleague teaches it: the families need to know what is to be brought, whoever wrote it.
async fn has_sender(tx: &mut Tx, reminder: &mut Reminder) -> Result<bool, StoreError> {
    if let Some(staff) = reminder.staff_id
        && let Some(staff) = schools::find_staff(tx, staff).await?
        && staff.deactivated_at.is_none()
        && making::allowed(tx, &Who::from(&staff), staff.id, Action::SendReminder, reminder).await?
    {
        return Ok(true);
    }
    let Some(group) = reminder.group_id.filter(|_| reminder.until.is_none()) else { return Ok(false) };
    if !store::is_taught(tx, group).await? {
        return Ok(false);
    }
    reminder.staff_id = None;
    store::in_the_groups_name(tx, reminder.id).await?;
    Ok(true)
}

/// Makes the next of the series, which can be stopped and changed until it goes.
async fn repeat(
    app: &App,
    tx: &mut Tx,
    kind: &Kind,
    reminder: &Reminder,
    named: &[i64],
    now: i64,
) -> Result<(), StoreError> {
    let Some(school) = schools::find_school(tx, reminder.school_id).await? else { return Ok(()) };
    let Some(next) = series::next(&school.calendar(&app.calendar), kind, reminder, now) else { return Ok(()) };
    let (school, staff, group) = (reminder.school_id, reminder.staff_id, reminder.group_id);
    let id = reminders::make_draft(tx, school, staff, &reminder.kind, group, named, now).await?;
    reminders::set_fields(tx, id, &next.values).await?;
    reminders::set_plan(tx, id, Some(next.send_at), reminder.until).await?;
    let series = reminder.series_id.unwrap_or(reminder.id);
    store::wait_in_series(tx, id, series).await?;
    store::join_series(tx, reminder.id, series).await
}

/// Says it once more, gently, to who did not react; where their week has no room for it, in the next one, if that is
/// early enough.
async fn say_again(app: &App, tx: &mut Tx) -> Result<usize, StoreError> {
    let now = app.clock.now();
    store::lock(tx, now).await?;
    let silent = store::silent(tx, now, TOGETHER).await?;
    let people: Vec<i64> = silent.iter().filter_map(|one| one.chat).map(|(person, _)| person).collect();
    let calendars = Calendars::of_people(tx, &app.calendar, &people).await?;
    let mut ledger = Ledger::of(app, tx, &people, now).await?;
    let mut rows = Vec::new();
    for one in &silent {
        let kind = app.blocks.find(&one.reminder.kind);
        let (Some((person, chat)), Some(kind), false) = (one.chat, kind, one.reacted) else {
            store::set_again(tx, one, None, None).await?;
            continue;
        };
        let (calendar, rules) = (calendars.of(person), ledger.rules(person));
        let wish = Wish::of(kind, &one.reminder.values, one.reminder.group_id.is_some());
        let until = again::until(kind, &one.reminder.values, calendar.civil(one.given_at).date());
        let is_early = |at: i64| until.is_some_and(|until| calendar.civil(at).date() < until);
        let is_urgent = wish.class == budget::Class::Urgent;
        let goes = budget::is_good(calendar, now)
            && (is_urgent || budget::has_room(calendar, &rules, ledger.entries(person), &wish, now));
        let next = match budget::is_good(calendar, now) {
            true => budget::first_good(calendar, budget::week_start(calendar, now) + 7 * 24 * 3600 + 3600),
            false => budget::first_good(calendar, now),
        };
        match (is_early(now), goes) {
            (true, true) => {
                store::set_again(tx, one, None, Some(now)).await?;
                if !is_urgent {
                    ledger.add(person, Entry { own: wish.class == budget::Class::Own, way: Way::Alone, at: now });
                }
                let subject = Subject::Again { reminder: one.reminder.id, guardian: one.guardian_id }.text();
                let last = until.and_then(|until| until.yesterday().ok()).map(|day| end_of(calendar, day));
                rows.push((person, chat, subject, last));
            }
            (true, false) if is_early(next) => store::set_again(tx, one, Some(next), None).await?,
            _ => store::set_again(tx, one, None, None).await?,
        }
    }
    send_all(tx, &rows, now).await
}

async fn send_all(tx: &mut Tx, rows: &[(i64, i64, String, Option<i64>)], now: i64) -> Result<usize, StoreError> {
    let rows: Vec<Bulk<'_>> = rows
        .iter()
        .map(|(person_id, chat_id, subject, not_after)| Bulk {
            chat_id: *chat_id,
            person_id: *person_id,
            kind: KIND,
            subject,
            due_at: now,
            not_after: *not_after,
        })
        .collect();
    outbox::personal(tx, now, &rows).await
}

/// Reminds who asked for it, outside quiet hours; the week's limit is not for what a parent wants.
async fn say_asked(app: &App, tx: &mut Tx) -> Result<usize, StoreError> {
    let now = app.clock.now();
    store::lock(tx, now).await?;
    let asked = store::asked(tx, now, TOGETHER).await?;
    let mut rows = Vec::new();
    for one in asked {
        store::set_asked(tx, one.reminder.id, one.guardian_id).await?;
        let kind = app.blocks.find(&one.reminder.kind);
        let (Some((person, chat)), Some(kind), State::Sent) = (one.chat, kind, one.reminder.state) else { continue };
        let last = kind.last_day(&one.reminder.values).map(|day| end_of(&app.calendar, day));
        let at = one.given_at;
        let subject = Subject::Asked { reminder: one.reminder.id, guardian: one.guardian_id, at }.text();
        // In quiet hours it waits for the morning, as all rows do when they are rendered.
        rows.push((person, chat, subject, Some(last.unwrap_or(now + ASKED_FOR).max(now))));
    }
    send_all(tx, &rows, now).await
}

/// What should have arrived long ago and is not on its way either was lost, or refused: somebody prints it. In an outage
/// everything still waits for its turn.
async fn give_up(app: &App, tx: &mut Tx) -> Result<(), StoreError> {
    let now = app.clock.now();
    store::lock(tx, now).await?;
    let late = store::late(tx, now, now - LOST).await?;
    let people: Vec<i64> = late.iter().filter_map(|one| one.person_id).collect();
    let waiting = store::on_their_way(tx, &people).await?;
    for one in &late {
        let day = app.calendar.civil(one.due_at).date();
        let shows = |row: &Row| match row.subject {
            Subject::Bundle { day: of } => one.way == Way::Bundle && of == day,
            Subject::One { reminder, .. } | Subject::Again { reminder, .. } | Subject::Asked { reminder, .. } => {
                reminder == one.reminder.id
            }
        };
        if waiting.iter().any(|(person, row)| Some(*person) == one.person_id && row.is_news() && shows(row)) {
            continue;
        }
        let over = app.blocks.find(&one.reminder.kind);
        let over = over.is_some_and(|kind| is_over(&app.calendar, kind, &one.reminder.values, one.due_at, now));
        let way = if over { Way::Over } else { Way::Paper };
        store::set_way(tx, one.reminder.id, one.guardian_id, way).await?;
    }
    Ok(())
}

/// What some people got and will get within their limits, and what their schools have set.
pub(crate) struct Ledger {
    entries: HashMap<i64, Vec<Entry>>,
    rules: HashMap<i64, Rules>,
}

impl Ledger {
    pub async fn of(app: &App, tx: &mut Tx, people: &[i64], now: i64) -> Result<Self, StoreError> {
        let mut ledger = Self { entries: HashMap::new(), rules: HashMap::new() };
        for (person, school) in schools::schools_of_people(tx, people).await? {
            let rules = Rules::of(&school);
            ledger.rules.entry(person).and_modify(|known| *known = known.and(rules)).or_insert(rules);
        }
        for line in store::ledger(tx, people, now).await? {
            let own = !line.of_a_group || app.blocks.find(&line.kind).is_some_and(|kind| kind.own_child);
            if let Some(at) = line.given_at.or((line.due_at > now - ON_ITS_WAY).then_some(line.due_at.max(now))) {
                ledger.add(line.person_id, Entry { own, way: line.way, at });
            }
            if let Some(at) = line.again_at {
                ledger.add(line.person_id, Entry { own, way: Way::Alone, at });
            }
        }
        Ok(ledger)
    }

    pub fn entries(&self, person: i64) -> &[Entry] {
        self.entries.get(&person).map_or(&[], Vec::as_slice)
    }

    pub fn rules(&self, person: i64) -> Rules {
        self.rules.get(&person).copied().unwrap_or(Rules::USUAL)
    }

    fn add(&mut self, person: i64, entry: Entry) {
        self.entries.entry(person).or_default().push(entry);
    }
}
