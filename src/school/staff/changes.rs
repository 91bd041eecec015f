//! What happens when staff comes, changes or goes: each is one piece of a transaction and leaves one entry in the log,
//! whether the console did it or the shell.

use super::{INVITED_FOR, Refusal, can_become, can_leave, secrets, store};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::hours::store as hours;
use crate::school::{Role, SchoolYear, Staff, store as schools};
use crate::store::{StoreError, Tx};

/// Who makes a change, and when.
#[derive(Clone, Copy, Debug)]
pub struct By {
    /// None: the operator, in the shell.
    pub staff_id: Option<i64>,
    pub via: Via,
    /// UTC seconds.
    pub now: i64,
}

impl By {
    async fn note(self, tx: &mut Tx, school_id: i64, deed: Deed, about: About) -> Result<(), StoreError> {
        let Self { staff_id, via, now } = self;
        schools::note(tx, now, Entry { school_id, staff_id, via, deed, about }).await
    }
}

/// A new school with its first head. The word in the head's link, and the school's id; None when there is a school of
/// this name.
pub async fn make_school(
    tx: &mut Tx,
    by: By,
    name: &str,
    year: SchoolYear,
    head: &str,
) -> Result<Option<(i64, String)>, StoreError> {
    let Some(school_id) = schools::make_school(tx, name, year, by.now).await? else { return Ok(None) };
    by.note(tx, school_id, Deed::MadeSchool, About::School(school_id)).await?;
    let (_, token) = invite(tx, by, school_id, head, Role::Head, &[]).await?;
    Ok(Some((school_id, token)))
}

/// A new member of staff: the id, and the word in the link.
pub async fn invite(
    tx: &mut Tx,
    by: By,
    school_id: i64,
    name: &str,
    role: Role,
    groups: &[i64],
) -> Result<(i64, String), StoreError> {
    let id = schools::make_staff(tx, school_id, name, role, by.now).await?;
    store::set_groups(tx, id, groups).await?;
    let token = new_link(tx, by, id).await?;
    by.note(tx, school_id, Deed::InvitedStaff, About::Staff(id)).await?;
    Ok((id, token))
}

/// A new link for a colleague who has not signed in yet, or has lost the telephone: every way in from before is shut,
/// and sessions end. The word in the link.
pub async fn reset(tx: &mut Tx, by: By, staff: &Staff) -> Result<String, StoreError> {
    store::shut_out(tx, staff.id).await?;
    let token = new_link(tx, by, staff.id).await?;
    by.note(tx, staff.school_id, Deed::InvitedStaff, About::Staff(staff.id)).await?;
    Ok(token)
}

async fn new_link(tx: &mut Tx, by: By, staff_id: i64) -> Result<String, StoreError> {
    let token = secrets::token();
    store::invite(tx, staff_id, &secrets::hash(token.as_bytes()), by.now + INVITED_FOR).await?;
    Ok(token)
}

/// Another name, role or other groups.
pub async fn change(
    tx: &mut Tx,
    by: By,
    staff: &Staff,
    name: &str,
    role: Role,
    groups: &[i64],
) -> Result<Result<(), Refusal>, StoreError> {
    store::lock(tx, staff.school_id).await?;
    if let Err(refusal) = can_become(staff, role, store::heads(tx, staff.school_id).await?) {
        return Ok(Err(refusal));
    }
    store::change(tx, staff.id, name, role).await?;
    store::set_groups(tx, staff.id, groups).await?;
    by.note(tx, staff.school_id, Deed::ChangedStaff, About::Staff(staff.id)).await?;
    Ok(Ok(()))
}

/// A colleague leaves: signed out everywhere at once, and no way in is left.
pub async fn deactivate(tx: &mut Tx, by: By, staff: &Staff) -> Result<Result<(), Refusal>, StoreError> {
    store::lock(tx, staff.school_id).await?;
    if let Err(refusal) = can_leave(staff, by.staff_id, store::heads(tx, staff.school_id).await?) {
        return Ok(Err(refusal));
    }
    store::shut_out(tx, staff.id).await?;
    store::set_person(tx, staff.id, None).await?;
    hours::set_contact(tx, staff.id, None).await?;
    store::set_deactivated(tx, staff.id, Some(by.now)).await?;
    by.note(tx, staff.school_id, Deed::DeactivatedStaff, About::Staff(staff.id)).await?;
    Ok(Ok(()))
}

/// A colleague is back, with a new link: the word in it.
pub async fn bring_back(tx: &mut Tx, by: By, staff: &Staff) -> Result<String, StoreError> {
    store::set_deactivated(tx, staff.id, None).await?;
    reset(tx, by, staff).await
}
