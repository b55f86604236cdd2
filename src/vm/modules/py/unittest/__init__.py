"""Tests."""

from _unittest import (
    BaseTestSuite, FunctionTestCase, IsolatedAsyncioTestCase, SkipTest, TestCase, TestLoader, TestProgram, TestResult,
    TestSuite, TextTestResult, TextTestRunner, addModuleCleanup, defaultTestLoader, doModuleCleanups,
    enterModuleContext, expectedFailure, main, skip, skipIf, skipUnless,
)
