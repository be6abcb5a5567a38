//! Parts of a template that are known only at deployment.

use crate::document::Json;
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::transforms::{Source, openings};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unchecked-transform",
    severity: Severity::Warning,
    summary: "A transform, a loop or a module adds parts that are known only at deployment",
    why: "References to names that the template does not define were not checked, because the added parts may define them.",
    bad: include_str!("../../../tests/rules/unchecked-transform/bad.yaml"),
    good: include_str!("../../../tests/rules/unchecked-transform/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html",
};

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    for opening in openings(document) {
        let problem = match opening.source {
            Source::Macro(name) => format!(
                "the macro {name} may change every part of the template, so unknown names, sections and types were not checked"
            ),
            Source::Transform(name) => {
                format!("{name} adds to the template, so references to names that the template does not define were not checked")
            }
            Source::Inclusion => {
                "the included part is not read, so references to names that it may define were not checked".to_owned()
            }
            Source::Loop => {
                "the loop runs at deployment, so its entries and references to names that it may define were not checked"
                    .to_owned()
            }
            Source::Module => {
                "the module is not read, so its resources and references to names that it may define were not checked"
                    .to_owned()
            }
        };
        report.add(RULE.at(opening.path, problem));
    }
}
