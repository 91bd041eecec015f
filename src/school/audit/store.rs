//! The log in the database. Rows are only added; the purge takes them away after 13 months.

use std::collections::HashMap;

use sqlx::Row as _;

use super::{About, Deed, Filter, Logged, Trail, Via, concerns};
use crate::school::Child;
use crate::store::{Row, Tx, built, list, padded};

const LOGGED: &str = "SELECT audit.id, audit.at, audit.staff_id, staff.name, audit.via, audit.action,
        audit.object, audit.object_id
     FROM audit
     LEFT JOIN staff ON staff.id = audit.staff_id";

/// None for an entry that a newer program wrote.
fn logged(row: &Row) -> Option<Logged> {
    let (via, action, object): (String, String, String) = (row.get(4), row.get(5), row.get(6));
    Some(Logged {
        id: row.get(0),
        at: row.get(1),
        staff_id: row.get(2),
        staff_name: row.get(3),
        via: via.parse::<Via>().ok()?,
        deed: action.parse::<Deed>().ok()?,
        about: About::of(&object, row.get(7))?,
    })
}

/// At most `limit` entries of a school's log, the newest first: those before the entry `before_id`, or from the newest
/// on. The id of the last one asks for the next page.
pub async fn page(
    tx: &mut Tx,
    school_id: i64,
    filter: &Filter,
    before_id: Option<i64>,
    limit: i64,
) -> Result<Vec<Logged>, sqlx::Error> {
    let sql = format!(
        "{LOGGED}
         WHERE audit.school_id = $1
           AND audit.id < $2
           AND audit.at >= $3
           AND audit.at < $4
           AND (CAST($5 AS BIGINT) IS NULL OR audit.staff_id = CAST($5 AS BIGINT))
           AND (CAST($6 AS TEXT) IS NULL OR audit.action = CAST($6 AS TEXT))
           AND (CAST($7 AS TEXT) IS NULL OR audit.object = CAST($7 AS TEXT) AND audit.object_id = CAST($8 AS BIGINT))
         ORDER BY audit.id DESC
         LIMIT $9"
    );
    let (object, object_id) = filter.about.map(About::parts).unzip();
    let rows = sqlx::query(built(sql))
        .bind(school_id)
        .bind(before_id.unwrap_or(i64::MAX))
        .bind(filter.from.unwrap_or(i64::MIN))
        .bind(filter.until.unwrap_or(i64::MAX))
        .bind(filter.staff_id)
        .bind(filter.deed.map(Deed::word))
        .bind(object)
        .bind(object_id)
        .bind(limit)
        .fetch_all(tx.connection())
        .await?;
    Ok(rows.iter().filter_map(logged).collect())
}

/// Where the data of a child stand.
pub async fn trail(tx: &mut Tx, child: &Child) -> Result<Trail, sqlx::Error> {
    let groups = crate::school::store::groups_of_child(tx, child.id).await?;
    let seats = sqlx::query_scalar("SELECT id FROM guardian WHERE child_id = $1 ORDER BY id")
        .bind(child.id)
        .fetch_all(tx.connection())
        .await?;
    let groups = groups.iter().map(|group| group.id).collect();
    Ok(Trail { child_id: child.id, school_id: child.school_id, groups, seats })
}

/// Who saw or changed data of a child from `from` on and before `until` (UTC seconds), the oldest first.
pub async fn who_saw(tx: &mut Tx, child: &Child, from: i64, until: i64) -> Result<Vec<Logged>, sqlx::Error> {
    let trail = trail(tx, child).await?;
    let objects: Vec<i64> = [child.id, child.school_id].into_iter().chain(trail.groups.clone()).collect();
    // The kind of each object is looked at below.
    let objects = padded(&objects.into_iter().chain(trail.seats.clone()).collect::<Vec<_>>());
    let sql = format!(
        "{LOGGED}
         WHERE audit.school_id = $1 AND audit.at >= $2 AND audit.at < $3 AND audit.object_id IN ({})
         ORDER BY audit.id",
        list(4, objects.len())
    );
    let mut query = sqlx::query(built(sql)).bind(child.school_id).bind(from).bind(until);
    for object in objects {
        query = query.bind(object);
    }
    let rows = query.fetch_all(tx.connection()).await?;
    Ok(rows.iter().filter_map(logged).filter(|entry| concerns(entry.deed, entry.about, &trail)).collect())
}

/// What these objects are called now; what is not there any more has no name, and a school needs none. A guardian has
/// the name of the child.
pub async fn names(tx: &mut Tx, objects: &[About]) -> Result<HashMap<About, String>, sqlx::Error> {
    let mut names = HashMap::new();
    for (make, sql) in [
        (About::Group as fn(i64) -> About, "SELECT id, name, '', '' FROM school_group WHERE id IN"),
        (About::Staff, "SELECT id, name, '', '' FROM staff WHERE id IN"),
        (About::Child, "SELECT id, first_name, prefix, last_name FROM child WHERE id IN"),
        (
            About::Guardian,
            "SELECT guardian.id, first_name, prefix, last_name
             FROM guardian JOIN child ON child.id = guardian.child_id WHERE guardian.id IN",
        ),
    ] {
        let ids: Vec<i64> =
            objects.iter().filter(|about| make(about.parts().1) == **about).map(|about| about.parts().1).collect();
        for piece in ids.chunks(200) {
            let ids = padded(piece);
            let sql = format!("{sql} ({})", list(1, ids.len()));
            let mut query = sqlx::query(built(sql));
            for id in ids {
                query = query.bind(id);
            }
            for row in query.fetch_all(tx.connection()).await? {
                let parts: [String; 3] = [row.get(1), row.get(2), row.get(3)];
                let name: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                names.insert(make(row.get(0)), name.join(" "));
            }
        }
    }
    Ok(names)
}
