//! Letters with a code: made, opened, guessed, replaced. The story in the chat is told elsewhere.

use std::process::Command;

use driehoek::school::audit::Via;
use driehoek::school::guardians::{Relation, store as guardians};
use driehoek::school::invitation::batch::{self, Order, Scope};
use driehoek::school::invitation::{Code, Invited, Letter, Typed, VALID_FOR, open};
use driehoek::school::store as schools;
use driehoek::telegram::Bot;
use driehoek::welcome::store as people;

use crate::console::school::School;
use crate::world::{World, on_both_databases};

const HOUR: i64 = 3600;

async fn order(world: &World, scope: Scope) -> Order {
    Order {
        school: schools::schools(world.store()).await.unwrap().remove(0),
        scope,
        guardians: batch::GUARDIANS,
        language: None,
        bot: Bot::at_telegram("driehoek_bot"),
        staff_id: None,
        via: Via::Shell,
    }
}

async fn letters(world: &World, order: &Order) -> Vec<Letter> {
    let now = world.clock.now();
    batch::make(world.store(), &world.catalogue, &world.calendar, order, now, |_, _| ()).await.unwrap()
}

/// Somebody in this chat types or scans a code.
async fn tries(world: &World, chat: i64, typed: &Typed) -> Option<Invited> {
    let now = world.clock.now();
    let mut tx = world.store().begin().await.unwrap();
    let person = match people::find(&mut tx, &world.catalogue, chat).await.unwrap() {
        Some(person) => person,
        None => people::make(&mut tx, &world.catalogue, chat, now).await.unwrap(),
    };
    let invited = open(&mut tx, person.id, chat, typed, now).await.unwrap();
    tx.commit().await.unwrap();
    invited
}

/// The person in this chat, who has opened an invitation, confirms it.
async fn links(world: &World, chat: i64) {
    let now = world.clock.now();
    let mut tx = world.store().begin().await.unwrap();
    let person = people::find(&mut tx, &world.catalogue, chat).await.unwrap().unwrap().id;
    let (invitation, seat) = guardians::invited(&mut tx, person, now).await.unwrap().unwrap();
    guardians::link(&mut tx, person, invitation, &seat, Relation::Mother, now).await.unwrap();
    guardians::set_invited(&mut tx, person, None).await.unwrap();
    tx.commit().await.unwrap();
}

fn link(letter: &Letter) -> Typed {
    Typed::parse(&letter.link()).unwrap()
}

fn signs(letter: &Letter) -> Typed {
    Typed::parse(&letter.code.signs.printed()).unwrap()
}

fn guess() -> Typed {
    Typed::Signs(Code::draw(&mut rand::rng()).signs)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_guardian_gets_a_letter_whose_link_and_code_open_the_same_seat() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letters = letters(world, &order(world, Scope::Group(school.group)).await).await;
        let names: Vec<_> = letters.iter().map(|letter| (letter.first_name.as_str(), letter.group.as_str())).collect();
        assert_eq!(names, [("Amira", "groep 4A"), ("Amira", "groep 4A"), ("Bram", "groep 4A"), ("Bram", "groep 4A")]);
        let mut seats = Vec::new();
        for (number, letter) in letters.iter().enumerate() {
            let chat = 100 + i64::try_from(number).unwrap();
            let scanned = tries(world, chat, &link(letter)).await.unwrap();
            assert_eq!(tries(world, chat, &signs(letter)).await, Some(scanned), "not used up by looking");
            seats.push(scanned.guardian);
        }
        seats.dedup();
        assert_eq!(seats.len(), 4, "an own seat each");
        assert_eq!(world.count("SELECT COUNT(*) FROM code_try").await, 0, "only wrong codes are counted");
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'printed-letters'").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_holds_no_code_and_a_letter_no_last_name() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let made = letters(world, &order(world, Scope::School).await).await;
        assert_eq!(made.len(), 6, "the plus group adds no second letter");
        let page = driehoek::school::invitation::letter::page(
            &made,
            &world.catalogue,
            "Brieven",
            driehoek::school::invitation::letter::Style::Inside,
        )
        .unwrap();
        for secret in ["Haddad", "Jansen", "Okafor", &school.children[0].to_string(), &school.group.to_string()] {
            assert!(!page.contains(secret), "{secret}");
        }
        let kept: Vec<(String, String, String)> =
            sqlx::query_as("SELECT selector, secret_hash, link_hash FROM invitation")
                .fetch_all(world.store().reader())
                .await
                .unwrap();
        let kept = format!("{kept:?}");
        for letter in &made {
            let code = letter.code.signs.printed().replace('-', "");
            assert!(
                kept.contains(&code[..4])
                    && !kept.contains(&code[4..])
                    && !kept.contains(&letter.code.link.payload()[2..])
            );
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_used_replaced_or_old_code_opens_nothing() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let child = order(world, Scope::Child(school.children[0])).await;
        let first = letters(world, &child).await;
        tries(world, 1, &signs(&first[0])).await.unwrap();
        links(world, 1).await;
        assert_eq!(tries(world, 1, &link(&first[0])).await, None, "used");
        assert_eq!(world.count("SELECT COUNT(*) FROM invitation WHERE retried_at IS NOT NULL").await, 0, "by oneself");
        assert_eq!(tries(world, 2, &signs(&first[0])).await, None, "used by somebody else");
        assert_eq!(world.count("SELECT COUNT(*) FROM invitation WHERE retried_at IS NOT NULL").await, 1);

        let second = letters(world, &child).await;
        assert_eq!(second.len(), 1, "who is linked needs no letter");
        assert_eq!(tries(world, 2, &link(&first[1])).await, None, "a newer letter was made");
        world.clock.advance(VALID_FOR - 1);
        assert!(tries(world, 2, &link(&second[0])).await.is_some(), "on its last day");
        world.clock.advance(1);
        assert_eq!(tries(world, 2, &link(&second[0])).await, None, "too old");
        let other = &letters(world, &order(world, Scope::Child(school.children[1])).await).await[0];
        sqlx::query("UPDATE child SET archived_at = 1")
            .execute(world.store().begin().await.unwrap().connection())
            .await
            .unwrap();
        assert!(tries(world, 3, &link(other)).await.is_some(), "that was not committed");
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE child SET archived_at = 1").execute(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(tries(world, 3, &link(other)).await, None, "the child has left");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_mistypes_five_times_waits_an_hour_or_scans() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letter = &letters(world, &order(world, Scope::Child(school.children[0])).await).await[0];
        for _ in 0..5 {
            assert_eq!(tries(world, 7, &guess()).await, None);
        }
        assert_eq!(tries(world, 7, &signs(letter)).await, None, "too many");
        assert!(tries(world, 8, &signs(letter)).await.is_some(), "others are not held up");
        assert!(tries(world, 7, &link(letter)).await.is_some(), "scanning still works");
        world.clock.advance(HOUR);
        assert!(tries(world, 7, &signs(letter)).await.is_some(), "an hour later");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_thousand_wrong_codes_in_a_day_nobody_types_one_until_the_next() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letter = &letters(world, &order(world, Scope::Child(school.children[0])).await).await[0];
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        for id in 1..1_000 {
            sqlx::query("INSERT INTO code_try (id, who, tried_at) VALUES ($1, 'typed-somebody', $2)")
                .bind(id)
                .bind(now)
                .execute(tx.connection())
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        assert!(tries(world, 5, &signs(letter)).await.is_some(), "one is left");
        tries(world, 6, &guess()).await;
        assert_eq!(tries(world, 5, &signs(letter)).await, None);
        world.clock.advance(24 * HOUR);
        assert!(tries(world, 5, &signs(letter)).await.is_some(), "the right code works the next day");
        tries(world, 6, &guess()).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM code_try").await, 1, "old tries are gone");
    })
    .await;
}

/// Ten thousand guesses by five hundred people in less than two hours. On one database: a thousand slow hashes take
/// half a minute, and the statements are tried on both above.
#[tokio::test(flavor = "multi_thread")]
async fn guessing_leads_nowhere() {
    let world = World::on_sqlite().await;
    let school = School::new(&world, "De Regenboog").await;
    let letter = letters(&world, &order(&world, Scope::Child(school.children[0])).await).await.remove(0);
    let mut tx = world.store().begin().await.unwrap();
    for number in 0..10_000 {
        if number % 100 == 0 {
            // The service beside it writes too.
            tx.commit().await.unwrap();
            tx = world.store().begin().await.unwrap();
        }
        let code = Code::draw(&mut rand::rng());
        // Some know the first four signs; some guess links.
        let known = format!("{}{}", letter.code.signs.selector(), &code.signs.printed()[4..]);
        let guess = match number % 5 {
            0 => Typed::Link(code.link),
            1 | 2 => Typed::parse(&known).unwrap_or(Typed::Signs(code.signs)),
            _ => Typed::Signs(code.signs),
        };
        let now = world.clock.now() + number / 2;
        assert_eq!(open(&mut tx, 1, 1_000 + number % 500, &guess, now).await.unwrap(), None);
    }
    tx.commit().await.unwrap();
    let typed = world.count("SELECT COUNT(*) FROM code_try WHERE who LIKE 'typed-%'").await;
    assert_eq!(typed, 1_000, "the limit for everybody");
    let most = "SELECT MAX(tries) FROM (SELECT COUNT(*) AS tries FROM code_try GROUP BY who) AS each_chat";
    assert!(world.count(most).await <= 10, "five an hour for each chat");
    world.clock.advance(5_000);
    assert_eq!(tries(&world, 5, &signs(&letter)).await, None, "today nobody gets in by typing");
    assert!(tries(&world, 5, &link(&letter)).await.is_some(), "but by scanning");
    world.clock.advance(24 * HOUR);
    assert!(tries(&world, 5, &signs(&letter)).await.is_some(), "the right code works the next day");
    world.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn languages_and_seats_are_chosen_for_each_guardian() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let [amira, bram, _] = school.children;
        let (arabic, polish) = (world.catalogue.find("ar"), world.catalogue.find("pl"));
        let three = Order { guardians: 3, language: arabic, ..order(world, Scope::Child(amira)).await };
        assert_eq!(letters(world, &three).await.iter().map(|letter| letter.language).collect::<Vec<_>>(), [arabic; 3]);
        let mut tx = world.store().begin().await.unwrap();
        let seats = guardians::of_child(&mut tx, bram).await.unwrap();
        assert!(seats.is_empty(), "seats are made with the first letters");
        let paper = guardians::of_child(&mut tx, amira).await.unwrap()[2].id;
        sqlx::query("UPDATE guardian SET paper_at = 1 WHERE id = $1")
            .bind(paper)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let group = Order { language: polish, ..order(world, Scope::Group(school.group)).await };
        let made = letters(world, &group).await;
        let languages: Vec<_> = made.iter().map(|letter| letter.language).collect();
        assert_eq!(
            languages,
            [arabic, arabic, polish, polish],
            "the group's where no own was chosen; paper is left alone"
        );
        assert!(letters(world, &three).await.len() == 3, "also on paper, when somebody makes it for this child");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_shell_makes_a_file_with_letters() {
    on_both_databases(async |world| {
        School::new(world, "De Regenboog").await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("letters.html");
        let run = |arguments: &[&str]| {
            let mut program = Command::new(env!("CARGO_BIN_EXE_driehoek"));
            program.arg("letters").args(arguments).arg("--out").arg(&file).current_dir(&folder);
            let done = program.env("DATABASE_URL", &world.url).env_remove("DRIEHOEK_LOCALES").output().unwrap();
            (done.status.success(), String::from_utf8(done.stderr).unwrap() + &String::from_utf8(done.stdout).unwrap())
        };
        for (arguments, sentence) in [
            (vec!["--group", "9Z", "--bot", "x_bot"], "there is no group of this name; there is: 4A, 5B, Plusklas"),
            (vec!["--group", "4A", "--bot", "x bot"], "no name of a bot"),
            (vec!["--all", "--bot", "x_bot", "--lang", "xx"], "there is no language \"xx\""),
            (vec!["--all", "--bot", "x_bot", "--school", "Elders"], "there is no school of this name"),
            (vec!["--child", "12", "--bot", "x_bot"], "there is no child with this number"),
        ] {
            let (well, said) = run(&arguments);
            assert!(!well && said.contains(sentence) && !file.exists(), "{said}");
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM invitation").await, 0);
        let (well, said) = run(&["--group", "4A", "--lang", "ar", "--bot", "@x_bot"]);
        assert!(well && said.contains("Making letters: 4 of 4") && said.contains("4 letters"), "{said}");
        let page = std::fs::read_to_string(&file).unwrap();
        assert_eq!(page.matches("<article").count(), 4);
        assert!(page.contains("dir=\"rtl\"") && page.contains("<style>") && !page.contains("src="), "it stands alone");
        let (well, said) = run(&["--group", "4A", "--bot", "x_bot"]);
        assert!(!well && said.contains("it must not exist yet"), "{said}");
        assert_eq!(
            world.count("SELECT COUNT(*) FROM invitation WHERE revoked_at IS NULL").await,
            4,
            "nothing was replaced"
        );
    })
    .await;
}
