//! Own words are translated by a server that the operator has named: marks in place of names and numbers, faults of the
//! server, and what is never sent anywhere. The server is a small stand-in for both interfaces.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use driehoek::messages::Author;
use driehoek::store::next_id;
use driehoek::translator::due::{TRIES, give_due};
use driehoek::translator::{Access, Failed, Translator};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::console::school::School;
use crate::world::{Parent, World, on_both_databases};

/// How the server answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mood {
    /// With the text in capitals in front of it.
    #[default]
    Good,
    DropsAMark,
    DoublesAMark,
    MakesUpANumber,
    Says(u16),
    NotJson,
    OtherJson,
    Endless,
    Silent,
    ElsewhereFirst,
}

/// What was asked, and how to answer.
#[derive(Default)]
struct Seen {
    mood: Mood,
    /// The bodies, with the key from the header.
    asked: Vec<(Value, Option<String>)>,
}

type Shared = Arc<Mutex<Seen>>;

struct Server {
    url: String,
    seen: Shared,
}

impl Server {
    async fn new() -> Self {
        let seen = Shared::default();
        let router = Router::new()
            .route("/translate", post(libre))
            .route("/v2/translate", post(deepl))
            .route("/languages", get(async || Json(json!([{ "code": "nl" }]))))
            .route("/v2/usage", get(usage))
            .with_state(Arc::clone(&seen));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, seen }
    }

    fn is(&self, mood: Mood) {
        self.seen.lock().unwrap().mood = mood;
    }

    fn asked(&self) -> Vec<(Value, Option<String>)> {
        self.seen.lock().unwrap().asked.clone()
    }

    fn libre(&self) -> Translator {
        Translator::new(Access::read(Some("libretranslate"), Some(&self.url), Some("k-1")).unwrap().unwrap()).unwrap()
    }

    fn deepl(&self) -> Translator {
        Translator::new(Access::read(Some("deepl"), Some(&self.url), Some("k-2")).unwrap().unwrap()).unwrap()
    }
}

/// The "translation": the same words behind "MT:", changed as the mood wants.
fn translated(text: &str, mood: Mood) -> String {
    let mark = text.split(|sign: char| !sign.is_alphanumeric()).find(|word| word.starts_with("QX")).unwrap_or_default();
    match mood {
        Mood::DropsAMark => format!("MT: {}", text.replacen(mark, "", 1)),
        Mood::DoublesAMark => format!("MT: {mark} {text}"),
        Mood::MakesUpANumber => format!("MT: {text} at 9"),
        _ => format!("MT: {text}"),
    }
}

fn answer(shared: &Shared, body: &Bytes, headers: &HeaderMap, good: impl Fn(&Value, Mood) -> Value) -> Response {
    let body: Value = serde_json::from_slice(body).unwrap();
    let key = headers.get("authorization").map(|key| key.to_str().unwrap().to_owned());
    let mut seen = shared.lock().unwrap();
    seen.asked.push((body.clone(), key));
    match seen.mood {
        Mood::Says(code) => (StatusCode::from_u16(code).unwrap(), "Amira").into_response(),
        Mood::NotJson => "<html>hello".into_response(),
        Mood::OtherJson => Json(json!({ "text": 5, "translations": [] })).into_response(),
        Mood::Endless => "x".repeat(100_000).into_response(),
        Mood::ElsewhereFirst => (StatusCode::FOUND, [("location", "/translate")]).into_response(),
        mood => Json(good(&body, mood)).into_response(),
    }
}

async fn silence(shared: &Shared) {
    if shared.lock().unwrap().mood == Mood::Silent {
        std::future::pending::<()>().await;
    }
}

async fn libre(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    silence(&shared).await;
    answer(
        &shared,
        &body,
        &headers,
        |body, mood| json!({ "translatedText": translated(body["q"].as_str().unwrap(), mood) }),
    )
}

async fn deepl(State(shared): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    silence(&shared).await;
    answer(&shared, &body, &headers, |body, mood| {
        let text = translated(body["text"][0].as_str().unwrap(), mood);
        json!({ "translations": [{ "detected_source_language": "TR", "text": text }] })
    })
}

async fn usage(headers: HeaderMap) -> Response {
    match headers.get("authorization").map(|key| key.to_str().unwrap().to_owned()).as_deref() {
        Some("DeepL-Auth-Key k-2") => Json(json!({ "character_count": 1 })).into_response(),
        _ => StatusCode::FORBIDDEN.into_response(),
    }
}

/// This parent sits at a seat of the child; gives the seat.
async fn sits(parent: &Parent<'_>, child: i64) -> i64 {
    let now = parent.world.clock.now();
    let id = next_id(now, 1);
    let mut tx = parent.world.store().begin().await.unwrap();
    sqlx::query(
        "INSERT INTO guardian (id, child_id, seat, created_at, linked_at, person_id)
         SELECT $1, $2, 1, $3, $3, id FROM person WHERE chat_id = $4",
    )
    .bind(id)
    .bind(child)
    .bind(now)
    .bind(parent.id)
    .execute(tx.connection())
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

/// A message that was sent.
struct Sent<'a> {
    child: i64,
    seat: i64,
    author: Author,
    kind: &'a str,
    fields: &'a str,
    words: &'a str,
    language: &'a str,
    audience: &'a str,
    answers: Option<i64>,
}

impl Sent<'_> {
    async fn write(&self, world: &World) -> i64 {
        let now = world.clock.now();
        let id = next_id(now, 1);
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "INSERT INTO message (id, child_id, guardian_id, author, kind, fields, own_words, language, audience, answers,
                                  made_at, sent_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)",
        )
        .bind(id)
        .bind(self.child)
        .bind(self.seat)
        .bind(self.author.word())
        .bind(self.kind)
        .bind(self.fields)
        .bind(self.words)
        .bind(self.language)
        .bind(self.audience)
        .bind(self.answers)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        id
    }
}

/// A family that reads Turkish, its seat, and a question about homework.
async fn family(world: &World) -> (School, i64) {
    let school = School::new(world, "De Regenboog").await;
    let parent = world.parent_in("tr").await;
    let seat = sits(&parent, school.children[0]).await;
    (school, seat)
}

fn question<'a>(school: &School, seat: i64, words: &'a str) -> Sent<'a> {
    Sent {
        child: school.children[0],
        seat,
        author: Author::Parent,
        kind: "homework-question",
        fields: "{}",
        words,
        language: "tr",
        audience: "teacher",
        answers: None,
    }
}

async fn translation(world: &World, id: i64) -> Option<String> {
    sqlx::query_scalar("SELECT translation FROM message WHERE id = $1")
        .bind(id)
        .fetch_one(world.store().reader())
        .await
        .unwrap()
}

async fn runs(world: &World, translator: &Translator) -> usize {
    give_due(&world.app(), world.store(), translator).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn both_interfaces_get_marks_in_place_of_names_and_numbers() {
    on_both_databases(async |world| {
        let server = Server::new().await;
        let (school, seat) = family(world).await;
        let words = "Amira Haddad saat 8:30'da 4A sınıfında, Anne de Vries ile. Tel: 06 12345678";
        let id = question(&school, seat, words).write(world).await;
        assert_eq!(runs(world, &server.libre()).await, 1);
        assert_eq!(translation(world, id).await.unwrap(), format!("MT: {words}"));
        let (body, key) = server.asked().pop().unwrap();
        assert_eq!((body["source"].as_str(), body["target"].as_str()), (Some("tr"), Some("nl")));
        assert_eq!((body["format"].as_str(), body["api_key"].as_str(), key), (Some("text"), Some("k-1"), None));
        let sent = body["q"].as_str().unwrap();
        for hidden in ["Amira", "Haddad", "8:30", "4A", "Anne", "Vries", "12345678"] {
            assert!(!sent.contains(hidden), "{hidden} left the house: {sent}");
        }
        assert!(sent.contains("saat") && sent.contains("sınıfında"), "{sent}");
        // It is not asked for twice; the answer of the school goes the other way.
        assert_eq!(runs(world, &server.libre()).await, 0);
        let answer = Sent {
            author: Author::School,
            kind: "own-words",
            language: "nl",
            answers: Some(id),
            ..question(&school, seat, "Ja, dat is goed. Tot 8:30 uur.")
        };
        let answer = answer.write(world).await;
        assert_eq!(runs(world, &server.deepl()).await, 1);
        assert_eq!(translation(world, answer).await.unwrap(), "MT: Ja, dat is goed. Tot 8:30 uur.");
        let (body, key) = server.asked().pop().unwrap();
        assert_eq!(
            body,
            json!({ "text": ["Ja, dat is goed. Tot QX1Z uur."], "source_lang": "NL", "target_lang": "TR" })
        );
        assert_eq!((key.as_deref(), server.asked().len()), (Some("DeepL-Auth-Key k-2"), 2));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_that_changes_a_name_or_a_number_is_thrown_away_for_good() {
    on_both_databases(async |world| {
        let server = Server::new().await;
        let (school, seat) = family(world).await;
        for mood in [Mood::DropsAMark, Mood::DoublesAMark, Mood::MakesUpANumber] {
            server.is(mood);
            let asked = server.asked().len();
            let id = question(&school, seat, "Amira saat 9:15'te nerede olacak?").write(world).await;
            assert_eq!(runs(world, &server.libre()).await, 0, "{mood:?}");
            assert_eq!(translation(world, id).await, None, "{mood:?}");
            world.advance(3600).await;
            runs(world, &server.libre()).await;
            assert_eq!(server.asked().len(), asked + 1, "{mood:?}: what was changed once is not asked for again");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_fails_is_asked_again_a_few_times_and_then_not_any_more() {
    on_both_databases(async |world| {
        let server = Server::new().await;
        let (school, seat) = family(world).await;
        let moods = [
            Mood::Says(429),
            Mood::Says(500),
            Mood::Says(456),
            Mood::NotJson,
            Mood::OtherJson,
            Mood::Endless,
            Mood::ElsewhereFirst,
        ];
        for (translator, mood) in [server.libre(), server.deepl()].iter().cycle().zip(moods) {
            server.is(mood);
            let asked = server.asked().len();
            let id = question(&school, seat, "Ödevi anlamadık").write(world).await;
            runs(world, translator).await;
            runs(world, translator).await;
            assert_eq!(server.asked().len(), asked + 1, "{mood:?}: not again at once");
            for _ in 0..10 {
                world.advance(3600).await;
                runs(world, translator).await;
            }
            assert_eq!(i64::try_from(server.asked().len() - asked).unwrap(), TRIES, "{mood:?}");
            assert_eq!(translation(world, id).await, None, "{mood:?}");
        }
        // Another message is asked for as ever; one that failed once comes through later.
        server.is(Mood::Says(503));
        let id = question(&school, seat, "Ödevi anlamadık").write(world).await;
        assert_eq!(runs(world, &server.libre()).await, 0);
        server.is(Mood::Good);
        world.advance(3600).await;
        assert_eq!(runs(world, &server.libre()).await, 1);
        assert_eq!(translation(world, id).await.as_deref(), Some("MT: Ödevi anlamadık"));
        assert_eq!(world.count("SELECT COUNT(*) FROM translation_try WHERE tries < 3").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_server_and_one_that_is_not_there_fail_in_time() {
    let server = Server::new().await;
    server.is(Mood::Silent);
    let begun = tokio::time::Instant::now();
    assert_eq!(server.libre().translate("merhaba", "tr", "nl").await, Err(Failed::Late));
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
    let nowhere = Access::read(Some("libretranslate"), Some("http://127.0.0.1:1"), None).unwrap().unwrap();
    assert_eq!(Translator::new(nowhere).unwrap().translate("merhaba", "tr", "nl").await, Err(Failed::Connect));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_about_care_safety_or_money_goes_anywhere() {
    on_both_databases(async |world| {
        let server = Server::new().await;
        let (school, seat) = family(world).await;
        let base = || question(&school, seat, "Bunu nasıl yapalım?");
        let private =
            world.app().tells.iter().filter(|kind| kind.private).map(|kind| kind.id.clone()).collect::<Vec<_>>();
        for kind in
            ["child-is-sad", "being-bullied", "safety-signal", "payment-question", "complaint-start", "allergy-or-diet"]
        {
            assert!(private.iter().any(|id| id == kind), "{kind} is private");
        }
        for kind in &private {
            let id = Sent { kind, ..base() }.write(world).await;
            // Nor the answer to it, nor the answer to the answer.
            let answer =
                Sent { author: Author::School, kind: "own-words", language: "nl", answers: Some(id), ..base() };
            let answer = answer.write(world).await;
            Sent { kind: "homework-question", answers: Some(answer), ..base() }.write(world).await;
        }
        // A kind that this program does not know, one for the contact person, one about costs, and danger.
        Sent { kind: "unheard-of", ..base() }.write(world).await;
        Sent { audience: "teacher,contact", ..base() }.write(world).await;
        Sent { kind: "worry-about-school-rule", fields: r#"{"about":"costs"}"#, ..base() }.write(world).await;
        question(&school, seat, "Kocam beni dövüyor").write(world).await;
        // What the parent reads already, what is too long, and what is nothing but a name.
        Sent { language: "nl", ..base() }.write(world).await;
        question(&school, seat, &"uzun ".repeat(300)).write(world).await;
        question(&school, seat, "Amira 12:30").write(world).await;
        assert_eq!(runs(world, &server.libre()).await, 0);
        assert_eq!(server.asked(), Vec::new());
        // And they stand in nobody's way.
        let id = base().write(world).await;
        assert_eq!(runs(world, &server.libre()).await, 1);
        assert!(translation(world, id).await.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_and_the_words_of_who_left_are_not_sent() {
    on_both_databases(async |world| {
        let server = Server::new().await;
        let (school, seat) = family(world).await;
        question(&school, seat, "Ödevi anlamadık").write(world).await;
        question(&school, seat, "Kitap kayboldu").write(world).await;
        let mut tx = world.store().begin().await.unwrap();
        for sql in [
            "UPDATE message SET sent_at = NULL WHERE own_words LIKE 'Kitap%'",
            "UPDATE message SET left_at = 1 WHERE sent_at IS NOT NULL",
        ] {
            sqlx::query(sql).execute(tx.connection()).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!((runs(world, &server.libre()).await, server.asked()), (0, Vec::new()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_asked_only_where_the_settings_name_one() {
    // The service of the world has none: nothing is looked for, and nothing changes.
    on_both_databases(async |world| {
        let (school, seat) = family(world).await;
        let id = question(&school, seat, "Ödevi anlamadık").write(world).await;
        world.advance(3600).await;
        world.settle().await;
        assert_eq!(translation(world, id).await, None);
        assert_eq!(world.count("SELECT COUNT(*) FROM translation_try").await, 0);
    })
    .await;
    let settings = driehoek::settings::Settings::read(None, |_| None);
    assert_eq!(settings.unwrap().translator, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_hears_whether_it_answers() {
    let server = Server::new().await;
    assert_eq!(server.libre().answers().await, Ok(()));
    assert_eq!(server.deepl().answers().await, Ok(()));
    let wrong = Access::read(Some("deepl"), Some(&server.url), Some("another")).unwrap().unwrap();
    assert_eq!(Translator::new(wrong).unwrap().answers().await, Err(Failed::Refused(403)));
    assert!(!format!("{:?}", server.deepl()).contains("k-2"), "a key is never printed");
}
