//! Times of a session that do not fit together.

use super::fault::Fault;
use crate::site::config::Session;

/// Finds session times that contradict each other. Returns their keys.
pub(super) fn faults(session: &Session) -> Vec<(&'static str, Fault)> {
    let lifetime = session.lifetime_seconds.unwrap_or(settings::Session::DEFAULT_LIFETIME);
    let mut faults = Vec::new();
    if let Some(max) = session.max_lifetime_seconds.filter(|max| *max < lifetime) {
        let problem = format!("{max} is below session.lifetime_seconds, {lifetime}");
        let advice = format!("set it to at least {lifetime}, or shorten session.lifetime_seconds");
        faults.push(("max_lifetime_seconds", Fault::new(problem, advice)));
    }
    if let Some(idle) = session.idle_seconds.filter(|idle| *idle >= lifetime) {
        let problem =
            format!("{idle} has no effect: session.lifetime_seconds ends a session after {lifetime}");
        let advice = format!("set it below {lifetime}, or remove it");
        faults.push(("idle_seconds", Fault::new(problem, advice)));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::site::config::Session;

    #[test]
    fn times_that_do_not_fit_the_lifetime_are_found() {
        let session = |lifetime_seconds, max_lifetime_seconds, idle_seconds| Session {
            lifetime_seconds,
            max_lifetime_seconds,
            idle_seconds,
            ..Session::default()
        };
        for (case, session, expected) in [
            ("nothing", session(None, None, None), &[][..]),
            ("as long as the default", session(None, Some(28_800), Some(28_799)), &[]),
            (
                "around the default",
                session(None, Some(28_799), Some(28_800)),
                &["max_lifetime_seconds", "idle_seconds"],
            ),
            ("as long as the lifetime", session(Some(3600), Some(3600), Some(3599)), &[]),
            (
                "around the lifetime",
                session(Some(3600), Some(3599), Some(3600)),
                &["max_lifetime_seconds", "idle_seconds"],
            ),
        ] {
            let keys: Vec<&str> = faults(&session).into_iter().map(|(key, _)| key).collect();
            assert_eq!(keys, expected, "{case}");
        }
    }
}
