//! Outputs.

use cloudformation::Json;

use super::code::Code;
use super::literal;
use super::names::Section;
use super::writer::Writer;

impl Writer<'_> {
    /// Returns an output, or `None` if it has something that the type cannot express.
    pub(super) fn output(&mut self, output: &Json) -> Option<Code> {
        let output = output.as_object()?;
        let value = self.string(output.get("Value")?);
        let path = self.cloudformation("Output");
        let mut code = Code::call(format!("{path}::new"), [value]);
        for (name, value) in output {
            code = match (name.as_str(), value) {
                ("Value", _) => code,
                ("Description", Json::String(text)) => code.method("description", [literal::string(text)]),
                ("Export", Json::Object(export)) if export.len() == 1 => {
                    let name = self.string(export.get("Name")?);
                    code.method("export", [name])
                }
                ("Condition", Json::String(condition)) => {
                    let condition = self.variable(Section::Condition, condition)?;
                    code.method("condition", [condition.borrowed()])
                }
                _ => return None,
            };
            if name != "Value" {
                code = code.with_comments(self.take_comments(value));
            }
        }
        Some(code)
    }
}
