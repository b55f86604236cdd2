// Storage that fails in the middle: nothing that was done is lost, and the page says when nothing can be kept.

import assert from "node:assert/strict";
import { eventually, expectText, open, textOf } from "./lib.mjs";
import { test } from "node:test";

const LESSON = "#/lesson/a-name-is-a-label";
const go = (page, hash) => page.evaluate((to) => { location.hash = to; }, hash);
const card = (page) => page.getByRole("region", { name: "Card" });

/** How many events the reviews say there are. */
async function events(page) {
  let count;
  await eventually(async () => {
    count = Number(/(\d+) events/.exec(await textOf(page.locator("main")))[1]);
  });
  return count;
}

/** Opens the reviews of the first lesson's cards. */
async function reviews(page) {
  await page.locator("h1").waitFor();
  await go(page, "#/review");
  await expectText(card(page), "6 to review");
}

/** Reviews the card that is due, and waits until that is counted. */
async function review(page, rating = "Good") {
  const before = await events(page);
  await card(page).getByRole("button", { name: "Show the answer" }).click();
  await card(page).getByRole("button", { name: new RegExp(`^${rating}`) }).click();
  await eventually(async () => assert.ok((await events(page)) > before, "the review is not counted"));
}

test("a reload in the middle of a write loses nothing that was there", { timeout: 240_000 }, () =>
  open("served", { hash: LESSON }, async (page) => {
    await reviews(page);
    let before = await events(page);
    for (let at = 0; at < 4; at += 1) {
      await card(page).getByRole("button", { name: "Show the answer" }).click();
      await card(page).getByRole("button", { name: /^Good/ }).waitFor();
      await Promise.all([
        page.waitForEvent("load"),
        page.evaluate(() => {
          [...document.querySelectorAll("button")].find((it) => it.textContent.startsWith("Good")).click();
          location.reload();
        }),
      ]);
      await expectText(card(page), "to review");
      const now = await events(page);
      assert.ok(now === before || now === before + 1, `${before} events, then ${now}`);
      before = now;
    }
    assert.ok(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cutaway.log.")).every((key) =>
      localStorage.getItem(key).trim().split("\n").every((line) => JSON.parse(line).id))));
  }),
);

test("a quota that is used up is told of, and what was done meanwhile is stored once there is room", { timeout: 240_000 }, () =>
  open("served", { hash: LESSON }, async (page) => {
    await reviews(page);
    const before = await events(page);
    await page.evaluate(() => {
      let room = "x".repeat(1 << 20);
      while (room) {
        try {
          localStorage.setItem(`other.${localStorage.length}`, room);
        } catch {
          room = room.slice(room.length / 2 + 1);
        }
      }
    });
    await review(page);
    await review(page);
    await expectText(page.locator("main"), "does not let the page store anything");
    assert.equal(await events(page), before + 2);
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("other.")).forEach((key) => localStorage.removeItem(key)));
    await review(page);
    await eventually(async () => assert.doesNotMatch(await textOf(page.locator("main")), /does not let the page store/));
    await page.reload();
    assert.equal(await events(page), before + 3);
    await expectText(card(page), "3 to review");
  }),
);

test("an import that cannot be stored is told of, and is there until the page is closed", { timeout: 240_000 }, () =>
  open("file", { hash: "#/review" }, async (page) => {
    await page.locator("main").waitFor();
    await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; });
    const event = { v: 1, id: "other.1", at: 5, do: "opened", of: "a-name-is-a-label", n: 1 };
    const buffer = Buffer.from(JSON.stringify({ cutaway: 1, events: [event] }));
    await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer });
    await expectText(page.locator("main"), "1 event was added");
    await expectText(page.locator("main"), "does not let the page store anything");
    await expectText(card(page), "6 to review");
  }),
);

test("a clock that goes back: reviews go on, and none is lost", { timeout: 240_000 }, () =>
  open("served", {}, async (page) => {
    await page.clock.setFixedTime(new Date("2026-05-20T12:00:00Z"));
    await go(page, LESSON);
    await reviews(page);
    await review(page);
    await review(page, "Again");
    const before = await events(page);
    await page.clock.setFixedTime(new Date("2026-05-01T12:00:00Z"));
    await page.reload();
    await expectText(card(page), /\d to review|The next card comes in/);
    await review(page);
    assert.equal(await events(page), before + 1);
    await page.clock.setFixedTime(new Date("1999-01-01T00:00:00Z"));
    await page.reload();
    await review(page);
    await page.clock.setFixedTime(new Date("2026-05-21T12:00:00Z"));
    await page.reload();
    assert.equal(await events(page), before + 2);
    await expectText(page.locator("table").first(), "4 of 6");
    assert.doesNotMatch(await textOf(page.locator("main")), /NaN|-\d/);
  }),
);

test("the browser is asked to keep what is stored after the first review, once", { timeout: 240_000 }, () =>
  open("served", {}, async (page) => {
    await page.locator("main").waitFor();
    await page.addInitScript(() => {
      window.asked = 0;
      StorageManager.prototype.persist = () => {
        window.asked += 1;
        return Promise.resolve(true);
      };
    });
    await page.reload();
    await go(page, LESSON);
    await reviews(page);
    assert.equal(await page.evaluate(() => window.asked), 0, "asked before anything was reviewed");
    await review(page);
    await eventually(async () => assert.equal(await page.evaluate(() => window.asked), 1));
    await review(page);
    assert.equal(await page.evaluate(() => window.asked), 1);
  }),
);

test("questions leave as GIFT, results as a table", { timeout: 240_000 }, () =>
  open("file", { hash: LESSON, acceptDownloads: true }, async (page) => {
    await reviews(page);
    const file = async (name) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      const { readFileSync } = await import("node:fs");
      return readFileSync(await download.path(), "utf8");
    };
    const gift = await file("Questions as GIFT");
    const questions = gift.split("\n\n").filter((text) => text.startsWith("::"));
    assert.ok(questions.length > 100, `${questions.length} questions`);
    for (const question of questions) {
      const plain = question.replace(/\\[~=#{}:\\]/g, "");
      assert.match(plain, /^::[^:]+::\[markdown\][^{}]*\{\n( {4}[=~][^{}]*\n)+( {4}####[^{}]*\n)?\}$/, question);
    }
    assert.match(gift, /::label-print::\[markdown\]What does this program print\?/);
    const rows = (await file("Results (CSV)")).trim().split("\n");
    assert.equal(rows[0], "ms since 1970,what,of,value,counts");
    assert.match(rows[1], /^\d+,opened,"a-name-is-a-label",1,1$/);
  }),
);
