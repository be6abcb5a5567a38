//! The text of a TXT record.

use std::fmt::Write as _;

/// [Bytes of one string](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#TXTFormat). A longer text is several
/// strings, which readers join.
const MAX_STRING_BYTES: usize = 255;

/// Writes a text as Route 53 reads it: in quotes, in strings of at most 255 bytes, and with octal escapes.
pub(super) fn quoted(text: &str) -> String {
    if text.is_empty() {
        return "\"\"".to_owned();
    }
    let strings: Vec<String> = text.as_bytes().chunks(MAX_STRING_BYTES).map(quoted_string).collect();
    strings.join(" ")
}

fn quoted_string(bytes: &[u8]) -> String {
    let mut quoted = String::from("\"");
    for byte in bytes {
        match byte {
            b'"' | b'\\' => {
                quoted.push('\\');
                quoted.push(char::from(*byte));
            }
            b' '..=b'~' => quoted.push(char::from(*byte)),
            _ => _ = write!(quoted, "\\{byte:03o}"),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn text_is_in_quotes() {
        assert_eq!(quoted("v=spf1 -all"), r#""v=spf1 -all""#);
        assert_eq!(quoted(""), r#""""#);
    }

    #[test]
    fn special_bytes_are_escaped() {
        assert_eq!(quoted("a\"b\\é\t"), r#""a\"b\\\303\251\011""#);
    }

    #[test]
    fn long_text_is_several_strings() {
        let text = "a".repeat(255) + "b";
        assert_eq!(quoted(&text), format!("\"{}\" \"b\"", "a".repeat(255)));
    }
}
