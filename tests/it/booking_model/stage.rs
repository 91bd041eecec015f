//! The same round in a database: the steps are done as the app and the console do them.

use driehoek::app::App;
use driehoek::clock::Calendar;
use driehoek::clock::Clock;
use driehoek::clock::holidays::Holidays;
use driehoek::conversation::booking::{By, State, Taken, Why, store as bookings};
use driehoek::conversation::chat::{At, Pick, Place, open};
use driehoek::conversation::family::{Now, Wanted, call_off, give};
use driehoek::conversation::invitee::store as invitees;
use driehoek::conversation::round::{Mode, Rules, store as rounds};
use driehoek::conversation::slot::{self, Block, State as Offered, store as slots};
use driehoek::conversation::{Along, Interpreter, Kind, Means};
use driehoek::language::{Catalogue, embedded};
use driehoek::school::roster::store::archive_child;
use driehoek::school::{Role, SchoolYear, store as schools};
use driehoek::store::{Store, StoreError, Tx, next_id};
use driehoek::visit::Visit;
use driehoek::welcome::store as people;
use jiff::ToSpan as _;
use jiff::civil::{Date, Time, date};
use sqlx::Row as _;

use super::Step;
use super::model::{BLOCKS, CHILD, KEPT, PERSON, SEATS, SHORT, SLOTS, STRIDE, Said, Shown, Talk};

/// A Tuesday; a week before it the round begins.
const FIRST_DAY: Date = date(2026, 12, 1);
const STATES: [Offered; 3] = [Offered::Open, Offered::Reserve, Offered::Blocked];

pub struct Stage {
    url: String,
    store: Store,
    app: App,
    calendar: Calendar,
    /// Midnight before the first talks.
    zero: i64,
    round: Ids,
}

/// What is in the round that is played.
#[derive(Default)]
struct Ids {
    now: i64,
    round: i64,
    staff: [i64; 2],
    children: Vec<i64>,
    /// The numbers of their chats.
    people: Vec<i64>,
    invitees: Vec<i64>,
    blocks: [Option<i64>; BLOCKS.len()],
    slots: Vec<Option<i64>>,
}

impl Stage {
    pub async fn open(url: String) -> Self {
        let store = Store::open(&url).await.unwrap();
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let zero = calendar.instant(FIRST_DAY.at(0, 0, 0, 0));
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let app = App::new(catalogue, calendar.clone(), Clock::manual(zero)).unwrap();
        Self { url, store, app, calendar, zero, round: Ids::default() }
    }

    /// A new school with its round, in the same database.
    pub async fn new_round(&mut self) {
        let now = self.zero - 7 * 24 * 3600;
        let mut tx = self.store.begin().await.unwrap();
        let year = SchoolYear::of(FIRST_DAY);
        let name = format!("School {}", next_id(now, 1));
        let school = schools::make_school(&mut tx, &name, year, now).await.unwrap().unwrap();
        let of = schools::find_school(&mut tx, school).await.unwrap().unwrap();
        let group = next_id(now, 1);
        let sql = "INSERT INTO school_group (id, school_id, name, kind, school_year, created_at)
                   VALUES ($1, $2, '4A', 'class', '2026-2027', $3)";
        insert(&mut tx, sql, &[group, school, now]).await;
        let mut ids = Ids { now, slots: vec![None; SLOTS], ..Ids::default() };
        for staff in &mut ids.staff {
            *staff = schools::make_staff(&mut tx, school, "Juf", Role::Teacher, now).await.unwrap();
            insert(&mut tx, "INSERT INTO staff_group VALUES ($1, $2)", &[*staff, group]).await;
        }
        for _ in 0..=*CHILD.iter().max().unwrap() {
            let child = next_id(now, 1);
            let sql = "INSERT INTO child (id, school_id, first_name, year_group, group_id, created_at)
                       VALUES ($1, $2, 'Kind', 4, $3, $4)";
            insert(&mut tx, sql, &[child, school, group, now]).await;
            ids.children.push(child);
        }
        for _ in 0..=PERSON.iter().flatten().copied().max().unwrap() {
            let person = next_id(now, 1);
            let sql = "INSERT INTO person (id, chat_id, language, created_at, seen_at) VALUES ($1, $1, 'nl', $2, $2)";
            insert(&mut tx, sql, &[person, now]).await;
            ids.people.push(person);
        }
        // The second parent teaches.
        insert(&mut tx, "UPDATE staff SET person_id = $2 WHERE id = $1", &[ids.staff[1], ids.people[1]]).await;
        let mut rules = Rules::usual(Kind::Start, &of, &self.calendar, FIRST_DAY);
        (rules.mode, rules.break_after, rules.opens_at, rules.closes_at) = (Mode::Pick, 0, now, now + 400 * 24 * 3600);
        ids.round = rounds::make(&mut tx, school, &year.to_string(), &rules, now).await.unwrap();
        rounds::set_groups(&mut tx, ids.round, &[(group, Along::Yes)]).await.unwrap();
        rounds::publish(&mut tx, ids.round, now).await.unwrap();
        for seat in 0..SEATS {
            let guardian = next_id(now, 1);
            let sql = "INSERT INTO guardian (id, child_id, seat, created_at) VALUES ($1, $2, $3, $4)";
            insert(&mut tx, sql, &[guardian, ids.children[CHILD[seat]], seat as i64 + 1, now]).await;
            if let Some(person) = PERSON[seat] {
                let sql = "UPDATE guardian SET person_id = $2, linked_at = $3 WHERE id = $1";
                insert(&mut tx, sql, &[guardian, ids.people[person], now]).await;
            }
            ids.invitees.push(invitees::of_seat(&mut tx, ids.round, guardian, now).await.unwrap().id);
        }
        self.round = ids;
        for block in 0..BLOCKS.len() {
            self.add(&mut tx, block).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// The numbers of a block's slots.
    fn of_block(block: usize) -> std::ops::Range<usize> {
        let before: usize = BLOCKS[..block].iter().map(|(.., count)| count).sum();
        before..before + BLOCKS[block].3
    }

    async fn add(&mut self, tx: &mut Tx, block: usize) -> Result<Said, StoreError> {
        let (teacher, day, first, count) = BLOCKS[block];
        let day = FIRST_DAY.checked_add(day.days()).unwrap();
        let from = Time::MIN.checked_add(first.minutes()).unwrap();
        let until = from.checked_add((STRIDE * (count as i64 - 1) + SHORT).minutes()).unwrap();
        let rules = rounds::find(tx, self.round.round).await?.unwrap().rules;
        let times: Vec<_> = slot::cut(&rules, day, from, until)
            .into_iter()
            .map(|civil| (civil, self.calendar.instant(civil), self.calendar.instant(civil) + SHORT * 60))
            .collect();
        assert_eq!(times.len(), count);
        let given = Block {
            id: 0,
            round_id: self.round.round,
            staff_id: self.round.staff[teacher],
            with_staff_id: None,
            day,
            from,
            until,
            place: String::new(),
            means: vec![Means::Site, Means::Phone],
        };
        let Some(id) = slots::add(tx, &given, &times, self.round.now).await? else { return Ok(Said::Gone) };
        self.round.blocks[block] = Some(id);
        let all = slots::of_round(tx, self.round.round).await?;
        for (at, slot) in Self::of_block(block).zip(all.iter().filter(|slot| slot.block_id == id)) {
            self.round.slots[at] = Some(slot.id);
        }
        Ok(Said::Done)
    }

    /// Does one step in a transaction of its own.
    pub async fn does(&mut self, step: Step) -> Result<Option<Said>, StoreError> {
        match step {
            Step::Waits => {
                self.round.now += 24 * 3600;
                return Ok(None);
            }
            Step::Restarts => {
                self.store.close().await;
                self.store = Store::open(&self.url).await.unwrap();
                return Ok(None);
            }
            _ => {}
        }
        let mut tx = self.store.begin().await?;
        let said = self.does_in(&mut tx, step).await?;
        tx.commit().await?;
        Ok(said)
    }

    async fn does_in(&mut self, tx: &mut Tx, step: Step) -> Result<Option<Said>, StoreError> {
        let invitee = |seat: usize| self.round.invitees[seat];
        let at = |seat: usize, at: At| Place::At { invitee: invitee(seat), at };
        let yes = |done: bool| Some(if done { Said::Done } else { Said::Gone });
        Ok(match step {
            Step::Taps { seat, slot } => {
                // A time that is gone from the list: an old message still has its button.
                let slot = self.round.slots[slot].unwrap_or(1);
                self.opens(tx, seat, Place::Take { invitee: invitee(seat), slot }).await?
            }
            Step::Cancels { seat } => self.opens(tx, seat, at(seat, At::Cancelled)).await?,
            Step::Accepts { seat } => self.opens(tx, seat, at(seat, At::Accept)).await?,
            Step::Interpreter { seat, wanted } => {
                let wanted = if wanted { Interpreter::Phone } else { Interpreter::None };
                let pick = Place::Pick { invitee: invitee(seat), pick: Pick::Interpreter(wanted) };
                self.opens(tx, seat, pick).await?
            }
            Step::Gives { seat, slot, proposed, moved } => self.gives(tx, seat, slot, proposed, moved).await?,
            Step::CallsOff { seat } => match bookings::open_of_invitee(tx, invitee(seat)).await? {
                Some(talk) => {
                    let off = call_off(tx, self.now(), talk.id, By::School, Some(Why::Ill)).await?;
                    yes(off.is_some())
                }
                None => None,
            },
            Step::Keeps { slot, state } => match self.round.slots[slot] {
                Some(slot) => yes(slots::set_state(tx, slot, STATES[state]).await?),
                None => None,
            },
            Step::Removes { block } => match self.round.blocks[block] {
                Some(id) => {
                    let done = slots::remove(tx, id).await?;
                    if done {
                        self.round.blocks[block] = None;
                        Self::of_block(block).for_each(|at| self.round.slots[at] = None);
                    }
                    yes(done)
                }
                None => None,
            },
            Step::Adds { block } => Some(self.add(tx, block).await?),
            Step::Closes => {
                rounds::close(tx, self.round.round, self.round.now).await?;
                None
            }
            Step::Leaves { child } => {
                archive_child(tx, self.round.children[child], self.round.now).await?;
                None
            }
            Step::Waits | Step::Restarts => None,
        })
    }

    fn now(&self) -> Now<'_> {
        Now { at: self.round.now, calendar: &self.calendar, default: &self.calendar }
    }

    /// The parent at this seat presses a button, if somebody sits there.
    async fn opens(&self, tx: &mut Tx, seat: usize, place: Place) -> Result<Option<Said>, StoreError> {
        let Some(person) = PERSON[seat] else { return Ok(None) };
        let person = people::find(tx, &self.app.catalogue, self.round.people[person]).await?.unwrap();
        open(&mut Visit { app: &self.app, tx, person, now: self.round.now }, &place).await?;
        Ok(None)
    }

    async fn gives(
        &self,
        tx: &mut Tx,
        seat: usize,
        slot: usize,
        proposed: bool,
        moved: bool,
    ) -> Result<Option<Said>, StoreError> {
        let child = schools::find_child(tx, self.round.children[CHILD[seat]]).await?;
        if child.is_none_or(|child| child.archived_at.is_some()) {
            return Ok(None);
        }
        let round = rounds::find(tx, self.round.round).await?.unwrap();
        let wanted = Wanted {
            round: &round,
            invitee_id: self.round.invitees[seat],
            teachers: &self.round.staff,
            slot_id: self.round.slots[slot].unwrap_or(1),
            state: if proposed { State::Proposed } else { State::Booked },
            means: Means::Site,
            why: moved.then_some(Why::Moved),
        };
        Ok(Some(match give(tx, self.now(), &wanted).await? {
            Taken::Done(_) => Said::Done,
            Taken::Gone => Said::Gone,
            Taken::Elsewhere(_) => Said::Elsewhere,
        }))
    }

    /// What stands in the database, as the model would say it.
    pub async fn shows(&self) -> Result<Shown, String> {
        let mut tx = self.store.begin_reading().await.unwrap();
        let all = |sql: &'static str| sqlx::query(sql).bind(self.round.round);
        let talks = all("SELECT invitee_id, state, staff_id, starts_at, ends_at, id,
                    (SELECT COUNT(*) FROM interpreter_task WHERE booking_id = booking.id)
             FROM booking WHERE round_id = $1 AND state IN ('proposed', 'booked')");
        let talks = talks.fetch_all(tx.connection()).await.unwrap();
        let slots = all("SELECT slot.id, slot.state, booking_slot.booking_id
             FROM slot LEFT JOIN booking_slot ON booking_slot.slot_id = slot.id WHERE slot.round_id = $1");
        let slots = slots.fetch_all(tx.connection()).await.unwrap();
        tx.roll_back().await.unwrap();
        let mut shown = Shown { talks: vec![None; SEATS], slots: vec![None; SLOTS] };
        let mut owners = Vec::new();
        for row in slots {
            let (id, state): (i64, String) = (row.get(0), row.get(1));
            let at = self.round.slots.iter().position(|slot| *slot == Some(id)).ok_or("an unknown slot")?;
            let state = STATES.iter().position(|known| known.word() == state).unwrap();
            shown.slots[at] = Some(KEPT[state]);
            owners.extend(row.get::<Option<i64>, _>(2).map(|owner| (at, owner)));
        }
        owners.sort_unstable();
        let minutes = |instant: i64| (instant - self.zero) / 60;
        for row in talks {
            let (invitee, state, staff): (i64, String, i64) = (row.get(0), row.get(1), row.get(2));
            let seat = self.round.invitees.iter().position(|known| *known == invitee).unwrap();
            let id: i64 = row.get(5);
            let (own, others) = owners.into_iter().partition(|(_, owner)| *owner == id);
            owners = others;
            let talk = Talk {
                proposed: state == "proposed",
                teacher: self.round.staff.iter().position(|known| *known == staff).unwrap(),
                from: minutes(row.get(3)),
                until: minutes(row.get(4)),
                slots: Vec::<(usize, i64)>::into_iter(own).map(|(at, _)| at).collect(),
                interpreter: row.get::<i64, _>(6) == 1,
            };
            if shown.talks[seat].replace(talk).is_some() {
                return Err(format!("seat {seat} has two talks"));
            }
        }
        if owners.is_empty() { Ok(shown) } else { Err(format!("held by talks that are off: {owners:?}")) }
    }
}

async fn insert(tx: &mut Tx, sql: &'static str, numbers: &[i64]) {
    let mut query = sqlx::query(sql);
    for number in numbers {
        query = query.bind(*number);
    }
    query.execute(tx.connection()).await.unwrap();
}
