//! Preparing a talk in the chat: one question a screen, everything optional and kept at once; then what the teacher
//! will read, which the parent approves.

mod read;
mod write;

pub use write::written;

use super::questions::question;
use super::{Answer, Field, Stage, store};
use crate::conversation::invitee::{self, Invitee};
use crate::conversation::{booking, household, round};
use crate::place::{Place as Any, base36, from_base36};
use crate::school::chat as school;
use crate::school::guardians::{Seat, store as guardians};
use crate::school::rights::Action;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// The places of this feature. `invitee`: a guardian's seat in a round; whether it is the reader's own is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// What this is, and how far it is.
    Start {
        invitee: i64,
    },
    Question {
        invitee: i64,
        field: Field,
    },
    /// A choice is switched on or off.
    Tick {
        invitee: i64,
        field: Field,
        choice: &'static str,
        on: bool,
    },
    /// The next message is the answer in own words.
    Write {
        invitee: i64,
        field: Field,
    },
    /// The own words at a question are taken away.
    Drop {
        invitee: i64,
        field: Field,
    },
    /// What the teacher will read.
    Read {
        invitee: i64,
    },
    /// The teacher may read it.
    Approve {
        invitee: i64,
    },
    /// Asks whether to delete everything.
    Delete {
        invitee: i64,
    },
    Deleted {
        invitee: i64,
    },
    /// To show at the table.
    Table {
        invitee: i64,
    },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        let invitee = from_base36(parts.get(1)?)?;
        let field = || parts.get(2)?.parse::<Field>().ok();
        let written = || field().filter(|field| question(*field).most.is_some());
        Some(match (parts.first()?, parts.len()) {
            (&"s", 2) => Self::Start { invitee },
            (&"q", 3) => Self::Question { invitee, field: field()? },
            (&"t", 5) => {
                let choice = question(field()?).choice(parts[3])?.word;
                Self::Tick { invitee, field: field()?, choice, on: parts[4] == "1" }
            }
            (&"w", 3) => Self::Write { invitee, field: written()? },
            (&"d", 3) => Self::Drop { invitee, field: written()? },
            (&"r", 2) => Self::Read { invitee },
            (&"a", 2) => Self::Approve { invitee },
            (&"x", 2) => Self::Delete { invitee },
            (&"z", 2) => Self::Deleted { invitee },
            (&"p", 2) => Self::Table { invitee },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        let id = base36(self.invitee());
        match self {
            Self::Start { .. } => format!("s/{id}"),
            Self::Question { field, .. } => format!("q/{id}/{}", field.word()),
            Self::Tick { field, choice, on, .. } => format!("t/{id}/{}/{choice}/{}", field.word(), u8::from(*on)),
            Self::Write { field, .. } => format!("w/{id}/{}", field.word()),
            Self::Drop { field, .. } => format!("d/{id}/{}", field.word()),
            Self::Read { .. } => format!("r/{id}"),
            Self::Approve { .. } => format!("a/{id}"),
            Self::Delete { .. } => format!("x/{id}"),
            Self::Deleted { .. } => format!("z/{id}"),
            Self::Table { .. } => format!("p/{id}"),
        }
    }

    /// The seat in a round that it is about.
    pub fn invitee(&self) -> i64 {
        match self {
            Self::Start { invitee }
            | Self::Question { invitee, .. }
            | Self::Tick { invitee, .. }
            | Self::Write { invitee, .. }
            | Self::Drop { invitee, .. }
            | Self::Read { invitee }
            | Self::Approve { invitee }
            | Self::Delete { invitee }
            | Self::Deleted { invitee }
            | Self::Table { invitee } => *invitee,
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Tick { invitee, field, .. } | Self::Drop { invitee, field } => Self::Question { invitee, field },
            Self::Approve { invitee } => Self::Read { invitee },
            Self::Deleted { invitee } => Self::Start { invitee },
            place => place,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        Action::PrepareTalk
    }
}

/// What a guardian prepares, with all that decides about it.
struct Preparation {
    invitee: Invitee,
    seat: Seat,
    stage: Stage,
    answers: Vec<Answer>,
}

impl Preparation {
    /// What is answered to a question; without content where nothing is.
    fn answer(&self, field: Field) -> Answer {
        let found = self.answers.iter().find(|answer| answer.field == field);
        found.cloned().unwrap_or(Answer { field, choices: Vec::new(), words: None })
    }

    fn is_answered(&self, field: Field) -> bool {
        self.answers.iter().any(|answer| answer.field == field)
    }

    fn count(&self, page: &[Field]) -> i64 {
        number(page.iter().filter(|field| self.is_answered(**field)).count())
    }

    /// Keeps what is answered to one question now. True when that takes an approval back.
    async fn keep(&mut self, visit: &mut Visit<'_>, answer: Answer) -> Result<bool, StoreError> {
        store::keep(visit.tx, self.invitee.id, &answer, visit.now).await?;
        self.answers.retain(|other| other.field != answer.field);
        if !answer.choices.is_empty() || answer.words.is_some() {
            self.answers.push(answer);
            self.answers.sort_by_key(|answer| answer.field);
        }
        Ok(self.invitee.approved_at.take().is_some())
    }

    fn place(&self, place: impl FnOnce(i64) -> Place) -> Any {
        Any::Prepare(place(self.invitee.id))
    }
}

/// The preparation that `place` is about, if the reader may do that to it.
async fn own(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Preparation>, StoreError> {
    let Some(invitee) = invitee::store::find(visit.tx, place.invitee()).await? else { return Ok(None) };
    let Some(seat) = guardians::find(visit.tx, invitee.guardian_id).await? else { return Ok(None) };
    let round = round::store::find(visit.tx, invitee.round_id).await?;
    let published = round.is_some_and(|round| round.published_at.is_some());
    if !published || !seat.allows(visit.person.id, place.action()) {
        return Ok(None);
    }
    let groups: Vec<i64> =
        round::store::groups(visit.tx, invitee.round_id).await?.into_iter().map(|(group, _)| group).collect();
    let talks = booking::store::of_invitee(visit.tx, invitee.id).await?;
    let stage = Stage::of(seat.group.as_ref().map(|(id, _)| *id), &groups, &talks, visit.now);
    let answers = store::answers(visit.tx, invitee.id).await?;
    Ok(Some(Preparation { invitee, seat, stage, answers }))
}

/// Opens a place of this feature.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Screen, StoreError> {
    let Some(mut preparation) = own(visit, place).await? else {
        // Another parent's talk looks like one that does not exist.
        return school::open(visit, &school::Place::Children).await;
    };
    let changes = matches!(
        place,
        Place::Question { .. } | Place::Tick { .. } | Place::Write { .. } | Place::Drop { .. } | Place::Approve { .. }
    );
    let deletes = matches!(place, Place::Delete { .. } | Place::Deleted { .. });
    if changes && preparation.stage != Stage::Open || deletes && preparation.stage == Stage::Over {
        return Ok(read::read(visit, &preparation));
    }
    Ok(match place {
        Place::Start { .. } => start(visit, &preparation),
        Place::Question { field, .. } => ask(visit, &preparation, *field, None),
        Place::Tick { field, choice, on, .. } => {
            let mut answer = preparation.answer(*field);
            answer.choices.retain(|known| known != choice);
            if *on {
                answer.choices.push(choice);
            }
            let taken_back = preparation.keep(visit, answer).await?;
            let notice = taken_back.then(|| visit.say().prepare_taken_back());
            ask(visit, &preparation, *field, notice)
        }
        Place::Write { field, .. } => write::ask_to_write(visit, &preparation, *field).await?,
        Place::Drop { field, .. } => {
            let answer = Answer { words: None, ..preparation.answer(*field) };
            let taken_back = preparation.keep(visit, answer).await?;
            let notice = taken_back.then(|| visit.say().prepare_taken_back());
            ask(visit, &preparation, *field, notice)
        }
        Place::Read { .. } => read::read(visit, &preparation),
        Place::Approve { .. } => {
            if !preparation.answers.is_empty() {
                store::approve(visit.tx, preparation.invitee.id, visit.now).await?;
                preparation.invitee.approved_at.get_or_insert(visit.now);
            }
            read::read(visit, &preparation)
        }
        Place::Delete { .. } => ask_to_delete(visit, &preparation),
        Place::Deleted { .. } => {
            store::delete(visit.tx, preparation.invitee.id).await?;
            let say = visit.say();
            let start = preparation.place(|invitee| Place::Start { invitee });
            let screen = Screen::new(say).text(say.prepare_deleted());
            screen.rows([button(say.talk_prepare(), &start)]).nav(say, &start, Some(&child(&preparation)))
        }
        Place::Table { .. } => read::table(visit, &preparation),
    })
}

/// The button that leads to preparing the talk of a seat, where it is invited to one. Whom the school may tell nothing
/// does not learn here that there is a talk.
pub async fn entry(visit: &mut Visit<'_>, seat: &Seat) -> Result<Option<Button>, StoreError> {
    if household::store::notes(visit.tx, seat.id).await?.no_information {
        return Ok(None);
    }
    let newest = invitee::store::of_guardian(visit.tx, seat.id).await?.into_iter().next();
    let say = visit.say();
    Ok(newest.filter(|invitee| invitee.left_out_at.is_none()).map(|invitee| {
        let start = Place::Start { invitee: invitee.id };
        button(say.talk_prepare(), &Any::Prepare(start))
    }))
}

/// The child's own place, which is above all of this.
fn child(preparation: &Preparation) -> Any {
    Any::School(school::Place::Child { seat: preparation.seat.id })
}

fn start(visit: &Visit<'_>, preparation: &Preparation) -> Screen {
    let say = visit.say();
    let mut screen = Screen::new(say).title(say.prepare_title(&preparation.seat.first_name));
    screen = match read::closed(say, preparation) {
        Some(closed) => screen.text(closed),
        None => screen.text(say.prepare_text()).text(say.prepare_who_reads()).text(say.prepare_until()),
    };
    let (done, by_child) = (preparation.count(&Field::PARENT), preparation.count(&Field::CHILD));
    screen = screen.text(say.prepare_progress(done, number(Field::PARENT.len())));
    screen = screen.line(say.prepare_progress_child(by_child, number(Field::CHILD.len())));
    if let Some(approved) = read::approved(visit, preparation) {
        screen = screen.text(approved);
    }
    if preparation.stage == Stage::Open {
        let first =
            |page: &[Field]| page.iter().find(|field| !preparation.is_answered(**field)).or(page.first()).copied();
        let question = |field| preparation.place(|invitee| Place::Question { invitee, field });
        let begin = if done == 0 { say.prepare_begin() } else { say.prepare_go_on() };
        screen = screen
            .rows(first(&Field::PARENT).map(|field| button(begin, &question(field))))
            .rows(first(&Field::CHILD).map(|field| button(say.prepare_child_page(), &question(field))));
    }
    if !preparation.answers.is_empty() {
        screen = screen.rows([
            button(say.prepare_read(), &preparation.place(|invitee| Place::Read { invitee })),
            button(say.prepare_table(), &preparation.place(|invitee| Place::Table { invitee })),
        ]);
        screen = screen.rows(read::delete_button(say, preparation));
    }
    let here = preparation.place(|invitee| Place::Start { invitee });
    screen.nav(say, &here, Some(&child(preparation)))
}

/// A question with its choices, under this notice.
fn ask(visit: &Visit<'_>, preparation: &Preparation, field: Field, notice: Option<String>) -> Screen {
    let say = visit.say();
    let (question, answer) = (question(field), preparation.answer(field));
    let (page, step) = (field.page(), field.step());
    let place = |field| preparation.place(|invitee| Place::Question { invitee, field });
    let mut screen = Screen::new(say);
    if let Some(notice) = notice {
        screen = screen.text(notice);
    }
    screen = screen.remark(say.prepare_step(number(step + 1), number(page.len()))).title(question.title(say));
    if field.is_of_child() {
        screen = screen.text(say.prepare_child_text());
    }
    screen = screen.text(say.prepare_pick());
    if let Some(note) = question.note(say) {
        screen = screen.text(note);
    }
    if let Some(words) = &answer.words {
        screen = screen.text(say.prepare_your_words()).line(read::as_written(&words.text));
    }
    let ticks = question.choices.iter().map(|choice| {
        let on = answer.choices.contains(&choice.word);
        let text = choice.text(say);
        let label = match (on, field.is_of_child()) {
            (true, true) => format!("✅ {text}"),
            (false, true) => text,
            (true, false) => format!("☑️ {text}"),
            (false, false) => format!("⬜ {text}"),
        };
        button(label, &preparation.place(|invitee| Place::Tick { invitee, field, choice: choice.word, on: !on }))
    });
    screen = screen.grid(if field.is_of_child() { 2 } else { 1 }, ticks);
    if question.most.is_some() {
        let label = if answer.words.is_some() { say.prepare_own_change() } else { say.prepare_own() };
        screen = screen.rows([button(label, &preparation.place(|invitee| Place::Write { invitee, field }))]);
    }
    let start = preparation.place(|invitee| Place::Start { invitee });
    let next = match page.get(step + 1) {
        Some(next) => place(*next),
        None if preparation.answers.is_empty() => start.clone(),
        None => preparation.place(|invitee| Place::Read { invitee }),
    };
    let on = if preparation.is_answered(field) { say.nav_next() } else { say.prepare_skip() };
    let back = step.checked_sub(1).and_then(|before| page.get(before)).map_or(start.clone(), |before| place(*before));
    screen.rows([button(on, &next), button(say.prepare_stop(), &start)]).nav(say, &place(field), Some(&back))
}

fn ask_to_delete(visit: &Visit<'_>, preparation: &Preparation) -> Screen {
    let say = visit.say();
    let back = preparation.place(|invitee| Place::Start { invitee });
    Screen::new(say)
        .title(say.prepare_delete_title())
        .text(say.prepare_delete_text())
        .rows([
            button(say.prepare_delete_yes(), &preparation.place(|invitee| Place::Deleted { invitee })),
            button(say.prepare_delete_no(), &back),
        ])
        .nav(say, &preparation.place(|invitee| Place::Delete { invitee }), Some(&back))
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
