import { describe, expect, it } from "vitest";
import { criteriaTab as server } from "../../../../src/core/messages/fr/criteria-tab.ts";
import type { Criterion, EligibilityRule } from "../../../../src/core/programme/settings.ts";
import {
  type CriteriaAndRules,
  planCriteriaTab,
} from "../../../../src/core/reading/criteria/plan-criteria-tab.ts";
import { remainder } from "../../../../src/core/tabs/tab-edit.ts";
import { readCriteriaTab } from "../../../../src/core/reading/criteria/criteria-tab.ts";
import type { Cell } from "../../../../src/core/tabs/table.ts";
import { handMade } from "../../workbooks.ts";

const HEADER = [...Object.values(server.criteriaHeaders), "Remarques"];
const criterion = (label: string, more: Partial<Criterion> = {}): Criterion => ({
  label,
  kind: "same",
  mentee: `${label} ?`,
  mentor: `${label} ?`,
  weight: 10,
  on: true,
  required: false,
  ...more,
});
const [TOPICS, TOWN, HOURS] = [criterion("Sujets"), criterion("Ville"), criterion("Heures")];
const row = (label: string, weight = 10, remark = ""): Cell[] => [
  "oui",
  label,
  "identique",
  `${label} ?`,
  `${label} ?`,
  weight,
  "non",
  "",
  remark,
];

/** The rows of the tab after a plan was written. */
function written(rows: Cell[][], chosen: CriteriaAndRules): Cell[][] {
  const plan = planCriteriaTab({ id: 1, name: "Critères", formFed: false, rows }, chosen, server);
  if (plan === null) throw new Error("no header");
  const after = rows.map((cells) => [...cells]);
  for (const { row: at, column, value } of plan.changes) (after[at] ?? [])[column] = value;
  after.push(...plan.added.map((cells) => [...cells]));
  return after.filter((_, at) => !plan.dropped.some(({ row: gone }) => gone === at));
}

describe("writing criteria where others write too", () => {
  it("finds each row wherever it was moved, and changes only the cells that differ", () => {
    const rows = [HEADER, row("Ville", 10, "pour Luc"), row("Sujets")];
    const table = { id: 4, name: "Critères", formFed: false, rows };
    const plan = planCriteriaTab(table, { criteria: [{ ...TOPICS, weight: 40 }, TOWN] }, server);
    expect(plan).toMatchObject({
      sheetId: 4,
      header: HEADER,
      changes: [{ row: 2, column: 5, was: "10", value: 40 }],
      added: [],
      dropped: [],
    });
  });

  it("tells by what the row of a change is known, so that nothing lands in one that came in its place", () => {
    const rows = [HEADER, row("Ville", 10, "pour Luc"), row("Sujets")];
    const table = { id: 4, name: "Critères", formFed: false, rows };
    const plan = planCriteriaTab(table, { criteria: [{ ...TOPICS, weight: 40 }, TOWN] }, server);
    expect(plan?.changes[0]?.beside).toContainEqual({ column: 1, text: "Sujets" });
    if (plan === null) throw new Error("no plan");
    expect(remainder(rows, plan)?.changes).toHaveLength(1);
    // The committee inserted a criterion of the same weight above.
    const inserted = [HEADER, row("Ville", 10, "pour Luc"), row("Langue"), row("Sujets")];
    expect(remainder(inserted, plan)).toBeNull();
  });

  it("adds what stands nowhere below, and leaves what is neither a criterion nor a rule", () => {
    const remark = ["", "à rediscuter", "", "", "", "", "", "", ""];
    const rows = [HEADER, row("Sujets"), remark];
    expect(written(rows, { criteria: [TOPICS, HOURS] })).toEqual([...rows, row("Heures")]);
  });

  it("takes away the row of a criterion that is gone, or switches it off where a remark stands in it", () => {
    const rows = [HEADER, row("Sujets"), row("Ville"), row("Heures", 10, "demander à Ana")];
    const after = written(rows, { criteria: [TOPICS] });
    expect(after.map(([on, label]) => [on, label])).toEqual([
      ["Actif", "Critère"],
      ["oui", "Sujets"],
      ["non", "Heures"],
    ]);
  });

  it("leaves a row of which something cannot be read", () => {
    const unread = row("Ville");
    unread[5] = "beaucoup";
    const rows = [HEADER, row("Sujets"), unread];
    expect(written(rows, { criteria: [TOPICS] })).toEqual(rows);
  });

  it("keeps the row of a criterion under another label, another kind or other questions", () => {
    const rows = [HEADER, row("Sujets", 10, "a"), row("Ville", 10, "b")];
    const renamed = { ...TOPICS, label: "Thèmes", kind: "shares" } as const;
    const moved = { ...TOWN, mentor: "Région ?" };
    const after = written(rows, { criteria: [renamed, moved] });
    expect(after.slice(1).map((cells) => [cells[1], cells[2], cells[4], cells[8]])).toEqual([
      ["Thèmes", "partage", "Sujets ?", "a"],
      ["Ville", "identique", "Région ?", "b"],
    ]);
  });

  it("has no plan for a header that lacks what a criterion needs", () => {
    const notes = { id: 1, name: "Critères", formFed: false, rows: [["Notes"]] };
    expect(planCriteriaTab(notes, { criteria: [TOPICS] }, server)).toBeNull();
  });

  const without = (title: string) => {
    const header = HEADER.map((text) => (text === title ? "Autre" : text));
    return { id: 1, name: "Critères", formFed: false, rows: [header, row("Sujets")] };
  };

  it.each(["Actif", "Type", "Question mentoré·e", "Question mentor·e", "Poids"])(
    "has no plan without %s: weights would be written nowhere, or rules taken away unread",
    (title) => {
      expect(planCriteriaTab(without(title), { criteria: [TOPICS] }, server)).toBeNull();
      expect(planCriteriaTab(without(title), { eligibility: [] }, server)).toBeNull();
    },
  );

  it.each<[string, CriteriaAndRules]>([
    ["Critère", { criteria: [TOPICS] }],
    ["Obligatoire", { criteria: [{ ...TOPICS, required: true }] }],
    ["Options", { criteria: [{ ...TOPICS, any: ["Partout"] }] }],
    ["Options", { eligibility: [{ role: "mentor", column: "Années", is: "at-least", value: 5 }] }],
  ])("has no plan without %s where what is chosen needs it", (title, chosen) => {
    expect(planCriteriaTab(without(title), chosen, server)).toBeNull();
  });

  it.each(["Obligatoire", "Options"])("needs no %s for a change of weight", (title) => {
    const plan = planCriteriaTab(without(title), { criteria: [{ ...TOPICS, weight: 40 }] }, server);
    expect(plan?.changes).toMatchObject([{ row: 1, column: 5, was: "10", value: 40 }]);
  });
});

describe("a tab that is not there, or blank", () => {
  it.each([null, { id: 7, name: "critères", formFed: false, rows: [[""]] }])(
    "is given its titles",
    (table) => {
      const plan = planCriteriaTab(table, { criteria: [TOPICS] }, server);
      expect(plan).toMatchObject({
        sheetId: table?.id,
        title: table?.name ?? "Critères",
        header: Object.values(server.criteriaHeaders),
        added: [["oui", "Sujets", "identique", "Sujets ?", "Sujets ?", 10, "non", ""]],
      });
    },
  );
});

describe("writing rules", () => {
  const years: EligibilityRule = { role: "mentor", column: "Années", is: "at-least", value: 5 };
  const town: EligibilityRule = {
    role: "mentee",
    column: "Ville",
    is: "one-of",
    value: ["Granby", "Bromont"],
  };
  const both = ["oui", "Adhésion", "…", "Membre", "Membre", "", "", "", ""];
  const member = (role: "mentor" | "mentee"): EligibilityRule => ({ role, column: "Membre", is: "answered" });
  const rulesIn = (rows: Cell[][]): EligibilityRule[] =>
    readCriteriaTab(handMade("Critères", rows[0]?.map(String) ?? [], ...rows.slice(1)), () => undefined)
      ?.rules ?? [];

  it("adds, keeps and takes away, and what is read back is what was chosen", () => {
    const first = written([HEADER, row("Sujets")], { eligibility: [years, town] });
    expect(rulesIn(first)).toEqual([years, town]);
    const second = written(first, { eligibility: [town] });
    expect(rulesIn(second)).toEqual([town]);
    expect(second).toHaveLength(3);
  });

  it("leaves a rule that is switched off", () => {
    const off = ["non", "", "≥", "", "Années", "", "", "3", ""];
    expect(written([HEADER, both, off], { eligibility: [] })).toEqual([HEADER, off]);
  });

  it("takes one side of a row that names both, and adds an exception to one of them", () => {
    const rows = [HEADER, both];
    const one = written(rows, { eligibility: [member("mentor")] });
    expect(rulesIn(one)).toEqual([member("mentor")]);
    const excepted = { ...member("mentee"), except: ["ana@a.example"] };
    const two = written(rows, { eligibility: [member("mentor"), excepted] });
    expect(rulesIn(two)).toEqual([member("mentor"), excepted]);
  });

  it("takes an exception in the row where the rule stands", () => {
    const excepted = { ...years, except: ["Ana Paz"] };
    const rows = written([HEADER], { eligibility: [years] });
    const after = written(rows, { eligibility: [excepted] });
    expect(after).toHaveLength(2);
    expect(rulesIn(after)).toEqual([excepted]);
  });
});
