//! Parents' messages in the chat of a member of staff: what came, the quick replies as buttons, own words, the thread.
//! First names only. Who else teaches the class sees the same, and who answered.

mod write;

use super::answer::{Answered, Says, answer, replies, take_back};
use super::thread::{Open, Subject, Told, beside, may_read, of_seat, open_of, tell};
use super::{Author, Message, store as messages};
use crate::language::Say;
use crate::place::{Place as Any, base36, from_base36};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::desk::{Place as Staffroom, say_to};
use crate::school::guardians::store as guardians;
use crate::school::rights::Action;
use crate::school::{Staff, store as schools};
use crate::screen::{Button, Screen};
use crate::store::{StoreError, Tx};
use crate::visit::{Visit, button};

/// So many messages of a thread are shown; the console has all.
const SHOWN: usize = 8;

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// What waits for an answer.
    Open { page: usize },
    /// One message.
    Message { message: i64 },
    /// "I have seen it", without an answer.
    Seen { message: i64 },
    /// A quick reply goes to the parent.
    Reply { message: i64, word: String },
    /// Waits for own words.
    Write { message: i64 },
    /// Own words are taken back.
    TakeBack { answer: i64 },
    /// What went both ways with one seat.
    Thread { guardian: i64 },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        let word = |word: &str| (word.len() <= 40).then(|| word.to_owned());
        Some(match parts {
            ["o", page] => Self::Open { page: page.parse().ok()? },
            ["m", message] => Self::Message { message: from_base36(message)? },
            ["s", message] => Self::Seen { message: from_base36(message)? },
            ["r", message, reply] => Self::Reply { message: from_base36(message)?, word: word(reply)? },
            ["w", message] => Self::Write { message: from_base36(message)? },
            ["b", answer] => Self::TakeBack { answer: from_base36(answer)? },
            ["t", guardian] => Self::Thread { guardian: from_base36(guardian)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Open { page } => format!("o/{page}"),
            Self::Message { message } => format!("m/{}", base36(*message)),
            Self::Seen { message } => format!("s/{}", base36(*message)),
            Self::Reply { message, word } => format!("r/{}/{word}", base36(*message)),
            Self::Write { message } => format!("w/{}", base36(*message)),
            Self::TakeBack { answer } => format!("b/{}", base36(*answer)),
            Self::Thread { guardian } => format!("t/{}", base36(*guardian)),
        }
    }

    /// See [`crate::place::Place::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Seen { message } | Self::Reply { message, .. } | Self::Write { message } => Self::Message { message },
            Self::TakeBack { .. } => Self::Open { page: 0 },
            place => place,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match self {
            Self::Open { .. } => Action::SeeSchool,
            Self::Message { .. } | Self::Thread { .. } => Action::SeeThread,
            _ => Action::AnswerParent,
        }
    }
}

/// A message with who reads it here.
struct Read {
    role: Staff,
    message: Message,
    subject: Subject,
}

/// The message for who is among its readers.
async fn read(visit: &mut Visit<'_>, id: i64) -> Result<Option<Read>, StoreError> {
    let Some(message) = messages::find(visit.tx, id).await?.filter(|message| message.sent_at.is_some()) else {
        return Ok(None);
    };
    let Some(subject) = Subject::of(visit.tx, &message).await? else { return Ok(None) };
    for role in schools::staff_in_chat(visit.tx, visit.person.id).await? {
        if may_read(visit.tx, &role, &subject, &message.audience).await? {
            return Ok(Some(Read { role, message, subject }));
        }
    }
    Ok(None)
}

/// Opens a place of this feature; None for what is not the reader's.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    match place {
        Place::Open { page } => open_messages(visit, *page).await,
        Place::Thread { guardian } => thread(visit, *guardian).await,
        Place::TakeBack { answer } => taken_back(visit, *answer).await,
        Place::Message { message }
        | Place::Seen { message }
        | Place::Reply { message, .. }
        | Place::Write { message } => {
            let Some(read) = read(visit, *message).await?.filter(|read| read.message.author == Author::Parent) else {
                return Ok(None);
            };
            match place {
                Place::Reply { word, .. } => reply(visit, read, word).await.map(Some),
                Place::Write { .. } => write::ask(visit, &read, None).await.map(Some),
                Place::Seen { .. } => {
                    messages::seen(visit.tx, read.message.id, visit.now).await?;
                    note(visit, &read, Deed::SawThread).await?;
                    let say = say_to(visit, &read.role);
                    message_screen(visit, &read.role, read.message.id, Some(say.thread_seen_noted())).await
                }
                _ => {
                    messages::seen(visit.tx, read.message.id, visit.now).await?;
                    note(visit, &read, Deed::SawThread).await?;
                    message_screen(visit, &read.role, read.message.id, None).await
                }
            }
        }
    }
}

/// What somebody wrote while `place` waited for it.
pub async fn written(visit: &mut Visit<'_>, place: &Place, text: &str) -> Result<Screen, StoreError> {
    write::written(visit, place, text).await
}

/// A message as it is pushed into the chat; None where its reader is none any more, or it is answered.
pub async fn shown(visit: &mut Visit<'_>, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some(read) = read(visit, id).await?.filter(|read| read.message.answered_at.is_none()) else { return Ok(None) };
    note(visit, &read, Deed::SawThread).await?;
    message_screen(visit, &read.role, id, None).await
}

/// The way here from the staff's overview, with how many messages wait.
pub async fn way_in(visit: &mut Visit<'_>, say: Say<'_>, roles: &[Staff]) -> Result<Button, StoreError> {
    let mut count = 0;
    for role in roles {
        count += of_role(visit, role).await?.len();
    }
    let label = say.thread_chat_open(i64::try_from(count).unwrap_or(i64::MAX));
    Ok(button(label, &Any::Thread(Place::Open { page: 0 })))
}

async fn of_role(visit: &mut Visit<'_>, role: &Staff) -> Result<Vec<Open>, StoreError> {
    let Some(school) = schools::find_school(visit.tx, role.school_id).await? else { return Ok(Vec::new()) };
    open_of(visit.tx, visit.app, &school, role).await
}

async fn open_messages(visit: &mut Visit<'_>, page: usize) -> Result<Option<Screen>, StoreError> {
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let mut buttons = Vec::new();
    for role in &roles {
        for one in of_role(visit, role).await? {
            let (child, class) = (one.subject.child.first_name.as_str(), one.subject.class());
            let kind = visit.app.tells.find(&one.message.kind).map(|kind| kind.name(say)).unwrap_or_default();
            let label = match one.late {
                true => say.thread_chat_late(child, class, &kind),
                false => say.thread_chat_line(child, class, &kind),
            };
            buttons.push(button(label, &Any::Thread(Place::Message { message: one.message.id })));
        }
    }
    let mut screen = Screen::new(say).title(say.thread_title());
    screen = screen.text(if buttons.is_empty() { say.thread_none() } else { say.thread_chat_text() });
    let screen = screen.list(say, buttons, page, |page| Any::Thread(Place::Open { page }));
    Ok(Some(screen.row(back(say, Any::Desk(Staffroom::Overview)))))
}

/// One message with its answers and what can be done. The first line says nothing but whose it is.
async fn message_screen(
    visit: &mut Visit<'_>,
    role: &Staff,
    id: i64,
    notice: Option<String>,
) -> Result<Option<Screen>, StoreError> {
    let Some(message) = messages::find(visit.tx, id).await? else { return Ok(None) };
    let Some(subject) = Subject::of(visit.tx, &message).await? else { return Ok(None) };
    let say = say_to(visit, role);
    let all = schools::staff_of_school(visit.tx, role.school_id).await?;
    let mut screen = Screen::new(say).title(say.thread_about(&subject.child.first_name, subject.class()));
    screen = notice.into_iter().fold(screen, Screen::remark);
    screen = told(visit, say, screen, &tell(visit.app, say, &message, &subject, &all));
    if let Some(school) = schools::find_school(visit.tx, role.school_id).await? {
        screen = beside(say, &message, &school.calendar(&visit.app.calendar)).into_iter().fold(screen, Screen::text);
    }
    let mut answered = false;
    for answer in super::thread::store::answers(visit.tx, id).await? {
        let Some(answer) = messages::find(visit.tx, answer).await? else { continue };
        answered = true;
        screen = told(visit, say, screen, &tell(visit.app, say, &answer, &subject, &all));
    }
    if !answered {
        let kind = visit.app.tells.find(&message.kind);
        let reply = |word: &str| {
            let label = say.from_data(&format!("tell-reply-{word}")).unwrap_or_else(|| word.to_owned());
            button(label, &Any::Thread(Place::Reply { message: id, word: word.to_owned() }))
        };
        screen = screen.rows(replies(kind, &message.values).into_iter().map(reply));
    }
    screen = screen.rows([button(say.thread_own_words(), &Any::Thread(Place::Write { message: id }))]);
    if message.seen_at.is_none() {
        screen = screen.rows([button(say.thread_seen(), &Any::Thread(Place::Seen { message: id }))]);
    }
    let thread = Place::Thread { guardian: message.guardian_id };
    let list = Any::Thread(Place::Open { page: 0 });
    Ok(Some(screen.row([button(say.thread_whole(), &Any::Thread(thread))]).row(back(say, list))))
}

/// A message of a thread as paragraphs.
fn told(visit: &Visit<'_>, say: Say<'_>, screen: Screen, told: &Told) -> Screen {
    let civil = visit.app.calendar.civil(told.sent_at);
    let when = say.thread_when(civil.date(), civil.time());
    let mut screen = match told.author {
        Author::Parent => screen.text(when),
        Author::School => screen.text(say.thread_answered_by(&told.who, &when)),
    };
    screen = told.sentences.iter().fold(screen, |screen, sentence| screen.line(sentence));
    if let Some(own) = &told.own {
        screen = screen.text(&own.label).line(crate::language::plain(&own.text));
        if let Some(translation) = &own.translation {
            screen = screen.text(say.thread_translation()).line(crate::language::plain(translation));
        }
    }
    if told.photo {
        screen = screen.text(say.thread_photo());
    }
    if told.author == Author::Parent { screen.text(&told.who) } else { screen }
}

async fn reply(visit: &mut Visit<'_>, read: Read, word: &str) -> Result<Screen, StoreError> {
    let Read { role, message, subject } = &read;
    let say = say_to(visit, role);
    let answered = answer(visit.tx, visit.app, role, message, subject, Says::Reply(word)).await?;
    let notice = notice(visit, say, answered);
    if matches!(answered, Answered::Goes { .. } | Answered::NoChat { .. }) {
        note(visit, &read, Deed::AnsweredParent).await?;
    }
    let screen = message_screen(visit, &read.role, read.message.id, Some(notice)).await?;
    Ok(screen.unwrap_or_else(|| Screen::new(say).text(say.nav_gone())))
}

/// What a member of staff reads after an answer.
fn notice(visit: &Visit<'_>, say: Say<'_>, answered: Answered) -> String {
    match answered {
        Answered::Goes { at, .. } if at <= visit.now => say.thread_sent(),
        Answered::Goes { at, .. } if at <= visit.now + super::answer::TAKE_BACK => say.thread_goes_soon(),
        Answered::Goes { at, .. } => {
            let civil = visit.app.calendar.civil(at);
            say.thread_goes_at(civil.date(), civil.time())
        }
        Answered::NoChat { .. } => say.thread_no_chat(),
        Answered::Again => say.thread_again(),
        Answered::NoReply => say.nav_gone(),
    }
}

async fn taken_back(visit: &mut Visit<'_>, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some(Read { role, message, .. }) = read(visit, id).await? else { return Ok(None) };
    let say = say_to(visit, &role);
    let Some(question) = message.answers else { return Ok(None) };
    let notice = match take_back(visit.tx, &role, &message).await? {
        true => say.thread_taken_back(),
        false => say.thread_too_late(),
    };
    message_screen(visit, &role, question, Some(notice)).await
}

async fn thread(visit: &mut Visit<'_>, guardian: i64) -> Result<Option<Screen>, StoreError> {
    let Some(child) = guardians::child_of(visit.tx, guardian).await? else { return Ok(None) };
    let Some(subject) = Subject::at(visit.tx, child, guardian).await? else { return Ok(None) };
    for role in schools::staff_in_chat(visit.tx, visit.person.id).await? {
        let all = schools::staff_of_school(visit.tx, role.school_id).await?;
        let thread = of_seat(visit.tx, &role, &all, guardian, &subject).await?;
        let Some(last) = thread.last().cloned() else { continue };
        let say = say_to(visit, &role);
        let mut screen = Screen::new(say).title(say.thread_about(&subject.child.first_name, subject.class()));
        for message in thread.iter().skip(thread.len().saturating_sub(SHOWN)) {
            screen = told(visit, say, screen, &tell(visit.app, say, message, &subject, &all));
        }
        let asked = thread.iter().filter(|one| one.author == Author::Parent && one.answered_at.is_none());
        let open = asked.take(SHOWN).map(|one| {
            let kind = visit.app.tells.find(&one.kind).map(|kind| kind.name(say)).unwrap_or_default();
            let label = say.thread_chat_line(&subject.child.first_name, subject.class(), &kind);
            button(label, &Any::Thread(Place::Message { message: one.id }))
        });
        let list = Any::Thread(Place::Open { page: 0 });
        let screen = screen.rows(open).row(back(say, list));
        note(visit, &Read { role: role.clone(), message: last, subject: subject.clone() }, Deed::SawThread).await?;
        return Ok(Some(screen));
    }
    Ok(None)
}

fn back(say: Say<'_>, place: Any) -> [Button; 2] {
    [button(say.nav_back(), &place), button(say.nav_menu(), &Any::Menu)]
}

async fn note(visit: &mut Visit<'_>, read: &Read, deed: Deed) -> Result<(), StoreError> {
    let entry = Entry {
        school_id: read.role.school_id,
        staff_id: Some(read.role.id),
        via: Via::Chat,
        deed,
        about: About::Child(read.subject.child.id),
    };
    let tx: &mut Tx = visit.tx;
    schools::note(tx, visit.now, entry).await
}
