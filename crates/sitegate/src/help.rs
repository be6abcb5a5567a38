//! The text of `sitegate --help`, with the commands in groups. clap has no groups of commands.

use std::fmt::Write as _;

use clap::Command;

/// Commands by the part of the work that they belong to. All other commands are listed without a summary.
const GROUPS: [(&str, &[&str]); 4] = [
    ("Start", &["init", "preview"]),
    ("Check", &["check", "fmt", "access", "diff", "explain", "lsp"]),
    ("Run", &["deploy", "publish", "status"]),
    ("Operate", &["secrets", "sessions", "tokens", "audit", "logs", "policy"]),
];

/// Writes the help of a command line. The summaries are those of its commands.
pub(crate) fn text(command_line: &Command) -> String {
    let grouped: Vec<&str> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    let width = grouped.iter().map(|name| name.len()).max().unwrap_or_default();
    let mut text = "Put a company login in front of a private static site on CloudFront.\n\
         Check, format and deploy CloudFormation templates.\n\n"
        .to_owned();
    for (group, names) in GROUPS {
        let _ = writeln!(text, "{group}");
        for command in names.iter().filter_map(|name| command_line.find_subcommand(name)) {
            let (name, about) = (command.get_name(), command.get_about().cloned().unwrap_or_default());
            let _ = writeln!(text, "  {name:width$}  {about}");
        }
    }
    let names = command_line.get_subcommands().map(Command::get_name);
    let more: Vec<&str> = names.filter(|name| !grouped.contains(name)).collect();
    let _ = write!(text, "More: {}\n\n", more.join(", "));
    text.push_str("Options: --help, --version; of a command: sitegate COMMAND --help\n");
    text.push_str("First time? Run: sitegate init\n");
    text
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::command_line::build;

    #[test]
    fn help_lists_each_command() {
        let command = build();
        let help = text(&command);
        let words: Vec<&str> = help.split([' ', ',', '\n']).collect();
        for command in command.get_subcommands() {
            assert!(words.contains(&command.get_name()), "{}", command.get_name());
        }
    }

    #[test]
    fn each_command_has_a_summary() {
        for command in build().get_subcommands() {
            assert!(command.get_about().is_some(), "{}", command.get_name());
        }
    }
}
