//! Pseudorandom numbers that a seed determines.

use std::time::Duration;

/// The generator [SplitMix64](https://prng.di.unimi.it/splitmix64.c).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> [u8; 8] {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)).to_be_bytes()
    }

    /// A number from 0 to 255, as the schedule takes it.
    pub(crate) fn chance(&mut self) -> u8 {
        self.next()[0]
    }

    /// A number that is at least 0 and less than 1.
    fn fraction(&mut self) -> f64 {
        let [a, b, c, d, ..] = self.next();
        f64::from(u32::from_be_bytes([a, b, c, d])) / 4_294_967_296.0
    }

    /// A time below a limit. All times are equally likely.
    pub(crate) fn below(&mut self, limit: Duration) -> Duration {
        limit.mul_f64(self.fraction())
    }

    /// The time until the next event of a Poisson process.
    ///
    /// The algorithm is von Neumann's. It needs no logarithm, whose last digit depends on the platform.
    pub(crate) fn exponential(&mut self, mean: Duration) -> Duration {
        let mut whole = 0.0;
        loop {
            let first = self.fraction();
            let mut last = first;
            let mut is_accepted = true;
            loop {
                let next = self.fraction();
                if next >= last {
                    break;
                }
                last = next;
                is_accepted = !is_accepted;
            }
            if is_accepted {
                return mean.mul_f64(whole + first);
            }
            whole += 1.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Random;

    #[test]
    fn same_seed_gives_same_numbers() {
        let numbers = |seed| {
            let mut random = Random::new(seed);
            [(); 20].map(|()| random.chance())
        };
        assert_eq!(numbers(1), numbers(1));
        assert_ne!(numbers(1), numbers(2));
    }

    #[test]
    fn times_have_their_distribution() {
        let mut random = Random::new(1);
        let second = Duration::from_secs(1);
        let mut mean = |time: fn(&mut Random, Duration) -> Duration| {
            (0..10_000).map(|_| time(&mut random, second)).sum::<Duration>().as_secs_f64() / 10_000.0
        };
        assert!((mean(Random::exponential) - 1.0).abs() < 0.05);
        assert!((mean(Random::below) - 0.5).abs() < 0.02);
        let longer = |seconds| {
            let mut random = Random::new(2);
            (0..10_000).filter(|_| random.exponential(second).as_secs_f64() > seconds).count()
        };
        // 10,000 times e^-0.5, e^-1 and e^-2
        for (seconds, expected) in [(0.5, 6065), (1.0, 3679), (2.0, 1353)] {
            assert!(longer(seconds).abs_diff(expected) < 150, "{seconds} {}", longer(seconds));
        }
    }
}
