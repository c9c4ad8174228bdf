import { describe, expect, it } from "vitest";
import {
  type DecidedDyad,
  readAnswered,
  trackRequests,
  writeAnswered,
} from "../../../src/core/directory/request-states.ts";
import { MEETING, kitTab, programme, read } from "./requests.ts";

const { value } = read(
  kitTab(
    ["2026-03-01", "zoé@e.example", "Zoé", MEETING, "Bob"],
    ["2026-03-02", "zoé@e.example", "Zoé", MEETING, "Ana Roy (A)"],
    ["2026-03-03", "yan@e.example", "Yan", MEETING, "Bob"],
  ),
);
const keys = { menteeKey: "", mentorKey: "" };
const NOBODY: ReadonlySet<string> = new Set();

const states = (dyads: readonly DecidedDyad[], answered = NOBODY) =>
  trackRequests(value, programme, dyads, answered).map(({ row, state }) => [row, state]);

describe("how requests stand", () => {
  it("is waiting at first, the longest first", () => {
    expect(states([])).toEqual([
      [2, "waiting"],
      [3, "waiting"],
      [4, "waiting"],
    ]);
  });

  it("tells dyads made, with whom else, answers, and who waits first", () => {
    const [, , yan] = trackRequests(value, programme, [], NOBODY);
    const answered = readAnswered(writeAnswered([yan?.key ?? ""]));
    const dyads = [{ mentee: "Zoé", mentor: "Bob", ...keys }];
    expect(states(dyads, answered)).toEqual([
      [2, "dyad"],
      [3, "elsewhere"],
      [4, "answered"],
    ]);
    expect(states(dyads)[0]).toEqual([4, "waiting"]);
  });

  it("goes by the names that people see, and by the keys where a cell is empty", () => {
    const [zoe, yan] = programme.mentees.people;
    const bob = programme.mentors.people[1];
    const [menteeKey, mentorKey] = [zoe?.key ?? "", bob?.key ?? ""];
    expect(states([{ mentee: "", mentor: "", menteeKey, mentorKey }])).toContainEqual([2, "dyad"]);
    // A name changed by hand leaves the key of the other person behind
    const moved = { mentee: "Zoé", menteeKey: yan?.key ?? "", mentor: "Bob", mentorKey };
    expect(states([moved])).toContainEqual([2, "dyad"]);
    const [ana] = programme.mentors.people;
    const changed = { mentee: "Yan", mentor: `Ana Roy (${ana?.email ?? ""})`, mentorKey };
    expect(states([{ ...changed, menteeKey: yan?.key ?? "" }])).toContainEqual([4, "elsewhere"]);
  });

  it("has a key of its own for each pair", () => {
    const found = trackRequests(value, programme, [], NOBODY).map(({ key }) => key);
    expect(new Set(found).size).toBe(3);
    expect(states([], new Set(found.slice(0, 1))).at(-1)).toEqual([2, "answered"]);
  });

  it("knows an answer again when others were added before it", () => {
    const [bob] = trackRequests(value, programme, [], NOBODY);
    const later = read(
      kitTab(
        ["2026-02-01", "yan@e.example", "Yan", MEETING, "Ana Roy (A)"],
        ["2026-03-01", "zoé@e.example", "Zoé", MEETING, "Bob"],
      ),
    ).value;
    const tracked = trackRequests(later, programme, [], new Set([bob?.key ?? ""]));
    expect(tracked.map(({ row, state }) => [row, state])).toEqual([
      [2, "waiting"],
      [3, "answered"],
    ]);
  });
});

describe("the answers kept", () => {
  it.each([undefined, "", "{", "[]", '{"format":"other","answered":["a"]}'])(
    "are none where they cannot be read: %s",
    (kept) => {
      expect(readAnswered(kept).size).toBe(0);
    },
  );

  it("fit a property for hundreds of requests, and name nobody", () => {
    const text = writeAnswered(trackRequests(value, programme, [], NOBODY).map(({ key }) => key));
    expect(text).not.toMatch(/bob|zoé|yan|@/i);
    expect(text.length).toBeLessThan(45 + 3 * 10);
  });
});
