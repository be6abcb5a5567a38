//! What the code builds: a stack of `constructs`, or a template of `cloudformation`.

use std::collections::BTreeSet;
use std::fmt::Write;

use clap::ValueEnum;

use super::code::Code;
use super::imports::Imports;

/// What the code builds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// A stack, in which tags, moves and aspects work.
    #[default]
    Stack,
    /// A template without the crate `constructs`, except for policies.
    Template,
}

impl Target {
    /// The variable in which entries are placed.
    pub(super) fn receiver(self) -> &'static str {
        match self {
            Self::Stack => "scope",
            Self::Template => "template",
        }
    }

    /// The method that places an entry of a section.
    pub(super) fn method(self, section: &str) -> &'static str {
        let is_stack = self == Self::Stack;
        match section {
            "Parameters" if is_stack => "parameter",
            "Parameters" => "add_parameter",
            "Mappings" if is_stack => "mapping",
            "Mappings" => "add_mapping",
            "Conditions" if is_stack => "condition",
            "Conditions" => "add_condition",
            "Outputs" if is_stack => "output",
            "Outputs" => "add_output",
            "Rules" if is_stack => "rule",
            "Rules" => "add_rule",
            _ if is_stack => "resource",
            _ => "add",
        }
    }

    /// A method of the whole stack or template.
    pub(super) fn whole(self, method: &str, arguments: impl IntoIterator<Item = Code>) -> Code {
        let whole = match self {
            Self::Stack => Code::text("scope").method("stack", []),
            Self::Template => Code::text("template"),
        };
        whole.method(method, arguments)
    }

    pub(super) fn describe(self, text: Code) -> Code {
        match self {
            Self::Stack => self.whole("describe", [text]),
            Self::Template => {
                let text = Code::call("Some", [text.method("to_owned", [])]);
                Code::Named("template.description".to_owned(), Box::new(text))
            }
        }
    }

    pub(super) fn transform(self, name: Code) -> Code {
        match self {
            Self::Stack => self.whole("transform", [name]),
            Self::Template => Code::text("template.transform").method("push", [name.method("to_owned", [])]),
        }
    }

    pub(super) fn metadata(self, arguments: [Code; 2]) -> Code {
        let method = if self == Self::Stack { "metadata" } else { "set_metadata" };
        self.whole(method, arguments)
    }

    /// The names that the functions use.
    pub(super) fn import(self, imports: &mut Imports) {
        match self {
            Self::Stack => imports.add_all("constructs", &["ConstructError", "Scope", "Stack"]),
            Self::Template => imports.add_all("cloudformation", &["AddError", "Template"]),
        }
    }

    /// The functions around the statements.
    pub(super) fn functions(self, statements: &str) -> String {
        match self {
            Self::Stack => format!(
                "/// Builds the stack.\npub fn stack() -> Result<Stack, ConstructError> {{\n    let mut stack = Stack::new();\n    \
                 place(&mut stack.root())?;\n    Ok(stack)\n}}\n\n/// Places the entries of the stack in its root, which an app \
                 also has.\npub fn place(scope: &mut Scope<'_>) -> Result<(), ConstructError> {{\n{statements}\n    Ok(())\n}}\n"
            ),
            Self::Template => format!(
                "/// Builds the template.\npub fn template() -> Result<Template, AddError> {{\n    \
                 let mut template = Template::new();\n{statements}\n    Ok(template)\n}}\n"
            ),
        }
    }
}

/// The lines of `Cargo.toml`.
pub(super) fn dependencies(features: &BTreeSet<String>) -> String {
    let mut text = String::from("[dependencies]\n");
    let features: Vec<String> = features.iter().map(|feature| format!("{feature:?}")).collect();
    let resources = format!(", features = [{}]", features.join(", "));
    for (name, rest) in
        [("cloudformation", ""), ("cloudformation-resources", resources.as_str()), ("constructs", "")]
    {
        let path = format!("../sitegate/crates/{name}");
        let _ = writeln!(text, "{name} = {{ package = \"sitegate-{name}\", path = \"{path}\"{rest} }}");
    }
    text + "serde_json = \"1\"\n"
}
