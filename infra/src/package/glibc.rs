//! The version of the GNU C library that a binary needs.

use elf::ElfBytes;
use elf::abi::{EM_X86_64, SHT_GNU_VERNEED};
use elf::endian::AnyEndian;
use elf::gnu_symver::VerNeedIterator;

use super::error::PackageError;
use super::glibc_version::{EDGE_GLIBC, GlibcVersion};

/// Checks that the edge can run an executable.
pub(super) fn check(binary: &[u8]) -> Result<(), PackageError> {
    let file = ElfBytes::<AnyEndian>::minimal_parse(binary)
        .map_err(|error| PackageError::Binary(format!("is not an ELF file ({error})")))?;
    if file.ehdr.e_machine != EM_X86_64 {
        return Err(PackageError::Binary("is not for x86-64".to_owned()));
    }
    if !contains(binary, GATE_MARK) {
        return Err(PackageError::OtherProgram);
    }
    match needed_version(&file)? {
        Some(version) if version > EDGE_GLIBC => Err(PackageError::Glibc(version)),
        _ => Ok(()),
    }
}

/// A text that every build of the gate contains: the name of the session cookie.
const GATE_MARK: &[u8] = b"__Host-sitegate-session";

fn contains(binary: &[u8], text: &[u8]) -> bool {
    binary.windows(text.len()).any(|window| window == text)
}

/// The newest version that the binary needs; none if it is static.
fn needed_version(file: &ElfBytes<'_, AnyEndian>) -> Result<Option<GlibcVersion>, PackageError> {
    let malformed =
        |error: elf::ParseError| PackageError::Binary(format!("has malformed symbol versions ({error})"));
    let Some(headers) = file.section_headers() else { return Ok(None) };
    let mut newest = None;
    // The versions of symbols are not enough: the linker also asks for features of the loader, such as GLIBC_ABI_DT_RELR.
    for header in headers.iter().filter(|header| header.sh_type == SHT_GNU_VERNEED) {
        let (data, _) = file.section_data(&header).map_err(malformed)?;
        let names = headers.get(header.sh_link as usize).map_err(malformed)?;
        let names = file.section_data_as_strtab(&names).map_err(malformed)?;
        let libraries =
            VerNeedIterator::new(file.ehdr.endianness, file.ehdr.class, u64::from(header.sh_info), 0, data);
        for (_, versions) in libraries {
            for version in versions {
                newest = newest.max(parse(names.get(version.vna_name as usize).map_err(malformed)?));
            }
        }
    }
    Ok(newest)
}

/// The first version with a feature of the loader. `GLIBC_ABI_DT_RELR` needs 2.36, and all others need a later version.
const LOADER_FEATURES: GlibcVersion = GlibcVersion { major: 2, minor: 36 };

fn parse(symbol_version: &str) -> Option<GlibcVersion> {
    let version = symbol_version.strip_prefix("GLIBC_")?;
    if version.starts_with("ABI_") {
        return Some(LOADER_FEATURES);
    }
    let mut numbers = version.split('.');
    let major = numbers.next()?.parse().ok()?;
    let minor = numbers.next()?.parse().ok()?;
    Some(GlibcVersion { major, minor })
}

#[cfg(test)]
mod tests {
    use super::{EDGE_GLIBC, GATE_MARK, check, parse};
    use crate::package::PackageError;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(parse("GLIBC_2.9") < parse("GLIBC_2.34"));
        assert!(parse("GLIBC_2.2.5") < Some(EDGE_GLIBC));
        assert_eq!(parse("GCC_3.0"), None);
        assert!(parse("GLIBC_ABI_DT_RELR") > Some(EDGE_GLIBC));
    }

    #[test]
    fn another_program_is_refused() {
        let mut elf =
            vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0, 1, 0, 0, 0];
        elf.resize(64, 0);
        assert!(matches!(check(&elf), Err(PackageError::OtherProgram)));
        elf.extend_from_slice(GATE_MARK);
        assert!(check(&elf).is_ok());
    }

    #[test]
    fn file_that_the_edge_cannot_run_is_refused() {
        assert!(matches!(check(b"#!/bin/sh"), Err(PackageError::Binary(_))));
        let mut arm =
            vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 183, 0, 1, 0, 0, 0];
        arm.resize(64, 0);
        assert!(matches!(check(&arm), Err(PackageError::Binary(problem)) if problem.contains("x86-64")));
    }
}
