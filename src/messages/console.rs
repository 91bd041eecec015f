//! Messages in the console: what waits for an answer, and the thread with one seat. Another household of the child has
//! a thread of its own. Beside each quick reply stands what the parent reads.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

use super::answer::{Answered, MOST, Says, answer, can_take_back, replies, take_back};
use super::day::{Decision, decision_name};
use super::thread::{Open, Subject, Told, beside, of_seat, open_of, overdue_elsewhere, tell};
use super::{Author, Message, OWN_WORDS, label, store as messages, text};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::preparation::{Unfit, fit};
use crate::language::{Lang, Say};
use crate::school::audit::{About, Deed};
use crate::school::guardians::store as guardians;
use crate::school::rights::{Action, Object};
use crate::school::{Staff, store as schools};
use crate::store::Tx;
use crate::welcome::store as people;

pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .page("/staff/messages", Action::SeeSchool, open_messages)
        .page("/staff/guardians/{id}/messages", Action::SeeThread, thread)
        .form("/staff/guardians/{id}/messages/answer", Action::AnswerParent, send)
        .form("/staff/guardians/{id}/messages/take-back", Action::AnswerParent, taken_back)
        .form("/staff/guardians/{id}/messages/seen", Action::AnswerParent, seen);
    super::day::console::routes(routes)
}

#[derive(Template)]
#[template(path = "console/thread_open.html")]
struct OpenPage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    /// What waits too long for teachers: child, class and since when, for who has the list of the day.
    elsewhere: Vec<(String, String, String)>,
}

/// A message that waits.
struct Line {
    guardian: i64,
    child: String,
    class: String,
    kind: String,
    when: String,
    late: bool,
    today: bool,
    seen: bool,
}

async fn open_messages(visitor: Visitor) -> Result<Response, Refused> {
    let say = visitor.say();
    let school = visitor.school()?;
    let app = &visitor.reader.console.app;
    let mut tx = visitor.begin().await?;
    let open = open_of(&mut tx, app, school, &visitor.staff).await?;
    let elsewhere = match visitor.may(Action::SeeDay, &Object::School(school.id)) {
        true => overdue_elsewhere(&mut tx, app, school, &visitor.staff).await?,
        false => Vec::new(),
    };
    let mut about: Vec<i64> = open.iter().chain(&elsewhere).map(|one| one.subject.child.id).collect();
    about.sort_unstable();
    about.dedup();
    for child in about {
        visitor.note(&mut tx, Deed::SawThread, About::Child(child)).await?;
    }
    tx.commit().await?;
    let line = |Open { message, subject, late }: Open| Line {
        guardian: message.guardian_id,
        child: subject.child.full_name(),
        class: subject.class().to_owned(),
        kind: app.tells.find(&message.kind).map(|kind| kind.name(say)).unwrap_or_default(),
        when: when(&visitor, message.sent_at.unwrap_or(message.made_at)),
        late,
        today: message.urgency(&app.tells) != super::Urgency::Normal,
        seen: message.seen_at.is_some(),
    };
    let lines = open.into_iter().map(line).collect();
    let elsewhere = elsewhere.into_iter().map(|Open { message, subject, .. }| {
        let sent = when(&visitor, message.sent_at.unwrap_or(message.made_at));
        (subject.child.full_name(), subject.class().to_owned(), sent)
    });
    let elsewhere = elsewhere.collect();
    let frame = visitor.frame(say.thread_title()).await?.below("/staff", say.console_nav_overview());
    Ok(page::ok(&OpenPage { frame, lines, elsewhere }))
}

fn when(visitor: &Visitor, at: i64) -> String {
    let civil = visitor.reader.civil(at);
    visitor.say().thread_when(civil.date(), civil.time())
}

#[derive(Template)]
#[template(path = "console/thread.html")]
struct ThreadPage<'a> {
    frame: Frame<'a>,
    guardian: i64,
    entries: Vec<Entry>,
    preview: Option<Preview>,
    most: usize,
    hint: String,
    wrong: Option<String>,
}

/// A message of the thread.
struct Entry {
    told: Told,
    of_school: bool,
    when: String,
    /// What it asks to be decided, and what was.
    decision: Option<String>,
    /// What the rules say about it.
    rules: Vec<String>,
    /// Own words of the visitor that wait.
    take_back: bool,
    unseen: bool,
    /// The message is the parent's: one can answer.
    form: Option<Answering>,
}

/// The form under a parent's message.
struct Answering {
    answered: bool,
    replies: Vec<Reply>,
    /// What was typed before the preview.
    chosen: String,
    words: String,
}

struct Reply {
    word: String,
    /// In the language of the visitor.
    name: String,
    /// In the parent's; None where that is the same language, or nobody is linked.
    reads: Option<String>,
}

/// How the parent will read an answer.
struct Preview {
    tag: String,
    rtl: bool,
    label: Option<String>,
    text: Vec<String>,
}

/// A seat with what the visitor reads of its thread.
struct Seat {
    subject: Subject,
    staff: Vec<Staff>,
    thread: Vec<Message>,
    /// The language of who sits there.
    lang: Option<Lang>,
}

/// The seat with this id. The contact person may teach another class: a message that is for them opens the page.
async fn seat(visitor: &Visitor, tx: &mut Tx, id: i64) -> Result<Seat, Refused> {
    let child = guardians::child_of(tx, id).await?.ok_or(Refused::NotFound)?;
    let subject = Subject::at(tx, child, id).await?.ok_or(Refused::NotFound)?;
    let staff = schools::staff_of_school(tx, visitor.school.id).await?;
    let thread = of_seat(tx, &visitor.staff, &staff, id, &subject).await?;
    if thread.is_empty() {
        visitor.check(&subject.object())?;
    }
    let person: Vec<i64> = subject.seat.as_ref().and_then(|seat| seat.person_id).into_iter().collect();
    let people = people::people(tx, &visitor.reader.console.app.catalogue, &person).await?;
    let lang = people.first().and_then(|person| person.language);
    Ok(Seat { subject, staff, thread, lang })
}

async fn thread(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let seat = seat(&visitor, &mut tx, id).await?;
    visitor.note(&mut tx, Deed::SawThread, About::Child(seat.subject.child.id)).await?;
    let page = thread_page(&visitor, &mut tx, id, &seat, None).await?;
    tx.commit().await?;
    Ok(page)
}

/// A form that comes back: which message, what was typed, what is wrong with it.
struct Typed<'f> {
    form: &'f Answer,
    wrong: Option<String>,
}

async fn thread_page(
    visitor: &Visitor,
    tx: &mut Tx,
    id: i64,
    seat: &Seat,
    typed: Option<Typed<'_>>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let parent = seat.lang.map(|lang| app.catalogue.say(lang));
    let calendar = visitor.school.calendar(&app.calendar);
    let mut entries = Vec::new();
    for message in &seat.thread {
        let of_school = message.author == Author::School;
        let kind = app.tells.find(&message.kind).filter(|_| !of_school);
        let reply = |word: &str| {
            let reads = |say: Say<'_>| say.from_data(&format!("tell-reply-{word}"));
            Reply {
                word: word.to_owned(),
                name: reads(say).unwrap_or_else(|| word.to_owned()),
                reads: parent.filter(|parent| parent.lang() != say.lang()).and_then(reads),
            }
        };
        let words = replies(kind, &message.values);
        let asks_leave = words.iter().any(|word| word.parse::<Decision>() == Ok(Decision::Accepted));
        let decision = match asks_leave {
            true => Some(decision_name(say, super::day::decision(tx, message).await?)),
            false => None,
        };
        let before = typed.as_ref().filter(|typed| typed.form.message == message.id).map(|typed| typed.form);
        entries.push(Entry {
            told: tell(app, say, message, &seat.subject, &seat.staff),
            of_school,
            when: when(visitor, message.sent_at.unwrap_or(message.made_at)),
            decision,
            rules: beside(say, message, &calendar),
            take_back: of_school && can_take_back(&visitor.staff, message, visitor.now()),
            unseen: !of_school && message.seen_at.is_none(),
            form: (!of_school).then(|| Answering {
                answered: message.answered_at.is_some(),
                replies: words.into_iter().map(reply).collect(),
                chosen: before.map(|form| form.reply.clone()).unwrap_or_default(),
                words: before.map(|form| form.words.clone()).unwrap_or_default(),
            }),
        });
    }
    let preview = typed.as_ref().filter(|typed| typed.wrong.is_none()).and_then(|typed| {
        let parent = parent.unwrap_or(say);
        let message = seat.thread.iter().find(|message| message.id == typed.form.message)?;
        Some(preview(visitor, parent, message, &seat.subject, typed.form))
    });
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let wrong = typed.and_then(|typed| typed.wrong);
    let title = say.thread_about(&seat.subject.child.full_name(), seat.subject.class());
    let frame = visitor.frame(title).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below("/staff/messages", say.thread_title());
    let page =
        ThreadPage { frame, guardian: id, entries, preview, most: MOST, hint: say.thread_words_hint(most), wrong };
    Ok(if page.wrong.is_some() { page::faulty(&page) } else { page::ok(&page) })
}

/// How the parent will read the answer that was typed.
fn preview(visitor: &Visitor, parent: Say<'_>, message: &Message, subject: &Subject, form: &Answer) -> Preview {
    let app = &visitor.reader.console.app;
    let own = form.reply == OWN_WORDS;
    let language = Some(visitor.say().language().tag.clone());
    let answer = Message { author: Author::School, kind: form.reply.clone(), language, ..message.clone() };
    let text = match own {
        true => vec![form.words.trim().to_owned()],
        false => text(app, parent, &answer, &subject.child.first_name, subject.class()),
    };
    let language = parent.language();
    let label = own.then(|| label(parent, &app.catalogue, &answer));
    Preview { tag: language.tag.clone(), rtl: language.rtl, label, text }
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    message: i64,
    /// The word of a quick reply, or [`OWN_WORDS`].
    #[serde(default)]
    reply: String,
    #[serde(default)]
    words: String,
    /// `preview`, or the answer goes.
    #[serde(default, rename = "do")]
    what: String,
}

fn address(id: i64) -> String {
    format!("/staff/guardians/{id}/messages")
}

async fn send(visitor: Visitor, Path(id): Path<i64>, Form(form): Form<Answer>) -> Result<Response, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let mut tx = visitor.begin().await?;
    let seat = seat(&visitor, &mut tx, id).await?;
    let asked = seat.thread.iter().find(|one| one.id == form.message && one.author == Author::Parent);
    let Some(message) = asked else {
        tx.roll_back().await?;
        return visitor.done(&address(id), say.thread_choose()).await;
    };
    let words = fit(&form.words, MOST);
    let wrong = match (form.reply.as_str(), &words) {
        (OWN_WORDS, Err(Unfit::Empty)) => Some(say.thread_words_missing()),
        (OWN_WORDS, Err(Unfit::TooLong { count, most })) => {
            let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
            Some(say.thread_too_long(number(*count), number(*most)))
        }
        (OWN_WORDS, Ok(_)) => None,
        (word, _) => {
            (!replies(app.tells.find(&message.kind), &message.values).contains(&word)).then(|| say.thread_choose())
        }
    };
    if wrong.is_some() || form.what == "preview" {
        let page = thread_page(&visitor, &mut tx, id, &seat, Some(Typed { form: &form, wrong })).await?;
        tx.roll_back().await?;
        return Ok(page);
    }
    let says = match &words {
        Ok(words) if form.reply == OWN_WORDS => Says::Words(words, &say.language().tag),
        _ => Says::Reply(&form.reply),
    };
    let answered = answer(&mut tx, app, &visitor.staff, message, &seat.subject, says).await?;
    visitor.note(&mut tx, Deed::AnsweredParent, About::Child(seat.subject.child.id)).await?;
    tx.commit().await?;
    let notice = match answered {
        Answered::Goes { at, .. } if at <= visitor.now() => say.thread_sent(),
        Answered::Goes { at, .. } if at <= visitor.now() + super::answer::TAKE_BACK => say.thread_goes_soon(),
        Answered::Goes { at, .. } => {
            let civil = visitor.reader.civil(at);
            say.thread_goes_at(civil.date(), civil.time())
        }
        Answered::NoChat { .. } => say.thread_no_chat(),
        Answered::Again => say.thread_again(),
        Answered::NoReply => say.thread_choose(),
    };
    visitor.done(&address(id), notice).await
}

async fn taken_back(visitor: Visitor, Path(id): Path<i64>, Form(form): Form<Seen>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let seat = seat(&visitor, &mut tx, id).await?;
    let gone = match seat.thread.iter().find(|one| one.id == form.message && one.author == Author::School) {
        Some(answer) => take_back(&mut tx, &visitor.staff, answer).await?,
        None => false,
    };
    if gone {
        visitor.note(&mut tx, Deed::AnsweredParent, About::Child(seat.subject.child.id)).await?;
    }
    tx.commit().await?;
    visitor.done(&address(id), if gone { say.thread_taken_back() } else { say.thread_too_late() }).await
}

#[derive(Deserialize)]
struct Seen {
    #[serde(default)]
    message: i64,
}

async fn seen(visitor: Visitor, Path(id): Path<i64>, Form(form): Form<Seen>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let seat = seat(&visitor, &mut tx, id).await?;
    if seat.thread.iter().any(|one| one.id == form.message && one.author == Author::Parent) {
        messages::seen(&mut tx, form.message, visitor.now()).await?;
        visitor.note(&mut tx, Deed::SawThread, About::Child(seat.subject.child.id)).await?;
    }
    tx.commit().await?;
    visitor.done(&address(id), visitor.say().thread_seen_noted()).await
}
