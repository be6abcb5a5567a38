//! The place at which a text stops to fit a regular expression.

use super::expression::{CharacterSet, Node, parse};

/// The place at which a text cannot be continued so that it matches.
#[derive(Debug)]
pub(super) struct Misfit {
    /// The number of characters that fit.
    pub(super) fitting: usize,
    /// The characters that the expression takes next.
    pub(super) next: Vec<CharacterSet>,
    /// Whether the text may end here.
    pub(super) may_end: bool,
}

/// Most steps of an expression whose texts are compared.
const MAX_STEPS: usize = 5_000;
/// Most bytes of a text that is compared.
const MAX_TEXT_BYTES: usize = 1_000;

/// Finds the place in a text that does not match. `None` if the expression is unknown, begins anywhere in the text, or takes the text.
pub(super) fn find(pattern: &str, text: &str) -> Option<Misfit> {
    let node = if text.len() <= MAX_TEXT_BYTES { parse(pattern)? } else { return None };
    if !node.begins_at_start() {
        return None;
    }
    let mut program = Program::default();
    program.add(&node)?;
    program.push(Step::Match)?;
    program.run(text)
}

enum Step<'n> {
    Set(&'n CharacterSet),
    /// Continues at the next step and at another one.
    Fork(usize),
    Jump(usize),
    Start,
    End,
    Match,
    /// Takes nothing.
    Fail,
}

#[derive(Default)]
struct Program<'n>(Vec<Step<'n>>);

impl<'n> Program<'n> {
    fn push(&mut self, step: Step<'n>) -> Option<usize> {
        if self.0.len() >= MAX_STEPS {
            return None;
        }
        self.0.push(step);
        Some(self.0.len() - 1)
    }

    fn add(&mut self, node: &'n Node) -> Option<()> {
        match node {
            Node::Set(set) => _ = self.push(Step::Set(set))?,
            Node::Start => _ = self.push(Step::Start)?,
            Node::End => _ = self.push(Step::End)?,
            Node::Sequence(parts) => {
                for part in parts {
                    self.add(part)?;
                }
            }
            Node::Choice(branches) => {
                let mut jumps = Vec::new();
                for branch in branches {
                    let fork = self.push(Step::Fork(0))?;
                    self.add(branch)?;
                    jumps.push(self.push(Step::Jump(0))?);
                    self.0[fork] = Step::Fork(self.0.len());
                }
                // The last fork leads here, because no branch is left.
                self.push(Step::Fail)?;
                for jump in jumps {
                    self.0[jump] = Step::Jump(self.0.len());
                }
            }
            Node::Repeat(part, least, most) => {
                for _ in 0..*least {
                    let before = self.0.len();
                    self.add(part)?;
                    if self.0.len() == before {
                        // Each turn takes nothing, so that one says as much as a billion.
                        break;
                    }
                }
                if let Some(most) = most {
                    let mut forks = Vec::new();
                    for _ in *least..*most {
                        forks.push(self.push(Step::Fork(0))?);
                        self.add(part)?;
                    }
                    for fork in forks {
                        self.0[fork] = Step::Fork(self.0.len());
                    }
                } else {
                    let fork = self.push(Step::Fork(0))?;
                    self.add(part)?;
                    self.push(Step::Jump(fork))?;
                    self.0[fork] = Step::Fork(self.0.len());
                }
            }
        }
        Some(())
    }

    fn run(&self, text: &str) -> Option<Misfit> {
        let mut seen = vec![0; self.0.len()];
        let mut states = self.closure(vec![0], &mut seen, 1);
        for (fitting, letter) in text.chars().enumerate() {
            let mut next = Vec::new();
            for state in &states {
                match &self.0[*state] {
                    Step::Set(set) if set.contains(letter) => next.push(state + 1),
                    Step::Match => return None,
                    _ => {}
                }
            }
            if next.is_empty() {
                return Some(self.misfit(fitting, &states));
            }
            states = self.closure(next, &mut seen, fitting + 2);
        }
        let misfit = self.misfit(text.chars().count(), &states);
        if misfit.may_end { None } else { Some(misfit) }
    }

    fn misfit(&self, fitting: usize, states: &[usize]) -> Misfit {
        let mut next = Vec::new();
        let mut may_end = false;
        for state in states {
            match &self.0[*state] {
                Step::Set(set) => next.push((*set).clone()),
                Step::End | Step::Match => may_end = true,
                Step::Fork(_) | Step::Jump(_) | Step::Start | Step::Fail => {}
            }
        }
        Misfit { fitting, next, may_end }
    }

    /// The states that are reached without a character. The turns count from one, and `seen` has the last turn of each state.
    fn closure(&self, mut open: Vec<usize>, seen: &mut [usize], turn: usize) -> Vec<usize> {
        let mut states = Vec::new();
        while let Some(state) = open.pop() {
            if std::mem::replace(&mut seen[state], turn) == turn {
                continue;
            }
            match &self.0[state] {
                Step::Fork(other) => open.extend([*other, state + 1]),
                Step::Jump(other) => open.push(*other),
                Step::Start if turn == 1 => open.push(state + 1),
                Step::Start | Step::Fail => {}
                Step::Set(_) | Step::End | Step::Match => states.push(state),
            }
        }
        states
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn longest_beginning_that_can_still_match_is_found() {
        for (pattern, text, fitting, may_end) in [
            ("^[a-z]+$", "ab-c", 2, true),
            ("^[a-z]{2,3}$", "abcd", 3, true),
            ("^[a-z]{2,3}$", "a", 1, false),
            ("^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$", "subnet-0123456x", 14, false),
            ("^(a|bc)?d$", "bd", 1, false),
            ("^(?:a[0-9])+$", "a1a", 3, false),
            ("^a|^b", "c", 0, false),
            ("^$|^arn:", "ar", 2, false),
            ("^(){1000000000}a$", "ab", 1, true),
            ("^(?:(?:){99999}){99999}a$", "ab", 1, true),
        ] {
            let misfit = find(pattern, text).unwrap_or_else(|| panic!("{pattern} takes {text}"));
            assert_eq!((misfit.fitting, misfit.may_end), (fitting, may_end), "{pattern} {text}");
        }
    }

    #[test]
    fn text_that_matches_or_a_match_anywhere_has_no_place() {
        for (pattern, text) in
            [("^[a-z]+$", "ab"), ("^a", "ab"), ("[0-9]", "x"), ("^a|b", "x"), ("^a{9000}$", "b")]
        {
            assert!(find(pattern, text).is_none(), "{pattern} {text}");
        }
    }
}
