//! Rosters in the database: what an import leaves behind, on both databases, and from the shell.

use std::fmt::Write as _;

use driehoek::school::audit::Via;
use driehoek::school::roster::plan::{Plan, plan};
use driehoek::school::roster::read;
use driehoek::school::roster::store::{Ticked, apply, load};
use driehoek::school::staff::changes::By;
use driehoek::school::store::{find_school, make_school};
use driehoek::store::Store;
use jiff::civil::date;

use crate::program::Stage;
use crate::world::{World, on_both_databases};

const EDEXML: &str = include_str!("../data/edexml.xml");

/// Id, names, class, year group, and when the child left.
type Row = (i64, String, String, String, Option<i64>, Option<i32>, Option<i64>);

/// A school that takes rosters over.
struct Office<'a> {
    world: &'a World,
    school: i64,
}

impl<'a> Office<'a> {
    async fn new(world: &'a World) -> Self {
        let mut tx = world.store().begin().await.unwrap();
        let year = "2026-2027".parse().unwrap();
        let school = make_school(&mut tx, "De Regenboog", year, world.clock.now()).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        Self { world, school }
    }

    /// Takes a file over; the children with these first names are ticked as gone.
    async fn takes(&self, file: &str, gone: &[&str]) -> Plan {
        let now = self.world.clock.now();
        let mut tx = self.world.store().begin().await.unwrap();
        let school = find_school(&mut tx, self.school).await.unwrap().unwrap();
        let current = load(&mut tx, &school).await.unwrap();
        let today = self.world.calendar.civil(now).date();
        let plan = plan(&current, &read(file.as_bytes()).unwrap(), today);
        let leaves = |name: &str| gone.iter().any(|first| name.starts_with(first));
        let children = plan.leaving.children.iter().filter(|child| leaves(&child.name)).map(|child| child.id).collect();
        // What is not in the plan cannot be ticked away.
        let ticked = Ticked { children, groups: vec![1, 2], teachers: vec![3] };
        let by = By { staff_id: None, via: Via::Shell, now };
        apply(&mut tx, &school, &plan, &ticked, by).await.unwrap();
        tx.commit().await.unwrap();
        plan
    }

    /// Every child with class, groups beside it, teachers of the class, and whether it left.
    async fn children(&self) -> Vec<String> {
        let rows: Vec<Row> = sqlx::query_as(
            "SELECT id, first_name, prefix, last_name, group_id, year_group, archived_at FROM child ORDER BY first_name",
        )
        .fetch_all(self.world.store().reader())
        .await
        .unwrap();
        let mut told = Vec::new();
        for (id, first, prefix, last, class, year, archived) in rows {
            let extra = self.names("SELECT name FROM school_group WHERE id IN (SELECT group_id FROM child_extra_group WHERE child_id = $1) ORDER BY name", id).await;
            let class = class.unwrap_or_default();
            let group = self.names("SELECT name FROM school_group WHERE id = $1", class).await;
            let teachers = self.names("SELECT name FROM staff WHERE id IN (SELECT staff_id FROM staff_group WHERE group_id = $1) ORDER BY name", class).await;
            let left = if archived.is_some() { " left" } else { "" };
            let year = year.map_or_else(|| "?".to_owned(), |year| year.to_string());
            told.push(format!("{first}/{prefix}/{last} {year} {group}+{extra} [{teachers}]{left}"));
        }
        told
    }

    async fn names(&self, sql: &'static str, id: i64) -> String {
        let names: Vec<String> = sqlx::query_scalar(sql).bind(id).fetch_all(self.world.store().reader()).await.unwrap();
        names.join(",")
    }
}

/// A table: one child a row.
fn table(rows: &[&str]) -> String {
    format!("leerling_id;roepnaam;achternaam;groepsnaam;jaargroep;leerkracht\n{}\n", rows.join("\n"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roster_becomes_a_school_and_the_same_file_again_changes_nothing() {
    on_both_databases(async |world| {
        let office = Office::new(world).await;
        office.takes(EDEXML, &[]).await;
        let children = office.children().await;
        assert_eq!(
            children,
            [
                "Bibi//Haddad 1 1/2A Vlinders+ []",
                "Noor// 4 + []",
                "Tim/van den/Berg 4 4A+Plusgroep rekenen [Anne de Vries,Kwame Osei]",
            ]
        );
        let ids = || world.count("SELECT CAST(SUM(id) AS BIGINT) / 3 FROM child");
        let before = ids().await;
        assert!(office.takes(EDEXML, &[]).await.changes_nothing());
        assert_eq!((office.children().await, ids().await), (children, before));
        assert_eq!(world.count("SELECT COUNT(*) FROM school_group").await, 3);
        assert_eq!(world.count("SELECT COUNT(*) FROM staff WHERE role = 'teacher' AND login IS NULL").await, 3);
        assert_eq!(world.count("SELECT COUNT(*) FROM school WHERE brin = '99ZZ'").await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'imported-roster'").await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_child_keeps_its_guardians_and_one_that_left_comes_back() {
    on_both_databases(async |world| {
        let office = Office::new(world).await;
        let all = table(&["1;Noor;Bos;4A;4;Eva", "2;Sem;Bos;4A;4;Eva", "3;Bo;;4A;4;Eva"]);
        office.takes(&all, &[]).await;
        let guardian =
            "INSERT INTO guardian (id, child_id, seat, created_at) SELECT id + 1, id, 1, created_at FROM child";
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(guardian).execute(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        let moved = table(&["1;Noor;de Bos;5A;5;Jan", "3;Bo;;4A;4;Eva"]);
        office.takes(&moved, &["Sem"]).await;
        let told = ["Bo// 4 4A+ [Eva]", "Noor//de Bos 5 5A+ [Jan]", "Sem//Bos 4 4A+ [Eva] left"];
        assert_eq!(office.children().await, told);
        assert_eq!(world.count("SELECT COUNT(*) FROM guardian JOIN child ON child.id = child_id").await, 3);
        office.takes(&all, &[]).await;
        assert_eq!(office.children().await[1..], ["Noor//Bos 4 4A+ [Eva]", "Sem//Bos 4 4A+ [Eva]"]);
        assert_eq!(world.count("SELECT COUNT(*) FROM child").await, 3, "nobody came twice");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_change_names_with_each_other_and_a_year_ends() {
    on_both_databases(async |world| {
        let office = Office::new(world).await;
        office.takes(EDEXML, &[]).await;
        let swapped = EDEXML
            .replace("<naam>4A</naam>", "<naam>x</naam>")
            .replace("<naam>1/2A Vlinders</naam>", "<naam>4A</naam>")
            .replace("<naam>x</naam>", "<naam>1/2A Vlinders</naam>");
        office.takes(&swapped, &[]).await;
        assert_eq!(office.children().await[0], "Bibi//Haddad 1 4A+ []");
        assert_eq!(world.count("SELECT COUNT(*) FROM school_group").await, 3);
        world.clock.advance(world.calendar.instant(date(2027, 8, 23).at(9, 0, 0, 0)) - world.clock.now());
        // The next year; Noor is not in the file and not ticked.
        let next =
            EDEXML.replace("2026-2027", "2027-2028").replace("key=\"#003\"", "key=\"10003\"").replace("Noor", "Noa");
        office.takes(&next, &[]).await;
        assert_eq!(
            office.children().await,
            [
                "Bibi//Haddad 1 1/2A Vlinders+ []",
                "Noa// 4 + []",
                "Noor// 4 + []",
                "Tim/van den/Berg 4 4A+Plusgroep rekenen [Anne de Vries,Kwame Osei]",
            ]
        );
        let old = "SELECT COUNT(*) FROM school_group WHERE school_year = '2026-2027' AND archived_at IS NOT NULL";
        assert_eq!(world.count(old).await, 3);
        assert_eq!(world.count("SELECT COUNT(*) FROM staff_group").await, 3, "nobody teaches a group that ended");
        assert!(office.takes(&next, &[]).await.changes_nothing());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_allowed_fields_reach_the_database() {
    let office_world = World::on_sqlite().await;
    let office = Office::new(&office_world).await;
    let canary =
        "<bsn>KANARIE</bsn><geboortedatum>KANARIE</geboortedatum><toevoegingen>KANARIE</toevoegingen></leerling>";
    office.takes(&EDEXML.replace("</leerling>", canary), &[]).await;
    let mut tx = office_world.store().begin().await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .fetch_all(tx.connection())
        .await
        .unwrap();
    assert!(tables.len() > 10);
    tx.roll_back().await.unwrap();
    let file = office_world.url.strip_prefix("sqlite:").unwrap().to_owned();
    for end in ["", "-wal"] {
        let bytes = std::fs::read(format!("{file}{end}")).unwrap();
        assert!(!bytes.windows(7).any(|window| window == b"KANARIE"), "{end}");
    }
    office_world.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_thousand_children_come_in_one_go() {
    on_both_databases(async |world| {
        let office = Office::new(world).await;
        let mut file = table(&[]);
        for child in 0..3_000 {
            let group = child / 25;
            writeln!(
                file,
                "{child};Kind{child};van Dam;G{group};{};Juf {group} + Meester {}",
                group % 8 + 1,
                group % 7
            )
            .unwrap();
        }
        office.takes(&file, &[]).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM child WHERE group_id IS NOT NULL").await, 3_000);
        assert_eq!(world.count("SELECT COUNT(*) FROM school_group").await, 120);
        assert_eq!(world.count("SELECT COUNT(*) FROM staff_group").await, 240);
        assert!(office.takes(&file, &[]).await.changes_nothing());
        let next = file.replace("van Dam", "Jansen");
        assert_eq!(
            office.takes(&next, &[]).await.children.iter().filter(|step| !step.changes.is_empty()).count(),
            3_000
        );
        assert_eq!(world.count("SELECT COUNT(*) FROM child WHERE last_name = 'Jansen'").await, 3_000);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shell_shows_asks_and_takes_over() {
    let stage = Stage::on_sqlite().await;
    let store = Store::open(&stage.database).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    make_school(&mut tx, "De Regenboog", "2026-2027".parse().unwrap(), 0).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    std::fs::write(stage.path("edex.xml"), EDEXML).unwrap();
    let children = async || {
        let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM child").fetch_one(store.reader()).await.unwrap();
        count
    };
    let import = ["roster", "import", "edex.xml", "--school", "De Regenboog"];
    // The year of the file may not be this one, whenever the test runs.
    let sure = [&import[..], &["--yes", "--confirm", "other-year"]].concat();
    let shown = stage.runs(&[&import[..], &["--dry-run"]].concat()).await;
    let text = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.status.success() && text.contains("Children: 3 new, 0 changed, 0 the same"), "{text}");
    assert!(text.contains("Line 46: No lasting pupil number"), "{text}");
    assert_eq!(children().await, 0);
    let unasked = stage.runs(&import).await;
    assert!(!unasked.status.success() && children().await == 0, "nobody said yes");
    let done = stage.runs(&sure).await;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(String::from_utf8_lossy(&done.stderr).contains("Writing 3 groups, 3 children"));
    assert_eq!(children().await, 3);
    let again = stage.runs(&sure).await;
    assert!(String::from_utf8(again.stdout).unwrap().contains("Everything is as in the file already."));
    for (arguments, words) in [
        (vec!["roster", "import", "edex.xml", "--school", "Elders"], "there is no school named 'Elders'"),
        (vec!["roster", "import", "weg.xml", "--school", "De Regenboog"], "weg.xml cannot be read"),
        (vec!["roster", "import", "driehoek.db", "--school", "De Regenboog"], "neither EDEXML nor a table"),
    ] {
        let failed = stage.runs(&arguments).await;
        let said = String::from_utf8(failed.stderr).unwrap();
        let sentence: Vec<&str> = said.lines().filter(|line| line.starts_with("driehoek:")).collect();
        assert!(!failed.status.success() && sentence.len() == 1 && sentence[0].contains(words), "{said}");
    }
    let template = stage.runs(&["roster", "template"]).await;
    assert!(String::from_utf8(template.stdout).unwrap().contains("leerling_id;roepnaam"));
    store.close().await;
}
