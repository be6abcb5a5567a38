//! The resources that SAM's transform makes in addition to those of a template.

use std::collections::BTreeMap;

use super::apis::{HTTP, REST};
use super::globals::globals;
use super::types::{
    API, EVENT_OWNERS, FUNCTION, HTTP_API, STATE_MACHINE, deployed_type, is_serverless_type, parts,
};
use crate::document::{DocumentPath, Json, View, branches};
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::transforms::is_serverless;

/// A resource that SAM makes of another.
struct Rule {
    made_of: &'static str,
    /// A property without which SAM does not make the resource. With `!`, SAM makes it only without the property.
    needs: &'static str,
    /// The rest of the logical ID after that of the other resource.
    rest: Rest,
    made: &'static str,
}

/// The rest of a logical ID after a known start.
#[derive(Clone, Copy)]
enum Rest {
    Exactly(&'static str),
    /// A text, and ten hexadecimal digits.
    Hashed(&'static str),
    /// A text, any letters and digits, and another text.
    Between(&'static str, &'static str),
}

const fn rule(made_of: &'static str, needs: &'static str, rest: Rest, made: &'static str) -> Rule {
    Rule { made_of, needs, rest, made }
}

use Rest::{Between, Exactly, Hashed};

const CONNECTOR: &str = "AWS::Serverless::Connector";
const WEB_SOCKET_API: &str = "AWS::Serverless::WebSocketApi";

/// See [the generated resources](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html).
static RULES: &[Rule] = &[
    rule(API, "", Hashed("Deployment"), "AWS::ApiGateway::Deployment"),
    rule(API, "", Between("", "Stage"), "AWS::ApiGateway::Stage"),
    rule(API, "", Hashed("Stage"), "AWS::ApiGateway::Stage"),
    rule(API, "Domain", Between("", "BasePathMapping"), ""),
    rule(API, "Auth", Between("", "AuthorizerPermission"), "AWS::Lambda::Permission"),
    rule(API, "Auth", Exactly("ApiKey"), "AWS::ApiGateway::ApiKey"),
    rule(API, "Auth", Exactly("UsagePlan"), "AWS::ApiGateway::UsagePlan"),
    rule(API, "Auth", Exactly("UsagePlanKey"), "AWS::ApiGateway::UsagePlanKey"),
    rule("AWS::Serverless::CapacityProvider", "", Exactly("OperatorRole"), "AWS::IAM::Role"),
    rule(CONNECTOR, "", Between("Policy", ""), "AWS::IAM::ManagedPolicy"),
    rule(CONNECTOR, "", Between("QueuePolicy", ""), "AWS::SQS::QueuePolicy"),
    rule(CONNECTOR, "", Between("TopicPolicy", ""), "AWS::SNS::TopicPolicy"),
    rule(CONNECTOR, "", Between("Read", ""), "AWS::Lambda::Permission"),
    rule(CONNECTOR, "", Between("Write", ""), "AWS::Lambda::Permission"),
    rule(FUNCTION, "!Role", Exactly("Role"), "AWS::IAM::Role"),
    rule(FUNCTION, "AutoPublishAlias", Hashed("Version"), "AWS::Lambda::Version"),
    rule(FUNCTION, "AutoPublishAlias", Between("Alias", ""), "AWS::Lambda::Alias"),
    rule(FUNCTION, "DeploymentPreference", Exactly("DeploymentGroup"), "AWS::CodeDeploy::DeploymentGroup"),
    rule(FUNCTION, "EventInvokeConfig", Exactly("EventInvokeConfig"), "AWS::Lambda::EventInvokeConfig"),
    rule(FUNCTION, "EventInvokeConfig", Between("EventInvokeConfigOn", "Queue"), "AWS::SQS::Queue"),
    rule(FUNCTION, "EventInvokeConfig", Between("EventInvokeConfigOn", "Topic"), "AWS::SNS::Topic"),
    rule(FUNCTION, "FunctionUrlConfig", Exactly("Url"), "AWS::Lambda::Url"),
    rule(FUNCTION, "FunctionUrlConfig", Exactly("UrlPublicPermissions"), "AWS::Lambda::Permission"),
    rule(FUNCTION, "FunctionUrlConfig", Exactly("URLInvokeAllowPublicAccess"), "AWS::Lambda::Permission"),
    rule(FUNCTION, "Events", Exactly("CognitoPermission"), "AWS::Lambda::Permission"),
    rule("AWS::Serverless::GraphQLApi", "", Between("", ""), ""),
    rule(HTTP_API, "", Between("", "Stage"), "AWS::ApiGatewayV2::Stage"),
    rule(HTTP_API, "", Hashed("Stage"), "AWS::ApiGatewayV2::Stage"),
    rule(HTTP_API, "Domain", Between("", "ApiMapping"), "AWS::ApiGatewayV2::ApiMapping"),
    rule(HTTP_API, "Auth", Between("", "AuthorizerPermission"), "AWS::Lambda::Permission"),
    rule("AWS::Serverless::LayerVersion", "", Hashed(""), "AWS::Lambda::LayerVersion"),
    rule("AWS::Serverless::MicrovmImage", "", Exactly("BuildRole"), "AWS::IAM::Role"),
    rule("AWS::Serverless::NetworkConnector", "", Exactly("OperatorRole"), "AWS::IAM::Role"),
    rule(STATE_MACHINE, "!Role", Exactly("Role"), "AWS::IAM::Role"),
    rule(STATE_MACHINE, "AutoPublishAlias", Exactly("Version"), "AWS::StepFunctions::StateMachineVersion"),
    rule(STATE_MACHINE, "AutoPublishAlias", Between("Alias", ""), "AWS::StepFunctions::StateMachineAlias"),
    rule("AWS::Serverless::WebFunction", "", Between("", ""), ""),
    rule(WEB_SOCKET_API, "", Between("", "ApiMapping"), "AWS::ApiGatewayV2::ApiMapping"),
    rule(WEB_SOCKET_API, "", Between("", "Authorizer"), "AWS::ApiGatewayV2::Authorizer"),
    rule(WEB_SOCKET_API, "", Between("", "Integration"), "AWS::ApiGatewayV2::Integration"),
    rule(WEB_SOCKET_API, "", Between("", "Permission"), "AWS::Lambda::Permission"),
    rule(WEB_SOCKET_API, "", Between("", "Route"), "AWS::ApiGatewayV2::Route"),
    rule(WEB_SOCKET_API, "", Between("", "Stage"), "AWS::ApiGatewayV2::Stage"),
];

/// The resources that several resources share.
static SHARED: &[(&str, Rest, &str)] = &[
    ("Auth", Exactly("ServerlessApiKey"), "AWS::ApiGateway::ApiKey"),
    ("Auth", Exactly("ServerlessUsagePlan"), "AWS::ApiGateway::UsagePlan"),
    ("Auth", Exactly("ServerlessUsagePlanKey"), "AWS::ApiGateway::UsagePlanKey"),
    ("DeploymentPreference", Exactly("CodeDeployServiceRole"), "AWS::IAM::Role"),
    ("DeploymentPreference", Exactly("ServerlessDeploymentApplication"), "AWS::CodeDeploy::Application"),
    ("Domain", Between("ApiGatewayDomainName", ""), ""),
    ("Domain", Hashed("DomainNameAccessAssociation"), "AWS::ApiGateway::DomainNameAccessAssociation"),
    ("Domain", Hashed("RecordSetGroup"), "AWS::Route53::RecordSetGroup"),
];

/// The number of hexadecimal digits with which SAM makes a logical ID unique.
const HASH_DIGITS: usize = 10;

/// The names of the resources that SAM makes.
#[derive(Default)]
pub(crate) struct Generated {
    /// The logical IDs that are known, with the types of the resources if they are known.
    exact: BTreeMap<String, Made>,
    /// The rests of the other logical IDs, by their starts. A template of SAM can have thousands, so each start is looked up.
    patterns: BTreeMap<String, Vec<(Rest, Made)>>,
}

/// A resource that SAM makes.
#[derive(Clone, Copy)]
pub(crate) struct Made {
    /// The type; none if it is not known.
    pub(crate) kind: Option<&'static str>,
    /// The parts that functions may name after the logical ID and a dot.
    pub(crate) parts: &'static [&'static str],
}

impl Generated {
    pub(crate) fn new(document: &Json) -> Self {
        let mut generated = Self::default();
        if !is_serverless(document) {
            return generated;
        }
        for (id, resource) in entries(document, "Resources") {
            for (name, _) in entries(resource, "Connectors") {
                generated.add(&format!("{id}{name}"), Between("", ""), "");
            }
            let Some(kind) = kind(resource) else { continue };
            generated.add_made_of(document, kind, id, properties_of(resource));
            if EVENT_OWNERS.contains(&kind)
                && let Some(properties) = properties_of(resource)
            {
                generated.add_events(document, id, properties);
            }
        }
        generated
    }

    /// Whether SAM makes a resource with this logical ID.
    pub(in crate::validate) fn contains(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// The resource that SAM makes with this logical ID.
    pub(crate) fn find(&self, id: &str) -> Option<Made> {
        if let Some(made) = self.exact.get(id) {
            return Some(*made);
        }
        if self.patterns.is_empty() {
            return None;
        }
        let starts = (0..=id.len()).rev().filter_map(|end| id.split_at_checked(end));
        let mut fitting = starts.filter_map(|(start, text)| {
            let patterns = self.patterns.get(start)?;
            patterns.iter().find(|(rest, _)| rest.fits(text))
        });
        fitting.next().map(|(_, made)| *made)
    }

    /// The logical IDs that are known.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.exact.keys().map(String::as_str)
    }

    fn add_made_of(&mut self, document: &Json, kind: &str, id: &str, properties: Option<&Json>) {
        let globals = globals(document, kind);
        // SAM takes a property that is null as absent.
        let has = |name: &str| {
            let given = |properties: &Json| properties.get(name).is_some_and(|value| !value.is_null());
            [properties, globals].into_iter().flatten().any(given)
        };
        for rule in RULES.iter().filter(|rule| rule.made_of == kind) {
            let made = match rule.needs.strip_prefix('!') {
                Some(name) => !has(name) || may_be_absent(properties, name),
                None => rule.needs.is_empty() || has(rule.needs),
            };
            if made {
                self.add(id, rule.rest, rule.made);
            }
        }
        if is_serverless_type(kind) {
            for (_, rest, made) in SHARED.iter().filter(|(needs, ..)| has(needs)) {
                self.add("", *rest, made);
            }
        }
    }

    fn add_events(&mut self, document: &Json, id: &str, properties: &Json) {
        for (name, event) in entries(properties, "Events") {
            self.add(&format!("{id}{name}"), Between("", ""), "");
            let settings = event.get("Properties");
            for api in [&REST, &HTTP].into_iter().filter(|api| api.is_made_of(event)) {
                let made = Made { kind: deployed_type(api.name), parts: parts(api.name) };
                self.exact.insert(api.implicit_id.to_owned(), made);
                self.add_made_of(document, api.name, api.implicit_id, None);
            }
            for setting in ["DeadLetterConfig", "SqsSubscription"] {
                let settings = settings.and_then(|settings| settings.get(setting));
                for (property, made) in
                    [("QueueLogicalId", "AWS::SQS::Queue"), ("QueuePolicyLogicalId", "AWS::SQS::QueuePolicy")]
                {
                    let named = settings.and_then(|settings| settings.get(property)).and_then(Json::as_str);
                    if let Some(named) = named {
                        self.add(named, Exactly(""), made);
                    }
                }
            }
        }
    }

    fn add(&mut self, start: &str, rest: Rest, made: &'static str) {
        let made = Made { kind: Some(made).filter(|made| !made.is_empty()), parts: &[] };
        match rest {
            Exactly(text) => {
                self.exact.insert(format!("{start}{text}"), made);
            }
            rest => self.patterns.entry(start.to_owned()).or_default().push((rest, made)),
        }
    }
}

/// Whether a branch of an `Fn::If` removes a property.
fn may_be_absent(properties: Option<&Json>, name: &str) -> bool {
    let value = properties.and_then(|properties| properties.get(name));
    value.is_some_and(|value| {
        let branches = branches(value, &DocumentPath::root());
        branches.iter().any(|(_, branch)| View::new(branch) == View::Absent)
    })
}

impl Rest {
    fn fits(self, text: &str) -> bool {
        match self {
            Exactly(known) => text == known,
            Hashed(before) => text.strip_prefix(before).is_some_and(is_hash),
            Between(before, after) => {
                text.strip_prefix(before).is_some_and(|text| text.strip_suffix(after).is_some())
            }
        }
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == HASH_DIGITS && text.bytes().all(|digit| digit.is_ascii_hexdigit())
}
