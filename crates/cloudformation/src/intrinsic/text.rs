//! Builds a text from pieces, as one `Fn::Sub`.

use std::fmt::Write as _;

use super::expression::Intrinsic;
use super::functions::escape_sub;
use crate::Value;

/// Collects literals and functions into one text. A reference becomes `${Name}`, a nested `Fn::Sub` becomes part of the
/// text, and any other function becomes a variable.
///
/// ```
/// use cloudformation::{Property, intrinsic};
/// let arn = intrinsic::Text::new().literal("arn:").value(&intrinsic::sub("${AWS::Partition}")).literal(":s3:::x");
/// assert_eq!(arn.finish(), intrinsic::sub("arn:${AWS::Partition}:s3:::x"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Text {
    template: String,
    variables: Vec<(String, crate::Json)>,
    computed: bool,
}

impl Text {
    /// Creates a text without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends a literal text.
    pub fn literal(mut self, text: &str) -> Self {
        // `$` and `{` may come in two pieces.
        let text = match text.strip_prefix('{') {
            Some(rest) if self.template.ends_with('$') => format!("{{!{}", escape_sub(rest)),
            _ => escape_sub(text),
        };
        self.template.push_str(&text);
        self
    }

    /// Appends a value, which can be an intrinsic function.
    pub fn value(mut self, value: &Value<String>) -> Self {
        let intrinsic = match value {
            Value::Literal(text) => return self.literal(text),
            Value::Intrinsic(intrinsic) => intrinsic,
        };
        self.computed = true;
        match intrinsic {
            Intrinsic::Ref(name) => _ = write!(self.template, "${{{name}}}"),
            Intrinsic::GetAtt { resource, attribute } => {
                let _ = write!(self.template, "${{{resource}.{attribute}}}");
            }
            Intrinsic::Sub { template, variables } => self.nested(template, variables),
            other => {
                let name = self.variable(&other.clone().into_json());
                let _ = write!(self.template, "${{{name}}}");
            }
        }
        self
    }

    /// Adds the text of another `Fn::Sub`. Its variables get new names.
    fn nested(&mut self, template: &str, variables: &[(String, crate::Json)]) {
        let mut pieces = template.split("${");
        self.template.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
            match variables.iter().find(|(own, _)| own == name) {
                Some((_, value)) => {
                    let name = self.variable(value);
                    let _ = write!(self.template, "${{{name}}}{rest}");
                }
                None => _ = write!(self.template, "${{{piece}"),
            }
        }
    }

    /// Returns the name of the variable with this value, which is added if it is missing.
    fn variable(&mut self, value: &crate::Json) -> String {
        if let Some((name, _)) = self.variables.iter().find(|(_, known)| known == value) {
            return name.clone();
        }
        let name = format!("Part{}", self.variables.len() + 1);
        self.variables.push((name.clone(), value.clone()));
        name
    }

    /// Returns the text: a literal if every piece is one, or else `Fn::Sub`.
    pub fn finish(self) -> Value<String> {
        if self.computed {
            Value::Intrinsic(Intrinsic::Sub { template: self.template, variables: self.variables })
        } else {
            Value::Literal(self.template.replace("${!", "${"))
        }
    }
}

/// Joins several values to one text.
pub fn concat<const N: usize>(pieces: [Value<String>; N]) -> Value<String> {
    pieces.into_iter().fold(Text::new(), |text, piece| text.value(&piece)).finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Text, concat};
    use crate::intrinsic::{if_, join, sub, sub_with};
    use crate::{Property, Value};

    #[test]
    fn nested_subs_become_one_sub() {
        let choice = |second: &str| -> Value<String> { if_("C", "1", second) };
        let inner = Text::new().literal("${a}b-").value(&choice("2")).value(&sub("-${R}")).finish();
        let other = sub_with("${Part1}${Other}${!Part1}", [("Part1", choice("3")), ("Other", choice("2"))]);
        let whole = Text::new().value(&choice("0")).value(&inner).value(&other).finish();
        let if_c = |second: &str| json!({"Fn::If": ["C", "1", second]});
        assert_eq!(
            whole.into_json(),
            json!({"Fn::Sub": [
                "${Part1}${!a}b-${Part2}-${R}${Part3}${Part2}${!Part1}",
                {"Part1": if_c("0"), "Part2": if_c("2"), "Part3": if_c("3")},
            ]})
        );
    }

    #[test]
    fn pieces_become_one_function() {
        let choice: Value<String> = if_("C", "1", "2");
        let text = Text::new().literal("${x}-").value(&sub("${AWS::Region}")).value(&choice).finish();
        assert_eq!(
            text.into_json(),
            json!({"Fn::Sub": ["${!x}-${AWS::Region}${Part1}", {"Part1": {"Fn::If": ["C", "1", "2"]}}]})
        );
        assert_eq!(concat(["a".into(), "${b}".into()]), Value::Literal("a${b}".to_owned()));
        let halves = [Value::from("$"), "{AWS::Region}".into(), sub("${B}")];
        assert_eq!(concat(halves).into_json(), json!({"Fn::Sub": "${!AWS::Region}${B}"}));
        assert_eq!(
            concat(["a".into(), join("", ["b"])]).into_json(),
            json!({"Fn::Sub": ["a${Part1}", {"Part1": {"Fn::Join": ["", ["b"]]}}]})
        );
    }
}
