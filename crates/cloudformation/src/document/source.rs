//! Strings as they are written in a text.

/// The length of a String in a text that begins with it, with its quotation marks. `None` if it is written in another way, such as over several lines.
pub(crate) fn written_length(text: &str, value: &str) -> Option<usize> {
    let quoted = ['"', '\''].map(|quote| format!("{quote}{value}{quote}"));
    let mut sources = quoted.iter().map(String::as_str).chain([value]);
    sources.find(|source| text.starts_with(source)).map(str::len)
}
