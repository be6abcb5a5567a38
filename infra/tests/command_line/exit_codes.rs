//! The exit codes of all commands, and their table in the README.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clap::CommandFactory as _;
use infra::cli::Arguments;

use super::fixtures::SITE;
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn bad_input_exits_with_2_and_prints_no_template() {
    let folder =
        Folder::new("bad").with("site.yaml", "provider:\n  isuer: x\nsession:\n  lifetime_seconds: 0\n");
    for arguments in
        [&[][..], &["check"], &["check", "site.yaml"], &["bucket"], &["diff", "site.yaml"], &["access"]]
    {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", stderr(&output));
        // The findings are the answer of `check`, and an error of all other commands.
        let is_check = arguments.first() == Some(&"check");
        assert_eq!(stdout(&output).is_empty(), !is_check, "{arguments:?}");
        let text = if is_check { stdout(&output) } else { stderr(&output) };
        assert!(text.contains("site.yaml:2:3"), "{text}");
        assert!(text.contains("did you mean `issuer`?"), "{text}");
        assert!(text.contains("site.yaml:4:21"), "{text}");
    }
    assert_eq!(code(&folder.infra(&["--no-such-option"])), 2);
}

#[test]
fn missing_file_exits_with_3_and_the_error_names_it() {
    let folder = Folder::new("missing");
    for arguments in [
        &["--config", "none.yaml"][..],
        &["check", "none.yaml"],
        &["diff", "none.yaml"],
        &["package", "--binary", "none.yaml"],
    ] {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 3, "{arguments:?}");
        assert_eq!(stdout(&output), "");
        assert!(stderr(&output).contains("none.yaml cannot be read"), "{}", stderr(&output));
    }
}

/// The row of the table that is about every command.
const EVERY_COMMAND: &str = "every command";
const BEGIN: &str = "writes this table -->\n";
const END: &str = "<!-- end of the exit codes -->";

/// An invocation for each cell of the table: the row, the arguments, and the exit code.
const EXAMPLES: &[(&str, &[&str], u8)] = &[
    (EVERY_COMMAND, &["schema"], 0),
    (EVERY_COMMAND, &["diff", "other.yaml"], 1),
    (EVERY_COMMAND, &["--no-such-option"], 2),
    (EVERY_COMMAND, &["convert", "missing.yaml"], 3),
    ("check", &["check", "warning.yaml"], 0),
    ("check", &["check", "warning.yaml", "--fail-on", "warning"], 2),
    ("check", &["check", "warning.yaml", "missing.yaml"], 3),
    ("fmt", &["fmt", "site.yaml"], 0),
    ("fmt", &["fmt", "--check", "warning.yaml"], 1),
    ("fmt", &["fmt", "broken.yaml"], 2),
    ("fmt", &["fmt", "missing.yaml"], 3),
    ("access", &["access"], 0),
    ("access", &["access", "/"], 1),
    ("access", &["access", "/a/../b"], 2),
    ("access", &["access", "--config", "missing.yaml"], 3),
    ("diff", &["diff", "site.yaml"], 0),
    ("diff", &["diff", "other.yaml"], 1),
    ("diff", &["diff", "broken.yaml"], 2),
    ("diff", &["diff", "missing.yaml"], 3),
];

#[test]
fn table_of_the_readme_has_the_exit_codes_of_each_help() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&file).expect("a README");
    let (before, rest) = text.split_once(BEGIN).expect("the begin of the table");
    let (table, after) = rest.split_once(END).expect("the end of the table");
    let expected = table_of(&rows());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, format!("{before}{BEGIN}{expected}{END}{after}")).expect("a writable folder");
        return;
    }
    let update = "run UPDATE=1 cargo test -p infra --test command_line";
    assert_eq!(table, expected, "infra/README.md is not current; {update}");
}

#[test]
fn each_exit_code_of_the_table_has_an_example() {
    let folder = Folder::new("exit-codes")
        .with("site.yaml", SITE)
        .with("other.yaml", "Resources: { Topic: { Type: 'AWS::SNS::Topic' } }\n")
        .with("warning.yaml", "Parameters: {P:   {Type: String}}\nResources: {T: {Type: AWS::SNS::Topic}}\n")
        .with("broken.yaml", "Resources: [\n");
    let mut seen = BTreeSet::new();
    for &(row, arguments, expected) in EXAMPLES {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), i32::from(expected), "{arguments:?}: {}", stderr(&output));
        seen.insert((row.to_owned(), expected));
    }
    let cells = rows()
        .into_iter()
        .flat_map(|(row, cells)| cells.into_iter().map(move |(code, _)| (row.clone(), code)));
    assert_eq!(seen, cells.collect());
}

/// The name and the exit codes of each command whose help lists them.
fn rows() -> Vec<(String, Vec<(u8, String)>)> {
    let all = Arguments::command();
    let mut rows = vec![(EVERY_COMMAND.to_owned(), exit_codes(&all))];
    rows.extend(all.get_subcommands().map(|command| (command.get_name().to_owned(), exit_codes(command))));
    rows.retain(|(_, cells)| !cells.is_empty());
    rows
}

/// The exit codes in the help of a command, each with its meaning.
fn exit_codes(command: &clap::Command) -> Vec<(u8, String)> {
    let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let Some((_, list)) = help.split_once("Exit codes: ") else { return Vec::new() };
    let mut cells: Vec<(u8, String)> = Vec::new();
    for part in list.trim_end_matches('.').split(", ") {
        let cell =
            part.split_once(' ').and_then(|(code, meaning)| Some((code.parse().ok()?, meaning.to_owned())));
        if let Some(cell) = cell {
            cells.push(cell);
        } else {
            let (_, meaning) = cells.last_mut().expect("a list begins with a code");
            let _ = write!(meaning, ", {part}");
        }
    }
    cells
}

fn table_of(rows: &[(String, Vec<(u8, String)>)]) -> String {
    let codes: BTreeSet<u8> =
        rows.iter().flat_map(|(_, cells)| cells.iter().map(|(code, _)| *code)).collect();
    let mut table = "| command |".to_owned();
    for code in &codes {
        let _ = write!(table, " {code} |");
    }
    let _ = writeln!(table, "\n|---|{}", "---|".repeat(codes.len()));
    for (row, cells) in rows {
        let name = if row == EVERY_COMMAND { row.clone() } else { format!("`{row}`") };
        let _ = write!(table, "| {name} |");
        for code in &codes {
            let meaning = cells.iter().find(|(known, _)| known == code).map(|(_, meaning)| meaning.as_str());
            let _ = write!(table, " {} |", meaning.unwrap_or_default());
        }
        table.push('\n');
    }
    table
}
