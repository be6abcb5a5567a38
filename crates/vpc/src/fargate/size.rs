//! Sizes of Fargate tasks.

use std::error::Error;
use std::fmt;

/// The processor and the memory of a task. Fargate has
/// [certain pairs](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size) only. Another pair is
/// an error when the service is placed.
///
/// ```
/// use vpc::TaskSize;
///
/// // One virtual processor and 2 GB.
/// let size = TaskSize { cpu: 1024, memory_mb: 2048 };
/// # let _ = size;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "Fargate knows these two dimensions")]
pub struct TaskSize {
    /// The processor time of a task, in CPU units. 1024 units are one virtual processor. [Fargate
    /// takes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size) 256, 512, 1024,
    /// 2048, 4096, 8192 and 16,384.
    pub cpu: u32,
    /// The memory of a task, in MiB. The number of CPU units decides which sizes Fargate takes, from 512 to 122,880.
    pub memory_mb: u32,
}

/// Memory in GB that goes with a number of CPU units: minimum, maximum and step. 256 CPU units can also have half a GB.
const MEMORY_GB: [(u32, [u32; 3]); 7] = [
    (256, [1, 2, 1]),
    (512, [1, 4, 1]),
    (1024, [2, 8, 1]),
    (2048, [4, 16, 1]),
    (4096, [8, 30, 1]),
    (8192, [16, 60, 4]),
    (16_384, [32, 120, 8]),
];

impl Default for TaskSize {
    /// The smallest task.
    fn default() -> Self {
        Self { cpu: 256, memory_mb: 512 }
    }
}

impl TaskSize {
    /// Checks that Fargate has the size.
    pub(crate) fn check(self) -> Result<(), TaskSizeError> {
        let Some((_, [min, max, step])) = MEMORY_GB.iter().find(|(cpu, _)| *cpu == self.cpu) else {
            return Err(TaskSizeError::Cpu(self.cpu));
        };
        let fits =
            (min * 1024..=max * 1024).contains(&self.memory_mb) && self.memory_mb.is_multiple_of(step * 1024);
        if fits || self == Self::default() {
            return Ok(());
        }
        Err(TaskSizeError::Memory { size: self, min: *min, max: *max, step: *step })
    }
}

/// The error of a size that Fargate does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TaskSizeError {
    Cpu(u32),
    Memory { size: TaskSize, min: u32, max: u32, step: u32 },
}

impl fmt::Display for TaskSizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cpu(cpu) => {
                let known: Vec<_> = MEMORY_GB.iter().map(|(cpu, _)| cpu.to_string()).collect();
                write!(f, "a Fargate task cannot have {cpu} CPU units; use {}", known.join(", "))
            }
            Self::Memory { size: TaskSize { cpu, memory_mb }, min, max, step } => {
                write!(
                    f,
                    "a Fargate task with {cpu} CPU units cannot have {memory_mb} MB of memory; use {} to {} MB in steps of {} MB",
                    min * 1024,
                    max * 1024,
                    step * 1024
                )
            }
        }
    }
}

impl Error for TaskSizeError {}

#[cfg(test)]
mod tests {
    use super::TaskSize;

    fn error(cpu: u32, memory_mb: u32) -> Option<String> {
        TaskSize { cpu, memory_mb }.check().err().map(|error| error.to_string())
    }

    #[test]
    fn sizes_of_fargate_are_accepted() {
        for (cpu, memory_mb) in [(256, 512), (256, 2048), (512, 1024), (4096, 30_720), (16_384, 122_880)] {
            assert_eq!(error(cpu, memory_mb), None);
        }
    }

    #[test]
    fn unknown_processor_is_refused() {
        let message = "a Fargate task cannot have 300 CPU units; use 256, 512, 1024, 2048, 4096, 8192, 16384";
        assert_eq!(error(300, 512).as_deref(), Some(message));
    }

    #[test]
    fn memory_that_does_not_fit_the_processor_is_refused() {
        let message = "a Fargate task with 512 CPU units cannot have 512 MB of memory; use 1024 to 4096 MB in steps of 1024 MB";
        assert_eq!(error(512, 512).as_deref(), Some(message));
        assert!(error(512, 5120).is_some());
        assert!(error(8192, 17_408).is_some());
        assert!(error(256, 1536).is_some());
    }
}
