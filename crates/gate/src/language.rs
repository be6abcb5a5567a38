//! The language that a visitor accepts: RFC 9110, section 12.5.4.

use settings::Language;

use crate::event::Event;

/// The most parts of the header that the gate reads. Browsers send fewer than ten.
const MAX_RANGES: usize = 32;
/// The weight of a language range without a `q` parameter, in thousandths.
const FULL_WEIGHT: u16 = 1000;

/// Returns the language with the highest weight, and among equals the one that the visitor names first. Malformed parts are ignored.
/// English is the language of visitors who accept none of the built-in ones.
pub(crate) fn accepted(event: &Event) -> Language {
    let parts = event.headers("accept-language").flat_map(|header| header.split(','));
    let ranges: Vec<Range> = parts.take(MAX_RANGES).filter_map(Range::read).collect();
    let is_named = |language: Language| ranges.iter().any(|range| range.language == Some(language));
    let mut best = (0, Language::default());
    for range in &ranges {
        // An asterisk stands for the languages that no other range names.
        let language = range.language.or_else(|| Language::ALL.into_iter().find(|other| !is_named(*other)));
        if let Some(language) = language
            && range.weight > best.0
        {
            best = (range.weight, language);
        }
    }
    best.1
}

/// A part of the header that is about a built-in language, or about every language.
struct Range {
    /// `None` for the asterisk.
    language: Option<Language>,
    /// In thousandths. 0 means that the visitor does not accept the language.
    weight: u16,
}

impl Range {
    /// Reads a part such as `de-AT;q=0.8`. Returns `None` if it is malformed, or about another language.
    fn read(part: &str) -> Option<Self> {
        let mut parameters = part.split(';').map(str::trim);
        let range = parameters.next()?;
        let weight = match parameters.next() {
            None => FULL_WEIGHT,
            Some(parameter) => weight(parameter)?,
        };
        if range == "*" {
            return Some(Self { language: None, weight });
        }
        let primary = range.split('-').next()?;
        let language =
            Language::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.tag()))?;
        Some(Self { language: Some(language), weight })
    }
}

/// Reads `q=0.8` in thousandths: RFC 9110, section 12.4.2.
fn weight(parameter: &str) -> Option<u16> {
    let value = parameter.strip_prefix(['q', 'Q'])?.trim_start().strip_prefix('=')?.trim_start();
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{decimals:0<3}").parse().ok()?;
    match (whole, thousandths) {
        ("0", thousandths) => Some(thousandths),
        ("1", 0) => Some(FULL_WEIGHT),
        _ => None,
    }
}
