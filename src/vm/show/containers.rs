//! The reprs of lists, tuples, dicts, sets and views, with `...` for what is inside itself.

use crate::vm::object::{Data, DictView, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

impl Machine {
    pub(super) fn show_container(&mut self, id: ObjId, out: &mut String) -> R<()> {
        let data = &self.heap.get(id).data;
        let (open, close, inside) = match data {
            Data::List(list) if list.items.is_empty() => return finish(out, "[]"),
            Data::List(_) => ("[", "]", "[...]"),
            Data::Tuple(items) if items.is_empty() => return finish(out, "()"),
            Data::Tuple(items) => ("(", if items.len() == 1 { ",)" } else { ")" }, "(...)"),
            Data::Dict(dict) if dict.is_empty() => return finish(out, "{}"),
            Data::Dict(_) => ("{", "}", "{...}"),
            Data::Set(_) => return self.show_set(id, out),
            Data::View(dict, what) => {
                let (dict, what) = (*dict, *what);
                return self.show_view(id, dict, what, out);
            }
            Data::Proxy(of) => {
                let of = *of;
                out.push_str("mappingproxy(");
                self.show(of, out)?;
                return finish(out, ")");
            }
            _ => return Ok(()),
        };
        let shown = self.showing(id, |m| {
            out.push_str(open);
            if matches!(m.heap.get(id).data, Data::Dict(_)) {
                m.show_entries(id, out)?;
            } else {
                m.show_items(id, out)?;
            }
            finish(out, close)
        })?;
        if !shown {
            out.push_str(inside);
        }
        Ok(())
    }

    /// What `act` shows of an object, or `inside` where the object is being shown already.
    ///
    /// # Errors
    /// Those of `act`.
    pub fn show_inside(&mut self, id: ObjId, inside: &str, act: impl FnOnce(&mut Machine) -> R<ObjId>) -> R<ObjId> {
        let mut text = ids::NONE;
        let shown = self.showing(id, |m| {
            text = act(m)?;
            Ok(())
        })?;
        Ok(if shown { text } else { self.new_str(inside) })
    }

    /// `repr()` of a deque.
    ///
    /// # Errors
    /// Those of its items.
    pub fn show_deque(&mut self, id: ObjId) -> R<ObjId> {
        let mut out = format!("{}(", self.class_name(self.type_of(id)));
        let shown = self.showing(id, |m| {
            let items: Vec<ObjId> = m.deque(id).map_or_else(Vec::new, |deque| deque.items.iter().copied().collect());
            let list = m.once(|m| Ok(m.new_list(items)))?;
            m.show(list, &mut out)?;
            out.push_str(&match m.deque(id).and_then(|deque| deque.most) {
                Some(most) => format!(", maxlen={most})"),
                None => ")".to_owned(),
            });
            Ok(())
        })?;
        Ok(self.new_str(if shown { out } else { "[...]".to_owned() }))
    }

    /// The items of a list or tuple, which may change size while they are shown.
    fn show_items(&mut self, id: ObjId, out: &mut String) -> R<()> {
        let list = matches!(self.heap.get(id).data, Data::List(_));
        let mut at = 0;
        while let Some(item) = self.items(id).get(at).copied() {
            if at > 0 {
                out.push_str(", ");
            }
            self.show_member(item, list, out)?;
            at += 1;
        }
        Ok(())
    }

    fn show_entries(&mut self, id: ObjId, out: &mut String) -> R<()> {
        let Data::Dict(dict) = &self.heap.get(id).data else { return Ok(()) };
        let entries: Vec<(ObjId, ObjId)> = dict.iter().map(|entry| (entry.key, entry.value)).collect();
        for (at, (key, value)) in entries.into_iter().enumerate() {
            if at > 0 {
                out.push_str(", ");
            }
            self.show_member(key, true, out)?;
            out.push_str(": ");
            self.show_member(value, true, out)?;
        }
        Ok(())
    }

    /// A member, held meanwhile where its container could lose it.
    fn show_member(&mut self, member: ObjId, held: bool, out: &mut String) -> R<()> {
        if !held || self.is_plain_key(member) {
            return self.show(member, out);
        }
        self.holding(member, |m| m.show(member, out))
    }

    fn show_set(&mut self, id: ObjId, out: &mut String) -> R<()> {
        let Data::Set(set) = &self.heap.get(id).data else { return Ok(()) };
        let members: Vec<ObjId> = set.iter().map(|entry| entry.key).collect();
        let name = self.type_name(id);
        if members.is_empty() {
            return finish(out, &format!("{name}()"));
        }
        let plain = self.type_of(id) == ids::SET;
        let shown = self.showing(id, |m| {
            out.push_str(&if plain { "{".to_owned() } else { format!("{name}({{") });
            for (at, member) in members.into_iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                // A list of the members holds them, besides the one that is shown.
                m.holding(member, |m| m.show_member(member, true, out))?;
            }
            finish(out, if plain { "}" } else { "})" })
        })?;
        if !shown {
            out.push_str(&format!("{name}(...)"));
        }
        Ok(())
    }

    fn show_view(&mut self, id: ObjId, dict: ObjId, what: DictView, out: &mut String) -> R<()> {
        let name = self.type_name(id);
        let shown = self.showing(id, |m| {
            let Data::Dict(table) = &m.heap.get(dict).data else { return Ok(()) };
            let entries: Vec<(ObjId, ObjId)> = table.iter().map(|entry| (entry.key, entry.value)).collect();
            out.push_str(&name);
            out.push_str("([");
            for (at, (key, value)) in entries.into_iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                match what {
                    DictView::Keys => m.show(key, out)?,
                    DictView::Values => m.show(value, out)?,
                    DictView::Items => {
                        out.push('(');
                        m.show(key, out)?;
                        out.push_str(", ");
                        m.show(value, out)?;
                        out.push(')');
                    }
                }
            }
            finish(out, "])")
        })?;
        if !shown {
            out.push_str("...");
        }
        Ok(())
    }
}

fn finish(out: &mut String, close: &str) -> R<()> {
    out.push_str(close);
    Ok(())
}
