import { expect, test } from "vitest";
import { readDecisions, reportDecisions } from "../../../src/core/cohort/decisions.ts";
import { type Issue, collectIssues } from "../../../src/core/issues/issue.ts";
import type { Settings } from "../../../src/core/programme/settings.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";

const { cohort } = gather(smallTables());

function read(given: Partial<Settings["decisions"]>): {
  locked: unknown;
  refused: unknown;
  issues: Issue[];
} {
  const { issues, report } = collectIssues();
  const both = { locked: [], refused: [], ...given };
  const { mentees, mentors } = cohort;
  const decisions = readDecisions(both, mentees, mentors);
  reportDecisions(decisions, mentees, mentors, report);
  return { ...decisions, issues };
}

test("a decision names people by e-mail, whatever its case, or by a name that only one person bears", () => {
  const { locked, issues } = read({
    locked: [
      ["CHLOE@a.example", "bob@b.example"],
      ["zoé lam", "Alice ROY"],
    ],
  });
  expect(locked).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(issues).toEqual([]);
});

test("a lock said twice counts once", () => {
  const pair: [string, string] = ["zoe@z.example", "bob@b.example"];
  expect(read({ locked: [pair, pair] })).toMatchObject({ locked: [[1, 1]], issues: [] });
});

test("a lock of somebody who takes no part is an issue and is not kept", () => {
  const { locked, issues } = read({ locked: [["nobody@x.example", "bob@b.example"]] });
  expect(locked).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(["lock-of-nobody"]);
});

test("a refusal of somebody who takes no part is an issue that quotes the name", () => {
  const { issues } = read({ refused: [["zoe@z.example", "gone@x.example"]] });
  expect(issues).toMatchObject([{ code: "decision-person-unknown", read: "gone@x.example" }]);
});

test("locked and refused at once is an error", () => {
  const pair: [string, string] = ["zoe@z.example", "bob@b.example"];
  expect(read({ locked: [pair], refused: [pair] }).issues).toMatchObject([
    { code: "locked-and-refused", severity: "error", names: ["Zoé Lam", "Bob Côté"] },
  ]);
});

test("a mentee locked with two mentors is an error", () => {
  const { issues } = read({
    locked: [
      ["zoe@z.example", "bob@b.example"],
      ["zoe@z.example", "alice@a.example"],
    ],
  });
  expect(issues).toMatchObject([{ code: "locked-twice", severity: "error", names: ["Zoé Lam"], count: 2 }]);
});
