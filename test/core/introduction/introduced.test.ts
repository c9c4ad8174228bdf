import { expect, test } from "vitest";
import { introducedMark, readIntroduced, withIntroduced } from "../../../src/core/introduction/introduced.ts";

const [first, second] = [introducedMark("zoe@x.ca", "alice@x.ca"), introducedMark("zoe@x.ca", "bob@x.ca")];

test("what is kept of an introduction names nobody, and tells one pair from another", () => {
  expect(first).toMatch(/^[0-9a-f]{8}$/);
  expect(second).not.toBe(first);
});

test("introductions add up, each once, and are taken back", () => {
  const both = withIntroduced(withIntroduced("", [first], true), [first, second], true);
  expect([...readIntroduced(both)]).toEqual([first, second]);
  expect([...readIntroduced(withIntroduced(both, [first], false))]).toEqual([second]);
  expect(readIntroduced("").size).toBe(0);
});
