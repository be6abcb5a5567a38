//! The key of a route.

use cloudformation::Value;

use super::access::Access;

/// A route, and the function that it calls.
#[derive(Clone, Debug)]
pub(super) struct Route {
    pub(super) key: RouteKey,
    /// Who can call the route, if it is not the access of the whole API.
    pub(super) access: Option<Access>,
    pub(super) function_arn: Value<String>,
    pub(super) function_name: Value<String>,
}

/// A method and a path, such as `GET /orders/{id}`, or `$default`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RouteKey(pub(super) String);

impl RouteKey {
    /// The method; `*` for any.
    pub(super) fn method(&self) -> &str {
        match self.0.split(' ').next() {
            None | Some("ANY" | "$default") => "*",
            Some(method) => method,
        }
    }

    /// The path with the slash at its beginning; empty for `$default`.
    pub(super) fn path(&self) -> &str {
        self.0.split_once(' ').map_or("", |(_, path)| path)
    }

    /// The end of the ARN: the method and the path, with `*` in place of what is only known in a request.
    pub(super) fn arn_suffix(&self) -> String {
        let path = self.path();
        if path.is_empty() {
            return "*".to_owned();
        }
        let parts: Vec<&str> =
            path.split('/').map(|part| if part.starts_with('{') { "*" } else { part }).collect();
        format!("{}{}", self.method(), parts.join("/"))
    }
}

#[cfg(test)]
mod tests {
    use super::RouteKey;

    macro_rules! suffixes {
        ($($test:ident: $key:literal => $suffix:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(RouteKey($key.to_owned()).arn_suffix(), $suffix);
            }
        )*};
    }

    suffixes! {
        method_and_path_are_kept: "GET /orders" => "GET/orders";
        parameter_of_a_path_is_open: "GET /orders/{id}/lines" => "GET/orders/*/lines";
        rest_of_a_path_is_open: "PUT /files/{proxy+}" => "PUT/files/*";
        any_method_is_open: "ANY /orders" => "*/orders";
        default_route_is_open: "$default" => "*";
        root_is_a_slash: "GET /" => "GET/";
    }
}
