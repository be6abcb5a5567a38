//! The steps of a command on standard error.
//!
//! At a terminal, running steps are redrawn in place, and each ends as a plain line. Elsewhere, each finished step is one line.
//! A quiet command prints only warnings.
//!
//! ```text
//! ✓ Gate uploaded (863,595 bytes)   2s
//! Creating 10 resources         2m 41s
//!   · Distribution  creating    1m 58s  usually 3 to 5 minutes
//! ```

use std::io::IsTerminal as _;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use constructs::terminal::{self, ERROR, SUCCESS, Style};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// How often a running step is drawn again.
const REDRAW: Duration = Duration::from_millis(250);

/// The steps of a command.
pub(crate) struct Progress {
    output: Output,
    layout: Layout,
}

/// The place of the time in the line of a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Layout {
    /// The column at which times end. With 0, a time follows its text.
    pub(crate) time_column: usize,
    /// Whether times below ten seconds have tenths.
    pub(crate) tenths: bool,
}

enum Output {
    Live(MultiProgress),
    Lines,
    Quiet,
}

impl Progress {
    /// Steps of a command. Only a terminal gets lines that change.
    pub(crate) fn new(quiet: bool, layout: Layout) -> Self {
        let output = if quiet {
            Output::Quiet
        } else if std::io::stderr().is_terminal() {
            Output::Live(MultiProgress::new())
        } else {
            Output::Lines
        };
        Self { output, layout }
    }

    /// Begins a step. A terminal shows it with its time until it ends.
    pub(crate) fn step(&self, text: impl Into<String>) -> Step<'_> {
        self.step_since(text, Duration::ZERO)
    }

    /// Shows a step that has begun before, this long ago.
    pub(crate) fn step_since(&self, text: impl Into<String>, ago: Duration) -> Step<'_> {
        let text = text.into();
        let bar = match &self.output {
            Output::Live(all) => Some(all.add(bar(&text))),
            Output::Lines | Output::Quiet => None,
        };
        let step = Step {
            progress: self,
            bar,
            started: Instant::now().checked_sub(ago).unwrap_or_else(Instant::now),
            running: Mutex::new(Running { text, hint: None, mark: Mark::None }),
        };
        step.draw();
        if let Some(bar) = &step.bar {
            bar.enable_steady_tick(REDRAW);
        }
        step
    }

    /// Prints a line, unless the command is quiet.
    pub(crate) fn line(&self, text: &str) {
        if !matches!(self.output, Output::Quiet) {
            self.print(|| terminal::progress(text));
        }
    }

    /// Prints a line with a check mark, unless the command is quiet.
    pub(crate) fn mark_done(&self, text: &str) {
        self.line(&format!("{SUCCESS}✓ {SUCCESS:#}{text}"));
    }

    /// Prints a warning and what to do about it, also in a quiet command.
    pub(crate) fn warning(&self, problem: &str, help: Option<&str>) {
        self.print(|| {
            terminal::warning(problem);
            if let Some(help) = help {
                terminal::help(help);
            }
        });
    }

    /// Runs code that writes to the terminal, such as a question, while no line changes.
    pub(crate) fn print<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.output {
            Output::Live(all) => all.suspend(write),
            Output::Lines | Output::Quiet => write(),
        }
    }
}

/// A step that has begun. If it is dropped without an end, its line stays as it is.
pub(crate) struct Step<'a> {
    progress: &'a Progress,
    bar: Option<ProgressBar>,
    started: Instant,
    running: Mutex<Running>,
}

struct Running {
    text: String,
    hint: Option<String>,
    mark: Mark,
}

impl Step<'_> {
    /// Replaces the text of the running step.
    pub(crate) fn update(&self, text: impl Into<String>) {
        self.running().text = text.into();
        self.draw();
    }

    /// Shows a hint behind the time, such as `usually 3 to 5 minutes`.
    pub(crate) fn hint(&self, hint: impl Into<String>) {
        self.running().hint = Some(hint.into());
        self.draw();
    }

    /// Shows the step as part of another one: indented, and with a dot while it runs.
    pub(crate) fn nested(self) -> Self {
        self.running().mark = Mark::Running;
        self.draw();
        self
    }

    /// The step succeeded. Its line stays with a check mark.
    pub(crate) fn done(self, text: impl Into<String>) {
        let nested = self.running().mark == Mark::Running;
        self.end(&text.into(), if nested { Mark::NestedDone } else { Mark::Done });
    }

    /// The step ended, and its result is not a success or a failure. Its line stays without a mark.
    pub(crate) fn end_plain(self, text: impl Into<String>) {
        self.end(&text.into(), Mark::None);
    }

    /// The step failed. Its line stays with a cross.
    pub(crate) fn failed(self, text: impl Into<String>) {
        let nested = self.running().mark == Mark::Running;
        self.end(&text.into(), if nested { Mark::NestedFailed } else { Mark::Failed });
    }

    /// The time since the beginning of the step.
    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Running> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn end(self, text: &str, mark: Mark) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        let line = line(mark, text, self.started.elapsed(), None, self.progress.layout);
        self.progress.line(&line);
    }

    fn draw(&self) {
        let Some(bar) = &self.bar else { return };
        let Running { text, hint, mark } = &*self.running();
        bar.set_style(running_style(self.progress.layout, *mark, text, hint.as_deref(), self.started));
        bar.tick();
    }
}

impl Drop for Step<'_> {
    fn drop(&mut self) {
        // After Ctrl-C or an error, the line stays as the last thing that is known of the step.
        if let Some(bar) = &self.bar
            && !bar.is_finished()
        {
            bar.finish_and_clear();
            let Running { text, hint, mark } = &*self.running();
            let line = line(*mark, text, self.started.elapsed(), hint.as_deref(), self.progress.layout);
            self.progress.line(&line);
        }
    }
}

fn bar(text: &str) -> ProgressBar {
    ProgressBar::new_spinner().with_message(text.to_owned())
}

/// The style of a running step, whose time is computed at each redraw.
fn running_style(
    layout: Layout,
    mark: Mark,
    text: &str,
    hint: Option<&str>,
    started: Instant,
) -> ProgressStyle {
    let (text, hint) = (text.to_owned(), hint.map(str::to_owned));
    let style = ProgressStyle::with_template("{step}").unwrap_or_else(|_| ProgressStyle::default_spinner());
    style.with_key("step", move |_: &indicatif::ProgressState, out: &mut dyn std::fmt::Write| {
        let _ = out.write_str(&line(mark, &text, started.elapsed(), hint.as_deref(), layout));
    })
}

/// The sign before the text of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// No sign.
    None,
    /// A check mark.
    Done,
    /// A cross.
    Failed,
    /// A dot, indented.
    Running,
    /// A check mark, indented.
    NestedDone,
    /// A cross, indented.
    NestedFailed,
}

impl Mark {
    /// The sign with the spaces around it, and its style.
    const fn parts(self) -> (&'static str, &'static str, Option<Style>) {
        match self {
            Self::None => ("", "", None),
            Self::Done => ("", "✓ ", Some(SUCCESS)),
            Self::Failed => ("", "✗ ", Some(ERROR)),
            Self::Running => ("  ", "· ", None),
            Self::NestedDone => ("  ", "✓ ", Some(SUCCESS)),
            Self::NestedFailed => ("  ", "✗ ", Some(ERROR)),
        }
    }
}

/// The line of a step: mark, text, time and hint. At least three spaces are before the time.
pub(crate) fn line(mark: Mark, text: &str, elapsed: Duration, hint: Option<&str>, layout: Layout) -> String {
    const GAP: usize = 3;
    let time = if layout.tenths { with_tenths(elapsed) } else { in_seconds(elapsed) };
    let (indent, sign, style) = mark.parts();
    let width = indent.len() + sign.chars().count() + text.chars().count() + time.len();
    let spaces = layout.time_column.saturating_sub(width).max(GAP);
    let sign = style.map_or_else(|| sign.to_owned(), |style| format!("{style}{sign}{style:#}"));
    let hint = hint.map(|hint| format!("  {hint}")).unwrap_or_default();
    format!("{indent}{sign}{text}{:spaces$}{time}{hint}", "")
}

/// A duration such as `8s`, `2m 41s` or `1h 02m`.
pub(crate) fn in_seconds(elapsed: Duration) -> String {
    let seconds = elapsed.as_secs();
    match seconds {
        0..60 => format!("{seconds}s"),
        60..3600 => format!("{}m {:02}s", seconds / 60, seconds % 60),
        _ => format!("{}h {:02}m", seconds / 3600, seconds / 60 % 60),
    }
}

/// A duration as [`in_seconds`] writes it, and with tenths below ten seconds, such as `1.8s`.
pub(crate) fn with_tenths(elapsed: Duration) -> String {
    if elapsed.as_millis() < 9_950 { format!("{:.1}s", elapsed.as_secs_f64()) } else { in_seconds(elapsed) }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Layout, Mark, in_seconds, line, with_tenths};

    fn plain(mark: Mark, text: &str, seconds: u64, hint: Option<&str>) -> String {
        let layout = Layout { time_column: 36, tenths: false };
        let styled = line(mark, text, Duration::from_secs(seconds), hint, layout);
        anstream::adapter::strip_str(&styled).to_string()
    }

    #[test]
    fn times_end_in_one_column() {
        let lines = [
            plain(Mark::Done, "Gate uploaded (863,595 bytes)", 2, None),
            plain(Mark::None, "Creating 10 resources", 161, None),
            plain(Mark::NestedDone, "EdgeFunction  created", 8, None),
            plain(Mark::Running, "Distribution  creating", 118, Some("usually 3 to 5 minutes")),
            plain(Mark::NestedFailed, "Distribution  failed", 41, None),
        ];
        let expected = [
            "✓ Gate uploaded (863,595 bytes)   2s",
            "Creating 10 resources         2m 41s",
            "  ✓ EdgeFunction  created         8s",
            "  · Distribution  creating    1m 58s  usually 3 to 5 minutes",
            "  ✗ Distribution  failed         41s",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn time_follows_a_long_text() {
        let text = "a text that is longer than the column of the times";
        assert_eq!(plain(Mark::None, text, 3, None), format!("{text}   3s"));
    }

    #[test]
    fn time_follows_its_text_without_a_column() {
        let layout = Layout { time_column: 0, tenths: true };
        let line = line(Mark::None, "Compared 2,104 files", Duration::from_millis(1_800), None, layout);
        assert_eq!(line, "Compared 2,104 files   1.8s");
    }

    #[test]
    fn durations_have_two_units_at_most() {
        let texts = [0, 59, 60, 161, 3_599, 3_720].map(|seconds| in_seconds(Duration::from_secs(seconds)));
        assert_eq!(texts, ["0s", "59s", "1m 00s", "2m 41s", "59m 59s", "1h 02m"]);
    }

    #[test]
    fn tenths_end_at_ten_seconds() {
        let texts = [40, 9_400, 9_949, 9_950, 61_000].map(|time| with_tenths(Duration::from_millis(time)));
        assert_eq!(texts, ["0.0s", "9.4s", "9.9s", "9s", "1m 01s"]);
    }
}
