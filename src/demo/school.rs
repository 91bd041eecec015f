//! The example school: 8 classes, 200 children and their families, all invented, taken in as a real school is: its
//! roster through the import, its letters through the invitations, its talks through a round, its newsletters from a file
//! and from a letter. What nobody can wait for in a demo, the weeks in which families scan their letters, is drawn, always
//! the same.

mod families;
mod news;
mod store;
mod talks;

use std::collections::BTreeMap;

use anyhow::{Context as _, anyhow};
use jiff::civil::Date;
use rand::SeedableRng as _;
use rand::rngs::SmallRng;
use serde::Deserialize;

use super::bot_api::{Person, Telegram};
use super::chat_page::Invitation;
use crate::app::App;
use crate::clock::holidays::Region;
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::invitation::batch::{self, Order, Scope};
use crate::school::roster::plan::plan;
use crate::school::roster::store::Ticked;
use crate::school::staff::changes::By;
use crate::school::{Child, Contact, GroupKind, Role, School, SchoolYear, age_of, office, roster, store as schools};
use crate::store::{Store, Tx};
use crate::telegram::Bot;
use crate::welcome::store as people;
use families::Chat;

/// What the pupil administration would export.
const ROSTER: &str = include_str!("school/wilgenkring.xml");
/// The year that stands in it; the demo puts today's there.
const ROSTER_YEAR: &str = "2026-2027";
const DAY: i64 = 86_400;
/// The school began so many seconds ago.
const BEGAN: i64 = 30 * DAY;
/// The chats of the invented families are numbered from here; those that can be played stand below.
const CHATS: i64 = 2_001;
/// What decides who scanned and who did not.
const SEED: u64 = 1;

/// What the office has set, and what the families told it.
#[derive(Deserialize)]
struct Data {
    name: String,
    region: Region,
    head: String,
    office: String,
    /// Last names.
    played: Vec<String>,
    contact: Contact,
    /// Last names by language.
    languages: BTreeMap<String, Vec<String>>,
}

impl Data {
    fn read() -> anyhow::Result<Self> {
        toml::from_str(include_str!("school/school.toml")).context("the data of the example school")
    }

    /// The language that a family reads, where the school knows it.
    fn language(&self, last_name: &str) -> Option<&str> {
        let reads = |(_, names): &(&String, &Vec<String>)| names.iter().any(|name| name == last_name);
        self.languages.iter().find(reads).map(|(tag, _)| tag.as_str())
    }
}

/// Makes the example school in a database that has no school yet, all of it or nothing.
pub async fn settle_in(app: &App, store: &Store) -> anyhow::Result<()> {
    if !schools::schools(store).await?.is_empty() {
        return Ok(());
    }
    let data = Data::read()?;
    let now = app.clock.now();
    let mut tx = store.begin().await?;
    let school = open(&mut tx, app, &data, now - BEGAN).await?;
    let mut chance = SmallRng::seed_from_u64(SEED);
    families(&mut tx, app, &data, &school, &mut chance).await?;
    talks::hold(&mut tx, app, &school, &mut chance).await?;
    let office = schools::staff_of_school(&mut tx, school.id).await?;
    let office = office.iter().find(|staff| staff.role == Role::Office).map(|staff| staff.id);
    for deed in [Deed::MadeRound, Deed::PublishedRound] {
        note(&mut tx, now - BEGAN / 6, school.id, office, deed).await?;
    }
    news::publish(&mut tx, app, &school, office, &mut chance).await?;
    note(&mut tx, now - 4 * DAY, school.id, office, Deed::SentNewsletter).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes letters for the families that can be played and have not scanned theirs; older letters of theirs die.
pub async fn print(app: &App, store: &Store, bot: &Bot) -> anyhow::Result<Vec<Invitation>> {
    let data = Data::read()?;
    let Some(school) = schools::schools(store).await?.into_iter().find(|school| school.name == data.name) else {
        // Somebody has changed the example's name in a file that was kept.
        return Ok(Vec::new());
    };
    let mut tx = store.begin().await?;
    let mut played = Vec::new();
    for (_, children) in by_family(&mut tx, &school).await? {
        if data.played.contains(&children[0].last_name) {
            played.extend(children);
        }
    }
    let all = schools::staff_of_school(&mut tx, school.id).await?;
    tx.roll_back().await?;
    let mut invitations = Vec::new();
    for child in played {
        let order = Order {
            school: school.clone(),
            scope: Scope::Child(child.id),
            guardians: 1,
            language: None,
            bot: bot.clone(),
            staff_id: all.iter().find(|staff| staff.role == Role::Office).map(|staff| staff.id),
            via: Via::Console,
        };
        let letters = batch::make(store, &app.catalogue, &app.calendar, &order, app.clock.now(), |_, _| ()).await?;
        invitations.extend(letters.first().map(|letter| Invitation {
            title: format!("{}, {}", letter.first_name, letter.group),
            code: letter.code.signs.printed(),
            start: letter.code.link.payload(),
        }));
    }
    Ok(invitations)
}

/// The families of the example have a chat with the bot in the stand-in, too: what is sent to them arrives.
pub async fn join_telegram(telegram: &Telegram, store: &Store) -> anyhow::Result<()> {
    for (chat, unreachable) in store::chats_from(store, CHATS).await? {
        telegram.add_person(Person { id: chat, first_name: "Parent".into(), language_code: None });
        telegram.says(chat, "/start");
        if unreachable {
            telegram.blocks(chat);
        }
    }
    telegram.forget_updates();
    Ok(())
}

/// The school with its groups, children and staff, and what the office has set.
async fn open(tx: &mut Tx, app: &App, data: &Data, now: i64) -> anyhow::Result<School> {
    let today = app.calendar.civil(now).date();
    let id =
        schools::make_school(tx, &data.name, SchoolYear::of(today), now).await?.context("a school of this name")?;
    note(tx, now, id, None, Deed::MadeSchool).await?;
    schools::make_staff(tx, id, &data.head, Role::Head, now).await?;
    let clerk = schools::make_staff(tx, id, &data.office, Role::Office, now).await?;
    let school = schools::find_school(tx, id).await?.context("the school that was made")?;
    let school = School { region: Some(data.region), contact: data.contact.clone(), ..school };
    office::store::save(tx, &school).await?;
    note(tx, now, id, Some(clerk), Deed::ChangedSettings).await?;
    import(tx, &school, clerk, today, now).await?;
    Ok(school)
}

/// Takes the roster in, as the office does.
async fn import(tx: &mut Tx, school: &School, clerk: i64, today: Date, now: i64) -> anyhow::Result<()> {
    let text = ROSTER.replace(ROSTER_YEAR, &SchoolYear::of(today).to_string());
    let roster = roster::read(text.as_bytes()).map_err(|refused| anyhow!("the example roster: {refused:?}"))?;
    let plan = plan(&roster::store::load(tx, school).await?, &roster, today);
    let by = By { staff_id: Some(clerk), via: Via::Console, now };
    roster::store::apply(tx, school, &plan, &Ticked::default(), by).await?;
    Ok(())
}

/// The letters of all families, and what became of them.
async fn families(tx: &mut Tx, app: &App, data: &Data, school: &School, chance: &mut SmallRng) -> anyhow::Result<()> {
    let now = app.clock.now();
    let mut number = CHATS;
    for (class, children) in by_family(tx, school).await? {
        let language = data.language(&children[0].last_name);
        let guardians = if data.played.contains(&children[0].last_name) {
            // One letter a child: every code takes its time, and the demo is waited for.
            vec![families::waiting(language)]
        } else {
            families::draw(language, &class, now, chance).into()
        };
        for (seat, guardian) in (1..).zip(&guardians) {
            let person = match &guardian.chat {
                Some(chat) => Some(arrive(tx, app, chat, &children, number).await?),
                None => None,
            };
            number += i64::from(person.is_some());
            for child in &children {
                store::make_seat(tx, child.id, seat, guardian, person, now - BEGAN).await?;
            }
        }
    }
    Ok(())
}

/// Brothers and sisters together, with the class of the first; the order is always the same.
async fn by_family(tx: &mut Tx, school: &School) -> anyhow::Result<Vec<(String, Vec<Child>)>> {
    let mut families: BTreeMap<String, (String, Vec<Child>)> = BTreeMap::new();
    for class in schools::groups(tx, school.id).await?.into_iter().filter(|group| group.kind == GroupKind::Class) {
        for child in schools::children(tx, class.id).await? {
            let name = format!("{} {}", child.prefix, child.last_name);
            families.entry(name).or_insert_with(|| (class.name.clone(), Vec::new())).1.push(child);
        }
    }
    Ok(families.into_values().collect())
}

/// A parent has come to the bot some time ago.
async fn arrive(tx: &mut Tx, app: &App, chat: &Chat<'_>, children: &[Child], number: i64) -> anyhow::Result<i64> {
    let catalogue = &app.catalogue;
    let person = people::make(tx, catalogue, number, chat.linked_at).await?;
    // An operator's own languages may be fewer.
    let language = catalogue.find(chat.language).unwrap_or_else(|| catalogue.reference());
    people::set_language(tx, catalogue, person.id, language).await?;
    let mut ages: Vec<_> = children.iter().filter_map(|child| child.year_group.map(age_of)).collect();
    ages.sort_unstable();
    ages.dedup();
    people::set_ages(tx, person.id, &ages).await?;
    if let Some(at) = chat.unreachable_at {
        people::unreachable(tx, number, at).await?;
    }
    Ok(person.id)
}

async fn note(tx: &mut Tx, at: i64, school_id: i64, staff_id: Option<i64>, deed: Deed) -> anyhow::Result<()> {
    let via = if staff_id.is_some() { Via::Console } else { Via::Shell };
    schools::note(tx, at, Entry { school_id, staff_id, via, deed, about: About::School(school_id) }).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Catalogue, embedded};

    #[test]
    fn the_data_fit_together() {
        let (data, roster) = (Data::read().unwrap(), roster::read(ROSTER.as_bytes()).unwrap());
        assert_eq!(roster.doubts, [], "an example without a doubtful row");
        assert!(ROSTER.contains(ROSTER_YEAR));
        let known = |last: &String| roster.children.iter().any(|child| child.name.last == *last);
        let catalogue = Catalogue::load(&embedded()).unwrap();
        for (tag, names) in &data.languages {
            assert!(catalogue.find(tag).is_some(), "{tag}");
            let unknown: Vec<_> = names.iter().filter(|name| !known(name)).collect();
            assert!(unknown.is_empty(), "{tag}: {unknown:?}");
        }
        assert!(data.played.iter().all(|name| known(name) && data.language(name).is_some()));
        let without = roster.children.iter().filter(|child| data.language(&child.name.last).is_none()).count();
        assert!((10..60).contains(&without), "the school does not know every language: {without}");
    }
}
