//! The panels of the collector, of threads and tasks, of the tree, and what is printed or left out.

use super::words;

words! {
    // What is watched.
    PANEL_WATCH = "watch", "наблюдение";
    WATCH_EXPRESSION = "An expression to watch", "Выражение для наблюдения";
    WATCH_EXAMPLE = "len(items) > 2", "len(items) > 2";
    WATCH_ADD = "Watch", "Наблюдать";
    WATCH_ABOUT = "Write an expression, such as len(items) or total / n. It is worked out at each step, in a copy of the program, which it cannot change.",
        "Напишите выражение, например len(items) или total / n. Оно вычисляется на каждом шаге в копии программы и ничего в ней не меняет.";
    WATCH_WORTH = "value", "значение";
    WATCH_NO_FRAME = "no frame runs at this step", "на этом шаге кадров нет";
    WATCH_TOO_LONG = "this takes too long", "это вычисляется слишком долго";
    // The collector.
    PHASE_COPY = "copy the counts", "скопировать счётчики";
    PHASE_SUBTRACT = "take off references from inside", "вычесть ссылки изнутри";
    PHASE_KEEP = "keep what is reachable", "оставить достижимое";
    PHASE_WEAK = "clear weak references", "очистить слабые ссылки";
    PHASE_FINALIZE = "run finalizers", "вызвать финализаторы";
    PHASE_FREE = "free", "освободить";
    PHASE_ABOUT = "{0} in CPython's gc.c", "{0} в gc.c CPython";
    PHASES = "Phases", "Фазы";
    GENERATIONS = "generations", "поколения";
    GENERATION_YOUNG = "young", "молодое";
    GENERATION_MIDDLE = "young and middle", "молодое и среднее";
    GENERATION_ALL = "all", "все";
    GC_COUNTS = "{0} of {1} objects newly made · {2} of {3} young collections · {4} of {5} middle ones · collections so far: {6}", "новых объектов {0} из {1} · сборок молодого {2} из {3} · среднего {4} из {5} · всего сборок: {6}";
    GC_DISABLED = " · gc.disable() is in force", " · действует gc.disable()";
    THIS_COLLECTION = "This is the collection that ran on the way to this step. ", "Это сборка, прошедшая на пути к этому шагу. ";
    FIND_NOW = "What would it find now", "Что нашла бы сборка сейчас";
    SHOW_COLLECTION = "Show this collection", "Показать эту сборку";
    MOVE_BACK = "Move back", "Ход назад";
    MOVE_FIRST = "Go through it", "Пройти по ходам";
    MOVE_NEXT = "Next move", "Следующий ход";
    MOVE_LAST = "Last move", "Последний ход";
    MOVE_RESULT = "The result", "Итог";
    MOVE_OF = "move {0} of {1}", "ход {0} из {1}";
    FREES_NONE = "A collection would free nothing.", "Сборка ничего не освободила бы.";
    FREES_SOME = "A collection would free {0} {0:object|objects}.", "Сборка освободила бы {0} {0:объект|объекта|объектов}.";
    OWN_OBJECTS = "What the interpreter and its modules own", "То, что принадлежит интерпретатору и его модулям";
    MOVE_COPY = "The count of each object is copied to gc_refs, also of {0} objects of the interpreter.", "Счётчик каждого объекта копируется в gc_refs, в том числе у {0} {0:объекта|объектов|объектов} интерпретатора.";
    MOVE_SUBTRACT_NONE = "{0} refers to nothing that is looked at.", "{0}: ссылок на просматриваемые объекты нет.";
    MOVE_SUBTRACT = "{0} refers to {1}: one less each time.", "{0} ссылается на: {1}. Каждый раз на один меньше.";
    MOVE_KEEP_NONE = "{0}: something is left over, so it is reachable.", "{0}: что-то осталось, значит, объект достижим.";
    MOVE_KEEP = "{0} is reachable, so what it refers to is too: {1} with gc_refs 1.", "{0}: достижим, а с ним и то, на что он ссылается: {1}, gc_refs теперь 1.";
    MOVE_DOUBT = "{0}: nothing is left over. It is set aside as unreachable, for now.", "{0}: ничего не осталось. Пока отложен как недостижимый.";
    MOVE_WEAK = "Weak references to {0} are cleared; those that live call back.", "Слабые ссылки очищаются: {0}; у живых вызывается обратный вызов.";
    MOVE_FINALIZE = "Finalizers run: {0}. What one of them makes reachable again stays alive.", "Вызываются финализаторы: {0}. То, что финализатор снова сделает достижимым, останется жить.";
    MOVE_FREE = "What is unreachable gives up its references and is freed: {0}.", "Недостижимое отдаёт свои ссылки и освобождается: {0}.";
    VERDICT_RISEN = "made reachable by a finalizer", "снова достижим из-за финализатора";
    OLDER = "older: not looked at", "старше: не просматривается";
    STANDS_FREED = "freed", "освобождён";
    STANDS_REACHABLE = "reachable", "достижим";
    STANDS_UNREACHABLE = "unreachable", "недостижим";

    // Threads and tasks.
    PANEL_TURNS = "threads and tasks", "потоки и задачи";
    DOES_RUN = "runs", "выполняется";
    DOES_RUN_LOCKED = "runs: holds the global lock", "выполняется: держит глобальную блокировку";
    DOES_READY = "ready: waits for its turn", "готов: ждёт очереди";
    DOES_SLEEP = "sleeps", "спит";
    DOES_NOT_LIVE = "not there", "нет";
    WAITS_FOR_TASKS = "waits for {0}", "ждёт: {0}";
    WAITS_FOR_FUTURE = "waits for a future", "ждёт future";
    AT_LINE = ", line {0}", ", строка {0}";
    SPAN_ABOUT = "{0}: {1}, {2} to {3}", "{0}: {1}, с {2} по {3}";
    SECONDS = "{0} s", "{0} с";
    MACHINE_TIME = "The machine's time at this step: {0}.", "Время машины на этом шаге: {0}.";
    LANES_LATER = "Lanes are drawn when the run is over.", "Дорожки появятся, когда выполнение закончится.";
    LANES_CUT = "The run goes on behind what is drawn.", "Выполнение идёт и дальше нарисованного.";
    LANES_LEGEND = "full: runs · half: ready · thin: waits · dashed: sleeps", "полная: выполняется · половина: готов · тонкая: ждёт · пунктир: спит";
    COLUMN_WHO = "who", "кто";
    COLUMN_OVER = "over the run (long waits are drawn shorter)", "на протяжении выполнения (долгие ожидания показаны короче)";
    COLUMN_NOW = "at this step", "на этом шаге";
    SWITCH_BEFORE = "Switch before", "Переключение раньше";
    SWITCH_AFTER = "Switch after", "Переключение дальше";
    LOCKS = "Locks that are taken", "Занятые блокировки";
    LOCK_TAKEN = "{0} (object {1}): {2} took it at line {3}; waiting for it: {4}", "{0} (объект {1}): взял {2} в строке {3}; ждут: {4}";
    LOCK_FREE = "{0} (object {1}): {2} took it at line {3}; nobody waits for it", "{0} (объект {1}): взял {2} в строке {3}; никто не ждёт";
    READY_QUEUE = "Ready queue of the event loop", "Очередь готовых в цикле событий";
    LATER_QUEUE = "Later", "Позже";
    QUEUE_EMPTY = "nothing", "пусто";
    QUEUE_IN = "in {0}: {1}", "через {0}: {1}";
    TASK_WAKES = "{0} wakes", "{0} просыпается";

    // The tree.
    PANEL_TREE = "tree and tokens", "дерево и лексемы";
    TREE = "Tree", "Дерево";
    TOKENS = "Tokens", "Лексемы";
    TREE_OF_SOURCE = "Tree of the source", "Дерево программы";
    NO_TREE = "A program with a mistake in it has no tree.", "У программы с ошибкой нет дерева.";
    NODE_LINE = "line {0}", "строка {0}";
    NODE_NEXT = "runs next", "следующий";
    WHERE_FROM = "Where it comes from", "Откуда это";

    // What is left out, and what is printed.
    HIDE_THESE = "hide ", "скрыть ";
    HIDE_THESE_ABOUT = "Types and names to leave out, with commas between", "Типы и имена, которые не показывать, через запятую";
    HIDE_EXAMPLE = "type, name", "тип, имя";
    PRINT = "Print", "Напечатать";
    PRINT_WHAT = "print", "на бумагу";
    PRINT_THIS = "this step", "этот шаг";
    PRINT_STEPS = "chosen steps", "выбранные шаги";
    PRINT_RUN = "the whole run", "всё выполнение";
    STEPS_TO_PRINT = "Steps to print", "Какие шаги напечатать";
    STEPS_HELP = "Write the numbers of steps, as in 1, 4-6.", "Введите номера шагов, например 1, 4-6.";
    STEP_NUMBER = "step {0}", "шаг {0}";
    STEP_TITLE = "step {0} · {1} {2}: {3}", "шаг {0} · {1} {2}: {3}";
    COPY_PNG = "Copy as PNG", "Скопировать как PNG";
    SAVE_PNG = "Save as PNG", "Сохранить как PNG";
    SAVED = "Saved.", "Сохранено.";
    PNG_REFUSED = "This browser does not allow it: save the SVG instead.", "Браузер этого не позволяет: сохраните SVG.";
}
