import { describe, expect, it } from "vitest";
import { shortly } from "../builders.ts";
import { journalTab } from "./journals.ts";
import { followed, of } from "./programmes.ts";

const zoe = { name: "Zoé Lam", email: "zoe@z.example" };

describe("an answer from before the dyad began", () => {
  const last = { on: "2025-06-01 09:00:00", ...zoe, meetings: 12, hours: 20 };

  it("is of another dyad: it does not count, and is reported once for its tab", () => {
    const follow = followed([
      journalTab(
        "fr",
        last,
        { ...last, on: "2025-07-01 09:00:00" },
        { on: "2026-02-20 09:00:00", ...zoe, meetings: 1 },
      ),
    ]);
    expect(of(follow, "Zoé Lam").life).toMatchObject({ meetings: 1, hours: null });
    expect(follow.issues.map(shortly)).toEqual(["journal-before-dyad Journal:2"]);
    expect(follow.issues).toMatchObject([{ count: 2, rows: [2, 3] }]);
  });

  it("counts where the day is not known", () => {
    const { life } = of(followed([journalTab("fr", { ...last, on: "" })]), "Zoé Lam");
    expect(life.meetings).toBe(12);
  });
});

describe("a total since the beginning that falls", () => {
  it("is reported at the later answer, which counts", () => {
    const follow = followed([
      journalTab(
        "fr",
        { on: "2026-02-10 09:00:00", ...zoe, meetings: 6, hours: 9 },
        { on: "2026-02-20 09:00:00", ...zoe, meetings: 2, hours: 11 },
      ),
    ]);
    expect(of(follow, "Zoé Lam").life).toMatchObject({ meetings: 2, hours: 11 });
    expect(follow.issues.map(shortly)).toEqual(["journal-count-fell Journal:3"]);
    expect(follow.issues).toMatchObject([{ names: ["Zoé Lam"], read: "2", count: 6 }]);
  });

  it("is none of two people who count differently", () => {
    const alice = { name: "Alice Roy", email: "alice@a.example" };
    const follow = followed([
      journalTab(
        "fr",
        { on: "2026-02-10 09:00:00", ...zoe, meetings: 6 },
        { on: "2026-02-20 09:00:00", ...alice, meetings: 5 },
      ),
    ]);
    expect(follow.issues).toEqual([]);
  });
});

describe("an answer with a date that cannot be right", () => {
  const today = "2026-03-01";
  const later = { ...zoe, meetings: 9 };
  const sure = { on: "2026-02-20 09:00:00", ...zoe, meetings: 4 };

  it.each([
    ["bientôt", "pulse-undated"],
    ["1987-02-20", "pulse-undated"],
    ["2099-02-20 09:00:00", "pulse-in-future"],
  ])("%s is never the latest word, and is told", (on, code) => {
    const follow = followed([journalTab("fr", { ...later, on }, sure)], { today });
    expect(of(follow, "Zoé Lam").life).toMatchObject({ meetings: 4 });
    expect(follow.issues.map(shortly)).toContain(`${code} Journal:2`);
  });

  it("but of tomorrow in another time zone is as sure as others", () => {
    const follow = followed([journalTab("fr", sure, { ...later, on: "2026-03-02 01:00:00" })], { today });
    expect(of(follow, "Zoé Lam").life).toMatchObject({ meetings: 9 });
    expect(follow.issues).toEqual([]);
  });
});

it("an answer with the name of one person and the address of another counts for neither, and is told", () => {
  const mixed = { on: "2026-02-20 09:00:00", name: "Zoé Lam", email: "bob@b.example", meetings: 4 };
  const follow = followed([journalTab("fr", mixed)]);
  expect(of(follow, "Zoé Lam").life.meetings).toBeNull();
  expect(follow.issues.map(shortly)).toEqual(["pulse-two-people Journal:2"]);
});
