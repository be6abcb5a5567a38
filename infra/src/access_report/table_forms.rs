//! The table of paths as text, Markdown and JSON.

use std::fmt::Write as _;

use cloudformation::Json;
use cloudformation::diff::printable;
use serde_json::json;

use super::decision::Decider;
use super::places::RulePlaces;
use super::table::{EVERYTHING_ELSE, PathAccess};
use crate::markdown as md;

const HEADINGS: [&str; 3] = ["PATH", "WHO CAN SEE IT", "SET BY"];

/// The table as text with aligned columns.
pub fn text(rows: &[PathAccess], places: &RulePlaces) -> String {
    let mut lines = vec![HEADINGS.map(str::to_owned)];
    for row in rows {
        lines.push([printable(&row.path), printable(&row.who()), set_by(&row.deciders, places)]);
    }
    let width =
        |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default();
    let (paths, audiences) = (width(0), width(1));
    let mut text = String::new();
    for [path, audience, place] in &lines {
        let _ = writeln!(text, "{path:paths$}  {audience:audiences$}  {place}");
    }
    text
}

/// The table as Markdown.
pub fn markdown(rows: &[PathAccess], places: &RulePlaces) -> String {
    let mut text = "| Path | Who can see it | Set by |\n|-|-|-|\n".to_owned();
    for row in rows {
        let path = if row.path == EVERYTHING_ELSE { row.path.clone() } else { md::code(&row.path) };
        let audience = md::cell(&row.who());
        let _ = writeln!(text, "| {path} | {audience} | {} |", set_by(&row.deciders, places));
    }
    text
}

/// The table as a JSON document.
pub fn table_json(rows: &[PathAccess], places: &RulePlaces) -> Json {
    let row = |row: &PathAccess| {
        let lines: Vec<u64> =
            row.deciders.iter().filter_map(|rule| rule.and_then(|rule| places.line(rule))).collect();
        let (allow, sign_in) = (row.audience.to_string(), row.sign_in.to_string());
        json!({"path": row.path, "allow": allow, "sign_in": sign_in, "line": lines.first(), "lines": lines})
    };
    json!({"version": 1, "paths": rows.iter().map(row).collect::<Vec<_>>()})
}

fn set_by(deciders: &[Decider], places: &RulePlaces) -> String {
    let place = |decider: &Decider| decider.map_or_else(|| "default".to_owned(), |rule| places.place(rule));
    deciders.iter().map(place).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use cloudformation::yaml;

    use super::{PathAccess, markdown, table_json, text};
    use crate::access_report::RulePlaces;
    use crate::site::read;

    const SITE: &str = "
rules:
  - { path: /public/*, allow: everyone }
  - { path: /finance/*, allow: { groups: [finance] } }
";

    fn rows() -> (Vec<PathAccess>, RulePlaces) {
        let settings = read(SITE).expect("a sound configuration").settings();
        (PathAccess::table(&settings), RulePlaces::new("site.yaml", &yaml::read(SITE).expect("YAML")))
    }

    #[test]
    fn columns_are_aligned() {
        let (rows, places) = rows();
        insta::assert_snapshot!(text(&rows, &places), @r"
        PATH             WHO CAN SEE IT   SET BY
        /public/*        everyone         site.yaml:3
        /finance/*       group finance    site.yaml:4
        everything else  signed-in users  default
        ");
    }

    #[test]
    fn markdown_is_a_table() {
        let (rows, places) = rows();
        insta::assert_snapshot!(markdown(&rows, &places), @r"
        | Path | Who can see it | Set by |
        |-|-|-|
        | `/public/*` | everyone | site.yaml:3 |
        | `/finance/*` | group finance | site.yaml:4 |
        | everything else | signed-in users | default |
        ");
    }

    #[test]
    fn json_has_a_line_for_each_rule() {
        let (rows, places) = rows();
        let document = table_json(&rows, &places);
        assert_eq!(document["paths"][1]["path"], "/finance/*");
        assert_eq!(document["paths"][1]["line"], 4);
        assert_eq!(document["paths"][2]["line"], serde_json::Value::Null);
    }
}
