//! Settings: `driehoek.toml`, then the environment, checked at start with one clear sentence each.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::clock::Calendar;
use crate::clock::holidays::{Days, Holidays, Region};
use crate::delivery::Pace;
use crate::language::{self, Catalogue};
use crate::telegram::Token;
use crate::translator::Access;

/// Where settings are read when no other file is named.
pub const FILE: &str = "driehoek.toml";
/// Where the staff console answers unless set: on this machine only, for a web server with a certificate before it.
const CONSOLE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error("{0} cannot be read: {1}")]
    Unreadable(PathBuf, std::io::Error),
    #[error("{0} is not right: {1}")]
    Wrong(PathBuf, String),
    #[error("there is no token: set TELOXIDE_TOKEN to what BotFather gave you (or try `driehoek demo` without one)")]
    NoToken,
    #[error("TELOXIDE_TOKEN does not look like a token: it has the form 123456:ABC..., copy it whole from BotFather")]
    WrongToken,
    #[error("the languages cannot be loaded: {0}")]
    Languages(#[from] language::Broken),
    #[error("the holidays cannot be loaded: {0}")]
    Holidays(String),
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    database_url: Option<String>,
    locales: Option<PathBuf>,
    listen: Option<SocketAddr>,
    console: Option<String>,
    public_url: Option<String>,
    region: Option<Region>,
    holidays: Option<Vec<Days>>,
    per_second: Option<f64>,
    per_chat_per_second: Option<f64>,
    max_in_flight: Option<usize>,
    translator: Option<String>,
    translator_url: Option<String>,
}

/// What the service runs with.
#[derive(Debug)]
pub struct Settings {
    pub database_url: String,
    /// None when there is none: the demo and `doctor` do without.
    pub token: Option<String>,
    pub api_url: Option<String>,
    /// A folder with languages in place of those in the binary.
    pub locales: Option<PathBuf>,
    /// Where `/healthz` and `/metrics` answer.
    pub listen: Option<SocketAddr>,
    /// Where the staff console answers; None when it is off.
    pub console: Option<SocketAddr>,
    /// Where people reach the console, without a `/` at the end; None when that is where it answers.
    pub public_url: Option<String>,
    pub pace: Pace,
    /// The server that translates own words; None when that is off.
    pub translator: Option<Access>,
    region: Option<Region>,
    holidays: Option<Vec<Days>>,
}

impl Settings {
    /// Reads `file` (or `driehoek.toml` where there is one) and the environment, which wins.
    pub fn read(file: Option<&Path>, env: impl Fn(&str) -> Option<String>) -> Result<Self, SettingsError> {
        let path = file.unwrap_or(Path::new(FILE));
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && file.is_none() => String::new(),
            Err(error) => return Err(SettingsError::Unreadable(path.to_owned(), error)),
        };
        let wrong = |what: String| SettingsError::Wrong(path.to_owned(), what);
        let file: File = toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
            wrong(format!("line {line}: {}", error.message().lines().next().unwrap_or_default()))
        })?;
        let set = |name: &str| env(name).filter(|value| !value.trim().is_empty());
        let default = Pace::default();
        let rate = |rate: Option<f64>, default: Option<f64>| match rate {
            Some(rate) if rate > 0.0 && rate.is_finite() => Ok(Some(rate)),
            Some(0.0) => Ok(None),
            Some(_) => Err(wrong("a rate is a number of calls a second, or 0 for no limit".into())),
            None => Ok(default),
        };
        let max_in_flight = file.max_in_flight.unwrap_or(default.max_in_flight);
        if !(1..=256).contains(&max_in_flight) {
            return Err(wrong("max_in_flight is a number from 1 to 256".into()));
        }
        Ok(Self {
            database_url: set("DATABASE_URL").or(file.database_url).unwrap_or_else(|| "sqlite:driehoek.db".into()),
            token: set("TELOXIDE_TOKEN"),
            api_url: set("TELOXIDE_API_URL"),
            locales: set("DRIEHOEK_LOCALES").map(PathBuf::from).or(file.locales),
            listen: match set("DRIEHOEK_LISTEN") {
                Some(address) => Some(
                    address
                        .parse()
                        .map_err(|_| wrong(format!("DRIEHOEK_LISTEN={address} is no address with a port")))?,
                ),
                None => file.listen,
            },
            console: match set("DRIEHOEK_CONSOLE").or(file.console).as_deref() {
                Some("off") => None,
                Some(address) => {
                    Some(address.parse().map_err(|_| wrong(format!("console = {address} is no address with a port")))?)
                }
                None => Some(CONSOLE),
            },
            public_url: match set("DRIEHOEK_PUBLIC_URL").or(file.public_url) {
                Some(url) if url.starts_with("https://") || url.starts_with("http://") => {
                    Some(url.trim_end_matches('/').to_owned())
                }
                Some(url) => return Err(wrong(format!("public_url = {url} does not begin with https://"))),
                None => None,
            },
            pace: Pace {
                overall: rate(file.per_second, default.overall)?,
                per_chat: rate(file.per_chat_per_second, default.per_chat)?,
                burst: default.burst,
                max_in_flight,
            },
            translator: Access::read(
                set("DRIEHOEK_TRANSLATOR").or(file.translator).as_deref(),
                set("DRIEHOEK_TRANSLATOR_URL").or(file.translator_url).as_deref(),
                // A secret, and so only in the environment.
                set("DRIEHOEK_TRANSLATOR_KEY").as_deref(),
            )
            .map_err(|error| wrong(error.to_string()))?,
            region: file.region,
            holidays: file.holidays,
        })
    }

    /// The token, which `serve` cannot do without.
    pub fn token(&self) -> Result<Token, SettingsError> {
        let token = self.token.as_deref().ok_or(SettingsError::NoToken)?;
        Token::parse(token).ok_or(SettingsError::WrongToken)
    }

    /// The languages: those of the binary, or those of the folder that is set.
    pub fn catalogue(&self) -> Result<Catalogue, SettingsError> {
        Ok(match &self.locales {
            Some(folder) => Catalogue::load(&language::folder(folder)?)?,
            None => Catalogue::load(&language::embedded())?,
        })
    }

    /// Where people reach the console, without a `/` at the end; None when it is off and nothing else is set.
    pub fn console_url(&self) -> Option<String> {
        self.public_url.clone().or_else(|| self.console.map(|address| format!("http://{address}")))
    }

    /// The school's calendar: its own holidays, or those of its region.
    pub fn calendar(&self) -> Result<Calendar, SettingsError> {
        let holidays = match &self.holidays {
            Some(own) => Holidays::own(own.clone()),
            None => Holidays::of_region(self.region).map_err(|error| SettingsError::Holidays(error.to_string()))?,
        };
        Calendar::new(holidays).map_err(|error| SettingsError::Holidays(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, env: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("driehoek.toml");
        std::fs::write(&file, text).unwrap();
        Settings::read(Some(&file), |name| {
            env.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let settings = read("database_url = 'sqlite:a.db'", &[("DATABASE_URL", "sqlite:b.db")]).unwrap();
        assert_eq!(settings.database_url, "sqlite:b.db");
        assert_eq!(read("", &[]).unwrap().database_url, "sqlite:driehoek.db");
    }

    #[test]
    fn a_mistake_is_named_in_one_sentence() {
        for (text, says) in [
            ("databse_url = 'x'", "databse_url"),
            ("region = 'oost'", "oost"),
            ("max_in_flight = 0", "1 to 256"),
            ("per_second = -1.0", "calls a second"),
            ("console = 'on'", "console = on"),
            ("public_url = 'school.example'", "https://"),
            ("translator = 'google'", "libretranslate"),
            ("translator = 'libretranslate'", "translator_url"),
            ("translator = 'deepl'", "DRIEHOEK_TRANSLATOR_KEY"),
        ] {
            let error = read(text, &[]).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
        let error = read("", &[("TELOXIDE_TOKEN", "hello")]).unwrap().token().unwrap_err();
        assert!(matches!(error, SettingsError::WrongToken));
        assert!(matches!(read("", &[]).unwrap().token().unwrap_err(), SettingsError::NoToken));
    }

    #[test]
    fn a_school_overrules_the_holidays() {
        let settings = read("holidays = [{ from = '2027-02-08', to = '2027-02-12' }]", &[]).unwrap();
        let calendar = settings.calendar().unwrap();
        assert!(calendar.is_holiday(jiff::civil::date(2027, 2, 9)));
        assert!(!calendar.is_holiday(jiff::civil::date(2026, 12, 25)));
    }

    #[test]
    fn the_example_shows_every_setting() {
        let example = include_str!("../driehoek.example.toml");
        read(example, &[]).unwrap();
        let is_setting = |line: &&str| line.starts_with('#') && !line.starts_with("# ");
        let all: Vec<&str> = example.lines().filter(is_setting).map(|line| line.trim_start_matches('#')).collect();
        assert_eq!(all.len(), 12);
        let settings = read(&all.join("\n"), &[]).unwrap();
        assert_eq!(settings.pace, Pace::default());
        assert!(settings.calendar().unwrap().is_holiday(jiff::civil::date(2027, 2, 22)));
        assert_eq!(settings.console, read("", &[]).unwrap().console, "the example shows what holds unless set");
    }

    #[test]
    fn the_console_can_be_moved_and_switched_off() {
        assert_eq!(read("console = 'off'", &[]).unwrap().console, None);
        let moved = read("console = 'off'", &[("DRIEHOEK_CONSOLE", "0.0.0.0:80")]).unwrap();
        assert_eq!(moved.console.unwrap().to_string(), "0.0.0.0:80");
        let settings = read("public_url = 'https://school.example/'", &[]).unwrap();
        assert_eq!(settings.public_url.as_deref(), Some("https://school.example"));
    }
}
