//! The staff of the school: who works here, inviting, roles and groups, sending away and bringing back.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;

use super::page::{self, Fault, Frame};
use super::routes::Routes;
use super::visitor::{Refused, Visitor, member};
use crate::language::Say;
use crate::school::audit::Via;
use crate::school::hours::store as hours;
use crate::school::rights::{Action, Object};
use crate::school::staff::changes::{self, By};
use crate::school::staff::{Refusal, name, store as states};
use crate::school::{Group, Role, Staff, store};
use crate::store::Tx;

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .page("/staff/people", Action::SeeStaff, list)
        .page("/staff/people/invite", Action::ChangeStaff, invite_form)
        .form("/staff/people/invite", Action::ChangeStaff, invite)
        .page("/staff/people/{id}", Action::ChangeStaff, edit_form)
        .form("/staff/people/{id}", Action::ChangeStaff, edit)
        .form("/staff/people/{id}/link", Action::ChangeStaff, new_link)
        .form("/staff/people/{id}/deactivate", Action::ChangeStaff, deactivate)
        .form("/staff/people/{id}/bring-back", Action::ChangeStaff, bring_back)
}

/// What staff calls a role.
pub(super) fn role_name(say: Say<'_>, role: Role) -> String {
    match role {
        Role::Teacher => say.team_role_teacher(),
        Role::Office => say.team_role_office(),
        Role::Head => say.team_role_head(),
    }
}

#[derive(Template)]
#[template(path = "console/team.html")]
struct Team<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
}

struct Line {
    /// None for whom the visitor may not change.
    id: Option<i64>,
    name: String,
    role: String,
    groups: String,
    state: String,
}

async fn list(visitor: Visitor) -> Result<Response, Refused> {
    let (say, school) = (visitor.say(), visitor.school()?);
    let mut tx = visitor.begin().await?;
    let states = states::states(&mut tx, school.id).await?;
    let groups = store::groups(&mut tx, school.id).await?;
    let all = store::staff_of_school(&mut tx, school.id).await?;
    tx.roll_back().await?;
    let line = |staff: Staff| {
        let state = states.get(&staff.id).copied().unwrap_or_default();
        let day = |instant: i64| visitor.reader.civil(instant).date();
        let of_staff = groups.iter().filter(|group| staff.groups.contains(&group.id));
        Line {
            id: visitor.may(Action::ChangeStaff, &member(&staff)).then_some(staff.id),
            role: role_name(say, staff.role),
            groups: of_staff.map(|group| group.name.as_str()).collect::<Vec<_>>().join(", "),
            state: match (staff.deactivated_at, state.signs_in, state.seen_at, state.invited_until) {
                (Some(at), ..) => say.team_state_gone(day(at)),
                (None, true, Some(seen), _) => say.team_state_seen(day(seen)),
                (None, true, None, _) => say.team_state_ready(),
                (None, false, _, Some(until)) if until > visitor.now() => say.team_state_invited(day(until)),
                (None, false, ..) => say.team_state_no_link(),
            },
            name: staff.name,
        }
    };
    let lines = all.into_iter().map(line).collect();
    Ok(page::ok(&Team { frame: visitor.frame(say.team_title()).await?, lines }))
}

/// What was chosen in the form.
#[derive(Default)]
struct Chosen {
    name: String,
    role: Option<Role>,
    groups: Vec<i64>,
    /// Whom a parent in trouble may be called by.
    contact: bool,
}

impl Chosen {
    fn of(staff: &Staff) -> Self {
        let (role, groups) = (Some(staff.role), staff.groups.clone());
        Self { name: staff.name.clone(), role, groups, contact: staff.contact_at.is_some() }
    }

    fn read(fields: Vec<(String, String)>) -> Self {
        let mut chosen = Self::default();
        for (field, value) in fields {
            match field.as_str() {
                "name" => chosen.name = value,
                "role" => chosen.role = value.parse().ok(),
                "groups" => chosen.groups.extend(value.parse::<i64>()),
                "contact" => chosen.contact = true,
                _ => {}
            }
        }
        chosen
    }

    /// A name and a role that this visitor may give.
    fn checked(&self, visitor: &Visitor) -> Result<(String, Role), Vec<Fault>> {
        let say = visitor.say();
        let may_give = |role: &Role| roles(visitor).contains(role);
        let (name, role) = (name(&self.name), self.role.filter(may_give));
        match (name, role) {
            (Some(name), Some(role)) => Ok((name, role)),
            (name, role) => {
                let mut faults = Vec::new();
                if name.is_none() {
                    faults.push(Fault { field: "name", text: say.team_name_wrong() });
                }
                if role.is_none() {
                    faults.push(Fault { field: "role", text: say.team_role_wrong() });
                }
                Err(faults)
            }
        }
    }
}

/// The roles that a visitor may give: only a head makes a head.
fn roles(visitor: &Visitor) -> Vec<Role> {
    let may_make_heads = visitor.may(Action::MakeHead, &Object::School(visitor.school.id));
    Role::ALL.into_iter().filter(|role| *role != Role::Head || may_make_heads).collect()
}

#[derive(Template)]
#[template(path = "console/member.html")]
struct MemberForm<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    name: String,
    roles: Vec<Choice>,
    groups: Vec<Choice>,
    contact: bool,
    /// None for somebody new.
    id: Option<i64>,
    active: bool,
    own: bool,
}

struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

impl<'a> MemberForm<'a> {
    async fn new(
        visitor: &'a Visitor,
        tx: &mut Tx,
        staff: Option<&Staff>,
        chosen: &Chosen,
        faults: Vec<Fault>,
    ) -> Result<Self, Refused> {
        let say = visitor.say();
        let groups: Vec<Group> = store::groups(tx, visitor.school.id).await?;
        let title = staff.map_or_else(|| say.team_invite(), |staff| staff.name.clone());
        let frame = visitor.frame(title).await?.below("/staff/people", say.team_title());
        Ok(Self {
            frame,
            faults,
            name: chosen.name.clone(),
            roles: roles(visitor)
                .into_iter()
                .map(|role| Choice {
                    value: role.word().to_owned(),
                    label: role_name(say, role),
                    chosen: chosen.role == Some(role),
                })
                .collect(),
            groups: groups
                .into_iter()
                .map(|group| Choice {
                    value: group.id.to_string(),
                    chosen: chosen.groups.contains(&group.id),
                    label: group.name,
                })
                .collect(),
            contact: chosen.contact,
            id: staff.map(|staff| staff.id),
            active: staff.is_some_and(|staff| staff.deactivated_at.is_none()),
            own: staff.is_some_and(|staff| staff.id == visitor.staff.id),
        })
    }
}

impl Visitor {
    fn by(&self) -> By {
        By { staff_id: Some(self.staff.id), via: Via::Console, now: self.now() }
    }
}

async fn invite_form(visitor: Visitor) -> Result<Response, Refused> {
    visitor.school()?;
    let mut tx = visitor.begin().await?;
    let chosen = Chosen { role: Some(Role::Teacher), ..Chosen::default() };
    Ok(page::ok(&MemberForm::new(&visitor, &mut tx, None, &chosen, Vec::new()).await?))
}

async fn invite(visitor: Visitor, Form(fields): Form<Vec<(String, String)>>) -> Result<Response, Refused> {
    let school = visitor.school()?;
    let chosen = Chosen::read(fields);
    let mut tx = visitor.begin().await?;
    let (name, role) = match chosen.checked(&visitor) {
        Ok(checked) => checked,
        Err(faults) => {
            return Ok(page::faulty(&MemberForm::new(&visitor, &mut tx, None, &chosen, faults).await?));
        }
    };
    let (id, token) = changes::invite(&mut tx, visitor.by(), school.id, &name, role, &chosen.groups).await?;
    hours::set_contact(&mut tx, id, chosen.contact.then(|| visitor.now())).await?;
    tx.commit().await?;
    show_link(&visitor, &name, &token).await
}

#[derive(Template)]
#[template(path = "console/one_time_link.html")]
struct OneTimeLink<'a> {
    frame: Frame<'a>,
    name: String,
    address: String,
}

/// The link is shown this once, to be handed over.
async fn show_link(visitor: &Visitor, name: &str, token: &str) -> Result<Response, Refused> {
    let say = visitor.say();
    let address = format!("{}/staff/invitation/{token}", visitor.reader.console.public_url);
    let frame = visitor.frame(say.team_link_title()).await?.below("/staff/people", say.team_title());
    Ok(page::ok(&OneTimeLink { frame, name: name.to_owned(), address }))
}

async fn edit_form(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let staff = visitor.member(&mut tx, id).await?;
    Ok(page::ok(&MemberForm::new(&visitor, &mut tx, Some(&staff), &Chosen::of(&staff), Vec::new()).await?))
}

async fn edit(
    visitor: Visitor,
    Path(id): Path<i64>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Refused> {
    let chosen = Chosen::read(fields);
    let mut tx = visitor.begin().await?;
    let staff = visitor.member(&mut tx, id).await?;
    let faults = match chosen.checked(&visitor) {
        Err(faults) => faults,
        Ok((name, role)) => match changes::change(&mut tx, visitor.by(), &staff, &name, role, &chosen.groups).await? {
            Ok(()) => {
                let since = chosen.contact.then(|| staff.contact_at.unwrap_or_else(|| visitor.now()));
                hours::set_contact(&mut tx, staff.id, since).await?;
                tx.commit().await?;
                return visitor.done("/staff/people", visitor.say().team_changed()).await;
            }
            Err(refusal) => vec![refused(visitor.say(), refusal)],
        },
    };
    Ok(page::faulty(&MemberForm::new(&visitor, &mut tx, Some(&staff), &chosen, faults).await?))
}

fn refused(say: Say<'_>, refusal: Refusal) -> Fault {
    match refusal {
        Refusal::OwnAccount => Fault { field: "deactivate", text: say.team_own_account() },
        Refusal::LastHead => Fault { field: "role", text: say.team_last_head() },
    }
}

async fn new_link(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let staff = visitor.member(&mut tx, id).await?;
    if staff.deactivated_at.is_some() || staff.id == visitor.staff.id {
        return Err(Refused::NotFound);
    }
    let token = changes::reset(&mut tx, visitor.by(), &staff).await?;
    tx.commit().await?;
    show_link(&visitor, &staff.name, &token).await
}

async fn deactivate(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let staff = visitor.member(&mut tx, id).await?;
    if let Err(refusal) = changes::deactivate(&mut tx, visitor.by(), &staff).await? {
        let faults = vec![refused(visitor.say(), refusal)];
        return Ok(page::faulty(&MemberForm::new(&visitor, &mut tx, Some(&staff), &Chosen::of(&staff), faults).await?));
    }
    tx.commit().await?;
    visitor.done("/staff/people", visitor.say().team_deactivated()).await
}

async fn bring_back(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let staff = visitor.member(&mut tx, id).await?;
    if staff.deactivated_at.is_none() {
        return Err(Refused::NotFound);
    }
    let token = changes::bring_back(&mut tx, visitor.by(), &staff).await?;
    tx.commit().await?;
    show_link(&visitor, &staff.name, &token).await
}
