import argparse, io, contextlib, os
os.environ['COLUMNS'] = '80'; os.environ['NO_COLOR'] = '1'
p = argparse.ArgumentParser(prog='prog', description='Process some integers.', epilog='That is all.')
p.add_argument('integers', metavar='N', type=int, nargs='+', help='an integer for the accumulator')
p.add_argument('--sum', dest='accumulate', action='store_const', const=sum, default=max, help='sum the integers (default: find the max)')
p.add_argument('-v', '--verbose', action='count', default=0)
p.add_argument('-o', '--output', default='out.txt', help='where to write (default: %(default)s)')
p.add_argument('--level', choices=['low', 'high'], default='low')
p.add_argument('--flag', action=argparse.BooleanOptionalAction, help='a flag')
print(p.format_help())
a = p.parse_args(['1', '2', '3', '--sum', '-vv', '--out', 'x', '--no-flag'])
print(a.accumulate(a.integers), a.verbose, a.output, a.level, a.flag)
def attempt(parser, args):
    err, out = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
            print(parser.parse_args(args))
    except SystemExit as e:
        print('exit', e.code)
    print(out.getvalue() + err.getvalue(), end='')
for args in ([], ['x'], ['1', '--level', 'mid'], ['1', '--bogus'], ['1', '-o'], ['-h'], ['1', '--level=high', '-oq', '-v'], ['1', '--', '-2'], ['1', '-3']):
    attempt(p, args)
q = argparse.ArgumentParser(prog='git', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
q.add_argument('--version', action='version', version='%(prog)s 2.0')
sub = q.add_subparsers(dest='command', required=True, help='sub-command help')
c = sub.add_parser('clone', help='clone it'); c.add_argument('url'); c.add_argument('--depth', type=int, default=1, help='how deep'); c.set_defaults(func=lambda a: ('cloning', a.url, a.depth))
d = sub.add_parser('push', aliases=['p']); d.add_argument('-f', '--force', action='store_true'); d.add_argument('rest', nargs=argparse.REMAINDER)
r = q.parse_args(['clone', 'http://x', '--depth', '3']); print(r.func(r), r.command)
for args in (['push', '-f', 'a', '-b'], ['p'], ['pull'], [], ['--version'], ['clone', '-h'], ['-h']):
    attempt(q, args)
m = argparse.ArgumentParser(prog='m'); g = m.add_mutually_exclusive_group(required=True); g.add_argument('--a', action='store_true'); g.add_argument('--b'); e = m.add_argument_group('extra', 'more of it'); e.add_argument('--tag', action='append'); e.add_argument('--pair', nargs=2, metavar=('K', 'V')); m.add_argument('opt', nargs='?', default='d')
for args in (['--a', '--b', '1'], [], ['--b', 'x', '--tag', '1', '--tag', '2', '--pair', 'k', 'v'], ['-h'], ['--a', 'z']):
    attempt(m, args)
def positive(text):
    if int(text) <= 0:
        raise argparse.ArgumentTypeError(f'{text} is not positive')
    return int(text)
class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
t = argparse.ArgumentParser(prog='t', add_help=False); t.add_argument('--n', type=positive); t.add_argument('--u', action=Upper)
attempt(t, ['--n', '-5']); attempt(t, ['--n', '0']); attempt(t, ['--u', 'abc', '--n', '4']); print(t.parse_known_args(['--u', 'x', 'more', '--what']))
s = argparse.ArgumentParser(prog='s', parents=[t], exit_on_error=False); print(s.format_usage(), s)
try: s.parse_args(['--n', 'x'])
except argparse.ArgumentError as e: print(type(e).__name__, e)
print(argparse.Namespace(a=1, b='x') == argparse.Namespace(a=1, b='x'), 'a' in argparse.Namespace(a=1), vars(argparse.Namespace(z=1)))
#| usage: prog [-h] [--sum] [-v] [-o OUTPUT] [--level {low,high}]
#|             [--flag | --no-flag]
#|             N [N ...]
#|
#| Process some integers.
#|
#| positional arguments:
#|   N                    an integer for the accumulator
#|
#| options:
#|   -h, --help           show this help message and exit
#|   --sum                sum the integers (default: find the max)
#|   -v, --verbose
#|   -o, --output OUTPUT  where to write (default: out.txt)
#|   --level {low,high}
#|   --flag, --no-flag    a flag
#|
#| That is all.
#|
#| 6 2 x low False
#| exit 2
#| usage: prog [-h] [--sum] [-v] [-o OUTPUT] [--level {low,high}]
#|             [--flag | --no-flag]
#|             N [N ...]
#| prog: error: the following arguments are required: N
#| exit 2
#| usage: prog [-h] [--sum] [-v] [-o OUTPUT] [--level {low,high}]
#|             [--flag | --no-flag]
#|             N [N ...]
#| prog: error: argument N: invalid int value: 'x'
#| exit 2
#| usage: prog [-h] [--sum] [-v] [-o OUTPUT] [--level {low,high}]
#|             [--flag | --no-flag]
#|             N [N ...]
#| prog: error: argument --level: invalid choice: 'mid' (choose from 'low', 'high')
#| exit 2
#| usage: prog [-h] [--sum] [-v] [-o OUTPUT] [--level {low,high}]
#|             [--flag | --no-flag]
#|             N [N ...]
#| prog: error: unrecognized arguments: --bogus
#| exit 2
#| usage: prog [-h] [--sum] [-v] [-o OUTPUT] [--level {low,high}]
#|             [--flag | --no-flag]
#|             N [N ...]
#| prog: error: argument -o/--output: expected one argument
#| exit 0
#| usage: prog [-h] [--sum] [-v] [-o OUTPUT] [--level {low,high}]
#|             [--flag | --no-flag]
#|             N [N ...]
#|
#| Process some integers.
#|
#| positional arguments:
#|   N                    an integer for the accumulator
#|
#| options:
#|   -h, --help           show this help message and exit
#|   --sum                sum the integers (default: find the max)
#|   -v, --verbose
#|   -o, --output OUTPUT  where to write (default: out.txt)
#|   --level {low,high}
#|   --flag, --no-flag    a flag
#|
#| That is all.
#| Namespace(integers=[1], accumulate=<built-in function max>, verbose=1, output='q', level='high', flag=None)
#| Namespace(integers=[1, -2], accumulate=<built-in function max>, verbose=0, output='out.txt', level='low', flag=None)
#| Namespace(integers=[1, -3], accumulate=<built-in function max>, verbose=0, output='out.txt', level='low', flag=None)
#| ('cloning', 'http://x', 3) clone
#| Namespace(command='push', force=True, rest=['a', '-b'])
#| Namespace(command='p', force=False, rest=[])
#| exit 2
#| usage: git [-h] [--version] {clone,push,p} ...
#| git: error: argument command: invalid choice: 'pull' (choose from 'clone', 'push', 'p')
#| exit 2
#| usage: git [-h] [--version] {clone,push,p} ...
#| git: error: the following arguments are required: command
#| exit 0
#| git 2.0
#| exit 0
#| usage: git clone [-h] [--depth DEPTH] url
#|
#| positional arguments:
#|   url
#|
#| options:
#|   -h, --help     show this help message and exit
#|   --depth DEPTH  how deep
#| exit 0
#| usage: git [-h] [--version] {clone,push,p} ...
#|
#| positional arguments:
#|   {clone,push,p}  sub-command help
#|     clone         clone it
#|
#| options:
#|   -h, --help      show this help message and exit
#|   --version       show program's version number and exit
#| exit 2
#| usage: m [-h] (--a | --b B) [--tag TAG] [--pair K V] [opt]
#| m: error: argument --b: not allowed with argument --a
#| exit 2
#| usage: m [-h] (--a | --b B) [--tag TAG] [--pair K V] [opt]
#| m: error: one of the arguments --a --b is required
#| Namespace(a=False, b='x', tag=['1', '2'], pair=['k', 'v'], opt='d')
#| exit 0
#| usage: m [-h] (--a | --b B) [--tag TAG] [--pair K V] [opt]
#|
#| positional arguments:
#|   opt
#|
#| options:
#|   -h, --help  show this help message and exit
#|   --a
#|   --b B
#|
#| extra:
#|   more of it
#|
#|   --tag TAG
#|   --pair K V
#| Namespace(a=True, b=None, tag=None, pair=None, opt='z')
#| exit 2
#| usage: t [--n N] [--u U]
#| t: error: argument --n: -5 is not positive
#| exit 2
#| usage: t [--n N] [--u U]
#| t: error: argument --n: 0 is not positive
#| Namespace(n=4, u='ABC')
#| (Namespace(n=None, u='X'), ['more', '--what'])
#| usage: s [-h] [--n N] [--u U]
#|  ArgumentParser(prog='s', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)
#| ArgumentError argument --n: invalid positive value: 'x'
#| True True {'z': 1}
