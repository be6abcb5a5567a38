//! Templates of the Serverless Application Model (SAM): its types, the resources that its transform makes, its Globals,
//! policy templates and connectors.

mod apis;
mod authorizers;
pub(super) mod check;
mod collisions;
mod connections;
mod connector_resources;
mod connectors;
mod definitions;
mod events;
mod function;
pub(super) mod generated;
pub(super) mod globals;
pub(super) mod globals_section;
mod graphql;
mod ignored_globals;
mod literal_properties;
mod literals;
mod locations;
mod open_api;
pub(super) mod owned_events;
pub(super) mod policies;
mod routes;
mod triggers;
pub(super) mod types;
