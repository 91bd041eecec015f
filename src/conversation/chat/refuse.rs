//! Saying no, asking the teacher for something else, cancelling. Nobody has to explain, and each way leads on.

use super::choose::way_in;
use super::talk::{home, lines};
use super::{At, Place, Talk};
use crate::conversation::booking::{By, cancel as cancel_talk};
use crate::conversation::household::store as households;
use crate::conversation::invitee::store as invitees;
use crate::conversation::round::{Online, Phase};
use crate::conversation::{Asked, Means, notice};
use crate::place::Place as Any;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// Other ways for who cannot come.
pub(super) fn cannot(visit: &Visit<'_>, talk: &Talk) -> Screen {
    let say = visit.say();
    let means = |means: Means, label: String| {
        let pick = super::Pick::WishMeans(means);
        button(label, &Any::Talk(Place::Pick { invitee: talk.invitee.id, pick }))
    };
    let choose = talk.phase == Phase::Choose;
    let online = choose && talk.round.rules.online != Online::No;
    let video = online.then(|| means(Means::Video, say.talk_video()));
    let phone = choose.then(|| means(Means::Phone, say.talk_phone()));
    Screen::new(say)
        .title(say.talk_cannot_title())
        .text(say.talk_cannot_text())
        .rows(video.into_iter().chain(phone).chain(way_in(visit, talk)))
        .rows([button(say.talk_ask(), &talk.here(At::Ask)), button(say.talk_cannot_really(), &talk.here(At::Decline))])
        .nav(say, &talk.here(At::Cannot), Some(&talk.here(At::Home)))
}

/// Not coming is noted as just that; the way back stays open.
pub(super) async fn decline(visit: &mut Visit<'_>, mut talk: Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    if let Some(id) = talk.open().map(|booking| booking.id)
        && let Some(booking) = cancel_talk(visit.tx, id, By::Parent, None, visit.now).await?
    {
        let calendar = &visit.app.calendar;
        notice::tell_joiners(visit.tx, calendar, visit.now, &booking, notice::What::Cancelled).await?;
    }
    talk.invitee.declined_at = Some(visit.now);
    invitees::save(visit.tx, &talk.invitee).await?;
    let call = Place::Pick { invitee: talk.invitee.id, pick: super::Pick::Ask(Asked::Call) };
    Ok(Screen::new(say)
        .title(say.talk_declined_title())
        .text(say.talk_declined_text())
        .rows([button(say.talk_ask_call(), &Any::Talk(call))])
        .rows(way_in(visit, &talk))
        .nav(say, &talk.here(At::Home), Some(&talk.here(At::Home))))
}

/// What can be asked of the teacher.
pub(super) async fn ask(visit: &mut Visit<'_>, talk: &Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    let pick = |asked: Asked, label: String| {
        button(label, &Any::Talk(Place::Pick { invitee: talk.invitee.id, pick: super::Pick::Ask(asked) }))
    };
    let others = households::others(visit.tx, talk.seat.id, talk.round.id).await?;
    let apart = (!others.is_empty()).then(|| button(say.talk_ask_apart(), &talk.here(At::Apart)));
    let interpreter = talk.invitee.interpreter.is_asked();
    let interpreter = interpreter.then(|| pick(Asked::Interpreter, say.talk_ask_interpreter()));
    Ok(Screen::new(say)
        .title(say.talk_ask_title())
        .rows([pick(Asked::Time, say.talk_ask_time()), pick(Asked::Call, say.talk_ask_call())])
        .rows(interpreter)
        .rows([pick(Asked::Teacher, say.talk_ask_teacher())])
        .rows(apart)
        .nav(say, &talk.here(At::Ask), Some(&talk.here(At::Home))))
}

/// The teacher is told what the parent asks for.
pub(super) async fn asked(visit: &mut Visit<'_>, mut talk: Talk, asked: Asked) -> Result<Screen, StoreError> {
    talk.invitee.asked_at = Some(visit.now);
    talk.invitee.asked_why = Some(asked);
    invitees::save(visit.tx, &talk.invitee).await?;
    Ok(thanked(visit, &talk))
}

/// A parent who cannot be in one room with the other one; nobody asks why, and the other one is told nothing.
pub(super) async fn apart(visit: &mut Visit<'_>, mut talk: Talk) -> Result<Screen, StoreError> {
    talk.invitee.apart_at = Some(visit.now);
    invitees::save(visit.tx, &talk.invitee).await?;
    Ok(thanked(visit, &talk))
}

fn thanked(visit: &Visit<'_>, talk: &Talk) -> Screen {
    let say = visit.say();
    Screen::new(say).title(say.talk_asked_title()).text(say.talk_asked_text()).rows(way_in(visit, talk)).nav(
        say,
        &talk.here(At::Home),
        Some(&talk.here(At::Home)),
    )
}

/// Asks whether to cancel.
pub(super) async fn ask_to_cancel(visit: &mut Visit<'_>, talk: &Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    let Some(booking) = talk.open() else { return home(visit, talk).await };
    let screen = lines(say, &visit.app.calendar, talk, booking, Screen::new(say).title(say.talk_cancel_title()));
    let other = (talk.phase == Phase::Choose).then(|| button(say.talk_change(), &talk.here(At::Days)));
    Ok(screen
        .text(say.talk_cancel_text())
        .rows(other)
        .rows([
            button(say.talk_cancel_no(), &talk.here(At::Home)),
            button(say.talk_cancel_yes(), &talk.here(At::Cancelled)),
        ])
        .nav(say, &talk.here(At::Cancel), Some(&talk.here(At::Home))))
}

/// Cancels; who was to join hears of it.
pub(super) async fn cancel(visit: &mut Visit<'_>, mut talk: Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    let Some(id) = talk.open().map(|booking| booking.id) else { return home(visit, &talk).await };
    if let Some(booking) = cancel_talk(visit.tx, id, By::Parent, None, visit.now).await? {
        let calendar = &visit.app.calendar;
        notice::tell_joiners(visit.tx, calendar, visit.now, &booking, notice::What::Cancelled).await?;
        talk.booking = Some(booking);
    }
    let file = button(say.talk_file(), &talk.here(At::File));
    Ok(Screen::new(say)
        .title(say.talk_cancelled_title())
        .text(say.talk_cancelled_text())
        .rows(way_in(visit, &talk))
        .rows([button(say.talk_ask(), &talk.here(At::Ask)), file])
        .nav(say, &talk.here(At::Home), Some(&talk.here(At::Home))))
}
