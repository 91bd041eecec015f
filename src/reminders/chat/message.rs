//! The message itself, several of them together, and the list of those before.

use super::{At, Home, Place, Received, at_seat, moments};
use crate::app::App;
use crate::blocks::Button as Kindly;
use crate::language::{Say, plain};
use crate::learn::chat::{From, Place as Learn, dutch_button};
use crate::place::Place as Any;
use crate::reminders::results::Coming;
use crate::reminders::{State, Subject, store as reminders};
use crate::school::chat::Place as School;
use crate::school::guardians::store as seats;
use crate::school::rights::Action;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::words::chat::word_button;

/// So many school words of a message have a button.
const WORDS: usize = 4;
/// So many messages of a seat can be read again.
const LAST: i64 = 40;

/// What goes out, as it is true then; None when it is not true any more, or not this person's.
pub async fn shown(visit: &mut Visit<'_>, subject: &Subject) -> Result<Option<Screen>, StoreError> {
    let (reminder, guardian) = match *subject {
        Subject::Bundle { day } => return bundle(visit, day).await,
        Subject::One { reminder, guardian }
        | Subject::Again { reminder, guardian }
        | Subject::Asked { reminder, guardian, .. } => (reminder, guardian),
    };
    let Some(received) = Received::load(visit, reminder, guardian).await? else { return Ok(None) };
    if received.reminder.state != State::Sent {
        return Ok(None);
    }
    let say = visit.say();
    let top = match subject {
        Subject::Again { .. } => Some(say.remind_again()),
        Subject::Asked { .. } => Some(say.remind_asked()),
        _ => None,
    };
    message(visit, &received, top, false).await.map(Some)
}

/// A message with all that can be done about it. `top`: what is said first; `dutch`: the Dutch text beside it.
pub(super) async fn message(
    visit: &mut Visit<'_>,
    received: &Received<'_>,
    top: Option<String>,
    dutch: bool,
) -> Result<Screen, StoreError> {
    let say = visit.say();
    let corrected = received.reminder.corrected_at.map(|_| say.remind_corrected());
    let mut screen = Screen::new(say).title(received.title(say));
    screen = corrected.into_iter().chain(top).fold(screen, Screen::remark);
    let text = received.text(say);
    let before = received.text_before(say).into_iter().filter(|old| !text.contains(old));
    let before: Vec<String> = before.map(|old| say.remind_before(&old)).collect();
    screen = before.into_iter().fold(lines(screen, text), Screen::remark).line(from(say, received));
    if dutch {
        screen = in_dutch(visit.app, say, screen, received);
    }
    screen = answered(visit, screen, received);
    let mut rows: Vec<Vec<Button>> = Vec::new();
    match received.question(say) {
        _ if received.is_understood() => {}
        Some(question) => {
            screen = screen.text(question.text);
            rows.extend(super::clear::answers(received, &question.answers).into_iter().map(|answer| vec![answer]));
            rows.push(vec![button(say.remind_unclear(), &received.at(At::Unclear))]);
        }
        None => rows.push(vec![button(say.remind_read(), &received.at(At::Clear))]),
    }
    rows.extend(buttons(visit, received).await?);
    let other = if dutch { At::Read } else { At::Dutch };
    let given = (!super::answers::given(say, received).is_empty())
        .then(|| button(say.remind_change(), &received.at(At::Answers)));
    let screen = rows.into_iter().fold(screen, Screen::row);
    Ok(screen
        .rows(card(visit.app, say, received))
        .grid(2, school_words(visit.app, received))
        .rows(dutch_button(say, dutch, &received.at(other)))
        .rows(given)
        .nav(say, &received.at(At::Read), Some(&list_of(received.home().seat.id))))
}

/// Sentences, one on each line.
pub(super) fn lines(screen: Screen, sentences: Vec<String>) -> Screen {
    let mut sentences = sentences.into_iter();
    let screen = sentences.next().into_iter().fold(screen, Screen::text);
    sentences.fold(screen, Screen::line)
}

/// The Dutch text beside it, for whoever helps.
pub(super) fn in_dutch(app: &App, say: Say<'_>, screen: Screen, received: &Received<'_>) -> Screen {
    let dutch = app.catalogue.say(app.catalogue.reference());
    lines(screen.remark(say.remind_in_dutch()), received.text(dutch))
}

fn from(say: Say<'_>, received: &Received<'_>) -> String {
    match (&received.from, received.group.is_empty()) {
        (Some(name), false) => say.remind_from(name, &received.group),
        (Some(name), true) => say.remind_from_name(name),
        (None, false) => say.remind_from_group(&received.group),
        (None, true) => say.remind_from_school(),
    }
}

/// What was answered before, line by line.
fn answered(visit: &Visit<'_>, screen: Screen, received: &Received<'_>) -> Screen {
    let say = visit.say();
    let mut said = Vec::new();
    if received.is_understood() {
        said.push(say.remind_is_understood());
    }
    for Home { seat, to, said: own } in &received.homes {
        let child = &seat.first_name;
        said.extend(to.done_at.map(|_| say.remind_is_done(child)));
        said.extend(to.hard_at.map(|_| say.remind_is_hard(child)));
        said.extend(own.coming.map(|coming| match coming {
            Coming::Yes => say.remind_is_coming(child),
            _ if received.may_only_refuse() => say.remind_is_rather_not(),
            _ => say.remind_is_not_coming(child),
        }));
    }
    said.extend(received.home().said.helping_at.map(|_| say.remind_is_helping()));
    said.extend(received.home().to.call_at.map(|_| say.remind_is_call()));
    if let Some(at) = received.home().to.remind_at.filter(|at| *at > visit.now) {
        let at = visit.app.calendar.civil(at);
        said.push(say.remind_is_set(at.date(), at.time()));
    }
    lines(screen, said)
}

impl Received<'_> {
    /// Whether "rather not" is all that can be answered: no photo, and nobody asks why.
    pub(super) fn may_only_refuse(&self) -> bool {
        !self.kind.buttons.contains(&Kindly::Coming)
    }
}

/// The buttons of the kind, without those that were answered.
async fn buttons(visit: &mut Visit<'_>, received: &Received<'_>) -> Result<Vec<Vec<Button>>, StoreError> {
    let say = visit.say();
    let home = received.home();
    let several = received.homes.len() > 1;
    let mut rows = Vec::new();
    for kind in &received.kind.buttons {
        let one = match kind {
            Kindly::Done | Kindly::TooHard | Kindly::Coming | Kindly::NotComing => {
                rows.extend(received.homes.iter().filter_map(|home| of_child(say, received, home, *kind, several)));
                continue;
            }
            // Only newsletters have the second one.
            Kindly::Explain | Kindly::ReportAbsent => continue,
            Kindly::Question => Some(button(say.remind_question(), &super::question(received))),
            Kindly::RemindMe => {
                let any = !moments::moments(visit, received).await?.is_empty();
                any.then(|| button(say.remind_remind(), &received.at(At::Remind)))
            }
            Kindly::Calendar => received
                .kind
                .event(&received.reminder.values)
                .map(|_| button(say.remind_file(), &received.at(At::File))),
            Kindly::CallMe => home.to.call_at.is_none().then(|| button(say.remind_call(), &received.at(At::Call))),
            Kindly::PickTime => {
                let talk = crate::conversation::chat::of_child(visit, &home.seat).await?;
                talk.map(|(_, talk)| Button { label: say.remind_pick_time(), ..talk })
            }
            Kindly::CanHelp => {
                home.said.helping_at.is_none().then(|| button(say.remind_help(), &received.at(At::Help)))
            }
        };
        rows.extend(one.map(|one| vec![one]));
    }
    Ok(rows)
}

/// A button whose answer is about one child; named where there are several.
fn of_child(say: Say<'_>, received: &Received<'_>, home: &Home, kind: Kindly, several: bool) -> Option<Vec<Button>> {
    let child = &home.seat.first_name;
    let to = |at| at_seat(at, received.reminder.id, home.seat.id);
    let (open, label, at) = match kind {
        Kindly::Done if several => (home.to.done_at.is_none(), say.remind_done_child(child), At::Done),
        Kindly::Done => (home.to.done_at.is_none(), say.remind_done(), At::Done),
        Kindly::TooHard if several => (home.to.hard_at.is_none(), say.remind_hard_child(child), At::Hard),
        Kindly::TooHard => (home.to.hard_at.is_none(), say.remind_hard(), At::Hard),
        Kindly::Coming => (home.said.coming != Some(Coming::Yes), say.remind_come(child), At::Come),
        _ if received.may_only_refuse() => (home.said.coming.is_none(), say.remind_rather_not(), At::NotCome),
        _ => (home.said.coming.is_none_or(|coming| coming == Coming::Yes), say.remind_not_come(child), At::NotCome),
    };
    open.then(|| vec![button(label, &to(at))])
}

/// The card that helps with exactly this.
pub(super) fn card(app: &App, say: Say<'_>, received: &Received<'_>) -> Option<Button> {
    let card = app.cards.find(received.kind.card_for(&received.reminder.values)?)?;
    let place = Learn::Card { card: card.id.clone(), from: From::Elsewhere, dutch: false };
    Some(button(format!("💡 {}", card.title(say)), &Any::Learn(place)))
}

/// The school words in the Dutch text, where they are explained.
fn school_words(app: &App, received: &Received<'_>) -> Vec<Button> {
    if !received.kind.buttons.contains(&Kindly::Explain) {
        return Vec::new();
    }
    let dutch = app.catalogue.say(app.catalogue.reference());
    let text = format!("{}. {}", received.kind.name(dutch), received.text(dutch).join(" "));
    let mut words: Vec<&str> = Vec::new();
    for found in app.finder.find(&text) {
        if !words.contains(&found.word.id.as_str()) {
            words.push(&found.word.id);
        }
    }
    let back = received.at(At::Read);
    words.into_iter().filter_map(|id| app.finder.word(id)).take(WORDS).map(|word| word_button(word, &back)).collect()
}

/// "The school took this message back."
pub(super) fn taken_back(say: Say<'_>, received: &Received<'_>) -> Screen {
    let event =
        received.kind.buttons.contains(&Kindly::Calendar) && received.kind.event(&received.reminder.values).is_some();
    let file = event.then(|| button(say.remind_file_off(), &received.at(At::File)));
    Screen::new(say).title(received.title(say)).text(say.remind_taken_back()).rows(file).nav(
        say,
        &received.at(At::Read),
        Some(&list_of(received.home().seat.id)),
    )
}

/// All of one day in one message, under the names of the children.
async fn bundle(visit: &mut Visit<'_>, day: jiff::civil::Date) -> Result<Option<Screen>, StoreError> {
    let calendar = &visit.app.calendar;
    let midnight = |day: jiff::civil::Date| calendar.instant(day.to_datetime(jiff::civil::Time::midnight()));
    let (from, until) = (midnight(day), day.tomorrow().map_or(i64::MAX, midnight));
    let mut all = Vec::new();
    for (reminder, guardian) in reminders::in_bundle(visit.tx, visit.person.id, from, until).await? {
        all.extend(Received::load(visit, reminder, guardian).await?);
    }
    if let [only] = all.as_slice() {
        return message(visit, only, None, false).await.map(Some);
    }
    // Each child's own, in the order in which the children come.
    let mut children: Vec<i64> = Vec::new();
    for received in &all {
        if !children.contains(&received.home().seat.id) {
            children.push(received.home().seat.id);
        }
    }
    let say = visit.say();
    let mut screen = Screen::new(say).title(say.remind_bundle_title()).text(say.remind_bundle_text());
    let mut buttons = Vec::new();
    for child in &children {
        let own: Vec<&Received<'_>> = all.iter().filter(|received| received.home().seat.id == *child).collect();
        let name = own.first().map(|received| plain(&received.home().seat.first_name)).unwrap_or_default();
        screen = screen.title(name.clone());
        for received in own {
            let name_of_kind = received.kind.name(say);
            screen = match received.kind.first_day(&received.reminder.values) {
                Some(day) => screen.line(format!("• {name_of_kind}: {}", say.full_date(day))),
                None => screen.line(format!("• {name_of_kind}")),
            };
            let label = if children.len() > 1 { say.remind_title(&name, &name_of_kind) } else { name_of_kind };
            buttons.push(button(label, &received.at(At::Read)));
        }
    }
    Ok((!all.is_empty()).then(|| screen.rows(buttons).nav(say, &Any::Menu, None)))
}

fn list_of(guardian: i64) -> Any {
    Any::Reminded(Place::List { guardian, page: 0 })
}

/// The way to the messages about the child at this seat, where any came.
pub async fn list_button(
    visit: &mut Visit<'_>,
    seat: &crate::school::guardians::Seat,
) -> Result<Option<Button>, StoreError> {
    let any = super::store::of_seat(visit.tx, seat.id, 1).await?;
    Ok((!any.is_empty()).then(|| button(visit.say().remind_list(), &list_of(seat.id))))
}

/// The messages about the child at this seat; None for another parent's.
pub(super) async fn list(visit: &mut Visit<'_>, guardian: i64, page: usize) -> Result<Option<Screen>, StoreError> {
    let person = visit.person.id;
    let seat = seats::find(visit.tx, guardian).await?.filter(|seat| seat.allows(person, Action::ReadReminder));
    let Some(seat) = seat else { return Ok(None) };
    let say = visit.say();
    let mut buttons = Vec::new();
    for reminder in super::store::of_seat(visit.tx, guardian, LAST).await? {
        let Some(received) = Received::load(visit, reminder, guardian).await? else { continue };
        let given = received.home().to.given_at.unwrap_or(received.reminder.made_at);
        let day = visit.app.calendar.civil(given).date();
        let label = format!("{} · {}", received.kind.name(say), say.full_date(day));
        buttons.push(button(label, &received.at(At::Read)));
    }
    let text = if buttons.is_empty() { say.remind_list_none() } else { say.remind_list_text() };
    let screen = Screen::new(say).title(say.remind_list_title(&seat.first_name)).text(text);
    let here = |page| Any::Reminded(Place::List { guardian, page });
    let back = Any::School(School::Child { seat: guardian });
    Ok(Some(screen.list(say, buttons, page, here).nav(say, &here(page), Some(&back))))
}
