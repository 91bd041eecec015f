//! The command menu and the bot's description, in each language that Telegram allows and, for a person who
//! chose another one, in that chat. Sent only when they changed: these calls have limits of their own.

use std::hash::{DefaultHasher, Hash, Hasher};

use teloxide::prelude::*;
use teloxide::types::BotCommand;

use super::call;
use super::client::Client;
use crate::delivery::Outgoing;
use crate::language::{Catalogue, Lang, Say};
use crate::store::{self, Store};

/// The fact that holds the fingerprint of what was registered.
const REGISTERED: &str = "menus";
/// The language of the menu for apps in a language that we do not have.
const FALLBACK: &str = "en";

/// Names are fixed (Bot API: a-z, 0-9, _); descriptions are translated.
fn commands(say: Say<'_>) -> Vec<BotCommand> {
    [
        ("menu", say.command_menu()),
        ("learn", say.command_learn()),
        ("school", say.command_school()),
        ("words", say.command_words()),
        ("tips", say.command_tips()),
        ("children", say.command_children()),
        ("language", say.command_language()),
        ("settings", say.command_settings()),
        ("privacy", say.command_privacy()),
        ("mydata", say.command_mydata()),
        ("forget", say.command_forget()),
        ("stop", say.command_stop()),
        ("help", say.command_help()),
        ("start", say.command_start()),
    ]
    .into_iter()
    .map(|(name, description)| BotCommand::new(name, description))
    .collect()
}

/// The menu of one chat in the language that its person chose; with the commands of staff in front where a member of
/// staff is there (`staff`: the language of their work).
pub fn for_chat(chat_id: i64, say: Say<'_>, staff: Option<Say<'_>>) -> Outgoing {
    let of_staff = |staff: Say<'_>| [("staff", staff.desk_command()), ("remind", staff.send_command())];
    let of_staff = staff.map(of_staff).into_iter().flatten();
    let of_staff = of_staff.map(|(name, description)| BotCommand::new(name, description));
    call::chat_commands(chat_id, of_staff.chain(commands(say)).collect())
}

/// The chat has no menu of its own any more: it would tell which language a forgotten person chose.
pub fn none_for_chat(chat_id: i64) -> Outgoing {
    call::no_chat_commands(chat_id)
}

/// Registers menus and descriptions, if they are not what Telegram has already.
pub async fn register(client: &Client, store: &Store, catalogue: &Catalogue) -> anyhow::Result<()> {
    let fingerprint = fingerprint(client, catalogue);
    if store::fact(store, REGISTERED).await?.as_deref() == Some(fingerprint.as_str()) {
        return Ok(());
    }
    let fallback = catalogue.find(FALLBACK).unwrap_or_else(|| catalogue.reference());
    send(client, catalogue.say(fallback), None).await?;
    for (lang, language) in catalogue.languages() {
        if let Some(code) = language.telegram_code() {
            send(client, catalogue.say(lang), Some(code)).await?;
        }
    }
    let mut tx = store.begin().await?;
    store::set_fact(&mut tx, REGISTERED, &fingerprint).await?;
    tx.commit().await?;
    tracing::info!("command menus are registered");
    Ok(())
}

async fn send(client: &Client, say: Say<'_>, code: Option<&str>) -> anyhow::Result<()> {
    let bot = client.bot();
    let mut menu = bot.set_my_commands(commands(say));
    menu.language_code = code.map(str::to_owned);
    menu.send().await?;
    let mut description = bot.set_my_description().description(say.bot_description());
    description.language_code = code.map(str::to_owned);
    description.send().await?;
    let mut short = bot.set_my_short_description().short_description(say.bot_short_description());
    short.language_code = code.map(str::to_owned);
    short.send().await?;
    Ok(())
}

fn fingerprint(client: &Client, catalogue: &Catalogue) -> String {
    let mut hasher = DefaultHasher::new();
    // Another bot has no menus yet: its number is the part of the token before the colon.
    client.bot().token().split(':').next().hash(&mut hasher);
    for (lang, language) in catalogue.languages() {
        language.tag.hash(&mut hasher);
        texts(catalogue, lang).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

fn texts(catalogue: &Catalogue, lang: Lang) -> Vec<String> {
    let say = catalogue.say(lang);
    let commands = commands(say).into_iter().map(|command| command.description);
    commands.chain([say.bot_description(), say.bot_short_description()]).collect()
}
