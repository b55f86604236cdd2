# graphlib.TopologicalSorter; keyword lists.

import graphlib
import keyword


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


g = graphlib.TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
tell(lambda: list(graphlib.TopologicalSorter({"b": ["a"], "c": ["b"]}).static_order()))
tell(lambda: g.prepare())
tell(lambda: g.get_ready())
tell(lambda: g.done("a"))
tell(lambda: sorted(g.get_ready()))
tell(lambda: g.done("b", "c"))
tell(lambda: g.is_active())
tell(lambda: g.get_ready())
tell(lambda: g.done("zz"))
tell(lambda: g.done("d"))
tell(lambda: g.is_active())
tell(lambda: list(graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order()))
tell(lambda: g.add("x"))
tell(lambda: keyword.iskeyword("if"))
tell(lambda: keyword.issoftkeyword("match"))
tell(lambda: len(keyword.kwlist))
tell(lambda: keyword.softkwlist)
#| ['a', 'b', 'c']
#| None
#| ('a',)
#| None
#| ['b', 'c']
#| None
#| True
#| ('d',)
#| ValueError: node 'zz' was not added using add()
#| None
#| False
#| CycleError: ('nodes are in a cycle', ['a', 'b', 'a'])
#| ValueError: Nodes cannot be added after a call to prepare()
#| True
#| True
#| 35
#| ['_', 'case', 'match', 'type']
