import os, tempfile
os.chdir(tempfile.mkdtemp())

from pathlib import Path, PurePath, PurePosixPath
import os, tempfile, shutil
def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e)
for s in ['a/b/c.tar.gz','/etc/passwd','.','..','/','a//b/./c','.bashrc','a.','..x','//h/s','a/../b','x.py/']:
    p = PurePosixPath(s); print(repr(p), p.parts, p.parent, p.name, p.stem, p.suffix, p.suffixes, p.root, p.anchor, p.is_absolute(), list(p.parents))
p = Path('a/b.txt')
t(lambda: p / 'c' / Path('d')); t(lambda: 'x' / p); t(lambda: p / '/abs'); t(lambda: p / 3); t(lambda: Path('a','b','c')); t(lambda: Path()); t(lambda: Path(3)); t(lambda: Path(b'x'))
t(lambda: p.with_name('z')); t(lambda: p.with_suffix('.md')); t(lambda: p.with_suffix('')); t(lambda: p.with_stem('q')); t(lambda: p.with_suffix('md')); t(lambda: Path('/').with_name('a')); t(lambda: p.with_name('')); t(lambda: p.with_name('a/b'))
t(lambda: Path('/a/b/c').relative_to('/a')); t(lambda: Path('/a/b').relative_to('/x')); t(lambda: Path('/a/b').relative_to('/a/c', walk_up=True)); t(lambda: Path('/a/b').is_relative_to('/a')); t(lambda: Path('a').relative_to('/a'))
t(lambda: PurePath('a/b.py').match('*.py')); t(lambda: PurePath('/a/b/c.py').match('b/*.py')); t(lambda: PurePath('/a.py').match('/*.py')); t(lambda: PurePath('a/b.py').match('/a/*.py')); t(lambda: PurePath('a/b/c/d.py').full_match('a/**/*.py')); t(lambda: PurePath('a').match(''))
t(lambda: sorted([Path('b'), Path('a/c'), Path('a')])); t(lambda: Path('a') == PurePath('a')); t(lambda: hash(Path('a')) == hash(Path('a'))); t(lambda: Path('a') < 'b'); t(lambda: {Path('a'): 1}[Path('./a')]); t(lambda: Path('/a b').as_uri()); t(lambda: Path('a').as_uri()); t(lambda: str(Path('a/b')) + os.fspath(Path('c'))); t(lambda: bytes(Path('é')))
d = Path('work'); d.mkdir()
t(lambda: d.mkdir()); t(lambda: d.mkdir(exist_ok=True)); t(lambda: Path('q/r/s').mkdir()); t(lambda: Path('q/r/s').mkdir(parents=True)); t(lambda: (d/'f.txt').write_text('hello\nworld')); t(lambda: (d/'f.txt').read_text()); t(lambda: (d/'b').write_bytes(b'\0\1')); t(lambda: (d/'b').read_bytes()); t(lambda: (d/'no').read_text())
t(lambda: d.exists()); t(lambda: d.is_dir()); t(lambda: (d/'f.txt').is_file()); t(lambda: (d/'f.txt').stat().st_size); t(lambda: sorted(x.name for x in d.iterdir()))
(d/'sub').mkdir(); (d/'sub'/'x.py').touch(); (d/'y.py').touch()
t(lambda: sorted(d.glob('*.py'))); t(lambda: sorted(d.glob('**/*.py'))); t(lambda: sorted(d.rglob('*'))); t(lambda: sorted(d.rglob('*.py'))); t(lambda: sorted(d.glob('**'))); t(lambda: list(d.glob('sub/x.py'))); t(lambda: sorted(d.glob('*/'))); t(lambda: list(d.glob('/x'))); t(lambda: list(d.glob('')))
with (d/'f.txt').open() as f: print(f.readline(), f)
t(lambda: (d/'f.txt').rename(d/'g.txt')); t(lambda: (d/'g.txt').unlink()); t(lambda: (d/'g.txt').unlink()); t(lambda: (d/'g.txt').unlink(missing_ok=True)); t(lambda: d.rmdir()); t(lambda: (d/'y.py').touch(exist_ok=False)); t(lambda: (d/'sub').unlink())
t(lambda: Path('work').resolve() == Path.cwd()/'work'); t(lambda: Path('a/../b').resolve().name); t(lambda: Path('x').absolute() == Path.cwd()/'x')
for r, ds, fs in sorted(d.walk()): print(r, sorted(ds), sorted(fs))
t(lambda: list(Path('nope').iterdir())); t(lambda: Path('a').joinpath('b','c')); t(lambda: Path('a/b').parents[0]); t(lambda: Path('a/b').parents[5]); t(lambda: len(Path('a/b').parents)); t(lambda: Path('a').parents)
t(lambda: isinstance(Path(), os.PathLike)); t(lambda: type(Path())); t(lambda: open(d/'zz','w').write('q')); t(lambda: os.path.join(d, 'a')); t(lambda: os.listdir(d/'sub')); t(lambda: shutil.copy(d/'zz', d/'sub')); t(lambda: shutil.copytree(d, 'w2')); t(lambda: sorted(map(str, Path('w2').rglob('*')))); t(lambda: shutil.move('w2', 'w3')); t(lambda: shutil.rmtree('w3')); t(lambda: os.path.exists('w3')); t(lambda: shutil.rmtree('w3')); t(lambda: shutil.copy('zz','zz')); t(lambda: shutil.copyfile(d/'zz', d/'zz'))
with tempfile.TemporaryDirectory() as tmp:
    q = Path(tmp)/'a'; q.write_text('x'); print(q.exists(), q.parent == Path(tmp))
print(os.path.exists(tmp))
with tempfile.NamedTemporaryFile('w+') as f: f.write('abc'); f.seek(0); print(f.read(), os.path.exists(f.name))
print(os.path.exists(f.name))
with tempfile.TemporaryFile() as f: f.write(b'abc'); f.seek(0); print(f.read())
match Path('a'):
    case PurePath(name=n): print(n)
print(Path('~').expanduser() != Path('~'), f"{Path('a/b')}", '%s' % Path('c'), Path('a.txt').suffix == '.txt')
#| PurePosixPath('a/b/c.tar.gz') ('a', 'b', 'c.tar.gz') a/b c.tar.gz c.tar .gz ['.tar', '.gz']   False [PurePosixPath('a/b'), PurePosixPath('a'), PurePosixPath('.')]
#| PurePosixPath('/etc/passwd') ('/', 'etc', 'passwd') /etc passwd passwd  [] / / True [PurePosixPath('/etc'), PurePosixPath('/')]
#| PurePosixPath('.') () .    []   False []
#| PurePosixPath('..') ('..',) . .. ..  []   False [PurePosixPath('.')]
#| PurePosixPath('/') ('/',) /    [] / / True []
#| PurePosixPath('a/b/c') ('a', 'b', 'c') a/b c c  []   False [PurePosixPath('a/b'), PurePosixPath('a'), PurePosixPath('.')]
#| PurePosixPath('.bashrc') ('.bashrc',) . .bashrc .bashrc  []   False [PurePosixPath('.')]
#| PurePosixPath('a.') ('a.',) . a. a . ['.']   False [PurePosixPath('.')]
#| PurePosixPath('..x') ('..x',) . ..x ..x  []   False [PurePosixPath('.')]
#| PurePosixPath('//h/s') ('//', 'h', 's') //h s s  [] // // True [PurePosixPath('//h'), PurePosixPath('//')]
#| PurePosixPath('a/../b') ('a', '..', 'b') a/.. b b  []   False [PurePosixPath('a/..'), PurePosixPath('a'), PurePosixPath('.')]
#| PurePosixPath('x.py') ('x.py',) . x.py x .py ['.py']   False [PurePosixPath('.')]
#| PosixPath('a/b.txt/c/d')
#| PosixPath('x/a/b.txt')
#| PosixPath('/abs')
#| TypeError unsupported operand type(s) for /: 'PosixPath' and 'int'
#| PosixPath('a/b/c')
#| PosixPath('.')
#| TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
#| TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'
#| PosixPath('a/z')
#| PosixPath('a/b.md')
#| PosixPath('a/b')
#| PosixPath('a/q.txt')
#| ValueError Invalid suffix 'md'
#| ValueError PosixPath('/') has an empty name
#| ValueError Invalid name ''
#| ValueError Invalid name 'a/b'
#| PosixPath('b/c')
#| ValueError '/a/b' is not in the subpath of '/x'
#| PosixPath('../b')
#| True
#| ValueError 'a' is not in the subpath of '/a'
#| True
#| True
#| True
#| False
#| True
#| ValueError empty pattern
#| [PosixPath('a'), PosixPath('a/c'), PosixPath('b')]
#| True
#| True
#| TypeError '<' not supported between instances of 'PosixPath' and 'str'
#| 1
#| 'file:///a%20b'
#| ValueError relative paths can't be expressed as file URIs
#| 'a/bc'
#| b'\xc3\xa9'
#| FileExistsError [Errno 17] File exists: 'work'
#| None
#| FileNotFoundError [Errno 2] No such file or directory: 'q/r/s'
#| None
#| 11
#| 'hello\nworld'
#| 2
#| b'\x00\x01'
#| FileNotFoundError [Errno 2] No such file or directory: 'work/no'
#| True
#| True
#| True
#| 11
#| ['b', 'f.txt']
#| [PosixPath('work/y.py')]
#| [PosixPath('work/sub/x.py'), PosixPath('work/y.py')]
#| [PosixPath('work/b'), PosixPath('work/f.txt'), PosixPath('work/sub'), PosixPath('work/sub/x.py'), PosixPath('work/y.py')]
#| [PosixPath('work/sub/x.py'), PosixPath('work/y.py')]
#| [PosixPath('work'), PosixPath('work/b'), PosixPath('work/f.txt'), PosixPath('work/sub'), PosixPath('work/sub/x.py'), PosixPath('work/y.py')]
#| [PosixPath('work/sub/x.py')]
#| [PosixPath('work/sub')]
#| NotImplementedError Non-relative patterns are unsupported
#| ValueError Unacceptable pattern: ''
#| hello
#|  <_io.TextIOWrapper name='work/f.txt' mode='r' encoding='UTF-8'>
#| PosixPath('work/g.txt')
#| None
#| FileNotFoundError [Errno 2] No such file or directory: 'work/g.txt'
#| None
#| OSError [Errno 39] Directory not empty: 'work'
#| FileExistsError [Errno 17] File exists: 'work/y.py'
#| IsADirectoryError [Errno 21] Is a directory: 'work/sub'
#| True
#| 'b'
#| True
#| work ['sub'] ['b', 'y.py']
#| work/sub [] ['x.py']
#| FileNotFoundError [Errno 2] No such file or directory: 'nope'
#| PosixPath('a/b/c')
#| PosixPath('a')
#| IndexError 5
#| 2
#| <PosixPath.parents>
#| True
#| <class 'pathlib.PosixPath'>
#| 1
#| 'work/a'
#| ['x.py']
#| 'work/sub/zz'
#| 'w2'
#| ['w2/b', 'w2/sub', 'w2/sub/x.py', 'w2/sub/zz', 'w2/y.py', 'w2/zz']
#| 'w3'
#| None
#| False
#| FileNotFoundError [Errno 2] No such file or directory: 'w3'
#| FileNotFoundError [Errno 2] No such file or directory: 'zz'
#| SameFileError PosixPath('work/zz') and PosixPath('work/zz') are the same file
#| True True
#| False
#| abc True
#| False
#| b'abc'
#| a
#| True a/b c True
