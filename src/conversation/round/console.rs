//! The pages of rounds: the list, a new one, and its rules.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::form::{self, Typed, Wrong};
use super::warning::{Warning, warnings};
use super::{Households, Mode, Online, Phase, Round, Rules, publish, store};
use crate::clock::Calendar;
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::Kind;
use crate::conversation::slot::times;
use crate::language::Say;
use crate::school::SchoolYear;
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object};
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let plan = Action::PlanRound;
    let routes = routes
        .page("/staff/rounds", Action::SeeRounds, list)
        .page("/staff/rounds/new", plan, new)
        .form("/staff/rounds/new", plan, make)
        .page("/staff/rounds/{id}/edit", plan, edit)
        .form("/staff/rounds/{id}/edit", plan, change);
    let routes = super::invited::console::routes(routes);
    let routes = super::publish::console::routes(routes);
    super::overview::console::routes(routes)
}

/// The round with this id.
pub async fn round(visitor: &Visitor, tx: &mut Tx, id: i64) -> Result<Round, Refused> {
    let round = store::find(tx, id).await?.ok_or(Refused::NotFound)?;
    visitor.check(&Object::School(round.school_id))?;
    Ok(round)
}

/// A unit of work on a round that nobody else changes meanwhile.
pub async fn changing(visitor: &Visitor, id: i64) -> Result<(Tx, Round), Refused> {
    let mut tx = visitor.begin().await?;
    store::lock(&mut tx, id).await?;
    let round = round(visitor, &mut tx, id).await?;
    Ok((tx, round))
}

/// The calendar of the visitor's school.
pub fn calendar(visitor: &Visitor) -> Calendar {
    visitor.school.calendar(&visitor.reader.console.app.calendar)
}

/// What staff call the talks of this kind.
pub fn kind_name(say: Say<'_>, kind: Kind) -> String {
    match kind {
        Kind::Start => say.round_kind_start(),
        Kind::Progress => say.round_kind_progress(),
    }
}

/// "Startgesprekken vanaf ...".
pub fn name(say: Say<'_>, round: &Round) -> String {
    say.round_name(&kind_name(say, round.rules.kind), round.rules.first_day)
}

/// A moment, civil time of the school.
pub fn moment(say: Say<'_>, calendar: &Calendar, at: i64) -> String {
    let civil = calendar.civil(at);
    say.round_moment(civil.date(), civil.time())
}

/// Where a round stands.
pub fn phase(say: Say<'_>, round: &Round, now: i64) -> String {
    match round.phase(now, 0) {
        Phase::Draft => say.round_phase_draft(),
        Phase::Soon => say.round_phase_soon(),
        Phase::Choose => say.round_phase_choose(),
        Phase::Wish => say.round_phase_wish(),
        Phase::Planning => say.round_phase_planning(),
        Phase::Closed => say.round_phase_closed(),
    }
}

/// What the office should think about, in words.
pub fn warned(say: Say<'_>, warning: Warning) -> String {
    match warning {
        Warning::NoRegion => say.round_warn_region(),
        Warning::OutsideFirstWeeks(first, last) => say.round_warn_first_weeks(first, last),
        Warning::FirstDayClosed => say.round_warn_first_day(),
        Warning::HolidayInside(days) => say.round_warn_holiday(days),
        Warning::ShortBeforeHoliday(begins) => say.round_warn_short(begins),
    }
}

#[derive(Template)]
#[template(path = "console/rounds.html")]
struct List<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    may_plan: bool,
}

struct Line {
    id: i64,
    name: String,
    window: String,
    phase: String,
    opens: String,
}

async fn list(visitor: Visitor) -> Result<Response, Refused> {
    let (say, calendar) = (visitor.say(), calendar(&visitor));
    let school = visitor.school()?;
    let mut tx = visitor.begin().await?;
    let rounds = store::of_school(&mut tx, school.id).await?;
    tx.roll_back().await?;
    let line = |round: &Round| Line {
        id: round.id,
        name: name(say, round),
        window: say.round_window(round.rules.first_day, round.rules.last_day),
        phase: phase(say, round, visitor.now()),
        opens: moment(say, &calendar, round.rules.opens_at),
    };
    let lines = rounds.iter().map(line).collect();
    let may_plan = visitor.may(Action::PlanRound, &Object::School(school.id));
    Ok(page::ok(&List { frame: visitor.frame(say.round_title()).await?, lines, may_plan }))
}

/// Something to choose: word, name, chosen.
type Choice = (&'static str, String, bool);

#[derive(Template)]
#[template(path = "console/round_form.html")]
struct FormPage<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    typed: Typed,
    /// None for a new round.
    id: Option<i64>,
    /// Only what harms no family can change.
    published: bool,
    kinds: Vec<Choice>,
    modes: Vec<Choice>,
    households: Vec<Choice>,
    online: Vec<Choice>,
}

async fn form_page(
    visitor: &Visitor,
    round: Option<&Round>,
    typed: Typed,
    wrong: Vec<Wrong>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let frame = visitor.frame(if round.is_some() { say.round_edit() } else { say.round_new() }).await?;
    let frame = frame.below("/staff/rounds", say.round_title());
    let frame = match round {
        Some(round) => frame.below(format!("/staff/rounds/{}", round.id), name(say, round)),
        None => frame,
    };
    let mode = |mode: Mode| match mode {
        Mode::Pick => say.round_mode_pick(),
        Mode::Propose => say.round_mode_propose(),
    };
    let of = |households: Households| match households {
        Households::Joint => say.round_households_joint(),
        Households::Ask => say.round_households_ask(),
        Households::Two => say.round_households_two(),
    };
    let by = |online: Online| match online {
        Online::No => say.round_online_no(),
        Online::Yes => say.round_online_yes(),
        Online::Mixed => say.round_online_mixed(),
    };
    let faulty = !wrong.is_empty();
    let page = FormPage {
        frame,
        faults: wrong.into_iter().map(|wrong| Fault { field: wrong.field(), text: fault(say, wrong) }).collect(),
        id: round.map(|round| round.id),
        published: round.is_some_and(|round| round.published_at.is_some()),
        kinds: Kind::ALL.map(|kind| (kind.word(), kind_name(say, kind), typed.kind == kind.word())).into(),
        modes: Mode::ALL.map(|one| (one.word(), mode(one), typed.mode == one.word())).into(),
        households: Households::ALL.map(|one| (one.word(), of(one), typed.households == one.word())).into(),
        online: Online::ALL.map(|one| (one.word(), by(one), typed.online == one.word())).into(),
        typed,
    };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

fn fault(say: Say<'_>, wrong: Wrong) -> String {
    match wrong {
        Wrong::Choice(_) => say.round_wrong_choice(),
        Wrong::Number(_, least, most) => say.round_wrong_number(i64::from(least), i64::from(most)),
        Wrong::Day(_) => say.round_wrong_day(),
        Wrong::Moment(_) => say.round_wrong_moment(),
        Wrong::LastBeforeFirst => say.round_wrong_order(),
        Wrong::TooWide => say.round_wrong_wide(),
        Wrong::Over => say.round_wrong_over(),
        Wrong::WaitUnderGap => say.round_wrong_wait(),
        Wrong::ClosesBeforeOpens => say.round_wrong_closes(),
        Wrong::ClosesPast => say.round_wrong_closes_past(),
        Wrong::OpensLate => say.round_wrong_opens_late(),
        Wrong::Narrower(_) => say.round_wrong_narrower(),
    }
}

#[derive(Deserialize)]
struct Which {
    #[serde(default)]
    kind: String,
}

async fn new(visitor: Visitor, Query(which): Query<Which>) -> Result<Response, Refused> {
    let (school, calendar) = (visitor.school()?, calendar(&visitor));
    let kind = which.kind.parse().unwrap_or(Kind::Start);
    let mut tx = visitor.begin().await?;
    let before = store::of_school(&mut tx, school.id).await?;
    tx.roll_back().await?;
    let last = before.iter().find(|round| round.rules.kind == kind).map(|round| &round.rules);
    let rules = form::begin(kind, last, school, &calendar, visitor.now());
    form_page(&visitor, None, Typed::of(&rules, &calendar), Vec::new()).await
}

async fn make(visitor: Visitor, Form(typed): Form<Typed>) -> Result<Response, Refused> {
    let (say, school, calendar) = (visitor.say(), visitor.school()?, calendar(&visitor));
    let rules = match typed.read(&calendar, visitor.now()) {
        Ok(rules) => rules,
        Err(wrong) => return form_page(&visitor, None, typed, wrong).await,
    };
    let mut tx = visitor.begin().await?;
    let year = SchoolYear::of(rules.first_day).to_string();
    let id = store::make(&mut tx, school.id, &year, &rules, visitor.now()).await?;
    visitor.note(&mut tx, Deed::MadeRound, About::School(school.id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/rounds/{id}/groups"), say.round_made()).await
}

async fn edit(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let round = round(&visitor, &mut tx, id).await?;
    tx.roll_back().await?;
    if round.closed_at.is_some() {
        return visitor.done(&format!("/staff/rounds/{id}"), visitor.say().round_is_closed()).await;
    }
    form_page(&visitor, Some(&round), Typed::of(&round.rules, &calendar(&visitor)), Vec::new()).await
}

async fn change(visitor: Visitor, Path(id): Path<i64>, Form(typed): Form<Typed>) -> Result<Response, Refused> {
    let (say, calendar, now) = (visitor.say(), calendar(&visitor), visitor.now());
    let (mut tx, round) = changing(&visitor, id).await?;
    let back = format!("/staff/rounds/{id}");
    if round.closed_at.is_some() {
        tx.roll_back().await?;
        return visitor.done(&back, say.round_is_closed()).await;
    }
    let out = round.published_at.is_some();
    let typed = Typed { kind: round.rules.kind.word().into(), ..typed };
    let read = match out {
        true => typed.read_published(&round.rules, &calendar, now),
        false => typed.read(&calendar, now),
    };
    let rules: Rules = match read {
        Ok(rules) => rules,
        Err(wrong) => {
            tx.roll_back().await?;
            return form_page(&visitor, Some(&round), typed, wrong).await;
        }
    };
    store::save(&mut tx, id, &rules).await?;
    match out {
        true if rules.reserve_percent != round.rules.reserve_percent => {
            publish::keep_reserve(&mut tx, id, rules.reserve_percent).await?;
        }
        true => {}
        false => times::follow(&mut tx, &round.rules, &Round { rules, ..round.clone() }, &calendar, now).await?,
    }
    visitor.note(&mut tx, Deed::ChangedRound, About::School(round.school_id)).await?;
    tx.commit().await?;
    visitor.done(&back, say.round_changed()).await
}

/// The warnings about a round's rules, in words.
pub fn warned_of(visitor: &Visitor, rules: &Rules) -> Vec<String> {
    let told = warnings(rules, &visitor.school, &calendar(visitor));
    told.into_iter().map(|warning| warned(visitor.say(), warning)).collect()
}
