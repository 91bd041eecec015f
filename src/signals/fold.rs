//! Text as signs are looked for in: words in small letters without marks, whatever the script, and where a sentence ends.
//! "Hij slaat me!" and "hij  SLÁÁT me" are the same; so are أضرب and اضرب, and "öldürürüm" and "oldururum".

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Words of different sentences are at least so far apart.
const SENTENCE: usize = 1000;

/// A folded text.
pub struct Folded {
    /// The words with one space before, between and behind them; a dot as a word ends a sentence.
    pub text: String,
    /// Where each word begins in `text`, in bytes, and its number; numbers of different sentences lie far apart.
    words: Vec<(usize, usize)>,
}

impl Folded {
    /// Folds a text; takes time in proportion to its length, whatever is in it.
    pub fn new(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len() + 2), words: Vec::new() };
        folded.text.push(' ');
        let (mut inside, mut number) = (false, 0);
        for sign in text.chars() {
            if is_skipped(sign) {
                continue;
            }
            if sign.is_alphanumeric() {
                let from = folded.text.len();
                spell(sign, &mut folded.text);
                if !inside && folded.text.len() > from {
                    number += 1;
                    folded.words.push((from, number));
                    inside = true;
                }
                continue;
            }
            if std::mem::take(&mut inside) {
                folded.text.push(' ');
            }
            if ends_sentence(sign) && !folded.text.ends_with(" . ") {
                number += SENTENCE;
                folded.words.push((folded.text.len(), number));
                folded.text.push_str(". ");
            }
        }
        if inside {
            folded.text.push(' ');
        }
        folded
    }

    /// The number of the word in which this byte of the text lies, or of the next one where it is a space.
    pub fn word_at(&self, byte: usize) -> usize {
        let space = usize::from(self.text.as_bytes().get(byte) == Some(&b' '));
        let after = self.words.partition_point(|(start, _)| *start <= byte + space);
        after.checked_sub(1).and_then(|at| self.words.get(at)).map_or(0, |(_, number)| *number)
    }
}

/// Marks on a letter, signs that cannot be seen, the line that stretches an Arabic word, and apostrophes: "can't" is
/// "cant", as many write it.
fn is_skipped(sign: char) -> bool {
    let invisible = matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let apostrophe =
        matches!(sign, '\'' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}' | '`' | '\u{b4}' | '\u{ff07}');
    invisible || apostrophe || sign == '\u{640}' || !sign.is_ascii() && is_combining_mark(sign)
}

fn ends_sentence(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…' | ';' | '؟' | '؛' | '\u{6d4}' | '。')
}

fn spell(sign: char, text: &mut String) {
    if sign.is_ascii() {
        text.push(sign.to_ascii_lowercase());
        return;
    }
    decompose_compatible(sign, |part| match part {
        'ı' => text.push('i'),
        'ł' | 'Ł' => text.push('l'),
        'ß' => text.push_str("ss"),
        'ø' | 'Ø' => text.push('o'),
        'đ' | 'Đ' => text.push('d'),
        'ґ' | 'Ґ' => text.push('г'),
        // Letters that are typed for each other.
        'ى' | 'ی' => text.push('ي'),
        'ة' | 'ہ' => text.push('ه'),
        'ک' => text.push('ك'),
        'ٱ' => text.push('ا'),
        'ء' | '\u{640}' => {}
        _ if is_combining_mark(part) => {}
        _ => text.extend(part.to_lowercase().filter(|small| !is_combining_mark(*small))),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_write_the_same_are_the_same() {
        for (written, folded) in [
            ("Hij SLÁÁT  me!", " hij slaat me . "),
            ("m’n zoon, z'n broer", " mn zoon zn broer "),
            ("ÖLDÜRÜRÜM dedi. İntihar", " oldururum dedi . intihar "),
            ("أُريدُ أنْ أمـوت؟", " اريد ان اموت . "),
            ("ضربنى ضربة", " ضربني ضربه "),
            ("Б’є мене… їсти", " бє мене . істи "),
            ("zelf\u{ad}moord\u{200b} żółć", " zelfmoord zolc "),
            ("", " "),
            ("?!.", " . "),
        ] {
            assert_eq!(Folded::new(written).text, folded);
        }
    }

    #[test]
    fn sentences_lie_far_apart() {
        let folded = Folded::new("Een twee. Drie");
        let at = |word: &str| folded.word_at(folded.text.find(word).unwrap());
        assert_eq!(at("twee"), at("een") + 1);
        assert_eq!(at(" twee"), at("twee"));
        assert!(at("drie") > at("twee") + SENTENCE / 2);
    }
}
