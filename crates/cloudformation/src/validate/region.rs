//! The Regions to which a template is deployed.

use std::fmt;
use std::str::FromStr;

use crate::spelling::Speller;

/// A Region of AWS, such as `eu-central-1`.
///
/// ```
/// use cloudformation::validate::Region;
///
/// let region: Region = "eu-central-1".parse()?;
/// assert_eq!(region.name(), "eu-central-1");
///
/// let error = "eu-centrl-1".parse::<Region>().expect_err("a letter is missing");
/// assert_eq!(error.to_string(), "unknown Region `eu-centrl-1`; did you mean `eu-central-1`?");
/// # Ok::<(), cloudformation::validate::UnknownRegion>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Region(&'static str);

impl Region {
    /// The name, such as `eu-central-1`.
    pub fn name(self) -> &'static str {
        self.0
    }

    /// The partition, as `AWS::Partition` returns it.
    pub(super) fn partition(self) -> &'static str {
        const PARTITIONS: [(&str, &str); 7] = [
            ("cn-", "aws-cn"),
            ("eu-isoe-", "aws-iso-e"),
            ("eusc-", "aws-eusc"),
            ("us-gov-", "aws-us-gov"),
            ("us-iso-", "aws-iso"),
            ("us-isob-", "aws-iso-b"),
            ("us-isof-", "aws-iso-f"),
        ];
        let found = PARTITIONS.iter().find(|(start, _)| self.0.starts_with(start));
        found.map_or("aws", |(_, partition)| partition)
    }

    /// All Regions, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        cloudformation_facts::regions().map(Self)
    }
}

impl FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(name: &str) -> Result<Self, UnknownRegion> {
        Self::all().find(|region| region.0 == name).ok_or_else(|| UnknownRegion { name: name.to_owned() })
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The error about a name that is not the name of a Region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRegion {
    name: String,
}

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown Region `{}`", self.name)?;
        match Speller::default().nearest(&self.name, Region::all().map(Region::name)) {
            Some(near) => write!(f, "; did you mean `{near}`?"),
            None => f.write_str("; Regions have names such as `eu-central-1`"),
        }
    }
}

impl std::error::Error for UnknownRegion {}

#[cfg(test)]
mod tests {
    use super::Region;

    #[test]
    fn partition_follows_from_the_name() {
        let partition = |name: &str| name.parse::<Region>().map(Region::partition);
        assert_eq!(partition("eu-central-1"), Ok("aws"));
        assert_eq!(partition("cn-north-1"), Ok("aws-cn"));
        assert_eq!(partition("us-isob-east-1"), Ok("aws-iso-b"));
    }
}
