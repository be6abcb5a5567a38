//! Who can see which object: what a path means, which object answers it, and which rules decide about the object.
//!
//! The gate decides about requests with this crate, and `infra check` explains rules with it. It has no cryptography and does no
//! I/O.
//!
//! ```
//! use access::{Access, Claims, PlainPath};
//! use settings::{Allow, Content, Members, Rule};
//!
//! let finance = Members { groups: vec!["finance".to_owned()], ..Members::default() };
//! let rules = [Rule::new("/reports/*", Allow::Only(finance))];
//! let content = Content::default();
//!
//! let path = PlainPath::read("/reports/2026/")?;
//! let object = path.object(&content).expect("an index document answers a folder");
//! assert_eq!(object.as_str(), "/reports/2026/index.html");
//!
//! let access = Access::new(&rules, &content, object.as_str());
//! let groups = ["finance".to_owned()];
//! assert!(!access.is_public());
//! assert!(access.admits(Claims { groups: &groups, ..Claims::default() }));
//! assert!(!access.admits(Claims::default()));
//! # Ok::<(), access::Ambiguous>(())
//! ```

mod audience;
mod claims;
mod path;
mod rules;
mod sign_in;
mod site_token;
mod workload;

pub use audience::Audience;
pub use claims::Claims;
pub use path::{Ambiguous, PlainPath, Spellings, encode, guarded_object, object, single_page, spellings};
pub use rules::Access;
pub use sign_in::SignInDemand;
pub use site_token::opens_with_site_token;
pub use workload::WorkloadToken;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
