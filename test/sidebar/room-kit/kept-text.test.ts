import { expect, test } from "vitest";
import { startKeptText } from "../../../sidebar/room-kit/kept-text.ts";
import type { AskClashes } from "../../../sidebar/clashes.ts";
import type { Call } from "../../../sidebar/rpc.ts";
import type { KeptText } from "../../../src/server/rpc-types.ts";

const REFUSED = "the workbook is out of reach";

/** A text that holds `a`, in a workbook that refuses to keep what contains some letter. */
function letters(refused = "", ask: AskClashes = () => Promise.reject(new Error("not to be asked"))) {
  let stored = "a";
  const drawn: string[] = [];
  const failures: unknown[] = [];
  // The types of the wire are checked by the compiler in rpc.ts.
  const call = ((_: string, { value, before }: KeptText) => {
    if (refused !== "" && value.includes(refused)) return Promise.reject(new Error(REFUSED));
    if (before === stored) stored = value;
    return Promise.resolve({ kept: stored });
  }) as Call;
  const kept = startKeptText({
    ...{ call, name: "letters", ask },
    onFailure: (error) => failures.push(error),
    onChange: (text) => drawn.push(text),
  });
  kept.read("a");
  const add = (letter: string) => kept.change((text) => text + letter);
  return { kept, add, drawn, failures, stored: () => stored };
}

test("a change is shown at once, and is kept once the workbook has it", async () => {
  const { add, kept, drawn, stored } = letters();
  const isKept = add("b");
  expect([kept.text(), stored()]).toEqual(["ab", "a"]);
  expect(await isKept).toBe(true);
  expect([kept.text(), stored(), drawn]).toEqual(["ab", "ab", ["ab"]]);
});

test("a change that cannot be kept is taken back, its trouble told, and can be made again", async () => {
  const { add, kept, drawn, failures, stored } = letters("b");
  expect(await add("b")).toBe(false);
  expect([kept.text(), stored(), drawn]).toEqual(["a", "a", ["ab", "a"]]);
  expect(failures).toEqual([new Error(REFUSED)]);
  expect(await add("c")).toBe(true);
  expect(kept.text()).toBe("ac");
});

test("of two changes only the one that failed is taken back", async () => {
  const { add, kept, stored } = letters("b");
  const both = Promise.all([add("b"), add("c")]);
  expect(kept.text()).toBe("abc");
  expect(await both).toEqual([false, true]);
  expect([kept.text(), stored()]).toEqual(["ac", "ac"]);
});

test("what is read meanwhile comes below the changes under way", async () => {
  const { add, kept } = letters();
  const isKept = add("b");
  kept.read("x");
  expect(kept.text()).toBe("xb");
  await isKept;
  await kept.settled();
  expect(kept.text()).toBe("ab");
});

test("a change that gives way to another panel's writes nothing, and shows what is kept now", async () => {
  const { kept, failures, stored } = letters();
  kept.read("old");
  expect(await kept.change((text) => (text === "old" ? "mine" : null))).toBe(false);
  expect([kept.text(), stored(), failures]).toEqual(["a", "a", []]);
});

test("a choice that another panel changed otherwise is taken over where theirs is to hold, or is left for later", async () => {
  for (const [answers, isKept] of [
    [["theirs"], true],
    [null, false],
  ] as const) {
    const { kept, stored } = letters("", (clashes) => {
      expect(clashes).toEqual([{ path: ["letters"], mine: "mine", theirs: "a" }]);
      return Promise.resolve(answers);
    });
    kept.read("old");
    expect(await kept.change(() => "mine")).toBe(isKept);
    expect([kept.text(), stored()]).toEqual(["a", "a"]);
  }
});
