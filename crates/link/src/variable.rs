//! The names of variables, and how they are read.

use crate::missing::MissingVariables;

/// The name of the variable of a field.
pub fn variable(field: &str) -> String {
    field.strip_prefix("r#").unwrap_or(field).to_uppercase()
}

/// Checks at compile time that [the variable of a field](https://docs.aws.amazon.com/lambda/latest/api/API_Environment.html) can be set. Lambda
/// reserves some names, and a function with another `PATH` may not start.
///
/// # Panics
/// Panics if the variable cannot be set. [`settings!`](crate::settings) evaluates it as a constant, so that this is a compile error.
pub const fn check(field: &str) {
    let field = field.as_bytes();
    let name = if let [b'r', b'#', name @ ..] = field { name } else { field };
    assert!(name.is_ascii(), "the name of a variable has ASCII letters, digits and underscores");
    assert!(name.len() > 1, "Lambda takes variables with at least two characters");
    assert!(name[0].is_ascii_alphabetic(), "Lambda takes variables that begin with a letter");
    assert!(
        !matches!(name, [b'a', b'w', b's', b'_', ..] | [b'l', b'a', b'm', b'b', b'd', b'a', b'_', ..]),
        "the variables that begin with AWS_ and LAMBDA_ belong to Lambda"
    );
    assert!(
        !matches!(name, b"home" | b"lang" | b"ld_library_path" | b"path" | b"tz"),
        "this variable belongs to the system of the function"
    );
}

/// Reads variables from a source, and collects those that are missing.
#[derive(Debug)]
pub struct Reader<F> {
    source: F,
    missing: Vec<String>,
}

impl<F: Fn(&str) -> Option<String>> Reader<F> {
    /// A reader that has read nothing.
    pub fn new(source: F) -> Self {
        Self { source, missing: Vec::new() }
    }

    /// The value of a field. It is empty if the variable is missing, and [`Reader::finish`] then returns an error.
    pub fn read(&mut self, field: &str) -> String {
        let name = variable(field);
        (self.source)(&name).unwrap_or_else(|| {
            self.missing.push(name);
            String::new()
        })
    }

    /// The settings, unless a variable is missing.
    pub fn finish<S>(self, settings: S) -> Result<S, MissingVariables> {
        if self.missing.is_empty() { Ok(settings) } else { Err(MissingVariables::new(self.missing)) }
    }
}
