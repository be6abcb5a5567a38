//! The pairs of resource types that connectors of SAM connect.

use crate::rows::rows;

/// One pair of types per line: the source, the destination, a colon, the combinations of permissions, a semicolon, and the needs.
const CONNECTORS: &str = include_str!("../connectors.txt");

/// A pair of resource types that a connector of SAM connects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectorTypes {
    source: &'static str,
    destination: &'static str,
    permissions: &'static str,
    needs: &'static str,
}

impl ConnectorTypes {
    /// Returns the type of the source.
    pub fn source(self) -> &'static str {
        self.source
    }

    /// Returns the type of the destination.
    pub fn destination(self) -> &'static str {
        self.destination
    }

    /// Returns the combinations of permissions that the pair takes. Permissions of a combination are in alphabetical order.
    pub fn permissions(self) -> impl Iterator<Item = Vec<&'static str>> {
        self.permissions.split_whitespace().map(|permissions| permissions.split('+').collect())
    }

    /// Returns the properties that the connector needs, each with the end that has it, such as `("Source", "RoleName")`.
    pub fn needs(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.needs.split_whitespace().filter_map(|need| need.split_once('.'))
    }
}

/// Returns the pairs of types that connectors of SAM connect. The types are those after the transform.
///
/// ```
/// let pair = cloudformation_facts::connectors()
///     .find(|pair| pair.source() == "AWS::SNS::Topic" && pair.destination() == "AWS::SQS::Queue");
/// assert!(pair.is_some_and(|pair| pair.permissions().eq([["Write"]])));
/// ```
pub fn connectors() -> impl Iterator<Item = ConnectorTypes> {
    rows(CONNECTORS).filter_map(|row| {
        let (types, rest) = row.split_once(": ")?;
        let (source, destination) = types.split_once(' ')?;
        let (permissions, needs) = rest.split_once(';')?;
        Some(ConnectorTypes { source, destination, permissions, needs })
    })
}

#[cfg(test)]
mod tests {
    use super::connectors;

    #[test]
    fn each_pair_of_types_has_permissions_and_needs() {
        assert!(connectors().count() >= 30);
        for pair in connectors() {
            assert!(pair.permissions().count() > 0, "{pair:?}");
            assert!(pair.needs().all(|(end, _)| matches!(end, "Source" | "Destination")), "{pair:?}");
            assert!(pair.needs().count() > 0, "{pair:?}");
        }
    }
}
