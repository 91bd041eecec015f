//! Who makes a newsletter, for the stories about sending.

use driehoek::fields::Values;
use driehoek::newsletter::send::{self, Corrected, Progress, Sending, TakenBack};
use driehoek::newsletter::{Issue, New, Scope, Standing, To, Whom, store as newsletters};
use driehoek::store::Tx;

use crate::reading::stage::Class;
use crate::world::{Parent, World};

pub const MINUTE: i64 = 60;
pub const DAY: i64 = 24 * 60 * MINUTE;
/// What every newsletter here is called; it stands in the message in every language.
pub const TITLE: &str = "Weekbrief 48";

pub fn values(fields: &[(&str, &str)]) -> Values {
    Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

pub fn study_day(day: &str) -> Values {
    values(&[("date", day), ("part", "whole-day")])
}

pub fn trip(day: &str) -> Values {
    values(&[("date", day), ("start", "08:30"), ("end", "15:00"), ("place", "Artis"), ("transport", "bus")])
}

/// How many messages in this chat hold these words.
pub fn holding(parent: &Parent<'_>, words: &str) -> usize {
    parent.history().iter().filter(|text| text.contains(words)).count()
}

/// The office of a school.
pub struct Press<'w> {
    world: &'w World,
    class: &'w Class,
}

impl<'w> Press<'w> {
    pub fn new(world: &'w World, class: &'w Class) -> Self {
        Self { world, class }
    }

    async fn write<T>(&self, deed: impl AsyncFnOnce(&mut Tx) -> T) -> T {
        let mut tx = self.world.store().begin().await.unwrap();
        let result = deed(&mut tx).await;
        tx.commit().await.unwrap();
        result
    }

    async fn makes(&self, scope: Scope, blocks: &[(&str, Values, Whom)]) -> i64 {
        let now = self.world.clock.now();
        let school = &self.class.school;
        let group = (scope == Scope::Class).then_some(school.group);
        self.write(async |tx| {
            let office = Some(school.office);
            let id = newsletters::make(tx, self.class.school_id, office, scope, group, TITLE, now).await.unwrap();
            for (kind, values, whom) in blocks {
                let standing = Standing::Accepted;
                let new = New { standing, kind, values, whom, sentence: None, unsure: "" };
                newsletters::add_block(tx, id, &new, now).await.unwrap();
            }
            id
        })
        .await
    }

    /// A draft of the school with these announcements, all accepted.
    pub async fn draft(&self, blocks: &[(&str, Values, Whom)]) -> i64 {
        self.makes(Scope::School, blocks).await
    }

    /// A draft of 4A.
    pub async fn class_draft(&self, blocks: &[(&str, Values, Whom)]) -> i64 {
        self.makes(Scope::Class, blocks).await
    }

    pub async fn adds(&self, id: i64, standing: Standing, kind: &str, values: &Values) -> i64 {
        let now = self.world.clock.now();
        let new = New { standing, kind, values, whom: &Whom::Everybody, sentence: None, unsure: "" };
        self.write(async |tx| newsletters::add_block(tx, id, &new, now).await.unwrap()).await
    }

    pub async fn stands(&self, block: i64, standing: Standing) {
        self.write(async |tx| newsletters::set_standing(tx, block, standing).await.unwrap()).await;
    }

    pub async fn sends(&self, id: i64, at: Option<i64>) -> Sending {
        let (app, now) = (self.world.app(), self.world.clock.now());
        self.write(async |tx| send::send(tx, &app, id, at, now).await.unwrap()).await
    }

    /// Makes one, sends it, and a minute passes.
    pub async fn goes(&self, blocks: &[(&str, Values, Whom)]) -> i64 {
        let id = self.draft(blocks).await;
        let sending = self.sends(id, None).await;
        assert!(matches!(sending, Sending::Goes(_)), "{sending:?}");
        self.world.advance(MINUTE).await;
        self.world.falls_due().await;
        id
    }

    pub async fn pauses(&self, id: i64) -> bool {
        self.write(async |tx| send::pause(tx, id).await.unwrap()).await
    }

    pub async fn goes_on(&self, id: i64) -> bool {
        let now = self.world.clock.now();
        let went = self.write(async |tx| send::go_on(tx, id, now).await.unwrap()).await;
        self.world.falls_due().await;
        went
    }

    pub async fn stops(&self, id: i64) -> bool {
        self.write(async |tx| send::stop(tx, id).await.unwrap()).await
    }

    pub async fn corrects(&self, block: i64, values: &Values) -> Option<Corrected> {
        let (app, now) = (self.world.app(), self.world.clock.now());
        let result = self.write(async |tx| send::correct(tx, &app, block, values, now).await.unwrap()).await;
        self.world.falls_due().await;
        result
    }

    pub async fn takes_back(&self, id: i64) -> Option<TakenBack> {
        let now = self.world.clock.now();
        let result = self.write(async |tx| send::take_back(tx, id, now).await.unwrap()).await;
        self.world.falls_due().await;
        result
    }

    pub async fn progress(&self, id: i64) -> Progress {
        self.write(async |tx| send::progress(tx, id).await.unwrap()).await
    }

    pub async fn issue(&self, id: i64) -> Issue {
        self.write(async |tx| newsletters::find(tx, id).await.unwrap()).await.expect("it is there")
    }

    /// What came of it at a seat.
    pub async fn to(&self, id: i64, seat: i64) -> Option<To> {
        self.write(async |tx| newsletters::to(tx, id, seat).await.unwrap()).await
    }

    /// The announcement of this kind.
    pub async fn block(&self, id: i64, kind: &str) -> i64 {
        let blocks = self.write(async |tx| newsletters::blocks(tx, id).await.unwrap()).await;
        blocks.into_iter().find(|block| block.kind == kind).expect("an announcement of this kind").id
    }
}
