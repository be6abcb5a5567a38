//! The three formats of an audit. Each writes views as they are read.

use serde_json::json;

use super::coverage::Gap;
use super::summary::{Count, Summary};
use super::view::View;
use crate::arguments::AuditFormat;
use crate::printable::printable;
use crate::table::{Align, row, widths};
use crate::time::{date_and_time, rfc3339};

/// Views that decide how wide the columns of the table are. Later views may be wider.
const MEASURED_VIEWS: usize = 500;
/// Paths in the summary of the table. The other formats have all of them.
const MAX_PATHS: usize = 20;

/// Writes views and their summary as text.
pub(super) enum Writer {
    Table { waiting: Vec<[String; 4]>, widths: Option<[usize; 4]> },
    Csv { has_header: bool },
    Json { has_views: bool },
}

const COLUMNS: [Align; 4] = [Align::Left; 4];

impl Writer {
    pub(super) fn new(format: AuditFormat) -> Self {
        match format {
            AuditFormat::Table => {
                let header = ["TIME (UTC)", "USER", "PATH", "RESULT"].map(str::to_owned);
                Self::Table { waiting: vec![header], widths: None }
            }
            AuditFormat::Csv => Self::Csv { has_header: false },
            AuditFormat::Json => Self::Json { has_views: false },
        }
    }

    /// Returns the text to print for a view. It may be empty, and the text of a later view contains it.
    pub(super) fn view(&mut self, view: &View) -> String {
        match self {
            Self::Table { waiting, widths: known } => {
                let cells = [
                    date_and_time(view.millis),
                    printable(&view.user),
                    printable(&view.path),
                    view.result().to_owned(),
                ];
                if let Some(widths) = known {
                    return row(&cells, *widths, COLUMNS);
                }
                waiting.push(cells);
                if waiting.len() <= MEASURED_VIEWS {
                    return String::new();
                }
                *known = Some(widths(waiting));
                flush(&std::mem::take(waiting))
            }
            Self::Csv { has_header } => {
                let time = rfc3339(view.millis);
                let line = csv(&[&time, &view.user, &view.path, view.result(), &view.region]);
                if std::mem::replace(has_header, true) { line } else { format!("{CSV_HEADER}{line}") }
            }
            Self::Json { has_views } => {
                let view = json!({
                    "time": rfc3339(view.millis), "user": view.user, "path": view.path, "result": view.result(),
                    "region": view.region,
                });
                let start = if std::mem::replace(has_views, true) { ",\n" } else { JSON_START };
                format!("{start}{view}")
            }
        }
    }

    /// Returns the text after the last view.
    pub(super) fn end(self, summary: &Summary, gaps: &[Gap]) -> String {
        match self {
            Self::Table { waiting, .. } if waiting.len() == 1 && summary.users().is_empty() => String::new(),
            Self::Table { waiting, .. } => {
                let mut text = flush(&waiting);
                text.push_str(&counts(["USER", "PATHS"], &summary.users(), usize::MAX));
                text.push_str(&counts(["PATH", "USERS"], &summary.paths(), MAX_PATHS));
                text
            }
            Self::Csv { has_header: true } => String::new(),
            Self::Csv { has_header: false } => CSV_HEADER.to_owned(),
            Self::Json { has_views } => {
                let start = if has_views { "" } else { JSON_START };
                let users = counts_json(&summary.users(), "user", "paths");
                let paths = counts_json(&summary.paths(), "path", "users");
                let gaps: Vec<_> = gaps.iter().map(Gap::json).collect();
                let rest = json!({"users": users, "paths": paths, "gaps": gaps}).to_string();
                format!("{start}\n],{}\n", &rest[1..])
            }
        }
    }
}

const CSV_HEADER: &str = "time,user,path,result,region\n";
const JSON_START: &str = "{\"version\":1,\"views\":[\n";

fn flush(waiting: &[[String; 4]]) -> String {
    if waiting.is_empty() {
        return String::new();
    }
    let widths = widths(waiting);
    waiting.iter().map(|cells| row(cells, widths, COLUMNS)).collect()
}

fn counts([name, others]: [&str; 2], all: &[(&str, &Count)], max: usize) -> String {
    let mut rows = vec![[name, others, "VIEWS", "DENIED"].map(str::to_owned)];
    rows.extend(all.iter().take(max).map(|(name, count)| {
        [printable(name), count.others().to_string(), count.views.to_string(), count.denied.to_string()]
    }));
    let widths = widths(&rows);
    let align = [Align::Left, Align::Right, Align::Right, Align::Right];
    let lines: String = rows.iter().map(|cells| row(cells, widths, align)).collect();
    let rest = match all.len().saturating_sub(max) {
        0 => String::new(),
        more => format!("… and {more} more: --format csv or json\n"),
    };
    format!("\n{lines}{rest}")
}

fn counts_json(all: &[(&str, &Count)], name: &str, others: &str) -> serde_json::Value {
    all.iter()
        .map(|(text, count)| {
            json!({ name: text, others: count.others(), "views": count.views, "denied": count.denied })
        })
        .collect()
}

/// Writes a line of CSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)).
fn csv(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| csv_cell(cell)).collect();
    format!("{}\n", cells.join(","))
}

/// Writes a cell. A spreadsheet would run a cell that begins like a formula, so an apostrophe makes it text.
fn csv_cell(text: &str) -> String {
    let text = printable(text);
    let text = if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text };
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::{MEASURED_VIEWS, Writer, csv_cell};
    use crate::arguments::AuditFormat;
    use crate::audit::summary::Summary;
    use crate::audit::view::View;

    fn views() -> [View; 2] {
        let view = |seconds: i64, user: &str, is_allowed: bool| View {
            millis: 1_795_425_164_000 + seconds * 1000,
            user: user.to_owned(),
            path: "/finance/q3.html".to_owned(),
            is_allowed,
            region: "eu-west-1".to_owned(),
        };
        [view(0, "ben@example.com", true), view(18, "ada@example.com", false)]
    }

    fn written(format: AuditFormat, views: &[View]) -> String {
        let (mut writer, mut summary) = (Writer::new(format), Summary::default());
        let mut text = String::new();
        for view in views {
            summary.add(view);
            text.push_str(&writer.view(view));
        }
        text + &writer.end(&summary, &[])
    }

    #[test]
    fn table_has_views_and_both_summaries() {
        let expected = "\
TIME (UTC)           USER             PATH              RESULT
2026-11-23 09:12:44  ben@example.com  /finance/q3.html  allowed
2026-11-23 09:13:02  ada@example.com  /finance/q3.html  denied

USER             PATHS  VIEWS  DENIED
ben@example.com      1      1       0
ada@example.com      0      0       1

PATH              USERS  VIEWS  DENIED
/finance/q3.html      1      1       1
";
        assert_eq!(written(AuditFormat::Table, &views()), expected);
    }

    #[test]
    fn table_without_views_is_empty() {
        assert_eq!(written(AuditFormat::Table, &[]), "");
    }

    #[test]
    fn long_table_is_written_before_its_end() {
        let [first, _] = views();
        let mut writer = Writer::new(AuditFormat::Table);
        let texts: Vec<String> = (0..=MEASURED_VIEWS).map(|_| writer.view(&first)).collect();
        let lines = texts.iter().map(|text| text.lines().count()).sum::<usize>();
        assert_eq!(lines, MEASURED_VIEWS + 2, "a header and each view");
        assert_eq!(
            writer.end(&Summary::default(), &[]).lines().filter(|line| line.contains("ben")).count(),
            0
        );
    }

    #[test]
    fn csv_has_a_line_for_each_view() {
        let text = written(AuditFormat::Csv, &views());
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "time,user,path,result,region");
        assert_eq!(lines[1], "2026-11-23T09:12:44Z,ben@example.com,/finance/q3.html,allowed,eu-west-1");
        assert_eq!(written(AuditFormat::Csv, &[]), "time,user,path,result,region\n");
    }

    #[test]
    fn json_is_one_document() {
        for views in [&views()[..], &[]] {
            let text = written(AuditFormat::Json, views);
            let document: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(document["views"].as_array().map(Vec::len), Some(views.len()));
            assert_eq!((&document["version"], &document["gaps"]), (&1.into(), &serde_json::json!([])));
        }
    }

    /// Makes a test for each text, with its cell.
    macro_rules! cells {
        ($($name:ident: $text:literal => $cell:literal,)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(csv_cell($text), $cell);
            }
        )*};
    }

    cells! {
        plain_cell: "/a" => "/a",
        cell_with_a_comma: "/a,b" => "\"/a,b\"",
        cell_with_a_quote: "/a\"b" => "\"/a\"\"b\"",
        formula: "=HYPERLINK(1)" => "'=HYPERLINK(1)",
        sum: "+1" => "'+1",
        difference: "-1" => "'-1",
        function_of_a_spreadsheet: "@SUM(1,2)" => "\"'@SUM(1,2)\"",
        end_of_line: "/a\n=1" => "/a\\u{a}=1",
    }
}
