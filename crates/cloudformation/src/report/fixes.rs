//! Fixes: a text without the findings that a change certainly fixes.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeSet;

use super::edit::{Edit, Edits, edited};
use super::located::LocatedFinding;
use crate::DocumentPath;
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
/// the attribute that a property takes, and where `yes` or another word stands for a Boolean. The name has to be on the line of the finding, or in
/// the List of the function there.
///
/// `check` returns the findings in a text. A change is kept if its finding is gone and if there are fewer errors, or as many and none elsewhere: the
/// right type of a resource can reveal an error in its properties. What a change reveals is fixed as well if that is certain, and counts. The fixed
/// text has no more errors than the text, and stays as it is when it is fixed again.
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
    let Some(findings) = check(text) else { return FixedText { text: text.to_owned(), fixed_findings: 0 } };
    let mut checked = Checked { text: text.to_owned(), findings };
    let mut fixed_findings = 0;
    for _ in 0..MAX_ROUNDS {
        let changes = checked.changes(|_| true);
        let fixed = fix_all(&mut checked, &changes, &check);
        fixed_findings += fixed;
        if fixed > 0 {
            continue;
        }
        let singles = changes.chunks(1).take(MAX_SINGLE_CHANGES);
        let mut groups = std::iter::once(changes.as_slice()).chain(singles);
        let Some((better, fixed)) = groups.find_map(|group| fix_revealed(&checked, group, &check)) else {
            break;
        };
        checked = better;
        fixed_findings += fixed;
    }
    FixedText { text: checked.text, fixed_findings }
}

/// Each round but the last fixes something, and can reveal findings for the next.
const MAX_ROUNDS: usize = 100;

/// Limit of the changes that are tried one by one with what they reveal, because each needs a check of the whole text.
const MAX_SINGLE_CHANGES: usize = 64;

/// Limit of the changes that reveal the next one.
const MAX_REVEALED: usize = 4;

/// Makes those changes that improve the text, and returns how many findings this fixes. All are tried together first, because a check of the whole
/// text takes time.
fn fix_all(
    checked: &mut Checked,
    changes: &[Change],
    check: &impl Fn(&str) -> Option<Vec<LocatedFinding>>,
) -> usize {
    let after = checked.with(changes, check).filter(|after| checked.is_improved_by(changes, after));
    if let Some(after) = after {
        let fixed = checked.fixed_findings(changes.len(), &after);
        *checked = after;
        return fixed;
    }
    if changes.len() < 2 {
        return 0;
    }
    let (later, earlier) = changes.split_at(changes.len() / 2);
    fix_all(checked, later, check) + fix_all(checked, earlier, check)
}

/// The text after changes and what they reveal, if that improves it, and how many findings this fixes.
fn fix_revealed(
    before: &Checked,
    changes: &[Change],
    check: &impl Fn(&str) -> Option<Vec<LocatedFinding>>,
) -> Option<(Checked, usize)> {
    let known = before.keys();
    let mut all = changes.to_vec();
    let mut after = before.with(changes, check)?;
    for _ in 0..MAX_REVEALED {
        let revealed = after.changes(|found| !known.contains(&Key::new(found)));
        if revealed.is_empty() {
            return None;
        }
        after = after.with(&revealed, check)?;
        all.extend(revealed);
        if before.is_improved_by(&all, &after) {
            let fixed = before.fixed_findings(all.len(), &after);
            return Some((after, fixed));
        }
    }
    None
}

/// A text and its findings.
struct Checked {
    text: String,
    findings: Vec<LocatedFinding>,
}

/// An edit and the finding that it fixes.
#[derive(Clone)]
struct Change {
    edit: Edit,
    key: Key,
}

impl Change {
    /// The path of the object or List in which the finding is.
    fn surroundings(&self) -> DocumentPath {
        let mut path = self.key.path.clone();
        path.pop();
        path
    }
}

/// What makes a finding different from others.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    path: DocumentPath,
    rule: String,
    problem: String,
}

impl Key {
    fn new(found: &LocatedFinding) -> Self {
        let finding = &found.finding;
        Self {
            path: finding.path().clone(),
            rule: finding.rule().id.to_owned(),
            problem: finding.problem().to_owned(),
        }
    }
}

impl Checked {
    /// The certain changes for some findings, from the end of the text to its start, so that none moves the place of another.
    fn changes(&self, is_wanted: impl Fn(&LocatedFinding) -> bool) -> Vec<Change> {
        let lines = Lines::new(&self.text);
        let edits = Edits::new(&lines);
        let is_certain = |found: &&LocatedFinding| found.finding.fix().is_some_and(Fix::is_certain);
        let wanted = self.findings.iter().filter(|found| is_certain(found) && is_wanted(found));
        let change = |found| Some(Change { edit: edits.edit(found)?, key: Key::new(found) });
        let mut changes: Vec<Change> = wanted.filter_map(change).collect();
        changes.sort_by_key(|change| Reverse(change.edit.place.start));
        let mut next_start = usize::MAX;
        changes.retain(|change| {
            let is_apart = change.edit.place.end <= next_start;
            next_start = if is_apart { change.edit.place.start } else { next_start };
            is_apart
        });
        changes
    }

    /// The text after changes. `None` without changes, or if it cannot be read any more.
    fn with(&self, changes: &[Change], check: &impl Fn(&str) -> Option<Vec<LocatedFinding>>) -> Option<Self> {
        if changes.is_empty() {
            return None;
        }
        let text = edited(&self.text, changes.iter().rev().map(|change| &change.edit));
        let findings = check(&text)?;
        Some(Self { text, findings })
    }

    /// Whether the text is better after changes: their findings are gone, and there are fewer errors, or as many and the new ones only around the
    /// changes.
    fn is_improved_by(&self, changes: &[Change], after: &Self) -> bool {
        let remaining = after.keys();
        if changes.iter().any(|change| remaining.contains(&change.key)) {
            return false;
        }
        match after.errors().count().cmp(&self.errors().count()) {
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal => {
                let known = self.keys();
                let around: BTreeSet<DocumentPath> = changes.iter().map(Change::surroundings).collect();
                let mut new = after.errors().filter(|found| !known.contains(&Key::new(found)));
                new.all(|found| is_within_one(found.finding.path(), &around))
            }
        }
    }

    fn errors(&self) -> impl Iterator<Item = &LocatedFinding> {
        self.findings.iter().filter(|found| found.finding.is_error())
    }

    fn keys(&self) -> BTreeSet<Key> {
        self.findings.iter().map(Key::new).collect()
    }

    /// The findings that are fixed: each change fixes one, and may fix others.
    fn fixed_findings(&self, changes: usize, after: &Self) -> usize {
        changes.max(self.findings.len().saturating_sub(after.findings.len()))
    }
}

/// Whether a path leads into one of some places.
fn is_within_one(path: &DocumentPath, places: &BTreeSet<DocumentPath>) -> bool {
    let mut place = path.clone();
    loop {
        if places.contains(&place) {
            return true;
        }
        if place.segments().is_empty() {
            return false;
        }
        place.pop();
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Checked, FixedText, fix};
    use crate::fix::Fix;
    use crate::report::LocatedFinding;
    use crate::schema::UNKNOWN_PROPERTY;
    use crate::yaml::Location;
    use crate::{DocumentPath, validate, yaml};

    fn fixed(text: &str) -> FixedText {
        fix(text, |text| {
            let document = yaml::read(text).ok()?;
            let findings = validate::validate(&document.json).into_iter();
            Some(findings.map(|finding| LocatedFinding::in_document(finding, &document)).collect())
        })
    }

    /// A template in one line whose resources all have the same mistake.
    fn one_line(resources: usize) -> String {
        let resource =
            |number| format!(r#""Q{number}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueeuName":"x"}}}}"#);
        let resources: Vec<String> = (0..resources).map(resource).collect();
        format!(r#"{{"Resources":{{{}}}}}"#, resources.join(","))
    }

    #[test]
    fn findings_in_one_line_are_fixed_without_walking_it_for_each() {
        const RESOURCES: usize = 4_000;
        let text = one_line(RESOURCES);
        let document = yaml::read(&text).expect("a template");
        let findings = LocatedFinding::all_in_document(validate::validate(&document.json), &document);
        let checked = Checked { text, findings };
        let start = Instant::now();
        let changes = checked.changes(|_| true);
        assert_eq!(changes.len(), RESOURCES);
        let after = checked.with(&changes, &|_| Some(Vec::new())).expect("changes");
        assert_eq!(after.text, checked.text.replace("QueeuName", "QueueName"));
        assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    }

    #[test]
    fn name_that_is_far_behind_its_finding_in_the_line_stays() {
        let template = |name: &str, distance: usize| {
            format!(
                "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    Properties: {{ QueueName: !Sub '{}${{AWS::{name}}}' }}\n",
                "a".repeat(distance)
            )
        };
        assert_eq!(fixed(&template("Regoin", 9_000)).text, template("Region", 9_000));
        let far = template("Regoin", 20_000);
        assert_eq!(fixed(&far).text, far);
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

    /// A test for each pair of a resource and the same with its fixes.
    macro_rules! revealed {
        ($($test:ident: $resource:literal => $fixed:literal, $count:literal;)*) => {$(
            #[test]
            fn $test() {
                let template = |resource: &str| format!("Resources:\n  Q: {resource}\n");
                let found = fixed(&template($resource));
                assert_eq!((found.text.as_str(), found.fixed_findings), (template($fixed).as_str(), $count));
                assert_eq!(fixed(&found.text).fixed_findings, 0);
            }
        )*};
    }

    revealed! {
        type_that_reveals_a_misspelt_property_is_fixed_with_it:
            "{Type: AWS::SQS::Queeu, Properties: {FifoQueeu: true}}" => "{Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}", 2;
        type_that_reveals_two_misspelt_properties_is_fixed_with_them:
            "{Type: AWS::SQS::Queeu, Properties: {FifoQueeu: true, QueueNaem: a.fifo}}" => "{Type: AWS::SQS::Queue, Properties: {FifoQueue: true, QueueName: a.fifo}}", 3;
        type_that_reveals_an_unclear_error_in_its_resource_is_fixed:
            "{Type: AWS::SQS::Queeu, Properties: {Fifo: true}}" => "{Type: AWS::SQS::Queue, Properties: {Fifo: true}}", 1;
        type_that_reveals_more_errors_than_it_fixes_stays:
            "{Type: AWS::SQS::Queeu, Properties: {Fifo: true, Lifo: true}}" => "{Type: AWS::SQS::Queeu, Properties: {Fifo: true, Lifo: true}}", 0;
    }

    #[test]
    fn fix_is_kept_if_what_it_reveals_is_around_it() {
        let text = "a: 1\n";
        let check = |revealed: &'static [&str]| {
            move |checked: &str| {
                let fix = Fix::Rename { from: "a".to_owned(), to: "b".to_owned(), is_certain: true };
                let finding = if checked == text {
                    UNKNOWN_PROPERTY.at(DocumentPath::from_keys(&["x", "a"]), "unknown").with_fix(fix)
                } else {
                    UNKNOWN_PROPERTY.at(DocumentPath::from_keys(revealed), "unknown")
                };
                Some(vec![LocatedFinding::new(finding, Some(Location { line: 1, column: 1 }))])
            }
        };
        assert_eq!(fix(text, check(&["x", "b"])).text, "b: 1\n");
        assert_eq!(fix(text, check(&["y", "b"])).text, text);
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
