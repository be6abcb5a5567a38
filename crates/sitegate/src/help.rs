//! The text of `sitegate --help`, with the commands in groups. clap has no groups of commands.

use std::fmt::Write as _;

use clap::Command;

/// Commands by the part of the work that they belong to.
const GROUPS: [(&str, &[&str]); 4] = [
    ("Start", &["preview"]),
    ("Check", &["check", "diff"]),
    ("Run", &["status"]),
    ("Operate", &["secrets", "sessions", "logs"]),
];

/// Commands that are listed without a summary.
const MORE: [&str; 7] = ["synth", "convert", "import", "schema", "package", "bucket", "pseudonym"];

/// Writes the help of a command line. The summaries are those of its commands.
pub(crate) fn text(command_line: &Command) -> String {
    let names = GROUPS.iter().flat_map(|(_, names)| names.iter());
    let width = names.map(|name| name.len()).max().unwrap_or_default();
    let mut text = "Put a company login in front of a private static site on CloudFront.\n\n".to_owned();
    for (group, names) in GROUPS {
        let _ = writeln!(text, "{group}");
        for name in names {
            let about = command_line.find_subcommand(name).and_then(Command::get_about);
            let _ = writeln!(text, "  {name:width$}  {}", about.cloned().unwrap_or_default());
        }
    }
    let _ = write!(text, "More: {}\n\n", MORE.join(", "));
    text.push_str("Options: --help, --version; of a command: sitegate COMMAND --help\n");
    text.push_str("First time? Run: sitegate preview FOLDER\n");
    text
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, MORE};
    use crate::command_line::build;

    #[test]
    fn help_lists_each_command_once() {
        let mut listed: Vec<&str> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        listed.extend(MORE);
        listed.sort_unstable();
        let command = build();
        let mut existing: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        existing.sort_unstable();
        assert_eq!(listed, existing);
    }

    #[test]
    fn each_command_has_a_summary() {
        for command in build().get_subcommands() {
            assert!(command.get_about().is_some(), "{}", command.get_name());
        }
    }
}
