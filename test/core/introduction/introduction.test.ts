import { expect, test } from "vitest";
import {
  LONGEST_BODY,
  mergedIntroduction,
  readIntroduction,
} from "../../../src/core/introduction/introduction.ts";
import { introduction as french } from "../../../src/core/messages/fr/introduction.ts";

const first = readIntroduction(undefined, french.message);

test("the text of the programme's language stands where nothing was kept", () => {
  expect(first.body).toBe(french.message.body);
  expect(first.programme).toBe("");
});

test("what was kept comes back", () => {
  const mine = { ...first, body: "Bonjour {mentor·e}", programme: "MRC" };
  expect(readIntroduction(JSON.stringify(mine), french.message)).toEqual(mine);
});

test("what cannot be read is as if nothing had been kept", () => {
  const long = { ...first, body: "x".repeat(LONGEST_BODY + 1) };
  for (const text of ["", "{", "null", JSON.stringify({ body: "x" }), JSON.stringify(long)])
    expect(readIntroduction(text, french.message)).toEqual(first);
});

test("each field that was changed here is kept, and the others as somebody else keeps them by then", () => {
  const here = { ...first, programme: "MRC" };
  const theirs = { ...first, programme: "Ville", coordination: "Jeanne" };
  expect(mergedIntroduction(first, here, theirs)).toEqual({ ...theirs, programme: "MRC" });
});
