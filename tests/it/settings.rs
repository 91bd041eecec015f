//! Language, command menus, stopping, and everything that is old, strange or not for us.

use std::time::Duration;

use driehoek::learn::Cards;
use serde_json::json;

use crate::people::languages;
use crate::world::{Parent, World, on_both_databases};

async fn menus_are_registered(world: &World) {
    let tags: Vec<_> = languages(world).into_iter().map(|(tag, _)| tag).collect();
    let all = |known: &driehoek::demo::bot_api::World| {
        tags.iter()
            .all(|tag| known.commands_for(0, Some(tag)).first() != known.commands_for(0, None).first() || tag == "en")
            && known.profile_text("short_description", tags.last().unwrap())
                != known.profile_text("short_description", "")
    };
    assert!(world.telegram.wait_until(all, Duration::from_secs(60)).await, "menus are missing");
}

/// What the first command is called for this parent, in an app of this language.
fn menu_says(parent: &Parent<'_>, app_language: &str) -> String {
    parent.world.telegram.commands_for(parent.id, Some(app_language))[0].description.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_language_keeps_the_card_and_changes_the_message_in_view() {
    on_both_databases(async |world| {
        let parent = world.parent_in("en").await;
        let title = |tag: &str| Cards::new().unwrap().find("home-is-half").unwrap().title(world.say(tag));
        parent.taps_path("l/d/home-is-half/t").await;
        let mut tag = "en".to_owned();
        for (next, own_name) in languages(world) {
            parent.taps(&world.say(&tag).nav_language()).await;
            parent.sees(&world.say(&tag).start_language_title());
            parent.taps(&own_name).await;
            parent.sees(&title(&next));
            tag = next;
        }
        assert_eq!(parent.received(), 1);
        parent.says("/language").await;
        parent.taps("Türkçe").await;
        parent.sees(&world.say("tr").menu_title());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_language_has_its_menu_and_a_chat_its_own_where_the_choice_differs() {
    on_both_databases(async |world| {
        menus_are_registered(world).await;
        let name = |tag: &str| world.say(tag).command_menu();
        for (tag, _) in languages(world) {
            assert_eq!(world.telegram.commands_for(0, Some(&tag))[0].description, name(&tag));
        }
        assert_eq!(world.telegram.commands_for(0, Some("de"))[0].description, name("en"), "for all other apps");
        let parent = world.parent("Olena", "uk");
        parent.says("/start").await;
        parent.taps("Українська").await;
        assert_eq!(menu_says(&parent, "tr"), name("tr"), "no menu of the chat's own is needed");
        for (choice, tag) in [("Polski", "pl"), ("Українська", "uk")] {
            parent.says("/language").await;
            parent.taps(choice).await;
            assert_eq!(menu_says(&parent, "uk"), name(tag), "the last choice counts");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stop_ends_the_tips_and_help_and_strange_commands_are_answered() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("pl").await, world.say("pl"));
        parent.says("/tips").await;
        parent.taps(&say.tip_rate_3()).await;
        parent.says("/stop").await;
        parent.sees(&say.settings_stop_text());
        let received = parent.received();
        world.advance(14 * 24 * 3600).await;
        assert_eq!(parent.received(), received);
        parent.says("/help").await;
        parent.sees(&say.help_human());
        parent.says("/nieuwsbrief nu").await;
        parent.sees(&say.help_unknown());
        parent.says("/START@driehoek_bot abc").await;
        parent.sees(&say.start_welcome_back());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn old_buttons_open_the_menu_where_they_stand() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("ar").await, world.say("ar"));
        for path in ["", "q", "m/m", "l", "l/c/studiedag", "s/k/ar", "p/r/9", "n/newsletter/7", "{\"v\":2}"] {
            parent.taps_path("h").await;
            parent.sees(&say.help_title());
            parent.taps_path(path).await;
            parent.sees(&say.nav_gone());
        }
        assert_eq!(parent.received(), 1);
        parent.taps(&say.menu_help()).await;
        parent.presses(999_999, "m").await;
        assert_eq!(parent.received(), 2, "a message that is gone is replaced by a new one");
        parent.sees(&say.menu_title());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_tap_and_a_second_device_do_a_thing_once() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("tr").await, world.say("tr"));
        parent.taps_path("l/c/triangle/t").await;
        parent.double_taps(&say.learn_save()).await;
        assert!(parent.has_button(&say.learn_unsave()));
        parent.says("/menu").await;
        let second = parent.last().unwrap().message_id;
        parent.presses(second, "l/s/triangle/t/1").await;
        parent.says("/mydata").await;
        parent.sees(&say.privacy_data_saved(1));
        assert_eq!(parent.message(second).edited, 1, "each device changes its own message");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_corrected_letter_is_read_again_and_a_corrected_command_is_not_obeyed_again() {
    on_both_databases(async |world| {
        let (parent, say) = (world.parent_in("en").await, world.say("en"));
        parent.says("morgen is er iets op school voor alle kinderen").await;
        parent.sees(&say.letter_none_title());
        parent.corrects("morgen is er een studiedag op school voor alle kinderen").await;
        parent.sees(&say.letter_found_title(1));
        parent.says("/help").await;
        let received = parent.received();
        parent.corrects("/stop").await;
        assert_eq!(parent.received(), received);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_and_channels_are_left_without_a_word() {
    on_both_databases(async |world| {
        let (parent, group, channel) = (world.parent_in("nl").await, -5, -1_001_234);
        world.telegram.add_to_group(group, "Ouders groep 3", parent.id);
        world.settle().await;
        world.telegram.says_in_group(group, parent.id, "/start");
        let bot = json!({"id": 4242, "is_bot": true, "first_name": "Driehoek"});
        let member = |status: &str| json!({"user": bot, "status": status});
        world.telegram.raw_update(&json!({"my_chat_member": {
            "chat": {"id": channel, "type": "channel", "title": "School"},
            "from": {"id": parent.id, "is_bot": false, "first_name": "Parent"},
            "date": world.clock.now(), "old_chat_member": member("left"), "new_chat_member": member("member"),
        }}));
        world.settle().await;
        assert!(!world.telegram.look(|world| world.bot_is_in_group(group)));
        assert!(world.telegram.messages(group).iter().all(|message| !message.from_bot));
        let calls = world.telegram.calls();
        let to_channel: Vec<_> = calls.iter().filter(|call| call.body["chat_id"] == channel).collect();
        assert_eq!(to_channel.iter().map(|call| call.method.as_str()).collect::<Vec<_>>(), ["leaveChat"]);
        assert_eq!(world.count("SELECT COUNT(*) FROM person").await, 1, "a group is nobody");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_never_wrote_chooses_a_language_and_gets_where_the_button_led() {
    on_both_databases(async |world| {
        let parent = world.parent("Sam", "pl");
        world.telegram.presses(parent.id, 77, "l/x/2");
        world.settle().await;
        assert_eq!(parent.labels()[0], "Polski");
        parent.taps("Polski").await;
        parent.sees(&world.say("pl").from_data("talent-thinking-name").unwrap());
    })
    .await;
}
