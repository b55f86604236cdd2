//! What the arguments of some instructions number: operators, intrinsics, special methods.

/// `COMPARE_OP`, shifted down by 5.
pub const COMPARISONS: &[&str] = &["<", "<=", "==", "!=", ">", ">="];

/// `BINARY_OP` (CPython's `NB_*`).
pub const OPERATORS: &[&str] = &[
    "+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^", "+=", "&=", "//=", "<<=", "@=", "*=", "%=",
    "|=", "**=", ">>=", "-=", "/=", "^=", "[]",
];

/// `CONVERT_VALUE`.
pub const CONVERSIONS: &[&str] = &["", "str", "repr", "ascii"];

/// `SET_FUNCTION_ATTRIBUTE`, by bit.
pub const FUNCTION_ATTRIBUTES: &[&str] = &["defaults", "kwdefaults", "annotations", "closure", "annotate"];

/// `CALL_INTRINSIC_1`.
pub const INTRINSICS_1: &[&str] = &[
    "INTRINSIC_1_INVALID",
    "INTRINSIC_PRINT",
    "INTRINSIC_IMPORT_STAR",
    "INTRINSIC_STOPITERATION_ERROR",
    "INTRINSIC_ASYNC_GEN_WRAP",
    "INTRINSIC_UNARY_POSITIVE",
    "INTRINSIC_LIST_TO_TUPLE",
    "INTRINSIC_TYPEVAR",
    "INTRINSIC_PARAMSPEC",
    "INTRINSIC_TYPEVARTUPLE",
    "INTRINSIC_SUBSCRIPT_GENERIC",
    "INTRINSIC_TYPEALIAS",
];

/// `CALL_INTRINSIC_2`.
pub const INTRINSICS_2: &[&str] = &[
    "INTRINSIC_2_INVALID",
    "INTRINSIC_PREP_RERAISE_STAR",
    "INTRINSIC_TYPEVAR_WITH_BOUND",
    "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
    "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
    "INTRINSIC_SET_TYPEPARAM_DEFAULT",
];

/// `LOAD_COMMON_CONSTANT`, as `dis` shows them.
pub const COMMON_CONSTANTS: &[&str] =
    &["AssertionError", "NotImplementedError", "tuple", "<built-in function all>", "<built-in function any>"];

/// `LOAD_SPECIAL`.
pub const SPECIAL_METHODS: &[&str] = &["__enter__", "__exit__", "__aenter__", "__aexit__"];
