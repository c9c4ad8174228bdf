import { expect, test } from "vitest";
import { keepChange } from "../../sidebar/keep-change.ts";
import type { Call } from "../../sidebar/rpc.ts";
import type { KeptText } from "../../src/server/rpc-types.ts";

/** A store of one text, as the server keeps it. */
function storeOf(text: string) {
  let kept = text;
  // The types of the wire are checked by the compiler in rpc.ts.
  const call = ((_: string, { value, before }: KeptText) => {
    if (before === kept) kept = value;
    return Promise.resolve({ kept });
  }) as Call;
  return { call, text: () => kept };
}

test("two changes made from one reading both stand", async () => {
  const store = storeOf("a");
  const add = (letter: string) => keepChange(store.call, "letters", "a", (kept) => kept + letter);
  expect(await Promise.all([add("b"), add("c")])).toEqual(["ab", "abc"]);
  expect(store.text()).toBe("abc");
});

test("a change that somebody else has made already is no second one", async () => {
  const store = storeOf("taken out");
  expect(await keepChange(store.call, "letters", "shown", () => "taken out")).toBe("taken out");
});
