//! Properties of events that SAM copies as they are into a resource that it makes. The schema of this resource is that of the values.

use super::types::EVENT_OWNERS;
use crate::document::{DocumentPath, Json, Segment};
use crate::schema::{Schema, resource_facts};
use crate::validate::context::{entries, kind};

/// Properties of some types of events, and the place to which SAM copies them.
struct Copied {
    events: &'static [&'static str],
    /// The type of the resource that SAM makes or changes.
    made: &'static str,
    /// The place in the properties of this resource. `[]` is an item of a List.
    place: &'static [&'static str],
    properties: &'static [&'static str],
}

const MAPPING: &str = "AWS::Lambda::EventSourceMapping";

static COPIED: &[Copied] = &[
    Copied {
        events: &["DocumentDB", "DynamoDB", "Kinesis", "MQ", "MSK", "SQS", "SelfManagedKafka"],
        made: MAPPING,
        place: &[],
        properties: &[
            "BatchSize",
            "Enabled",
            "FilterCriteria",
            "FunctionResponseTypes",
            "LoggingConfig",
            "MaximumBatchingWindowInSeconds",
            "MetricsConfig",
            "ProvisionedPollerConfig",
            "Queues",
            "ScalingConfig",
            "SourceAccessConfigurations",
            "StartingPosition",
            "StartingPositionTimestamp",
            "Topics",
        ],
    },
    Copied {
        events: &["DocumentDB"],
        made: MAPPING,
        place: &["DocumentDBEventSourceConfig"],
        properties: &["CollectionName", "DatabaseName", "FullDocument"],
    },
    Copied {
        events: &["MSK"],
        made: MAPPING,
        place: &["AmazonManagedKafkaEventSourceConfig"],
        properties: &["ConsumerGroupId"],
    },
    Copied {
        events: &["SelfManagedKafka"],
        made: MAPPING,
        place: &["SelfManagedKafkaEventSourceConfig"],
        properties: &["ConsumerGroupId"],
    },
    Copied {
        events: &["CloudWatchEvent", "EventBridgeRule", "Schedule"],
        made: "AWS::Events::Rule",
        place: &["Targets", "[]"],
        properties: &["Input", "InputPath", "InputTransformer", "RetryPolicy"],
    },
    Copied {
        events: &["ScheduleV2"],
        made: "AWS::Scheduler::Schedule",
        place: &["Target"],
        properties: &["Input", "RetryPolicy", "RoleArn"],
    },
    Copied {
        events: &["SNS"],
        made: "AWS::SNS::Subscription",
        place: &[],
        properties: &["FilterPolicyScope", "RedrivePolicy"],
    },
    Copied {
        events: &["S3"],
        made: "AWS::S3::Bucket",
        place: &["NotificationConfiguration", "LambdaConfigurations", "[]"],
        properties: &["Filter"],
    },
    Copied {
        events: &["IoTRule"],
        made: "AWS::IoT::TopicRule",
        place: &["TopicRulePayload"],
        properties: &["AwsIotSqlVersion", "Sql"],
    },
];

impl Copied {
    /// The place of a property.
    fn place_of(&self, property: &str) -> Vec<Segment> {
        let segment = |name: &str| match name {
            "[]" => Segment::Index(0),
            name => Segment::Key(name.to_owned()),
        };
        self.place.iter().copied().chain([property]).map(segment).collect()
    }
}

/// A value that SAM copies, its place, and the schema of the resource with the part about the value.
pub(in crate::validate) struct CopiedValue<'a> {
    pub(in crate::validate) value: &'a Json,
    pub(in crate::validate) path: DocumentPath,
    pub(in crate::validate) schema: (&'static Schema, &'static Schema),
}

/// The values that SAM copies from the events of a resource.
pub(in crate::validate) fn copied_values<'a>(
    owner_type: &str,
    properties: &'a Json,
    path: &DocumentPath,
) -> Vec<CopiedValue<'a>> {
    let mut values = Vec::new();
    if !EVENT_OWNERS.contains(&owner_type) {
        return values;
    }
    for (name, event) in entries(properties, "Events") {
        let (Some(kind), Some(settings)) = (kind(event), event.get("Properties")) else { continue };
        for copied in COPIED.iter().filter(|copied| copied.events.contains(&kind)) {
            let Some(facts) = resource_facts(copied.made) else { continue };
            for property in copied.properties {
                let Some(value) = settings.get(property) else { continue };
                let path = path.key("Events").key(name).key("Properties").key(property);
                // Alternatives would each report the value that fits another one.
                if let [schema] = facts.schema.below(&copied.place_of(property))[..] {
                    values.push(CopiedValue { value, path, schema: (&facts.schema, schema) });
                }
            }
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::COPIED;
    use crate::schema::resource_facts;

    #[test]
    fn each_property_has_one_schema() {
        for copied in COPIED {
            let facts = resource_facts(copied.made).expect(copied.made);
            for property in copied.properties {
                let found = facts.schema.below(&copied.place_of(property)).len();
                assert_eq!(found, 1, "{} {:?} {property}", copied.made, copied.place);
            }
        }
    }
}
