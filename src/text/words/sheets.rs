//! Words of drawings and of rows to be filled in, and of the help with an order.

use super::words;

words! {
    BEGIN = "Begin", "Начать";
    HELP_LINE = "Help me with one line", "Помочь с одной строкой";
    ASK_DRAW = "{0}, things stand as drawn here. Draw them as they are one step later.", "{0}: всё так, как нарисовано здесь. Нарисуйте, как будет на шаг позже.";
    ASK_DRAW_TO = "The drawing shows this moment: {0}. Change it to this one: {1}.", "На рисунке момент: {0}. Измените его так, чтобы стал момент: {1}.";
    ASK_SLOTS = "{0}, what is in each slot of the table inside `{1}`?", "{0}: что лежит в каждой ячейке таблицы внутри `{1}`?";
    ASK_CAPACITY = "{0}, for how many references has the list `{1}` room?", "{0}: на сколько ссылок хватает места в списке `{1}`?";
    ASK_MATCH = "From which part of the line `{0}` does each instruction come?", "Из какой части строки `{0}` получена каждая инструкция?";
    ASK_MATCH_BACK = "Which instruction completes each part of the line `{0}`?", "Какая инструкция завершает каждую часть строки `{0}`?";

    // The controls of a drawing.
    FRAME_NAMED = "Frame {0}", "Кадр {0}";
    DRAG_HINT = "Drag a name or an item to the object it should lead to (or click one, then the other), or choose below.", "Перетащите имя или элемент на объект, к которому должна вести стрелка (или щёлкните по одному, затем по другому), или выберите ниже.";
    TAP_HINT = "Tap a name or an item, then the object it should lead to, or choose below.", "Коснитесь имени или элемента, затем объекта, к которому должна вести стрелка, или выберите ниже.";
    CHANGE_DRAWING = "Change the drawing", "Изменить рисунок";
    ADD_NAME = "Add a name", "Добавить имя";
    ADD_ITEM = "Add an item", "Добавить элемент";
    ADD_KEY = "Add a key", "Добавить ключ";
    ADD_ATTRIBUTE = "Add an attribute", "Добавить атрибут";
    ADD_RETURN = "It returns a value", "Возвращает значение";
    END_FRAME = "End the frame of {0}", "Завершить кадр {0}";
    BEGIN_FRAME = "Begin a frame of {0}", "Начать кадр {0}";
    FREE_IT = "Free it", "Освободить";
    RETURN_VALUE = "return value", "возвращает";
    ITEM_NUMBERED = "item {0}", "элемент {0}";
    FORM_VALUE = "value", "значение";
    FORM_NAME = "name = value", "имя = значение";
    FORM_KEY = "key: value", "ключ: значение";
    TAKE_AWAY = "Take away {0}", "Убрать {0}";
    TYPE_VALUE = "type a value…", "ввести значение…";
    NEW_OF_TYPE = "a new {0}", "новый {0}";
    WHAT_TO_TYPE = "A number, a string, a list, a dict, a name, or #1 for an object", "Число, строка, список, словарь, имя или #1 для объекта";
    SET = "Set", "Готово";
    CANCEL = "Cancel", "Отмена";
    REFERENCES = "references", "ссылок";
    REFERENCES_TO = "References to {0}", "Ссылок на {0}";
    STILL_OPEN = "still open", "ещё не выбрано";
    NOT_THIS = "not this", "не это";
    SLOT_NUMBERED = "slot {0}", "ячейка {0}";

    // What is wrong with what was typed.
    LEFT_OVER = "`{0}` is left over", "лишнее: `{0}`";
    TOO_DEEP = "that is nested too deeply", "слишком глубокая вложенность";
    VALUE_MISSING = "a value is missing", "не хватает значения";
    STRING_OPEN = "the string has no end", "строка не закрыта";
    NO_NUMBER = "`{0}` is no number", "`{0}` — не число";
    NO_OBJECT = "there is no object {0}", "объекта {0} нет";
    IS_NO_VALUE = "`{0}` is no value", "`{0}` — не значение";
    NO_SUCH_NAME_HERE = "nothing is named `{0}` here", "имени `{0}` здесь нет";
    KEY_IS_PLAIN = "a key is a number or a string", "ключ — это число или строка";
    BRACKET_MISSING = "`{0}` is missing", "не хватает `{0}`";
    WRITE_NAME = "write it as name = value", "запишите так: имя = значение";
    WRITE_KEY = "write it as key: value", "запишите так: ключ: значение";
    NO_NAME = "`{0}` is no name", "`{0}` — не имя";

    // Corrections.
    CORRECTIONS = "{0} {0:correction|corrections} would make it right:", "Чтобы стало верно, {0:нужна|нужны|нужно} {0} {0:поправка|поправки|поправок}:";
    CORRECTIONS_OR_FEWER = "{0} {0:correction|corrections} would make it right; fewer might, the search for the fewest was given up:", "Чтобы стало верно, хватит {0} {0:поправки|поправок|поправок}; может быть, хватит и меньшего: поиск наименьшего числа прерван:";
    MEND_IT = "Mend it", "Исправить";
    MEND_REBIND = "In the frame of `{0}`, `{1}` should lead to {2}, not to {3}.", "Кадр `{0}`, имя `{1}`: должно быть {2}, а нарисовано {3}.";
    MEND_BIND = "In the frame of `{0}`, the name `{1}` is missing: it leads to {2}.", "Кадр `{0}`: не хватает имени `{1}`, за ним — {2}.";
    MEND_ITEM = "Item {0} of {1} should be {2}.", "{1}, элемент {0}: должно быть {2}.";
    MEND_KEY = "`{0}` of {1} should lead to {2}.", "{1}, `{0}`: должно быть {2}.";
    MEND_APPEND = "At the end of {0} an item is missing: {1}.", "{0}: в конце не хватает элемента {1}.";
    MEND_INSERT = "Before item {1} of {0} another is missing: {2}.", "{0}: перед элементом {1} не хватает ещё одного: {2}.";
    MEND_UNBIND = "The frame of `{0}` has no name `{1}`.", "В кадре `{0}` нет имени `{1}`.";
    MEND_TAKE = "Item {0} of {1} does not belong there.", "{1}, элемент {0}: лишний.";
    MEND_UNKEY = "There is no `{1}` in {0}.", "{0}: `{1}` здесь нет.";
    MEND_BEGIN = "A frame of `{0}` is missing, with {1}.", "Не хватает кадра `{0}`, в нём: {1}.";
    MEND_BEGIN_EMPTY = "A frame of `{0}` is missing, without names so far.", "Не хватает кадра `{0}`, пока без имён.";
    MEND_END = "The frame of `{0}` is not there at that moment.", "Кадра `{0}` в этот момент нет.";
    MEND_FREE = "Freed, since nothing keeps it alive: {0}.", "Освобождено, ничто не удерживает: {0}.";
    MEND_MAKE = "Still alive, though no frame leads to it: {0}.", "Ещё существует, хотя ни один кадр сюда не ведёт: {0}.";
    MEND_COUNT = "The count of {0} is {1}, not {2}.", "Счётчик ссылок {0}: {1}, а не {2}.";
}
