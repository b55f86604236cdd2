import sys, threading
log = []
def tr(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        log.append((threading.current_thread().name, frame.f_code.co_name, event, frame.f_lineno))
    return tr
def work(n):
    x = n + 1
    return x
sys.settrace(tr)
t = threading.Thread(target=work, args=(1,), name="untraced"); t.start(); t.join()
work(5)
sys.settrace(None)
print(log); log.clear()
threading.settrace(tr)
t = threading.Thread(target=work, args=(1,), name="traced"); t.start(); t.join()
threading.settrace(None)
t = threading.Thread(target=work, args=(1,), name="no more"); t.start(); t.join()
print(log, threading.gettrace())
#| [('MainThread', 'work', 'call', 7), ('MainThread', 'work', 'line', 8), ('MainThread', 'work', 'line', 9), ('MainThread', 'work', 'return', 9)]
#| [('traced', 'work', 'call', 7), ('traced', 'work', 'line', 8), ('traced', 'work', 'line', 9), ('traced', 'work', 'return', 9)] None
