//! The name of an entry of a template.

use std::borrow::Borrow;
use std::fmt;

/// A [logical ID](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/resources-section-structure.html):
/// 1 to 255 ASCII letters and digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogicalId(String);

/// A text that CloudFormation does not take as a logical ID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogicalIdError(String);

impl LogicalId {
    /// Checks the text.
    pub fn new(text: &str) -> Result<Self, LogicalIdError> {
        let valid = (1..=255).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if valid { Ok(Self(text.to_owned())) } else { Err(LogicalIdError(text.to_owned())) }
    }

    /// The text.
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
    fn letters_and_digits_only() {
        assert!(LogicalId::new("Bucket2").is_ok());
        for bad in ["", "a-b", "Ä", "a.b", &"x".repeat(256)] {
            assert!(LogicalId::new(bad).is_err(), "{bad}");
        }
    }
}
