//! Machines: their states, the transitions between them, and the machines within states.

use std::collections::BTreeSet;

use super::definition::has_placeholder;
use super::fields::{self, MACHINE, adds_members, field, is_whole, items, types};
use super::names::Names;
use super::query_language::QueryLanguage;
use super::targets::Targets;
use super::{choice, errors, payload};
use crate::document::{DocumentPath, Json, View, branches, literals};
use crate::finding::Report;
use crate::transitions::Transitions;
use crate::validate::context::entries;
use crate::validate::rules::state_machine::RULE;

/// The number of characters in the name of a state.
const MAX_NAME_CHARACTERS: usize = 80;

/// The types whose states have either `Next` or `End`.
const CONTINUING: [&str; 5] = ["Map", "Parallel", "Pass", "Task", "Wait"];

/// Checks a definition. Findings get the places of its parts below a path.
pub(super) fn check(definition: &Json, path: &DocumentPath, report: &mut Report) {
    let language = QueryLanguage::of(definition, Some(QueryLanguage::JsonPath));
    Checker { language, names: Names::default(), report }.machine(definition, language, path);
}

struct Checker<'a, 'r> {
    /// The query language of the whole machine, if it is known.
    language: Option<QueryLanguage>,
    /// The names of the states that were read and exist together with the next one.
    names: Names<'a>,
    report: &'r mut Report,
}

impl<'a> Checker<'a, '_> {
    /// Checks a machine whose states have this query language if they state none.
    fn machine(&mut self, machine: &'a Json, language: Option<QueryLanguage>, path: &DocumentPath) {
        fields::check(MACHINE, machine, path, self.report);
        let mut targets = Vec::new();
        for (name, state) in entries(machine, "States").filter(|(name, _)| !adds_members(name)) {
            let path = path.key("States").key(name);
            if !has_placeholder(name) {
                self.name(name, state, &path);
            }
            self.in_each_branch(state, &path, |checker, state, path| checker.state(state, language, path));
            targets.push((name.as_str(), Targets::of_state(state, &path)));
        }
        if entries(machine, "States").all(|(name, _)| !adds_members(name) && !has_placeholder(name)) {
            self.transitions(&Targets::of_machine(machine, path), &targets, path);
        }
    }

    /// Checks the branches of a value with `Fn::If`. The states of one branch do not exist together with those of another one.
    fn in_each_branch(
        &mut self,
        value: &'a Json,
        path: &DocumentPath,
        check: impl Fn(&mut Self, &'a Json, &DocumentPath),
    ) {
        let is_conditional = matches!(View::new(value), View::Either(..));
        for (path, branch) in literals(value, path) {
            let names_before = self.names.len();
            check(self, branch, &path);
            if is_conditional {
                self.names.truncate(names_before);
            }
        }
    }

    fn name(&mut self, name: &'a str, state: &Json, path: &DocumentPath) {
        if name.chars().count() > MAX_NAME_CHARACTERS {
            let problem = format!("the name of a state has more than {MAX_NAME_CHARACTERS} characters");
            self.report.add(RULE.at(path.clone(), problem));
        }
        if self.names.contains(name) {
            let finding = RULE.at(path.clone(), format!("two states have the name `{name}`"));
            self.report.add(finding.with_advice("names are unique in the whole machine; rename one of them"));
        } else if !branches(state, path).iter().any(|(_, state)| matches!(View::new(state), View::Absent)) {
            self.names.add(name);
        }
    }

    fn state(&mut self, state: &'a Json, around: Option<QueryLanguage>, path: &DocumentPath) {
        let Some(kind) = self.kind(state, path) else { return };
        fields::check(kind, state, path, self.report);
        let language = QueryLanguage::of(state, around);
        if self.language == Some(QueryLanguage::Jsonata) && language == Some(QueryLanguage::JsonPath) {
            let finding = RULE.at(
                path.key("QueryLanguage"),
                "a state cannot use JSONPath if the state machine sets JSONata",
            );
            let advice = "remove it, or set JSONata in the states and not in the state machine";
            self.report.add(finding.with_advice(advice).at_value());
        } else if let Some(language) = language {
            language.check_fields(kind, state, path, self.report);
            for (path, catcher) in items(state, "Catch", path) {
                language.check_fields(kind, catcher, &path, self.report);
            }
            match (kind, language) {
                ("Choice", _) => choice::check(state, language, path, self.report),
                (_, QueryLanguage::JsonPath) => payload::check(state, path, self.report),
                (_, QueryLanguage::Jsonata) => {}
            }
        }
        errors::check(state, path, self.report);
        if CONTINUING.contains(&kind) {
            self.continuation(state, path);
        }
        // It is not documented whether the states within this one have its own language.
        let within = if language == around { around } else { None };
        let check_machine = |checker: &mut Self, machine: &'a Json, path: &DocumentPath| {
            checker.machine(machine, QueryLanguage::of(machine, within), path);
        };
        if let Some(all) = state.get("Branches") {
            self.in_each_branch(all, &path.key("Branches"), |checker, list, path| {
                for (position, branch) in list.as_array().into_iter().flatten().enumerate() {
                    checker.in_each_branch(branch, &path.index(position), check_machine);
                }
            });
        }
        for name in ["ItemProcessor", "Iterator"] {
            if let Some(processor) = state.get(name) {
                self.in_each_branch(processor, &path.key(name), check_machine);
            }
        }
    }

    /// The type of a state, if it is known and AWS has it.
    fn kind(&mut self, state: &'a Json, path: &DocumentPath) -> Option<&'a str> {
        let Some(kind) = state.get("Type") else {
            if !is_whole(state) {
                return None;
            }
            let all = types().collect::<Vec<_>>().join(", ");
            let finding = RULE.at(path.clone(), "a state needs a Type");
            self.report.add(finding.with_advice(format!("add one of {all}")));
            return None;
        };
        let View::Literal(literal) = View::new(kind) else { return None };
        if let Some(kind) = literal.as_str().filter(|kind| types().any(|known| known == *kind)) {
            return Some(kind);
        }
        let text = literal.as_str().map_or_else(|| literal.to_string(), str::to_owned);
        let all = types().collect::<Vec<_>>().join(", ");
        let finding = RULE.at(path.key("Type"), format!("`{text}` is not a type of state"));
        let finding = finding.with_advice(format!("use one of {all}")).at_value();
        self.report.add(finding.suggest(&text, types(), self.report.speller()));
        None
    }

    /// Checks that a state either ends or leads to another one.
    fn continuation(&mut self, state: &Json, path: &DocumentPath) {
        let is_true = |value: &Json| *value == true || value.as_str() == Some("true");
        let is_open = |value: &&Json| !matches!(View::new(value), View::Literal(_));
        let (next, end) = (field(state, "Next"), field(state, "End"));
        if next.is_some_and(|next| is_open(&next)) || end.is_some_and(|end| is_open(&end)) {
            return;
        }
        match (next.is_some(), end.is_some_and(is_true)) {
            (true, true) => {
                let finding = RULE.at(path.key("End"), "the state has both `End: true` and `Next`");
                self.report.add(finding.with_advice("remove Next or End"));
            }
            (false, false) if is_whole(state) => {
                let finding = RULE.at(path.clone(), "the state neither ends nor has a next state");
                self.report.add(finding.with_advice("add End: true, or Next"));
            }
            _ => {}
        }
    }

    fn transitions(&mut self, start: &Targets<'a>, states: &[(&'a str, Targets<'a>)], path: &DocumentPath) {
        let names: BTreeSet<&str> = states.iter().map(|(name, _)| *name).collect();
        if states.is_empty() {
            return;
        }
        let all = || states.iter().map(|(_, targets)| targets).chain([start]);
        let missing: Vec<_> =
            all().flat_map(|targets| &targets.found).filter(|(_, name)| !names.contains(name)).collect();
        for (path, name) in &missing {
            self.missing(name, path.clone(), states);
        }
        // A state to which nothing leads is probably the one that a wrong name means.
        let [(_, first)] = start.found.as_slice() else { return };
        if !missing.is_empty() || all().any(|targets| targets.has_unknown) {
            return;
        }
        let mut transitions = Transitions::starting_at(first);
        for (name, targets) in states {
            transitions.add(name, targets.found.iter().map(|(_, target)| *target));
        }
        for name in transitions.unreached() {
            let finding = RULE.at(path.key("States").key(name), format!("no state leads to `{name}`"));
            self.report.add(finding.with_advice("name it in Next of another state, or remove it"));
        }
    }

    fn missing(&mut self, name: &str, path: DocumentPath, states: &[(&str, Targets<'_>)]) {
        let finding = if self.names.contains(name) {
            RULE.at(path, format!("`{name}` is in another branch or processor"))
                .with_advice("a state can only lead to states next to it")
        } else {
            let known = states.iter().map(|(state, _)| *state);
            RULE.at(path, format!("no state has the name `{name}`"))
                .suggest(name, known, self.report.speller())
                .about_own_name()
        };
        self.report.add(finding.at_value());
    }
}
