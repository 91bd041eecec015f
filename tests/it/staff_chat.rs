//! Staff in the chat: `/staff` shows own groups and who is not reached, and nothing to anybody else.

use crate::console::school::School;
use crate::world::{Parent, World, on_both_databases};

/// The chat of this parent becomes that of a member of staff.
async fn works_here(parent: &Parent<'_>, staff: i64, language: Option<&str>) {
    let mut tx = parent.world.store().begin().await.unwrap();
    sqlx::query("UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2), language = $3 WHERE id = $1")
        .bind(staff)
        .bind(parent.id)
        .bind(language)
        .execute(tx.connection())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn chat_of_staff<'w>(world: &'w World, staff: i64, language: Option<&str>) -> Parent<'w> {
    let parent = world.parent_in("tr").await;
    works_here(&parent, staff, language).await;
    parent
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_sees_the_own_groups_and_first_names_only() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let teacher = chat_of_staff(world, school.teacher, None).await;
        let say = world.say("nl");
        teacher.says("/staff").await;
        let overview = teacher.reads();
        assert!(overview.contains(&say.desk_group("4A", 0, 2)) && !overview.contains("5B"), "{overview}");
        teacher.taps(&say.desk_open_group("4A")).await;
        let group = teacher.reads();
        assert!(group.contains("Amira") && group.contains("Bram") && group.contains(&say.desk_no_letter()), "{group}");
        assert!(!group.contains("Haddad") && !group.contains("Jansen"), "{group}");
        let seen = "SELECT COUNT(*) FROM audit WHERE action = 'saw-group' AND via = 'chat'";
        assert_eq!(world.count(seen).await, 1);
        // The other group of the school, and one that does not exist: the same answer.
        let mut answers = Vec::new();
        for id in [school.other_group, 1] {
            teacher.taps_path(&format!("d/g/{}", driehoek::place::base36(id))).await;
            answers.push(teacher.reads());
        }
        assert!(answers[0] == answers[1] && !answers[0].contains("Chidi"), "{answers:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_no_member_of_staff_finds_nothing_there() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let (parent, say) = (world.parent_in("en").await, world.say("en"));
        parent.says("/nonsense").await;
        let unknown = parent.reads();
        parent.says("/staff").await;
        assert_eq!(parent.reads(), unknown);
        parent.taps_path(&format!("d/g/{}", driehoek::place::base36(school.group))).await;
        assert!(parent.reads().contains(&say.nav_gone()), "{}", parent.reads());
        // Nor does who was a member of staff.
        works_here(&parent, school.head, None).await;
        parent.says("/staff").await;
        assert!(parent.reads().contains("De Regenboog"), "{}", parent.reads());
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE staff SET deactivated_at = 1 WHERE id = $1")
            .bind(school.head)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        parent.says("/staff").await;
        assert_eq!(parent.reads(), unknown);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_who_is_a_parent_has_two_parts_in_one_chat() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let both = chat_of_staff(world, school.office, Some("en")).await;
        let (parents, staff) = (world.say("tr"), world.say("en"));
        both.says("/menu").await;
        assert!(both.labels().contains(&staff.desk_menu()), "{:?}", both.labels());
        both.taps(&staff.desk_menu()).await;
        assert!(both.reads().contains(&staff.desk_apart()), "{}", both.reads());
        assert!(both.reads().contains("4A") && both.reads().contains("5B"), "the office sees all groups");
        both.taps(&staff.nav_menu()).await;
        assert!(both.reads().contains(&parents.menu_title()), "{}", both.reads());
        both.taps(&parents.menu_children()).await;
        assert!(both.reads().contains(&parents.child_none()), "{}", both.reads());
    })
    .await;
}
