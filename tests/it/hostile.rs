//! Twenty thousand broken updates: none stops the program, each is saved or counted, and the next one goes on.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng as _};
use serde_json::{Map, Value, json};

use crate::world::World;

/// One update of each kind that the bot asks for, as Telegram shapes them.
fn seeds() -> Vec<Value> {
    let user = json!({"id": 7, "is_bot": false, "first_name": "Nour", "language_code": "ar"});
    let bot = json!({"id": 4242, "is_bot": true, "first_name": "Driehoek", "username": "driehoek_demo_bot"});
    let chat = json!({"id": 7, "type": "private", "first_name": "Nour"});
    let message = |rest: Value| {
        let mut message = json!({"message_id": 5, "date": 1_795_420_800, "chat": chat, "from": user});
        message.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        message
    };
    let entity = json!([{"type": "bot_command", "offset": 0, "length": 6}]);
    let file = json!({"file_id": "f", "file_unique_id": "u", "file_size": 20, "mime_type": "text/plain", "file_name": "a.txt"});
    let photo = json!([{"file_id": "p", "file_unique_id": "q", "file_size": 9, "width": 90, "height": 60}]);
    let origin = json!({"type": "hidden_user", "sender_user_name": "School", "date": 1_795_420_000});
    let member = |status: &str| json!({"user": bot, "status": status, "until_date": 0});
    vec![
        json!({"message": message(json!({"text": "/start abc", "entities": entity}))}),
        json!({"message": message(json!({"text": "Vrijdag is er een studiedag.", "forward_origin": origin}))}),
        json!({"message": message(json!({"document": file, "caption": "de brief"}))}),
        json!({"message": message(json!({"photo": photo}))}),
        json!({"edited_message": message(json!({"text": "studiedag", "edit_date": 1_795_420_900}))}),
        json!({"callback_query": {
            "id": "99", "from": user, "chat_instance": "-7", "data": "l/c/triangle/e",
            "message": message(json!({"text": "Menu", "from": bot})),
        }}),
        json!({"my_chat_member": {
            "chat": chat, "from": user, "date": 1_795_420_800,
            "old_chat_member": member("member"), "new_chat_member": member("kicked"),
        }}),
    ]
}

/// The text of a mutated update with this number.
fn mutated(seeds: &[Value], id: i64, chance: &mut SmallRng) -> String {
    let mut update = seeds[chance.random_range(0..seeds.len())].clone();
    for _ in 0..chance.random_range(1..=4) {
        mutate(&mut update, chance);
    }
    if !update.is_object() {
        update = json!({ "message": update });
    }
    let mut text = update.to_string();
    text.replace_range(..1, &format!(r#"{{"update_id":{id}{}"#, if text == "{}" { "" } else { "," }));
    match chance.random_range(0..200) {
        0 => text.replace("Nour", "\\ud83d"),
        1 => text.replace("studiedag", "\\udc00\\u0000\\ud800"),
        2 => text.replace("\"text\":", &format!("\"deep\":{}1{},\"text\":", "[".repeat(200), "]".repeat(200))),
        3 => text.replace("\"text\":", "\"text\":\"a\",\"text\":"),
        _ => text,
    }
}

fn mutate(value: &mut Value, chance: &mut SmallRng) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let at = chance.random_range(0..fields.len());
            let name = fields.keys().nth(at).cloned().unwrap();
            match chance.random_range(0..10) {
                0 => drop(fields.remove(&name)),
                1 => {
                    let double = fields[&name].clone();
                    fields.insert(
                        ["chat", "from", "text", "data", "date", "moon"][chance.random_range(0..6)].into(),
                        double,
                    );
                }
                2 => {
                    let field = fields.remove(&name).unwrap_or_default();
                    fields.insert(format!("{name}_new"), field);
                }
                3 => drop(fields.insert(name, anything(chance))),
                _ => mutate(&mut fields[&name], chance),
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let at = chance.random_range(0..items.len());
            match chance.random_range(0..3) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                _ => mutate(&mut items[at], chance),
            }
        }
        value => *value = anything(chance),
    }
}

fn anything(chance: &mut SmallRng) -> Value {
    match chance.random_range(0..14) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(0),
        4 => json!(1_i64 << 52),
        5 => json!(i64::MIN),
        6 => json!(u64::MAX),
        7 => json!(1e300),
        8 => json!(""),
        9 => json!("x".repeat(5_000)),
        10 => json!("\u{202e}\u{0}\u{1F9D1}\u{200d}"),
        11 => json!([]),
        12 => Value::Object(Map::new()),
        _ => json!([[[{"chat": {"id": "7"}}]]]),
    }
}

fn chance() -> SmallRng {
    let seed = std::env::var("DRIEHOEK_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(rand::random);
    eprintln!("DRIEHOEK_SEED={seed}");
    SmallRng::seed_from_u64(seed)
}

#[test]
fn twenty_thousand_broken_updates_are_read_without_a_panic() {
    let (mut chance, seeds) = (chance(), seeds());
    for seed in &seeds {
        let mut whole = seed.clone();
        whole["update_id"] = json!(1);
        assert_eq!(driehoek::telegram::reads(&whole.to_string()), Some(true), "{whole}");
    }
    let mut understood = 0;
    for id in 1..=20_000 {
        let update = mutated(&seeds, id, &mut chance);
        let read = std::panic::catch_unwind(|| driehoek::telegram::reads(&update));
        let Ok(Some(is_understood)) = read else { panic!("{read:?} for {update}") };
        understood += usize::from(is_understood);
    }
    assert!((1_000..19_500).contains(&understood), "some are still understood, most others not: {understood}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_broken_updates_go_through_and_parents_are_answered_among_them() {
    let (mut chance, seeds) = (chance(), seeds());
    let world = World::on_sqlite().await;
    let parent = world.parent_who_reads("Nederlands").await;
    let before = world.count("SELECT COUNT(*) FROM inbox").await;
    for round in 0..20 {
        for _ in 0..100 {
            world.telegram.any_update(|id| mutated(&seeds, id, &mut chance));
        }
        if round == 10 {
            // One megabyte, and a depth that no parser should follow.
            let long = "studiedag ".repeat(100_000);
            world.telegram.any_update(|id| format!(r#"{{"update_id":{id},"message":{{"text":"{long}"}}}}"#));
            let deep = "{\"message\":".repeat(50_000);
            world.telegram.any_update(|id| format!(r#"{{"update_id":{id},"message":{deep}1{}}}"#, "}".repeat(50_000)));
        }
        let word = if round % 2 == 0 { "studiedag" } else { "rapport" };
        world.telegram.says(parent.id, word);
        world.settle().await;
        assert!(parent.reads().starts_with(word), "round {round}: {}", parent.reads());
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM inbox").await - before, 2_022, "every one of them was saved");
    assert_eq!(world.count("SELECT COUNT(*) FROM inbox WHERE state = 'new'").await, 0);
    let handled = "SELECT COUNT(*) FROM inbox WHERE state = 'parked' AND reason <> 'not understood'";
    assert_eq!(world.count(handled).await, 0, "nothing broke while it was handled");
    world.end_after("the broken updates are parked").await;
}
