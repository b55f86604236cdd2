//! `__doc__` of what is built in, in words of our own: a sentence for what programs ask about, a general one else.

use crate::vm::Machine;
use crate::vm::ids;
use crate::vm::native::NativeKind;
use crate::vm::object::{Data, ObjId};

impl Machine {
    /// `__doc__` of a built-in function or method.
    pub(super) fn native_doc(&mut self, function: ObjId) -> ObjId {
        let Data::Native(def, receiver) = self.heap.get(function).data else { return ids::NONE };
        let of_all = METHODS.iter().find(|(name, _)| *name == def.name).map(|(_, text)| *text);
        let text = match receiver {
            _ if def.kind != NativeKind::Function && of_all.is_some() => of_all.unwrap_or_default().to_owned(),
            _ if def.kind == NativeKind::Function => match sentence(def.name) {
                Some(known) => known.to_owned(),
                None => format!("The built-in function {}.", def.name),
            },
            Some(receiver) => format!("The method {} of {} objects.", def.name, self.type_name(receiver)),
            None => format!("The method {} of a built-in type.", def.name),
        };
        self.new_str(text)
    }

    /// `__doc__` of a built-in class; None for one that programs do not name.
    pub(super) fn class_sentence(&mut self, class: ObjId) -> ObjId {
        let Data::Type(ty) = &self.heap.get(class).data else { return ids::NONE };
        let name = ty.name.to_string();
        match sentence(&name) {
            Some(known) => self.new_str(known),
            None if self.is_subclass(class, ids::BASE_EXCEPTION) => {
                self.new_str(format!("The built-in exception {name}."))
            }
            None => ids::NONE,
        }
    }
}

fn sentence(name: &str) -> Option<&'static str> {
    SENTENCES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

const SENTENCES: &[(&str, &str)] = &[
    ("abs", "The absolute value of a number."),
    ("all", "Whether every item is true."),
    ("any", "Whether some item is true."),
    ("bin", "An integer in base two, as text."),
    ("callable", "Whether something can be called."),
    ("chr", "The character of a code point."),
    ("dir", "Names of the attributes of an object, or of the scope."),
    ("divmod", "Quotient and remainder as a tuple."),
    ("eval", "The value of an expression given as text."),
    ("exec", "Runs statements given as text."),
    ("getattr", "An attribute by its name, or a default."),
    ("hasattr", "Whether there is an attribute of a name."),
    ("hash", "The hash of an object: equal objects have equal hashes."),
    ("hex", "An integer in base sixteen, as text."),
    ("id", "A number that no other living object has."),
    ("input", "A line read from standard input, without its end."),
    ("isinstance", "Whether an object is of a class, or of one derived from it."),
    ("issubclass", "Whether a class is derived from another."),
    ("iter", "An iterator over something."),
    ("len", "How many items a container holds."),
    ("max", "The largest of the arguments or items."),
    ("min", "The smallest of the arguments or items."),
    ("next", "The next item of an iterator, or a default."),
    ("open", "Opens a file."),
    ("ord", "The code point of a character."),
    ("pow", "A power, or its remainder by a modulus."),
    ("print", "Writes values, with sep between them and end after them, to a file."),
    ("repr", "An object as text, for programmers."),
    ("round", "A number rounded to a number of decimal places."),
    ("setattr", "Sets an attribute by its name."),
    ("sorted", "A new list of the items in ascending order."),
    ("sum", "The sum of the items and a start value."),
    ("vars", "The dict of an object's attributes."),
    ("bool", "True or False: the truth of a value."),
    ("bytearray", "A sequence of bytes that can be changed."),
    ("bytes", "An immutable sequence of bytes."),
    ("classmethod", "Makes a function a method that is given the class."),
    ("complex", "A number with a real and an imaginary part."),
    ("dict", "A mapping of keys to values, in order of insertion."),
    ("enumerate", "Pairs of a count and an item."),
    ("filter", "The items for which a function is true."),
    ("float", "A floating-point number of 64 bits, of a number or a text."),
    ("frozenset", "A set that cannot be changed."),
    ("int", "An integer of any size, of a number or of a text in some base."),
    ("list", "A sequence that can be changed."),
    ("map", "What a function returns for each item."),
    ("memoryview", "A view into the bytes of another object."),
    ("NoneType", "The type of None."),
    ("object", "The base of all classes."),
    ("property", "An attribute whose value is computed by functions."),
    ("range", "The integers from a start up to a stop, by a step."),
    ("reversed", "An iterator over a sequence from its end."),
    ("set", "A collection of distinct items without order."),
    ("slice", "A start, a stop and a step, as in a[1:9:2]."),
    ("staticmethod", "Makes a function a method that is given nothing."),
    ("str", "A text, or an object as a text."),
    ("super", "The attributes of the classes that come next in the order of resolution."),
    ("tuple", "A sequence that cannot be changed."),
    ("type", "The class of an object, or a new class."),
    ("zip", "Tuples of one item from each iterable."),
    ("ArithmeticError", "The base of errors in arithmetic."),
    ("AssertionError", "What was asserted is false."),
    ("AttributeError", "There is no such attribute."),
    ("Exception", "The base of exceptions that programs handle."),
    ("FileNotFoundError", "There is no such file."),
    ("ImportError", "Nothing can be imported under this name."),
    ("IndexError", "A position outside the sequence."),
    ("KeyError", "There is no such key."),
    ("NameError", "There is no such name."),
    ("RecursionError", "Calls are nested too deeply."),
    ("StopIteration", "An iterator has no more items."),
    ("TypeError", "An argument of a type that does not fit."),
    ("ValueError", "An argument of the right type with a value that does not fit."),
    ("ZeroDivisionError", "A division by zero, or a remainder of one."),
];

/// Methods that every object has: `help` shows these sentences under those of a class without a docstring.
const METHODS: &[(&str, &str)] = &[
    ("__init__", "Initialize self.  See help(type(self)) for accurate signature."),
    ("__repr__", "Return repr(self)."),
    ("__str__", "Return str(self)."),
    ("__hash__", "Return hash(self)."),
    ("__eq__", "Return self==value."),
    ("__ne__", "Return self!=value."),
    ("__lt__", "Return self<value."),
    ("__le__", "Return self<=value."),
    ("__gt__", "Return self>value."),
    ("__ge__", "Return self>=value."),
];
