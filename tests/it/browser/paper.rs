//! Letters on paper: printed to PDF by a real browser, then read as a person and a phone's camera would.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::process::Command;

use driehoek::language::{Catalogue, Sources, embedded};
use driehoek::school::invitation::letter::{self, Style};
use driehoek::school::invitation::{Code, Letter};
use driehoek::telegram::Bot;
use jiff::civil::date;
use serde_json::json;

use super::window::{Window, in_an_empty_browser};

/// All languages as they are, and two made-up ones (CLDR keeps the regions XA and XB for such) whose letters are as long as the notes for translators allow.
fn languages() -> Catalogue {
    let mut sources: Sources<'static> = embedded();
    for (tag, own_name, words) in [
        ("en-XA", "Longest", ["Verzorgersbijeenkomst", "oudergesprek", "in", "het", "schoolgebouw"]),
        ("ar-XB", "الأطول", ["المدرسة", "والمعلمات", "في", "استقبالكم", "هولندا"]),
    ] {
        let dutch = &sources["nl"].iter().find(|(file, _)| file == "invitation").unwrap().1;
        let files = [
            ("language", format!("# review: draft\n\nlanguage-name = {own_name}\n")),
            ("invitation", longest(dutch, &words)),
        ];
        let files = files.map(|(file, text)| (file.to_owned(), Cow::Owned(text))).into();
        sources.insert(tag.to_owned(), files);
    }
    Catalogue::load(&sources).unwrap()
}

/// The messages of a file with other words, each as long as the note above it allows.
fn longest(file: &str, words: &[&str]) -> String {
    let mut room = 0;
    let lines = file.lines().map(|line| {
        if let Some((_, limit)) = line.split_once("at most ").filter(|_| line.starts_with("## ")) {
            room = limit.split(' ').next().unwrap().parse().unwrap();
        }
        let Some((id, text)) = line.split_once(" = ").filter(|_| line.starts_with("invitation-")) else {
            return line.to_owned();
        };
        let variables = text.split('{').skip(1).map(|part| format!("{{{}}} ", part.split('}').next().unwrap()));
        let mut text = String::new();
        for word in words.iter().cycle() {
            if text.chars().count() + word.chars().count() > room {
                break;
            }
            text = format!("{text}{word} ");
        }
        format!("{id} = {}{}", variables.collect::<String>(), text.trim_end())
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// One letter for each language and one for a guardian whose language nobody knows, twice: for a child with a short
/// name, and with the longest.
fn letters(catalogue: &Catalogue) -> Vec<Letter> {
    let languages = catalogue.languages().map(|(lang, _)| Some(lang)).chain([None]);
    let children =
        [("Noor", "groep 4A", "De Driehoek"), (LONG_NAME, "combinatiegroep 1/2 Regenboogvissen", LONG_SCHOOL)];
    let mut all = Vec::new();
    for (language, (first_name, group, school)) in languages.flat_map(|lang| children.map(|child| (lang, child))) {
        all.push(Letter {
            school: school.to_owned(),
            group: group.to_owned(),
            first_name: first_name.to_owned(),
            language,
            code: Code::draw(&mut rand::rng()),
            bot: Bot::at_telegram(&"driehoek_basisschool_rotterdam_bot"[..32]),
            date: date(2026, 11, 23),
            valid_until: date(2027, 1, 22),
            phone: Some("+31 (0)10 123 45 67, toestel 89".to_owned()),
        });
    }
    all
}

const LONG_NAME: &str = "Wolfeschlegelsteinhausenbergerdorff-Oluwaseunfunmilayo-Anna-Sof";
const LONG_SCHOOL: &str = "Openbare Daltonbasisschool Prinses Catharina-Amalia Rotterdam 12";

#[tokio::test(flavor = "multi_thread")]
async fn every_letter_is_one_whole_sheet_of_a4_and_its_qr_code_opens_the_bot() {
    let catalogue = languages();
    let letters = letters(&catalogue);
    let page = letter::page(&letters, &catalogue, "Brieven", Style::Inside).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (html, pdf) = (folder.path().join("letters.html"), folder.path().join("letters.pdf"));
    std::fs::write(&html, page).unwrap();
    in_an_empty_browser(async |window| {
        window.goes_to(&format!("file://{}", html.display())).await;
        window.prints(&pdf).await;
        keep(&pdf);
        nothing_is_cut(window).await;
        let facts = poppler("pdfinfo", &[&pdf.display().to_string()]);
        assert!(facts.lines().any(|line| line.starts_with("Page size:") && line.ends_with("(A4)")), "{facts}");
        let sheets = read(&pdf);
        assert_eq!(sheets.len(), letters.len(), "one letter, one sheet");
        let all = sheets.concat();
        for (letter, sheet) in letters.iter().zip(&sheets) {
            let code = letter.code.signs.printed();
            assert_eq!((sheet.matches(&code).count(), all.matches(&code).count()), (1, 1), "{sheet}");
            // A long name goes on in the next line.
            assert!(letter.first_name.split('-').all(|part| sheet.contains(part)), "{sheet}");
            assert!(!all.contains(&letter.code.link.payload()), "the link is in the picture only");
        }
        let links: Vec<_> = letters.iter().map(Letter::link).collect();
        assert_eq!(scanned(&pdf), links);
    })
    .await;
}

/// As paper has it: each sheet at most as high as A4, nothing wider than its box, the QR code 35 mm or more, and
/// Arabic at the right.
async fn nothing_is_cut(window: &Window) {
    window.looks_printed().await;
    let script = "const mm = (pixels) => pixels / 96 * 25.4, faults = [];
        const sheets = [...document.querySelectorAll('.letter')];
        for (const [number, sheet] of sheets.entries()) {
          const box = sheet.getBoundingClientRect();
          if (mm(box.height) > 297) faults.push(`${number}: ${mm(box.height)} mm high`);
          for (const part of sheet.querySelectorAll('*')) {
            const range = document.createRange();
            range.selectNodeContents(part);
            const inside = range.getBoundingClientRect();
            const cut = part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && !part.closest('svg');
            if (cut || inside.right > box.right || inside.left < box.left || inside.bottom > box.bottom)
              faults.push(`${number}: cut: ${part.outerHTML}`);
          }
          const qr = sheet.querySelector('.qr'), squares = qr.viewBox.baseVal.width;
          if (mm(qr.getBoundingClientRect().width) * (squares - 8) / squares < 35) faults.push(`${number}: QR`);
          for (const text of sheet.querySelectorAll('[dir=rtl] p')) {
            const range = document.createRange();
            range.selectNodeContents(text);
            const gap = text.getBoundingClientRect().right - range.getBoundingClientRect().right;
            if (Math.abs(gap) > 2) faults.push(`${number}: not at the right: ${text.outerHTML}`);
          }
        }
        return sheets.length ? faults : ['no letters']";
    assert_eq!(window.js(script, &[]).await, json!([]));
}

/// The text of each sheet.
fn read(pdf: &Path) -> Vec<String> {
    let text = poppler("pdftotext", &["-layout", &pdf.display().to_string(), "-"]);
    text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

/// What a camera reads on each sheet.
pub fn scanned(pdf: &Path) -> Vec<String> {
    let sheets = pdf.with_extension("");
    poppler("pdftoppm", &["-gray", "-r", "110", &pdf.display().to_string(), &sheets.display().to_string()]);
    let mut pictures: Vec<PathBuf> =
        std::fs::read_dir(pdf.parent().unwrap()).unwrap().map(|file| file.unwrap().path()).collect();
    pictures.retain(|path| path.extension().is_some_and(|end| end == "pgm"));
    pictures.sort();
    let read = |picture: &PathBuf| {
        let mut seen = rqrr::PreparedImage::prepare(image::open(picture).unwrap().into_luma8());
        let codes = seen.detect_grids();
        let [code] = codes.as_slice() else { panic!("{} QR codes on {}", codes.len(), picture.display()) };
        code.decode().unwrap().1
    };
    pictures.iter().map(read).collect()
}

pub fn poppler(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output().expect("Debian: poppler-utils");
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Keeps the printed letters beside the pictures for the documents, where somebody takes those.
fn keep(pdf: &Path) {
    if let Some(folder) = std::env::var_os("DRIEHOEK_PICTURES") {
        std::fs::copy(pdf, Path::new(&folder).join("letters.pdf")).unwrap();
    }
}
