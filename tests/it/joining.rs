//! A family joins: the letter is scanned or its code typed, the school and the child are confirmed, and each guardian
//! sees only what is theirs.

use driehoek::school::audit::Via;
use driehoek::school::invitation::batch::{self, Order, Scope};
use driehoek::school::invitation::{Code, Letter, VALID_FOR};
use driehoek::school::store as schools;
use driehoek::store::built;
use driehoek::telegram::Bot;

use crate::console::school::School;
use crate::world::{Parent, World, on_both_databases};

/// The letters of a child of this school: two of them, one for each guardian.
pub async fn letters(world: &World, name: &str, child: i64) -> Vec<Letter> {
    let mut tx = world.store().begin().await.unwrap();
    let school = schools::school_named(&mut tx, name).await.unwrap().unwrap();
    tx.roll_back().await.unwrap();
    let order = order(school, Scope::Child(child), batch::GUARDIANS);
    batch::make(world.store(), &world.catalogue, &world.calendar, &order, world.clock.now(), |_, _| ()).await.unwrap()
}

/// Letters that the operator wants, in no chosen language.
pub fn order(school: driehoek::school::School, scope: Scope, guardians: u8) -> Order {
    let bot = Bot::at_telegram("driehoek_bot");
    Order { school, scope, guardians, language: None, bot, staff_id: None, via: Via::Shell }
}

/// What Telegram sends when the letter is scanned and "Start" is pressed.
pub fn scan(letter: &Letter) -> String {
    format!("/start {}", letter.code.link.payload())
}

/// Scans a letter and goes all the way, as the mother.
pub async fn joins(parent: &Parent<'_>, tag: &str, letter: &Letter) {
    let say = parent.world.say(tag);
    parent.says(&scan(letter)).await;
    parent.taps(&say.join_yes()).await;
    parent.taps(&say.join_mother()).await;
    assert!(parent.reads().contains(&say.join_done_title(&letter.first_name)), "{}", parent.reads());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_scans_the_letter_and_is_welcomed_in_the_own_language() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letter = &letters(world, "De Regenboog", school.children[0]).await[0];
        let (parent, say) = (world.parent("Nour", "ar"), world.say("ar"));
        parent.says(&scan(letter)).await;
        assert!(parent.reads().contains(&say.start_choose_language()), "{}", parent.reads());
        parent.taps(&say.language_name()).await;
        let first = parent.reads();
        assert!(first.contains("De Regenboog") && first.contains("4A"), "{first}");
        assert!(!first.contains("Amira"), "a letter that went astray names no child: {first}");
        parent.taps(&say.join_yes()).await;
        assert!(parent.reads().contains("Amira") && !parent.reads().contains("Haddad"), "{}", parent.reads());
        parent.taps(&say.join_mother()).await;
        let welcome = parent.reads();
        for part in [say.join_done_title("Amira"), say.child_group("4A"), say.join_done_month()] {
            assert!(welcome.contains(&part), "{part} is missing in {welcome}");
        }
        assert!(welcome.contains("Anne de Vries"), "the teacher: {welcome}");
        assert!(welcome.contains("10-minutengesprek"), "what comes in November for groep 4: {welcome}");
        parent.taps(&say.menu_children()).await;
        assert!(parent.reads().contains("Amira") && parent.reads().contains("De Regenboog"), "{}", parent.reads());
        parent.taps_path("s/s").await;
        assert!(parent.reads().contains(&say.start_age_middle()), "the age is known now: {}", parent.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_can_be_typed_with_spaces_and_in_arabic_digits() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letters = letters(world, "De Regenboog", school.children[0]).await;
        let arabic_digits = |text: &str| -> String {
            text.chars().map(|c| c.to_digit(10).map_or(c, |digit| char::from_u32(0x0660 + digit).unwrap())).collect()
        };
        for (letter, disguise) in letters.iter().zip([true, false]) {
            let (parent, say) = (world.parent_in("ar").await, world.say("ar"));
            let printed = letter.code.signs.printed();
            let typed = if disguise { arabic_digits(&printed) } else { printed.to_lowercase() };
            parent.says(&typed.replace('-', " ")).await;
            assert!(parent.reads().contains(&say.join_title("De Regenboog")), "{typed}: {}", parent.reads());
            parent.taps(&say.join_yes()).await;
            parent.taps(&say.join_father()).await;
            assert!(parent.reads().contains(&say.join_done_title("Amira")), "{}", parent.reads());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_does_not_work_gets_one_calm_answer_whatever_is_wrong() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let used = letters(world, "De Regenboog", school.children[0]).await;
        joins(&world.parent_in("nl").await, "nl", &used[0]).await;
        let replaced = letters(world, "De Regenboog", school.children[1]).await;
        let old = letters(world, "De Regenboog", school.children[1]).await;
        let say = world.say("nl");
        let answer = async |text: &str| {
            let parent = world.parent_in("nl").await;
            parent.says(text).await;
            (parent.reads(), parent.labels())
        };
        let unknown = answer("/start i_AAAAAAAAAAAAAAAAAAAAAA").await;
        assert!(unknown.0.contains(&say.join_code_title()), "{}", unknown.0);
        assert_eq!(answer("/start i_cut").await, unknown);
        for letter in [&used[0], &replaced[0]] {
            assert_eq!(answer(&scan(letter)).await, unknown);
            assert_eq!(answer(&letter.code.signs.printed()).await, unknown);
        }
        let guess = Code::draw(&mut rand::rng()).signs.printed();
        assert_eq!(answer(&guess).await, unknown);
        world.advance(VALID_FOR + 1).await;
        assert_eq!(answer(&scan(&old[0])).await, unknown);
        assert_eq!(answer(&old[0].code.signs.printed()).await, unknown);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forwarded_letter_adds_nobody_and_the_office_sees_that_it_was_tried() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letter = &letters(world, "De Regenboog", school.children[0]).await[0];
        joins(&world.parent_in("tr").await, "tr", letter).await;
        let (neighbour, say) = (world.parent_in("tr").await, world.say("tr"));
        neighbour.says(&scan(letter)).await;
        assert!(neighbour.reads().contains(&say.join_code_title()), "{}", neighbour.reads());
        for path in ["c/i", "c/w", "c/j/mother"] {
            neighbour.taps_path(path).await;
            assert!(!neighbour.reads().contains("Amira"), "{path}: {}", neighbour.reads());
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM guardian WHERE person_id IS NOT NULL").await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM invitation WHERE retried_at IS NOT NULL").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_no_changes_nothing_and_the_letter_still_works_for_the_right_family() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letter = &letters(world, "De Regenboog", school.children[0]).await[0];
        let (stranger, say) = (world.parent_in("pl").await, world.say("pl"));
        stranger.says(&scan(letter)).await;
        stranger.taps(&say.join_no()).await;
        assert!(stranger.reads().contains(&say.join_no_title()), "{}", stranger.reads());
        stranger.says(&scan(letter)).await;
        stranger.taps(&say.join_yes()).await;
        stranger.taps(&say.join_not_my_child()).await;
        stranger.taps_path("c/j/father").await;
        assert!(
            stranger.reads().contains(&say.join_code_title()),
            "after a no nothing is linked: {}",
            stranger.reads()
        );
        joins(&world.parent_in("uk").await, "uk", letter).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_who_opened_one_letter_do_not_both_get_in() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letter = &letters(world, "De Regenboog", school.children[0]).await[0];
        let (first, second, say) = (world.parent_in("nl").await, world.parent_in("nl").await, world.say("nl"));
        for parent in [first, second] {
            parent.says(&scan(letter)).await;
            parent.taps(&say.join_yes()).await;
        }
        first.taps(&say.join_mother()).await;
        second.taps(&say.join_father()).await;
        assert!(first.reads().contains(&say.join_done_title("Amira")), "{}", first.reads());
        assert!(second.reads().contains(&say.join_code_title()), "{}", second.reads());
        // A double tap of the first does no harm.
        first.taps_path("c/j/mother").await;
        assert_eq!(world.count("SELECT COUNT(*) FROM guardian WHERE person_id IS NOT NULL").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_gets_too_old_while_it_is_read_is_not_used() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letter = &letters(world, "De Regenboog", school.children[0]).await[0];
        let (parent, say) = (world.parent_in("nl").await, world.say("nl"));
        world.advance(VALID_FOR - 10).await;
        parent.says(&scan(letter)).await;
        parent.taps(&say.join_yes()).await;
        world.advance(11).await;
        parent.taps(&say.join_mother()).await;
        assert!(parent.reads().contains(&say.join_code_title()), "{}", parent.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_children_at_several_schools_stand_in_one_chat() {
    on_both_databases(async |world| {
        let one = School::new(world, "De Regenboog").await;
        let other = School::new(world, "Het Kompas").await;
        let (parent, say) = (world.parent_in("uk").await, world.say("uk"));
        for (name, child) in
            [("De Regenboog", one.children[0]), ("De Regenboog", one.children[2]), ("Het Kompas", other.children[1])]
        {
            joins(&parent, "uk", &letters(world, name, child).await[0]).await;
        }
        parent.says("/children").await;
        let all = parent.reads();
        for part in ["Amira", "Chidi", "Bram", "De Regenboog", "Het Kompas", "4A", "5B"] {
            assert!(all.contains(part), "{part} is missing in {all}");
        }
        parent.taps("Chidi").await;
        assert!(parent.reads().contains("5B") && !parent.reads().contains("Amira"), "{}", parent.reads());
        parent.taps(&say.child_leave()).await;
        parent.taps(&say.child_leave_no()).await;
        parent.taps(&say.child_leave()).await;
        parent.taps(&say.child_leave_yes()).await;
        assert!(parent.reads().contains(&say.child_left("Chidi")), "{}", parent.reads());
        parent.taps(&say.menu_children()).await;
        assert!(!parent.reads().contains("Chidi") && parent.reads().contains("Amira"), "{}", parent.reads());
        let on_paper = "SELECT COUNT(*) FROM guardian WHERE left_at IS NOT NULL AND paper_at IS NOT NULL";
        assert_eq!(world.count(on_paper).await, 1, "who stops gets everything on paper, as the chat says");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_finds_whom_to_turn_to_as_the_office_wrote_it() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let (parent, say) = (world.parent_in("ar").await, world.say("ar"));
        joins(&parent, "ar", &letters(world, "De Regenboog", school.children[0]).await[0]).await;
        parent.says("/privacy").await;
        assert!(!parent.reads().contains("avg@regenboog.example"), "nothing is filled in yet");
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "UPDATE school SET phone = '010 123 45 67', absence_phone = '010 123 45 68', help_numbers = 'Wijkteam 14 010',
                privacy_contact = 'avg@regenboog.example', complaint_route = 'Juf Hanna'",
        )
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        parent.says("/privacy").await;
        for line in [
            say.privacy_contact("De Regenboog", "avg@regenboog.example"),
            say.privacy_complaint("De Regenboog", "Juf Hanna"),
        ] {
            assert!(parent.reads().contains(&line), "{line} is missing in {}", parent.reads());
        }
        parent.says("/children").await;
        parent.taps("Amira").await;
        for line in
            [say.child_phone("010 123 45 67"), say.child_absence("010 123 45 68"), say.child_help("Wijkteam 14 010")]
        {
            assert!(parent.reads().contains(&line), "{line} is missing in {}", parent.reads());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sits_at_a_seat_is_not_pushed_off_by_a_letter_that_was_made_meanwhile() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letters = letters(world, "De Regenboog", school.children[0]).await;
        let (mother, other, say) = (world.parent_in("nl").await, world.parent_in("nl").await, world.say("nl"));
        joins(&mother, "nl", &letters[0]).await;
        // A batch that was begun before the mother linked would have given her seat another open code.
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE invitation SET used_at = NULL WHERE used_at IS NOT NULL")
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        other.says(&scan(&letters[0])).await;
        other.taps(&say.join_yes()).await;
        other.taps(&say.join_father()).await;
        assert!(other.reads().contains(&say.join_code_title()), "{}", other.reads());
        mother.says("/children").await;
        assert!(mother.reads().contains("Amira"), "{}", mother.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_letter_of_a_child_stays_for_the_other_parent() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letters = letters(world, "De Regenboog", school.children[0]).await;
        let (mother, say) = (world.parent_in("nl").await, world.say("nl"));
        joins(&mother, "nl", &letters[0]).await;
        mother.says(&scan(&letters[1])).await;
        mother.taps(&say.join_yes()).await;
        mother.taps(&say.join_mother()).await;
        assert!(mother.reads().contains(&say.join_already("Amira")), "{}", mother.reads());
        joins(&world.parent_in("nl").await, "nl", &letters[1]).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_address_leads_to_the_seat_of_another_guardian() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letters = letters(world, "De Regenboog", school.children[0]).await;
        let (mother, father) = (world.parent_in("nl").await, world.parent_in("nl").await);
        joins(&mother, "nl", &letters[0]).await;
        let seat: i64 = sqlx::query_scalar("SELECT id FROM guardian WHERE person_id IS NOT NULL")
            .fetch_one(world.store().reader())
            .await
            .unwrap();
        for letter in ["c", "x", "z"] {
            father
                .taps_path(
                    &driehoek::place::Place::parse(&format!("c/{letter}/{}", driehoek::place::base36(seat)))
                        .unwrap()
                        .path(),
                )
                .await;
            assert!(father.reads().contains(&world.say("nl").child_none()), "{letter}: {}", father.reads());
        }
        joins(&father, "nl", &letters[1]).await;
        father.says("/mydata").await;
        let mine = father.reads();
        assert!(mine.contains(&father.id.to_string()) && !mine.contains(&mother.id.to_string()), "{mine}");
        assert_eq!(world.count("SELECT COUNT(*) FROM guardian WHERE person_id IS NOT NULL").await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_sees_and_forgets_the_links_and_the_other_parent_keeps_theirs() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let of_amira = letters(world, "De Regenboog", school.children[0]).await;
        let of_bram = letters(world, "De Regenboog", school.children[1]).await;
        let (mother, father, say) = (world.parent_in("en").await, world.parent_in("en").await, world.say("en"));
        joins(&mother, "en", &of_amira[0]).await;
        joins(&mother, "en", &of_bram[0]).await;
        joins(&father, "en", &of_amira[1]).await;
        mother.says(&scan(&of_bram[1])).await;
        mother.says("/mydata").await;
        let kept = mother.reads();
        for part in [
            say.privacy_data_child("Amira", "De Regenboog"),
            say.privacy_data_child("Bram", "De Regenboog"),
            say.join_mother(),
            say.privacy_data_code(),
        ] {
            assert!(kept.contains(&part), "{part} is missing in {kept}");
        }
        mother.says("/forget").await;
        assert!(mother.reads().contains(&say.privacy_forget_school()), "{}", mother.reads());
        mother.taps(&say.privacy_forget_yes()).await;
        let traces = format!("SELECT COUNT(*) FROM person WHERE chat_id = {}", mother.id);
        let left: i64 = sqlx::query_scalar(built(traces)).fetch_one(world.store().reader()).await.unwrap();
        assert_eq!(left, 0);
        assert_eq!(world.count("SELECT COUNT(*) FROM guardian WHERE person_id IS NOT NULL").await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM guardian WHERE left_at IS NOT NULL").await, 2);
        father.says("/children").await;
        assert!(father.reads().contains("Amira"), "{}", father.reads());
        father.says("/forget").await;
        father.taps(&say.privacy_forget_no()).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM child").await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_in_a_group_chat_is_not_used() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letter = &letters(world, "De Regenboog", school.children[0]).await[0];
        let text = scan(letter);
        world.telegram.any_update(|id| {
            format!(
                r#"{{"update_id":{id},"message":{{"message_id":1,"date":1800000000,"text":"{text}",
                    "chat":{{"id":-100777,"type":"supergroup","title":"Ouders 4A"}},
                    "from":{{"id":77,"is_bot":false,"first_name":"Sam"}},
                    "entities":[{{"type":"bot_command","offset":0,"length":6}}]}}}}"#
            )
        });
        world.settle().await;
        assert_eq!(world.count("SELECT COUNT(*) FROM person WHERE invitation_id IS NOT NULL").await, 0);
        joins(&world.parent_in("nl").await, "nl", letter).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archived_child_is_not_joined_and_not_shown_any_more() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let letters = letters(world, "De Regenboog", school.children[0]).await;
        let (parent, say) = (world.parent_in("nl").await, world.say("nl"));
        joins(&parent, "nl", &letters[0]).await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE child SET archived_at = $2 WHERE id = $1")
            .bind(school.children[0])
            .bind(world.clock.now())
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        parent.says("/children").await;
        assert!(parent.reads().contains(&say.child_none()), "{}", parent.reads());
        let late = world.parent_in("nl").await;
        late.says(&scan(&letters[1])).await;
        assert!(late.reads().contains(&say.join_code_title()), "{}", late.reads());
    })
    .await;
}
