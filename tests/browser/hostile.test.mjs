// Hostile pastes: each leaves a page that can be used, with a clear message.

import assert from "node:assert/strict";
import { each, expectText } from "./lib.mjs";

/** Pastes a program, runs it, and waits for what the page says; then the page must still run a good one. */
function paste(name, code, said) {
  each(`hostile: ${name}`, { hash: "#/try" }, async (page) => {
    const fill = async (text) => {
      await page.getByRole("button", { name: "Edit", exact: true }).click();
      await page.getByRole("textbox", { name: "Python program" }).waitFor();
      await page.evaluate((value) => {
        const area = document.querySelector("textarea");
        area.value = value;
        area.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, text);
      await page.getByRole("button", { name: "Run", exact: true }).click();
    };
    await fill(code);
    await said(page);
    await fill("print('still here')\n");
    await page.getByRole("button", { name: "Last", exact: true }).click();
    await expectText(page.locator(".output .printed"), "still here");
  });
}

const stepper = (page) => page.locator(".stepper");

paste("an endless loop", "while True: pass\n", async (page) => {
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expectText(stepper(page), "stopped here");
});

paste("a list of a million million", "x = [0] * 10**12\n", async (page) => {
  await page.getByRole("button", { name: "Last", exact: true }).click();
  await expectText(stepper(page), /MemoryError|limit/);
});

paste("endless recursion", "def f(): f()\nf()\n", async (page) => {
  await page.getByRole("button", { name: "Last", exact: true }).click();
  await expectText(stepper(page), /RecursionError/);
});

paste("a megabyte of parentheses", "(".repeat(1_000_000), async (page) => {
  await expectText(page.locator(".narration"), /line 1/);
});

paste("unpaired surrogates", "x = '\ud800'\nprint(len(x))\n\udc00", async (page) => {
  await expectText(page.locator(".narration"), /./);
});

paste("a NUL", "x = 1\0\n", async (page) => {
  await expectText(page.locator(".narration"), /line 1|null/);
});

paste("nothing", "", async (page) => {
  await expectText(stepper(page), /step 1 of/);
  assert.ok(true);
});
