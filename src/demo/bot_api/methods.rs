//! One call from the bot: checked, delayed or broken by script, answered, recorded.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::Telegram;
use super::faults::{Fate, Fault};
use super::files::Upload;
use super::http::{Ending, Parameters, early_ending};
use super::refusal::Refusal;
use super::spec::SPEC;
use super::world::{Call, World};

/// The longest that getUpdates waits, in seconds (the official server).
const LONGEST_POLL: i64 = 50;

impl Telegram {
    /// The token must be this bot's.
    pub(super) fn admit(&self, bot: &str) -> Result<(), Refusal> {
        match bot.strip_prefix("bot") {
            Some(token) if token == self.token => Ok(()),
            Some(_) => Err(Refusal::unauthorized()),
            None => Err(Refusal::not_found()),
        }
    }

    pub(super) async fn answer(&self, method: &str, parameters: Parameters) -> Ending {
        let Parameters { body, uploads } = parameters;
        let wrong = if self.look(|world| world.checks_spec) { SPEC.check(method, &body) } else { Vec::new() };
        let body = Value::Object(body);
        if method == "getUpdates" && wrong.is_empty() {
            return match self.get_updates(&body).await {
                Ok(updates) => Ending::Done(updates),
                Err(refusal) => Ending::Refused(refusal),
            };
        }
        let ending = if wrong.is_empty() {
            self.answer_at_once(method, &body, uploads).await
        } else {
            Ending::Refused(Refusal::violation(&wrong.join("; ")))
        };
        self.note(method, body, &ending);
        ending
    }

    async fn answer_at_once(&self, method: &str, body: &Value, uploads: Vec<(String, Upload)>) -> Ending {
        let speaks = method.starts_with("send") || method.starts_with("edit");
        let mut fate = Fate::default();
        if speaks {
            let paced = self.change(|world| {
                world.keep_pace(body)?;
                Ok(world.faults.next())
            });
            match paced {
                Ok(drawn) => fate = drawn,
                Err(refusal) => return Ending::Refused(refusal),
            }
        }
        let _on_the_way = speaks.then(|| OnTheWay::begin(self, body));
        if !fate.delay.is_zero() {
            tokio::time::sleep(fate.delay).await;
        }
        if let Some(ending) = fate.fault.and_then(early_ending) {
            if let Some(Fault::TooManyRequests { retry_after, .. }) = fate.fault {
                self.change(|world| world.pace.pause(retry_after, Instant::now()));
            }
            return ending;
        }
        let now = self.clock.now();
        let answer = self.change(|world| world.answer(method, body, uploads, now));
        if matches!(fate.fault, Some(Fault::ResetAfter { .. })) {
            return Ending::Reset;
        }
        match answer {
            Ok(result) => Ending::Done(result.to_string()),
            Err(refusal) => Ending::Refused(refusal),
        }
    }

    /// Records the call for inspection, and what a correct bot never does.
    fn note(&self, method: &str, body: Value, ending: &Ending) {
        let at = self.clock.now();
        let (response_code, description) = match ending {
            Ending::Done(_) => (200, String::new()),
            Ending::Refused(refusal) => (refusal.error_code, refusal.description.clone()),
            Ending::BadGateway => (502, "Bad Gateway".to_owned()),
            Ending::Reset => (0, "connection reset".to_owned()),
        };
        self.change(|world| {
            if let Ending::Refused(Refusal { violation: Some(violation), .. }) = ending {
                world.violations.push(format!("{method}: {violation}"));
            }
            let elapsed = world.began.elapsed();
            world.record(Call { method: method.to_owned(), body, at, elapsed, response_code, description });
        });
    }

    /// The long poll. A later call ends an earlier one that still waits.
    async fn get_updates(&self, body: &Value) -> Result<String, Refusal> {
        let offset = body["offset"].as_i64().unwrap_or_default();
        let limit = body["limit"].as_u64().filter(|limit| (1..=100).contains(limit)).unwrap_or(100);
        let limit = usize::try_from(limit).unwrap_or(100);
        let timeout = body["timeout"].as_i64().unwrap_or_default().clamp(0, LONGEST_POLL);
        let until = Instant::now() + Duration::from_secs(timeout.unsigned_abs());

        let poll = self.change(|world| {
            if let Some(kinds) = body.get("allowed_updates").and_then(Value::as_array) {
                let kinds = kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect();
                world.updates.set_allowed(kinds);
            }
            world.updates.confirm(offset);
            world.updates.poll += 1;
            world.updates.poll
        });
        self.arrivals.send_modify(|arrivals| *arrivals += 1);
        let mut arrivals = self.arrivals.subscribe();
        loop {
            if self.look(|world| world.is_away) {
                self.change(|world| world.failed_polls += 1);
                return Err(Refusal::server_error());
            }
            {
                let world = self.lock();
                if world.updates.poll != poll {
                    return Err(Refusal::conflict());
                }
                if let Some(batch) = world.updates.batch(limit) {
                    return Ok(batch);
                }
            }
            tokio::select! {
                _ = arrivals.changed() => {}
                () = tokio::time::sleep_until(until) => return Ok("[]".to_owned()),
            }
        }
    }
}

/// A sending call between its arrival and its answer; dropped also when the caller goes away.
struct OnTheWay<'t> {
    telegram: &'t Telegram,
    chat_id: i64,
}

impl<'t> OnTheWay<'t> {
    fn begin(telegram: &'t Telegram, body: &Value) -> Self {
        let chat_id = body["chat_id"].as_i64().unwrap_or_default();
        telegram.change(|world| {
            if !world.on_the_way.insert(chat_id) {
                world.crossings += 1;
            }
        });
        Self { telegram, chat_id }
    }
}

impl Drop for OnTheWay<'_> {
    fn drop(&mut self) {
        self.telegram.change(|world| world.on_the_way.remove(&self.chat_id));
    }
}

impl World {
    /// Everything but getUpdates.
    fn answer(
        &mut self,
        method: &str,
        body: &Value,
        uploads: Vec<(String, Upload)>,
        now: i64,
    ) -> Result<Value, Refusal> {
        match method {
            "getMe" => Ok(self.get_me()),
            "deleteWebhook" => {
                if body["drop_pending_updates"] == Value::Bool(true) {
                    self.updates.forget();
                }
                Ok(Value::Bool(true))
            }
            "getWebhookInfo" => Ok(json!({
                "url": "", "has_custom_certificate": false, "pending_update_count": self.unconfirmed_count(),
            })),
            "sendMessage" => self.send_message(body, now),
            "editMessageText" => self.edit_message_text(body, now),
            "editMessageReplyMarkup" => self.edit_message_reply_markup(body, now),
            "deleteMessage" => self.delete_message(body, now),
            "answerCallbackQuery" => self.answer_callback_query(body),
            "sendDocument" => self.send_document(body, uploads, now),
            "sendPhoto" => self.send_photo(body, now),
            "sendChatAction" => self.send_chat_action(body),
            "leaveChat" => self.leave_chat(body, now),
            "getFile" => self.get_file(body),
            "setMyCommands" => self.set_my_commands(body),
            "getMyCommands" => self.get_my_commands(body),
            "deleteMyCommands" => self.delete_my_commands(body),
            "setMyName" => self.set_my_text("name", 64, body),
            "getMyName" => self.get_my_text("name", body),
            "setMyDescription" => self.set_my_text("description", 512, body),
            "getMyDescription" => self.get_my_text("description", body),
            "setMyShortDescription" => self.set_my_text("short_description", 120, body),
            "getMyShortDescription" => self.get_my_text("short_description", body),
            "getChat" => self.get_chat(body),
            _ => Err(Refusal::not_found()),
        }
    }

    fn get_me(&self) -> Value {
        let mut me = self.bot.clone();
        for (flag, value) in [
            ("can_join_groups", true),
            ("can_read_all_group_messages", false),
            ("supports_inline_queries", false),
            ("can_connect_to_business", false),
            ("has_main_web_app", false),
        ] {
            me[flag] = Value::Bool(value);
        }
        me
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::clock::Clock;

    fn telegram() -> Arc<Telegram> {
        Telegram::new("1:token", Clock::manual(1_795_420_800))
    }

    async fn call(telegram: &Telegram, method: &str, body: Value) -> Result<Value, Refusal> {
        let Value::Object(body) = body else { panic!("a body is an object") };
        match telegram.answer(method, Parameters { body, uploads: Vec::new() }).await {
            Ending::Done(result) => Ok(serde_json::from_str(&result).unwrap()),
            Ending::Refused(refusal) => Err(refusal),
            Ending::BadGateway | Ending::Reset => panic!("no such fault was set"),
        }
    }

    #[tokio::test]
    async fn a_poll_wakes_for_a_message_and_repeats_it_until_it_is_confirmed() {
        let telegram = telegram();
        let polling = tokio::spawn({
            let telegram = telegram.clone();
            async move { call(&telegram, "getUpdates", json!({"timeout": 50})).await }
        });
        tokio::task::yield_now().await;
        let update_id = telegram.says(7, "Hallo");
        let updates = polling.await.unwrap().unwrap();
        assert_eq!(updates[0]["update_id"], update_id);
        assert_eq!(call(&telegram, "getUpdates", json!({})).await.unwrap(), updates);
        assert_eq!(call(&telegram, "getUpdates", json!({"offset": update_id + 1})).await.unwrap(), json!([]));
    }

    #[tokio::test]
    async fn a_second_poll_ends_the_first_with_a_conflict() {
        let telegram = telegram();
        let first = tokio::spawn({
            let telegram = telegram.clone();
            async move { call(&telegram, "getUpdates", json!({"timeout": 50})).await }
        });
        tokio::task::yield_now().await;
        assert_eq!(call(&telegram, "getUpdates", json!({})).await.unwrap(), json!([]));
        assert_eq!(first.await.unwrap().unwrap_err(), Refusal::conflict());
    }

    #[tokio::test]
    async fn a_body_that_breaks_the_specification_is_refused_and_recorded() {
        let telegram = telegram();
        telegram.says(7, "/start");
        let refusal = call(&telegram, "sendMessage", json!({"chat_id": 7, "tekst": "x"})).await.unwrap_err();
        assert_eq!(refusal.error_code, 400);
        let violation = "sendMessage: sendMessage.tekst: unknown field; sendMessage.text: missing";
        assert_eq!(telegram.violations(), [violation]);
        assert_eq!(telegram.calls()[0].response_code, 400);
        telegram.spec_check(false);
        call(&telegram, "sendMessage", json!({"chat_id": 7, "text": "x", "tekst": "x"})).await.unwrap();
    }

    #[tokio::test]
    async fn a_reset_after_the_effect_leaves_the_message_and_no_answer() {
        let telegram = telegram();
        telegram.says(7, "/start");
        let send = || async {
            let body = json!({"chat_id": 7, "text": "x"}).as_object().cloned().unwrap();
            telegram.answer("sendMessage", Parameters { body, uploads: Vec::new() }).await
        };
        telegram.fault_times(Fault::ResetBefore { share: 1.0 }, 1);
        assert!(matches!(send().await, Ending::Reset));
        assert_eq!(telegram.sent_count(), 0);
        telegram.fault_times(Fault::ResetAfter { share: 1.0 }, 1);
        assert!(matches!(send().await, Ending::Reset));
        assert_eq!(telegram.sent_count(), 1);
        assert!(matches!(send().await, Ending::Done(_)));
    }

    #[tokio::test]
    async fn waiting_ends_with_the_change_or_with_the_time() {
        let telegram = telegram();
        let waiting = tokio::spawn({
            let telegram = telegram.clone();
            async move { telegram.wait_until(|world| world.messages(7).len() == 1, Duration::from_secs(9)).await }
        });
        tokio::task::yield_now().await;
        telegram.says(7, "Hallo");
        assert!(waiting.await.unwrap());
        assert!(!telegram.wait_until(|_| false, Duration::from_millis(1)).await);
    }
}
