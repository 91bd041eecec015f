//! The school's forms about one family: book, propose, move, call off, note what it needs, leave out.

use axum::Form;
use axum::extract::Path;
use axum::response::Response;

use super::Fields;
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::booking::{State, Taken, store as bookings};
use crate::conversation::family::{Now, Wanted, call_off, give, note_needs, teachers};
use crate::conversation::invitee::{Invitee, store as invitees};
use crate::conversation::round::Round;
use crate::conversation::running::{chosen, published, when};
use crate::school::audit::{About, Deed};
use crate::school::guardians::store as guardians;
use crate::school::rights::Action;
use crate::school::{Child, School};
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let book = Action::BookForChild;
    routes
        .form("/staff/children/{id}/talk/book", book, give_time)
        .form("/staff/children/{id}/talk/cancel", book, cancel)
        .form("/staff/children/{id}/talk/needs", book, needs)
        .form("/staff/children/{id}/talk/leave-out", book, leave_out)
}

fn back(id: i64, fields: &Fields) -> String {
    match fields.round.parse::<i64>() {
        Ok(round) => format!("/staff/children/{id}/talk?round={round}"),
        Err(_) => format!("/staff/children/{id}/talk"),
    }
}

/// What a form is about.
struct Subject {
    child: Child,
    round: Round,
    invitee: Invitee,
}

/// The seat of a form, invited to its round; None for a seat of another child, a child that left, another's round.
async fn subject(visitor: &Visitor, tx: &mut Tx, id: i64, fields: &Fields) -> Result<Option<Subject>, Refused> {
    let (child, _) = visitor.child(tx, id).await?;
    let all = published(tx, child.school_id).await?;
    let Some(round) = chosen(&all, &fields.round).filter(|_| child.archived_at.is_none()) else { return Ok(None) };
    if fields.seat == "0" {
        // The first seat of a child without a letter is made with its invitation.
        invitees::fill(tx, round.id, visitor.now()).await?;
    }
    let seats = guardians::of_child(tx, id).await?;
    let seat = match fields.seat.as_str() {
        "0" => seats.first(),
        seat => seats.iter().find(|one| one.id.to_string() == seat),
    };
    let Some(seat) = seat else { return Ok(None) };
    let invitee = invitees::of_seat(tx, round.id, seat.id, visitor.now()).await?;
    Ok(Some(Subject { child, round: round.clone(), invitee }))
}

/// Now, by the calendar of this school.
fn now<'a>(visitor: &'a Visitor, calendar: &'a crate::clock::Calendar) -> Now<'a> {
    Now { at: visitor.now(), calendar, default: &visitor.reader.console.app.calendar }
}

fn calendar(visitor: &Visitor, school: &School) -> crate::clock::Calendar {
    school.calendar(&visitor.reader.console.app.calendar)
}

async fn give_time(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let say = visitor.say();
    let back = back(id, &fields);
    let mut tx = visitor.begin().await?;
    let found = subject(&visitor, &mut tx, id, &fields).await?;
    let (Some(Subject { child, round, invitee }), Some((slot_id, means, state))) = (found, fields.time()) else {
        tx.roll_back().await?;
        return visitor.done(&back, say.talks_not_understood()).await;
    };
    let teachers: Vec<i64> = teachers(&mut tx, &round, &child).await?.iter().map(|staff| staff.id).collect();
    let calendar = calendar(&visitor, &visitor.school);
    let wanted =
        Wanted { round: &round, invitee_id: invitee.id, teachers: &teachers, slot_id, state, means, why: None };
    match give(&mut tx, now(&visitor, &calendar), &wanted).await? {
        Taken::Done(talk) => {
            visitor.note(&mut tx, Deed::BookedTalk, About::Child(id)).await?;
            tx.commit().await?;
            let at = when(say, visitor.reader.civil(talk.starts_at));
            let text = if state == State::Booked { say.talks_booked(&at) } else { say.talks_proposed(&at) };
            visitor.done(&back, text).await
        }
        Taken::Gone => {
            tx.roll_back().await?;
            visitor.done(&back, say.talks_just_taken()).await
        }
        Taken::Elsewhere(_) => {
            tx.roll_back().await?;
            visitor.done(&back, say.talks_elsewhere()).await
        }
    }
}

async fn cancel(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let say = visitor.say();
    let back = back(id, &fields);
    let mut tx = visitor.begin().await?;
    visitor.child(&mut tx, id).await?;
    if fields.why.is_empty() {
        tx.roll_back().await?;
        return visitor.done(&back, say.talks_why_missing()).await;
    }
    let talk = match fields.talk.parse() {
        Ok(talk) => bookings::find(&mut tx, talk).await?.filter(|talk| talk.child_id == id),
        Err(_) => None,
    };
    let (Some(talk), Some((by, why))) = (talk, fields.reason()) else {
        tx.roll_back().await?;
        return visitor.done(&back, say.talks_not_understood()).await;
    };
    let calendar = calendar(&visitor, &visitor.school);
    if call_off(&mut tx, now(&visitor, &calendar), talk.id, by, why).await?.is_some() {
        visitor.note(&mut tx, Deed::CancelledTalk, About::Child(id)).await?;
    }
    tx.commit().await?;
    visitor.done(&back, say.talks_cancelled()).await
}

async fn needs(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let say = visitor.say();
    let back = back(id, &fields);
    let mut tx = visitor.begin().await?;
    let found = subject(&visitor, &mut tx, id, &fields).await?;
    let (Some(Subject { round, invitee, .. }), Some(needs)) = (found, fields.needs()) else {
        tx.roll_back().await?;
        return visitor.done(&back, say.talks_not_understood()).await;
    };
    let calendar = calendar(&visitor, &visitor.school);
    let fits = note_needs(&mut tx, now(&visitor, &calendar), &round, invitee, needs).await?;
    visitor.note(&mut tx, Deed::NotedInterpreter, About::Child(id)).await?;
    tx.commit().await?;
    visitor.done(&back, if fits { say.talks_saved() } else { say.talks_no_room() }).await
}

async fn leave_out(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let say = visitor.say();
    let back = back(id, &fields);
    let mut tx = visitor.begin().await?;
    let Some(Subject { invitee, .. }) = subject(&visitor, &mut tx, id, &fields).await? else {
        tx.roll_back().await?;
        return visitor.done(&back, say.talks_not_understood()).await;
    };
    let out = fields.out == "yes";
    if out && bookings::open_of_invitee(&mut tx, invitee.id).await?.is_some() {
        tx.roll_back().await?;
        return visitor.done(&back, say.talks_cancel_first()).await;
    }
    let left_out_at = out.then(|| visitor.now());
    invitees::save(&mut tx, &Invitee { left_out_at, ..invitee }).await?;
    visitor.note(&mut tx, Deed::ChangedRound, About::Child(id)).await?;
    tx.commit().await?;
    visitor.done(&back, if out { say.talks_left_out() } else { say.talks_back_in() }).await
}
