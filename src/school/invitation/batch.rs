//! Making letters: for a school, a group or one child. The codes in them exist in memory and on paper only; a letter
//! that is made again kills the code of the one before.

use jiff::ToSpan as _;

use super::code::{Code, Hashes};
use super::letter::Letter;
use super::store;
use crate::clock::Calendar;
use crate::language::{Catalogue, Lang};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::guardians::store as guardians;
use crate::school::store as schools;
use crate::school::{Child, GroupKind, School};
use crate::store::{Store, StoreError, Tx};
use crate::telegram::Bot;

/// How many guardians of a child get a letter unless the school says otherwise.
pub const GUARDIANS: u8 = 2;
/// The most seats that a child has.
pub const MOST_GUARDIANS: u8 = 9;
/// So often a new code is drawn when a selector is taken: with 10,000 letters, one in a hundred is drawn twice.
const DRAWS: usize = 20;

/// Whose letters are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every child in a class.
    School,
    Group(i64),
    Child(i64),
}

/// Letters that somebody wants.
#[derive(Clone, Debug)]
pub struct Order {
    pub school: School,
    pub scope: Scope,
    /// How many seats each child has at least, from 1 to [`MOST_GUARDIANS`].
    pub guardians: u8,
    /// The language of guardians for whom none was chosen. For one child it is chosen by this for all.
    pub language: Option<Lang>,
    pub bot: Bot,
    /// Who wants them: a member of staff in the console, or None in the shell.
    pub staff_id: Option<i64>,
    pub via: Via,
}

/// Why no letters were made.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("a code could not be hashed: there is too little memory")]
    Hash,
    #[error("no free code was found")]
    NoCode,
}

/// Makes the letters of an order; the old codes die and the new ones live at the same moment. Guardians who are
/// linked need none; families who want paper get one only when it is made for that child alone.
///
/// `progress` hears how many of how many are done: a code takes some 20 ms, on another thread.
pub async fn make(
    store: &Store,
    catalogue: &Catalogue,
    calendar: &Calendar,
    order: &Order,
    now: i64,
    progress: impl Fn(usize, usize),
) -> Result<Vec<Letter>, BatchError> {
    let mut tx = store.begin().await?;
    let mut wanted = Vec::new();
    for (child, group) in children(&mut tx, order).await? {
        wanted.extend(seats(&mut tx, catalogue, order, &child, &group, now).await?);
    }
    tx.commit().await?;
    let mut codes = Vec::with_capacity(wanted.len());
    progress(0, wanted.len());
    for _ in &wanted {
        codes.push(draw().await?);
        progress(codes.len(), wanted.len());
    }
    let date = calendar.civil(now).date();
    // The last whole day on which the code works.
    let valid_until = calendar.civil(now + super::VALID_FOR).date().checked_sub(1.day()).unwrap_or(date);
    let mut letters = Vec::with_capacity(wanted.len());
    let mut tx = store.begin().await?;
    for (seat, (code, hashes)) in wanted.into_iter().zip(codes) {
        if !store::begin_letter(&mut tx, seat.guardian, now).await? {
            continue;
        }
        letters.push(Letter {
            school: order.school.name.clone(),
            group: seat.group,
            first_name: seat.first_name,
            language: seat.language,
            code: keep(&mut tx, seat.guardian, code, hashes, now).await?,
            bot: order.bot.clone(),
            date,
            valid_until,
            phone: Some(order.school.contact.phone.clone()).filter(|phone| !phone.is_empty()),
        });
    }
    schools::note(&mut tx, now, order.entry()).await?;
    tx.commit().await?;
    Ok(letters)
}

impl Order {
    fn entry(&self) -> Entry {
        let about = match self.scope {
            Scope::School => About::School(self.school.id),
            Scope::Group(id) => About::Group(id),
            Scope::Child(id) => About::Child(id),
        };
        Entry { school_id: self.school.id, staff_id: self.staff_id, via: self.via, deed: Deed::PrintedLetters, about }
    }
}

/// A seat that gets a letter.
struct Wanted {
    guardian: i64,
    first_name: String,
    group: String,
    language: Option<Lang>,
}

/// The children of an order, each with the name of the group on the letter, group by group.
async fn children(tx: &mut Tx, order: &Order) -> Result<Vec<(Child, String)>, StoreError> {
    let mut found = Vec::new();
    match order.scope {
        Scope::School => {
            for group in schools::groups(tx, order.school.id).await? {
                if group.kind == GroupKind::Class {
                    let children = schools::children(tx, group.id).await?;
                    found.extend(children.into_iter().map(|child| (child, group.name.clone())));
                }
            }
        }
        Scope::Group(id) => {
            if let Some(group) = schools::find_group(tx, id).await? {
                let children = schools::children(tx, id).await?;
                found.extend(children.into_iter().map(|child| (child, group.name.clone())));
            }
        }
        Scope::Child(id) => {
            if let Some(child) = schools::find_child(tx, id).await?.filter(|child| child.archived_at.is_none()) {
                let class = match child.group_id {
                    Some(group) => schools::find_group(tx, group).await?,
                    None => None,
                };
                // A child without a class is of the school.
                found.push((child, class.map_or_else(|| order.school.name.clone(), |class| class.name)));
            }
        }
    }
    found.retain(|(child, _)| child.school_id == order.school.id);
    Ok(found)
}

async fn seats(
    tx: &mut Tx,
    catalogue: &Catalogue,
    order: &Order,
    child: &Child,
    group: &str,
    now: i64,
) -> Result<Vec<Wanted>, StoreError> {
    store::make_seats(tx, child.id, i32::from(order.guardians.clamp(1, MOST_GUARDIANS)), now).await?;
    let alone = order.scope == Scope::Child(child.id);
    let mut wanted = Vec::new();
    let seats = guardians::of_child(tx, child.id).await?;
    // A family that is reached keeps its other letter: a new one would kill a good code.
    if !alone && seats.iter().any(|seat| seat.linked_at.is_some() && seat.unreachable_at.is_none()) {
        return Ok(wanted);
    }
    for seat in seats {
        if let (true, Some(lang)) = (alone, order.language) {
            store::set_language(tx, seat.id, Some(&catalogue.language(lang).tag)).await?;
        }
        if seat.linked_at.is_some() || (seat.paper_at.is_some() && !alone) {
            continue;
        }
        let own = seat.language.and_then(|tag| catalogue.find(&tag));
        wanted.push(Wanted {
            guardian: seat.id,
            first_name: child.first_name.clone(),
            group: on_the_letter(group),
            language: if alone { order.language.or(own) } else { own.or(order.language) },
        });
    }
    Ok(wanted)
}

/// A group that is called by a number alone is unclear in a sentence: "groep 4A", but "Vlinders".
fn on_the_letter(name: &str) -> String {
    if name.starts_with(|sign: char| sign.is_ascii_digit()) { format!("groep {name}") } else { name.to_owned() }
}

async fn draw() -> Result<(Code, Hashes), BatchError> {
    let drawn = tokio::task::spawn_blocking(|| {
        let mut rng = rand::rng();
        let code = Code::draw(&mut rng);
        code.hashes(&mut rng).map(|hashes| (code, hashes))
    });
    drawn.await.ok().and_then(Result::ok).ok_or(BatchError::Hash)
}

/// Keeps the code's hashes; another code is drawn where the first four signs are taken.
async fn keep(tx: &mut Tx, guardian: i64, mut code: Code, mut hashes: Hashes, now: i64) -> Result<Code, BatchError> {
    for _ in 0..DRAWS {
        if store::give_code(tx, guardian, &hashes, now).await? {
            return Ok(code);
        }
        (code, hashes) = draw().await?;
    }
    Err(BatchError::NoCode)
}
