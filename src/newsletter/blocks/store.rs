//! Announcements of newsletters in the database.

use sqlx::Row as _;

use super::{New, Picture};
use crate::fields::Values;
use crate::newsletter::{Block, Standing, Whom};
use crate::store::{Row, Tx, built, list, next_id, padded};

/// The columns of an announcement, in the order of [`announcement`].
pub(in crate::newsletter) const BLOCK: &str =
    "newsletter_block.id, newsletter_block.newsletter_id, newsletter_block.place, newsletter_block.state,
        newsletter_block.kind, newsletter_block.fields, newsletter_block.fields_before, newsletter_block.sentence,
        newsletter_block.unsure, newsletter_block.years, newsletter_block.picture_text";

/// Without its groups, which [`with_groups`] adds.
fn announcement(row: &Row) -> Block {
    let (standing, years): (String, String) = (row.get(3), row.get(9));
    let (fields, before): (String, Option<String>) = (row.get(5), row.get(6));
    let years: Vec<i64> = years.split(',').filter_map(|year| year.parse().ok()).collect();
    Block {
        id: row.get(0),
        newsletter_id: row.get(1),
        place: i64::from(row.get::<i32, _>(2)),
        // What is not known does not go out.
        standing: standing.parse().unwrap_or(Standing::Dropped),
        kind: row.get(4),
        values: Values::from_json(&fields),
        before: before.map(|fields| Values::from_json(&fields)),
        sentence: row.get(7),
        unsure: row.get(8),
        whom: if years.is_empty() { Whom::Everybody } else { Whom::Years(years) },
        picture: row.get(10),
    }
}

/// Adds the groups that these announcements are for.
pub(in crate::newsletter) async fn with_groups(tx: &mut Tx, rows: &[Row]) -> Result<Vec<Block>, sqlx::Error> {
    let mut blocks: Vec<Block> = rows.iter().map(announcement).collect();
    let ids = padded(&blocks.iter().map(|block| block.id).collect::<Vec<_>>());
    if ids.is_empty() {
        return Ok(blocks);
    }
    let sql = format!(
        "SELECT block_id, group_id FROM newsletter_group WHERE block_id IN ({}) ORDER BY block_id, group_id",
        list(1, ids.len())
    );
    let mut query = sqlx::query(built(sql));
    for id in ids {
        query = query.bind(id);
    }
    for row in query.fetch_all(tx.connection()).await? {
        let (id, group): (i64, i64) = (row.get(0), row.get(1));
        for block in blocks.iter_mut().filter(|block| block.id == id) {
            match &mut block.whom {
                Whom::Groups(groups) => groups.push(group),
                whom => *whom = Whom::Groups(vec![group]),
            }
        }
    }
    Ok(blocks)
}

/// Its announcements in their order, also those that were dropped and the sentences that were left.
pub async fn blocks(tx: &mut Tx, newsletter: i64) -> Result<Vec<Block>, sqlx::Error> {
    let sql = format!("SELECT {BLOCK} FROM newsletter_block WHERE newsletter_id = $1 ORDER BY place, id");
    let rows = sqlx::query(built(sql)).bind(newsletter).fetch_all(tx.connection()).await?;
    with_groups(tx, &rows).await
}

/// Those of its announcements that go out, in their order.
pub async fn accepted(tx: &mut Tx, newsletter: i64) -> Result<Vec<Block>, sqlx::Error> {
    let mut blocks = blocks(tx, newsletter).await?;
    blocks.retain(|block| block.standing == Standing::Accepted);
    Ok(blocks)
}

/// The announcement with this id.
pub async fn block(tx: &mut Tx, id: i64) -> Result<Option<Block>, sqlx::Error> {
    let sql = format!("SELECT {BLOCK} FROM newsletter_block WHERE id = $1");
    let rows = sqlx::query(built(sql)).bind(id).fetch_all(tx.connection()).await?;
    Ok(with_groups(tx, &rows).await?.into_iter().next())
}

/// Adds an announcement at the end; returns its id.
pub async fn add_block(tx: &mut Tx, newsletter: i64, new: &New<'_>, now: i64) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query(
        "INSERT INTO newsletter_block (id, newsletter_id, place, state, kind, fields, sentence, unsure)
         SELECT $1, $2, COALESCE(MAX(place), 0) + 1, $3, $4, $5, $6, $7 FROM newsletter_block WHERE newsletter_id = $2",
    )
    .bind(id)
    .bind(newsletter)
    .bind(new.standing.word())
    .bind(new.kind)
    .bind(new.values.json())
    .bind(new.sentence)
    .bind(new.unsure)
    .execute(tx.connection())
    .await?;
    set_whom(tx, id, new.whom).await?;
    Ok(id)
}

/// Keeps what an announcement says, whom it is for, and what became of it; not its place, its picture, and what it said
/// before.
pub async fn save_block(tx: &mut Tx, block: &Block) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE newsletter_block SET state = $2, kind = $3, fields = $4, sentence = $5, unsure = $6 WHERE id = $1",
    )
    .bind(block.id)
    .bind(block.standing.word())
    .bind(&block.kind)
    .bind(block.values.json())
    .bind(block.sentence.as_deref())
    .bind(&block.unsure)
    .execute(tx.connection())
    .await?;
    set_whom(tx, block.id, &block.whom).await
}

async fn set_whom(tx: &mut Tx, block: i64, whom: &Whom) -> Result<(), sqlx::Error> {
    let (years, groups): (&[i64], &[i64]) = match whom {
        Whom::Everybody => (&[], &[]),
        Whom::Years(years) => (years, &[]),
        Whom::Groups(groups) => (&[], groups),
    };
    let years: Vec<String> = years.iter().map(i64::to_string).collect();
    sqlx::query("UPDATE newsletter_block SET years = $2 WHERE id = $1")
        .bind(block)
        .bind(years.join(","))
        .execute(tx.connection())
        .await?;
    sqlx::query("DELETE FROM newsletter_group WHERE block_id = $1").bind(block).execute(tx.connection()).await?;
    for group in groups {
        sqlx::query("INSERT INTO newsletter_group (block_id, group_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(block)
            .bind(*group)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// What became of an announcement.
pub async fn set_standing(tx: &mut Tx, block: i64, standing: Standing) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE newsletter_block SET state = $2 WHERE id = $1")
        .bind(block)
        .bind(standing.word())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Changes places with the announcement before it (`up`) or after it that goes out or may; at the end nothing happens.
pub async fn move_block(tx: &mut Tx, id: i64, up: bool) -> Result<(), sqlx::Error> {
    let Some(own) = block(tx, id).await? else { return Ok(()) };
    let all = blocks(tx, own.newsletter_id).await?;
    let in_list = |block: &&Block| matches!(block.standing, Standing::Accepted | Standing::Proposed);
    let mut others = all.iter().filter(in_list).filter(|other| other.id != id);
    let is_before = |other: &Block| (other.place, other.id) < (own.place, own.id);
    let other = if up { others.rfind(|other| is_before(other)) } else { others.find(|other| !is_before(other)) };
    let Some(other) = other else { return Ok(()) };
    for (block, place) in [(id, other.place), (other.id, own.place)] {
        sqlx::query("UPDATE newsletter_block SET place = $2 WHERE id = $1")
            .bind(block)
            .bind(place)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// This announcement was never there.
pub async fn drop_block(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM newsletter_block WHERE id = $1").bind(id).execute(tx.connection()).await?;
    Ok(())
}

/// The picture of an announcement.
pub async fn picture(tx: &mut Tx, block: i64) -> Result<Option<Picture>, sqlx::Error> {
    let row = sqlx::query("SELECT picture_type, picture, picture_text FROM newsletter_block WHERE id = $1")
        .bind(block)
        .fetch_optional(tx.connection())
        .await?;
    let picture = |row: &Row| {
        let text: Option<String> = row.get(2);
        Some(Picture {
            media_type: row.get::<Option<String>, _>(0)?,
            base64: row.get::<Option<String>, _>(1)?,
            text: text.unwrap_or_default(),
        })
    };
    Ok(row.as_ref().and_then(picture))
}

/// Gives an announcement a picture, or takes it away.
pub async fn set_picture(tx: &mut Tx, block: i64, picture: Option<&Picture>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE newsletter_block SET picture_type = $2, picture = $3, picture_text = $4 WHERE id = $1")
        .bind(block)
        .bind(picture.map(|picture| picture.media_type.as_str()))
        .bind(picture.map(|picture| picture.base64.as_str()))
        .bind(picture.map(|picture| picture.text.as_str()))
        .execute(tx.connection())
        .await?;
    Ok(())
}
