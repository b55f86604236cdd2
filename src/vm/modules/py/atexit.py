"""Functions to be called at the end of the program."""

from _atexit import _clear, _ncallbacks, _run_exitfuncs, register, unregister
