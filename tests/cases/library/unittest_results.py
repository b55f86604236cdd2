# unittest: outcomes, subTest, skipping, expected failures, fixtures, messages of assertions.
import io
import unittest


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass")

    def setUp(self):
        self.items = [1, 2]
        self.addCleanup(print, "cleanup", self._testMethodName)

    def tearDown(self):
        print("tearDown")

    def test_passes(self):
        self.assertEqual(sum(self.items), 3)

    def test_fails(self):
        self.assertEqual([1, 2, 3], [1, 5, 3], "with a message")

    def test_error(self):
        raise KeyError("broken")

    @unittest.skip("not now")
    def test_skipped(self):
        pass

    @unittest.skipIf(True, "condition")
    def test_skipped_if(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("known")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_sub(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertNotEqual(n, 1)

    def test_raises(self):
        with self.assertRaises(ValueError) as caught:
            int("x")
        print(caught.exception)
        with self.assertRaisesRegex(TypeError, "NoneType"):
            None + 1

    def not_a_test(self):
        print("never")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Sample).run(result)
print(result.testsRun, len(result.failures), len(result.errors), sorted(r for _, r in result.skipped), len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful())
for test, text in sorted(result.failures, key=lambda p: str(p[0])):
    print(test, "|", text.strip().splitlines()[-1])
for test, text in result.errors:
    print(test.id(), "|", text.strip().splitlines()[-1])
case = unittest.TestCase()
for check in (lambda: case.assertEqual(1, 2), lambda: case.assertEqual("abc", "abd"), lambda: case.assertEqual({"a": 1}, {"a": 2}), lambda: case.assertEqual({1}, {2}), lambda: case.assertEqual((1,), (1, 2)), lambda: case.assertTrue(0), lambda: case.assertFalse(1), lambda: case.assertIs(1, "a"), lambda: case.assertIsNone(5), lambda: case.assertIsNotNone(None),
              lambda: case.assertIn(1, [2]), lambda: case.assertNotIn(1, [1]), lambda: case.assertIsInstance(1, str), lambda: case.assertAlmostEqual(1, 1.1), lambda: case.assertGreater(1, 2), lambda: case.assertLessEqual(3, 2), lambda: case.assertRegex("abc", "x"), lambda: case.assertNotRegex("abc", "b"), lambda: case.assertCountEqual([1, 2], [2, 3]), lambda: case.assertRaises(ValueError, int, "5"), lambda: case.assertNotEqual(1, 1),
              lambda: case.assertListEqual([1], (1,)), lambda: case.assertNotAlmostEqual(1, 1), lambda: case.assertMultiLineEqual("a\nb\n", "a\nc\n"), lambda: case.assertStartsWith("abc", "x"), lambda: case.assertHasAttr(1, "x"), lambda: case.assertIsSubclass(int, str)):
    try:
        check()
        print("passed")
    except AssertionError as error:
        print(str(error).replace("\n", " / "))
#| setUpClass
#| tearDown
#| cleanup test_error
#| tearDown
#| cleanup test_expected
#| tearDown
#| cleanup test_fails
#| tearDown
#| cleanup test_passes
#| invalid literal for int() with base 10: 'x'
#| tearDown
#| cleanup test_raises
#| tearDown
#| cleanup test_sub
#| tearDown
#| cleanup test_unexpected
#| 9 2 1 ['condition', 'not now'] 1 1 False
#| test_fails (__main__.Sample.test_fails) |  : with a message
#| test_sub (__main__.Sample.test_sub) (n=1) | AssertionError: 1 == 1
#| __main__.Sample.test_error | KeyError: 'broken'
#| 1 != 2
#| 'abc' != 'abd' / - abc / ?   ^ / + abd / ?   ^ /
#| {'a': 1} != {'a': 2} / - {'a': 1} / ?       ^ /  / + {'a': 2} / ?       ^ /
#| Items in the first set but not the second: / 1 / Items in the second set but not the first: / 2
#| Tuples differ: (1,) != (1, 2) /  / Second tuple contains 1 additional elements. / First extra element 1: / 2 /  / - (1,) / + (1, 2) / ?    ++ /
#| 0 is not true
#| 1 is not false
#| 1 is not 'a'
#| 5 is not None
#| unexpectedly None
#| 1 not found in [2]
#| 1 unexpectedly found in [1]
#| 1 is not an instance of <class 'str'>
#| 1 != 1.1 within 7 places (0.10000000000000009 difference)
#| 1 not greater than 2
#| 3 not less than or equal to 2
#| Regex didn't match: 'x' not found in 'abc'
#| Regex matched: 'b' matches 'b' in 'abc'
#| Element counts were not equal: / First has 1, Second has 0:  1 / First has 0, Second has 1:  3
#| ValueError not raised by int
#| 1 == 1
#| Second sequence is not a list: (1,)
#| 1 == 1 within 7 places
#| 'a\nb\n' != 'a\nc\n' /   a / - b / + c /
#| 'abc' doesn't start with 'x'
#| 'int' object has no attribute 'x'
#| <class 'int'> is not a subclass of <class 'str'>
