//! All languages: embedded in the binary, or read from a folder while a translator works on them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_locale::{LanguageIdentifier as IcuIdentifier, Locale, LocaleDirectionality};
use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

use super::Say;
use super::bidi;
use super::dates::Dates;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The reference language: complete by definition, and what a missing message falls back to.
const REFERENCE: &str = "nl";

/// The folder of the files that only staff read; the languages that have it are those of the console.
pub(super) const STAFF: &str = "staff/";

/// A language of the catalogue. Cheap to copy; only a [`Catalogue`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lang(u16);

/// Whether a person has checked a file's translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    Human,
    Draft,
}

/// One language and what it needs to speak.
pub struct Language {
    /// BCP 47 tag, the name of its folder: `ar`, `fa-AF`.
    pub tag: String,
    /// How its readers call it: العربية.
    pub own_name: String,
    /// Written from right to left.
    pub rtl: bool,
    /// The review state of each file.
    pub review: BTreeMap<String, Review>,
    /// Its place in the picker; lower comes first.
    rank: u32,
    pub(super) dates: Dates,
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    /// The two-letter code under which Telegram keeps commands for this language; None where it has none
    /// (Bot API: `language_code` is a two-letter ISO 639-1 code).
    pub fn telegram_code(&self) -> Option<&str> {
        (self.tag.len() == 2).then_some(self.tag.as_str())
    }

    /// True when the console and the staff part of the chat speak this language.
    pub fn for_staff(&self) -> bool {
        self.review.keys().any(|file| file.starts_with(STAFF))
    }

    /// True when a person has checked every file.
    pub fn checked(&self) -> bool {
        self.review.values().all(|review| *review == Review::Human)
    }
}

/// Why the languages could not be loaded: names the file and what is wrong in it.
#[derive(Debug)]
pub struct Broken(pub String);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Broken {}

/// Every language the program speaks, in the order of the picker.
pub struct Catalogue {
    languages: Vec<Language>,
    reference: Lang,
}

/// The files of the languages by tag: file name without ending, text.
pub type Sources<'a> = BTreeMap<String, Vec<(String, Cow<'a, str>)>>;

/// The languages that are part of the binary.
pub fn embedded() -> Sources<'static> {
    let mut sources = Sources::new();
    for (tag, file, text) in EMBEDDED {
        sources.entry((*tag).to_owned()).or_default().push(((*file).to_owned(), Cow::Borrowed(*text)));
    }
    sources
}

/// The languages in a folder: `DIR/<tag>/*.ftl` and, for staff, `DIR/<tag>/staff/*.ftl`.
pub fn folder(dir: &Path) -> Result<Sources<'static>, Broken> {
    let unreadable = |path: &Path| {
        let path = path.display().to_string();
        move |error: std::io::Error| Broken(format!("{path}: {error}"))
    };
    let mut sources = Sources::new();
    for entry in std::fs::read_dir(dir).map_err(unreadable(dir))? {
        let path = entry.map_err(unreadable(dir))?.path();
        if !path.is_dir() {
            continue;
        }
        let tag = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files = sources.entry(tag).or_default();
        for (prefix, dir) in [("", path.clone()), (STAFF, path.join(STAFF))] {
            if !dir.is_dir() {
                continue;
            }
            for file in std::fs::read_dir(&dir).map_err(unreadable(&dir))? {
                let file = file.map_err(unreadable(&dir))?.path();
                if file.extension().is_some_and(|end| end == "ftl") {
                    let text = std::fs::read_to_string(&file).map_err(unreadable(&file))?;
                    let name = file.file_stem().unwrap_or_default().to_string_lossy();
                    files.push((format!("{prefix}{name}"), Cow::Owned(text)));
                }
            }
        }
        files.sort();
    }
    Ok(sources)
}

impl Catalogue {
    /// Loads `sources`; the languages side by side, for a start in a blink.
    pub fn load(sources: &Sources<'_>) -> Result<Self, Broken> {
        let loaded = std::thread::scope(|scope| {
            let workers: Vec<_> =
                sources.iter().map(|(tag, files)| scope.spawn(move || Language::load(tag, files))).collect();
            workers
                .into_iter()
                .map(|worker| worker.join().unwrap_or_else(|_| Err(Broken("a language could not be loaded".into()))))
                .collect::<Result<Vec<_>, Broken>>()
        });
        let mut languages = loaded?;
        languages.sort_by(|a, b| (a.rank, &a.tag).cmp(&(b.rank, &b.tag)));
        let reference = languages
            .iter()
            .position(|language| language.tag == REFERENCE)
            .and_then(|at| u16::try_from(at).ok())
            .ok_or_else(|| Broken("locales/nl is missing: it is the reference for every other language".into()))?;
        Ok(Self { languages, reference: Lang(reference) })
    }

    /// Every language in the order of the picker.
    pub fn languages(&self) -> impl Iterator<Item = (Lang, &Language)> {
        (0..).map(Lang).zip(&self.languages)
    }

    /// The properties of `lang`.
    pub fn language(&self, lang: Lang) -> &Language {
        &self.languages[usize::from(lang.0)]
    }

    /// The reference language, Dutch.
    pub fn reference(&self) -> Lang {
        self.reference
    }

    /// The language with exactly this tag.
    pub fn find(&self, tag: &str) -> Option<Lang> {
        self.languages().find(|(_, language)| language.tag == tag).map(|(lang, _)| lang)
    }

    /// The language nearest to what an app reports (`pt-br`, `uk`, `zh_CN`): as it is, then its base.
    /// Only a first guess: the person's own choice wins.
    pub fn guess(&self, reported: &str) -> Option<Lang> {
        let wanted: LanguageIdentifier = reported.parse().ok()?;
        self.find(&wanted.to_string()).or_else(|| self.find(wanted.language.as_str()))
    }

    /// Speaks `lang`.
    pub fn say(&self, lang: Lang) -> Say<'_> {
        Say { catalogue: self, lang }
    }

    /// True when the reference language has a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.language(self.reference).bundle.has_message(id)
    }

    /// The text of message `id`; what `lang` lacks or cannot format falls back to Dutch and is logged.
    pub(super) fn format(&self, lang: Lang, id: &str, args: &FluentArgs<'_>) -> String {
        if let Some(text) = self.try_format(lang, id, args) {
            return text;
        }
        tracing::warn!(language = %self.language(lang).tag, message.id = id, "message missing or faulty, Dutch used");
        self.try_format(self.reference, id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The text of `id` in exactly this language; None when it is missing or does not format.
    pub fn try_format(&self, lang: Lang, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let language = self.language(lang);
        let pattern = language.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = language.bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| bidi::tidy(text.into_owned(), language.rtl))
    }
}

impl Language {
    fn load(tag: &str, files: &[(String, Cow<'_, str>)]) -> Result<Self, Broken> {
        let broken = |what: String| Broken(format!("locales/{tag}: {what}"));
        let id: LanguageIdentifier = tag.parse().map_err(|_| broken("not a language tag (BCP 47)".into()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        let mut review = BTreeMap::new();
        let mut rank = u32::MAX;
        for (file, text) in files {
            let in_file = |what: String| Broken(format!("locales/{tag}/{file}.ftl: {what}"));
            let (state, place) = header(text).map_err(in_file)?;
            review.insert(file.clone(), state);
            rank = place.unwrap_or(rank);
            let resource = FluentResource::try_new(text.clone().into_owned()).map_err(|(_, errors)| {
                let at = errors.first().map_or(0, |error| line_of(text, error.pos.start));
                in_file(format!("line {at}: {}", errors.first().map_or_else(String::new, ToString::to_string)))
            })?;
            bundle
                .add_resource(resource)
                .map_err(|errors| in_file(errors.first().map_or_else(String::new, ToString::to_string)))?;
        }
        let icu: Locale = format!("{tag}-u-nu-latn").parse().map_err(|_| broken("not a locale ICU knows".into()))?;
        add_plural(&mut bundle, &icu).map_err(|error| broken(error.to_string()))?;
        let identifier: &IcuIdentifier = &icu.id;
        let rtl = LocaleDirectionality::new_common().is_right_to_left(identifier);
        let dates = Dates::new(&icu, rtl).map_err(|error| broken(format!("no dates for this language: {error}")))?;
        let own_name = bundle
            .get_message("language-name")
            .and_then(|message| message.value())
            .map(|value| bundle.format_pattern(value, None, &mut Vec::new()).into_owned())
            .ok_or_else(|| broken("language.ftl with `language-name`, its own name, is missing".into()))?;
        Ok(Self { tag: tag.to_owned(), own_name, rtl, review, rank, dates, bundle })
    }
}

/// Reads `# review: draft` and, in `language.ftl`, `# rank: 10` from the comments that open a file.
fn header(text: &str) -> Result<(Review, Option<u32>), String> {
    let comments: HashMap<&str, &str> = text
        .lines()
        .take_while(|line| line.starts_with('#'))
        .filter_map(|line| line.trim_start_matches('#').split_once(':'))
        .map(|(key, value)| (key.trim(), value.trim()))
        .collect();
    let review = match comments.get("review") {
        Some(&"human") => Review::Human,
        Some(&"draft") => Review::Draft,
        _ => return Err("the first line says `# review: draft` or `# review: human`".into()),
    };
    Ok((review, comments.get("rank").and_then(|rank| rank.parse().ok())))
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// `PLURAL($n)`: the plural category by ICU's rules; fluent-rs's own are wrong above 100 in Arabic.
fn add_plural(bundle: &mut FluentBundle<FluentResource>, icu: &Locale) -> Result<(), Box<dyn std::error::Error>> {
    let rules = PluralRules::try_new_cardinal(icu.into())?;
    bundle.add_function("PLURAL", move |positional, _| match positional.first() {
        Some(FluentValue::Number(number)) => {
            // Counts are whole and small; a negative or broken one takes the general form.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates at the ends")]
            let category = rules.category_for(number.value as u64);
            FluentValue::from(category_name(category))
        }
        _ => FluentValue::Error,
    })?;
    Ok(())
}

/// The word for a plural category in the files (CLDR).
pub(super) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
