//! The questions that the engine answers about a value whose functions are open.

/// The question that a check answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// Which mistakes does the value have? A function is not a mistake. A mistake in either branch of `Fn::If` counts.
    Mistakes,
    /// Does the schema hold for certain? It does if there are no findings. A function is a finding.
    Holds,
    /// Does the schema fail for certain? It does if there are findings. Both branches of `Fn::If` have to fail.
    Fails,
}
