//! Simulates the load of many instances on SSM, with the schedule of the crate and with an earlier one that had no retries.
//!
//! `cargo run -p function --example ssm_load` prints Markdown tables. The first two compare the schedules with the default quota
//! and with the raised one. The third shows how many instances the default quota is enough for. The seed is fixed, so that the
//! tables are always the same.
//!
//! Calls per second and shares are those of the two minutes that begin with the storm. Other columns are about twenty minutes.
//! Settings are old when they were read more than six minutes before the request that uses them.
//!
//! The quotas of `GetParameters` are in [Systems Manager endpoints and quotas](https://docs.aws.amazon.com/general/latest/gr/ssm.html):
//! 40 calls a second by default, shared with `GetParameter` and `GetParametersByPath`, and 1,000 with
//! [higher throughput](https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html). AWS does not
//! say how SSM counts. The simulation uses a token bucket that holds the calls of one second.

#![allow(clippy::print_stdout, reason = "the tables are the output")]

mod random;
mod schedules;
mod simulation;
mod token_bucket;

use std::fmt::Write as _;
use std::time::Duration;

use schedules::Schedule;
use simulation::{Report, Scenario, run};

const SEED: u64 = 1;
const DEFAULT_QUOTA: u32 = 40;
const RAISED_QUOTA: u32 = 1000;
/// The numbers of instances that the third table tries are multiples of this one.
const STEP: u32 = 500;
const MAX_STEPS: u32 = 40;
/// The time in which the instances of a storm start.
const STORM: Duration = Duration::from_secs(10);
/// The time in which new instances replace the old ones after a deployment.
const DEPLOYMENT: Duration = Duration::from_mins(1);

const SCENARIOS: [(&str, Scenario); 5] = [
    ("10,000 instances, no storm", Scenario { warm: 10_000, starts: 0, storm: STORM }),
    ("5,000 instances, 500 more start in 10 s", Scenario { warm: 5000, starts: 500, storm: STORM }),
    ("10,000 instances, 1,000 more start in 10 s", Scenario { warm: 10_000, starts: 1000, storm: STORM }),
    ("a deployment replaces all 10,000 in 60 s", Scenario { warm: 0, starts: 10_000, storm: DEPLOYMENT }),
    (
        "a Region fails: 7,000 stay, 3,000 start in 30 s",
        Scenario { warm: 7000, starts: 3000, storm: Duration::from_secs(30) },
    ),
];

fn main() {
    for quota in [DEFAULT_QUOTA, RAISED_QUOTA] {
        println!("{} calls a second:\n\n{}", thousands(quota), compare(&SCENARIOS, quota));
    }
    println!("{}", sweep());
}

/// The table that compares the schedules.
fn compare(scenarios: &[(&str, Scenario)], quota: u32) -> String {
    let mut table = String::from(
        "| scenario | schedule | calls per second: mean, 99th percentile | throttled calls | requests with a 503 | \
         longest wait until ready | instances with old settings |\n|---|---|---|---|---|---|---|\n",
    );
    for (name, scenario) in scenarios {
        for schedule in [Schedule::Before, Schedule::After] {
            let report = run(*scenario, schedule, quota, SEED);
            let _ = writeln!(table, "| {name} | {} | {} |", schedule.name(), cells(&report));
        }
    }
    table
}

fn cells(report: &Report) -> String {
    let mean = thousands(report.mean_calls());
    let percentile = thousands(report.percentile_of_calls(99));
    let throttled = percent(report.throttled_share());
    let unavailable = match report.unavailable {
        0 => "0".to_owned(),
        requests => format!("{} ({})", thousands(requests), percent(report.unavailable_share())),
    };
    let start = match report.never_ready {
        0 if report.slowest_start.is_zero() => "no starts".to_owned(),
        0 => format!("{:.1} s", report.slowest_start.as_secs_f64()),
        instances => format!("{} are never ready", thousands(instances)),
    };
    let stale = match report.stale {
        0 => "0".to_owned(),
        instances => format!("{} (up to {:.0} s)", thousands(instances), report.oldest.as_secs_f64()),
    };
    format!("{mean}, {percentile} | {throttled} | {unavailable} | {start} | {stale}")
}

/// A number with a comma after the thousands.
fn thousands(number: u32) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", number / 1000, number % 1000),
    }
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

/// The table that shows from which number of instances on the default quota is not enough.
fn sweep() -> String {
    let mut table =
        String::from("| the quota of 40 is not enough | before, from | after, from |\n|---|---|---|\n");
    for (name, is_too_many) in [
        ("without a storm", is_steady_load_too_high as fn(u32, Schedule) -> bool),
        ("when 10 % more start in 10 s", is_storm_too_strong),
        ("when a deployment replaces all in 60 s", is_deployment_too_fast),
    ] {
        let [before, after] = [Schedule::Before, Schedule::After].map(|schedule| {
            let instances = (1..=MAX_STEPS).map(|steps| steps * STEP);
            let mut too_many = instances.filter(|instances| is_too_many(*instances, schedule));
            too_many.next().map_or_else(|| "-".to_owned(), thousands)
        });
        let _ = writeln!(table, "| {name} | {before} | {after} |");
    }
    table
}

/// Whether SSM throttles more than 1 % of the reads of warm instances, or an instance uses old settings.
fn is_steady_load_too_high(instances: u32, schedule: Schedule) -> bool {
    let scenario = Scenario { warm: instances, starts: 0, storm: STORM };
    let report = run(scenario, schedule, DEFAULT_QUOTA, SEED);
    report.stale > 0 || report.warm_throttled_share() > 0.01
}

/// Whether too many requests get a 503 when one tenth more instances start.
fn is_storm_too_strong(instances: u32, schedule: Schedule) -> bool {
    has_many_503s(Scenario { warm: instances, starts: instances / 10, storm: STORM }, schedule)
}

/// Whether too many requests get a 503 when all instances are replaced.
fn is_deployment_too_fast(instances: u32, schedule: Schedule) -> bool {
    has_many_503s(Scenario { warm: 0, starts: instances, storm: DEPLOYMENT }, schedule)
}

/// Whether more than 0.1 % of the requests get a 503.
fn has_many_503s(scenario: Scenario, schedule: Schedule) -> bool {
    run(scenario, schedule, DEFAULT_QUOTA, SEED).unavailable_share() > 0.001
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{DEFAULT_QUOTA, DEPLOYMENT, RAISED_QUOTA, SCENARIOS, SEED, STORM, cells, compare, sweep};
    use crate::schedules::Schedule;
    use crate::simulation::{Report, Scenario, run};

    fn storm(schedule: Schedule) -> Report {
        run(Scenario { warm: 5000, starts: 500, storm: STORM }, schedule, DEFAULT_QUOTA, SEED)
    }

    #[test]
    fn same_seed_gives_same_table() {
        let scenario = Scenario { warm: 1000, starts: 1000, storm: STORM };
        let table = || compare(&[("storm", scenario)], DEFAULT_QUOTA);
        assert_eq!(table(), table());
        let cells = |seed| cells(&run(scenario, Schedule::After, DEFAULT_QUOTA, seed));
        assert_ne!(cells(1), cells(2));
    }

    #[test]
    fn steady_reads_of_ten_thousand_instances_fit_the_default_quota() {
        let report = run(SCENARIOS[0].1, Schedule::After, DEFAULT_QUOTA, SEED);
        assert!(report.warm_throttled_share() < 0.01, "{}", report.warm_throttled_share());
        assert_eq!((report.unavailable, report.stale), (0, 0));
        // The mean interval is 270 seconds until the parameters are due, and 10 seconds until a request comes.
        assert!(report.mean_calls().abs_diff(10_000 / 280) <= 2, "{}", report.mean_calls());
    }

    #[test]
    fn storm_gives_fewer_503s_with_retries() {
        let [before, after] = [Schedule::Before, Schedule::After].map(storm);
        assert!(after.unavailable * 3 < before.unavailable, "{} {}", after.unavailable, before.unavailable);
        assert!(after.unavailable_share() < before.unavailable_share());
        assert_eq!(after.never_ready, 0);
    }

    #[test]
    fn storm_leaves_fewer_instances_with_old_settings() {
        let [before, after] = [Schedule::Before, Schedule::After].map(storm);
        assert!(after.stale * 10 < before.stale, "{} {}", after.stale, before.stale);
    }

    #[test]
    fn raised_quota_is_enough_for_every_scenario() {
        for (name, scenario) in SCENARIOS {
            let report = run(scenario, Schedule::After, RAISED_QUOTA, SEED);
            assert_eq!((report.throttled, report.unavailable, report.stale), (0, 0, 0), "{name}");
            assert!(report.slowest_start <= Duration::from_millis(150), "{name}");
        }
    }

    #[test]
    fn documentation_shows_the_tables() {
        let documentation = include_str!("../../../docs/operating.md");
        assert!(documentation.contains(&compare(&SCENARIOS, DEFAULT_QUOTA)));
        assert!(documentation.contains(&sweep()));
    }

    #[test]
    fn small_site_survives_a_deployment_on_the_default_quota() {
        let report =
            run(Scenario { warm: 0, starts: 1000, storm: DEPLOYMENT }, Schedule::After, DEFAULT_QUOTA, SEED);
        assert_eq!((report.unavailable, report.stale, report.never_ready), (0, 0, 0));
    }
}
