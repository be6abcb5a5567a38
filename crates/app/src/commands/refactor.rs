//! `refactor`: the mappings with which CloudFormation keeps resources that moved.

use std::collections::BTreeMap;

use cloudformation::Json;
use cloudformation::pretty;
use cloudformation::refactoring::{Ambiguity, Refactoring, ResourcePlace, StackTemplate};
use constructs::AppStack;
use constructs::terminal::{self, Exit, Failure};

use crate::assembly::Assembly;
use crate::older::{OlderStack, OlderStacks, Source};
use crate::report::{print_findings, printed};
use crate::selection::{Candidate, Selection};

/// The account and Region of stacks. A refactoring cannot leave them.
type Environment<'a> = (Option<&'a str>, &'a str);

pub(crate) fn run(stacks: &[AppStack], names: &[String], against: &Source) -> Result<Exit, Failure> {
    let older = OlderStacks::read(against)?;
    let candidates = stacks.iter().map(Candidate::from).chain(older.iter().map(OlderStack::candidate));
    let selection = Selection::new(names, candidates)?;
    if print_findings(stacks) {
        return Ok(Exit::BadInput);
    }
    let templates = Assembly::new(stacks)?.templates;
    let found = refactoring(&older, stacks.iter().zip(&templates), selection)?;
    for (places, verb) in [(&found.deleted, "deleted"), (&found.added, "added")] {
        if !found.moves.is_empty() && !places.is_empty() {
            let places = list(places);
            terminal::warning(format_args!(
                "a refactoring only moves resources, and these are {verb}: {places}"
            ));
        }
    }
    if found.moves.is_empty() {
        terminal::note("no resource has moved");
    }
    printed(terminal::output(&pretty(&found.mappings())))?;
    Ok(Exit::Success)
}

/// The moves of all selected stacks, which are in one account and Region.
fn refactoring<'a>(
    older: &'a OlderStacks,
    stacks: impl Iterator<Item = (&'a AppStack, &'a Json)>,
    selection: Selection<'_>,
) -> Result<Refactoring, Failure> {
    let mut environments: BTreeMap<Environment<'_>, [Vec<StackTemplate<'_>>; 2]> = BTreeMap::new();
    for stack in older.iter().filter(|stack| selection.has(stack.candidate())) {
        let place = (stack.account.as_deref(), stack.key.region.as_str());
        environments.entry(place).or_default()[0].push(StackTemplate::new(&stack.key.name, &stack.template));
    }
    for (stack, template) in stacks.filter(|(stack, _)| selection.has((*stack).into())) {
        let place = (stack.account.as_deref(), stack.region.as_str());
        environments.entry(place).or_default()[1].push(StackTemplate::new(&stack.name, template));
    }
    let mut with_moves = Vec::new();
    for (environment, [old, new]) in environments {
        let found = Refactoring::between(&old, &new);
        if let Some(Ambiguity { from, to, .. }) = found.ambiguities.first() {
            let problem = format!("{} can each be {}", list(from), list(to));
            let help = "move one of them at a time, or keep their logical IDs";
            return Err(Failure::refused(problem, help));
        }
        if !found.moves.is_empty() {
            with_moves.push((environment, found));
        }
    }
    match with_moves.as_slice() {
        [] => Ok(Refactoring::default()),
        [_] => Ok(with_moves.remove(0).1),
        places => {
            let places = places.iter().map(|((account, region), _)| match account {
                Some(account) => format!("{account} {region}"),
                None => (*region).to_owned(),
            });
            let places = places.collect::<Vec<_>>().join(", ");
            let problem = format!("resources have moved in several accounts or Regions: {places}");
            Err(Failure::refused(problem, "name a stage or the stacks of one Region"))
        }
    }
}

fn list(places: &[ResourcePlace]) -> String {
    places.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use cloudformation_resources::s3;
    use constructs::{App, AppStack, ConstructError, Environment, Scope, Stage};
    use serde_json::json;

    use super::refactoring;
    use crate::assembly::Assembly;
    use crate::folder;
    use crate::older::{OlderStacks, Source};
    use crate::selection::{Candidate, Selection};

    /// An app with two stages. The bucket is in a stack with this name.
    fn app(stack: &str) -> Vec<AppStack> {
        let mut app = App::new();
        for (name, account) in [("dev", "111122223333"), ("prod", "444455556666")] {
            let build = |stage: &mut Stage<'_>| -> Result<(), ConstructError> {
                stage.stack("web", |scope| scope.resource("Pages", s3::Bucket::new()).map(drop))?;
                let content = |scope: &mut Scope<'_>| {
                    scope.resource("Content", s3::Bucket::new().bucket_name("content")).map(drop)
                };
                stage.stack(stack, content)
            };
            app.stage(name, Environment { account, region: "eu-central-1" }, build).expect("built");
        }
        app.synth()
    }

    fn older(folder: &Path, stacks: &[AppStack]) -> OlderStacks {
        folder::write(folder, &Assembly::new(stacks).expect("packed").files().expect("an order"))
            .expect("written");
        OlderStacks::read(&Source::Folder(folder.to_owned())).expect("readable")
    }

    fn mappings(names: &[&str]) -> Result<serde_json::Value, String> {
        let folder = tempfile::tempdir().expect("a folder");
        let older = older(folder.path(), &app("data"));
        let stacks = app("storage");
        let templates = Assembly::new(&stacks).expect("packed").templates;
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let selection = Selection::new(&names, stacks.iter().map(Candidate::from)).expect("known");
        let found = refactoring(&older, stacks.iter().zip(&templates), selection);
        found.map(|found| found.mappings()).map_err(|failure| failure.to_string())
    }

    #[test]
    fn mappings_of_a_stage_name_both_stacks() {
        let place = |stack: &str| json!({"StackName": stack, "LogicalResourceId": "Content"});
        let expected = json!([{"Source": place("dev-data"), "Destination": place("dev-storage")}]);
        assert_eq!(mappings(&["dev"]), Ok(expected));
    }

    #[test]
    fn moves_in_two_accounts_are_refused() {
        let expected = "resources have moved in several accounts or Regions: 111122223333 eu-central-1, 444455556666 eu-central-1";
        assert_eq!(mappings(&[]), Err(expected.to_owned()));
    }
}
