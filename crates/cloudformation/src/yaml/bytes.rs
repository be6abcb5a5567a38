//! Searches that look at eight bytes of a text at a time.

const LOWEST_BITS: u64 = repeated(0x01);
const HIGHEST_BITS: u64 = repeated(0x80);

/// The length of the spaces at the start of a text.
pub(super) fn length_of_spaces(text: &[u8]) -> usize {
    length_until(text, |bytes| bytes ^ repeated(b' '))
}

/// The length of the start of a text without quotation marks, backslashes, control characters, and letters of several bytes.
pub(super) fn length_of_plain_text(text: &[u8]) -> usize {
    length_until(text, |bytes| {
        // A subtraction sets the highest bit of each smaller byte. It carries only into the bytes behind such a byte.
        let control_characters = bytes.wrapping_sub(repeated(b' '));
        let quotation_marks = (bytes ^ repeated(b'"')).wrapping_sub(LOWEST_BITS);
        let backslashes = (bytes ^ repeated(b'\\')).wrapping_sub(LOWEST_BITS);
        (bytes | control_characters | quotation_marks | backslashes) & HIGHEST_BITS
    })
}

/// The number of bytes before the first one in which a function sets a bit. The function gets eight bytes, the first one as the lowest. It sets a
/// bit in a byte that is zero. The bits behind the lowest one have no meaning.
fn length_until(text: &[u8], bits: impl Fn(u64) -> u64) -> usize {
    let before = |bits: u64| bits.trailing_zeros() as usize / 8;
    let mut rest = text;
    while let Some((bytes, behind)) = rest.split_first_chunk() {
        let bits = bits(u64::from_le_bytes(*bytes));
        if bits != 0 {
            return text.len() - rest.len() + before(bits);
        }
        rest = behind;
    }
    let last = rest.iter().rev().fold(0, |bytes, byte| bytes << 8 | u64::from(*byte));
    text.len() - rest.len() + before(bits(last))
}

const fn repeated(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

#[cfg(test)]
mod tests {
    use super::{length_of_plain_text, length_of_spaces};

    /// Texts of one letter with any byte at each place.
    fn texts(letter: u8) -> impl Iterator<Item = Vec<u8>> {
        (0..=19).flat_map(move |length| {
            (0..length).flat_map(move |place| {
                (0..=u8::MAX).map(move |byte| {
                    let mut text = vec![letter; length];
                    text[place] = byte;
                    text
                })
            })
        })
    }

    #[test]
    fn spaces_end_before_every_other_byte() {
        for text in texts(b' ').chain([vec![]]) {
            let expected = text.iter().take_while(|byte| **byte == b' ').count();
            assert_eq!(length_of_spaces(&text), expected, "{text:?}");
        }
    }

    #[test]
    fn plain_text_ends_before_every_byte_with_a_meaning() {
        let has_meaning = |byte: u8| matches!(byte, b'"' | b'\\' | 0..b' ' | 0x80..);
        for text in [b' ', b'#', b'!', b']', b'[', 0x7f].into_iter().flat_map(texts).chain([vec![]]) {
            let expected = text.iter().take_while(|byte| !has_meaning(**byte)).count();
            assert_eq!(length_of_plain_text(&text), expected, "{text:?}");
        }
    }
}
