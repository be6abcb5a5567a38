//! A walk over every node of a document.

use super::json::Json;
use super::trail::Trail;

/// Looks at the nodes of a document, each before those below it.
pub(crate) trait Visitor<'a> {
    /// Looks at a node. The nodes below it are visited only if the answer is true.
    fn value(&mut self, path: &Trail<'a>, value: &'a Json) -> bool;

    /// Looks at a member of an object. The path ends with the name of the member.
    fn member(&mut self, _path: &Trail<'a>, _name: &'a str, _value: &'a Json, _is_only: bool) {}

    /// Enters the branch of an `Fn::If` that applies when the condition comes out so.
    fn enter_branch(&mut self, _condition: &'a str, _holds: bool) {}

    /// Leaves the branch that was entered last.
    fn leave_branch(&mut self) {}
}

/// Visits a node and all nodes below it. The path is that of the node, and is the same again at the end.
pub(crate) fn visit<'a>(path: &mut Trail<'a>, value: &'a Json, visitor: &mut impl Visitor<'a>) {
    if !visitor.value(path, value) {
        return;
    }
    match value {
        Json::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                path.push_index(position);
                visit(path, item, visitor);
                path.pop();
            }
        }
        Json::Object(members) => {
            let is_only = members.len() == 1;
            for (name, member) in members {
                path.push_key(name);
                visitor.member(path, name, member, is_only);
                match member.as_array().map(Vec::as_slice) {
                    Some([Json::String(condition), yes, otherwise]) if is_only && name == "Fn::If" => {
                        visit_branch(path, 1, (condition, true), yes, visitor);
                        visit_branch(path, 2, (condition, false), otherwise, visitor);
                    }
                    _ => visit(path, member, visitor),
                }
                path.pop();
            }
        }
        _ => {}
    }
}

fn visit_branch<'a>(
    path: &mut Trail<'a>,
    position: usize,
    (condition, holds): (&'a str, bool),
    value: &'a Json,
    visitor: &mut impl Visitor<'a>,
) {
    path.push_index(position);
    visitor.enter_branch(condition, holds);
    visit(path, value, visitor);
    visitor.leave_branch();
    path.pop();
}
