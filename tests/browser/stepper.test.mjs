// The stepper as a person uses it: programs opened or typed in, stepped to the end and back, and what is on the screen.

import assert from "node:assert/strict";
import { each, eventually, expectCount, expectText, shot, textOf } from "./lib.mjs";

const link = (code, more = "") => `#/try?code=${encodeURIComponent(code)}${more}`;
const count = (page) => page.locator(".count");
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** What a person sees at a step. */
async function seen(page) {
  const text = async (selector) => (await page.locator(selector).allInnerTexts()).map((t) => t.replace(/\s+/g, " ").trim());
  return {
    count: (await text(".count"))[0],
    marks: (await text(".marks"))[0],
    words: (await text(".narration"))[0],
    frames: await text(".frames > .frame:not(.gone)"),
    objects: await text(".column .object:not(.gone) .box"),
    printed: (await page.locator(".output .printed").allTextContents()).join(""),
  };
}

/** Waits until the run has been recorded, and says how many steps it has. */
async function recorded(page) {
  let steps;
  await eventually(async () => {
    const text = await textOf(page.locator(".count"));
    assert.match(text, /of [\d,]+$/);
    steps = Number(/of ([\d,]+)$/.exec(text)[1].replaceAll(",", ""));
    assert.ok(steps > 1, text);
    await new Promise((wake) => setTimeout(wake, 200));
    assert.equal(await page.locator("progress").count(), 0, "it is still recording");
    assert.equal(await textOf(page.locator(".count")), text, "it is still recording");
  });
  return steps;
}

/** Steps forward to the end, then back to the start, and gives what was seen; both ways must agree. */
async function walk(page) {
  const steps = await recorded(page);
  const there = [await seen(page)];
  for (let step = 1; step < steps; step += 1) {
    await page.getByRole("button", { name: "Forward", exact: true }).click();
    await expectText(page.locator(".count"), `step ${step + 1} of ${steps}`);
    there.push(await seen(page));
  }
  for (let step = steps - 2; step >= 0; step -= 1) {
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expectText(page.locator(".count"), `step ${step + 1} of ${steps}`);
    assert.deepEqual(await seen(page), there[step], `step ${step + 1} looks different on the way back`);
  }
  return there;
}

const some = (views, what) => {
  const found = views.find(what);
  assert.ok(found, `no step is like this: ${what}\n${JSON.stringify(views, null, 1)}`);
  return found;
};

const has = (list, part) => list.some((text) => text.includes(part));

each("names of ints", { hash: link("a = 10\nb = a\na = 20\nprint(b)\n") }, async (page) => {
  const views = await walk(page);
  assert.match(views[0].words, /Nothing has run yet/);
  some(views, (v) => v.words.includes("b names the int 10, as a does"));
  some(views, (v) => v.words.includes("a now names the int 20, no longer the int 10"));
  some(views, (v) => v.marks === "just ran 1 · runs next 2" && has(v.objects, "int 10 (new) immortal"));
  assert.equal(views.at(-1).printed, "10\n");
  assert.equal(views[0].printed, "");
});

each("two names of one list", { hash: link("a = [1, 2, 3]\nb = a\nb.append(4)\nprint(a)\n") }, async (page) => {
  const views = await walk(page);
  some(views, (v) => v.words.includes("The list [1, 2, 3] becomes [1, 2, 3, 4]"));
  const shared = some(views, (v) => v.words.includes("b names the list [1, 2, 3], as a does"));
  assert.equal(shared.objects.filter((o) => o.startsWith("list")).length, 1);
  assert.ok(has(shared.objects, "2 refs"), shared.objects);
  assert.equal(views.at(-1).printed, "[1, 2, 3, 4]\n");
});

each("another int for the other name", { hash: link("a = 10\nb = a\nb = 20\nprint(a)\n") }, async (page) => {
  const views = await walk(page);
  some(views, (v) => has(v.objects, "int 10") && has(v.objects, "int 20"));
  assert.equal(views.at(-1).printed, "10\n");
});

const COUNTS = `import sys

a = []
print(sys.getrefcount(a))
b = a
print(sys.getrefcount(a))
del b
print(sys.getrefcount(a))
`;

each("counts before and after a name", { hash: link(COUNTS) }, async (page) => {
  const views = await walk(page);
  assert.equal(views.at(-1).printed, "2\n3\n2\n");
  some(views, (v) => has(v.objects, "list") && has(v.objects, "2 refs"));
  some(views, (v) => v.words.includes("The name b is deleted"));
});

const FACTORIAL = `def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)

print(factorial(5))
`;

each("factorial with what waits in each frame", { hash: link(FACTORIAL) }, async (page, form) => {
  const views = await walk(page);
  const deepest = some(views, (v) => v.frames.length === 7);
  for (const n of [5, 4, 3, 2, 1]) assert.ok(has(deepest.frames, `return ${n} * _`), deepest.frames);
  some(views, (v) => v.words.includes("factorial(3) is called: a new frame, in which n names the int 3"));
  some(views, (v) => v.words.includes("factorial returns the int 24 to line 4"));
  assert.equal(views.at(-1).printed, "120\n");
  await page.getByRole("slider", { name: "Step" }).fill("14");
  await expectText(page.locator(".count"), "step 14 of");
  await shot(page, `factorial-${form}`);
});

const REVERSE = `def reverse_string(s):
    if s == "":
        return s
    return reverse_string(s[1:]) + s[0]

print(reverse_string("abc"))
`;

each("reverse_string", { hash: link(REVERSE) }, async (page) => {
  const views = await walk(page);
  some(views, (v) => v.frames.length === 5 && v.frames.at(-1).startsWith("reverse_string"));
  some(views, (v) => v.words.includes("reverse_string returns the str 'cb' to line 4"));
  assert.equal(views.at(-1).printed, "cba\n");
});

const CALLS = `def bar(x):
    z = x + 1
    return z

def foo(x):
    y = x * 2
    return bar(y)

print(foo(3))
`;

each("a function that calls another", { hash: link(CALLS) }, async (page) => {
  const views = await walk(page);
  const inner = some(views, (v) => v.frames.length === 3 && v.words.includes("z names the int 7"));
  assert.ok(has(inner.frames, "return _"), inner.frames);
  assert.equal(views.at(-1).printed, "7\n");
});

const TRAP = `def add(item, items=[]):
    items.append(item)
    return items

print(add(1))
print(add(2))
`;

each("a default is made once", { hash: link(TRAP) }, async (page) => {
  const views = await walk(page);
  some(views, (v) => has(v.objects, "function add(item, items)") && has(v.objects, "items"));
  assert.equal(views.at(-1).printed, "[1]\n[1, 2]\n");
  const last = views.at(-1);
  assert.equal(last.objects.filter((o) => o.startsWith("list")).length, 1, last.objects.join("; "));
});

const CYCLE = `import gc

a = []
b = [a]
a.append(b)
del a
del b
print(gc.collect())
`;

each("a cycle and the collector", { hash: link(CYCLE) }, async (page) => {
  const views = await walk(page);
  const lost = some(views, (v) => has(v.objects, "unreachable"));
  assert.equal(lost.objects.filter((o) => o.includes("unreachable")).length, 2);
  some(views, (v) => v.words.includes("the collector frees 2 objects"));
  assert.equal(views.at(-1).printed, "2\n");
  assert.ok(!has(views.at(-1).objects, "list"), views.at(-1).objects);
});

each("a syntax error stands under its line", { hash: link("x = 1\nif x = 1:\n    pass\n") }, async (page) => {
  await expectText(page.locator(".code .line.wrong"), "SyntaxError");
  await expectText(page.locator(".code .line.wrong"), /^2 if x = 1:/);
  await expectText(page.locator(".narration"), "line 2");
  await eventually(async () => assert.equal(await page.getByRole("slider").isDisabled(), true));
});

each("an exception stands under its line", { hash: link("def f(d):\n    return 1 / d\n\nf(0)\n") }, async (page) => {
  const views = await walk(page);
  some(views, (v) => v.words.includes("ZeroDivisionError: division by zero is raised in line 2"));
  await page.getByRole("button", { name: "Last", exact: true }).click();
  await expectText(page.locator(".code .problem"), "ZeroDivisionError: division by zero");
  await expectText(page.locator(".output .errors"), "Traceback (most recent call last)");
});

each("a program typed in by hand", { hash: "#/try" }, async (page) => {
  await recorded(page);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const editor = page.getByRole("textbox", { name: "Python program" });
  await editor.fill("");
  await editor.pressSequentially("def f(x):\nreturn x * 2\n");
  await page.keyboard.press("Shift+Tab");
  await editor.pressSequentially("y = f(21)\nprint(y");
  // The bracket was closed as it was opened.
  await page.keyboard.press("Delete");
  assert.equal(await editor.inputValue(), "def f(x):\n    return x * 2\ny = f(21)\nprint(y");
  await expectText(page.locator(".problems"), "line 4");
  await editor.pressSequentially(")");
  await expectCount(page.locator(".problem"), 0);
  await editor.press("Control+Enter");
  await recorded(page);
  await page.keyboard.press("End");
  await expectText(page.locator(".output .printed"), "42");
  await expectText(page.locator(".narration"), "The program has ended");
  // The address follows when the reader rests.
  await eventually(() => assert.match(page.url(), /&step=/));
  await page.reload();
  await recorded(page);
  await expectText(page.locator(".code"), "y = f(21)");
});

each("Tab does not trap", { hash: "#/try" }, async (page) => {
  await recorded(page);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const editor = page.getByRole("textbox", { name: "Python program" });
  await editor.fill("x");
  await editor.press("Tab");
  assert.equal(await editor.inputValue(), "x   ");
  await editor.press("Escape");
  await editor.press("Tab");
  assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "TEXTAREA");
});

each("keys, slider, play and zoom", { hash: link(FACTORIAL) }, async (page) => {
  const steps = await recorded(page);
  await page.getByRole("button", { name: "Forward", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expectText(page.locator(".count"), "step 2 of");
  await page.keyboard.press("PageDown");
  await expectText(page.locator(".count"), "step 12 of");
  await page.keyboard.press("ArrowLeft");
  await expectText(page.locator(".count"), "step 11 of");
  await page.keyboard.press("End");
  await expectText(page.locator(".count"), `step ${steps} of`);
  await page.keyboard.press("Home");
  await expectText(page.locator(".count"), "step 1 of");
  await page.keyboard.press("]");
  await page.keyboard.press("]");
  await eventually(async () => assert.equal(await page.getByRole("radio", { name: "instruction" }).isChecked(), true));
  const fine = await recorded(page);
  assert.ok(fine > steps, `${fine} instructions in ${steps} lines`);
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await eventually(async () => assert.equal(await page.getByRole("radio", { name: "line" }).isChecked(), true));
  await page.getByRole("slider", { name: "Step" }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expectText(page.locator(".count"), "step 2 of");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expectText(page.locator(".count"), "step 4 of");
  await page.getByRole("button", { name: "Pause" }).click();
});

each("an address holds the program and the step", { hash: `${link("a = 1\nb = 2\n")}&step=2` }, async (page) => {
  await expectText(page.locator(".count"), "step 3 of");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await eventually(async () => assert.match(await page.evaluate(() => location.hash), /step=1/));
});

each("Python Tutor's address is read", { hash: "#code=a%20%3D%201%0Ab%20%3D%202&cumulative=false&curInstr=1&py=3" }, async (page) => {
  await expectText(page.locator(".count"), "step 2 of");
});

each("from the list to a lesson's program", async (page) => {
  await page.getByRole("link", { name: "Two names, one list" }).first().click();
  const views = await walk(page);
  assert.equal(views.at(-1).printed, "[1, 2, 3, 4]\n");
  await page.getByRole("link", { name: "Lessons" }).click();
  await page.locator(".lessons a").first().click();
  await page.locator(".lesson h1").waitFor();
  const stepper = page.locator(".stepper").first();
  await stepper.getByRole("button", { name: "Forward", exact: true }).click();
  await expectText(stepper.locator(".count"), "step 2 of");
});

each("words of a lesson lead to their moment", { hash: "#/lesson/a-name-is-a-label" }, async (page) => {
  await recorded(page.locator(".stepper").first());
  await page.getByRole("button", { name: "When a is rebound" }).click();
  const stepper = page.locator(".stepper").first();
  await expectText(stepper.locator(".narration"), "a now names the int 20");
  await eventually(async () => {
    const { y } = await stepper.boundingBox();
    assert.ok(y >= -1 && y < 700, `the stepper is at ${y}`);
  });
});

each("what is pointed at stands out", { hash: link("a = [1]\nb = [a]\n") }, async (page) => {
  await recorded(page);
  await page.getByRole("button", { name: "Last", exact: true }).click();
  await page.locator(".frame .row", { hasText: "a" }).first().hover();
  await eventually(async () => assert.equal(await page.locator(".arrow.lit").count(), 2));
  assert.equal(await page.locator(".object.lit").count(), 1);
});

for (const width of [320, 375]) {
  each(`a page ${width} px wide`, { viewport: { width, height: 700 }, hash: link(FACTORIAL) }, async (page, form) => {
    await recorded(page);
    for (let step = 0; step < 9; step += 1) await page.getByRole("button", { name: "Forward", exact: true }).click();
    const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(inner <= outer, `the page is ${inner} px wide`);
    await eventually(async () => {
      const button = await page.getByRole("button", { name: "Play", exact: true }).boundingBox();
      assert.ok(button.x >= 0 && button.x + button.width <= width && button.y + button.height <= 700, JSON.stringify(button));
    });
    await expectText(page.locator(".outline"), "factorial");
    await shot(page, `narrow-${width}-${form}`);
  });
}

each("arrows end at their objects", { hash: link("a = [1, [2]]\nb = a\nc = [a, b]\n") }, async (page) => {
  await recorded(page);
  await page.getByRole("button", { name: "Last", exact: true }).click();
  await eventually(async () => assert.ok((await page.locator(".arrow .tip").count()) >= 4));
  const off = await page.evaluate(() => {
    const edges = [...document.querySelectorAll(".column .object .box")].map((box) => {
      const { left, top } = box.getBoundingClientRect();
      return [left, top + 12];
    });
    return [...document.querySelectorAll(".arrow .tip")].map((tip) => {
      const { right, top, bottom } = tip.getBoundingClientRect();
      return Math.min(...edges.map(([x, y]) => Math.hypot(x - right, y - (top + bottom) / 2)));
    });
  });
  assert.ok(off.length >= 4, `${off.length} arrows`);
  for (const distance of off) assert.ok(distance < 2, `an arrow ends ${distance} px from its object`);
});

const CHAIN = `class Node:
    def __init__(self, value):
        self.value = value
        self.next = None

last = Node(3)
for value in 2, 1:
    node = Node(value)
    node.next = last
    last = node
`;

/** Left edges of the boxes of nodes, from the first on, in px of the diagram. */
const lefts = (page) =>
  page.locator(".object").evaluateAll((all) => {
    const nodes = all.filter((object) => object.textContent.includes("Node object"));
    const paper = document.querySelector(".canvas").getBoundingClientRect().x;
    return nodes.map((object) => Math.round(object.querySelector(".box").getBoundingClientRect().x - paper));
  });

each("objects are laid out anew, which is in the link, and put back", { hash: link(CHAIN, "&step=99") }, async (page) => {
  await expectText(page.locator(".narration"), "The program has ended");
  const apart = async () => new Set(await lefts(page)).size;
  await eventually(async () => assert.equal(await apart(), 1, "all came in one column"));
  await button(page, "Arrange").click();
  await eventually(async () => assert.equal(await apart(), 3, "one column for each"));
  await eventually(() => assert.match(page.url(), /&arranged=\d+/));
  await page.reload();
  await expectText(page.locator(".narration"), "The program has ended");
  await eventually(async () => assert.equal(await apart(), 3, "from the link"));
  // Nothing moves on the way there.
  const places = await lefts(page);
  await button(page, "Back").click();
  await expectText(page.locator(".narration"), "the module has run to its end");
  assert.deepEqual(await lefts(page), places);
  await button(page, "As they came").click();
  await eventually(async () => assert.equal(await apart(), 1));
  await eventually(() => assert.doesNotMatch(page.url(), /arranged/));
});

each("a page loaded again at once opens at the step that was shown", { hash: link("a = 1\nb = 2\nc = 3\n") }, async (page) => {
  await recorded(page);
  await page.locator("[data-part=forward]").focus();
  // Not through the test's own connection: the address is to have no time to follow.
  await page.evaluate(() => {
    for (const key of ["ArrowRight", "ArrowRight"]) {
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }
    requestAnimationFrame(() => location.reload());
  });
  await eventually(async () => assert.match(await page.locator(".count").innerText(), /step 3 of/));
  await eventually(() => assert.match(page.url(), /&step=2/));
});

each("a program that never ends says at once what runs first", { hash: link("n = 0\nwhile True:\n    n += 1\n") }, async (page) => {
  await expectText(page.locator(".narration"), "line 1 runs first");
  await button(page, "Stop").click();
  await expectText(page.locator(".marks"), "runs next 1");
});

const DEEP = `chain = None
for n in range(9):
    chain = [n, chain]
`;

each("on a narrow page what lies deep comes after the frames", { hash: link(DEEP, "&step=99"), viewport: { width: 375, height: 800 } }, async (page) => {
  await expectText(page.locator(".narration"), "The program has ended");
  await expectText(page.locator(".outline"), "see below");
  assert.equal(await page.locator(".outline .box .head .title", { hasText: "list" }).count(), 9, "each is drawn once");
  const widths = await page.locator(".outline .box").evaluateAll((all) => all.map((box) => box.getBoundingClientRect().width));
  assert.ok(Math.min(...widths) > 100, `${widths}`);
});

const LONG = `def area(width, height):
    return width * height

print(area(3, 4), area(5, 6), area(7, 8), area(9, 10), area(11, 12), area(13, 14), area(15, 16), area(17, 18))
`;

each("what is evaluated in a long line is in sight, and under nothing", { hash: link(LONG, "&step=0&zoom=expression") }, async (page) => {
  await expectText(count(page), "step 1 of");
  for (let step = 0; step < 40; step += 1) {
    await button(page, "Forward").click({ force: true });
    await eventually(async () => {
      const hidden = await page.evaluate(() => {
        const pane = document.querySelector(".code").getBoundingClientRect();
        return [...document.querySelectorAll(".code .next .focus:last-of-type")].map((focus) => {
          const { right, top, height } = focus.getBoundingClientRect();
          const over = document.elementFromPoint(right - 2, top + height / 2);
          return right <= pane.right && over?.closest(".focus") ? "" : `${focus.textContent} under ${over?.className}`;
        }).filter(Boolean);
      });
      assert.deepEqual(hidden, []);
    });
  }
});
