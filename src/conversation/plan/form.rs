//! The form of a communication plan: what a teacher sends becomes a plan, or is refused with the reason; what holds
//! now becomes the form that the next version begins with.

pub mod console;

use std::str::FromStr;

use jiff::civil::Date;

use super::choices::{About, Channel, Named, Often, Starts, Times, Visible};
use super::{Agreed, Dates, GOALS, Goal, LONGEST, Reached, Said};
use crate::clock::Calendar;
use crate::conversation::round::is_school_day;

/// What a form holds, name by name; a name may come more than once.
pub type Fields = Vec<(String, String)>;

/// A plan that can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub dates: Dates,
    pub agreed: Agreed,
    /// The seats that are asked for agreement.
    pub parties: Vec<i64>,
    /// The talk in which it was agreed.
    pub booking: Option<i64>,
}

/// Why a form is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A plan has at least one goal.
    NoGoal,
    /// This goal (0 to 2) says who does what, and not what it is.
    NoAim(usize),
    /// Own words of this goal are longer than [`LONGEST`].
    TooLong(usize),
    /// Nobody is asked for agreement.
    NoParty,
    Start,
    /// Not a day after the start, or not in the same twelve months.
    End,
    /// Not a day between start and end, or no school day.
    LookBack,
}

/// What the form may name.
pub struct Known<'a> {
    pub teachers: &'a [String],
    /// The seats of the child.
    pub seats: &'a [i64],
    /// Ids of cards.
    pub cards: &'a [&'a str],
    /// Talks about the child.
    pub bookings: &'a [i64],
}

/// The first value of this name; empty where there is none.
pub fn field<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
}

fn chosen<T: FromStr>(fields: &[(String, String)], name: &str) -> Option<T> {
    field(fields, name).parse().ok()
}

fn many<T: FromStr>(fields: &[(String, String)], name: &str) -> Vec<T> {
    fields.iter().filter(|(known, _)| known == name).filter_map(|(_, value)| value.parse().ok()).collect()
}

/// The name of a part of a goal: `g1_aim`.
pub fn name(goal: usize, part: &str) -> String {
    format!("g{}_{part}", goal + 1)
}

/// Own words, or the ready choice. Words of a line, without what cannot be seen.
fn said<T: FromStr>(fields: &[(String, String)], goal: usize, part: &str) -> Result<Option<Said<T>>, Wrong> {
    let typed = field(fields, &name(goal, &format!("{part}_own")));
    let words = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() > LONGEST {
        return Err(Wrong::TooLong(goal));
    }
    if !words.is_empty() {
        return Ok(Some(Said::Own(words)));
    }
    Ok(chosen(fields, &name(goal, part)).map(Said::Ready))
}

fn goal(fields: &[(String, String)], at: usize) -> Result<Option<Goal>, Wrong> {
    let goal = Goal {
        aim: said(fields, at, "aim")?,
        of_child: !field(fields, &name(at, "of_child")).is_empty(),
        school: said(fields, at, "school")?,
        parents: said(fields, at, "parents")?,
        child: said(fields, at, "child")?,
        by: chosen(fields, &name(at, "by")),
    };
    match goal.aim {
        Some(_) => Ok(Some(goal)),
        None if goal.school.is_some() || goal.parents.is_some() || goal.child.is_some() => Err(Wrong::NoAim(at)),
        None => Ok(None),
    }
}

/// The days, as far as they can be: a look back on a school day between start and end, a plan of at most a year.
fn dates(fields: &[(String, String)], calendar: &Calendar) -> Result<Dates, Vec<Wrong>> {
    let day = |name: &str, wrong| chosen::<Date>(fields, name).ok_or(wrong);
    let (start, end, back) =
        (day("starts_on", Wrong::Start), day("ends_on", Wrong::End), day("look_back_on", Wrong::LookBack));
    let (Ok(starts_on), Ok(ends_on), Ok(look_back_on)) = (start, end, back) else {
        return Err([start.err(), end.err(), back.err()].into_iter().flatten().collect());
    };
    let mut wrong = Vec::new();
    let year = jiff::Span::new().years(1);
    if ends_on <= starts_on || starts_on.checked_add(year).is_ok_and(|latest| ends_on > latest) {
        wrong.push(Wrong::End);
    }
    if look_back_on < starts_on || look_back_on > ends_on || !is_school_day(calendar, look_back_on) {
        wrong.push(Wrong::LookBack);
    }
    if wrong.is_empty() { Ok(Dates { starts_on, ends_on, look_back_on }) } else { Err(wrong) }
}

/// What a teacher sent. What the form cannot name is left out.
pub fn read(fields: &[(String, String)], known: &Known<'_>, calendar: &Calendar) -> Result<Draft, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut goals = Vec::new();
    for at in 0..GOALS {
        match goal(fields, at) {
            Ok(goal) => goals.extend(goal),
            Err(why) => wrong.push(why),
        }
    }
    if goals.is_empty() && wrong.is_empty() {
        wrong.push(Wrong::NoGoal);
    }
    let mut parties: Vec<i64> = many(fields, "party").into_iter().filter(|seat| known.seats.contains(seat)).collect();
    parties.sort_unstable();
    parties.dedup();
    if parties.is_empty() && !known.seats.is_empty() {
        wrong.push(Wrong::NoParty);
    }
    let dates = dates(fields, calendar);
    let (Ok(dates), true) = (&dates, wrong.is_empty()) else {
        wrong.extend(dates.err().into_iter().flatten());
        return Err(wrong);
    };
    let reached = |guardian: &i64| Reached {
        guardian: *guardian,
        channel: chosen(fields, &format!("channel_{guardian}")),
        times: many(fields, &format!("times_{guardian}")),
    };
    let ticked = |name: &str| !field(fields, name).is_empty();
    let agreed = Agreed {
        teachers: many::<String>(fields, "teacher").into_iter().filter(|name| known.teachers.contains(name)).collect(),
        child: ticked("child"),
        guests: many(fields, "guest"),
        interpreter: ticked("interpreter"),
        goals,
        reached: parties.iter().map(reached).collect(),
        to_school: chosen(fields, "to_school"),
        often: chosen(fields, "often"),
        starts: chosen(fields, "starts"),
        about: many(fields, "about"),
        note: ticked("note"),
        cards: many::<String>(fields, "card").into_iter().filter(|id| known.cards.contains(&id.as_str())).collect(),
        apart: ticked("apart"),
        visible: chosen(fields, "visible"),
    };
    let booking = chosen(fields, "booking").filter(|id| known.bookings.contains(id));
    Ok(Draft { dates: *dates, agreed, parties, booking })
}

/// A seat, for the usual values.
#[derive(Clone, Copy, Debug)]
pub struct Seat {
    pub id: i64,
    /// Somebody sits there and reads in the chat.
    pub linked: bool,
    pub paper: bool,
    /// Was at the talk.
    pub took_part: bool,
    /// As the guardian said in the preparation.
    pub preferred: Option<Channel>,
}

impl Seat {
    /// Whether this guardian is asked, where the teacher says nothing else: the school informs both parents alike.
    fn is_asked(&self) -> bool {
        self.linked || self.paper || self.took_part
    }

    fn channel(&self) -> Channel {
        let usual = if self.linked { Channel::App } else { Channel::Paper };
        self.preferred.unwrap_or(usual)
    }
}

/// What a plan begins with where there is none: contact every month by the way that each guardian prefers.
pub fn usual(seats: &[Seat]) -> (Agreed, Vec<i64>) {
    let asked: Vec<&Seat> = seats.iter().filter(|seat| seat.is_asked()).collect();
    let reached =
        |seat: &&Seat| Reached { guardian: seat.id, channel: Some(seat.channel()), times: vec![Times::After] };
    let agreed = Agreed {
        child: true,
        reached: asked.iter().map(reached).collect(),
        to_school: Some(Channel::Face),
        often: Some(Often::Month),
        starts: Some(Starts::Both),
        about: vec![About::Progress, About::Well],
        note: true,
        apart: asked.len() > 1,
        visible: Some(Visible::Class),
        ..Agreed::default()
    };
    (agreed, asked.iter().map(|seat| seat.id).collect())
}

/// The form that shows this plan.
pub fn fields(agreed: &Agreed, dates: &Dates, parties: &[i64], booking: Option<i64>) -> Fields {
    let mut fields = Fields::new();
    let mut put = |name: String, value: String| fields.push((name, value));
    for (name, day) in
        [("starts_on", dates.starts_on), ("ends_on", dates.ends_on), ("look_back_on", dates.look_back_on)]
    {
        put(name.into(), day.to_string());
    }
    for (at, goal) in agreed.goals.iter().take(GOALS).enumerate() {
        for (part, (ready, own)) in [
            ("aim", parts(&goal.aim)),
            ("school", parts(&goal.school)),
            ("parents", parts(&goal.parents)),
            ("child", parts(&goal.child)),
        ] {
            put(name(at, part), ready);
            put(name(at, &format!("{part}_own")), own);
        }
        put(name(at, "by"), goal.by.map(|day| day.to_string()).unwrap_or_default());
        if goal.of_child {
            put(name(at, "of_child"), "yes".into());
        }
    }
    for reached in &agreed.reached {
        let word = reached.channel.map(|channel| channel.word()).unwrap_or_default();
        put(format!("channel_{}", reached.guardian), word.into());
        for times in &reached.times {
            put(format!("times_{}", reached.guardian), times.word().into());
        }
    }
    parties.iter().for_each(|seat| put("party".into(), seat.to_string()));
    agreed.teachers.iter().for_each(|name| put("teacher".into(), name.clone()));
    agreed.guests.iter().for_each(|guest| put("guest".into(), guest.word().into()));
    agreed.about.iter().for_each(|about| put("about".into(), about.word().into()));
    agreed.cards.iter().for_each(|card| put("card".into(), card.clone()));
    put("to_school".into(), agreed.to_school.map(|one| one.word()).unwrap_or_default().into());
    put("often".into(), agreed.often.map(|one| one.word()).unwrap_or_default().into());
    put("starts".into(), agreed.starts.map(|one| one.word()).unwrap_or_default().into());
    put("visible".into(), agreed.visible.map(|one| one.word()).unwrap_or_default().into());
    let ticks =
        [("child", agreed.child), ("interpreter", agreed.interpreter), ("note", agreed.note), ("apart", agreed.apart)];
    for (name, _) in ticks.into_iter().filter(|(_, on)| *on) {
        put(name.into(), "yes".into());
    }
    put("booking".into(), booking.map(|id| id.to_string()).unwrap_or_default());
    fields
}

/// The ready choice and the own words.
fn parts<T: Named>(said: &Option<Said<T>>) -> (String, String) {
    match said {
        Some(Said::Ready(choice)) => (choice.tag().into(), String::new()),
        Some(Said::Own(words)) => (String::new(), words.clone()),
        None => Default::default(),
    }
}
