import { describe, expect, it } from "vitest";
import { readAsked, withAsked } from "../../../src/core/acceptance/asked.ts";
import { askingOf } from "../../../src/core/acceptance/asking.ts";
import type { AskingOrder } from "../../../src/core/acceptance/side.ts";
import { introducedMark } from "../../../src/core/introduction/introduced.ts";
import type { MadeDyad } from "../../../src/core/introduction/made-dyads.ts";
import { ANA, type Answer, BOB, EVE, MAX, ZOE, cohort, dyad, standing } from "./answers.ts";

const markOf = ({ mentee, mentor }: MadeDyad): string =>
  introducedMark(cohort.mentees[mentee]?.key ?? "", cohort.mentors[mentor]?.key ?? "");

describe("whom to ask", () => {
  const dyads = [dyad(ZOE, ANA)];

  it.each<[AskingOrder, readonly string[]]>([
    ["mentor-first", ["mentor"]],
    ["mentee-first", ["mentee"]],
    ["both", ["mentee", "mentor"]],
    ["mentor", ["mentor"]],
    ["mentee", ["mentee"]],
  ])("follows the order %s", (order, sides) => {
    expect(standing(dyads, order)).toMatchObject([{ toAsk: sides, outcome: "open" }]);
  });

  it("is the second once the first accepts, then nobody", () => {
    expect(standing(dyads, "mentor-first", [["Ana", "Zoé", "oui"]])).toMatchObject([
      { toAsk: ["mentee"], outcome: "open" },
    ]);
    const both: Answer[] = [
      ["Ana", "Zoé", "oui"],
      ["Zoé", "Ana", "oui"],
    ];
    expect(standing(dyads, "mentor-first", both)).toMatchObject([{ toAsk: [], outcome: "accepted" }]);
    expect(standing(dyads, "mentor", [["Ana", "Zoé", "oui"]])).toMatchObject([{ outcome: "accepted" }]);
  });

  it("is nobody once one declines, even one who was not asked", () => {
    expect(standing(dyads, "mentor", [["Zoé", "Ana", "non"]])).toMatchObject([
      { toAsk: [], outcome: "declined" },
    ]);
  });

  it("is nobody beyond the seats of a mentor, those asked and confirmed first", () => {
    const bobs = [dyad(ZOE, BOB), dyad(EVE, BOB), dyad(MAX, ANA)];
    const toAsk = (kept: string, answers: Answer[] = []) =>
      standing(bobs, "mentor-first", answers, kept).map((state) => state.toAsk.length);
    expect(toAsk("")).toEqual([1, 0, 1]);
    const second = bobs[1];
    if (second === undefined) throw new Error("no dyad");
    const kept = withAsked("", markOf(second), "mentor", { on: "2026-03-01", until: "2026-03-08" });
    expect(toAsk(kept)).toEqual([0, 0, 1]);
    // A no frees the seat for the other.
    expect(toAsk(kept, [["Bob", "Ève", "non"]])).toEqual([1, 0, 1]);
  });
});

it("is nobody before both agree that their answers are used", () => {
  const mentors = cohort.mentors.map((mentor) => ({ ...mentor, awaitsConsent: true as const }));
  const [entry] = askingOf({
    ...{ dyads: [dyad(ZOE, ANA)], cohort: { ...cohort, mentors }, answers: [] },
    ...{ askedOf: readAsked(""), notedOf: () => null, order: "mentee-first", today: "2026-03-05" },
  });
  expect(entry).toMatchObject({ awaitsConsent: ["mentor"], state: { toAsk: [] } });
});

describe("what was asked", () => {
  const [first] = [dyad(ZOE, ANA)];
  const kept = withAsked("", markOf(first), "mentor", { on: "2026-03-01", until: "2026-03-08" });

  it("waits until the deadline, then is late, and an answer ends it", () => {
    const mentor = (today: string, answers: Answer[] = []) =>
      standing([first], "mentor-first", answers, kept, today)[0]?.sides.mentor;
    expect(mentor("2026-03-08")).toBe("asked");
    expect(mentor("2026-03-09")).toBe("late");
    expect(mentor("2026-03-09", [["Ana", "Zoé", "oui"]])).toBe("accepted");
  });

  it("is kept without any name, beside other lines, and can be taken back", () => {
    expect(kept).not.toMatch(/ana|zo/i);
    const other = withAsked(kept, "autre", "mentee", { on: "2026-03-02", until: "2026-03-09" });
    expect(other.split("\n")).toHaveLength(2);
    expect(withAsked(other, "autre", "mentee", null)).toBe(kept);
    expect(readAsked("n’importe quoi\n")("autre", "mentee")).toBeNull();
  });
});
