//! The outline of a template in the terms of the protocol.

use cloudformation::Json;
use cloudformation::assist::OutlineItem;
use cloudformation::yaml::Lines;
use lsp_types::{DocumentSymbol, SymbolKind};

use crate::position::range;

/// A section with its entries. `known` is the document of a text that could be read, and has the types of the entries.
pub(crate) fn section(lines: &Lines<'_>, section: &OutlineItem, known: &Json) -> DocumentSymbol {
    let entries = &known[&lines.text()[section.key.clone()]];
    let entry = |entry: &OutlineItem| {
        let kind = entries[&lines.text()[entry.key.clone()]]["Type"].as_str();
        symbol(lines, entry, SymbolKind::OBJECT, kind)
    };
    let children: Vec<DocumentSymbol> = section.entries.iter().map(entry).collect();
    let children = (!children.is_empty()).then_some(children);
    DocumentSymbol { children, ..symbol(lines, section, SymbolKind::NAMESPACE, None) }
}

fn symbol(lines: &Lines<'_>, item: &OutlineItem, kind: SymbolKind, detail: Option<&str>) -> DocumentSymbol {
    let name = &lines.text()[item.key.clone()];
    // The type has no constructor.
    #[allow(deprecated)]
    DocumentSymbol {
        // VS Code shows no outline if a name is empty, as in `"": {}` while its key is being written.
        name: if name.trim().is_empty() { "…" } else { name }.to_owned(),
        detail: detail.map(str::to_owned),
        kind,
        tags: None,
        deprecated: None,
        range: range(lines, &item.range),
        selection_range: range(lines, &item.key),
        children: None,
    }
}
