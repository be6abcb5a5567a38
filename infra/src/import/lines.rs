//! The width of a line, and lists that fill lines.

/// The width of a line, and of an inner block's margin.
pub(super) const LINE: usize = 100;
pub(super) const INDENT: usize = 4;

/// Items with commas, as many on a line as fit after its margin.
pub(super) fn fill<'i>(items: impl IntoIterator<Item = &'i str>, margin: usize) -> String {
    let mut text = String::new();
    let mut column = LINE;
    for item in items {
        let width = item.chars().count() + ",".len();
        if column + " ".len() + width > LINE {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&" ".repeat(margin));
            column = margin;
        } else {
            text.push(' ');
            column += " ".len();
        }
        text.push_str(item);
        text.push(',');
        column += width;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn items_fill_the_line_and_continue_below_its_start() {
        let item = "a".repeat(46);
        assert_eq!(fill([&*item, &item, "b"], 4), format!("    {item}, {item},\n    b,"));
        let shorter = "a".repeat(43);
        assert_eq!(fill([&*item, &shorter, "b"], 4), format!("    {item}, {shorter}, b,"));
    }
}
