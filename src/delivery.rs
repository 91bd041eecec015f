//! Everything that leaves: the outbox with its three lanes, the pace, the lease, and the sender.

pub mod lease;
pub mod outbox;
mod pace;
pub mod sender;

use crate::store::{StoreError, Tx};

pub use outbox::{Bulk, Claimed, Outgoing};
pub use pace::Pace;

/// What a send came to, whatever the channel; what follows is decided by [`sender`].
/// The table of facts on reliability, 1.3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It arrived; the channel's number for the message where it gave one.
    Sent(Option<i64>),
    /// It surely did not arrive, and not because of us: again soon, not counted as an attempt.
    NotSent,
    /// The channel wants rest: no call at all for this many seconds.
    RestFor(u32),
    /// Nobody knows whether it arrived: again, since a lost message is worse than a double one.
    Unknown,
    /// The channel says that it is in trouble itself, so it hardly arrived: again, for as long as that lasts.
    Trouble,
    /// This person cannot be reached any more.
    Unreachable,
    /// The message to delete is too old for that.
    TooOld,
    /// The message to edit is gone: this call says the same as a new message.
    Instead { method: &'static str, body: String },
    /// Our own mistake: never again, and somebody looks at it.
    Faulty(String),
    /// The token is wrong: nothing goes out until a person mends it.
    TokenWrong,
}

/// Something that can carry a message to a chat: Telegram now, paper later.
pub trait Courier: Send + Sync + 'static {
    /// Makes one call. `kind` and `body` are the reply row's method and JSON.
    fn carry(&self, kind: &str, body: &str) -> impl Future<Output = Outcome> + Send;
}

/// What became of a row when it was rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rendered {
    Call(Outgoing),
    /// Not true any more.
    Nothing,
    /// Not at this hour: again at this instant, in UTC seconds.
    Later(i64),
}

/// What the sender asks of the features: to render what is due, and to hear who cannot be reached.
pub trait Desk: Send + Sync + 'static {
    /// What to do with each row, in the same order.
    fn render(&self, tx: &mut Tx, rows: &[&Claimed]) -> impl Future<Output = Result<Vec<Rendered>, StoreError>> + Send;

    /// These arrived, each with the channel's number for the message where it gave one.
    fn arrived(
        &self,
        tx: &mut Tx,
        rows: &[(&Claimed, Option<i64>)],
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// What this row was to delete is too old for that.
    fn too_old(&self, tx: &mut Tx, row: &Claimed) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// This chat cannot be reached any more.
    fn unreachable(&self, tx: &mut Tx, chat_id: i64) -> impl Future<Output = Result<(), StoreError>> + Send;
}
