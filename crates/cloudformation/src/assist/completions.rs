//! The completions at a place, and how they are written there.

use std::ops::Range;

use super::completion::Completion;
use super::snippet::required_properties;
use super::writing::Writing;

/// The completions at a place of a text, and how they are written there.
///
/// ```
/// use cloudformation::{assist, Json};
///
/// let text = r#"{"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"Fi"}}}}"#;
/// let completions = assist::complete(text, text.find("\"}").expect("the place"), &Json::Null);
/// let found = completions.items.iter().find(|item| item.text == "FifoQueue").expect("a property");
/// assert_eq!(completions.new_text(found), "FifoQueue\": ");
/// assert_eq!(&text[completions.replaced()], "Fi\"");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Completions {
    /// The completions.
    pub items: Vec<Completion>,
    writing: Writing,
    /// The offset at which a comma is missing before the place.
    comma: Option<usize>,
}

impl Completions {
    pub(super) fn new(items: Vec<Completion>, writing: Writing, comma: Option<usize>) -> Self {
        Self { items, writing, comma }
    }

    /// The bytes that a completion replaces: the unfinished word, and a quotation mark behind it that the text of the completion has again.
    pub fn replaced(&self) -> Range<usize> {
        self.writing.replaced.clone()
    }

    /// The text that takes the place of the replaced bytes: with quotation marks where they are needed, and with the colon of a key.
    pub fn new_text(&self, completion: &Completion) -> String {
        self.writing.text_of(completion)
    }

    /// The same as a snippet of an editor with a tab stop for each required property of a resource type. `None` if the type requires none, if the resource
    /// has properties, or if no member can follow the type.
    ///
    /// ```
    /// use cloudformation::{assist, Json};
    ///
    /// let snippet = |text: &str| {
    ///     let completions = assist::complete(text, text.len(), &Json::Null);
    ///     let found = completions.items.iter().find(|item| item.text == "AWS::S3::BucketPolicy").expect("a type");
    ///     completions.snippet(found).expect("required properties")
    /// };
    /// let expected = "AWS::S3::BucketPolicy\nProperties:\n  Bucket: $1\n  PolicyDocument: $2";
    /// assert_eq!(snippet("Resources:\n  Data:\n    Type: AWS::S3::"), expected);
    /// let expected = "AWS::S3::BucketPolicy, Properties: { Bucket: $1, PolicyDocument: $2 }";
    /// assert_eq!(snippet("Resources:\n  Data: { Type: AWS::S3::"), expected);
    /// ```
    pub fn snippet(&self, completion: &Completion) -> Option<String> {
        if !completion.lacks_properties {
            return None;
        }
        let properties = required_properties(&completion.text, self.writing.style_behind?)?;
        Some(format!("{}{properties}", self.new_text(completion)))
    }

    /// The offset at which JSON needs a comma in addition, because the member before has none.
    pub fn missing_comma(&self) -> Option<usize> {
        self.comma
    }
}
