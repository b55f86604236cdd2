# cmd.Cmd: commands, help, empty lines, defaults, the loop.

import cmd
import io


class Turtle(cmd.Cmd):
    """A shell for a turtle."""

    intro = "Welcome. Type help or ?."
    prompt = "(turtle) "
    use_rawinput = 0

    def do_forward(self, arg):
        "Move forward: FORWARD 10"
        self.stdout.write(f"forward {arg!r}\n")

    def do_turn(self, arg):
        self.stdout.write(f"turn {arg.split()}\n")

    def do_shell(self, arg):
        """Run it."""
        self.stdout.write(f"shell {arg}\n")

    def help_colours(self):
        self.stdout.write("red, green\n")

    def do_EOF(self, arg):
        return True

    do_quit = do_EOF

    def precmd(self, line):
        return line.lower() if line != "EOF" else line

    def postloop(self):
        self.stdout.write("bye\n")


out = io.StringIO()
shell = Turtle(stdin=io.StringIO("FORWARD 10\n\nhelp\n?forward\nhelp colours\nhelp none\nwhat\n!ls -l\nturn left now\nquit\n"), stdout=out)
shell.cmdloop()
print(out.getvalue())
print(shell.parseline("  abc  def "), shell.parseline("?x"), shell.parseline(""), shell.parseline("!y"), shell.lastcmd)
print(shell.onecmd("quit"), shell.onecmd("turn 1"), shell.completenames("t"))
shell.cmdqueue.extend(["turn a", "EOF"])
shell.cmdloop("again")
print(out.getvalue().splitlines()[-4:])
shell.columnize([f"item{n}" for n in range(30)], 40)
print(out.getvalue().splitlines()[-8:])
#| Welcome. Type help or ?.
#| (turtle) forward '10'
#| (turtle) forward '10'
#| (turtle)
#| Documented commands (type help <topic>):
#| ========================================
#| forward  help  shell
#|
#| Miscellaneous help topics:
#| ==========================
#| colours
#|
#| Undocumented commands:
#| ======================
#| EOF  quit  turn
#|
#| (turtle) Move forward: FORWARD 10
#| (turtle) red, green
#| (turtle) *** No help on none
#| (turtle) *** Unknown syntax: what
#| (turtle) shell ls -l
#| (turtle) turn ['left', 'now']
#| (turtle) bye
#|
#| ('abc', 'def', 'abc  def') ('help', 'x', 'help x') (None, None, '') ('shell', 'y', 'shell y') quit
#| True None ['turn']
#| ["turn ['1']", 'again', "turn ['a']", 'bye']
#| ["turn ['a']", 'bye', 'item0  item6   item12  item18  item24', 'item1  item7   item13  item19  item25', 'item2  item8   item14  item20  item26', 'item3  item9   item15  item21  item27', 'item4  item10  item16  item22  item28', 'item5  item11  item17  item23  item29']
