//! What is due for a person is rendered when it goes out: the language, the names and whether it still holds are
//! those of that moment.

use std::collections::HashMap;

use super::{App, GAP, menu_buttons};
use crate::clock::Calendar;
use crate::conversation::desk::due as lists;
use crate::conversation::plan::due as plan;
use crate::conversation::{due as talks, notice};
use crate::delivery::{Claimed, Desk, Rendered, outbox};
use crate::language::{Lang, Say};
use crate::learn::tips;
use crate::messages::{due as messages, photo};
use crate::newsletter;
use crate::place::Place;
use crate::reminders::rhythm;
use crate::reminders::{self, errand};
use crate::school::calendar::Calendars;
use crate::screen::Screen;
use crate::signals;
use crate::store::{StoreError, Tx};
use crate::telegram::screen_calls;
use crate::visit::Visit;
use crate::welcome::{self, Person, store as people};

impl Desk for App {
    async fn render(&self, tx: &mut Tx, rows: &[&Claimed]) -> Result<Vec<Rendered>, StoreError> {
        let now = self.clock.now();
        let ids: Vec<i64> = rows.iter().filter_map(|row| row.person_id).collect();
        let people: HashMap<i64, Person> =
            people::people(tx, &self.catalogue, &ids).await?.into_iter().map(|person| (person.id, person)).collect();
        let calendars = Calendars::of_people(tx, &self.calendar, &ids).await?;
        // One broadcast is rendered once per language, not once per person; newsletters even across batches.
        let mut gaps: HashMap<(Lang, &str), Option<Screen>> = HashMap::new();
        let mut once = newsletter::chat::Once::default();
        let mut calls = Vec::with_capacity(rows.len());
        for row in rows {
            let person = row.person_id.and_then(|id| people.get(&id)).filter(|person| person.unreachable_at.is_none());
            let (Some(person), Some(subject)) = (person, row.subject.as_deref()) else {
                calls.push(Rendered::Nothing);
                continue;
            };
            let Some(lang) = person.language else {
                calls.push(Rendered::Nothing);
                continue;
            };
            let calendar = calendars.of(person.id);
            if calendar.is_quiet(now) && self.for_morning(tx, &row.kind, subject).await? {
                calls.push(Rendered::Later(calendar.morning_after(now).max(now + 1)));
                continue;
            }
            if row.kind == photo::KIND {
                let call = photo::render(tx, self, person, subject).await?;
                calls.push(call.map_or(Rendered::Nothing, Rendered::Call));
                continue;
            }
            if row.kind == reminders::KIND {
                let mut visit = Visit { app: self, tx, person: person.clone(), now };
                calls.push(errand::render(&mut visit, calendar, subject).await?);
                continue;
            }
            if row.kind == newsletter::KIND {
                let mut visit = Visit { app: self, tx, person: person.clone(), now };
                calls.push(newsletter::errand::render(&mut visit, calendar, subject, &mut once).await?);
                continue;
            }
            let say = self.catalogue.say(lang);
            let screen = match row.kind.as_str() {
                tips::due::KIND => self.tip(tx, person, calendar, say, subject).await?,
                notice::KIND => self.talk(tx, person, calendar, subject).await?,
                plan::KIND | plan::LOOK_BACK => plan::render(tx, self, person.id, say, &row.kind, subject).await?,
                lists::KIND => self.list(tx, person, subject).await?,
                messages::KIND => {
                    let mut visit = Visit { app: self, tx, person: person.clone(), now };
                    messages::render(&mut visit, subject).await?
                }
                signals::due::KIND => {
                    let mut visit = Visit { app: self, tx, person: person.clone(), now };
                    signals::due::render(&mut visit, subject).await?
                }
                newsletter::trial::KIND => {
                    let mut visit = Visit { app: self, tx, person: person.clone(), now };
                    newsletter::trial::shown(&mut visit, subject).await?
                }
                rhythm::due::KIND => self.agreed(tx, person, subject).await?,
                GAP => gaps.entry((lang, subject)).or_insert_with(|| self.gap(say, subject)).clone(),
                _ => None,
            };
            let call = screen.and_then(|screen| match screen_calls(person.chat_id, None, &screen) {
                Ok(calls) => calls.into_iter().next(),
                Err(error) => {
                    tracing::error!(kind = row.kind, error = %error, "a broadcast cannot be rendered");
                    None
                }
            });
            calls.push(call.map_or(Rendered::Nothing, Rendered::Call));
        }
        Ok(calls)
    }

    async fn unreachable(&self, tx: &mut Tx, chat_id: i64) -> Result<(), StoreError> {
        people::unreachable(tx, chat_id, self.clock.now()).await?;
        errand::nobody_there(tx, chat_id).await?;
        newsletter::errand::nobody_there(tx, chat_id).await?;
        outbox::cancel_chat(tx, chat_id).await
    }

    async fn arrived(&self, tx: &mut Tx, rows: &[(&Claimed, Option<i64>)]) -> Result<(), StoreError> {
        errand::arrived(self, tx, rows).await?;
        newsletter::errand::arrived(self, tx, rows).await
    }

    async fn too_old(&self, tx: &mut Tx, row: &Claimed) -> Result<(), StoreError> {
        errand::too_old(self, tx, row).await?;
        newsletter::errand::too_old(self, tx, row).await
    }
}

/// Whether news that is late, for the sender or Telegram rested, waits for the end of the quiet hours. A tip and a
/// reminder do not wait: they are dropped. A talk that is off, moved or late cannot wait.
fn waits_for_morning(kind: &str, subject: &str) -> bool {
    use notice::What::{Cancelled, Day, Hours, Late, Proposed, ThreeDays};
    match kind {
        notice::KIND => notice::Subject::parse(subject)
            .is_some_and(|subject| !matches!(subject.what, Cancelled | Late | Proposed | ThreeDays | Day | Hours)),
        plan::KIND | plan::LOOK_BACK | lists::KIND | rhythm::due::KIND => true,
        photo::KIND | signals::due::KIND => true,
        _ => false,
    }
}

impl App {
    /// The same for all kinds.
    async fn for_morning(&self, tx: &mut Tx, kind: &str, subject: &str) -> Result<bool, StoreError> {
        match kind {
            messages::KIND => messages::may_wait(self, tx, subject).await,
            _ => Ok(waits_for_morning(kind, subject)),
        }
    }

    /// The tip as it is true now: none for a person who stopped tips meanwhile, none in quiet hours.
    async fn tip(
        &self,
        tx: &mut Tx,
        person: &welcome::Person,
        calendar: &Calendar,
        say: Say<'_>,
        subject: &str,
    ) -> Result<Option<Screen>, StoreError> {
        let now = self.clock.now();
        let paused = person.tips.paused_until.is_some_and(|until| until > now);
        // A tip that waited, for its pace or for Telegram, does not slip into the evening.
        if person.tips.rate == 0 || paused || calendar.is_quiet(now) {
            return Ok(None);
        }
        let Ok(tip) = subject.parse() else { return Ok(None) };
        let card = tips::store::card(tx, person.id, tip).await?;
        Ok(card.and_then(|id| self.cards.find(&id)).map(|card| tips::chat::tip(say, tip, card)))
    }

    /// News about a talk as it is true now.
    async fn talk(
        &self,
        tx: &mut Tx,
        person: &welcome::Person,
        calendar: &Calendar,
        subject: &str,
    ) -> Result<Option<Screen>, StoreError> {
        let now = self.clock.now();
        let what = notice::Subject::parse(subject).map(|subject| subject.what);
        if what.is_some_and(|what| !talks::may_go(calendar, what, now)) {
            return Ok(None);
        }
        let mut visit = Visit { app: self, tx, person: person.clone(), now };
        crate::conversation::chat::news(&mut visit, subject).await
    }

    /// What a teacher is told about the talks of the own groups, as it is true now.
    async fn list(&self, tx: &mut Tx, person: &Person, subject: &str) -> Result<Option<Screen>, StoreError> {
        let mut visit = Visit { app: self, tx, person: person.clone(), now: self.clock.now() };
        lists::list(&mut visit, subject).await
    }

    /// What was agreed with parents and is due for a teacher.
    async fn agreed(&self, tx: &mut Tx, person: &Person, subject: &str) -> Result<Option<Screen>, StoreError> {
        let mut visit = Visit { app: self, tx, person: person.clone(), now: self.clock.now() };
        rhythm::due::shown(&mut visit, subject).await
    }

    fn gap(&self, say: Say<'_>, subject: &str) -> Option<Screen> {
        let until = self.calendar.civil(subject.parse().ok()?).date();
        Some(Screen::new(say).text(say.help_gap(until)).rows(menu_buttons(say)).nav(say, &Place::Menu, None))
    }
}
