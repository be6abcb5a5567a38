//! The ports of containers that have no network of the host between them.

use super::resources::{items, resources_of};
use crate::document::Json;
use crate::finding::Report;
use crate::schema::NOT_ALLOWED;

/// The modes in which the port of the host is the port of the container, see
/// [the task definition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html).
const MODES: [&str; 2] = ["awsvpc", "host"];

pub(super) fn check(document: &Json, report: &mut Report) {
    for task in resources_of(document, "AWS::ECS::TaskDefinition") {
        let Some(mode) = task.properties["NetworkMode"].as_str().filter(|mode| MODES.contains(mode)) else {
            continue;
        };
        let path = task.path().key("ContainerDefinitions");
        for (path, container) in items(&task.properties["ContainerDefinitions"], &path) {
            for (path, mapping) in items(&container["PortMappings"], &path.key("PortMappings")) {
                let port = |name: &str| port(&mapping[name]);
                if let (Some(host), Some(container)) = (port("HostPort"), port("ContainerPort"))
                    && host != 0
                    && host != container
                {
                    let problem = format!("`HostPort` does not take `{host}` in the network mode {mode}");
                    let advice = format!("remove it, or use {container} as in ContainerPort");
                    let finding = NOT_ALLOWED.at(path.key("HostPort"), problem);
                    report.add(finding.with_advice(advice).at_value());
                }
            }
        }
    }
}

fn port(value: &Json) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::places;

    fn task(mode: &Json, host: &Json) -> Json {
        json!({"T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"NetworkMode": mode, "ContainerDefinitions": [
            {"Name": "web", "Image": "web", "Memory": 128, "PortMappings": [{"ContainerPort": 80, "HostPort": host}]},
        ]}}})
    }

    #[test]
    fn container_with_its_own_interface_has_one_port() {
        let place = "not-allowed Resources.T.Properties.ContainerDefinitions[0].PortMappings[0].HostPort";
        assert_eq!(places(&task(&json!("awsvpc"), &json!(8080))), [place]);
        assert_eq!(places(&task(&json!("awsvpc"), &json!("80"))), [""; 0]);
        assert_eq!(places(&task(&json!("bridge"), &json!(8080))), [""; 0]);
    }

    #[test]
    fn port_or_mode_that_only_the_deployment_shows_is_accepted() {
        assert_eq!(places(&task(&json!("awsvpc"), &json!({"Ref": "AWS::StackName"}))), [""; 0]);
        assert_eq!(places(&task(&json!({"Ref": "AWS::StackName"}), &json!(8080))), [""; 0]);
    }
}
