//! Thousands of broken configurations and templates. The code reads each of them or refuses it with findings, and never panics.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

use std::fs;
use std::path::Path;

use cloudformation::{validate, yaml};
use constructs::Code;
use infra::site::read;

const MUTATIONS: usize = 6_000;

/// A linear congruential generator, which gives the same mutations on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }

    fn choice<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

/// Texts that have broken parsers, validators and templates before.
const NASTY: &[&str] = &[
    "null",
    "~",
    "true",
    "-1",
    "1e400",
    ".inf",
    ".nan",
    "0x7fffffffffffffff",
    "99999999999999999999",
    "''",
    "[]",
    "{}",
    "[[[[[[[[[[]]]]]]]]]]",
    "!Sub x",
    "!!binary aGk=",
    "*alias",
    "&anchor x",
    "<<: x",
    "\"\\u0000\"",
    "\"\\uD800\"",
    "${X}",
    "{{resolve:ssm:x}}",
    "a: b: c",
    "\t",
    "\u{feff}",
    "ä€😀",
    "'",
    "\"",
    "%",
    "@",
    "`",
    "? x",
    "---",
    "...",
    "- - -",
    "|",
    ">",
    "#",
    "../../etc",
    "/%2e%2e/",
    "https://",
    "https://@/",
    "arn:::::",
    "arn:aws:acm:us-east-1::certificate/",
];

fn mutate(text: &str, random: &mut Random) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(3) {
        let position = random.below(text.len() + 1);
        match random.below(6) {
            0 if position < text.len() => _ = text.remove(position),
            1 => text.insert(
                position,
                char::from_u32(u32::try_from(random.below(0x300)).unwrap_or(0)).unwrap_or('x'),
            ),
            2 => text.splice(position..position, random.choice(NASTY).chars()).for_each(drop),
            3 => text.truncate(position),
            4 => {
                let end = (position + random.below(40)).min(text.len());
                let part: Vec<char> = text[position..end].to_vec();
                text.splice(position..position, part).for_each(drop);
            }
            _ => {
                // Replaces the value of a line.
                let line_end =
                    text[position..].iter().position(|c| *c == '\n').map_or(text.len(), |end| position + end);
                let colon = text[position..line_end].iter().position(|c| *c == ':');
                if let Some(colon) = colon {
                    let new: Vec<char> = format!(" {}", random.choice(NASTY)).chars().collect();
                    text.splice(position + colon + 1..line_end, new).for_each(drop);
                }
            }
        }
    }
    text.into_iter().collect()
}

#[test]
fn mutated_template_is_refused_or_survives_a_round_trip() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates");
    let text = fs::read_to_string(folder.join("private-site.yaml")).expect("a template");
    let mut random = Random(20_261_123);
    let (mut readable, mut refused) = (0, 0);
    for _ in 0..MUTATIONS / 10 {
        let mutated = mutate(&text, &mut random);
        let Ok(document) = yaml::read(&mutated) else {
            refused += 1;
            continue;
        };
        for finding in validate::validate(&document.json) {
            assert!(!finding.problem().is_empty(), "{mutated}");
        }
        let written = yaml::write(&document.json).expect("writable");
        assert_eq!(yaml::read(&written).expect("readable again").json, document.json, "{mutated}");
        readable += 1;
    }
    assert!(readable > 100 && refused > 50, "{readable} readable, {refused} refused");
}

#[test]
fn mutated_configuration_is_refused_or_gives_a_valid_template() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshots");
    let mut sources: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "yaml"))
        .map(|entry| fs::read_to_string(entry.path()).expect("text"))
        .collect();
    sources.sort();
    let mut random = Random(20_260_101);
    let (mut sound, mut refused) = (0, 0);
    for round in 0..MUTATIONS {
        let text = mutate(&sources[round % sources.len()], &mut random);
        match read(&text) {
            Ok(site) => {
                let code = Code::new("function.zip");
                let synthesis = site.synth(code);
                let errors: Vec<_> = synthesis.findings.iter().filter(|finding| finding.is_error()).collect();
                // The template of an accepted configuration has no errors, except that the settings can be too large.
                assert!(
                    errors.iter().all(|finding| finding.rule().id == "settings-size"),
                    "{text}\n{errors:#?}"
                );
                sound += 1;
            }
            Err(findings) => {
                assert!(!findings.is_empty(), "refused without a finding: {text}");
                refused += 1;
            }
        }
    }
    assert!(
        sound > MUTATIONS / 20 && refused > MUTATIONS / 4,
        "{sound} sound, {refused} refused: the mutations are too tame or too wild"
    );
}
