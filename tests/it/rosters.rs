//! Files that are broken, and files that were made to break something: refused or read, in little time and memory.

use std::fmt::Write as _;
use std::process::Command;
use std::time::{Duration, Instant};

use driehoek::school::roster::{MAX_BYTES, read, template};
use rand::rngs::SmallRng;
use rand::{Rng as _, SeedableRng as _};

/// A refusal may take this long, also where the machine has much to do and the program is not optimised.
const PATIENCE: Duration = Duration::from_secs(20);
/// More than this nobody needs for reading a file, in bytes (reliability facts, section 4, row 13).
const MEMORY: u64 = 50_000_000;

const EDEXML: &str = include_str!("../data/edexml.xml");

fn table() -> String {
    let mut table = template().to_owned();
    for child in 0..20 {
        writeln!(table, "{child};Kind {child};;\"Van, der; Ë\";4A;4;Eva + Jan;Dorp;24-08-2026\r").unwrap();
    }
    table
}

/// One of the ways in which a file comes to harm.
fn mutate(file: &mut Vec<u8>, chance: &mut SmallRng) {
    if file.is_empty() {
        return;
    }
    let at = chance.random_range(0..file.len());
    let end = (at + chance.random_range(1..200)).min(file.len());
    match chance.random_range(0..10) {
        0 => file[at] ^= 1 << chance.random_range(0..8),
        1 => file[at] = chance.random(),
        2 => file.truncate(at),
        3 => drop(file.drain(at..end)),
        4 => {
            let piece = file[at..end].to_vec();
            let to = chance.random_range(0..=file.len());
            file.splice(to..to, piece);
        }
        5 => {
            // Two tags, or two halves of one, change places.
            let tags: Vec<usize> =
                file.iter().enumerate().filter(|(_, byte)| **byte == b'<').map(|(at, _)| at).collect();
            if tags.len() > 1 {
                let (one, other) = (tags[chance.random_range(0..tags.len())], tags[chance.random_range(0..tags.len())]);
                for step in 0..chance.random_range(1..20) {
                    if one + step < file.len() && other + step < file.len() {
                        file.swap(one + step, other + step);
                    }
                }
            }
        }
        6 => {
            let pieces: [&[u8]; 16] = [
                b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
                b"&a;",
                b"&#x202E;",
                b"&#0;",
                b"&#xD800;",
                b"<![CDATA[",
                b"]]>",
                b"<!--",
                b"<?xml version='1.0' encoding='windows-1252'?>",
                b"\xEF\xBB\xBF",
                b"\0",
                b"\xFF\xFE",
                b"\"",
                b";;;;",
                b"/>",
                b" key='",
            ];
            file.splice(at..at, pieces[chance.random_range(0..pieces.len())].iter().copied());
        }
        7 => {
            let long = vec![b'a' + chance.random_range(0..26); chance.random_range(100..5_000)];
            file.splice(at..at, long);
        }
        8 => {
            let deep = b"<leerling>".repeat(chance.random_range(1..40));
            file.splice(at..at, deep);
        }
        _ => file[at..end].reverse(),
    }
}

#[test]
fn twenty_thousand_broken_files_are_refused_or_read() {
    let seeds = [EDEXML.as_bytes().to_vec(), table().into_bytes()];
    let (mut read_well, mut refused) = (0, 0);
    for number in 0..20_000_u64 {
        let mut chance = SmallRng::seed_from_u64(number);
        let mut file = seeds[usize::try_from(number % 2).unwrap()].clone();
        for _ in 0..chance.random_range(1..6) {
            mutate(&mut file, &mut chance);
        }
        match read(&file) {
            Ok(roster) => {
                assert!(!roster.children.is_empty());
                let groups = roster.groups.len();
                assert!(roster.children.iter().all(|child| child.class.is_none_or(|class| class < groups)));
                assert!(roster.children.iter().all(|child| !child.name.first.is_empty()));
                let lines = file.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
                assert!(roster.doubts.iter().all(|doubt| (1..=lines).contains(&doubt.line)), "file {number}");
                read_well += 1;
            }
            Err(_) => refused += 1,
        }
    }
    assert!(
        read_well > 2_000 && refused > 2_000,
        "{read_well} read, {refused} refused: the harm is too small or too large"
    );
}

/// Files that were made to break a reader, with the name they go by.
fn attacks() -> Vec<(&'static str, Vec<u8>)> {
    let bomb: String = (1..10).fold("<!ENTITY a0 'ha'>".to_owned(), |bomb, level| {
        format!("{bomb}<!ENTITY a{level} '{}'>", format!("&a{};", level - 1).repeat(10))
    });
    let in_children = |piece: &str| {
        let start = EDEXML.find("<leerlingen>").unwrap() + "<leerlingen>".len();
        let room = (MAX_BYTES - EDEXML.len()) / piece.len();
        format!("{}{}{}", &EDEXML[..start], piece.repeat(room), &EDEXML[start..]).into_bytes()
    };
    let numbered = |row: fn(usize) -> String| {
        let mut rows = String::new();
        (0..)
            .map(row)
            .take_while(|row| {
                rows.push_str(row);
                rows.len() < MAX_BYTES - 10_000
            })
            .for_each(drop);
        rows
    };
    let head = template().lines().next().unwrap();
    let utf16: Vec<u8> = EDEXML.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        ("billion laughs", format!("<!DOCTYPE EDEX [{bomb}]><EDEX>&a9;</EDEX>").into_bytes()),
        ("external entity", b"<!DOCTYPE EDEX [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><EDEX>&x;</EDEX>".to_vec()),
        ("depth", format!("<EDEX>{}", "<a>".repeat(1_000_000)).into_bytes()),
        (
            "attributes",
            format!("<EDEX{}/>", (0..900_000).map(|n| format!(" a{n}=''")).collect::<String>()).into_bytes(),
        ),
        ("one attribute", format!("<EDEX a='{}'/>", "x".repeat(MAX_BYTES - 20)).into_bytes()),
        ("one name", format!("<EDEX><{}/></EDEX>", "x".repeat(MAX_BYTES - 20)).into_bytes()),
        ("one field", in_children(&"x".repeat(1_000))),
        (
            "marks",
            format!("<EDEX><leerlingen><leerling key='1'><roepnaam>{}", "e\u{301}".repeat(3_000_000)).into_bytes(),
        ),
        ("empty children", in_children("<leerling/>")),
        ("children", in_children("<leerling key='#'><roepnaam>Noor</roepnaam></leerling>")),
        (
            "groups",
            in_children("<leerling><samengestelde_groepen><samengestelde_groep/></samengestelde_groepen></leerling>"),
        ),
        ("entities", in_children("&amp;")),
        ("comments", in_children("<!---->")),
        ("too large", vec![b' '; 11_000_000]),
        ("UTF-16", utf16),
        ("zip", [b"PK\x03\x04".as_slice(), &[7; 100_000]].concat()),
        ("Windows letters", [b"<?xml version='1.0' encoding='windows-1252'?>".as_slice(), &[0x80; 9_900_000]].concat()),
        ("table of Windows letters", [head.as_bytes(), &[0x80; 9_900_000]].concat()),
        ("rows", format!("{head}\r\n{}", numbered(|n| format!("{n};a;;;b;1\n"))).into_bytes()),
        ("groups of a table", format!("{head}\r\n{}", numbered(|n| format!("{n};a;;;{n};1;{n}+{n}a\n"))).into_bytes()),
        ("one cell", format!("{head}\r\n1;\"{}", "x;\n".repeat(3_000_000)).into_bytes()),
        ("separators", format!("{head}\r\n{}", ";".repeat(9_000_000)).into_bytes()),
        ("header", ";".repeat(9_000_000).into_bytes()),
        ("quotes", "\"".repeat(9_000_000).into_bytes()),
        ("line ends", format!("{head}{}", "\r\n".repeat(4_000_000)).into_bytes()),
    ]
}

/// Large, and a roster all the same: what stands between the children means nothing.
const HARMLESS: [&str; 3] = ["one field", "entities", "comments"];

/// The most memory that this process had since it was last asked, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1_000
}

/// Each file is read in a process of its own, for other tests take memory too: the test starts itself.
#[test]
fn a_file_that_was_made_to_break_a_reader_costs_little_time_and_memory() {
    const ALONE: &str = "DRIEHOEK_TEST_FILE";
    if let Some(file) = std::env::var_os(ALONE) {
        let file = std::fs::read(file).unwrap();
        // From here on the peak is counted anew.
        std::fs::write("/proc/self/clear_refs", "5").unwrap();
        let (before, started) = (peak(), Instant::now());
        let result = read(&file);
        let (memory, took) = (peak() - before, started.elapsed());
        assert!(memory <= MEMORY, "took {memory} bytes");
        assert!(took < PATIENCE, "took {took:?}");
        let result = if result.is_ok() { "read" } else { "refused" };
        println!("measured: {result}, {memory} bytes, {took:?}");
        return;
    }
    let test = "rosters::a_file_that_was_made_to_break_a_reader_costs_little_time_and_memory";
    let folder = tempfile::tempdir().unwrap();
    for (name, file) in attacks() {
        let path = folder.path().join(name);
        std::fs::write(&path, file).unwrap();
        let program = std::env::current_exe().unwrap();
        let output = Command::new(program).args(["--exact", test, "--nocapture"]).env(ALONE, &path).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{name}: {said}{}", String::from_utf8_lossy(&output.stderr));
        let result = said.split("measured: ").nth(1).unwrap();
        println!("{name}: {}", result.lines().next().unwrap());
        assert_eq!(result.starts_with("read"), HARMLESS.contains(&name), "{name}: {result}");
    }
}
