//! `import` and `from ... import`.

use rustpython_parser::ast::{self, ExprContext};

use super::exprs::intrinsic;
use super::{Const, Done, Generator, NOWHERE, Op, Position};

impl<'a> Generator<'a> {
    pub(super) fn import(&mut self, import: &'a ast::StmtImport, pos: Position) -> Done {
        for alias in &import.names {
            self.load_int(0, pos);
            self.load_const(Const::None, pos);
            self.op_name(Op::IMPORT_NAME, &alias.name, pos);
            let name = alias.name.as_str();
            match (&alias.asname, name.split_once('.')) {
                (Some(asname), Some((_, attributes))) => {
                    let mut attributes = attributes.split('.').peekable();
                    while let Some(attribute) = attributes.next() {
                        let index = self.name_index(attribute);
                        self.op_arg(Op::IMPORT_FROM, index, pos);
                        if attributes.peek().is_some() {
                            self.op_arg(Op::SWAP, 2, pos);
                            self.op(Op::POP_TOP, pos);
                        }
                    }
                    self.name_op(asname, ExprContext::Store, pos)?;
                    self.op(Op::POP_TOP, pos);
                }
                (Some(asname), None) => self.name_op(asname, ExprContext::Store, pos)?,
                (None, Some((first, _))) => self.name_op(first, ExprContext::Store, pos)?,
                (None, None) => self.name_op(name, ExprContext::Store, pos)?,
            }
        }
        Ok(())
    }

    pub(super) fn import_from(&mut self, import: &'a ast::StmtImportFrom, pos: Position) -> Done {
        let level = import.level.map_or(0, |level| level.to_usize());
        self.load_int(level, pos);
        let names = import.names.iter().map(|alias| Const::Str(alias.name.as_str().into())).collect();
        self.load_const(Const::Tuple(names), pos);
        self.op_name(Op::IMPORT_NAME, import.module.as_ref().map_or("", |module| module.as_str()), pos);
        for (at, alias) in import.names.iter().enumerate() {
            if at == 0 && alias.name.as_str() == "*" {
                self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::IMPORT_STAR, pos);
                self.op(Op::POP_TOP, NOWHERE);
                return Ok(());
            }
            self.op_name(Op::IMPORT_FROM, &alias.name, pos);
            self.name_op(alias.asname.as_ref().unwrap_or(&alias.name), ExprContext::Store, pos)?;
        }
        self.op(Op::POP_TOP, pos);
        Ok(())
    }
}
