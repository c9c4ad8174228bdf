import { describe, expect, it, test } from "vitest";
import type { DyadCounts } from "../../../src/core/home/dyad-counts.ts";
import { type HomeFacts, nextStep, stageStates } from "../../../src/core/home/home.ts";

const DYADS: DyadCounts = {
  dyads: 36,
  confirmed: 0,
  refused: 0,
  toDiscuss: 0,
  unplaced: 4,
  newcomers: 0,
  toMend: 0,
};
const CHECKED = { questions: 0, errors: 0, warnings: 0 };
/** Both forms are answered, nothing is to be settled, nothing is proposed. */
const facts = (change: Partial<HomeFacts> = {}): HomeFacts => ({
  forms: "both",
  recruited: { mentees: 40, mentors: 24, seats: 36, shortage: null },
  doubtful: 0,
  toCheck: CHECKED,
  dyads: null,
  asking: null,
  newMentors: 0,
  confirmed: 0,
  introduced: 0,
  followed: 0,
  met: 0,
  calls: 0,
  unheard: 0,
  ...change,
});
const withDyads = (dyads: Partial<DyadCounts>, change: Partial<HomeFacts> = {}): HomeFacts =>
  facts({ dyads: { ...DYADS, ...dyads }, ...change });

describe("the next thing to do", () => {
  it("is with the forms until both are answered and read", () => {
    const forms = ["none", "unanswered", "mentees", "mentors", "tabs", "errors"] as const;
    expect(forms.map((each) => nextStep(facts({ forms: each })))).toEqual([
      "begin",
      "look",
      "find",
      "browse",
      "tabs",
      "mend",
    ]);
  });

  it("is to look, then to settle, then to propose", () => {
    const questions = { ...CHECKED, questions: 3 };
    expect(nextStep(facts({ doubtful: 1, toCheck: questions }))).toBe("uses");
    expect(nextStep(facts({ toCheck: questions }))).toBe("settle");
    expect(nextStep(facts())).toBe("propose");
    // While the answers are being checked nobody waits.
    expect(nextStep(facts({ toCheck: null }))).toBe("propose");
  });

  it("is to decide as long as a dyad waits, whatever is to be settled for the next run", () => {
    const questions = { toCheck: { ...CHECKED, questions: 3 } };
    expect(nextStep(withDyads({}, questions))).toBe("decide");
    expect(nextStep(withDyads({ confirmed: 30, refused: 5, toDiscuss: 1 }))).toBe("decide");
  });

  it("is then to introduce, to call, to place those who came since, and to follow", () => {
    const decided = { confirmed: 33, refused: 3 };
    const at = (newcomers: number, change: Partial<HomeFacts>) =>
      nextStep(withDyads({ ...decided, newcomers }, { confirmed: 33, ...change }));
    expect(at(2, { introduced: 32, calls: 1 })).toBe("introduce");
    expect(at(2, { introduced: 33, followed: 33, calls: 1 })).toBe("follow");
    expect(at(2, { introduced: 33, followed: 33 })).toBe("welcome");
    expect(at(0, { introduced: 33, followed: 33 })).toBe("follow");
  });

  it("is to see to the answers of the two, to ask, and to decide on what is asked of nobody", () => {
    const nothing = { declined: 0, accepted: 0, toSettle: 0, toAsk: 0, waiting: 0, late: 0 };
    const step = (
      counts: Partial<DyadCounts>,
      asking: Partial<typeof nothing>,
      change: Partial<HomeFacts> = {},
    ) => nextStep(withDyads(counts, { asking: { ...nothing, ...asking }, ...change }));
    expect(step({ toDiscuss: 2 }, { declined: 1, toAsk: 30 })).toBe("ask");
    expect(step({}, { late: 1, waiting: 35 })).toBe("ask");
    expect(step({ toDiscuss: 2 }, { toSettle: 1, toAsk: 30 })).toBe("ask");
    expect(step({ toDiscuss: 2 }, { toAsk: 34 })).toBe("decide");
    expect(step({}, { toAsk: 36 })).toBe("ask");
    expect(step({ confirmed: 10 }, { waiting: 20 })).toBe("decide");
    // While only answers are waited for, the rest goes on.
    const confirmed = { confirmed: 10, refused: 6 };
    expect(step(confirmed, { waiting: 20 }, { confirmed: 10, introduced: 9 })).toBe("introduce");
    expect(step(confirmed, { waiting: 20 }, { confirmed: 10, introduced: 10 })).toBe("ask");
    expect(step({}, {})).toBe("decide");
  });

  it("is to welcome new mentors where somebody waits", () => {
    const at = (unplaced: number) =>
      nextStep(withDyads({ confirmed: 36, unplaced }, { newMentors: 1, confirmed: 36, introduced: 36 }));
    expect(at(4)).toBe("welcome");
    expect(at(0)).toBe("follow");
  });

  it("is to place where every dyad was refused, to propose where a tab holds none, to repair what cannot be read", () => {
    expect(nextStep(withDyads({ dyads: 2, refused: 2 }))).toBe("place");
    expect(nextStep(withDyads({ dyads: 0 }))).toBe("propose");
    expect(nextStep(facts({ dyads: "unreadable" }))).toBe("repair");
  });
});

test("each line is done, at work or to come", () => {
  const linesOf = (each: HomeFacts) => Object.values(stageStates(each)).join(" ");
  expect(linesOf(facts({ forms: "none", toCheck: null }))).toBe("open ahead ahead ahead ahead ahead");
  expect(linesOf(facts({ forms: "unanswered", toCheck: null }))).toBe("open open ahead ahead ahead ahead");
  expect(linesOf(facts())).toBe("done done open ahead ahead ahead");
  const lacking = { mentees: 40, mentors: 24, seats: 36, shortage: { topic: "Vente", seats: 5 } };
  expect(linesOf(facts({ recruited: lacking, doubtful: 1 }))).toBe("open open open ahead ahead ahead");
  expect(linesOf(withDyads({ confirmed: 12 }, { confirmed: 12, introduced: 3, followed: 3, calls: 1 }))).toBe(
    "done done done open open open",
  );
  const followed = (met: number, calls = 0, unheard = 0) =>
    linesOf(
      withDyads({ confirmed: 36 }, { confirmed: 36, introduced: 36, followed: 36, met, calls, unheard }),
    );
  expect(followed(36)).toBe("done done done done done done");
  // The day dyads are introduced, nobody has met.
  expect(followed(0)).toBe("done done done done done open");
  expect(followed(36, 1)).toBe("done done done done done open");
  expect(followed(36, 0, 2)).toBe("done done done done done open");
});

test("what is still to be checked leaves no tick", () => {
  const check = (toCheck: HomeFacts["toCheck"], doubtful = 0) =>
    stageStates(facts({ toCheck, doubtful })).check;
  expect(check(CHECKED)).toBe("done");
  expect(check({ ...CHECKED, warnings: 2 })).toBe("open");
  expect(check({ ...CHECKED, questions: 1 })).toBe("open");
  expect(check({ ...CHECKED, errors: 1 })).toBe("open");
  expect(check(CHECKED, 1)).toBe("open");
  expect(check(null)).toBe("open");
});
