# gettext where no catalogue is.

import gettext

_ = gettext.gettext
print(_("Hello"), gettext.ngettext("%d file", "%d files", 1) % 1, gettext.ngettext("%d file", "%d files", 2) % 2, gettext.pgettext("menu", "Open"))
t = gettext.translation("app", fallback=True)
print(type(t).__name__, t.gettext("x"), t.ngettext("a", "b", 3), t.info(), t.charset(), gettext.textdomain(), gettext.textdomain("mine"), gettext.find("app"))
try:
    gettext.translation("app")
except FileNotFoundError as error:
    print(error.args, error.filename)
t.install(["ngettext"])
print(_("installed"), ngettext("one", "many", 5))
#| Hello 1 file 2 files Open
#| NullTranslations x b {} None messages mine None
#| (2, 'No translation file found for domain') app
#| installed many
