//! What holds for every page of the console, whoever made it.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use driehoek::console::{self, routes::Route};
use driehoek::store::Engine;

use super::desk::{Desk, HOST};
use super::school::School;
use crate::world::{World, on_both_databases};

/// The address of a page, with the ids of things that are there.
fn address(route: &Route, school: &School) -> String {
    let id = match route.path {
        path if path.contains("/groups/") => school.group,
        path if path.contains("/children/") => school.children[0],
        path if path.contains("/people/") => school.teacher,
        _ => 1,
    };
    let path = route.path.replace("{id}", &id.to_string()).replace("{token}", "AAAAAAAAAAAAAAAAAAAAAA");
    // A word of a page that nobody has opened.
    path.replace("{batch}", "x").replace("{draft}", "x")
}

fn pages(method: &Method) -> Vec<Route> {
    console::routes(false).table().iter().filter(|route| route.method == method).cloned().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_of_another_site_is_refused_everywhere() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut head = Desk::of(world, school.head).await;
        let before = contents(world, &[]).await;
        let own = format!("https://{HOST}");
        let forms = pages(&Method::POST);
        assert!(forms.len() > 10);
        for route in &forms {
            let path = address(route, &school);
            for from in [
                vec![("sec-fetch-site", "cross-site"), ("origin", "https://other.example")],
                vec![("sec-fetch-site", "cross-site"), ("origin", own.as_str())],
                vec![("sec-fetch-site", "same-site")],
                vec![("sec-fetch-site", "none")],
                vec![("origin", "https://other.example")],
                vec![("origin", "null")],
                vec![],
            ] {
                let page = head.sends_from(&path, &[], &from).await;
                assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} from {from:?}");
            }
        }
        for method in [Method::PUT, Method::DELETE, Method::PATCH] {
            let page = head.asks(method.clone(), "/staff", &[("origin", "https://other.example")], Body::empty()).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{method}");
        }
        assert_eq!(contents(world, &[]).await, before, "nothing was changed");
        let old = [("origin", own.as_str())];
        let page = head.sends_from("/staff/sign-out", &[], &old).await;
        assert_eq!(page.leads_to(), "/staff/sign-in", "an older browser tells the origin only");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_keeps_to_itself() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut answers = Vec::new();
        for route in console::routes(false).table() {
            let path = address(route, &school);
            for mut desk in [Desk::new(world), Desk::of(world, school.head).await] {
                let headers = [("sec-fetch-site", "same-origin")];
                answers.push((path.clone(), desk.asks(route.method.clone(), &path, &headers, Body::empty()).await));
            }
        }
        answers.push(("/staff/nothing".into(), Desk::new(world).opens("/staff/nothing").await));
        for (path, page) in answers {
            for (name, value) in [
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("cache-control", "no-store"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
            ] {
                assert_eq!(page.headers.get(name).map(|value| value.to_str().unwrap()), Some(value), "{path}: {name}");
            }
            let policy = page.headers["content-security-policy"].to_str().unwrap();
            for rule in ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
                assert!(policy.contains(rule), "{path}: {rule}");
            }
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            let lower = page.text.to_lowercase();
            for word in ["<script", " style=", " onclick", "javascript:"] {
                assert!(!lower.contains(word), "{word} in {path}");
            }
            assert_ne!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_changes_nothing_but_the_log_and_the_sessions() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut head = Desk::of(world, school.head).await;
        let but = ["audit", "session"];
        let before = contents(world, &but).await;
        assert!(before.contains("Amira"), "the look at the database sees something");
        let mut seen = 0;
        for route in pages(&Method::GET) {
            let path = address(&route, &school);
            world.clock.advance(61);
            seen += i32::from(head.opens(&path).await.status == StatusCode::OK);
            assert_eq!(contents(world, &but).await, before, "{path}");
        }
        assert!(seen > 10, "{seen} pages were seen");
    })
    .await;
}

/// All that the database holds, as text, but for some tables.
async fn contents(world: &World, but: &[&str]) -> String {
    use sqlx::{Column as _, Row as _, ValueRef as _};
    let store = world.store();
    let tables = match store.engine() {
        Engine::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
        Engine::Postgres => {
            "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"
        }
    };
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(store.reader()).await.unwrap();
    let ours = |table: &&String| {
        !table.starts_with("sqlite_")
            && !table.starts_with("_sqlx")
            && !["lease", "fact"].contains(&table.as_str())
            && !but.contains(&table.as_str())
    };
    let mut all = String::new();
    for table in tables.iter().filter(ours) {
        let sql = sqlx::AssertSqlSafe(format!("SELECT * FROM {table} ORDER BY 1, 2"));
        for row in sqlx::query(sql).fetch_all(store.reader()).await.unwrap() {
            all.push_str(table);
            for column in row.columns() {
                let at = column.ordinal();
                let value = if row.try_get_raw(at).unwrap().is_null() {
                    "NULL".to_owned()
                } else {
                    row.try_get::<i64, _>(at)
                        .map(|number| number.to_string())
                        .or_else(|_| row.try_get::<i32, _>(at).map(|number| number.to_string()))
                        .or_else(|_| row.try_get::<String, _>(at))
                        .unwrap_or_default()
                };
                all.push_str(&format!(" {}={value}", column.name()));
            }
            all.push('\n');
        }
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_deactivated_is_out_at_the_next_page() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut teacher = Desk::of(world, school.teacher).await;
        let mut head = Desk::of(world, school.head).await;
        assert_eq!(teacher.opens("/staff").await.status, StatusCode::OK);
        let path = format!("/staff/people/{}/deactivate", school.teacher);
        assert_eq!(head.sends(&path, &[]).await.leads_to(), "/staff/people");
        assert_eq!(teacher.opens("/staff").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(Desk::of(world, school.teacher).await.opens("/staff").await.status, StatusCode::UNAUTHORIZED);
        let back = head.sends(&format!("/staff/people/{}/bring-back", school.teacher), &[]).await;
        assert!(back.says("/staff/invitation/"), "a new link is shown");
        assert_eq!(teacher.opens("/staff").await.status, StatusCode::UNAUTHORIZED, "the old session stays dead");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_too_large_or_broken_is_refused_calmly() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut head = Desk::of(world, school.head).await;
        let much = "a".repeat(70 * 1024);
        let page = head.sends("/staff/settings", &[("name", &much)]).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.says("Te groot") && page.says("De Regenboog"), "a page in the reader's language");
        let headers = [("sec-fetch-site", "same-origin"), ("content-type", "text/plain")];
        let page = head.asks(Method::POST, "/staff/settings", &headers, Body::from("name=x")).await;
        assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert!(page.says("Niet begrepen"));
        assert_eq!(head.sends("/staff/sign-in", &[("login", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_fails_says_so_in_the_readers_language_and_nothing_else() {
    on_both_databases(async |world| {
        let mut desk = Desk::at_a_page_that_fails(world, "/staff/fails");
        for (language, says) in [("nl", "Er ging iets mis"), ("en", "Something went wrong")] {
            desk.language = language;
            let page = desk.opens("/staff/fails").await;
            assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
            assert!(page.says(says) && !page.says("Amira"), "{}", page.text);
        }
        assert_eq!(desk.opens("/staff/nothing").await.status, StatusCode::NOT_FOUND, "the program goes on");
    })
    .await;
}
