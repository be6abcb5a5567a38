//! Tables whose columns are as wide as their widest cell.

/// The alignment of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// Returns the widths of the columns, in characters.
pub(crate) fn widths<const N: usize>(rows: &[[String; N]]) -> [usize; N] {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    widths
}

/// Writes a row without spaces at its end.
pub(crate) fn row<const N: usize>(cells: &[String; N], widths: [usize; N], align: [Align; N]) -> String {
    let columns = cells.iter().zip(widths).zip(align);
    let columns = columns.map(|((cell, width), align)| match align {
        Align::Left => format!("{cell:width$}"),
        Align::Right => format!("{cell:>width$}"),
    });
    format!("{}\n", columns.collect::<Vec<_>>().join("  ").trim_end())
}

#[cfg(test)]
mod tests {
    use super::{Align, row, widths};

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["USER", "VIEWS"], ["ben@example.com", "1"]].map(|row| row.map(str::to_owned));
        let widths = widths(&rows);
        let lines = rows.map(|cells| row(&cells, widths, [Align::Left, Align::Right]));
        assert_eq!(lines, ["USER             VIEWS\n", "ben@example.com      1\n"]);
    }
}
