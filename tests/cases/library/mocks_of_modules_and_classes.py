# unittest.mock: return values, side effects, specs, patching, calls compared, sentinels, async mocks.

import asyncio
import os
from unittest.mock import ANY, AsyncMock, MagicMock, Mock, PropertyMock, call, create_autospec, mock_open, patch, sentinel

m = Mock(return_value=3)
print(m(1, k=2), m.called, m.call_count, m.call_args, m.call_args.args, m.mock_calls, m.attr.deep(5) is m.attr.deep(), m.method_calls)
m.assert_called_with(1, k=2)
m.side_effect = [1, ValueError("second")]
print(m())
try:
    m()
except ValueError as error:
    print(error)
for check in (lambda: m.assert_called_once(), lambda: m.assert_called_with(9), lambda: m.assert_not_called(), lambda: m.assert_has_calls([call(7)]), lambda: m.assert_any_call(8), lambda: m.assrt_called(), lambda: Mock(spec=["a"]).b, lambda: create_autospec(len)(1, 2)):
    try:
        check()
    except (AssertionError, AttributeError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
mm = MagicMock()
mm.__len__.return_value = 5
mm.__getitem__.side_effect = lambda k: k * 2
print(len(mm), mm[4], mm["a"], bool(mm), list(mm), mm.__getitem__.call_args_list, int(mm), mm < 5 if False else None)
with patch("os.getcwd", return_value="/fake") as fake:
    print(os.getcwd(), fake.call_count)
with patch.dict(os.environ, {"NEW": "1"}, clear=False), patch.object(os, "sep", "!"):
    print(os.environ["NEW"], os.sep)
print("NEW" in os.environ, os.sep, sentinel.thing, sentinel.thing is sentinel.thing, ANY == 5, call(1) == call(1), call.a.b(2))


class Service:
    def fetch(self, url):
        return "real"

    @property
    def state(self):
        return "real"


spec = create_autospec(Service)
spec.return_value.fetch.return_value = "mocked"
print(spec().fetch("u"), isinstance(spec(), Service))
try:
    spec().fetch()
except TypeError as error:
    print(error)
with patch.object(Service, "state", new_callable=PropertyMock, return_value="fake"):
    print(Service().state)
with patch("builtins.open", mock_open(read_data="a\nb\n")) as o:
    with open("any") as f:
        print(f.read())
    with open("x") as f:
        print(list(f))
    print(o.call_args_list)


@patch.object(Service, "fetch", return_value="patched")
def use(fetch):
    return Service().fetch("x"), fetch.call_args


print(use())
am = AsyncMock(return_value=7)
print(asyncio.run(am(1)), am.await_count, am.await_args)
m.reset_mock()
print(m.called, m.mock_calls, repr(Mock(name="named")).split(" id=")[0], repr(MagicMock(spec=dict)).split(" id=")[0])
#| 3 True 1 call(1, k=2) (1,) [call(1, k=2), call.attr.deep(5), call.attr.deep()] True [call.attr.deep(5), call.attr.deep()]
#| 1
#| second
#| AssertionError Expected 'mock' to have been called once. Called 3 times.
#| AssertionError expected call not found.
#| AssertionError Expected 'mock' to not have been called. Called 3 times.
#| AssertionError Calls not found.
#| AssertionError mock(8) call not found
#| AttributeError 'assrt_called' is not a valid assertion. Use a spec for the mock if 'assrt_called' is meant to be an attribute.
#| AttributeError Mock object has no attribute 'b'
#| 5 8 aa True [] [call(4), call('a')] 1 None
#| /fake 1
#| 1 !
#| False / sentinel.thing True True True call.a.b(2)
#| mocked True
#| missing a required argument: 'url'
#| fake
#| a
#| b
#|
#| ['a\n', 'b\n']
#| [call('any'), call('x')]
#| ('patched', call('x'))
#| 7 1 call(1)
#| False [] <Mock name='named' <MagicMock spec='dict'
