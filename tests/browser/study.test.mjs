// Questions, progress and reviews as a person uses them: by keyboard, in two tabs, with storage that fails, and moved
// to another profile.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { answerWrong, each, eventually, expectCount, expectText, open, shot, textOf, tick } from "./lib.mjs";
import { test } from "node:test";

const LESSON = "#/lesson/a-name-is-a-label";

/** Goes to another view without leaving the page. */
const go = (page, hash) => page.evaluate((to) => { location.hash = to; }, hash);

/** How many events the reviews say there are. */
async function events(page) {
  await go(page, "#/review");
  let count;
  await eventually(async () => {
    count = Number(/(\d+) events/.exec(await textOf(page.locator("main")))[1]);
  });
  return count;
}

/** Reviews the card that is due, and waits until that is counted. */
async function review(page, rating) {
  const before = await events(page);
  await page.getByRole("button", { name: "Show the answer" }).click();
  await page.getByRole("button", { name: new RegExp(`^${rating}`) }).click();
  await eventually(async () => assert.ok((await events(page)) > before, "the review is not counted"));
}

each("a question by keyboard alone", { hash: LESSON }, async (page) => {
  const ask = page.locator("#question-label-objects");
  await ask.locator("input").first().focus();
  await page.keyboard.press("Space");
  const picked = async () => textOf(ask.locator(".option:has(input:checked)"));
  const first = await picked();
  await page.keyboard.press("ArrowDown");
  await eventually(async () => assert.notEqual(await picked(), first));
  for (let at = 0; at < 3 && !(await picked()).includes("each name has its own"); at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectText(ask.locator(".told"), "Not what Python does");
  await expectText(ask.locator(".told"), "puts a copy of the value into it");
  assert.equal(await ask.locator(".option.right").count(), 0, "a wrong guess does not give the answer away");
  await ask.locator("input:checked").focus();
  for (let at = 0; at < 3 && !(await picked()).includes("two names"); at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectText(ask.locator(".told"), "Right.");
  await expectText(ask.locator(".told"), "No instruction that it compiles to copies a list");
});

each("a wrong prediction is led back to where it parts", { hash: LESSON }, async (page, form) => {
  const ask = page.locator("#question-label-print");
  await ask.getByRole("textbox").fill("20");
  await ask.getByRole("button", { name: "Check", exact: true }).click();
  await expectText(ask.locator(".told"), "follows when a is rebound");
  await expectText(ask.locator(".parting"), /at line 3: in Python b is 10/);
  await shot(page, `parting-${form}`);
  await ask.getByRole("button", { name: "Watch it run" }).click();
  await eventually(async () => {
    const { y } = await page.locator(".stepper").first().boundingBox();
    assert.ok(y > -200 && y < 700, `the stepper is at ${y}`);
  });
});

each("an exercise gives hints one by one, and its output when it is wrong", { hash: LESSON }, async (page) => {
  const figure = page.locator(".figure:has(.task)");
  await figure.getByRole("button", { name: "Check the goal" }).click();
  await expectText(figure.locator(".task .told"), "right right");
  assert.equal(await figure.getByRole("button", { name: "Show a solution" }).count(), 0);
  await figure.getByRole("button", { name: "Show hint 1 of 3" }).click();
  await expectCount(figure.locator(".hints li"), 1);
  await figure.getByRole("button", { name: "Edit", exact: true }).click();
  await figure.getByRole("textbox", { name: "Python program" }).fill("while True: pass\n");
  await figure.getByRole("button", { name: "Check the goal" }).click();
  await expectText(figure.locator(".task .told"), "must stay");
  await figure.getByRole("textbox", { name: "Python program" }).fill('a = "left"\nb = "right"\nwhile True: pass\n');
  await figure.getByRole("button", { name: "Check the goal" }).click();
  await expectText(figure.locator(".task .told"), "does not come to its end");
});

each("what was done is there after a reload", { hash: LESSON }, async (page) => {
  const ask = page.locator("#question-label-print");
  await ask.getByRole("textbox").fill("10");
  await ask.getByRole("button", { name: "Check", exact: true }).click();
  await expectText(ask.locator(".told"), "Right.");
  await tick(page.locator(".point input").first());
  await page.reload();
  await eventually(async () => assert.ok(await page.locator(".point input").first().isChecked()));
  await go(page, "#/");
  await expectText(page.locator(".lessons li").first(), /1 of \d/);
});

each("reviews: rate, undo, put off, take out, bring back", { hash: LESSON }, async (page, form) => {
  await page.locator("h1").waitFor();
  await go(page, "#/review");
  const card = page.getByRole("region", { name: "Card" });
  await expectText(card, "6 to review, 6 of them new");
  const first = await textOf(card.locator(".prompt"));
  await review(page, "Good");
  await expectText(card, "5 to review");
  await shot(page, `review-${form}`);
  await page.getByRole("button", { name: "Undo the last review" }).click();
  await expectText(card, "6 to review");
  assert.equal(await textOf(card.locator(".prompt")), first);
  await page.getByRole("button", { name: "Show the answer" }).click();
  await page.getByRole("button", { name: "Not today" }).click();
  await expectText(card, "5 to review");
  await page.getByRole("button", { name: "Show the answer" }).click();
  await page.getByRole("button", { name: "Take out" }).click();
  await expectText(card, "4 to review");
  await page.getByRole("button", { name: "Bring back" }).click();
  await expectText(card, "5 to review");
  for (const left of [4, 3, 2, 1]) {
    await review(page, "Easy");
    await expectText(card, `${left} to review`);
  }
  // The last card has a program, with values of its own each time; it is graded by running it.
  const [, one] = /a = (\d+)/.exec(await textOf(card.locator(".listing").first()));
  await card.getByRole("textbox", { name: "What it prints" }).fill("no such answer");
  await card.getByRole("button", { name: "Check", exact: true }).click();
  await expectText(card.locator(".told"), "It prints");
  await expectCount(card.getByRole("button", { name: /^(Hard|Good|Easy)/ }), 0);
  await card.getByRole("button", { name: /^Again/ }).click();
  await page.getByRole("button", { name: "Undo the last review" }).click();
  await expectText(card.locator(".listing").first(), `a = ${one}`);
  await card.getByRole("textbox", { name: "What it prints" }).fill(one);
  await card.getByRole("button", { name: "Check", exact: true }).click();
  await expectText(card.locator(".told"), "Right.");
  await shot(page, `fresh-${form}`);
  await card.getByRole("button", { name: /^Good/ }).click();
  await expectText(card, /The next card comes in \d+ (hours?|days?)/);
  await expectText(page.locator("table").first(), "known");
});

test("two tabs review at once, and each learns of the other", { timeout: 240_000 }, () =>
  open("served", { hash: LESSON }, async (page) => {
    await page.locator("h1").waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url().replace(/#.*/, "#/review"));
    await go(page, "#/review");
    const before = await events(page);
    await review(page, "Good");
    await expectText(other.getByRole("region", { name: "Card" }), "5 to review");
    await review(other, "Good");
    await expectText(page.getByRole("region", { name: "Card" }), "4 to review");
    for (const tab of [page, other]) await eventually(async () => assert.equal(await events(tab), before + 2));
  }),
);

test("one card answered in two tabs at the same moment counts once, and both answers are kept", { timeout: 240_000 }, () =>
  open("served", { hash: LESSON }, async (page) => {
    await page.locator("h1").waitFor();
    const other = await page.context().newPage();
    // This tab hears of the other only when it is loaded again.
    await other.addInitScript(() => window.addEventListener("storage", (event) => event.stopImmediatePropagation()));
    await other.goto(page.url().replace(/#.*/, "#/review"));
    const card = (tab) => tab.getByRole("region", { name: "Card" });
    await expectText(card(other), "6 to review");
    await go(page, "#/review");
    const before = await events(page);
    await review(page, "Good");
    const table = page.locator("table").first();
    await expectText(table, "1 of 6");
    const schedule = await textOf(table);
    await review(other, "Again");
    await eventually(async () => assert.equal(await events(page), before + 2));
    for (const tab of [page, other]) {
      await tab.reload();
      await expectText(tab.locator("main"), "1 answer to a card that had just been answered");
      await expectText(card(tab), "5 to review");
      assert.equal(await textOf(tab.locator("table").first()), schedule);
    }
    // Taken back is what was answered last: that does not count anyway; then the one that does.
    await page.getByRole("button", { name: "Undo the last review" }).click();
    await eventually(async () => assert.doesNotMatch(await textOf(page.locator("main")), /had just been answered/));
    await expectText(card(page), "5 to review");
    await page.getByRole("button", { name: "Undo the last review" }).click();
    await expectText(card(page), "6 to review");
  }),
);

each("a card that is forgotten time and again is said to be one, leads to its lesson, and can be taken out", { hash: "#/review" }, async (page, form) => {
  await page.locator("main").waitFor();
  await page.evaluate(() => {
    const days = 86_400_000;
    const lines = [];
    const add = (at, what, of, n) => lines.push(JSON.stringify({ v: 1, id: `leech.${lines.length}`, at, do: what, of, n }));
    add(Date.now() - 30 * days, "opened", "a-name-is-a-label", 1);
    // Known once, then forgotten on eight days.
    for (let at = 0; at <= 8; at += 1) add(Date.now() - (20 - at) * days, "reviewed", "label-copy", at === 0 ? 3 : 1);
    localStorage.setItem("cutaway.log.leech", lines.join("\n"));
  });
  await page.reload();
  const card = page.getByRole("region", { name: "Card" });
  await expectText(card, "Forgotten many times");
  await shot(page, `leech-${form}`);
  assert.match(await card.getByRole("link").first().getAttribute("href"), /#\/lesson\/a-name-is-a-label$/);
  const prompt = await textOf(card.locator(".prompt"));
  await card.getByRole("button", { name: "Show the answer" }).click();
  await card.getByRole("button", { name: "Take out" }).click();
  await eventually(async () => assert.notEqual(await textOf(card.locator(".prompt")), prompt));
  assert.doesNotMatch(await textOf(card), /Forgotten many times/);
  await expectText(page.getByRole("list").filter({ hasText: "Bring back" }), prompt.slice(0, 20));
  await page.reload();
  await page.getByRole("button", { name: "Bring back" }).click();
  await expectText(card, "Forgotten many times");
});

each("a plan has something to build and something to mend, until each is solved", { hash: "#/review" }, async (page) => {
  const plans = page.getByRole("region", { name: "Plans" });
  await expectText(plans, "To build this week: A name is a label");
  await expectText(plans, "To mend this week: is and ==");
  const solve = (of, at) => page.evaluate(([of, at]) => {
    const event = { v: 1, id: `solved.${at}`, at: 5 + at, do: "solved", of, n: 1 };
    localStorage.setItem(`cutaway.log.solved${at}`, JSON.stringify(event));
  }, [of, at]);
  await solve("a-name-is-a-label/swap.py", 1);
  await page.reload();
  await expectText(plans, "To build this week: Everything is an object");
  await expectText(plans, "To mend this week: is and ==");
});

each("a checklist is ticked by what was said and done", { hash: "#/review" }, async (page, form) => {
  const list = page.getByRole("region", { name: "The final project: an async API that processes tasks" });
  await expectText(list, /0 of \d+ done/);
  const item = list.locator(".checklist > li").filter({ has: page.getByText("The API", { exact: true }) });
  await item.getByText("The API", { exact: true }).click();
  await item.getByText("I have answered").click();
  const points = item.getByRole("checkbox");
  await eventually(async () => assert.ok((await points.count()) >= 3));
  for (let at = 0; at < (await points.count()); at += 1) await tick(points.nth(at));
  await expectText(list, /1 of \d+ done/);
  await shot(page, `checklist-${form}`);
  // What stands on lessons is not done by words alone.
  const interview = page.getByRole("region", { name: "Ready for an interview" });
  const tied = interview.locator(".checklist > li").filter({ has: page.getByText("Mutable defaults", { exact: true }) });
  await tied.getByText("Mutable defaults", { exact: true }).click();
  await tied.getByText("I have answered").click();
  for (const box of await tied.getByRole("checkbox").all()) await tick(box);
  await expectText(tied, "3 of 3 points · 0 of 1 lesson");
  await expectText(interview, /0 of \d+ done/);
  assert.match(await tied.getByRole("link").getAttribute("href"), /default-argument-trap$/);
  await page.reload();
  await expectText(list, /1 of \d+ done/);
});

test("an export imported into a fresh profile gives the same schedule", { timeout: 240_000 }, async () => {
  let path;
  let schedule;
  let due;
  await open("file", { hash: LESSON, acceptDownloads: true }, async (page) => {
    await page.locator("h1").waitFor();
    await go(page, "#/review");
    for (const rating of ["Good", "Easy", "Hard", "Again"]) await review(page, rating);
    await expectText(page.locator("table").first(), "4 of 6");
    schedule = await textOf(page.locator("table").first());
    due = await textOf(page.getByRole("region", { name: "Card" }));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export progress (JSON)" }).click(),
    ]);
    path = `target/tmp/${Date.now()}.json`;
    await download.saveAs(path);
    const [cards] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Cards for Anki (TSV)" }).click(),
    ]);
    await cards.saveAs(`${path}.txt`);
    const rows = readFileSync(`${path}.txt`, "utf8").split("\n").filter((row) => row && !row.startsWith("#"));
    assert.ok(rows.length > 100 && rows.every((row) => row.split("\t").length === 5), `${rows.length} cards`);
    assert.equal(new Set(rows.map((row) => row.split("\t")[0])).size, rows.length, "every card has a GUID of its own");
  });
  await open("file", { hash: "#/review" }, async (page) => {
    await page.locator("input[type=file]").setInputFiles(path);
    await expectText(page.locator("main"), "events were added");
    assert.equal(await textOf(page.locator("table").first()), schedule);
    await page.locator("input[type=file]").setInputFiles(path);
    await expectText(page.locator("main"), "0 events were added");
    assert.equal((await textOf(page.getByRole("region", { name: "Card" }))), due, "another card is due");
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cutaway.log.")).length);
    assert.equal(await kept(), 1, "what is there already is stored a second time");
    await page.reload();
    await expectText(page.locator("table").first(), schedule);
    await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await expectText(page.locator("main"), "Nothing was imported");
  });
});

for (const [name, broken] of [
  ["is absent", () => Object.defineProperty(window, "localStorage", { value: null })],
  ["is blocked", () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })],
  ["is full", () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; }],
]) {
  test(`storage that ${name}: all works, and the page says so`, { timeout: 240_000 }, () =>
    open("file", {}, async (page) => {
      await page.addInitScript(broken);
      await page.reload();
      await go(page, LESSON);
      await page.locator(".ask").first().waitFor();
      await go(page, "#/review");
      await review(page, "Good");
      await expectText(page.getByRole("region", { name: "Card" }), "5 to review");
      await expectText(page.locator("main"), "does not let the page store anything");
    }),
  );
}

test("what is broken or from a later version is kept", { timeout: 240_000 }, () =>
  open("file", { hash: "#/review", acceptDownloads: true }, async (page) => {
    await page.evaluate(() => {
      localStorage.setItem("cutaway.log.later", '{"v":7,"id":"later.1","at":5,"do":"dreamt","deep":[1]}\n{"v":1,"id":"cut');
      localStorage.setItem("cutaway.log.odd", "\u0000 <html> not ours");
    });
    await page.reload();
    await expectText(page.locator("main"), "1 events so far");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export progress (JSON)" }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    const all = JSON.parse(text);
    assert.deepEqual(all.events[0].deep, [1]);
    assert.equal(all.aside.length, 2);
    assert.match(await page.evaluate(() => localStorage.getItem("cutaway.log.odd")), /not ours/);
  }),
);

each("search finds the place, and leads there", async (page, form) => {
  await page.getByRole("searchbox", { name: "Search the lessons" }).fill("getrefcount");
  await page.locator(".hits a").first().waitFor();
  await shot(page, `search-${form}`);
  await page.locator(".hits a").first().click();
  await page.locator(".lesson h1").waitFor();
  assert.match(await page.evaluate(() => location.hash), /^#\/lesson\/[^/]+\/[^/]+$/);
  await go(page, "#/");
  await page.getByRole("searchbox", { name: "Search the lessons" }).fill("zzzzz");
  await expectText(page.locator(".search"), "Nothing found");
});

each("an address leads to a heading, to a question and to a step", { hash: `${LESSON}/why-it-matters` }, async (page) => {
  const near = async (selector) =>
    eventually(async () => {
      const { y } = await page.locator(selector).boundingBox();
      assert.ok(y > -5 && y < 600, `${selector} is at ${y}`);
    });
  await near("#why-it-matters");
  await go(page, `${LESSON}/question-label-swap`);
  await near("#question-label-swap");
  await go(page, `${LESSON}/labels.py:rebound`);
  await expectText(page.locator(".stepper .narration").first(), "a now names the int 20");
});

each("a lesson opens where it was left", { hash: LESSON }, async (page) => {
  await page.locator("#why-it-matters").waitFor();
  await page.evaluate(() => document.getElementById("why-it-matters").scrollIntoView());
  await page.waitForFunction(() => localStorage.getItem("cutaway.place.a-name-is-a-label") === "why-it-matters");
  await go(page, "#/");
  await page.locator(".lessons").first().waitFor();
  await go(page, LESSON);
  await eventually(async () => {
    const { y } = await page.locator("#why-it-matters").boundingBox();
    assert.ok(y > -5 && y < 200, `the heading is at ${y}`);
  });
});

each("the stepper stays in view beside the prose", { hash: LESSON, viewport: { width: 1400, height: 900 } }, async (page) => {
  await eventually(async () => {
    const figure = await page.locator(".pair .figure").first().boundingBox();
    const words = await page.locator(".pair .words").first().boundingBox();
    assert.ok(words.x + words.width <= figure.x, "they are not side by side");
  });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});

const PROGRAM = "a = [1]\nb = a\nb.append(len(a) + 1)\nfor n in range(2):\n    print(n + 1)\nprint(sum(a))\n";

each("predict mode asks about any program", { hash: `#/try?code=${encodeURIComponent(PROGRAM)}` }, async (page, form) => {
  const ask = page.getByRole("region", { name: "Prediction" });
  await page.getByRole("button", { name: "Ask me about this program" }).click();
  await expectText(ask, "Question 1 of");
  const count = Number(/of (\d+)/.exec(await textOf(ask))[1]);
  assert.ok(count >= 3, `${count} questions`);
  let drawn = 0;
  for (let at = 1; at <= count; at += 1) {
    await expectText(ask, `Question ${at} of ${count}`);
    const prompt = await textOf(ask.locator(".prompt"));
    if (prompt.includes("Which names here lead to it")) {
      await ask.getByRole("textbox").fill("b, a");
      await page.keyboard.press("Enter");
      await expectText(ask.locator(".told"), "Right.");
      await shot(page, `predict-${form}`);
    } else if (prompt.includes("draw them")) {
      await ask.getByRole("button", { name: "Check" }).click();
      await expectText(ask.locator(".corrections"), "the name b is missing: it leads to list #1");
      drawn += 1;
    } else {
      await ask.getByRole("textbox").fill("no such answer");
      await ask.getByRole("button", { name: "Check" }).click();
      await expectText(ask.locator(".told"), "Not what Python does");
    }
    await ask.getByRole("button", { name: "Go on" }).click();
  }
  await expectText(ask, `1 of ${count} predicted`);
  assert.equal(drawn, 1);
});

const FREED = "a = [1]\nb = [2]\nc = b\ndel b\ndel a\nd = {0: 0, 8: 1}\nd[16] = 2\n";

each("predict mode asks what is freed, and what is in a table", { hash: `#/try?code=${encodeURIComponent(FREED)}` }, async (page) => {
  const ask = page.getByRole("region", { name: "Prediction" });
  await page.getByRole("button", { name: "Ask me about this program" }).click();
  await expectText(ask, "Question 1 of");
  const count = Number(/of (\d+)/.exec(await textOf(ask))[1]);
  const seen = [];
  for (let at = 1; at <= count; at += 1) {
    await expectText(ask, `Question ${at} of ${count}`);
    const prompt = await textOf(ask.locator(".prompt"));
    seen.push(prompt);
    if (prompt.startsWith("Line 5 ")) await tick(ask.getByRole("checkbox", { name: "a", exact: true }));
    if (prompt.includes("each slot")) await ask.locator(".rows select").first().selectOption({ label: "0" });
    await ask.getByRole("button", { name: "Check" }).click();
    if (prompt.includes("free?")) await expectText(ask.locator(".told"), "Right.");
    if (prompt.includes("each slot")) {
      await expectText(ask.locator(".told"), "Not what Python does");
      assert.equal(await ask.locator(".mistaken").count(), 7, "the first slot is right");
    }
    await ask.getByRole("button", { name: "Go on" }).click();
  }
  assert.equal(seen.filter((prompt) => prompt.includes("free?")).length, 2, seen.join("\n"));
  assert.equal(seen.filter((prompt) => prompt.includes("each slot")).length, 1, seen.join("\n"));
});

each("a round of questions tells what was wrong, and asks it again", { hash: "#/round/beginner" }, async (page) => {
  const asks = page.locator(".ask");
  await expectCount(asks, 10);
  for (const at of [0, 1]) await answerWrong(asks.nth(at));
  await expectText(page.locator(".score"), "2 of 10 answered, 0 at the first try");
  await expectText(page.getByRole("region", { name: "By concept" }), /0 of \d read it again/);
  await page.getByRole("button", { name: "Only what was wrong" }).click();
  await expectText(page.locator(".score"), "0 of 2 answered");
  await expectCount(asks, 2);
  const drawn = async () => {
    await page.getByRole("button", { name: "Another round" }).click();
    await expectCount(asks, 10);
    return asks.evaluateAll((all) => all.map((ask) => ask.id));
  };
  assert.notDeepEqual(await drawn(), await drawn(), "another round is the same round");
});

each("an interview hides its points until the answer, and runs against the clock", { hash: "#/round/interview" }, async (page) => {
  await expectCount(page.locator(".ask"), 5);
  await expectCount(page.locator(".option"), 0);
  await page.getByRole("button", { name: "I have answered" }).first().click();
  const points = page.locator(".ask").first().locator(".option input");
  await eventually(async () => assert.ok((await points.count()) >= 3, "few points"));
  for (let at = 0; at < (await points.count()); at += 1) await tick(points.nth(at));
  await expectText(page.locator(".score"), "1 of 5 answered, 1 at the first try");
  await expectText(page.locator(".clock"), /[789]:\d\d left of 10:00/);
  await page.getByRole("button", { name: "Stop the clock" }).click();
  const stopped = await textOf(page.locator(".clock"));
  await page.waitForTimeout(1500);
  assert.equal(await textOf(page.locator(".clock")), stopped);
});

each("a lesson's stepper shows no file that its program does not import", { hash: LESSON }, async (page) => {
  await page.locator(".stepper").first().waitFor();
  assert.doesNotMatch(await page.locator("main").innerText(), /swap_solution|swap_test/);
});
