//! Hyphens that are values in brackets, such as the one in `[-, x]`. YAML 1.1 accepts them, and so do CloudFormation and the AWS CLI.
//! YAML 1.2, which the parser reads, does not.

use std::borrow::Cow;

use memchr::memchr_iter;

/// A character that templates do not contain. Put in place of a hyphen, it leaves the columns of the text as they are.
pub(super) const STAND_IN: &str = "\u{e000}";

/// A letter in place of a hyphen, which is as long. It leaves the offsets of the text as they are, too.
pub(super) const LETTER: &str = "x";

/// Replaces each hyphen that could be a value in brackets, with those in quotes and comments that look the same.
pub(super) fn hide<'t>(text: &'t str, stand_in: &str) -> Cow<'t, str> {
    let bytes = text.as_bytes();
    let is_value = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let after = bytes.get(at + 1);
        before.is_some_and(|byte| b" \t\n\r[{,:".contains(byte))
            && after.is_some_and(|byte| b",[]{}".contains(byte))
    };
    let mut found = memchr_iter(b'-', bytes).filter(|at| is_value(*at)).peekable();
    if found.peek().is_none() {
        return Cow::Borrowed(text);
    }
    let (mut hidden, mut copied) = (String::with_capacity(text.len() + 16), 0);
    for at in found {
        hidden.push_str(&text[copied..at]);
        hidden.push_str(stand_in);
        copied = at + 1;
    }
    hidden.push_str(&text[copied..]);
    Cow::Owned(hidden)
}

/// Puts the hyphens back into a scalar of a text with [`STAND_IN`]s.
pub(super) fn restore(scalar: Cow<'_, str>) -> Cow<'_, str> {
    if scalar.contains(STAND_IN) { scalar.replace(STAND_IN, "-").into() } else { scalar }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::document::{DocumentPath, Location};
    use crate::yaml::read;

    macro_rules! hyphens {
        ($($test:ident: $text:literal => $expected:tt;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(read($text).expect("YAML").json, json!($expected));
            }
        )*};
    }

    hyphens! {
        hyphen_is_the_first_item: "a: !Join [-, [x, y]]\n" => {"a": {"Fn::Join": ["-", ["x", "y"]]}};
        hyphen_is_the_last_item: "a: [x, -]\n" => {"a": ["x", "-"]};
        hyphen_is_a_member: "a: {b: -, c: -}\n" => {"a": {"b": "-", "c": "-"}};
        hyphens_in_quotes_stay: "a: [-, 'x -, y', \" -]\"]\n" => {"a": ["-", "x -, y", " -]"]};
        hyphens_in_blocks_stay: "a: [-]\nb: |\n  x -, y\nc: x -, y\n" => {"a": ["-"], "b": "x -, y\n", "c": "x -, y"};
        hyphens_in_keys_stay: "a: {'b -,': -}\n" => {"a": {"b -,": "-"}};
        items_of_blocks_stay: "a:\n- [-]\n- -1\n" => {"a": [["-"], -1]};
        stand_in_of_the_template_stays: "a: [x, '\u{e000}']\n" => {"a": ["x", "\u{e000}"]};
    }

    #[test]
    fn places_behind_a_hyphen_stay() {
        let document = read("a: [-, x]\n").expect("YAML");
        let second = DocumentPath::from_keys(&["a"]).index(1);
        assert_eq!(document.location(&second), Some(Location { line: 1, column: 8 }));
    }
}
