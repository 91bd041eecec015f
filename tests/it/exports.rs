//! What is kept can be had: everything personal is in the export of its school, its child or its chat, nothing that
//! opens a door, and nothing of another guardian.

use std::os::unix::fs::PermissionsExt as _;

use driehoek::language::{Catalogue, embedded};
use driehoek::privacy::export::{Scope, cell, write};
use driehoek::privacy::register::Class;
use driehoek::school::audit::{About, Deed, Entry, Filter, Via, store as log};
use driehoek::school::invitation::batch::{self, Order};
use driehoek::school::{Role, SchoolYear, store as schools};
use driehoek::store::Store;
use jiff::civil::date;

use crate::canary::{self, ANN, Canary, PIA, PIA_CHAT, QIN, QIN_CHAT, SCHOOL};
use crate::console::school::School;
use crate::processes::one_sentence;
use crate::program::Stage;
use crate::world::{TOKEN, World, on_both_databases};

async fn export(world: &World, scope: Scope) -> String {
    let mut tx = world.store().begin().await.unwrap();
    let mut file = Vec::new();
    write(&mut tx, scope, &world.calendar, world.clock.now(), &mut file).await.unwrap();
    tx.roll_back().await.unwrap();
    let text = String::from_utf8(file).unwrap();
    serde_json::from_str::<serde_json::Value>(&text).expect("JSON");
    text
}

/// Those of `canaries` that are in the export, or those that are not.
fn found<'c>(world: &World, export: &str, canaries: &[&'c Canary], wanted: bool) -> Vec<&'c Canary> {
    let is_in = |canary: &&&Canary| export.contains(&canary.exported(&world.calendar)) == wanted;
    canaries.iter().filter(is_in).copied().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_personal_column_is_in_an_export_and_no_secret_is_in_any() {
    on_both_databases(async |world| {
        let cage = canary::school(world.store()).await;
        let of = |wanted: &dyn Fn(&Canary) -> bool| cage.canaries.iter().filter(|c| wanted(c)).collect::<Vec<_>>();
        let school = export(world, Scope::School(SCHOOL)).await;
        let (pia, qin) = (export(world, Scope::Person(PIA)).await, export(world, Scope::Person(QIN)).await);
        let child = export(world, Scope::Child(ANN)).await;

        let all = [school.as_str(), &pia, &qin].concat();
        let personal = of(&|canary| canary.class == Class::Personal);
        assert!(personal.len() > 100, "{}", personal.len());
        let missing = found(world, &all, &personal, false);
        assert!(missing.is_empty(), "in no export: {missing:#?}");
        for chat in [PIA_CHAT, QIN_CHAT] {
            assert!(all.contains(&chat.to_string()));
        }
        let secret = of(&|canary| canary.class == Class::Secret);
        assert!(secret.len() > 15, "{}", secret.len());
        let told = found(world, &[all.as_str(), &child].concat(), &secret, true);
        assert!(told.is_empty(), "a secret is told: {told:#?}");

        // A parent gets the own rows, also those as a member of staff, and none of the other parent's.
        let own = of(&|c| c.class == Class::Personal && (c.who.starts_with("pia") || c.who == "tom"));
        let own: Vec<_> =
            own.into_iter().filter(|c| !["sign_in_try", "code_try"].contains(&c.table.as_str())).collect();
        let missing = found(world, &pia, &own, false);
        assert!(missing.is_empty(), "not in Pia's export: {missing:#?}");
        let others = of(&|c| c.who.starts_with("qin") || c.who == "uma" || c.column == "last_name");
        let told = found(world, &pia, &others, true);
        assert!(told.is_empty(), "of others in Pia's export: {told:#?}");

        // The school gets nothing of what its parents do with the bot.
        let with_the_bot = of(&|c| ["pia", "qin"].contains(&c.who.as_str()));
        assert!(found(world, &school, &with_the_bot, true).is_empty());

        // Whoever asks for a child gets the child, and of the seats no more than both guardians know.
        // A newsletter to her class is not about her.
        let of_class = |c: &Canary| c.table.starts_with("newsletter");
        let ann = of(&|c| c.who == "ann" && c.class == Class::Personal && !of_class(c));
        assert!(found(world, &child, &ann, false).is_empty());
        let others = of(&|c| !["ann", "school", "group", "ended"].contains(&c.who.as_str()));
        let told = found(world, &child, &others, true);
        let allowed = |c: &&&Canary| c.table == "audit" || ["printed_at", "created_at"].contains(&c.column.as_str());
        let told: Vec<_> =
            told.iter().filter(|c| !allowed(c) || !(c.table == "audit" || c.who.ends_with("at ann"))).collect();
        assert!(told.is_empty(), "of others in Ann's export: {told:#?}");

        let store = world.store();
        let mut tx = store.begin().await.unwrap();
        for table in ["outbox", "inbox", "person"] {
            sqlx::query(driehoek::store::built(format!("DELETE FROM {table}"))).execute(tx.connection()).await.unwrap();
        }
        tx.commit().await.unwrap();
    })
    .await;
}

/// A stage with a small school; its id, and that of its first child.
async fn school_on(stage: &Stage) -> (i64, i64) {
    let store = stage.store().await;
    let mut tx = store.begin().await.unwrap();
    let now = driehoek::clock::Clock::system().now();
    let year = SchoolYear::of(date(2026, 11, 23));
    let school = schools::make_school(&mut tx, "De Linde", year, now).await.unwrap().unwrap();
    let names = [("=cmd|' /C calc'!A0", "de Vries"), ("Amira", "'t Hart"), ("-Bram; =1+1", "@SUM(A1)")];
    let mut first = 0;
    for (first_name, last_name) in names {
        let id = driehoek::store::next_id(now, 1);
        first = if first == 0 { id } else { first };
        sqlx::query("INSERT INTO child (id, school_id, first_name, last_name, created_at) VALUES ($1, $2, $3, $4, $5)")
            .bind(id)
            .bind(school)
            .bind(first_name)
            .bind(last_name)
            .bind(now)
            .execute(tx.connection())
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    store.close().await;
    (school, first)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_readable_by_its_maker_alone_never_overwrites_and_stands_in_the_log() {
    let stage = Stage::on_sqlite().await;
    let (_, child) = school_on(&stage).await;
    for arguments in [vec!["--school", "De Linde"], vec!["--child", &child.to_string()]] {
        let arguments = [vec!["export"], arguments, vec!["--out", "file.json"]].concat();
        let output = stage.runs(&arguments).await;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let path = stage.path("file.json");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains("de Vries") && serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
        let output = stage.runs(&arguments).await;
        assert_eq!(
            one_sentence(&output),
            "driehoek: file.json cannot be made: it must not exist yet: File exists (os error 17)"
        );
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        std::fs::remove_file(&path).unwrap();
    }
    let noted = "SELECT COUNT(*) FROM audit WHERE action = 'exported' AND via = 'shell' AND staff_id IS NULL";
    assert_eq!(stage.count(noted).await, 2, "what failed is not noted");
    for (arguments, says) in [
        (["export", "--school", "De Eik", "--out", "x.json"], "there is no school called De Eik"),
        (["export", "--child", "5", "--out", "x.json"], "there is no child with this number"),
        (["export", "--chat", "5", "--out", "x.json"], "nothing is kept about this chat"),
    ] {
        assert!(one_sentence(&stage.runs(&arguments).await).contains(says));
        assert!(!stage.path("x.json").exists(), "{says}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_of_children_is_not_calculated_by_a_spreadsheet() {
    let stage = Stage::on_sqlite().await;
    school_on(&stage).await;
    let output = stage.runs(&["export", "--school", "De Linde", "--csv", "--out", "children.csv"]).await;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let bytes = std::fs::read(stage.path("children.csv")).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let table = text.strip_prefix('\u{FEFF}').expect("the mark by which Excel knows UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(table.as_bytes());
    let mut names: Vec<String> = Vec::new();
    for row in reader.records() {
        let row = row.unwrap();
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
        names.push(format!("{} {}", cell::original(&row[1]), cell::original(&row[3])));
        assert_eq!(&row[6], "geen brief");
    }
    names.sort();
    assert_eq!(names, ["-Bram; =1+1 @SUM(A1)", "=cmd|' /C calc'!A0 de Vries", "Amira 't Hart"]);
}

async fn child(world: &World, id: i64) -> driehoek::school::Child {
    let mut tx = world.store().begin().await.unwrap();
    let child = schools::find_child(&mut tx, id).await.unwrap().unwrap();
    tx.roll_back().await.unwrap();
    child
}

async fn note(world: &World, seconds: i64, school_id: i64, staff_id: i64, deed: Deed, about: About) {
    let mut tx = world.store().begin().await.unwrap();
    let entry = Entry { school_id, staff_id: Some(staff_id), via: Via::Console, deed, about };
    schools::note(&mut tx, world.clock.now() + seconds, entry).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn who_saw_a_child_is_found_and_the_log_has_pages() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Linde").await;
        let other = School::new(world, "De Eik").await;
        let (amira, stranger) = (child(world, school.children[0]).await, child(world, other.children[0]).await);
        let (linde, eik) = (amira.school_id, stranger.school_id);
        note(world, 0, linde, school.teacher, Deed::SawGroup, About::Group(school.group)).await;
        note(world, 1, linde, school.teacher, Deed::SawGroup, About::Group(school.other_group)).await;
        note(world, 2, linde, school.office, Deed::SawChild, About::Child(amira.id)).await;
        note(world, 3, linde, school.office, Deed::SawChild, About::Child(school.children[1])).await;
        note(world, 86_400, linde, school.head, Deed::Exported, About::School(linde)).await;
        note(world, 86_401, linde, school.head, Deed::SawAudit, About::School(linde)).await;
        note(world, 0, eik, other.head, Deed::SawChild, About::Child(stranger.id)).await;
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let entries = log::who_saw(&mut tx, &amira, i64::MIN, i64::MAX).await.unwrap();
        let told: Vec<_> = entries.iter().map(|entry| (entry.deed, entry.staff_name.as_deref().unwrap())).collect();
        let wanted =
            [(Deed::SawGroup, "Anne de Vries"), (Deed::SawChild, "Omar Bakker"), (Deed::Exported, "Hanna Smit")];
        assert_eq!(told, wanted);
        let first_day = log::who_saw(&mut tx, &amira, now, now + 86_400).await.unwrap();
        assert_eq!(first_day.len(), 2, "the export was the day after");

        let mut pages = Vec::new();
        let mut before = None;
        loop {
            let page = log::page(&mut tx, linde, &Filter::default(), before, 4).await.unwrap();
            let Some(last) = page.last() else { break };
            before = Some(last.id);
            pages.push(page.iter().map(|entry| entry.at - now).collect::<Vec<_>>());
        }
        assert_eq!(pages, [vec![86_401, 86_400, 3, 2], vec![1, 0]], "the newest first, none twice");
        let of = async |tx: &mut driehoek::store::Tx, filter: Filter| {
            log::page(tx, linde, &filter, None, 99).await.unwrap().len()
        };
        assert_eq!(of(&mut tx, Filter { staff_id: Some(school.office), ..Filter::default() }).await, 2);
        assert_eq!(of(&mut tx, Filter { deed: Some(Deed::SawGroup), ..Filter::default() }).await, 2);
        assert_eq!(of(&mut tx, Filter { about: Some(About::Child(amira.id)), ..Filter::default() }).await, 1);
        assert_eq!(
            of(&mut tx, Filter { from: Some(now + 3), until: Some(now + 86_401), ..Filter::default() }).await,
            2
        );
        tx.roll_back().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_saw_is_answered_in_the_shell_and_asking_stands_in_the_log() {
    let stage = Stage::on_sqlite().await;
    let (school, child) = school_on(&stage).await;
    let child = child.to_string();
    stage.runs(&["export", "--school", "De Linde", "--out", "x.json"]).await;
    let output = stage.runs(&["who-saw", "--school", "De Linde", "--child", &child]).await;
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains(&format!("shell  exported  school {school}  the operator")), "{said}");
    let output = stage.runs(&["who-saw", "--child", &child]).await;
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("saw-who-saw") && said.ends_with("2 entries.\n"), "{said}");
    let output = stage.runs(&["who-saw", "--child", &child, "--day", "2020-01-01"]).await;
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "0 entries.\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_finest_log_of_a_school_day_holds_no_name_no_code_and_no_token() {
    let mut stage = Stage::on_sqlite().await;
    stage.env.push(("RUST_LOG", "trace".to_owned()));
    stage.env.push(("DRIEHOEK_PUBLIC_URL", "https://school.example".to_owned()));
    let catalogue = Catalogue::load(&embedded()).unwrap();
    let say = catalogue.say(catalogue.find("nl").unwrap());
    std::fs::write(
        stage.path("roster.csv"),
        "leerling_id;roepnaam;voorvoegsel;achternaam;groepsnaam;jaargroep;leerkracht\r\n\
         kanariesleutel;Kanarievoornaam;van;Kanarieachternaam;Kanariegroep;4;Kanariejuf Pieters\r\n",
    )
    .unwrap();
    let mut said = Vec::new();
    for arguments in [
        vec!["school", "create", "Kanarieschool", "--admin", "Kanariehoofd"],
        vec!["roster", "import", "roster.csv", "--school", "Kanarieschool", "--yes"],
    ] {
        let output = stage.runs(&arguments).await;
        assert!(output.status.success(), "{arguments:?}");
        said.push(log_lines(&output.stderr));
    }
    let store = stage.store().await;
    let (letters, teacher) = prepare(&store, &catalogue).await;
    let program = stage.serve("log");
    for (chat, letter) in letters.iter().enumerate().map(|(chat, letter)| (7 + i64::try_from(chat).unwrap(), letter)) {
        let (first_name, language_code) = ("Kanarieouder".to_owned(), None);
        stage.telegram.add_person(driehoek::demo::bot_api::Person { id: chat, first_name, language_code });
        stage.telegram.says(chat, &format!("/start {}", letter.code.link.payload()));
        stage.quiet().await;
        for label in [say.language_name(), say.join_yes(), say.join_mother()] {
            stage.telegram.taps(chat, &label).unwrap_or_else(|| panic!("no button {label}"));
            stage.quiet().await;
        }
        for text in ["/children", "/mydata", "K4N4 R1EC 0DE0 00", "kanarietekst studiedag"] {
            stage.telegram.says(chat, text);
            stage.quiet().await;
        }
    }
    works_as(&stage, teacher, 7).await;
    for text in ["/staff", "/forget"] {
        stage.telegram.says(7, text);
        stage.quiet().await;
    }
    stage.telegram.taps(7, &say.privacy_forget_yes()).unwrap();
    stage.quiet().await;
    program.stops().await;
    let child = stage.count("SELECT id FROM child").await.to_string();
    for arguments in [
        vec!["export", "--school", "Kanarieschool", "--out", "school.json"],
        vec!["export", "--chat", "8", "--out", "chat.json"],
        vec!["export", "--school", "Kanarieschool", "--csv", "--out", "children.csv"],
        vec!["who-saw", "--child", &child],
    ] {
        let output = stage.runs(&arguments).await;
        assert!(output.status.success(), "{arguments:?}");
        said.push(log_lines(&output.stderr));
    }
    let logs = [std::fs::read_to_string(stage.path("log")).unwrap(), said.concat()].concat();
    assert!(logs.contains("DEBUG") && logs.len() > 10_000, "the log talks");
    let mut secrets = vec![TOKEN.split_once(':').unwrap().1.to_owned(), "anarie".to_owned()];
    secrets.extend(letters.iter().map(|letter| letter.code.link.payload()));
    secrets.extend(letters.iter().map(|letter| letter.code.signs.printed()));
    for secret in secrets {
        let at = logs.lines().find(|line| line.contains(&secret));
        assert!(at.is_none(), "{secret} in {at:?}");
    }
}

/// What a command logged: the rest is for the operator's eyes.
fn log_lines(stderr: &[u8]) -> String {
    let levels = ["TRACE", "DEBUG", " INFO", " WARN", "ERROR"];
    let text = String::from_utf8_lossy(stderr);
    text.lines()
        .filter(|line| levels.iter().any(|level| line.contains(level)))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// Letters for the imported child, and the imported teacher.
async fn prepare(store: &Store, catalogue: &Catalogue) -> (Vec<driehoek::school::invitation::Letter>, i64) {
    let calendar = driehoek::clock::Calendar::new(driehoek::clock::holidays::Holidays::default()).unwrap();
    let mut tx = store.begin().await.unwrap();
    let school = schools::school_named(&mut tx, "Kanarieschool").await.unwrap().unwrap();
    let staff = schools::staff_of_school(&mut tx, school.id).await.unwrap();
    let teacher = staff.iter().find(|staff| staff.role == Role::Teacher).unwrap().id;
    tx.roll_back().await.unwrap();
    let order = Order {
        school,
        scope: batch::Scope::School,
        guardians: batch::GUARDIANS,
        language: None,
        bot: driehoek::telegram::Bot::at_telegram("driehoek_bot"),
        staff_id: None,
        via: Via::Shell,
    };
    let now = driehoek::clock::Clock::system().now();
    let letters = batch::make(store, catalogue, &calendar, &order, now, |_, _| ()).await.unwrap();
    store.close().await;
    (letters, teacher)
}

/// Links a chat to a member of staff, beside the running program.
async fn works_as(stage: &Stage, staff: i64, chat: i64) {
    let store = stage.store().await;
    let mut tx = store.begin().await.unwrap();
    sqlx::query("UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2) WHERE id = $1")
        .bind(staff)
        .bind(chat)
        .execute(tx.connection())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    store.close().await;
}
