# OSError picks the class by its number; filename and strerror.
import errno

for code in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EISDIR, errno.ENOTDIR, errno.EPIPE, errno.EAGAIN, errno.ETIMEDOUT, errno.ECHILD, errno.EINTR, 9999):
    error = OSError(code, "text", "file")
    print(type(error).__name__, error.errno, error.strerror, error.filename, error)
print(OSError(2, "t", "a", None, "b"), OSError(2, "t", "a", None, "b").filename2, OSError().errno, FileNotFoundError(1, "x").errno, type(OSError("x")).__name__)
try:
    open("/no/such/file")
except FileNotFoundError as error:
    print(error.errno, error.strerror, error.filename, error)
#| FileNotFoundError 2 text file [Errno 2] text: 'file'
#| FileExistsError 17 text file [Errno 17] text: 'file'
#| PermissionError 13 text file [Errno 13] text: 'file'
#| IsADirectoryError 21 text file [Errno 21] text: 'file'
#| NotADirectoryError 20 text file [Errno 20] text: 'file'
#| BrokenPipeError 32 text file [Errno 32] text: 'file'
#| BlockingIOError 11 text file [Errno 11] text: 'file'
#| TimeoutError 110 text file [Errno 110] text: 'file'
#| ChildProcessError 10 text file [Errno 10] text: 'file'
#| InterruptedError 4 text file [Errno 4] text: 'file'
#| OSError 9999 text file [Errno 9999] text: 'file'
#| [Errno 2] t: 'a' -> 'b' b None 1 OSError
#| 2 No such file or directory /no/such/file [Errno 2] No such file or directory: '/no/such/file'
