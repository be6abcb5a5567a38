//! Fills unwind tables with zeros. A binary that aborts on panic does not read them, and zeros compress to almost nothing.

use elf::ElfBytes;
use elf::abi::SHT_NOBITS;
use elf::endian::AnyEndian;

const TABLES: [&str; 3] = [".eh_frame", ".eh_frame_hdr", ".gcc_except_table"];

/// The binary with zeros in its unwind tables. Ranges outside of the file are ignored.
pub(super) fn blank(binary: &[u8]) -> Vec<u8> {
    let mut blanked = binary.to_vec();
    for range in tables(binary) {
        if let Some(bytes) = blanked.get_mut(range) {
            bytes.fill(0);
        }
    }
    blanked
}

fn tables(binary: &[u8]) -> Vec<std::ops::Range<usize>> {
    let file = ElfBytes::<AnyEndian>::minimal_parse(binary);
    let Ok((Some(headers), Some(names))) = file.and_then(|file| file.section_headers_with_strtab()) else {
        return Vec::new();
    };
    let is_table = |header: &elf::section::SectionHeader| {
        names.get(header.sh_name as usize).is_ok_and(|name| TABLES.contains(&name))
    };
    let range = |header: elf::section::SectionHeader| {
        let start = usize::try_from(header.sh_offset).ok()?;
        Some(start..start.checked_add(usize::try_from(header.sh_size).ok()?)?)
    };
    headers
        .iter()
        .filter(|header| header.sh_type != SHT_NOBITS && is_table(header))
        .filter_map(range)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{blank, tables};

    #[test]
    fn zeros_replace_only_the_unwind_tables() {
        let binary = std::fs::read(std::env::current_exe().expect("a path")).expect("a binary");
        let blanked = blank(&binary);
        let ranges = tables(&binary);
        assert!(ranges.len() >= 2 && blanked.len() == binary.len());
        let within = |position: &usize| ranges.iter().any(|range| range.contains(position));
        for position in 0..binary.len() {
            let expected = if within(&position) { 0 } else { binary[position] };
            assert_eq!(blanked[position], expected, "{position}");
        }
    }

    #[test]
    fn file_that_is_not_an_executable_is_unchanged() {
        assert_eq!(blank(b"#!/bin/sh"), b"#!/bin/sh");
    }
}
