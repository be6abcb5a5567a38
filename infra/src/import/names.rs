//! Names of variables, as a person would choose them.

use std::collections::{BTreeMap, BTreeSet};

use cloudformation_codegen::names;

/// The number of hexadecimal digits that the CDK appends to a logical ID.
const CDK_HASH_DIGITS: usize = 8;

/// A suffix of a logical ID that says nothing.
const NOISE: &str = "Resource";

/// Names that the code uses otherwise.
const RESERVED: &[&str] = &[
    "base64",
    "cidr",
    "drop",
    "find_in_map",
    "get_att",
    "get_azs",
    "if_",
    "import_value",
    "join",
    "no_value",
    "place",
    "pseudo",
    "raw",
    "reference",
    "scope",
    "select",
    "split",
    "stack",
    "sub",
    "sub_with",
    "template",
];

/// A section whose entries get variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Parameter,
    Mapping,
    Condition,
    Resource,
}

impl Section {
    fn word(self) -> &'static str {
        match self {
            Self::Parameter => "parameter",
            Self::Mapping => "mapping",
            Self::Condition => "condition",
            Self::Resource => "resource",
        }
    }
}

/// The variables of a program.
#[derive(Debug, Default)]
pub(super) struct Variables {
    taken: BTreeSet<String>,
    names: BTreeMap<(Section, String), String>,
}

impl Variables {
    /// Gives an entry a variable. The first entry with a name gets it.
    pub(super) fn add(&mut self, section: Section, id: &str) {
        let short = word(without_noise(id));
        let long = word(id);
        let kind = section.word();
        let with_kind = format!("{}_{kind}", short.trim_end_matches('_'));
        let wishes = [short.clone(), with_kind, long].into_iter();
        let numbered = (2_usize..).map(|number| format!("{}_{number}", short.trim_end_matches('_')));
        let wishes = wishes.filter(|name| !RESERVED.contains(&name.as_str())).chain(numbered);
        for name in wishes {
            if self.taken.insert(name.clone()) {
                self.names.insert((section, id.to_owned()), name);
                return;
            }
        }
    }

    /// The variable of an entry.
    pub(super) fn get(&self, section: Section, id: &str) -> Option<&str> {
        self.names.get(&(section, id.to_owned())).map(String::as_str)
    }
}

/// A name in snake case that is not a keyword.
pub(super) fn word(name: &str) -> String {
    let word = match names::field(name) {
        keyword if keyword.starts_with("r#") => format!("{}_", keyword.trim_start_matches("r#")),
        word => word,
    };
    match word.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => word,
        _ => format!("it_{word}"),
    }
}

/// A logical ID without the hash of the CDK and without the word `Resource` at its end.
fn without_noise(id: &str) -> &str {
    let hash =
        id.len().checked_sub(CDK_HASH_DIGITS).filter(|start| *start > 0 && id.is_char_boundary(*start));
    let is_hash = |digits: &str| digits.chars().all(|it| it.is_ascii_digit() || ('A'..='F').contains(&it));
    let id = match hash {
        Some(start) if is_hash(&id[start..]) => &id[..start],
        _ => id,
    };
    match id.strip_suffix(NOISE) {
        Some(rest) if !rest.is_empty() => rest,
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::{Section, Variables};

    fn names(ids: &[(Section, &'static str)]) -> Vec<String> {
        let mut variables = Variables::default();
        for (section, id) in ids {
            variables.add(*section, id);
        }
        ids.iter().map(|(section, id)| variables.get(*section, id).unwrap_or_default().to_owned()).collect()
    }

    fn name(id: &'static str) -> String {
        names(&[(Section::Resource, id)]).remove(0)
    }

    #[test]
    fn variable_has_no_hash_and_no_suffix_without_meaning() {
        assert_eq!(name("MyBucketF68F3FF0"), "my_bucket");
        assert_eq!(name("OrdersResource"), "orders");
        assert_eq!(name("Resource"), "resource");
    }

    #[test]
    fn variable_is_not_a_keyword_and_not_a_name_of_the_code() {
        assert_eq!(name("Type"), "type_");
        assert_eq!(name("Self"), "self_");
        assert_eq!(name("Stack"), "stack_resource");
        assert_eq!(name("2ndQueue"), "it_2nd_queue");
    }

    #[test]
    fn second_entry_with_a_name_gets_another() {
        let both = [(Section::Condition, "Prod"), (Section::Resource, "Prod")];
        assert_eq!(names(&both), ["prod", "prod_resource"]);
        let hashes = [
            (Section::Resource, "RoleAAAABBBB"),
            (Section::Resource, "Role00001111"),
            (Section::Resource, "Role"),
        ];
        assert_eq!(names(&hashes), ["role", "role_resource", "role_2"]);
    }
}
