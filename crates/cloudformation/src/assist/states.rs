//! The completions in the definition of a state machine that is written as an object.

use super::completion::{Completion, CompletionKind, keys};
use crate::document::{Json, Segment, value_at};
use crate::validate::{MACHINE, STATE_MACHINES, state_types, states_language};

/// A place in a machine. The machine can be a branch of `Parallel` or the processor of `Map`.
struct Place<'a> {
    machine: &'a Json,
    below: &'a [Segment],
}

impl<'a> Place<'a> {
    fn new(document: &'a Json, kind: Option<&str>, path: &'a [Segment]) -> Option<Self> {
        let [_, _, Segment::Key(part), Segment::Key(property), below @ ..] = path else { return None };
        if part != "Properties" || property != "Definition" || !STATE_MACHINES.contains(&kind?) {
            return None;
        }
        let mut below = below;
        while let Some(deeper) = within(below) {
            below = deeper;
        }
        let machine = value_at(document, &path[..path.len() - below.len()])?;
        Some(Self { machine, below })
    }

    fn names(&self) -> Vec<Completion> {
        let states = self.machine["States"].as_object().into_iter().flatten();
        let state = |(name, state): (&String, &Json)| {
            Completion::new(name.as_str(), CompletionKind::Name, state["Type"].as_str().unwrap_or("state"))
        };
        states.map(state).collect()
    }
}

/// The path below a machine that is within a state.
fn within(path: &[Segment]) -> Option<&[Segment]> {
    let [Segment::Key(states), Segment::Key(_), Segment::Key(field), deeper @ ..] = path else { return None };
    match (field.as_str(), deeper) {
        _ if states != "States" => None,
        ("Branches", [Segment::Index(_), deeper @ ..]) | ("ItemProcessor" | "Iterator", deeper) => {
            Some(deeper)
        }
        _ => None,
    }
}

/// The values at a path in a definition: the names of states next to it, or the types of states. `None` at other places.
pub(super) fn values_in_machine(
    document: &Json,
    kind: Option<&str>,
    path: &[Segment],
) -> Option<Vec<Completion>> {
    let place = Place::new(document, kind, path)?;
    let (field, owner) = match place.below {
        [Segment::Key(field)] => return (field == "StartAt").then(|| place.names()),
        [Segment::Key(states), Segment::Key(_), owner @ .., Segment::Key(field)] if states == "States" => {
            (field.as_str(), owner)
        }
        _ => return None,
    };
    match (field, owner) {
        ("Next" | "Default", []) => Some(place.names()),
        ("Next", [Segment::Key(list), Segment::Index(_)]) if list == "Choices" || list == "Catch" => {
            Some(place.names())
        }
        ("Type", []) => {
            let kind = |kind| Completion::new(kind, CompletionKind::Value, "");
            Some(state_types().map(kind).collect())
        }
        _ => None,
    }
}

/// The fields of the machine or the state at a path. A state without a type has only this.
pub(super) fn keys_in_machine(document: &Json, kind: Option<&str>, owner: &[Segment]) -> Vec<Completion> {
    let (Some(place), Some(all)) = (Place::new(document, kind, owner), states_language()) else {
        return Vec::new();
    };
    let (kind, object) = match place.below {
        [] => (MACHINE, place.machine),
        [Segment::Key(states), Segment::Key(name)] if states == "States" => {
            let state = &place.machine["States"][name];
            let Some(kind) = state["Type"].as_str() else {
                return vec![Completion::new("Type", CompletionKind::Key, "required")];
            };
            (kind, state)
        }
        _ => return Vec::new(),
    };
    let fields: Vec<_> = all.property(kind).into_iter().collect();
    keys(Some(all), &fields, Some(object))
}

#[cfg(test)]
mod tests {
    use crate::Json;
    use crate::assist::complete;

    const MACHINE: &str = "Resources:
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: First
        States:
          First:
            Type: Parallel
            Branches:
              - StartAt: Inner
                States:
                  Inner: { Type: Succeed }
            Next: Last
          Last:
            Type: Choice
            Choices:
              - Next: First
";

    /// A test for each place: a line of the machine, what takes its place, and completions that the place has and lacks.
    macro_rules! places {
        ($($test:ident: $line:literal => $written:literal, has $some:literal, lacks $other:literal;)*) => {$(
            #[test]
            fn $test() {
                let text = MACHINE.replacen($line, $written, 1);
                let offset = text.find('|').expect("the place");
                let found = complete(&text.replacen('|', "", 1), offset, &Json::Null).items;
                assert!(found.iter().any(|item| item.text == $some), "{found:?}");
                assert!(found.iter().all(|item| item.text != $other), "{found:?}");
            }
        )*};
    }

    places! {
        next_state: "Next: Last" => "Next: |", has "Last", lacks "Inner";
        first_state: "StartAt: First" => "StartAt: |", has "First", lacks "Inner";
        first_state_of_a_branch: "StartAt: Inner" => "StartAt: |", has "Inner", lacks "First";
        next_state_of_a_choice: "Next: First" => "Next: F|", has "First", lacks "Inner";
        default_state: "Type: Choice" => "Type: Choice\n            Default: |", has "First", lacks "Inner";
        type_of_a_state: "Type: Choice" => "Type: |", has "Choice", lacks "AWS::SQS::Queue";
        field_of_a_state: "Type: Choice" => "Type: Choice\n            Def|", has "Default", lacks "Branches";
        field_of_a_machine: "StartAt: First" => "StartAt: First\n        Comm|", has "Comment", lacks "StartAt";
        type_is_the_first_field: "Type: Choice" => "Ty|", has "Type", lacks "Next";
    }

    #[test]
    fn payload_is_not_completed() {
        for place in ["Next", "Type"] {
            let text = MACHINE.replacen(
                "Type: Choice",
                &format!("Type: Choice\n            Assign: {{ {place}: | }}"),
                1,
            );
            let offset = text.find('|').expect("the place");
            assert_eq!(complete(&text.replacen('|', "", 1), offset, &Json::Null).items, [], "{place}");
        }
    }
}
