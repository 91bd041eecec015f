//! The console's two errands in the chat: a sign-in that a browser has begun is confirmed by its number, and a chat is
//! linked to a member of staff. Each works once, for ten minutes.

use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _, rngs::SmallRng};

use super::sign_in::{TICKET, store};
use crate::place::{Place as Any, base36, from_base36};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::chat::code_does_not_work;
use crate::school::desk::say_to;
use crate::school::rights::Action;
use crate::school::staff::{secrets, store as members};
use crate::school::{Staff, store as schools};
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// So many numbers are offered; one of them is the browser's.
const NUMBERS: usize = 3;

/// The places of this feature. `token`: the word of the deep link that the browser showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// "Is it you who signs in? Press the number."
    SignIn { token: String },
    /// A number was pressed; `staff`: as whom, where the chat belongs to several schools.
    Number { token: String, number: i32, staff: Option<i64> },
    /// "It is not me."
    NotMe { token: String },
    /// "Link this chat to you?"
    Link { token: String },
    /// Links it.
    Linked { token: String },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        let token = (*parts.get(1)?).to_owned();
        if !secrets::is_token(&token) {
            return None;
        }
        Some(match parts {
            ["s", _] => Self::SignIn { token },
            ["n", _, number] => Self::Number { token, number: number.parse().ok()?, staff: None },
            ["n", _, number, staff] => {
                Self::Number { token, number: number.parse().ok()?, staff: Some(from_base36(staff)?) }
            }
            ["x", _] => Self::NotMe { token },
            ["l", _] => Self::Link { token },
            ["y", _] => Self::Linked { token },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::SignIn { token } => format!("s/{token}"),
            Self::Number { token, number, staff: None } => format!("n/{token}/{number}"),
            Self::Number { token, number, staff: Some(staff) } => format!("n/{token}/{number}/{}", base36(*staff)),
            Self::NotMe { token } => format!("x/{token}"),
            Self::Link { token } => format!("l/{token}"),
            Self::Linked { token } => format!("y/{token}"),
        }
    }

    /// Where `/start` with this payload leads: `s_` and `t_` before the word that a page of the console showed.
    pub fn started(payload: &str) -> Option<Self> {
        let (kind, token) = payload.split_at_checked(2)?;
        let place = match kind {
            "s_" => "s",
            "t_" => "l",
            _ => return None,
        };
        Self::parse(&[place, token])
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Number { token, .. } | Self::NotMe { token } => Self::SignIn { token },
            Self::Linked { token } => Self::Link { token },
            place => place,
        }
    }

    /// The right that opening this place needs. Whose sign-in or account it is, the ticket says.
    pub fn action(&self) -> Action {
        Action::SignIn
    }
}

/// Opens a place of this feature. What is used, too old or not for this chat looks like a code that does not work.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Screen, StoreError> {
    let opened = match place {
        Place::SignIn { token } => open_sign_in(visit, token).await?,
        Place::Number { token, number, staff } => press(visit, token, *number, *staff).await?,
        Place::NotMe { token } => press(visit, token, 0, None).await?,
        Place::Link { token } => open_link(visit, token).await?,
        Place::Linked { token } => link(visit, token).await?,
    };
    Ok(opened.unwrap_or_else(|| code_does_not_work(visit.say())))
}

/// The open sign-in behind a word, and the members of staff who can confirm it in this chat.
async fn sign_in(visit: &mut Visit<'_>, token: &str) -> Result<Option<(i32, Vec<Staff>)>, StoreError> {
    let hash = secrets::hash(token.as_bytes());
    let ticket = store::ticket(visit.tx, &hash, visit.now - TICKET).await?;
    let Some(number) = ticket.filter(|ticket| ticket.open).and_then(|ticket| ticket.number) else { return Ok(None) };
    Ok(Some((number, schools::staff_in_chat(visit.tx, visit.person.id).await?)))
}

/// Asks for the number that the browser shows.
async fn open_sign_in(visit: &mut Visit<'_>, token: &str) -> Result<Option<Screen>, StoreError> {
    let Some((number, roles)) = sign_in(visit, token).await? else { return Ok(None) };
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let token = token.to_owned();
    let numbers = offered(&token, number).into_iter().map(|number| {
        let place = Place::Number { token: token.clone(), number, staff: None };
        button(number.to_string(), &Any::Console(place))
    });
    let screen = Screen::new(say).title(say.door_chat_sign_in_title()).text(say.door_chat_sign_in_text()).row(numbers);
    Ok(Some(screen.row([button(say.door_chat_sign_in_not(), &Any::Console(Place::NotMe { token: token.clone() }))])))
}

/// The number among others. The same three each time the link is opened, or two looks would tell which is right.
fn offered(token: &str, number: i32) -> Vec<i32> {
    let seed = token.bytes().fold(0_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
    let mut rng = SmallRng::seed_from_u64(seed);
    let mut numbers = vec![number];
    while numbers.len() < NUMBERS {
        let other = rng.random_range(10..=99);
        if !numbers.contains(&other) {
            numbers.push(other);
        }
    }
    numbers.shuffle(&mut rng);
    numbers
}

/// A number was pressed: the right one confirms the sign-in, any other ends it.
async fn press(
    visit: &mut Visit<'_>,
    token: &str,
    pressed: i32,
    staff: Option<i64>,
) -> Result<Option<Screen>, StoreError> {
    let Some((number, roles)) = sign_in(visit, token).await? else { return Ok(None) };
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let hash = secrets::hash(token.as_bytes());
    if pressed != number {
        store::answer_ticket(visit.tx, &hash, None).await?;
        return Ok(Some(Screen::new(say).text(say.door_chat_refused()).row([button(say.nav_menu(), &Any::Menu)])));
    }
    if roles.len() > 1 && staff.is_none() {
        let mut screen = Screen::new(say).text(say.door_chat_which_school());
        for role in &roles {
            let Some(school) = schools::find_school(visit.tx, role.school_id).await? else { continue };
            let place = Place::Number { token: token.to_owned(), number, staff: Some(role.id) };
            screen = screen.row([button(school.name, &Any::Console(place))]);
        }
        return Ok(Some(screen));
    }
    let chosen = match staff {
        Some(id) => roles.iter().find(|role| role.id == id),
        None => roles.first(),
    };
    let Some(chosen) = chosen else { return Ok(None) };
    if !store::answer_ticket(visit.tx, &hash, Some(chosen.id)).await? {
        return Ok(None);
    }
    Ok(Some(Screen::new(say).text(say.door_chat_confirmed()).row([button(say.nav_menu(), &Any::Menu)])))
}

/// The active member of staff whose account page showed the word.
async fn linking(visit: &mut Visit<'_>, token: &str) -> Result<Option<Staff>, StoreError> {
    let hash = secrets::hash(token.as_bytes());
    let ticket = store::ticket(visit.tx, &hash, visit.now - TICKET).await?;
    let ticket = ticket.filter(|ticket| ticket.open && ticket.number.is_none());
    let Some(id) = ticket.and_then(|ticket| ticket.staff_id) else { return Ok(None) };
    Ok(schools::find_staff(visit.tx, id).await?.filter(|staff| staff.deactivated_at.is_none()))
}

/// Asks whether this chat is to be linked.
async fn open_link(visit: &mut Visit<'_>, token: &str) -> Result<Option<Screen>, StoreError> {
    let Some(staff) = linking(visit, token).await? else { return Ok(None) };
    let Some(school) = schools::find_school(visit.tx, staff.school_id).await? else { return Ok(None) };
    let say = say_to(visit, &staff);
    let screen = Screen::new(say)
        .title(say.door_chat_link_title())
        .text(say.door_chat_link_text(&staff.name, &school.name))
        .row([button(say.door_chat_link_yes(), &Any::Console(Place::Linked { token: token.to_owned() }))]);
    Ok(Some(screen.row([button(say.nav_menu(), &Any::Menu)])))
}

async fn link(visit: &mut Visit<'_>, token: &str) -> Result<Option<Screen>, StoreError> {
    let Some(staff) = linking(visit, token).await? else { return Ok(None) };
    let say = say_to(visit, &staff);
    let first = store::use_ticket(visit.tx, &secrets::hash(token.as_bytes())).await?;
    if !first || !members::set_person(visit.tx, staff.id, Some(visit.person.id)).await? {
        return Ok(Some(Screen::new(say).text(say.door_chat_over()).row([button(say.nav_menu(), &Any::Menu)])));
    }
    let (school_id, about) = (staff.school_id, About::Staff(staff.id));
    let entry = Entry { school_id, staff_id: Some(staff.id), via: Via::Chat, deed: Deed::LinkedChat, about };
    schools::note(visit.tx, visit.now, entry).await?;
    Ok(Some(Screen::new(say).text(say.door_chat_linked()).row([button(say.nav_menu(), &Any::Menu)])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_among_three_and_they_stay_the_same() {
        let token = secrets::token();
        let numbers = offered(&token, 42);
        assert_eq!(numbers.len(), NUMBERS);
        assert!(numbers.contains(&42));
        assert_eq!(numbers, offered(&token, 42));
    }

    #[test]
    fn every_place_fits_into_a_button() {
        let token = secrets::token();
        for place in [
            Place::started(&format!("s_{token}")).unwrap(),
            Place::started(&format!("t_{token}")).unwrap(),
            Place::Number { token: token.clone(), number: 99, staff: Some(i64::MAX) },
            Place::NotMe { token: token.clone() },
            Place::Linked { token },
        ] {
            let path = Any::Console(place.clone()).path();
            assert!(path.len() <= crate::screen::MAX_PATH, "{path}");
            assert_eq!(Any::parse(&path), Some(Any::Console(place)));
        }
        for payload in ["", "s_", "s_short", "é", "i_AAAAAAAAAAAAAAAAAAAAAA"] {
            assert_eq!(Place::started(payload), None, "{payload}");
        }
    }
}
