# argparse: positions, options, defaults, choices, help.

import argparse


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


p = argparse.ArgumentParser(prog="tool", description="does things", exit_on_error=False)
p.add_argument("name")
p.add_argument("-n", "--number", type=int, default=1, help="how many")
p.add_argument("--flag", action="store_true")
p.add_argument("--mode", choices=["a", "b"])
p.add_argument("rest", nargs="*")
tell(lambda: p.parse_args(["x"]))
tell(lambda: p.parse_args(["x", "-n", "5", "--flag", "y", "z"]))
tell(lambda: p.parse_args(["x", "--number=7"]).number)
tell(lambda: p.parse_args(["x", "-n", "a"]))
tell(lambda: p.parse_args(["x", "--mode", "c"]))
tell(lambda: p.parse_known_args(["x", "--what"]))
tell(lambda: p.format_usage())
tell(lambda: p.format_help())
tell(lambda: vars(p.parse_args(["q"])))
tell(lambda: argparse.Namespace(a=1))
tell(lambda: p.add_argument("-n"))
q = argparse.ArgumentParser()
q.add_argument("-v", action="count", default=0)
q.add_argument("--items", nargs="+", type=float)
tell(lambda: q.parse_args(["-vvv"]).v)
tell(lambda: q.parse_args(["--items", "1", "2.5"]).items)
#| Namespace(name='x', number=1, flag=False, mode=None, rest=[])
#| Namespace(name='x', number=5, flag=True, mode=None, rest=['y', 'z'])
#| 7
#| ArgumentError: argument -n/--number: invalid int value: 'a'
#| ArgumentError: argument --mode: invalid choice: 'c' (choose from 'a', 'b')
#| (Namespace(name='x', number=1, flag=False, mode=None, rest=[]), ['--what'])
#| 'usage: tool [-h] [-n NUMBER] [--flag] [--mode {a,b}] name [rest ...]\n'
#| 'usage: tool [-h] [-n NUMBER] [--flag] [--mode {a,b}] name [rest ...]\n\ndoes things\n\npositional arguments:\n  name\n  rest\n\noptions:\n  -h, --help           show this help message and exit\n  -n, --number NUMBER  how many\n  --flag\n  --mode {a,b}\n'
#| {'name': 'q', 'number': 1, 'flag': False, 'mode': None, 'rest': []}
#| Namespace(a=1)
#| ArgumentError: argument -n: conflicting option string: -n
#| 3
#| [1.0, 2.5]
