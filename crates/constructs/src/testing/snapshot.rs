//! The template of a stack compared with a committed file.

use std::env;
use std::fs;
use std::io;
use std::path::Path;

use cloudformation::diff::{Diff, plain_text};
use cloudformation::{Json, pretty};

use super::mismatch::Mismatch;
use crate::tree::Synthesis;

/// The variable that makes [`snapshot`] write the file. Its value is `1`.
const UPDATE: &str = "UPDATE";

/// Compares the template of a stack with a file. The mismatch shows the differences, resource by resource.
///
/// With the environment variable `UPDATE=1` the file is written instead. Commit it, so that a review shows how the template
/// changes. The path is relative to the folder of your crate, because `cargo test` runs there.
///
/// ```
/// use constructs::testing::snapshot;
/// use constructs::{Bucket, Stack};
///
/// let mut stack = Stack::new();
/// stack.root().add("Content", Bucket::private())?;
/// let mismatch = snapshot(&stack.synth(), "no/such/file.json").unwrap_err();
/// assert_eq!(mismatch.to_string(), "no/such/file.json does not exist; run the test with UPDATE=1 to write it");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
pub fn snapshot(synthesis: &Synthesis, file: impl AsRef<Path>) -> Result<(), Mismatch> {
    let file = file.as_ref();
    let failed = |what: &str, error: &io::Error| {
        Mismatch::new(format!("{} cannot be {what}: {error}", file.display()))
    };
    if env::var_os(UPDATE).is_some_and(|value| value == "1") {
        let folder = file.parent().map_or(Ok(()), fs::create_dir_all);
        return folder
            .and_then(|()| fs::write(file, pretty(&synthesis.template)))
            .map_err(|error| failed("written", &error));
    }
    match fs::read_to_string(file) {
        Ok(known) => compare(&known, &synthesis.template)
            .map_err(|problem| Mismatch::new(format!("{} {problem}", file.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let problem = "does not exist; run the test with UPDATE=1 to write it";
            Err(Mismatch::new(format!("{} {problem}", file.display())))
        }
        Err(error) => Err(failed("read", &error)),
    }
}

/// The problem of a file that does not contain the template.
fn compare(known: &str, template: &Json) -> Result<(), String> {
    if known == pretty(template) {
        return Ok(());
    }
    let advice = "run the test with UPDATE=1 to accept the template";
    let Ok(known) = serde_json::from_str::<Json>(known) else { return Err(format!("is not JSON; {advice}")) };
    let diff = Diff::between(&known, template);
    if diff.is_empty() {
        return Err(format!("has another order or layout than the template; {advice}"));
    }
    Err(format!("differs from the template:\n{}{advice}", plain_text(&diff)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use cloudformation::pretty;

    use super::compare;

    fn topic(name: &str) -> serde_json::Value {
        json!({"Resources": {"Alarms": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": name, "FifoTopic": true}}}})
    }

    #[test]
    fn equal_template_fits() {
        assert_eq!(compare(&pretty(&topic("a")), &topic("a")), Ok(()));
    }

    #[test]
    fn mismatch_shows_what_is_replaced() {
        let problem = compare(&pretty(&topic("a")), &topic("b")).expect_err("different");
        let expected = "differs from the template:\nResources\n  ± Alarms replaced\n      TopicName: a → b\n\
                        run the test with UPDATE=1 to accept the template";
        assert_eq!(problem, expected);
    }

    #[test]
    fn other_order_is_a_mismatch() {
        let other = json!({"Resources": {"Alarms": {"Type": "AWS::SNS::Topic", "Properties": {"FifoTopic": true, "TopicName": "a"}}}});
        let problem = compare(&pretty(&other), &topic("a")).expect_err("different");
        assert!(problem.starts_with("has another order or layout"), "{problem}");
    }

    #[test]
    fn file_that_is_not_json_is_a_mismatch() {
        let problem = compare("<<<<<<< HEAD", &topic("a")).expect_err("different");
        assert!(problem.starts_with("is not JSON"), "{problem}");
    }
}
