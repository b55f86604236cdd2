//! Learning: options, fresh values, where two runs part, readiness, lines that are folded away.

use super::words;

words! {
    GIVE_OPTIONS = "Give me options", "Дать варианты";
    PRINTS_INSTEAD = "Not what Python does. It prints:", "Python делает иначе. Он выводит:";
    SIDE_BY_SIDE = "Side by side", "Рядом";
    COLUMN_NAME = "Name", "Имя";
    IN_PYTHON = "In Python", "В Python";
    IN_OTHER = "In a Python like that", "В таком Python";
    DIFFERS = " (differs)", " (отличается)";
    EXPORT_GIFT = "Questions as GIFT", "Вопросы в GIFT";
    PART_NOTHING = "nothing is printed yet", "ещё ничего не выведено";
    READY = "Lessons and what is done of them", "Уроки и что в них сделано";
    READY_LEAD = "Each line is ticked by what you have done: explained aloud with every point, all questions right, the exercise solved, every card known and not fading.", "Каждая строка отмечается по сделанному: всё объяснено вслух, на все вопросы отвечено верно, упражнение решено, все карточки помнятся и не забываются.";
    COLUMN_EXPLAINED = "Explained", "Объяснено";
    COLUMN_QUESTIONS = "Questions", "Вопросы";
    COLUMN_EXERCISE = "Exercise", "Упражнение";
    COLUMN_REMEMBERED = "Cards", "Карточки";
    TO_DO = "to do", "предстоит";
    DONE = "done", "сделано";
    CHECKLIST_COUNT = "{0} of {1} done.", "Сделано: {0} из {1}.";
    POINTS_SAID = "{0} of {1} points", "пункты: {0} из {1}";
    LESSONS_READY = "{0} of {1} {1:lesson|lessons}", "уроки: {0} из {1}";
    STANDS_ON = "It stands on: ", "Опирается на уроки: ";
    READY_COUNT = "{0} of {1} lessons are ready.", "Готово уроков: {0} из {1}.";
}
