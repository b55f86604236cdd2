//! What this machine does not run, in each language. The compiler says it in English, and here it is known again.

use super::{Language, words};
use crate::text::{Diag, DiagKind};

words! {
    UNSUPPORTED = "Unsupported", "Не поддерживается";
    LIMIT_BRANCHES = "an if with so many branches is not supported", "if с таким числом ветвей не поддерживается";
    LIMIT_DEPTH = "an expression that nests so deep is not supported", "такая глубокая вложенность выражений не поддерживается";
    LIMIT_F_STRINGS = "f-strings that nest so deep are not supported", "такая глубокая вложенность f-строк не поддерживается";
    LIMIT_FEATURE = "this feature is not supported yet", "эта возможность пока не поддерживается";
    LIMIT_ANNOTATION = "this annotation as text is not supported yet", "такая аннотация в виде текста пока не поддерживается";
    LIMIT_EXPRESSION = "this expression here is not supported yet", "это выражение здесь пока не поддерживается";
    LIMIT_MODULE = "the module '{0}' of the standard library is not supported yet", "модуль '{0}' стандартной библиотеки пока не поддерживается";
    LIMIT_PROCESSES = "the module '{0}' of the standard library needs processes of an operating system, and there are none in a page",
        "модулю '{0}' стандартной библиотеки нужны процессы операционной системы, а на странице их нет";
    LIMIT_NETWORK = "the module '{0}' of the standard library needs a network, and a program in a page has none",
        "модулю '{0}' стандартной библиотеки нужна сеть, а у программы на странице её нет";
    LIMIT_SCREEN = "the module '{0}' of the standard library needs a screen of its own, and a program in a page has none",
        "модулю '{0}' стандартной библиотеки нужен собственный экран, а у программы на странице его нет";
}

impl Language {
    /// What is wrong with a program: CPython's words stay as they are, what is not supported is told in this language.
    pub fn wrong(self, diag: &Diag) -> String {
        if diag.kind != DiagKind::Unsupported {
            return diag.message.clone();
        }
        let known = |(_, word): &(&str, super::Word)| {
            let (before, after) = word.en.split_once("{0}").unwrap_or((word.en, ""));
            let hole = diag.message.strip_prefix(before)?.strip_suffix(after)?;
            (hole.is_empty() || word.en.contains("{0}")).then(|| self.fill(word, &[&hole]))
        };
        ALL.iter().find_map(known).unwrap_or_else(|| diag.message.clone())
    }

    /// The same with what kind of error it is.
    pub fn kind_and_wrong(self, diag: &Diag) -> String {
        match diag.kind {
            DiagKind::Unsupported => format!("{}: {}", self.say(UNSUPPORTED), self.wrong(diag)),
            kind => format!("{kind}: {}", diag.message),
        }
    }
}
