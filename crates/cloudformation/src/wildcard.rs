//! The wildcards of IAM and CloudFront.

/// Whether a text matches a pattern, in which `*` stands for any characters and `?` for one. The comparison is
/// sensitive to case.
///
/// ```
/// assert!(cloudformation::matches_wildcard("/reports/*.pdf", "/reports/2026/march.pdf"));
/// assert!(!cloudformation::matches_wildcard("get?", "get"));
/// ```
pub fn matches_wildcard(pattern: &str, text: &str) -> bool {
    matches(pattern.as_bytes(), text.as_bytes(), |one, other| one == other)
}

/// The same without regard to the case of ASCII letters.
pub(crate) fn matches_wildcard_in_any_case(pattern: &str, text: &str) -> bool {
    matches(pattern.as_bytes(), text.as_bytes(), u8::eq_ignore_ascii_case)
}

fn matches(pattern: &[u8], text: &[u8], is_same: impl Fn(&u8, &u8) -> bool) -> bool {
    let (mut at, mut from) = (0, 0);
    // The last `*`, and the text that was left when it was reached: each failure gives it one more character.
    let mut back: Option<(usize, usize)> = None;
    while from < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                back = Some((at, from));
                at += 1;
            }
            Some(byte) if *byte == b'?' || is_same(byte, &text[from]) => {
                at += 1;
                from += 1;
            }
            _ => match back {
                Some((star, start)) => {
                    back = Some((star, start + 1));
                    at = star + 1;
                    from = start + 1;
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::matches_wildcard;

    macro_rules! matches {
        ($($test:ident: $pattern:literal, $text:literal => $expected:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(matches_wildcard($pattern, $text), $expected);
            }
        )*};
    }

    matches! {
        text_matches_itself: "getobject", "getobject" => true;
        longer_text_does_not_match: "getobject", "getobjects" => false;
        star_at_the_end_matches_the_rest: "get*", "getobject" => true;
        star_at_the_start_matches_the_beginning: "*tagging", "putbuckettagging" => true;
        stars_and_question_marks_combine: "g?t*ac*l", "getbucketacl" => true;
        other_beginning_does_not_match: "get*", "putobject" => false;
        star_matches_empty_text: "*", "" => true;
        question_mark_needs_a_character: "?", "" => false;
    }
}
