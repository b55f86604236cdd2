//! Warnings that built-ins give: by `warnings` once the program has imported it, else as its default filters would.

use super::Machine;
use super::ids;
use super::object::ObjId;
use super::replay::R;

impl Machine {
    /// CPython's `PyErr_WarnEx` with the running frame as the place.
    ///
    /// # Errors
    /// The warning itself, if a filter makes an exception of it; what the program's filters and streams raise.
    pub fn warn(&mut self, category: ObjId, message: &str) -> R<()> {
        self.once(|m| {
            let warnings = m.intern("warnings");
            if let Some(module) = m.dict_get_str(m.modules, warnings) {
                let message = m.new_str(message);
                return m.call_method(module, "warn", &[message, category]);
            }
            m.warn_plainly(category, message)?;
            Ok(ids::NONE)
        })
        .map(|_| ())
    }

    /// A `DeprecationWarning`, see [`Machine::warn`].
    ///
    /// # Errors
    /// As [`Machine::warn`].
    pub fn deprecated(&mut self, message: &str) -> R<()> {
        self.warn(ids::DEPRECATION_WARNING, message)
    }

    /// That a conversion method gave an instance of a subclass: `what` is the method, then the type it is not.
    ///
    /// # Errors
    /// As [`Machine::warn`].
    pub fn warn_of_subclass(&mut self, method: &str, ty: &str, got: ObjId) -> R<()> {
        let name = self.type_name(got);
        self.deprecated(&format!(
            "{method} returned non-{ty} (type {name}).  The ability to return an instance of a strict subclass of {ty} is \
             deprecated, and may be removed in a future version of Python."
        ))
    }

    /// A `SyntaxWarning` of code that the program compiles.
    ///
    /// # Errors
    /// As [`Machine::warn`].
    pub fn warn_of_code(&mut self, message: &str, file: &str, line: u32) -> R<()> {
        self.once(|m| {
            let warnings = m.intern("warnings");
            let Some(module) = m.dict_get_str(m.modules, warnings) else {
                m.show_warning(ids::SYNTAX_WARNING, message, file, line)?;
                return Ok(ids::NONE);
            };
            let (message, file, line) = (m.new_str(message), m.new_str(file), m.new_int(line.into()));
            m.call_method(module, "warn_explicit", &[message, ids::SYNTAX_WARNING, file, line])
        })
        .map(|_| ())
    }

    /// Shows a warning as the module `warnings` does by itself.
    ///
    /// # Errors
    /// What a replaced `sys.stderr` raises.
    pub fn show_warning(&mut self, category: ObjId, message: &str, file: &str, line: u32) -> R<()> {
        let name = self.class_name(category);
        let mut text = format!("{file}:{line}: {name}: {message}\n");
        let source = self.sources.iter().find(|source| **source.name() == *file);
        if let Some(shown) = source.and_then(|source| source.line(line)).filter(|line| !line.trim().is_empty()) {
            text.push_str(&format!("  {}\n", shown.trim()));
        }
        match super::builtins::replaced_stderr(self) {
            Some(ids::NONE) => Ok(()),
            Some(stream) => {
                let text = self.new_str(text);
                self.call_method(stream, "write", &[text]).map(|_| ())
            }
            None => super::builtins::write_stderr(self, &text),
        }
    }

    fn warn_plainly(&mut self, category: ObjId, message: &str) -> R<()> {
        let Some(frame) = self.frames.iter().rev().find(|frame| frame.code().is_some()) else { return Ok(()) };
        let (globals, line) = (frame.globals, self.line_at(frame, frame.ip.saturating_sub(1)).max(0));
        let file = frame.code().map(|code| code.object.filename.clone()).unwrap_or_default();
        let (dunder, registry, version) =
            (self.intern("__name__"), self.intern("__warningregistry__"), self.intern("version"));
        let shown = self.dict_get_str(globals, registry);
        let seen = match shown {
            Some(seen) => seen,
            None => {
                let seen = self.new_dict();
                self.dict_set(globals, registry, seen)?;
                let zero = self.new_int(0);
                self.dict_set(seen, version, zero)?;
                seen
            }
        };
        let (text, number) = (self.new_str(message), self.new_int(line.into()));
        let key = self.new_tuple(&[text, category, number]);
        let in_main = self.dict_get_str(globals, dunder).is_some_and(|name| self.text(name) == "__main__");
        if self.dict_get(seen, key)?.is_some() || category == ids::DEPRECATION_WARNING && !in_main {
            return Ok(());
        }
        self.show_warning(category, message, &file, line as u32)?;
        self.dict_set(seen, key, ids::TRUE)
    }
}
