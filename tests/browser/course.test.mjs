// A walk through every lesson: it opens, its programs go to their stops and to their ends, its questions can be
// answered wrong and right, its exercises are solved by their solutions and not before.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, expectText, open, textOf, tick } from "./lib.mjs";

/** The lessons, by part. */
async function parts() {
  let found;
  await open("file", { hash: "#/" }, async (page) => {
    await page.locator(".lessons a").first().waitFor();
    found = await page.locator("section:has(> .lessons)").evaluateAll((sections) =>
      sections.map((section) => [...section.querySelectorAll(".lessons a")].map((link) => link.getAttribute("href"))),
    );
  });
  return found;
}

/** Answers a question wrong, has the answer shown, and answers it right. */
async function answer(ask) {
  const check = ask.getByRole("button", { name: "Check", exact: true });
  const told = ask.locator(".told");
  const field = ask.locator(".answer");
  const begin = ask.getByRole("button", { name: "Begin", exact: true });
  if ((await begin.count()) > 0) {
    await begin.click();
    await ask.locator(".drawing, .rows").waitFor();
  }
  if ((await ask.locator(".drawing").count()) > 0) {
    await check.click();
    await expectText(told, "would make it right");
    await ask.getByRole("button", { name: "Show the answer" }).click();
    await told.locator(".diagram, .outline").waitFor();
    await ask.getByRole("button", { name: "Ask me again" }).click();
    await begin.click();
    const mend = ask.getByRole("button", { name: "Mend it" }).first();
    for (let at = 0; at < 8; at += 1) {
      await check.click();
      await told.locator(".right, .wrong").first().waitFor();
      if ((await mend.count()) === 0) break;
      await mend.click();
    }
  } else if ((await ask.locator(".rows").count()) > 0) {
    const rows = ask.locator(".rows select");
    const count = await rows.count();
    await check.click();
    await expectText(told, "Not what Python does");
    assert.equal(await ask.locator(".mistaken").count(), count, "each empty row is wrong");
    await ask.getByRole("button", { name: "Show the answer" }).click();
    const lines = (await ask.locator(".told pre code").textContent()).split("\n");
    assert.equal(lines.length, count);
    await ask.getByRole("button", { name: "Ask me again" }).click();
    await begin.click();
    const names = await ask.locator(".rows label > code").allTextContents();
    for (const [at, line] of lines.entries()) await rows.nth(at).selectOption({ label: line.slice(names[at].length + 2) });
  } else if ((await ask.locator(".parsons").count()) > 0) {
    const help = ask.getByRole("button", { name: "Help me with one line" });
    for (let at = 0; at < 2; at += 1) {
      assert.equal(await help.count(), 0, "help comes after two wrong tries");
      await check.click();
      await expectText(told, "Not what Python does");
      await ask.locator(".parsons .line").first().click();
    }
    for (let at = 0; at < 30; at += 1) {
      await check.click();
      await told.locator(".right, .wrong").first().waitFor();
      if ((await help.count()) === 0) break;
      await help.click();
    }
  } else if ((await field.count()) > 0) {
    await field.fill("no such answer");
    await check.click();
    await expectText(told, "Not what Python does");
    await ask.getByRole("button", { name: "Show the answer" }).click();
    const right = (await ask.locator(".told pre code").textContent()).replace(/\n$/, "");
    await ask.getByRole("button", { name: "Ask me again" }).click();
    await field.fill(right);
  } else if ((await ask.locator(".option").count()) > 0) {
    // Where nothing is to be picked, all that is picked is wrong.
    await check.click();
    await told.locator(".right, .wrong").first().waitFor();
    if ((await told.locator(".right").count()) > 0) {
      for (const box of await ask.locator(".option input").all()) await tick(box);
      await check.click();
    }
    await expectText(told, "Not what Python does");
    await ask.getByRole("button", { name: "Show the answer" }).click();
    await ask.locator(".option.right, .told pre code").first().waitFor();
    const named = (await ask.locator(".told pre code").allTextContents()).join(" ").split(/\s+/);
    const rights = await ask
      .locator(".option")
      .evaluateAll((all, named) => all.map((one) => one.classList.contains("right") || named.includes(one.textContent.trim())), named);
    await ask.getByRole("button", { name: "Ask me again" }).click();
    const boxes = ask.locator(".option input");
    const wrong = rights.indexOf(false);
    if (wrong >= 0) {
      await tick(boxes.nth(wrong));
      await check.click();
      await expectText(told, "Not what Python does");
      if ((await boxes.nth(wrong).getAttribute("type")) === "checkbox") await tick(boxes.nth(wrong), false);
    }
    for (const [at, right] of rights.entries()) if (right) await tick(boxes.nth(at));
  } else {
    const groups = ask.locator(".object-of");
    const count = await groups.count();
    assert.ok(count > 1, "a question of a kind that this walk does not know");
    const put = async (objects) => {
      for (const [at, object] of objects.entries()) await tick(groups.nth(at).getByRole("radio").nth(object));
      await check.click();
    };
    // Few names: one after the other, every way in which they can lead to objects.
    const ways = (names) => (names === 0 ? [[]] : ways(names - 1).flatMap((way) => [...Array(count).keys()].map((o) => [...way, o])));
    const seen = new Set();
    for (const way of ways(count)) {
      await put(way);
      seen.add(await textOf(told.locator("p").first()));
      if (seen.has("Right.")) break;
    }
    assert.ok(seen.size > 1, "no way is right, or all are");
  }
  await check.click();
  await expectText(told, "Right.");
  assert.ok((await textOf(ask.locator(".context"))).length > 20, "the answer is not explained");
}

/** Checks an exercise as it is, then with its solution. */
async function solve(figure) {
  const told = figure.locator(".task .told");
  await figure.getByRole("button", { name: "Check the goal" }).click();
  await eventually(async () => assert.match(await textOf(told), /Not yet|cannot be checked/));
  const hint = figure.getByRole("button", { name: /^Show hint/ });
  while ((await hint.count()) > 0) await hint.click();
  await figure.getByRole("button", { name: "Show a solution" }).click();
  const lines = await figure.locator(".task .listing .line code").allTextContents();
  await figure.getByRole("button", { name: "Edit", exact: true }).click();
  await figure.getByRole("textbox", { name: "Python program" }).fill(lines.join("\n") + "\n");
  await figure.getByRole("button", { name: "Check the goal" }).click();
  await expectText(told, "The goal is reached");
  await expectText(figure.locator(".task-goal"), "Solved");
}

for (const part of [0, 1, 2, 3]) {
  test(`every lesson of part ${part + 1} can be walked through`, { timeout: 900_000 }, async () => {
    const lessons = (await parts())[part];
    assert.ok(lessons.length > 3, `${lessons.length} lessons`);
    for (const hash of lessons) {
      try {
        await open("file", { hash }, async (page) => {
          await page.locator(".lesson h1").waitFor();
          const steppers = page.locator(".stepper");
          for (let at = 0; at < (await steppers.count()); at += 1) {
            const stepper = steppers.nth(at);
            await stepper.getByRole("button", { name: "Last", exact: true }).click();
            await eventually(async () => {
              const [, step, steps] = /step ([\d,]+) of ([\d,]+)/.exec(await textOf(stepper.locator(".count")));
              assert.equal(step, steps, "it is not at its last step");
              assert.notEqual(step, "1", "it has not run");
            });
          }
          // The answers of cards show moments, too.
          for (const card of await page.locator(".cards summary").all()) await card.click();
          const stops = page.locator("button.stop");
          for (let at = 0; at < (await stops.count()); at += 1) {
            const stop = stops.nth(at);
            const program = (await stop.getAttribute("title")).replace("Show this moment of ", "");
            await stop.click();
            const stepper = page.locator(`.stepper[aria-label="Stepper: ${program}"]`).first();
            await eventually(async () => assert.ok((await textOf(stepper.locator(".narration"))).length > 5));
          }
          const asks = page.locator(".ask:has(.main)");
          assert.ok((await asks.count()) >= 4, `${await asks.count()} questions`);
          for (let at = 0; at < (await asks.count()); at += 1) await answer(asks.nth(at));
          const exercises = page.locator(".figure:has(.task)");
          assert.ok((await exercises.count()) >= 1, "no exercise");
          for (let at = 0; at < (await exercises.count()); at += 1) await solve(exercises.nth(at));
        });
      } catch (error) {
        error.message = `${hash}: ${error.message}`;
        throw error;
      }
    }
  });
}
