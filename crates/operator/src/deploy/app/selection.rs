//! The stacks of an app that a command is about. It is pure.

use app::manifest::StackEntry;
use cloudformation::Speller;

use super::folder::AppStack;
use crate::caller::Caller;
use crate::failure::Failure;

/// Selects stacks by their names or their stages, with the stacks that these need. Without names, all stacks are selected.
pub(super) fn select<'a>(stacks: &'a [AppStack], names: &[String]) -> Result<Vec<&'a AppStack>, Failure> {
    let mut selected: Vec<bool> = vec![names.is_empty(); stacks.len()];
    for name in names {
        let mut is_known = false;
        for (stack, is_selected) in stacks.iter().zip(&mut selected) {
            if is_named(stack, name) {
                (is_known, *is_selected) = (true, true);
            }
        }
        if !is_known {
            return Err(unknown(stacks, name));
        }
    }
    // A stack comes after those that it needs.
    for position in (0..stacks.len()).rev() {
        if selected[position] {
            for (other, is_selected) in stacks.iter().zip(&mut selected) {
                *is_selected |= stacks[position].entry.needs.contains(&other.entry.key());
            }
        }
    }
    Ok(stacks.iter().zip(selected).filter(|(_, is_selected)| *is_selected).map(|(stack, _)| stack).collect())
}

fn is_named(stack: &AppStack, name: &str) -> bool {
    let StackEntry { name: own, stage, .. } = &stack.entry;
    own == name || stack.label == name || stage.as_deref() == Some(name)
}

fn unknown(stacks: &[AppStack], name: &str) -> Failure {
    let labels: Vec<&str> = stacks.iter().map(|stack| stack.label.as_str()).collect();
    let mut problem = format!("the app has no stack `{name}`");
    if let Some(nearest) = Speller::default().nearest(name, labels.iter().copied()) {
        problem = format!("{problem}; did you mean `{nearest}`?");
    }
    Failure::refused(problem, format!("its stacks: {}", labels.join(", ")))
}

/// Refuses credentials of another account than the one that a selected stack is for. The advice names the stacks that are for it.
pub(super) fn check_account(
    selected: &[&AppStack],
    stacks: &[AppStack],
    caller: &Caller,
    profile: Option<&str>,
) -> Result<(), Failure> {
    for stack in selected {
        let Some(account) = &stack.entry.account else { continue };
        let named_by = format!("the stack {} is for", stack.label);
        caller.require(account, &named_by, profile).map_err(|failure| {
            let names = names_in(stacks, &caller.account);
            let help = failure.help().filter(|_| !names.is_empty());
            match help.map(|help| format!("{help}, or name what is for this account: {}", names.join(" "))) {
                Some(help) => failure.with_help(help),
                None => failure,
            }
        })?;
    }
    Ok(())
}

/// The stages and the stacks without a stage that are for an account.
fn names_in<'a>(stacks: &'a [AppStack], account: &str) -> Vec<&'a str> {
    let of_account = stacks.iter().filter(|stack| stack.entry.account.as_deref() == Some(account));
    let mut names: Vec<&str> =
        of_account.map(|stack| stack.entry.stage.as_deref().unwrap_or(&stack.label)).collect();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use app::manifest::Manifest;
    use serde_json::{Value as Json, json};

    use super::{check_account, select};
    use crate::caller::Caller;
    use crate::deploy::app::folder::AppStack;

    fn stack(name: &str, stage: &str, needs: &[&str]) -> Json {
        let needs: Vec<Json> =
            needs.iter().map(|name| json!({"name": name, "region": "eu-central-1"})).collect();
        json!({"name": name, "stage": stage, "account": format!("{}11122223333", stage.len()), "region": "eu-central-1",
            "template": "a.json", "needs": needs})
    }

    fn stacks() -> Vec<AppStack> {
        let entries = json!([
            stack("dev-data", "dev", &[]),
            stack("prod-data", "prod", &[]),
            stack("prod-orders", "prod", &["prod-data"]),
            stack("prod-web", "prod", &["prod-orders"]),
        ]);
        let manifest = Manifest::read(&json!({"version": 1, "stacks": entries}).to_string());
        let entries = manifest.expect("a manifest").stacks.into_iter();
        let stack = |entry: app::manifest::StackEntry| AppStack {
            label: entry.name.clone(),
            entry,
            template: json!({}),
            assets: Vec::new(),
        };
        entries.map(stack).collect()
    }

    fn selected(names: &[&str]) -> Vec<String> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let stacks = stacks();
        let selected = select(&stacks, &names).expect("known stacks");
        selected.iter().map(|stack| stack.label.clone()).collect()
    }

    #[test]
    fn all_stacks_are_selected_without_a_name() {
        assert_eq!(selected(&[]), ["dev-data", "prod-data", "prod-orders", "prod-web"]);
    }

    #[test]
    fn stacks_that_a_stack_needs_come_before_it() {
        assert_eq!(selected(&["prod-web"]), ["prod-data", "prod-orders", "prod-web"]);
        assert_eq!(selected(&["prod-data", "dev-data"]), ["dev-data", "prod-data"]);
    }

    #[test]
    fn stage_selects_its_stacks() {
        assert_eq!(selected(&["dev"]), ["dev-data"]);
    }

    #[test]
    fn unknown_stack_is_refused_with_the_nearest_name() {
        let stacks = stacks();
        let failure = select(&stacks, &["prod-order".to_owned()]).expect_err("refused");
        assert_eq!(failure.to_string(), "the app has no stack `prod-order`; did you mean `prod-orders`?");
        assert_eq!(failure.help(), Some("its stacks: dev-data, prod-data, prod-orders, prod-web"));
    }

    #[test]
    fn credentials_of_another_account_are_refused() {
        let stacks = stacks();
        let caller = Caller { account: "311122223333".to_owned(), arn: String::new() };
        let of = |name: &str| select(&stacks, &[name.to_owned()]).expect("known stacks");
        assert!(check_account(&of("dev"), &stacks, &caller, None).is_ok());
        let failure = check_account(&of("prod-orders"), &stacks, &caller, Some("dev")).expect_err("refused");
        let problem = "dev is account 311122223333; the stack prod-data is for 411122223333";
        assert_eq!((failure.to_string().as_str(), failure.code()), (problem, Some("account")));
        assert_eq!(failure.help(), Some("choose another --profile, or name what is for this account: dev"));
    }
}
