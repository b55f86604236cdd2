//! `str.encode`, and the texts of `UnicodeError`s.

use super::{codec, receiver};
use crate::vm::ids;
use crate::vm::native::{NativeDef, Sig};
use crate::vm::types::TypeTable;

/// Encoding methods of `str`.
pub const STR: &[NativeDef] = &[NativeDef::method(
    "encode",
    Sig::Named { names: &["encoding", "errors"], required: 0, pos_only: 0, kw_only: 2 },
    |m, a| {
        let text = receiver(m, a[0], "encode")?;
        let (encoding, errors) = codec::names(m, "encode", a.get(1), a.get(2))?;
        let bytes = codec::encode(m, a[0], &text, &encoding, &errors)?;
        Ok(m.new_bytes(&bytes))
    },
)];

/// The text of exceptions about encodings.
pub const ERRORS: TypeTable = TypeTable {
    ty: ids::UNICODE_ERROR,
    defs: &[NativeDef::slot("__str__", Sig::None, |m, a| match m.unicode_message(a[0])? {
        Some(text) => Ok(m.new_str(text)),
        None => {
            let args = m.exc(a[0]).map(|exc| m.items(exc.args).to_vec()).unwrap_or_default();
            match args.as_slice() {
                [] => Ok(ids::EMPTY_STR),
                [only] => m.str_object(*only),
                _ => {
                    let tuple = m.new_tuple(&args);
                    m.repr(tuple)
                }
            }
        }
    })],
};
