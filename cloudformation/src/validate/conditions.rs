//! Whether one condition follows from others: every way in which their parameters can come out is tried.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use crate::view::View;

/// Beyond so many ways nothing is said.
const MOST_WAYS: usize = 256;
/// Beyond so many conditions that name each other in turn nothing is said.
const MOST_NESTED: usize = 32;

/// A condition, and whether it holds.
pub(super) type Given<'a> = (&'a str, bool);

/// The conditions of a document.
pub(super) struct Conditions<'a> {
    section: Option<&'a Map<String, Json>>,
    parameters: Option<&'a Map<String, Json>>,
    /// Rules may rule out what the conditions alone allow.
    ruled: bool,
}

/// What is compared: a function as JSON, or two of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    One(String),
    Pair(String, String),
}

/// What a subject may be: one of the texts that it is compared with, or none of them.
type Choice = Option<String>;
type Way = BTreeMap<Subject, Choice>;

impl<'a> Conditions<'a> {
    pub(super) fn of(document: &'a Json) -> Self {
        let section = |name: &str| document.get(name).and_then(Json::as_object);
        Self {
            section: section("Conditions"),
            parameters: section("Parameters"),
            ruled: document.get("Rules").is_some(),
        }
    }

    /// A way in which all that is given holds and the other condition does not, in words; nothing where there is
    /// none, or none can be told.
    pub(super) fn gap(&self, given: &[Given<'a>], needed: &'a str) -> Option<String> {
        if given.contains(&(needed, true)) {
            return None;
        }
        let mut question = given.to_vec();
        question.push((needed, false));
        self.example(&question)
    }

    /// Whether two resources can be there at once, as far as can be told.
    pub(super) fn can_meet(&self, one: &[Given<'a>], other: &[Given<'a>]) -> bool {
        let contains = |all: &[Given<'a>], few: &[Given<'a>]| few.iter().all(|given| all.contains(given));
        contains(one, other) || contains(other, one) || self.example(&[one, other].concat()).is_some()
    }

    /// A way in which all that is given comes out as it says.
    fn example(&self, given: &[Given<'a>]) -> Option<String> {
        if self.ruled {
            return None;
        }
        let mut needs = Needs::default();
        for (name, _) in given {
            self.gather(name, 0, &mut needs)?;
        }
        let Needs { order, texts, .. } = needs;
        let choices: Vec<(Subject, Vec<Choice>)> =
            texts.into_iter().map(|(subject, texts)| self.choices(subject, texts)).collect();
        let count =
            choices.iter().try_fold(1_usize, |count, (_, choices)| count.checked_mul(choices.len()))?;
        if count > MOST_WAYS {
            return None;
        }
        for number in 0..count {
            let way = way(&choices, number);
            let mut truths = BTreeMap::new();
            for (name, condition) in &order {
                truths.insert(*name, holds(condition, &way, &truths)?);
            }
            if given.iter().all(|(name, expected)| truths[name] == *expected) {
                return Some(in_words(&way, &choices));
            }
        }
        None
    }

    /// A condition and those that it names, each after what it names itself.
    fn gather(&self, name: &'a str, depth: usize, needs: &mut Needs<'a>) -> Option<()> {
        if depth == MOST_NESTED {
            return None;
        }
        if needs.seen.insert(name) {
            let condition = self.section?.get(name)?;
            self.look_into(condition, depth, needs)?;
            needs.order.push((name, condition));
        }
        Some(())
    }

    fn look_into(&self, condition: &'a Json, depth: usize, needs: &mut Needs<'a>) -> Option<()> {
        match Form::of(condition)? {
            Form::Always(_) => Some(()),
            Form::Compares(subject, text) => {
                needs.texts.entry(subject).or_default().extend(text);
                Some(())
            }
            Form::Named(name) => self.gather(name, depth + 1, needs),
            Form::Not(inner) => self.look_into(inner, depth, needs),
            Form::All(inner) | Form::Any(inner) => {
                inner.iter().try_for_each(|condition| self.look_into(condition, depth, needs).ok_or(())).ok()
            }
        }
    }

    fn choices(&self, subject: Subject, texts: BTreeSet<String>) -> (Subject, Vec<Choice>) {
        let Subject::One(function) = &subject else {
            return (subject, vec![Some(String::new()), None]);
        };
        let parameter = serde_json::from_str::<Json>(function).ok();
        let parameter =
            parameter.as_ref().and_then(|function| self.parameters?.get(function.get("Ref")?.as_str()?));
        let allowed = parameter.and_then(|parameter| parameter.get("AllowedValues")).and_then(Json::as_array);
        let Some(allowed) = allowed else {
            let choices = texts.into_iter().map(Some).chain([None]).collect();
            return (subject, choices);
        };
        let allowed: BTreeSet<String> = allowed.iter().filter_map(literal).collect();
        // All that are compared with nothing come out the same.
        let other = allowed.difference(&texts).next().cloned();
        let choices = texts.intersection(&allowed).cloned().chain(other).map(Some).collect();
        (subject, choices)
    }
}

/// A value without its `Fn::If`: everything that it may come out as, and under which conditions beside those given.
pub(super) fn cases<'a>(given: &[Given<'a>], value: &'a Json) -> Vec<(Vec<Given<'a>>, &'a Json)> {
    let View::Either(yes, otherwise) = View::of(value) else { return vec![(given.to_vec(), value)] };
    let condition = value["Fn::If"][0].as_str().unwrap_or_default();
    let under = |holds, branch| cases(&[given, &[(condition, holds)]].concat(), branch);
    [under(true, yes), under(false, otherwise)].concat()
}

/// What is to be known of the conditions of one question.
#[derive(Default)]
struct Needs<'a> {
    seen: BTreeSet<&'a str>,
    order: Vec<(&'a str, &'a Json)>,
    /// What each subject is compared with.
    texts: BTreeMap<Subject, BTreeSet<String>>,
}

/// Nothing for a condition that names itself in the end.
fn holds(condition: &Json, way: &Way, truths: &BTreeMap<&str, bool>) -> Option<bool> {
    let holds = |inner: &Json| holds(inner, way, truths);
    match Form::of(condition)? {
        Form::Always(truth) => Some(truth),
        Form::Compares(subject, text) => {
            let chosen = way.get(&subject)?;
            Some(chosen.is_some() && text.is_none_or(|text| chosen.as_ref() == Some(&text)))
        }
        Form::Named(name) => truths.get(name).copied(),
        Form::Not(inner) => holds(inner).map(|truth| !truth),
        Form::All(inner) => inner.iter().try_fold(true, |all, inner| Some(all & holds(inner)?)),
        Form::Any(inner) => inner.iter().try_fold(false, |any, inner| Some(any | holds(inner)?)),
    }
}

/// One condition function.
enum Form<'a> {
    Always(bool),
    Compares(Subject, Option<String>),
    Named(&'a str),
    Not(&'a Json),
    All(&'a [Json]),
    Any(&'a [Json]),
}

impl<'a> Form<'a> {
    fn of(condition: &'a Json) -> Option<Self> {
        let object = condition.as_object().filter(|object| object.len() == 1)?;
        let (name, argument) = object.iter().next()?;
        match (name.as_str(), argument) {
            ("Condition", Json::String(name)) => Some(Self::Named(name)),
            ("Fn::Not", Json::Array(inner)) if inner.len() == 1 => Some(Self::Not(&inner[0])),
            ("Fn::And", Json::Array(inner)) => Some(Self::All(inner)),
            ("Fn::Or", Json::Array(inner)) => Some(Self::Any(inner)),
            ("Fn::Equals", Json::Array(sides)) if sides.len() == 2 => {
                Some(match (literal(&sides[0]), literal(&sides[1])) {
                    (Some(left), Some(right)) => Self::Always(left == right),
                    (Some(text), None) => Self::Compares(Subject::One(sides[1].to_string()), Some(text)),
                    (None, Some(text)) => Self::Compares(Subject::One(sides[0].to_string()), Some(text)),
                    (None, None) if sides[0] == sides[1] => Self::Always(true),
                    (None, None) => {
                        let (left, right) = (sides[0].to_string(), sides[1].to_string());
                        Self::Compares(Subject::Pair(left.clone().min(right.clone()), left.max(right)), None)
                    }
                })
            }
            _ => None,
        }
    }
}

fn literal(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Bool(_) | Json::Number(_) => Some(value.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// The way of a number, each digit of which is the choice for one subject.
fn way(choices: &[(Subject, Vec<Choice>)], mut number: usize) -> Way {
    let mut way = Way::new();
    for (subject, choices) in choices {
        way.insert(subject.clone(), choices[number % choices.len()].clone());
        number /= choices.len();
    }
    way
}

fn in_words(way: &Way, choices: &[(Subject, Vec<Choice>)]) -> String {
    let name = |function: &String| {
        let reference = serde_json::from_str::<Json>(function).ok();
        let reference = reference.as_ref().and_then(|function| function.get("Ref")?.as_str());
        reference.map_or_else(|| function.clone(), str::to_owned)
    };
    let parts = choices.iter().map(|(subject, choices)| match (subject, &way[subject]) {
        (Subject::One(function), Some(text)) => format!("{} is {text:?}", name(function)),
        (Subject::One(function), None) => {
            let others: Vec<String> = choices.iter().flatten().map(|text| format!("{text:?}")).collect();
            format!("{} is not {}", name(function), others.join(" or "))
        }
        (Subject::Pair(left, right), Some(_)) => format!("{} equals {}", name(left), name(right)),
        (Subject::Pair(left, right), None) => format!("{} differs from {}", name(left), name(right)),
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { "in every case".to_owned() } else { format!("when {}", parts.join(" and ")) }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::Conditions;

    fn document() -> Json {
        let is = |name: &str, text: &str| json!({"Fn::Equals": [{"Ref": name}, text]});
        let named = |name: &str| json!({ "Condition": name });
        json!({
            "Parameters": {
                "Stage": {"Type": "String", "AllowedValues": ["dev", "test", "prod"]},
                "Size": {"Type": "Number"},
            },
            "Conditions": {
                "IsProd": is("Stage", "prod"),
                "IsTest": is("Stage", "test"),
                "IsDev": is("Stage", "dev"),
                "IsLive": {"Fn::Or": [named("IsProd"), named("IsTest")]},
                "IsNotDev": {"Fn::Not": [named("IsDev")]},
                "IsBig": {"Fn::Equals": [9, {"Ref": "Size"}]},
                "IsBigProd": {"Fn::And": [named("IsBig"), named("IsProd")]},
                "IsHome": {"Fn::Equals": [{"Ref": "Home"}, {"Ref": "AWS::Region"}]},
                "IsHomeToo": {"Fn::Equals": [{"Ref": "AWS::Region"}, {"Ref": "Home"}]},
                "Same": {"Fn::Equals": [{"Ref": "Size"}, {"Ref": "Size"}]},
                "Never": {"Fn::Equals": ["true", "false"]},
                "Always": {"Fn::Equals": ["true", true]},
                "Round": named("Round"),
                "Odd": {"Fn::Odd": []},
            },
        })
    }

    #[test]
    fn what_follows_leaves_no_gap() {
        let document = document();
        let conditions = Conditions::of(&document);
        for (given, needed) in [
            (&[("IsProd", true)][..], "IsProd"),
            (&[("IsProd", true)], "IsLive"),
            (&[("IsLive", true)], "IsNotDev"),
            (&[("IsDev", false)], "IsLive"),
            (&[("IsBigProd", true)], "IsLive"),
            (&[("IsLive", true), ("IsProd", false)], "IsTest"),
            (&[("IsProd", true), ("IsDev", true)], "IsBig"),
            (&[("IsHome", true)], "IsHomeToo"),
            (&[], "Always"),
            (&[], "Same"),
            // Nothing can be told of these.
            (&[], "Round"),
            (&[], "Odd"),
            (&[], "Missing"),
            (&[("Odd", true)], "IsProd"),
        ] {
            assert_eq!(conditions.gap(given, needed), None, "{given:?} {needed}");
        }
    }

    #[test]
    fn a_gap_is_told_by_an_example() {
        let document = document();
        let conditions = Conditions::of(&document);
        for (given, needed, example) in [
            (&[][..], "IsProd", r#"when Stage is "dev""#),
            (&[("IsLive", true)], "IsProd", r#"when Stage is "test""#),
            (&[("IsProd", true)], "IsBig", r#"when Size is not "9" and Stage is "prod""#),
            (&[], "Never", "in every case"),
            (&[], "IsHome", "when AWS::Region differs from Home"),
            (&[("IsHome", true)], "IsBig", r#"when Size is not "9" and AWS::Region equals Home"#),
        ] {
            assert_eq!(conditions.gap(given, needed).as_deref(), Some(example));
        }
    }

    #[test]
    fn rules_and_too_many_ways_end_the_telling() {
        let mut document = document();
        document["Rules"] = json!({});
        assert_eq!(Conditions::of(&document).gap(&[], "IsProd"), None);

        let one = |number: usize| json!({"Fn::Equals": [{"Ref": format!("P{number}")}, "x"]});
        let all: Vec<Json> = (0..9).map(one).collect();
        let document = json!({"Conditions": {"All": {"Fn::And": all}, "Few": {"Fn::And": all[..8]}}});
        assert_eq!(Conditions::of(&document).gap(&[], "All"), None);
        assert!(Conditions::of(&document).gap(&[], "Few").is_some());

        let deep = |depth: usize| json!({"Fn::And": [{"Condition": format!("C{depth}")}, {"Condition": format!("C{depth}")}]});
        let mut chain: serde_json::Map<String, Json> =
            (0..40).map(|depth| (format!("C{}", depth + 1), deep(depth))).collect();
        chain.insert("C0".to_owned(), one(0));
        let document = json!({ "Conditions": chain });
        assert!(Conditions::of(&document).gap(&[], "C30").is_some());
        assert_eq!(Conditions::of(&document).gap(&[], "C40"), None);
    }
}
