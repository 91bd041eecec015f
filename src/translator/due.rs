//! Own words are translated beside everything else: what waits is looked up, the server is asked outside of any
//! transaction, and what comes of it is written in a short one. No message waits for it; a translation that comes later
//! is there when the message is opened.

use futures_util::future::join_all;

use super::{Failed, LONGEST, Masked, Translator, may_translate, store as tries};
use crate::app::App;
use crate::messages::{Author, Message, store as messages};
use crate::store::{Store, StoreError, Tx};

/// So many texts are on their way to the server at a time.
const TOGETHER: i64 = 4;
/// A text is tried so often.
pub const TRIES: i64 = 3;
/// The wait after the first failure, in seconds; each time four times as long.
const AGAIN: i64 = 60;
/// What was sent longer ago, in seconds, is not translated any more: it was read as it is.
const SINCE: i64 = 7 * 24 * 3600;
/// So many messages are looked at in one look.
const MOST: usize = 100;
/// The longest thread of answers that is looked through for what it is about.
const THREAD: usize = 20;

/// Own words on their way to the server.
struct Job {
    id: i64,
    own_words: String,
    masked: Masked,
    from: String,
    to: String,
}

/// Translates what waits; returns how many translations came.
pub async fn give_due(app: &App, store: &Store, translator: &Translator) -> Result<usize, StoreError> {
    let mut translated = 0;
    for _ in 0..MOST.div_ceil(usize::try_from(TOGETHER).unwrap_or(1)) {
        let now = app.clock.now();
        let mut tx = store.begin_reading().await?;
        let waiting = tries::waiting(&mut tx, now, now - SINCE, TRIES, TOGETHER).await?;
        let mut jobs = Vec::new();
        let mut never = Vec::new();
        for id in &waiting {
            match job(app, &mut tx, *id).await? {
                Some(job) => jobs.push(job),
                None => never.push(*id),
            }
        }
        tx.roll_back().await?;
        if waiting.is_empty() {
            break;
        }
        let answers = join_all(jobs.iter().map(|job| ask(translator, job))).await;
        let mut tx = store.begin().await?;
        for id in never {
            tries::set_tries(&mut tx, id, TRIES, now).await?;
        }
        for (job, answer) in jobs.iter().zip(answers) {
            match answer {
                Ok(text) => translated += usize::from(tries::set(&mut tx, job.id, &job.own_words, &text).await?),
                Err(failed) => failure(&mut tx, job.id, failed, now).await?,
            }
        }
        tx.commit().await?;
    }
    Ok(translated)
}

/// What is to be asked for this message; None where nothing is.
async fn job(app: &App, tx: &mut Tx, id: i64) -> Result<Option<Job>, StoreError> {
    let mut thread: Vec<Message> = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next.take()
        && thread.len() < THREAD
        && let Some(message) = messages::find(tx, id).await?
    {
        next = message.answers;
        thread.push(message);
    }
    let Some(message) = thread.first() else { return Ok(None) };
    let (Some(words), Some(from)) = (&message.own_words, &message.language) else { return Ok(None) };
    let to = match message.author {
        Author::Parent => Some(app.catalogue.language(app.catalogue.reference()).tag.clone()),
        Author::School => tries::language_of(tx, message.guardian_id).await?,
    };
    let Some(to) = to.filter(|to| to != from) else { return Ok(None) };
    if words.chars().count() > LONGEST || !may_translate(app, &thread) {
        return Ok(None);
    }
    let names = tries::names(tx, message.child_id).await?;
    let masked = Masked::new(words, &names);
    Ok(masked.map(|masked| Job { id, own_words: words.clone(), masked, from: from.clone(), to }))
}

async fn ask(translator: &Translator, job: &Job) -> Result<String, Failed> {
    let answer = translator.translate(&job.masked.text, &job.from, &job.to).await?;
    job.masked.unmask(&answer).ok_or(Failed::Changed)
}

async fn failure(tx: &mut Tx, id: i64, failed: Failed, now: i64) -> Result<(), StoreError> {
    tracing::warn!(message = id, %failed, "own words are not translated");
    // A machine that changed a name would change it again.
    let tried = if failed == Failed::Changed { TRIES } else { tries::tries(tx, id).await? + 1 };
    let wait = AGAIN << (2 * tried.clamp(1, TRIES) - 2);
    tries::set_tries(tx, id, tried, now + wait).await
}
