//! A school that has sent a newsletter, and parents who read it.

use driehoek::fields::Values;
use driehoek::newsletter::blocks::New;
use driehoek::newsletter::families::Counts;
use driehoek::newsletter::{Scope, Standing, To, Whom, store as issues};
use driehoek::place::base36;

use crate::reading::stage::Class;
use crate::world::{Parent, World};

/// An announcement: its kind, its fields, for whom.
pub type Said<'a> = (&'a str, &'a [(&'a str, &'a str)], Whom);

/// A newsletter that was sent: its id, and those of its announcements in their order.
pub struct Sent {
    pub id: i64,
    pub blocks: Vec<i64>,
}

/// The office makes a newsletter.
pub async fn makes(world: &World, class: &Class, title: &str, letter: Option<&str>, said: &[Said<'_>]) -> Sent {
    let now = world.clock.now();
    let mut tx = world.store().begin().await.unwrap();
    let office = Some(class.school.office);
    let id = issues::make(&mut tx, class.school_id, office, Scope::School, None, title, now).await.unwrap();
    issues::set_letter(&mut tx, id, letter).await.unwrap();
    let mut blocks = Vec::new();
    for (kind, fields, whom) in said {
        let new = New { standing: Standing::Accepted, kind, values: &values(fields), whom, sentence: None, unsure: "" };
        blocks.push(issues::add_block(&mut tx, id, &new, now).await.unwrap());
    }
    tx.commit().await.unwrap();
    Sent { id, blocks }
}

/// The office makes a newsletter and sends it.
pub async fn sends(world: &World, class: &Class, title: &str, letter: Option<&str>, said: &[Said<'_>]) -> Sent {
    let sent = makes(world, class, title, letter, said).await;
    arrives(world, sent.id).await;
    sent
}

/// It has reached every family whom something in it is for.
async fn arrives(world: &World, issue: i64) {
    let now = world.clock.now();
    let mut tx = world.store().begin().await.unwrap();
    let blocks = issues::accepted(&mut tx, issue).await.unwrap();
    for sql in [
        "UPDATE newsletter SET state = 'sent', sending_at = $2, sent_at = $2 WHERE id = $1",
        "INSERT INTO newsletter_to (newsletter_id, guardian_id, way, due_at, given_at)
         SELECT $1, id, 'alone', $2, $2 FROM guardian WHERE person_id IS NOT NULL",
    ] {
        sqlx::query(sql).bind(issue).bind(now).execute(tx.connection()).await.unwrap();
    }
    let people: Vec<i64> = sqlx::query_scalar("SELECT DISTINCT person_id FROM guardian WHERE person_id IS NOT NULL")
        .fetch_all(tx.connection())
        .await
        .unwrap();
    for person in people {
        for seat in issues::seats_of_person(&mut tx, issue, person).await.unwrap() {
            if seat.reads(&blocks).is_empty() {
                sqlx::query("DELETE FROM newsletter_to WHERE newsletter_id = $1 AND guardian_id = $2")
                    .bind(issue)
                    .bind(seat.guardian_id)
                    .execute(tx.connection())
                    .await
                    .unwrap();
            }
        }
    }
    tx.commit().await.unwrap();
}

/// What is kept about an issue at a seat.
pub async fn to(world: &World, issue: i64, guardian: i64) -> To {
    let mut tx = world.store().begin_reading().await.unwrap();
    let to = issues::to(&mut tx, issue, guardian).await.unwrap();
    tx.roll_back().await.unwrap();
    to.expect("it goes to this seat")
}

/// What all families answered to an announcement together.
pub async fn counts(world: &World, issue: i64, block: i64) -> Counts {
    let app = world.app();
    let mut tx = world.store().begin_reading().await.unwrap();
    let counts = issues::counts(&mut tx, issue, &app.blocks).await.unwrap();
    tx.roll_back().await.unwrap();
    counts.get(&block).copied().unwrap_or_default()
}

/// The parent opens a place of an issue.
pub async fn opens(parent: &Parent<'_>, word: &str, id: i64) {
    parent.taps_path(&format!("e/{word}/{}", base36(id))).await;
}

/// The parent opens an announcement.
pub async fn opens_block(parent: &Parent<'_>, block: i64) {
    parent.taps_path(&format!("e/i/b/{}/0", base36(block))).await;
}

pub fn values(fields: &[(&str, &str)]) -> Values {
    Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

/// Only for this class.
pub fn of(group: i64) -> Whom {
    Whom::Groups(vec![group])
}
