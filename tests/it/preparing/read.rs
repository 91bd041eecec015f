//! What the teacher reads, the table shows, and the paper asks.

use super::*;

/// The sentences of a page without its markup.
fn sentences(page: &Page) -> String {
    page.text.replace("&#39;", "'").replace("&quot;", "\"")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_teacher_reads_what_was_approved_and_own_words_as_they_were_written() {
    on_both_databases(async |world| {
        let (school, _, family) = amira(world, "ar").await;
        let (parent, say, nl) = (family.parent, world.say("ar"), world.say("nl"));
        let path = format!("/staff/talks/{}/preparation", family.talk);
        let mut teacher = Desk::of(world, school.teacher).await;
        family.opens(Place::Write { invitee: family.invitee, field: Field::Know }).await;
        parent.says(ARABIC).await;
        for (field, choice) in [
            (Field::Proud, format!("⬜ {}", say.prepare_proud_kind())),
            (Field::Worry, format!("⬜ {}", say.prepare_worry_home())),
            (Field::Safe, say.prepare_safe_outside()),
        ] {
            family.opens_question(field).await;
            parent.taps(&choice).await;
        }
        let page = teacher.opens(&path).await;
        assert!(page.says(&nl.prepared_none()) && !page.says(ARABIC), "nothing is approved yet");
        assert!(!teacher.opens(&format!("/staff/talks/{}/sheet", family.talk)).await.says(ARABIC));
        family.reads_what_the_teacher_gets().await;
        parent.taps(&say.prepare_approve()).await;
        let page = sentences(&teacher.opens(&path).await);
        for text in [
            ARABIC.to_owned(),
            nl.prepare_own_words("Arabisch"),
            nl.prepare_proud_kind(),
            nl.prepare_worry_home(),
            nl.prepared_for_you(),
            nl.prepare_child_says(),
            nl.prepare_safe_outside(),
            nl.prepared_approved(date(2026, 11, 23)),
        ] {
            assert!(page.contains(&text), "{text} is missing in\n{page}");
        }
        let sheet = sentences(&teacher.opens(&format!("/staff/talks/{}/sheet", family.talk)).await);
        let order: Vec<_> = [nl.prepare_sheet_child(), nl.prepare_sheet_parents(), nl.prepare_sheet_teacher_tells()]
            .iter()
            .map(|line| sheet.find(&format!("{} {line}", nl.prepare_sheet_minutes(5))).expect("the order of the talk"))
            .collect();
        assert!(order.is_sorted(), "the child first, then the parents, then the teacher");
        for text in [ARABIC.to_owned(), nl.prepare_proud_kind(), say.prepare_proud_kind(), nl.prepare_pause()] {
            assert!(sheet.contains(&text), "{text} is missing in\n{sheet}");
        }
        assert!(sheet.contains("lang=\"ar\" dir=\"rtl\""), "{sheet}");
        assert!(!sheet.contains(&nl.prepare_worry_home()), "the child reads along");
        for text in ["<script", "Haddad"] {
            assert!(!sheet.contains(text), "{text}");
        }
        teacher.sends("/staff/language", &[("language", "en"), ("back", "/staff")]).await;
        let page = sentences(&teacher.opens(&path).await);
        let en = world.say("en");
        assert!(page.contains(&en.prepare_proud_kind()) && page.contains(&en.prepare_own_words("Arabic")), "{page}");
        let (mut office, mut head) = (Desk::of(world, school.office).await, Desk::of(world, school.head).await);
        for desk in [&mut office, &mut head] {
            assert_eq!(desk.opens(&path).await.status, StatusCode::NOT_FOUND, "only the teachers of the class");
        }
        assert!(head.opens("/staff/log").await.says(&nl.log_saw_preparation()));
        family.opens_question(Field::Know).await;
        parent.taps(&format!("⬜ {}", say.prepare_know_shy())).await;
        assert!(!teacher.opens(&path).await.says(ARABIC), "a change takes the approval back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_teacher_sees_two_households_apart_and_the_table_shows_neither_to_the_other() {
    on_both_databases(async |world| {
        let (school, round, mother) = amira(world, "ar").await;
        let father = round.family(world.parent_in("nl").await, school.children[0], 2).await;
        let (say, nl) = (world.say("ar"), world.say("nl"));
        mother.opens(Place::Write { invitee: mother.invitee, field: Field::Hope }).await;
        mother.parent.says(ARABIC).await;
        father.opens_question(Field::Hope).await;
        father.parent.taps(&format!("⬜ {}", nl.prepare_hope_brave())).await;
        for (family, say) in [(&mother, say), (&father, nl)] {
            family.reads_what_the_teacher_gets().await;
            family.parent.taps(&say.prepare_approve()).await;
        }
        let mut teacher = Desk::of(world, school.teacher).await;
        let page = teacher.opens(&format!("/staff/talks/{}/preparation", mother.talk)).await;
        for text in [ARABIC, &nl.prepare_hope_brave(), &nl.reach_seat(1), &nl.reach_seat(2)] {
            assert!(page.says(text), "{text} is missing in\n{}", page.text);
        }
        let sheet = |family: &Family<'_>| format!("/staff/talks/{}/sheet", family.talk);
        let hers = teacher.opens(&sheet(&mother)).await;
        assert!(hers.says(ARABIC) && !hers.says(&nl.prepare_hope_brave()));
        let his = teacher.opens(&sheet(&father)).await;
        assert!(his.says(&nl.prepare_hope_brave()) && !his.says(ARABIC));
        assert!(!his.says("dir=\"rtl\""), "his sheet does not tell her language");
        let mut tx = world.store().begin().await.unwrap();
        assert!(households::ask(&mut tx, mother.talk, father.seat, world.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        assert!(!teacher.opens(&sheet(&mother)).await.says(ARABIC), "the other parent may sit at the table");
        let page = teacher.opens(&format!("/staff/talks/{}/preparation", mother.talk)).await;
        assert!(page.says(ARABIC) && page.says(&nl.prepared_joined()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_without_telegram_gets_the_questions_on_paper_in_two_languages() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("INSERT INTO guardian (id, child_id, seat, language, created_at) VALUES (1, $1, 1, 'ar', $2)")
            .bind(school.children[0])
            .bind(world.clock.now())
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut teacher = Desk::of(world, school.teacher).await;
        let path = format!("/staff/children/{}/paper-preparation", school.children[0]);
        let page = sentences(&teacher.opens(&path).await);
        for say in [world.say("nl"), world.say("ar")] {
            for text in [say.prepare_title("Amira"), say.prepare_hope_happy(), say.prepare_safe_outside()] {
                assert!(page.contains(&text), "{text} is missing in\n{page}");
            }
        }
        assert!(page.contains("lang=\"ar\" dir=\"rtl\""));
        assert!(!page.contains(&world.say("nl").prepare_worry_note()), "paper cannot promise that");
    })
    .await;
}
