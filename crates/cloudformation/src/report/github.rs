//! Findings as [workflow commands](https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands) of GitHub, which shows
//! them at the lines of a pull request.

use std::fmt::Write as _;

use super::located::{FileFindings, LocatedFinding};
use super::mark::end_column;
use crate::yaml::Lines;

/// Findings of one run as commands, one a line. The log of a workflow shows only the message of a command, so the message begins with the place.
pub fn github(files: &[FileFindings]) -> String {
    let mut text = String::new();
    for file in files {
        let name = file.file.display().to_string();
        let lines = Lines::new(&file.text);
        for found in &file.findings {
            write_command(&mut text, &name, &lines, found);
        }
    }
    text
}

fn write_command(text: &mut String, file: &str, lines: &Lines<'_>, found: &LocatedFinding) {
    let finding = &found.finding;
    let mut place = file.to_owned();
    // Writing to a String cannot fail.
    _ = write!(text, "::{} file={}", finding.severity().as_str(), property(file));
    if let Some(start) = found.location {
        _ = write!(place, ":{}:{}", start.line, start.column);
        _ = write!(text, ",line={0},endLine={0},col={1}", start.line, start.column);
        if let Some(end) = end_column(lines, start) {
            _ = write!(text, ",endColumn={end}");
        }
    }
    let message = data(&format!("{place}: {}", finding.message()));
    _ = writeln!(text, ",title={}::{message}", property(finding.rule().id));
}

/// Escapes a message. The percent sign comes first, because the other escapes contain it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property, which a comma or a colon would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, github, property};
    use crate::report::{FileFindings, LocatedFinding};
    use crate::{DocumentPath, Rule, Severity, yaml};

    static RULE: Rule = Rule::new("example", Severity::Error, "An example");

    #[test]
    fn finding_is_a_command_with_its_place() {
        let source = "a: 1\nb: 2\n";
        let document = yaml::read(source).expect("YAML");
        let at = |key| RULE.at(DocumentPath::from_keys(&[key]), "is 100% wrong");
        let findings = [at("a").with_advice("write 2"), at("b").as_warning()];
        let files = [
            FileFindings::new("a,b.yaml", source, findings, &document),
            FileFindings::from_located("the command line", "", vec![LocatedFinding::new(at("c"), None)]),
        ];
        insta::assert_snapshot!(github(&files), @"
        ::error file=a%2Cb.yaml,line=1,endLine=1,col=1,endColumn=2,title=example::a,b.yaml:1:1: is 100%25 wrong; write 2
        ::warning file=a%2Cb.yaml,line=2,endLine=2,col=1,endColumn=2,title=example::a,b.yaml:2:1: is 100%25 wrong
        ::error file=the command line,title=example::the command line: is 100%25 wrong
        ");
    }

    #[test]
    fn characters_that_end_a_command_or_a_property_are_escaped() {
        assert_eq!(data("50%\r\na: b, c"), "50%25%0D%0Aa: b, c");
        assert_eq!(property("50%\r\na: b, c"), "50%25%0D%0Aa%3A b%2C c");
    }
}
