//! Objects that every machine has at fixed places: singletons, built-in types, small ints, one-character strings.

use super::object::{ObjId, type_flags};

const BASE: u32 = type_flags::BASETYPE;
const GC: u32 = type_flags::GC;

/// A row of the table of built-in types.
pub struct TypeRow {
    /// Its place.
    pub id: ObjId,
    /// `__name__`.
    pub name: &'static str,
    /// `__module__`.
    pub module: &'static str,
    /// `__base__`.
    pub base: ObjId,
    /// [`type_flags`] of its own.
    pub flags: u32,
}

macro_rules! places {
    ($first:expr; $($(#[$doc:meta])* $name:ident),* ; $end:ident) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u32)]
        enum Place { $($name,)* $end }
        $($(#[$doc])* pub const $name: ObjId = ObjId($first + Place::$name as u32);)*
        const $end: u32 = $first + Place::$end as u32;
    };
}

macro_rules! types {
    ($($name:ident = $py:literal $(in $module:literal)? : $base:ident, $flags:expr;)*) => {
        mod type_places {
            use super::{ObjId, FIRST_TYPE};
            places! { FIRST_TYPE; $(#[doc = concat!("The type `", $py, "`.")] $name),*; END_TYPES }
            /// The place after the last built-in type.
            pub const AFTER: u32 = END_TYPES;
        }
        pub use type_places::*;
        /// Every built-in type, bases before the types derived from them.
        pub const TYPES: &[TypeRow] = &[$(TypeRow {
            id: $name, name: $py, module: module_of(&[$($module)?]), base: $base, flags: $flags,
        },)*];
    };
}

const fn module_of(given: &[&'static str]) -> &'static str {
    if given.is_empty() { "builtins" } else { given[0] }
}

mod singletons {
    use super::ObjId;
    places! { 0;
    /// `None`.
    NONE,
    /// `False`.
    FALSE,
    /// `True`.
    TRUE,
    /// `...`.
    ELLIPSIS,
    /// `NotImplemented`.
    NOT_IMPLEMENTED,
    /// `()`.
    EMPTY_TUPLE,
    /// `''`.
    EMPTY_STR,
    /// `b''`.
    EMPTY_BYTES;
    END_SINGLETONS }
    pub(super) const AFTER: u32 = END_SINGLETONS;
}
pub use singletons::{ELLIPSIS, EMPTY_BYTES, EMPTY_STR, EMPTY_TUPLE, FALSE, NONE, NOT_IMPLEMENTED, TRUE};

const FIRST_TYPE: u32 = singletons::AFTER;

types! {
    OBJECT = "object": OBJECT, BASE;
    TYPE = "type": OBJECT, BASE | GC;
    NONE_TYPE = "NoneType": OBJECT, 0;
    ELLIPSIS_TYPE = "ellipsis": OBJECT, 0;
    NOT_IMPLEMENTED_TYPE = "NotImplementedType": OBJECT, 0;
    INT = "int": OBJECT, BASE;
    BOOL = "bool": INT, 0;
    FLOAT = "float": OBJECT, BASE;
    COMPLEX = "complex": OBJECT, BASE;
    STR = "str": OBJECT, BASE;
    BYTES = "bytes": OBJECT, BASE;
    BYTEARRAY = "bytearray": OBJECT, BASE;
    MEMORYVIEW = "memoryview": OBJECT, 0;
    LIST = "list": OBJECT, BASE | GC;
    TUPLE = "tuple": OBJECT, BASE | GC;
    DICT = "dict": OBJECT, BASE | GC;
    DICT_KEYS = "dict_keys": OBJECT, GC;
    DICT_VALUES = "dict_values": OBJECT, GC;
    DICT_ITEMS = "dict_items": OBJECT, GC;
    SET = "set": OBJECT, BASE | GC;
    FROZENSET = "frozenset": OBJECT, BASE | GC;
    RANGE = "range": OBJECT, 0;
    SLICE = "slice": OBJECT, GC;
    FUNCTION = "function": OBJECT, GC;
    BUILTIN = "builtin_function_or_method": OBJECT, GC;
    METHOD_DESCRIPTOR = "method_descriptor": OBJECT, GC;
    WRAPPER_DESCRIPTOR = "wrapper_descriptor": OBJECT, GC;
    METHOD_WRAPPER = "method-wrapper": OBJECT, GC;
    CLASSMETHOD_DESCRIPTOR = "classmethod_descriptor": OBJECT, GC;
    GETSET_DESCRIPTOR = "getset_descriptor": OBJECT, GC;
    MEMBER_DESCRIPTOR = "member_descriptor": OBJECT, GC;
    METHOD = "method": OBJECT, GC;
    CELL = "cell": OBJECT, GC;
    CODE = "code": OBJECT, 0;
    MODULE = "module": OBJECT, BASE | GC;
    GENERATOR = "generator": OBJECT, GC;
    COROUTINE = "coroutine": OBJECT, GC;
    COROUTINE_WRAPPER = "coroutine_wrapper": OBJECT, GC;
    ASYNC_GENERATOR = "async_generator": OBJECT, GC;
    ASYNC_GENERATOR_ASEND = "async_generator_asend": OBJECT, GC;
    ASYNC_GENERATOR_ATHROW = "async_generator_athrow": OBJECT, GC;
    ASYNC_GENERATOR_VALUE = "async_generator_wrapped_value": OBJECT, GC;
    FRAME = "frame": OBJECT, GC;
    FRAME_LOCALS_PROXY = "FrameLocalsProxy": OBJECT, GC;
    TRACEBACK = "traceback": OBJECT, GC;
    MAPPING_PROXY = "mappingproxy": OBJECT, GC;
    PROPERTY = "property": OBJECT, BASE | GC;
    STATICMETHOD = "staticmethod": OBJECT, BASE | GC;
    CLASSMETHOD = "classmethod": OBJECT, BASE | GC;
    SUPER = "super": OBJECT, BASE | GC;
    ENUMERATE = "enumerate": OBJECT, BASE | GC;
    ZIP = "zip": OBJECT, BASE | GC;
    MAP = "map": OBJECT, BASE | GC;
    FILTER = "filter": OBJECT, BASE | GC;
    REVERSED = "reversed": OBJECT, BASE | GC;
    LIST_ITERATOR = "list_iterator": OBJECT, GC;
    LIST_REVERSE_ITERATOR = "list_reverseiterator": OBJECT, GC;
    TUPLE_ITERATOR = "tuple_iterator": OBJECT, GC;
    STR_ITERATOR = "str_iterator": OBJECT, GC;
    STR_ASCII_ITERATOR = "str_ascii_iterator": OBJECT, GC;
    BYTES_ITERATOR = "bytes_iterator": OBJECT, GC;
    BYTEARRAY_ITERATOR = "bytearray_iterator": OBJECT, GC;
    RANGE_ITERATOR = "range_iterator": OBJECT, 0;
    LONGRANGE_ITERATOR = "longrange_iterator": OBJECT, 0;
    DICT_KEY_ITERATOR = "dict_keyiterator": OBJECT, GC;
    DICT_VALUE_ITERATOR = "dict_valueiterator": OBJECT, GC;
    DICT_ITEM_ITERATOR = "dict_itemiterator": OBJECT, GC;
    DICT_REVERSE_KEY_ITERATOR = "dict_reversekeyiterator": OBJECT, GC;
    DICT_REVERSE_VALUE_ITERATOR = "dict_reversevalueiterator": OBJECT, GC;
    DICT_REVERSE_ITEM_ITERATOR = "dict_reverseitemiterator": OBJECT, GC;
    SET_ITERATOR = "set_iterator": OBJECT, GC;
    ITERATOR = "iterator": OBJECT, GC;
    CALLABLE_ITERATOR = "callable_iterator": OBJECT, GC;
    WEAKREF = "ReferenceType" in "weakref": OBJECT, BASE | GC;
    GENERIC_ALIAS = "GenericAlias" in "types": OBJECT, BASE | GC;
    UNION = "Union" in "typing": OBJECT, GC;
    TYPE_VAR = "TypeVar" in "typing": OBJECT, GC;
    PARAM_SPEC = "ParamSpec" in "typing": OBJECT, GC;
    TYPE_VAR_TUPLE = "TypeVarTuple" in "typing": OBJECT, GC;
    TYPE_ALIAS_TYPE = "TypeAliasType" in "typing": OBJECT, GC;
    SIMPLE_NAMESPACE = "SimpleNamespace" in "types": OBJECT, BASE | GC;
    NATIVE_STATE = "native_state": OBJECT, GC;
    BASE_EXCEPTION = "BaseException": OBJECT, BASE | GC;
    BASE_EXCEPTION_GROUP = "BaseExceptionGroup": BASE_EXCEPTION, BASE | GC;
    EXCEPTION = "Exception": BASE_EXCEPTION, BASE | GC;
    GENERATOR_EXIT = "GeneratorExit": BASE_EXCEPTION, BASE | GC;
    KEYBOARD_INTERRUPT = "KeyboardInterrupt": BASE_EXCEPTION, BASE | GC;
    SYSTEM_EXIT = "SystemExit": BASE_EXCEPTION, BASE | GC;
    EXCEPTION_GROUP = "ExceptionGroup": BASE_EXCEPTION_GROUP, BASE | GC;
    ARITHMETIC_ERROR = "ArithmeticError": EXCEPTION, BASE | GC;
    FLOATING_POINT_ERROR = "FloatingPointError": ARITHMETIC_ERROR, BASE | GC;
    OVERFLOW_ERROR = "OverflowError": ARITHMETIC_ERROR, BASE | GC;
    ZERO_DIVISION_ERROR = "ZeroDivisionError": ARITHMETIC_ERROR, BASE | GC;
    ASSERTION_ERROR = "AssertionError": EXCEPTION, BASE | GC;
    ATTRIBUTE_ERROR = "AttributeError": EXCEPTION, BASE | GC;
    BUFFER_ERROR = "BufferError": EXCEPTION, BASE | GC;
    EOF_ERROR = "EOFError": EXCEPTION, BASE | GC;
    IMPORT_ERROR = "ImportError": EXCEPTION, BASE | GC;
    MODULE_NOT_FOUND_ERROR = "ModuleNotFoundError": IMPORT_ERROR, BASE | GC;
    LOOKUP_ERROR = "LookupError": EXCEPTION, BASE | GC;
    INDEX_ERROR = "IndexError": LOOKUP_ERROR, BASE | GC;
    KEY_ERROR = "KeyError": LOOKUP_ERROR, BASE | GC;
    MEMORY_ERROR = "MemoryError": EXCEPTION, BASE | GC;
    NAME_ERROR = "NameError": EXCEPTION, BASE | GC;
    UNBOUND_LOCAL_ERROR = "UnboundLocalError": NAME_ERROR, BASE | GC;
    OS_ERROR = "OSError": EXCEPTION, BASE | GC;
    BLOCKING_IO_ERROR = "BlockingIOError": OS_ERROR, BASE | GC;
    CHILD_PROCESS_ERROR = "ChildProcessError": OS_ERROR, BASE | GC;
    CONNECTION_ERROR = "ConnectionError": OS_ERROR, BASE | GC;
    BROKEN_PIPE_ERROR = "BrokenPipeError": CONNECTION_ERROR, BASE | GC;
    CONNECTION_ABORTED_ERROR = "ConnectionAbortedError": CONNECTION_ERROR, BASE | GC;
    CONNECTION_REFUSED_ERROR = "ConnectionRefusedError": CONNECTION_ERROR, BASE | GC;
    CONNECTION_RESET_ERROR = "ConnectionResetError": CONNECTION_ERROR, BASE | GC;
    FILE_EXISTS_ERROR = "FileExistsError": OS_ERROR, BASE | GC;
    FILE_NOT_FOUND_ERROR = "FileNotFoundError": OS_ERROR, BASE | GC;
    INTERRUPTED_ERROR = "InterruptedError": OS_ERROR, BASE | GC;
    IS_A_DIRECTORY_ERROR = "IsADirectoryError": OS_ERROR, BASE | GC;
    NOT_A_DIRECTORY_ERROR = "NotADirectoryError": OS_ERROR, BASE | GC;
    PERMISSION_ERROR = "PermissionError": OS_ERROR, BASE | GC;
    PROCESS_LOOKUP_ERROR = "ProcessLookupError": OS_ERROR, BASE | GC;
    TIMEOUT_ERROR = "TimeoutError": OS_ERROR, BASE | GC;
    REFERENCE_ERROR = "ReferenceError": EXCEPTION, BASE | GC;
    RUNTIME_ERROR = "RuntimeError": EXCEPTION, BASE | GC;
    NOT_IMPLEMENTED_ERROR = "NotImplementedError": RUNTIME_ERROR, BASE | GC;
    PYTHON_FINALIZATION_ERROR = "PythonFinalizationError": RUNTIME_ERROR, BASE | GC;
    RECURSION_ERROR = "RecursionError": RUNTIME_ERROR, BASE | GC;
    STOP_ASYNC_ITERATION = "StopAsyncIteration": EXCEPTION, BASE | GC;
    STOP_ITERATION = "StopIteration": EXCEPTION, BASE | GC;
    SYNTAX_ERROR = "SyntaxError": EXCEPTION, BASE | GC;
    INDENTATION_ERROR = "IndentationError": SYNTAX_ERROR, BASE | GC;
    INCOMPLETE_INPUT_ERROR = "_IncompleteInputError": SYNTAX_ERROR, BASE | GC;
    TAB_ERROR = "TabError": INDENTATION_ERROR, BASE | GC;
    SYSTEM_ERROR = "SystemError": EXCEPTION, BASE | GC;
    TYPE_ERROR = "TypeError": EXCEPTION, BASE | GC;
    VALUE_ERROR = "ValueError": EXCEPTION, BASE | GC;
    UNICODE_ERROR = "UnicodeError": VALUE_ERROR, BASE | GC;
    UNICODE_DECODE_ERROR = "UnicodeDecodeError": UNICODE_ERROR, BASE | GC;
    UNICODE_ENCODE_ERROR = "UnicodeEncodeError": UNICODE_ERROR, BASE | GC;
    UNICODE_TRANSLATE_ERROR = "UnicodeTranslateError": UNICODE_ERROR, BASE | GC;
    WARNING = "Warning": EXCEPTION, BASE | GC;
    BYTES_WARNING = "BytesWarning": WARNING, BASE | GC;
    DEPRECATION_WARNING = "DeprecationWarning": WARNING, BASE | GC;
    ENCODING_WARNING = "EncodingWarning": WARNING, BASE | GC;
    FUTURE_WARNING = "FutureWarning": WARNING, BASE | GC;
    IMPORT_WARNING = "ImportWarning": WARNING, BASE | GC;
    PENDING_DEPRECATION_WARNING = "PendingDeprecationWarning": WARNING, BASE | GC;
    RESOURCE_WARNING = "ResourceWarning": WARNING, BASE | GC;
    RUNTIME_WARNING = "RuntimeWarning": WARNING, BASE | GC;
    SYNTAX_WARNING = "SyntaxWarning": WARNING, BASE | GC;
    UNICODE_WARNING = "UnicodeWarning": WARNING, BASE | GC;
    USER_WARNING = "UserWarning": WARNING, BASE | GC;
}

/// Smallest cached int.
pub const SMALL_INT_MIN: i64 = -5;
/// Largest cached int.
pub const SMALL_INT_MAX: i64 = 256;
const FIRST_SMALL_INT: u32 = AFTER;
const FIRST_CHAR: u32 = FIRST_SMALL_INT + (SMALL_INT_MAX - SMALL_INT_MIN + 1) as u32;
/// The place after all fixed objects.
pub const FIRST_FREE: u32 = FIRST_CHAR + 256;

/// The cached int of this value, if it is small enough.
#[inline(always)]
pub fn small_int(value: i64) -> Option<ObjId> {
    if (SMALL_INT_MIN..=SMALL_INT_MAX).contains(&value) {
        Some(ObjId(FIRST_SMALL_INT + (value - SMALL_INT_MIN) as u32))
    } else {
        None
    }
}

/// The cached one-character string of a code point below 256.
pub fn latin1(point: u8) -> ObjId {
    ObjId(FIRST_CHAR + u32::from(point))
}

/// `True` or `False`.
#[inline(always)]
pub fn bool(value: bool) -> ObjId {
    if value { TRUE } else { FALSE }
}
