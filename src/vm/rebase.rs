//! `__bases__` that are assigned: the class and all below it get a new order of look-up.

use super::Machine;
use super::object::{Data, ObjId, type_flags};
use super::replay::R;

impl Machine {
    /// `class.__bases__ = bases`.
    ///
    /// # Errors
    /// `TypeError` for what cannot be the bases of this class, which stays as it was.
    pub fn set_bases(&mut self, class: ObjId, new_bases: ObjId) -> R<()> {
        let name = self.class_name(class);
        if new_bases == ObjId::NULL || !self.is_heap_type(class) {
            let verb = if new_bases == ObjId::NULL { "delete" } else { "set" };
            return self.type_error(format!("cannot {verb} '__bases__' attribute of immutable type '{name}'"));
        }
        let given = match &self.heap.get(new_bases).data {
            Data::Tuple(items) => items.to_vec(),
            _ => {
                let got = self.type_name(new_bases);
                return self.type_error(format!("can only assign tuple to {name}.__bases__, not {got}"));
            }
        };
        if given.is_empty() {
            return self.type_error(format!("can only assign non-empty tuple to {name}.__bases__, not ()"));
        }
        for base in &given {
            if !matches!(self.heap.get(*base).data, Data::Type(_)) {
                let got = self.type_name(*base);
                return self.type_error(format!("{name}.__bases__ must be tuple of classes, not '{got}'"));
            }
            if self.is_subclass(*base, class) {
                return self.type_error("a __bases__ item causes an inheritance cycle");
            }
        }
        let best = self.best_base(&given)?;
        let Data::Type(data) = &self.heap.get(class).data else { return Ok(()) };
        let (old_bases, old_base) = (data.bases, data.base);
        let inner = |m: &Machine, ty: ObjId| (!m.is_heap_type(ty)).then_some(ty);
        let room = type_flags::HAS_DICT | type_flags::HAS_WEAKREF;
        let (new_name, old_name) = (self.class_name(best), self.class_name(old_base));
        if inner(self, best) != inner(self, old_base) {
            return self
                .type_error(format!("__bases__ assignment: '{new_name}' deallocator differs from '{old_name}'"));
        }
        if self.solid_base(best) != self.solid_base(old_base)
            || (self.heap.type_flags(best) ^ self.heap.type_flags(old_base)) & room != 0
        {
            return self
                .type_error(format!("__bases__ assignment: '{new_name}' object layout differs from '{old_name}'"));
        }
        self.give_bases(class, new_bases, best);
        let mut below = vec![class];
        let mut orders = Vec::new();
        let mut at = 0;
        while let Some(next) = below.get(at).copied() {
            at += 1;
            let Data::Type(data) = &self.heap.get(next).data else { continue };
            let (bases, old) = (self.items(data.bases).to_vec(), data.mro);
            below.extend(data.subclasses.iter().copied());
            match self.compute_mro(next, &bases) {
                Ok(order) => {
                    let order = self.new_tuple(&order);
                    self.heap.incref(order);
                    self.give_order(next, order);
                    orders.push((next, old));
                }
                Err(stop) => {
                    for (class, old) in orders.into_iter().rev() {
                        let new = self.give_order(class, old);
                        self.heap.decref(new);
                    }
                    if let Data::Type(data) = &mut self.heap.get_mut(class).data {
                        (data.bases, data.base) = (old_bases, old_base);
                    }
                    self.heap.decref(new_bases);
                    self.heap.decref(best);
                    return Err(stop);
                }
            }
        }
        for (_, old) in orders {
            self.heap.decref(old);
        }
        for base in self.items(old_bases).to_vec() {
            if let Data::Type(data) = &mut self.heap.get_mut(base).data {
                data.subclasses.retain(|sub| *sub != class);
            }
        }
        for base in given {
            if let Data::Type(data) = &mut self.heap.get_mut(base).data {
                data.subclasses.push(class);
            }
        }
        self.heap.decref(old_bases);
        self.heap.decref(old_base);
        self.class_changed(class);
        Ok(())
    }

    /// Puts bases into a class, which owns them from then on; it does not give up those it had.
    fn give_bases(&mut self, class: ObjId, bases: ObjId, base: ObjId) {
        self.heap.incref(bases);
        self.heap.incref(base);
        if let Data::Type(data) = &mut self.heap.get_mut(class).data {
            (data.bases, data.base) = (bases, base);
        }
    }

    /// Puts an owned order into a class, and gives the one it had.
    fn give_order(&mut self, class: ObjId, order: ObjId) -> ObjId {
        match &mut self.heap.get_mut(class).data {
            Data::Type(data) => std::mem::replace(&mut data.mro, order),
            _ => order,
        }
    }
}
