//! The stepper: program, diagram, transport, panels; and the frame of the page.

use super::words;

words! {
    // The page's head, its titles, and what every page may say.
    SITE = "Site", "Сайт";
    LESSONS = "Lessons", "Уроки";
    REVIEW = "Review", "Повторение";
    NAV_REVIEW = "Review", "Повтор";
    TRY = "Try your own code", "Свой код";
    TITLE = "Cutaway: the inside of Python", "Cutaway: Python изнутри";
    TITLE_OF = "{0} · Cutaway", "{0} · Cutaway";
    TITLE_TRY = "Your own code · Cutaway", "Свой код · Cutaway";
    TITLE_REVIEW = "Review · Cutaway", "Повторение · Cutaway";
    TITLE_ROUND = "Questions · Cutaway", "Вопросы · Cutaway";
    CLOSE = "Close", "Закрыть";
    GO_THERE = "Go there", "Перейти";
    NOTHING_RUN = "Nothing has run.", "Ещё ничего не выполнено.";
    TABLE = "Table", "Таблица";

    // The stepper as a whole.
    STEPPER_OF = "Stepper: {0}", "Пошаговый просмотр: {0}";
    NO_OBJECTS_YET = "No frames and no objects yet.", "Пока нет ни кадров, ни объектов.";
    ARROWS = "Arrows", "Стрелки";
    CANNOT_RUN = "Line {0} cannot be run yet: {1}.", "Строку {0} пока нельзя выполнить: {1}.";
    MUST_BE_MENDED = "Nothing runs before line {0} is mended: {1}: {2}.", "Ничего не выполнится, пока не исправлена строка {0}: {1}: {2}.";
    PROGRAM_EMPTY = "The program is empty: write a line to see it run.", "Программа пуста: напишите строку, чтобы увидеть, как она выполняется.";
    ABOUT_TO_RUN = "The program is about to run.", "Программа сейчас запустится.";

    // The program and its editor.
    PROGRAM = "Program", "Программа";
    EDIT = "Edit", "Изменить";
    RUN = "Run", "Запустить";
    RESTORE = "Restore", "Вернуть";
    SOURCE_LINES = "Source lines", "Строки программы";
    MORE_LINES = "{0} more lines, not shown", "ещё {0} {0:строка|строки|строк}, не показано";
    PYTHON_PROGRAM = "Python program", "Программа на Python";
    DIAG_PLACE = "line {0}, column {1}", "строка {0}, столбец {1}";
    EDITOR_HINT = "Tab indents; Esc, then Tab, leaves the text. Ctrl and Enter run it.", "Tab делает отступ; Esc, затем Tab — выход из текста. Ctrl и Enter запускают.";
    OPEN_ANOTHER = "Open another program", "Открыть другую программу";
    OPEN = "Open…", "Открыть…";
    RUN_LATELY = "Run lately", "Недавние";
    TO_START_FROM = "To start from", "Для начала";
    FILE_NAME = "The file's name", "Имя файла";
    ADD_FILE_ABOUT = "Add a file that the program can import", "Добавить файл, который программа может импортировать";
    ADD_FILE = "+ file", "+ файл";
    REMOVE = "Remove", "Удалить";
    RAN_AND = "just ran, {0}", "выполнена, {0}";
    VALUE_IS = "{0} is {1}", "{0} равно {1}";
    VALUE_IS_NOW = "{0} is ", "{0} равно ";
    SHOW_LINE = "Show line {0}", "Показать строку {0}";
    SHOW_LINES = "Show lines {0} to {1}", "Показать строки {0}–{1}";
    RUN_TO_LINE = "Run to this line", "Выполнить до этой строки";

    // The diagram.
    FRAMES_AND_OBJECTS = "Frames and objects", "Кадры и объекты";
    FRAMES = "Frames", "Кадры";
    OBJECTS = "Objects", "Объекты";
    DIAGRAM = "Diagram", "Схема";
    FRAMES_IN_ORDER = "Frames, outermost first", "Кадры, начиная с внешнего";
    OBJECTS_COLUMN = "Objects, column {0}", "Объекты, столбец {0}";
    PLAIN_VALUES = "plain values:", "простые значения:";
    AS_OBJECTS = "as objects", "как объекты";
    IN_CONTAINERS = "in containers", "в контейнерах";
    IN_PLACE = "in place", "на месте";
    FOLD_FRAMES = "fold waiting frames", "свернуть ждущие кадры";
    ARRANGE = "Arrange", "Разложить";
    ARRANGE_ABOUT = "Lay the objects of this step out anew, by who refers to whom", "Разложить объекты этого шага заново: по тому, кто на кого ссылается";
    AS_THEY_CAME = "As they came", "Как появлялись";
    AS_THEY_CAME_ABOUT = "Every object where it first found room", "Каждый объект там, где впервые нашлось место";
    HIDE_DEFINITIONS = "hide functions and classes", "скрыть функции и классы";
    MORE_OBJECTS = "{0} more objects, not shown", "ещё {0} {0:объект|объекта|объектов}, не показано";
    NAMED_OBJECT = "{0} (object {1})", "{0} (объект {1})";
    PENDING_ABOUT = "what waits for the call: values that are ready are filled in", "что ждёт вызова: готовые значения подставлены";
    WAITS = "waits: ", "ждёт: ";
    BORROWED_NOTE = " (borrowed, not counted)", " (заимствована, не считается)";
    WEAK_NOTE = " (weak, not counted)", " (слабая, не считается)";
    OBJECT_NOT_SHOWN = "an object that is not shown", "объект, который не показан";
    READ_NEXT = "(read next) ", "(будет прочитано) ";
    WRITTEN_NEXT = "(written next) ", "(будет записано) ";
    MARK_NEW = "(new) ", "(новое) ";
    MARK_CHANGED = "(changed) ", "(изменено) ";
    MARK_GONE = "(gone) ", "(больше нет) ";
    OBJECT_ABOUT = "id {0}, {1} bytes", "id {0}, {1} {1:байт|байта|байт}";
    WHAT_KEEPS_IT = "What keeps it alive, its ledger, its table", "Что держит объект, его журнал и таблица";
    UNREACHABLE = "unreachable", "недостижим";
    EMPTY = "empty", "пусто";
    SHOW_LESS = "show less", "показать меньше";
    SHOW_MORE = "Show more of it", "Показать больше";
    NOTHING_REACHES = "Nothing reaches these any more", "До них больше нельзя добраться";
    BORROWED = "borrowed", "заимствовано";
    WEAK = "weak", "слабая";
    SEE_BELOW = "{0}: see below", "см. ниже: {0}";
    LIES_DEEPER = "What lies deeper", "Что лежит глубже";
    SAME_AS_ABOVE = "the same {0} as above", "тот же объект, что выше: {0}";

    // The transport.
    STEPS = "Steps", "Шаги";
    STEP = "Step", "Шаг";
    FIRST = "First", "Первый";
    BACK = "Back", "Назад";
    FORWARD = "Forward", "Вперёд";
    LAST = "Last", "Последний";
    PLAY = "Play", "Пуск";
    PAUSE = "Pause", "Пауза";
    BUTTON_KEYS = "{0} ({1})", "{0} ({1})";
    STEP_OF = "step {0} of {1}", "шаг {0} из {1}";
    STEP_SIZE = "Size of a step", "Размер шага";
    ZOOM_CALL = "call", "вызов";
    ZOOM_LINE = "line", "строка";
    ZOOM_EXPRESSION = "expression", "выражение";
    ZOOM_INSTRUCTION = "instruction", "инструкция";
    ZOOM_ABOUT = "One step per {0} ([ and ] change it)", "Один шаг — {0} (меняют клавиши [ и ])";
    BACK_OVER = "Back over", "Назад через";
    BACK_OVER_ABOUT = "Back, and over calls that were made (Shift and O)", "Назад, минуя сделанные вызовы (Shift и O)";
    OVER = "Over", "Через";
    OVER_ABOUT = "On, and over calls made from here (O)", "Вперёд, минуя вызовы отсюда (O)";
    OUT = "Out", "Наружу";
    OUT_ABOUT = "To where this call has come back (U)", "Туда, где этот вызов вернулся (U)";
    GO_TO = "Go to ", "Перейти ";
    GOAL_EXAMPLE = "line 4, or i == 7", "4 или i == 7";
    EARLIER = "Earlier", "Раньше";
    EARLIER_ABOUT = "The last time before this step", "Последний раз до этого шага";
    LATER = "Later", "Позже";
    LATER_ABOUT = "The next time after this step (Enter)", "Следующий раз после этого шага (Enter)";
    KEYS = "Keys", "Клавиши";
    KEYS_ABOUT = "Keys (?)", "Клавиши (?)";
    LOOKING_AT = "looking at step {0} ", "поиск: шаг {0} ";
    STOP_LOOKING = "Stop looking", "Прервать поиск";
    TURNS = "Turns of threads ", "Очерёдность потоков ";
    TURNS_ABOUT = "0: as long as CPython's. Another number: shorter turns, drawn from it, so that a race can show. The same number gives the same run.", "0: такие же длинные отрезки, как в CPython. Другое число: отрезки короче и определяются этим числом, так что может проявиться гонка. Одно и то же число даёт одно и то же выполнение.";
    RECORDING = "recording: {0} of at most {1} instructions, {2} million a second", "запись: {0} {0:инструкция|инструкции|инструкций} из не более чем {1}, {2} млн в секунду";
    RECORDED = "Recorded", "Записано";
    RAN = "{0} instructions, {1} million a second", "{0} {0:инструкция|инструкции|инструкций}, {1} млн в секунду";
    STOP = "Stop", "Остановить";
    GOAL_HELP = "Write a line's number, or a condition such as i == 7 or len(items) > 2.", "Введите номер строки или условие, например i == 7 или len(items) > 2.";
    NO_EARLIER_CHANGE = "No earlier step changes it.", "Раньше ни один шаг его не меняет.";
    NO_LATER_CHANGE = "No later step changes it.", "Дальше ни один шаг его не меняет.";
    NO_EARLIER_BINDING = "No earlier step binds it: it was so from the start.", "Раньше ни один шаг его не связывает: так было с самого начала.";
    NOT_RUN_EARLIER = "Line {0} runs at no earlier step.", "Раньше строка {0} не выполняется.";
    NOT_RUN_LATER = "Line {0} runs at no later step.", "Дальше строка {0} не выполняется.";
    NOT_TRUE_EARLIER = "That begins to hold at no earlier step.", "Раньше это не становится верным ни на одном шаге.";
    NOT_TRUE_LATER = "That begins to hold at no later step.", "Дальше это не становится верным ни на одном шаге.";
    NEVER_PRINTED = "That is never printed.", "Это нигде не выводится.";

    // The map of keys.
    KEYS_TITLE = "Keys, while the stepper has the focus", "Клавиши, пока фокус внутри";
    KEY_STEP = "one step back, one step on", "шаг назад, шаг вперёд";
    KEY_TEN = "ten steps", "десять шагов";
    KEY_ENDS = "the first step, the last step", "первый шаг, последний шаг";
    KEY_OVER = "over calls: on, back", "минуя вызовы: вперёд, назад";
    KEY_OUT = "out of this call", "наружу из этого вызова";
    KEY_PLAY = "play, pause", "пуск, пауза";
    KEY_ZOOM = "larger steps, smaller steps", "шаги крупнее, шаги мельче";
    KEY_GOAL = "go to a line or a condition", "перейти к строке или условию";
    KEY_EDIT = "edit the program", "изменить программу";
    KEY_RUN = "run, while editing", "запустить (при редактировании)";
    KEY_INDENT = "indent, outdent, while editing; Esc, then Tab, leaves the text", "отступ вправо, влево (при редактировании); Esc, затем Tab — выход из текста";
    KEY_HELP = "show or hide this list", "показать или скрыть этот список";

    // The panels.
    PANELS = "Panels", "Панели";
    PANEL_OUTPUT = "output", "вывод";
    PANEL_BYTECODE = "bytecode", "байт-код";
    PANEL_CALLS = "calls", "вызовы";
    PANEL_TIMELINE = "timeline", "время";
    PANEL_OBJECT = "object", "объект";
    PANEL_COLLECTOR = "collector", "сборщик";
    PANEL_WHAT = "what if", "что если";
    PANEL_SHARE = "share", "поделиться";
    COLUMN_LINE = "line", "строка";
    COLUMN_TOKEN = "token", "лексема";
    COLUMN_TEXT = "text", "текст";

    // Output.
    NOTHING_PRINTED = "Nothing has been printed.", "Ничего не выведено.";
    NOTHING_PRINTED_YET = "Nothing has been printed yet.", "Пока ничего не выведено.";
    PRINTS_NOTHING = "The program prints nothing.", "Программа ничего не выводит.";
    BYTES_BEFORE = "{0} bytes before, not shown", "до этого ещё {0} {0:байт|байта|байт}, не показано";
    BYTES_AFTER = "{0} bytes after, not shown", "после этого ещё {0} {0:байт|байта|байт}, не показано";
    PRINTED_LATER = "\nPrinted later:\n", "\nБудет выведено позже:\n";
    GO_TO_INPUT = "Go to where the program waits for a line", "Туда, где программа ждёт строку";
    INPUT_LINE = "A line for input()", "Строка для input()";
    ENTER = "Enter", "Ввести";
    LINES_TYPED = "Lines that were typed in", "Введённые строки";
    LINES_TYPED_ABOUT = "A line that is changed runs the program again.", "Если изменить строку, программа выполнится заново.";
    WHERE_PRINTED = "Go to where this is printed", "Туда, где это выводится";

    // Bytecode.
    NO_FRAME = "No frame runs at this step.", "На этом шаге не выполняется ни один кадр.";
    CODE_OF = "Code of {0}", "Код: {0}";
    COLUMN_OFFSET = "offset", "смещение";
    COLUMN_INSTRUCTION = "instruction", "инструкция";
    COLUMN_ARGUMENT = "argument", "аргумент";
    COLUMN_MEANING = "meaning", "смысл";
    VALUE_STACK = "Value stack", "Стек значений";
    VALUE_STACK_ORDER = "Value stack, bottom first", "Стек значений, начиная с дна";
    RUNS_NEXT_NOTE = " (runs next)", " (следующая)";

    // Calls.
    CALLS_BY = "Calls made by {0}", "Вызовы, сделанные из {0}";
    WHERE_BEGINS = "Go to where it begins", "К началу вызова";
    WHERE_ENDS = "Go to where it ends", "К концу вызова";
    CALLED_TIMES = "called {0} times so", "так вызвана {0} {0:раз|раза|раз}";
    CALLS_IN_ALL = "{0} calls", "Вызовов: {0}";
    CALLS_REPEATED = ", {0} of them made more than once with the same arguments", ", из них с теми же аргументами не один раз: {0}";
    CALLS_SHOWN = "; {0} are shown, around the one that runs", "; показано {0} вокруг выполняемого";
    CALLS_IN_ORDER = "Calls, in order", "Вызовы по порядку";
    NOT_BACK = "has not come back", "ещё не вернулся";
    CALL_YIELDS = "yields ", "yield ";

    // Timeline.
    DEPTH = "depth {0}", "глубина {0}";
    DEPTH_PRINTING = ", printing", ", вывод";
    DEPTH_RAISING = ", an exception", ", исключение";
    TIMELINE_IS = "Depth of calls over {0} instructions, at most {1}; this step is at depth {2}", "Глубина вызовов на протяжении {0} {0:инструкции|инструкций|инструкций}, не больше {1}; этот шаг на глубине {2}";
    TIMELINE_ABOUT = "instructions {0} to {1} of {2} · depth up to {3} · ticks below: output · ticks above: exceptions", "инструкции с {0} по {1} из {2} · глубина до {3} · засечки снизу: вывод · засечки сверху: исключения";
    ENLARGE = "Enlarge", "Крупнее";
    SHRINK = "Shrink", "Мельче";
    OUTPUT_BEFORE = "Output before", "Вывод раньше";
    OUTPUT_AFTER = "Output after", "Вывод дальше";
    EXCEPTION_BEFORE = "Exception before", "Исключение раньше";
    EXCEPTION_AFTER = "Exception after", "Исключение дальше";

    // One object.
    CHOOSE_OBJECT = "Choose an object: click a name or an object's head in the diagram.", "Выберите объект: нажмите на имя или на заголовок объекта на схеме.";
    OBJECT_FACTS = "object {0} · id {1} · {2} bytes", "объект {0} · id {1} · {2} {2:байт|байта|байт}";
    OBJECT_NUMBER = "Object {0}", "Объект {0}";
    OBJECT_ABSENT = "It is not among what is shown at this step: not born yet, freed, or held by the interpreter alone.", "Его нет среди показанного на этом шаге: ещё не создан, уже освобождён или нужен только интерпретатору.";
    BIRTH = "Birth", "Создание";
    BIRTH_ABOUT = "To the step at which it is there first", "К шагу, на котором он появился";
    CHANGE_BEFORE = "Change before", "Изменение раньше";
    CHANGE_BEFORE_ABOUT = "To the last change of what it holds", "К последнему изменению содержимого";
    CHANGE_AFTER = "Change after", "Изменение дальше";
    CHANGE_AFTER_ABOUT = "To the next change of what it holds", "К следующему изменению содержимого";
    DEATH = "Death", "Освобождение";
    DEATH_ABOUT = "To the step at which it is freed", "К шагу, на котором он освобождён";
    DEL_FREES_NOTHING = "del {0} would free nothing", "del {0} ничего не освободит";
    DEL_FREES = "del {0} would free {1}", "del {0} освободит: {1}";
    FREES_NOTHING = "deleting it would free nothing", "удаление ничего не освободит";
    FREES_THESE = "deleting it would free {0}", "удаление освободит: {0}";
    WHERE_BOUND_ABOUT = "To the step at which the name was bound", "К шагу, на котором связано имя";
    WHERE_BOUND = "bound where?", "где связано?";
    WHY_ALIVE = "Why it is alive", "Почему он жив";
    NOTHING_LEADS = "No frame, module or part of the interpreter leads to it: only the cycle collector can free it.", "К нему не ведёт ни кадр, ни модуль, ни сам интерпретатор: освободить его может только сборщик циклов.";
    ALL_REFERRERS = "All that refer to it", "Все, кто на него ссылается";
    MORE_REFERRERS = "{0} more, not shown", "ещё {0}, не показано";
    SLOTS = "Slots", "Слоты";
    SLOTS_ABOUT = "{0} of {1} slots in use: a list grows by more than it needs", "занято {0} из {1} {1:слота|слотов|слотов}: список растёт с запасом";
    BLOCKS = "Blocks", "Блоки";
    BLOCKS_ABOUT = "{0} {0:item|items} in {1} {1:block|blocks} of {2} slots, so that both ends can grow; blocks that CPython keeps aside for later are not shown", "{0} {0:элемент|элемента|элементов} в {1} {1:блоке|блоках|блоках} по {2} {2:слоту|слота|слотов}: расти могут оба конца; блоки, которые CPython держит про запас, не показаны";
    BLOCK_EDGES = "left index {0}, right index {1}", "левый индекс {0}, правый индекс {1}";
    INDEX = "Index", "Индекс";
    INDEX_ABOUT = "{0} {0:entry|entries} in an index of {1} slots; a slot holds an entry's number", "{0} {0:запись|записи|записей} в индексе из {1} {1:слота|слотов|слотов}; слот хранит номер записи";
    SET_TABLE = "Table", "Таблица";
    SET_ABOUT = "{0} {0:member|members} in {1} slots", "{0} {0:элемент|элемента|элементов} в {1} {1:слоте|слотах|слотах}";
    SLOT_DELETED = "deleted", "удалён";
    SLOT_FREE = "free", "свободен";
    COLUMN_SLOT = "slot", "слот";
    COLUMN_ENTRY = "entry", "запись";
    COLUMN_HOLDS = "holds", "хранит";
    COLUMN_HASH = "hash", "хеш";
    COLUMN_PROBES = "slots looked at", "просмотренные слоты";
    MORE_SLOTS = "{0} more slots, not shown", "ещё {0} {0:слот|слота|слотов}, не показано";
    LEDGER = "Ledger", "Журнал счётчика";
    NEVER_COUNTED = "Its count never changes: it is immortal, or was there before the program.", "Счётчик ссылок не меняется: объект бессмертен или существовал до программы.";
    LEDGER_ABOUT = "Each instruction that left the count higher or lower. ", "Каждая инструкция, после которой счётчик ссылок стал больше или меньше. ";
    LEDGER_CUT = "Earlier changes are left out.", "Более ранние изменения не показаны.";
    COLUMN_BY = "by", "на";
    COLUMN_COUNT = "count", "счётчик";
    COLUMN_EXPRESSION = "expression", "выражение";

    // Collector.
    NO_CANDIDATES = "The program has made no object that the collector looks at: only containers can be in a cycle.", "Программа не создала объектов, которые просматривает сборщик: в цикл могут входить только контейнеры.";
    VERDICT_HELD = "held from outside", "удерживается снаружи";
    VERDICT_LED = "led to by one that is held", "достижим из удерживаемого";
    VERDICT_GARBAGE = "unreachable: freed", "недостижим: будет освобождён";
    COLUMN_OBJECT = "object", "объект";
    COLUMN_GENERATION = "generation", "поколение";
    COLUMN_SO = "so it is", "значит, он";

    // What if.
    WHAT_IF = "What if ", "Что если ";
    WHAT_NAME = "Name", "Имя";
    WHAT_WERE = " were ", " было бы ";
    WHAT_VALUE = "Value", "Значение";
    RUN_ON = "Run on from this step", "Выполнить дальше с этого шага";
    WHAT_IF_LINE = "What if line ", "Что если строка ";
    WHAT_LINE = "Line", "Строка";
    WHAT_LINE_WERE = " were ", " была бы ";
    WHAT_LINE_TEXT = "Text of the line", "Текст строки";
    RUN_BOTH = "Run both", "Выполнить обе";
    NO_DIFFERENCE = "Both runs take the same lines and print the same.", "Оба выполнения проходят те же строки и выводят одно и то же.";
    FIRST_DIFFERENCE = "The runs first differ at step {0} of this one.", "Впервые выполнения расходятся на шаге {0} этого.";
    THIS_RUN = "This run", "Это выполнение";
    WHAT_AT_LINE = "line {0} ", "строка {0} ";
    ABOUT_VALUE = "{0} = {1} from step {2}", "{0} = {1} с шага {2}";
    ABOUT_LINE = "line {0} is {1}", "строка {0}: {1}";

    // Share.
    SHARE_AS = "as", "как";
    FORM_LINK = "link", "ссылка";
    FORM_MARKDOWN = "Markdown", "Markdown";
    FORM_HTML = "HTML", "HTML";
    FORM_STEP = "this step as text", "этот шаг текстом";
    FORM_RUN = "the run as text", "всё выполнение текстом";
    FORM_PICTURE = "this step as SVG", "этот шаг как SVG";
    TEXT_TO_SHARE = "Text to share", "Текст, которым делятся";
    COPY = "Copy", "Скопировать";
    COPIED = "Copied.", "Скопировано.";
    SAVE_FILE = "Save as a file", "Сохранить в файл";
    MORE_STEPS = "… {0} more steps", "… ещё {0} {0:шаг|шага|шагов}";
    PRINTED = "Printed:", "Выведено:";
}
