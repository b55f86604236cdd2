import circ1
print("circ2", hasattr(circ1, "x"))
try:
    from circ1 import x
except ImportError as e: print(type(e).__name__)
y = 2
