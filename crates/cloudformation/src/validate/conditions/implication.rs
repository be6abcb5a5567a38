//! Whether one condition follows from others. Every combination of the values that they compare is tried.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Map;

use super::expression::{Expression, Subject, literal};
use crate::document::{Json, View, member_of};
use crate::intrinsic::Pseudo;
use crate::template::is_stored;
use crate::validate::region::Region;

/// With more combinations the question stays unanswered, so that a check takes bounded time.
const MAX_COMBINATIONS: usize = 256;
/// Each further value has two choices at least, which would exceed the number of combinations.
const MAX_SUBJECTS: usize = 8;
/// With a longer chain of conditions that name each other the question stays unanswered.
const MAX_DEPTH: usize = 32;

/// A condition and whether it holds.
pub(in crate::validate) type Given<'a> = (&'a str, bool);

/// The conditions of a document.
pub(in crate::validate) struct Conditions<'a> {
    section: Option<&'a Map<String, Json>>,
    parameters: Option<&'a Map<String, Json>>,
    /// The results of references that are known, by the name to which they refer.
    known: BTreeMap<&'a str, String>,
    /// Whether the template has rules, which may exclude combinations that the conditions allow.
    ruled: bool,
    /// The example in words, if one exists, for each question so far, because many resources and branches lead to the same question.
    answers: RefCell<BTreeMap<Key, Option<String>>>,
    /// The results so far, by the given conditions and the one in question.
    results: RefCell<BTreeMap<Key, Option<bool>>>,
}

/// The conditions of a question and their results.
type Key = Vec<(String, bool)>;

/// The conditions and values on which the answer to a question depends.
#[derive(Default)]
struct Question<'a> {
    /// The conditions by name, with their positions in the order. One without a position is being read.
    seen: BTreeMap<&'a str, Option<usize>>,
    /// The conditions, each after the ones that it names.
    order: Vec<Node>,
    subjects: Vec<Compared<'a>>,
}

/// A condition of a question, read once for all combinations.
enum Node {
    Always(bool),
    /// A comparison of the subject at this position.
    Compares(usize, Choice),
    /// The condition at this position.
    Named(usize),
    Not(Box<Node>),
    All(Vec<Node>),
    Any(Vec<Node>),
}

/// A function that conditions compare, with its choices: one of the Strings that it is compared with, or another.
struct Compared<'a> {
    subject: Subject<'a>,
    choices: Vec<Choice>,
}

type Choice = Option<String>;

impl<'a> Conditions<'a> {
    pub(in crate::validate) fn new(document: &'a Json) -> Self {
        let section = |name: &str| member_of(document, name).and_then(Json::as_object);
        let ruled = member_of(document, "Rules").is_some();
        Self { ruled, ..Self::from_sections(section("Conditions"), section("Parameters")) }
    }

    /// The conditions of a document without rules.
    pub(in crate::validate) fn from_sections(
        section: Option<&'a Map<String, Json>>,
        parameters: Option<&'a Map<String, Json>>,
    ) -> Self {
        let (answers, results) = (RefCell::default(), RefCell::default());
        Self { section, parameters, known: BTreeMap::new(), ruled: false, answers, results }
    }

    /// Whether the document has no conditions.
    pub(in crate::validate) fn is_empty(&self) -> bool {
        self.section.is_none_or(Map::is_empty)
    }

    /// The conditions in a Region.
    pub(in crate::validate) fn in_region(mut self, region: Region) -> Self {
        self.answers.take();
        self.results.take();
        self.known.insert(Pseudo::Region.name(), region.name().to_owned());
        self.known.insert(Pseudo::Partition.name(), region.partition().to_owned());
        self
    }

    /// Whether all given conditions certainly can hold at the same time.
    pub(in crate::validate) fn can_hold(&self, given: &[Given<'a>]) -> bool {
        given.is_empty() || self.example(given).is_some()
    }

    /// An example, in words, in which all given conditions hold and the needed one does not. There is none if the needed
    /// condition follows, or if the question has no answer.
    pub(in crate::validate) fn gap(&self, given: &[Given<'a>], needed: &'a str) -> Option<String> {
        if given.contains(&(needed, true)) {
            return None;
        }
        self.example(&[given, &[(needed, false)]].concat())
    }

    /// Whether two resources with these conditions can exist at the same time.
    pub(in crate::validate) fn can_meet(&self, one: &[Given<'a>], other: &[Given<'a>]) -> bool {
        let contains = |all: &[Given<'a>], few: &[Given<'a>]| few.iter().all(|given| all.contains(given));
        contains(one, other) || contains(other, one) || self.example(&[one, other].concat()).is_some()
    }

    /// The result of a condition, if it has the same one in every example in which the given conditions have the given results.
    pub(in crate::validate) fn result(&self, given: &[Given<'a>], name: &'a str) -> Option<bool> {
        if self.ruled {
            return None;
        }
        let key = key(&[given, &[(name, true)]].concat());
        if let Some(result) = self.results.borrow().get(&key) {
            return *result;
        }
        let result = self.search_result(given, name);
        self.results.borrow_mut().insert(key, result);
        result
    }

    /// An example, in words, in which the given conditions have the given results.
    pub(in crate::validate) fn example(&self, given: &[Given<'a>]) -> Option<String> {
        if self.ruled {
            return None;
        }
        let key = key(given);
        if let Some(answer) = self.answers.borrow().get(&key) {
            return answer.clone();
        }
        let answer = self.search(given);
        self.answers.borrow_mut().insert(key, answer.clone());
        answer
    }

    /// Searches all combinations of values for an example.
    fn search(&self, given: &[Given<'a>]) -> Option<String> {
        let (question, expected) = self.question(given)?;
        question.ways()?.find_map(|way| {
            let truths = question.truths(&way)?;
            has_results(&truths, &expected).then(|| question.in_words(&way))
        })
    }

    /// Searches all combinations of values for the result of a condition. Returns `None` if it has both.
    fn search_result(&self, given: &[Given<'a>], name: &'a str) -> Option<bool> {
        let (question, mut expected) = self.question(&[given, &[(name, true)]].concat())?;
        let (position, _) = expected.pop()?;
        let mut only = None;
        for way in question.ways()? {
            let Some(truths) = question.truths(&way).filter(|truths| has_results(truths, &expected)) else {
                continue;
            };
            let result = *truths.get(position)?;
            if only.is_some_and(|only| only != result) {
                return None;
            }
            only = Some(result);
        }
        only
    }

    /// The question on which given results depend, and the results by the positions of the conditions.
    fn question(&self, given: &[Given<'a>]) -> Option<(Question<'a>, Vec<(usize, bool)>)> {
        let mut question = Question::default();
        let mut expected = Vec::new();
        for (name, holds) in given {
            expected.push((self.ask(name, 0, &mut question)?, *holds));
        }
        for compared in &mut question.subjects {
            compared.choices = self.choices(compared);
        }
        Some((question, expected))
    }

    /// Adds a condition and the conditions that it names to a question, and returns its position. Returns `None` if it depends on itself.
    fn ask(&self, name: &'a str, depth: usize, question: &mut Question<'a>) -> Option<usize> {
        if depth == MAX_DEPTH {
            return None;
        }
        if let Some(position) = question.seen.get(name) {
            return *position;
        }
        question.seen.insert(name, None);
        let condition = self.section?.get(name)?;
        let node = self.look_into(condition, depth, question)?;
        let position = question.order.len();
        question.order.push(node);
        question.seen.insert(name, Some(position));
        Some(position)
    }

    fn look_into(&self, condition: &'a Json, depth: usize, question: &mut Question<'a>) -> Option<Node> {
        Some(match Expression::parse(condition)? {
            Expression::Always(truth) => Node::Always(truth),
            Expression::Compares(subject, text) => Node::Compares(question.compare(subject, &text)?, text),
            Expression::Named(name) => Node::Named(self.ask(name, depth + 1, question)?),
            Expression::Not(inner) => Node::Not(Box::new(self.look_into(inner, depth, question)?)),
            Expression::All(all) => Node::All(self.look_into_all(all, depth, question)?),
            Expression::Any(all) => Node::Any(self.look_into_all(all, depth, question)?),
        })
    }

    fn look_into_all(&self, all: &'a [Json], depth: usize, question: &mut Question<'a>) -> Option<Vec<Node>> {
        all.iter().map(|condition| self.look_into(condition, depth, question)).collect()
    }

    /// The choices of a compared function. A known reference has one, which is none of the Strings if it equals none of them. A parameter has its `AllowedValues`, unless they are names
    /// of stored values; one choice stands for all values that nothing compares.
    fn choices(&self, compared: &Compared<'a>) -> Vec<Choice> {
        let mut choices = compared.choices.clone();
        let Subject::One(function) = compared.subject else { return vec![Some(String::new()), None] };
        let name = function.get("Ref").and_then(Json::as_str);
        if let Some(value) = name.and_then(|name| self.known.get(name)) {
            return vec![
                Some(value.clone()).filter(|_| choices.iter().flatten().any(|choice| choice == value)),
            ];
        }
        let parameter = name.and_then(|name| self.parameters?.get(name));
        let parameter = parameter.filter(|parameter| !is_stored(parameter));
        match parameter.and_then(|parameter| parameter.get("AllowedValues")?.as_array()) {
            Some(allowed) => {
                let allowed: BTreeSet<Choice> = allowed.iter().map(literal).collect();
                choices.retain(|choice| allowed.contains(choice));
                choices.extend(allowed.into_iter().find(|value| !compared.choices.contains(value)));
            }
            None => choices.push(None),
        }
        choices
    }
}

impl<'a> Question<'a> {
    /// Adds a comparison and returns the position of its subject. Returns `None` if two functions may depend on each other, because
    /// then some combinations are impossible.
    fn compare(&mut self, subject: Subject<'a>, text: &Choice) -> Option<usize> {
        if let Some(position) = self.subjects.iter().position(|compared| compared.subject == subject) {
            let choices = &mut self.subjects[position].choices;
            if choices.len() >= MAX_COMBINATIONS {
                return None;
            }
            if !choices.contains(text) {
                choices.push(text.clone());
            }
            return Some(position);
        }
        if self.subjects.len() > MAX_SUBJECTS
            || self.subjects.iter().any(|compared| compared.subject.touches(subject))
        {
            return None;
        }
        self.subjects.push(Compared { subject, choices: vec![text.clone()] });
        Some(self.subjects.len() - 1)
    }

    /// All combinations, with a choice for each function, unless there are too many.
    fn ways(&self) -> Option<impl Iterator<Item = Vec<&Choice>>> {
        let sizes = self.subjects.iter().map(|compared| compared.choices.len());
        let count =
            sizes.clone().try_fold(1_usize, usize::checked_mul).filter(|count| *count <= MAX_COMBINATIONS)?;
        Some((0..count).map(|number| {
            // Each digit of the number is one choice.
            let digits = self.subjects.iter().scan(number, |rest, compared| {
                let choice = &compared.choices[*rest % compared.choices.len()];
                *rest /= compared.choices.len();
                Some(choice)
            });
            digits.collect()
        }))
    }

    /// The results of the conditions by their positions.
    fn truths(&self, way: &[&Choice]) -> Option<Vec<bool>> {
        let mut truths = Vec::with_capacity(self.order.len());
        for node in &self.order {
            truths.push(node.holds(way, &truths)?);
        }
        Some(truths)
    }

    fn in_words(&self, way: &[&Choice]) -> String {
        let parts =
            self.subjects.iter().zip(way).map(|(compared, choice)| match (compared.subject, choice) {
                (Subject::One(function), Some(text)) => format!("{} is {text:?}", name(function)),
                (Subject::One(function), None) => {
                    let others: Vec<String> =
                        compared.choices.iter().flatten().map(|text| format!("{text:?}")).collect();
                    format!("{} is not {}", name(function), others.join(" or "))
                }
                (Subject::Pair(left, right), Some(_)) => format!("{} equals {}", name(left), name(right)),
                (Subject::Pair(left, right), None) => format!("{} differs from {}", name(left), name(right)),
            });
        let parts: Vec<String> = parts.collect();
        if parts.is_empty() { "in every case".to_owned() } else { format!("when {}", parts.join(" and ")) }
    }
}

impl Node {
    fn holds(&self, way: &[&Choice], truths: &[bool]) -> Option<bool> {
        match self {
            Self::Always(truth) => Some(*truth),
            Self::Compares(position, text) => {
                let chosen = *way.get(*position)?;
                Some(chosen.is_some() && (text.is_none() || chosen == text))
            }
            Self::Named(position) => truths.get(*position).copied(),
            Self::Not(inner) => inner.holds(way, truths).map(|truth| !truth),
            Self::All(all) => {
                all.iter().try_fold(true, |truth, inner| Some(truth & inner.holds(way, truths)?))
            }
            Self::Any(all) => {
                all.iter().try_fold(false, |truth, inner| Some(truth | inner.holds(way, truths)?))
            }
        }
    }
}

fn key(given: &[Given<'_>]) -> Key {
    given.iter().map(|(name, holds)| ((*name).to_owned(), *holds)).collect()
}

/// Whether the conditions at some positions have the expected results.
fn has_results(truths: &[bool], expected: &[(usize, bool)]) -> bool {
    expected.iter().all(|(position, holds)| truths.get(*position) == Some(holds))
}

fn name(function: &Json) -> String {
    function.get("Ref").and_then(Json::as_str).map_or_else(|| function.to_string(), str::to_owned)
}

/// The result of a condition of a template, if it does not depend on parameters or on the Region.
pub(crate) fn constant_condition(template: &Json, name: &str) -> Option<bool> {
    Conditions::new(template).result(&[], name)
}

/// The result of a condition of a template if another one has a result. `None` if it is not always the same one.
pub(crate) fn condition_result(template: &Json, given: (&str, bool), name: &str) -> Option<bool> {
    Conditions::new(template).result(&[given], name)
}

/// The conditions under which a resource exists.
pub(in crate::validate) fn conditions_of(resource: &Json) -> Vec<Given<'_>> {
    member_of(resource, "Condition").and_then(Json::as_str).map(|name| (name, true)).into_iter().collect()
}

/// All values that a value with `Fn::If` may have, with the given conditions and those of the branches.
pub(in crate::validate) fn cases<'a>(
    given: &[Given<'a>],
    value: &'a Json,
) -> Vec<(Vec<Given<'a>>, &'a Json)> {
    let View::Either(yes, otherwise) = View::new(value) else { return vec![(given.to_vec(), value)] };
    let condition = value["Fn::If"][0].as_str().unwrap_or_default();
    let under = |holds, branch| cases(&[given, &[(condition, holds)]].concat(), branch);
    [under(true, yes), under(false, otherwise)].concat()
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
                "Stored": {"Type": "AWS::SSM::Parameter::Value<String>", "AllowedValues": ["/stage"]},
            },
            "Conditions": {
                "IsProd": is("Stage", "prod"),
                "IsTest": is("Stage", "test"),
                "IsStored": is("Stored", "prod"),
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
                "IsChina": {"Fn::Equals": [{"Ref": "AWS::Partition"}, "aws-cn"]},
                "IsEdge": {"Fn::Equals": [{"Fn::Sub": "${AWS::Region}-x"}, "us-east-1-x"]},
                "Odd": {"Fn::Odd": []},
            },
        })
    }

    macro_rules! implications {
        ($($test:ident: $given:expr, $needed:literal => $example:expr;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(Conditions::new(&document()).gap(&$given, $needed).as_deref(), $example);
            }
        )*};
    }

    implications! {
        condition_implies_itself: [("IsProd", true)], "IsProd" => None;
        condition_implies_an_or_with_it: [("IsProd", true)], "IsLive" => None;
        or_implies_a_condition_that_all_of_its_parts_imply: [("IsLive", true)], "IsNotDev" => None;
        last_allowed_values_remain_when_the_others_are_excluded: [("IsDev", false)], "IsLive" => None;
        and_implies_what_one_of_its_parts_implies: [("IsBigProd", true)], "IsLive" => None;
        last_part_of_an_or_remains_when_the_others_are_false:
            [("IsLive", true), ("IsProd", false)], "IsTest" => None;
        contradiction_implies_every_condition: [("IsProd", true), ("IsDev", true)], "IsBig" => None;
        order_of_compared_values_does_not_matter: [("IsHome", true)], "IsHomeToo" => None;
        equal_literals_hold_always: [], "Always" => None;
        value_equals_itself_always: [], "Same" => None;
        condition_that_refers_to_itself_leaves_the_question_open: [], "Round" => None;
        unknown_function_leaves_the_question_open: [], "Odd" => None;
        missing_condition_leaves_the_question_open: [], "Missing" => None;
        unknown_function_in_a_given_condition_leaves_the_question_open: [("Odd", true)], "IsProd" => None;
        // The compared functions may depend on each other.
        comparison_of_two_references_leaves_a_literal_open: [("IsHome", true)], "IsChina" => None;
        literal_leaves_a_comparison_with_sub_open: [("IsChina", true)], "IsEdge" => None;
        counterexample_names_another_allowed_value: [], "IsProd" => Some(r#"when Stage is "dev""#);
        counterexample_satisfies_the_given_conditions: [("IsLive", true)], "IsProd" => Some(r#"when Stage is "test""#);
        counterexample_names_every_parameter:
            [("IsProd", true)], "IsBig" => Some(r#"when Stage is "prod" and Size is not "9""#);
        allowed_names_of_a_stored_value_do_not_restrict_it:
            [("IsStored", true)], "IsProd" => Some(r#"when Stored is "prod" and Stage is "dev""#);
        condition_that_never_holds_fails_in_every_case: [], "Never" => Some("in every case");
        counterexample_says_that_two_references_differ:
            [], "IsHome" => Some("when Home differs from AWS::Region");
        counterexample_says_that_two_references_are_equal:
            [("IsHome", true)], "IsBig" => Some(r#"when Home equals AWS::Region and Size is not "9""#);
    }

    #[test]
    fn repeated_question_has_the_kept_answer() {
        let document = document();
        let conditions = Conditions::new(&document);
        let names = ["IsProd", "IsLive", "IsBigProd", "IsHome", "Never", "Round", "Missing"];
        let given = names.iter().flat_map(|name| [(*name, true), (*name, false)]);
        let questions: Vec<_> =
            given.clone().flat_map(|one| given.clone().map(move |other| [one, other])).collect();
        for question in questions.iter().chain(&questions) {
            assert_eq!(conditions.example(question), Conditions::new(&document).example(question));
        }
        assert_eq!(conditions.answers.borrow().len(), questions.len());
    }

    #[test]
    fn known_region_replaces_the_kept_answers() {
        let document =
            json!({"Conditions": {"IsHome": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}}});
        let conditions = Conditions::new(&document);
        assert!(conditions.can_hold(&[("IsHome", true)]));
        assert!(!conditions.in_region("eu-west-1".parse().expect("a Region")).can_hold(&[("IsHome", true)]));
    }

    #[test]
    fn rules_and_too_many_combinations_leave_the_question_open() {
        let mut document = document();
        document["Rules"] = json!({});
        assert_eq!(Conditions::new(&document).gap(&[], "IsProd"), None);

        let equals = |number: usize| json!({"Fn::Equals": [{"Ref": format!("P{number}")}, "x"]});
        let all: Vec<Json> = (0..9).map(equals).collect();
        let document = json!({"Conditions": {"All": {"Fn::And": all}, "Few": {"Fn::And": all[..8]}}});
        assert_eq!(Conditions::new(&document).gap(&[], "All"), None);
        assert!(Conditions::new(&document).gap(&[], "Few").is_some());

        let deep = |depth: usize| json!({"Fn::And": [{"Condition": format!("C{depth}")}, {"Condition": format!("C{depth}")}]});
        let mut chain: serde_json::Map<String, Json> =
            (0..40).map(|depth| (format!("C{}", depth + 1), deep(depth))).collect();
        chain.insert("C0".to_owned(), equals(0));
        let document = json!({ "Conditions": chain });
        assert!(Conditions::new(&document).gap(&[], "C30").is_some());
        assert_eq!(Conditions::new(&document).gap(&[], "C40"), None);
    }
}
