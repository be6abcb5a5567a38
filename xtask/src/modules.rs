//! The modules of one crate, read from its source files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Item, UseTree, Visibility};

use crate::system::Failure;

/// Marks a file that a program wrote. Such a file is not read.
const GENERATED: [&str; 2] = ["// @generated", "// Made by"];

/// All modules of one crate, and the files that they are in. The first module is the crate's root.
#[derive(Default)]
pub(crate) struct Modules {
    pub(crate) modules: Vec<Module>,
    pub(crate) files: Vec<PathBuf>,
}

/// One module. Inline modules share the file of their parent.
pub(crate) struct Module {
    pub(crate) file: usize,
    pub(crate) parent: Option<usize>,
    pub(crate) children: BTreeMap<String, usize>,
    /// Names that the module defines itself.
    pub(crate) items: BTreeSet<String>,
    pub(crate) uses: Vec<Use>,
    /// Everything but the `use` declarations and the tests.
    pub(crate) code: TokenStream,
    /// A generated module may define any name.
    pub(crate) is_generated: bool,
}

/// One name of a `use` declaration.
pub(crate) struct Use {
    pub(crate) path: Vec<String>,
    /// The name in this module, or `*`.
    pub(crate) name: String,
    pub(crate) is_reexport: bool,
}

impl Modules {
    /// Reads the crate whose root is this file.
    pub(crate) fn read(root: &Path) -> Result<Self, Failure> {
        let folder = root.parent().unwrap_or(Path::new(""));
        let mut modules = Self::default();
        modules.add_file(root, folder, None)?;
        Ok(modules)
    }

    /// The module that a path leads to, as one of the modules writes it.
    pub(crate) fn module_at(&self, from: usize, path: &[String]) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        let module = &self.modules[from];
        let start = match first.as_str() {
            "crate" => 0,
            "self" => from,
            "super" => module.parent?,
            name => self.member(from, name)?,
        };
        rest.iter().try_fold(start, |module, name| match name.as_str() {
            "super" => self.modules[module].parent,
            name => self.member(module, name),
        })
    }

    /// The module that has this name in another module: a submodule, or one that a `use` brings.
    fn member(&self, module: usize, name: &str) -> Option<usize> {
        let found = &self.modules[module];
        found.children.get(name).copied().or_else(|| {
            let used = found.uses.iter().find(|used| used.name == name)?;
            // `use name;` and `use name::…` lead to a crate of this name.
            if used.path.first().is_some_and(|first| first == name) {
                None
            } else {
                self.module_at(module, &used.path)
            }
        })
    }

    /// Reads a file as a module. Files of its submodules are below `folder`.
    fn add_file(&mut self, path: &Path, folder: &Path, parent: Option<usize>) -> Result<usize, Failure> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let file = self.files.len();
        self.files.push(path.to_owned());
        let module = self.add(file, parent);
        if GENERATED.iter().any(|mark| text.starts_with(mark)) {
            self.modules[module].is_generated = true;
            return Ok(module);
        }
        let syntax = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        self.add_items(module, syntax.items, folder)?;
        Ok(module)
    }

    fn add(&mut self, file: usize, parent: Option<usize>) -> usize {
        self.modules.push(Module {
            file,
            parent,
            children: BTreeMap::new(),
            items: BTreeSet::new(),
            uses: Vec::new(),
            code: TokenStream::new(),
            is_generated: false,
        });
        self.modules.len() - 1
    }

    fn add_items(&mut self, module: usize, items: Vec<Item>, folder: &Path) -> Result<(), Failure> {
        for item in items {
            if is_test(attributes(&item)) {
                continue;
            }
            match item {
                Item::Mod(declared) => {
                    let name = declared.ident.to_string();
                    let below = folder.join(&name);
                    let child = match declared.content {
                        Some((_, inner)) => {
                            let child = self.add(self.modules[module].file, Some(module));
                            self.add_items(child, inner, &below)?;
                            child
                        }
                        None if below.join("mod.rs").is_file() => {
                            self.add_file(&below.join("mod.rs"), &below, Some(module))?
                        }
                        None => self.add_file(&below.with_extension("rs"), &below, Some(module))?,
                    };
                    self.modules[module].children.insert(name, child);
                }
                Item::Use(declared) => {
                    let is_reexport = !matches!(declared.vis, Visibility::Inherited);
                    flatten(&declared.tree, &[], is_reexport, &mut self.modules[module].uses);
                }
                other => {
                    self.modules[module].items.extend(name_of(&other));
                    other.to_tokens(&mut self.modules[module].code);
                }
            }
        }
        Ok(())
    }
}

/// Adds each name of a tree such as `a::{b, c as d}`.
fn flatten(tree: &UseTree, prefix: &[String], is_reexport: bool, uses: &mut Vec<Use>) {
    let with = |name: String| [prefix, &[name]].concat();
    match tree {
        UseTree::Path(path) => flatten(&path.tree, &with(path.ident.to_string()), is_reexport, uses),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, prefix, is_reexport, uses);
            }
        }
        UseTree::Glob(_) => uses.push(Use { path: prefix.to_vec(), name: "*".to_owned(), is_reexport }),
        UseTree::Rename(renamed) => uses.push(Use {
            path: with(renamed.ident.to_string()),
            name: renamed.rename.to_string(),
            is_reexport,
        }),
        UseTree::Name(name) if name.ident == "self" => uses.push(Use {
            path: prefix.to_vec(),
            name: prefix.last().cloned().unwrap_or_default(),
            is_reexport,
        }),
        UseTree::Name(name) => {
            uses.push(Use { path: with(name.ident.to_string()), name: name.ident.to_string(), is_reexport });
        }
    }
}

fn name_of(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Reports whether the item is compiled for tests only: `#[cfg(test)]` or `#[cfg(all(test, …))]`.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).any(|attribute| {
        let condition = attribute.meta.to_token_stream().to_string().replace(' ', "");
        condition == "cfg(test)" || condition.starts_with("cfg(all(test,")
    })
}
