//! `synth`: the templates, assets and manifest of all stacks, in a folder.

use std::path::Path;

use cloudformation::report::count;
use constructs::AppStack;
use constructs::terminal::{self, Exit, Failure};

use crate::assembly::Assembly;
use crate::file_names::is_asset;
use crate::folder;
use crate::report::print_findings;

pub(crate) fn run(stacks: &[AppStack], out: &Path) -> Result<Exit, Failure> {
    if print_findings(stacks) {
        return Ok(Exit::BadInput);
    }
    let files = Assembly::new(stacks)?.files()?;
    folder::write(out, &files)?;
    let assets = files.iter().filter(|(path, _)| is_asset(path)).count();
    let assets = if assets == 0 { String::new() } else { format!(", {}", count(assets, "asset")) };
    terminal::progress(format_args!("Wrote {}: {}{assets}", out.display(), count(stacks.len(), "stack")));
    Ok(Exit::Success)
}

#[cfg(test)]
mod tests {
    use cloudformation_resources::s3;
    use constructs::App;
    use constructs::terminal::Exit;

    use super::run;

    #[test]
    fn error_in_one_stack_writes_no_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("app");
        let mut app = App::new();
        app.stack("good", "us-east-1", |scope| scope.resource("Content", s3::Bucket::new())).expect("built");
        let misspelt = s3::Bucket::new().set("Nmae", true);
        app.stack("bad", "us-east-1", |scope| scope.resource("Content", misspelt)).expect("built");
        assert_eq!(run(&app.synth(), &out).expect("findings"), Exit::BadInput);
        assert!(!out.exists());
    }
}
