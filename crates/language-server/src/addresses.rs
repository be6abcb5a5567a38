//! URIs with characters that RFC 3986 allows only percent-encoded. Some editors write these characters as they are.

use std::collections::BTreeMap;

use lsp_server::Message;
use lsp_types::Uri;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::Value as Json;

/// The characters that an address cannot have. Letters outside of ASCII are always encoded.
const FORBIDDEN: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The same characters and the percent sign, which can be a character of a file name and not the start of an encoded one.
const FORBIDDEN_WITH_PERCENT: &AsciiSet = &FORBIDDEN.add(b'%');

/// The keys of an address in the parameters of a message.
const KEYS: [&str; 2] = ["uri", "rootUri"];

/// The addresses that the server has encoded. The editor gets each as it wrote it, because it may compare addresses as texts.
#[derive(Debug, Default)]
pub(crate) struct Addresses {
    /// The addresses as the editor wrote them, by their encoded form.
    written: BTreeMap<String, String>,
}

impl Addresses {
    /// Encodes the addresses in a message of the editor.
    pub(crate) fn encode(&mut self, message: &mut Message) {
        match message {
            Message::Request(request) => self.encode_in(&mut request.params),
            Message::Notification(notification) => self.encode_in(&mut notification.params),
            Message::Response(_) => {}
        }
    }

    /// Writes the addresses in a message of the server as the editor wrote them.
    pub(crate) fn restore(&self, message: &mut Message) {
        if self.written.is_empty() {
            return;
        }
        match message {
            Message::Request(request) => self.restore_in(&mut request.params),
            Message::Notification(notification) => self.restore_in(&mut notification.params),
            Message::Response(response) => {
                if let Ok(result) = &mut response.response_result {
                    self.restore_in(result);
                }
            }
        }
    }

    fn encode_in(&mut self, json: &mut Json) {
        match json {
            Json::Array(items) => items.iter_mut().for_each(|item| self.encode_in(item)),
            Json::Object(members) => {
                for (key, value) in members {
                    match value {
                        Json::String(address) if KEYS.contains(&key.as_str()) => {
                            if let Some(encoded) = encoded(address) {
                                let written = std::mem::replace(address, encoded.clone());
                                self.written.insert(encoded, written);
                            }
                        }
                        _ => self.encode_in(value),
                    }
                }
            }
            _ => {}
        }
    }

    fn restore_in(&self, json: &mut Json) {
        match json {
            Json::Array(items) => items.iter_mut().for_each(|item| self.restore_in(item)),
            Json::Object(members) => {
                // The changes of a text are a member with its address.
                if members.keys().any(|key| self.written.contains_key(key)) {
                    let with_written =
                        |(key, member)| (self.written.get(&key).cloned().unwrap_or(key), member);
                    *members = std::mem::take(members).into_iter().map(with_written).collect();
                }
                for (key, value) in members {
                    match value {
                        Json::String(address) if KEYS.contains(&key.as_str()) => {
                            if let Some(written) = self.written.get(address) {
                                address.clone_from(written);
                            }
                        }
                        _ => self.restore_in(value),
                    }
                }
            }
            _ => {}
        }
    }
}

/// The encoded form of an address. `None` if it needs none, or if the text cannot become an address.
fn encoded(written: &str) -> Option<String> {
    let is_address = |text: &str| text.parse::<Uri>().is_ok();
    if is_address(written) {
        return None;
    }
    [FORBIDDEN, FORBIDDEN_WITH_PERCENT]
        .into_iter()
        .map(|set| utf8_percent_encode(written, set).to_string())
        .find(|encoded| is_address(encoded))
}

#[cfg(test)]
mod tests {
    use lsp_server::{Message, Notification, RequestId, Response};
    use serde_json::json;

    use super::{Addresses, encoded};

    #[test]
    fn characters_of_file_names_are_encoded() {
        for (written, expected) in [
            ("file:///a/[x] {y}.yaml", Some("file:///a/%5Bx%5D%20%7By%7D.yaml")),
            ("file:///a/é%20[.yaml", Some("file:///a/%C3%A9%20%5B.yaml")),
            ("file:///a/100%.yaml", Some("file:///a/100%25.yaml")),
            ("file:///a/%5Bx%5D.yaml", None),
            ("untitled:Untitled-1", None),
            (":", None),
        ] {
            assert_eq!(encoded(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn editor_gets_its_addresses_as_it_wrote_them() {
        let mut addresses = Addresses::default();
        let opened = json!({"textDocument": {"uri": "file:///[x].yaml", "text": "uri: '[x]'"}});
        let mut opened = Message::from(Notification::new("textDocument/didOpen".to_owned(), opened));
        addresses.encode(&mut opened);
        let Message::Notification(opened) = opened else { panic!("a notification") };
        assert_eq!(opened.params["textDocument"]["uri"], "file:///%5Bx%5D.yaml");
        assert_eq!(opened.params["textDocument"]["text"], "uri: '[x]'");
        let result =
            json!([{"edit": {"changes": {"file:///%5Bx%5D.yaml": []}}}, {"uri": "file:///%5Bx%5D.yaml"}]);
        let mut response = Message::from(Response::new_ok(RequestId::from(1), result));
        addresses.restore(&mut response);
        let Message::Response(response) = response else { panic!("a response") };
        let expected = json!([{"edit": {"changes": {"file:///[x].yaml": []}}}, {"uri": "file:///[x].yaml"}]);
        assert_eq!(response.response_result.ok(), Some(expected));
    }
}
