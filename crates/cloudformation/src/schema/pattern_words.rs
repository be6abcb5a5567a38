//! What is wrong with a text that does not match a pattern, and how to write it, in words.

use super::arn_words::missing_parts;
use super::expression::{CharacterSet, Node, parse};
use super::misfit::{self, Misfit};
use super::pattern::Pattern;
use super::value_names::visible;

/// Most characters that an advice lists.
const MAX_LISTED: usize = 12;

/// ARNs of frequent resources, with the service as a pattern names it.
const ARNS: [(&str, &str, &str); 12] = [
    ("iam", "a role", "arn:aws:iam::111122223333:role/name"),
    ("iam", "a policy", "arn:aws:iam::111122223333:policy/name"),
    ("kms", "a key", "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
    ("lambda", "a function", "arn:aws:lambda:us-east-1:111122223333:function:name"),
    ("lambda", "a version of a layer", "arn:aws:lambda:us-east-1:111122223333:layer:name:1"),
    ("sns", "a topic", "arn:aws:sns:us-east-1:111122223333:name"),
    ("sqs", "a queue", "arn:aws:sqs:us-east-1:111122223333:name"),
    ("s3", "a bucket", "arn:aws:s3:::name"),
    (
        "acm",
        "a certificate",
        "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab",
    ),
    ("secretsmanager", "a secret", "arn:aws:secretsmanager:us-east-1:111122223333:secret:name-a1b2c3"),
    ("logs", "a log group", "arn:aws:logs:us-east-1:111122223333:log-group:name"),
    ("states", "a state machine", "arn:aws:states:us-east-1:111122223333:stateMachine:name"),
];

/// The problem with a text that does not match a pattern, and the advice. The advice is empty if the pattern says too little.
pub(super) fn explain(pattern: &Pattern, text: &str) -> (String, String) {
    let arn = arn_advice(pattern);
    if let Some(arn) = &arn
        && !text.starts_with("arn:")
    {
        return (format!("{text:?} is not an ARN"), arn.clone());
    }
    if pattern.text.contains("arn:")
        && let Some(problem) = missing_parts(text)
    {
        return (problem, arn.unwrap_or_default());
    }
    let Some(misfit) = misfit::find(&pattern.text, text) else {
        return (format!("{text:?} does not match {}", pattern.text), arn.unwrap_or_default());
    };
    let expected = if is_too_long(&misfit) { None } else { expected(&misfit) };
    let advice = match (arn.or_else(|| example(pattern)), expected) {
        // Nothing of the text fits, so that the example says more.
        (Some(example), _) if misfit.fitting == 0 => example,
        (Some(example), Some(expected)) => format!("{expected}; {example}"),
        (one, other) => one.or(other).unwrap_or_default(),
    };
    (problem(&misfit, text), advice)
}

fn problem(misfit: &Misfit, text: &str) -> String {
    let fitting: String = text.chars().take(misfit.fitting).collect();
    match text.chars().nth(misfit.fitting) {
        None if text.is_empty() => "an empty String is not allowed here".to_owned(),
        None => format!("{text:?} ends too early"),
        Some(letter) if misfit.fitting == 0 => format!("{text:?} must not begin with {}", name(letter)),
        Some(_) if is_too_long(misfit) => match misfit.fitting {
            1 => format!("{:?} is too long: only the first character fits", beginning(text)),
            fitting => format!("{:?} is too long: only the first {fitting} characters fit", beginning(text)),
        },
        Some(letter) => {
            format!("{text:?} must not have {} after `{}`", name(letter), visible(&end(&fitting)))
        }
    }
}

/// Whether a text is wrong only because it does not end after the part that fits.
fn is_too_long(misfit: &Misfit) -> bool {
    misfit.fitting > 0 && misfit.may_end && misfit.next.is_empty()
}

/// Most characters of a text that a message shows a second time, or of a text whose end does not matter.
const MAX_SHOWN: usize = 60;

fn beginning(text: &str) -> String {
    let mut shown: String = text.chars().take(MAX_SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

fn end(text: &str) -> String {
    let left_out = text.chars().count().saturating_sub(MAX_SHOWN);
    let shown: String = text.chars().skip(left_out).collect();
    if left_out > 0 { format!("…{shown}") } else { shown }
}

/// What has to follow after the part that fits.
fn expected(misfit: &Misfit) -> Option<String> {
    let ending = if misfit.may_end { Some("the end".to_owned()) } else { None };
    let names = set_names(&misfit.next)?;
    let all: Vec<String> = names.into_iter().chain(ending).collect();
    let (last, others) = all.split_last()?;
    Some(match others {
        [] => format!("only {last} can be there"),
        others => format!("only {} or {last} can be there", others.join(", ")),
    })
}

/// The names of the characters in sets. `None` if they are too many to list.
fn set_names(sets: &[CharacterSet]) -> Option<Vec<String>> {
    let has = |letter: char| sets.iter().any(|set| set.contains(letter));
    let has_all = |mut letters: std::ops::RangeInclusive<char>| letters.all(has);
    // A set of everything but some characters has to be described by these.
    if has('\u{e000}') {
        return None;
    }
    let mut names = Vec::new();
    let mut listed = [false; 128];
    let mut group = |letters: std::ops::RangeInclusive<char>, name: &str| {
        for letter in letters {
            listed[letter as usize] = true;
        }
        names.push(name.to_owned());
    };
    match (has_all('A'..='Z'), has_all('a'..='z')) {
        (true, true) => {
            group('A'..='Z', "ASCII letters");
            group('a'..='z', "");
        }
        (true, false) => group('A'..='Z', "upper-case letters"),
        (false, true) => group('a'..='z', "lower-case letters"),
        (false, false) => {}
    }
    if has_all('a'..='f') && !has_all('a'..='z') {
        group('a'..='f', "the letters a to f");
    }
    if has_all('A'..='F') && !has_all('A'..='Z') {
        group('A'..='F', "the letters A to F");
    }
    if has_all('0'..='9') {
        group('0'..='9', "digits");
    }
    names.retain(|name| !name.is_empty());
    let single: Vec<char> = (' '..='~').filter(|letter| has(*letter) && !listed[*letter as usize]).collect();
    if single.len() > MAX_LISTED {
        return None;
    }
    names.extend(single.into_iter().map(name));
    Some(names)
}

fn name(letter: char) -> String {
    match letter {
        ' ' => "a space".to_owned(),
        '\n' => "a line break".to_owned(),
        '\t' => "a tab".to_owned(),
        letter => format!("`{}`", visible(letter.encode_utf8(&mut [0; 4]))),
    }
}

/// The advice of a pattern for ARNs.
fn arn_advice(pattern: &Pattern) -> Option<String> {
    if !pattern.text.trim_start_matches(['^', '(']).starts_with("arn:") {
        return None;
    }
    let known = ARNS.iter().find(|(service, _, example)| {
        pattern.text.contains(&format!(":{service}:")) && pattern.matches(example)
    });
    Some(match known {
        Some((_, resource, example)) => {
            format!(
                "write the whole ARN of {resource}, such as {example}, or take it from a resource with Fn::GetAtt"
            )
        }
        None => "write the whole ARN, or take it from a resource with Fn::GetAtt".to_owned(),
    })
}

/// An example of a pattern with a fixed beginning. A name of letters needs none.
fn example(pattern: &Pattern) -> Option<String> {
    let node = parse(&pattern.text)?;
    if !is_fixed(&node) {
        return None;
    }
    let mut text = String::new();
    write_example(&node, &mut text)?;
    pattern.matches(&text).then(|| format!("an example is {text}"))
}

/// Whether a part begins with a literal, or with a fixed number of characters.
fn is_fixed(node: &Node) -> bool {
    match node {
        Node::Set(set) => set.literal().is_some(),
        Node::Sequence(parts) => parts.iter().find(|part| **part != Node::Start).is_some_and(is_fixed),
        Node::Choice(branches) => branches.iter().all(is_fixed),
        Node::Repeat(_, least, most) => *least > 0 && *most == Some(*least),
        Node::Start | Node::End => false,
    }
}

/// Letters and digits in the order in which an example uses them.
const SAMPLES: &str = "1234567890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Repetitions in an example if a pattern asks for fewer and allows more.
const REPETITIONS: usize = 3;
/// Bytes of the longest example.
const MAX_EXAMPLE_BYTES: usize = 60;

fn write_example(node: &Node, text: &mut String) -> Option<()> {
    if text.len() > MAX_EXAMPLE_BYTES {
        return None;
    }
    match node {
        Node::Start | Node::End | Node::Repeat(_, 0, Some(1)) => {}
        Node::Set(set) => text.push(sample(set, 0)?),
        Node::Sequence(parts) => parts.iter().try_for_each(|part| write_example(part, text))?,
        Node::Choice(branches) => write_example(branches.first()?, text)?,
        Node::Repeat(part, least, most) => {
            let count = most.map_or(REPETITIONS, |most| most.min(REPETITIONS)).max(*least);
            for position in 0..count {
                let before = text.len();
                match &**part {
                    Node::Set(set) => text.push(sample(set, position)?),
                    part => write_example(part, text)?,
                }
                if text.len() > MAX_EXAMPLE_BYTES {
                    return None;
                }
                if text.len() == before {
                    // Each turn writes nothing.
                    break;
                }
            }
        }
    }
    Some(())
}

/// A character of a set for a position.
fn sample(set: &CharacterSet, position: usize) -> Option<char> {
    // A set of everything but some characters says nothing about a good value.
    if set.contains('\u{e000}') {
        return None;
    }
    let wanted = |letter: &char| set.contains(*letter);
    set.literal().or_else(|| {
        let samples: Vec<char> = SAMPLES.chars().filter(wanted).collect();
        let at = position.checked_rem(samples.len())?;
        samples.get(at).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::explain;
    use crate::schema::pattern::Pattern;

    fn explained(pattern: &str, text: &str) -> String {
        let (problem, advice) = explain(&Pattern::from(pattern.to_owned()), text);
        format!("{problem}; {advice}")
    }

    #[test]
    fn character_that_does_not_fit_is_named_with_those_that_do() {
        assert_eq!(
            explained("^[a-zA-Z][a-zA-Z0-9_]{0,47}$", "Agent-prod"),
            "\"Agent-prod\" must not have `-` after `Agent`; only ASCII letters, digits, `_` or the end can be there"
        );
        assert_eq!(
            explained("^[a-z0-9-]+$", "Group"),
            "\"Group\" must not begin with `G`; only lower-case letters, digits or `-` can be there"
        );
        assert_eq!(
            explained("^[a-z]{2}$", "abc"),
            "\"abc\" is too long: only the first 2 characters fit; an example is ab"
        );
    }

    #[test]
    fn long_text_is_shown_once() {
        let text = "a".repeat(200);
        let shown = "a".repeat(60);
        assert_eq!(
            explained("^[a-z]{1,100}$", &text),
            format!("\"{shown}…\" is too long: only the first 100 characters fit; ")
        );
        assert_eq!(
            explained("^[a-z]+$", &format!("{text}-")),
            format!(
                "\"{text}-\" must not have `-` after `…{shown}`; only lower-case letters or the end can be there"
            )
        );
        assert!(explained("^a$", "ab").starts_with("\"ab\" is too long: only the first character fits"));
    }

    #[test]
    fn empty_part_is_not_written_a_billion_times() {
        for pattern in ["^(){1000000000}a$", "^(?:(?:){99999}){99999}a$"] {
            assert_eq!(explained(pattern, "b"), "\"b\" must not begin with `b`; an example is a");
        }
    }

    #[test]
    fn pattern_with_a_fixed_part_has_an_example() {
        assert_eq!(
            explained("^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$", "us-east-1a"),
            "\"us-east-1a\" must not begin with `u`; an example is subnet-12345678"
        );
        assert!(explained("^#[A-F0-9]{6}$", "red").ends_with("an example is #123456"));
        assert!(explained("^[0-9]{12}$", "1234").starts_with("\"1234\" ends too early; only digits"));
    }

    #[test]
    fn pattern_that_says_little_has_no_example() {
        for pattern in ["^(%[0-9]{2}|[a-z])+$", "^(nodejs.*|python.*)$", "^[a-z]{2,8}::[a-z]{2,8}$"] {
            assert!(!explained(pattern, "<").contains("example"), "{pattern}");
        }
    }

    #[test]
    fn arn_is_named_by_its_resource() {
        let pattern = r"^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$";
        let advice = "write the whole ARN of a role, such as arn:aws:iam::111122223333:role/name, or take it from a resource with Fn::GetAtt";
        assert_eq!(explained(pattern, "reader"), format!("\"reader\" is not an ARN; {advice}"));
        assert_eq!(
            explained(pattern, "arn:aws:iam::role/reader"),
            format!(
                "\"arn:aws:iam::role/reader\" has 5 of the 6 parts of an ARN, arn:partition:service:region:account:resource; {advice}"
            )
        );
        assert_eq!(
            explained(pattern, "arn:aws:iam::1234:role/reader"),
            format!(
                "\"arn:aws:iam::1234:role/reader\" must not have `:` after `arn:aws:iam::1234`; only digits can be there; {advice}"
            )
        );
    }

    #[test]
    fn pattern_that_is_not_understood_is_shown() {
        assert_eq!(explained(r"\S", " "), r#"" " does not match \S; "#);
    }
}
