# unittest: subTest, assertRaises with messages, setUp and tearDown order, skips, expected failures.

import io
import unittest


class Order(unittest.TestCase):
    log = []

    @classmethod
    def setUpClass(cls):
        cls.log.append("class")

    def setUp(self):
        self.log.append("setUp")
        self.addCleanup(self.log.append, "cleanup")

    def tearDown(self):
        self.log.append("tearDown")

    def test_one(self):
        self.log.append("one")
        with self.assertRaisesRegex(ValueError, r"invalid .* 'x'"):
            int("x")
        with self.assertRaises(KeyError) as caught:
            {}["k"]
        self.assertEqual(caught.exception.args, ("k",))

    def test_subtests(self):
        for n in range(4):
            with self.subTest("even", n=n):
                self.assertEqual(n % 2, 0)

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail()

    @unittest.skipIf(True, "always")
    def test_skipped_if(self):
        self.fail()

    @unittest.expectedFailure
    def test_known(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_error(self):
        raise RuntimeError("boom")

    def test_skip_inside(self):
        self.skipTest("later")


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Order)
result = unittest.TestResult()
suite.run(result)
print(result, result.testsRun, result.wasSuccessful())
for test, text in result.failures:
    print(test, "|", text.strip().splitlines()[-1])
for test, text in result.errors:
    print(test, "|", text.strip().splitlines()[-1])
print([(str(t), why) for t, why in result.skipped], len(result.expectedFailures), [str(t) for t in result.unexpectedSuccesses])
print(Order.log[:5])
case = unittest.TestCase()
for check in (
    lambda: case.assertEqual([1, 2], [1, 3]), lambda: case.assertIn(1, [2]), lambda: case.assertAlmostEqual(1, 1.1), lambda: case.assertIsNone(1),
    lambda: case.assertDictEqual({"a": 1}, {"a": 2}), lambda: case.assertGreater(1, 2), lambda: case.assertCountEqual([1, 2], [1, 1]),
    lambda: case.assertIs(1, 2, "why"), lambda: case.assertRegex("abc", "x"), lambda: case.assertMultiLineEqual("a\nb\n", "a\nc\n"),
    lambda: case.assertIsInstance(1, str), lambda: case.assertTrue(0), lambda: case.assertNotEqual(1, 1), lambda: case.assertSetEqual({1}, {2}),
    lambda: case.assertTupleEqual((1,), (2,)), lambda: case.assertRaises(ValueError, int, "1"), lambda: case.assertStartsWith("abc", "b"),
    lambda: case.assertHasAttr(1, "x"),
):
    try:
        check()
    except AssertionError as error:
        print(error)
stream = io.StringIO()
unittest.TextTestRunner(stream, verbosity=2).run(unittest.TestSuite([Order("test_one"), Order("test_skipped")]))
print([line for line in stream.getvalue().splitlines() if not line.startswith("Ran")])
#| <unittest.result.TestResult run=8 errors=1 failures=2> 8 False
#| test_subtests (__main__.Order.test_subtests) [even] (n=1) | AssertionError: 1 != 0
#| test_subtests (__main__.Order.test_subtests) [even] (n=3) | AssertionError: 1 != 0
#| test_error (__main__.Order.test_error) | RuntimeError: boom
#| [('test_skip_inside (__main__.Order.test_skip_inside)', 'later'), ('test_skipped (__main__.Order.test_skipped)', 'not today'), ('test_skipped_if (__main__.Order.test_skipped_if)', 'always')] 1 ['test_unexpected (__main__.Order.test_unexpected)']
#| ['class', 'setUp', 'tearDown', 'cleanup', 'setUp']
#| Lists differ: [1, 2] != [1, 3]
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
#| 1 not found in [2]
#| 1 != 1.1 within 7 places (0.10000000000000009 difference)
#| 1 is not None
#| {'a': 1} != {'a': 2}
#| - {'a': 1}
#| ?       ^
#|
#| + {'a': 2}
#| ?       ^
#|
#| 1 not greater than 2
#| Element counts were not equal:
#| First has 1, Second has 2:  1
#| First has 1, Second has 0:  2
#| 1 is not 2 : why
#| Regex didn't match: 'x' not found in 'abc'
#| 'a\nb\n' != 'a\nc\n'
#|   a
#| - b
#| + c
#|
#| 1 is not an instance of <class 'str'>
#| 0 is not true
#| 1 == 1
#| Items in the first set but not the second:
#| 1
#| Items in the second set but not the first:
#| 2
#| Tuples differ: (1,) != (2,)
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
#| ValueError not raised by int
#| 'abc' doesn't start with 'b'
#| 'int' object has no attribute 'x'
#| ['test_one (__main__.Order.test_one) ... ok', "test_skipped (__main__.Order.test_skipped) ... skipped 'not today'", '', '----------------------------------------------------------------------', '', 'OK (skipped=1)']
