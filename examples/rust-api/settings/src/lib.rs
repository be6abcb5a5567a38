//! The settings of the function. The stack fills them, and the function reads them.

link::settings! {
    /// What the function says about its stack.
    pub struct Settings {
        /// The stage, such as `dev`.
        stage,
        /// The name of the bucket for uploads.
        uploads,
    }
}
