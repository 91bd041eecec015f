//! A small school in the database of a test: two classes, a plus group, three children, three members of staff.

use driehoek::school::{Role, SchoolYear, store};
use driehoek::store::{Tx, next_id};

use crate::world::World;

/// The ids of what is in it.
pub struct School {
    /// 4A, with Amira and Bram.
    pub group: i64,
    /// 5B, with Chidi.
    pub other_group: i64,
    /// Amira, Bram, Chidi.
    pub children: [i64; 3],
    /// Teaches 4A.
    pub teacher: i64,
    pub office: i64,
    pub head: i64,
}

impl School {
    /// A school with this name.
    pub async fn new(world: &World, name: &str) -> Self {
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let year = SchoolYear::of(world.calendar.civil(now).date());
        let id = store::make_school(&mut tx, name, year, now).await.unwrap().expect("a new name");
        let group = make_group(&mut tx, id, "4A", "class", now).await;
        let other_group = make_group(&mut tx, id, "5B", "class", now).await;
        let plus = make_group(&mut tx, id, "Plusklas", "extra", now).await;
        let amira = make_child(&mut tx, id, group, "Amira", "Haddad", now).await;
        let bram = make_child(&mut tx, id, group, "Bram", "Jansen", now).await;
        let chidi = make_child(&mut tx, id, other_group, "Chidi", "Okafor", now).await;
        link(&mut tx, "child_extra_group (child_id, group_id)", amira, plus).await;
        let teacher = store::make_staff(&mut tx, id, "Anne de Vries", Role::Teacher, now).await.unwrap();
        link(&mut tx, "staff_group (staff_id, group_id)", teacher, group).await;
        let office = store::make_staff(&mut tx, id, "Omar Bakker", Role::Office, now).await.unwrap();
        let head = store::make_staff(&mut tx, id, "Hanna Smit", Role::Head, now).await.unwrap();
        tx.commit().await.unwrap();
        Self { group, other_group, children: [amira, bram, chidi], teacher, office, head }
    }
}

async fn make_group(tx: &mut Tx, school: i64, name: &str, kind: &str, now: i64) -> i64 {
    let id = next_id(now, 1);
    sqlx::query(
        "INSERT INTO school_group (id, school_id, name, kind, school_year, created_at)
         VALUES ($1, $2, $3, $4, '2026-2027', $5)",
    )
    .bind(id)
    .bind(school)
    .bind(name)
    .bind(kind)
    .bind(now)
    .execute(tx.connection())
    .await
    .unwrap();
    id
}

async fn make_child(tx: &mut Tx, school: i64, group: i64, first: &str, last: &str, now: i64) -> i64 {
    let id = next_id(now, 1);
    sqlx::query(
        "INSERT INTO child (id, school_id, first_name, last_name, year_group, group_id, created_at)
         VALUES ($1, $2, $3, $4, 4, $5, $6)",
    )
    .bind(id)
    .bind(school)
    .bind(first)
    .bind(last)
    .bind(group)
    .bind(now)
    .execute(tx.connection())
    .await
    .unwrap();
    id
}

async fn link(tx: &mut Tx, table: &str, one: i64, other: i64) {
    let sql = sqlx::AssertSqlSafe(format!("INSERT INTO {table} VALUES ($1, $2)"));
    sqlx::query(sql).bind(one).bind(other).execute(tx.connection()).await.unwrap();
}
