import unittest, sys

class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('class up')
    def setUp(self): print('up'); self.x = 1
    def tearDown(self): print('down')
    def test_ok(self):
        "Docs of ok."
        self.assertEqual(1+1, 2)
    def test_fail(self): self.assertEqual([1,2,3], [1,2,4])
    def test_str(self): self.assertEqual('a\nb', 'a\nc', 'msg here')
    def test_dict(self): self.assertEqual({'a':1}, {'a':2})
    def test_set(self): self.assertEqual({1,2}, {2,3})
    def test_err(self): 1/0
    @unittest.skip('why')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail()
    @unittest.expectedFailure
    def test_us(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
    def test_raises(self):
        with self.assertRaises(ValueError) as cm: int('x')
        self.assertIn('invalid', str(cm.exception))
        with self.assertRaises(KeyError): pass
    def test_tuple(self): self.assertEqual((1,2),(1,2,3))

class Assertions(unittest.TestCase):
    def t(self, f, *a, **k):
        try: f(*a, **k); print('ok')
        except self.failureException as e: print('AE', e)
        except Exception as e: print(type(e).__name__, e)
    def test_all(self):
        t = self.t; s = self
        t(s.assertEqual, 1, 2); t(s.assertEqual, 1, 2, 'msg'); t(s.assertEqual, 'a', 'b'); t(s.assertEqual, 'x'*100, 'x'*99+'y'); t(s.assertNotEqual, 1, 1); t(s.assertTrue, 0); t(s.assertFalse, [1]); t(s.assertIs, [], []); t(s.assertIsNot, None, None); t(s.assertIsNone, 3); t(s.assertIsNotNone, None); t(s.assertIn, 3, [1]); t(s.assertNotIn, 1, [1]); t(s.assertIsInstance, 1, str); t(s.assertNotIsInstance, 1, int); t(s.assertIsInstance, 1, (str, list))
        t(s.assertAlmostEqual, 1.0, 1.1); t(s.assertAlmostEqual, 1.0, 1.00000001); t(s.assertAlmostEqual, 1, 2, delta=.5); t(s.assertAlmostEqual, 1, 2, places=2, delta=1); t(s.assertNotAlmostEqual, 1, 1.00000001); t(s.assertNotAlmostEqual, 1, 1.1, delta=.5); t(s.assertGreater, 1, 2); t(s.assertGreaterEqual, 1, 2); t(s.assertLess, 2, 1); t(s.assertLessEqual, 2, 1)
        t(s.assertListEqual, [1,2], [1,3]); t(s.assertListEqual, [1], (1,)); t(s.assertTupleEqual, (1,), (1,2)); t(s.assertSetEqual, {1}, {2}); t(s.assertDictEqual, {'a': 1}, {'b': 1}); t(s.assertDictEqual, 1, {}); t(s.assertSequenceEqual, [1,2], (1,2)); t(s.assertCountEqual, [1,2,2], [2,1,1]); t(s.assertCountEqual, [[1],[2]], [[2],[1]]); t(s.assertMultiLineEqual, 'a\nb\n', 'a\nc\n'); t(s.assertRegex, 'abc', 'x+'); t(s.assertNotRegex, 'abc', 'b'); t(s.assertRaises, ValueError, int, '3'); t(s.assertRaises, ValueError, int, 'x'); t(s.assertRaises, 3, int); t(s.assertRaisesRegex, ValueError, 'zzz', int, 'x'); t(s.fail); t(s.fail, 'why'); t(s.assertStartsWith, 'abc', 'b'); t(s.assertEndsWith, 'abc', 'b'); t(s.assertHasAttr, 3, 'zz'); t(s.assertIsSubclass, int, str)
        t(s.assertEqual, list(range(100)), list(range(99))+[5]); t(s.assertEqual, {'k%d'%i: i for i in range(30)}, {}); t(s.assertTrue, False, 'hello')

import io
def report(*args, **kwargs):
    out = io.StringIO()
    program = unittest.main(*args, testRunner=unittest.TextTestRunner(out, verbosity=kwargs.pop('verbosity', 1)), exit=False, **kwargs)
    for line in out.getvalue().splitlines():
        if 'File "' not in line:
            print(line.split(' in 0.')[0])
    return program.result
print(report(argv=['x'], verbosity=2))
print(report(argv=['x', 'T.test_ok', 'T.test_skip']).wasSuccessful())
#| AE 1 != 2
#| AE 1 != 2 : msg
#| AE 'a' != 'b'
#| - a
#| + b
#|
#| AE 'xxxx[34 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' != 'xxxx[34 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy'
#| - xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#| ?                                                                                                    ^
#| + xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy
#| ?                                                                                                    ^
#|
#| AE 1 == 1
#| AE 0 is not true
#| AE [1] is not false
#| AE [] is not []
#| AE unexpectedly identical: None
#| AE 3 is not None
#| AE unexpectedly None
#| AE 3 not found in [1]
#| AE 1 unexpectedly found in [1]
#| AE 1 is not an instance of <class 'str'>
#| AE 1 is an instance of <class 'int'>
#| AE 1 is not an instance of any of (<class 'str'>, <class 'list'>)
#| AE 1.0 != 1.1 within 7 places (0.10000000000000009 difference)
#| ok
#| AE 1 != 2 within 0.5 delta (1 difference)
#| TypeError specify delta or places not both
#| AE 1 == 1.00000001 within 7 places
#| AE 1 == 1.1 within 0.5 delta (0.10000000000000009 difference)
#| AE 1 not greater than 2
#| AE 1 not greater than or equal to 2
#| AE 2 not less than 1
#| AE 2 not less than or equal to 1
#| AE Lists differ: [1, 2] != [1, 3]
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
#| AE Second sequence is not a list: (1,)
#| AE Tuples differ: (1,) != (1, 2)
#|
#| Second tuple contains 1 additional elements.
#| First extra element 1:
#| 2
#|
#| - (1,)
#| + (1, 2)
#| ?    ++
#|
#| AE Items in the first set but not the second:
#| 1
#| Items in the second set but not the first:
#| 2
#| AE {'a': 1} != {'b': 1}
#| - {'a': 1}
#| ?   ^
#|
#| + {'b': 1}
#| ?   ^
#|
#| AE 1 is not an instance of <class 'dict'> : First argument is not a dictionary
#| ok
#| AE Element counts were not equal:
#| First has 1, Second has 2:  1
#| First has 2, Second has 1:  2
#| ok
#| AE 'a\nb\n' != 'a\nc\n'
#|   a
#| - b
#| + c
#|
#| AE Regex didn't match: 'x+' not found in 'abc'
#| AE Regex matched: 'b' matches 'b' in 'abc'
#| AE ValueError not raised by int
#| ok
#| TypeError assertRaises() arg 1 must be an exception type or tuple of exception types
#| AE "zzz" does not match "invalid literal for int() with base 10: 'x'"
#| AE None
#| AE why
#| AE 'abc' doesn't start with 'b'
#| AE 'abc' doesn't end with 'b'
#| AE 'int' object has no attribute 'zz'
#| AE <class 'int'> is not a subclass of <class 'str'>
#| AE Lists differ: [0, 1[322 chars]84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99] != [0, 1[322 chars]84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 5]
#|
#| First differing element 99:
#| 99
#| 5
#|
#| Diff is 696 characters long. Set self.maxDiff to None to see it.
#| AE {'k0': 0, 'k1': 1, 'k2': 2, 'k3': 3, 'k4':[263 chars]: 29} != {}
#| + {}
#| - {'k0': 0,
#| -  'k1': 1,
#| -  'k10': 10,
#| -  'k11': 11,
#| -  'k12': 12,
#| -  'k13': 13,
#| -  'k14': 14,
#| -  'k15': 15,
#| -  'k16': 16,
#| -  'k17': 17,
#| -  'k18': 18,
#| -  'k19': 19,
#| -  'k2': 2,
#| -  'k20': 20,
#| -  'k21': 21,
#| -  'k22': 22,
#| -  'k23': 23,
#| -  'k24': 24,
#| -  'k25': 25,
#| -  'k26': 26,
#| -  'k27': 27,
#| -  'k28': 28,
#| -  'k29': 29,
#| -  'k3': 3,
#| -  'k4': 4,
#| -  'k5': 5,
#| -  'k6': 6,
#| -  'k7': 7,
#| -  'k8': 8,
#| -  'k9': 9}
#| AE False is not true : hello
#| class up
#| up
#| down
#| up
#| down
#| up
#| down
#| up
#| down
#| up
#| down
#| up
#| down
#| up
#| down
#| up
#| down
#| up
#| down
#| up
#| down
#| up
#| down
#| test_all (__main__.Assertions.test_all) ... ok
#| test_dict (__main__.T.test_dict) ... FAIL
#| test_err (__main__.T.test_err) ... ERROR
#| test_fail (__main__.T.test_fail) ... FAIL
#| test_ok (__main__.T.test_ok)
#| Docs of ok. ... ok
#| test_raises (__main__.T.test_raises) ... FAIL
#| test_set (__main__.T.test_set) ... FAIL
#| test_skip (__main__.T.test_skip) ... skipped 'why'
#| test_str (__main__.T.test_str) ... FAIL
#| test_sub (__main__.T.test_sub) ...
#|   test_sub (__main__.T.test_sub) (i=1) ... FAIL
#| test_tuple (__main__.T.test_tuple) ... FAIL
#| test_us (__main__.T.test_us) ... unexpected success
#| test_xf (__main__.T.test_xf) ... expected failure
#|
#| ======================================================================
#| ERROR: test_err (__main__.T.test_err)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|     def test_err(self): 1/0
#|                         ~^~
#| ZeroDivisionError: division by zero
#|
#| ======================================================================
#| FAIL: test_dict (__main__.T.test_dict)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|     def test_dict(self): self.assertEqual({'a':1}, {'a':2})
#|                          ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^
#| AssertionError: {'a': 1} != {'a': 2}
#| - {'a': 1}
#| ?       ^
#|
#| + {'a': 2}
#| ?       ^
#|
#|
#| ======================================================================
#| FAIL: test_fail (__main__.T.test_fail)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|     def test_fail(self): self.assertEqual([1,2,3], [1,2,4])
#|                          ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^
#| AssertionError: Lists differ: [1, 2, 3] != [1, 2, 4]
#|
#| First differing element 2:
#| 3
#| 4
#|
#| - [1, 2, 3]
#| ?        ^
#|
#| + [1, 2, 4]
#| ?        ^
#|
#|
#| ======================================================================
#| FAIL: test_raises (__main__.T.test_raises)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|     with self.assertRaises(KeyError): pass
#|          ~~~~~~~~~~~~~~~~~^^^^^^^^^^
#| AssertionError: KeyError not raised
#|
#| ======================================================================
#| FAIL: test_set (__main__.T.test_set)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|     def test_set(self): self.assertEqual({1,2}, {2,3})
#|                         ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^
#| AssertionError: Items in the first set but not the second:
#| 1
#| Items in the second set but not the first:
#| 3
#|
#| ======================================================================
#| FAIL: test_str (__main__.T.test_str)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|     def test_str(self): self.assertEqual('a\nb', 'a\nc', 'msg here')
#|                         ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 'a\nb' != 'a\nc'
#|   a
#| - b
#| + c
#|  : msg here
#|
#| ======================================================================
#| FAIL: test_sub (__main__.T.test_sub) (i=1)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|     with self.subTest(i=i): self.assertNotEqual(i, 1)
#|                             ~~~~~~~~~~~~~~~~~~~^^^^^^
#| AssertionError: 1 == 1
#|
#| ======================================================================
#| FAIL: test_tuple (__main__.T.test_tuple)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|     def test_tuple(self): self.assertEqual((1,2),(1,2,3))
#|                           ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
#| AssertionError: Tuples differ: (1, 2) != (1, 2, 3)
#|
#| Second tuple contains 1 additional elements.
#| First extra element 2:
#| 3
#|
#| - (1, 2)
#| + (1, 2, 3)
#| ?      +++
#|
#|
#| ======================================================================
#| UNEXPECTED SUCCESS: test_us (__main__.T.test_us)
#| ----------------------------------------------------------------------
#| Ran 13 tests
#|
#| FAILED (failures=7, errors=1, skipped=1, expected failures=1, unexpected successes=1)
#| <unittest.runner.TextTestResult run=13 errors=1 failures=7>
#| class up
#| up
#| down
#| .s
#| ----------------------------------------------------------------------
#| Ran 2 tests
#|
#| OK (skipped=1)
#| True
