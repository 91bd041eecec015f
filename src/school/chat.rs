//! A parent and the school in the chat: the letter's code leads to a child; my children; leaving a child.

use super::guardians::{Linked, Relation, Seat, store};
use super::rights::Action;
use super::store as schools;
use super::{Contact, age_of};
use crate::conversation::plan::chat as plan;
use crate::language::{Say, plain};
use crate::place::{Place as Any, base36, from_base36};
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::welcome::chat::unchecked;
use crate::welcome::store as people;

/// The places of this feature. `seat`: a guardian's seat; whether it is the reader's own is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// "This school invites you: is that right?"
    Invited,
    /// "Who are you to this child?"
    Who,
    /// The invitation is not for this person.
    NotMine,
    /// The person says who they are, and is linked.
    Join {
        relation: Relation,
    },
    /// My children.
    Children,
    /// How another child or parent is added.
    Add,
    Child {
        seat: i64,
    },
    /// Asks whether to leave the child.
    Leave {
        seat: i64,
    },
    /// Leaves the child.
    Left {
        seat: i64,
    },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["i"] => Self::Invited,
            ["w"] => Self::Who,
            ["n"] => Self::NotMine,
            ["j", relation] => Self::Join { relation: relation.parse().ok()? },
            ["l"] => Self::Children,
            ["a"] => Self::Add,
            ["c", seat] => Self::Child { seat: from_base36(seat)? },
            ["x", seat] => Self::Leave { seat: from_base36(seat)? },
            ["z", seat] => Self::Left { seat: from_base36(seat)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Invited => "i".into(),
            Self::Who => "w".into(),
            Self::NotMine => "n".into(),
            Self::Join { relation } => format!("j/{}", relation.word()),
            Self::Children => "l".into(),
            Self::Add => "a".into(),
            Self::Child { seat } => format!("c/{}", base36(*seat)),
            Self::Leave { seat } => format!("x/{}", base36(*seat)),
            Self::Left { seat } => format!("z/{}", base36(*seat)),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Join { .. } | Self::NotMine | Self::Left { .. } => Self::Children,
            place => place,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match self {
            Self::Invited | Self::Who | Self::NotMine | Self::Join { .. } | Self::Children | Self::Add => {
                Action::UseBot
            }
            Self::Child { .. } => Action::SeeOwnChild,
            Self::Leave { .. } | Self::Left { .. } => Action::LeaveChild,
        }
    }
}

/// Opens a place of this feature.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Screen, StoreError> {
    match place {
        Place::Invited => invited(visit).await,
        Place::Who => who(visit).await,
        Place::NotMine => {
            store::set_invited(visit.tx, visit.person.id, None).await?;
            let say = visit.say();
            let screen = Screen::new(say).title(say.join_no_title()).text(say.join_no_text());
            Ok(screen.nav(say, &Any::School(Place::Children), None))
        }
        Place::Join { relation } => join(visit, *relation).await,
        Place::Children => children(visit).await,
        Place::Add => Ok(add(visit.say())),
        Place::Child { seat } | Place::Leave { seat } | Place::Left { seat } => {
            let found = store::find(visit.tx, *seat).await?;
            let Some(found) = found.filter(|found| found.allows(visit.person.id, place.action())) else {
                // Another parent's child looks like a child that does not exist.
                return children(visit).await;
            };
            match place {
                Place::Leave { .. } => Ok(ask_to_leave(visit.say(), &found)),
                Place::Left { .. } => leave(visit, &found).await,
                _ => child(visit, &found).await,
            }
        }
    }
}

/// A code that does not work: one answer for all reasons.
pub fn code_does_not_work(say: Say<'_>) -> Screen {
    Screen::new(say).title(say.join_code_title()).text(say.join_code_text()).nav(
        say,
        &Any::School(Place::Children),
        None,
    )
}

/// The first question names the group, not the child: a letter may have gone astray.
async fn invited(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let Some((_, seat)) = store::invited(visit.tx, visit.person.id, visit.now).await? else {
        return Ok(code_does_not_work(say));
    };
    let mut screen = Screen::new(say).title(say.join_title(&seat.school_name));
    if let Some((_, group)) = &seat.group {
        screen = screen.text(say.join_group(group));
    }
    Ok(unchecked(screen.text(say.join_right()), say)
        .rows([button(say.join_yes(), &Any::School(Place::Who)), button(say.join_no(), &Any::School(Place::NotMine))])
        .nav(say, &Any::School(Place::Invited), None))
}

async fn who(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let Some((_, seat)) = store::invited(visit.tx, visit.person.id, visit.now).await? else {
        return Ok(code_does_not_work(say));
    };
    let me = |relation: Relation| button(relation.name(say), &Any::School(Place::Join { relation }));
    Ok(Screen::new(say)
        .text(say.join_who(&seat.first_name))
        .rows(Relation::ALL.map(me))
        .rows([button(say.join_not_my_child(), &Any::School(Place::NotMine))])
        .nav(say, &Any::School(Place::Who), Some(&Any::School(Place::Invited))))
}

async fn join(visit: &mut Visit<'_>, relation: Relation) -> Result<Screen, StoreError> {
    let say = visit.say();
    let (person, now) = (visit.person.id, visit.now);
    let Some((invitation, seat)) = store::invited(visit.tx, person, now).await? else {
        return Ok(code_does_not_work(say));
    };
    let linked = store::link(visit.tx, person, invitation, &seat, relation, now).await?;
    store::set_invited(visit.tx, person, None).await?;
    Ok(match linked {
        Linked::Gone => code_does_not_work(say),
        Linked::Already => {
            let children = Any::School(Place::Children);
            let screen = Screen::new(say).text(say.join_already(&seat.first_name));
            screen.rows([button(say.menu_children(), &children)]).nav(say, &children, None)
        }
        Linked::Done => {
            if let Some(age) = seat.year_group.map(age_of) {
                visit.person.ages.push(age);
                visit.person.ages.sort_unstable();
                visit.person.ages.dedup();
                people::set_ages(visit.tx, person, &visit.person.ages).await?;
            }
            welcome(visit, &seat).await?
        }
    })
}

/// The warm first screen: the child, and what comes up at school this month at that age.
async fn welcome(visit: &mut Visit<'_>, seat: &Seat) -> Result<Screen, StoreError> {
    let say = visit.say();
    let here = Any::School(Place::Children);
    let mut screen = Screen::new(say).title(say.join_done_title(&seat.first_name));
    screen = details(visit, screen, seat).await?.text(say.join_done_text(&seat.first_name));
    let ages: Vec<_> = seat.year_group.map(age_of).into_iter().collect();
    let today = visit.app.calendar.civil(visit.now).date();
    let words = crate::learn::tour::this_month(visit, today, &ages);
    screen = match words.is_empty() {
        true => screen.text(say.join_done_month_none()),
        false => screen.text(say.join_done_month()),
    };
    for word in &words {
        screen = screen.line_item(&word.term, &word.short(say));
    }
    let words = words.into_iter().map(|word| crate::words::chat::word_button(word, &here));
    Ok(screen
        .grid(2, words)
        .rows([
            button(say.menu_children(), &here),
            button(say.menu_learn(), &Any::Learn(crate::learn::chat::Place::Topics)),
            button(say.menu_tips(), &Any::Tips(crate::learn::tips::chat::Place::Overview)),
        ])
        .nav(say, &here, None))
}

/// School, group and teachers, line by line.
async fn details(visit: &mut Visit<'_>, screen: Screen, seat: &Seat) -> Result<Screen, StoreError> {
    let say = visit.say();
    let mut screen = screen.line(say.child_school(&seat.school_name));
    if let Some((group, name)) = &seat.group {
        screen = screen.line(say.child_group(name));
        let teachers = schools::teachers(visit.tx, *group).await?;
        if !teachers.is_empty() {
            let count = i64::try_from(teachers.len()).unwrap_or(i64::MAX);
            screen = screen.line(say.child_teachers(count, &teachers.join(say.comma())));
        }
    }
    Ok(screen)
}

async fn children(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let here = Any::School(Place::Children);
    let seats = store::of_person(visit.tx, visit.person.id).await?;
    let mut screen = Screen::new(say).title(say.child_title());
    if seats.is_empty() {
        return Ok(screen.text(say.child_none()).text(say.child_how()).nav(say, &here, None));
    }
    for seat in &seats {
        screen = details(visit, screen.title(plain(&seat.first_name)), seat).await?;
    }
    let each = seats.iter().map(|seat| button(&seat.first_name, &Any::School(Place::Child { seat: seat.id })));
    Ok(screen.rows(each).rows([button(say.child_add(), &Any::School(Place::Add))]).nav(say, &here, None))
}

async fn child(visit: &mut Visit<'_>, seat: &Seat) -> Result<Screen, StoreError> {
    let say = visit.say();
    let mut screen = details(visit, Screen::new(say).title(plain(&seat.first_name)), seat).await?;
    if let Some(at) = seat.linked_at {
        screen = screen.line(say.child_since(visit.app.calendar.civil(at).date()));
    }
    if let Some(school) = schools::find_school(visit.tx, seat.school_id).await? {
        screen = contact(say, screen, &school.contact);
    }
    let talk = crate::conversation::chat::of_child(visit, seat).await?;
    let (line, talk) = talk.map_or((None, None), |(line, button)| (line, Some(button)));
    screen = line.into_iter().fold(screen, Screen::text);
    let prepare = crate::conversation::preparation::chat::entry(visit, seat).await?;
    let here = Any::School(Place::Child { seat: seat.id });
    let plan = plan::child_button(visit, seat.id).await?;
    let messages = crate::reminders::chat::list_button(visit, seat).await?;
    let tell = crate::messages::chat::child_button(visit, seat);
    Ok(screen
        .rows(messages)
        .rows(tell)
        .rows(talk)
        .rows(prepare)
        .rows(plan)
        .rows([
            button(say.tour_months_title(), &Any::Tour(crate::learn::tour::Place::Months)),
            button(say.menu_learn(), &Any::Learn(crate::learn::chat::Place::Topics)),
            button(say.child_leave(), &Any::School(Place::Leave { seat: seat.id })),
        ])
        .nav(say, &here, Some(&Any::School(Place::Children))))
}

/// Whom to turn to at school and outside it, as far as the office has filled it in.
pub fn contact(say: Say<'_>, screen: Screen, contact: &Contact) -> Screen {
    let lines = [
        (&contact.phone, say.child_phone(&contact.phone)),
        (&contact.absence_phone, say.child_absence(&contact.absence_phone)),
        (&contact.help_numbers, say.child_help(&contact.help_numbers)),
    ];
    let known = lines.into_iter().filter(|(typed, _)| !typed.trim().is_empty());
    known.fold(screen, |screen, (_, line)| screen.text(line))
}

fn add(say: Say<'_>) -> Screen {
    Screen::new(say)
        .title(say.child_add_title())
        .text(say.child_add_text())
        .text(say.child_how())
        .text(say.child_add_other())
        .nav(say, &Any::School(Place::Add), Some(&Any::School(Place::Children)))
}

fn ask_to_leave(say: Say<'_>, seat: &Seat) -> Screen {
    let back = Any::School(Place::Child { seat: seat.id });
    Screen::new(say)
        .title(say.child_leave_title(&seat.first_name))
        .text(say.child_leave_text())
        .rows([
            button(say.child_leave_yes(), &Any::School(Place::Left { seat: seat.id })),
            button(say.child_leave_no(), &back),
        ])
        .nav(say, &Any::School(Place::Leave { seat: seat.id }), Some(&back))
}

async fn leave(visit: &mut Visit<'_>, seat: &Seat) -> Result<Screen, StoreError> {
    store::leave(visit.tx, seat.id, visit.now).await?;
    let say = visit.say();
    let children = Any::School(Place::Children);
    let screen = Screen::new(say).text(say.child_left(&seat.first_name));
    Ok(screen.rows([button(say.menu_children(), &children)]).nav(say, &children, None))
}
