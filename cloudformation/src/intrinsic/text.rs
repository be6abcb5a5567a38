//! Text in pieces, put together as one `Fn::Sub`.

use std::fmt::Write as _;

use super::{Intrinsic, escape_sub};
use crate::Value;

/// Collects literal and computed pieces. References become `${Name}`, a nested `Fn::Sub` becomes part of the text,
/// and any other function becomes a variable.
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
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds text that stands for itself.
    pub fn literal(mut self, text: &str) -> Self {
        self.template.push_str(&escape_sub(text));
        self
    }

    /// Adds a value.
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
            Intrinsic::Sub { template, variables } if variables.is_empty() => {
                self.template.push_str(template);
            }
            other => {
                let name = format!("Part{}", self.variables.len() + 1);
                let _ = write!(self.template, "${{{name}}}");
                self.variables.push((name, other.clone().into_json()));
            }
        }
        self
    }

    /// The whole; a literal when every piece was one.
    pub fn finish(self) -> Value<String> {
        if self.computed {
            Value::Intrinsic(Intrinsic::Sub { template: self.template, variables: self.variables })
        } else {
            Value::Literal(self.template.replace("${!", "${"))
        }
    }
}

/// Several pieces at once, literal ones as text.
pub fn concat<const N: usize>(pieces: [Value<String>; N]) -> Value<String> {
    pieces.into_iter().fold(Text::new(), |text, piece| text.value(&piece)).finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Text, concat};
    use crate::intrinsic::{if_, join, sub};
    use crate::{Property, Value};

    #[test]
    fn pieces_become_one_function() {
        let choice: Value<String> = if_("C", "1", "2");
        let text = Text::new().literal("${x}-").value(&sub("${AWS::Region}")).value(&choice).finish();
        assert_eq!(
            text.into_json(),
            json!({"Fn::Sub": ["${!x}-${AWS::Region}${Part1}", {"Part1": {"Fn::If": ["C", "1", "2"]}}]})
        );
        assert_eq!(concat(["a".into(), "${b}".into()]), Value::Literal("a${b}".to_owned()));
        assert_eq!(
            concat(["a".into(), join("", ["b"])]).into_json(),
            json!({"Fn::Sub": ["a${Part1}", {"Part1": {"Fn::Join": ["", ["b"]]}}]})
        );
    }
}
