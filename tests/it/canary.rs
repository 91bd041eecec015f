//! A canary in every column. Rows are made by reading the database's own list of columns, so that a column that comes
//! later gets its canary as well, or the test says what it does not know.

mod messages;
mod newsletters;
mod talks;

use std::collections::BTreeSet;

use driehoek::clock::Calendar;
use driehoek::privacy::register::{Class, Column as Named, Form, Register};
use driehoek::store::{Engine, Store, Tx, built};
use sqlx::Row as _;

/// A column as the database has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    pub table: String,
    pub name: String,
    /// `text`, `bigint` or `integer`.
    pub kind: String,
}

/// Every column of every table of ours.
pub async fn schema(store: &Store) -> Vec<Column> {
    let sql = match store.engine() {
        Engine::Sqlite => {
            "SELECT t.name, c.name, lower(c.type) FROM sqlite_master t, pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE '\\_sqlx%' ESCAPE '\\' ORDER BY t.name, c.cid"
        }
        Engine::Postgres => {
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), CAST(data_type AS TEXT)
             FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'
             ORDER BY table_name, ordinal_position"
        }
    };
    let rows = sqlx::query(sql).fetch_all(store.reader()).await.unwrap();
    rows.iter().map(|row| Column { table: row.get(0), name: row.get(1), kind: row.get(2) }).collect()
}

/// What was put into one column of one row.
#[derive(Clone, Debug)]
pub struct Canary {
    pub table: String,
    pub column: String,
    /// Whose row it is.
    pub who: String,
    pub class: Class,
    form: Form,
    value: Value,
}

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    Number(i64, usize),
}

impl Canary {
    /// As the value stands in an export.
    pub fn exported(&self, calendar: &Calendar) -> String {
        match (&self.value, self.form) {
            (Value::Text(text), _) => format!("\"{text}\""),
            (Value::Number(number, _), Form::Time) => calendar.stamp(*number),
            (Value::Number(number, _), _) => number.to_string(),
        }
    }

    /// As the value stands in SQLite's file.
    pub fn bytes(&self) -> Vec<u8> {
        match &self.value {
            Value::Text(text) => text.clone().into_bytes(),
            Value::Number(number, width) => number.to_be_bytes()[8 - width..].to_vec(),
        }
    }

    /// How many rows hold it.
    pub async fn rows(&self, store: &Store) -> i64 {
        let Self { table, column, .. } = self;
        let value = match &self.value {
            Value::Text(text) => text.clone(),
            Value::Number(number, _) => number.to_string(),
        };
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE CAST({column} AS TEXT) = $1");
        sqlx::query_scalar(built(sql)).bind(value).fetch_one(store.reader()).await.unwrap()
    }
}

/// A value that a row has to have: a key, one of a few words, or a moment that matters to the story.
#[derive(Clone, Debug)]
pub enum Given {
    Nothing,
    Number(i64),
    Text(&'static str),
}

/// Puts rows into a database, with canaries wherever nothing was given.
pub struct Cage {
    register: Register,
    schema: Vec<Column>,
    pub canaries: Vec<Canary>,
    filled: BTreeSet<String>,
    count: i64,
}

impl Cage {
    pub async fn new(store: &Store) -> Self {
        let (register, schema) = (Register::read().unwrap(), schema(store).await);
        Self { register, schema, canaries: Vec::new(), filled: BTreeSet::new(), count: 0 }
    }

    /// One row of `table`, of `who`.
    pub async fn row(&mut self, tx: &mut Tx, table: &str, who: &str, given: &[(&str, Given)]) {
        let known = self.register.table(table).unwrap_or_else(|| panic!("{table} is not in the register")).clone();
        let columns: Vec<Column> = self.schema.iter().filter(|column| column.table == table).cloned().collect();
        for (name, _) in given {
            assert!(columns.iter().any(|column| column.name == *name), "{table} has no column {name}");
        }
        let mut values = Vec::new();
        for column in &columns {
            let Some(Named(_, class, form, _)) = known.columns.iter().find(|known| known.0 == column.name) else {
                panic!("{table}.{} is not in the register", column.name);
            };
            let given = given.iter().find(|(name, _)| *name == column.name).map(|(_, given)| given.clone());
            values.push(given.unwrap_or_else(|| {
                assert!(!matches!(form, Form::Id | Form::Choice), "{table}.{}: say which", column.name);
                self.canary(column, who, *class, *form)
            }));
        }
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let places: Vec<String> = (1..=names.len()).map(|place| format!("${place}")).collect();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", "));
        let mut query = sqlx::query(built(sql));
        for (value, column) in values.iter().zip(&columns) {
            query = match value {
                Given::Nothing if column.kind == "text" => query.bind(None::<String>),
                Given::Nothing if column.kind == "integer" => query.bind(None::<i32>),
                Given::Nothing => query.bind(None::<i64>),
                Given::Number(number) if column.kind == "integer" => query.bind(i32::try_from(*number).unwrap()),
                Given::Number(number) => query.bind(*number),
                Given::Text(text) => query.bind(*text),
            };
        }
        query.execute(tx.connection()).await.unwrap();
        self.filled.insert(table.to_owned());
    }

    fn canary(&mut self, column: &Column, who: &str, class: Class, form: Form) -> Given {
        self.count += 1;
        let (value, given) = match column.kind.as_str() {
            "text" => {
                let text = format!("kanarie {who} {} {}", column.table, column.name);
                (Value::Text(text.clone()), Given::Text(text.leak()))
            }
            // Times of the year 2212, which no rule reaches and no other bytes look like.
            "bigint" => {
                let number = 7_650_000_000 + self.count * 7_919;
                (Value::Number(number, 6), Given::Number(number))
            }
            _ => {
                let number = 1_900_000_000 + self.count * 7_919;
                (Value::Number(number, 4), Given::Number(number))
            }
        };
        let (table, name) = (column.table.clone(), column.name.clone());
        self.canaries.push(Canary { table, column: name, who: who.to_owned(), class, form, value });
        given
    }
}

/// A school with two children, Ann and Bob, of the same two parents, Pia and Qin; Tom, who works there and is Pia; Uma,
/// who works there; a group that goes on and one that has ended. Every table of the register has a row.
pub async fn school(store: &Store) -> Cage {
    use Given::{Nothing, Number, Text};
    let mut cage = Cage::new(store).await;
    let mut unit = store.begin().await.unwrap();
    let tx = &mut unit;
    let school = [
        ("id", Number(SCHOOL)),
        ("school_year", Text("2026-2027")),
        ("region", Text("zuid")),
        ("holidays", Nothing),
        ("quiet_from", Text("20:30")),
        ("quiet_until", Text("07:30")),
        ("week_limit", Number(3)),
        ("bundle_at", Text("16:00")),
        ("answer_days", Number(2)),
        ("absence_until", Text("08:15")),
    ];
    cage.row(tx, "school", "school", &school).await;
    for (who, id) in [("group", GROUP), ("ended", ENDED)] {
        let given = [("id", Number(id)), ("school_id", Number(SCHOOL)), ("kind", Text("class"))];
        cage.row(tx, "school_group", who, &given).await;
    }
    for (who, id) in [("ann", ANN), ("bob", BOB)] {
        let given = [("id", Number(id)), ("school_id", Number(SCHOOL)), ("year_group", Number(4))];
        let group = [("group_id", Number(GROUP))];
        cage.row(tx, "child", who, &[given.as_slice(), &group].concat()).await;
        cage.row(tx, "child_extra_group", who, &[("child_id", Number(id)), ("group_id", Number(ENDED))]).await;
    }
    let mut seats = Vec::new();
    for (who, id, chat) in [("pia", PIA, PIA_CHAT), ("qin", QIN, QIN_CHAT)] {
        let given = [
            ("id", Number(id)),
            ("chat_id", Number(chat)),
            ("tip_rate", Number(2)),
            ("letter_list", Nothing),
            ("invitation_id", Nothing),
        ];
        cage.row(tx, "person", who, &given).await;
        cage.row(tx, "saved_card", who, &[("person_id", Number(id))]).await;
        cage.row(tx, "family_feed", who, &[("person_id", Number(id))]).await;
        let tip = [("id", Number(id)), ("person_id", Number(id)), ("answer", Text("did"))];
        cage.row(tx, "tip", who, &tip).await;
        cage.row(tx, "found_list", who, &[("id", Number(id)), ("person_id", Number(id))]).await;
        let sent = [("id", Number(id)), ("lane", Number(1)), ("person_id", Number(id)), ("state", Text("sent"))];
        cage.row(tx, "outbox", who, &[sent.as_slice(), &[("chat_id", Number(chat))]].concat()).await;
        cage.row(tx, "inbox", who, &[("state", Text("parked")), ("chat_id", Number(chat))]).await;
        for (child, child_id, seat) in [("ann", ANN, id), ("bob", BOB, id + 1)] {
            let who = format!("{who} at {child}");
            let given = [
                ("id", Number(seat)),
                ("child_id", Number(child_id)),
                ("seat", Number(if id == PIA { 1 } else { 2 })),
                ("person_id", Number(id)),
                ("relation", Text("mother")),
            ];
            // Who asked for paper, as Qin did, keeps the seat.
            let paper = if id == PIA { vec![("paper_at", Nothing)] } else { Vec::new() };
            cage.row(tx, "guardian", &who, &[given.as_slice(), &paper].concat()).await;
            cage.row(tx, "invitation", &who, &[("id", Number(seat)), ("guardian_id", Number(seat))]).await;
            seats.push((who, seat, child_id));
        }
    }
    for (who, id, person) in [("tom", TOM, Number(PIA)), ("uma", UMA, Nothing)] {
        let given =
            [("id", Number(id)), ("school_id", Number(SCHOOL)), ("role", Text("office")), ("person_id", person)];
        cage.row(tx, "staff", who, &given).await;
        cage.row(tx, "staff_group", who, &[("staff_id", Number(id)), ("group_id", Number(GROUP))]).await;
        for table in ["session", "recovery_code"] {
            cage.row(tx, table, who, &[("staff_id", Number(id))]).await;
        }
        let ticket = [("staff_id", Number(id)), ("purpose", Text("link")), ("state", Text("open"))];
        cage.row(tx, "ticket", who, &ticket).await;
        for table in ["sign_in_try", "code_try"] {
            cage.row(tx, table, who, &[("id", Number(id))]).await;
        }
        let entry = [("id", Number(id)), ("school_id", Number(SCHOOL)), ("staff_id", Number(id))];
        let more = [("via", Text("console")), ("object", Text("child")), ("object_id", Number(ANN))];
        cage.row(tx, "audit", who, &[entry.as_slice(), &more].concat()).await;
    }
    talks::fill(&mut cage, tx, &seats).await;
    messages::fill(&mut cage, tx, &seats).await;
    newsletters::fill(&mut cage, tx, &seats).await;
    for table in ["lease", "fact"] {
        cage.row(tx, table, "service", &[]).await;
    }
    unit.commit().await.unwrap();
    let tables: BTreeSet<String> = cage.schema.iter().map(|column| column.table.clone()).collect();
    assert_eq!(cage.filled, tables, "every table has a row");
    cage
}

pub const SCHOOL: i64 = 11;
pub const GROUP: i64 = 21;
pub const ENDED: i64 = 22;
pub const ANN: i64 = 31;
pub const BOB: i64 = 32;
pub const PIA: i64 = 41;
pub const QIN: i64 = 51;
pub const PIA_CHAT: i64 = 7_111_222_333;
pub const QIN_CHAT: i64 = 7_111_222_444;
pub const TOM: i64 = 61;
pub const UMA: i64 = 71;
