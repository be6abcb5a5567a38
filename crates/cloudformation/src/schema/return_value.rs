//! What a function gives, beside what a property takes.

/// What comes out of a function, as far as a template and AWS's facts tell.
#[derive(Debug)]
pub(crate) struct ReturnValue {
    /// Whether it is a list; nothing where that is not known.
    pub(crate) is_list: Option<bool>,
    /// What the text is, or each of the list.
    pub(crate) meaning: Meaning,
    /// As a sentence names it.
    pub(crate) name: String,
    /// What the same resource gives by `Fn::GetAtt`: formats, and how to write it.
    pub(crate) alternatives: Vec<(String, String)>,
}

/// What a text stands for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Something of a format that AWS's schemas name.
    Format(String),
    /// An ARN, of something for which there is no format.
    Arn,
    /// What one resource type calls its own, which is of no format that another asks for.
    Own,
    /// Anything.
    Open,
}

impl ReturnValue {
    /// Why it is none of the formats that are needed, and what to do.
    pub(super) fn objection(&self, wanted: &[&str]) -> Option<(String, String)> {
        let fits = wanted.is_empty()
            || match &self.meaning {
                Meaning::Format(format) => wanted.contains(&format.as_str()),
                Meaning::Arn => wanted.iter().any(|format| format.ends_with(".Arn")),
                Meaning::Own => false,
                Meaning::Open => true,
            };
        if fits {
            return None;
        }
        let needed: Vec<String> = wanted.iter().map(|format| in_words(format)).collect();
        let better = self.alternatives.iter().find(|(format, _)| wanted.contains(&format.as_str()));
        let advice = match better {
            Some((_, function)) => format!("use {function}"),
            None => format!("name {}", needed.join(" or ")),
        };
        Some((format!("expected {}, and this is {}", needed.join(" or "), self.name), advice))
    }
}

/// `AWS::EC2::VPC.Id` as people say it.
fn in_words(format: &str) -> String {
    match format.rsplit_once('.') {
        Some((kind, part)) => format!("the {part} of an {kind}"),
        None => format.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Meaning, ReturnValue};

    fn returned(meaning: Meaning) -> ReturnValue {
        let alternatives = vec![("AWS::IAM::Role.Arn".to_owned(), "Fn::GetAtt of R.Arn".to_owned())];
        ReturnValue { is_list: Some(false), meaning, name: "the RoleName of R".to_owned(), alternatives }
    }

    #[test]
    fn only_what_cannot_be_meant_is_objected_to() {
        let vpc = || Meaning::Format("AWS::EC2::VPC.Id".to_owned());
        for (meaning, wanted, fits) in [
            (vpc(), &["AWS::EC2::VPC.Id"][..], true),
            (vpc(), &["AWS::EC2::Subnet.Id"], false),
            (vpc(), &["AWS::EC2::Subnet.Id", "AWS::EC2::VPC.Id"], true),
            (vpc(), &[], true),
            (Meaning::Arn, &["AWS::S3::Bucket.Name"], false),
            (Meaning::Arn, &["AWS::KMS::Key.Id", "AWS::KMS::Key.Arn"], true),
            (Meaning::Own, &["AWS::EC2::VPC.Id"], false),
            (Meaning::Own, &[], true),
            (Meaning::Open, &["AWS::EC2::VPC.Id"], true),
        ] {
            let meaning_told = format!("{meaning:?}");
            assert_eq!(returned(meaning).objection(wanted).is_none(), fits, "{meaning_told} {wanted:?}");
        }
    }

    #[test]
    fn what_is_needed_is_told_in_words_and_where_the_same_resource_has_it() {
        assert_eq!(
            returned(Meaning::Own).objection(&["AWS::IAM::Role.Arn"]),
            Some((
                "expected the Arn of an AWS::IAM::Role, and this is the RoleName of R".to_owned(),
                "use Fn::GetAtt of R.Arn".to_owned()
            ))
        );
        let (_, advice) = returned(Meaning::Own).objection(&["AWS::EC2::VPC.Id"]).expect("an objection");
        assert_eq!(advice, "name the Id of an AWS::EC2::VPC");
    }
}
