//! The form of a communication plan: filled in as far as the talk, the preparation and the last version say, so that a
//! teacher needs a minute.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{Draft, Fields, Known, Seat, Wrong, field, fields, name, read, usual};
use crate::clock::Calendar;
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::booking::{self, Booking, State, store as bookings};
use crate::conversation::invitee::store as invitees;
use crate::conversation::plan::choices::{About as Topics, Aim, Channel, ChildDoes, Named, Often, ParentsDo};
use crate::conversation::plan::choices::{SchoolDoes, Starts, Times, Visible};
use crate::conversation::plan::console::guest_name;
use crate::conversation::plan::{Agreed, Dates, GOALS, LONGEST, due, store};
use crate::conversation::{Along, Guest};
use crate::language::Say;
use crate::learn::Topic;
use crate::school::audit::{About, Deed};
use crate::school::guardians::{StaffSeat, store as guardians};
use crate::school::rights::Action;
use crate::school::{Child, store as schools};
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/children/{id}/plan/new", Action::MakePlan, new_plan).form(
        "/staff/children/{id}/plan/new",
        Action::MakePlan,
        make_plan,
    )
}

#[derive(Template)]
#[template(path = "console/plan_form.html")]
struct FormPage<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    child: i64,
    /// There is a version already.
    again: bool,
    booking: String,
    own_hint: String,
    goals: Vec<Goal>,
    teachers: Vec<(String, bool)>,
    ticks: Ticks,
    guests: Vec<Choice>,
    parties: Vec<Party>,
    to_school: Vec<Choice>,
    often: Vec<Choice>,
    starts: Vec<Choice>,
    about: Vec<Choice>,
    visible: Vec<Choice>,
    cards: Vec<Choice>,
    starts_on: String,
    ends_on: String,
    look_back_on: String,
}

struct Ticks {
    child: bool,
    interpreter: bool,
    note: bool,
    apart: bool,
}

/// A choice of a list: its word, what people read, whether it is chosen.
struct Choice {
    word: String,
    name: String,
    chosen: bool,
}

struct Goal {
    /// `g1` to `g3`.
    id: String,
    title: String,
    /// Something is filled in, or it is the first.
    open: bool,
    parts: Vec<Part>,
    of_child: bool,
    by: String,
}

/// What a goal is, or what somebody does for it.
struct Part {
    name: String,
    label: String,
    choices: Vec<Choice>,
    own: String,
}

struct Party {
    id: i64,
    name: String,
    asked: bool,
    channels: Vec<Choice>,
    times: Vec<Choice>,
}

/// What the form needs to know of a child.
struct Kid {
    child: Child,
    seats: Vec<StaffSeat>,
    /// Talks about the child that were held or have begun, the newest first.
    talks: Vec<Booking>,
    teachers: Vec<String>,
    calendar: Calendar,
    again: bool,
}

async fn about(visitor: &Visitor, tx: &mut Tx, id: i64) -> Result<Kid, Refused> {
    let (child, _) = visitor.child(tx, id).await?;
    if child.archived_at.is_some() {
        return Err(Refused::NotFound);
    }
    let informed = store::informed(tx, id).await?;
    let seats = guardians::of_child(tx, id).await?.into_iter().filter(|seat| informed.contains(&seat.id)).collect();
    let now = visitor.now();
    let mut talks = bookings::of_child(tx, id).await?;
    talks.retain(|talk| matches!(talk.state, State::Held | State::Booked) && talk.starts_at <= now);
    let mut teachers = Vec::new();
    if let Some(class) = child.group_id {
        teachers = schools::teachers(tx, class).await?;
    }
    if !teachers.contains(&visitor.staff.name) {
        teachers.push(visitor.staff.name.clone());
    }
    let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
    let again = store::newest(tx, id).await?.is_some();
    Ok(Kid { child, seats, talks, teachers, calendar, again })
}

#[derive(Deserialize)]
struct Of {
    /// The talk in which it is agreed; else the last one.
    talk: Option<i64>,
}

async fn new_plan(visitor: Visitor, Path(id): Path<i64>, Query(of): Query<Of>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let about = about(&visitor, &mut tx, id).await?;
    let talk = about.talks.iter().find(|talk| of.talk.is_none_or(|id| talk.id == id)).cloned();
    let shown = begin(&visitor, &mut tx, &about, talk.as_ref()).await?;
    visitor.note(&mut tx, Deed::SawPlan, About::Child(id)).await?;
    tx.commit().await?;
    form_page(&visitor, &about, &shown, Vec::new()).await
}

/// What the form begins with: the last version, else the usual; the participants and the days of the talk.
async fn begin(
    visitor: &Visitor,
    tx: &mut Tx,
    about: &Kid,
    talk: Option<&booking::Booking>,
) -> Result<Fields, Refused> {
    let today = visitor.reader.civil(visitor.now()).date();
    let mut took_part = Vec::new();
    let mut preferred = None;
    if let Some(talk) = talk {
        took_part.push(talk.guardian_id);
        took_part.extend(store::joined(tx, talk.id).await?);
        preferred = store::preferred(tx, talk.id).await?.iter().find_map(|word| channel(word));
    }
    let seat = |seat: &StaffSeat| Seat {
        id: seat.id,
        linked: seat.linked_at.is_some(),
        paper: seat.paper_at.is_some(),
        took_part: took_part.contains(&seat.id),
        preferred: preferred.filter(|_| took_part.first() == Some(&seat.id)),
    };
    let seats: Vec<Seat> = about.seats.iter().map(seat).collect();
    let last = store::newest(tx, about.child.id).await?;
    let (mut agreed, mut parties) = usual(&seats);
    let talk_after_it = |last: &super::super::Plan| talk.is_some_and(|talk| talk.starts_at > last.made_at);
    let mut dates =
        Dates::usual(talk.map_or(today, |talk| visitor.reader.civil(talk.starts_at).date()), &about.calendar);
    if let Some(last) = &last {
        let known: Vec<i64> = store::parties(tx, last.id).await?.iter().map(|party| party.guardian_id).collect();
        parties.retain(|seat| known.contains(seat) || took_part.contains(seat));
        agreed = last.agreed.clone();
        if !talk_after_it(last) {
            dates = last.dates;
            // A look back that was is planned anew.
            if dates.look_back_on <= today {
                dates.look_back_on = Dates::usual(today, &about.calendar).look_back_on.min(dates.ends_on);
            }
        }
    }
    if last.as_ref().is_none_or(talk_after_it) {
        agreed.teachers = about.teachers.iter().filter(|name| **name == visitor.staff.name).cloned().collect();
        if let Some(talk) = talk {
            take_part(visitor, tx, about, talk, &mut agreed).await?;
        }
    }
    let booking = talk.map(|talk| talk.id).or(last.as_ref().and_then(|last| last.booking_id));
    Ok(fields(&agreed, &dates, &parties, booking))
}

/// Who was at a talk, as far as the booking says.
async fn take_part(
    visitor: &Visitor,
    tx: &mut Tx,
    about: &Kid,
    talk: &Booking,
    agreed: &mut Agreed,
) -> Result<(), Refused> {
    if let Some(teacher) = schools::find_staff(tx, talk.staff_id).await?
        && about.teachers.contains(&teacher.name)
        && teacher.id != visitor.staff.id
    {
        agreed.teachers = vec![teacher.name];
    }
    if let Some(invitee) = invitees::find(tx, talk.invitee_id).await? {
        agreed.child = invitee.child != Some(Along::No);
        agreed.guests = invitee.who.clone();
        agreed.interpreter = invitee.interpreter.is_asked();
    }
    Ok(())
}

/// The channel that a word of the preparation means.
fn channel(word: &str) -> Option<Channel> {
    match word {
        "door" | "chat" | "talk" => Some(Channel::Face),
        "call" => Some(Channel::Phone),
        word => word.parse().ok(),
    }
}

async fn make_plan(
    visitor: Visitor,
    Path(id): Path<i64>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let about = about(&visitor, &mut tx, id).await?;
    let seats: Vec<i64> = about.seats.iter().map(|seat| seat.id).collect();
    let talks: Vec<i64> = bookings::of_child(&mut tx, id).await?.iter().map(|talk| talk.id).collect();
    let app = &visitor.reader.console.app;
    let cards: Vec<&str> = app.cards.of_topic(Topic::Ways).map(|card| card.id.as_str()).collect();
    let known = Known { teachers: &about.teachers, seats: &seats, cards: &cards, bookings: &talks };
    let Draft { dates, agreed, parties, booking } = match read(&sent, &known, &about.calendar) {
        Ok(draft) => draft,
        Err(wrong) => {
            tx.roll_back().await?;
            return form_page(&visitor, &about, &sent, wrong).await;
        }
    };
    let now = visitor.now();
    let new = store::New {
        child_id: id,
        booking_id: booking,
        staff_id: visitor.staff.id,
        look_back_at: dates.look_back_at(&about.calendar),
        dates,
        agreed: &agreed,
        parties: &parties,
        now,
    };
    let plan = store::make(&mut tx, &new).await?;
    let told = due::tell(&mut tx, &app.calendar, now, plan, &parties).await?;
    visitor.note(&mut tx, Deed::MadePlan, About::Child(id)).await?;
    tx.commit().await?;
    let say = visitor.say();
    let saved = match i64::try_from(told).unwrap_or(i64::MAX) {
        0 => say.agreed_saved_none(),
        told => say.agreed_saved(told),
    };
    visitor.done(&format!("/staff/children/{id}/plan"), saved).await
}

fn choices<T: Named>(say: Say<'_>, sent: &[(String, String)], field: &str) -> Vec<Choice> {
    let is = |word: &str| sent.iter().any(|(name, value)| name == field && value == word);
    let choice = |one: &T| Choice { word: one.tag().into(), name: one.name(say), chosen: is(one.tag()) };
    T::CHOICES.iter().map(choice).collect()
}

fn part<T: Named>(say: Say<'_>, sent: &[(String, String)], goal: usize, part: &str, label: String) -> Part {
    let own = field(sent, &name(goal, &format!("{part}_own"))).to_owned();
    Part { name: name(goal, part), label, choices: choices::<T>(say, sent, &name(goal, part)), own }
}

fn goal(say: Say<'_>, sent: &[(String, String)], at: usize) -> Goal {
    let parts = vec![
        part::<Aim>(say, sent, at, "aim", say.agreed_aim()),
        part::<SchoolDoes>(say, sent, at, "school", say.agreed_school()),
        part::<ParentsDo>(say, sent, at, "parents", say.agreed_parents()),
        part::<ChildDoes>(say, sent, at, "child", say.agreed_child()),
    ];
    let filled = parts.iter().any(|part| !part.own.is_empty() || part.choices.iter().any(|choice| choice.chosen));
    Goal {
        id: format!("g{}", at + 1),
        title: say.agreed_goal(i64::try_from(at + 1).unwrap_or(1)),
        open: at == 0 || filled,
        parts,
        of_child: !field(sent, &name(at, "of_child")).is_empty(),
        by: field(sent, &name(at, "by")).to_owned(),
    }
}

async fn form_page(
    visitor: &Visitor,
    about: &Kid,
    sent: &[(String, String)],
    wrong: Vec<Wrong>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let id = about.child.id;
    let is = |field: &str, value: &str| sent.iter().any(|(name, known)| name == field && known == value);
    let text = |name: &str| field(sent, name).to_owned();
    let ticked = |name: &str| !field(sent, name).is_empty();
    let party = |seat: &StaffSeat| Party {
        id: seat.id,
        name: say.agreed_seat(seat.number),
        asked: is("party", &seat.id.to_string()),
        channels: choices::<Channel>(say, sent, &format!("channel_{}", seat.id)),
        times: choices::<Times>(say, sent, &format!("times_{}", seat.id)),
    };
    let guest = |guest: Guest| Choice {
        word: guest.word().into(),
        name: guest_name(say, guest),
        chosen: is("guest", guest.word()),
    };
    let cards = visitor.reader.console.app.cards.of_topic(Topic::Ways);
    let title = if about.again { say.agreed_new_version() } else { say.agreed_form_new() };
    let frame = visitor.frame(title).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below(format!("/staff/children/{id}"), about.child.full_name());
    let frame = frame.below(format!("/staff/children/{id}/plan"), say.agreed_title());
    let faulty = !wrong.is_empty();
    let page = FormPage {
        frame,
        faults: wrong.into_iter().map(|wrong| fault(wrong, say)).collect(),
        child: id,
        again: about.again,
        booking: text("booking"),
        own_hint: say.agreed_own_hint(i64::try_from(LONGEST).unwrap_or(i64::MAX)),
        goals: (0..GOALS).map(|at| goal(say, sent, at)).collect(),
        teachers: about.teachers.iter().map(|name| (name.clone(), is("teacher", name))).collect(),
        ticks: Ticks {
            child: ticked("child"),
            interpreter: ticked("interpreter"),
            note: ticked("note"),
            apart: ticked("apart"),
        },
        guests: Guest::ALL.into_iter().map(guest).collect(),
        parties: about.seats.iter().map(party).collect(),
        to_school: choices::<Channel>(say, sent, "to_school"),
        often: choices::<Often>(say, sent, "often"),
        starts: choices::<Starts>(say, sent, "starts"),
        about: choices::<Topics>(say, sent, "about"),
        visible: choices::<Visible>(say, sent, "visible"),
        cards: cards
            .map(|card| Choice { word: card.id.clone(), name: card.title(say), chosen: is("card", &card.id) })
            .collect(),
        starts_on: text("starts_on"),
        ends_on: text("ends_on"),
        look_back_on: text("look_back_on"),
    };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

fn fault(wrong: Wrong, say: Say<'_>) -> Fault {
    let number = |at: usize| i64::try_from(at + 1).unwrap_or(1);
    let goal = |at: usize| ["g1", "g2", "g3"].get(at).copied().unwrap_or("g1");
    let (field, text) = match wrong {
        Wrong::NoGoal => ("g1", say.agreed_wrong_no_goal()),
        Wrong::NoAim(at) => (goal(at), say.agreed_wrong_no_aim(number(at))),
        Wrong::TooLong(at) => (goal(at), say.agreed_wrong_long(number(at), i64::try_from(LONGEST).unwrap_or(i64::MAX))),
        Wrong::NoParty => ("parties", say.agreed_wrong_party()),
        Wrong::Start => ("starts_on", say.agreed_wrong_start()),
        Wrong::End => ("ends_on", say.agreed_wrong_end()),
        Wrong::LookBack => ("look_back_on", say.agreed_wrong_look_back()),
    };
    Fault { field, text }
}
