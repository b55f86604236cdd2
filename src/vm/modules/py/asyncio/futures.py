"""Results that are not there yet."""

from _asyncio import Future, isfuture

__all__ = ("Future", "isfuture", "wrap_future")


def wrap_future(future, *, loop=None):
    """A future is one already."""
    return future
