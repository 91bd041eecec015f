//! What is kept about a parent, and that nothing is left of it afterwards.

use driehoek::store::{Engine, built};
use sqlx::Row as _;

use crate::world::{Parent, World, on_both_databases};

/// A number that no other bytes of a database look like.
const NUMBER: i64 = 7_654_321_987;
const CANARY: &str = "kanariepietje";

/// Does everything that leaves a trace.
async fn lives(world: &World) -> Parent<'_> {
    let (parent, say) = (world.parent_with_number(NUMBER), world.say("en"));
    parent.says(&format!("/start {CANARY}")).await;
    parent.taps("English").await;
    parent.taps(&format!("⬜ {}", say.start_age_upper())).await;
    for path in ["l/s/triangle/t/1", "l/s/three-ways/t/1", "p/r/3"] {
        parent.taps_path(path).await;
    }
    parent
        .forwards(&format!("Beste {CANARY}, er is een studiedag en een rapport. {}", format!("{CANARY} ").repeat(500)))
        .await;
    parent.sends_photo(&format!("{CANARY} ouderraad luizenouder")).await;
    parent.sends_file("brief.txt", "text/plain", format!("{CANARY} mr").as_bytes()).await;
    parent.sends_voice().await;
    world.advance_to(jiff::civil::datetime(2026, 11, 23, 16, 30, 0, 0)).await;
    parent
}

/// An update that cannot be parsed is kept for an operator to look at, and it is theirs all the same.
async fn sends_what_cannot_be_parsed(world: &World) {
    world.telegram.any_update(|id| {
        format!(r#"{{"update_id":{id},"message":{{"message_id":"x","chat":{{"id":{NUMBER}}},"text":"{CANARY}"}}}}"#)
    });
    world.settle().await;
}

/// The columns of every table that hold `needle` somewhere, with how many rows.
async fn traces(world: &World, needle: &str) -> Vec<String> {
    let columns = match world.store().engine() {
        Engine::Sqlite => {
            "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'"
        }
        Engine::Postgres => {
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT)
             FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let columns = sqlx::query(columns).fetch_all(world.store().reader()).await.unwrap();
    assert!(columns.len() > 40, "{} columns", columns.len());
    let mut traces = Vec::new();
    for row in columns {
        let (table, column) = (row.get::<String, _>(0), row.get::<String, _>(1));
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE CAST({column} AS TEXT) LIKE '%{needle}%'");
        let count: i64 = sqlx::query_scalar(built(sql)).fetch_one(world.store().reader()).await.unwrap();
        if count > 0 {
            traces.push(format!("{table}.{column}: {count}"));
        }
    }
    traces
}

/// Whether the files of the database hold `needle`; false where the database is not files of ours.
fn in_the_files(world: &World, needle: &[u8]) -> bool {
    let Some(file) = world.store().file() else { return false };
    let log = file.with_extension("db-wal");
    let bytes = [std::fs::read(file).unwrap(), std::fs::read(log).unwrap_or_default()].concat();
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[tokio::test(flavor = "multi_thread")]
async fn my_data_counts_what_there_is() {
    on_both_databases(async |world| {
        let say = world.say("en");
        let parent = lives(world).await;
        parent.says("/privacy").await;
        parent.sees(&say.privacy_keeps());
        parent.taps(&say.privacy_see()).await;
        let lines = [
            say.privacy_data_number(&NUMBER.to_string()),
            say.privacy_data_since(jiff::civil::date(2026, 11, 23)),
            say.settings_language("English"),
            say.settings_ages(&say.start_age_upper()),
            say.settings_tips(3),
            say.privacy_data_saved(2),
            say.privacy_data_tips(1),
            say.privacy_data_lists(2),
        ];
        parent.sees(&lines.join("\n"));
        parent.says("/mydata").await;
        parent.sees(&lines.join("\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_parent_writes_is_never_kept() {
    on_both_databases(async |world| {
        lives(world).await;
        assert_eq!(traces(world, CANARY).await, Vec::<String>::new());
        assert_ne!(traces(world, &NUMBER.to_string()).await, Vec::<String>::new(), "the number is kept until /forget");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forgetting_takes_one_confirmation_and_leaves_nothing_anywhere() {
    on_both_databases(async |world| {
        let say = world.say("en");
        let parent = lives(world).await;
        sends_what_cannot_be_parsed(world).await;
        let person = world.count("SELECT id FROM person").await;
        assert!(world.store().file().is_none() || in_the_files(world, &NUMBER.to_be_bytes()[2..]), "it was there");
        parent.says("/forget").await;
        parent.taps(&say.privacy_forget_no()).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM person").await, 1, "asked, and kept");
        parent.says("/forget").await;
        parent.double_taps(&say.privacy_forget_yes()).await;
        assert_eq!(parent.reads(), say.privacy_forgotten(), "the second tap does not change the language");
        assert_eq!(parent.labels(), Vec::<String>::new());
        for needle in [NUMBER.to_string(), person.to_string(), CANARY.to_owned()] {
            assert_eq!(traces(world, &needle).await, Vec::<String>::new(), "{needle}");
        }
        world.store().tidy().await.unwrap();
        for needle in
            [CANARY.as_bytes(), NUMBER.to_string().as_bytes(), &NUMBER.to_be_bytes()[2..], &person.to_be_bytes()]
        {
            assert!(!in_the_files(world, needle), "{needle:?} is still in the file");
        }
        let received = parent.received();
        world.advance(14 * 24 * 3600).await;
        assert_eq!(parent.received(), received, "no tip comes any more");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_forgetting_a_parent_begins_again_like_anybody() {
    on_both_databases(async |world| {
        let parent = lives(world).await;
        let own_menu = |tag: &str| world.telegram.commands_for(parent.id, Some(tag)).first().cloned();
        assert_eq!(own_menu("tr").unwrap().description, world.say("en").command_menu());
        parent.taps_path("v/x").await;
        parent.sees(&world.say("en").privacy_forgotten());
        assert_ne!(own_menu("tr").map(|menu| menu.description), Some(world.say("en").command_menu()));
        parent.says("/start").await;
        assert_eq!(parent.labels().len(), 6, "the languages");
        parent.taps("Türkçe").await;
        parent.sees(&world.say("tr").start_ages_title());
        parent.says("/mydata").await;
        parent.sees(&world.say("tr").privacy_data_saved(0));
        parent.sees(&world.say("tr").settings_ages_none());
    })
    .await;
}
