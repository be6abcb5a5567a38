//! Times at which EventBridge calls something.

use crate::document::{DocumentPath, Json, literals};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::serverless::owned_events::owned_events;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "schedule-expression",
    severity: Severity::Error,
    summary: "A time is not in the language of EventBridge",
    why: "EventBridge refuses the rule or the schedule when the stack is deployed. Its cron has six fields, and one of the two fields for days is ?.",
    bad: include_str!("../../../tests/rules/schedule-expression/bad.yaml"),
    good: include_str!("../../../tests/rules/schedule-expression/good.yaml"),
    source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html",
};

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let service = match kind(resource) {
            Some("AWS::Events::Rule") => Service::Rules,
            Some("AWS::Scheduler::Schedule") => Service::Scheduler,
            _ => continue,
        };
        let properties = properties_of(resource);
        let Some(times) = properties.and_then(|properties| properties.get("ScheduleExpression")) else {
            continue;
        };
        let path = DocumentPath::from_keys(&["Resources", id, "Properties", "ScheduleExpression"]);
        service.check_all(times, &path, report);
    }
    for event in owned_events(document) {
        let (service, property) = match event.kind() {
            Some("Schedule") => (Service::Rules, "Schedule"),
            Some("ScheduleV2") => (Service::Scheduler, "ScheduleExpression"),
            _ => continue,
        };
        if let Some(times) = event.properties().get(property) {
            service.check_all(times, &event.path().key(property), report);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Service {
    /// Rules of an event bus.
    Rules,
    /// [EventBridge Scheduler](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html), which has single times as well.
    Scheduler,
}

/// The problem and the advice.
type Objection = (String, &'static str);

impl Service {
    fn check_all(self, times: &Json, path: &DocumentPath, report: &mut Report) {
        for (path, text) in literals(times, path) {
            if let Some(Err((problem, advice))) = text.as_str().map(|text| self.check(text)) {
                report.add(RULE.at(path, problem).with_advice(advice).at_value());
            }
        }
    }

    fn check(self, text: &str) -> Result<(), Objection> {
        let inner = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
        match (inner("rate"), inner("cron"), inner("at")) {
            (Some(rate), _, _) => self.check_rate(rate),
            (_, Some(cron), _) => check_cron(cron),
            (_, _, Some(_)) if self == Self::Scheduler => Ok(()),
            _ => Err((format!("{text:?} is neither rate(…) nor cron(…)"), "write it as rate(1 hour)")),
        }
    }

    fn check_rate(self, rate: &str) -> Result<(), Objection> {
        const ADVICE: &str = "write it as rate(1 hour) or rate(5 minutes)";
        let Some((count, unit)) = rate.split_once(' ') else {
            return Err((format!("rate({rate}) is not a number and a unit"), ADVICE));
        };
        let Some(count) = count.parse::<u32>().ok().filter(|count| *count > 0) else {
            return Err((format!("{count} is not a positive number"), ADVICE));
        };
        let singular = unit.strip_suffix('s').unwrap_or(unit);
        if !["minute", "hour", "day"].contains(&singular) {
            return Err((format!("{unit} is not a unit of rate"), "the units are minutes, hours and days"));
        }
        if self == Self::Rules && (count == 1) != (unit == singular) {
            return Err((
                format!("{count} {unit} is refused"),
                "1 has a unit in the singular, other numbers in the plural",
            ));
        }
        Ok(())
    }
}

/// The fields of a cron expression: the name, the bounds, and the names of values in their order from the lower bound.
const FIELDS: [(&str, u32, u32, &[&str]); 6] = [
    ("minutes", 0, 59, &[]),
    ("hours", 0, 23, &[]),
    ("day of month", 1, 31, &[]),
    ("month", 1, 12, &["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]),
    ("day of week", 1, 7, &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]),
    ("year", 1970, 2199, &[]),
];

fn check_cron(cron: &str) -> Result<(), Objection> {
    let fields: Vec<&str> = cron.split_whitespace().collect();
    let Ok(all) = <[&str; 6]>::try_from(fields.as_slice()) else {
        let advice =
            "write minutes, hours, day of month, month, day of week and year, such as cron(0 3 * * ? *)";
        return Err((format!("this cron has {} fields and needs 6", fields.len()), advice));
    };
    for (field, (name, low, high, names)) in all.iter().zip(FIELDS) {
        let is_day = name.starts_with("day");
        let fits = |atom: &str| {
            atom == "*"
                // The guide has it only for days. EventBridge also accepts it for minutes and hours, as in templates of AWS's solutions.
                || atom == "?"
                || (is_day && atom.contains(['L', 'W', '#']))
                || names.contains(&atom.to_uppercase().as_str())
                || atom.parse::<u32>().is_ok_and(|number| (low..=high).contains(&number))
        };
        // The number after a slash is a distance, which may be larger than the bounds of the field allow.
        let starts = field.split(',').map(|range| range.split_once('/').map_or(range, |(start, _)| start));
        if let Some(wrong) = starts.flat_map(|range| range.split('-')).find(|atom| !fits(atom)) {
            return Err((
                format!("the field {name} does not take {wrong:?}"),
                "write a number, *, or ? for a day; days and months also have names such as MON and JAN",
            ));
        }
    }
    if !all.contains(&"?") {
        let problem = "this cron has a day of month and a day of week";
        return Err((problem.to_owned(), "put ? in place of one of them"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Service;

    #[test]
    fn expressions_of_the_reference_are_accepted() {
        for text in [
            "rate(1 minute)",
            "rate(5 minutes)",
            "rate(7 days)",
            "cron(0 10 * * ? *)",
            "cron(15 12 ? * MON-FRI *)",
            "cron(0 8 1 * ? *)",
            "cron(0/15 * * * ? *)",
            "cron(0 9 ? * 2#1 *)",
            "cron(0 18 L * ? *)",
            "cron(30 0 1 JAN,JUL ? 2026-2030)",
            "cron(0 0 ? * sun *)",
            "cron(* ? * * * *)",
        ] {
            assert_eq!(Service::Rules.check(text), Ok(()), "{text}");
        }
        assert_eq!(Service::Scheduler.check("at(2026-11-20T13:00:00)"), Ok(()));
        assert_eq!(Service::Scheduler.check("rate(1 hours)"), Ok(()));
    }

    #[test]
    fn other_expressions_are_refused() {
        for (text, problem) in [
            ("5 minutes", "is neither"),
            ("at(2026-11-20T13:00:00)", "is neither"),
            ("rate(5)", "is not a number and a unit"),
            ("rate(0 minutes)", "is not a positive number"),
            ("rate(1 minutes)", "is refused"),
            ("rate(5 minute)", "is refused"),
            ("rate(5 weeks)", "is not a unit"),
            ("cron(0 3 * * *)", "has 5 fields"),
            ("cron(0 3 * * * *)", "a day of month and a day of week"),
            ("cron(60 3 * * ? *)", "the field minutes does not take \"60\""),
            ("cron(0 24 * * ? *)", "the field hours does not take \"24\""),
            ("cron(0 0 ? * MONDAY *)", "the field day of week does not take \"MONDAY\""),
        ] {
            let (found, _) = Service::Rules.check(text).expect_err(text);
            assert!(found.contains(problem), "{text}: {found}");
        }
    }
}
