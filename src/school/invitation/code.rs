//! The two secrets of a letter: the link behind its QR code, and the code that a parent can type instead.
//! Both open the same invitation. In plain text they exist in memory and on paper only (facts on
//! reliability, section 4, rows 1 and 16).

use std::fmt;

use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::CryptoRng;
use sha2::{Digest as _, Sha256};

/// The signs of a typed code: Crockford's base 32, which leaves out I, L, O and U.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many signs find the invitation; they are no secret.
const SELECTOR: usize = 4;
/// How many signs a typed code has: the selector, and ten for the secret (50 bits).
const LENGTH: usize = SELECTOR + 10;
/// How a code is printed: `ABCD-EFGH-JKMN-PQ`.
const GROUP: usize = 4;
/// What a start payload of ours begins with.
pub const PAYLOAD: &str = "i_";
/// Verified when nothing was found, so that an unknown code takes as long as a wrong one. Nothing is behind it.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlz$J3TCKaL4xPkdYbRzQTWCYkaSXS4cCg55EHlVFXVQ25s";

/// The link's secret: 128 random bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Link([u8; 16]);

/// A typed code of 14 signs, in capitals of [`SIGNS`].
#[derive(Clone, PartialEq, Eq)]
pub struct Signs([u8; LENGTH]);

/// What came in from a parent and has the form of one of our secrets; whether it opens anything, nobody knows yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// From the QR code, or the link was pasted.
    Link(Link),
    /// Typed from paper.
    Signs(Signs),
}

/// Both secrets of one letter, freshly drawn.
#[derive(Clone, Debug)]
pub struct Code {
    pub link: Link,
    pub signs: Signs,
}

/// What the database keeps of a [`Code`]: nothing that opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashes {
    /// SHA-256 of the link's secret, in base64url. A quick hash is enough for 128 random bits (ASVS 5.0, 6.5.2).
    pub link: String,
    /// The first four signs.
    pub selector: String,
    /// The other ten under argon2id, as a PHC string.
    pub secret: String,
}

impl Code {
    /// Draws a code. One in six draws is taken anew, until it [has the form](Signs::has_our_form).
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        let mut link = [0; 16];
        rng.fill_bytes(&mut link);
        loop {
            let mut signs = [0; LENGTH];
            rng.fill_bytes(&mut signs);
            // 256 is a multiple of 32: every sign is equally likely.
            let signs = Signs(signs.map(|byte| SIGNS[usize::from(byte % 32)]));
            if signs.has_our_form() {
                return Self { link: Link(link), signs };
            }
        }
    }

    /// What is kept of it. Takes some 20 ms on purpose: not for a thread that others wait for.
    pub fn hashes(&self, rng: &mut impl CryptoRng) -> Result<Hashes, argon2::password_hash::Error> {
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        let secret = slow_hash().hash_password_with_salt(self.signs.secret(), &salt)?.to_string();
        Ok(Hashes { link: self.link.hash(), selector: self.signs.selector().to_owned(), secret })
    }
}

impl Link {
    /// The secret as it stands in a link: 22 signs of base64url, exactly as we write them.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// What Telegram hands to the bot as `/start i_...` (64 signs of `A-Z a-z 0-9 _ -` at most).
    pub fn payload(&self) -> String {
        format!("{PAYLOAD}{}", URL_SAFE_NO_PAD.encode(self.0))
    }

    /// What the database looks it up by. The hash is compared by an index, which tells by its time nothing
    /// that helps to find what was hashed.
    pub fn hash(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.0))
    }
}

impl Signs {
    /// Fourteen capitals and digits of our alphabet that have the form of a code.
    pub(super) fn new(signs: [u8; LENGTH]) -> Option<Self> {
        let signs = Self(signs);
        (signs.0.iter().all(|sign| SIGNS.contains(sign)) && signs.has_our_form()).then_some(signs)
    }

    /// At least two of the four groups have a letter and a digit from 2 to 9, so that no row of ordinary words and
    /// numbers is taken for a code (0 and 1 may be a typed O, I or L). Costs less than one of the 50 bits.
    fn has_our_form(&self) -> bool {
        let mixed = |group: &&[u8]| {
            group.iter().any(u8::is_ascii_alphabetic) && group.iter().any(|sign| (b'2'..=b'9').contains(sign))
        };
        self.0.chunks(GROUP).filter(mixed).count() >= 2
    }

    /// As it is printed: `ABCD-EFGH-JKMN-PQ`.
    pub fn printed(&self) -> String {
        let groups: Vec<_> = self.0.chunks(GROUP).map(String::from_utf8_lossy).collect();
        groups.join("-")
    }

    /// The signs that find the invitation.
    pub fn selector(&self) -> &str {
        // All signs are ASCII.
        std::str::from_utf8(&self.0[..SELECTOR]).unwrap_or_default()
    }

    fn secret(&self) -> &[u8] {
        &self.0[SELECTOR..]
    }

    /// True if `kept` is the [`Hashes::secret`] of this code. Takes the same time whatever `kept` is, and some
    /// 20 ms on purpose: not for a thread that others wait for.
    pub fn opens(&self, kept: Option<&str>) -> bool {
        let same = slow_hash().verify_password(self.secret(), kept.unwrap_or(NOBODY)).is_ok();
        same && kept.is_some()
    }
}

/// Argon2id with 19 MiB, two rounds, one lane: OWASP's parameters, and the library's own.
fn slow_hash() -> Argon2<'static> {
    Argon2::default()
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Link(..)")
    }
}

impl fmt::Debug for Signs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signs(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_opens_what_was_kept_of_it_and_nothing_else() {
        let mut rng = rand::rng();
        let (code, other) = (Code::draw(&mut rng), Code::draw(&mut rng));
        let kept = code.hashes(&mut rng).unwrap();
        assert!(code.signs.opens(Some(&kept.secret)));
        assert!(!other.signs.opens(Some(&kept.secret)));
        assert!(!code.signs.opens(None));
        assert_eq!(Link::parse(&code.link.payload()[2..]).unwrap().hash(), kept.link);
        assert_ne!(other.link.hash(), kept.link);
        assert_ne!(code.hashes(&mut rng).unwrap().secret, kept.secret, "every hash has its own salt");
    }

    #[test]
    fn what_is_kept_or_logged_shows_no_secret() {
        let mut rng = rand::rng();
        let code = Code::draw(&mut rng);
        let kept = format!("{:?}{code:?}{:?}", code.hashes(&mut rng).unwrap(), Typed::Signs(code.signs.clone()));
        assert!(!kept.contains(&code.link.payload()[2..]));
        let printed = code.signs.printed();
        assert!(!kept.contains(&printed) && !kept.contains(std::str::from_utf8(code.signs.secret()).unwrap()));
    }

    #[test]
    fn an_unknown_code_is_hashed_like_a_known_one() {
        let kept = Code::draw(&mut rand::rng()).hashes(&mut rand::rng()).unwrap().secret;
        let parameters = |hash: &str| hash.rsplitn(3, '$').last().map(str::to_owned);
        assert_eq!(parameters(NOBODY), parameters(&kept));
        let parts = |hash: &str| hash.split('$').map(str::len).collect::<Vec<_>>();
        assert_eq!(parts(NOBODY)[5], parts(&kept)[5], "as long a hash");
        let refused = slow_hash().verify_password(b"x", NOBODY).unwrap_err();
        assert_eq!(refused, argon2::password_hash::Error::PasswordInvalid, "it was computed, not refused unread");
    }

    #[test]
    fn codes_are_drawn_from_the_whole_alphabet_and_keep_their_form() {
        let mut rng = rand::rng();
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..2_000 {
            let code = Code::draw(&mut rng);
            assert!(code.signs.has_our_form());
            assert_eq!(code.link.payload().len(), PAYLOAD.len() + 22);
            seen.extend(code.signs.0);
        }
        assert_eq!(seen.len(), 32);
    }
}
