//! What opens a door for staff: one-time links, passwords, the second factor, recovery codes. In plain text they are
//! with their owner only; the database keeps hashes, and of the second factor what it is made from.

use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;
use totp_rs::{Builder, Secret, Totp};
use unicode_normalization::UnicodeNormalization as _;

/// The shortest password, in characters; with a second factor NIST SP 800-63B asks for 8.
pub const SHORTEST: usize = 12;
/// The longest password, in characters: a longer one is work for nothing.
pub const LONGEST: usize = 128;
/// So many recovery codes are given out at once.
const CODES: usize = 10;
/// The signs of a recovery code: Crockford's base 32, which leaves out I, L, O and U.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// So many signs has a recovery code: 130 bits, so that a quick hash is enough (ASVS 5.0, 6.5.2).
const LENGTH: usize = 26;
/// A code of the second factor holds for so many seconds (RFC 6238).
const STEP: u64 = 30;
/// Verified where there is no password, so that an unknown name takes as long as a wrong password. Nothing is
/// behind it.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlz$J3TCKaL4xPkdYbRzQTWCYkaSXS4cCg55EHlVFXVQ25s";
/// So many passwords are worked on at once: each takes 19 MiB and a processor.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The word in a one-time link: 128 random bits in 22 signs of `A-Z a-z 0-9 _ -`.
pub fn token() -> String {
    BASE64_URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>())
}

/// True for what has the form of a [`token`].
pub fn is_token(text: &str) -> bool {
    BASE64_URL_SAFE_NO_PAD.decode(text).is_ok_and(|bytes| bytes.len() == 16)
}

/// What the database keeps of 112 random bits or more: SHA-256 in base64url.
pub fn hash(secret: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(secret))
}

/// What is wrong with a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    Short,
    Long,
    /// It is, or holds, the name of its owner or the name to sign in with; or it is one sign over and over.
    Guessable,
}

/// Whether this can be the password of somebody who has these names.
pub fn check_password(password: &str, names: &[&str]) -> Result<(), Weak> {
    let password: String = password.nfkc().collect();
    let signs = password.chars().count();
    if signs < SHORTEST {
        return Err(Weak::Short);
    }
    if signs > LONGEST {
        return Err(Weak::Long);
    }
    let squeezed = |text: &str| text.to_lowercase().replace(|sign: char| !sign.is_alphanumeric(), "");
    let plain = squeezed(&password);
    let named = names.iter().map(|name| squeezed(name)).any(|name| name.len() >= 3 && plain.contains(&name));
    let different = plain.chars().collect::<std::collections::BTreeSet<_>>().len();
    if named || different < 5 { Err(Weak::Guessable) } else { Ok(()) }
}

/// Argon2id of a password, as a PHC string. None when the machine has no room for it.
pub async fn hash_password(password: &str) -> Option<String> {
    let password: String = password.nfkc().collect();
    let _turn = AT_ONCE.acquire().await.ok()?;
    let hashed = tokio::task::spawn_blocking(move || {
        let salt: [u8; 16] = rand::random();
        Argon2::default().hash_password_with_salt(password.as_bytes(), &salt).ok().map(|hash| hash.to_string())
    });
    hashed.await.ok().flatten()
}

/// Whether a password is the one that was hashed; without one it takes as long and is never right.
pub async fn is_password(password: &str, hashed: Option<&str>) -> bool {
    if password.len() > 4 * LONGEST {
        return false;
    }
    let password: String = password.nfkc().collect();
    let (known, hashed) = (hashed.is_some(), hashed.unwrap_or(NOBODY).to_owned());
    let Ok(_turn) = AT_ONCE.acquire().await else { return false };
    let verified = tokio::task::spawn_blocking(move || {
        let hash = argon2::PasswordHash::new(&hashed);
        hash.is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    verified.await.unwrap_or(false) && known
}

/// The second factor: an app that shows a new code each 30 seconds (TOTP, RFC 6238).
pub struct Factor(Totp);

impl Factor {
    /// A new one: 160 random bits.
    pub fn new() -> Option<Self> {
        Self::of(Secret::new(Box::new(rand::random::<[u8; 20]>())))
    }

    /// The one that the database keeps, from base 32.
    pub fn parse(secret: &str) -> Option<Self> {
        Self::of(Secret::try_from_base32(secret).ok()?)
    }

    fn of(secret: Secret) -> Option<Self> {
        Builder::new().with_secret(secret).with_step_duration(STEP).build().ok().map(Self)
    }

    /// In base 32, as the database keeps it and as a person can type it into the app.
    pub fn secret(&self) -> String {
        self.0.secret().to_base32()
    }

    /// The address behind the QR code.
    pub fn address(&self, login: &str) -> String {
        format!("otpauth://totp/Driehoek:{login}?secret={}&issuer=Driehoek", self.secret())
    }

    /// The step of time that a code belongs to, if it is right now or was a step ago or will be in one, and is later
    /// than the last that was used: each code works once.
    pub fn step(&self, code: &str, now: i64, used: Option<i64>) -> Option<i64> {
        let digits: String = code.chars().filter(|sign| !sign.is_whitespace()).collect();
        let step = self.0.check(&digits, u64::try_from(now).ok()?)?;
        i64::try_from(step).ok().filter(|step| used.is_none_or(|used| *step > used))
    }

    /// The code of this moment.
    pub fn code(&self, now: i64) -> String {
        self.0.generate(u64::try_from(now).unwrap_or_default()).to_string()
    }
}

/// Ten new recovery codes, each for one use: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XX`.
pub fn recovery_codes() -> Vec<String> {
    // 256 is a multiple of 32: every sign is equally likely.
    let code = |bytes: [u8; LENGTH]| bytes.map(|byte| char::from(SIGNS[usize::from(byte % 32)]));
    let groups = |signs: [char; LENGTH]| signs.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-");
    (0..CODES).map(|_| groups(code(rand::random()))).collect()
}

/// The hash of what may be a recovery code, however it was typed. None for what cannot be one.
pub fn recovery_hash(typed: &str) -> Option<String> {
    let signs: String = typed
        .to_uppercase()
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .map(|sign| match sign {
            'O' => '0',
            'I' | 'L' => '1',
            sign => sign,
        })
        .collect();
    (signs.len() == LENGTH).then(|| hash(signs.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_the_name() {
        let names = ["Anne de Vries", "anne.vries"];
        assert_eq!(check_password("eleven sign", &names), Err(Weak::Short));
        assert_eq!(check_password(&"längeres ".repeat(16), &names), Err(Weak::Long));
        assert_eq!(check_password("Anne-de-Vries-1!", &names), Err(Weak::Guessable));
        assert_eq!(check_password("my anne.vries 12", &names), Err(Weak::Guessable));
        assert_eq!(check_password("121212121212", &names), Err(Weak::Guessable));
        assert_eq!(check_password("drie groene ramen", &names), Ok(()));
    }

    #[tokio::test]
    async fn only_the_right_password_is_right() {
        let hashed = hash_password("drie groene ramen").await.unwrap();
        assert!(hashed.starts_with("$argon2id$"));
        assert!(is_password("drie groene ramen", Some(&hashed)).await);
        assert!(!is_password("drie groene raam", Some(&hashed)).await);
        assert!(!is_password("drie groene ramen", None).await);
        assert!(argon2::PasswordHash::new(NOBODY).is_ok(), "an unknown name is computed, not refused unread");
    }

    #[test]
    fn a_code_works_once_and_for_a_short_time() {
        let factor = Factor::parse(&Factor::new().unwrap().secret()).unwrap();
        let now = 1_800_000_000;
        let code = factor.code(now);
        let step = factor.step(&code, now, None).unwrap();
        assert_eq!(factor.step(&format!("{} {}", &code[..3], &code[3..]), now + 30, None), Some(step));
        assert_eq!(factor.step(&code, now, Some(step)), None, "it was used");
        assert_eq!(factor.step(&code, now + 120, None), None, "it is old");
        assert_eq!(factor.step("", now, None), None);
    }

    /// The example of RFC 6238, appendix B (its first six digits from the right).
    #[test]
    fn codes_are_those_of_the_standard() {
        let factor = Factor::of(Secret::new(Box::new(*b"12345678901234567890"))).unwrap();
        assert_eq!(factor.code(1_111_111_109), "081804");
    }

    #[test]
    fn a_recovery_code_may_be_typed_in_any_way() {
        let codes = recovery_codes();
        assert_eq!(codes.len(), CODES);
        let hash = recovery_hash(&codes[0]).unwrap();
        assert_eq!(recovery_hash(&codes[0].to_lowercase().replace('-', " ")), Some(hash.clone()));
        assert_eq!(recovery_hash(&codes[0].replace('0', "o").replace('1', "l")), Some(hash));
        assert_eq!(recovery_hash("123456"), None);
    }
}
