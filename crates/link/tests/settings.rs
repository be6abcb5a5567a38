//! A struct of settings, as both sides use it.

#![expect(missing_docs, reason = "settings of tests")]

use link::{Link as _, MissingVariables};

link::settings! {
    /// Settings of a test.
    pub struct Settings {
        /// The table.
        table,
        queue_url,
        r#type,
    }
}

fn read(variables: &[(&str, &str)]) -> Result<Settings<String>, MissingVariables> {
    let find = |name: &str| variables.iter().find(|(known, _)| *known == name);
    Settings::from_variables(|name| find(name).map(|(_, value)| (*value).to_owned()))
}

#[test]
fn function_reads_what_the_infrastructure_sets() {
    let settings = Settings { table: "orders", queue_url: "https://jobs", r#type: "" };
    let variables = settings.variables();
    let names: Vec<&str> = variables.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["TABLE", "QUEUE_URL", "TYPE"]);
    let variables: Vec<(&str, &str)> =
        variables.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let settings = read(&variables).expect("all are set");
    assert_eq!((settings.table, settings.queue_url), ("orders".to_owned(), "https://jobs".to_owned()));
}

#[test]
fn error_names_all_missing_variables() {
    let error = read(&[("QUEUE_URL", "https://jobs")]).expect_err("two are missing");
    assert_eq!(error.names(), ["TABLE", "TYPE"]);
    let text = "the variables TABLE and TYPE are not set; deploy the stack that links these settings";
    assert_eq!(error.to_string(), text);
}

#[test]
fn error_about_one_variable_is_in_the_singular() {
    let error = read(&[("TABLE", "orders"), ("TYPE", "")]).expect_err("one is missing");
    let text = "the variable QUEUE_URL is not set; deploy the stack that links these settings";
    assert_eq!(error.to_string(), text);
}

#[test]
fn environment_of_the_process_is_read() {
    let error = Settings::from_env().expect_err("a test has no such variables");
    assert!(error.names().contains(&"QUEUE_URL".to_owned()), "{error}");
}
