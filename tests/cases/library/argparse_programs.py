# argparse: positionals, options, types, choices, subcommands, groups, help, errors.

import argparse

parser = argparse.ArgumentParser(prog="tool", description="Does things.", epilog="Bye.")
parser.add_argument("file", help="input file")
parser.add_argument("rest", nargs="*", type=int, help="numbers")
parser.add_argument("-v", "--verbose", action="count", default=0, help="more output")
parser.add_argument("-o", "--out", metavar="PATH", default="a.out", help="output (default: %(default)s)")
parser.add_argument("--level", choices=["low", "high"], required=False)
parser.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
parser.add_argument("--pair", nargs=2, type=float)
parser.add_argument("--add", action="append", dest="added")
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
group = parser.add_mutually_exclusive_group()
group.add_argument("--quiet", action="store_true")
group.add_argument("--loud", action="store_const", const=11)
print(parser.format_help())
print(parser.format_usage())
for argv in ["f", "f 1 2 -vv -o x --level high --no-flag --pair 1 2.5 --add a --add b --quiet", "-v f --out=y -- 3", "f --lev low"]:
    print(parser.parse_args(argv.split()))
print(parser.parse_known_args(["f", "--unknown", "1"]))
err = argparse.ArgumentParser(prog="e", exit_on_error=False)
err.add_argument("--n", type=int)
err.add_argument("--c", choices=[1, 2], type=int)
for argv in [["--n", "x"], ["--c", "3"], ["--n"]]:
    try:
        print(err.parse_args(argv))
    except argparse.ArgumentError as error:
        print(error, "|", error.argument_name, "|", error.message)
sub = argparse.ArgumentParser(prog="git")
subs = sub.add_subparsers(dest="command", required=True, title="commands")
commit = subs.add_parser("commit", help="record")
commit.add_argument("-m", "--message", required=True)
commit.set_defaults(run=lambda a: f"committing {a.message}")
push = subs.add_parser("push", aliases=["p"])
push.add_argument("remote", nargs="?", default="origin")
args = sub.parse_args(["commit", "-m", "msg"])
print(args.run(args), sub.parse_args(["p"]), sub.parse_args(["push", "up"]))
print(sub.format_help())
import contextlib
import io
for p, argv in [(parser, []), (parser, ["f", "x"]), (parser, ["f", "--quiet", "--loud"]), (sub, []), (sub, ["pull"]), (sub, ["commit"]), (parser, ["--version"])]:
    out = io.StringIO()
    with contextlib.redirect_stderr(out), contextlib.redirect_stdout(out):
        try:
            p.parse_args(argv)
        except SystemExit as stop:
            print("exit", stop.code)
    print(out.getvalue().splitlines()[-2:])
#| usage: tool [-h] [-v] [-o PATH] [--level {low,high}] [--flag | --no-flag]
#|             [--pair PAIR PAIR] [--add ADDED] [--version] [--quiet | --loud]
#|             file [rest ...]
#|
#| Does things.
#|
#| positional arguments:
#|   file                input file
#|   rest                numbers
#|
#| options:
#|   -h, --help          show this help message and exit
#|   -v, --verbose       more output
#|   -o, --out PATH      output (default: a.out)
#|   --level {low,high}
#|   --flag, --no-flag
#|   --pair PAIR PAIR
#|   --add ADDED
#|   --version           show program's version number and exit
#|   --quiet
#|   --loud
#|
#| Bye.
#|
#| usage: tool [-h] [-v] [-o PATH] [--level {low,high}] [--flag | --no-flag]
#|             [--pair PAIR PAIR] [--add ADDED] [--version] [--quiet | --loud]
#|             file [rest ...]
#|
#| Namespace(file='f', rest=[], verbose=0, out='a.out', level=None, flag=True, pair=None, added=None, quiet=False, loud=None)
#| Namespace(file='f', rest=[1, 2], verbose=2, out='x', level='high', flag=False, pair=[1.0, 2.5], added=['a', 'b'], quiet=True, loud=None)
#| Namespace(file='f', rest=[3], verbose=1, out='y', level=None, flag=True, pair=None, added=None, quiet=False, loud=None)
#| Namespace(file='f', rest=[], verbose=0, out='a.out', level='low', flag=True, pair=None, added=None, quiet=False, loud=None)
#| (Namespace(file='f', rest=[1], verbose=0, out='a.out', level=None, flag=True, pair=None, added=None, quiet=False, loud=None), ['--unknown'])
#| argument --n: invalid int value: 'x' | --n | invalid int value: 'x'
#| argument --c: invalid choice: '3' (choose from '1', '2') | --c | invalid choice: '3' (choose from '1', '2')
#| argument --n: expected one argument | --n | expected one argument
#| committing msg Namespace(command='p', remote='origin') Namespace(command='push', remote='up')
#| usage: git [-h] {commit,push,p} ...
#|
#| options:
#|   -h, --help       show this help message and exit
#|
#| commands:
#|   {commit,push,p}
#|     commit         record
#|
#| ['tool: error: the following arguments are required: file', 'exit 2']
#| ["tool: error: argument rest: invalid int value: 'x'", 'exit 2']
#| ['tool: error: argument --loud: not allowed with argument --quiet', 'exit 2']
#| ['git: error: the following arguments are required: command', 'exit 2']
#| ["git: error: argument command: invalid choice: 'pull' (choose from 'commit', 'push', 'p')", 'exit 2']
#| ['git commit: error: the following arguments are required: -m/--message', 'exit 2']
#| ['tool 1.0', 'exit 0']
