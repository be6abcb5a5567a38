//! Networks in the notation of CIDR.

use std::net::IpAddr;
use std::ops::RangeInclusive;

/// The first and the last address of a network such as `10.0.1.0/24`.
pub(super) fn addresses(network: &str) -> Option<RangeInclusive<IpAddr>> {
    let (address, length) = network.split_once('/')?;
    let length: u32 = length.parse().ok()?;
    match address.parse().ok()? {
        IpAddr::V4(address) => {
            let hosts = u32::MAX.checked_shr(length).unwrap_or(0);
            let first = address.to_bits() & !hosts;
            Some(IpAddr::V4(first.into())..=IpAddr::V4((first | hosts).into()))
        }
        IpAddr::V6(address) => {
            let hosts = u128::MAX.checked_shr(length).unwrap_or(0);
            let first = address.to_bits() & !hosts;
            Some(IpAddr::V6(first.into())..=IpAddr::V6((first | hosts).into()))
        }
    }
}
