s={1,2,3}; s.discard(2); s.add(10); print(s)
s={1,2,3}; s.discard(2); s.add(2); print(s)
s={0,8,16}; print(s); s.discard(8); print(s); s.add(24); print(s)
s={3,11,4}; print(s); s.discard(3); s.add(19); print(s); 
s=set(range(0,80,8)); print(list(s)); 
for x in (8,24,40): s.discard(x)
print(list(s)); s.add(800); print(list(s)); s.add(1600); print(list(s)); s.add(7); print(list(s)); s.add(33); print(list(s))
s={0,1,8}; print(list(s)); s.discard(0); s.discard(8); s.add(16); print(list(s))
s={0,1,8}; s.discard(0); s.discard(8); s.add(0); print(list(s)); s.add(8); print(list(s))
#| {1, 10, 3}
#| {1, 2, 3}
#| {0, 8, 16}
#| {0, 16}
#| {0, 24, 16}
#| {11, 3, 4}
#| {11, 19, 4}
#| [0, 32, 64, 8, 40, 72, 16, 48, 24, 56]
#| [0, 32, 64, 72, 16, 48, 56]
#| [0, 32, 64, 800, 72, 16, 48, 56]
#| [0, 32, 64, 800, 1600, 72, 16, 48, 56]
#| [0, 32, 64, 800, 1600, 7, 72, 16, 48, 56]
#| [0, 32, 64, 800, 1600, 33, 7, 72, 16, 48, 56]
#| [0, 1, 8]
#| [1, 16]
#| [1, 0]
#| [8, 1, 0]
