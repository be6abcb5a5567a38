//! Domain names that have to be within another: records in their zone, and certificates in the domain that validates them.

use super::resources::{items, resources_of};
use crate::document::{DocumentPath, Json, View, literals};
use crate::finding::Report;
use crate::schema::NOT_ALLOWED;

pub(super) fn check(document: &Json, report: &mut Report) {
    for record in resources_of(document, "AWS::Route53::RecordSet") {
        check_record(&record.properties["HostedZoneName"], record.properties, &record.path(), report);
    }
    for group in resources_of(document, "AWS::Route53::RecordSetGroup") {
        for (path, record) in items(&group.properties["RecordSets"], &group.path().key("RecordSets")) {
            check_record(&group.properties["HostedZoneName"], record, &path, report);
        }
    }
    for certificate in resources_of(document, "AWS::CertificateManager::Certificate") {
        let path = certificate.path().key("DomainValidationOptions");
        for (path, option) in items(&certificate.properties["DomainValidationOptions"], &path) {
            if let (Some(domain), Some(validation)) =
                (literal(&option["DomainName"]), literal(&option["ValidationDomain"]))
                && !is_within(domain, validation)
            {
                let problem = format!("{domain} is not within {validation}");
                let finding = NOT_ALLOWED.at(path.key("ValidationDomain"), problem).at_value();
                report.add(finding.with_advice("name the domain itself, or one above it"));
            }
        }
    }
}

fn check_record(zone: &Json, record: &Json, path: &DocumentPath, report: &mut Report) {
    let (Some(zone), Some(name)) = (literal(zone), record.get("Name")) else { return };
    for (path, name) in literals(name, &path.key("Name")) {
        if let Some(name) = name.as_str()
            && !is_within(name, zone)
        {
            let finding = NOT_ALLOWED.at(path, format!("{name} is not within the zone {zone}")).at_value();
            report.add(finding.with_advice("a record has the name of its zone, or one below it"));
        }
    }
}

fn literal(value: &Json) -> Option<&str> {
    if View::new(value) == View::Literal(value) { value.as_str() } else { None }
}

/// Whether a name is that of a domain or below it. The case does not matter, and neither does the dot at the end.
fn is_within(name: &str, domain: &str) -> bool {
    let [name, domain] = [name, domain].map(|text| text.trim_end_matches('.').to_lowercase());
    name.strip_suffix(&domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::places;

    fn record(name: &Json, zone: &Json) -> Json {
        json!({"R": {"Type": "AWS::Route53::RecordSet", "Properties": {
            "Name": name, "HostedZoneName": zone, "Type": "A", "TTL": "60", "ResourceRecords": ["192.0.2.1"],
        }}})
    }

    #[test]
    fn record_is_within_its_zone() {
        let place = "not-allowed Resources.R.Properties.Name";
        assert_eq!(places(&record(&json!("www.example.org"), &json!("example.com."))), [place]);
        assert_eq!(places(&record(&json!("notexample.com"), &json!("example.com."))), [place]);
        assert_eq!(places(&record(&json!("WWW.example.com."), &json!("example.com."))), [""; 0]);
        assert_eq!(places(&record(&json!("example.com"), &json!("example.com."))), [""; 0]);
    }

    #[test]
    fn each_name_that_a_record_may_have_is_checked() {
        let name = json!({"Fn::If": ["C", "www.example.com", "www.example.org"]});
        let place = "not-allowed Resources.R.Properties.Name.Fn::If[2]";
        assert_eq!(places(&record(&name, &json!("example.com."))), [place]);
    }

    #[test]
    fn name_that_only_the_deployment_shows_is_accepted() {
        let name = json!({"Fn::Sub": "www.${AWS::Region}.example.org"});
        assert_eq!(places(&record(&name, &json!("example.com."))), [""; 0]);
    }

    #[test]
    fn records_of_a_group_are_within_its_zone() {
        let group = json!({"G": {"Type": "AWS::Route53::RecordSetGroup", "Properties": {
            "HostedZoneName": "example.com.",
            "RecordSets": [{"Name": "example.org", "Type": "A", "TTL": "60", "ResourceRecords": ["192.0.2.1"]}],
        }}});
        assert_eq!(places(&group), ["not-allowed Resources.G.Properties.RecordSets[0].Name"]);
    }

    #[test]
    fn certificate_is_validated_by_a_domain_above() {
        let certificate = |validation: &str| {
            json!({"C": {"Type": "AWS::CertificateManager::Certificate", "Properties": {
                "DomainName": "www.example.com",
                "DomainValidationOptions": [{"DomainName": "www.example.com", "ValidationDomain": validation}],
            }}})
        };
        let place = "not-allowed Resources.C.Properties.DomainValidationOptions[0].ValidationDomain";
        assert_eq!(places(&certificate("example.org")), [place]);
        assert_eq!(places(&certificate("example.com")), [""; 0]);
    }
}
