//! The office takes a roster over: upload, preview, one button; and changes children and groups by hand.

use axum::body::Body;
use axum::http::{Method, StatusCode};

use super::desk::{Desk, Page};
use super::school::School;
use crate::world::{World, on_both_databases};

const EDEXML: &str = include_str!("../../data/edexml.xml");
const FORM: &[(&str, &str)] =
    &[("sec-fetch-site", "same-origin"), ("content-type", "multipart/form-data; boundary=piece")];

async fn uploads(desk: &mut Desk, file: &[u8]) -> Page {
    let mut body = b"--piece\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n".to_vec();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--piece--\r\n");
    desk.asks(Method::POST, "/staff/roster", FORM, Body::from(body)).await
}

/// The number of the upload that a preview shows.
fn number(page: &Page) -> String {
    page.text.split("name=\"number\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// The value of the box beside this name.
fn box_of(page: &Page, name: &str) -> String {
    let before = page.text.split(name).next().unwrap();
    before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned()
}

async fn children(world: &World) -> i64 {
    world.count("SELECT COUNT(*) FROM child WHERE archived_at IS NULL").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_takes_a_roster_over_with_one_button() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut office = Desk::of(world, school.office).await;
        assert!(office.opens("/staff/roster").await.says("EDEXML"));
        assert_eq!(uploads(&mut office, EDEXML.as_bytes()).await.leads_to(), "/staff/roster/preview");
        let preview = office.opens("/staff/roster/preview").await;
        for words in ["Tim van den Berg", "Amira Haddad", "Geen vast leerlingnummer", "De Regenboog"] {
            assert!(preview.says(words), "{words}\n{}", preview.text);
        }
        assert_eq!(children(world).await, 3, "a preview changes nothing");
        let number = number(&preview);
        let button = [("number", number.as_str()), ("child", &box_of(&preview, "Bram Jansen"))];
        let unconfirmed = office.sends("/staff/roster/preview", &button).await;
        assert_eq!(unconfirmed.status, StatusCode::UNPROCESSABLE_ENTITY, "all the children of the school would go");
        assert_eq!(children(world).await, 3);
        let button = [&button[..], &[("confirm", "many-leave")]].concat();
        assert_eq!(office.sends("/staff/roster/preview", &button).await.leads_to(), "/staff/roster");
        assert!(office.opens("/staff/roster").await.says("3 nieuw, 0 gewijzigd, 1 van school"));
        assert_eq!(children(world).await, 5, "three came, Bram left, Amira and Chidi were not ticked");
        assert!(office.opens("/staff/archived").await.says("Bram Jansen"));
        let log =
            "SELECT COUNT(*) FROM audit WHERE action IN ('imported-roster', 'archived-child') AND via = 'console'";
        assert_eq!(world.count(log).await, 2, "the import, and the child that left");
        // Once more: nothing to do, and the old button does nothing.
        assert_eq!(office.sends("/staff/roster/preview", &button).await.leads_to(), "/staff/roster");
        uploads(&mut office, EDEXML.as_bytes()).await;
        assert!(office.opens("/staff/roster/preview").await.says("Alles is al zoals in het bestand"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_who_is_ticked_away_is_out_at_once() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut office = Desk::of(world, school.office).await;
        let mut teacher = Desk::of(world, school.teacher).await;
        assert_eq!(teacher.opens("/staff").await.status, StatusCode::OK);
        let file = "leerling_id;roepnaam;achternaam;groepsnaam;jaargroep;leerkracht\n\
                    ;Amira;Haddad;4A;4;Jan\n;Bram;Jansen;4A;4;Jan\n;Chidi;Okafor;5B;4;Jan\n";
        uploads(&mut office, file.as_bytes()).await;
        let preview = office.opens("/staff/roster/preview").await;
        let number = number(&preview);
        let (anne, hanna) = (school.teacher.to_string(), school.head.to_string());
        // Who cannot leave with a file is not in it, whatever is sent.
        let button = [("number", number.as_str()), ("teacher", &anne), ("teacher", &hanna)];
        assert!(preview.says("Anne de Vries") && !preview.says("Hanna Smit</span>"));
        assert_eq!(office.sends("/staff/roster/preview", &button).await.leads_to(), "/staff/roster");
        assert_eq!(teacher.opens("/staff").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(Desk::of(world, school.head).await.opens("/staff").await.status, StatusCode::OK);
        let overview = office.opens("/staff").await;
        assert!(overview.says("Jan") && !overview.says("Anne de Vries"), "{}", overview.text);
        assert_eq!(children(world).await, 3, "the children were recognised without a number");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_is_its_senders_and_waits_an_hour() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut office = Desk::of(world, school.office).await;
        uploads(&mut office, EDEXML.as_bytes()).await;
        let number = number(&office.opens("/staff/roster/preview").await);
        // What changes at the school in the meantime is shown before anything is done.
        let path = format!("/staff/children/{}/archive", school.children[0]);
        office.sends(&path, &[]).await;
        let button = [("number", number.as_str()), ("confirm", "many-leave")];
        assert_eq!(office.sends("/staff/roster/preview", &button).await.leads_to(), "/staff/roster/preview");
        assert_eq!(world.count("SELECT COUNT(*) FROM child").await, 3);
        world.clock.advance(1_200);
        office.opens("/staff").await;
        world.clock.advance(1_200);
        office.opens("/staff").await;
        world.clock.advance(1_200);
        assert_eq!(office.sends("/staff/roster/preview", &button).await.leads_to(), "/staff/roster");
        assert!(office.opens("/staff/roster").await.says("blijft een uur klaarstaan"));
        assert_eq!(world.count("SELECT COUNT(*) FROM child").await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_file_is_told_in_plain_words_and_a_teacher_finds_no_page() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut office = Desk::of(world, school.office).await;
        for (file, words) in [
            (b"PK\x03\x04 [Content_Types].xml".to_vec(), "rekenblad"),
            (vec![], "leeg"),
            (vec![b'x'; 11_000_000], "10 MB"),
            (b"<!DOCTYPE EDEX><EDEX/>".to_vec(), "Regel 1:"),
        ] {
            let page = uploads(&mut office, &file).await;
            assert!(page.says(words), "{words}\n{}", page.text);
            assert!(page.status.is_client_error());
        }
        let example = office.opens("/staff/roster/template.csv").await;
        assert!(example.headers["content-disposition"].to_str().unwrap().contains("leerlingen.csv"));
        assert_eq!(uploads(&mut office, example.text.as_bytes()).await.leads_to(), "/staff/roster/preview");
        let hostile = "leerling_id;roepnaam;groepsnaam;jaargroep\n1;<script>alert(1)</script>;<b>4A;4\n";
        uploads(&mut office, hostile.as_bytes()).await;
        let preview = office.opens("/staff/roster/preview").await;
        assert!(preview.says("alert(1)") && !preview.says("<script>") && !preview.says("<b>4A"));
        let mut teacher = Desk::of(world, school.teacher).await;
        assert_eq!(teacher.opens("/staff/roster").await.status, StatusCode::NOT_FOUND);
        assert_eq!(uploads(&mut teacher, EDEXML.as_bytes()).await.status, StatusCode::NOT_FOUND);
        let path = format!("/staff/children/{}/edit", school.children[0]);
        assert_eq!(teacher.opens(&path).await.status, StatusCode::NOT_FOUND);
        let other = School::new(world, "Het Kompas").await;
        for path in
            [format!("/staff/children/{}/edit", other.children[0]), format!("/staff/groups/{}/edit", other.group)]
        {
            assert_eq!(office.opens(&path).await.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(office.sends(&path, &[("name", "x")]).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn children_come_move_leave_and_come_back_by_hand() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut office = Desk::of(world, school.office).await;
        let (group, other) = (school.group.to_string(), school.other_group.to_string());
        let noor =
            [("first_name", "Noor"), ("prefix", "de"), ("last_name", "Bos"), ("year_group", "4"), ("class", &group)];
        let nameless = office.sends("/staff/children/new", &noor[1..]).await;
        assert!(nameless.status == StatusCode::UNPROCESSABLE_ENTITY && nameless.says("Vul een roepnaam in"));
        let added = office.sends("/staff/children/new", &noor).await;
        let child = added.leads_to().to_owned();
        assert!(office.opens(&format!("/staff/groups/{group}")).await.says("Noor de Bos"));
        let mut teacher = Desk::of(world, school.teacher).await;
        assert!(teacher.opens(&child).await.says("Noor de Bos"), "the teacher's own group");
        let moved = [("first_name", "Noor"), ("last_name", "Bos"), ("year_group", "5"), ("class", &other)];
        assert_eq!(office.sends(&format!("{child}/edit"), &moved).await.leads_to(), child);
        assert!(office.opens(&child).await.says("Noor Bos is gewijzigd."));
        assert!(!office.opens(&format!("/staff/groups/{group}")).await.says("Noor"));
        assert_eq!(teacher.opens(&child).await.status, StatusCode::NOT_FOUND);
        office.sends(&format!("{child}/archive"), &[]).await;
        assert!(office.opens("/staff/archived").await.says("Noor Bos"));
        assert!(!office.opens(&format!("/staff/groups/{other}")).await.says("Noor"));
        office.sends(&format!("{child}/back"), &[]).await;
        assert!(office.opens(&format!("/staff/groups/{other}")).await.says("Noor Bos"));
        let foreign = School::new(world, "Het Kompas").await;
        let stolen = [("first_name", "Noor"), ("class", &*foreign.group.to_string())];
        assert_eq!(
            office.sends("/staff/children/new", &stolen).await.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "a group of another school"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_made_shared_renamed_and_ended_by_hand() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut office = Desk::of(world, school.office).await;
        let (one, two) = (school.teacher.to_string(), school.head.to_string());
        let combination = [("name", "1/2 Vlinders"), ("kind", "class"), ("teacher", &*one), ("teacher", &*two)];
        let group = office.sends("/staff/groups/new", &combination).await.leads_to().to_owned();
        let page = office.opens(&group).await;
        assert!(page.says("Anne de Vries") && page.says("Hanna Smit"), "two teachers for one group");
        let mut teacher = Desk::of(world, school.teacher).await;
        let own = teacher.opens("/staff").await;
        assert!(own.says("4A") && own.says("1/2 Vlinders"), "one teacher for two groups");
        let taken = office.sends(&format!("{group}/edit"), &[("name", "4A")]).await;
        assert!(taken.status == StatusCode::UNPROCESSABLE_ENTITY && taken.says("deze naam"));
        assert!(office.sends("/staff/groups/new", &[("name", "4A")]).await.says("deze naam"));
        office.sends(&format!("{group}/edit"), &[("name", "1/2 Muizen"), ("teacher", &two)]).await;
        assert!(!teacher.opens("/staff").await.says("1/2"));
        assert!(office.opens("/staff").await.says("1/2 Muizen"));
        let path = format!("/staff/groups/{}/archive", school.group);
        assert_eq!(office.sends(&path, &[]).await.leads_to(), "/staff");
        assert!(!office.opens("/staff").await.says(">4A<"));
        assert_eq!(children(world).await, 3, "the children stay at the school");
    })
    .await;
}
