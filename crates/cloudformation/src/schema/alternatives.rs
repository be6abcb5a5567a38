//! `anyOf` and `oneOf`.

use std::borrow::Cow;

use super::engine::Checker;
use super::format::Format;
use super::model::{Schema, Type};
use super::rules::{missing_property, not_allowed, wrong_type};
use crate::document::Json;
use crate::finding::Finding;

/// How far a value is from a branch. The parts are compared in their order.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Distance {
    /// Whether the value itself is wrong, and not something below it.
    off: bool,
    /// Whether the branch takes only Lists, objects or nothing, and the value is something else.
    other_shape: bool,
    findings: usize,
    /// The first branch is the nearest of those that are as far away.
    position: usize,
}

impl<'a> Checker<'a, '_> {
    /// Checks that at least one branch fits. If none does, the findings of the nearest branch are reported.
    pub(super) fn alternatives(&mut self, branches: &'a [Schema], value: &'a Json) {
        if self.discriminated(branches, value) {
            return;
        }
        let mut best: Option<(Distance, Vec<Finding>)> = None;
        let mut missing = Vec::new();
        // A branch for another type of value cannot fit, so that its findings are needed only if no other branch fits.
        let ranked = [true, false].into_iter().flat_map(|is_likely| {
            branches.iter().enumerate().map(move |(position, branch)| (is_likely, position, branch))
        });
        for (is_likely, position, branch) in ranked {
            if self.fits_type(self.root.target(branch), value) != is_likely {
                continue;
            }
            let before = self.findings.len();
            self.literal(branch, value);
            let findings: Vec<Finding> = self.findings.drain(before..).collect();
            if findings.is_empty() {
                return;
            }
            if let ([finding], [name]) = (&findings[..], &branch.required[..])
                && finding.is_of(&missing_property::RULE)
                && self.path.is_at(finding.path())
            {
                missing.push(name.as_str());
            }
            // A branch for another type of value is farther away than one with many mistakes below.
            let compound = value.is_object() || value.is_array();
            let off = findings.iter().any(|finding| {
                self.path.is_at(finding.path())
                    && (finding.is_of(&wrong_type::RULE) || (finding.is_of(&not_allowed::RULE) && compound))
            });
            let types = self.root.target(branch).types.as_slice();
            let takes_no_scalar = !types.is_empty()
                && types.iter().all(|kind| matches!(kind, Type::Array | Type::Object | Type::Null));
            let distance = Distance {
                off,
                other_shape: !compound && takes_no_scalar,
                findings: findings.len(),
                position,
            };
            if best.as_ref().is_none_or(|(nearest, _)| distance < *nearest) {
                best = Some((distance, findings));
            }
        }
        let constants: Vec<Cow<'_, str>> =
            branches.iter().filter_map(|branch| branch.constant.as_ref()?.as_str()).map(Cow::from).collect();
        let formats: Vec<&Format> = branches.iter().filter_map(|branch| branch.format.as_ref()).collect();
        match (best, value) {
            (Some(_), _) if constants.len() == branches.len() => self.refuse(value, &constants),
            (Some(_), Json::String(text)) if formats.len() == branches.len() => {
                self.refuse_format(text, &formats);
            }
            (Some(_), _) if missing.len() == branches.len() && missing.len() > 1 => {
                self.report(&missing_property::RULE, format!("one of {} is required", missing.join(", ")));
            }
            (Some((_, findings)), _) => self.findings.extend(findings),
            (None, _) => {}
        }
    }
}
