"""Line-oriented interpreters of commands."""

import string as _string
import sys as _sys

__all__ = ["Cmd"]
PROMPT = "(Cmd) "
IDENTCHARS = _string.ascii_letters + _string.digits + "_"


class Cmd:
    """Reads lines and calls the method that a line's first word names."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = _sys.stdin if stdin is None else stdin
        self.stdout = _sys.stdout if stdout is None else stdout
        self.cmdqueue, self.completekey = [], completekey

    def cmdloop(self, intro=None):
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + "\n")
        stop = None
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._read())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _read(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def preloop(self):
        pass

    def postloop(self):
        pass

    def parseline(self, line):
        """A command, its argument and the line as it is understood."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        at = 0
        while at < len(line) and line[at] in self.identchars:
            at += 1
        return line[:at], line[at:].strip(), line

    def onecmd(self, line):
        cmd, arg, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if cmd is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        func = getattr(self, "do_" + cmd, None) if cmd else None
        return self.default(line) if func is None else func(arg)

    def emptyline(self):
        return self.onecmd(self.lastcmd) if self.lastcmd else None

    def default(self, line):
        self.stdout.write(f"*** Unknown syntax: {line}\n")

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def get_names(self):
        return dir(self.__class__)

    def complete_help(self, *args):
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(set(self.completenames(*args)) | topics)

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            func = getattr(self, "help_" + arg, None)
            if func is None:
                command = getattr(self, "do_" + arg, None)
                doc = command and command.__doc__
                if doc:
                    from inspect import cleandoc
                    doc = cleandoc(doc)
                self.stdout.write((doc or self.nohelp % (arg,)) + "\n")
                return
            func()
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith("help_")}
        told, untold = [], []
        for name in sorted(set(names)):
            if name.startswith("do_"):
                cmd = name[3:]
                if cmd in topics:
                    told.append(cmd)
                    topics.discard(cmd)
                elif getattr(self, name).__doc__:
                    told.append(cmd)
                else:
                    untold.append(cmd)
        self.stdout.write(self.doc_leader + "\n")
        self.print_topics(self.doc_header, told, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, untold, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if cmds:
            self.stdout.write(header + "\n")
            if self.ruler:
                self.stdout.write(self.ruler * len(header) + "\n")
            self.columnize(cmds, maxcol - 1)
            self.stdout.write("\n")

    def columnize(self, list, displaywidth=80):
        """Writes strings in columns, as few lines as there is width for."""
        if not list:
            self.stdout.write("<empty>\n")
            return
        wrong = [at for at, item in enumerate(list) if not isinstance(item, str)]
        if wrong:
            raise TypeError("list[i] not a string for i in " + ", ".join(map(str, wrong)))
        for rows in range(1, len(list) + 1):
            columns = [list[at:at + rows] for at in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth or rows == len(list):
                break
        for row in range(rows):
            texts = [column[row] for column in columns if row < len(column)]
            padded = [text.ljust(width) for text, width in zip(texts, widths)]
            self.stdout.write("  ".join(padded if rows > 1 or len(list) > 1 else texts).rstrip("") + "\n")
