//! EDEXML (versions 1.03 to 2.1, and the same inside a UWLR answer), read as a stream: entities are not expanded,
//! a document type is refused, and what is not on the list of fields below is passed over unread.
//!
//! The order and completeness of elements are not checked: schools' programs differ, and the official list of
//! school years ends in 2025.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::gather::{Raw, RawChild, RawGroup, RawTeacher, add_to_one};
use super::text::Lines;
use super::{Refused, RefusedKind};

/// The agreement needs nine; whatever is nested deeper was made to break somebody's program.
const MAX_DEPTH: usize = 32;
/// A tag of the agreement has at most four attributes.
const MAX_ATTRIBUTES: usize = 32;
/// The most of one field that is kept, in bytes; the agreement allows 256 characters.
const MAX_FIELD: usize = 2_048;

/// The elements that are read. The same name means the same wherever it stands, so a path of them is enough.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    Root,
    School,
    SchoolYear,
    Brin,
    Branch,
    Sites,
    Site,
    Groups,
    Group,
    ExtraGroups,
    ExtraGroup,
    Children,
    Child,
    Teachers,
    Teacher,
    Name,
    First,
    Prefix,
    Last,
    YearGroup,
    LeavesOn,
    Job,
    /// Everything else, with all that stands in it.
    Other,
}

impl Tag {
    fn of(name: &str) -> Self {
        match name {
            "school" => Self::School,
            "schooljaar" => Self::SchoolYear,
            "brincode" => Self::Brin,
            "dependancecode" => Self::Branch,
            "vestigingen" => Self::Sites,
            "vestiging" => Self::Site,
            "groepen" => Self::Groups,
            "groep" => Self::Group,
            "samengestelde_groepen" => Self::ExtraGroups,
            "samengestelde_groep" => Self::ExtraGroup,
            "leerlingen" => Self::Children,
            "leerling" => Self::Child,
            "leerkrachten" => Self::Teachers,
            "leerkracht" => Self::Teacher,
            "naam" => Self::Name,
            "roepnaam" => Self::First,
            // The second is what very old programs write.
            "voorvoegsel" | "tussenvoegsel" => Self::Prefix,
            "achternaam" => Self::Last,
            "jaargroep" => Self::YearGroup,
            "uitstroomdatum" => Self::LeavesOn,
            "rol" => Self::Job,
            _ => Self::Other,
        }
    }
}

/// Everything a file says that we read.
pub fn read(text: &str) -> Result<Raw, Refused> {
    let mut reading = Reading::new(text);
    loop {
        let before = reading.reader.buffer_position();
        let event = match reading.reader.read_event() {
            Ok(event) => event,
            Err(_) => return Err(RefusedKind::BrokenXml.at(reading.line.at(place(reading.reader.error_position())))),
        };
        let line = reading.line.at(place(before));
        match event {
            Event::Start(tag) => reading.open(line, &tag)?,
            Event::Empty(tag) => {
                reading.open(line, &tag)?;
                reading.close(line)?;
            }
            Event::End(_) => reading.close(line)?,
            Event::Text(words) if reading.depth == 0 && !words.trim().is_empty() => {
                return Err(RefusedKind::NotARoster.at(line));
            }
            Event::Text(words) => reading.write(&words),
            Event::CData(words) => reading.write(&words),
            Event::GeneralRef(entity) => reading.reference(line, &entity)?,
            Event::DocType(_) => return Err(RefusedKind::Doctype.at(line)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    match reading.depth {
        0 if reading.seen_root => Ok(reading.raw),
        0 => Err(RefusedKind::NotARoster.in_file()),
        _ => Err(RefusedKind::BrokenXml.at(reading.line.at(text.len()))),
    }
}

struct Reading<'a> {
    reader: Reader<&'a [u8]>,
    line: Lines<'a>,
    /// Open elements, those of a UWLR envelope too.
    depth: usize,
    /// Open elements from the root on.
    path: Vec<Tag>,
    seen_root: bool,
    seen_school: bool,
    /// What the innermost element says.
    field: String,
    raw: Raw,
    /// Key of the location whose name is read.
    site: String,
}

impl<'a> Reading<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            reader: Reader::from_str(text),
            line: Lines::of(text),
            depth: 0,
            path: Vec::new(),
            seen_root: false,
            seen_school: false,
            field: String::new(),
            raw: Raw::default(),
            site: String::new(),
        }
    }

    fn open(&mut self, line: u64, tag: &BytesStart<'_>) -> Result<(), Refused> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(RefusedKind::TooDeep.at(line));
        }
        let key = key(line, tag)?;
        self.field.clear();
        let name = tag.local_name();
        if self.path.is_empty() {
            return self.open_root(line, name.as_ref());
        }
        let inside_other = self.path.last() == Some(&Tag::Other);
        self.path.push(if inside_other { Tag::Other } else { Tag::of(name.as_ref()) });
        self.begin(line, key)
    }

    /// The root, alone or in the envelope of a UWLR answer.
    fn open_root(&mut self, line: u64, name: &str) -> Result<(), Refused> {
        match name {
            "EDEX" | "leerlinggegevens" if !self.seen_root => {
                self.seen_root = true;
                self.path.push(Tag::Root);
                Ok(())
            }
            "EDEX" | "leerlinggegevens" => Err(RefusedKind::TwoSchools.at(line)),
            "Envelope" | "Header" | "Body" | "leerlinggegevens_antwoord" => Ok(()),
            _ if self.depth > 1 => Ok(()),
            _ => Err(RefusedKind::NotARoster.at(line)),
        }
    }

    /// What an element that opens says by its attribute `key`.
    fn begin(&mut self, line: u64, key: String) -> Result<(), Refused> {
        use Tag as T;
        match self.path.as_slice() {
            [T::Root, T::School] if self.seen_school => return Err(RefusedKind::TwoSchools.at(line)),
            [T::Root, T::School] => self.seen_school = true,
            [T::Root, T::Sites, T::Site] => self.site = key,
            [T::Root, T::Groups, group @ (T::Group | T::ExtraGroup)] => {
                let extra = *group == T::ExtraGroup;
                self.raw.add_group(RawGroup { line, key, extra, ..RawGroup::default() })?;
            }
            [T::Root, T::Children, T::Child] => {
                self.raw.add_child(RawChild { line, key, ..RawChild::default() })?;
            }
            [T::Root, T::Teachers, T::Teacher] => {
                self.raw.add_teacher(RawTeacher { line, key, ..RawTeacher::default() })?;
            }
            [T::Root, T::Children, T::Child, rest @ ..] => {
                if let Some(child) = self.raw.children.last_mut() {
                    match rest {
                        [T::Group] if !key.is_empty() => child.class = Some(key),
                        [T::ExtraGroups, T::ExtraGroup] => add_to_one(&mut child.extra, line, key)?,
                        [T::Site] => child.site = key,
                        _ => {}
                    }
                }
            }
            [T::Root, T::Teachers, T::Teacher, T::Groups, group @ (T::Group | T::ExtraGroup)] => {
                if let Some(teacher) = self.raw.teachers.last_mut() {
                    add_to_one(&mut teacher.groups, line, (*group == T::ExtraGroup, key))?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// An element ends: its field is kept if it is on the list.
    fn close(&mut self, line: u64) -> Result<(), Refused> {
        use Tag as T;
        self.depth = self.depth.saturating_sub(1);
        let field = self.field.trim().to_owned();
        self.field.clear();
        let path = std::mem::take(&mut self.path);
        match path.as_slice() {
            [T::Root, T::School, of] => match of {
                T::SchoolYear => self.raw.school_year = Some((line, field)),
                T::Brin => self.raw.brin = field,
                T::Branch => self.raw.branch = field,
                _ => {}
            },
            [T::Root, T::Sites, T::Site, T::Name] => {
                self.raw.add_site(line, std::mem::take(&mut self.site), field)?;
            }
            [T::Root, T::Groups, T::Group | T::ExtraGroup, of] => {
                if let Some(group) = self.raw.groups.last_mut() {
                    match of {
                        T::Name => group.name = field,
                        T::YearGroup => group.code = field,
                        _ => {}
                    }
                }
            }
            [T::Root, T::Children, T::Child, of] => {
                if let Some(child) = self.raw.children.last_mut() {
                    match of {
                        T::First => child.first = field,
                        T::Prefix => child.prefix = field,
                        T::Last => child.last = field,
                        T::YearGroup => child.code = field,
                        T::LeavesOn => child.leaves_on = field,
                        _ => {}
                    }
                }
            }
            [T::Root, T::Teachers, T::Teacher, of] => {
                if let Some(teacher) = self.raw.teachers.last_mut() {
                    match of {
                        T::First => teacher.first = field,
                        T::Prefix => teacher.prefix = field,
                        T::Last => teacher.last = field,
                        T::Job => add_to_one(&mut teacher.jobs, line, field)?,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        self.path = path;
        self.path.pop();
        Ok(())
    }

    fn write(&mut self, words: &str) {
        // Only what will be kept is collected.
        if matches!(self.path.last(), None | Some(Tag::Root | Tag::Other)) {
            return;
        }
        let room = MAX_FIELD.saturating_sub(self.field.len());
        let end = words.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= room).last();
        self.field.push_str(&words[..end.unwrap_or(0)]);
    }

    /// `&amp;` and its four kin, and characters by number; no file may bring words of its own.
    fn reference(&mut self, line: u64, entity: &BytesRef<'_>) -> Result<(), Refused> {
        let named = match entity.as_ref() {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "apos" => Some('\''),
            "quot" => Some('"'),
            _ => entity.resolve_char_ref().ok().flatten(),
        };
        let Some(c) = named else { return Err(RefusedKind::Entity.at(line)) };
        self.write(c.encode_utf8(&mut [0; 4]));
        Ok(())
    }
}

fn place(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// The attribute `key` of a tag, the only one that is read.
fn key(line: u64, tag: &BytesStart<'_>) -> Result<String, Refused> {
    let mut key = String::new();
    // No search for doubles: among a million attributes it would take hours.
    for (count, attribute) in tag.attributes().with_checks(false).enumerate() {
        if count >= MAX_ATTRIBUTES {
            return Err(RefusedKind::TooManyAttributes.at(line));
        }
        let Ok(attribute) = attribute else { return Err(RefusedKind::BrokenXml.at(line)) };
        if attribute.key.as_ref() == "key" {
            match quick_xml::escape::unescape(&attribute.value) {
                Ok(value) => key = value.chars().take(MAX_FIELD).collect(),
                Err(_) => return Err(RefusedKind::Entity.at(line)),
            }
        }
    }
    Ok(key)
}

#[cfg(test)]
mod tests;
