//! Any rule or resource type of a team with any template, after a line with a hyphen: the validator refuses the rule or applies it, in time that a
//! bound on its steps allows.

#![no_main]

use cloudformation::validate::{OwnRules, Validator};
use cloudformation::yaml;
use cloudformation_fuzz::in_time;
use libfuzzer_sys::fuzz_target;

/// The steps that the rules may take for a template, counted as bytes.
const STEPS: usize = 200_000;

fuzz_target!(|text: &str| {
    let Some((own, template)) = text.split_once("\n-\n") else { return };
    let (Ok(own), Ok(template)) = (yaml::read(own), yaml::read(template)) else { return };
    let size = own.json.to_string().len() + template.json.to_string().len();
    let validator = in_time(size, || {
        let mut rules = OwnRules::default();
        rules.add_type("Acme::Orders::Queue", &own.json);
        rules.add_rule(&own.json);
        Validator::new().with_own_rules(rules)
    });
    for finding in in_time(size + STEPS, || validator.validate(&template.json)) {
        assert!(!finding.problem().is_empty());
        template.location(finding.path());
    }
});
