//! Making a message: what a member of staff may choose, which field comes next, and when it can go. The chat and the
//! console make it by the same rules.

pub mod store;
pub mod warning;

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, time};

use super::{Reminder, State, store as reminders};
use crate::blocks::{For, Kind, Kinds, Menu};
use crate::choice::words;
use crate::clock::Calendar;
use crate::conversation::round::is_school_day;
use crate::fields::{Type, Values};
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Child, SchoolYear, Staff, store as schools};
use crate::store::{StoreError, Tx};

/// The usual hour of messages: after school, before the evening (newsletter blocks: 16:00 to 19:30).
const AFTERNOON: Time = time(16, 0, 0, 0);
/// In the morning a message comes before school, so that a forgotten bag still comes along.
const MORNING: Time = time(7, 45, 0, 0);
/// What was begun so many seconds ago, and did not come far, is thrown away: a day.
pub const BEGUN_FOR: i64 = 24 * 3600;
/// A message that repeats ends after so many weeks: the choices.
const WEEKS: [i64; 5] = [2, 4, 6, 8, 12];

words! {
    /// When a message goes.
    When {
        /// After the minute in which it can be stopped.
        Now = "n",
        /// Today after school.
        Afternoon = "a",
        /// Before school, on the next school day.
        Morning = "m",
    }
}

impl Menu {
    /// Every heading, in the order in which they are shown.
    pub const ALL: [Self; 8] =
        [Self::Off, Self::Day, Self::Learn, Self::Progress, Self::Contact, Self::Feast, Self::Rules, Self::Council];

    /// The word for it in button paths.
    pub fn word(self) -> &'static str {
        match self {
            Self::Learn => "learn",
            Self::Progress => "progress",
            Self::Day => "day",
            Self::Feast => "feast",
            Self::Contact => "contact",
            Self::Off => "off",
            Self::Rules => "rules",
            Self::Council => "council",
        }
    }

    /// The heading that [`Menu::word`] names.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|menu| menu.word() == word)
    }
}

/// The kinds under a heading that staff may send; what is about one child alone is not sent to a group.
pub fn offered(kinds: &Kinds, menu: Menu, whole_group: bool) -> impl Iterator<Item = &Kind> {
    kinds.iter().filter(move |kind| kind.menu == menu && fits(kind, whole_group))
}

/// Whether staff may send this kind; to a whole group, or to children chosen one by one.
pub fn fits(kind: &Kind, whole_group: bool) -> bool {
    kind.audience != For::Newsletter && !(whole_group && kind.own_child)
}

/// The values of an earlier message without its days: they are other ones this time.
pub fn again(kind: &Kind, last: &Values) -> Values {
    let mut values = Values::default();
    for field in kind.fields.iter().filter(|field| !matches!(field.kind, Type::Date | Type::Range)) {
        values.set(&field.name, last.get(&field.name).map(str::to_owned));
    }
    values
}

/// The first field without a value after this one; None: all were asked.
pub fn next(kind: &Kind, values: &Values, after: Option<usize>) -> Option<usize> {
    let from = after.map_or(0, |after| after + 1);
    (from..kind.fields.len()).find(|at| values.get(&kind.fields[*at].name).is_none())
}

/// Whether nothing that must be said is open.
pub fn is_complete(kind: &Kind, values: &Values) -> bool {
    kind.complete(values).is_empty()
}

/// The moments at which a message can go, with the instant (UTC seconds) of those that are later.
pub fn moments(calendar: &Calendar, now: i64) -> Vec<(When, Option<i64>)> {
    let civil = calendar.civil(now);
    let mut moments = vec![(When::Now, None)];
    let afternoon = calendar.instant(civil.date().to_datetime(calendar.awake(AFTERNOON)));
    if is_school_day(calendar, civil.date()) && afternoon > now {
        moments.push((When::Afternoon, Some(afternoon)));
    }
    let morning = calendar.next(now, calendar.awake(MORNING), |day| day.to_monday_one_offset() <= 5);
    moments.extend(morning.map(|at| (When::Morning, Some(at))));
    moments
}

/// The last days that a weekly message can have: after some weeks, and the end of the school year.
pub fn ends(today: Date) -> Vec<Date> {
    let last = SchoolYear::of(today).last_day();
    let weeks = WEEKS.iter().filter_map(|weeks| today.checked_add((weeks * 7).days()).ok());
    weeks.filter(|day| *day < last).chain([last]).collect()
}

/// What a message is to the rights: its group, else every child it is about.
pub async fn objects(tx: &mut Tx, reminder: &Reminder) -> Result<Vec<Object>, StoreError> {
    let school_id = reminder.school_id;
    if let Some(id) = reminder.group_id {
        return Ok(vec![Object::Group { school_id, id }]);
    }
    let mut objects = Vec::new();
    for child in reminders::children(tx, reminder.id).await? {
        let groups = schools::groups_of_child(tx, child).await?.iter().map(|group| group.id).collect();
        objects.push(Object::Child { school_id, groups });
    }
    Ok(objects)
}

/// Whether this member of staff may do this to the message. A draft is of who made it.
pub async fn allowed(
    tx: &mut Tx,
    who: &Who,
    staff_id: i64,
    action: Action,
    reminder: &Reminder,
) -> Result<bool, StoreError> {
    let own = reminder.staff_id == Some(staff_id);
    if reminder.state == State::Draft && !own {
        return Ok(false);
    }
    let objects = objects(tx, reminder).await?;
    // A draft about nobody yet, and a message about children who are all gone.
    if objects.is_empty() {
        let school = Object::School(reminder.school_id);
        return Ok(own && may(who, Action::SeeSchool, &school));
    }
    Ok(objects.iter().all(|object| may(who, action, object)))
}

/// Whether this member of staff teaches every child of the message: only then what is private is theirs to read.
pub async fn teaches(tx: &mut Tx, staff: &Staff, reminder: &Reminder) -> Result<bool, StoreError> {
    if let Some(group) = reminder.group_id {
        return Ok(staff.groups.contains(&group));
    }
    for child in reminders::children(tx, reminder.id).await? {
        let groups = schools::groups_of_child(tx, child).await?;
        if !groups.iter().any(|group| staff.groups.contains(&group.id)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// For whom a message is: the name of its group, the children and how many they are.
#[derive(Clone, Debug, Default)]
pub struct Whom {
    pub group: Option<String>,
    pub children: Vec<Child>,
}

impl Whom {
    /// The first names.
    pub fn names(&self) -> Vec<&str> {
        self.children.iter().map(|child| child.first_name.as_str()).collect()
    }
}

/// For whom this message is.
pub async fn whom(tx: &mut Tx, reminder: &Reminder) -> Result<Whom, StoreError> {
    let mut whom = Whom::default();
    if let Some(id) = reminder.group_id {
        whom.group = schools::find_group(tx, id).await?.map(|group| group.name);
    }
    for child in reminders::children(tx, reminder.id).await? {
        whom.children.extend(schools::find_child(tx, child).await?.filter(|child| child.archived_at.is_none()));
    }
    whom.children.sort_by(|one, other| one.first_name.cmp(&other.first_name).then(one.id.cmp(&other.id)));
    Ok(whom)
}

/// The name of the group that stands in the sentences: the message's own, else the class of its first child.
pub async fn group_name(tx: &mut Tx, whom: &Whom) -> Result<String, StoreError> {
    if let Some(name) = &whom.group {
        return Ok(name.clone());
    }
    let class = whom.children.first().and_then(|child| child.group_id);
    Ok(match class {
        Some(id) => schools::find_group(tx, id).await?.map(|group| group.name).unwrap_or_default(),
        None => String::new(),
    })
}

/// A draft with the fields and the children of an earlier message: `days`: with its days too. None where its kind is
/// not sent any more.
pub async fn copy(
    tx: &mut Tx,
    kinds: &Kinds,
    staff_id: i64,
    from: &Reminder,
    days: bool,
    now: i64,
) -> Result<Option<i64>, StoreError> {
    let Some(kind) = kinds.find(&from.kind) else { return Ok(None) };
    // Who is in a group is looked up when the message goes.
    let children = match from.group_id {
        Some(_) => Vec::new(),
        None => reminders::named_children(tx, from.id).await?,
    };
    let id =
        reminders::make_draft(tx, from.school_id, Some(staff_id), &from.kind, from.group_id, &children, now).await?;
    let values = if days { from.values.clone() } else { again(kind, &from.values) };
    reminders::set_fields(tx, id, &values).await?;
    Ok(Some(id))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;
    use crate::clock::holidays::Holidays;

    fn calendar() -> Calendar {
        Calendar::new(Holidays::of_region(None).unwrap()).unwrap()
    }

    #[test]
    fn a_morning_waits_for_the_end_of_the_holiday() {
        let calendar = calendar();
        let friday = calendar.instant(datetime(2026, 12, 18, 13, 0, 0, 0));
        let moments = moments(&calendar, friday);
        let civil = |at: usize| calendar.civil(moments[at].1.unwrap());
        assert_eq!(civil(1), datetime(2026, 12, 18, 16, 0, 0, 0));
        assert_eq!((moments[2].0, civil(2)), (When::Morning, datetime(2027, 1, 4, 7, 45, 0, 0)));
    }

    #[test]
    fn the_afternoon_is_not_offered_when_it_is_over_or_there_is_no_school() {
        let calendar = calendar();
        for at in [datetime(2026, 11, 23, 16, 0, 0, 0), datetime(2026, 11, 22, 12, 0, 0, 0)] {
            let whens: Vec<When> = moments(&calendar, calendar.instant(at)).iter().map(|(when, _)| *when).collect();
            assert_eq!(whens, [When::Now, When::Morning], "{at}");
        }
    }

    #[test]
    fn the_fields_come_one_by_one_and_those_with_a_usual_value_are_not_asked() {
        let kinds = Kinds::new().unwrap();
        let kind = kinds.find("bring-tomorrow").unwrap();
        let mut values = kind.usual();
        assert_eq!((next(kind, &values, None), is_complete(kind, &values)), (Some(0), false));
        values.set("date", Some("2026-11-24".into()));
        assert_eq!(next(kind, &values, Some(0)), Some(1));
        values.set("items", Some("boots".into()));
        assert_eq!((next(kind, &values, Some(1)), is_complete(kind, &values)), (Some(2), true));
        assert_eq!(next(kind, &values, Some(2)), None);
        let copied = again(kind, &values);
        assert_eq!((copied.get("date"), copied.get("items")), (None, Some("boots")));
    }

    #[test]
    fn a_weekly_message_ends_with_the_school_year_at_the_latest() {
        assert_eq!(ends(date(2026, 11, 23)).len(), 6);
        assert_eq!(ends(date(2027, 7, 1)), [date(2027, 7, 15), date(2027, 7, 29), date(2027, 7, 31)]);
    }
}
