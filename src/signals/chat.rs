//! Who helps now, in the parent's chat, and the question whether the school's contact person may call.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::due;
use super::store::{self, ContactPerson};
use crate::clock::Calendar;
use crate::language::{Say, plain};
use crate::messages::expected;
use crate::place::{Place as Any, base36, from_base36};
use crate::school::guardians::{Seat, store as guardians};
use crate::school::rights::Action;
use crate::school::{School, store as schools};
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::telegram::{Ask, Event};
use crate::visit::{Visit, button};

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Who helps now.
    Now,
    /// Yes, but for which child?
    Which,
    /// The contact person may call the guardian at this seat.
    Yes { guardian: i64 },
    /// Nobody need call.
    No,
    /// The wish is taken back.
    TakeBack { guardian: i64 },
    /// The calls that wait, for this contact person.
    Calls { staff: i64 },
    /// The contact person has called.
    Called { staff: i64, wish: i64 },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["n"] => Self::Now,
            ["w"] => Self::Which,
            ["y", guardian] => Self::Yes { guardian: from_base36(guardian)? },
            ["x"] => Self::No,
            ["t", guardian] => Self::TakeBack { guardian: from_base36(guardian)? },
            ["c", staff] => Self::Calls { staff: from_base36(staff)? },
            ["d", staff, wish] => Self::Called { staff: from_base36(staff)?, wish: from_base36(wish)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Now => "n".into(),
            Self::Which => "w".into(),
            Self::Yes { guardian } => format!("y/{}", base36(*guardian)),
            Self::No => "x".into(),
            Self::TakeBack { guardian } => format!("t/{}", base36(*guardian)),
            Self::Calls { staff } => format!("c/{}", base36(*staff)),
            Self::Called { staff, wish } => format!("d/{}/{}", base36(*staff), base36(*wish)),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Yes { .. } | Self::TakeBack { .. } => Self::Now,
            Self::Called { staff, .. } => Self::Calls { staff },
            place => place,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match self {
            Self::Now | Self::Which | Self::No => Action::UseBot,
            Self::Yes { .. } | Self::TakeBack { .. } => Action::WriteToSchool,
            Self::Calls { .. } | Self::Called { .. } => Action::SeeCalls,
        }
    }
}

/// Who helps now, when what a parent typed points to danger: whatever place waits for it, for every typed text passes
/// here once, and what stands under a photo, a video, a file or a voice message, also under a forwarded one: who shows
/// such a thing may mean it. A forwarded text is not the parent's: a school's letter about violence is no signal. What
/// staff write to families is not looked through either.
pub async fn heard(visit: &mut Visit<'_>, event: &Event, waiting: Option<&Any>) -> Result<Option<Screen>, StoreError> {
    let text = match &event.ask {
        Ask::Text { text, typed: true } => Some(text),
        _ => event.caption.as_ref(),
    };
    let Some(text) = text else { return Ok(None) };
    if matches!(waiting, Some(Any::Remind(_) | Any::Thread(_))) {
        return Ok(None);
    }
    let Some(tag) = visit.app.signals.language_of(text) else { return Ok(None) };
    let catalogue = &visit.app.catalogue;
    // Who has not chosen a language yet is helped in the language that they wrote.
    let lang = visit.person.language.or_else(|| catalogue.find(tag)).unwrap_or_else(|| catalogue.reference());
    help(visit, catalogue.say(lang)).await.map(Some)
}

/// Opens a place of this feature; None for what is not the reader's.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    let say = visit.say();
    match place {
        Place::Now => help(visit, say).await.map(Some),
        Place::Which => which(visit).await.map(Some),
        Place::No => {
            let screen = Screen::new(say).text(say.signal_no()).text(say.signal_later()).row([numbers_button(say)]);
            Ok(Some(screen.nav(say, &Any::Signal(Place::No), None)))
        }
        Place::Yes { guardian } => yes(visit, *guardian).await,
        Place::TakeBack { guardian } => take_back(visit, *guardian).await,
        Place::Calls { staff } => super::desk::calls(visit, *staff, None).await,
        Place::Called { staff, wish } => super::desk::called(visit, *staff, *wish).await,
    }
}

/// The way to the numbers, from wherever a parent may look for them.
pub fn numbers_button(say: Say<'_>) -> Button {
    button(say.signal_button(), &Any::Signal(Place::Now))
}

/// Who helps now: the numbers of the country, and those that these schools name.
pub fn numbers<'s>(screen: Screen, say: Say<'_>, schools: impl IntoIterator<Item = &'s School>) -> Screen {
    let mut screen = screen
        .item(&say.signal_acute(), &say.signal_acute_number())
        .item(&say.signal_violence(), &say.signal_violence_number())
        .item(&say.signal_suicide(), &say.signal_suicide_number())
        .item(&say.signal_children(), &say.signal_children_number());
    for school in schools {
        let lines = [&school.contact.phone, &school.contact.help_numbers];
        let lines: Vec<String> =
            lines.into_iter().filter(|line| !line.trim().is_empty()).map(|line| plain(line)).collect();
        if !lines.is_empty() {
            screen = screen.item(&plain(&school.name), &lines.join("\n"));
        }
    }
    screen
}

/// The seats of a person where a contact person can be asked to call, and all schools of the person's children.
struct Asked {
    seats: Vec<Seat>,
    schools: Vec<School>,
    wished: Vec<i64>,
}

impl Asked {
    async fn of(visit: &mut Visit<'_>) -> Result<Self, StoreError> {
        let mut schools: BTreeMap<i64, (School, bool)> = BTreeMap::new();
        let mut seats = Vec::new();
        for seat in guardians::of_person(visit.tx, visit.person.id).await? {
            if let Entry::Vacant(unknown) = schools.entry(seat.school_id) {
                let Some(school) = schools::find_school(visit.tx, seat.school_id).await? else { continue };
                let has_contact = !store::contacts(visit.tx, seat.school_id).await?.is_empty();
                unknown.insert((school, has_contact));
            }
            if schools.get(&seat.school_id).is_some_and(|(_, has_contact)| *has_contact) {
                seats.push(seat);
            }
        }
        let wished = store::wished_by(visit.tx, visit.person.id).await?;
        Ok(Self { seats, schools: schools.into_values().map(|(school, _)| school).collect(), wished })
    }

    /// The seats where no call is wished yet.
    fn open(&self) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(|seat| !self.wished.contains(&seat.id))
    }
}

/// Who helps now, and whether the contact person may call. `say`: also for who has not chosen a language yet.
pub async fn help(visit: &mut Visit<'_>, say: Say<'_>) -> Result<Screen, StoreError> {
    let asked = Asked::of(visit).await?;
    let screen = Screen::new(say).title(say.signal_title()).text(say.signal_intro());
    let mut screen = numbers(screen, say, &asked.schools).text(say.signal_language()).text(say.signal_nothing_kept());
    for seat in asked.seats.iter().filter(|seat| asked.wished.contains(&seat.id)) {
        screen = screen.text(say.signal_wished(&seat.first_name));
    }
    if asked.seats.is_empty() && !asked.schools.is_empty() {
        screen = screen.text(say.signal_no_contact());
    }
    let mut open = asked.open();
    if let Some(first) = open.next() {
        let yes = match open.next() {
            None => Place::Yes { guardian: first.id },
            Some(_) => Place::Which,
        };
        screen = screen.text(say.signal_question()).row([
            button(say.signal_yes_button(), &Any::Signal(yes)),
            button(say.signal_no_button(), &Any::Signal(Place::No)),
        ]);
    }
    screen = screen.rows(take_back_buttons(say, &asked));
    Ok(screen.nav(say, &Any::Signal(Place::Now), None))
}

fn take_back_buttons<'a>(say: Say<'a>, asked: &'a Asked) -> impl Iterator<Item = Button> + 'a {
    let wished = asked.seats.iter().filter(|seat| asked.wished.contains(&seat.id));
    wished.map(move |seat| {
        let place = Place::TakeBack { guardian: seat.id };
        button(say.signal_take_back_button(&seat.first_name), &Any::Signal(place))
    })
}

async fn which(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let asked = Asked::of(visit).await?;
    let several = asked.schools.len() > 1;
    let buttons: Vec<Button> = asked
        .open()
        .map(|seat| {
            let label = match several {
                true => format!("{} · {}", seat.first_name, seat.school_name),
                false => seat.first_name.clone(),
            };
            button(label, &Any::Signal(Place::Yes { guardian: seat.id }))
        })
        .collect();
    let screen = Screen::new(say).text(say.signal_which()).rows(buttons);
    Ok(screen.nav(say, &Any::Signal(Place::Which), Some(&Any::Signal(Place::Now))))
}

/// The seat, if it is the person's own.
async fn own(visit: &mut Visit<'_>, guardian: i64) -> Result<Option<Seat>, StoreError> {
    let seat = guardians::find(visit.tx, guardian).await?;
    Ok(seat.filter(|seat| seat.allows(visit.person.id, Action::WriteToSchool)))
}

async fn yes(visit: &mut Visit<'_>, guardian: i64) -> Result<Option<Screen>, StoreError> {
    let say = visit.say();
    let Some(seat) = own(visit, guardian).await? else { return Ok(None) };
    let Some(school) = schools::find_school(visit.tx, seat.school_id).await? else { return Ok(None) };
    let here = Any::Signal(Place::Now);
    let contacts = store::contacts(visit.tx, school.id).await?;
    if contacts.is_empty() {
        let screen = Screen::new(say).text(say.signal_no_contact());
        return Ok(Some(numbers(screen, say, [&school]).nav(say, &here, None)));
    }
    let calendar = school.calendar(&visit.app.calendar);
    if let Some(wish) = store::wish(visit.tx, seat.id, visit.now).await? {
        due::tell(visit.tx, &calendar, visit.now, school.id, wish).await?;
    }
    let screen = Screen::new(say).title(say.signal_told(&seat.first_name));
    let screen = if contacts.iter().any(|contact| contact.chat.is_some()) {
        let quiet = calendar.is_quiet(visit.now);
        screen.text(if quiet { say.signal_told_morning() } else { say.signal_told_now() })
    } else {
        on_the_page(visit, screen, &contacts, &calendar).await?
    };
    let screen = screen.text(say.signal_not_why());
    let place = Place::TakeBack { guardian: seat.id };
    let screen = screen
        .text(say.signal_cannot_wait())
        .row([numbers_button(say)])
        .row([button(say.signal_take_back_button(&seat.first_name), &Any::Signal(place))]);
    Ok(Some(screen.nav(say, &here, None)))
}

/// No contact person has a chat: they find the wish at school, when they look there.
async fn on_the_page(
    visit: &mut Visit<'_>,
    screen: Screen,
    contacts: &[ContactPerson],
    calendar: &Calendar,
) -> Result<Screen, StoreError> {
    let mut hours = Vec::new();
    for contact in contacts {
        hours.extend(schools::find_staff(visit.tx, contact.staff_id).await?.map(|staff| staff.hours));
    }
    let say = visit.say();
    let mut screen = screen.text(say.signal_at_school());
    if let Some(from) = expected(&hours, calendar, visit.now) {
        let from = calendar.civil(from);
        screen = screen.text(say.signal_from(from.date(), from.time()));
    }
    Ok(screen.text(say.signal_yourself()))
}

async fn take_back(visit: &mut Visit<'_>, guardian: i64) -> Result<Option<Screen>, StoreError> {
    let say = visit.say();
    let Some(seat) = own(visit, guardian).await? else { return Ok(None) };
    if let Some(wish) = store::take_back(visit.tx, seat.id).await? {
        due::withdraw(visit.tx, wish).await?;
    }
    let screen = Screen::new(say).text(say.signal_taken_back()).text(say.signal_later()).row([numbers_button(say)]);
    Ok(Some(screen.nav(say, &Any::Signal(Place::Now), None)))
}
