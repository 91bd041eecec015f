//! One's own working hours.

use askama::Template;
use axum::Form;
use axum::response::Response;
use jiff::civil::Weekday;

use super::{Hours, store};
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;

/// The pages of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/account/hours", Action::OwnAccount, show).form(
        "/staff/account/hours",
        Action::OwnAccount,
        change,
    )
}

#[derive(Template)]
#[template(path = "console/hours.html")]
struct Page<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    /// Number, name, chosen.
    days: Vec<(i8, String, bool)>,
    from: String,
    until: String,
}

impl<'a> Page<'a> {
    async fn new(visitor: &'a Visitor, days: &[i8], hours: [&str; 2], faults: Vec<Fault>) -> Result<Self, Refused> {
        let say = visitor.say();
        let frame = visitor.frame(say.hours_title()).await?.below("/staff/account", say.door_account_title());
        let days = (1..=7).map(|day| (day, name(say, day), days.contains(&day))).collect();
        Ok(Self { frame, faults, days, from: hours[0].to_owned(), until: hours[1].to_owned() })
    }
}

/// What a weekday is called: 1 is Monday.
fn name(say: Say<'_>, day: i8) -> String {
    match day {
        1 => say.hours_monday(),
        2 => say.hours_tuesday(),
        3 => say.hours_wednesday(),
        4 => say.hours_thursday(),
        5 => say.hours_friday(),
        6 => say.hours_saturday(),
        _ => say.hours_sunday(),
    }
}

async fn show(visitor: Visitor) -> Result<Response, Refused> {
    let hours = visitor.account()?.hours.clone();
    let days: Vec<i8> = hours.days.iter().map(|day: &Weekday| day.to_monday_one_offset()).collect();
    let time = |time: jiff::civil::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let page = Page::new(&visitor, &days, [&time(hours.from), &time(hours.until)], Vec::new()).await?;
    Ok(page::ok(&page))
}

async fn change(visitor: Visitor, Form(fields): Form<Vec<(String, String)>>) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    let all = |name: &str| -> Vec<&str> {
        fields.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    };
    let days = all("days");
    let first = |name: &str| all(name).first().copied().unwrap_or_default();
    let (from, until) = (first("from"), first("until"));
    let Some(hours) = Hours::read(&days.join(","), from, until) else {
        let chosen: Vec<i8> = days.iter().filter_map(|day| day.parse().ok()).collect();
        let faults = vec![Fault { field: "from", text: visitor.say().hours_wrong() }];
        return Ok(page::faulty(&Page::new(&visitor, &chosen, [from, until], faults).await?));
    };
    let mut tx = visitor.begin().await?;
    store::set(&mut tx, staff.id, &hours).await?;
    visitor.note(&mut tx, Deed::ChangedStaff, About::Staff(staff.id)).await?;
    tx.commit().await?;
    visitor.done("/staff/account", visitor.say().hours_changed()).await
}
