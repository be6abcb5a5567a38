//! Whether a bucket policy lets CloudFront read objects.

use serde_json::Value as Json;

/// Reports whether a statement of a bucket policy lets CloudFront read objects, with origin access control or with an origin access
/// identity. Statements that deny, and conditions, are not evaluated.
pub(super) fn lets_cloudfront_read(policy: &str) -> bool {
    let Ok(policy) = serde_json::from_str::<Json>(policy) else { return false };
    each(&policy["Statement"]).any(|statement| {
        statement["Effect"] == "Allow"
            && each(&statement["Action"]).filter_map(Json::as_str).any(is_read)
            && is_cloudfront(&statement["Principal"])
    })
}

/// One value, or each value of a list.
fn each(value: &Json) -> impl Iterator<Item = &Json> {
    match value {
        Json::Array(values) => values.iter(),
        one => std::slice::from_ref(one).iter(),
    }
}

fn is_read(action: &str) -> bool {
    matches!(action.to_ascii_lowercase().as_str(), "s3:getobject" | "s3:get*" | "s3:*" | "*")
}

fn is_cloudfront(principal: &Json) -> bool {
    let service = each(&principal["Service"]).any(|service| service == "cloudfront.amazonaws.com");
    let identity =
        each(&principal["AWS"]).filter_map(Json::as_str).any(|arn| arn.contains(":iam::cloudfront:user/"));
    service || identity || !principal["CanonicalUser"].is_null()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::lets_cloudfront_read;

    fn policy(effect: &str, action: &str, principal: &serde_json::Value) -> String {
        json!({"Statement": [{"Effect": effect, "Action": action, "Principal": principal, "Resource": "*"}]})
            .to_string()
    }

    #[test]
    fn origin_access_of_each_kind_may_read() {
        for principal in [
            json!({"Service": "cloudfront.amazonaws.com"}),
            json!({"AWS": "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2QWRUHAPOMQZL"}),
            json!({"CanonicalUser": "0123456789abcdef"}),
        ] {
            assert!(lets_cloudfront_read(&policy("Allow", "s3:GetObject", &principal)), "{principal}");
        }
    }

    #[test]
    fn other_statements_do_not_help() {
        let cloudfront = json!({"Service": "cloudfront.amazonaws.com"});
        assert!(!lets_cloudfront_read(&policy("Deny", "s3:GetObject", &cloudfront)));
        assert!(!lets_cloudfront_read(&policy("Allow", "s3:PutObject", &cloudfront)));
        assert!(!lets_cloudfront_read(&policy(
            "Allow",
            "s3:GetObject",
            &json!({"AWS": "arn:aws:iam::1:root"})
        )));
        assert!(!lets_cloudfront_read("{"));
    }
}
