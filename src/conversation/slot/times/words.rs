//! The words of teachers' times.

use super::Wrong;
use crate::language::Say;

/// What stands against a block, in words.
pub fn fault(say: Say<'_>, wrong: Wrong) -> String {
    match wrong {
        Wrong::Day => say.round_wrong_day(),
        Wrong::From | Wrong::Until => say.round_wrong_hour(),
        Wrong::EndsBefore => say.round_wrong_ends_before(),
        Wrong::Night => say.round_wrong_night(),
        Wrong::Past => say.round_wrong_past(),
        Wrong::OutsideWindow(first, last) => say.round_wrong_window(first, last),
        Wrong::Closed => say.round_wrong_closed_day(),
        Wrong::TooShort => say.round_wrong_too_short(),
        Wrong::Means => say.round_wrong_means(),
        Wrong::PlaceTooLong => say.round_wrong_place(),
        Wrong::With => say.round_wrong_with(),
        Wrong::Elsewhere => say.round_wrong_elsewhere(),
    }
}
