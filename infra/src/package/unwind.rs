//! Unwind tables, which a binary that aborts on panic never reads: blank, they take no room in the zip.

use elf::ElfBytes;
use elf::abi::SHT_NOBITS;
use elf::endian::AnyEndian;

const TABLES: [&str; 3] = [".eh_frame", ".eh_frame_hdr", ".gcc_except_table"];

/// The binary with blank tables. Whatever its sections say, nothing outside of them is touched.
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
    fn tables_and_nothing_else_are_blank() {
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
    fn what_is_no_binary_stays_what_it_is() {
        assert_eq!(blank(b"#!/bin/sh"), b"#!/bin/sh");
    }
}
