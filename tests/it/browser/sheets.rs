//! Sheets for a talk on paper: printed to PDF by a real browser.

use driehoek::conversation::preparation::questions::question;
use driehoek::conversation::preparation::sheet::{self, Languages, STYLE, Talk};
use driehoek::conversation::preparation::{Answer, Field, OwnWords};
use driehoek::language::{Catalogue, embedded};
use jiff::civil::date;
use serde_json::json;

use super::paper::poppler;
use super::window::in_an_empty_browser;

const WORDS: &str =
    "Thuis spreken wij met opa en oma een andere taal, en met de buurkinderen Nederlands. Dat gaat goed.";

/// `choices` answers to each question, and own words to the first of them.
fn answers(choices: usize, in_words: usize) -> Vec<Answer> {
    let answer = |(at, field): (usize, Field)| Answer {
        field,
        choices: question(field).choices.iter().take(choices).map(|choice| choice.word).collect(),
        words: (at < in_words).then(|| OwnWords { text: WORDS.to_owned(), language: "nl".to_owned() }),
    };
    Field::ALL.into_iter().enumerate().filter(|_| choices > 0).map(answer).collect()
}

fn with_style_inside(page: &str) -> String {
    let link = "<link rel=\"stylesheet\" href=\"/style\">";
    assert!(page.contains(link));
    page.replace(link, &format!("<style>{STYLE}</style>"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sheet_for_the_table_is_one_sheet_of_a4_in_every_language() {
    let catalogue = Catalogue::load(&embedded()).unwrap();
    let talk = Talk {
        school: "Openbare Daltonbasisschool Prinses Catharina-Amalia Rotterdam 12",
        child: "Amira",
        teacher: "Anne de Vries",
        place: "4A",
        starts: date(2026, 11, 26).at(15, 30, 0, 0),
        minutes: 20,
    };
    let folder = tempfile::tempdir().unwrap();
    in_an_empty_browser(async |window| {
        for (lang, language) in catalogue.languages() {
            for (choices, in_words) in [(0, 0), (1, 1), (3, 2)] {
                let answers = answers(choices, in_words);
                let languages = Languages::new(&catalogue, Some(lang));
                let page = sheet::table(&talk, &answers, &catalogue, &languages, "/style").unwrap();
                let name = format!("{}-{choices}", language.tag);
                let (html, pdf) = (folder.path().join("sheet.html"), folder.path().join(format!("{name}.pdf")));
                std::fs::write(&html, with_style_inside(&page)).unwrap();
                window.goes_to(&format!("file://{}", html.display())).await;
                window.prints(&pdf).await;
                if let Some(keep) = std::env::var_os("DRIEHOEK_PICTURES") {
                    std::fs::copy(&pdf, std::path::Path::new(&keep).join(format!("sheet-{name}.pdf"))).unwrap();
                }
                let facts = poppler("pdfinfo", &[&pdf.display().to_string()]);
                let pages = facts.lines().find(|line| line.starts_with("Pages:")).unwrap();
                assert!(pages.ends_with(" 1") && facts.contains("(A4)"), "{name}: {facts}");
                let wide = "return document.documentElement.scrollWidth <= window.innerWidth";
                assert_eq!(window.js(wide, &[]).await, json!(true), "{name} is too wide");
            }
        }
        let seats = [Languages::new(&catalogue, catalogue.find("ar")), Languages::new(&catalogue, None)];
        let page = sheet::paper(talk.school, talk.child, &catalogue, &seats, "/style").unwrap();
        let (html, pdf) = (folder.path().join("paper.html"), folder.path().join("paper.pdf"));
        std::fs::write(&html, with_style_inside(&page)).unwrap();
        window.goes_to(&format!("file://{}", html.display())).await;
        window.prints(&pdf).await;
        if let Some(keep) = std::env::var_os("DRIEHOEK_PICTURES") {
            std::fs::copy(&pdf, std::path::Path::new(&keep).join("paper.pdf")).unwrap();
        }
        let facts = poppler("pdfinfo", &[&pdf.display().to_string()]);
        let pages =
            facts.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse::<usize>().unwrap();
        assert!((4..=10).contains(&pages), "{facts}");
    })
    .await;
}
