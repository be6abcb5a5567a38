//! Findings as text in the style of rustc, with the source line and a caret.

use std::collections::BTreeSet;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::located::FileFindings;
use super::mark::{column_number, line_number, token};
use super::repeats::{Shown, without_repeats};
use crate::Severity;
use crate::printable::printable;
use crate::yaml::{Lines, Location};

/// Advice is shown at the mark if the line does not become longer.
const MAX_LABEL_COLUMN: usize = 80;

/// Longer lines are not shown. They are those of minified JSON, which a reader cannot use.
const MAX_LINE_BYTES: usize = 1000;

/// The findings of a file as text, with ANSI styles and an empty line after each finding. Of many with one message, only the first are shown
/// in full, and the others are lines in a note.
pub fn text(file: &FileFindings) -> String {
    let lines = Lines::new(&file.text);
    let hidden = file.findings.iter().filter(|found| found.hides_source);
    let hidden: BTreeSet<u64> = hidden.filter_map(|found| Some(found.location?.line)).collect();
    let mut text = String::new();
    for shown in without_repeats(&file.findings) {
        let line = shown.found.location.and_then(|location| source_line(&lines, &hidden, location));
        text.push_str(&finding_text(file, &shown, line));
        text.push_str("\n\n");
    }
    text
}

fn finding_text(file: &FileFindings, shown: &Shown<'_>, line: Option<&str>) -> String {
    let found = shown.found;
    let finding = &found.finding;
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    // A line break would let a template begin a line, which the log of a pipeline can read as a command.
    let [problem, cause, advice] = [finding.problem(), finding.cause(), finding.advice()].map(printable);
    let title = level.primary_title(problem).id(finding.rule().id);
    let name = printable(&file.file.display().to_string());
    let path = printable(&finding.path().to_string());
    let source = found.location.zip(line);
    let fits_at_mark =
        cause.is_empty() && source.is_some_and(|(location, line)| fits_at_mark(&advice, line, location));
    let label = if fits_at_mark { Some(advice.as_str()) } else { None };
    let group: Group<'_> = match (source, found.location, &found.construct) {
        (Some((location, line)), ..) => title.element(
            Snippet::source(line)
                .line_start(line_number(location))
                .path(name)
                .annotation(AnnotationKind::Primary.span(token(line, location)).label(label)),
        ),
        (None, Some(location), _) => {
            let place = Origin::path(name).line(line_number(location)).char_column(column_number(location));
            title.element(place)
        }
        (None, None, Some(construct)) => {
            title.element(Origin::path(format!("{path} (construct {construct})")))
        }
        (None, None, None) => title.element(Origin::path(format!("{name} ({path})"))),
    };
    let group =
        if cause.is_empty() { group } else { group.element(Level::NOTE.with_name("cause").message(cause)) };
    let group = if advice.is_empty() || fits_at_mark {
        group
    } else {
        group.element(Level::HELP.message(advice.as_str()))
    };
    let note = shown.note();
    let group = match &note {
        Some(note) => group.element(Level::NOTE.message(note.as_str())),
        None => group,
    };
    Renderer::styled().render(&[group])
}

/// Whether advice and the mark before it fit on a line below the source line.
fn fits_at_mark(advice: &str, line: &str, location: Location) -> bool {
    let margin = format!("{} | ", location.line).len();
    let marked = &line[..token(line, location).end];
    let columns = margin + marked.chars().count() + " ".len() + advice.chars().count();
    !advice.is_empty() && !marked.contains('\t') && columns <= MAX_LABEL_COLUMN
}

/// The line of a place. `None` if it is hidden, long or empty.
fn source_line<'t>(lines: &Lines<'t>, hidden: &BTreeSet<u64>, location: Location) -> Option<&'t str> {
    let line = lines.line(location.line);
    let is_shown = !hidden.contains(&location.line) && !line.is_empty() && line.len() <= MAX_LINE_BYTES;
    is_shown.then_some(line)
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::report::{FileFindings, LocatedFinding};
    use crate::yaml::{self, Location};
    use crate::{DocumentPath, Rule, Severity};

    static RULE: Rule = Rule::new("example", Severity::Error, "An example");

    /// The report without styles.
    fn plain(file: &FileFindings) -> String {
        let styled = text(file);
        let mut plain = String::new();
        let mut parts = styled.split('\u{1b}');
        plain.extend(parts.next());
        plain.extend(parts.filter_map(|part| part.split_once('m').map(|(_, rest)| rest)));
        plain
    }

    fn marked(source: &str, keys: &[&str]) -> String {
        let document = yaml::read(source).expect("YAML");
        let finding = RULE.at(DocumentPath::from_keys(keys), "is wrong").with_advice("write it right");
        plain(&FileFindings::new("a.yaml", source, [finding], &document))
    }

    #[test]
    fn key_is_marked() {
        insta::assert_snapshot!(marked("a:\n  name: x\n", &["a", "name"]), @r#"
        error[example]: is wrong
         --> a.yaml:2:3
          |
        2 |   name: x
          |   ^^^^ write it right
        "#);
    }

    #[test]
    fn key_after_wide_letters_is_marked() {
        insta::assert_snapshot!(marked("a: { ü: 'ö', name: x }\n", &["a", "name"]), @r#"
        error[example]: is wrong
         --> a.yaml:1:14
          |
        1 | a: { ü: 'ö', name: x }
          |              ^^^^ write it right
        "#);
    }

    #[test]
    fn quoted_key_is_marked_with_its_quotes() {
        insta::assert_snapshot!(marked(r#"{"a": {"name": 1}}"#, &["a", "name"]), @r#"
        error[example]: is wrong
         --> a.yaml:1:8
          |
        1 | {"a": {"name": 1}}
          |        ^^^^^^ write it right
        "#);
    }

    #[test]
    fn key_after_a_byte_order_mark_and_a_carriage_return_is_marked() {
        insta::assert_snapshot!(marked("\u{feff}name: x\r", &["name"]), @r#"
        error[example]: is wrong
         --> a.yaml:1:1
          |
        1 | name: x
          | ^^^^ write it right
        "#);
        insta::assert_snapshot!(marked("a:\r  name: x\r", &["a", "name"]), @r#"
        error[example]: is wrong
         --> a.yaml:2:3
          |
        2 |   name: x
          |   ^^^^ write it right
        "#);
    }

    #[test]
    fn advice_that_does_not_fit_at_the_mark_is_below_it() {
        let source = format!("a: {{ name: {} }}\n", "x".repeat(60));
        let document = yaml::read(&source).expect("YAML");
        let path = DocumentPath::from_keys(&["a", "name"]);
        let finding = RULE.at(path, "is wrong").with_advice("write it right").at_value();
        let text = plain(&FileFindings::new("a.yaml", source, [finding], &document));
        assert!(text.contains("^^^\n  |\n  = help: write it right"), "{text}");
    }

    #[test]
    fn value_is_marked_if_it_is_a_scalar() {
        let marked_value = |source: &str| {
            let document = yaml::read(source).expect("YAML");
            let finding = RULE.at(DocumentPath::from_keys(&["a", "name"]), "is wrong").at_value();
            let located = LocatedFinding::in_document(finding, &document);
            located.location.map(|place| (place.line, place.column))
        };
        assert_eq!(marked_value("a:\n  name: x\n"), Some((2, 9)));
        assert_eq!(marked_value("a: { name:\n 'x' }\n"), Some((2, 2)));
        assert_eq!(marked_value("a: { name: [x] }\n"), Some((1, 6)));
        assert_eq!(marked_value("a:\n  other: x\n"), Some((1, 1)));
    }

    #[test]
    fn line_with_a_secret_is_not_shown() {
        let source = "a: { name: x, secret: hunter2 }\n";
        let document = yaml::read(source).expect("YAML");
        let at = |key| {
            let finding = RULE.at(DocumentPath::from_keys(&["a", key]), "is wrong");
            LocatedFinding::in_document(finding, &document)
        };
        let findings = vec![at("name"), at("secret").without_source()];
        let text = plain(&FileFindings::from_located("a.yaml", source, findings));
        assert!(!text.contains("hunter2") && text.contains("a.yaml:1:15"), "{text}");
    }

    #[test]
    fn long_line_is_not_shown() {
        let line = format!("{{\"a\": \"{}\"}}", "x".repeat(2000));
        insta::assert_snapshot!(marked(&line, &["a"]), @r#"
        error[example]: is wrong
        --> a.yaml:1:2
         = help: write it right
        "#);
    }

    /// The report about a List whose items all have the same mistake, but for the last one.
    fn repeated(count: usize) -> String {
        let source: String = (0..count).map(|_| "- x\n").collect();
        let document = yaml::read(&source).expect("YAML");
        let all = (0..count).map(|position| {
            let problem = if position + 1 == count { "is worse" } else { "is wrong" };
            RULE.at(DocumentPath::root().index(position), problem)
        });
        plain(&FileFindings::new("a.yaml", source, all, &document))
    }

    #[test]
    fn finding_with_the_message_of_five_others_is_a_line_in_a_note() {
        let text = repeated(8);
        assert_eq!(text.matches("is wrong").count(), 5, "{text}");
        assert_eq!(text.matches("is worse").count(), 1, "{text}");
        assert!(
            text.contains("a.yaml:5:3")
                && text.contains("= note: the same is at 2 other places, in lines 6, 7\n"),
            "{text}"
        );
        assert!(!repeated(6).contains("note"));
        assert!(repeated(7).contains("= note: the same is at 1 other place, in line 6\n"));
    }

    #[test]
    fn note_lists_the_first_of_many_lines() {
        let text = repeated(501);
        assert_eq!(text.matches("is wrong").count(), 5);
        assert!(text.contains("the same is at 495 other places, in lines 6, 7, "), "{text}");
        assert!(text.contains(" 24, 25, …; the report in JSON has all\n"), "{text}");
    }

    #[test]
    fn finding_without_a_place_names_its_path() {
        let finding = RULE.at(DocumentPath::from_keys(&["Resources", "A"]), "is wrong");
        let located = LocatedFinding::new(finding, None);
        insta::assert_snapshot!(plain(&FileFindings::from_located("a.yaml", "", vec![located])), @r#"
        error[example]: is wrong
        --> a.yaml (Resources.A)
        "#);
    }

    #[test]
    fn text_of_a_template_begins_no_line() {
        let document = yaml::read("{}").expect("YAML");
        let path = DocumentPath::from_keys(&["a\n::error::b"]);
        let finding = RULE.at(path, "unknown `a\n::error::b`").with_advice("write `\r::error::c`");
        let text = plain(&FileFindings::new("a\n::error::d.yaml", "", [finding], &document));
        assert!(!text.lines().any(|line| line.trim_start().starts_with("::")), "{text}");
        assert!(!text.contains('\r') && text.contains(r"unknown `a\n::error::b`"), "{text}");
    }

    #[test]
    fn finding_in_a_stack_names_its_construct() {
        let finding = RULE.at(DocumentPath::from_keys(&["Resources", "A"]), "is wrong");
        let located = LocatedFinding::new(finding, None).with_construct(Some("Site/A".to_owned()));
        insta::assert_snapshot!(plain(&FileFindings::from_located("stack", "", vec![located])), @r#"
        error[example]: is wrong
        --> Resources.A (construct Site/A)
        "#);
    }

    #[test]
    fn findings_are_ordered_by_place_and_then_by_severity() {
        let at = |line, column, severity| {
            let finding = RULE.at(DocumentPath::root(), "is wrong");
            let finding = if severity == Severity::Warning { finding.as_warning() } else { finding };
            LocatedFinding::new(finding, Some(Location { line, column }))
        };
        let all = vec![
            at(2, 1, Severity::Error),
            at(1, 9, Severity::Warning),
            at(1, 9, Severity::Error),
            at(1, 2, Severity::Warning),
        ];
        let file = FileFindings::from_located("a.yaml", "", all);
        let order: Vec<_> = file
            .findings
            .iter()
            .filter_map(|found| {
                found.location.map(|place| (place.line, place.column, found.finding.severity()))
            })
            .collect();
        let expected = [
            (1, 2, Severity::Warning),
            (1, 9, Severity::Error),
            (1, 9, Severity::Warning),
            (2, 1, Severity::Error),
        ];
        assert_eq!(order, expected);
    }
}
