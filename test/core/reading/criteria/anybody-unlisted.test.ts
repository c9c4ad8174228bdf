import { expect, it } from "vitest";
import type { Cell } from "../../../../src/core/tabs/table.ts";
import type { Criterion } from "../../../../src/core/programme/settings.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

/** Mentees who say when they are free, the last in these words. */
function noticed(answer: string, more: Partial<Criterion> = {}) {
  const header = ["Horodateur", "Nom", "Courriel", "Moments"];
  const person = (name: string, moments: string): Cell[] => ["", name, `${name}@x.example`, moments];
  const tables = [
    tab("Mentors", header, person("Ana", "Jour"), person("Bob", "Soir")),
    tab("Mentorés", header, person("Zoé", "Jour"), person("Max", "Soir"), person("Lia", answer)),
  ];
  const criteria: Criterion[] = [
    { label: "Moments", kind: "same", mentee: "Moments", mentor: "Moments", weight: 1, ...more },
  ];
  const settings = { mentors: { tab: "Mentors" }, mentees: { tab: "Mentorés" }, criteria };
  return setUp(snapshotOf(tables, settings)).issues.filter(({ code }) => code === "anybody-unlisted");
}

it.each([
  "Peu m’importe",
  "Ouverte à tout",
  "I’m flexible",
  "Whatever works",
  "No strong preference",
  "Da igual",
])("an answer that seems to suit anybody, and is none of those that do, is told: %s", (answer) => {
  expect(noticed(answer)).toMatchObject([{ read: "Moments", names: [answer] }]);
});

it.each(["Peu importe", "Les deux", "Jour", "Soir ou jour", "Flexible le soir", "Ouverture du commerce"])(
  "one that does, or that says something, is not: %s",
  (answer) => {
    expect(noticed(answer)).toEqual([]);
  },
);

it("is told no more once the criterion names it, nor where it counts for nothing", () => {
  expect(noticed("Ouverte à tout", { any: ["Ouverte à tout"] })).toEqual([]);
  expect(noticed("Ouverte à tout", { on: false })).toEqual([]);
});
