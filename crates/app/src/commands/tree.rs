//! `tree`: the constructs of stacks.

use std::fmt::Write as _;

use constructs::AppStack;
use constructs::terminal::{self, Exit, Failure};

use crate::report::printed;

pub(crate) fn run(stacks: &[AppStack]) -> Result<Exit, Failure> {
    let text: Vec<String> = stacks.iter().map(text).collect();
    printed(terminal::output(&text.join("\n")))?;
    Ok(Exit::Success)
}

/// The name of a resource that stands for its scope.
const RESOURCE: &str = "Resource";

/// A resource with the names on the way to it.
#[derive(Clone, Copy)]
struct Leaf<'a> {
    path: &'a [String],
    kind: &'a str,
    id: &'a str,
}

/// A line of the tree: the name with its indentation, and the resource if the line is one.
struct Line<'a> {
    name: String,
    resource: Option<Leaf<'a>>,
}

fn text(stack: &AppStack) -> String {
    let mut lines = Vec::new();
    add_lines(&leaves(stack), 0, &mut lines);
    let names = lines.iter().filter(|line| line.resource.is_some()).map(|line| line.name.chars().count());
    let kinds = lines.iter().filter_map(|line| Some(line.resource?.kind.len()));
    let (names, kinds) = (names.max().unwrap_or_default(), kinds.max().unwrap_or_default());
    let mut text = format!("{} ({})\n", stack.name, stack.region);
    for Line { name, resource } in &lines {
        let _ = match resource {
            Some(Leaf { kind, id, .. }) => writeln!(text, "{name:names$}  {kind:kinds$}  {id}"),
            None => writeln!(text, "{name}"),
        };
    }
    text
}

/// The resources in the order of the template.
fn leaves(stack: &AppStack) -> Vec<Leaf<'_>> {
    let resources = stack.synthesis.template["Resources"].as_object();
    let mut leaves = Vec::new();
    for (id, resource) in resources.into_iter().flatten() {
        let path = stack.synthesis.path_of(id).unwrap_or_default();
        let path = match path {
            [scope @ .., last] if last == RESOURCE && !scope.is_empty() => scope,
            path => path,
        };
        leaves.push(Leaf { path, kind: resource["Type"].as_str().unwrap_or_default(), id });
    }
    leaves
}

/// Adds the lines of resources whose first names are equal. A scope has one line, at the place of its first resource.
fn add_lines<'a>(leaves: &[Leaf<'a>], depth: usize, lines: &mut Vec<Line<'a>>) {
    let mut done: Vec<&str> = Vec::new();
    for name in leaves.iter().filter_map(|leaf| leaf.path.get(depth)) {
        if done.contains(&name.as_str()) {
            continue;
        }
        done.push(name);
        let same = leaves.iter().copied().filter(|leaf| leaf.path.get(depth) == Some(name));
        let (here, below): (Vec<Leaf<'_>>, Vec<Leaf<'_>>) =
            same.partition(|leaf| leaf.path.len() == depth + 1);
        let indentation = "  ".repeat(depth + 1);
        lines.push(Line { name: format!("{indentation}{name}"), resource: here.first().copied() });
        add_lines(&below, depth + 1, lines);
    }
}

#[cfg(test)]
mod tests {
    use cloudformation_resources::{s3, ssm};
    use constructs::{App, Scope};

    use super::text;

    #[test]
    fn tree_has_scopes_types_and_logical_ids() {
        let mut app = App::new();
        let build = |scope: &mut Scope<'_>| {
            scope.scope("Reports").resource("Content", s3::Bucket::new())?;
            scope.resource(
                "Name",
                ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: "x" }),
            )?;
            scope.scope("Reports").scope("Archive").resource("Resource", s3::Bucket::new()).map(drop)?;
            scope.scope("Reports").scope("Archive").resource("GET /", s3::Bucket::new()).map(drop)
        };
        app.stack("reports", "eu-central-1", build).expect("built");
        assert_eq!(
            text(&app.synth()[0]),
            "\
reports (eu-central-1)
  Reports
    Content  AWS::S3::Bucket      ReportsContent
    Archive  AWS::S3::Bucket      ReportsArchive
      GET /  AWS::S3::Bucket      ReportsArchiveGET
  Name       AWS::SSM::Parameter  Name
"
        );
    }
}
