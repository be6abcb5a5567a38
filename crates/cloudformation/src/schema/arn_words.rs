//! What is wrong with an ARN, in words.

/// The parts of an ARN.
const PARTS: usize = 6;

/// The problem with a text that begins as an ARN and has too few parts.
pub(super) fn missing_parts(text: &str) -> Option<String> {
    if !text.starts_with("arn:") {
        return None;
    }
    let parts = text.split(':').count();
    if parts >= PARTS {
        return None;
    }
    Some(format!(
        "{text:?} has {parts} of the {PARTS} parts of an ARN, arn:partition:service:region:account:resource"
    ))
}

#[cfg(test)]
mod tests {
    use super::missing_parts;

    #[test]
    fn parts_of_an_arn_are_counted() {
        let problem = "\"arn:aws:iam::role\" has 5 of the 6 parts of an ARN, arn:partition:service:region:account:resource";
        assert_eq!(missing_parts("arn:aws:iam::role").as_deref(), Some(problem));
        for text in
            ["arn:aws:s3:::reports", "arn:aws:lambda:us-east-1:111122223333:function:gate:7", "reports", ""]
        {
            assert_eq!(missing_parts(text), None, "{text}");
        }
    }
}
