//! A cell of a table that a spreadsheet opens: a name such as `=1+1` must not be calculated there (OWASP, CSV
//! injection; ASVS 1.2.10). Every table that leaves the program goes through here.

use std::borrow::Cow;

/// What makes a spreadsheet calculate when a cell begins with it, also in the forms that it takes for the same (full
/// width, small); and the control signs that it drops before it looks.
const SIGNS: [char; 18] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫', '\u{2212}', '\u{FEFF}',
];

/// Whether `text` begins with a formula, behind any number of apostrophes.
fn tempts(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(SIGNS)
}

/// `text` as a cell: with an apostrophe before it where a spreadsheet would calculate. `'t Hart` stays as it is.
pub fn safe(text: &str) -> Cow<'_, str> {
    if tempts(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that [`safe`] made `cell` of.
pub fn original(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if tempts(text) => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dutch_names_stay_and_formulas_do_not() {
        for name in ["'t Hart", "Tim", "", "'s-Gravesande", "Ali=1", "''"] {
            assert_eq!(safe(name), name);
        }
        for (text, cell) in [("=1+1", "'=1+1"), ("'=1+1", "''=1+1"), ("＋49", "'＋49"), ("-", "'-"), ("\t=1", "'\t=1")]
        {
            assert_eq!(safe(text), cell);
            assert_eq!(original(cell), text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        #[test]
        fn no_cell_begins_with_a_formula_and_each_is_read_back(
            before in "[='@+\\-\t\r\n\u{0}＝＋－＠﹢﹣﹦﹫\u{2212}\u{FEFF}]{0,4}",
            rest in "\\PC{0,12}",
        ) {
            let text = format!("{before}{rest}");
            let cell = safe(&text);
            prop_assert!(!cell.starts_with(SIGNS), "{cell:?}");
            prop_assert_eq!(original(&cell), text.as_str());
        }

        #[test]
        fn a_table_that_was_written_reads_the_same(rows in proptest::collection::vec("[=+@;,\"'\r\n\tA-Cé-]{0,8}", 1..20)) {
            let mut file = crate::privacy::export::table(Vec::new());
            for text in &rows {
                file.write_record([safe(text).as_ref(), "x"]).unwrap();
            }
            let bytes = file.into_inner().unwrap();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(b';').from_reader(&bytes[..]);
            let read: Vec<String> = reader.records().map(|row| original(&row.unwrap()[0]).to_owned()).collect();
            prop_assert_eq!(read, rows);
        }
    }
}
