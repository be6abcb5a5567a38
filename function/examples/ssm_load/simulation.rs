//! A discrete-event simulation of instances that read their parameters from SSM.
//!
//! Time is a [`Duration`] since the start of the simulation. The model:
//!
//! - Instances are in 13 Regions. Each instance makes one `GetParameters` call for a read, and all calls share one quota.
//! - A call takes 50 to 150 ms, depending on the Region. SSM decides in the middle of this time.
//! - Requests to an instance are a Poisson process. An instance processes one request at a time, and the time to its next request
//!   begins when a request ends. Lambda starts more instances while others are busy. The scenario says how many.
//! - An instance reads during the first request after its parameters are due. A new instance starts with a request.
//! - Requests that need no read change nothing. The simulation counts them by their expected number.
//! - The clock of an instance shows whole seconds, as in the function.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

use function::schedule::{LastRead, WARM_READ};
use settings::PROPAGATION_SECONDS;

use crate::random::Random;
use crate::schedules::Schedule;
use crate::token_bucket::TokenBucket;

/// Mean time between two requests to an instance.
pub(crate) const REQUEST_INTERVAL: Duration = Duration::from_secs(10);
/// Number of Regions that have regional edge caches, where instances run.
const REGIONS: u32 = 13;
const FASTEST_CALL: Duration = Duration::from_millis(50);
const SLOWEST_CALL: Duration = Duration::from_millis(150);
/// The time that a request may take before its answer must be ready: Lambda@Edge's 5 seconds, less 0.3 seconds for the answer.
const REQUEST_TIME: Duration = Duration::from_millis(4700);
/// The time that a warm instance has run before the simulation starts is less than this.
const LONG_RUN: Duration = Duration::from_hours(1);
/// The time before the storm. The reads of warm instances become steady in it.
const WARM_UP: Duration = Duration::from_mins(15);
/// The time from the beginning of the storm in which calls and shares are counted.
pub(crate) const WINDOW: Duration = Duration::from_mins(2);
/// The time from the beginning of the storm to the end of the simulation.
const MEASURED: Duration = Duration::from_mins(20);

/// The instances of a simulation.
#[derive(Clone, Copy)]
pub(crate) struct Scenario {
    /// Instances that have parameters before the storm.
    pub(crate) warm: u32,
    /// Instances that start during the storm.
    pub(crate) starts: u32,
    /// The length of the storm.
    pub(crate) storm: Duration,
}

/// Results, counted from the beginning of the storm.
#[derive(Default)]
pub(crate) struct Report {
    /// Calls at SSM in each second of the window.
    pub(crate) calls: Vec<u32>,
    /// Calls of the window that SSM throttled.
    pub(crate) throttled: u32,
    /// Calls of warm instances until the end of the simulation, and how many of them SSM throttled.
    pub(crate) warm_calls: u32,
    pub(crate) warm_throttled: u32,
    /// Requests with a 503 until the end of the simulation.
    pub(crate) unavailable: u32,
    /// Requests of the window with a 503.
    pub(crate) unavailable_in_window: u32,
    /// Requests of the window.
    pub(crate) requests_in_window: f64,
    /// The longest time from an instance's start until it had parameters.
    pub(crate) slowest_start: Duration,
    /// Instances that did not get parameters.
    pub(crate) never_ready: u32,
    /// Instances that used parameters that were older than [`PROPAGATION_SECONDS`].
    pub(crate) stale: u32,
    /// The age of the oldest parameters that an instance used.
    pub(crate) oldest: Duration,
}

impl Report {
    /// Mean number of calls a second in the window.
    pub(crate) fn mean_calls(&self) -> u32 {
        let calls = self.calls_in_window();
        calls.checked_div(u32::try_from(self.calls.len()).unwrap_or(u32::MAX)).unwrap_or_default()
    }

    /// The number of calls that a percentage of the window's seconds do not exceed.
    pub(crate) fn percentile_of_calls(&self, percentage: usize) -> u32 {
        let mut seconds = self.calls.clone();
        seconds.sort_unstable();
        let rank = (seconds.len() * percentage).div_ceil(100);
        seconds.get(rank.saturating_sub(1)).copied().unwrap_or_default()
    }

    /// The part of the calls in the window that SSM throttled.
    pub(crate) fn throttled_share(&self) -> f64 {
        f64::from(self.throttled) / f64::from(self.calls_in_window().max(1))
    }

    /// The part of the requests in the window with a 503.
    pub(crate) fn unavailable_share(&self) -> f64 {
        f64::from(self.unavailable_in_window) / self.requests_in_window.max(1.0)
    }

    /// The part of warm instances' calls that SSM throttled.
    pub(crate) fn warm_throttled_share(&self) -> f64 {
        f64::from(self.warm_throttled) / f64::from(self.warm_calls.max(1))
    }

    fn calls_in_window(&self) -> u32 {
        self.calls.iter().sum()
    }
}

struct Instance {
    /// Half of the time that a call takes.
    way: Duration,
    started_at: Duration,
    /// When the instance last read its parameters.
    read_at: Option<Duration>,
    due_at: Duration,
    /// When the request came that reads.
    request_at: Duration,
    deadline: Duration,
    retries: u32,
    is_stale: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// A request comes to an instance.
    Request,
    /// A call of an instance reaches SSM.
    Call,
}

struct Simulation {
    schedule: Schedule,
    bucket: TokenBucket,
    random: Random,
    instances: Vec<Instance>,
    events: BinaryHeap<Reverse<(Duration, usize, Event)>>,
    report: Report,
}

/// Runs a scenario.
pub(crate) fn run(scenario: Scenario, schedule: Schedule, calls_per_second: u32, seed: u64) -> Report {
    let mut simulation = Simulation {
        schedule,
        bucket: TokenBucket::new(calls_per_second),
        random: Random::new(seed),
        instances: Vec::new(),
        events: BinaryHeap::new(),
        report: Report { calls: (0..WINDOW.as_secs()).map(|_| 0).collect(), ..Report::default() },
    };
    simulation.add_instances(scenario);
    while let Some(Reverse((now, index, event))) = simulation.events.pop() {
        if now >= WARM_UP + MEASURED {
            break;
        }
        match event {
            Event::Request => simulation.request(now, index),
            Event::Call => simulation.call(now, index),
        }
    }
    simulation.into_report()
}

impl Simulation {
    fn add_instances(&mut self, scenario: Scenario) {
        for number in 0..scenario.warm {
            let first = self.first_read_of_warm_instance();
            self.add_instance(number, Duration::ZERO, Some(Duration::ZERO), first);
        }
        for number in 0..scenario.starts {
            let start = WARM_UP + self.random.below(scenario.storm);
            self.add_instance(number, start, None, start);
        }
    }

    /// The time of the first read. An instance that has run for a long time can be anywhere between two reads.
    fn first_read_of_warm_instance(&mut self) -> Duration {
        let simulation_starts = self.random.below(LONG_RUN);
        let mut read_at = Duration::ZERO;
        while read_at <= simulation_starts {
            let seconds = self.schedule.seconds_until_next_read(LastRead::Succeeded, self.random.chance());
            read_at += Duration::from_secs(seconds) + self.random.exponential(REQUEST_INTERVAL);
        }
        read_at.saturating_sub(simulation_starts)
    }

    fn add_instance(
        &mut self,
        number: u32,
        started_at: Duration,
        read_at: Option<Duration>,
        first_read: Duration,
    ) {
        let distance = f64::from(number % REGIONS) / f64::from(REGIONS - 1);
        self.instances.push(Instance {
            way: (FASTEST_CALL + SLOWEST_CALL.saturating_sub(FASTEST_CALL).mul_f64(distance)) / 2,
            started_at,
            read_at,
            due_at: first_read,
            request_at: started_at,
            deadline: started_at,
            retries: 0,
            is_stale: false,
        });
        self.events.push(Reverse((first_read, self.instances.len() - 1, Event::Request)));
    }

    /// Processes a request to an instance that has no parameters, or whose parameters are due.
    fn request(&mut self, now: Duration, index: usize) {
        let instance = &mut self.instances[index];
        if instance.read_at.is_none() && is_in_window(now) {
            self.report.requests_in_window += 1.0;
        }
        if now < instance.due_at {
            self.refuse(now);
            self.next_request(now, index);
            return;
        }
        instance.request_at = now;
        instance.retries = 0;
        instance.deadline = now + REQUEST_TIME;
        if instance.read_at.is_some() {
            instance.deadline = instance.deadline.min(now + WARM_READ);
        }
        self.events.push(Reverse((now + instance.way, index, Event::Call)));
    }

    /// Processes a call that reaches SSM.
    fn call(&mut self, now: Duration, index: usize) {
        let is_admitted = self.bucket.admit(now);
        let instance = &mut self.instances[index];
        let is_warm = instance.read_at.is_some();
        if now >= WARM_UP {
            self.report.warm_calls += u32::from(is_warm);
            self.report.warm_throttled += u32::from(is_warm && !is_admitted);
        }
        let second = usize::try_from(now.saturating_sub(WARM_UP).as_secs()).unwrap_or(usize::MAX);
        if now >= WARM_UP
            && let Some(calls) = self.report.calls.get_mut(second)
        {
            *calls += 1;
            self.report.throttled += u32::from(!is_admitted);
        }
        let answered_at = now + instance.way;
        if answered_at > instance.deadline {
            let deadline = instance.deadline;
            self.fail(deadline, index);
        } else if is_admitted {
            self.succeed(answered_at, index);
        } else {
            self.retry(answered_at, index);
        }
    }

    /// Retries a throttled call if time is left, under the conditions of `Ssm::call`.
    fn retry(&mut self, now: Duration, index: usize) {
        let chance = self.random.chance();
        let instance = &mut self.instances[index];
        let is_patient = instance.read_at.is_none();
        match self.schedule.retry_delay(instance.retries, chance) {
            Some(delay) if is_patient && now + delay < instance.deadline => {
                instance.retries += 1;
                self.events.push(Reverse((now + delay + instance.way, index, Event::Call)));
            }
            _ => self.fail(now, index),
        }
    }

    fn succeed(&mut self, now: Duration, index: usize) {
        let instance = &mut self.instances[index];
        if instance.read_at.is_none() {
            let start = now.saturating_sub(instance.started_at);
            self.report.slowest_start = self.report.slowest_start.max(start);
            self.report.requests_in_window += expected_requests_in_window(now);
        }
        instance.read_at = Some(now);
        self.wait(now, index, LastRead::Succeeded);
    }

    fn fail(&mut self, now: Duration, index: usize) {
        let instance = &self.instances[index];
        if let Some(read_at) = instance.read_at {
            self.wait(now, index, LastRead::FailedWarm);
            self.use_old_parameters(now, index, read_at);
        } else {
            self.refuse(instance.request_at);
            self.wait(now, index, LastRead::FailedCold);
        }
    }

    /// Sets when the instance reads again, and adds the next request that can read or get a 503.
    fn wait(&mut self, now: Duration, index: usize, last: LastRead) {
        let seconds = self.schedule.seconds_until_next_read(last, self.random.chance());
        // Instances compare whole seconds.
        let due_at = Duration::from_secs(now.as_secs() + seconds);
        self.instances[index].due_at = due_at;
        let is_warm = self.instances[index].read_at.is_some();
        self.next_request(if is_warm { due_at } else { now }, index);
    }

    fn next_request(&mut self, after: Duration, index: usize) {
        let next = after + self.random.exponential(REQUEST_INTERVAL);
        self.events.push(Reverse((next, index, Event::Request)));
    }

    /// Records the age of the parameters that an instance uses after a failed read. They are oldest in the last request before the
    /// instance is due again, or in the request that tried to read.
    fn use_old_parameters(&mut self, now: Duration, index: usize, read_at: Duration) {
        if now < WARM_UP {
            return;
        }
        let due_at = self.instances[index].due_at;
        // A Poisson process looks the same in both directions of time.
        let before = self.random.exponential(REQUEST_INTERVAL);
        let last = due_at.saturating_sub(before).max(now);
        let age = last.saturating_sub(read_at);
        self.report.oldest = self.report.oldest.max(age);
        if age > Duration::from_secs(PROPAGATION_SECONDS) {
            self.instances[index].is_stale = true;
        }
    }

    /// Counts a request with a 503.
    fn refuse(&mut self, request_at: Duration) {
        self.report.unavailable += u32::from(request_at >= WARM_UP);
        self.report.unavailable_in_window += u32::from(is_in_window(request_at));
    }

    fn into_report(self) -> Report {
        let mut report = self.report;
        for instance in &self.instances {
            report.stale += u32::from(instance.is_stale);
            report.never_ready += u32::from(instance.read_at.is_none());
            if instance.started_at < WARM_UP {
                report.requests_in_window += expected_requests_in_window(WARM_UP);
            }
        }
        report
    }
}

/// The expected number of requests to an instance from a time to the end of the window.
fn expected_requests_in_window(from: Duration) -> f64 {
    (WARM_UP + WINDOW).saturating_sub(from).div_duration_f64(REQUEST_INTERVAL)
}

fn is_in_window(time: Duration) -> bool {
    (WARM_UP..WARM_UP + WINDOW).contains(&time)
}
