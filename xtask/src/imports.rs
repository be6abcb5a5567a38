//! Which files of a crate import which: every path in the code is resolved to the files that it leads to.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

use crate::modules::{Module, Modules};

/// For each file, the files that it imports, each with a path that does so.
pub(crate) type Imports = BTreeMap<usize, BTreeMap<usize, String>>;

/// Finds the imports of all files.
///
/// A `mod` declaration is not an import. A re-export is one only if the file that has it also uses the name. A path through a re-export
/// imports both the file that re-exports and the file that defines.
pub(crate) fn imports(modules: &Modules) -> Imports {
    let mut imports = Imports::new();
    for (index, module) in modules.modules.iter().enumerate() {
        let mut code = Code::default();
        code.scan(module.code.clone(), &[]);
        let uses = module.uses.iter().filter(|used| !used.is_reexport || code.names.contains(&used.name));
        let qualified = code.paths.iter().filter(|path| starts_here(module, path));
        for path in uses.map(|used| &used.path).chain(qualified) {
            for file in resolve(modules, index, path) {
                if file != module.file {
                    let known = imports.entry(module.file).or_default();
                    known.entry(file).or_insert_with(|| path.join("::"));
                }
            }
        }
    }
    imports
}

fn starts_here(module: &Module, path: &[String]) -> bool {
    let first = path[0].as_str();
    matches!(first, "crate" | "self" | "super")
        || module.children.contains_key(first)
        || module.uses.iter().any(|used| used.name == first)
}

/// The files that a path leads to, seen from a module. Empty for a path into another crate.
fn resolve(modules: &Modules, module: usize, path: &[String]) -> BTreeSet<usize> {
    let mut resolution = Resolution { modules, files: BTreeSet::new(), seen: BTreeSet::new() };
    resolution.follow(module, path);
    resolution.files
}

struct Resolution<'m> {
    modules: &'m Modules,
    files: BTreeSet<usize>,
    /// Modules whose names were looked up, so that re-exports in a circle end.
    seen: BTreeSet<(usize, String)>,
}

impl Resolution<'_> {
    /// Follows a path as a module writes it, and reports whether it stays in the crate.
    fn follow(&mut self, module: usize, path: &[String]) -> bool {
        let Some((first, rest)) = path.split_first() else { return false };
        let parent = self.modules.modules[module].parent;
        match (first.as_str(), parent) {
            ("crate", _) => self.descend(0, rest),
            ("self", _) => self.descend(module, rest),
            ("super", Some(parent)) if rest.first().is_some_and(|next| next == "super") => {
                self.follow(parent, rest)
            }
            ("super", Some(parent)) => self.descend(parent, rest),
            _ => self.find(module, path),
        }
    }

    /// Follows a path that must lead into this module.
    fn descend(&mut self, module: usize, path: &[String]) -> bool {
        if !self.find(module, path) {
            // The module itself, or a name that one of its macros makes.
            self.files.insert(self.modules.modules[module].file);
        }
        true
    }

    /// Looks up the first name of a path in a module.
    fn find(&mut self, module: usize, path: &[String]) -> bool {
        let Some((name, rest)) = path.split_first() else { return false };
        if !self.seen.insert((module, name.clone())) {
            return false;
        }
        let found = &self.modules.modules[module];
        if let Some(child) = found.children.get(name) {
            return self.descend(*child, rest);
        }
        if found.items.contains(name) || found.is_generated {
            self.files.insert(found.file);
            return true;
        }
        for used in &found.uses {
            let is_found = if used.name == *name {
                self.follow(module, &[&used.path, rest].concat())
            } else if used.name == "*" {
                let target = self.modules.module_at(module, &used.path);
                target.is_some_and(|target| self.find(target, path))
            } else {
                false
            };
            if is_found {
                self.files.insert(found.file);
                return true;
            }
        }
        false
    }
}

/// What the code of a module names.
#[derive(Default)]
struct Code {
    /// Names that are not members: `x` in `x::y`, `x()` and `x`, but not in `self.x`.
    names: BTreeSet<String>,
    /// Paths of two names or more.
    paths: BTreeSet<Vec<String>>,
}

impl Code {
    /// Adds what the tokens name. `prefix` is the path before a group, as in `a::{b, c}`.
    fn scan(&mut self, tokens: TokenStream, prefix: &[String]) {
        let mut path = prefix.to_vec();
        let mut after = After::Start;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    let name = name.to_string();
                    match after {
                        After::Colons | After::Start => path.push(name),
                        After::Dot => path.clear(),
                        After::Other | After::Colon => {
                            self.add(&path);
                            path = vec![name];
                        }
                    }
                    after = After::Other;
                }
                TokenTree::Group(group) => {
                    let inner = if after == After::Colons { path.clone() } else { Vec::new() };
                    self.scan(group.stream(), &inner);
                    after = After::Other;
                }
                TokenTree::Punct(punct) => {
                    after = match (punct.as_char(), after) {
                        (':', After::Colon) => After::Colons,
                        (':', _) => After::Colon,
                        ('.', After::Dot) => After::Other,
                        ('.', _) => After::Dot,
                        (',', _) => {
                            self.add(&path);
                            path = prefix.to_vec();
                            After::Start
                        }
                        _ => After::Other,
                    };
                    if after == After::Other || after == After::Dot {
                        self.add(&path);
                        path.clear();
                    }
                }
                TokenTree::Literal(_) => after = After::Other,
            }
        }
        self.add(&path);
    }

    fn add(&mut self, path: &[String]) {
        if let Some(first) = path.first() {
            self.names.insert(first.clone());
        }
        if path.len() > 1 {
            self.paths.insert(path.to_vec());
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum After {
    /// The begin of the tokens, or a comma.
    Start,
    Colon,
    Colons,
    Dot,
    Other,
}
