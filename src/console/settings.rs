//! The settings of the school.

use askama::Template;
use axum::Form;
use axum::response::Response;

use super::page::{self, Fault, Frame};
use super::routes::Routes;
use super::visitor::{Refused, Visitor};
use crate::clock::holidays::Region;
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::office::{Typed, Wrong, store};
use crate::school::rights::{Action, Object};

pub(super) fn routes(routes: Routes) -> Routes {
    routes.page("/staff/settings", Action::SeeSettings, show).form("/staff/settings", Action::ChangeSettings, change)
}

#[derive(Template)]
#[template(path = "console/settings.html")]
struct Settings<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    typed: Typed,
    /// Word, name, chosen.
    regions: Vec<(&'static str, String, bool)>,
    may_export: bool,
}

impl<'a> Settings<'a> {
    async fn new(visitor: &'a Visitor, typed: Typed, faults: Vec<Fault>) -> Result<Self, Refused> {
        let say = visitor.say();
        let name = |region: Region| match region {
            Region::Noord => say.setup_region_north(),
            Region::Midden => say.setup_region_middle(),
            Region::Zuid => say.setup_region_south(),
        };
        let unknown = ("", say.setup_region_unknown(), typed.region.is_empty());
        let known = Region::ALL.map(|region| (region.word(), name(region), typed.region == region.word()));
        let regions = std::iter::once(unknown).chain(known).collect();
        let may_export = visitor.may(Action::ExportSchool, &Object::School(visitor.school.id));
        Ok(Self { frame: visitor.frame(say.setup_title()).await?, faults, typed, regions, may_export })
    }
}

async fn show(visitor: Visitor) -> Result<Response, Refused> {
    let typed = Typed::of(visitor.school()?);
    Ok(page::ok(&Settings::new(&visitor, typed, Vec::new()).await?))
}

async fn change(visitor: Visitor, Form(typed): Form<Typed>) -> Result<Response, Refused> {
    let (say, school) = (visitor.say(), visitor.school()?);
    let changed = match typed.read(school) {
        Ok(changed) => changed,
        Err(wrong) => {
            let faults = wrong.into_iter().map(|wrong| fault(say, wrong)).collect();
            return Ok(page::faulty(&Settings::new(&visitor, typed, faults).await?));
        }
    };
    let mut tx = visitor.begin().await?;
    if !store::save(&mut tx, &changed).await? {
        let faults = vec![Fault { field: "name", text: say.setup_name_taken() }];
        return Ok(page::faulty(&Settings::new(&visitor, typed, faults).await?));
    }
    visitor.note(&mut tx, Deed::ChangedSettings, About::School(school.id)).await?;
    tx.commit().await?;
    visitor.done("/staff/settings", say.setup_changed()).await
}

fn fault(say: Say<'_>, wrong: Wrong) -> Fault {
    let (field, text) = match wrong {
        Wrong::Name => ("name", say.setup_name_wrong()),
        Wrong::SchoolYear => ("school_year", say.setup_year_wrong()),
        Wrong::Region => ("region", say.setup_region_wrong()),
        Wrong::Holidays(line) => ("holidays", say.setup_holidays_wrong(i64::try_from(line).unwrap_or_default())),
        Wrong::QuietFrom => ("quiet_from", say.setup_time_wrong()),
        Wrong::QuietUntil => ("quiet_until", say.setup_time_wrong()),
        Wrong::WeekLimit => ("week_limit", say.setup_few_wrong()),
        Wrong::BundleAt => ("bundle_at", say.setup_time_wrong()),
        Wrong::AnswerDays => ("answer_days", say.setup_few_wrong()),
        Wrong::AbsenceUntil => ("absence_until", say.setup_time_wrong()),
        Wrong::TooLong(field) => (field, say.setup_too_long()),
    };
    Fault { field, text }
}
