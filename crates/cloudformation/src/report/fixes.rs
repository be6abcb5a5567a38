//! Fixes: a text without the findings that a change certainly fixes.

use super::edit::Edit;
use super::located::LocatedFinding;
use crate::fix::Fix;
use crate::yaml::Lines;

/// A text after its corrections by [`fix`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FixedText {
    /// The text with all changes.
    pub text: String,
    /// The number of findings that the changes have fixed.
    pub fixed_findings: usize,
}

/// Makes the changes that certainly fix findings. The rest of the text stays as it is, byte for byte.
///
/// A change is certain where a name differs from a known name only in the case of its letters, and where no other known name is as near. A
/// name of AWS, such as that of a property, may also have two letters that are swapped, or a letter that is missing or too much within the
/// name. Names of the template may differ as little and mean different things. It is also certain where a `Ref` stands for
/// the attribute that a property takes, and where `yes` or another word stands for a Boolean. The name has to be on the line of the finding, or in the List of the function there. `check` returns the findings in a text. A change is kept only if it leaves fewer of them.
///
/// ```
/// use cloudformation::report::{LocatedFinding, fix};
/// use cloudformation::{validate, yaml};
///
/// let check = |text: &str| {
///     let document = yaml::read(text).ok()?;
///     let findings = validate::validate(&document.json).into_iter();
///     Some(findings.map(|finding| LocatedFinding::in_document(finding, &document)).collect())
/// };
/// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue # first in, first out\n    Properties:\n      FifoQueeu: true\n";
/// let fixed = fix(text, check);
/// assert_eq!(fixed.fixed_findings, 1);
/// assert_eq!(fixed.text, text.replace("FifoQueeu", "FifoQueue"));
/// ```
pub fn fix(text: &str, check: impl Fn(&str) -> Option<Vec<LocatedFinding>>) -> FixedText {
    let mut fixed = FixedText { text: text.to_owned(), fixed_findings: 0 };
    let Some(findings) = check(text) else { return fixed };
    let lines = Lines::new(text);
    let certain = findings.iter().filter(|found| found.finding.fix().is_some_and(Fix::is_certain));
    let mut edits: Vec<Edit> = certain.filter_map(|found| Edit::new(&lines, found)).collect();
    // From the end to the start, so that no change moves the place of another.
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.place.start));
    let mut next_start = usize::MAX;
    edits.retain(|edit| {
        let is_apart = edit.place.end <= next_start;
        next_start = if is_apart { edit.place.start } else { next_start };
        is_apart
    });
    let mut count = findings.len();
    apply(&mut fixed.text, &mut count, &edits, &check);
    fixed.fixed_findings = findings.len() - count;
    fixed
}

/// Makes those edits that leave fewer findings. All are tried together first, because a check of the whole text takes time.
fn apply(
    text: &mut String,
    count: &mut usize,
    edits: &[Edit],
    check: &impl Fn(&str) -> Option<Vec<LocatedFinding>>,
) {
    if edits.is_empty() {
        return;
    }
    let mut changed = text.clone();
    for edit in edits {
        changed.replace_range(edit.place.clone(), &edit.text);
    }
    match check(&changed) {
        Some(findings) if findings.len() + edits.len() <= *count => {
            (*text, *count) = (changed, findings.len());
        }
        _ if edits.len() > 1 => {
            let (later, earlier) = edits.split_at(edits.len() / 2);
            apply(text, count, later, check);
            apply(text, count, earlier, check);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{FixedText, fix};
    use crate::report::LocatedFinding;
    use crate::{validate, yaml};

    fn fixed(text: &str) -> FixedText {
        fix(text, |text| {
            let document = yaml::read(text).ok()?;
            let findings = validate::validate(&document.json).into_iter();
            Some(findings.map(|finding| LocatedFinding::in_document(finding, &document)).collect())
        })
    }

    /// A test for each mistake in a template with a role: a line, and the line that fixes it.
    macro_rules! lines {
        ($($test:ident: $kind:literal, $line:literal => $fixed:literal;)*) => {$(
            #[test]
            fn $test() {
                let template = |line: &str| format!(
                    "Resources:\n  Role: # trust\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {{}}\n  Made:\n    Type: {}\n    Properties:\n      {line}\n",
                    $kind,
                );
                let before = fixed(&template($line));
                assert_eq!(before.text, template($fixed));
                assert_eq!(before.fixed_findings, usize::from($line != $fixed));
            }
        )*};
    }

    lines! {
        wrong_case_of_a_property_is_fixed: "AWS::SQS::Queue", "fifoQueue: true" => "FifoQueue: true";
        swapped_letters_are_fixed: "AWS::SQS::Queue", "QueueNaem: !Ref AWS::StackName" => "QueueName: !Ref AWS::StackName";
        missing_letter_is_fixed: "AWS::SQS::Queue", "QueueName: !Ref AWS::StckName" => "QueueName: !Ref AWS::StackName";
        spare_letter_of_an_attribute_is_fixed: "AWS::SQS::Queue", "QueueName: !GetAtt Role.RoleeId" => "QueueName: !GetAtt Role.RoleId";
        name_whose_place_is_unclear_stays: "AWS::SQS::Queue", "QueueName: !Sub 'Roel-${Roel}'" => "QueueName: !Sub 'Roel-${Roel}'";
        value_of_an_enum_is_fixed: "AWS::S3::Bucket", "AccessControl: private" => "AccessControl: Private";
        text_in_place_of_a_boolean_is_fixed: "AWS::SQS::Queue", "FifoQueue: 'Yes' # yes" => "FifoQueue: 'true' # yes";
        letter_in_place_of_a_boolean_is_fixed: "AWS::SQS::Queue", "FifoQueue: n" => "FifoQueue: false";
        unclear_boolean_stays: "AWS::SQS::Queue", "FifoQueue: maybe" => "FifoQueue: maybe";
        another_digit_is_another_name: "AWS::SQS::Queue", "QueueName: !Ref Role2" => "QueueName: !Ref Role2";
        another_letter_is_another_name: "AWS::SQS::Queue", "QueueName: !Ref Rule" => "QueueName: !Ref Rule";
        letter_at_the_end_is_another_name: "AWS::SQS::Queue", "QueueName: !Ref RoleB" => "QueueName: !Ref RoleB";
    }

    #[test]
    fn reference_becomes_the_attribute_in_each_spelling() {
        let function = |role: &str| {
            format!(
                "Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {{}}\n  Made:\n    Type: AWS::Lambda::Function\n    Properties:\n      Code: {{ ZipFile: x }}\n      Handler: a.b\n      Runtime: python3.13\n      Role: {role}\n"
            )
        };
        for (before, after) in [
            ("!Ref Role", "!GetAtt Role.Arn"),
            ("{ Ref: Role }", "{ Fn::GetAtt: Role.Arn }"),
            ("{\"Ref\": \"Role\"}", "{\"Fn::GetAtt\": [\"Role\", \"Arn\"]}"),
        ] {
            assert_eq!(fixed(&function(before)).text, function(after));
        }
    }

    #[test]
    fn names_in_lists_of_several_lines_are_fixed() {
        let template = |value: &str| {
            format!(
                "Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties: {{ AssumeRolePolicyDocument: {{}} }}\nOutputs:\n  A:\n    Value: {value}\n"
            )
        };
        for (before, after) in [
            ("{\"Fn::GetAtt\": [\n      \"Role\",\n      \"arn\"\n    ]}", "Arn"),
            ("\n      Fn::GetAtt:\n        - Role\n        - arn", "Arn"),
            ("!GetAtt\n      - Role # first\n      - arn", "Arn"),
            ("!GetAtt\n      - Role # its ARN is \"Arn\" and not \"arm\"\n      - arn", "Arn"),
            ("!GetAtt [\n      Role, arn\n    ]", "Arn"),
        ] {
            let expected = template(&before.replace("arn", after));
            assert_eq!(fixed(&template(before)), FixedText { text: expected, fixed_findings: 1 }, "{before}");
        }
        let other = template("!Join\n      - ''\n      - - !Ref role\n        - role");
        assert_eq!(fixed(&other).text, other.replace("!Ref role", "!Ref Role"));
    }

    #[test]
    fn value_with_an_anchor_stays() {
        let text = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueue: &on 'Yes'\n      Tags:\n        - { Key: Backup, Value: *on }\n";
        assert_eq!(fixed(text).text, text);
    }

    #[test]
    fn names_of_the_template_are_fixed_in_their_case_only() {
        let template = |name: &str| {
            format!(
                "Resources:\n  TopicAB:\n    Type: AWS::SNS::Topic\nOutputs:\n  A: {{ Value: !Ref {name} }}\n"
            )
        };
        for other in ["TopicBA", "TopicABB", "TopicB", "TopicAAB"] {
            assert_eq!(fixed(&template(other)).text, template(other), "{other}");
        }
        assert_eq!(fixed(&template("topicAb")).text, template("TopicAB"));
    }

    #[test]
    fn edit_that_leaves_as_many_findings_is_left_out_of_many() {
        let text = "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueeu: true\n      QueueNaem: a\n      QueueName: b.fifo\n      DelaySecond: 1\n      delaySeconds: 2\n";
        let expected = text.replace("FifoQueeu", "FifoQueue").replace("delaySeconds", "DelaySeconds");
        assert_eq!(fixed(text).text, expected);
    }

    #[test]
    fn line_breaks_and_byte_order_mark_stay() {
        let text = "\u{feff}Resources:\n  A: # one &a\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueeu: true\n";
        for line_break in ["\n", "\r\n", "\r"] {
            let text = text.replace('\n', line_break);
            assert_eq!(fixed(&text).text, text.replace("FifoQueeu", "FifoQueue"), "{line_break:?}");
        }
        let text = "\u{feff}{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queeu\"}}}";
        assert_eq!(fixed(text).text, text.replace("Queeu", "Queue"));
    }

    #[test]
    fn text_that_is_not_a_template_is_unchanged() {
        assert_eq!(fixed("a: [").text, "a: [");
        assert_eq!(fixed("").fixed_findings, 0);
    }

    #[test]
    fn every_mistake_of_a_template_is_fixed_and_comments_stay() {
        let text = "Resources:\n  A: # one ä\n    Type: AWS::SQS::Queue\n    Properties: { FifoQueeu: true, QueueNaem: a.fifo } # two\n";
        let expected = text.replace("FifoQueeu", "FifoQueue").replace("QueueNaem", "QueueName");
        assert_eq!(fixed(text), FixedText { text: expected, fixed_findings: 2 });
    }
}
