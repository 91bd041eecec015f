//! Tips in the chat: how often, what time, pause and stop in one tap, and the answer to a tip.

use super::{BREAK, Plan, TIMES, store};
use crate::language::Say;
use crate::learn::chat::{From, Place as Learn};
use crate::place::Place as Any;
use crate::school::calendar::Calendars;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// What a parent can say of a tip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Did,
    Hard,
    NotUs,
}

impl Said {
    const ALL: [Self; 3] = [Self::Did, Self::Hard, Self::NotUs];

    fn word(self) -> &'static str {
        match self {
            Self::Did => "did",
            Self::Hard => "hard",
            Self::NotUs => "not-us",
        }
    }
}

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Overview,
    Rate {
        rate: i64,
    },
    Time {
        time: usize,
    },
    Pause,
    Resume,
    /// A tip that arrived, seen again.
    Tip {
        tip: i64,
    },
    Answer {
        tip: i64,
        said: Said,
    },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["o"] => Self::Overview,
            ["r", rate] => Self::Rate { rate: rate.parse().ok().filter(|rate| (0..=3).contains(rate))? },
            ["t", time] => Self::Time { time: time.parse().ok().filter(|time| *time < TIMES.len())? },
            ["p"] => Self::Pause,
            ["g"] => Self::Resume,
            ["i", tip] => Self::Tip { tip: tip.parse().ok()? },
            ["a", tip, said] => Self::Answer {
                tip: tip.parse().ok()?,
                said: Said::ALL.into_iter().find(|known| known.word() == *said)?,
            },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Overview => "o".into(),
            Self::Rate { rate } => format!("r/{rate}"),
            Self::Time { time } => format!("t/{time}"),
            Self::Pause => "p".into(),
            Self::Resume => "g".into(),
            Self::Tip { tip } => format!("i/{tip}"),
            Self::Answer { tip, said } => format!("a/{tip}/{}", said.word()),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Tip { .. } | Self::Answer { .. } => self,
            _ => Self::Overview,
        }
    }
}

/// Opens a place of this feature.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Screen, StoreError> {
    let mut plan = visit.person.tips.clone();
    match place {
        Place::Overview => {}
        Place::Rate { rate } => {
            plan.rate = *rate;
            plan.paused_until = None;
        }
        Place::Time { time } => plan.time = TIMES[*time].to_owned(),
        Place::Pause => plan.paused_until = Some(visit.now + BREAK),
        Place::Resume => plan.paused_until = None,
        Place::Tip { tip } => {
            let card = store::card(visit.tx, visit.person.id, *tip).await?;
            let card = card.and_then(|id| visit.app.cards.find(&id));
            return Ok(card.map_or_else(|| overview(visit, false), |card| self::tip(visit.say(), *tip, card)));
        }
        Place::Answer { tip, said } => return answer(visit, *tip, *said).await,
    }
    if *place != Place::Overview {
        let calendars = Calendars::of_people(visit.tx, &visit.app.calendar, &[visit.person.id]).await?;
        plan.plan(calendars.of(visit.person.id), visit.now);
        crate::welcome::store::set_tips(visit.tx, visit.person.id, &plan).await?;
        visit.person.tips = plan;
    }
    let stopped = *place == Place::Rate { rate: 0 };
    Ok(overview(visit, stopped))
}

/// `stopped`: the tips were stopped by the button that led here.
fn overview(visit: &Visit<'_>, stopped: bool) -> Screen {
    let say = visit.say();
    let plan = &visit.person.tips;
    let state = if stopped { say.tip_stopped() } else { state(visit, say, plan) };
    let tick = |on: bool, label: String| if on { format!("☑️ {label}") } else { label };
    let rate = |rate: i64, label: String| button(tick(plan.rate == rate, label), &Any::Tips(Place::Rate { rate }));
    let mut screen = Screen::new(say).title(say.tip_title()).text(say.tip_text()).text(state);
    if plan.rate == 0 {
        screen = screen.text(say.tip_how_often());
    }
    screen = screen.rows([rate(1, say.tip_rate_1()), rate(2, say.tip_rate_2()), rate(3, say.tip_rate_3())]);
    if plan.rate > 0 {
        let times = TIMES.iter().enumerate().map(|(time, label)| {
            button(tick(plan.time == **label, (*label).to_owned()), &Any::Tips(Place::Time { time }))
        });
        let pause = match paused(visit, plan) {
            true => button(say.tip_resume(), &Any::Tips(Place::Resume)),
            false => button(say.tip_pause(), &Any::Tips(Place::Pause)),
        };
        screen = screen
            .text(say.tip_what_time())
            .grid(2, times)
            .row([pause])
            .row([button(say.tip_stop(), &Any::Tips(Place::Rate { rate: 0 }))]);
    }
    screen.nav(say, &Any::Tips(Place::Overview), None)
}

fn paused(visit: &Visit<'_>, plan: &Plan) -> bool {
    plan.paused_until.is_some_and(|until| until > visit.now)
}

fn state(visit: &Visit<'_>, say: Say<'_>, plan: &Plan) -> String {
    let civil = |instant| visit.app.calendar.civil(instant);
    match (plan.rate, plan.paused_until, plan.due_at) {
        (0, ..) => say.tip_off(),
        (_, Some(until), _) if until > visit.now => say.tip_paused(civil(until).date()),
        (_, _, Some(due)) => say.tip_on(civil(due).date(), civil(due).time()),
        _ => say.tip_off(),
    }
}

async fn answer(visit: &mut Visit<'_>, tip: i64, said: Said) -> Result<Screen, StoreError> {
    let say = visit.say();
    let card = store::card(visit.tx, visit.person.id, tip).await?;
    let Some(card) = card.and_then(|id| visit.app.cards.find(&id)) else { return Ok(overview(visit, false)) };
    store::answer(visit.tx, visit.person.id, tip, said.word()).await?;
    let thanks = match said {
        Said::Did => say.tip_thanks_did(),
        Said::Hard => say.tip_thanks_hard(),
        Said::NotUs => say.tip_thanks_not_us(),
    };
    let here = Any::Tips(Place::Answer { tip, said });
    Ok(crate::learn::chat::card_text(say, card)
        .text(thanks)
        .rows([open_card(say, &card.id), button(say.tip_manage(), &Any::Tips(Place::Overview))])
        .nav(say, &here, None))
}

fn open_card(say: Say<'_>, card: &str) -> crate::screen::Button {
    let place = Learn::Card { card: card.to_owned(), from: From::Elsewhere, dutch: false };
    button(say.menu_learn(), &Any::Learn(place))
}

/// A tip as it arrives.
pub fn tip(say: Say<'_>, tip: i64, card: &crate::learn::Card) -> Screen {
    let said = |said, label: String| button(label, &Any::Tips(Place::Answer { tip, said }));
    Screen::new(say)
        .title(say.tip_of_the_week())
        .title(card.title(say))
        .text(card.text(say))
        .title(say.learn_do())
        .line(card.to_do(say))
        .rows([said(Said::Did, say.tip_did()), said(Said::Hard, say.tip_hard()), said(Said::NotUs, say.tip_not_us())])
        .rows([
            button(say.tip_pause(), &Any::Tips(Place::Pause)),
            button(say.tip_stop(), &Any::Tips(Place::Rate { rate: 0 })),
        ])
        .nav(say, &Any::Tips(Place::Tip { tip }), None)
}
