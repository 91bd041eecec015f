//! Reads a code out of what a parent types or pastes: with other spaces, in small letters, in another script's
//! digits, with letters of a Cyrillic or Greek keyboard that look alike, or as the whole link. An ordinary
//! sentence is never a code, so the chat may look at every short text.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::code::{Link, PAYLOAD, Signs, Typed};

/// A text longer than this (in bytes) is a letter or a story, whatever stands in it.
const LONGEST: usize = 400;
/// Where a group may end, counted in signs. A separator elsewhere means that it is not a code.
const ENDS: [usize; 4] = [4, 8, 12, 14];

impl Typed {
    /// The first code or link in a short text; None in any other text.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let seen: String = text.chars().filter(|c| !invisible(*c)).collect();
        match payload(&seen) {
            // A link that was cut is not a typed code, whatever its signs happen to spell.
            Some(payload) => Link::parse(payload).map(Self::Link),
            None => signs(&seen).map(Self::Signs),
        }
    }
}

/// What follows the `i_` of a start payload, at the start of a text or after what stands before it in a link.
fn payload(text: &str) -> Option<&str> {
    let of_a_link = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let (at, _) = text.match_indices(PAYLOAD).find(|(at, _)| !text[..*at].ends_with(of_a_link))?;
    let rest = &text[at + PAYLOAD.len()..];
    Some(&rest[..rest.find(|c| !of_a_link(c)).unwrap_or(rest.len())])
}

/// Fourteen signs in one to four pieces that end where a group ends, or each sign apart.
fn signs(text: &str) -> Option<Signs> {
    let pieces = pieces(text);
    (0..pieces.len()).find_map(|first| {
        let mut found = Vec::with_capacity(14);
        let mut grouped = true;
        let mut apart = true;
        for piece in &pieces[first..] {
            // A word with a letter that no code has.
            let piece = piece.as_ref()?;
            found.extend(piece);
            grouped &= ENDS.contains(&found.len());
            apart &= piece.len() == 1;
            if found.len() >= 14 || !(grouped || apart) {
                break;
            }
        }
        (grouped || apart).then(|| Signs::new(found.try_into().ok()?))?
    })
}

/// The words of a text, in signs of a code; None for a word that has others.
fn pieces(text: &str) -> Vec<Option<Vec<u8>>> {
    let folded: Vec<char> = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_uppercase).collect();
    let words = folded.split(|c| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.iter().map(|c| sign(*c)).collect()).collect()
}

/// The sign that was meant by a capital letter or a digit of any script.
fn sign(c: char) -> Option<u8> {
    let latin = match c {
        'O' | 'О' | 'Ο' => '0',
        'I' | 'L' | 'І' | 'Ӏ' | 'Ι' => '1',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' => 'C',
        'Е' | 'Ε' => 'E',
        'Ԍ' => 'G',
        'Н' | 'Η' => 'H',
        'Ј' | 'Ϳ' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'Р' | 'Ρ' => 'P',
        'Ԛ' => 'Q',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Ѵ' => 'V',
        'Ԝ' => 'W',
        'Х' | 'Χ' => 'X',
        'У' | 'Υ' | 'Ү' => 'Y',
        'Ζ' => 'Z',
        c => return u8::try_from(c).ok().filter(u8::is_ascii_alphanumeric).or_else(|| digit(c)),
    };
    u8::try_from(latin).ok()
}

/// The decimal digits of other scripts, by the code point of their zero (Unicode's category Nd). Those that
/// compatibility forms stand for (full width, mathematical) became ASCII before.
fn digit(c: char) -> Option<u8> {
    const ZEROS: [u32; 58] = [
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
        0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
        0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0,
        0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60,
        0x16AC0, 0x16B50, 0x1E140, 0x1E2F0, 0x1E950,
    ];
    let c = u32::from(c);
    let zero = ZEROS[..ZEROS.partition_point(|zero| *zero <= c)].last()?;
    u8::try_from(c - zero).ok().filter(|value| *value < 10).map(|value| b'0' + value)
}

/// Marks that leave no trace on the screen: direction, joiners, soft hyphens, variants of emoji.
fn invisible(c: char) -> bool {
    matches!(u32::from(c), 0xAD | 0x34F | 0x61C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F
        | 0xFE00..=0xFE0F | 0xFEFF | 0xE0000..=0xE0FFF)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;

    use super::super::code::Code;
    use super::*;
    use crate::language::embedded;

    fn drawn(seed: u64) -> Code {
        Code::draw(&mut StdRng::seed_from_u64(seed))
    }

    /// Writes each sign as a keyboard of another script or a hasty hand would.
    fn disguised(printed: &str, script: usize, separator: &str, small: bool) -> String {
        let digits = [0x30, 0x660, 0x6F0, 0x966, 0xFF10, 0x1D7CE, 0xE50, 0x1E950];
        let latin = "ABCEHJKMPQSTVWXYZ01";
        let alike = ["АВСЕНЈКМРԚЅТѴԜХУΖОІ", "ΑΒCΕΗͿΚΜΡQSΤVWΧΥΖΟΙ", "ABCEHJKMPQSTVWXYZOL", "ABCEHJKMPQSTVWXYZoİ"];
        let zero = digits[script % digits.len()];
        let signs = printed.chars().map(|c| match (c, latin.chars().position(|letter| letter == c)) {
            ('-', _) => separator.to_owned(),
            (_, Some(at)) if !script.is_multiple_of(5) => alike[script % 5 - 1].chars().nth(at).unwrap().to_string(),
            ('0'..='9', _) => char::from_u32(zero + c.to_digit(10).unwrap()).unwrap().to_string(),
            _ => c.to_string(),
        });
        let signs: String = signs.collect();
        if small { signs.to_lowercase() } else { signs }
    }

    proptest! {
        #[test]
        fn a_code_is_read_through_every_disguise(
            seed in any::<u64>(),
            script in 0_usize..40,
            separator in prop::sample::select(vec!["-", "", " ", "  ", "—", " - ", "\u{200F} ", ".", "\n", "\u{2060}", "/", "־"]),
            around in prop::sample::select(vec![
                ("", ""), ("code: ", ""), ("Hallo! Mijn code is ", ". Dank u"), ("код ", " дякую"), ("الرمز: ", " شكرا"),
                ("\u{202B}", "\u{202C}"), ("/start ", ""), ("Code=", "!"),
            ]),
            small in any::<bool>(),
            apart in any::<bool>(),
        ) {
            let code = drawn(seed);
            let mut typed = disguised(&code.signs.printed(), script, separator, small);
            if apart {
                typed = typed.chars().filter(|c| c.is_alphanumeric()).map(|c| format!("{c} ")).collect();
            }
            let text = format!("{}{typed}{}", around.0, around.1);
            prop_assert_eq!(Typed::parse(&text), Some(Typed::Signs(code.signs)), "{}", text);
        }

        #[test]
        fn a_link_is_read_wherever_it_stands(seed in any::<u64>()) {
            let link = drawn(seed).link;
            let payload = link.payload();
            for text in [
                format!("/start {payload}"),
                payload.clone(),
                format!("https://t.me/driehoek_bot?start={payload}"),
                format!("Kijk: https://t.me/driehoek_bot?start={payload}&x=1 Groet, Sam"),
                format!("\u{2066}tg://resolve?domain=driehoek_bot&start={payload}\u{2069}"),
            ] {
                prop_assert_eq!(Typed::parse(&text), Some(Typed::Link(link.clone())), "{}", text);
            }
            for cut in [format!("{payload}A"), payload[..23].to_owned(), payload.replace("i_", "i_ ")] {
                prop_assert_eq!(Typed::parse(&format!("/start {cut}")), None);
            }
            let case = payload.chars().map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() });
            prop_assert_ne!(Typed::parse(&case.collect::<String>()), Some(Typed::Link(link)));
        }

        #[test]
        fn any_text_is_read_without_harm(text in "\\PC{0,120}", signs in "[0-9A-Z -]{0,60}") {
            let _ = (Typed::parse(&text), Typed::parse(&signs));
        }

        #[test]
        fn another_sign_is_another_code(seed in any::<u64>(), at in 0_usize..14, step in 1_usize..32) {
            let code = drawn(seed);
            let mut printed = code.signs.printed().into_bytes();
            let signs = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
            // Past the dashes before it.
            let at = at + at / 4;
            let now = signs.iter().position(|sign| *sign == printed[at]).unwrap();
            printed[at] = signs[(now + step) % 32];
            prop_assert_ne!(Typed::parse(&String::from_utf8(printed).unwrap()), Some(Typed::Signs(code.signs)));
        }
    }

    /// Everything we say in every language, and rows of its words cut at any place, with dates and groups between:
    /// well over 10,000 texts.
    #[test]
    fn ordinary_words_are_never_a_code() {
        let mut tried = 0;
        let numbers = ["24", "2026", "4A", "8.30", "23-11", "12", "€ 25", "groep 3/4"];
        for (_, files) in embedded() {
            for (_, text) in files {
                let words: Vec<&str> = text.split_whitespace().collect();
                for (at, row) in words.windows(5).enumerate() {
                    for sentence in [row.join(" "), row.join(&format!(" {} ", numbers[at % 8])), row[..3].join("-")] {
                        assert_eq!(Typed::parse(&sentence), None, "{sentence}");
                        tried += 1;
                    }
                }
            }
        }
        assert!(tried > 10_000, "{tried}");
    }

    #[test]
    fn dates_numbers_and_long_texts_are_no_codes() {
        for text in [
            "maandag 23 maart",
            "groep 4a ma 23 dec",
            "ik ga op 23 en 24 of",
            "deze week 2024 is",
            "06 12 34 56 78 90 12",
            "NL91 ABNA 0417 1643 00",
            "20261123 143000",
            "14 23 24 25 26 27 28",
            "https://school.nl/agenda?start=i_2026",
            "",
        ] {
            assert_eq!(Typed::parse(text), None, "{text}");
        }
        let code = drawn(7);
        let letter = format!("{} {}", "Beste ouders, morgen is er een studiedag. ".repeat(10), code.signs.printed());
        assert_eq!(Typed::parse(&letter), None);
    }
}
