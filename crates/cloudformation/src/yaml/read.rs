//! Reading YAML (and JSON, which is YAML) with the place of every node.

use std::fmt;
use std::path::Path;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Map;
use serde_saphyr::{Span, Spanned, Tagged};

use super::json::{MAX_DEPTH, MAX_NODES};
use super::read_error::ReadError;
use super::tags::long_name;
use super::{aliases, json, mistakes, nodes, simple};
use crate::document::{Document, Json, Location, Place};

/// Reads one document. A key that is given twice and a tag that CloudFormation does not have are errors.
///
/// ```
/// use cloudformation::{DocumentPath, yaml};
///
/// let document = yaml::read("Outputs:\n  Address:\n    Value: !Ref Queue\n")?;
/// assert_eq!(document.json["Outputs"]["Address"]["Value"]["Ref"], "Queue");
/// let path = DocumentPath::from_keys(&["Outputs", "Address", "Value"]);
/// assert_eq!(document.location(&path).map(|place| (place.line, place.column)), Some((3, 5)));
/// # Ok::<(), yaml::ReadError>(())
/// ```
pub fn read(text: &str) -> Result<Document, ReadError> {
    json::read(text).map_or_else(|| read_yaml(text), Ok)
}

fn read_yaml(text: &str) -> Result<Document, ReadError> {
    simple::read(text).map_or_else(|| read_any_yaml(text), Ok)
}

/// Reads a text of which the faster readers cannot read everything.
pub(super) fn read_any_yaml(text: &str) -> Result<Document, ReadError> {
    if text.trim().is_empty() {
        return Ok(Document { json: Json::Null, place: None });
    }
    if let Some(location) = aliases::excess(text) {
        return Err(ReadError {
            location: Some(location),
            problem: "too large: the aliases repeat too many nodes".to_owned(),
            advice: String::new(),
        });
    }
    // Aliases and merge keys have no limit here: `aliases::excess` bounds what they repeat.
    let budget = serde_saphyr::budget! {
        max_depth: MAX_DEPTH,
        max_nodes: MAX_NODES,
        enforce_alias_anchor_ratio: false,
        max_aliases: usize::MAX,
        max_merge_keys: usize::MAX,
    };
    let options = serde_saphyr::options! { budget: budget };
    let node: Node = serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| mistakes::explain(text, &error))?;
    let (json, place) = node.place(text, None)?;
    Ok(Document { json, place: Some(place) })
}

/// Reads the document of a file. CloudFormation reads a template that starts with a brace as JSON, which is stricter than YAML. A file whose
/// name ends with `.json` therefore has to be JSON.
pub fn read_file(file: &Path, text: &str) -> Result<Document, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_json = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    if is_json && !text.trim().is_empty() { read_json(text) } else { read(text) }
}

/// Reads one document that has to be JSON.
pub(crate) fn read_json(text: &str) -> Result<Document, ReadError> {
    if let Some(document) = json::read(text) {
        return Ok(document);
    }
    match serde_json::from_str::<IgnoredAny>(text) {
        Err(error) => Err(json_error(&error)),
        // A key that is given twice, for example.
        Ok(_) => read_yaml(text),
    }
}

fn json_error(error: &serde_json::Error) -> ReadError {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let fault = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
    ReadError {
        location: Some(Location { line: line as u64, column: column.max(1) as u64 }),
        problem: format!("not JSON: {fault}"),
        advice: "correct it, or name the file .yaml".to_owned(),
    }
}

/// A node with its tag and place, as the parser returns it.
struct Node(Tagged<Spanned<Kind>>);

enum Kind {
    Scalar(Json),
    Sequence(Vec<Node>),
    Mapping(Vec<(Tagged<Spanned<String>>, Node)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Tagged::deserialize(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KindVisitor)
    }
}

struct KindVisitor;

impl<'de> Visitor<'de> for KindVisitor {
    type Value = Kind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML node")
    }

    fn visit_unit<E>(self) -> Result<Kind, E> {
        Ok(Kind::Scalar(Json::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Kind, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = items.next_element()? {
            nodes.push(node);
        }
        Ok(Kind::Sequence(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Kind, A::Error> {
        let mut nodes = Vec::new();
        while let Some(member) = members.next_entry()? {
            nodes.push(member);
        }
        Ok(Kind::Mapping(nodes))
    }
}

impl Node {
    /// The value and its place, which is that of its key if it has one.
    fn place(self, text: &str, key: Option<Location>) -> Result<(Json, Place), ReadError> {
        let Tagged(Spanned { value: kind, referenced, defined }, tag) = self.0;
        let own = Location { line: referenced.line(), column: referenced.column() };
        let at = key.unwrap_or(own);
        let function = match tag.as_deref() {
            None => None,
            Some(tag) if tag.starts_with("tag:yaml.org,2002:") || tag == "!" => None,
            Some(tag) => Some(long_name(tag).ok_or_else(|| ReadError {
                location: Some(own),
                problem: format!("CloudFormation has no tag {tag}"),
                advice: String::new(),
            })?),
        };
        let is_scalar = matches!(kind, Kind::Scalar(_));
        let mut below = Vec::new();
        let json = match kind {
            Kind::Scalar(json) => nodes::scalar(json, source(text, defined.span()), text, function),
            Kind::Sequence(nodes) => {
                let mut items = Vec::with_capacity(nodes.len());
                for node in nodes {
                    let (json, place) = node.place(text, None)?;
                    items.push(json);
                    below.push(place);
                }
                Json::Array(items)
            }
            Kind::Mapping(nodes) => {
                let mut members = Map::with_capacity(nodes.len());
                for (Tagged(name, tag), node) in nodes {
                    let at = Location { line: name.referenced.line(), column: name.referenced.column() };
                    if let Some(tag) = tag.filter(|tag| tag.starts_with('!') && tag.len() > 1) {
                        let problem = format!("the tag {tag} is before a key");
                        let advice = format!("put braces around {}", name.value);
                        return Err(ReadError { location: Some(at), problem, advice });
                    }
                    let (json, place) = node.place(text, Some(at))?;
                    let source = source(text, name.defined.span());
                    members.insert(nodes::key(name.value, source), json);
                    below.push(place);
                }
                Json::Object(members)
            }
        };
        let scalar = is_scalar.then_some(own);
        Ok(nodes::call(function, json, Place { at, scalar, below }))
    }
}

fn source(text: &str, span: Span) -> Option<&str> {
    let (start, length) = (span.byte_offset()?, span.byte_len()?);
    text.get(usize::try_from(start).ok()?..usize::try_from(start + length).ok()?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use std::path::Path;

    use super::{Location, read, read_file};
    use crate::DocumentPath;

    #[test]
    fn short_tags_become_long_names() {
        let text = "a: !Sub '${X}'\nb: !GetAtt A.B\nc: !If\n  - C\n  - !Ref D\n  - {e: !Join ['', [x, 1]]}\nf: \"!Ref\"\n";
        assert_eq!(
            read(text).expect("YAML").json,
            json!({
                "a": {"Fn::Sub": "${X}"}, "b": {"Fn::GetAtt": ["A", "B"]},
                "c": {"Fn::If": ["C", {"Ref": "D"}, {"e": {"Fn::Join": ["", ["x", 1]]}}]}, "f": "!Ref",
            })
        );
    }

    #[test]
    fn scalars_have_the_types_of_yaml_1_1() {
        // YAML 1.1, as CloudFormation and the AWS CLI read it: a bare yes is true.
        let text = "v: 2010-09-09\ny: yes\nn: '5'\nz: 5\nt: true\nnothing:\naccount: 089012345678\n";
        assert_eq!(
            read(text).expect("YAML").json,
            json!({"v": "2010-09-09", "y": true, "n": "5", "z": 5, "t": true, "nothing": null, "account": "089012345678"})
        );
    }

    #[test]
    fn every_node_has_a_place() {
        let document = read("a:\n  b: 1\n  c: [x, y]\n").expect("YAML");
        let at = |path: DocumentPath| document.location(&path);
        assert_eq!(at(DocumentPath::from_keys(&["a", "b"])), Some(Location { line: 2, column: 3 }));
        assert_eq!(at(DocumentPath::from_keys(&["a", "c"]).index(1)), Some(Location { line: 3, column: 10 }));
        assert_eq!(
            at(DocumentPath::from_keys(&["a", "missing", "deeper"])),
            Some(Location { line: 1, column: 1 })
        );
    }

    macro_rules! last_lines {
        ($($test:ident: $text:literal => $expected:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(read($text).expect("YAML").json, json!({"a": $expected}));
            }
        )*};
    }

    last_lines! {
        literal_block_without_final_newline: "a: |\n  x\n  y" => "x\ny";
        literal_block_with_final_newline: "a: |\n  x\n" => "x\n";
        literal_block_that_keeps_newlines: "a: |+\n  x" => "x";
        literal_block_that_ends_with_a_quotation_mark: "a: |\n  say \"x\"" => "say \"x\"";
        literal_block_with_a_last_line_of_spaces: "a: |\n  x\n  " => "x\n";
        literal_block_with_a_last_line_of_more_spaces: "a: |\n  x\n   " => "x\n ";
        literal_block_with_more_spaces_in_its_last_line_but_one: "a: |\n  x\n   \n  " => "x\n \n";
        literal_block_of_spaces_that_keeps_newlines: "a: |+\n  " => "";
        literal_block_of_an_empty_line_that_keeps_newlines: "a: |+\n\n  " => "\n";
        folded_block_with_a_last_line_of_more_spaces: "a: >\n  x\n   " => "x\n ";
        folded_block_without_final_newline: "a: >\n  x\n  y" => "x y";
        quoted_newline_without_final_newline: "a: \"x\\n\"" => "x\n";
        single_quoted_blank_line_without_final_newline: "a: 'x''\n\n   '" => "x'\n";
        double_quoted_blank_line_without_final_newline: "a: \"say \\\"x\\\"\n\n   \"" => "say \"x\"\n";
        literal_block_that_starts_with_a_quotation_mark: "a: |\n\n  \"x\" y" => "\n\"x\" y";
        plain_scalar_without_final_newline: "a: x" => "x";
    }

    #[test]
    fn plain_key_can_be_a_boolean() {
        let text = "On: 1\n'Yes': 2\nno: 3\n";
        assert_eq!(read(text).expect("YAML").json, json!({"true": 1, "Yes": 2, "false": 3}));
    }

    macro_rules! errors {
        ($($test:ident: $text:literal, line $line:literal, $words:literal;)*) => {$(
            #[test]
            fn $test() {
                let error = read($text).expect_err("an error");
                assert_eq!(error.location.map(|place| place.line), Some($line), "{error}");
                assert!(error.to_string().contains($words), "{error}");
            }
        )*};
    }

    errors! {
        key_given_twice_is_an_error: "a: 1\na: 2\n", line 2, "a is given in lines 1 and 2";
        unknown_tag_is_an_error: "a: !Nope x\n", line 1, "!Nope";
        tag_before_a_key_is_an_error: "a: [!ImportValue Fn::Sub: x]\n", line 1, "braces around Fn::Sub";
        list_without_an_end_is_an_error: "a: [1\nb: 2\n", line 2, "";
        unknown_anchor_is_an_error: "a: *missing\n", line 1, "quote a value that starts with *";
        unquoted_star_is_an_error: "a: 1\nb: [x, *]\n", line 2, "an unquoted * has a special meaning in YAML; quote a value that starts with *";
        unquoted_star_before_letters_is_an_error: "a: *.html\n", line 1, "quote a value that starts with *";
        unquoted_at_sign_is_an_error: "a: [@example.com]\n", line 1, "quote a value that starts with @";
        unquoted_percent_sign_is_an_error: "a: %20\n", line 1, "quote a value that starts with %";
        unquoted_backtick_is_an_error: "a: `b`\n", line 1, "quote a value that starts with `";
        null_as_a_key_is_an_error: "a:\n  null: 1\n", line 2, "a key is null; write a key, or quote it";
        missing_key_is_an_error: "a: 1\n: 2\n", line 2, "a key is null; write a key, or quote it";
        infinity_is_an_error: "a: .inf\n", line 1, ".inf is not a finite number; quote it if it is a String";
        number_beyond_all_floats_is_an_error: "a: &x 1.0e+999\n", line 1, "1.0e+999 is not a finite number";
        object_as_a_key_is_an_error: "a: {{ x }}\n", line 1, "a key is a List or an object; quote a value that starts with a brace or a bracket";
        tab_before_the_first_key_is_an_error: "a:\n\tb: 1\n", line 2, "a tab in the indentation; indent YAML with spaces";
        tab_before_a_later_key_is_an_error: "a:\n  b: c\n\td: 1\n", line 3, "a tab in the indentation; indent YAML with spaces";
    }

    #[test]
    fn one_anchor_can_have_many_aliases() {
        let text = format!("a: &x 1\nb: [{}]\n", "*x, ".repeat(60_000));
        assert_eq!(read(&text).expect("YAML").json["b"], json!(vec![1; 60_000]));
    }

    #[test]
    fn file_with_a_name_of_json_has_to_be_json() {
        let text = "{\n  \"a\": [1, 2,]\n}\n";
        assert_eq!(read_file(Path::new("a.yaml"), text).expect("YAML").json, json!({"a": [1, 2]}));
        let error = read_file(Path::new("a.JSON"), text).expect_err("a trailing comma");
        assert_eq!(error.location, Some(Location { line: 2, column: 14 }));
        assert_eq!(error.to_string(), "not JSON: expected value; correct it, or name the file .yaml");
        for text in ["\u{feff}{\"a\": [1, 2]}", "{\n\t\"a\":\n\t[1, 2]\n}"] {
            assert_eq!(read_file(Path::new("a.json"), text).expect("JSON").json, json!({"a": [1, 2]}));
        }
        assert_eq!(read_file(Path::new("a.json"), " \n").expect("nothing").json, json!(null));
    }

    #[test]
    fn empty_document_is_null() {
        assert_eq!(read(" \n").expect("YAML").json, json!(null));
        assert_eq!(read("# only a comment\n").expect("YAML").json, json!(null));
    }
}
