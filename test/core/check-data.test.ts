import { describe, expect, it } from "vitest";
import { checkData } from "../../src/core/check-data.ts";
import { propose } from "../../src/core/propose.ts";
import { proposed, sampleTables, snapshotOf, tab } from "./workbooks.ts";

describe("the check of the data", () => {
  it("gives the issues of a run, the most serious first", () => {
    const issues = checkData(snapshotOf(sampleTables()));
    const { proposal } = proposed(snapshotOf(sampleTables()));
    expect(issues.map(({ code, row }) => [code, row])).toEqual(
      proposal.issues.map(({ code, row }) => [code, row]),
    );
    expect(issues.map(({ severity }) => severity)).toEqual([
      ...Array(3).fill("warning"),
      ...Array(4).fill("info"),
    ]);
  });

  it("gives what forbids a run", () => {
    const snapshot = snapshotOf([tab("Mentors", ["Nom"]), tab("Mentorés", ["Nom"], ["A"])]);
    expect(checkData(snapshot).map(({ code }) => code)).toEqual(["headers-alone"]);
    expect(propose(snapshot).kind).toBe("impossible");
  });
});
