//! Blocks of IPv4 addresses, and the part of a block that each subnet gets.

use std::error::Error;
use std::fmt;
use std::net::Ipv4Addr;

/// Zones for which a network has addresses.
pub(crate) const MAX_ZONES: u32 = 4;

/// Bits of an address that select one of 16 parts of a block: four kinds of subnets in four zones.
const SUBNET_BITS: u8 = 4;

/// The sizes of a VPC whose parts are subnets. EC2 takes networks from /16 and subnets to /28.
const MIN_PREFIX: u8 = 16;
const MAX_PREFIX: u8 = 28 - SUBNET_BITS;

/// A block of IPv4 addresses, such as `10.0.0.0/16`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    first: u32,
    prefix: u8,
}

impl Block {
    /// Reads the block of a VPC.
    pub(crate) fn parse(text: &str) -> Result<Self, CidrError> {
        let error = |problem| CidrError { text: text.to_owned(), problem };
        let (address, prefix) = text.split_once('/').ok_or_else(|| error(Problem::Syntax))?;
        let address: Ipv4Addr = address.parse().map_err(|_| error(Problem::Syntax))?;
        let prefix: u8 = prefix.parse().map_err(|_| error(Problem::Syntax))?;
        if !(MIN_PREFIX..=MAX_PREFIX).contains(&prefix) {
            return Err(error(Problem::Size));
        }
        let block = Self { first: u32::from(address), prefix };
        let first = block.first & !block.host_mask();
        if block.first != first {
            return Err(error(Problem::FirstAddress(Self { first, prefix })));
        }
        Ok(block)
    }

    /// The part for the subnets of a kind in a zone. Kinds and zones count from 0 to 3.
    ///
    /// A part depends on nothing but its two numbers, so a further zone or kind leaves the addresses of the others as they are.
    pub(crate) fn subnet(self, kind: u32, zone: u32) -> Self {
        let prefix = self.prefix + SUBNET_BITS;
        let index = (kind * MAX_ZONES + zone) % (1 << SUBNET_BITS);
        Self { first: self.first | (index << (32 - u32::from(prefix))), prefix }
    }

    fn host_mask(self) -> u32 {
        u32::MAX >> self.prefix
    }
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", Ipv4Addr::from(self.first), self.prefix)
    }
}

/// The error of a text that is not the block of a VPC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CidrError {
    text: String,
    problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    Syntax,
    Size,
    FirstAddress(Block),
}

impl fmt::Display for CidrError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, problem } = self;
        match problem {
            Problem::Syntax => {
                write!(f, "`{text}` is not a block of IPv4 addresses; write it like 10.0.0.0/16")
            }
            Problem::Size => {
                write!(
                    f,
                    "`{text}` has a size that a network with subnets cannot have; use /{MIN_PREFIX} to /{MAX_PREFIX}"
                )
            }
            Problem::FirstAddress(block) => {
                write!(f, "`{text}` does not begin with the first address of its block; use {block}")
            }
        }
    }
}

impl Error for CidrError {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Block, MAX_ZONES};

    fn subnet(text: &str, kind: u32, zone: u32) -> String {
        Block::parse(text).expect("a block").subnet(kind, zone).to_string()
    }

    #[test]
    fn zones_of_a_kind_are_next_to_each_other() {
        let zones: Vec<_> = (0..MAX_ZONES).map(|zone| subnet("10.0.0.0/16", 0, zone)).collect();
        assert_eq!(zones, ["10.0.0.0/20", "10.0.16.0/20", "10.0.32.0/20", "10.0.48.0/20"]);
        assert_eq!(subnet("10.0.0.0/16", 1, 0), "10.0.64.0/20");
        assert_eq!(subnet("10.0.0.0/16", 3, 3), "10.0.240.0/20");
    }

    #[test]
    fn parts_are_within_a_small_block() {
        assert_eq!(subnet("192.168.7.0/24", 0, 0), "192.168.7.0/28");
        assert_eq!(subnet("192.168.7.0/24", 3, 3), "192.168.7.240/28");
    }

    #[test]
    fn no_two_parts_overlap() {
        let parts = (0..4).flat_map(|kind| (0..MAX_ZONES).map(move |zone| subnet("10.1.0.0/18", kind, zone)));
        assert_eq!(parts.collect::<BTreeSet<_>>().len(), 16);
    }

    macro_rules! refused {
        ($($test:ident: $text:literal => $message:literal;)*) => {$(
            #[test]
            fn $test() {
                let error = Block::parse($text).expect_err("not a block");
                assert_eq!(error.to_string(), $message);
            }
        )*};
    }

    refused! {
        address_without_a_size_is_refused:
            "10.0.0.0" => "`10.0.0.0` is not a block of IPv4 addresses; write it like 10.0.0.0/16";
        address_with_three_numbers_is_refused:
            "10.0.0/16" => "`10.0.0/16` is not a block of IPv4 addresses; write it like 10.0.0.0/16";
        size_beyond_any_number_is_refused:
            "10.0.0.0/999" => "`10.0.0.0/999` is not a block of IPv4 addresses; write it like 10.0.0.0/16";
        larger_block_than_ec2_takes_is_refused:
            "10.0.0.0/8" => "`10.0.0.0/8` has a size that a network with subnets cannot have; use /16 to /24";
        block_without_space_for_subnets_is_refused:
            "10.0.0.0/25" => "`10.0.0.0/25` has a size that a network with subnets cannot have; use /16 to /24";
        address_within_the_block_is_refused:
            "10.0.7.1/16" => "`10.0.7.1/16` does not begin with the first address of its block; use 10.0.0.0/16";
    }
}
