//! The nodes that the aliases of a text repeat, counted without a copy of them.

use std::collections::HashMap;

use granit_parser::{Event, Parser, ScalarStyle, StrInput};

use super::json::MAX_NODES;
use super::scalar::MERGE_KEY;

/// Whether the aliases of a text repeat so many nodes that the text is refused. A few lines of aliases can repeat millions of nodes.
///
/// `false` for a text with a mistake, and for one with merges, whose levels only copies show.
pub(super) fn repeat_too_much<'t>(mut parser: Parser<'t, StrInput<'t>>) -> bool {
    let mut nodes = 0;
    // The anchor of each List and object that has no end yet, and the nodes before it.
    let mut open = Vec::new();
    let mut anchored = HashMap::new();
    while nodes <= MAX_NODES {
        let Some(Ok((event, _))) = parser.next_event() else { return false };
        match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) if text == MERGE_KEY => return false,
            Event::Scalar(..) => nodes += 1,
            Event::Alias(anchor) => nodes += anchored.get(&anchor).unwrap_or(&1),
            Event::SequenceStart(_, anchor, _) | Event::MappingStart(_, anchor, _) => {
                open.push((anchor, nodes));
                nodes += 1;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some((anchor, before)) = open.pop() else { return false };
                if anchor != 0 {
                    let own = nodes - before;
                    anchored.insert(anchor, own);
                    // The reader counts the copy that it keeps for aliases.
                    nodes += own;
                }
            }
            Event::DocumentEnd => return false,
            _ => {}
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use granit_parser::Parser;

    use super::repeat_too_much;

    /// Lists of which each repeats the one before it twice.
    fn doubled(lists: usize) -> String {
        let lists = (1..=lists).map(|list| format!("l{list}: &l{list} [*l{0}, *l{0}]\n", list - 1));
        format!("l0: &l0 [x]\n{}", lists.collect::<String>())
    }

    macro_rules! counted {
        ($($test:ident: $text:expr => $expected:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(repeat_too_much(Parser::new_from_str(&$text)), $expected);
            }
        )*};
    }

    counted! {
        few_doubled_lists_are_copied: doubled(10) => false;
        many_doubled_lists_are_too_much: doubled(60) => true;
        doubled_lists_before_a_mistake_are_too_much: doubled(60) + "a: [" => true;
        doubled_lists_after_a_mistake_are_not_counted: format!("a: ]\n{}", doubled(60)) => false;
        doubled_lists_after_a_merge_are_not_counted: format!("<<: {{}}\n{}", doubled(60)) => false;
        doubled_lists_after_a_quoted_key_are_too_much: format!("'<<': {{}}\n{}", doubled(60)) => true;
        doubled_lists_in_a_second_document_are_not_counted: format!("a: b\n---\n{}", doubled(60)) => false;
    }
}
