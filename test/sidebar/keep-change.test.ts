import { expect, test } from "vitest";
import type { Answer, Clash } from "../../sidebar/clashes.ts";
import { keepChange, keepChoice } from "../../sidebar/keep-change.ts";
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

const never = () => Promise.reject(new Error("not to be asked"));

/** What a panel keeps that changed some fields of a form, beside what is kept by then. */
const fields = (changed: Record<string, unknown>) => (kept: string) =>
  JSON.stringify({ ...(kept === "" ? {} : (JSON.parse(kept) as object)), ...changed });

test("fields that two panels changed each on their own are both kept, and nobody is asked", async () => {
  const store = storeOf(JSON.stringify({ days: 10, name: "Anne" }));
  const before = JSON.stringify({ days: 7, name: "Anne" });
  const keeping = await keepChoice({ call: store.call, ask: never }, "form", before, fields({ name: "Luc" }));
  expect(keeping.isKept).toBe(true);
  expect(JSON.parse(store.text())).toEqual({ days: 10, name: "Luc" });
});

test("a field that both changed is written only once somebody says which one holds, each on its own", async () => {
  const before = JSON.stringify({ days: 7, name: "", link: "" });
  const theirs = { days: 10, name: "Anne", link: "" };
  for (const [answers, left] of [
    [["mine", "mine"], { days: 5, name: "Luc", link: "x" }],
    [["theirs", "mine"], { days: 10, name: "Luc", link: "x" }],
    [["theirs", "theirs"], { days: 10, name: "Anne", link: "x" }],
    [null, theirs],
  ] as const) {
    const store = storeOf(JSON.stringify(theirs));
    const asked: (readonly Clash[])[] = [];
    const ask = (clashes: readonly Clash[]): Promise<readonly Answer[] | null> => {
      expect(JSON.parse(store.text())).toEqual(theirs);
      asked.push(clashes);
      return Promise.resolve(answers);
    };
    const change = fields({ days: 5, name: "Luc", link: "x" });
    const { kept, isKept } = await keepChoice({ call: store.call, ask }, "form", before, change);
    expect(asked).toEqual([
      [
        { path: ["form", "days"], mine: 5, theirs: 10 },
        { path: ["form", "name"], mine: "Luc", theirs: "Anne" },
      ],
    ]);
    expect(JSON.parse(store.text())).toEqual(left);
    expect([kept, isKept]).toEqual([store.text(), answers !== null]);
  }
});

test("a text changed since it was in sight is asked about even where it was read again meanwhile", async () => {
  const store = storeOf("theirs");
  const ask = () => Promise.resolve(["theirs" as const]);
  const host = { call: store.call, ask };
  expect(await keepChoice(host, "title", "theirs", () => "mine", "old")).toEqual({
    ...{ kept: "theirs", isKept: true },
  });
  const first = await keepChoice({ call: store.call, ask: never }, "title", "theirs", () => "mine", "theirs");
  expect(first).toEqual({ kept: "mine", isKept: true });
});

test("lists that each panel added to or took from are put together without a question", async () => {
  const store = storeOf(JSON.stringify({ hidden: ["a", "c"] }));
  const hide = (kept: string) => {
    const { hidden } = JSON.parse(kept) as { hidden: string[] };
    return JSON.stringify({ hidden: [...hidden.filter((key) => key !== "b"), "d"] });
  };
  const before = JSON.stringify({ hidden: ["a", "b"] });
  await keepChoice({ call: store.call, ask: never }, "directory", before, hide);
  expect(JSON.parse(store.text())).toEqual({ hidden: ["a", "c", "d"] });
});

test("what was never kept is nobody's: the first to keep it is asked nothing, the second only of what both chose", async () => {
  const shown = JSON.stringify({ days: 7, name: "" });
  const empty = storeOf("");
  const change = fields({ days: 7, name: "Luc" });
  const first = await keepChoice({ call: empty.call, ask: never }, "form", "", change, shown);
  expect(first.isKept).toBe(true);
  const store = storeOf(JSON.stringify({ days: 10, name: "" }));
  const only = (kept: string) =>
    JSON.stringify({ ...(kept === "" ? { days: 7 } : (JSON.parse(kept) as object)), name: "Luc" });
  expect((await keepChoice({ call: store.call, ask: never }, "form", "", only, shown)).isKept).toBe(true);
  expect(JSON.parse(store.text())).toEqual({ days: 10, name: "Luc" });
});
