//! Words about courses of one's own.

use super::words;

words! {
    TITLE_COURSE = "A course of your own · Cutaway", "Свой курс · Cutaway";
    OWN_COURSE = "A course of your own", "Свой курс";
    OWN_LEAD = "A folder of Markdown, programs and questions in the form of this course; a part of one, or a single lesson, will do.",
        "Папка с Markdown, программами и вопросами в том же виде, что и этот курс; подойдёт и его часть, и один урок.";
    OWN_FOLDER = "A folder: ", "Папка: ";
    OWN_FILES = "Or its files: ", "Или её файлы: ";
    OWN_DROP = "Or drop either of them on this page. Nothing is sent anywhere: it is read here.",
        "Или перетащите то или другое на эту страницу. Ничего никуда не отправляется: всё читается здесь.";
    OWN_ADDRESS = "Or an address: ", "Или адрес: ";
    OWN_OPEN = "Open", "Открыть";
    OWN_AT_ADDRESS = "At the address is a lesson as Markdown, a list of paths as JSON, or what {0} makes of a folder. Its host must let other pages read it (CORS).",
        "По адресу лежит урок в Markdown, список путей в JSON или то, что из папки делает {0}. Сервер должен разрешать чтение другим страницам (CORS).";
    OWN_NO_COURSE = "{0} is no course: it should be JSON, an object of paths and texts or a list of paths.",
        "{0}: это не курс. Нужен JSON: объект из путей и текстов или список путей.";
    OWN_MANY = "{0} has more than {1} files.", "{0}: больше {1} файлов.";
    OWN_LARGE = "{0} is too large for a course: it has more than {1} bytes.", "{0}: слишком много для курса, больше {1} байтов.";
    OWN_GONE = "The files are not here any more: bring them again.", "Файлов здесь больше нет: добавьте их снова.";
    OWN_NO_ANSWER = "{0} cannot be read: there is no answer, or its host lets no other page read it.",
        "{0}: не читается. Ответа нет, или сервер не разрешает чтение другим страницам.";
    OWN_STATUS = "{0} cannot be read: {1}.", "{0}: не читается, ответ {1}.";
    OWN_UNREAD = "{0} cannot be read.", "{0}: не читается.";
    OWN_WAITS = "The course is on its way…", "Курс загружается…";
    OWN_TO_MEND = "{0} {0:thing|things} to mend", "Нужно исправить: {0}";
    OWN_OPEN_COURSE = "Open a course of your own", "Открыть свой курс";
    OWN_BACK = "This page's own course", "Собственный курс страницы";
}
