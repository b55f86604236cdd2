# unittest: what each assertion says when it fails.

import unittest


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


t = unittest.TestCase()
tell(lambda: t.assertEqual(1, 2))
tell(lambda: t.assertEqual([1, 2], [1, 3]))
tell(lambda: t.assertEqual("abc", "abd"))
tell(lambda: t.assertEqual({"a": 1}, {"a": 2}))
tell(lambda: t.assertTrue(0))
tell(lambda: t.assertFalse([1]))
tell(lambda: t.assertIs(1, 2))
tell(lambda: t.assertIsNone(5))
tell(lambda: t.assertIn(1, [2]))
tell(lambda: t.assertIsInstance(1, str))
tell(lambda: t.assertGreater(1, 2))
tell(lambda: t.assertAlmostEqual(1.0, 1.1))
tell(lambda: t.assertAlmostEqual(1.0, 1.00000001))
tell(lambda: t.assertRaises(ValueError, int, "1"))
tell(lambda: t.assertRaises(ValueError, int, "x"))
tell(lambda: t.assertCountEqual([1, 2], [2, 2]))
tell(lambda: t.assertRegex("abc", "z"))
tell(lambda: t.assertNotEqual(1, 1))
tell(lambda: t.assertEqual(1, 2, "because"))
tell(lambda: t.assertTupleEqual((1,), (2,)))
tell(lambda: t.assertSetEqual({1}, {2}))
tell(lambda: t.assertIsNot(None, None))
tell(lambda: t.assertLessEqual(3, 2))
tell(lambda: t.fail("on purpose"))
tell(lambda: t.assertMultiLineEqual("a\nb", "a\nc"))
tell(lambda: t.assertNotIn(1, [1]))
tell(lambda: t.assertDictEqual({}, {"k": 1}))
#| AssertionError: 1 != 2
#| AssertionError: Lists differ: [1, 2] != [1, 3]
#|
#| First differing element 1:
#| 2
#| 3
#|
#| - [1, 2]
#| ?     ^
#|
#| + [1, 3]
#| ?     ^
#|
#| AssertionError: 'abc' != 'abd'
#| - abc
#| ?   ^
#| + abd
#| ?   ^
#|
#| AssertionError: {'a': 1} != {'a': 2}
#| - {'a': 1}
#| ?       ^
#|
#| + {'a': 2}
#| ?       ^
#|
#| AssertionError: 0 is not true
#| AssertionError: [1] is not false
#| AssertionError: 1 is not 2
#| AssertionError: 5 is not None
#| AssertionError: 1 not found in [2]
#| AssertionError: 1 is not an instance of <class 'str'>
#| AssertionError: 1 not greater than 2
#| AssertionError: 1.0 != 1.1 within 7 places (0.10000000000000009 difference)
#| None
#| AssertionError: ValueError not raised by int
#| None
#| AssertionError: Element counts were not equal:
#| First has 1, Second has 0:  1
#| First has 1, Second has 2:  2
#| AssertionError: Regex didn't match: 'z' not found in 'abc'
#| AssertionError: 1 == 1
#| AssertionError: 1 != 2 : because
#| AssertionError: Tuples differ: (1,) != (2,)
#|
#| First differing element 0:
#| 1
#| 2
#|
#| - (1,)
#| ?  ^
#|
#| + (2,)
#| ?  ^
#|
#| AssertionError: Items in the first set but not the second:
#| 1
#| Items in the second set but not the first:
#| 2
#| AssertionError: unexpectedly identical: None
#| AssertionError: 3 not less than or equal to 2
#| AssertionError: on purpose
#| AssertionError: 'a\nb' != 'a\nc'
#|   a
#| - b
#| + c
#|
#| AssertionError: 1 unexpectedly found in [1]
#| AssertionError: {} != {'k': 1}
#| - {}
#| + {'k': 1}
