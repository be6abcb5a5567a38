//! The macro `text!`: a text with values in it, written as the template of `format!`.

use std::cell::RefCell;
use std::fmt;

use super::expression::Intrinsic;
use super::pseudo::Pseudo;
use super::text::Text;
use crate::Value;

/// Builds a text with values in it, as one `Fn::Sub`. The template is that of [`format!`], and the compiler checks it: each name
/// must be given, and each given name must be used.
///
/// The names after the template stand for a [`TextPart`]: a value, a handle (its `Ref`), a parameter, a
/// [`Pseudo`](crate::intrinsic::Pseudo) parameter or a text. A name without a value stands for the variable of that name. Names
/// that are only in the template stand for Rust variables whose text is known, such as a `&str` or a number.
///
/// ```
/// use cloudformation::intrinsic::{Pseudo, get_att};
/// use cloudformation::{Property, Value, text};
/// use serde_json::json;
///
/// let table: Value<String> = get_att("Table", "Arn");
/// let stage = "live";
/// let index = text!("{table}/index/{stage}-*", table);
/// assert_eq!(index.into_json(), json!({"Fn::Sub": "${Table.Arn}/index/live-*"}));
///
/// let topic = text!("arn:{partition}:sns:*:*:{name}", partition = Pseudo::Partition, name = "alarms");
/// assert_eq!(topic.into_json(), json!({"Fn::Sub": "arn:${AWS::Partition}:sns:*:*:alarms"}));
/// ```
///
/// A value has no text in Rust, so it cannot be in the template only:
///
/// ```compile_fail,E0277
/// let table: cloudformation::Value<String> = cloudformation::intrinsic::get_att("Table", "Arn");
/// cloudformation::text!("{table}/index/*");
/// ```
///
/// Widths and other options of a placeholder, as in `{name:>8}`, have no effect on values.
#[macro_export]
macro_rules! text {
    ($template:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        let collector = $crate::intrinsic::TextCollector::default();
        collector.collect(::core::format_args!(
            $template,
            $($name = collector.part(&$crate::text!(@value $name $(, $value)?)),)*
        ))
    }};
    (@value $name:ident, $value:expr) => { $value };
    (@value $name:ident) => { $name };
}

/// A part of a [`text!`].
#[diagnostic::on_unimplemented(
    message = "a text cannot contain `{Self}`",
    label = "expected a text, a value, a handle or a parameter"
)]
pub trait TextPart {
    /// Returns the part as a value.
    fn text_part(&self) -> Value<String>;
}

impl<T: TextPart + ?Sized> TextPart for &T {
    fn text_part(&self) -> Value<String> {
        (**self).text_part()
    }
}

impl TextPart for str {
    fn text_part(&self) -> Value<String> {
        Value::Literal(self.to_owned())
    }
}

impl TextPart for String {
    fn text_part(&self) -> Value<String> {
        self.as_str().text_part()
    }
}

impl TextPart for Pseudo {
    fn text_part(&self) -> Value<String> {
        Value::Intrinsic(Intrinsic::Ref(self.name().to_owned()))
    }
}

#[diagnostic::do_not_recommend]
impl<T: fmt::Display> TextPart for Value<T> {
    fn text_part(&self) -> Value<String> {
        match self {
            Self::Literal(literal) => Value::Literal(literal.to_string()),
            Self::Intrinsic(intrinsic) => Value::Intrinsic(intrinsic.clone()),
        }
    }
}

/// Collects the parts of a [`text!`]. The formatter hands it the literals between the placeholders, and each placeholder adds
/// its value, so a value is never text.
#[derive(Debug, Default)]
#[doc(hidden)]
pub struct TextCollector(RefCell<Text>);

impl TextCollector {
    /// Makes a part that a placeholder adds.
    pub fn part(&self, part: &impl TextPart) -> CollectedPart<'_> {
        CollectedPart { collector: self, value: part.text_part() }
    }

    /// Runs the formatter over the template.
    pub fn collect(&self, template: fmt::Arguments<'_>) -> Value<String> {
        // Only the `Display` of a variable in the template can fail, and then the text ends there.
        let _ = fmt::write(&mut Literals(self), template);
        self.0.take().finish()
    }

    fn extend(&self, add: impl FnOnce(Text) -> Text) {
        self.0.replace(add(self.0.take()));
    }
}

struct Literals<'a>(&'a TextCollector);

impl fmt::Write for Literals<'_> {
    fn write_str(&mut self, literal: &str) -> fmt::Result {
        self.0.extend(|text| text.literal(literal));
        Ok(())
    }
}

/// A placeholder of a [`text!`].
#[derive(Debug)]
#[doc(hidden)]
pub struct CollectedPart<'a> {
    collector: &'a TextCollector,
    value: Value<String>,
}

impl fmt::Display for CollectedPart<'_> {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.collector.extend(|text| text.value(&self.value));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::{Pseudo, get_att, if_, sub_with};
    use crate::{Parameter, Property, Resource, Template, Value};

    macro_rules! texts {
        ($($name:ident: $value:expr => $json:tt,)*) => {
            $(
                #[test]
                fn $name() {
                    let text: Value<String> = $value;
                    assert_eq!(text.into_json(), json!($json));
                }
            )*
        };
    }

    fn arn() -> Value<String> {
        get_att("Table", "Arn")
    }

    texts! {
        text_without_values: text!("reports") => "reports",
        attribute: text!("{table}/index/*", table = arn()) => {"Fn::Sub": "${Table.Arn}/index/*"},
        name_twice: text!("{a}{a}", a = arn()) => {"Fn::Sub": "${Table.Arn}${Table.Arn}"},
        pseudo_parameter: text!("{r}", r = Pseudo::Region) => {"Fn::Sub": "${AWS::Region}"},
        texts_are_literals: text!("{a}-{b}", a = "x", b = &"y".to_owned()) => "x-y",
        number: text!("{n}", n = Value::Literal(5_i64)) => "5",
        braces: text!("{{{a}}}", a = arn()) => {"Fn::Sub": "{${Table.Arn}}"},
        literal_that_looks_like_a_placeholder: text!("${{AWS::Region}} {a}", a = arn()) =>
            {"Fn::Sub": "${!AWS::Region} ${Table.Arn}"},
        text_that_looks_like_a_placeholder: text!("{a}{b}", a = "${Secret}", b = arn()) =>
            {"Fn::Sub": "${!Secret}${Table.Arn}"},
        other_function_is_a_variable: text!("{a}", a = { let choice: Value<String> = if_("C", "1", "2"); choice }) =>
            {"Fn::Sub": ["${Part1}", {"Part1": {"Fn::If": ["C", "1", "2"]}}]},
        nested_text: text!("{a}!", a = text!("{b}?", b = sub_with("${V}", [("V", arn())]))) =>
            {"Fn::Sub": ["${Part1}?!", {"Part1": {"Fn::GetAtt": ["Table", "Arn"]}}]},
    }

    #[test]
    fn variable_in_template_is_text() {
        let (stage, table) = ("live", arn());
        assert_eq!(text!("{table}-{stage}", table).into_json(), json!({"Fn::Sub": "${Table.Arn}-live"}));
    }

    #[test]
    fn handle_and_parameter_are_references() {
        let mut template = Template::new();
        let thing = template.add("Thing", Resource::untyped("Custom::Thing", Json::Null)).expect("added");
        let stage = template.add_parameter("Stage", Parameter::string()).expect("added");
        assert_eq!(
            text!("{thing}-{stage}", thing, stage).into_json(),
            json!({"Fn::Sub": "${Thing}-${Stage}"})
        );
    }
}
