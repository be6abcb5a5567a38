//! Stages: the same stacks in several accounts and Regions.

use super::app::{App, is_region, is_stack_name};
use super::error::ConstructError;
use super::scope::Scope;
use super::stack::StagePlace;

/// Number of digits of an account's ID.
const ACCOUNT_DIGITS: usize = 12;

/// The account and the Region of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a stage has an account and a Region, and the names of the fields prevent their confusion"
)]
pub struct Environment<'a> {
    /// The ID of the account, 12 digits. A deployment with credentials of another account stops.
    pub account: &'a str,
    /// The Region of the stage's stacks, except those that name another one.
    pub region: &'a str,
}

/// A stage of an app, such as `prod`. [`App::stage`] makes it.
#[derive(Debug)]
pub struct Stage<'a> {
    app: &'a mut App,
    place: StagePlace,
    region: String,
}

impl App {
    /// Builds the stacks of a stage in an account and a Region, and returns the result of the builder. The names of the stacks
    /// begin with the name of the stage.
    ///
    /// ```
    /// use constructs::{App, Bucket, Environment};
    ///
    /// let mut app = App::new();
    /// for (stage, account) in [("dev", "111122223333"), ("prod", "444455556666")] {
    ///     app.stage(stage, Environment { account, region: "eu-central-1" }, |stage| {
    ///         stage.stack("reports", |scope| scope.add("Content", Bucket::private()))
    ///     })?;
    /// }
    /// let [dev, prod] = app.synth().try_into().expect("two stacks");
    /// assert_eq!((dev.name.as_str(), prod.account.as_deref()), ("dev-reports", Some("444455556666")));
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn stage<T>(
        &mut self,
        name: &str,
        environment: Environment<'_>,
        build: impl FnOnce(&mut Stage<'_>) -> Result<T, ConstructError>,
    ) -> Result<T, ConstructError> {
        let Environment { account, region } = environment;
        if !is_stack_name(name) {
            return Err(ConstructError::StageName { name: name.to_owned() });
        }
        if account.len() != ACCOUNT_DIGITS || !account.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(ConstructError::Account { stage: name.to_owned(), account: account.to_owned() });
        }
        if !is_region(region) {
            return Err(ConstructError::StageRegion { stage: name.to_owned(), region: region.to_owned() });
        }
        if self.stages.iter().any(|known| known.name == name) {
            return Err(ConstructError::StageExists { name: name.to_owned() });
        }
        let place = StagePlace { name: name.to_owned(), account: account.to_owned() };
        self.stages.push(place.clone());
        build(&mut Stage { app: self, place, region: region.to_owned() })
    }
}

impl Stage<'_> {
    /// Builds a stack in the Region of the stage, and returns the result of the builder, such as exports.
    pub fn stack<T>(
        &mut self,
        name: &str,
        build: impl FnOnce(&mut Scope<'_>) -> Result<T, ConstructError>,
    ) -> Result<T, ConstructError> {
        let region = self.region.clone();
        self.stack_in(name, &region, build)
    }

    /// Builds a stack in another Region, such as the one in us-east-1 that an edge function needs.
    pub fn stack_in<T>(
        &mut self,
        name: &str,
        region: &str,
        build: impl FnOnce(&mut Scope<'_>) -> Result<T, ConstructError>,
    ) -> Result<T, ConstructError> {
        let name = format!("{}-{name}", self.place.name);
        self.app.build_stack(&name, region, Some(self.place.clone()), build)
    }

    /// The name of the stage.
    pub fn name(&self) -> &str {
        &self.place.name
    }

    /// The account of the stage.
    pub fn account(&self) -> &str {
        &self.place.account
    }

    /// The Region of the stage.
    pub fn region(&self) -> &str {
        &self.region
    }
}

#[cfg(test)]
mod tests {
    use cloudformation_resources::{s3, ssm};
    use serde_json::json;

    use crate::{App, AppStack, ConstructError, Environment, Scope, Stage};

    const ENVIRONMENT: Environment<'_> = Environment { account: "111122223333", region: "eu-central-1" };

    fn nothing(stage: &mut Stage<'_>) -> Result<(), ConstructError> {
        stage.stack("orders", |_| Ok(()))
    }

    macro_rules! refused {
        ($($test:ident: $name:literal, $account:literal, $region:literal => $message:literal;)*) => {$(
            #[test]
            fn $test() {
                let mut app = App::new();
                app.stage("dev", ENVIRONMENT, nothing).expect("built");
                let environment = Environment { account: $account, region: $region };
                let error = app.stage($name, environment, nothing).expect_err("refused");
                assert_eq!(error.to_string(), $message);
            }
        )*};
    }

    refused! {
        short_account_is_refused: "prod", "11112222333", "eu-central-1" =>
            "stage prod: `11112222333` is not an account ID; write its 12 digits";
        account_with_hyphens_is_refused: "prod", "1111-2222-33", "eu-central-1" =>
            "stage prod: `1111-2222-33` is not an account ID; write its 12 digits";
        region_without_number_is_refused: "prod", "111122223333", "eu-central" =>
            "stage prod: `eu-central` is not a Region; write one such as eu-central-1";
        availability_zone_is_refused: "prod", "111122223333", "eu-central-1a" =>
            "stage prod: `eu-central-1a` is not a Region; write one such as eu-central-1";
        stage_name_with_a_space_is_refused: "my prod", "111122223333", "eu-central-1" =>
            "stage my prod: use a letter, then letters, digits and hyphens, because names of stacks begin with it";
        stage_that_exists_is_refused: "dev", "111122223333", "eu-central-1" =>
            "stage dev: the app already has this stage; build all of its stacks in one call";
    }

    #[test]
    fn region_of_a_stack_is_checked() {
        let error = App::new().stack("orders", "Frankfurt", |_| Ok(())).expect_err("refused");
        assert_eq!(
            error.to_string(),
            "stack orders: `Frankfurt` is not a Region; write one such as eu-central-1"
        );
    }

    #[test]
    fn stack_knows_its_stage() {
        let mut app = App::new();
        let build = |scope: &mut Scope<'_>| {
            assert_eq!((scope.stage(), scope.account()), (Some("prod"), Some("111122223333")));
            assert_eq!((scope.region(), scope.stack_name()), (Some("us-east-1"), Some("prod-edge")));
            scope.tag("team", "orders");
            Ok(())
        };
        app.stage("prod", ENVIRONMENT, |stage| stage.stack_in("edge", "us-east-1", build)).expect("built");
        let stack = app.synth().remove(0);
        assert_eq!(stack.tags.get("team").map(String::as_str), Some("orders"));
    }

    #[test]
    fn value_of_another_account_is_refused() {
        let mut app = App::new();
        let export = |stage: &mut Stage<'_>| stage.stack("data", |scope| scope.export("Name", "x"));
        let name = app.stage("dev", ENVIRONMENT, export).expect("built");
        let other = Environment { account: "444455556666", ..ENVIRONMENT };
        let import = |scope: &mut Scope<'_>| {
            let name = scope.import::<String>(&name);
            scope
                .resource("P", ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: name }))
                .map(drop)
        };
        let error = app.stage("prod", other, |stage| stage.stack("orders", import)).expect_err("refused");
        assert_eq!(
            error.to_string(),
            "stack prod-orders imports Name of stack dev-data, which is in account 111122223333 and not in 444455556666; \
             pass the value as text"
        );
    }

    #[test]
    fn weak_import_leaves_the_exporter_free() {
        let mut app = App::new();
        let arn = app
            .stack("data", "eu-central-1", |scope| {
                let bucket = scope.resource("Content", s3::Bucket::new())?;
                scope.export("Arn", bucket.arn())
            })
            .expect("built");
        for (name, region) in [("near", "eu-central-1"), ("far", "us-east-1")] {
            let build = |scope: &mut Scope<'_>| {
                let arn = scope.import_weak(&arn);
                scope.resource(
                    "Where",
                    ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: arn }),
                )
            };
            app.stack(name, region, build).expect("built");
        }
        let stacks = app.synth();
        let value =
            |stack: &AppStack| stack.synthesis.template["Resources"]["Where"]["Properties"]["Value"].clone();
        let near = json!({"StackName": "data", "OutputName": "Arn"});
        assert_eq!(value(&stacks[1]), json!({"Fn::GetStackOutput": near}));
        let far = json!({"StackName": "data", "OutputName": "Arn", "Region": "eu-central-1"});
        assert_eq!(value(&stacks[2]), json!({"Fn::GetStackOutput": far}));
        assert!(stacks.iter().all(|stack| stack.synthesis.findings.is_empty()));
        assert_eq!(stacks[1].needs[0].name, "data");
    }

    #[test]
    fn handle_of_another_stack_gets_the_advice_to_export() {
        let mut app = App::new();
        let build = |scope: &mut Scope<'_>| scope.scope("Reports").resource("Content", s3::Bucket::new());
        let bucket = app.stack("data", "eu-central-1", build).expect("built");
        let build = |scope: &mut Scope<'_>| {
            scope.resource(
                "P",
                ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: bucket.arn() }),
            )
        };
        app.stack("orders", "eu-central-1", build).expect("built");
        let finding = app.synth().remove(1).synthesis.findings.remove(0);
        assert_eq!(
            (finding.problem(), finding.advice()),
            (
                "unknown resource `ReportsContent`",
                "Reports/Content is in stack data: export the value there, and import it here"
            )
        );
    }
}
