use cloudformation::intrinsic::sub;
use cloudformation_resources::certificatemanager;
use cloudformation_resources::route53::{HostedZone as Zone, RecordSet};
use serde_json::json;

use super::{AnyHostedZone, ExistingZone, HostedZone, RecordName};
use crate::testing::{Mismatch, Template, absent, object};
use crate::{Construct, Scope, Stack};

/// The template of a stack, which must have no finding.
fn template(build: impl FnOnce(&mut Scope<'_>)) -> Template {
    let mut stack = Stack::new();
    build(&mut stack.root());
    let synthesis = stack.synth();
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

fn placed<C: Construct>(construct: C) -> Template {
    template(|scope| assert!(scope.add("It", construct).is_ok()))
}

fn name() -> RecordName {
    ExistingZone::new("Z1").record("a.example.com")
}

#[test]
fn zone_of_the_template_stays_and_its_records_refer_to_it() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let zone = scope.add("Zone", HostedZone::public("example.com")).expect("placed");
        scope.add("Www", zone.record("www.example.com").cname("example.com")).expect("placed");
        scope.add("Brief", HostedZone::public("example.org").keep(false)).expect("placed");
    });
    let resources = &template.json()["Resources"];
    assert_eq!(
        (&resources["Zone"]["DeletionPolicy"], &resources["Brief"]["DeletionPolicy"]),
        (&json!("RetainExceptOnCreate"), &json!("Delete"))
    );
    template.has::<Zone>(json!({"Name": "example.com"}))?;
    template.has::<RecordSet>(json!({"HostedZoneId": {"Ref": "Zone"}, "Name": "www.example.com"})).map(drop)
}

macro_rules! records {
    ($($test:ident: $record:expr => $kind:literal $values:tt;)*) => {$(
        #[test]
        fn $test() -> Result<(), Mismatch> {
            let record = json!({
                "HostedZoneId": "Z1", "Name": "a.example.com", "Type": $kind, "TTL": "300", "ResourceRecords": $values,
            });
            placed($record).has::<RecordSet>(record).map(drop)
        }
    )*};
}

records! {
    ipv4_addresses_are_an_a_record: name().a([[192, 0, 2, 1].into(), [192, 0, 2, 2].into()]) => "A" ["192.0.2.1", "192.0.2.2"];
    ipv6_addresses_are_an_aaaa_record: name().aaaa([[0x2001, 0xdb8, 0, 0, 0, 0, 0, 1].into()]) => "AAAA" ["2001:db8::1"];
    host_is_a_cname: name().cname(sub("${AWS::Region}.example.net")) => "CNAME" [{"Fn::Sub": "${AWS::Region}.example.net"}];
    text_is_quoted: name().txt(["v=spf1 -all", "b"]) => "TXT" ["\"v=spf1 -all\"", "\"b\""];
    mail_hosts_have_preferences: name().mx([(10, "m1.example.com"), (20, "m2.example.com")]) => "MX" ["10 m1.example.com", "20 m2.example.com"];
}

#[test]
fn names_of_two_zones_are_in_one_certificate() -> Result<(), Mismatch> {
    let (com, org) = (ExistingZone::new("Z1"), ExistingZone::new("Z2"));
    let certificate =
        com.certificate("example.com").name("*.example.com").and(org.certificate("example.org"));
    let validated = |name: &str, zone: &str| json!({"DomainName": name, "HostedZoneId": zone});
    placed(certificate).has::<certificatemanager::Certificate>(json!({
        "DomainName": "example.com",
        "SubjectAlternativeNames": ["*.example.com", "example.org"],
        "ValidationMethod": "DNS",
        "DomainValidationOptions": [
            validated("example.com", "Z1"), validated("*.example.com", "Z1"), validated("example.org", "Z2"),
        ],
    })).map(drop)
}

#[test]
fn certificate_of_one_name_has_no_alternative() -> Result<(), Mismatch> {
    let certificate = placed(ExistingZone::new("Z1").certificate("example.com"));
    certificate
        .has::<certificatemanager::Certificate>(object([("SubjectAlternativeNames", absent())]))
        .map(drop)
}
