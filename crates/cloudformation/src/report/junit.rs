//! Findings as [JUnit's XML](https://github.com/testmoapp/junitxml), which pipelines show as tests.

use std::fmt::Write as _;

use super::located::{FileFindings, LocatedFinding};

/// Findings of one run as JUnit's XML. Each file is a suite with a test for each finding, or with one passed test. An error is a failed test, and
/// a warning a passed test with output.
pub fn junit(files: &[FileFindings], tool: &str) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a String cannot fail.
    _ = writeln!(text, "<testsuites name=\"{}\">", escape(tool));
    for file in files {
        let name = escape(&file.file.display().to_string());
        let tests = file.findings.len().max(1);
        let failures = file.findings.iter().filter(|found| found.finding.is_error()).count();
        _ = writeln!(
            text,
            "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">"
        );
        if file.findings.is_empty() {
            _ = writeln!(text, "    <testcase classname=\"{name}\" name=\"no findings\"/>");
        }
        for found in &file.findings {
            write_test(&mut text, &name, found);
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

fn write_test(text: &mut String, file: &str, found: &LocatedFinding) {
    let finding = &found.finding;
    let place = found.location.map(|place| format!("{}:{} ", place.line, place.column)).unwrap_or_default();
    let title = escape(&format!("{place}{}", finding.rule().id));
    _ = writeln!(text, "    <testcase classname=\"{file}\" name=\"{title}\">");
    let message = escape(&finding.to_string());
    if finding.is_error() {
        let (rule, problem) = (finding.rule().id, escape(finding.problem()));
        _ = writeln!(text, "      <failure type=\"{rule}\" message=\"{problem}\">{message}</failure>");
    } else {
        _ = writeln!(text, "      <system-out>{message}</system-out>");
    }
    text.push_str("    </testcase>\n");
}

/// Escapes a text for a value and an attribute of XML 1.0, which has no form for most control characters.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => _ = write!(escaped, "&#{};", u32::from(letter)),
            '\u{0}'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{escape, junit};
    use crate::report::FileFindings;
    use crate::{DocumentPath, Rule, Severity, yaml};

    static RULE: Rule = Rule::new("example", Severity::Error, "An example");

    #[test]
    fn error_is_a_failed_test_and_a_warning_a_passed_one() {
        let source = "a: 1\nb: 2\n";
        let document = yaml::read(source).expect("YAML");
        let at = |key| RULE.at(DocumentPath::from_keys(&[key]), "<1> is \"wrong\"");
        let findings = [at("a").with_advice("write 2"), at("b").as_warning()];
        let files = [
            FileFindings::new("a&b.yaml", source, findings, &document),
            FileFindings::new("c.yaml", "", [], &document),
        ];
        insta::assert_snapshot!(junit(&files, "sitegate check"), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="sitegate check">
          <testsuite name="a&amp;b.yaml" tests="2" failures="1" errors="0">
            <testcase classname="a&amp;b.yaml" name="1:1 example">
              <failure type="example" message="&lt;1&gt; is &quot;wrong&quot;">error[example] a: &lt;1&gt; is &quot;wrong&quot;; write 2</failure>
            </testcase>
            <testcase classname="a&amp;b.yaml" name="2:1 example">
              <system-out>warning[example] b: &lt;1&gt; is &quot;wrong&quot;</system-out>
            </testcase>
          </testsuite>
          <testsuite name="c.yaml" tests="1" failures="0" errors="0">
            <testcase classname="c.yaml" name="no findings"/>
          </testsuite>
        </testsuites>
        "#);
    }

    #[test]
    fn characters_that_xml_lacks_are_replaced() {
        assert_eq!(escape("a\u{0}\u{1b}\u{7f}\u{ffff}é\n"), "a\u{fffd}\u{fffd}\u{7f}\u{fffd}é&#10;");
    }
}
