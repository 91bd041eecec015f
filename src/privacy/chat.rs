//! Privacy in the chat: the notice, my data, forget me.

use super::store;
use crate::place::Place as Any;
use crate::school::guardians::store as guardians;
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::welcome::chat::{ages_line, unchecked};

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Notice,
    Data,
    /// Asks whether everything is to be deleted.
    Forget,
    /// Deletes everything.
    Forgotten,
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["n"] => Self::Notice,
            ["d"] => Self::Data,
            ["f"] => Self::Forget,
            ["x"] => Self::Forgotten,
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Notice => "n",
            Self::Data => "d",
            Self::Forget => "f",
            Self::Forgotten => "x",
        }
        .into()
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        if self == Self::Forgotten { Self::Notice } else { self }
    }
}

/// Opens a place of this feature.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Screen, StoreError> {
    let say = visit.say();
    let here = Any::Privacy(place.clone());
    let notice = Any::Privacy(Place::Notice);
    let see = button(say.privacy_see(), &Any::Privacy(Place::Data));
    let forget = button(say.privacy_forget(), &Any::Privacy(Place::Forget));
    Ok(match place {
        Place::Notice => unchecked(notice_of(visit).await?, say).rows([see, forget]).nav(say, &here, None),
        Place::Data => data(visit).await?.rows([forget]).nav(say, &here, Some(&notice)),
        Place::Forget => {
            let mut screen = Screen::new(say).title(say.privacy_forget_title()).text(say.privacy_forget_text());
            if !guardians::of_person(visit.tx, visit.person.id).await?.is_empty() {
                screen = screen.text(say.privacy_forget_school());
            }
            screen
                .rows([
                    button(say.privacy_forget_yes(), &Any::Privacy(Place::Forgotten)),
                    button(say.privacy_forget_no(), &notice),
                ])
                .nav(say, &here, Some(&notice))
        }
        Place::Forgotten => {
            store::forget(visit.tx, visit.person.id, visit.person.chat_id, visit.now).await?;
            Screen::new(say).text(say.privacy_forgotten())
        }
    })
}

/// What is kept, and whom to ask at the schools of the parent's children.
async fn notice_of(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let mut screen = Screen::new(say)
        .title(say.privacy_title())
        .text(say.privacy_keeps())
        .text(say.privacy_school())
        .text(say.privacy_messages())
        .text(say.privacy_not())
        .text(say.privacy_unread())
        .text(say.privacy_who())
        .text(say.privacy_choice());
    let mut told = Vec::new();
    for seat in guardians::of_person(visit.tx, visit.person.id).await? {
        if told.contains(&seat.school_id) {
            continue;
        }
        told.push(seat.school_id);
        let Some(school) = schools::find_school(visit.tx, seat.school_id).await? else { continue };
        let contact = &school.contact;
        if !contact.privacy_contact.trim().is_empty() {
            screen = screen.text(say.privacy_contact(&school.name, &contact.privacy_contact));
        }
        if !contact.complaint_route.trim().is_empty() {
            screen = screen.text(say.privacy_complaint(&school.name, &contact.complaint_route));
        }
    }
    Ok(screen)
}

async fn data(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let kept = store::kept(visit.tx, visit.person.id).await?;
    let person = &visit.person;
    let tips = match person.tips.rate {
        0 => say.settings_tips_off(),
        rate => say.settings_tips(rate),
    };
    let screen = Screen::new(say)
        .title(say.privacy_data_title())
        .text(say.privacy_data_number(&person.chat_id.to_string()))
        .line(say.privacy_data_since(visit.app.calendar.civil(person.created_at).date()))
        .line(say.settings_language(&say.language().own_name))
        .line(ages_line(say, &person.ages))
        .line(tips)
        .line(say.privacy_data_saved(kept.saved_cards))
        .line(say.privacy_data_tips(kept.tips))
        .line(say.privacy_data_lists(kept.lists))
        .line(say.privacy_data_prepared(kept.prepared))
        .line(say.privacy_data_messages(kept.messages));
    of_schools(visit, screen).await
}

/// The children that the person is linked with, and an invitation that waits for an answer.
async fn of_schools(visit: &mut Visit<'_>, screen: Screen) -> Result<Screen, StoreError> {
    let say = visit.say();
    let mut screen = screen;
    for seat in guardians::of_person(visit.tx, visit.person.id).await? {
        screen = screen.text(say.privacy_data_child(&seat.first_name, &seat.school_name));
        if let Some((_, group)) = &seat.group {
            screen = screen.line(say.child_group(group));
        }
        if let Some(relation) = seat.relation {
            screen = screen.line(relation.name(say));
        }
        if let Some(at) = seat.linked_at {
            screen = screen.line(say.child_since(visit.app.calendar.civil(at).date()));
        }
    }
    if guardians::invited(visit.tx, visit.person.id, visit.now).await?.is_some() {
        screen = screen.text(say.privacy_data_code());
    }
    Ok(screen)
}
