import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueWords } from "../../../src/core/messages/fr/issues.ts";
import { type Answer, careless, check, settle } from "./careless.ts";

const NAMES = [
  "Ana Roy",
  "A. Roy",
  "Roy, Ana",
  "Anna Roy",
  "Luc Côté",
  "M. Côté",
  "Luc Cote",
  "Zoé Lam",
  "Zoé Lamb",
];
const NAMED = [
  ...NAMES,
  "Roy",
  "Jean Côté",
  "ana@a.ca",
  "info@a.ca",
  "Luc Côté et Ana Roy",
  "Côté (Alpha)",
  "-",
  "",
];
const EMAILS = ["", "", "ana@a.ca", "luc@b.ca", "info@a.ca", "zoe@c.ca", "roy@b.ca"];

const answer: fc.Arbitrary<Answer> = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...EMAILS),
  fc.constantFrom("Alpha", "Alpha inc.", "Beta", ""),
  fc.constantFrom(...NAMED),
  fc.constantFrom("", "", ...NAMED),
  fc.constantFrom("Oui", "Oui", "Oui", "Pas pour le moment", ""),
);
const roster = fc.array(answer, { minLength: 2, maxLength: 7 });

/** What an issue asks; a name that is alike is asked about wherever it is first met. */
const asks = ({
  code,
  read,
  names,
  rows,
  roles,
  tab,
  row,
}: ReturnType<typeof check>["issues"][number]): string =>
  JSON.stringify([code, read, names, rows, roles, code === "name-alike" ? 0 : [tab, row]]);

describe("every answer to every question of a careless workbook", () => {
  it("settles it, and is understood whole", () => {
    let answers = 0;
    fc.assert(
      fc.property(roster, roster, (mentees, mentors) => {
        const snapshot = careless(mentees, mentors);
        for (const doubt of check(snapshot).doubts)
          for (let answer = 0; answer < doubt.answers.length; answer++) {
            answers += 1;
            const before = new Set(doubt.issues.map(asks));
            const after = check(settle(snapshot, doubt, answer));
            expect(after.doubts.map(({ key }) => key)).not.toContain(doubt.key);
            const apart = after.issues.flatMap((issue) => issue.each ?? [issue]);
            expect(apart.filter((issue) => before.has(asks(issue))).map(issueWords)).toEqual([]);
            expect(apart.filter(({ tab }) => tab === "Liens").map(issueWords)).toEqual([]);
          }
      }),
      { numRuns: 40 },
    );
    expect(answers).toBeGreaterThan(200);
  });

  it("comes to an end, whatever is answered", () => {
    fc.assert(
      fc.property(roster, roster, fc.infiniteStream(fc.nat(3)), (mentees, mentors, choices) => {
        let snapshot = careless(mentees, mentors);
        for (let round = 0; ; round++) {
          expect(round).toBeLessThan(60);
          const doubt = check(snapshot).doubts.find(({ answers }) => answers.length > 0);
          if (doubt === undefined) break;
          const choice: number = choices.next().value;
          snapshot = settle(snapshot, doubt, choice % doubt.answers.length);
        }
      }),
      { numRuns: 15 },
    );
  });
});
