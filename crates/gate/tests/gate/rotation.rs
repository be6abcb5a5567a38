//! Rotation of session keys while one instance has read the new keys and another has not.

use serde_json::{Value as Json, json};

use crate::support::{NOW, SESSION, World, base64url, fetch, keys};

/// Returns keys of which the new one signs from a time.
fn rotated(from: u64) -> gate::Keys {
    let key =
        |id: &str, from: Json| json!({"id": id, "secret": base64url(format!("{id:#<32}")), "from": from});
    let document = json!({"keys": [key("k2", json!(from)), key("k1", Json::Null)]});
    gate::Keys::read(&document.to_string()).expect("the keys are well-formed")
}

const FROM: u64 = NOW + 420;

/// Makes the instance use the keys from before or after the rotation.
fn is_at(world: &mut World, new: bool) {
    world.gate.keys = if new { rotated(FROM) } else { keys(&["k1"]) };
}

#[test]
fn login_continues_on_an_instance_with_other_keys() {
    for (begins_at_new, ends_at_new) in [(true, false), (false, true)] {
        let mut world = World::new(&json!([]));
        is_at(&mut world, begins_at_new);
        let login = world.start_login("/a");
        is_at(&mut world, ends_at_new);
        assert_eq!(world.finish_login(&login).status(), 302);
        assert_eq!(world.reason(), "login-completed");
        for new in [true, false] {
            is_at(&mut world, new);
            assert_eq!(world.send(&fetch("/a")).status(), 0, "{new}");
        }
    }
}

#[test]
fn new_key_signs_from_its_time_and_old_sessions_stay_valid() {
    let mut world = World::new(&json!([]));
    is_at(&mut world, true);
    let id = |world: &World| {
        let header = world.jar[SESSION].split('.').next().expect("the token has a header").to_owned();
        crate::support::decoded(&header)["kid"].clone()
    };
    world.provider.claims["exp"] = json!(FROM + 300);
    world.now = FROM - 1;
    world.log_in("/a");
    assert_eq!(id(&world), "k1");
    let old = world.jar.clone();
    world.jar.clear();
    world.now = FROM;
    world.log_in("/a");
    assert_eq!(id(&world), "k2");
    assert_eq!(world.send(&fetch("/a")).status(), 0);
    world.jar = old;
    assert_eq!(world.send(&fetch("/a")).status(), 0, "signed by the old key");
}
