//! Progress by agreement: what a communication plan says about how often there is contact makes a task for the teacher,
//! with a ready draft, and tells the parent when to expect news. Holidays are skipped.

pub mod due;
pub mod store;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::app::App;
use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::conversation::plan::choices::{Aim, Named as _, Often, Starts};
use crate::conversation::plan::{Plan, Said, store as plans};
use crate::conversation::round::school_day_from;
use crate::fields::{Type, Values};
use crate::language::{Say, plain};
use crate::school::{Staff, store as schools};
use crate::store::{StoreError, Tx};

/// The kind that a ready draft is of.
pub const NOTE: &str = "progress-note";
/// Kinds that count as news of how it goes.
pub const NEWS: [&str; 2] = [NOTE, "progress-positive"];
/// Kinds that announce a report; their date is the day on which it goes home.
pub const REPORTS: [&str; 1] = ["report-and-talks"];
/// Where a plan is ended so many days, the look back is not asked for any more.
const FORGOTTEN: i64 = 60;

/// When a parent may expect news of how it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// On this school day at the latest.
    On(Date),
    /// After the next report.
    AfterReport,
}

/// What is known of a child's news: the day of the last one, and of the last report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    pub last: Option<Date>,
    pub report: Option<Date>,
}

/// When the next news is due by a plan; None where the teacher does not owe any: the parents begin, or contact comes
/// when it is needed.
pub fn next(plan: &Plan, known: Known, calendar: &Calendar) -> Option<News> {
    if plan.agreed.starts == Some(Starts::Parents) {
        return None;
    }
    let since = known.last.map_or(plan.dates.starts_on, |last| last.max(plan.dates.starts_on));
    let weeks = match plan.agreed.often? {
        Often::Week => 1,
        Often::TwoWeeks => 2,
        Often::Month => 4,
        Often::Report => {
            // The day after it went home: teacher and parent have both seen it.
            let after = known.report.filter(|report| *report >= since).and_then(|report| report.tomorrow().ok());
            return Some(after.map_or(News::AfterReport, |day| News::On(school_day_from(calendar, day))));
        }
        Often::Needed => return None,
    };
    let day = since.checked_add((weeks * 7).days()).ok()?;
    let day = school_day_from(calendar, day);
    (day <= plan.dates.ends_on).then_some(News::On(day))
}

/// What a plan asks of the teacher now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A progress note, due on this day.
    News(Date),
    /// Look back together with the parents, agreed for this day.
    LookBack(Date),
}

/// A task of a teacher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub plan_id: i64,
    pub child_id: i64,
    pub first_name: String,
    pub what: What,
}

/// What is due today for the children of this teacher's groups, the oldest first.
pub async fn of_teacher(tx: &mut Tx, app: &App, staff: &Staff, now: i64) -> Result<Vec<Task>, StoreError> {
    let mut tasks = Vec::new();
    if staff.groups.is_empty() {
        return Ok(tasks);
    }
    let Some(school) = schools::find_school(tx, staff.school_id).await? else { return Ok(tasks) };
    let calendar = school.calendar(&app.calendar);
    let today = calendar.civil(now).date();
    let looked_back = store::looked_back(tx, staff.id).await?;
    for plan in plans::of_teacher(tx, staff.id).await? {
        let Some(child) = schools::find_child(tx, plan.child_id).await? else { continue };
        let mut add = |what| {
            let first_name = child.first_name.clone();
            tasks.push(Task { plan_id: plan.id, child_id: child.id, first_name, what });
        };
        let back = plan.dates.look_back_on;
        let forgotten = back.checked_add(FORGOTTEN.days()).is_ok_and(|day| day < today);
        if back <= today && !forgotten && !looked_back.contains(&plan.id) {
            add(What::LookBack(back));
        }
        let known = known(tx, app, &plan, &calendar).await?;
        if let Some(News::On(day)) = next(&plan, known, &calendar)
            && day <= today
        {
            add(What::News(day));
        }
    }
    tasks.sort_by_key(|task| match task.what {
        What::News(day) | What::LookBack(day) => day,
    });
    Ok(tasks)
}

async fn known(tx: &mut Tx, app: &App, plan: &Plan, calendar: &Calendar) -> Result<Known, StoreError> {
    let last = store::last_news(tx, plan.child_id).await?.map(|at| calendar.civil(at).date());
    let mut report = None;
    if plan.agreed.often == Some(Often::Report)
        && let Some((kind, values)) = store::last_report(tx, plan.child_id).await?
    {
        let when = app.blocks.find(&kind).and_then(|kind| kind.when.clone());
        report = values.first_day(when.as_deref().unwrap_or("date"));
    }
    Ok(Known { last, report })
}

/// When a parent may expect news by this plan.
pub async fn expected(tx: &mut Tx, app: &App, plan: &Plan) -> Result<Option<News>, StoreError> {
    let Some(child) = schools::find_child(tx, plan.child_id).await? else { return Ok(None) };
    let Some(school) = schools::find_school(tx, child.school_id).await? else { return Ok(None) };
    let calendar = school.calendar(&app.calendar);
    let known = known(tx, app, plan, &calendar).await?;
    let today = calendar.civil(app.clock.now()).date();
    Ok(match next(plan, known, &calendar) {
        // What is late comes soon: a day that is over is no promise.
        Some(News::On(day)) => Some(News::On(school_day_from(&calendar, day.max(today)))),
        other => other,
    })
}

/// The fields of a ready draft: the usual ones, and as the one thing to practise a goal of the child's plan, in the plan's
/// own words with where they come from (`dutch`: the language in which teachers write), another one each time. Without
/// goals: of the last note what to practise, where it still fits.
pub async fn ready(tx: &mut Tx, kind: &Kind, child: i64, dutch: Say<'_>) -> Result<Values, StoreError> {
    let mut values = kind.usual();
    let last = store::last_note(tx, child, &kind.id).await?;
    let goals = plans::newest(tx, child).await?.map(|plan| plan.agreed.goals).unwrap_or_default();
    let aims: Vec<_> = goals.into_iter().filter_map(|goal| goal.aim).collect();
    // As they are kept: the last one is found again by its text.
    let most = kind.field("text").map_or(0, |field| field.most);
    let texts: Vec<String> = aims.iter().map(|aim| from_plan(aim, dutch).chars().take(most).collect()).collect();
    let told = last.as_ref().and_then(|last| last.get("text"));
    let next = texts.iter().position(|text| told == Some(text.as_str())).map_or(0, |at| (at + 1) % texts.len());
    let fits =
        |name: &str, word: &str| kind.field(name).is_some_and(|field| field.of.iter().any(|known| known == word));
    if let (Some(aim), Some(text)) = (aims.get(next), texts.get(next)) {
        values.set("text", Some(text.clone()));
        let practise = practised(aim).filter(|word| fits("practise", word));
        values.set("practise", practise.map(str::to_owned));
    } else if let Some(last) = last {
        for field in kind.fields.iter().filter(|field| field.kind == Type::Choice) {
            let known = last.get(&field.name).filter(|word| fits(&field.name, word));
            values.set(&field.name, known.map(str::to_owned));
        }
    }
    Ok(values)
}

/// A goal as the teacher's own words.
fn from_plan(aim: &Said<Aim>, dutch: Say<'_>) -> String {
    let words = match aim {
        Said::Ready(aim) => aim.name(dutch),
        Said::Own(words) => words.clone(),
    };
    plain(&dutch.send_from_plan(&words))
}

/// What is practised for a goal, where a choice says the same; the teacher chooses for the others.
fn practised(aim: &Said<Aim>) -> Option<&'static str> {
    Some(match aim {
        Said::Ready(Aim::Read) => "reading",
        Said::Ready(Aim::Tell | Aim::Words) => "talking",
        Said::Ready(Aim::Sums) => "maths",
        Said::Ready(Aim::Focus) => "listening",
        Said::Ready(Aim::Friends) => "playing",
        Said::Ready(Aim::Ask) => "courage",
        Said::Ready(Aim::Myself) => "alone",
        Said::Ready(Aim::Time | Aim::Homework | Aim::Belong | Aim::Well) | Said::Own(_) => return None,
    })
}
