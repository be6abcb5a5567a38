//! The cache behaviors of a site.

use constructs::{AllowedMethods, Behavior, CachePolicy, EdgeAssociation, EdgeFunctionHandles, Origin};

use super::config::{Cache, Site};
use super::stack_values::StackValues;

/// The cache behaviors of a site. The distribution puts the gate on the requests of every one.
pub(super) struct Behaviors<'a> {
    pub(super) site: &'a Site,
    pub(super) values: &'a StackValues,
    /// The bucket.
    pub(super) origin: &'a Origin,
    pub(super) gate: &'a EdgeFunctionHandles,
}

impl Behaviors<'_> {
    /// The behavior of paths that match no other.
    pub(super) fn default_behavior(&self) -> Behavior {
        self.of_bucket(self.site.distribution.cache)
    }

    /// The others, each with its path pattern, in the order in which CloudFront compares them: the path to which the provider posts, the
    /// behaviors of the code, and those of the configuration. A request that the code sends to another server must not reach the bucket.
    pub(super) fn others(&self) -> Vec<(String, Behavior)> {
        let posted = self.site.paths.back_channel_logout.iter().map(|path| {
            let behavior = self.of_bucket(Cache::Disabled);
            (path.clone(), behavior.allowed_methods(AllowedMethods::All).include_body(true))
        });
        let of_code = self.values.behaviors.iter().map(|(path, behavior)| {
            let is_bucket = behavior.origin().is_bucket();
            let behavior = behavior.clone();
            (path.clone(), if is_bucket { self.with_pages(behavior) } else { behavior })
        });
        let configured = self.site.distribution.behaviors.iter();
        let configured = configured.map(|behavior| (behavior.path.clone(), self.of_bucket(behavior.cache)));
        posted.chain(of_code).chain(configured).collect()
    }

    fn of_bucket(&self, cache: Cache) -> Behavior {
        let policy = match cache {
            Cache::Optimized => CachePolicy::Optimized,
            Cache::Disabled => CachePolicy::Disabled,
        };
        self.with_pages(Behavior::new(self.origin.clone()).cache(policy))
    }

    /// Adds the gate's function to the responses of a bucket. It puts a page in place of the bucket's errors, which are XML. The errors of
    /// another server stay as they are.
    fn with_pages(&self, behavior: Behavior) -> Behavior {
        behavior.edge(EdgeAssociation::lambda("origin-response", self.gate.version.reference()))
    }
}
