//! Properties of events that SAM copies as they are into another resource. The schema of that resource is the schema of the values.

use super::types::EVENT_OWNERS;
use crate::document::{DocumentPath, Json, Segment};
use crate::schema::{Schema, resource_facts};
use crate::validate::context::{entries, kind};

/// Properties of some types of events, and the place in a resource to which SAM copies them.
struct CopiedProperties {
    events: &'static [&'static str],
    /// The type of the resource that SAM makes or changes.
    made: &'static str,
    /// The place in the properties of this resource. `[]` is an item of a List.
    place: &'static [&'static str],
    properties: &'static [&'static str],
}

const MAPPING: &str = "AWS::Lambda::EventSourceMapping";

static COPIED: &[CopiedProperties] = &[
    CopiedProperties {
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
    CopiedProperties {
        events: &["DocumentDB"],
        made: MAPPING,
        place: &["DocumentDBEventSourceConfig"],
        properties: &["CollectionName", "DatabaseName", "FullDocument"],
    },
    CopiedProperties {
        events: &["MSK"],
        made: MAPPING,
        place: &["AmazonManagedKafkaEventSourceConfig"],
        properties: &["ConsumerGroupId"],
    },
    CopiedProperties {
        events: &["SelfManagedKafka"],
        made: MAPPING,
        place: &["SelfManagedKafkaEventSourceConfig"],
        properties: &["ConsumerGroupId"],
    },
    CopiedProperties {
        events: &["CloudWatchEvent", "EventBridgeRule", "Schedule"],
        made: "AWS::Events::Rule",
        place: &["Targets", "[]"],
        properties: &["Input", "RetryPolicy"],
    },
    CopiedProperties {
        events: &["CloudWatchEvent", "EventBridgeRule"],
        made: "AWS::Events::Rule",
        place: &["Targets", "[]"],
        properties: &["InputPath", "InputTransformer"],
    },
    CopiedProperties {
        events: &["ScheduleV2"],
        made: "AWS::Scheduler::Schedule",
        place: &["Target"],
        properties: &["Input", "RetryPolicy", "RoleArn"],
    },
    CopiedProperties {
        events: &["SNS"],
        made: "AWS::SNS::Subscription",
        place: &[],
        properties: &["FilterPolicyScope", "RedrivePolicy"],
    },
    CopiedProperties {
        events: &["S3"],
        made: "AWS::S3::Bucket",
        place: &["NotificationConfiguration", "LambdaConfigurations", "[]"],
        properties: &["Filter"],
    },
    CopiedProperties {
        events: &["IoTRule"],
        made: "AWS::IoT::TopicRule",
        place: &["TopicRulePayload"],
        properties: &["AwsIotSqlVersion", "Sql"],
    },
];

impl CopiedProperties {
    /// The place of a property.
    fn place_of(&self, property: &str) -> Vec<Segment> {
        let segment = |name: &str| match name {
            "[]" => Segment::Index(0),
            name => Segment::Key(name.to_owned()),
        };
        self.place.iter().copied().chain([property]).map(segment).collect()
    }
}

/// A value that SAM copies, its place in the template, and two schemas: that of the resource, and that of the value.
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
                // A place with several schemas is not checked, because each would report a value that fits only another one.
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
