//! The table of paths as text, Markdown and JSON.

use std::fmt::Write as _;

use cloudformation::Json;
use cloudformation::diff::{cell, code};
use cloudformation::printable;
use serde_json::json;

use super::decision::Decider;
use super::host::AtHost;
use super::places::RulePlaces;
use super::table::{EVERYTHING_ELSE, PathAccess};

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
        let path = if row.path == EVERYTHING_ELSE { row.path.clone() } else { code(&row.path) };
        let audience = cell(&row.who());
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

/// A table for each host with separate rules, as text after the table of the site.
pub fn hosts_text(hosts: &[(String, AtHost)]) -> String {
    let table = |(name, at): &(String, AtHost)| {
        let table = text(&PathAccess::table(&at.settings), &at.places);
        format!("\n{}\n{table}", title(name, at))
    };
    hosts.iter().map(table).collect()
}

/// A table for each host with separate rules, as Markdown after the table of the site.
pub fn hosts_markdown(hosts: &[(String, AtHost)]) -> String {
    let table = |(name, at): &(String, AtHost)| {
        let table = markdown(&PathAccess::table(&at.settings), &at.places);
        format!("\n{}\n\n{table}", cell(&title(name, at)))
    };
    hosts.iter().map(table).collect()
}

/// The hosts with separate rules as a list for the JSON document of the site.
pub fn hosts_json(hosts: &[(String, AtHost)]) -> Json {
    let host = |(name, at): &(String, AtHost)| {
        let paths = table_json(&PathAccess::table(&at.settings), &at.places)["paths"].take();
        json!({"name": name, "folder": at.folder, "paths": paths})
    };
    hosts.iter().map(host).collect()
}

fn title(name: &str, at: &AtHost) -> String {
    format!("{name} ({})", at.folder.as_deref().unwrap_or("/"))
}

fn set_by(deciders: &[Decider], places: &RulePlaces) -> String {
    let place = |decider: &Decider| decider.map_or_else(|| "default".to_owned(), |rule| places.place(rule));
    deciders.iter().map(place).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use cloudformation::yaml;

    use super::{PathAccess, hosts_json, hosts_markdown, hosts_text, markdown, table_json, text};
    use crate::access_report::{AtHost, RulePlaces};
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
    fn each_host_with_rules_has_a_table() {
        let text =
            "distribution: { aliases: [docs.example.com, '*.p.example.com'], hosted_zone_id: Z0123456789 }
hosts:
  - { name: '*.p.example.com', folder: '/previews/*' }
  - name: docs.example.com
    folder: /docs-site
    rules:
      - { path: /*, allow: everyone }
";
        let settings = read(text).expect("a sound configuration").settings();
        let places = RulePlaces::new("site.yaml", &yaml::read(text).expect("YAML"));
        let hosts = AtHost::with_rules(&settings, &places);
        insta::assert_snapshot!(hosts_text(&hosts), @r"

        docs.example.com (/docs-site)
        PATH  WHO CAN SEE IT  SET BY
        /*    everyone        site.yaml:7
        ");
        assert!(hosts_markdown(&hosts).contains("\ndocs.example.com (/docs-site)\n\n| Path |"));
        assert_eq!(
            hosts_json(&hosts),
            serde_json::json!([{"name": "docs.example.com", "folder": "/docs-site", "paths": [
                {"path": "/*", "allow": "everyone", "sign_in": "", "line": 7, "lines": [7]},
            ]}])
        );
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
