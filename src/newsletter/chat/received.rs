//! An issue as one person has it: the announcements that are for the own children, and nothing of other groups.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use jiff::civil::Date;

use super::store;
use crate::app::App;
use crate::blocks::{Button as Kindly, Kind, Question};
use crate::clock::Calendar;
use crate::fields::{Type, Values};
use crate::language::{Say, plain};
use crate::newsletter::families::{self, Answer, Noted, Seat};
use crate::newsletter::store as issues;
use crate::newsletter::{Block, Issue, Scope, State, To, Whom};
use crate::reminders::Way;
use crate::school::{Group, store as schools};
use crate::store::{StoreError, Tx};

/// One of the own seats that an issue goes to.
pub struct Home {
    pub seat: Seat,
    pub to: To,
}

/// An announcement for one or more of the own children.
pub struct Item<'a> {
    pub block: Block,
    pub kind: &'a Kind,
    /// For whom of [`Received::homes`]; never empty.
    pub homes: Vec<usize>,
}

/// An issue with its announcements, as it is the same for everybody.
#[derive(Clone, Debug)]
pub struct Whole {
    issue: Issue,
    blocks: Vec<Block>,
    school: String,
    /// The days of the school.
    calendar: Calendar,
    /// The names of the groups that it, or one of its announcements, is for.
    groups: HashMap<i64, String>,
}

impl Whole {
    /// The issue, if it was ever sent.
    pub async fn load(tx: &mut Tx, app: &App, issue: i64) -> Result<Option<Self>, StoreError> {
        let Some(issue) = issues::find(tx, issue).await? else { return Ok(None) };
        if matches!(issue.state, State::Draft | State::Waiting) {
            return Ok(None);
        }
        let blocks = issues::accepted(tx, issue.id).await?;
        let school = schools::find_school(tx, issue.school_id).await?;
        let calendar = school.as_ref().map_or_else(|| app.calendar.clone(), |school| school.calendar(&app.calendar));
        let school = school.map(|school| school.name);
        let named = blocks.iter().filter_map(|block| match &block.whom {
            Whom::Groups(groups) => Some(groups.as_slice()),
            Whom::Everybody | Whom::Years(_) => None,
        });
        let named: Vec<i64> = named.flatten().copied().chain(issue.group_id).collect();
        let groups = store::group_names(tx, &named).await?;
        Ok(Some(Self { issue, blocks, school: school.unwrap_or_default(), calendar, groups }))
    }
}

impl Whole {
    /// An issue that is still made, with these of its announcements, and the names of the school's groups.
    pub fn draft(issue: &Issue, blocks: &[&Block], school: &str, calendar: &Calendar, groups: &[Group]) -> Self {
        Self {
            issue: issue.clone(),
            blocks: blocks.iter().map(|block| (*block).clone()).collect(),
            school: school.to_owned(),
            calendar: calendar.clone(),
            groups: groups.iter().map(|group| (group.id, group.name.clone())).collect(),
        }
    }
}

/// An issue as one person has it.
pub struct Received<'a> {
    pub issue: Issue,
    pub school: String,
    /// The own seats that it goes to; never empty.
    pub homes: Vec<Home>,
    /// In the order in which the sender put them.
    pub items: Vec<Item<'a>>,
    groups: HashMap<i64, String>,
    said: HashMap<(i64, i64), Answer>,
    calendar: Calendar,
    /// The school's day.
    today: Date,
}

/// So many questions are told apart: few enough for a short path.
const VERSIONS: u64 = 1 << 31;

/// How much it matters: less is more.
type Rank = (bool, u8, Date, i64);

impl<'a> Received<'a> {
    /// The issue, if it came to this person; also one that was taken back.
    pub async fn load(tx: &mut Tx, app: &'a App, person: i64, issue: i64) -> Result<Option<Self>, StoreError> {
        let Some(whole) = Whole::load(tx, app, issue).await? else { return Ok(None) };
        let received = Self::of(tx, app, person, &whole).await?;
        // Who has not had it when it was stopped or taken back does not get it any more.
        let ended = matches!(whole.issue.state, State::Stopped | State::TakenBack);
        Ok(received.filter(|received| !ended || received.homes.iter().any(|home| home.to.given_at.is_some())))
    }

    /// The same for an issue that is loaded; None for somebody to whom it does not go.
    pub async fn of(tx: &mut Tx, app: &'a App, person: i64, whole: &Whole) -> Result<Option<Self>, StoreError> {
        let Whole { issue, blocks, school, calendar, groups } = whole.clone();
        let mut homes = Vec::new();
        for seat in issues::seats_of_person(tx, issue.id, person).await? {
            if let Some(to) = issues::to(tx, issue.id, seat.guardian_id).await? {
                homes.push(Home { seat, to });
            }
        }
        if homes.is_empty() {
            return Ok(None);
        }
        let said = store::said(tx, issue.id, person).await?;
        let item = |block: Block| {
            let kind = app.blocks.find(&block.kind)?;
            let is_for = |seat: &Seat| {
                let in_class =
                    issue.scope == Scope::School || issue.group_id.is_some_and(|id| seat.groups.contains(&id));
                in_class && block.whom.is_for(seat.year, &seat.groups)
            };
            let of: Vec<usize> = (0..homes.len()).filter(|at| is_for(&homes[*at].seat)).collect();
            (!of.is_empty()).then_some(Item { block, kind, homes: of })
        };
        let items = blocks.into_iter().filter_map(item).collect();
        let today = calendar.civil(app.clock.now()).date();
        Ok(Some(Self { issue, school, homes, items, groups, said, calendar, today }))
    }

    /// As a family would have it that all its announcements are for.
    pub fn preview(app: &'a App, whole: &Whole) -> Self {
        let Whole { issue, blocks, school, calendar, groups } = whole.clone();
        let seat = Seat {
            guardian_id: 0,
            child_id: 0,
            first_name: String::new(),
            year: None,
            groups: groups.keys().copied().collect(),
        };
        let to = To {
            newsletter_id: issue.id,
            guardian_id: 0,
            way: Way::Alone,
            due_at: 0,
            given_at: None,
            message_id: None,
            urgent_at: None,
            opened_at: None,
            understood_at: None,
            wrong: 0,
            help_at: None,
            call_at: None,
        };
        let item = |block: Block| Some(Item { kind: app.blocks.find(&block.kind)?, block, homes: vec![0] });
        let items = blocks.into_iter().filter_map(item).collect();
        let today = calendar.civil(app.clock.now()).date();
        Self { issue, school, homes: vec![Home { seat, to }], items, groups, said: HashMap::new(), calendar, today }
    }

    /// The first line, which a locked telephone shows, too.
    pub fn title(&self, say: Say<'_>) -> String {
        let class = self.issue.group_id.filter(|_| self.issue.scope == Scope::Class);
        let class = class.and_then(|id| self.groups.get(&id));
        say.news_title(class.unwrap_or(&self.school), &self.issue.title)
    }

    /// The announcement with this id.
    pub fn item(&self, block: i64) -> Option<&Item<'a>> {
        self.items.iter().find(|item| item.block.id == block)
    }

    /// For which of the own children an announcement is, where they have different ones.
    pub fn whose(&self, say: Say<'_>, item: &Item<'_>) -> Option<String> {
        let differs = self.items.iter().any(|item| item.homes.len() != self.homes.len());
        match item.homes.len() == self.homes.len() {
            _ if !differs => None,
            true => Some(say.news_for_all()),
            false => Some(self.names(say, item)),
        }
    }

    /// The first names of the own children for whom it is.
    pub fn names(&self, say: Say<'_>, item: &Item<'_>) -> String {
        let names: Vec<String> = item.homes.iter().map(|at| plain(&self.homes[*at].seat.first_name)).collect();
        names.join(say.comma())
    }

    /// What matters most stands first: what changes the day, then what to do, then the rest; what is over at the end.
    pub fn ranked(&self) -> Vec<&Item<'a>> {
        let mut ranked: Vec<&Item<'a>> = self.items.iter().collect();
        ranked.sort_by_key(|item| self.rank(item));
        ranked
    }

    fn rank(&self, item: &Item<'_>) -> Rank {
        let (kind, values) = (item.kind, &item.block.values);
        let class = match () {
            () if kind.changes_day || kind.is_urgent(values) => 0,
            () if is_to_do(kind, values) => 1,
            () => 2,
        };
        (self.is_over(item), class, kind.latest(values).unwrap_or(Date::MAX), item.block.place)
    }

    /// The day of the school.
    pub fn today(&self) -> Date {
        self.today
    }

    pub fn is_over(&self, item: &Item<'_>) -> bool {
        item.kind.last_day(&item.block.values).is_some_and(|day| day < self.today)
    }

    /// Its sentences in the language of `say`; of several groups, those of the own children are named.
    pub fn text(&self, say: Say<'_>, item: &Item<'_>) -> Vec<String> {
        item.kind.public(say, &item.block.values, &self.own_groups(say, item))
    }

    /// What it said before it was corrected, where that was another thing.
    pub fn text_before(&self, say: Say<'_>, item: &Item<'_>) -> Vec<String> {
        let Some(before) = item.block.before.as_ref().filter(|_| self.is_corrected(item)) else { return Vec::new() };
        let now = self.text(say, item);
        let before = item.kind.public(say, before, &self.own_groups(say, item));
        before.into_iter().filter(|old| !now.contains(old)).collect()
    }

    pub fn is_corrected(&self, item: &Item<'_>) -> bool {
        self.issue.corrected_at.is_some() && item.block.before.as_ref().is_some_and(|old| *old != item.block.values)
    }

    /// Its main sentence and its facts, more simply.
    pub fn simply(&self, say: Say<'_>, item: &Item<'_>) -> Vec<String> {
        item.kind.public_simply(say, &item.block.values, &self.own_groups(say, item))
    }

    fn own_groups(&self, say: Say<'_>, item: &Item<'_>) -> String {
        let Whom::Groups(wanted) = &item.block.whom else { return String::new() };
        let own = |group: &&i64| item.homes.iter().any(|at| self.homes[*at].seat.groups.contains(group));
        let names: Vec<&str> =
            wanted.iter().filter(own).filter_map(|group| self.groups.get(group)).map(String::as_str).collect();
        names.join(say.comma())
    }

    /// What was said at this seat about an announcement.
    pub fn said(&self, item: &Item<'_>, guardian: i64) -> Option<&Answer> {
        self.said.get(&(item.block.id, guardian))
    }

    /// The seats at which something is answered about an announcement: one where the family answers, else each child's.
    pub fn seats(&self, item: &Item<'_>) -> Vec<&Home> {
        let homes: Vec<&Home> = item.homes.iter().map(|at| &self.homes[*at]).collect();
        if !item.is_of_family() {
            return homes;
        }
        // The seat at which the family answered before: a child who came into the group since then changes nothing.
        let answered = homes.iter().find(|home| self.said(item, home.seat.guardian_id).is_some());
        answered.or(homes.first()).copied().into_iter().collect()
    }

    /// Which question it is: another one after every correction of what is for the own children, and after every wrong
    /// answer. Buttons of an older one are not judged; what was corrected for others changes nothing here.
    pub fn version(&self) -> i64 {
        let mut hasher = DefaultHasher::new();
        for item in &self.items {
            (item.block.id, item.block.values.json()).hash(&mut hasher);
        }
        i64::try_from(hasher.finish() % VERSIONS).unwrap_or(0) + self.homes[0].to.wrong
    }

    /// Whether something in it is asked, or was until its day was over.
    pub fn asks(&self, say: Say<'_>) -> bool {
        let asks = |item: &Item<'_>| item.kind.question(say, &item.block.values, 0, &self.calendar).is_some();
        self.items.iter().any(asks)
    }

    /// The announcement that is asked about, and the question as it is put now: about what matters most.
    pub fn question(&self, say: Say<'_>) -> Option<(&Item<'a>, Question)> {
        self.ranked().into_iter().filter(|item| !self.is_over(item)).find_map(|item| {
            let seed = item.block.id.wrapping_add(self.version());
            Some((item, item.kind.question(say, &item.block.values, seed, &self.calendar)?))
        })
    }

    /// Understood as it stands now: what a correction concerns is forgotten at the seats that it concerns.
    pub fn is_understood(&self) -> bool {
        self.homes.iter().all(|home| home.to.understood_at.is_some())
    }

    /// Something that is for the own children was corrected.
    pub fn has_correction(&self) -> bool {
        self.items.iter().any(|item| self.is_corrected(item))
    }

    /// Notes it at every one of the own seats.
    pub async fn note(&mut self, tx: &mut Tx, noted: Noted, now: i64) -> Result<(), StoreError> {
        let issue = self.issue.id;
        for home in &mut self.homes {
            let guardian = home.seat.guardian_id;
            issues::note(tx, issue, guardian, noted, now).await?;
            if let Some(to) = issues::to(tx, issue, guardian).await? {
                home.to = to;
            }
        }
        Ok(())
    }
}

impl Item<'_> {
    /// True where the family answers once, and is asked how many come; else it answers for each child.
    pub fn is_of_family(&self) -> bool {
        families::is_of_family(self.kind)
    }

    /// A question about it is one about costs.
    pub fn is_about_money(&self) -> bool {
        families::is_about_money(self.kind)
    }

    pub fn has(&self, button: Kindly) -> bool {
        self.kind.buttons.contains(&button)
    }
}

/// Something can be done, brought or answered.
fn is_to_do(kind: &Kind, values: &Values) -> bool {
    let brings = kind.fields.iter().any(|field| field.kind == Type::Items && values.get(&field.name).is_some());
    let asks = [Kindly::Coming, Kindly::CanHelp, Kindly::PickTime, Kindly::Done];
    brings || kind.deadline.is_some() || kind.buttons.iter().any(|button| asks.contains(button))
}
