//! `list`: the stacks in the order of their deployment.

use constructs::AppStack;
use constructs::terminal::{self, Exit, Failure};

use crate::report::printed;

const HEADINGS: [&str; 5] = ["STACK", "STAGE", "ACCOUNT", "REGION", "NEEDS"];

pub(crate) fn run(stacks: &[AppStack]) -> Result<Exit, Failure> {
    printed(terminal::output(&text(stacks)))?;
    Ok(Exit::Success)
}

fn text(stacks: &[AppStack]) -> String {
    let mut rows = vec![HEADINGS.map(str::to_owned)];
    rows.extend(stacks.iter().map(row));
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or_default();
    let widths = [0, 1, 2, 3, 4].map(width);
    let line = |row: &[String; 5]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

fn row(stack: &AppStack) -> [String; 5] {
    let AppStack { name, region, stage, account, needs, .. } = stack;
    let or_dash = |text: &Option<String>| text.as_deref().unwrap_or("-").to_owned();
    let needed = needs.iter().map(|needed| {
        if needed.region == *region {
            needed.name.clone()
        } else {
            format!("{} ({})", needed.name, needed.region)
        }
    });
    let needs = if needs.is_empty() { "-".to_owned() } else { needed.collect::<Vec<_>>().join(", ") };
    [name.clone(), or_dash(stage), or_dash(account), region.clone(), needs]
}

#[cfg(test)]
mod tests {
    use constructs::{App, Environment};

    use super::text;

    #[test]
    fn stacks_are_listed_with_stage_account_region_and_needs() {
        let mut app = App::new();
        app.stack("shared", "eu-central-1", |_| Ok(())).expect("built");
        let environment = Environment { account: "111122223333", region: "eu-central-1" };
        app.stage("prod", environment, |stage| {
            let name = stage.stack("data", |scope| scope.export::<String>("Name", "x"))?;
            let import = |scope: &mut constructs::Scope<'_>| {
                scope.import(&name);
                Ok(())
            };
            stage.stack("api", import)?;
            stage.stack_in("edge", "us-east-1", import)
        })
        .expect("built");
        assert_eq!(
            text(&app.synth()),
            "\
STACK      STAGE  ACCOUNT       REGION        NEEDS
shared     -      -             eu-central-1  -
prod-data  prod   111122223333  eu-central-1  -
prod-api   prod   111122223333  eu-central-1  prod-data
prod-edge  prod   111122223333  us-east-1     prod-data (eu-central-1)
"
        );
    }
}
