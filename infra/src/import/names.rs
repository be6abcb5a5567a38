//! Names of variables, as a person would choose them.

use std::collections::{BTreeMap, BTreeSet};

use cloudformation_codegen::names;

/// The number of hexadecimal digits that the CDK appends to a logical ID.
const CDK_HASH_DIGITS: usize = 8;

/// The length up to which a variable has all words of its logical ID. Those of the CDK contain the names of all constructs around a
/// resource.
const MAX_LENGTH: usize = 40;

/// A suffix of a logical ID that says nothing.
const NOISE: &str = "Resource";

/// A word that says nothing without the suffix.
const ADJECTIVE: &str = "Custom";

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
    Output,
    Rule,
}

impl Section {
    fn word(self) -> &'static str {
        match self {
            Self::Parameter => "parameter",
            Self::Mapping => "mapping",
            Self::Condition => "condition",
            Self::Resource => "resource",
            Self::Output => "output",
            Self::Rule => "rule",
        }
    }
}

/// The variables of a program.
#[derive(Debug, Default)]
pub(super) struct Variables {
    taken: BTreeSet<String>,
    names: BTreeMap<(Section, String), String>,
    /// The number for the next variable with a name that is taken.
    numbers: BTreeMap<String, usize>,
}

impl Variables {
    /// Gives an entry a variable. The first entry with a name gets it, and the next one gets its resource type or section after it.
    pub(super) fn add(&mut self, section: Section, id: &str, kind: Option<&str>) {
        let whole = word(without_noise(id));
        let short = last_words(&whole).to_owned();
        let kind = kind.and_then(|kind| kind.rsplit("::").next()).map(word);
        let kind = kind.unwrap_or_else(|| section.word().to_owned());
        let with_kind = format!("{}_{kind}", short.trim_end_matches('_'));
        let wishes = [short.clone(), with_kind, whole].into_iter();
        let wishes = wishes.filter(|name| !name.ends_with(&format!("{kind}_{kind}")));
        let next = self.numbers.entry(short.trim_end_matches('_').to_owned()).or_insert(2);
        let numbered = std::iter::repeat_with(|| {
            let name = format!("{}_{next}", short.trim_end_matches('_'));
            *next += 1;
            name
        });
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

/// The last words of a long name, which say the most.
fn last_words(name: &str) -> &str {
    let starts = name.match_indices('_').map(|(at, _)| at + 1);
    let short = starts
        .map(|start| &name[start..])
        .find(|tail| tail.len() <= MAX_LENGTH && tail.starts_with(|first: char| first.is_ascii_alphabetic()));
    if name.len() <= MAX_LENGTH { name } else { short.unwrap_or(name) }
}

/// A logical ID without the hashes of the CDK and without the word `Resource` at its end.
fn without_noise(id: &str) -> &str {
    let is_hash = |digits: &str| digits.chars().all(|it| it.is_ascii_digit() || ('A'..='F').contains(&it));
    let hash =
        id.len().checked_sub(CDK_HASH_DIGITS).filter(|start| *start > 0 && id.is_char_boundary(*start));
    if let Some(start) = hash
        && is_hash(&id[start..])
    {
        return without_noise(&id[..start]);
    }
    match id.strip_suffix(NOISE) {
        Some(rest) if !rest.is_empty() && rest != ADJECTIVE => rest,
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::{Section, Variables};

    fn names(ids: &[(Section, &'static str)]) -> Vec<String> {
        let mut variables = Variables::default();
        for (section, id) in ids {
            variables.add(*section, id, None);
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
        assert_eq!(name("CustomResource"), "custom_resource");
    }

    #[test]
    fn long_variable_has_the_last_words() {
        assert_eq!(
            name("OrdersLambdaFunctionServiceRoleDefaultPolicyStatement052A32715F190F5F"),
            "service_role_default_policy_statement"
        );
        let word = "a".repeat(50);
        assert_eq!(super::last_words(&word), word);
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
        let mut variables = Variables::default();
        for (id, kind) in
            [("Jobs", "AWS::SQS::Queue"), ("JobsAAAABBBB", "AWS::SNS::Topic"), ("Jobs2", "X::Jobs")]
        {
            variables.add(Section::Resource, id, Some(kind));
        }
        assert_eq!(variables.get(Section::Resource, "JobsAAAABBBB"), Some("jobs_topic"));
    }
}
