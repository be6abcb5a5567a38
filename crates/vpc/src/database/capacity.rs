//! Capacities of Aurora Serverless v2.

use std::error::Error;
use std::fmt;

/// The limits of a capacity that follows the load, in Aurora capacity units (ACU) of about 2 GB of memory each.
///
/// ```
/// use vpc::Capacity;
///
/// let capacity = Capacity { min_acu: 0.5, max_acu: 16.0 };
/// # let _ = capacity;
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "Aurora scales between these two")]
pub struct Capacity {
    /// The capacity without load. With 0, Aurora [pauses](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html) a
    /// database without connections, and the next connection waits about 15 seconds.
    pub min_acu: f64,
    /// The largest capacity, a multiple of 0.5 from 1 to 256.
    pub max_acu: f64,
}

impl Capacity {
    /// Checks the limits of [Serverless v2](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html): halves, up to 256.
    pub(super) fn check(self) -> Result<(), CapacityError> {
        let valid = |capacity: f64| (capacity * 2.0).fract() == 0.0 && (0.0..=256.0).contains(&capacity);
        if valid(self.min_acu) && valid(self.max_acu) && self.max_acu >= 1.0 && self.min_acu <= self.max_acu {
            return Ok(());
        }
        Err(CapacityError(self))
    }
}

/// The error of limits that Aurora does not have.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CapacityError(Capacity);

impl fmt::Display for CapacityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Capacity { min_acu, max_acu } = self.0;
        write!(
            f,
            "a database cannot have a capacity from {min_acu} to {max_acu} ACU; use multiples of 0.5, at most 256, with `max_acu` at least 1 and not below `min_acu`"
        )
    }
}

impl Error for CapacityError {}

#[cfg(test)]
mod tests {
    use super::Capacity;

    macro_rules! capacities {
        ($($test:ident: $min:expr, $max:expr => $valid:expr;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(Capacity { min_acu: $min, max_acu: $max }.check().is_ok(), $valid);
            }
        )*};
    }

    capacities! {
        capacity_can_be_halves: 0.5, 1.5 => true;
        capacity_can_pause: 0.0, 1.0 => true;
        capacity_can_be_256: 256.0, 256.0 => true;
        capacity_above_256_is_refused: 0.5, 256.5 => false;
        capacity_between_halves_is_refused: 0.7, 2.0 => false;
        capacity_with_swapped_limits_is_refused: 4.0, 2.0 => false;
        capacity_that_never_runs_is_refused: 0.0, 0.5 => false;
        capacity_that_is_not_a_number_is_refused: f64::NAN, 2.0 => false;
    }
}
