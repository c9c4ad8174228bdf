import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { directory as english } from "../../../src/core/messages/en/directory.ts";
import { directory as french } from "../../../src/core/messages/fr/directory.ts";

const straight = (text: string): string => text.replace(/’/g, "'");

test.each([
  ["docs/formulaires.md", french],
  ["docs/forms.md", english],
])("%s names what is in the panel as the panel does", (file, words) => {
  const text = straight(readFileSync(file, "utf8"));
  const notInIt = words.notInIt(0).replace(/\s*\(0\)$/, "");
  for (const name of [words.people, words.hide, words.unhide, words.seatless, words.emails, notInIt])
    expect(text).toContain(`_${straight(name)}_`);
  expect(text).toContain(words.leftOut.hidden);
});
