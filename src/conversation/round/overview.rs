//! All that a school should know of a round, gathered once for its page and for the page before it goes out.

pub mod console;

use std::collections::BTreeSet;

use super::capacity::{Capacity, Offered, capacity};
use super::{Round, invited, store};
use crate::clock::Calendar;
use crate::conversation::Along;
use crate::conversation::booking::{Booking, store as bookings};
use crate::conversation::slot::{Block, Slot, State, store as slots};
use crate::school::{Group, Staff, store as schools};
use crate::store::{StoreError, Tx};
use invited::Invited;

/// A round with everything in it.
#[derive(Clone, Debug)]
pub struct Overview {
    pub round: Round,
    /// Who takes part, by name, and whether the children come along.
    pub groups: Vec<(Group, Along)>,
    pub invited: Vec<Invited>,
    pub blocks: Vec<Block>,
    pub slots: Vec<Slot>,
    /// Cancelled ones too.
    pub bookings: Vec<Booking>,
    /// Who works at the school now.
    pub staff: Vec<Staff>,
}

/// A teacher of a group that takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Teacher<'a> {
    pub staff: &'a Staff,
    /// Slots that somebody can have or has, also as the second of a duo.
    pub slots: usize,
    /// Of those: still free for parents.
    pub free: usize,
}

impl Overview {
    /// Gathers it.
    pub async fn load(tx: &mut Tx, round: Round) -> Result<Self, StoreError> {
        let chosen = store::groups(tx, round.id).await?;
        let along = |group: &Group| chosen.iter().find(|(id, _)| *id == group.id).map(|(_, along)| *along);
        let all = schools::groups(tx, round.school_id).await?;
        let groups = all.into_iter().filter_map(|group| along(&group).map(|along| (group, along))).collect();
        let staff = schools::staff_of_school(tx, round.school_id).await?;
        Ok(Self {
            groups,
            invited: invited::store::of_round(tx, round.id).await?,
            blocks: slots::blocks(tx, round.id).await?,
            slots: slots::of_round(tx, round.id).await?,
            bookings: bookings::of_round(tx, round.id).await?,
            staff: staff.into_iter().filter(|one| one.deactivated_at.is_none()).collect(),
            round,
        })
    }

    /// The teachers of a group.
    pub fn teachers_of(&self, group: i64) -> Vec<i64> {
        self.staff.iter().filter(|one| one.groups.contains(&group)).map(|one| one.id).collect()
    }

    /// Who holds the talks of a slot: one, or both of a duo.
    fn holders(&self, slot: &Slot) -> Vec<i64> {
        let block = self.blocks.iter().find(|block| block.id == slot.block_id);
        [slot.staff_id].into_iter().chain(block.and_then(|block| block.with_staff_id)).collect()
    }

    /// Each group that takes part with its capacity, in the order of [`Overview::groups`].
    pub fn capacity(&self) -> Vec<Capacity> {
        let need = |(group, _): &(Group, Along)| {
            invited::need(&self.round, &self.invited, group.id, self.teachers_of(group.id))
        };
        let needs: Vec<_> = self.groups.iter().map(need).collect();
        let usable = self.slots.iter().filter(|slot| slot.state != State::Blocked);
        let offered: Vec<_> =
            usable.map(|slot| Offered { teachers: self.holders(slot), at: slot.civil.time() }).collect();
        capacity(&self.round.rules, &needs, &offered)
    }

    /// The teachers of the groups that take part, by name; those who have given no times have no slots.
    pub fn teachers(&self) -> Vec<Teacher<'_>> {
        let of: BTreeSet<i64> = self.groups.iter().map(|(group, _)| group.id).collect();
        let teaching = self.staff.iter().filter(|one| one.groups.iter().any(|group| of.contains(group)));
        teaching
            .map(|staff| {
                let own = |slot: &&Slot| slot.state != State::Blocked && self.holders(slot).contains(&staff.id);
                let free = |slot: &&Slot| slot.state == State::Open && slot.booking.is_none();
                let slots = self.slots.iter().filter(own);
                Teacher { staff, slots: slots.clone().count(), free: slots.filter(free).count() }
            })
            .collect()
    }

    /// Talks to come on a day that has become a holiday or a study day (edge case 4).
    pub fn on_closed_days(&self, calendar: &Calendar, now: i64) -> Vec<&Booking> {
        let closed = |booking: &&Booking| {
            booking.state.is_open()
                && booking.starts_at > now
                && calendar.is_holiday(calendar.civil(booking.starts_at).date())
        };
        self.bookings.iter().filter(closed).collect()
    }

    /// Blocks outside the window, and slots that a change of the rules has left without a talk.
    pub fn stray_blocks(&self) -> usize {
        let rules = &self.round.rules;
        let stray = |block: &&Block| {
            block.day < rules.first_day
                || block.day > rules.last_day
                || !self.slots.iter().any(|slot| slot.block_id == block.id)
        };
        self.blocks.iter().filter(stray).count()
    }

    /// Who works here, by id.
    pub fn name_of(&self, staff_id: i64) -> &str {
        self.staff.iter().find(|one| one.id == staff_id).map_or("–", |one| one.name.as_str())
    }
}
