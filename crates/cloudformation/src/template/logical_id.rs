//! The names of entries in a template.

use std::borrow::Borrow;
use std::fmt;

/// The longest logical ID that CloudFormation accepts.
const MAX_CHARACTERS: usize = 255;

/// A [logical ID](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/resources-section-structure.html):
/// 1 to 255 ASCII letters and digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogicalId(String);

/// An error for a text that is not a logical ID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogicalIdError(String);

impl LogicalId {
    /// Creates a logical ID, or fails if the text is not one.
    pub fn new(text: &str) -> Result<Self, LogicalIdError> {
        let valid = (1..=MAX_CHARACTERS).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if valid { Ok(Self(text.to_owned())) } else { Err(LogicalIdError(text.to_owned())) }
    }

    /// Returns the logical ID as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for LogicalId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LogicalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for LogicalIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a logical ID: use 1 to 255 ASCII letters and digits", self.0)
    }
}

impl std::error::Error for LogicalIdError {}

#[cfg(test)]
mod tests {
    use super::LogicalId;

    #[test]
    fn logical_id_has_1_to_255_letters_and_digits() {
        assert!(LogicalId::new("Bucket2").is_ok());
        for bad in ["", "a-b", "Ä", "a.b", &"x".repeat(256)] {
            assert!(LogicalId::new(bad).is_err(), "{bad}");
        }
    }
}
