//! Messages in the console: the form, the preview, what came of it, paper.

use axum::http::StatusCode;
use driehoek::reminders::send::WAITS;
use jiff::civil::datetime;

use super::in_state;
use crate::console::desk::Desk;
use crate::reading::stage::Class;
use crate::world::on_both_databases;

const BOOTS: [(&str, &str); 4] =
    [("kind", "bring-tomorrow"), ("f_date", "2026-11-24"), ("f_items", "boots"), ("f_items", "raincoat")];

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_written_looked_at_and_sent_and_its_results_are_read() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, "ar", class.school.children[0], 1).await;
        let mut desk = Desk::of(world, class.school.teacher).await;
        let say = world.say("nl");
        let new = format!("/staff/groups/{}/reminders/new", class.school.group);
        let group = desk.opens(&format!("/staff/groups/{}", class.school.group)).await;
        assert!(group.says(&new), "the group's page leads there");
        let kinds = desk.opens(&new).await;
        assert!(kinds.says("kind=bring-tomorrow") && !kinds.says("kind=strike"), "{}", kinds.text);
        let form = desk.opens(&format!("{new}?kind=bring-tomorrow")).await;
        assert!(form.says("f_items") && form.says("Amira Haddad"), "{}", form.text);

        let wrong = desk.sends(&new, &[("kind", "bring-tomorrow"), ("who", "group")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("f_date-wrong"), "{}", wrong.text);
        let made = desk.sends(&new, &[&BOOTS[..], &[("who", "group")]].concat()).await;
        let here = made.leads_to().to_owned();
        let page = desk.opens(&format!("{here}?language=ar")).await;
        assert!(page.says("laarzen") && page.says("dir=\"rtl\""), "{}", page.text);

        let sent = desk.sends(&format!("{here}/send"), &[("when", "n")]).await;
        assert_eq!(sent.leads_to(), here);
        let waits = desk.opens(&here).await;
        assert!(waits.says(&say.send_on_its_way()) && waits.says(&format!("{here}/stop")), "{}", waits.text);
        let before = parent.received();
        world.advance(WAITS + 1).await;
        assert_eq!(parent.received(), before + 1);
        let reminder: i64 = here.rsplit('/').next().unwrap().parse().unwrap();
        assert!(class.to(world, reminder, seat).await.given_at.is_some());
        let results = desk.opens(&here).await;
        assert!(results.says("Amira") && results.says(&say.send_is_delivered()), "{}", results.text);

        let list = desk.opens(&format!("/staff/groups/{}/reminders", class.school.group)).await;
        assert!(list.says(&here), "{}", list.text);
        let edited = desk.sends(&format!("{here}/edit"), &[("f_date", "2026-11-25"), ("f_items", "boots")]).await;
        let draft = edited.leads_to().to_owned();
        assert_ne!(draft, here, "what was sent stays until the correction is looked at");
        let corrected = desk.sends(&format!("{draft}/send"), &[]).await;
        assert_eq!(corrected.leads_to(), here);
        desk.sends(&format!("{here}/take-back"), &[]).await;
        assert_eq!(in_state(world, "bring-tomorrow", "taken-back").await, 0, "not without a tick");
        desk.sends(&format!("{here}/take-back"), &[("sure", "yes")]).await;
        assert_eq!(in_state(world, "bring-tomorrow", "taken-back").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_reached_gets_it_on_paper_in_the_own_language() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, _] = class.school.children;
        class.parent(world, "nl", amira, 1).await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("INSERT INTO guardian (id, child_id, seat, created_at, language) VALUES (77, $1, 1, $2, 'ar')")
            .bind(bram)
            .bind(world.clock.now())
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let fields = [("date", "2026-11-24"), ("items", "boots")];
        let id = class.sends(world, "bring-tomorrow", &fields, None).await;
        let mut desk = Desk::of(world, class.school.teacher).await;
        let results = desk.opens(&format!("/staff/reminders/{id}")).await;
        assert!(results.says(&format!("/staff/reminders/{id}/paper")), "{}", results.text);
        let paper = desk.opens(&format!("/staff/reminders/{id}/paper")).await;
        assert_eq!(paper.status, StatusCode::OK);
        assert!(paper.says("laarzen") && paper.says("lang=\"ar\" dir=\"rtl\""), "{}", paper.text);
        assert!(paper.says("Bram Jansen") && !paper.says("Amira"), "only who is not reached: {}", paper.text);
        assert_eq!(paper.text.matches("<article").count(), 1);

        // The families who did not answer, ticked.
        let new = format!("/staff/groups/{}/reminders/new?kind=bring-tomorrow&of={id}", class.school.group);
        let form = desk.opens(&new).await;
        assert_eq!(form.text.matches("name=\"child\"").count(), 2);
        assert!(form.says(&format!("value=\"{bram}\" checked")), "{}", form.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_goes_at_a_chosen_time_and_only_from_who_may_send_it() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[2], 1).await;
        let say = world.say("nl");
        let mut teacher = Desk::of(world, class.school.teacher).await;
        let other = format!("/staff/groups/{}/reminders/new", class.school.other_group);
        assert_eq!(teacher.opens(&other).await.status, StatusCode::NOT_FOUND);
        assert_eq!(teacher.sends(&other, &BOOTS).await.status, StatusCode::NOT_FOUND);

        let mut office = Desk::of(world, class.school.office).await;
        let made = office.sends(&other, &[&BOOTS[..], &[("who", "group")]].concat()).await;
        let here = made.leads_to().to_owned();
        assert_eq!(teacher.opens(&here).await.status, StatusCode::NOT_FOUND, "a draft of somebody else");
        for (day, time) in [("2026-11-23", "09:00"), ("2028-01-01", "09:00"), ("", "")] {
            office.sends(&format!("{here}/send"), &[("when", "at"), ("day", day), ("time", time)]).await;
            assert!(office.opens(&here).await.says(&say.send_wrong_moment()), "{day} {time}");
        }
        let at = [("when", "at"), ("day", "2026-11-23"), ("time", "18:00")];
        office.sends(&format!("{here}/send"), &at).await;
        let before = parent.received();
        world.advance_to(datetime(2026, 11, 23, 17, 59, 0, 0)).await;
        assert_eq!(parent.received(), before);
        world.advance_to(datetime(2026, 11, 23, 18, 1, 0, 0)).await;
        assert_eq!(parent.received(), before + 1);
        // Half a day later both sign in again.
        let mut teacher = Desk::of(world, class.school.teacher).await;
        let mut office = Desk::of(world, class.school.office).await;
        assert_eq!(teacher.opens(&here).await.status, StatusCode::NOT_FOUND, "not a group of this teacher");
        let stopped = office.sends(&format!("{here}/stop"), &[]).await;
        assert_eq!(stopped.leads_to(), here);
        assert!(office.opens(&here).await.says(&say.send_too_late()));
    })
    .await;
}
