//! The size of a document whose aliases repeat nodes.

use std::collections::HashMap;

use granit_parser::{Event, Parser};

use super::simple::location;
use crate::document::Location;

/// Limit of the beginnings and ends of nodes that aliases repeat. A few lines of aliases can stand for a document of any size.
const MAX_REPEATED_EVENTS: usize = 100_000;

/// The first alias with which a text exceeds the limit. It is found without repeating anything.
pub(super) fn excess(text: &str) -> Option<Location> {
    let mut sizes = HashMap::new();
    let mut open = Vec::new();
    let (mut events, mut repeated) = (0, 0);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        match event {
            Event::Scalar(_, _, anchor, _) => {
                events += 1;
                sizes.insert(anchor, 1);
            }
            Event::SequenceStart(_, anchor, _) | Event::MappingStart(_, anchor, _) => {
                open.push((anchor, events));
                events += 1;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                events += 1;
                let (anchor, start) = open.pop()?;
                sizes.insert(anchor, events - start);
            }
            Event::Alias(anchor) => {
                let size: usize = *sizes.get(&anchor)?;
                events += size;
                repeated += size;
                if repeated > MAX_REPEATED_EVENTS {
                    return Some(location(&span));
                }
            }
            _ => {}
        }
    }
    None
}
