//! The talk about one child, as the school arranges it: each guardian's seat with its talk, free times, an interpreter,
//! leaving out; and the card on paper.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::{Html, IntoResponse as _, Response};
use jiff::civil::Date;

use super::card::{self, Card};
use super::{free, newcomer, teachers};
use crate::console::page::{self, Frame, Link};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::booking::{Booking, State, store as bookings};
use crate::conversation::group_talks::Seat;
use crate::conversation::group_talks::console::{Asked, interpreter, other_rounds};
use crate::conversation::interpreter::store as tasks;
use crate::conversation::invitee::{Invitee, store as invitees};
use crate::conversation::round::{Round, store as rounds};
use crate::conversation::running::{
    self, along_name, asked_name, chosen, interpreter_name, means_name, published, state_name, when,
};
use crate::conversation::slot::store::hour;
use crate::conversation::slot::{Slot, State as Offered, store as slots};
use crate::conversation::{Along, Interpreter, Kind, Means};
use crate::school::audit::{About, Deed};
use crate::school::guardians::StaffSeat;
use crate::school::guardians::store as guardians;
use crate::school::rights::Action;
use crate::school::{Child, Staff, store};
use crate::store::Tx;

/// Where the style of cards is.
const STYLE: &str = "/staff/appointment.css";

pub fn routes(routes: Routes) -> Routes {
    let book = Action::BookForChild;
    routes.page(STYLE, Action::SignIn, style).page("/staff/children/{id}/talk", book, child_page).page(
        "/staff/children/{id}/talk/card",
        book,
        card_page,
    )
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], card::STYLE).into_response()
}

#[derive(Template)]
#[template(path = "console/family_talk.html")]
struct ChildPage<'a> {
    frame: Frame<'a>,
    id: i64,
    /// None: there is nothing to arrange, and `text` says why.
    round: Option<i64>,
    text: String,
    seats: Vec<SeatView>,
    means: Vec<Choice>,
    languages: Vec<Choice>,
    rounds: Vec<Link>,
}

struct SeatView {
    /// The guardian's seat; 0 for the first one of a child that has none yet.
    id: i64,
    name: String,
    facts: Vec<String>,
    /// Nobody came twice: call the family.
    call: bool,
    talk: Option<TalkView>,
    history: Vec<String>,
    days: Vec<Day>,
    interpreters: Vec<Choice>,
    language: String,
    extra: u16,
    along: Vec<Choice>,
    left_out: bool,
}

struct TalkView {
    id: i64,
    /// It is booked and to come: there is a card of it.
    card: bool,
    text: String,
    facts: Vec<String>,
}

/// The free times of a day.
struct Day {
    name: String,
    times: Vec<Choice>,
}

struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

/// All that the page about a child shows of a round.
struct Loaded {
    teachers: Vec<Staff>,
    slots: Vec<Slot>,
    /// Whether the child comes along, as the group has it.
    usual: Along,
}

async fn child_page(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (child, groups) = visitor.child(&mut tx, id).await?;
    let all = published(&mut tx, child.school_id).await?;
    let mut shown = None;
    if let Some(round) = chosen(&all, &asked.round).filter(|_| child.archived_at.is_none()) {
        let taking_part = rounds::groups(&mut tx, round.id).await?;
        let usual = taking_part.iter().find(|(group, _)| groups.iter().any(|own| own.id == *group));
        shown = usual.map(|(_, usual)| (round, *usual));
    }
    let mut seats = Vec::new();
    if let Some((round, usual)) = shown {
        let teachers = teachers(&mut tx, round, &child).await?;
        let ids: Vec<i64> = teachers.iter().map(|staff| staff.id).collect();
        let slots = slots::of_teachers(&mut tx, round.id, &ids).await?;
        seats = seat_views(&visitor, &mut tx, round, &child, &Loaded { teachers, slots, usual }).await?;
    }
    visitor.note(&mut tx, Deed::SawTalks, About::Child(id)).await?;
    tx.commit().await?;
    let text = match shown {
        Some((round, _)) => say.talks_child_text(&round.rules.kind.name(say)),
        None if child.archived_at.is_some() => say.console_archived(),
        None => say.talks_child_none(),
    };
    let here = format!("/staff/children/{id}");
    let frame = visitor.frame(say.talks_child_title(&child.first_name)).await?;
    let frame = frame.below("/staff", say.console_nav_overview());
    let frame = match groups.iter().find(|group| Some(group.id) == child.group_id) {
        Some(class) => frame.below(format!("/staff/groups/{}/talks", class.id), say.talks_group_title(&class.name)),
        None => frame,
    };
    let frame = frame.below(&here, child.full_name());
    let catalogue = &visitor.reader.console.app.catalogue;
    let languages = catalogue.languages().map(|(_, language)| Choice {
        value: language.tag.clone(),
        name: language.own_name.clone(),
        chosen: false,
    });
    let rounds = other_rounds(say, &all, shown.map(|(round, _)| round), &format!("{here}/talk"));
    Ok(page::ok(&ChildPage {
        id,
        round: shown.map(|(round, _)| round.id),
        text,
        seats,
        means: Means::ALL.map(|means| option(means.word(), means_name(say, means), means == Means::Site)).into(),
        languages: languages.collect(),
        rounds,
        frame,
    }))
}

fn option(value: &str, name: String, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), name, chosen }
}

async fn seat_views(
    visitor: &Visitor,
    tx: &mut Tx,
    round: &Round,
    child: &Child,
    loaded: &Loaded,
) -> Result<Vec<SeatView>, Refused> {
    let mut views = Vec::new();
    for seat in guardians::of_child(tx, child.id).await? {
        let invitee = invitees::of_guardian(tx, seat.id).await?.into_iter().find(|one| one.round_id == round.id);
        let talks = match &invitee {
            Some(invitee) => bookings::of_invitee(tx, invitee.id).await?,
            None => Vec::new(),
        };
        views.push(seat_view(visitor, tx, round, loaded, &seat, invitee, &talks).await?);
    }
    if views.is_empty() {
        let first = StaffSeat {
            id: 0,
            number: 1,
            language: None,
            linked_at: None,
            unreachable_at: None,
            printed_at: None,
            paper_at: None,
            left_at: None,
            retried_at: None,
        };
        views.push(seat_view(visitor, tx, round, loaded, &first, None, &[]).await?);
    }
    Ok(views)
}

async fn seat_view(
    visitor: &Visitor,
    tx: &mut Tx,
    round: &Round,
    loaded: &Loaded,
    seat: &StaffSeat,
    invitee: Option<Invitee>,
    talks: &[Booking],
) -> Result<SeatView, Refused> {
    let say = visitor.say();
    let invitee = invitee.unwrap_or_else(|| newcomer(round.id, seat.id));
    let known = Seat { linked: seat.linked_at.is_some(), invitee: Some(&invitee), talks: talks.iter().collect() };
    let mut facts = vec![match seat.linked_at {
        Some(_) => say.talks_linked(),
        None => say.talks_not_linked(),
    }];
    if invitee.asked_at.is_some() {
        facts.push(asked_name(say, invitee.asked_why));
    }
    if invitee.declined_at.is_some() && known.open().is_none() {
        facts.push(say.talks_is_declined());
    }
    if invitee.apart_at.is_some() {
        facts.push(say.talks_apart());
    }
    if !invitee.wish.is_empty() {
        facts.push(say.talks_wishes());
    }
    let mut view = None;
    if let Some(talk) = known.open() {
        let task = tasks::of_booking(tx, talk.id).await?;
        let place = if talk.place.trim().is_empty() { say.talks_no_place() } else { talk.place.clone() };
        let mut of_talk = vec![say.talks_how(&means_name(say, talk.means), &place)];
        of_talk.extend(interpreter(visitor, &invitee, task.as_ref()));
        view = Some(TalkView {
            id: talk.id,
            card: has_card(talk, visitor.now()),
            text: at(visitor, loaded, talk),
            facts: of_talk,
        });
    } else {
        facts.extend(interpreter(visitor, &invitee, None));
    }
    let past = talks.iter().filter(|talk| !talk.state.is_open());
    let along = invitee.child.unwrap_or(loaded.usual);
    Ok(SeatView {
        id: seat.id,
        name: say.reach_seat(seat.number),
        call: known.to_call(),
        history: past.map(|talk| at(visitor, loaded, talk)).collect(),
        days: days(visitor, round, loaded, &invitee, known.open()),
        interpreters: Interpreter::ALL
            .map(|kind| option(kind.word(), interpreter_name(say, kind), kind == invitee.interpreter))
            .into(),
        language: invitee.interpreter_language.clone().unwrap_or_default(),
        extra: invitee.extra_minutes,
        along: Along::ALL.map(|one| option(one.word(), along_name(say, one), one == along)).into(),
        left_out: invitee.left_out_at.is_some(),
        talk: view,
        facts,
    })
}

/// A talk in one line: its state, when, with whom.
fn at(visitor: &Visitor, loaded: &Loaded, talk: &Booking) -> String {
    let say = visitor.say();
    let teacher = loaded.teachers.iter().find(|staff| staff.id == talk.staff_id);
    let teacher = teacher.map_or("", |staff| staff.name.as_str());
    let moment = when(say, visitor.reader.civil(talk.starts_at));
    say.talks_is_at(&state_name(say, talk.state), &moment, teacher)
}

/// The free times for a talk of this invitee, by day.
fn days(visitor: &Visitor, round: &Round, loaded: &Loaded, invitee: &Invitee, open: Option<&Booking>) -> Vec<Day> {
    let say = visitor.say();
    let mut days: Vec<(Date, Day)> = Vec::new();
    for choice in free(&loaded.slots, round, invitee, open.map(|talk| talk.id), visitor.now()) {
        if open.is_some_and(|talk| talk.starts_at == choice.first.starts_at && talk.staff_id == choice.first.staff_id) {
            continue;
        }
        let teacher = loaded.teachers.iter().find(|staff| staff.id == choice.first.staff_id);
        let teacher = teacher.map_or("", |staff| staff.name.as_str());
        let mut name = say.talks_time(&hour(choice.starts.time()), &hour(choice.ends.time()), teacher);
        if choice.slots.iter().any(|slot| slot.state == Offered::Reserve) {
            name = say.talks_with_state(&name, &say.talks_reserve());
        }
        if !invitee.wish.is_empty() && invitee.wish.suits(choice.starts, choice.ends, &choice.first.means) {
            name = say.talks_with_state(&name, &say.talks_suits());
        }
        let time = option(&choice.first.id.to_string(), name, false);
        match days.last_mut().filter(|(day, _)| *day == choice.starts.date()) {
            Some((_, day)) => day.times.push(time),
            None => {
                let day = choice.starts.date();
                days.push((day, Day { name: say.full_date(day), times: vec![time] }));
            }
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// Which card, in an address.
#[derive(serde::Deserialize)]
#[serde(default)]
#[derive(Default)]
struct OfSeat {
    round: String,
    /// The guardian's seat: nobody reads the time of the other parent.
    seat: String,
}

/// Only a talk that is booked and to come has a card. `now` in UTC seconds.
pub fn has_card(talk: &Booking, now: i64) -> bool {
    talk.state == State::Booked && talk.starts_at > now
}

/// The cards of one seat's talks in a round that are to come.
async fn card_page(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<OfSeat>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    let wanted: Option<i64> = asked.seat.parse().ok();
    let all = published(&mut tx, child.school_id).await?;
    let seats = guardians::of_child(&mut tx, id).await?;
    let catalogue = &visitor.reader.console.app.catalogue;
    let mut cards = Vec::new();
    for talk in bookings::of_child(&mut tx, id).await? {
        let round = chosen(&all, &asked.round).filter(|round| round.id == talk.round_id);
        let own = wanted == Some(talk.guardian_id) && has_card(&talk, visitor.now());
        let (Some(round), true) = (round, own) else { continue };
        let seat = seats.iter().find(|seat| seat.id == talk.guardian_id);
        let teacher = store::find_staff(&mut tx, talk.staff_id).await?;
        cards.push(Card {
            school: visitor.school.name.clone(),
            child: child.first_name.clone(),
            teacher: teacher.map(|staff| staff.name).unwrap_or_default(),
            at: visitor.reader.civil(talk.starts_at),
            minutes: (talk.ends_at - talk.starts_at) / 60,
            place: talk.place.clone(),
            means: talk.means,
            phone: visitor.school.contact.phone.clone(),
            language: seat.and_then(|seat| catalogue.find(seat.language.as_deref()?)),
            start: round.rules.kind == Kind::Start,
        });
    }
    if cards.is_empty() {
        tx.roll_back().await?;
        let back = running::of_round(&format!("/staff/children/{id}/talk"), asked.round.parse().ok());
        return visitor.done(&back, visitor.say().talks_no_card()).await;
    }
    visitor.note(&mut tx, Deed::SawTalks, About::Child(id)).await?;
    tx.commit().await?;
    match card::page(&cards, catalogue, STYLE) {
        Ok(page) => Ok(Html(page).into_response()),
        Err(error) => {
            tracing::error!(%error, "the card of an appointment");
            Err(Refused::Failed("the card of an appointment"))
        }
    }
}
