//! Services of containers on Fargate: tasks, deployments and scaling.

mod scaling;
mod service;
mod size;
mod task;

pub use scaling::CpuScaling;
pub use service::{FargateService, ServiceHandles};
pub use size::TaskSize;
