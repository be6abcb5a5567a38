//! `sitegate deploy --cancel`.

use aws_sdk_cloudformation::types::StackStatus as S;
use serde_json::json;

use super::cloud::Cloud;
use super::follow::{TIME_COLUMN, View, follow};
use crate::arguments::{DeployArguments, Options};
use crate::failure::Failure;
use crate::progress::{Layout, Progress};
use crate::question::confirm;
use crate::report::Report;

/// Whether a stack in this status can be rolled back.
pub(super) fn can_be_cancelled(status: &S) -> bool {
    matches!(status, S::CreateInProgress | S::UpdateInProgress)
}

/// Rolls a running deployment back.
pub(super) async fn cancel(
    cloud: &Cloud,
    arguments: &DeployArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let nothing = || {
        let problem = format!("no deployment of {} is running", cloud.stack);
        Failure::refused(problem, cloud.subject.state_help(&cloud.stack, &cloud.region))
    };
    let Some(state) = cloud.describe().await? else { return Err(nothing()) };
    let action = match &state.status {
        S::CreateInProgress => "stop the first deployment and delete what it has created",
        S::UpdateInProgress => "roll the running deployment back",
        _ => return Err(nothing()),
    };
    if options.dry_run {
        let text = format!("Nothing was changed. {} --cancel would {action}.", cloud.subject.command());
        let json = json!({"event": "result", "ok": true, "cancelled": false, "dry_run": true});
        return Ok(Report::new(vec![text], json));
    }
    if !arguments.yes {
        confirm(&format!("Cancelling will {action}. Continue? [y/N] "))?;
    }
    let is_first = state.status == S::CreateInProgress;
    if is_first {
        cloud.delete(&state.snapshot()).await?;
    } else {
        cloud.cancel_update().await?;
    }
    let progress = Progress::new(options.quiet, Layout { time_column: TIME_COLUMN, tenths: false });
    let view = View {
        progress: &progress,
        id_width: 0,
        title: if is_first { "Deleting" } else { "Rolling back" }.to_owned(),
        total: 0,
        as_json: options.json,
    };
    let end = follow(cloud, &view).await?;
    let text = match end.map(|end| end.status) {
        None | Some(S::DeleteComplete) => format!("Cancelled: the stack {} is deleted", cloud.stack),
        Some(S::UpdateRollbackComplete | S::UpdateRollbackCompleteCleanupInProgress) => {
            format!("Cancelled: {}", cloud.subject.restored())
        }
        Some(status) => {
            let problem = format!("the stack {} is in {}", cloud.stack, status.as_str());
            return Err(Failure::failed(problem, "the deployment could not be cancelled")
                .with_help(cloud.subject.state_help(&cloud.stack, &cloud.region)));
        }
    };
    let json = json!({"event": "result", "ok": true, "cancelled": true});
    Ok(Report::new(vec![text], json))
}
