//! The names of users whose pseudonyms are in the log.

use std::collections::HashMap;
use std::path::Path;

use crate::arguments::FilterArguments;
use crate::failure::Failure;
use crate::gate_log::Entry;
use crate::pseudonym::{self, Identifier};
use crate::site::{Parameters, Site};

/// The names of known users, by their pseudonyms.
#[derive(Clone, Debug, Default)]
pub(crate) struct People {
    names: HashMap<String, String>,
}

impl People {
    /// Computes the pseudonyms of users. A name is an e-mail address or a subject identifier.
    pub(crate) fn new<'a>(
        site: &Site,
        found: &Parameters,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, Failure> {
        let mut people = Self::default();
        for name in names {
            for identifier in [Identifier::Email(name), Identifier::Subject(name)] {
                let pseudonym = pseudonym::compute(site, found, &identifier)?;
                people.add(pseudonym.to_string(), name);
            }
        }
        Ok(people)
    }

    fn add(&mut self, pseudonym: String, name: &str) {
        self.names.insert(pseudonym, name.to_owned());
    }

    /// Returns the name of the user of a line, if the user is known. A machine with a site token has the name of the token, such as
    /// `token backup`.
    pub(crate) fn known(&self, entry: &Entry) -> Option<String> {
        if let Some(name) = &entry.site_token {
            return Some(format!("token {name}"));
        }
        let pseudonyms = [&entry.email, &entry.subject];
        pseudonyms.into_iter().flatten().find_map(|pseudonym| self.names.get(pseudonym)).cloned()
    }

    /// Returns the name of the user of a line, or else the pseudonym. Returns `None` if the line has no user.
    pub(crate) fn name(&self, entry: &Entry) -> Option<String> {
        match self.known(entry) {
            Some(name) => Some(name),
            None => entry.subject.as_ref().map(|subject| format!("user-{subject}")),
        }
    }
}

/// Reads the users that the arguments name, one by one and in a file.
pub(crate) fn named(filter: &FilterArguments) -> Result<Vec<String>, Failure> {
    let mut names = filter.users.as_deref().map(read_list).transpose()?.unwrap_or_default();
    names.extend(filter.user.clone());
    Ok(names)
}

/// Reads a list of users: an e-mail address or a subject identifier a line. Empty lines and lines that begin with `#` are left out.
fn read_list(file: &Path) -> Result<Vec<String>, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        let help = "name a file with an e-mail address or a subject identifier a line";
        Failure::failed(file.display().to_string(), error).with_help(help)
    })?;
    Ok(names(&text))
}

fn names(text: &str) -> Vec<String> {
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{People, names};
    use crate::gate_log::Entry;

    fn entry(subject: &str, email: Option<&str>) -> Entry {
        Entry { subject: Some(subject.to_owned()), email: email.map(str::to_owned), ..Entry::default() }
    }

    #[test]
    fn user_is_known_by_address_or_subject() {
        let mut people = People::default();
        people.add("EMAILEMA".to_owned(), "ada@example.com");
        people.add("SUBJECTS".to_owned(), "00u1");
        assert_eq!(people.name(&entry("AAAAAAAA", Some("EMAILEMA"))).as_deref(), Some("ada@example.com"));
        assert_eq!(people.name(&entry("SUBJECTS", None)).as_deref(), Some("00u1"));
        assert_eq!(people.name(&entry("AAAAAAAA", None)).as_deref(), Some("user-AAAAAAAA"));
        assert_eq!(people.name(&Entry::default()), None);
    }

    #[test]
    fn machine_has_the_name_of_its_site_token() {
        let entry = Entry { site_token: Some("backup".to_owned()), ..Entry::default() };
        assert_eq!(People::default().name(&entry).as_deref(), Some("token backup"));
    }

    #[test]
    fn list_has_a_name_a_line() {
        assert_eq!(names("\u{feff}ada@example.com\r\n\n# left\n 00u1 \n"), ["ada@example.com", "00u1"]);
    }
}
