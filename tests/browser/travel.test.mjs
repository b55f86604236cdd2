// Going through a run and asking about it: input, files, expressions, searches, and the panels.

import assert from "node:assert/strict";
import { each, eventually, expectCount, expectText, textOf, tick } from "./lib.mjs";

const link = (code, more = "") => `#/try?code=${encodeURIComponent(code)}${more}`;
const button = (page, name) => page.getByRole("button", { name, exact: true });
const count = (page) => page.locator(".count");
const words = (page) => page.locator(".narration");

/** Presses Enter in the field for where to go. */
async function goTo(page, goal) {
  await page.locator("[data-part=goal]").fill(goal);
  await page.locator("[data-part=goal]").press("Enter");
}

const GREET = `name = input("Name? ")
age = int(input("Age? "))
print(name, age + 1)
`;

each("a program asks for lines, which can be changed", { hash: link(GREET) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await button(page, "Last").click();
  await expectText(words(page), "waits for a line of input");
  const answer = page.getByRole("textbox", { name: "A line for input()" });
  await answer.fill("Ada");
  await answer.press("Enter");
  await expectText(page.locator(".output"), "Name? Ada");
  await button(page, "Last").click();
  await answer.fill("36");
  await button(page, "Enter").click();
  await expectCount(answer, 0);
  await button(page, "Last").click();
  await expectText(page.locator(".output"), "Ada 37");
  assert.match(page.url(), /#\/try/);
  await page.locator(".answers summary").click();
  await page.locator(".answers input").nth(1).fill("40");
  await page.locator(".answers input").nth(1).press("Enter");
  await expectText(page.locator(".output"), "Ada 41");
  await eventually(() => assert.match(page.url(), /in=Ada&in=40/));
  await page.reload();
  await expectText(count(page), /step \d+ of/);
  await expectText(page.locator(".output"), "Ada 41");
});

each("a program of two files", { hash: link("import module1\nprint(module1.double(21))\n") }, async (page) => {
  await button(page, "Edit").click();
  await button(page, "+ file").click();
  await page.getByRole("textbox", { name: "Python program" }).fill("def double(n):\n    return n * 2\n");
  await page.getByRole("textbox", { name: "The file's name" }).press("Enter");
  await button(page, "Run").click();
  await button(page, "Last").click();
  await expectText(page.locator(".output"), "42");
  await goTo(page, "n == 21");
  await button(page, "First").click();
  await goTo(page, "n == 21");
  await expectText(page.locator(".files [aria-pressed=true]"), "module1.py");
  await expectText(page.locator(".line.next"), "def double(n)");
  await eventually(() => assert.match(page.url(), /file=module1.py/));
});

const EXPRESSION = `n = 4
x = n * (n - 1) + 2
d = {"k": x}
d["k"] = n
`;

each("expressions are replaced by their values", { hash: link(EXPRESSION, "&zoom=expression") }, async (page) => {
  await expectText(count(page), "step 1 of");
  const seen = [];
  for (;;) {
    const lines = await page.locator(".code .line").allInnerTexts();
    seen.push({ code: lines.join("\n").replace(/\u00a0/g, " "), focus: await page.locator(".code .focus").allInnerTexts(), words: await textOf(words(page)), touched: await page.locator(".row.written").count() });
    if ((await button(page, "Forward").getAttribute("aria-disabled")) === "true") break;
    const before = await textOf(count(page));
    await button(page, "Forward").click();
    await eventually(async () => assert.notEqual(await textOf(count(page)), before));
  }
  assert.ok(seen.some((s) => /14/.test(s.code)), JSON.stringify(seen, null, 1));
  assert.ok(seen.some((s) => s.words.includes("n - 1 gives the int 3")));
  assert.ok(seen.some((s) => /4 - 1$/.test(s.focus.join(""))), "the part that runs next is boxed");
  assert.ok(seen.some((s) => s.touched > 0), "the item that is written is marked");
});

const FIB = `def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

x = fib(5)
print(x)
`;

each("over, out, back over, and to a line or a condition", { hash: link(FIB) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await goTo(page, "line 6");
  await expectText(page.locator(".marks"), "runs next 6");
  await button(page, "Over").click();
  await expectText(page.locator(".marks"), "runs next 7");
  await button(page, "Back over").click();
  await expectText(page.locator(".marks"), "runs next 6");
  await goTo(page, "n == 1");
  await expectText(words(page), "n names the int 1");
  await button(page, "Out").click();
  await expectText(words(page), "fib(0) is called");
  await goTo(page, "n == 99");
  await expectText(page.locator(".said"), "at no later step");
  await goTo(page, "hello there");
  await expectText(page.locator(".said"), "Write a line's number");
  await page.locator(".code .number").nth(6).click();
  await expectText(page.locator(".marks"), "runs next 7");
  await page.locator(".paper").focus();
  await page.keyboard.press("Home");
  await expectText(count(page), "step 1 of");
  await page.keyboard.press("o");
  await expectText(count(page), "step 2 of");
});

each("the tree of calls", { hash: link(FIB) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await page.getByRole("tab", { name: "calls" }).click();
  const rows = page.locator(".calls .call");
  await expectCount(rows, 16);
  await expectText(rows.nth(1), /fib\(5\) → 5/);
  await expectText(page.locator(".calls"), "called 5 times so");
  await rows.nth(2).getByTitle("Go to where it begins").click();
  await expectText(words(page), "fib(4) is called");
  await rows.nth(2).getByTitle("Go to where it ends").click();
  await expectText(words(page), "fib returns the int 3");
  await button(page, "First").click();
  await page.getByRole("button", { name: "Calls made by fib(4)" }).click();
  await expectCount(rows, 8);
});

each("ten thousand calls", { hash: link("def f(n):\n    return n\n\nfor i in range(10000):\n    f(i)\n") }, async (page) => {
  await eventually(async () => assert.match(await textOf(count(page)), /of 50,00\d/), 60_000);
  await page.getByRole("tab", { name: "calls" }).click();
  await expectText(page.locator(".calls"), "10,001 calls");
  await goTo(page, "n == 9000");
  await eventually(async () => assert.match(await textOf(page.locator(".calls .next")), /f\(9000\)/), 60_000);
  await page.getByRole("tab", { name: "timeline" }).click();
  await expectCount(page.locator(".timeline g"), 240);
});

each("the run over time", { hash: link("print(1)\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    pass\nprint(2)\n") }, async (page) => {
  await expectText(count(page), "step 1 of");
  await page.getByRole("tab", { name: "timeline" }).click();
  await button(page, "Output after").click();
  await expectText(words(page), "“1” is printed");
  await button(page, "Exception after").click();
  await expectText(words(page), "ZeroDivisionError");
  await button(page, "Output after").click();
  await expectText(words(page), "“2” is printed");
  await page.locator(".timeline g").first().click();
  await expectText(count(page), "step 1 of");
  await page.getByRole("tab", { name: "output" }).click();
  await page.locator(".output .at").nth(1).click();
  await expectText(words(page), "“2” is printed");
});

const SHARED = `a = [1]
b = {"k": a}
a.append(2)
del a
c = 1
`;

each("what keeps an object alive", { hash: link(SHARED, "&step=4") }, async (page) => {
  await expectText(count(page), "step 5 of");
  await page.locator(".object", { hasText: "list" }).first().getByRole("button").click();
  const about = page.locator(".about");
  await expectText(about, "the name a in the module");
  await expectText(about, "the value under 'k'");
  await expectText(about, "deleting it would free nothing");
  await expectText(about, "2 of 8 slots in use");
  await expectCount(about.locator(".room .cell"), 8);
  await expectCount(about.locator(".room .cell.free"), 6);
  await expectText(about, "BUILD_LIST");
  await button(page, "Change before").click();
  await expectText(words(page), "a names a new list [1]");
  await button(page, "Change after").click();
  await expectText(words(page), "becomes [1, 2]");
  await page.locator(".about .link", { hasText: "dict" }).first().click();
  await expectText(about, "1 entry in an index of 8 slots");
  await expectText(about, "deleting it would free dict");
});

const CYCLE = `import gc

class Node:
    def __del__(self):
        print("gone")

a = []
n = Node()
n.me = [n, a]
del n
gc.collect()
c = 1
`;

each("the phases of the collector, move by move", { hash: link(CYCLE) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await page.getByRole("tab", { name: "collector" }).click();
  const panel = page.locator(".collector");
  await goTo(page, "line 10");
  await expectText(panel, "would free nothing");
  await button(page, "Forward").click();
  await expectText(panel, "would free 2 objects");
  await expectCount(page.locator(".collector tr.garbage"), 2);
  await button(page, "Go through it").click();
  await expectText(page.locator(".move"), "copied to gc_refs");
  const seen = [];
  while ((await button(page, "Next move").getAttribute("aria-disabled")) !== "true") {
    await button(page, "Next move").click();
    seen.push(await textOf(page.locator(".move")));
  }
  assert.ok(seen.some((words) => /refers to .*one less/.test(words)), seen.join("\n"));
  assert.ok(seen.some((words) => words.includes("set aside as unreachable")), seen.join("\n"));
  assert.ok(seen.some((words) => words.startsWith("Finalizers run: Node object")), seen.join("\n"));
  await expectText(page.locator(".phases [aria-current]"), "free");
  await button(page, "run finalizers").click();
  await expectText(page.locator(".move"), "Finalizers run");
  await expectCount(page.locator(".collector tr.acts"), 1);
  await tick(page.getByRole("radio", { name: "young", exact: true }));
  await expectText(panel, "would free 2 objects");
  await page.getByRole("tab", { name: "output" }).click();
  await button(page, "Forward").click();
  await expectText(words(page), "__del__");
  await button(page, "Show this collection").click();
  await expectText(panel, "the collection that ran on the way");
  await button(page, "The result").click();
  await expectText(panel, "would free 2 objects");
});

const COUNTDOWN = `n = 3
while n:
    n -= 1
print("end", n)
`;

each("what if a value or a line were another", { hash: link(COUNTDOWN) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await goTo(page, "line 3");
  await page.getByRole("tab", { name: "what if" }).click();
  await page.getByRole("textbox", { name: "Value" }).fill("1");
  await button(page, "Run on from this step").click();
  await expectText(page.locator(".what"), "first differ at step");
  await expectText(page.locator(".both"), "n = 1 from step");
  await button(page, "Go there").click();
  await expectText(page.locator(".both .differs"), "n = 0");
  await page.getByRole("textbox", { name: "Value" }).fill("(1");
  await button(page, "Run on from this step").click();
  await expectText(page.locator(".what .said"), "Write a number");
  await page.getByRole("spinbutton", { name: "Line" }).fill("4");
  await page.getByRole("textbox", { name: "Text of the line" }).fill("print('other')");
  await button(page, "Run both").click();
  await button(page, "Last").click();
  await expectText(page.locator(".both"), "other");
});

each("a step is shared as a link, a text, a picture", { hash: link(COUNTDOWN, "&step=4") }, async (page) => {
  await expectText(count(page), "step 5 of");
  await page.getByRole("tab", { name: "share" }).click();
  const area = page.getByRole("textbox", { name: "Text to share" });
  await eventually(async () => assert.match(await area.inputValue(), /#\/try\?(z|code)=.*&step=4/));
  const address = await area.inputValue();
  await tick(page.getByRole("radio", { name: "Markdown" }));
  await eventually(async () => assert.match(await area.inputValue(), /^```cutaway\nn = 3/));
  await tick(page.getByRole("radio", { name: "the run as text" }));
  await eventually(async () => assert.match(await area.inputValue(), /Printed:\nend 0/));
  await tick(page.getByRole("radio", { name: "this step as SVG" }));
  await eventually(async () => assert.match(await area.inputValue(), /^<svg/));
  await button(page, "Copy").click();
  await expectText(page.locator(".share .said"), "Copied");
  await page.goto("about:blank");
  await page.goto(address);
  await expectText(count(page), "step 5 of");
  await expectText(page.locator(".code"), "while n:");
});

each("the map of keys", { hash: link(COUNTDOWN) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await page.locator(".paper").focus();
  await page.keyboard.press("?");
  await expectText(page.locator(".keymap"), "Page Up, Page Down");
  await page.keyboard.press("Escape");
  await expectCount(page.locator(".keymap"), 0);
  await page.keyboard.press("g");
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.dataset.part), "goal"));
});

each("programs that were run lately, brackets, undo", { hash: link(COUNTDOWN) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await button(page, "Edit").click();
  const editor = page.getByRole("textbox", { name: "Python program" });
  await editor.fill("");
  await editor.pressSequentially("print(len([1, 2]))");
  assert.equal(await editor.inputValue(), "print(len([1, 2]))");
  await editor.press("Control+Enter");
  await button(page, "Last").click();
  await expectText(page.locator(".output"), "2");
  await button(page, "Edit").click();
  await page.getByRole("combobox", { name: "Open another program" }).selectOption({ label: "Counting references" });
  await eventually(async () => assert.match(await editor.inputValue(), /getrefcount/));
  await page.getByRole("combobox", { name: "Open another program" }).selectOption({ label: "print(len([1, 2]))" });
  await eventually(async () => assert.equal(await editor.inputValue(), "print(len([1, 2]))"));
  await editor.press("End");
  await editor.pressSequentially("  # x");
  await editor.press("Control+z");
  await eventually(async () => assert.doesNotMatch(await editor.inputValue(), /# x$/));
});

each("a long list is shown whole, frames fold", { hash: link("a = list(range(100))\nprint(a[-1])\n") }, async (page) => {
  await expectText(count(page), "step 1 of");
  await button(page, "Last").click();
  await button(page, "60 more, not shown").click();
  await expectCount(page.locator(".object .cell"), 100);
  await button(page, "show less").click();
  await expectCount(page.locator(".object .cell"), 40);
  // Where the middle is left out a line says so.
  await expectCount(page.locator(".object .cell.after-gap"), 1);
  await expectText(page.locator(".object .cell.after-gap"), "90");
  await tick(page.getByLabel("fold waiting frames"));
  await tick(page.getByLabel("hide functions and classes"));
  await page.getByRole("tab", { name: "tokens" }).click();
  await expectText(page.locator(".tokens"), "NAME");
});

each("what is in sight is in the address", { hash: link(FIB, "&step=8") }, async (page) => {
  await expectText(count(page), "step 9 of");
  await tick(page.getByRole("radio", { name: "as objects" }));
  await tick(page.getByLabel("fold waiting frames"));
  await page.getByRole("textbox", { name: "hide" }).fill("fib");
  await page.getByRole("textbox", { name: "hide" }).press("Tab");
  await page.getByRole("tab", { name: "calls" }).click();
  await eventually(() => assert.match(page.url(), /step=8.*values=objects.*fold=1.*hide=fib.*panel=calls/));
  await page.reload();
  await expectText(count(page), "step 9 of");
  assert.ok(await page.getByRole("radio", { name: "as objects" }).isChecked());
  assert.ok(await page.getByLabel("fold waiting frames").isChecked());
  assert.equal(await page.getByRole("textbox", { name: "hide" }).inputValue(), "fib");
  await expectText(page.locator("[role=tab][aria-selected=true]"), "calls");
  await expectText(page.locator(".calls"), "fib(");
  await expectCount(page.locator(".frame .row .name", { hasText: /^fib$/ }), 0);
});

each("an expression is watched from step to step", { hash: link(FIB, "&step=4") }, async (page) => {
  await expectText(count(page), "step 5 of");
  await page.getByRole("tab", { name: "watch" }).click();
  const field = page.getByRole("textbox", { name: "An expression to watch" });
  await field.fill("n * 10 +");
  await field.press("Enter");
  await expectText(page.locator(".watch .problem"), "SyntaxError");
  await field.fill("n * 10");
  await field.press("Enter");
  const row = page.locator(".watch tbody tr");
  await expectText(row, "50");
  await goTo(page, "n == 4");
  await expectText(row, "40");
  await eventually(() => assert.match(page.url(), /panel=watch.*watch=n/));
  await page.reload();
  await expectText(row, "40");
  await row.getByRole("button", { name: "Remove" }).click();
  await expectCount(row, 0);
});

each("the line that runs next stays in sight", { hash: link(`x = 0\nif x:\n${"    y = 2\n".repeat(60)}z = 3\n`) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await goTo(page, "line 63");
  await expectText(page.locator(".code .line.ran"), "if x:");
  await expectText(page.locator(".code .line.next"), "z = 3");
  await eventually(async () => {
    const [pane, line] = await page.evaluate(() => [".program .code", ".code .line.next"].map((what) => document.querySelector(what).getBoundingClientRect().bottom));
    assert.ok(line <= pane, `the line ends at ${line}, its pane at ${pane}`);
  });
});

each("a long panel scrolls in itself", { hash: link(FIB, "&step=8&zoom=instruction&panel=bytecode") }, async (page) => {
  await page.locator(".bytecode tr.next").first().waitFor();
  const [page_ends, content_ends] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    Math.max(innerHeight, ...[...document.querySelectorAll("main, .predict")].map((e) => e.getBoundingClientRect().bottom + scrollY)),
  ]);
  assert.ok(page_ends <= content_ends + 40, `nothing is below the page's end: ${page_ends}, ${content_ends}`);
});

const SLEEPERS = `import asyncio

async def work(name, seconds):
    await asyncio.sleep(seconds)
    print(name)

async def main():
    await asyncio.gather(work("a", 2), work("b", 1))

asyncio.run(main())
`;

each("tasks of an event loop over time", { hash: link(SLEEPERS) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await page.getByRole("tab", { name: "threads and tasks" }).click();
  const rows = page.locator(".lanes tbody tr");
  await expectCount(rows, 4);
  await goTo(page, "line 4");
  await expectText(rows.nth(2), /work.* runs/);
  await expectText(page.locator(".queues"), "Task-3 (work)");
  await goTo(page, "line 4");
  await expectText(rows.nth(2), "sleeps");
  await expectText(rows.nth(3), "runs");
  await goTo(page, "line 5");
  await expectText(rows.nth(1), "waits for Task-2");
  await expectText(page.locator(".queues"), /in 1\.0+ s: Task-2 \(work\) wakes/);
  await button(page, "Switch after").click();
  await expectText(rows.nth(3), "not there");
  await page.locator(".lanes tr").nth(1).locator("g").first().click();
  await expectText(count(page), /step [12] of/);
});

const LOCKED = `import threading

lock = threading.Lock()
total = 0

def work():
    global total
    for i in range(20):
        with lock:
            total += 1

threads = [threading.Thread(target=work) for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
`;

each("threads, their lock and their turns", { hash: link(LOCKED) }, async (page) => {
  await expectText(count(page), /of \d\d\d/);
  await page.getByRole("tab", { name: "threads and tasks" }).click();
  const turns = page.getByLabel("Turns of threads");
  await turns.fill("5");
  await turns.press("Enter");
  await expectText(count(page), /of \d\d\d/);
  await eventually(() => assert.match(page.url(), /seed=5/));
  await expectCount(page.locator(".lanes tbody tr"), 4);
  await expectText(page.locator(".lanes"), "holds the global lock");
  let told = "";
  for (let tries = 0; tries < 60 && !/waits for a lock that .* took at line 9/.test(told); tries += 1) {
    const before = await textOf(count(page));
    await button(page, "Switch after").click();
    await eventually(async () => assert.notEqual(await textOf(count(page)), before));
    told = await textOf(page.locator(".turns-panel"));
  }
  assert.match(told, /waits for a lock that .* took at line 9/);
  assert.match(told, /took it at line 9; waiting for it: Thread/);
  await button(page, "Last").click();
  await expectText(page.locator(".turns-panel"), "MainThread");
});

each("the tree of the source", { hash: link(FIB) }, async (page) => {
  await expectText(count(page), "step 1 of");
  await page.getByRole("tab", { name: "tree and tokens" }).click();
  const tree = page.getByRole("tree");
  await expectText(tree, "FunctionDef name='fib'");
  await tree.locator(".node", { hasText: "FunctionDef" }).click();
  await eventually(async () => assert.match((await page.locator(".code .focus").allInnerTexts()).join(""), /^def fib\(n\):/));
  await page.keyboard.press("ArrowLeft");
  await expectCount(tree.getByText("arguments", { exact: true }), 0);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expectText(tree.locator("[aria-selected=true]"), "arguments");
  await page.keyboard.press("ArrowDown");
  await expectText(page.locator(".code .focus"), /^n$/);
  await eventually(async () => assert.match(await page.evaluate(() => document.activeElement.innerText), /arg='n'/));
  await page.keyboard.press("End");
  await expectText(tree.locator("[aria-selected=true]"), "Name id='x'");
  await page.locator(".code .line", { hasText: "if n < 2" }).locator("code").click();
  await expectCount(page.locator(".tokens tr.marked"), 6);
  await goTo(page, "line 3");
  await expectText(tree.locator(".node.next"), "Name id='n'");
  await page.getByRole("tab", { name: "bytecode" }).click();
  await page.locator(".code .line", { hasText: "return n" }).first().locator("code").click();
  await expectText(page.locator(".bytecode tr.marked").last(), "RETURN_VALUE");
  await page.locator(".bytecode").getByRole("button", { name: "COMPARE_OP" }).click();
  await eventually(async () => assert.match((await page.locator(".code .focus").allInnerTexts()).join(""), /^n < 2$/));
});

const DEQUE = `from collections import deque
line = deque([1, 2, 3])
line.appendleft(0)
for n in range(80):
    line.append(n)
`;

each("a deque's blocks", { hash: link(DEQUE, "&step=4") }, async (page) => {
  await expectText(count(page), "step 5 of");
  await button(page, "collections.deque").click();
  const about = page.locator(".about");
  // One that is filled from the start begins at 1 in its block, and not in the middle.
  await expectText(about, "4 items in 1 block of 64 slots");
  await expectText(about, "left index 0, right index 3");
  await button(page, "Last").click();
  await expectText(about, "84 items in 2 blocks of 64 slots");
  await expectText(about, "left index 0, right index 19");
  await expectCount(about.locator(".room"), 2);
  await expectCount(about.locator(".room .cell:not(.free)"), 84);
});

each("what del would free is told before it runs", { hash: link("a = [1, [2]]\nb = a\ndel b\ndel a\n", "&step=3") }, async (page) => {
  const marks = page.locator(".marks");
  await expectText(marks, "del b would free nothing");
  await button(page, "Forward").click();
  await expectText(marks, /del a would free list .*list/);
  await button(page, "Forward").click();
  await expectText(words(page), "freed");
  assert.doesNotMatch(await textOf(marks), /would free/);
});
