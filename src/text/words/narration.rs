//! What a step says: its sentence, the notes of frames and objects, who holds an object, why a run is over.

use super::words;

words! {
    // Sentences of steps. A clause starts in lower case; in Russian it starts with a word of ours, never with a name.
    NOTHING_RAN_LINE = "Nothing has run yet: line {0} runs first.", "Ещё ничего не выполнено: первой выполнится строка {0}.";
    NOTHING_RAN_MODULE = "Nothing has run yet: the module has a frame, and no names.", "Ещё ничего не выполнено: у модуля есть кадр, но нет имён.";
    TURN = "it is {0}'s turn", "выполняется поток {0}";
    TURN_AND = "it is {0}'s turn: {1}", "выполняется поток {0}: {1}";
    STARTS_WITH = "{0} starts with line {1}", "{0}: выполнение начинается со строки {1}";
    LINE_NEXT = "line {0} runs next", "следующей выполнится строка {0}";
    LINE_GOES_ON = "line {0} goes on", "строка {0} продолжается";
    RAN_AND_NEXT = "line {0} changed nothing shown here, and line {1} runs next", "строка {0} ничего из показанного не изменила, следующей выполнится строка {1}";
    NOTHING_CHANGED = "nothing changed", "ничего не изменилось";
    IS_READY = "{0}: {1} is ready", "значение {0} готово: {1}";
    GIVES = "{0} gives {1}", "выражение {0} даёт {1a}";
    IS_DONE = "{0} is done, and line {1} goes on", "выражение {0} вычислено, строка {1} продолжается";
    IS_TRUE = "{0} is true, and line {1} runs next", "условие {0} истинно, следующей выполнится строка {1}";
    IS_FALSE = "{0} is false, and line {1} runs next", "условие {0} ложно, следующей выполнится строка {1}";
    COUNTS_TRUE = "{0} counts as true, and line {1} runs next", "значение {0} считается истинным, следующей выполнится строка {1}";
    COUNTS_FALSE = "{0} counts as false, and line {1} runs next", "значение {0} считается ложным, следующей выполнится строка {1}";
    NO_MORE_ITEMS = "{0} has no more items, and line {1} runs next", "элементы {0} закончились, следующей выполнится строка {1}";
    COROUTINE_TAKES_OVER = "the coroutine {0} takes over", "управление переходит к сопрограмме {0}";
    TAKES_OVER = "the generator {0} takes over", "управление переходит к генератору {0}";
    BODY_STARTS = "the body of class {0} starts to run in a frame of its own", "тело класса {0} начинает выполняться в собственном кадре";
    CALLED_WITH = "{0}({1}) is called: {2}", "вызвана {0}({1}): {2}";
    NEW_FRAME_EMPTY = "a new frame, without names so far", "новый кадр, пока без имён";
    NEW_FRAME = "a new frame, in which {0}", "новый кадр, в котором {0}";
    MODULE_AT_END = "the module has run to its end", "модуль выполнен до конца";
    BODY_AT_END = "the body of class {0} has run to its end", "тело класса {0} выполнено до конца";
    EXHAUSTED = "the generator {0} is exhausted", "генератор {0} исчерпан";
    COROUTINE_RETURNS = "the coroutine {0} returns {1}", "сопрограмма {0} возвращает {1a}";
    RETURNS = "{0} returns {1}", "функция {0} возвращает {1a}";
    RETURNS_TO = "{0} returns {1} to line {2}", "функция {0} возвращает {1a} в строку {2}";
    NO_VALUE = "nothing", "ничего";
    YIELDS = "the generator {0} yields {1} and is suspended", "генератор {0} выдаёт {1a} и приостанавливается";
    COROUTINE_YIELDS = "the coroutine {0} hands {1} out and is suspended", "сопрограмма {0} отдаёт {1a} и приостанавливается";
    COMES_ON = "the {0} goes on", "исключение {0} идёт дальше";
    COMES_TO_LINE = "the {0} comes to line {1}", "исключение {0} доходит до строки {1}";
    IS_RAISED = "{0} is raised", "возбуждено исключение {0}";
    IS_RAISED_IN = "{0} is raised in line {1}", "в строке {1} возбуждено исключение {0}";
    NOT_HANDLED = "{0} does not handle the {1} and is left", "{0} не обрабатывает исключение {1} и прерывается";
    HAS_RETURNED = "{0} has returned {1}, and line {2} runs next", "функция {0} вернула {1a}, следующей выполнится строка {2}";
    IS_PRINTED = "{0} is printed", "выводится {0}";
    QUOTED = "“{0}”", "«{0}»";
    QUOTED_CUT = "“{0}…”", "«{0}…»";
    EMPTY_LINE = "an empty line", "пустая строка";
    LOST_ONE = "nothing can reach {0} any more, but it is still referred to", "больше нельзя достичь {0g}, но ссылки на этот объект остались";
    LOST_MANY = "nothing can reach {0} objects any more, but they refer to each other", "больше недостижимы {0} {0:объект|объекта|объектов}, но они ссылаются друг на друга";
    COLLECTED = "the collector frees {0} {0:object|objects}", "сборщик мусора освобождает {0} {0:объект|объекта|объектов}";
    FREED_ONE = "{0} is freed", "освобождается {0}";
    FREED_MANY = "{0} objects are freed", "освобождено объектов: {0}";
    NAME_DELETED = "the name {0} is deleted", "имя {0} удалено";
    NAMES = "{0} names {1}", "имя {0} связано с {1i}";
    NAMES_AS = "{0} names {1}, as {2} does", "имя {0} связано с {1i}, как и имя {2}";
    NAMES_AS_BOTH = "{0} names {1}, as {2} and {3} do", "имя {0} связано с {1i}, как и имена {2} и {3}";
    NOW_NAMES = "{0} now names {1}, no longer {2}", "имя {0} теперь связано с {1i}, а не с {2i}";
    NOW_NAMES_AS = "{0} now names {1}, as {3} does, no longer {2}", "имя {0} теперь связано с {1i}, как и имя {3}, а не с {2i}";
    NOW_NAMES_AS_BOTH = "{0} now names {1}, as {3} and {4} do, no longer {2}", "имя {0} теперь связано с {1i}, как и имена {3} и {4}, а не с {2i}";
    WHAT_IT_DID = "what it did", "прежн[ий|его|ий|им] объект[|а||ом]";
    BECOMES = "{0} becomes {1}", "меняется {0}: теперь {1}";
    CELL_HOLDS = "the cell now holds {0}", "ячейка теперь хранит {0a}";
    CELL_EMPTIED = "the cell is emptied", "ячейка опустела";
    ATTRIBUTE_IS = "attribute {0} of {1} is now {2}", "атрибут {0} у {1g} теперь {2}";
    IS_CHANGED = "{0} is changed", "меняется {0}";
    MORE_CLAUSES = "{0} more", "ещё {0}";
    AND = "{0} and {1}", "{0} и {1}";

    // What things are called; in Russian with the endings of the nominative, genitive, accusative and instrumental.
    AN_OBJECT = "an object", "объект[|а||ом]";
    THE = "the {0}", "{0}";
    A_NEW = "a new {0}", "нов[ый|ого|ый|ым] {0}";
    THE_FUNCTION = "the function {0}", "функци[я|и|ю|ей] {0}";
    NEW_FUNCTION = "a new function {0}", "нов[ая|ой|ую|ой] функци[я|и|ю|ей] {0}";
    THE_BUILTIN = "the built-in {0}", "встроенн[ый|ого|ый|ым] {0}";
    NEW_BUILTIN = "a new built-in {0}", "нов[ый|ого|ый|ым] встроенн[ый|ого|ый|ым] {0}";
    THE_CLASS = "the class {0}", "класс[|а||ом] {0}";
    NEW_CLASS = "a new class {0}", "нов[ый|ого|ый|ым] класс[|а||ом] {0}";
    THE_MODULE_OF = "the module {0}", "модул[ь|я|ь|ем] {0}";
    NEW_MODULE = "a new module {0}", "нов[ый|ого|ый|ым] модул[ь|я|ь|ем] {0}";
    THE_METHOD = "the method {0}", "метод[|а||ом] {0}";
    NEW_METHOD = "a new method {0}", "нов[ый|ого|ый|ым] метод[|а||ом] {0}";
    THE_GENERATOR = "the generator", "генератор[|а||ом]";
    THE_COROUTINE = "the coroutine", "сопрограмм[а|ы|у|ой]";
    NEW_COROUTINE = "a new coroutine", "нов[ая|ой|ую|ой] сопрограмм[а|ы|у|ой]";
    NEW_GENERATOR = "a new generator", "нов[ый|ого|ый|ым] генератор[|а||ом]";
    THE_EXCEPTION = "the {0} exception", "исключени[е|я|е|ем] {0}";
    NEW_EXCEPTION = "a new {0} exception", "нов[ое|ого|ое|ым] исключени[е|я|е|ем] {0}";
    THE_OBJECT = "the {0} object", "объект[|а||ом] {0}";
    NEW_OBJECT = "a new {0} object", "нов[ый|ого|ый|ым] объект[|а||ом] {0}";
    THE_MODULE = "the module", "модуль";
    THE_BODY = "the body of class {0}", "тело класса {0}";
    GENERATOR_OF = "the generator {0}", "генератор {0}";
    COROUTINE_OF = "the coroutine {0}", "сопрограмма {0}";
    FUNCTION_OF = "{0}", "функция {0}";

    // Why a run is over, as a clause.
    END_FINISHED = "the program has ended", "программа завершилась";
    END_UNCAUGHT = "the program ends in line {0} with an exception that nothing handles, {1}", "программа завершается в строке {0} исключением, которое никто не обработал: {1}";
    END_EXITED = "the program has ended itself, with status {0}", "программа завершила себя сама с кодом {0}";
    END_INSTRUCTIONS = "the run was ended at its limit of {0} instructions executed; every step up to here can be seen", "выполнение остановлено на пределе в {0} инструкций; все шаги до этого места можно посмотреть";
    END_OBJECTS = "the run was ended at its limit of {0} objects alive at once; every step up to here can be seen", "выполнение остановлено на пределе в {0} одновременно живых объектов; все шаги до этого места можно посмотреть";
    END_BYTES = "the run was ended at its limit of {0} bytes held at once; every step up to here can be seen", "выполнение остановлено на пределе в {0} байт занятой памяти; все шаги до этого места можно посмотреть";
    END_OUTPUT = "the run was ended at its limit of {0} bytes printed; every step up to here can be seen", "выполнение остановлено на пределе в {0} байт вывода; все шаги до этого места можно посмотреть";
    END_STOPPED = "the run was stopped here; every step up to here can be seen", "выполнение остановлено здесь; все шаги до этого места можно посмотреть";
    END_WAITS = "the program waits for a line of input", "программа ждёт строку ввода";
    END_WAITS_AFTER = "the program waits for a line of input after {0}", "программа ждёт строку ввода после {0}";

    // Notes of frames and the titles of what they run.
    IN_THREAD = "{0}, in {1}", "{0}, поток {1}";
    WAITS_FOR_TURN = "waits for its turn", "ждёт своей очереди";
    WAITS_IN_THREAD = "{0}, at line {1}, in {2}", "{0}, строка {1}, поток {2}";
    FRAME_ENDED = "has ended", "завершён";
    FRAME_WAITS = "waits in line {0}", "ждёт в строке {0}";
    FRAME_SUSPENDED = "suspended", "приостановлен";
    FRAME_NOT_STARTED = "has not started", "ещё не начат";
    FRAME_CALLED = "is called", "создан вызовом";
    FRAME_RETURNS = "returns from line {0}", "возврат из строки {0}";
    FRAME_YIELDS = "yields in line {0}", "yield в строке {0}";
    FRAME_RAISES_A = "a {0} in line {1}", "{0} в строке {1}";
    FRAME_RAISES_AN = "an {0} in line {1}", "{0} в строке {1}";
    FRAME_LEFT = "is left by the exception", "прерван исключением";
    FRAME_AT = "at line {0}", "строка {0}";
    TITLE_MODULE = "module", "модуль";
    TITLE_BODY = "body of class {0}", "тело класса {0}";
    TITLE_GENERATOR = "{0} (generator)", "{0} (генератор)";
    TITLE_COROUTINE = "{0} (coroutine)", "{0} (сопрограмма)";
    TITLE_ASYNC_GENERATOR = "{0} (asynchronous generator)", "{0} (асинхронный генератор)";
    NOTE_CELL = "cell", "ячейка";
    NOTE_OUTSIDE = "from outside", "извне";
    NOTE_DELETED = "deleted", "удалено";
    NOTE_STACK = "stack", "стек";
    STACK_AT = "stack {0}", "стек {0}";
    ROW_YIELDS = "yields", "выдаёт";
    ROW_RETURNS = "returns", "возвращает";

    // The marks on lines; what follows a mark is the line's number.
    JUST_RAN = "just ran", "выполнена";
    NEXT_RUNS = "runs next", "следующая";
    NEXT_CALLED = "is called", "вызов";
    NEXT_RETURNS = "returns", "возврат";
    NEXT_YIELDS = "yields", "yield";
    NEXT_RAISES = "raises", "исключение";
    NEXT_LEFT = "is left", "прервана";

    // Objects.
    REFS = "{0} {0:ref|refs}", "{0} {0:ссылка|ссылки|ссылок}";
    IMMORTAL = "immortal", "бессмертен";
    FREED = "freed", "освобождён";
    OBJECT_OF = "{0} object", "объект {0}";
    TITLE_CLASS = "class", "класс";
    TITLE_BUILTIN = "built-in", "встроенный";
    TITLE_FUNCTION = "function", "функция";
    MORE_PARTS = "{0} more, not shown", "ещё {0}, не показано";

    // Who holds an object.
    HELD_BUILTIN = "a built-in that runs", "выполняемая встроенная функция";
    HELD_NAME = "the name {0} in {1}", "имя {0} в {1}";
    HELD_NAME_MODULE = "the name {0} in the module", "имя {0} модуля";
    HELD_STACK = "the value stack of {0}", "стек значений {0}";
    HELD_CODE = "the code that {0} runs", "код, который выполняет {0}";
    HELD_CALL = "the call of {0}", "вызов {0}";
    HELD_INTERPRETER = "the interpreter", "интерпретатор";
    HELD_WEAKLY = "a weak reference", "слабая ссылка";
    HELD_IN = "{0} of {1}", "{1}: {0}";
    SLOT_TYPE = "the type", "тип";
    SLOT_SOME = "a slot", "слот";
    SLOT_ITEM = "item {0}", "элемент {0}";
    SLOT_VALUE = "the value under {0}", "значение по ключу {0}";
    SLOT_KEY = "a key", "ключ";
    SLOT_MEMBER = "a member", "элемент";
    SLOT_CONTENT = "the content", "содержимое";
    SLOT_DEFAULTS = "the defaults", "значения по умолчанию";
    SLOT_CLOSURE = "the closure", "замыкание";
    SLOT_CODE = "the code", "код";
    SLOT_GLOBALS = "the globals", "глобальные имена";
    SLOT_FIELD = "a field", "поле";
    SLOT_CONSTANT = "a constant", "константа";
    SLOT_ATTRIBUTES = "the attributes", "атрибуты";

    // What a thread waits for.
    WAITS_THREAD = "waits for {0} to end", "ждёт завершения {0}";
    WAITS_OTHERS = "waits for the other threads to end", "ждёт завершения других потоков";
    WAITS_OWN_LOCK = "waits for a lock that it took itself, at line {0}", "ждёт блокировку, которую взял сам в строке {0}";
    WAITS_SIGNAL_OR_TIME = "waits for a signal, or until its time is up", "ждёт сигнала или истечения времени";
    WAITS_SIGNAL = "waits for a signal", "ждёт сигнала";
    WAITS_NO_SIGNAL = "waits for a signal that no thread is left to give", "ждёт сигнала, который уже некому подать";
    WAITS_LOCK_OF = "waits for a lock that {0} took at line {1}", "ждёт блокировку, которую взял {0} в строке {1}";
    WAITS_LOCK = "waits for a lock", "ждёт блокировку";

    // Calls in the tree.
    CALL_CLASS = "class {0}", "класс {0}";

    // A value changed in "what if".
    NO_SUCH_FRAME = "that frame is not there", "этого кадра здесь нет";
    NO_LITERAL = "write a number, a string, True, False, None, or a list or tuple of those", "введите число, строку, True, False, None либо список или кортеж из них";
    NOT_BINDABLE = "the name cannot be bound", "имя нельзя связать";
    NOT_BOUND = "{0} is not bound in that frame", "имя {0} в этом кадре не связано";
    NOT_CHANGEABLE = "this run cannot be changed", "это выполнение нельзя изменить";

    // Moments of a run, as the beginning of a question; `times` is empty or one of the three at the end.
    MOMENT_START = "Before anything has run", "До начала выполнения";
    MOMENT_END = "When the program has ended", "Когда программа завершилась";
    MOMENT_BEFORE = "Just before line {0} runs{1}", "Прямо перед тем, как строка {0} выполнится{1}";
    MOMENT_BEFORE_IT = "Just before that line runs{0}", "Прямо перед тем, как эта строка выполнится{0}";
    MOMENT_AFTER = "When line {0} has run{1}", "Когда строка {0} выполнена{1}";
    MOMENT_AFTER_IT = "When that line has run{0}", "Когда эта строка выполнена{0}";
    MOMENT_CALL = "When `{0}` has just been called{1}", "Когда `{0}` только что вызвана{1}";
    MOMENT_RETURN = "When `{0}` is about to return{1}", "Когда `{0}` вот-вот вернёт управление{1}";
    MOMENT_RAISE = "When an exception has been raised{0}", "Когда возбуждено исключение{0}";
    SECOND_TIME = " for the second time", " во второй раз";
    THIRD_TIME = " for the third time", " в третий раз";
    NTH_TIME = " for the {0}th time", " в {0}-й раз";
}
