//! The communication plan in the chat: a parent reads it in the own language, agrees or wants something changed, and
//! says at the look back how it goes. What another guardian says is not to be seen here.

use super::{Answer, How, Party, Plan, store};
use crate::app::App;
use crate::language::Say;
use crate::learn::chat::{From, Place as Learn, dutch_button};
use crate::place::{Place as Any, base36, from_base36};
use crate::reminders::rhythm::{self, News};
use crate::school::chat::{Place as School, contact};
use crate::school::guardians::{Seat, store as guardians};
use crate::school::rights::Action;
use crate::school::store as schools;
use crate::screen::{Button, Screen};
use crate::store::{StoreError, Tx};
use crate::visit::{Visit, button};
use crate::words::chat::word_button;

/// So many school words of a plan have a button.
const WORDS: usize = 4;

/// The places of this feature. Whether a plan is for the reader is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The plan of the child at this seat.
    Child {
        seat: i64,
    },
    /// A version.
    Plan {
        plan: i64,
        dutch: bool,
    },
    Agree {
        plan: i64,
    },
    /// "I want to change something."
    Change {
        plan: i64,
    },
    /// How it goes, at the look back.
    LookBack {
        plan: i64,
        how: Option<How>,
    },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["c", seat] => Self::Child { seat: from_base36(seat)? },
            ["p", plan] => Self::Plan { plan: from_base36(plan)?, dutch: false },
            ["d", plan] => Self::Plan { plan: from_base36(plan)?, dutch: true },
            ["a", plan] => Self::Agree { plan: from_base36(plan)? },
            ["o", plan] => Self::Change { plan: from_base36(plan)? },
            ["h", plan] => Self::LookBack { plan: from_base36(plan)?, how: None },
            ["h", plan, how] => Self::LookBack { plan: from_base36(plan)?, how: Some(how.parse().ok()?) },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Child { seat } => format!("c/{}", base36(*seat)),
            Self::Plan { plan, dutch: false } => format!("p/{}", base36(*plan)),
            Self::Plan { plan, dutch: true } => format!("d/{}", base36(*plan)),
            Self::Agree { plan } => format!("a/{}", base36(*plan)),
            Self::Change { plan } => format!("o/{}", base36(*plan)),
            Self::LookBack { plan, how: None } => format!("h/{}", base36(*plan)),
            Self::LookBack { plan, how: Some(how) } => format!("h/{}/{}", base36(*plan), how.word()),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Plan { plan, .. } | Self::Agree { plan } | Self::Change { plan } => Self::Plan { plan, dutch: false },
            Self::LookBack { plan, .. } => Self::LookBack { plan, how: None },
            Self::Child { .. } => self,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        Action::SeeOwnPlan
    }
}

/// Opens a place of this feature; None for what is not the reader's.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    let (Place::Plan { plan, .. } | Place::Agree { plan } | Place::Change { plan } | Place::LookBack { plan, .. }) =
        place
    else {
        let Place::Child { seat } = place else { return Ok(None) };
        return of_child(visit, *seat).await;
    };
    let Some((plan, party, seat)) = own(visit.tx, visit.person.id, *plan).await? else { return Ok(None) };
    let newest = store::newest_of_seat(visit.tx, seat.id).await?;
    let last = store::newest(visit.tx, plan.child_id).await?;
    if last.is_some_and(|last| last.id != plan.id) {
        return Ok(Some(replaced(visit.say(), &plan, newest.as_ref(), &seat)));
    }
    let now = visit.now;
    Ok(Some(match place {
        Place::Agree { .. } => {
            store::answer(visit.tx, plan.id, party.guardian_id, Answer::Agreed, now).await?;
            agreed(visit, &plan, &seat)
        }
        Place::Change { .. } => {
            store::answer(visit.tx, plan.id, party.guardian_id, Answer::Other, now).await?;
            changed(visit, &plan, &seat).await?
        }
        Place::LookBack { how: Some(how), .. } => {
            store::looked_back(visit.tx, plan.id, party.guardian_id, *how).await?;
            thanks(visit, &plan, &seat, *how).await?
        }
        Place::LookBack { how: None, .. } => how(visit.say(), &plan, &seat),
        Place::Plan { dutch, .. } => {
            let news = rhythm::expected(visit.tx, visit.app, &plan).await?;
            message(visit.app, visit.say(), &plan, &party, &seat, news, *dutch)
        }
        Place::Child { .. } => return Ok(None),
    }))
}

/// The way to the plan of a child, where this guardian is asked about one.
pub async fn child_button(visit: &mut Visit<'_>, seat: i64) -> Result<Option<Button>, StoreError> {
    let plan = store::newest_of_seat(visit.tx, seat).await?;
    Ok(plan.map(|_| button(visit.say().plan_see(), &Any::Plan(Place::Child { seat }))))
}

/// A version about which this person is asked, from the own seat.
pub(super) async fn own(tx: &mut Tx, person_id: i64, plan: i64) -> Result<Option<(Plan, Party, Seat)>, StoreError> {
    let Some(party) = store::party_of(tx, plan, person_id).await? else { return Ok(None) };
    let Some(plan) = store::find(tx, plan).await? else { return Ok(None) };
    let seat = guardians::find(tx, party.guardian_id).await?;
    let seat = seat.filter(|seat| seat.allows(person_id, Action::SeeOwnPlan));
    Ok(seat.map(|seat| (plan, party, seat)))
}

async fn of_child(visit: &mut Visit<'_>, seat: i64) -> Result<Option<Screen>, StoreError> {
    let person = visit.person.id;
    let found = guardians::find(visit.tx, seat).await?.filter(|seat| seat.allows(person, Action::SeeOwnPlan));
    let Some(found) = found else { return Ok(None) };
    let newest = store::newest_of_seat(visit.tx, seat).await?;
    if let Some(plan) = newest
        && let Some((plan, party, seat)) = own(visit.tx, person, plan.id).await?
    {
        let news = rhythm::expected(visit.tx, visit.app, &plan).await?;
        return Ok(Some(message(visit.app, visit.say(), &plan, &party, &seat, news, false)));
    }
    let say = visit.say();
    let screen = Screen::new(say).title(say.plan_title(&found.first_name)).text(say.plan_none(&found.first_name));
    Ok(Some(screen.nav(say, &Any::Plan(Place::Child { seat }), Some(&Any::School(School::Child { seat })))))
}

/// The plan as a guardian reads it: the summary, who does what, how there is contact, and what can be answered.
pub(super) fn message(
    app: &App,
    say: Say<'_>,
    plan: &Plan,
    party: &Party,
    seat: &Seat,
    news: Option<News>,
    dutch: bool,
) -> Screen {
    let read = if dutch { app.catalogue.say(app.catalogue.reference()) } else { say };
    let here = Place::Plan { plan: plan.id, dutch };
    let mut screen = Screen::new(read).title(read.plan_title(&seat.first_name)).text(read.plan_text());
    let mut sentences = plan.summary(read, Some(seat.id)).into_iter();
    screen = screen.text(sentences.next().unwrap_or_default());
    screen = sentences.fold(screen, |screen, line| screen.line(line));
    for goal in plan.agreed.goals.iter().filter(|goal| !goal.lines(read).is_empty()) {
        screen = goal.lines(read).into_iter().fold(screen.title(goal.title(read)), |screen, line| screen.line(line));
    }
    let mut contact = plan.agreed.contact(read, Some(seat.id)).into_iter();
    screen = screen.text(contact.next().unwrap_or_default());
    screen = contact.fold(screen, |screen, line| screen.line(line)).line(read.plan_until(plan.dates.ends_on));
    screen = match news {
        Some(News::On(day)) => screen.text(read.plan_news_on(day)),
        Some(News::AfterReport) => screen.text(read.plan_news_report()),
        None => screen,
    };
    screen = match party.answer {
        None => screen.text(read.plan_ask()),
        Some(Answer::Agreed | Answer::Paper) => screen.text(read.plan_agreed_before()),
        Some(Answer::Other) => screen.text(read.plan_changed_before()),
    };
    let agree = (!matches!(party.answer, Some(Answer::Agreed | Answer::Paper)))
        .then(|| button(say.plan_agree(), &Any::Plan(Place::Agree { plan: plan.id })));
    let change = (party.answer != Some(Answer::Other))
        .then(|| button(say.plan_change(), &Any::Plan(Place::Change { plan: plan.id })));
    let back = Any::Plan(Place::Plan { plan: plan.id, dutch: false });
    screen
        .rows(agree.into_iter().chain(change))
        .rows(dutch_button(say, dutch, &Any::Plan(Place::Plan { plan: plan.id, dutch: !dutch })))
        .grid(2, school_words(app, plan, &back))
        .rows(cards(app, say, plan))
        .nav(say, &Any::Plan(here), Some(&Any::School(School::Child { seat: seat.id })))
}

/// The school words in what the teacher wrote.
fn school_words(app: &App, plan: &Plan, back: &Any) -> Vec<Button> {
    let own = plan.agreed.own_words();
    let mut words: Vec<&str> = app.finder.find(&own).iter().map(|found| found.word.id.as_str()).collect();
    words.dedup();
    words.into_iter().filter_map(|id| app.finder.word(id)).take(WORDS).map(|word| word_button(word, back)).collect()
}

/// Practising at home.
fn cards(app: &App, say: Say<'_>, plan: &Plan) -> Vec<Button> {
    let known = plan.agreed.cards.iter().filter_map(|id| app.cards.find(id));
    known
        .map(|card| {
            let place = Learn::Card { card: card.id.clone(), from: From::Elsewhere, dutch: false };
            button(card.title(say), &Any::Learn(place))
        })
        .collect()
}

fn see(say: Say<'_>, plan: &Plan) -> Button {
    button(say.plan_see(), &Any::Plan(Place::Plan { plan: plan.id, dutch: false }))
}

fn agreed(visit: &Visit<'_>, plan: &Plan, seat: &Seat) -> Screen {
    let say = visit.say();
    let screen = Screen::new(say).title(say.plan_title(&seat.first_name)).text(say.plan_agreed());
    let screen = screen.text(say.plan_look_back(plan.dates.look_back_on)).rows([see(say, plan)]);
    let screen = screen.rows(cards(visit.app, say, plan));
    screen.nav(say, &Any::Plan(Place::Agree { plan: plan.id }), Some(&Any::School(School::Child { seat: seat.id })))
}

async fn changed(visit: &mut Visit<'_>, plan: &Plan, seat: &Seat) -> Result<Screen, StoreError> {
    let say = visit.say();
    let screen = Screen::new(say).title(say.plan_title(&seat.first_name)).text(say.plan_changed());
    let screen = with_contact(visit, screen, seat).await?;
    let agree = button(say.plan_agree(), &Any::Plan(Place::Agree { plan: plan.id }));
    let back = Any::School(School::Child { seat: seat.id });
    Ok(screen.rows([see(say, plan), agree]).nav(say, &Any::Plan(Place::Change { plan: plan.id }), Some(&back)))
}

/// Whom to turn to at school, as far as the office has filled it in.
async fn with_contact(visit: &mut Visit<'_>, screen: Screen, seat: &Seat) -> Result<Screen, StoreError> {
    let school = schools::find_school(visit.tx, seat.school_id).await?;
    Ok(match school {
        Some(school) => contact(visit.say(), screen, &school.contact),
        None => screen,
    })
}

/// "These are old": what an earlier version's message answers.
fn replaced(say: Say<'_>, plan: &Plan, newest: Option<&Plan>, seat: &Seat) -> Screen {
    let screen = Screen::new(say).title(say.plan_title(&seat.first_name)).text(say.plan_replaced());
    let newer = newest.filter(|newest| newest.version > plan.version);
    let new = newer.map(|newest| button(say.plan_see_new(), &Any::Plan(Place::Plan { plan: newest.id, dutch: false })));
    let here = Any::Plan(Place::Plan { plan: plan.id, dutch: false });
    screen.rows(new).nav(say, &here, Some(&Any::School(School::Child { seat: seat.id })))
}

/// "How is it going?"
pub(super) fn how(say: Say<'_>, plan: &Plan, seat: &Seat) -> Screen {
    let goals = plan.summary(say, Some(seat.id));
    let answer = |how, label: String| button(label, &Any::Plan(Place::LookBack { plan: plan.id, how: Some(how) }));
    Screen::new(say)
        .title(say.plan_how_title(&seat.first_name))
        .text(goals.into_iter().next().unwrap_or_default())
        .text(say.plan_how_text())
        .rows([
            answer(How::Well, say.plan_how_well()),
            answer(How::Partly, say.plan_how_partly()),
            answer(How::Talk, say.plan_how_talk()),
            see(say, plan),
        ])
        .nav(say, &Any::Plan(Place::LookBack { plan: plan.id, how: None }), None)
}

async fn thanks(visit: &mut Visit<'_>, plan: &Plan, seat: &Seat, how: How) -> Result<Screen, StoreError> {
    let say = visit.say();
    let text = match how {
        How::Well => say.plan_thanks_well(),
        How::Partly => say.plan_thanks_partly(),
        How::Talk => say.plan_thanks_talk(),
    };
    let mut screen = Screen::new(say).title(say.plan_title(&seat.first_name)).text(text);
    if how == How::Talk {
        screen = with_contact(visit, screen, seat).await?;
    }
    let here = Any::Plan(Place::LookBack { plan: plan.id, how: Some(how) });
    let back = Any::School(School::Child { seat: seat.id });
    Ok(screen.rows([see(say, plan)]).rows(cards(visit.app, say, plan)).nav(say, &here, Some(&back)))
}
