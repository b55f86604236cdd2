import os, tempfile
os.chdir(tempfile.mkdtemp())

import os, errno, stat, glob
def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e, e.args, getattr(e,'filename',None), getattr(e,'filename2',None))
os.mkdir('w'); os.chdir('w')
os.makedirs('a/b/c'); os.makedirs('a/b/c', exist_ok=True); open('a/x.txt','w').write('hello'); open('a/b/y.py','w').close(); open('.hid','w').close()
t(lambda: sorted(os.listdir())); t(lambda: os.listdir('a/x.txt')); t(lambda: os.listdir('no')); t(lambda: os.mkdir('a')); t(lambda: os.makedirs('a/b')); t(lambda: os.mkdir('q/r'))
t(lambda: os.rmdir('a')); t(lambda: os.remove('a')); t(lambda: os.remove('zz')); t(lambda: os.rmdir('a/x.txt')); t(lambda: os.rename('zz','yy')); t(lambda: os.rename('a/x.txt','a/b'))
t(lambda: os.rename('a/x.txt','x2')); t(lambda: os.stat('x2').st_size); t(lambda: os.path.getsize('x2')); t(lambda: os.path.exists('x2')); t(lambda: os.path.isdir('a')); t(lambda: os.path.isfile('a'));
for r, d, f in os.walk('.'): print(r, sorted(d), sorted(f))
for r, d, f in os.walk('.', topdown=False): print(r, sorted(d), sorted(f))
with os.scandir('.') as it:
    for e in sorted(it, key=lambda e: e.name): print(e, e.name, e.path, e.is_dir(), e.is_file(), e.stat().st_size if e.is_file() else '')
t(lambda: os.stat('nope')); t(lambda: stat.filemode(os.stat('a').st_mode)); t(lambda: stat.S_ISDIR(os.stat('a').st_mode)); t(lambda: errno.ENOENT); t(lambda: errno.errorcode[17]); t(lambda: os.strerror(2))
t(lambda: sorted(glob.glob('*'))); t(lambda: sorted(glob.glob('**', recursive=True))); t(lambda: sorted(glob.glob('**/*.py', recursive=True))); t(lambda: glob.glob('a/*/')); t(lambda: glob.glob('nope*')); t(lambda: sorted(glob.glob('**/', recursive=True))); t(lambda: glob.glob('x[0-9]')); t(lambda: glob.glob('.*')); t(lambda: glob.glob('a/b/y.py')); t(lambda:sorted(glob.glob('*', root_dir='a')))
P=os.path
for p in ['', '/', 'a', 'a/', '/a/b.txt', 'a/b/c.tar.gz', '.bashrc', 'a/.x', '//x//y', '../a', 'a/..', './a/./b', '...', 'a..b', '..a.txt']:
    print(repr(p), P.split(p), P.splitext(p), P.basename(p), P.dirname(p), P.normpath(p), P.isabs(p), P.splitroot(p), P.splitdrive(p))
t(lambda: P.join('a','b','c')); t(lambda: P.join('a','/b')); t(lambda: P.join('a/','b')); t(lambda: P.join('','b')); t(lambda: P.join('a','')); t(lambda: P.join('a',1)); t(lambda: P.join(1)); t(lambda: P.join(b'a','b')); t(lambda: P.join(b'a',b'b'))
t(lambda: P.relpath('/a/b/c','/a/d')); t(lambda: P.relpath('a','a')); t(lambda: P.commonpath(['/a/b','/a/c'])); t(lambda: P.commonprefix(['abc','abd'])); t(lambda: P.commonpath([])); t(lambda: P.commonpath(['/a','b'])); t(lambda: P.relpath(''))
os.environ['FOO']='bar'; t(lambda: P.expandvars('$FOO/x ${FOO}y $NOPE $')); t(lambda: os.environ['FOO']); t(lambda: os.getenv('NOPE')); t(lambda: os.getenv('NOPE','d')); t(lambda: os.environ['NOPE']); t(lambda: os.environ.get('FOO')); t(lambda: 'FOO' in os.environ)
def bad(): os.environ['x']=1
t(bad); t(lambda: os.environ.pop('FOO'))
t(lambda: os.sep + os.linesep + os.curdir + os.pardir + os.extsep + os.pathsep); t(lambda: os.name); t(lambda: len(os.urandom(8))); t(lambda: os.fspath('a')); t(lambda: os.fspath(1)); t(lambda: os.path.splitext('x.py')[1])
t(lambda: os.listdir(1.5)); t(lambda: os.mkdir(3.5)); t(lambda: os.path.exists(None)); t(lambda: os.stat(None)); t(lambda: os.path.isfile('')); t(lambda: os.path.split(3))
import os.path
from os import path
from os.path import join, exists
t(lambda: path is os.path); t(lambda: os.path.__name__); t(lambda: os.getcwd() == os.path.abspath('.')); t(lambda: os.path.realpath('a/../a') == os.path.abspath('a'))
os.removedirs('a/b/c') if 0 else os.rmdir('a/b/c'); t(lambda: sorted(os.listdir('a/b')))
t(lambda: os.chdir('nope')); t(lambda: os.chdir('x2')); t(lambda: os.replace('x2','a/x3')); t(lambda: os.unlink('a/x3')); t(lambda: os.unlink('a/x3')); t(lambda: os.path.samefile('a','./a')); t(lambda: os.access('a', os.R_OK)); t(lambda: os.stat_result)
print(isinstance(os.environ, dict), issubclass(str, os.PathLike))
#| ['.hid', 'a']
#| NotADirectoryError [Errno 20] Not a directory: 'a/x.txt' (20, 'Not a directory') a/x.txt None
#| FileNotFoundError [Errno 2] No such file or directory: 'no' (2, 'No such file or directory') no None
#| FileExistsError [Errno 17] File exists: 'a' (17, 'File exists') a None
#| FileExistsError [Errno 17] File exists: 'a/b' (17, 'File exists') a/b None
#| FileNotFoundError [Errno 2] No such file or directory: 'q/r' (2, 'No such file or directory') q/r None
#| OSError [Errno 39] Directory not empty: 'a' (39, 'Directory not empty') a None
#| IsADirectoryError [Errno 21] Is a directory: 'a' (21, 'Is a directory') a None
#| FileNotFoundError [Errno 2] No such file or directory: 'zz' (2, 'No such file or directory') zz None
#| NotADirectoryError [Errno 20] Not a directory: 'a/x.txt' (20, 'Not a directory') a/x.txt None
#| FileNotFoundError [Errno 2] No such file or directory: 'zz' -> 'yy' (2, 'No such file or directory') zz yy
#| IsADirectoryError [Errno 21] Is a directory: 'a/x.txt' -> 'a/b' (21, 'Is a directory') a/x.txt a/b
#| None
#| 5
#| 5
#| True
#| True
#| False
#| . ['a'] ['.hid', 'x2']
#| ./a ['b'] []
#| ./a/b ['c'] ['y.py']
#| ./a/b/c [] []
#| ./a/b/c [] []
#| ./a/b ['c'] ['y.py']
#| ./a ['b'] []
#| . ['a'] ['.hid', 'x2']
#| <DirEntry '.hid'> .hid ./.hid False True 0
#| <DirEntry 'a'> a ./a True False
#| <DirEntry 'x2'> x2 ./x2 False True 5
#| FileNotFoundError [Errno 2] No such file or directory: 'nope' (2, 'No such file or directory') nope None
#| 'drwxr-xr-x'
#| True
#| 2
#| 'EEXIST'
#| 'No such file or directory'
#| ['a', 'x2']
#| ['a', 'a/b', 'a/b/c', 'a/b/y.py', 'x2']
#| ['a/b/y.py']
#| ['a/b/']
#| []
#| ['a/', 'a/b/', 'a/b/c/']
#| ['x2']
#| ['.hid']
#| ['a/b/y.py']
#| ['b']
#| '' ('', '') ('', '')   . False ('', '', '') ('', '')
#| '/' ('/', '') ('/', '')  / / True ('', '/', '') ('', '/')
#| 'a' ('', 'a') ('a', '') a  a False ('', '', 'a') ('', 'a')
#| 'a/' ('a', '') ('a/', '')  a a False ('', '', 'a/') ('', 'a/')
#| '/a/b.txt' ('/a', 'b.txt') ('/a/b', '.txt') b.txt /a /a/b.txt True ('', '/', 'a/b.txt') ('', '/a/b.txt')
#| 'a/b/c.tar.gz' ('a/b', 'c.tar.gz') ('a/b/c.tar', '.gz') c.tar.gz a/b a/b/c.tar.gz False ('', '', 'a/b/c.tar.gz') ('', 'a/b/c.tar.gz')
#| '.bashrc' ('', '.bashrc') ('.bashrc', '') .bashrc  .bashrc False ('', '', '.bashrc') ('', '.bashrc')
#| 'a/.x' ('a', '.x') ('a/.x', '') .x a a/.x False ('', '', 'a/.x') ('', 'a/.x')
#| '//x//y' ('//x', 'y') ('//x//y', '') y //x //x/y True ('', '//', 'x//y') ('', '//x//y')
#| '../a' ('..', 'a') ('../a', '') a .. ../a False ('', '', '../a') ('', '../a')
#| 'a/..' ('a', '..') ('a/..', '') .. a . False ('', '', 'a/..') ('', 'a/..')
#| './a/./b' ('./a/.', 'b') ('./a/./b', '') b ./a/. a/b False ('', '', './a/./b') ('', './a/./b')
#| '...' ('', '...') ('...', '') ...  ... False ('', '', '...') ('', '...')
#| 'a..b' ('', 'a..b') ('a.', '.b') a..b  a..b False ('', '', 'a..b') ('', 'a..b')
#| '..a.txt' ('', '..a.txt') ('..a', '.txt') ..a.txt  ..a.txt False ('', '', '..a.txt') ('', '..a.txt')
#| 'a/b/c'
#| '/b'
#| 'a/b'
#| 'b'
#| 'a/'
#| TypeError join() argument must be str, bytes, or os.PathLike object, not 'int' ("join() argument must be str, bytes, or os.PathLike object, not 'int'",) None None
#| TypeError expected str, bytes or os.PathLike object, not int ('expected str, bytes or os.PathLike object, not int',) None None
#| TypeError Can't mix strings and bytes in path components ("Can't mix strings and bytes in path components",) None None
#| b'a/b'
#| '../b/c'
#| '.'
#| '/a'
#| 'ab'
#| ValueError commonpath() arg is an empty sequence ('commonpath() arg is an empty sequence',) None None
#| ValueError Can't mix absolute and relative paths ("Can't mix absolute and relative paths",) None None
#| ValueError no path specified ('no path specified',) None None
#| 'bar/x bary $NOPE $'
#| 'bar'
#| None
#| 'd'
#| KeyError 'NOPE' ('NOPE',) None None
#| 'bar'
#| True
#| TypeError str expected, not int ('str expected, not int',) None None
#| 'bar'
#| '/\n....:'
#| 'posix'
#| 8
#| 'a'
#| TypeError expected str, bytes or os.PathLike object, not int ('expected str, bytes or os.PathLike object, not int',) None None
#| '.py'
#| TypeError listdir: path should be string, bytes, os.PathLike, integer or None, not float ('listdir: path should be string, bytes, os.PathLike, integer or None, not float',) None None
#| TypeError mkdir: path should be string, bytes or os.PathLike, not float ('mkdir: path should be string, bytes or os.PathLike, not float',) None None
#| TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType ('stat: path should be string, bytes, os.PathLike or integer, not NoneType',) None None
#| TypeError stat: path should be string, bytes, os.PathLike or integer, not NoneType ('stat: path should be string, bytes, os.PathLike or integer, not NoneType',) None None
#| False
#| TypeError expected str, bytes or os.PathLike object, not int ('expected str, bytes or os.PathLike object, not int',) None None
#| True
#| 'posixpath'
#| True
#| True
#| ['y.py']
#| FileNotFoundError [Errno 2] No such file or directory: 'nope' (2, 'No such file or directory') nope None
#| NotADirectoryError [Errno 20] Not a directory: 'x2' (20, 'Not a directory') x2 None
#| None
#| None
#| FileNotFoundError [Errno 2] No such file or directory: 'a/x3' (2, 'No such file or directory') a/x3 None
#| True
#| True
#| <class 'os.stat_result'>
#| False False
