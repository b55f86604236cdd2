//! The one table of CPython 3.14's instructions: name, number, argument, caches, stack effect, meaning.

/// Defines [`Op`] and every table that is keyed by it from one row per instruction.
///
/// A row is `(name, number, takes an argument, inline cache units, stack effect, meaning)`. The effect
/// may name `a`, the argument, and `jump`, whether the jump is taken.
macro_rules! instructions {
    ($arg:ident, $jump:ident; $(($name:ident, $number:expr, $has_arg:expr, $caches:expr, $effect:expr, $meaning:expr),)*) => {
        /// An instruction of CPython 3.14, under CPython's own name and number. Numbers over 255 are the
        /// compiler's pseudo-instructions; they never reach a code object.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        pub enum Op { $(#[doc = $meaning] $name = $number,)* }

        impl Op {
            /// Every instruction, in the order of numbers.
            pub const ALL: &'static [Op] = &[$(Op::$name),*];

            /// CPython's name, as `dis` prints it.
            pub fn name(self) -> &'static str {
                match self { $(Op::$name => stringify!($name),)* }
            }

            /// What the instruction does, in a few words.
            pub fn meaning(self) -> &'static str {
                match self { $(Op::$name => $meaning,)* }
            }

            /// Whether the argument means anything (CPython's `hasarg`).
            pub fn has_arg(self) -> bool {
                match self { $(Op::$name => $has_arg,)* }
            }

            /// How many two-byte cache units follow the instruction in CPython's bytecode.
            pub fn caches(self) -> u32 {
                match self { $(Op::$name => $caches,)* }
            }

            /// How much the value stack grows (CPython's `dis.stack_effect`), for the fall-through path or,
            /// with `jump`, for the path taken by a jump or a handler.
            pub fn stack_effect(self, arg: u32, jump: bool) -> i32 {
                #[allow(unused_variables)]
                let ($arg, $jump) = (arg as i32, jump);
                match self { $(Op::$name => $effect,)* }
            }
        }
    };
}

instructions! { a, jump;
    (BINARY_SLICE, 1, false, 0, -2, "container[start:stop]"),
    (BUILD_TEMPLATE, 2, false, 0, -1, "t-string from its strings and interpolations"),
    (CALL_FUNCTION_EX, 4, false, 0, -3, "call with a tuple of arguments and a dict of keywords"),
    (CHECK_EG_MATCH, 5, false, 0, 0, "split an exception group by type (except*)"),
    (CHECK_EXC_MATCH, 6, false, 0, 0, "does the exception match the type of this except?"),
    (CLEANUP_THROW, 7, false, 0, -1, "end a delegated generator after throw() or close()"),
    (DELETE_SUBSCR, 8, false, 0, -2, "del container[key]"),
    (END_FOR, 9, false, 0, -1, "drop the value after a for loop"),
    (END_SEND, 10, false, 0, -1, "drop the receiver after yield from or await"),
    (FORMAT_SIMPLE, 12, false, 0, 0, "format(value) without a specification"),
    (FORMAT_WITH_SPEC, 13, false, 0, -1, "format(value, specification)"),
    (GET_AITER, 14, false, 0, 0, "value.__aiter__()"),
    (GET_ANEXT, 15, false, 0, 1, "awaitable of value.__anext__()"),
    (GET_ITER, 16, false, 0, 0, "iter(value)"),
    (GET_LEN, 18, false, 0, 1, "push len(value)"),
    (GET_YIELD_FROM_ITER, 19, false, 0, 0, "the iterator of yield from"),
    (LOAD_BUILD_CLASS, 21, false, 0, 1, "push builtins.__build_class__"),
    (LOAD_LOCALS, 22, false, 0, 1, "push the namespace of locals"),
    (MAKE_FUNCTION, 23, false, 0, 0, "function object from a code object"),
    (MATCH_KEYS, 24, false, 0, 1, "values of a mapping under a tuple of keys, or None"),
    (MATCH_MAPPING, 25, false, 0, 1, "is the subject a mapping?"),
    (MATCH_SEQUENCE, 26, false, 0, 1, "is the subject a sequence?"),
    (NOP, 27, false, 0, 0, "nothing"),
    (NOT_TAKEN, 28, false, 0, 0, "marks the path where a branch is not taken"),
    (POP_EXCEPT, 29, false, 0, -1, "the handled exception is the previous one again"),
    (POP_ITER, 30, false, 0, -1, "drop the iterator"),
    (POP_TOP, 31, false, 0, -1, "drop the top value"),
    (PUSH_EXC_INFO, 32, false, 0, 1, "the exception becomes the handled one"),
    (PUSH_NULL, 33, false, 0, 1, "push the empty receiver of a call"),
    (RETURN_GENERATOR, 34, false, 0, 1, "make the generator of this frame and return it"),
    (RETURN_VALUE, 35, false, 0, 0, "return the top value to the caller"),
    (SETUP_ANNOTATIONS, 36, false, 0, 0, "make __annotations__ if it is missing"),
    (STORE_SLICE, 37, false, 0, -4, "container[start:stop] = value"),
    (STORE_SUBSCR, 38, false, 1, -3, "container[key] = value"),
    (TO_BOOL, 39, false, 3, 0, "bool(value)"),
    (UNARY_INVERT, 40, false, 0, 0, "~value"),
    (UNARY_NEGATIVE, 41, false, 0, 0, "-value"),
    (UNARY_NOT, 42, false, 0, 0, "not value, of a bool"),
    (WITH_EXCEPT_START, 43, false, 0, 1, "call __exit__ with the exception"),
    (BINARY_OP, 44, true, 5, -1, "left OP right"),
    (BUILD_INTERPOLATION, 45, true, 0, -1 - (a & 1), "one interpolation of a t-string"),
    (BUILD_LIST, 46, true, 0, 1 - a, "list of the top values"),
    (BUILD_MAP, 47, true, 0, 1 - 2 * a, "dict of the top keys and values"),
    (BUILD_SET, 48, true, 0, 1 - a, "set of the top values"),
    (BUILD_SLICE, 49, true, 0, 1 - a, "slice of the top two or three values"),
    (BUILD_STRING, 50, true, 0, 1 - a, "join the top strings"),
    (BUILD_TUPLE, 51, true, 0, 1 - a, "tuple of the top values"),
    (CALL, 52, true, 3, -1 - a, "call with positional arguments"),
    (CALL_INTRINSIC_1, 53, true, 0, 0, "internal function of one argument"),
    (CALL_INTRINSIC_2, 54, true, 0, -1, "internal function of two arguments"),
    (CALL_KW, 55, true, 3, -2 - a, "call with keyword arguments"),
    (COMPARE_OP, 56, true, 1, -1, "left OP right, a comparison"),
    (CONTAINS_OP, 57, true, 1, -1, "value in container"),
    (CONVERT_VALUE, 58, true, 0, 0, "str(), repr() or ascii() of an f-string field"),
    (COPY, 59, true, 0, 1, "push the value at this depth once more"),
    (COPY_FREE_VARS, 60, true, 0, 0, "copy the closure into the frame"),
    (DELETE_ATTR, 61, true, 0, -1, "del owner.name"),
    (DELETE_DEREF, 62, true, 0, 0, "empty a cell"),
    (DELETE_FAST, 63, true, 0, 0, "unbind a local"),
    (DELETE_GLOBAL, 64, true, 0, 0, "unbind a global"),
    (DELETE_NAME, 65, true, 0, 0, "unbind a name"),
    (DICT_MERGE, 66, true, 0, -1, "merge keyword arguments; duplicates are errors"),
    (DICT_UPDATE, 67, true, 0, -1, "dict.update"),
    (END_ASYNC_FOR, 68, true, 0, -2, "leave async for on StopAsyncIteration"),
    (EXTENDED_ARG, 69, true, 0, 0, "upper bits of the next argument"),
    (FOR_ITER, 70, true, 1, 1, "next value of the iterator, or leave the loop"),
    (GET_AWAITABLE, 71, true, 0, 0, "the awaitable of await"),
    (IMPORT_FROM, 72, true, 0, 1, "push an attribute of a module"),
    (IMPORT_NAME, 73, true, 0, -1, "import a module"),
    (IS_OP, 74, true, 0, -1, "left is right"),
    (JUMP_BACKWARD, 75, true, 1, 0, "jump back"),
    (JUMP_BACKWARD_NO_INTERRUPT, 76, true, 0, 0, "jump back without a check for interrupts"),
    (JUMP_FORWARD, 77, true, 0, 0, "jump ahead"),
    (LIST_APPEND, 78, true, 0, -1, "append to the list at this depth"),
    (LIST_EXTEND, 79, true, 0, -1, "extend the list at this depth"),
    (LOAD_ATTR, 80, true, 9, a & 1, "owner.name, or the method and its receiver"),
    (LOAD_COMMON_CONSTANT, 81, true, 0, 1, "push AssertionError and the like"),
    (LOAD_CONST, 82, true, 0, 1, "push a constant"),
    (LOAD_DEREF, 83, true, 0, 1, "push the content of a cell"),
    (LOAD_FAST, 84, true, 0, 1, "push a local, owned"),
    (LOAD_FAST_AND_CLEAR, 85, true, 0, 1, "push a local and unbind it"),
    (LOAD_FAST_BORROW, 86, true, 0, 1, "push a local, borrowed"),
    (LOAD_FAST_BORROW_LOAD_FAST_BORROW, 87, true, 0, 2, "push two locals, borrowed"),
    (LOAD_FAST_CHECK, 88, true, 0, 1, "push a local that may be unbound"),
    (LOAD_FAST_LOAD_FAST, 89, true, 0, 2, "push two locals, owned"),
    (LOAD_FROM_DICT_OR_DEREF, 90, true, 0, 0, "a name of a class body, else of a cell"),
    (LOAD_FROM_DICT_OR_GLOBALS, 91, true, 0, 0, "a name of a class body, else a global"),
    (LOAD_GLOBAL, 92, true, 4, 1 + (a & 1), "push a global or a built-in"),
    (LOAD_NAME, 93, true, 0, 1, "push a name of locals, globals or built-ins"),
    (LOAD_SMALL_INT, 94, true, 0, 1, "push a small int"),
    (LOAD_SPECIAL, 95, true, 0, 1, "push a special method of with"),
    (LOAD_SUPER_ATTR, 96, true, 1, -2 + (a & 1), "super().name"),
    (MAKE_CELL, 97, true, 0, 0, "put a local into a new cell"),
    (MAP_ADD, 98, true, 0, -2, "add to the dict at this depth"),
    (MATCH_CLASS, 99, true, 0, -2, "attributes of a class pattern, or None"),
    (POP_JUMP_IF_FALSE, 100, true, 1, -1, "jump if the top is False"),
    (POP_JUMP_IF_NONE, 101, true, 1, -1, "jump if the top is None"),
    (POP_JUMP_IF_NOT_NONE, 102, true, 1, -1, "jump if the top is not None"),
    (POP_JUMP_IF_TRUE, 103, true, 1, -1, "jump if the top is True"),
    (RAISE_VARARGS, 104, true, 0, -a, "raise"),
    (RERAISE, 105, true, 0, -1, "raise the exception on the stack again"),
    (SEND, 106, true, 1, 0, "send a value to a generator, or leave the loop"),
    (SET_ADD, 107, true, 0, -1, "add to the set at this depth"),
    (SET_FUNCTION_ATTRIBUTE, 108, true, 0, -1, "defaults, closure or annotations of a function"),
    (SET_UPDATE, 109, true, 0, -1, "set.update"),
    (STORE_ATTR, 110, true, 4, -2, "owner.name = value"),
    (STORE_DEREF, 111, true, 0, -1, "fill a cell"),
    (STORE_FAST, 112, true, 0, -1, "bind a local"),
    (STORE_FAST_LOAD_FAST, 113, true, 0, 0, "bind a local, then push another"),
    (STORE_FAST_STORE_FAST, 114, true, 0, -2, "bind two locals"),
    (STORE_GLOBAL, 115, true, 0, -1, "bind a global"),
    (STORE_NAME, 116, true, 0, -1, "bind a name"),
    (SWAP, 117, true, 0, 0, "exchange the top with the value at this depth"),
    (UNPACK_EX, 118, true, 0, (a & 0xff) + (a >> 8), "unpack with a starred target"),
    (UNPACK_SEQUENCE, 119, true, 1, -1 + a, "unpack into this many values"),
    (YIELD_VALUE, 120, true, 0, 0, "suspend the frame and hand out a value"),
    (RESUME, 128, true, 0, 0, "start or resume a frame; checks for interrupts"),
    (ANNOTATIONS_PLACEHOLDER, 256, false, 0, 0, "where the set-up of annotations goes"),
    (JUMP, 257, true, 0, 0, "jump"),
    (JUMP_IF_FALSE, 258, true, 0, 0, "jump if the top is False; keep it"),
    (JUMP_IF_TRUE, 259, true, 0, 0, "jump if the top is True; keep it"),
    (JUMP_NO_INTERRUPT, 260, true, 0, 0, "jump without a check for interrupts"),
    (LOAD_CLOSURE, 261, true, 0, 1, "push a cell"),
    (POP_BLOCK, 262, false, 0, 0, "end of a protected region"),
    (SETUP_CLEANUP, 263, true, 0, if jump { 2 } else { 0 }, "start of a clean-up region"),
    (SETUP_FINALLY, 264, true, 0, if jump { 1 } else { 0 }, "start of a protected region"),
    (SETUP_WITH, 265, true, 0, if jump { 1 } else { 0 }, "start of the region of with"),
    (STORE_FAST_MAYBE_NULL, 266, true, 0, -1, "restore a local that may be unbound"),
}

impl Op {
    /// Whether the argument is a jump target, pseudo-instructions included.
    pub fn is_jump(self) -> bool {
        use Op::*;
        matches!(
            self,
            JUMP | JUMP_NO_INTERRUPT
                | JUMP_FORWARD
                | JUMP_BACKWARD
                | JUMP_BACKWARD_NO_INTERRUPT
                | JUMP_IF_FALSE
                | JUMP_IF_TRUE
                | POP_JUMP_IF_FALSE
                | POP_JUMP_IF_TRUE
                | POP_JUMP_IF_NONE
                | POP_JUMP_IF_NOT_NONE
                | FOR_ITER
                | SEND
                | END_ASYNC_FOR
        )
    }

    /// Whether the jump goes towards smaller offsets.
    pub fn is_backward_jump(self) -> bool {
        matches!(self, Op::JUMP_BACKWARD | Op::JUMP_BACKWARD_NO_INTERRUPT | Op::END_ASYNC_FOR)
    }

    /// How many entries an instruction takes off the stack before it pushes its results.
    pub fn pops(self, arg: u32) -> u32 {
        use Op::*;
        let effect = self.stack_effect(arg, false);
        let pops = match self {
            LOAD_ATTR
            | LOAD_SPECIAL
            | LOAD_FROM_DICT_OR_DEREF
            | LOAD_FROM_DICT_OR_GLOBALS
            | UNPACK_EX
            | UNPACK_SEQUENCE
            | GET_ITER
            | GET_AITER
            | GET_AWAITABLE
            | GET_YIELD_FROM_ITER
            | MAKE_FUNCTION
            | FORMAT_SIMPLE
            | CONVERT_VALUE
            | TO_BOOL
            | UNARY_INVERT
            | UNARY_NEGATIVE
            | UNARY_NOT
            | CALL_INTRINSIC_1
            | STORE_FAST_LOAD_FAST
            | YIELD_VALUE
            | RETURN_VALUE => 1,
            LOAD_SUPER_ATTR => 3,
            BINARY_OP
            | BINARY_SLICE
            | CALL
            | CALL_KW
            | CALL_FUNCTION_EX
            | CALL_INTRINSIC_2
            | COMPARE_OP
            | CONTAINS_OP
            | IS_OP
            | FORMAT_WITH_SPEC
            | BUILD_LIST
            | BUILD_TUPLE
            | BUILD_SET
            | BUILD_MAP
            | BUILD_SLICE
            | BUILD_STRING
            | BUILD_INTERPOLATION
            | BUILD_TEMPLATE
            | END_SEND
            | IMPORT_NAME
            | SET_FUNCTION_ATTRIBUTE
            | MATCH_CLASS
            | CLEANUP_THROW => 1 - effect,
            CHECK_EG_MATCH | CHECK_EXC_MATCH | SEND => 1,
            _ if effect < 0 => -effect,
            _ => 0,
        };
        pops as u32
    }
}
