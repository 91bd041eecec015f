//! What a parent answers with a tap, and changing it again.

use super::message::lines;
use super::{At, Received, at_seat, store};
use crate::language::Say;
use crate::reminders::results::Coming;
use crate::reminders::store::{self as reminders, Noted};
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// A short answer under the title, and the way to take back what was tapped.
fn thanks(say: Say<'_>, received: &Received<'_>, text: String, undo: At) -> Screen {
    let undo = button(say.remind_undo(), &received.at(undo));
    Screen::new(say).title(received.title(say)).text(text).rows([undo])
}

fn closed(say: Say<'_>, received: &Received<'_>, screen: Screen) -> Screen {
    let back = received.at(At::Read);
    screen.nav(say, &back, Some(&back))
}

/// Notes it at the seat that was tapped, and nowhere else.
async fn note(visit: &mut Visit<'_>, received: &Received<'_>, noted: Noted) -> Result<(), StoreError> {
    reminders::note(visit.tx, received.reminder.id, received.home().seat.id, noted, visit.now).await
}

pub(super) async fn done(visit: &mut Visit<'_>, received: &mut Received<'_>) -> Result<Screen, StoreError> {
    note(visit, received, Noted::Done).await?;
    let say = visit.say();
    let text = say.remind_done_text(&received.home().seat.first_name);
    Ok(closed(say, received, thanks(say, received, text, At::UndoDone)))
}

/// "Too hard": an easier step for the child, and the teacher knows.
pub(super) async fn hard(visit: &mut Visit<'_>, received: &mut Received<'_>) -> Result<Screen, StoreError> {
    note(visit, received, Noted::Hard).await?;
    let say = visit.say();
    let screen = thanks(say, received, say.remind_hard_text(), At::UndoHard);
    let screen = screen.text(say.remind_hard_step()).line(easier(say, received)).text(say.remind_hard_stop());
    let call = received.home().to.call_at.is_none().then(|| button(say.remind_call(), &received.at(At::Call)));
    let card = super::message::card(visit.app, say, received);
    Ok(closed(say, received, screen.rows(card).rows(call)))
}

/// The easier step for what is practised.
fn easier(say: Say<'_>, received: &Received<'_>) -> String {
    let values = &received.reminder.values;
    let what = ["what", "subject", "practise"].into_iter().find_map(|name| values.get(name));
    match what.unwrap_or_default() {
        "tables" => say.remind_easier_tables(),
        "reading" => say.remind_easier_reading(),
        "spelling" => say.remind_easier_spelling(),
        "topography" => say.remind_easier_topography(),
        "clock" => say.remind_easier_clock(),
        "money" => say.remind_easier_money(),
        "letters" => say.remind_easier_letters(),
        "language" => say.remind_easier_language(),
        "maths" => say.remind_easier_maths(),
        "history" => say.remind_easier_history(),
        "english" => say.remind_easier_english(),
        "verbs" => say.remind_easier_verbs(),
        "talking" => say.remind_easier_talking(),
        "listening" => say.remind_easier_listening(),
        "playing" => say.remind_easier_playing(),
        "courage" => say.remind_easier_courage(),
        "alone" => say.remind_easier_alone(),
        _ => say.remind_easier_other(),
    }
}

/// The child comes, or not; then why, if the parent wants to say it.
pub(super) async fn coming(
    visit: &mut Visit<'_>,
    received: &mut Received<'_>,
    coming: Coming,
) -> Result<Screen, StoreError> {
    store::set_coming(visit.tx, received.reminder.id, received.home().seat.id, Some(coming)).await?;
    let say = visit.say();
    let child = &received.home().seat.first_name;
    let only_refuse = received.may_only_refuse();
    let text = match coming {
        Coming::Yes => say.remind_coming_text(child),
        Coming::No if only_refuse => say.remind_rather_not_text(),
        Coming::No => say.remind_not_coming_text(child),
        Coming::Costs => say.remind_why_costs_text(),
        Coming::Health => say.remind_why_health_text(),
        Coming::Other => say.remind_why_other_text(),
    };
    let screen = thanks(say, received, text, At::UndoComing);
    let screen = match coming {
        Coming::No if !only_refuse => {
            let reason = |label: String, at| button(label, &received.at(at));
            screen.text(say.remind_why()).rows([
                reason(say.remind_why_costs(), At::Costs),
                reason(say.remind_why_health(), At::Health),
                reason(say.remind_why_other(), At::Other),
            ])
        }
        _ => screen,
    };
    Ok(closed(say, received, screen))
}

pub(super) async fn help(visit: &mut Visit<'_>, received: &mut Received<'_>) -> Result<Screen, StoreError> {
    store::set_helping(visit.tx, received.reminder.id, received.home().seat.id, Some(visit.now)).await?;
    let say = visit.say();
    Ok(closed(say, received, thanks(say, received, say.remind_helping_text(), At::UndoHelp)))
}

/// The parent would like the teacher to call.
pub(super) async fn call(visit: &mut Visit<'_>, received: &mut Received<'_>) -> Result<Screen, StoreError> {
    note(visit, received, Noted::Call).await?;
    let say = visit.say();
    Ok(closed(say, received, thanks(say, received, say.remind_call_text(), At::UndoCall)))
}

/// What was answered, each with the button that takes it back.
pub(super) fn given(say: Say<'_>, received: &Received<'_>) -> Vec<(String, Button)> {
    let mut given = Vec::new();
    let several = received.homes.len() > 1;
    for home in &received.homes {
        let child = &home.seat.first_name;
        let mut add = |line: String, label: String, undo| {
            let to = at_seat(undo, received.reminder.id, home.seat.id);
            given.push((line, button(format!("↩️ {label}"), &to)));
        };
        if home.to.done_at.is_some() {
            let label = if several { say.remind_done_child(child) } else { say.remind_done() };
            add(say.remind_is_done(child), label, At::UndoDone);
        }
        if home.to.hard_at.is_some() {
            let label = if several { say.remind_hard_child(child) } else { say.remind_hard() };
            add(say.remind_is_hard(child), label, At::UndoHard);
        }
        match home.said.coming {
            Some(Coming::Yes) => add(say.remind_is_coming(child), say.remind_come(child), At::UndoComing),
            Some(_) if received.may_only_refuse() => {
                add(say.remind_is_rather_not(), say.remind_rather_not(), At::UndoComing);
            }
            Some(_) => add(say.remind_is_not_coming(child), say.remind_not_come(child), At::UndoComing),
            None => {}
        }
        if home.said.helping_at.is_some() {
            add(say.remind_is_helping(), say.remind_help(), At::UndoHelp);
        }
        if home.to.call_at.is_some() {
            add(say.remind_is_call(), say.remind_call(), At::UndoCall);
        }
    }
    given
}

/// All answers, to change them.
pub(super) fn all(say: Say<'_>, received: &Received<'_>) -> Screen {
    let (said, undo): (Vec<String>, Vec<Button>) = given(say, received).into_iter().unzip();
    let screen = lines(Screen::new(say).title(received.title(say)), said).text(say.remind_change_text());
    closed(say, received, screen.rows(undo))
}

/// Takes an answer back.
pub(super) async fn undo(visit: &mut Visit<'_>, received: &mut Received<'_>, at: At) -> Result<Screen, StoreError> {
    let (reminder, guardian) = (received.reminder.id, received.home().seat.id);
    match at {
        At::UndoDone => store::undo(visit.tx, reminder, guardian, Noted::Done).await?,
        At::UndoHard => store::undo(visit.tx, reminder, guardian, Noted::Hard).await?,
        At::UndoCall => store::undo(visit.tx, reminder, guardian, Noted::Call).await?,
        At::UndoComing => store::set_coming(visit.tx, reminder, guardian, None).await?,
        At::UndoHelp => store::set_helping(visit.tx, reminder, guardian, None).await?,
        _ => {}
    }
    let now = Received::load(visit, reminder, guardian).await?;
    let top = Some(visit.say().remind_undone());
    match now {
        Some(now) => super::message::message(visit, &now, top, false).await,
        None => super::message::message(visit, received, top, false).await,
    }
}
