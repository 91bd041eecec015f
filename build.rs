//! Reads the reference language (`locales/nl`) and writes a typed function for each message, so that a
//! missing key or a wrong argument does not compile. All languages are embedded in the binary.
//!
//! Files whose ids come from data (`card`, `talent`, `word`) get no functions: their ids are checked
//! against the data by `driehoek locales check` and by the tests. Files in the folder `staff` are for the school's
//! staff: only the languages that the console speaks have them.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// Files whose messages are looked up by an id from data.
const FROM_DATA: [&str; 5] = ["block", "card", "talent", "tell", "word"];
/// Functions that our bundles know.
const FUNCTIONS: [&str; 1] = ["PLURAL"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=migrations");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("say.rs"), typed_functions(&root.join("locales/nl"))?)?;
    fs::write(out.join("embedded.rs"), embedded(&root.join("locales"))?)?;
    fs::write(out.join("migrations.rs"), migrations(&root.join("migrations"))?)?;
    Ok(())
}

fn sorted(dir: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(dir)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}

/// The files of one language with their names: `menu`, `staff/console`.
fn files(language: &Path) -> Result<Vec<(String, PathBuf)>, Box<dyn Error>> {
    let mut found = Vec::new();
    for (prefix, dir) in [("", language.to_owned()), ("staff/", language.join("staff"))] {
        if dir.is_dir() {
            let files = sorted(&dir)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl"));
            found.extend(files.map(|path| (format!("{prefix}{}", stem(&path)), path)));
        }
    }
    Ok(found)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn typed_functions(reference: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("impl Say<'_> {\n");
    for (_, path) in files(reference)? {
        let file = stem(&path);
        if FROM_DATA.contains(&file.as_str()) {
            continue;
        }
        let source = fs::read_to_string(&path)?;
        let resource =
            parser::parse(source.as_str()).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
        let mut declared: BTreeMap<String, String> = BTreeMap::new();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if !id.starts_with(&format!("{file}-")) {
                        return Err(format!("{}: `{id}` does not begin with the file's name", path.display()).into());
                    }
                    if let Some(comment) = &message.comment {
                        declared.extend(comment.content.iter().filter_map(|line| declaration(line)));
                    }
                    let pattern = message.value.as_ref().ok_or_else(|| format!("`{id}` has no text"))?;
                    let mut used = Vec::new();
                    variables(pattern, &mut used)?;
                    write_function(&mut code, id, &used, &declared, &source)?;
                    declared.clear();
                }
                Entry::Comment(comment) => declared.extend(comment.content.iter().filter_map(|line| declaration(line))),
                _ => {}
            }
        }
    }
    code.push_str("}\n");
    Ok(code)
}

/// `$count (Count) - how many words` in a comment becomes ("count", "Count").
fn declaration(line: &str) -> Option<(String, String)> {
    let (name, rest) = line.trim().strip_prefix('$')?.split_once(" (")?;
    Some((name.to_owned(), rest.split_once(')')?.0.to_owned()))
}

fn write_function(
    code: &mut String,
    id: &str,
    used: &[String],
    declared: &BTreeMap<String, String>,
    source: &str,
) -> Result<(), Box<dyn Error>> {
    let line = source.lines().find(|line| line.starts_with(&format!("{id} ="))).unwrap_or_default();
    writeln!(code, "    /// `{}`", line.replace('`', "'"))?;
    write!(code, "    pub fn {}(&self", id.replace('-', "_"))?;
    let mut arguments = String::new();
    for name in used {
        let kind = declared.get(name).ok_or_else(|| format!("`{id}`: ${name} is not declared in a comment"))?;
        let rust = match kind.as_str() {
            "Count" => "i64",
            "Date" => "jiff::civil::Date",
            "Time" => "jiff::civil::Time",
            "Text" => "&str",
            other => return Err(format!("`{id}`: ${name} has the unknown kind {other}").into()),
        };
        write!(code, ", {name}: {rust}")?;
        write!(arguments, "(\"{name}\", self.{}({name})), ", kind.to_lowercase())?;
    }
    writeln!(code, ") -> String {{\n        self.format(\"{id}\", &[{}])\n    }}", arguments.trim_end_matches(", "))?;
    Ok(())
}

fn variables(pattern: &Pattern<&str>, used: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, used)?;
        }
    }
    Ok(())
}

fn in_expression(expression: &Expression<&str>, used: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    match expression {
        Expression::Inline(inline) => in_inline(inline, used),
        Expression::Select { selector, variants } => {
            in_inline(selector, used)?;
            variants.iter().try_for_each(|variant| variables(&variant.value, used))
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, used: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    match inline {
        InlineExpression::VariableReference { id } => {
            if !used.iter().any(|known| known == id.name) {
                used.push(id.name.to_owned());
            }
            Ok(())
        }
        InlineExpression::FunctionReference { id, arguments } => {
            if !FUNCTIONS.contains(&id.name) {
                return Err(format!("unknown function {}", id.name).into());
            }
            arguments.positional.iter().try_for_each(|argument| in_inline(argument, used))
        }
        InlineExpression::Placeable { expression } => in_expression(expression, used),
        _ => Ok(()),
    }
}

fn embedded(locales: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("pub static EMBEDDED: &[(&str, &str, &str)] = &[\n");
    for language in sorted(locales)?.into_iter().filter(|path| path.is_dir()) {
        for (name, file) in files(&language)? {
            writeln!(code, "    ({:?}, {name:?}, include_str!({file:?})),", stem(&language))?;
        }
    }
    code.push_str("];\n");
    Ok(code)
}

fn migrations(dir: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("pub static MIGRATIONS: &[(i64, &str, &str)] = &[\n");
    for file in sorted(dir)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "sql")) {
        let name = stem(&file);
        let (version, description) = name.split_once('_').ok_or("a migration is named NUMBER_what_it_does.sql")?;
        writeln!(code, "    ({}, {description:?}, include_str!({file:?})),", version.parse::<i64>()?)?;
    }
    code.push_str("];\n");
    Ok(code)
}
