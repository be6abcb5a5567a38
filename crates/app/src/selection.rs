//! The stacks that the arguments name.

use cloudformation::Speller;
use constructs::AppStack;
use constructs::terminal::Failure;

/// Stacks that the arguments name; all stacks without a name. A name is that of a stack, of a stage, or `STACK@REGION`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Selection<'a>(&'a [String]);

/// A stack that can be selected.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'a> {
    pub(crate) name: &'a str,
    pub(crate) region: &'a str,
    pub(crate) stage: Option<&'a str>,
}

impl<'a> From<&'a AppStack> for Candidate<'a> {
    fn from(AppStack { name, region, stage, .. }: &'a AppStack) -> Self {
        Self { name, region, stage: stage.as_deref() }
    }
}

impl<'a> Selection<'a> {
    /// The stacks with these names.
    ///
    /// # Errors
    /// Returns an error if a name selects none of the candidates.
    pub(crate) fn new(
        names: &'a [String],
        candidates: impl Iterator<Item = Candidate<'a>> + Clone,
    ) -> Result<Self, Failure> {
        let unknown = names.iter().find(|name| !candidates.clone().any(|stack| stack.is_named(name)));
        let Some(unknown) = unknown else { return Ok(Self(names)) };
        let mut known: Vec<&str> = candidates.map(|stack| stack.name).collect();
        known.dedup();
        let mut problem = format!("the app has no stack `{unknown}`");
        if let Some(nearest) = Speller::default().nearest(unknown, known.iter().copied()) {
            problem = format!("{problem}; did you mean `{nearest}`?");
        }
        Err(Failure::refused(problem, format!("its stacks: {}", known.join(", "))))
    }

    /// Whether a stack is selected.
    pub(crate) fn has(self, stack: Candidate<'_>) -> bool {
        self.0.is_empty() || self.0.iter().any(|name| stack.is_named(name))
    }
}

impl Candidate<'_> {
    fn is_named(self, name: &str) -> bool {
        let is_place = name.split_once('@') == Some((self.name, self.region));
        name == self.name || Some(name) == self.stage || is_place
    }
}

/// The stacks with these names, in the order of the app; all stacks without names.
pub(crate) fn selected(stacks: Vec<AppStack>, names: &[String]) -> Result<Vec<AppStack>, Failure> {
    let selection = Selection::new(names, stacks.iter().map(Candidate::from))?;
    let is_selected: Vec<bool> = stacks.iter().map(|stack| selection.has(stack.into())).collect();
    let stacks = stacks.into_iter().zip(is_selected).filter(|(_, is_selected)| *is_selected);
    Ok(stacks.map(|(stack, _)| stack).collect())
}

#[cfg(test)]
mod tests {
    use constructs::{App, Environment};

    use super::selected;

    /// The stacks that a name selects, with their Regions.
    fn select(name: &str) -> Result<Vec<String>, String> {
        let mut app = App::new();
        for (stage, account) in [("dev", "111122223333"), ("prod", "444455556666")] {
            app.stage(stage, Environment { account, region: "eu-central-1" }, |stage| {
                stage.stack("orders", |_| Ok(()))?;
                stage.stack_in("orders", "us-east-1", |_| Ok(()))
            })
            .expect("built");
        }
        match selected(app.synth(), &[name.to_owned()]) {
            Ok(stacks) => Ok(stacks.iter().map(|stack| format!("{}@{}", stack.name, stack.region)).collect()),
            Err(failure) => Err(format!("{failure}; {}", failure.help().unwrap_or_default())),
        }
    }

    macro_rules! selections {
        ($($test:ident: $name:literal => $expected:expr;)*) => {$(
            #[test]
            fn $test() {
                let expected: Result<&[&str], &str> = $expected;
                let expected = expected.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
                assert_eq!(select($name), expected.map_err(str::to_owned));
            }
        )*};
    }

    selections! {
        name_selects_the_stack_in_all_regions:
            "dev-orders" => Ok(&["dev-orders@eu-central-1", "dev-orders@us-east-1"]);
        stage_selects_its_stacks: "prod" => Ok(&["prod-orders@eu-central-1", "prod-orders@us-east-1"]);
        name_with_a_region_selects_one_stack: "dev-orders@us-east-1" => Ok(&["dev-orders@us-east-1"]);
        unknown_name_is_refused_with_the_known_ones:
            "orders" => Err("the app has no stack `orders`; its stacks: dev-orders, prod-orders");
        nearest_name_is_suggested: "dev-order" => Err(
            "the app has no stack `dev-order`; did you mean `dev-orders`?; its stacks: dev-orders, prod-orders"
        );
    }
}
