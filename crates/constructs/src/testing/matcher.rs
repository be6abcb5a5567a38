//! Matchers for JSON values.

use std::cell::RefCell;
use std::rc::Rc;

use cloudformation::{DocumentPath, Json};

use super::mismatch::Difference;

/// A pattern for a JSON value. Plain JSON is a pattern, too: objects may have more keys than the pattern.
#[derive(Clone, Debug)]
pub struct Matcher(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Like(Json),
    Exactly(Json),
    Any,
    Absent,
    Not(Box<Matcher>),
    Object(Vec<(String, Matcher)>),
    Contains(Box<Matcher>),
    Text(String),
    Capture(Capture),
}

impl From<Json> for Matcher {
    fn from(pattern: Json) -> Self {
        Self(Kind::Like(pattern))
    }
}

impl From<&str> for Matcher {
    fn from(text: &str) -> Self {
        Self(Kind::Like(text.into()))
    }
}

impl From<i64> for Matcher {
    fn from(number: i64) -> Self {
        Self(Kind::Like(number.into()))
    }
}

impl From<bool> for Matcher {
    fn from(flag: bool) -> Self {
        Self(Kind::Like(flag.into()))
    }
}

impl From<Capture> for Matcher {
    fn from(capture: Capture) -> Self {
        Self(Kind::Capture(capture))
    }
}

/// Matches exactly this value: objects have no other keys.
pub fn exactly(value: Json) -> Matcher {
    Matcher(Kind::Exactly(value))
}

/// Matches any value, but not a missing one.
pub fn any() -> Matcher {
    Matcher(Kind::Any)
}

/// Matches only a missing value.
pub fn absent() -> Matcher {
    Matcher(Kind::Absent)
}

/// Matches what a pattern does not match.
pub fn not(matcher: impl Into<Matcher>) -> Matcher {
    Matcher(Kind::Not(Box::new(matcher.into())))
}

/// Matches an object with at least these keys, each with its pattern.
pub fn object<'a>(members: impl IntoIterator<Item = (&'a str, Matcher)>) -> Matcher {
    Matcher(Kind::Object(members.into_iter().map(|(key, matcher)| (key.to_owned(), matcher)).collect()))
}

/// Matches a list with an item that a pattern matches.
pub fn contains(item: impl Into<Matcher>) -> Matcher {
    Matcher(Kind::Contains(Box::new(item.into())))
}

/// Matches a string that contains a text. A value of another type is compared as JSON text.
pub fn text(part: &str) -> Matcher {
    Matcher(Kind::Text(part.to_owned()))
}

/// Matches any value and keeps it, so that a test can examine it.
pub fn capture() -> Capture {
    Capture::default()
}

/// The value at one place of a pattern, once the whole pattern fits.
#[derive(Clone, Debug, Default)]
pub struct Capture(Rc<RefCell<Json>>);

impl Capture {
    /// The value, or `null` before the pattern fits.
    pub fn value(&self) -> Json {
        self.0.borrow().clone()
    }
}

impl Matcher {
    /// All differences of a value. The list is empty if the value fits.
    pub fn differences(&self, value: &Json) -> Vec<Difference> {
        let mut differences = Vec::new();
        self.compare(Some(value), &DocumentPath::root(), &mut differences);
        differences
    }

    fn compare(&self, value: Option<&Json>, path: &DocumentPath, differences: &mut Vec<Difference>) {
        let differs = |expected: String| Difference { path: path.clone(), expected, found: shown(value) };
        match (&self.0, value) {
            (Kind::Like(pattern), _) => like(pattern, value, path, differences),
            (Kind::Exactly(expected), _) if value == Some(expected) => {}
            (Kind::Exactly(expected), _) => differences.push(differs(format!("exactly {expected}"))),
            (Kind::Any | Kind::Capture(_), Some(_)) | (Kind::Absent, None) => {}
            (Kind::Any | Kind::Capture(_), None) => differences.push(differs("anything".to_owned())),
            (Kind::Absent, Some(_)) => differences.push(differs("nothing".to_owned())),
            (Kind::Not(inner), _) => {
                let mut of_inner = Vec::new();
                inner.compare(value, path, &mut of_inner);
                if of_inner.is_empty() {
                    differences.push(differs("something else".to_owned()));
                }
            }
            (Kind::Object(members), Some(Json::Object(object))) => {
                for (key, matcher) in members {
                    matcher.compare(object.get(key), &path.key(key), differences);
                }
            }
            (Kind::Object(_), _) => differences.push(differs("an object".to_owned())),
            (Kind::Contains(item), Some(Json::Array(items))) => {
                if !items.iter().any(|found| item.differences(found).is_empty()) {
                    differences.push(differs(format!("a list with {}", item.described())));
                }
            }
            (Kind::Contains(item), _) => {
                differences.push(differs(format!("a list with {}", item.described())));
            }
            (Kind::Text(part), _) => {
                let text = value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                if !text.is_some_and(|text| text.contains(part)) {
                    differences.push(differs(format!("text with {part:?} in it")));
                }
            }
        }
    }

    /// Fills the captures from a value that fits the pattern.
    pub(super) fn keep_captures(&self, value: &Json) {
        match &self.0 {
            Kind::Capture(capture) => _ = capture.0.replace(value.clone()),
            Kind::Object(members) => {
                for (key, matcher) in members {
                    if let Some(member) = value.get(key) {
                        matcher.keep_captures(member);
                    }
                }
            }
            Kind::Contains(item) => {
                let mut items = value.as_array().into_iter().flatten();
                if let Some(found) = items.find(|found| item.differences(found).is_empty()) {
                    item.keep_captures(found);
                }
            }
            _ => {}
        }
    }

    fn described(&self) -> String {
        match &self.0 {
            Kind::Like(value) | Kind::Exactly(value) => value.to_string(),
            Kind::Text(part) => format!("text with {part:?} in it"),
            Kind::Object(members) => {
                let keys: Vec<&str> = members.iter().map(|(key, _)| key.as_str()).collect();
                format!("an object whose {} fit", keys.join(", "))
            }
            _ => "a fitting item".to_owned(),
        }
    }
}

/// Compares with plain JSON: objects may have more keys, lists must have the same number of items.
fn like(pattern: &Json, value: Option<&Json>, path: &DocumentPath, differences: &mut Vec<Difference>) {
    match (pattern, value) {
        (Json::Object(members), Some(Json::Object(object))) => {
            for (key, member) in members {
                like(member, object.get(key), &path.key(key), differences);
            }
        }
        (Json::Array(items), Some(Json::Array(found))) if items.len() == found.len() => {
            for (position, (item, found)) in items.iter().zip(found).enumerate() {
                like(item, Some(found), &path.index(position), differences);
            }
        }
        _ if value == Some(pattern) => {}
        _ => differences.push(Difference {
            path: path.clone(),
            expected: pattern.to_string(),
            found: shown(value),
        }),
    }
}

fn shown(value: Option<&Json>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Json::to_string)
}
