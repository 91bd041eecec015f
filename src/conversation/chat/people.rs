//! Who comes to the talk, how, and the interpreter.

use super::{At, Pick, Place, Talk};
use crate::conversation::booking::{Order, State, Taken, Via, store as bookings, take};
use crate::conversation::invitee::store as invitees;
use crate::conversation::offer::{Need, free};
use crate::conversation::round::Online;
use crate::conversation::slot::store as slots;
use crate::conversation::{Along, Guest, Interpreter, Means};
use crate::language::Say;
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// What a parent reads.
pub(super) fn name(say: Say<'_>, guest: Guest) -> String {
    match guest {
        Guest::Mother => say.talk_guest_mother(),
        Guest::Father => say.talk_guest_father(),
        Guest::Carer => say.talk_guest_carer(),
        Guest::Grandparent => say.talk_guest_grandparent(),
    }
}

/// A way to meet, as a button.
pub(super) fn means(say: Say<'_>, means: Means) -> String {
    match means {
        Means::Site => say.talk_site(),
        Means::Video => say.talk_video(),
        Means::Phone => say.talk_phone(),
    }
}

fn choice(talk: &Talk, label: String, chosen: bool, pick: Pick) -> Button {
    let sign = if chosen { "✅ " } else { "" };
    button(format!("{sign}{label}"), &Any::Talk(Place::Pick { invitee: talk.invitee.id, pick }))
}

/// Who comes, and whether the child does.
pub(super) fn who(visit: &Visit<'_>, talk: &Talk) -> Screen {
    let say = visit.say();
    let guests =
        Guest::ALL.map(|guest| choice(talk, name(say, guest), talk.invitee.who.contains(&guest), Pick::Guest(guest)));
    let along = [
        (Along::Yes, say.talk_along_yes()),
        (Along::No, say.talk_along_no()),
        (Along::Unsure, say.talk_along_unsure()),
    ];
    let along = along.map(|(one, label)| choice(talk, label, talk.invitee.child == Some(one), Pick::Along(one)));
    let screen = Screen::new(say).title(say.talk_who_title()).text(say.talk_who_text());
    let screen = screen.text(say.talk_along_title(&talk.seat.first_name));
    let screen = match talk.invitee.child {
        Some(Along::No | Along::Unsure) => screen.text(say.talk_along_together()),
        Some(Along::Yes) | None => screen,
    };
    screen.grid(2, guests).rows(along).rows([button(say.talk_done(), &talk.here(At::Home))]).nav(
        say,
        &talk.here(At::Who),
        Some(&talk.here(At::Home)),
    )
}

/// One tap more about who comes.
pub(super) async fn pick(visit: &mut Visit<'_>, mut talk: Talk, pick: Pick) -> Result<Screen, StoreError> {
    match pick {
        Pick::Guest(guest) => {
            if talk.invitee.who.contains(&guest) {
                talk.invitee.who.retain(|known| *known != guest);
            } else {
                talk.invitee.who.push(guest);
                talk.invitee.who.sort_unstable();
            }
        }
        Pick::Along(along) => {
            talk.invitee.child = (talk.invitee.child != Some(along)).then_some(along);
        }
        _ => {}
    }
    invitees::save(visit.tx, &talk.invitee).await?;
    Ok(who(visit, &talk))
}

/// Whether an interpreter is wanted.
pub(super) fn interpreter(visit: &Visit<'_>, talk: &Talk) -> Screen {
    let say = visit.say();
    let video = talk.round.rules.online != Online::No;
    let kinds = [
        (Interpreter::None, say.talk_interpreter_none()),
        (Interpreter::Phone, say.talk_interpreter_phone()),
        (Interpreter::Video, say.talk_interpreter_video()),
        (Interpreter::Site, say.talk_interpreter_site()),
        (Interpreter::Own, say.talk_interpreter_own()),
    ];
    let kinds = kinds.into_iter().filter(|(kind, _)| video || *kind != Interpreter::Video);
    let buttons =
        kinds.map(|(kind, label)| choice(talk, label, talk.invitee.interpreter == kind, Pick::Interpreter(kind)));
    let screen = Screen::new(say).title(say.talk_interpreter_title()).text(say.talk_interpreter_text());
    let language = talk.invitee.interpreter_language.as_deref().filter(|_| talk.invitee.interpreter.is_asked());
    let screen = match language {
        Some(tag) => screen.text(say.talk_interpreter_for(&language_name(visit, tag))),
        None => screen,
    };
    screen.rows(buttons.collect::<Vec<_>>()).rows([button(say.talk_done(), &talk.here(At::Home))]).nav(
        say,
        &talk.here(At::Interpreter),
        Some(&talk.here(At::Home)),
    )
}

/// A language by the name its readers give it; what the office typed stays as it is.
fn language_name(visit: &Visit<'_>, tag: &str) -> String {
    let catalogue = &visit.app.catalogue;
    catalogue.find(tag).map_or_else(|| tag.to_owned(), |lang| catalogue.language(lang).own_name.clone())
}

/// Wants an interpreter, or none. A talk that becomes longer keeps its time where the next slot is free.
pub(super) async fn set_interpreter(
    visit: &mut Visit<'_>,
    mut talk: Talk,
    wanted: Interpreter,
) -> Result<Screen, StoreError> {
    if talk.invitee.interpreter == wanted {
        // A second tap takes nothing back that the school has found.
        return Ok(interpreter(visit, &talk));
    }
    let before = talk.invitee.minutes(&talk.round.rules);
    talk.invitee.interpreter = wanted;
    if wanted.is_asked() && talk.invitee.interpreter_language.is_none() {
        let lang = visit.say().lang();
        talk.invitee.interpreter_language = Some(visit.app.catalogue.language(lang).tag.clone());
    }
    invitees::save(visit.tx, &talk.invitee).await?;
    let minutes = talk.invitee.minutes(&talk.round.rules);
    let Some(booking) = talk.open().cloned() else { return Ok(interpreter(visit, &talk)) };
    if minutes == before {
        bookings::look_for_interpreter(visit.tx, booking.id, visit.now).await?;
        return Ok(interpreter(visit, &talk));
    }
    let slots = slots::of_teachers(visit.tx, talk.round.id, &[booking.staff_id]).await?;
    let need = Need {
        minutes,
        buffer: talk.round.rules.buffer_minutes,
        now: visit.now,
        // The time is the family's already; what comes after it may be kept by the school.
        reserve: true,
        own: Some(booking.id),
        busy: &[],
    };
    let here = free(&slots, &need).into_iter().find(|choice| choice.first.starts_at == booking.starts_at);
    let taken = match &here {
        Some(choice) => {
            let order = Order {
                invitee_id: talk.invitee.id,
                slots: choice.slots,
                minutes,
                means: booking.means,
                state: booking.state,
                via: Via::Parent,
                why: None,
                reserve: true,
                now: visit.now,
            };
            take(visit.tx, &order).await?
        }
        None => Taken::Gone,
    };
    if let Taken::Done(longer) = taken {
        talk.booking = Some(longer);
        return Ok(interpreter(visit, &talk));
    }
    bookings::look_for_interpreter(visit.tx, booking.id, visit.now).await?;
    let say = visit.say();
    let screen = Screen::new(say).text(say.talk_interpreter_longer());
    Ok(screen
        .rows([
            button(say.talk_other_time(), &talk.here(At::Days)),
            button(say.talk_interpreter(), &talk.here(At::Interpreter)),
        ])
        .nav(say, &talk.here(At::Interpreter), Some(&talk.here(At::Home))))
}

/// The booked talk is held in another way, where its time allows it.
pub(super) async fn set_means(visit: &mut Visit<'_>, mut talk: Talk, wanted: Means) -> Result<Screen, StoreError> {
    let Some(booking) = talk.open().cloned() else { return super::talk::home(visit, &talk).await };
    let slot = bookings::slots_of(visit.tx, booking.id).await?.first().copied();
    let slot = match slot {
        Some(slot) => slots::find(visit.tx, slot).await?,
        None => None,
    };
    let allowed = wanted != Means::Video || talk.round.rules.online != Online::No;
    if allowed && slot.is_some_and(|slot| slot.means.contains(&wanted)) && booking.means != wanted {
        bookings::set_means(visit.tx, booking.id, wanted).await?;
        talk.booking = bookings::find(visit.tx, booking.id).await?;
    }
    match booking.state {
        State::Proposed => super::talk::home(visit, &talk).await,
        _ => {
            let title = visit.say().talk_moved_title();
            super::talk::booked(visit, &talk, title).await
        }
    }
}
