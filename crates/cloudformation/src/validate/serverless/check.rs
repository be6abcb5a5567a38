//! The checks of what only SAM reads. The properties of its types are checked as those of other types.

use super::{
    collisions, connectors, events, function, globals_section, graphql, ignored_globals, literals, policies,
    routes, triggers,
};
use crate::document::Json;
use crate::finding::Report;
use crate::validate::symbols::Symbols;
use crate::validate::transforms::is_serverless;

pub(in crate::validate) fn check(document: &Json, symbols: &Symbols<'_>, report: &mut Report) {
    if is_serverless(document) {
        globals_section::check(document, symbols.types, report);
        ignored_globals::check(document, report);
        function::check(document, report);
        policies::check(document, report);
        connectors::check(document, symbols, report);
        events::check(document, symbols, report);
        routes::check(document, symbols, report);
        literals::check(document, report);
        graphql::check(document, report);
        collisions::check(document, report);
        triggers::check(document, report);
    }
}
