//! Properties that SAM reads before CloudFormation evaluates functions and converts quoted values.

use std::collections::BTreeSet;

use super::globals::{globals, is_ignored};
use super::owned_events::owned_events;
use crate::document::{DocumentPath, Json, has_dynamic_reference};
use crate::finding::{Finding, Report};
use crate::functions::function_call;
use crate::schema::rules::wrong_type;
use crate::validate::context::{entries, kind};
use crate::validate::transforms::{has_macro, is_extended};

/// The owner of the rows about the properties of events.
const EVENT: &str = "Event";

/// Types without their prefix, and places below their properties.
type Table = [(&'static [&'static str], &'static [&'static str])];

/// Booleans and numbers that SAM takes only without quotes.
static UNQUOTED: &Table = &[
    (
        &[
            "Api",
            "CapacityProvider",
            "Function",
            "HttpApi",
            "MicrovmImage",
            "NetworkConnector",
            "StateMachine",
            "WebSocketApi",
        ],
        &["PropagateTags"],
    ),
    (
        &["Api"],
        &[
            "AlwaysDeploy",
            "CacheClusterEnabled",
            "MergeDefinitions",
            "MinimumCompressionSize",
            "TracingEnabled",
        ],
    ),
    (&["Api", "HttpApi", "WebSocketApi"], &["DisableExecuteApiEndpoint", "FailOnWarnings"]),
    (&["Application"], &["TimeoutInMinutes"]),
    (
        &["Function"],
        &[
            "AutoPublishAliasAllProperties",
            "FunctionUrlConfig/Cors/AllowCredentials",
            "FunctionUrlConfig/Cors/MaxAge",
        ],
    ),
    (&["LayerVersion"], &["PublishLambdaVersion"]),
    (&["StateMachine"], &["UseAliasAsEventTarget"]),
    (&["WebFunction"], &["Timeout"]),
    (&["WebSocketApi"], &["DisableSchemaValidation"]),
    (
        &[EVENT],
        &[
            "BatchSize",
            "BisectBatchOnFunctionError",
            "DynamicPolicyName",
            "Enabled",
            "MaximumBatchingWindowInSeconds",
            "MaximumRecordAgeInSeconds",
            "MaximumRetryAttempts",
            "OmitName",
            "ParallelizationFactor",
            "TimeoutInMillis",
            "TumblingWindowInSeconds",
            "UnescapeMappingTemplate",
        ],
    ),
];

/// Properties that take no function.
static LITERAL: &Table = &[
    (&["Api"], &["AlwaysDeploy", "MergeDefinitions"]),
    (&["CapacityProvider", "MicrovmImage", "NetworkConnector"], &["PropagateTags"]),
    (&["Function"], &["AutoPublishAliasAllProperties"]),
    (&["StateMachine"], &["AutoPublishAlias", "UseAliasAsEventTarget"]),
    (
        &[EVENT],
        &["DynamicPolicyName", "Events", "Method", "OmitName", "Path", "Trigger", "UnescapeMappingTemplate"],
    ),
];

/// Properties that take no function but the `Ref` of a parameter.
static LITERAL_OR_PARAMETER: &Table = &[(&["Function"], &["AutoPublishAlias"])];

/// The part of a template whose properties are compared with the rows of an owner.
struct Part<'a> {
    owner: &'a str,
    properties: &'a Json,
    path: DocumentPath,
}

pub(super) fn check(document: &Json, report: &mut Report) {
    if has_macro(document) || is_extended(document) {
        return;
    }
    for event in owned_events(document) {
        Part { owner: EVENT, properties: event.properties(), path: event.path() }.check(|_| true, report);
    }
    let mut global = BTreeSet::new();
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = kind(resource) else { continue };
        let Some(owner) = kind.strip_prefix("AWS::Serverless::") else { continue };
        let properties = resource.get("Properties").unwrap_or(&Json::Null);
        let path = DocumentPath::from_keys(&["Resources", id, "Properties"]);
        Part { owner, properties, path }.check(|_| true, report);
        if let Some(globals) = globals(document, kind) {
            let path = DocumentPath::from_keys(&["Globals", owner]);
            let is_first = |property: &str| {
                let is_read = properties.get(property).is_none() && !is_ignored(resource, property);
                is_read && global.insert((owner, property.to_owned()))
            };
            Part { owner, properties: globals, path }.check(is_first, report);
        }
    }
}

impl Part<'_> {
    /// Checks the properties that a test selects.
    fn check(&self, mut selects: impl FnMut(&str) -> bool, report: &mut Report) {
        let names = self.properties.as_object().into_iter().flat_map(serde_json::Map::keys);
        for name in names.filter(|name| selects(name)) {
            for (path, value) in self.values(UNQUOTED, name) {
                if is_quoted(value) {
                    let finding = wrong_type::RULE.at(path, "SAM does not convert a String here");
                    report.add(finding.with_advice("write the value without quotes").at_value());
                }
            }
            for (path, value) in self.values(LITERAL, name) {
                for (position, item) in value.as_array().into_iter().flatten().enumerate() {
                    if function_call(item).is_some() {
                        report.add(no_function(path.index(position)));
                    }
                }
                if function_call(value).is_some() {
                    report.add(no_function(path));
                }
            }
            for (path, value) in self.values(LITERAL_OR_PARAMETER, name) {
                let function = function_call(value);
                if function.is_some_and(|(name, argument)| name != "Ref" || argument == "AWS::NoValue") {
                    let finding = no_function(path);
                    report.add(finding.with_advice("write a String or the Ref of a parameter"));
                }
            }
        }
    }

    /// The values in a property to which the rows of a table lead.
    fn values<'a>(
        &'a self,
        table: &'static Table,
        property: &str,
    ) -> impl Iterator<Item = (DocumentPath, &'a Json)> {
        let rows = table.iter().filter(|(owners, _)| owners.contains(&self.owner));
        let places = rows.flat_map(|(_, places)| *places);
        let places = places.filter(move |place| place.split('/').next() == Some(property));
        places.filter_map(|place| {
            let keys = || place.split('/');
            let value = keys().try_fold(self.properties, |value, key| value.get(key))?;
            Some((keys().fold(self.path.clone(), |path, key| path.key(key)), value))
        })
    }
}

/// Whether a value is a Boolean or a number in quotes, or a dynamic reference. Other Strings are left to the schemas.
fn is_quoted(value: &Json) -> bool {
    value.as_str().is_some_and(|text| {
        let is_boolean = text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
        is_boolean || text.parse::<i64>().is_ok() || has_dynamic_reference(text)
    })
}

/// The finding for a function that SAM does not take.
pub(super) fn no_function(path: DocumentPath) -> Finding {
    wrong_type::RULE.at(path, "SAM takes no function here").at_value()
}
