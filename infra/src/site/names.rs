//! Names that a site's resources have in the account: one set for each site, also where a stack has several sites.

use cloudformation::intrinsic::{Pseudo, concat, pseudo, select, split, sub};
use cloudformation::{DocumentPath, Finding, Value};
use settings::Parameter;

use super::rules::GATE_NAME;
use constructs::Scope;
use constructs::hash::short_sha256;

/// Characters of the scope's part of a name. A longer scope is cut, and a hash of the whole scope follows.
const MAX_SCOPE_CHARACTERS: usize = 24;
/// Hexadecimal digits of a hash in a name.
const HASH_DIGITS: usize = 8;
/// [Characters of a function's name](https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html).
const MAX_FUNCTION_NAME_CHARACTERS: usize = 64;

const STACK_NAME: &str = "${AWS::StackName}";
const GATE_SUFFIX: &str = "-gate";

/// The names of one site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// Text of `Fn::Sub`: the stack's name, and below a scope also the scope's ID. The underscore keeps the two apart,
    /// because a stack's name has no underscore: no other stack has this name at its top level.
    base: String,
}

impl Names {
    /// The names of a site that is placed in a scope.
    pub(super) fn new(scope: &mut Scope<'_>) -> Self {
        let id = scope.id();
        if id.is_empty() {
            return Self { base: STACK_NAME.to_owned() };
        }
        Self { base: format!("{STACK_NAME}_{}", shortened(&id)) }
    }

    /// Name of resources that are not part of the gate.
    pub(super) fn base(&self) -> Value<String> {
        sub(&self.base)
    }

    /// Name of the gate. The gate finds its parameters by this name.
    pub(super) fn gate(&self) -> Value<String> {
        sub(self.gate_text())
    }

    /// Name of the gate's function: the gate's name and eight digits of the stack's ID. A deleted stack leaves its
    /// function behind for hours, and the next stack of the same name needs another function name.
    pub(super) fn function(&self) -> Value<String> {
        let stack_id: Value<String> = pseudo(Pseudo::StackId);
        let unique = select(0, split("-", select(2, split("/", stack_id))));
        concat([self.gate(), "-".into(), unique])
    }

    /// Name of one of the gate's parameters.
    pub(super) fn parameter(&self, parameter: Parameter) -> Value<String> {
        sub(self.parameter_text(parameter))
    }

    /// Name of one of the gate's parameters, as text of `Fn::Sub`.
    pub(super) fn parameter_text(&self, parameter: Parameter) -> String {
        parameter.name(&self.gate_text())
    }

    /// Folder of the site's secrets in Secrets Manager. A deleted secret keeps its name for days, so the folder is new
    /// for each stack.
    pub(super) fn secrets_folder(&self) -> Value<String> {
        concat(["sitegate/".into(), self.function()])
    }

    /// An error when the function's name is too long in a stack of this name.
    pub(super) fn check_length(&self, stack_name: &str) -> Option<Finding> {
        let gate = self.gate_text().replace(STACK_NAME, stack_name);
        let characters = gate.len() + "-".len() + HASH_DIGITS;
        if characters <= MAX_FUNCTION_NAME_CHARACTERS {
            return None;
        }
        let problem = format!(
            "the function's name is {gate} and 9 more characters, {characters} in all; Lambda takes \
             {MAX_FUNCTION_NAME_CHARACTERS}"
        );
        let finding = GATE_NAME.at(DocumentPath::root(), problem);
        Some(finding.with_advice("choose a shorter name for the stack or for the scope"))
    }

    fn gate_text(&self) -> String {
        format!("{}{GATE_SUFFIX}", self.base)
    }
}

fn shortened(id: &str) -> String {
    if id.len() <= MAX_SCOPE_CHARACTERS {
        return id.to_owned();
    }
    let start: String = id.chars().take(MAX_SCOPE_CHARACTERS - HASH_DIGITS).collect();
    format!("{start}{}", short_sha256(id.as_bytes()))
}

#[cfg(test)]
mod tests {
    use settings::{GateName, Parameter};

    use super::Names;
    use constructs::{Scope, Stack};

    fn names(scopes: &[&str]) -> Names {
        fn descend(mut scope: Scope<'_>, scopes: &[&str]) -> Names {
            match scopes {
                [] => Names::new(&mut scope),
                [first, rest @ ..] => descend(scope.scope(first), rest),
            }
        }
        descend(Stack::new().root(), scopes)
    }

    fn function_in(stack: &str, names: &Names) -> String {
        names.gate_text().replace(super::STACK_NAME, stack) + "-1a2b3c4d"
    }

    #[test]
    fn site_at_the_top_is_named_after_the_stack() {
        assert_eq!(names(&[]).gate_text(), "${AWS::StackName}-gate");
        assert_eq!(names(&[]).base, "${AWS::StackName}");
    }

    #[test]
    fn site_below_a_scope_has_the_scope_in_its_names() {
        assert_eq!(names(&["Blue"]).gate_text(), "${AWS::StackName}_Blue-gate");
        assert_eq!(names(&["sites", "blue"]).gate_text(), "${AWS::StackName}_SitesBlue-gate");
    }

    #[test]
    fn function_finds_its_parameters_by_the_name_that_the_stack_gives_them() {
        for scopes in [&[][..], &["Blue"], &["Sites", "Blue"], &["a-very-long-scope-name", "and-another-one"]]
        {
            let names = names(scopes);
            let gate = GateName::from_environment(&function_in("reports", &names)).to_string();
            let expected = names.parameter_text(Parameter::Settings).replace(super::STACK_NAME, "reports");
            assert_eq!(Parameter::Settings.name(&gate), expected, "{scopes:?}");
        }
    }

    #[test]
    fn long_scope_is_shortened_and_stays_unique() {
        let long = |last: &str| names(&["a-very-long-scope-name", "and-another-one", last]);
        assert_eq!(long("x").base.len(), "${AWS::StackName}_".len() + super::MAX_SCOPE_CHARACTERS);
        assert_ne!(long("x"), long("y"));
        assert_eq!(long("x").check_length(&"s".repeat(25)), None);
    }

    #[test]
    fn name_that_lambda_does_not_take_is_an_error() {
        assert_eq!(names(&[]).check_length(&"s".repeat(50)), None);
        assert!(names(&[]).check_length(&"s".repeat(51)).is_some_and(|finding| finding.is_error()));
        assert_eq!(names(&["Blue"]).check_length(&"s".repeat(45)), None);
        assert!(names(&["Blue"]).check_length(&"s".repeat(46)).is_some_and(|finding| finding.is_error()));
        assert_eq!(function_in(&"s".repeat(45), &names(&["Blue"])).len(), 64);
    }
}
