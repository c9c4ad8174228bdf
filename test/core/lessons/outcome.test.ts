import { describe, expect, it } from "vitest";
import { SILENT } from "../../../src/core/follow-up/course.ts";
import { outcomeOf } from "../../../src/core/lessons/outcome.ts";
import { dyads, ended, said } from "../follow-up/years.ts";

const dyad = (
  ...[mentee, mentor, ending]: Parameters<typeof dyads> extends [number, ...infer Rest] ? Rest : never
) => {
  const [only] = dyads(1, mentee, mentor, ending);
  if (only === undefined) throw new Error("no dyad");
  return only;
};

describe("what came of a dyad", () => {
  it("is that the two have met, and not that they have a date", () => {
    expect(outcomeOf(dyad(said("good", 8), SILENT), "met")).toBe(true);
    expect(outcomeOf(dyad(SILENT, SILENT), "met")).toBeNull();
    const planned = dyad(SILENT, SILENT);
    expect(outcomeOf({ ...planned, going: { ...planned.going, met: "planned" } }, "met")).toBe(false);
  });

  it("suits where whoever spoke finds that it does", () => {
    expect(outcomeOf(dyad(said("good", 8), SILENT), "fit")).toBe(true);
    expect(outcomeOf(dyad(said("good", 8), said("deciding", 8)), "fit")).toBe(false);
    expect(outcomeOf(dyad(SILENT, SILENT), "fit")).toBeNull();
  });

  it("does not suit where it ended for that reason, and no other", () => {
    expect(outcomeOf(dyad(SILENT, SILENT, ended("fit")), "fit")).toBe(false);
    expect(outcomeOf(dyad(said("good", 8), SILENT, ended("time")), "fit")).toBe(true);
  });
});
