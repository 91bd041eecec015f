//! A photo of a letter goes from the parent's chat to the teachers' chats by its handle at Telegram. It is never
//! downloaded, and the handle is forgotten when it was passed on.

use super::readers::moment;
use super::{Audience, Message, store};
use crate::app::App;
use crate::clock::Calendar;
use crate::delivery::{Bulk, Outgoing, outbox};
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::{Store, StoreError, Tx};
use crate::telegram::photo_call;
use crate::welcome::Person;

/// The outbox row that passes a photo on; its subject is the message.
pub const KIND: &str = "photo";

/// A teacher of the child who has a chat with the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    pub staff_id: i64,
    pub person_id: i64,
    pub chat_id: i64,
}

/// The teachers who can get a photo about this child.
pub async fn readers(tx: &mut Tx, child_id: i64) -> Result<Vec<Reader>, StoreError> {
    store::teachers_in_chat(tx, child_id).await
}

/// A photo that belongs to a message goes to the teachers, each in the own hours.
pub(super) async fn pass_on(
    app: &App,
    tx: &mut Tx,
    message: &Message,
    calendar: &Calendar,
    now: i64,
) -> Result<(), StoreError> {
    if message.photo.is_none() || !message.audience.contains(&Audience::Teacher) {
        return Ok(());
    }
    let subject = message.id.to_string();
    for reader in readers(tx, message.child_id).await? {
        let Some(staff) = schools::find_staff(tx, reader.staff_id).await? else { continue };
        let due_at = moment(message.urgency(&app.tells), &staff.hours, calendar, now);
        let row = Bulk {
            chat_id: reader.chat_id,
            person_id: reader.person_id,
            kind: KIND,
            subject: &subject,
            due_at,
            not_after: None,
        };
        outbox::personal(tx, now, &[row]).await?;
    }
    Ok(())
}

/// The call that brings a photo to this teacher; None when the message was withdrawn or is not the teacher's any more.
pub async fn render(tx: &mut Tx, app: &App, person: &Person, subject: &str) -> Result<Option<Outgoing>, StoreError> {
    let Ok(id) = subject.parse() else { return Ok(None) };
    let Some(message) = store::find(tx, id).await? else { return Ok(None) };
    let reads = readers(tx, message.child_id).await?;
    let Some(reader) = reads.into_iter().find(|reader| reader.person_id == person.id) else { return Ok(None) };
    let Some(child) = schools::find_child(tx, message.child_id).await? else { return Ok(None) };
    let class = match child.group_id {
        Some(group) => schools::find_group(tx, group).await?,
        None => None,
    };
    let staff = schools::find_staff(tx, reader.staff_id).await?;
    let lang = staff.and_then(|staff| staff.language).and_then(|tag| app.catalogue.find(&tag));
    let say = app.catalogue.say(lang.unwrap_or_else(|| app.catalogue.reference()));
    let class = class.map(|group| group.name).unwrap_or_default();
    let caption = Screen::new(say).text(say.message_photo_caption(&child.first_name, &class));
    Ok(message.photo.and_then(|photo| photo_call(reader.chat_id, &photo, &caption).ok()))
}

/// Forgets the handles of photos that arrived at everybody whom they were for.
pub(super) async fn forget_passed(of: &Store, now: i64) -> Result<(), StoreError> {
    let mut tx = of.begin_reading().await?;
    let passed = store::passed_photos(&mut tx, now).await?;
    tx.roll_back().await?;
    if passed.is_empty() {
        return Ok(());
    }
    let mut tx = of.begin().await?;
    for id in passed {
        store::set_photo(&mut tx, id, None).await?;
    }
    tx.commit().await
}
