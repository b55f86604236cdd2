//! What this machine does not run. The compiler says it in English; the screen knows it again, and says it in its language.

use super::words;

words! {
    UNSUPPORTED = "Unsupported", "Не поддерживается";
    LIMIT_BRANCHES = "an if with so many branches is not supported", "if с таким числом ветвей не поддерживается";
    LIMIT_DEPTH = "an expression that nests so deep is not supported", "такая глубокая вложенность выражений не поддерживается";
    LIMIT_F_STRINGS = "f-strings that nest so deep are not supported", "такая глубокая вложенность f-строк не поддерживается";
    LIMIT_FEATURE = "this feature is not supported yet", "эта возможность пока не поддерживается";
    LIMIT_ANNOTATION = "this annotation as text is not supported yet", "такая аннотация в виде текста пока не поддерживается";
    LIMIT_EXPRESSION = "this expression here is not supported yet", "это выражение здесь пока не поддерживается";
    LIMIT_MODULE = "the module '{0}' of the standard library is not supported yet", "модуль «{0}» стандартной библиотеки пока не поддерживается";
    LIMIT_PROCESSES = "the module '{0}' of the standard library needs processes of an operating system, and there are none in a page",
        "модулю «{0}» стандартной библиотеки нужны процессы операционной системы, а на странице их нет";
    LIMIT_NETWORK = "the module '{0}' of the standard library needs a network, and a program in a page has none",
        "модулю «{0}» стандартной библиотеки нужна сеть, а у программы на странице её нет";
    LIMIT_SCREEN = "the module '{0}' of the standard library needs a screen of its own, and a program in a page has none",
        "модулю «{0}» стандартной библиотеки нужен собственный экран, а у программы на странице его нет";
}
