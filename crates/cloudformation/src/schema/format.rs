//! Formats that AWS's schemas name without a pattern: IDs and ARNs of resources, and networks.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

use crate::document::Arn;

/// A format with the name that schemas use.
#[derive(Debug)]
pub(super) struct Format {
    name: String,
    form: Form,
}

/// The form of Strings of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// The ID of a resource of EC2, see [its IDs](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html).
    Id(&'static str),
    /// The name of a bucket, see [its rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).
    BucketName,
    /// The name of a security group, see
    /// [`CreateSecurityGroup`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html).
    GroupName,
    /// The ARN of a resource: its service, and the beginnings that the last part may have, see
    /// [the reference](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
    Arn(&'static str, &'static [&'static str]),
    /// The ID of a KMS key: a UUID, or `mrk-` and 32 digits for a key with replicas, see
    /// [its identifiers](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id).
    KeyId,
    /// The name of a KMS alias.
    KeyAlias,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address, RFC 4291.
    Ipv6,
    /// An IPv4 address and the length of its prefix, RFC 4632.
    Ipv4Network,
    /// An IPv6 address and the length of its prefix.
    Ipv6Network,
    /// An address of either version and the length of its prefix.
    IpNetwork,
    /// A format that is not checked.
    Other,
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::named)
    }
}

/// A format that names only one of the possible parts: an alias may also lead to a record of the same zone.
const ALIAS_TARGET: &str = "AWS::Route53::AliasTarget.HostedZoneId";

/// The beginning of the name of each KMS alias.
const ALIAS: &str = "alias/";

/// The beginning of the names, without that of each alias, of aliases that AWS makes.
const AWS_ALIAS: &str = "aws/";

impl Format {
    /// Whether a value is a document of JSON, as an object or as text.
    pub(super) fn is_json(&self) -> bool {
        self.name == "json"
    }

    fn named(name: String) -> Self {
        let form = Form::named(&name);
        Self { name, form }
    }

    /// The part of a resource that the format requires, such as `AWS::EC2::VPC.Id`. For a List, the part of each item.
    pub(super) fn of_resource(&self) -> Option<&str> {
        if !self.name.starts_with("AWS::") || self.name == ALIAS_TARGET {
            return None;
        }
        let is_list = self.name.ends_with(".Ids") || self.name.ends_with(".Names");
        Some(if is_list { &self.name[..self.name.len() - 1] } else { &self.name })
    }

    /// Whether a String has the format.
    pub(super) fn fits(&self, text: &str) -> bool {
        self.form.fits(text)
    }

    /// A String that has the format.
    pub(super) fn example(&self) -> String {
        self.form.example()
    }

    /// The String that was probably meant by one without the format: `alias/aws/sns` by `aws/sns`.
    pub(super) fn correction(&self, text: &str) -> Option<String> {
        let is_alias = self.form == Form::KeyAlias && text.starts_with(AWS_ALIAS);
        is_alias.then(|| format!("{ALIAS}{text}"))
    }
}

impl Form {
    fn named(name: &str) -> Self {
        match name {
            "AWS::EC2::Image.Id" => Self::Id("ami"),
            "AWS::EC2::SecurityGroup.Name" => Self::GroupName,
            "AWS::S3::Bucket.Name" => Self::BucketName,
            "AWS::EC2::SecurityGroup.Id" => Self::Id("sg"),
            "AWS::EC2::Subnet.Id" => Self::Id("subnet"),
            "AWS::EC2::VPC.Id" => Self::Id("vpc"),
            "AWS::ACM::Certificate.Arn" => Self::Arn("acm", &["certificate/"]),
            "AWS::IAM::Role.Arn" => Self::Arn("iam", &["role/"]),
            "AWS::KMS::Alias.AliasName" => Self::KeyAlias,
            "AWS::KMS::Key.Id" => Self::KeyId,
            "AWS::KMS::Key.Arn" => Self::Arn("kms", &["key/", "alias/"]),
            "AWS::Lambda::Function.Arn" => Self::Arn("lambda", &["function:"]),
            "AWS::SNS::Topic.Arn" => Self::Arn("sns", &[""]),
            "AWS::SQS::Queue.Arn" => Self::Arn("sqs", &[""]),
            "ipv4" => Self::Ipv4,
            "ipv6" => Self::Ipv6,
            "ipv4-network" => Self::Ipv4Network,
            "ipv6-network" => Self::Ipv6Network,
            "ip-network" => Self::IpNetwork,
            _ => Self::Other,
        }
    }

    fn fits(self, text: &str) -> bool {
        match self {
            Self::Id(prefix) => {
                let digits = text.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
                let is_id = |digits: &str| {
                    matches!(digits.len(), 8 | 17)
                        && digits.bytes().all(|byte| {
                            // The IDs of images have other letters too.
                            byte.is_ascii_hexdigit() || (prefix == "ami" && byte.is_ascii_alphanumeric())
                        })
                };
                // A launch template may name a parameter with the ID of the image.
                digits.is_some_and(is_id) || (prefix == "ami" && text.starts_with("resolve:ssm:"))
            }
            Self::BucketName => {
                let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
                (3..=63).contains(&text.len())
                    && text.bytes().all(|byte| is_allowed(byte) || b".-".contains(&byte))
                    && text.split('.').all(|label| {
                        label.bytes().next().is_some_and(is_allowed)
                            && label.bytes().last().is_some_and(is_allowed)
                    })
            }
            Self::GroupName => {
                let is_allowed =
                    |byte: u8| byte.is_ascii_alphanumeric() || b" ._-:/()#,@[]+=&;{}!$*".contains(&byte);
                (1..=255).contains(&text.len()) && text.bytes().all(is_allowed)
            }
            Self::Arn(service, resources) => {
                let Some(arn) = Arn::parse(text) else { return false };
                arn.partition.starts_with("aws")
                    && arn.service == service
                    && arn.region.is_empty() == (service == "iam")
                    && arn.has_account_id()
                    && resources
                        .iter()
                        .any(|start| arn.resource.len() > start.len() && arn.resource.starts_with(start))
            }
            Self::KeyId => {
                let parts: Vec<&str> = text.split('-').collect();
                let (parts, lengths): (&[&str], &[usize]) = match parts.as_slice() {
                    ["mrk", digits @ ..] => (digits, &[32]),
                    digits => (digits, &[8, 4, 4, 4, 12]),
                };
                parts.len() == lengths.len()
                    && parts.iter().zip(lengths).all(|(part, length)| is_hexadecimal(part, *length))
            }
            Self::KeyAlias => text.strip_prefix(ALIAS).is_some_and(|name| {
                let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b":/_-".contains(&byte);
                !name.is_empty() && name.bytes().all(is_allowed)
            }),
            Self::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            Self::Ipv4Network => is_network::<Ipv4Addr>(text, 32),
            Self::Ipv6Network => is_network::<Ipv6Addr>(text, 128),
            Self::IpNetwork => Self::Ipv4Network.fits(text) || Self::Ipv6Network.fits(text),
            Self::Other => true,
        }
    }

    fn example(self) -> String {
        match self {
            Self::Id(prefix) => format!("{prefix}-0123456789abcdef0"),
            Self::Arn(service, resources) => {
                let region = if service == "iam" { "" } else { "us-east-1" };
                format!("arn:aws:{service}:{region}:111122223333:{}name", resources[0])
            }
            Self::BucketName => "reports-111122223333".to_owned(),
            Self::GroupName => "web servers".to_owned(),
            Self::KeyId => "1234abcd-12ab-34cd-56ef-1234567890ab".to_owned(),
            Self::KeyAlias => format!("{ALIAS}name"),
            Self::Ipv4 => "192.0.2.1".to_owned(),
            Self::Ipv6 => "2001:db8::1".to_owned(),
            Self::Ipv4Network | Self::IpNetwork => "10.0.0.0/16".to_owned(),
            Self::Ipv6Network => "2001:db8::/32".to_owned(),
            Self::Other => String::new(),
        }
    }
}

fn is_network<Address: FromStr>(text: &str, bits: u8) -> bool {
    let Some((address, prefix)) = text.split_once('/') else { return false };
    address.parse::<Address>().is_ok() && prefix.parse::<u8>().is_ok_and(|length| length <= bits)
}

fn is_hexadecimal(digits: &str, length: usize) -> bool {
    digits.len() == length && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::Format;

    macro_rules! formats {
        ($($test:ident: $name:literal accepts $good:literal, refuses $bad:literal;)*) => {$(
            #[test]
            fn $test() {
                check($name, $good, $bad);
            }
        )*};
    }

    formats! {
        bucket_has_lower_case_letters: "AWS::S3::Bucket.Name" accepts "a.b-1", refuses "My-Bucket";
        parts_of_a_bucket_do_not_end_with_a_hyphen: "AWS::S3::Bucket.Name" accepts "a--b", refuses "a-.b";
        bucket_has_three_letters_at_least: "AWS::S3::Bucket.Name" accepts "abc", refuses "ab";
        security_group_has_some_punctuation: "AWS::EC2::SecurityGroup.Name" accepts "web (1)*", refuses "50%";
        short_id_has_eight_digits: "AWS::EC2::VPC.Id" accepts "vpc-1a2b3c4d", refuses "vpc-1a2b3c4";
        id_has_hexadecimal_digits: "AWS::EC2::VPC.Id" accepts "vpc-1A2b3c4d", refuses "vpc-xxxxxxxx";
        id_begins_with_the_prefix_of_its_type:
            "AWS::EC2::Subnet.Id" accepts "subnet-0123456789abcdef0", refuses "vpc-0123456789abcdef0";
        image_may_come_from_the_parameter_store:
            "AWS::EC2::Image.Id" accepts "resolve:ssm:/ami", refuses "ami-0123456789abcde!0";
        security_group_cannot_come_from_the_parameter_store:
            "AWS::EC2::SecurityGroup.Id" accepts "sg-1a2b3c4d", refuses "resolve:ssm:/sg";
        arn_of_a_role_has_no_region:
            "AWS::IAM::Role.Arn"
            accepts "arn:aws-cn:iam::111122223333:role/a", refuses "arn:aws:iam:x:111122223333:role/a";
        arn_of_a_role_ends_with_a_name:
            "AWS::IAM::Role.Arn"
            accepts "arn:aws:iam::111122223333:role/a/b", refuses "arn:aws:iam::111122223333:role/";
        account_id_in_the_arn_of_a_key_has_twelve_digits:
            "AWS::KMS::Key.Arn"
            accepts "arn:aws:kms:x:111122223333:alias/a", refuses "arn:aws:kms:x:11112222333:key/a";
        arn_of_a_function_has_all_parts:
            "AWS::Lambda::Function.Arn" accepts "arn:aws:lambda:x:111122223333:function:a:1", refuses "arn";
        arn_of_a_topic_has_its_service:
            "AWS::SNS::Topic.Arn" accepts "arn:aws:sns:x:111122223333:a", refuses "arn:aws:sqs:x:111122223333:a";
        arn_of_a_queue_ends_with_a_name:
            "AWS::SQS::Queue.Arn" accepts "arn:aws:sqs:x:111122223333:a", refuses "arn:aws:sqs:x:111122223333:";
        arn_of_a_certificate_has_an_account:
            "AWS::ACM::Certificate.Arn"
            accepts "arn:aws:acm:x:111122223333:certificate/a", refuses "arn:aws:acm:x::certificate/a";
        id_of_a_key_is_a_uuid:
            "AWS::KMS::Key.Id" accepts "1234ABCD-12ab-34cd-56ef-1234567890ab", refuses "1234abcd-12ab-34cd-56ef-1234567890";
        id_of_a_key_with_replicas_has_32_digits:
            "AWS::KMS::Key.Id" accepts "mrk-1234abcd12ab34cd56ef1234567890ab", refuses "mrk-1234abcd";
        name_of_an_alias_has_a_prefix:
            "AWS::KMS::Alias.AliasName" accepts "alias/aws/sns", refuses "aws/sns";
        name_of_an_alias_is_not_only_the_prefix: "AWS::KMS::Alias.AliasName" accepts "alias/a_b-c", refuses "alias/";
        ipv4_address_has_four_bytes: "ipv4" accepts "10.0.0.1", refuses "10.0.0.256";
        ipv6_address_is_not_an_ipv4_address: "ipv6" accepts "::1", refuses "10.0.0.1";
        ipv4_prefix_has_at_most_32_bits: "ipv4-network" accepts "10.0.0.0/8", refuses "10.0.0.0/33";
        ipv4_network_has_a_whole_address: "ipv4-network" accepts "0.0.0.0/0", refuses "10.0.0/8";
        ipv6_network_is_not_an_ipv4_network: "ipv6-network" accepts "::/0", refuses "10.0.0.0/8";
        network_of_either_version_may_be_of_ipv4: "ip-network" accepts "10.0.0.0/8", refuses "10.0.0.0/33";
        network_of_either_version_may_be_of_ipv6: "ip-network" accepts "2001:db8::/32", refuses "2001:db8::/129";
    }

    /// Checks a String that has the format, the example of the format, and a String that does not have the format.
    fn check(name: &str, good: &str, bad: &str) {
        let format = Format::named(name.to_owned());
        assert!(format.fits(good), "{good}");
        assert!(format.fits(&format.example()), "{}", format.example());
        assert!(!format.fits(bad), "{bad}");
    }

    #[test]
    fn unknown_format_accepts_every_string() {
        assert!(Format::named("date-time".to_owned()).fits("anything"));
    }

    macro_rules! parts {
        ($($test:ident: $name:literal => $part:expr;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(Format::named($name.to_owned()).of_resource(), $part);
            }
        )*};
    }

    parts! {
        format_of_an_id_names_a_part: "AWS::EC2::VPC.Id" => Some("AWS::EC2::VPC.Id");
        format_of_a_list_names_the_part_of_an_item: "AWS::EC2::Subnet.Ids" => Some("AWS::EC2::Subnet.Id");
        format_of_an_alias_target_names_no_part: "AWS::Route53::AliasTarget.HostedZoneId" => None;
        format_of_an_address_names_no_part: "ipv4" => None;
    }
}
