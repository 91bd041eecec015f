//! The pages for children and groups by hand: add, change, move, archive, bring back.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{ChildEntry, Fields, Wrong, field, store};
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::roster::store as roster;
use crate::school::staff::store as staff;
use crate::school::store as school;
use crate::school::{Child, Group, GroupKind};
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let edit = Action::EditRoster;
    routes
        .page("/staff/children/new", edit, new_child)
        .form("/staff/children/new", edit, add_child)
        .page("/staff/children/{id}/edit", edit, child_page)
        .form("/staff/children/{id}/edit", edit, change_child)
        .form("/staff/children/{id}/archive", edit, archive_child)
        .form("/staff/children/{id}/back", edit, bring_back)
        .page("/staff/groups/new", edit, new_group)
        .form("/staff/groups/new", edit, add_group)
        .page("/staff/groups/{id}/edit", edit, group_page)
        .form("/staff/groups/{id}/edit", edit, change_group)
        .form("/staff/groups/{id}/archive", edit, archive_group)
        .page("/staff/archived", edit, archived)
}

type Sent = Form<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "console/hand_child.html")]
struct ChildPage<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    /// Where the form goes.
    action: String,
    /// None for a new child.
    id: Option<i64>,
    archived: bool,
    first_name: String,
    prefix: String,
    last_name: String,
    year_group: String,
    class: Option<i64>,
    classes: Vec<Group>,
    /// Groups beside the class, and whether the child is in them.
    extra: Vec<(Group, bool)>,
}

/// What a form about a child shows.
struct Shown {
    fields: Vec<(String, String)>,
    faults: Vec<Wrong>,
    child: Option<Child>,
    groups: Vec<Group>,
}

async fn child_form(visitor: &Visitor, shown: Shown) -> Result<Response, Refused> {
    let say = visitor.say();
    let Shown { fields, faults, child, groups } = shown;
    let id = child.as_ref().map(|child| child.id);
    let title = if id.is_some() { say.hand_change_child() } else { say.hand_add_child() };
    let frame = visitor.frame(title).await?.below("/staff", say.console_nav_overview());
    let frame = match &child {
        Some(child) => frame.below(format!("/staff/children/{}", child.id), child.full_name()),
        None => frame,
    };
    let (classes, extra): (Vec<Group>, Vec<Group>) =
        groups.into_iter().partition(|group| group.kind == GroupKind::Class);
    let ticked = |group: &Group| {
        let id = group.id.to_string();
        fields.iter().any(|(name, value)| name == "extra" && *value == id)
    };
    let text = |name: &str| field(&fields, name).to_owned();
    let faulty = !faults.is_empty();
    let page = ChildPage {
        frame,
        faults: faults.into_iter().map(|wrong| fault(wrong, say)).collect(),
        action: id.map_or_else(|| "/staff/children/new".into(), |id| format!("/staff/children/{id}/edit")),
        id,
        archived: child.is_some_and(|child| child.archived_at.is_some()),
        first_name: text("first_name"),
        prefix: text("prefix"),
        last_name: text("last_name"),
        year_group: text("year_group"),
        class: field(&fields, "class").parse().ok(),
        extra: extra.into_iter().map(|group| (ticked(&group), group)).map(|(ticked, group)| (group, ticked)).collect(),
        classes,
    };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

fn fault(wrong: Wrong, say: Say<'_>) -> Fault {
    let (field, text) = match wrong {
        Wrong::FirstName => ("first_name", say.hand_wrong_first_name()),
        Wrong::YearGroup => ("year_group", say.hand_wrong_year_group()),
        Wrong::Group => ("class", say.hand_wrong_group()),
        Wrong::GroupName => ("name", say.hand_wrong_group_name()),
        Wrong::NameTaken => ("name", say.hand_wrong_name_taken()),
    };
    Fault { field, text }
}

/// A unit of work that no other change of this school's roster runs beside.
async fn changing(visitor: &Visitor) -> Result<Tx, Refused> {
    let mut tx = visitor.begin().await?;
    staff::lock(&mut tx, visitor.school.id).await?;
    Ok(tx)
}

#[derive(Deserialize)]
struct To {
    group: Option<i64>,
}

async fn new_child(visitor: Visitor, Query(to): Query<To>) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let groups = school::groups(&mut tx, visitor.school()?.id).await?;
    tx.roll_back().await?;
    let fields = to.group.map(|id| ("class".to_owned(), id.to_string())).into_iter().collect();
    child_form(&visitor, Shown { fields, faults: Vec::new(), child: None, groups }).await
}

async fn add_child(visitor: Visitor, Form(fields): Sent) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let groups = school::groups(&mut tx, visitor.school()?.id).await?;
    let entry = match super::child(&fields, &groups) {
        Ok(entry) => entry,
        Err(faults) => {
            tx.roll_back().await?;
            return child_form(&visitor, Shown { fields, faults, child: None, groups }).await;
        }
    };
    let id = store::add_child(&mut tx, &visitor.school, &entry, visitor.now()).await?;
    visitor.note(&mut tx, Deed::AddedChild, About::Child(id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/children/{id}"), visitor.say().hand_added(&entry.name.to_string())).await
}

async fn child_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let (child, own) = visitor.child(&mut tx, id).await?;
    let groups = school::groups(&mut tx, child.school_id).await?;
    visitor.note(&mut tx, Deed::SawChild, About::Child(id)).await?;
    tx.commit().await?;
    let fields = fields_of(&child, &own);
    child_form(&visitor, Shown { fields, faults: Vec::new(), child: Some(child), groups }).await
}

fn fields_of(child: &Child, groups: &[Group]) -> Vec<(String, String)> {
    let mut fields = vec![
        ("first_name", child.first_name.clone()),
        ("prefix", child.prefix.clone()),
        ("last_name", child.last_name.clone()),
        ("year_group", child.year_group.map(|year| year.to_string()).unwrap_or_default()),
        ("class", child.group_id.map(|id| id.to_string()).unwrap_or_default()),
    ];
    let extra = groups.iter().filter(|group| group.kind == GroupKind::Extra);
    fields.extend(extra.map(|group| ("extra", group.id.to_string())));
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

async fn change_child(visitor: Visitor, Path(id): Path<i64>, Form(fields): Sent) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    let groups = school::groups(&mut tx, child.school_id).await?;
    let entry: ChildEntry = match super::child(&fields, &groups) {
        Ok(entry) => entry,
        Err(faults) => {
            tx.roll_back().await?;
            return child_form(&visitor, Shown { fields, faults, child: Some(child), groups }).await;
        }
    };
    store::change_child(&mut tx, id, &entry).await?;
    visitor.note(&mut tx, Deed::ChangedChild, About::Child(id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/children/{id}"), visitor.say().hand_changed(&entry.name.to_string())).await
}

async fn archive_child(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    roster::archive_child(&mut tx, id, visitor.now()).await?;
    visitor.note(&mut tx, Deed::ArchivedChild, About::Child(id)).await?;
    tx.commit().await?;
    visitor.done("/staff/archived", visitor.say().hand_child_archived(&child.full_name())).await
}

async fn bring_back(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    store::bring_back(&mut tx, id).await?;
    visitor.note(&mut tx, Deed::BroughtBackChild, About::Child(id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/children/{id}"), visitor.say().hand_is_back(&child.full_name())).await
}

#[derive(Template)]
#[template(path = "console/hand_archived.html")]
struct Archived<'a> {
    frame: Frame<'a>,
    children: Vec<Child>,
}

async fn archived(visitor: Visitor) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = changing(&visitor).await?;
    let children = store::archived(&mut tx, visitor.school()?.id).await?;
    tx.roll_back().await?;
    let frame = visitor.frame(say.hand_archived()).await?.below("/staff/roster", say.roster_title());
    Ok(page::ok(&Archived { frame, children }))
}

#[derive(Template)]
#[template(path = "console/hand_group.html")]
struct GroupPage<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    action: String,
    /// None for a new group.
    id: Option<i64>,
    name: String,
    extra: bool,
    /// Everybody who works here, and whether they teach this group.
    staff: Vec<(i64, String, bool)>,
}

async fn group_form(
    visitor: &Visitor,
    group: Option<&Group>,
    fields: &Fields,
    faults: Vec<Wrong>,
    staff: Vec<(i64, String)>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let title = if group.is_some() { say.hand_change_group() } else { say.hand_add_group() };
    let frame = visitor.frame(title).await?.below("/staff", say.console_nav_overview());
    let frame = match group {
        Some(group) => frame.below(format!("/staff/groups/{}", group.id), say.console_group_title(&group.name)),
        None => frame,
    };
    let teaches = |id: i64| fields.iter().any(|(name, value)| name == "teacher" && *value == id.to_string());
    let faulty = !faults.is_empty();
    let page = GroupPage {
        frame,
        faults: faults.into_iter().map(|wrong| fault(wrong, say)).collect(),
        action: group.map_or_else(|| "/staff/groups/new".into(), |group| format!("/staff/groups/{}/edit", group.id)),
        id: group.map(|group| group.id),
        name: field(fields, "name").to_owned(),
        extra: field(fields, "kind") == GroupKind::Extra.word(),
        staff: staff.into_iter().map(|(id, name)| (id, name, teaches(id))).collect(),
    };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

/// Who works here now.
async fn staff(tx: &mut Tx, visitor: &Visitor) -> Result<Vec<(i64, String)>, Refused> {
    let all = school::staff_of_school(tx, visitor.school.id).await?;
    Ok(all.into_iter().filter(|one| one.deactivated_at.is_none()).map(|one| (one.id, one.name)).collect())
}

fn ids(staff: &[(i64, String)]) -> Vec<i64> {
    staff.iter().map(|(id, _)| *id).collect()
}

async fn new_group(visitor: Visitor) -> Result<Response, Refused> {
    visitor.school()?;
    let mut tx = changing(&visitor).await?;
    let staff = staff(&mut tx, &visitor).await?;
    tx.roll_back().await?;
    group_form(&visitor, None, &[], Vec::new(), staff).await
}

async fn add_group(visitor: Visitor, Form(fields): Sent) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let staff = staff(&mut tx, &visitor).await?;
    let school = visitor.school()?;
    let made = match super::group(&fields, &ids(&staff)) {
        Ok(entry) => store::add_group(&mut tx, school, &entry, visitor.now()).await?.ok_or(vec![Wrong::NameTaken]),
        Err(faults) => Err(faults),
    };
    let id = match made {
        Ok(id) => id,
        Err(faults) => {
            tx.roll_back().await?;
            return group_form(&visitor, None, &fields, faults, staff).await;
        }
    };
    visitor.note(&mut tx, Deed::AddedGroup, About::Group(id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/groups/{id}"), visitor.say().hand_added(field(&fields, "name"))).await
}

async fn group_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let group = visitor.group(&mut tx, id).await?;
    let all = school::staff_of_school(&mut tx, group.school_id).await?;
    tx.roll_back().await?;
    let active: Vec<_> = all.into_iter().filter(|one| one.deactivated_at.is_none()).collect();
    let mut fields = vec![("name".to_owned(), group.name.clone()), ("kind".to_owned(), group.kind.word().to_owned())];
    let teachers = active.iter().filter(|one| one.groups.contains(&id));
    fields.extend(teachers.map(|one| ("teacher".to_owned(), one.id.to_string())));
    let staff = active.into_iter().map(|one| (one.id, one.name)).collect();
    group_form(&visitor, Some(&group), &fields, Vec::new(), staff).await
}

async fn change_group(visitor: Visitor, Path(id): Path<i64>, Form(fields): Sent) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let group = visitor.group(&mut tx, id).await?;
    let staff = staff(&mut tx, &visitor).await?;
    let faults = match super::group(&fields, &ids(&staff)) {
        Ok(entry) if store::change_group(&mut tx, &visitor.school, id, &entry).await? => Vec::new(),
        Ok(_) => vec![Wrong::NameTaken],
        Err(faults) => faults,
    };
    if !faults.is_empty() {
        tx.roll_back().await?;
        return group_form(&visitor, Some(&group), &fields, faults, staff).await;
    }
    visitor.note(&mut tx, Deed::ChangedGroup, About::Group(id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/groups/{id}"), visitor.say().hand_changed(field(&fields, "name"))).await
}

async fn archive_group(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = changing(&visitor).await?;
    let group = visitor.group(&mut tx, id).await?;
    roster::end_groups(&mut tx, &[id], visitor.now()).await?;
    visitor.note(&mut tx, Deed::ArchivedGroup, About::Group(id)).await?;
    tx.commit().await?;
    visitor.done("/staff", visitor.say().hand_group_archived(&group.name)).await
}
