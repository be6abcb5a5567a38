//! Claims in the tokens of the development provider, by the names that rules have for them.

use serde_json::{Map, Value as Json};

/// Sets a claim by its name or by a JSON Pointer (RFC 6901), and makes the objects on the way. A value that is not an object has no
/// members, so that a claim inside of it is left out.
pub(crate) fn set(token: &mut Json, name: &str, value: Json) {
    let parts: Vec<String> = match name.strip_prefix('/') {
        Some(pointer) => pointer.split('/').map(|part| part.replace("~1", "/").replace("~0", "~")).collect(),
        None => vec![name.to_owned()],
    };
    if let Some(place) = parts.iter().try_fold(token, |claims, part| member(claims, part)) {
        *place = value;
    }
}

/// Returns a member of an object, and makes both if they are not there.
fn member<'a>(claims: &'a mut Json, name: &str) -> Option<&'a mut Json> {
    if claims.is_null() {
        *claims = Json::Object(Map::new());
    }
    Some(claims.as_object_mut()?.entry(name).or_insert(Json::Null))
}
