//! Staff come and go: names as they are typed, the one-time link that invites, and who may not be sent away.

pub mod changes;
pub mod secrets;
pub mod shell;
pub mod store;

use unicode_normalization::UnicodeNormalization as _;

use super::{Role, Staff};

/// The link that invites a member of staff works for so many seconds: 7 days.
pub const INVITED_FOR: i64 = 7 * 24 * 3600;
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 80;

/// A name as somebody typed it: one line, without what cannot be seen. None when nothing is left or it is too long.
pub fn name(typed: &str) -> Option<String> {
    let seen: String = typed.nfc().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    // Marks that turn the direction of what follows (reliability facts, threat 11).
    let seen = seen.replace(|sign| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'), "");
    let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty() && name.chars().count() <= LONGEST_NAME).then_some(name)
}

/// A name to sign in with, as it is kept: lower case, 3 to 40 of `a-z 0-9 . - _ @`. None for anything else.
pub fn login(typed: &str) -> Option<String> {
    let login = typed.trim().to_lowercase();
    let fits = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || ".-_@".contains(sign);
    ((3..=40).contains(&login.len()) && login.chars().all(fits)).then_some(login)
}

/// A name to sign in with that is made from somebody's name: "Anne de Vries" is `anne.de.vries`.
pub fn suggested_login(name: &str) -> String {
    let plain: String = name.nfkd().filter(|sign| sign.is_ascii()).collect::<String>().to_lowercase();
    let words = plain.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let login: String = words.collect::<Vec<_>>().join(".").chars().take(40).collect();
    self::login(&login).unwrap_or_default()
}

/// Why somebody cannot be sent away, or stop being a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody shuts the door behind oneself.
    OwnAccount,
    /// A school always has a head who can sign in.
    LastHead,
}

/// Whether `staff` can be deactivated. `by`: who does it, None for the operator. `heads`: how many are active.
pub fn can_leave(staff: &Staff, by: Option<i64>, heads: i64) -> Result<(), Refusal> {
    if by == Some(staff.id) {
        return Err(Refusal::OwnAccount);
    }
    can_become(staff, Role::Teacher, heads)
}

/// Whether `staff` can take this role.
pub fn can_become(staff: &Staff, role: Role, heads: i64) -> Result<(), Refusal> {
    let is_active_head = staff.role == Role::Head && staff.deactivated_at.is_none();
    if is_active_head && role != Role::Head && heads <= 1 { Err(Refusal::LastHead) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_can_be_seen() {
        assert_eq!(name("  Anne\tde \n Vries ").as_deref(), Some("Anne de Vries"));
        assert_eq!(name("Anne\u{202e}seirV").as_deref(), Some("AnneseirV"));
        assert_eq!(name(" \u{202e} "), None);
        assert_eq!(name(&"a".repeat(81)), None);
    }

    #[test]
    fn a_sign_in_name_is_plain() {
        assert_eq!(login(" Anne.Vries ").as_deref(), Some("anne.vries"));
        assert_eq!(login("a.vries@school.example").as_deref(), Some("a.vries@school.example"));
        for wrong in ["ab", "anne vries", "ömer", "a/b/c", &"a".repeat(41)] {
            assert_eq!(login(wrong), None, "{wrong}");
        }
        for (name, suggested) in [("Anne de Vries", "anne.de.vries"), ("Ömer Çelik", "omer.celik"), ("李", "")] {
            assert_eq!(suggested_login(name), suggested);
        }
    }

    #[test]
    fn a_school_keeps_a_head() {
        let staff = Staff {
            id: 1,
            school_id: 1,
            name: String::new(),
            role: Role::Head,
            language: None,
            login: None,
            person_id: None,
            deactivated_at: None,
            groups: Vec::new(),
            hours: crate::school::hours::Hours::default(),
            contact_at: None,
        };
        assert_eq!(can_leave(&staff, Some(1), 2), Err(Refusal::OwnAccount));
        assert_eq!(can_leave(&staff, Some(2), 1), Err(Refusal::LastHead));
        assert_eq!(can_leave(&staff, None, 2), Ok(()));
        assert_eq!(can_become(&staff, Role::Office, 1), Err(Refusal::LastHead));
        assert_eq!(can_become(&staff, Role::Head, 1), Ok(()));
        let teacher = Staff { role: Role::Teacher, ..staff };
        assert_eq!(can_leave(&teacher, None, 1), Ok(()));
    }
}
