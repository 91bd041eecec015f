//! The other parent of a child: joining the talk that one of them booked, if that one said yes. Nobody is told who.

use super::choose::way_in;
use super::{At, Pick, Place, Talk};
use crate::conversation::Means;
use crate::conversation::booking::{Booking, store as bookings};
use crate::conversation::household::store as households;
use crate::conversation::notice;
use crate::conversation::round::Online;
use crate::language::Say;
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// "May the other parent join this talk?"
pub(super) fn share(visit: &Visit<'_>, talk: &Talk) -> Screen {
    let say = visit.say();
    Screen::new(say)
        .title(say.talk_share_title())
        .text(say.talk_share_text())
        .rows([
            button(say.talk_share_yes(), &talk.here(At::ShareYes)),
            button(say.talk_share_no(), &talk.here(At::ShareNo)),
        ])
        .nav(say, &talk.here(At::Share), Some(&talk.here(At::Home)))
}

/// The answer. Only a yes reaches the other parent.
pub(super) async fn shared(visit: &mut Visit<'_>, mut talk: Talk, yes: bool) -> Result<Screen, StoreError> {
    let Some(booking) = talk.open().cloned() else { return super::talk::home(visit, &talk).await };
    let own = households::notes(visit.tx, talk.seat.id).await?;
    bookings::set_share(visit.tx, booking.id, yes && !own.hidden).await?;
    if yes && !own.hidden {
        for other in households::others(visit.tx, talk.seat.id, talk.round.id).await? {
            if other.reached && !other.hidden && !other.booked {
                let calendar = &visit.app.calendar;
                households::ask(visit.tx, booking.id, other.guardian_id, visit.now).await?;
                notice::invite_to_join(visit.tx, calendar, visit.now, &booking, other.guardian_id).await?;
            }
        }
    } else {
        households::forget(visit.tx, booking.id).await?;
    }
    talk.booking = bookings::find(visit.tx, booking.id).await?;
    let say = visit.say();
    let said = if yes && !own.hidden { say.talk_share_yes_done() } else { say.talk_share_no_done() };
    super::talk::booked(visit, &talk, said).await
}

/// The talk that this parent was asked to join, if it is still to come.
async fn offered(visit: &mut Visit<'_>, talk: &Talk) -> Result<Option<(Booking, Option<Option<Means>>)>, StoreError> {
    let Some((id, answer)) = households::asked(visit.tx, talk.round.id, talk.seat.id).await? else { return Ok(None) };
    let booking = bookings::find(visit.tx, id).await?;
    Ok(booking.filter(|booking| booking.state.is_open()).map(|booking| (booking, answer)))
}

fn pick(talk: &Talk, means: Means, label: String) -> Button {
    button(label, &Any::Talk(Place::Pick { invitee: talk.invitee.id, pick: Pick::Join(means) }))
}

fn ways(say: Say<'_>, talk: &Talk) -> Vec<Button> {
    let video = (talk.round.rules.online != Online::No).then(|| pick(talk, Means::Video, say.talk_join_video()));
    [pick(talk, Means::Site, say.talk_join_site())]
        .into_iter()
        .chain(video)
        .chain([pick(talk, Means::Phone, say.talk_join_phone())])
        .collect()
}

/// "A time was chosen. You can join." Or: you join.
pub(super) async fn joining(visit: &mut Visit<'_>, talk: &Talk) -> Result<Screen, StoreError> {
    let Some((booking, answer)) = offered(visit, talk).await? else {
        // The talk is off, or the yes was taken back: the own invitation stands.
        return super::talk::home(visit, talk).await;
    };
    let say = visit.say();
    let calendar = &visit.app.calendar;
    if let Some(Some(means)) = answer {
        let own = Booking { means, ..booking };
        let screen = Screen::new(say).title(say.talk_joined_title());
        let screen = super::talk::lines(say, calendar, talk, &own, screen);
        return Ok(screen.rows([button(say.talk_join_stop(), &talk.here(At::JoinNot))]).nav(
            say,
            &talk.here(At::Joining),
            Some(&talk.here(At::Home)),
        ));
    }
    let screen = Screen::new(say).title(say.talk_join_title(&talk.seat.first_name));
    // How the other parent meets the teacher is their own business.
    let booking = Booking { means: Means::Site, ..booking };
    let screen = super::talk::lines(say, calendar, talk, &booking, screen).text(say.talk_join_text());
    Ok(screen.rows(ways(say, talk)).rows([button(say.talk_join_no(), &talk.here(At::JoinNot))]).nav(
        say,
        &talk.here(At::Joining),
        Some(&talk.here(At::Home)),
    ))
}

/// Joins, at school or from afar.
pub(super) async fn join(visit: &mut Visit<'_>, talk: &Talk, means: Means) -> Result<Screen, StoreError> {
    if let Some((booking, _)) = offered(visit, talk).await? {
        households::answer(visit.tx, booking.id, talk.seat.id, Some(means)).await?;
    }
    joining(visit, talk).await
}

/// Does not join; the own times stand open. Who booked is not told.
pub(super) async fn join_not(visit: &mut Visit<'_>, talk: &Talk) -> Result<Screen, StoreError> {
    if let Some((booking, _)) = offered(visit, talk).await? {
        households::answer(visit.tx, booking.id, talk.seat.id, None).await?;
    }
    if way_in(visit, talk).is_some() {
        return super::choose::days(visit, talk, false).await;
    }
    super::talk::home(visit, talk).await
}
