//! The invitation and the talk as it stands; saying no, asking the teacher, cancelling, the calendar file.

use super::choose::way_in;
use super::{At, Opened, Place, Talk};
use crate::clock::Calendar;
use crate::conversation::booking::{Booking, State, Why, store as bookings};
use crate::conversation::household::{may_ask, store as households};
use crate::conversation::interpreter::{State as Searched, store as interpreters};
use crate::conversation::invitee::store as invitees;
use crate::conversation::round::{Online, Phase, store as rounds};
use crate::conversation::slot::store as slots;
use crate::conversation::{Along, Interpreter, Kind, Means};
use crate::ics;
use crate::language::Say;
use crate::place::Place as Any;
use crate::school::guardians::Seat;
use crate::screen::{Button, File, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::welcome::chat::unchecked;

/// The heading of a talk that is to come.
pub(super) fn title(say: Say<'_>, talk: &Talk) -> String {
    match talk.round.rules.kind {
        Kind::Start => say.talk_title_start(&talk.seat.first_name),
        Kind::Progress => say.talk_title_progress(&talk.seat.first_name),
    }
}

/// The invitation, or the talk as it stands.
pub(super) async fn home(visit: &mut Visit<'_>, talk: &Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    match talk.booking.as_ref().map(|booking| booking.state) {
        Some(State::Booked) => booked(visit, talk, title(say, talk)).await,
        Some(State::Proposed) => proposed(visit, talk, say.talk_proposed_title(&talk.seat.first_name)).await,
        Some(State::Held) => held(visit, talk).await,
        _ => invitation(visit, talk, title(say, talk)).await,
    }
}

/// The invitation under this heading, with what can be done now.
pub(super) async fn invitation(visit: &mut Visit<'_>, talk: &Talk, title: String) -> Result<Screen, StoreError> {
    let say = visit.say();
    let child = &talk.seat.first_name;
    let names = talk.teacher_names(say);
    let invited = match talk.round.rules.kind {
        Kind::Start => say.talk_invited_start(&names, child),
        Kind::Progress => say.talk_invited_progress(&names, child),
    };
    let along = match along(visit, talk).await? {
        Along::No => say.talk_child_home(child),
        Along::Yes | Along::Unsure => say.talk_child_along(child),
    };
    let mut screen = Screen::new(say)
        .title(title)
        .text(invited)
        .line(say.talk_minutes(i64::from(talk.invitee.minutes(&talk.round.rules))))
        .line(along)
        .text(say.talk_good_news())
        .line(say.talk_no_wrong())
        .text(say.talk_hope());
    if talk.seat.year_group == Some(8) && talk.round.rules.kind == Kind::Start {
        screen = screen.text(say.talk_groep_8());
    }
    let opens = visit.app.calendar.civil(talk.round.rules.opens_at);
    screen = match talk.phase {
        Phase::Soon => screen.text(say.talk_soon(opens.date(), opens.time())),
        Phase::Closed => screen.text(say.talk_closed_title()).line(say.talk_closed_text()),
        Phase::Wish => {
            let until = visit.app.calendar.civil(talk.round.rules.closes_at).date();
            let screen = screen.text(say.talk_plan_text(until));
            if talk.invitee.wished_at.is_some() { screen.text(say.talk_plan_sent_title()) } else { screen }
        }
        Phase::Planning => screen.text(say.talk_plan_sent_text()),
        Phase::Draft | Phase::Choose => screen,
    };
    let asked = talk.invitee.asked_at.map(|_| say.talk_asked_text());
    let declined = talk.invitee.declined_at.map(|_| say.talk_declined_title());
    screen = asked.into_iter().chain(declined).fold(screen, Screen::text);
    let join = households::asked(visit.tx, talk.round.id, talk.seat.id).await?;
    let join = join.map(|_| button(say.talk_join_title(child), &talk.here(At::Joining)));
    let send = (talk.phase == Phase::Wish).then(|| button(say.talk_plan_send(), &talk.here(At::SendWishes)));
    Ok(unchecked(screen, say)
        .rows(way_in(visit, talk).into_iter().chain(send).chain(join))
        .rows([
            button(say.talk_what(), &talk.here(At::What)),
            button(say.talk_interpreter(), &talk.here(At::Interpreter)),
            button(say.talk_cannot(), &talk.here(At::Cannot)),
            button(say.talk_ask(), &talk.here(At::Ask)),
        ])
        .nav(say, &talk.here(At::Home), Some(&child_page(talk))))
}

/// Whether the child comes along: as its parent said, else as the group has it.
pub(super) async fn along(visit: &mut Visit<'_>, talk: &Talk) -> Result<Along, StoreError> {
    if let Some(along) = talk.invitee.child {
        return Ok(along);
    }
    let Some((group, _)) = talk.seat.group else { return Ok(Along::Yes) };
    let groups = rounds::groups(visit.tx, talk.round.id).await?;
    Ok(groups.into_iter().find(|(id, _)| *id == group).map_or(Along::Yes, |(_, along)| along))
}

fn child_page(talk: &Talk) -> Any {
    Any::School(crate::school::chat::Place::Child { seat: talk.seat.id })
}

/// What this talk is, and how it goes.
pub(super) fn about(visit: &Visit<'_>, talk: &Talk, at: At) -> Screen {
    let say = visit.say();
    let start = talk.round.rules.kind == Kind::Start;
    let screen = match at {
        At::What if start => Screen::new(say)
            .title(say.talk_what_start_title())
            .text(say.talk_what_start_text())
            .text(say.talk_what_start_why()),
        At::What => Screen::new(say)
            .title(say.talk_what_progress_title())
            .text(say.talk_what_progress_text())
            .text(say.talk_what_progress_why()),
        _ => {
            let screen = Screen::new(say).title(say.talk_how_title());
            let screen = if start { screen.text(say.talk_how_first()) } else { screen };
            screen
                .text(say.talk_how_language())
                .text(say.talk_how_pause())
                .text(say.talk_how_end())
                .text(say.talk_how_alone())
        }
    };
    let how = (at == At::What).then(|| button(say.talk_how(), &talk.here(At::How)));
    let back = if at == At::What { At::Home } else { At::What };
    let word = if start { "startgesprek" } else { "10-minutengesprek" };
    let word = crate::words::chat::about(visit, word, &talk.here(at)).map(|place| button(say.talk_word(), &place));
    screen.rows(how.into_iter().chain(way_in(visit, talk)).chain(word)).nav(say, &talk.here(at), Some(&talk.here(back)))
}

/// When, where and with whom, line by line.
pub(super) fn lines(say: Say<'_>, calendar: &Calendar, talk: &Talk, booking: &Booking, screen: Screen) -> Screen {
    let at = calendar.civil(booking.starts_at);
    let place = match booking.means {
        Means::Video => say.talk_where_video(),
        Means::Phone => say.talk_where_phone(),
        Means::Site if booking.place.trim().is_empty() => say.talk_where_school(&talk.seat.school_name),
        Means::Site => say.talk_where(&format!("{}{}{}", talk.seat.school_name, say.comma(), booking.place)),
    };
    let screen = screen.text(say.talk_when(at.date(), at.time())).line(place);
    let teacher = talk.teachers.iter().find(|teacher| teacher.id == booking.staff_id);
    let screen = match teacher {
        Some(teacher) => screen.line(say.talk_with(&teacher.name)),
        None => screen,
    };
    screen.line(say.talk_about(&talk.seat.first_name))
}

/// The talk that is booked, under this heading, with all that can be done about it.
pub(super) async fn booked(visit: &mut Visit<'_>, talk: &Talk, title: String) -> Result<Screen, StoreError> {
    let say = visit.say();
    let Some(booking) = talk.open() else { return invitation(visit, talk, title).await };
    let mut screen = lines(say, &visit.app.calendar, talk, booking, Screen::new(say).title(title));
    if !talk.invitee.who.is_empty() {
        let who: Vec<String> = talk.invitee.who.iter().map(|guest| super::people::name(say, *guest)).collect();
        screen = screen.line(say.talk_who_come(&who.join(say.comma())));
    }
    if talk.invitee.interpreter.is_asked() {
        let task = interpreters::of_booking(visit.tx, booking.id).await?;
        screen = screen.text(match task.map(|task| task.state) {
            Some(Searched::Booked) => say.talk_interpreter_booked(),
            Some(Searched::Impossible) => say.talk_interpreter_impossible(),
            Some(Searched::Requested) | None => say.talk_interpreter_requested(),
        });
    } else if talk.invitee.interpreter == Interpreter::Own {
        screen = screen.text(say.talk_interpreter_own());
    }
    if let Some(minutes) = booking.late_minutes.filter(|minutes| *minutes > 0 && booking.starts_at + 7200 > visit.now) {
        screen = screen.text(say.talk_late_title(minutes));
    }
    let other = other_means(visit, talk, booking).await?;
    let share = may_share(visit, talk, booking).await?;
    let mut buttons = vec![
        button(say.talk_prepare(), &prepare(talk)),
        button(say.talk_file(), &talk.here(At::File)),
        button(say.talk_who(), &talk.here(At::Who)),
        button(say.talk_interpreter(), &talk.here(At::Interpreter)),
    ];
    buttons.extend(share.then(|| button(say.talk_share_title(), &talk.here(At::Share))));
    buttons.extend(other);
    buttons.extend((talk.phase == Phase::Choose).then(|| button(say.talk_change(), &talk.here(At::Days))));
    buttons.push(button(say.talk_ask(), &talk.here(At::Ask)));
    buttons.push(button(say.talk_cancel(), &talk.here(At::Cancel)));
    Ok(unchecked(screen.text(say.talk_before()), say).rows(buttons).nav(
        say,
        &talk.here(At::Home),
        Some(&child_page(talk)),
    ))
}

/// Where the talk is prepared.
pub(super) fn prepare(talk: &Talk) -> Any {
    Any::Prepare(crate::conversation::preparation::chat::Place::Start { invitee: talk.invitee.id })
}

/// Whether the question about the other parent is open and may be put.
async fn may_share(visit: &mut Visit<'_>, talk: &Talk, booking: &Booking) -> Result<bool, StoreError> {
    if booking.share.is_some() || talk.invitee.apart_at.is_some() {
        return Ok(false);
    }
    let own = households::notes(visit.tx, talk.seat.id).await?;
    let others = households::others(visit.tx, talk.seat.id, talk.round.id).await?;
    Ok(may_ask(own.hidden, &others))
}

/// The other ways in which this talk can be held at the same time.
async fn other_means(visit: &mut Visit<'_>, talk: &Talk, booking: &Booking) -> Result<Vec<Button>, StoreError> {
    let Some(slot) = bookings::slots_of(visit.tx, booking.id).await?.first().copied() else { return Ok(Vec::new()) };
    let Some(slot) = slots::find(visit.tx, slot).await? else { return Ok(Vec::new()) };
    let say = visit.say();
    let allowed = |means: &Means| *means != Means::Video || talk.round.rules.online != Online::No;
    let others = slot.means.into_iter().filter(|means| *means != booking.means).filter(allowed);
    Ok(others
        .map(|means| {
            let pick = Place::Pick { invitee: talk.invitee.id, pick: super::Pick::Means(means) };
            button(super::people::means(say, means), &Any::Talk(pick))
        })
        .collect())
}

/// A time that the school holds free until the family answers.
pub(super) async fn proposed(visit: &mut Visit<'_>, talk: &Talk, title: String) -> Result<Screen, StoreError> {
    let say = visit.say();
    let Some(booking) = talk.open() else { return invitation(visit, talk, title).await };
    let screen = because(say, Screen::new(say).title(title), booking.why);
    let screen = lines(say, &visit.app.calendar, talk, booking, screen);
    Ok(screen
        .rows([
            button(say.talk_accept(), &talk.here(At::Accept)),
            button(say.talk_other_time(), &talk.here(At::Days)),
            button(say.talk_cannot(), &talk.here(At::Cannot)),
            button(say.talk_ask(), &talk.here(At::Ask)),
        ])
        .nav(say, &talk.here(At::Home), Some(&child_page(talk))))
}

/// Why the school cancelled or moved a talk.
pub(super) fn because(say: Say<'_>, screen: Screen, why: Option<Why>) -> Screen {
    let text = match why {
        Some(Why::Ill) => say.talk_why_ill(),
        Some(Why::Moved) => say.talk_why_moved(),
        Some(Why::Closed) => say.talk_why_closed(),
        None => return screen,
    };
    screen.text(text)
}

async fn held(visit: &mut Visit<'_>, talk: &Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    let plan = crate::conversation::plan::chat::child_button(visit, talk.seat.id).await?;
    let screen = Screen::new(say).title(say.talk_held_title());
    let screen = match &talk.booking {
        Some(booking) => lines(say, &visit.app.calendar, talk, booking, screen),
        None => screen,
    };
    let ask = button(say.talk_ask(), &talk.here(At::Ask));
    Ok(screen.rows(plan).rows([ask]).nav(say, &talk.here(At::Home), Some(&child_page(talk))))
}

/// The family agrees with the time that the school proposed.
pub(super) async fn accept(visit: &mut Visit<'_>, mut talk: Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    if let Some(booking) = talk.booking.as_mut().filter(|booking| booking.state == State::Proposed)
        && bookings::accept(visit.tx, booking.id).await?
    {
        booking.state = State::Booked;
        talk.invitee.asked_at = None;
        talk.invitee.asked_why = None;
        invitees::save(visit.tx, &talk.invitee).await?;
        return booked(visit, &talk, say.talk_accepted_title()).await;
    }
    home(visit, &talk).await
}

/// "I will come."
pub(super) async fn come(visit: &mut Visit<'_>, talk: Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    match talk.open().map(|booking| (booking.id, booking.state)) {
        Some((id, State::Booked)) => {
            bookings::confirm(visit.tx, id, visit.now).await?;
            booked(visit, &talk, say.talk_come_thanks()).await
        }
        Some((_, State::Proposed)) => accept(visit, talk).await,
        _ => home(visit, &talk).await,
    }
}

/// The talk as a calendar file; one that was cancelled takes itself out of the calendar.
pub(super) async fn file(visit: &mut Visit<'_>, talk: &Talk) -> Result<Opened, StoreError> {
    let Some(booking) = &talk.booking else { return Ok(Opened::Screen(home(visit, talk).await?)) };
    let say = visit.say();
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let calendar = &visit.app.calendar;
    let about = |say: Say<'_>| {
        let page = lines(say, calendar, talk, booking, Screen::new(say).text(title(say, talk))).pages();
        page.map(|pages| pages.into_iter().map(|page| page.text).collect::<Vec<_>>().join("\n")).unwrap_or_default()
    };
    let description = ics::in_both(&about(say), &about(dutch));
    let event = ics::Event {
        uid: booking.uid(),
        sequence: booking.sequence,
        stamp: visit.now,
        starts: calendar.civil(booking.starts_at),
        ends: calendar.civil(booking.ends_at),
        whole_days: false,
        summary: say.talk_file_title(&talk.seat.first_name),
        description,
        location: match booking.means {
            Means::Site => format!("{} {}", talk.seat.school_name, booking.place).trim().to_owned(),
            Means::Video | Means::Phone => String::new(),
        },
        url: None,
        cancelled: booking.state == State::Cancelled,
        alarm_minutes: Some(120),
    };
    let method = if event.cancelled { ics::Method::Cancel } else { ics::Method::Publish };
    let content = ics::file(&talk.seat.school_name, method, &[event]);
    let caption = Screen::new(say).title(say.talk_file_title(&talk.seat.first_name)).text(say.talk_file_text());
    let caption = caption.rows([button(say.nav_back(), &talk.here(At::Home))]);
    Ok(Opened::File(File { name: "talk.ics", media_type: ics::MEDIA_TYPE, content, caption }))
}

/// The line and the button about the talk on the page of a child.
pub async fn of_child(visit: &mut Visit<'_>, seat: &Seat) -> Result<Option<(Option<String>, Button)>, StoreError> {
    let say = visit.say();
    for invitee in invitees::of_guardian(visit.tx, seat.id).await? {
        let Some(talk) = Talk::load(visit, invitee.id).await? else { continue };
        let open = talk.open();
        if open.is_none() && talk.phase == Phase::Closed && talk.booking.is_none() && invitee.invited_at.is_none() {
            continue;
        }
        let line = open.map(|booking| line(visit, booking));
        return Ok(Some((line, button(say.talk_child_open(), &talk.here(At::Home)))));
    }
    Ok(None)
}

/// "Talk: Tuesday 7 September (07-09), 15:30".
pub fn line(visit: &Visit<'_>, booking: &Booking) -> String {
    let at = visit.app.calendar.civil(booking.starts_at);
    visit.say().talk_child_line(at.date(), at.time())
}
