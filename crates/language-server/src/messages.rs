//! The messages of the protocol as bytes, each behind a header with its length.

use std::io::{self, BufRead, ErrorKind, Read as _, Write};

use lsp_server::{ErrorCode, Message};
use serde::Deserialize;
use serde_json::{Value as Json, json};

/// Limit of the bytes of a message. It is far above that of every text that a person edits.
const MAX_MESSAGE_BYTES: u64 = 1 << 30;

/// Limit of the bytes of a line in a header.
const MAX_HEADER_BYTES: u64 = 4096;

/// The result of parsing a message of the editor.
#[derive(Debug)]
pub(crate) enum ParsedMessage {
    Message(Message),
    /// A message that cannot be read, with the answer to it.
    Refused(Json),
    /// An answer of the editor that cannot be read. The server does not answer it.
    Ignored,
}

/// Reads the bytes of the next message. `None` at the end of the input.
///
/// # Errors
///
/// The error describes the mistake in the header. After it, the start of the next message is not known.
pub(crate) fn read(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let (mut length, mut is_first) = (None, true);
    loop {
        let mut line = Vec::new();
        input.take(MAX_HEADER_BYTES).read_until(b'\n', &mut line)?;
        if line.is_empty() && is_first {
            return Ok(None);
        }
        if line.is_empty() {
            return Err(io::Error::new(ErrorKind::UnexpectedEof, "the input ends within a header"));
        }
        is_first = false;
        let line = String::from_utf8_lossy(&line);
        let is_whole = line.ends_with('\n');
        let line = line.trim_end();
        if line.is_empty() && is_whole {
            break;
        }
        let Some((name, value)) = line.split_once(':').filter(|_| is_whole) else {
            return Err(broken(format!("`{}` is not a line of a header", line.escape_debug())));
        };
        if name.eq_ignore_ascii_case("Content-Length") {
            let bytes = value.trim().parse().ok().filter(|bytes| *bytes <= MAX_MESSAGE_BYTES);
            let problem = || format!("`{line}` is not a number of bytes up to {MAX_MESSAGE_BYTES}");
            length = Some(bytes.ok_or_else(|| broken(problem()))?);
        }
    }
    let length = length.ok_or_else(|| broken("a header lacks `Content-Length`".to_owned()))?;
    // The buffer grows with what arrives, and not with what the header promises.
    let mut body = Vec::new();
    if input.take(length).read_to_end(&mut body)? as u64 != length {
        return Err(io::Error::new(ErrorKind::UnexpectedEof, "the input ends within a message"));
    }
    Ok(Some(body))
}

fn broken(problem: String) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, problem)
}

/// Parses the bytes of a message. Half a surrogate pair, which a String of JavaScript can have, becomes the replacement character. It counts one
/// UTF-16 code unit, too, so no position changes.
pub(crate) fn parse(body: &[u8]) -> ParsedMessage {
    let text = String::from_utf8_lossy(body);
    let text = match serde_json::from_str(&text) {
        Ok(message) => return checked(message, &text),
        Err(_) => without_lone_surrogates(&text),
    };
    if let Ok(message) = serde_json::from_str(&text) {
        return checked(message, &text);
    }
    match serde_json::from_str::<Json>(&text) {
        Err(error) => ParsedMessage::Refused(refusal(&Json::Null, ErrorCode::ParseError, &error.to_string())),
        Ok(answer) if answer.get("result").or(answer.get("error")).is_some() => ParsedMessage::Ignored,
        Ok(other) => {
            let problem = "the message is neither a request nor a notification";
            ParsedMessage::Refused(refusal(&other["id"], ErrorCode::InvalidRequest, problem))
        }
    }
}

/// Refuses a request with an ID that is neither a String nor an Integer of 32 bits, as the protocol defines it. It is parsed as a notification.
fn checked(message: Message, text: &str) -> ParsedMessage {
    #[derive(Deserialize)]
    struct WithId {
        id: Option<Json>,
    }
    if matches!(message, Message::Notification(_))
        && let Ok(WithId { id: Some(id) }) = serde_json::from_str(text)
    {
        let problem = format!("the ID {id} is neither a String nor an Integer of 32 bits");
        return ParsedMessage::Refused(refusal(&id, ErrorCode::InvalidRequest, &problem));
    }
    ParsedMessage::Message(message)
}

/// The answer to a message that the server refuses. The ID is null if it is not known.
fn refusal(id: &Json, code: ErrorCode, message: &str) -> Json {
    json!({"jsonrpc": "2.0", "id": id, "error": {"code": code as i32, "message": message}})
}

/// Writes an answer that the types of messages do not cover, because its ID is `null`.
pub(crate) fn write(output: &mut impl Write, answer: &Json) -> io::Result<()> {
    let body = answer.to_string();
    write!(output, "Content-Length: {}\r\n\r\n{body}", body.len())?;
    output.flush()
}

fn without_lone_surrogates(json: &str) -> String {
    let mut whole = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(start) = rest.find('\\') {
        let (before, escape) = rest.split_at(start);
        whole.push_str(before);
        let (length, replacement) = match (escaped_unit(escape), escape.get(6..).and_then(escaped_unit)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (12, None),
            (Some(0xD800..=0xDFFF), _) => (6, Some("\\ufffd")),
            (Some(_), _) => (6, None),
            (None, _) => (1 + escape.chars().nth(1).map_or(0, char::len_utf8), None),
        };
        let (escape, after) = escape.split_at(length);
        whole.push_str(replacement.unwrap_or(escape));
        rest = after;
    }
    whole + rest
}

/// The UTF-16 code unit that an escape such as `\ud800` at the start of a text means.
fn escaped_unit(text: &str) -> Option<u16> {
    u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use lsp_server::{ErrorCode, Message};

    use super::{ParsedMessage, parse, read};

    #[test]
    fn messages_are_read_one_after_the_other() {
        let mut input =
            b"content-length: 2\r\nContent-Type: x\r\n\r\n{}Content-Length: 3\n\n\xff{}".as_slice();
        assert_eq!(read(&mut input).expect("a message"), Some(b"{}".to_vec()));
        assert_eq!(read(&mut input).expect("a message"), Some(b"\xff{}".to_vec()));
        assert_eq!(read(&mut input).expect("the end"), None);
    }

    #[test]
    fn broken_header_is_named() {
        let endless = "a".repeat(1 << 20);
        for (header, problem) in [
            (
                "Content-Length: abc\r\n\r\n",
                "`Content-Length: abc` is not a number of bytes up to 1073741824",
            ),
            ("Content-Length: -1\r\n\r\n", "`Content-Length: -1` is not a number of bytes up to 1073741824"),
            (
                "Content-Length: 99999999999999\r\n\r\n",
                "`Content-Length: 99999999999999` is not a number of bytes up to 1073741824",
            ),
            ("Content-Type: a\r\n\r\n", "a header lacks `Content-Length`"),
            ("{\"id\": 1}", "`{\\\"id\\\": 1}` is not a line of a header"),
            ("Content-Length: 1", "`Content-Length: 1` is not a line of a header"),
            ("Content-Length: 1\r\n", "the input ends within a header"),
            ("Content-Type: a\r\n", "the input ends within a header"),
            ("Content-Length: 1073741824\r\n\r\n{}", "the input ends within a message"),
            (&endless, &format!("`{}` is not a line of a header", "a".repeat(4096))),
        ] {
            let error = read(&mut header.as_bytes()).expect_err(problem);
            assert_eq!(error.to_string(), problem);
        }
    }

    #[test]
    fn half_a_surrogate_pair_becomes_the_replacement_character() {
        for (text, expected) in [
            (r"\ud800", "\u{fffd}"),
            (r"a\uDC00b", "a\u{fffd}b"),
            (r"\ud83d\ude00\ud83d", "😀\u{fffd}"),
            (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
            (r"\\ud800\udfff", "\\ud800\u{fffd}"),
        ] {
            let body = format!(r#"{{"method": "m", "params": {{"text": "{text}"}}}}"#);
            let ParsedMessage::Message(Message::Notification(message)) = parse(body.as_bytes()) else {
                panic!("{body}")
            };
            assert_eq!(message.params["text"], expected);
        }
    }

    #[test]
    fn unreadable_message_is_answered_unless_it_is_an_answer() {
        for (body, id, code) in [
            ("{bad}", "null", ErrorCode::ParseError),
            ("\\u", "null", ErrorCode::ParseError),
            ("\\", "null", ErrorCode::ParseError),
            ("[1]", "null", ErrorCode::InvalidRequest),
            (r#"{"id": 7}"#, "7", ErrorCode::InvalidRequest),
            (r#"{"id": 9999999999, "method": "m"}"#, "9999999999", ErrorCode::InvalidRequest),
            (r#"{"id": 1.5, "method": "m", "params": {"a": "\ud800"}}"#, "1.5", ErrorCode::InvalidRequest),
        ] {
            let ParsedMessage::Refused(answer) = parse(body.as_bytes()) else { panic!("{body}") };
            assert_eq!(
                (answer["id"].to_string().as_str(), &answer["error"]["code"]),
                (id, &(code as i32).into())
            );
        }
        let body = br#"{"id": null, "error": {"code": -32700, "message": "a"}}"#;
        assert!(matches!(parse(body), ParsedMessage::Ignored));
    }
}
