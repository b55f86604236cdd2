import os, tempfile; os.chdir(tempfile.mkdtemp())
from unittest.mock import Mock, MagicMock, patch, call, ANY, sentinel, mock_open, PropertyMock, create_autospec, AsyncMock, DEFAULT, seal
import os, re as _r
def t(fn):
    try: print(fn())
    except BaseException as e: print(type(e).__name__, str(e))
m = Mock(return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args.args, m.call_args.kwargs, m.call_args_list, m.mock_calls)
t(lambda: m.assert_called_with(1)); t(lambda: m.assert_called_once_with(1, a=2)); m(5)
t(lambda: m.assert_called_once()); t(lambda: m.assert_called_once_with(5)); t(lambda: m.assert_not_called()); t(lambda: m.assert_any_call(9)); t(lambda: m.assert_any_call(5)); t(lambda: m.assert_has_calls([call(1, a=2), call(5)])); t(lambda: m.assert_has_calls([call(7)])); t(lambda: m.assert_has_calls([call(5), call(1, a=2)], any_order=True))
n = Mock(); t(lambda: n.assert_called()); t(lambda: n.assert_called_with(1)); t(lambda: n.foo.assert_called_once())
n.a.b.c(1); n.x(2); n().y(3)
print(n.mock_calls, n.method_calls, n.a.mock_calls)
s = Mock(side_effect=[1, 2, ValueError('boom')]); t(s); t(s); t(s); t(s)
s = Mock(side_effect=KeyError('k')); t(s); s.side_effect = lambda x: x * 2; t(lambda: s(4)); s.side_effect = None; s.return_value = 'r'; t(s)
class Api:
    url = 'u'
    def get(self, path): return 'real ' + path
    def post(self, path, data=None): return 'real'
    @property
    def status(self): return 1
sp = Mock(spec=Api); t(lambda: sp.get('x') is not None); t(lambda: sp.nope); print(isinstance(sp, Api))
t(lambda: Mock(spec=['a']).b)
ss = Mock(spec_set=Api)
def setit(): ss.zzz = 1
t(setit)
mm = MagicMock(); print(len(mm), bool(mm), int(mm), list(mm), 3 in mm, float(mm)); mm.__len__.return_value = 5; mm.__getitem__.return_value = 'item'; mm.__iter__.return_value = [1,2]; mm.__contains__.return_value = True
print(len(mm), mm[0], list(mm), 9 in mm); mm.__getitem__.assert_called_with(0)
with mm as ctx: print(ctx is mm.__enter__.return_value)
mm.__str__.return_value = 'S'; print(str(mm))
t(lambda: mm < 3); print(mm == mm, mm != 3, type(mm + 1).__name__)
with patch('os.getcwd', return_value='/fake') as g: print(os.getcwd(), g.called)
print(os.getcwd() != '/fake')
with patch.object(Api, 'get', return_value='patched'): print(Api().get('a'))
print(Api().get('a'))
@patch('os.listdir')
@patch.object(Api, 'post')
def f(post, ld): ld.return_value = ['x']; post.return_value = 9; return os.listdir('.'), Api().post('q')
print(f())
with patch.dict('os.environ', {'K': 'v'}): print(os.environ['K'])
print('K' in os.environ)
d = {'a': 1}
with patch.dict(d, b=2, clear=True): print(d)
print(d)
t(lambda: patch('nodots').__enter__())
with patch('builtins.open', mock_open(read_data='line1\nline2\n')) as mo:
    with open('f') as fh: print(fh.read())
    with open('f') as fh: print([l for l in fh])
mo.assert_called_with('f')
with patch('builtins.print') as p: print('hidden', 1)
print(p.call_args, p.mock_calls)
with patch.object(Api, 'status', new_callable=PropertyMock) as st: st.return_value = 42; print(Api().status)
a = create_autospec(Api); inst = a(); inst.get('x'); t(lambda: inst.get()); t(lambda: inst.get('a','b')); t(lambda: inst.zip)
def fn(a, b=2): pass
cf = create_autospec(fn, return_value='af'); t(lambda: cf(1)); t(lambda: cf()); t(lambda: cf.assert_called_with(1))
print(call(1, 2, x=3), call.foo(1), call.a.b(2), call(1) == call(1), call(1) != call(2), [call(1)] == [call(1)], call(ANY) == call(9), sentinel.x, sentinel.x is sentinel.x)
m = Mock(); m.configure_mock(**{'a.b.return_value': 3, 'c': 4}); print(m.a.b(), m.c)
m = Mock(name='bob'); print(_r.sub(r"id='\d+'", 'ID', repr(m)), _r.sub(r"id='\d+'", 'ID', repr(m.x.y())), _r.sub(r"id='\d+'", 'ID', repr(Mock())), _r.sub(r"id='\d+'", 'ID', repr(MagicMock().foo)), _r.sub(r"id='\d+'", 'ID', repr(Mock(spec=Api))))
m.reset_mock(); print(m.mock_calls)
t(lambda: Mock().assert_foo()); t(lambda: Mock().called_once)
import asyncio
am = AsyncMock(return_value=7); print(asyncio.run(am(1))); am.assert_awaited_once_with(1)
p = patch('os.sep', '|'); p.start(); print(os.sep); p.stop(); print(os.sep)
m = Mock(); m.x = 5; seal(m); t(lambda: m.y); del m.x
t(lambda: hasattr(m, 'x'))
w = Mock(wraps=Api()); print(w.get('p')); w.get.assert_called_once_with('p')
with patch.multiple(Api, get=DEFAULT, url='new') as v: print(sorted(v), Api.url)
print(Mock(**{'method.return_value': 3, 'other.side_effect': KeyError}).method())
parent = Mock(); c1 = Mock(); parent.attach_mock(c1, 'kid'); c1(3); print(parent.mock_calls)
#| 3 True 1 call(1, a=2) (1,) {'a': 2} [call(1, a=2)] [call(1, a=2)]
#| AssertionError expected call not found.
#| Expected: mock(1)
#|   Actual: mock(1, a=2)
#| None
#| AssertionError Expected 'mock' to have been called once. Called 2 times.
#| Calls: [call(1, a=2), call(5)].
#| AssertionError Expected 'mock' to be called once. Called 2 times.
#| Calls: [call(1, a=2), call(5)].
#| AssertionError Expected 'mock' to not have been called. Called 2 times.
#| Calls: [call(1, a=2), call(5)].
#| AssertionError mock(9) call not found
#| None
#| None
#| AssertionError Calls not found.
#| Expected: [call(7)]
#|   Actual: [call(1, a=2), call(5)]
#| None
#| AssertionError Expected 'mock' to have been called.
#| AssertionError expected call not found.
#| Expected: mock(1)
#|   Actual: not called.
#| AssertionError Expected 'foo' to have been called once. Called 0 times.
#| [call.a.b.c(1), call.x(2), call(), call().y(3)] [call.a.b.c(1), call.x(2)] [call.b.c(1)]
#| 1
#| 2
#| ValueError boom
#| StopIteration
#| KeyError 'k'
#| 8
#| r
#| True
#| AttributeError Mock object has no attribute 'nope'
#| True
#| AttributeError Mock object has no attribute 'b'
#| AttributeError Mock object has no attribute 'zzz'
#| 0 True 1 [] False 1.0
#| 5 item [1, 2] True
#| True
#| S
#| TypeError '<' not supported between instances of 'MagicMock' and 'int'
#| True True MagicMock
#| /fake True
#| True
#| patched
#| real a
#| (['x'], 9)
#| v
#| False
#| {'b': 2}
#| {'a': 1}
#| TypeError Need a valid target to patch. You supplied: 'nodots'
#| line1
#| line2
#|
#| ['line1\n', 'line2\n']
#| call('hidden', 1) [call('hidden', 1)]
#| 42
#| TypeError missing a required argument: 'path'
#| TypeError too many positional arguments
#| AttributeError Mock object has no attribute 'zip'
#| af
#| TypeError missing a required argument: 'a'
#| None
#| call(1, 2, x=3) call.foo(1) call.a.b(2) True True True True sentinel.x True
#| 3 4
#| <Mock name='bob' ID> <Mock name='bob.x.y()' ID> <Mock ID> <MagicMock name='mock.foo' ID> <Mock spec='Api' ID>
#| []
#| AttributeError 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
#| AttributeError 'called_once' is not a valid assertion. Use a spec for the mock if 'called_once' is meant to be an attribute.
#| 7
#| |
#| /
#| AttributeError mock.y
#| False
#| real p
#| ['get'] new
#| 3
#| [call.kid(3)]
