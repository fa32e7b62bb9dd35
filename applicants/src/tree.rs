//! JSON that keeps the order its keys were set in, addressed by JSON pointers.

use std::fmt;

/// An object of JSON texts and further objects. A key that is a number is a place in a list.
#[derive(Default)]
pub(crate) struct Tree(Vec<(String, Node)>);

enum Node {
    Json(String),
    Tree(Tree),
}

impl Tree {
    /// Puts JSON text at a pointer, over whatever stands there.
    pub(crate) fn set(&mut self, pointer: &str, json: &str) {
        let (key, rest) = split(pointer);
        let place = match self.0.iter().position(|(name, _)| name == key) {
            Some(place) => place,
            None => {
                self.0.push((key.to_owned(), Node::Tree(Self::default())));
                self.0.len() - 1
            }
        };
        let Some((_, node)) = self.0.get_mut(place) else { return };
        match (rest, node) {
            ("", node) => *node = Node::Json(json.to_owned()),
            (rest, Node::Tree(inner)) => inner.set(rest, json),
            (rest, node) => {
                let mut inner = Self::default();
                inner.set(rest, json);
                *node = Node::Tree(inner);
            }
        }
    }

    /// Puts a string at a pointer.
    pub(crate) fn text(&mut self, pointer: &str, text: &str) {
        self.set(pointer, &format!("\"{text}\""));
    }

    /// Takes what stands at a pointer away.
    pub(crate) fn remove(&mut self, pointer: &str) {
        let (key, rest) = split(pointer);
        if rest.is_empty() {
            self.0.retain(|(name, _)| name != key);
        } else if let Some((_, Node::Tree(inner))) = self.0.iter_mut().find(|(name, _)| name == key) {
            inner.remove(rest);
        }
    }
}

fn split(pointer: &str) -> (&str, &str) {
    let pointer = pointer.strip_prefix('/').unwrap_or(pointer);
    pointer.find('/').map_or((pointer, ""), |slash| pointer.split_at(slash))
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_list = self.0.first().is_some_and(|(key, _)| key.bytes().all(|byte| byte.is_ascii_digit()));
        f.write_str(if is_list { "[" } else { "{" })?;
        for (at, (key, node)) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(",")?;
            }
            if !is_list {
                write!(f, "\"{key}\":")?;
            }
            match node {
                Node::Json(json) => f.write_str(json)?,
                Node::Tree(inner) => write!(f, "{inner}")?,
            }
        }
        f.write_str(if is_list { "]" } else { "}" })
    }
}

/// JSON with every character beyond ASCII escaped.
pub(crate) fn escaped(json: &str) -> String {
    let mut units = [0; 2];
    json.chars().fold(String::new(), |mut text, char| {
        if char.is_ascii() {
            text.push(char);
        } else {
            text.extend(char.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
        text
    })
}
