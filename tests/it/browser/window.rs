//! A window of headless Chromium on the real program's demo: `driehoek demo` and ChromeDriver are started
//! for each story, on free ports, and end with it.

use std::io::{BufRead, BufReader, Write as _};
use std::os::unix::process::CommandExt as _;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use futures_util::FutureExt as _;
use hyper_util::client::legacy::connect::HttpConnector;
use jiff::civil::DateTime;
use serde_json::{Value, json};

/// No wait in a story is longer than this; it is a hang.
const PATIENCE: Duration = Duration::from_secs(60);
/// Chromium sees this machine only, and asks nobody whether it is up to date.
const ARGUMENTS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--lang=en",
    "--window-size=1200,900",
];

/// The page of the demo, in a browser.
pub struct Window {
    client: Client,
}

/// Runs a story in a fresh browser on a fresh demo of today.
pub async fn in_a_browser(story: impl AsyncFn(&Window)) {
    on_a_demo(&[], story).await;
}

/// The same on a demo that begins at this date and time of the school.
pub async fn in_a_browser_at(at: DateTime, story: impl AsyncFn(&Window)) {
    on_a_demo(&["--at", &at.to_string()], story).await;
}

async fn on_a_demo(options: &[&str], story: impl AsyncFn(&Window)) {
    let folder = tempfile::tempdir().unwrap();
    let mut demo = Command::new(env!("CARGO_BIN_EXE_driehoek"));
    demo.args(["demo", "--port", "0"])
        .args(options)
        .current_dir(&folder)
        .env_remove("DRIEHOEK_LOCALES")
        .env("RUST_LOG", "error");
    let (demo, page) = Program::start(demo, "Open ", " in");
    in_an_empty_browser(async |window| {
        window.goes_to(&page).await;
        story(window).await;
    })
    .await;
    assert!(demo.end(), "the demo did not end well after SIGTERM");
}

/// Runs a story in a fresh browser without a page. Without Chromium it is skipped; under CI that is an error.
pub async fn in_an_empty_browser(story: impl AsyncFn(&Window)) {
    let (Some(chromium), Some(driver)) = (program("chromium"), program("chromedriver")) else {
        assert!(std::env::var("CI").is_err(), "Chromium is missing: `.ci/run` installs it, no test may be skipped");
        // Not `eprintln!`: the harness would keep it to itself.
        let _ = writeln!(std::io::stderr(), "skipped: no chromium and chromedriver (Debian: chromium-driver) here");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut driver = Command::new(driver);
    driver.arg("--port=0").current_dir(&folder);
    let (driver, port) = Program::start(driver, "on port ", ".");
    let mut arguments: Vec<String> = ARGUMENTS.map(str::to_owned).into();
    arguments.push(format!("--user-data-dir={}", folder.path().join("profile").display()));
    let wishes = json!({
        "goog:chromeOptions": { "binary": chromium, "args": arguments },
        "goog:loggingPrefs": { "browser": "ALL" },
    });
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(wishes.as_object().unwrap().clone())
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .unwrap();
    let window = Window { client };
    let told = AssertUnwindSafe(async {
        story(&window).await;
        assert_eq!(window.complaints().await, Vec::<String>::new(), "on the console of the browser");
    });
    let result = told.catch_unwind().await;
    if result.is_err() {
        window.picture_to(&std::env::temp_dir().join("driehoek-browser-failed.png")).await;
    }
    let _ = window.client.close().await;
    driver.end();
    if let Err(panic) = result {
        std::panic::resume_unwind(panic);
    }
}

impl Window {
    /// Opens a page.
    pub async fn goes_to(&self, page: &str) {
        self.client.goto(page).await.unwrap();
    }

    /// Prints the page to a file on the paper that its style names.
    pub async fn prints(&self, to: &Path) {
        let wishes = json!({ "preferCSSPageSize": true, "printBackground": true });
        let printed = self.chromium("Page.printToPDF", wishes).await;
        let pdf = base64::engine::general_purpose::STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
        std::fs::write(to, pdf).unwrap();
    }

    /// Shows the page as it is printed on A4, 96 points to the inch.
    pub async fn looks_printed(&self) {
        self.looks(794, 1123, 1, "light").await;
        self.chromium("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    }

    /// Runs a script in the page; `arguments` are its arguments.
    pub async fn js(&self, script: &str, arguments: &[Value]) -> Value {
        self.client.execute(script, arguments.to_vec()).await.unwrap()
    }

    /// As [`Self::js`], for a script that calls its last argument when it is done.
    pub async fn js_later(&self, script: &str) -> Value {
        self.client.execute_async(script, vec![]).await.unwrap()
    }

    /// Waits until a script yields true.
    pub async fn until(&self, what: &str, script: &str, arguments: &[Value]) {
        let patience = Instant::now() + PATIENCE;
        while self.js(script, arguments).await != json!(true) {
            assert!(Instant::now() < patience, "not seen: {what}\n{}", self.reads().await);
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Clicks on what an XPath finds, as soon as it is there.
    pub async fn clicks(&self, xpath: &str) {
        let patience = Instant::now() + PATIENCE;
        loop {
            let clicked = async { self.client.find(Locator::XPath(xpath)).await?.click().await }.await;
            match clicked {
                Ok(()) => return,
                // It is not there yet, or the answer of the bot took it away under the pointer.
                Err(CmdError::Standard(error)) if Instant::now() < patience => {
                    tracing::trace!(%error, "not yet");
                    tokio::time::sleep(Duration::from_millis(30)).await;
                }
                Err(error) => panic!("cannot click {xpath}: {error}\n{}", self.reads().await),
            }
        }
    }

    /// Clicks a button of the page itself.
    pub async fn presses(&self, label: &str) {
        self.clicks(&format!("//button[normalize-space()=\"{label}\"] | //summary[normalize-space()=\"{label}\"]"))
            .await;
    }

    /// Becomes one of the parents.
    pub async fn becomes(&self, name: &str) {
        self.clicks(&format!("//nav//button[starts-with(., \"{name}\")]")).await;
        self.until(name, "return document.getElementById('who').textContent.startsWith(arguments[0])", &[json!(name)])
            .await;
    }

    /// Presses the button with this label under the newest message that has buttons.
    pub async fn taps(&self, label: &str) {
        self.clicks(&format!("(//div[@class='keyboard'])[last()]//button[.=\"{label}\"]")).await;
    }

    /// Waits until the newest message of the bot holds these words.
    pub async fn sees(&self, words: &str) {
        let script = "return ([...document.querySelectorAll('.message:not(.own) .bubble')].at(-1)?.textContent ?? '')
                      .includes(arguments[0])";
        self.until(words, script, &[json!(words)]).await;
    }

    /// The newest message of the bot.
    pub async fn reads(&self) -> String {
        let script = "return [...document.querySelectorAll('.message:not(.own)')].at(-1)?.innerText ?? ''";
        self.js(script, &[]).await.as_str().unwrap_or_default().to_owned()
    }

    /// How many messages the bot has sent.
    pub async fn received(&self) -> u64 {
        self.js("return document.querySelectorAll('.message:not(.own)').length", &[]).await.as_u64().unwrap()
    }

    /// Types keys as a person without a mouse does: to whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Shows the page in this width and height, light or dark; pictures are twice as fine where `scale` is 2.
    pub async fn looks(&self, width: u32, height: u32, scale: u32, scheme: &str) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.chromium("Emulation.setDeviceMetricsOverride", size).await;
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.chromium("Emulation.setEmulatedMedia", features).await;
    }

    /// Keeps what is seen now as a picture for the documents, where `DRIEHOEK_PICTURES` names their folder.
    pub async fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("DRIEHOEK_PICTURES") {
            self.picture_to(&Path::new(&folder).join(name).with_extension("png")).await;
        }
    }

    async fn picture_to(&self, path: &Path) {
        if let Ok(png) = self.client.screenshot().await {
            std::fs::write(path, png).unwrap();
            eprintln!("see {}", path.display());
        }
    }

    async fn chromium(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.client.issue_cmd(Order { path: "goog/cdp/execute", body }).await.unwrap()
    }

    /// Errors and warnings on the console, but for a form that comes back with its faults: Chromium notes its status.
    async fn complaints(&self) -> Vec<String> {
        let log = self.client.issue_cmd(Order { path: "se/log", body: json!({ "type": "browser" }) }).await.unwrap();
        let entries = log.as_array().unwrap().iter();
        // A form with faults, and a page for who is not signed in, answer with these on purpose.
        let on_purpose = ["status of 422", "status of 401"];
        let is_form = |entry: &Value| {
            entry["message"].as_str().is_some_and(|text| on_purpose.iter().any(|status| text.contains(status)))
        };
        let is_told = |entry: &&Value| entry["level"] != "INFO" && entry["level"] != "DEBUG" && !is_form(entry);
        entries.filter(is_told).map(Value::to_string).collect()
    }
}

/// A command of ChromeDriver that the standard does not have.
#[derive(Debug)]
struct Order {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Order {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(self.body.to_string()))
    }
}

/// A program beside the test, which ends with it.
struct Program(Child);

impl Program {
    /// Starts it and waits for the line that tells its address, which stands between two words.
    fn start(mut command: Command, before: &str, after: &str) -> (Self, String) {
        let mut child = command.process_group(0).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let program = Self(child);
        let address = lines.by_ref().map(Result::unwrap).find_map(|line| {
            let (_, rest) = line.split_once(before)?;
            Some(rest.split_once(after)?.0.to_owned())
        });
        // What it prints later is read and dropped, else it would stand still one day.
        std::thread::spawn(move || lines.for_each(drop));
        (program, address.expect("the program ended without telling its address"))
    }

    /// Asks it to end; true if it ended well.
    fn end(mut self) -> bool {
        self.signal("-TERM");
        self.0.wait().unwrap().success()
    }

    fn signal(&self, signal: &str) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args([signal, "--", &group]).stderr(Stdio::null()).status();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(None)) {
            self.signal("-KILL");
            let _ = self.0.wait();
        }
    }
}

fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|path| path.is_file())
}
