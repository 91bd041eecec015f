//! Messages as the school reads them: in its own language, own words as they were written, each with who wrote it and
//! when. A thread hangs on one seat; what another household of the child writes is a thread of its own.

pub mod store;

use super::readers::{self, At, school_days_later};
use super::{Author, Message, label, leave, signed, store as messages, text};
use crate::app::App;
use crate::clock::Calendar;
use crate::language::Say;
use crate::school::guardians::{Seat, store as guardians};
use crate::school::rights::Object;
use crate::school::{Child, Group, School, Staff, store as schools};
use crate::store::{StoreError, Tx};

/// Whom a message is about.
#[derive(Clone, Debug)]
pub struct Subject {
    pub child: Child,
    /// The class and the groups beside it.
    pub groups: Vec<Group>,
    /// The seat of the parent; None for a child that left the school.
    pub seat: Option<Seat>,
}

impl Subject {
    /// Of a message; None where the child is gone.
    pub async fn of(tx: &mut Tx, message: &Message) -> Result<Option<Self>, StoreError> {
        Self::at(tx, message.child_id, message.guardian_id).await
    }

    /// Of this seat of this child.
    pub async fn at(tx: &mut Tx, child_id: i64, guardian_id: i64) -> Result<Option<Self>, StoreError> {
        let Some(child) = schools::find_child(tx, child_id).await? else { return Ok(None) };
        let groups = schools::groups_of_child(tx, child_id).await?;
        let seat = guardians::find(tx, guardian_id).await?;
        Ok(Some(Self { child, groups, seat }))
    }

    /// As the rule of who reads sees it.
    pub fn place(&self) -> At {
        At { school_id: self.child.school_id, groups: self.groups.iter().map(|group| group.id).collect() }
    }

    /// As the rights see it.
    pub fn object(&self) -> Object {
        let At { school_id, groups } = self.place();
        Object::Child { school_id, groups }
    }

    /// The name of the class; empty for a child without one.
    pub fn class(&self) -> &str {
        let class = self.groups.iter().find(|group| Some(group.id) == self.child.group_id);
        class.map_or("", |group| group.name.as_str())
    }
}

/// Whether this member of staff is among those who read a message about `subject`.
pub async fn may_read(
    tx: &mut Tx,
    staff: &Staff,
    subject: &Subject,
    audience: &[super::Audience],
) -> Result<bool, StoreError> {
    if staff.school_id != subject.child.school_id {
        return Ok(false);
    }
    let all = schools::staff_of_school(tx, staff.school_id).await?;
    Ok(is_among(&all, staff, subject, audience))
}

/// The same where the staff of the school is known.
pub fn is_among(all: &[Staff], staff: &Staff, subject: &Subject, audience: &[super::Audience]) -> bool {
    readers::readers(all, &subject.place(), audience).iter().any(|one| one.id == staff.id)
}

/// A message in words.
#[derive(Clone, Debug)]
pub struct Told {
    pub id: i64,
    pub author: Author,
    /// The parent's signature, or the name of who answered.
    pub who: String,
    /// The sentences of the kind, or of the quick reply.
    pub sentences: Vec<String>,
    pub own: Option<Own>,
    pub photo: bool,
    /// UTC seconds.
    pub sent_at: i64,
}

/// Words that somebody wrote.
#[derive(Clone, Debug)]
pub struct Own {
    /// In which language they are, and that nobody translated them.
    pub label: String,
    pub text: String,
    /// The tag of their language, where it is known.
    pub language: Option<String>,
    pub translation: Option<String>,
}

/// A message in the language of `say`. `staff`: of the school, for the names of who answered.
pub fn tell(app: &App, say: Say<'_>, message: &Message, subject: &Subject, staff: &[Staff]) -> Told {
    let wrote = || staff.iter().find(|one| Some(one.id) == message.staff_id).map(|one| one.name.clone());
    let who = match (message.author, &subject.seat) {
        (Author::School, _) => wrote().unwrap_or_else(|| say.thread_school()),
        (Author::Parent, Some(seat)) => signed(say, seat),
        (Author::Parent, None) => say.thread_parent(),
    };
    let own = message.own_words.as_ref().map(|words| Own {
        label: label(say, &app.catalogue, message),
        text: words.clone(),
        language: message.language.clone(),
        translation: message.translation.clone(),
    });
    Told {
        id: message.id,
        author: message.author,
        who,
        sentences: text(app, say, message, &subject.child.first_name, subject.class()),
        own,
        photo: message.photo.is_some(),
        sent_at: message.sent_at.unwrap_or(message.made_at),
    }
}

/// A message that waits for an answer.
#[derive(Clone, Debug)]
pub struct Open {
    pub message: Message,
    pub subject: Subject,
    /// It waits for longer than the school says that an answer takes.
    pub late: bool,
}

/// The messages that wait for this member of staff: first what waits too long, then what is urgent, then the oldest.
pub async fn open_of(tx: &mut Tx, app: &App, school: &School, staff: &Staff) -> Result<Vec<Open>, StoreError> {
    let now = app.clock.now();
    let calendar = school.calendar(&app.calendar);
    let all = schools::staff_of_school(tx, school.id).await?;
    let mut open = Vec::new();
    for id in store::open(tx, school.id, now - OPEN_FOR).await? {
        let Some(message) = messages::find(tx, id).await? else { continue };
        let Some(subject) = Subject::of(tx, &message).await? else { continue };
        if message.waits(&app.tells) && is_among(&all, staff, &subject, &message.audience) {
            let late = is_late(&message, school, &calendar, now);
            open.push(Open { message, subject, late });
        }
    }
    open.sort_by_key(|one| (!one.late, one.message.urgency(&app.tells), one.message.sent_at));
    Ok(open)
}

/// The messages that wait too long for teachers, as who leads the school or its office sees them: whose they are and since
/// when. Who does not read a message learns nothing else of it, and nothing at all of what is private or for the contact
/// person.
pub async fn overdue_elsewhere(
    tx: &mut Tx,
    app: &App,
    school: &School,
    staff: &Staff,
) -> Result<Vec<Open>, StoreError> {
    let now = app.clock.now();
    let calendar = school.calendar(&app.calendar);
    let all = schools::staff_of_school(tx, school.id).await?;
    let mut overdue = Vec::new();
    for id in store::open(tx, school.id, now - OPEN_FOR).await? {
        let Some(message) = messages::find(tx, id).await? else { continue };
        let private = app.tells.find(&message.kind).is_none_or(|kind| kind.private);
        let of_teachers = message.audience == [super::Audience::Teacher];
        if private || !of_teachers || !message.waits(&app.tells) || !is_late(&message, school, &calendar, now) {
            continue;
        }
        let Some(subject) = Subject::of(tx, &message).await? else { continue };
        if !is_among(&all, staff, &subject, &message.audience) {
            overdue.push(Open { message, subject, late: true });
        }
    }
    overdue.sort_by_key(|one| one.message.sent_at);
    Ok(overdue)
}

/// What the school reads beside a message: what the rules say about time off, and that it takes the place of another.
pub fn beside(say: Say<'_>, message: &Message, calendar: &Calendar) -> Vec<String> {
    let sent = calendar.civil(message.sent_at.unwrap_or(message.made_at)).date();
    let rules = leave::remarks(message, calendar, sent).into_iter().map(|remark| remark.for_school(say));
    rules.chain(message.replaces.map(|_| say.thread_replaces())).collect()
}

/// So many seconds an unanswered message stays in the list; the thread has it longer.
const OPEN_FOR: i64 = 50 * 24 * 3600;

fn is_late(message: &Message, school: &School, calendar: &Calendar, now: i64) -> bool {
    let sent_at = message.sent_at.unwrap_or(message.made_at);
    message.told_at.is_some() || now >= school_days_later(calendar, sent_at, school.answer_days)
}

/// The messages of a seat that this member of staff reads, oldest first.
pub async fn of_seat(
    tx: &mut Tx,
    staff: &Staff,
    all: &[Staff],
    guardian_id: i64,
    subject: &Subject,
) -> Result<Vec<Message>, StoreError> {
    let thread = messages::of_child(tx, subject.child.id).await?;
    let mine =
        |message: &Message| message.guardian_id == guardian_id && is_among(all, staff, subject, &message.audience);
    Ok(thread.into_iter().filter(mine).collect())
}
