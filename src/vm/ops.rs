//! Operators: binary ones with reflection and in-place forms, comparisons, subscripts, membership.

use super::object::{Data, ObjId};
use super::replay::R;
use super::{Machine, ids, types};

macro_rules! binary_ops {
    ($($name:ident = $number:literal, $symbol:literal, $method:literal, $reflected:literal, $in_place:literal;)*) => {
        /// A binary operator; the numbers are arguments of `BINARY_OP` (CPython's `NB_*`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Binary { $(#[doc = $symbol] $name,)* }

        impl Binary {
            /// The operator of a `BINARY_OP` argument and whether it is the in-place form; `None` for `[]`.
            pub fn from_arg(arg: u32) -> Option<(Binary, bool)> {
                match arg {
                    $($number => Some((Binary::$name, false)),)*
                    $(n if n == $number + 13 => Some((Binary::$name, true)),)*
                    _ => None,
                }
            }
            /// As written in source.
            pub fn symbol(self) -> &'static str {
                match self { $(Binary::$name => $symbol,)* }
            }
            /// Name of the method of the left operand.
            pub fn method(self) -> &'static str {
                match self { $(Binary::$name => $method,)* }
            }
            /// Name of the method of the right operand.
            pub fn reflected(self) -> &'static str {
                match self { $(Binary::$name => $reflected,)* }
            }
            /// Name of the in-place method.
            pub fn in_place(self) -> &'static str {
                match self { $(Binary::$name => $in_place,)* }
            }
        }
    };
}

binary_ops! {
    Add = 0, "+", "__add__", "__radd__", "__iadd__";
    And = 1, "&", "__and__", "__rand__", "__iand__";
    FloorDiv = 2, "//", "__floordiv__", "__rfloordiv__", "__ifloordiv__";
    Lshift = 3, "<<", "__lshift__", "__rlshift__", "__ilshift__";
    MatMul = 4, "@", "__matmul__", "__rmatmul__", "__imatmul__";
    Mul = 5, "*", "__mul__", "__rmul__", "__imul__";
    Rem = 6, "%", "__mod__", "__rmod__", "__imod__";
    Or = 7, "|", "__or__", "__ror__", "__ior__";
    Pow = 8, "** or pow()", "__pow__", "__rpow__", "__ipow__";
    Rshift = 9, ">>", "__rshift__", "__rrshift__", "__irshift__";
    Sub = 10, "-", "__sub__", "__rsub__", "__isub__";
    Div = 11, "/", "__truediv__", "__rtruediv__", "__itruediv__";
    Xor = 12, "^", "__xor__", "__rxor__", "__ixor__";
}

/// A rich comparison, in the order of `Py_LT`..`Py_GE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cmp {
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `==`
    Eq,
    /// `!=`
    Ne,
    /// `>`
    Gt,
    /// `>=`
    Ge,
}

impl Cmp {
    /// From the number that `COMPARE_OP` carries in its upper bits.
    pub fn from_arg(arg: u32) -> Cmp {
        [Cmp::Lt, Cmp::Le, Cmp::Eq, Cmp::Ne, Cmp::Gt, Cmp::Ge][(arg % 6) as usize]
    }

    /// As written in source.
    pub fn symbol(self) -> &'static str {
        ["<", "<=", "==", "!=", ">", ">="][self as usize]
    }

    /// Name of the method.
    pub fn method(self) -> &'static str {
        ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"][self as usize]
    }

    /// The comparison with its operands exchanged.
    pub fn swapped(self) -> Cmp {
        [Cmp::Gt, Cmp::Ge, Cmp::Eq, Cmp::Ne, Cmp::Lt, Cmp::Le][self as usize]
    }

    /// What an ordering says of it.
    pub fn holds(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Cmp::Lt => ordering.is_lt(),
            Cmp::Le => ordering.is_le(),
            Cmp::Eq => ordering.is_eq(),
            Cmp::Ne => ordering.is_ne(),
            Cmp::Gt => ordering.is_gt(),
            Cmp::Ge => ordering.is_ge(),
        }
    }
}

impl Machine {
    /// `left OP right`.
    ///
    /// # Errors
    /// `TypeError` if neither operand can; what their methods raise.
    pub fn binary(&mut self, op: Binary, left: ObjId, right: ObjId) -> R<ObjId> {
        match self.try_binary(op, left, right)? {
            Some(value) => Ok(value),
            None => self.unsupported(op.symbol(), left, right),
        }
    }

    /// `left OP= right`: the in-place method if there is one, else the plain operator.
    ///
    /// # Errors
    /// As [`Machine::binary`].
    pub fn in_place(&mut self, op: Binary, left: ObjId, right: ObjId) -> R<ObjId> {
        if let Some(done) = types::in_place(self, op, left, right)? {
            return Ok(done);
        }
        let ty = self.type_of(left);
        if self.is_heap_type(ty) {
            if let Some(value) = self.call_special(left, op.in_place(), &[right])? {
                if value != ids::NOT_IMPLEMENTED {
                    return Ok(value);
                }
            }
        }
        match self.try_binary(op, left, right)? {
            Some(value) => Ok(value),
            None if op == Binary::Pow => self.unsupported("**=", left, right),
            None => self.unsupported(&format!("{}=", op.symbol()), left, right),
        }
    }

    fn unsupported<T>(&mut self, symbol: &str, left: ObjId, right: ObjId) -> R<T> {
        let (a, b) = (self.type_name(left), self.type_name(right));
        if symbol == "+" || symbol == "+=" {
            match a.as_str() {
                "list" | "tuple" | "str" if !self.is_heap_type(self.type_of(left)) => {
                    let (kind, shown) = (a.clone(), b.clone());
                    return self.type_error(format!("can only concatenate {kind} (not \"{shown}\") to {kind}"));
                }
                _ => {}
            }
        }
        self.type_error(format!("unsupported operand type(s) for {symbol}: '{a}' and '{b}'"))
    }

    /// As [`Machine::binary`], `None` if neither operand knows how.
    ///
    /// # Errors
    /// What their methods raise.
    pub fn try_binary(&mut self, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
        let (a, b) = (self.type_of(left), self.type_of(right));
        if !self.is_heap_type(a) && !self.is_heap_type(b) {
            return types::binary(self, op, left, right);
        }
        let reflected_first = a != b && self.is_subclass(b, a) && self.overrides(b, a, op.reflected());
        if reflected_first {
            if let Some(value) = self.operand(right, op.reflected(), left)? {
                return Ok(Some(value));
            }
        }
        let late = a != b && !reflected_first && self.is_late(op, left, b);
        if late {
            if let Some(value) = self.operand(right, op.reflected(), left)? {
                return Ok(Some(value));
            }
        }
        // What is no count is refused in other words than those of the method.
        let uncounted = op == Binary::Mul
            && (self.is_sequence(left) && !self.has_index(right) || self.is_sequence(right) && !self.has_index(left));
        if !uncounted || !self.is_sequence(left) {
            if let Some(value) = self.operand(left, op.method(), right)? {
                return Ok(Some(value));
            }
        }
        if a != b && !reflected_first && !late && (!uncounted || !self.is_sequence(right)) {
            if let Some(value) = self.operand(right, op.reflected(), left)? {
                return Ok(Some(value));
            }
        }
        // Sequences concatenate and repeat although they have no number slots.
        if matches!(op, Binary::Add | Binary::Mul | Binary::Rem) {
            return types::binary(self, op, left, right);
        }
        Ok(None)
    }

    /// Whether the left operand's method waits for the right one's: sequences concatenate and repeat only after
    /// both operands' methods for numbers were asked.
    fn is_late(&mut self, op: Binary, left: ObjId, right_type: ObjId) -> bool {
        if !(self.is_sequence(left) || self.deque(left).is_some()) || !matches!(op, Binary::Add | Binary::Mul) {
            return false;
        }
        let ty = self.type_of(left);
        let is_native = |m: &Machine, found: Option<ObjId>| {
            found.is_some_and(|found| matches!(m.heap.get(found).data, Data::Native(..)))
        };
        let (own, other) = (self.type_lookup_str(ty, op.method()), self.type_lookup_str(right_type, op.reflected()));
        is_native(self, own) && other.is_some() && !is_native(self, other)
    }

    fn is_sequence(&self, id: ObjId) -> bool {
        use Data::{ByteArray, Bytes, List, Str, Tuple};
        matches!(self.heap.get(id).data, Str(_) | Bytes(_) | ByteArray(_) | List(_) | Tuple(_))
    }

    fn overrides(&mut self, sub: ObjId, base: ObjId, name: &str) -> bool {
        let name = self.intern(name);
        self.type_lookup(sub, name) != self.type_lookup(base, name)
    }

    /// One operand's method, where it is there and does not answer `NotImplemented`.
    fn operand(&mut self, receiver: ObjId, method: &str, other: ObjId) -> R<Option<ObjId>> {
        Ok(self.call_special(receiver, method, &[other])?.filter(|value| *value != ids::NOT_IMPLEMENTED))
    }

    /// `left OP right` of a comparison.
    ///
    /// # Errors
    /// `TypeError` if the operands have no order; what their methods raise.
    pub fn compare(&mut self, left: ObjId, right: ObjId, op: Cmp) -> R<ObjId> {
        let (a, b) = (self.type_of(left), self.type_of(right));
        let answer = if !self.is_heap_type(a) && !self.is_heap_type(b) {
            self.deeper(|m| types::compare(m, left, right, op))?
        } else {
            let mut answer = None;
            let swapped = a != b && self.is_subclass(b, a);
            if swapped {
                answer = self.operand(right, op.swapped().method(), left)?;
            }
            if answer.is_none() {
                answer = self.operand(left, op.method(), right)?;
            }
            if answer.is_none() && !swapped {
                answer = self.operand(right, op.swapped().method(), left)?;
            }
            answer
        };
        match (answer, op) {
            (Some(value), _) => Ok(value),
            (None, Cmp::Eq) => Ok(ids::bool(left == right)),
            (None, Cmp::Ne) => Ok(ids::bool(left != right)),
            (None, _) => {
                let (a, b) = (self.type_name(left), self.type_name(right));
                self.type_error(format!("'{}' not supported between instances of '{a}' and '{b}'", op.symbol()))
            }
        }
    }

    /// `container[key]`.
    ///
    /// # Errors
    /// `TypeError`, `IndexError`, `KeyError`; what `__getitem__` raises.
    pub fn get_item(&mut self, container: ObjId, key: ObjId) -> R<ObjId> {
        let ty = self.type_of(container);
        if !self.is_heap_type(ty) {
            if let Some(found) = types::get_item(self, container, key)? {
                return Ok(found);
            }
        }
        if let Some(found) = self.call_special(container, "__getitem__", &[key])? {
            return Ok(found);
        }
        if matches!(self.heap.get(container).data, Data::Type(_)) {
            return self.class_item(container, key);
        }
        let name = self.type_name(container);
        self.type_error(format!("'{name}' object is not subscriptable"))
    }

    /// `container[key] = value`.
    ///
    /// # Errors
    /// As [`Machine::get_item`].
    pub fn set_item(&mut self, container: ObjId, key: ObjId, value: ObjId) -> R<()> {
        let ty = self.type_of(container);
        if !self.is_heap_type(ty) && types::set_item(self, container, key, value)? {
            return Ok(());
        }
        self.hold_wrapped(ty, ["__setitem__", "__delitem__"], &[key, value]);
        if self.call_special(container, "__setitem__", &[key, value])?.is_some() {
            return Ok(());
        }
        // CPython has one slot for both: a class with the other method lacks an attribute.
        if self.is_heap_type(ty) && self.type_lookup_str(ty, "__delitem__").is_some() {
            return self.raise(ids::ATTRIBUTE_ERROR, "__setitem__");
        }
        let name = self.type_name(container);
        self.type_error(format!("'{name}' object does not support item assignment"))
    }

    /// `del container[key]`.
    ///
    /// # Errors
    /// As [`Machine::get_item`].
    pub fn del_item(&mut self, container: ObjId, key: ObjId) -> R<()> {
        let ty = self.type_of(container);
        if !self.is_heap_type(ty) && types::del_item(self, container, key)? {
            return Ok(());
        }
        self.hold_wrapped(ty, ["__delitem__", "__setitem__"], &[key]);
        if self.call_special(container, "__delitem__", &[key])?.is_some() {
            return Ok(());
        }
        if self.is_heap_type(ty) && self.type_lookup_str(ty, "__setitem__").is_some() {
            return self.raise(ids::ATTRIBUTE_ERROR, "__delitem__");
        }
        let name = self.type_name(container);
        let word = if self.type_lookup_str(ty, "__getitem__").is_some() { "doesn't" } else { "does not" };
        self.type_error(format!("'{name}' object {word} support item deletion"))
    }

    /// One slot serves two methods: where a class defines one of them in Python, the other, which it has from a built-in
    /// class, is called through its wrapper, with the arguments in two tuples.
    fn hold_wrapped(&mut self, class: ObjId, [name, other]: [&str; 2], args: &[ObjId]) {
        let native =
            |m: &Machine, id: Option<ObjId>| id.is_some_and(|id| matches!(m.heap.get(id).data, Data::Native(..)));
        if !self.is_heap_type(class) || args.iter().all(|id| self.is_plain_key(*id)) {
            return;
        }
        let (found, beside) = (self.type_lookup_str(class, name), self.type_lookup_str(class, other));
        if native(self, found) && beside.is_some() && !native(self, beside) {
            (0..2).for_each(|_| args.iter().for_each(|id| self.hold(*id)));
        }
    }

    /// `value in container`.
    ///
    /// # Errors
    /// `TypeError` for what is no container; what its methods raise.
    pub fn contains(&mut self, container: ObjId, value: ObjId) -> R<bool> {
        let ty = self.type_of(container);
        if !self.is_heap_type(ty) {
            if let Some(known) = types::contains(self, container, value)? {
                return Ok(known);
            }
        }
        let name = self.intern("__contains__");
        match self.type_lookup(ty, name) {
            Some(found) if found != ids::NONE => match self.call_special(container, "__contains__", &[value])? {
                Some(answer) => self.truth(answer),
                None => Ok(false),
            },
            Some(_) => {
                let name = self.type_name(container);
                self.type_error(format!("'{name}' object is not a container"))
            }
            None => {
                if self.type_lookup_str(ty, "__iter__").is_none() && self.type_lookup_str(ty, "__getitem__").is_none() {
                    let name = self.type_name(container);
                    return self.type_error(format!("argument of type '{name}' is not a container or iterable"));
                }
                let iterator = self.iter(container)?;
                let found = self.run_loop(super::native::Poll(find_turn), &[iterator], &[value.0.into()])?;
                Ok(found == ids::TRUE)
            }
        }
    }
}

fn find_turn(m: &mut Machine, state: &mut super::frame::NativeLoop) -> R<super::native::Turn> {
    use super::native::Turn;
    let Some(item) = m.next(state.regs[0])? else { return Ok(Turn::Done(ids::FALSE)) };
    if m.same_or_equal(item, ObjId(state.nums[0] as u32))? { Ok(Turn::Done(ids::TRUE)) } else { Ok(Turn::Again) }
}
