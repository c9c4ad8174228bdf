import { describe, expect, it } from "vitest";
import { reopenWorkbook } from "../../sidebar/reopen-workbook.ts";
import {
  changeCriterion,
  chooseTab,
  isChanged,
  lacksResponses,
  obstacle,
  openWorkbook,
  type Workbook,
  withChoices,
  withoutWaiting,
} from "../../sidebar/workbook.ts";
import {
  chooseableHeaders,
  headersOf,
  responses,
  shares,
  tabOf,
  writtenCriteria,
} from "../../sidebar/workbook-columns.ts";
import { type ColumnKey, readAs, readNoMore } from "../../src/core/uses/change-uses.ts";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import type { Criterion } from "../../src/core/programme/settings.ts";
import type { Role } from "../../src/core/people/person.ts";
import { kept, smallWorkbook, table } from "./small-workbook.ts";

function chooseColumn(workbook: Workbook, role: Role, key: ColumnKey, title: string): Workbook {
  const use = { role, key, title };
  return withChoices(workbook, readAs(workbook.choices, workbook.settings, use, writtenCriteria(workbook)));
}

function dropColumn(workbook: Workbook, role: Role, key: ColumnKey): Workbook {
  return (headersOf(workbook, role, key) ?? []).reduce(
    (rest, title) => withChoices(rest, readNoMore(rest.choices, rest.settings, { role, key, title })),
    workbook,
  );
}

const opened = () => openWorkbook(smallWorkbook());

describe("a workbook just opened", () => {
  it("has its tabs and criteria detected, and nothing to keep", () => {
    const workbook = opened();
    expect(tabOf(workbook, "mentor")?.name).toBe("Mentors");
    expect(tabOf(workbook, "mentee")?.name).toBe("Mentorés");
    expect(workbook.settings?.criteria.length).toBeGreaterThan(0);
    expect(obstacle(workbook)).toBeNull();
    expect(isChanged(workbook)).toBe(false);
  });

  it("counts responses without the header and without empty rows", () => {
    expect(responses(table(1, "Mentorés", [["Nom"], ["Chloé"], [""], ["  "], ["David"]]))).toBe(2);
    expect(responses(table(1, "Vide", []))).toBe(0);
  });

  it("lacks responses when no form answers into it, until a tab is chosen", () => {
    const empty = openWorkbook(smallWorkbook({ tables: [table(1, "Feuille 1", [[""]], false)] }));
    expect(lacksResponses(empty)).toBe(true);
    expect(obstacle(empty)).toBe("tabs");
    expect(lacksResponses(chooseTab(empty, "mentor", "Feuille 1"))).toBe(false);
    expect(lacksResponses(opened())).toBe(false);
  });
});

describe("a change of weight", () => {
  it("becomes the coordinator's choice, with all criteria", () => {
    const workbook = changeCriterion(opened(), 0, { weight: 40 });
    expect(workbook.settings?.criteria[0]?.weight).toBe(40);
    expect(workbook.choices.criteria).toEqual(workbook.settings?.criteria);
    expect(isChanged(workbook)).toBe(true);
  });

  it("taken back is no change", () => {
    const workbook = opened();
    const weight = workbook.settings?.criteria[0]?.weight ?? 1;
    const back = changeCriterion(changeCriterion(workbook, 0, { weight: weight + 1 }), 0, { weight });
    expect(isChanged(back)).toBe(false);
  });

  it("is not lost when the workbook is read again", () => {
    const workbook = changeCriterion(opened(), 0, { weight: 40, on: true });
    const again = reopenWorkbook(workbook, smallWorkbook({ locale: "en-CA" }));
    expect(again.snapshot.locale).toBe("en-CA");
    expect(again.settings?.criteria[0]?.weight).toBe(40);
    expect(isChanged(again)).toBe(true);
    expect(isChanged(reopenWorkbook(opened(), smallWorkbook()))).toBe(false);
  });
});

describe("a choice of tab", () => {
  it("lets the other role take the tab that is left", () => {
    const workbook = chooseTab(opened(), "mentor", "Mentorés");
    expect(tabOf(workbook, "mentor")?.name).toBe("Mentorés");
    expect(tabOf(workbook, "mentee")?.name).toBe("Mentors");
    expect(isChanged(workbook)).toBe(true);
  });

  it("keeps the guarantees, though no question of the other tab tells their groups", () => {
    const guarantees = [{ role: "mentee" as const, column: "Quartier", is: "answered" as const, places: 1 }];
    const workbook = openWorkbook(smallWorkbook({ settings: kept({ guarantees }) }));
    expect(chooseTab(workbook, "mentor", "Mentors").choices.guarantees).toEqual(workbook.choices.guarantees);
    const other = chooseTab(workbook, "mentee", "Mentors");
    expect(other.choices.guarantees).toEqual(guarantees);
    expect(other.issues.map(({ code }) => code)).toContain("guarantee-unasked");
  });

  it("forgets the columns and criteria of the tab before", () => {
    const mentors = { tab: "Mentors", columns: { name: ["Nom"] } };
    const criteria = [{ label: "Ancien", kind: "same" as const, mentee: "Région", mentor: "Région" }];
    const workbook = openWorkbook(smallWorkbook({ settings: kept({ mentors, criteria, spread: 2 }) }));
    expect(chooseTab(workbook, "mentor", "Mentorés").choices).toEqual(
      kept({ mentors: { tab: "Mentorés" }, spread: 2 }),
    );
  });

  it("of one tab for both roles blocks the run", () => {
    const workbook = chooseTab(chooseTab(opened(), "mentor", "Mentors"), "mentee", "Mentors");
    expect(obstacle(workbook)).toBe("errors");
    expect(workbook.issues.map(({ code }) => code)).toContain("same-tab-twice");
  });
});

describe("a choice of column", () => {
  it("offers each header of the tab once", () => {
    const rows = [
      ["Nom", " Courriel ", "", "Nom"],
      ["Chloé", "", "", ""],
      ["David", "", "", ""],
    ];
    const workbook = openWorkbook(
      smallWorkbook({ tables: [table(1, "Mentorés", rows), table(2, "Mentors", rows)] }),
    );
    expect(chooseableHeaders(workbook, "mentee")).toEqual(["Nom", "Courriel"]);
  });

  it("replaces what was detected, of that column alone", () => {
    const workbook = chooseColumn(opened(), "mentor", "organisation", "Région");
    expect(headersOf(workbook, "mentor", "organisation")).toEqual(["Région"]);
    expect(headersOf(workbook, "mentor", "email")).toEqual(["Adresse e-mail"]);
    expect(workbook.choices).toEqual(kept({ mentors: { columns: { organisation: "Région" } } }));
  });

  it("can say that there is none, and is then told even where that forbids the run", () => {
    const nameless = dropColumn(dropColumn(opened(), "mentee", "name"), "mentee", "email");
    expect(obstacle(nameless)).toBe("errors");
    expect(headersOf(nameless, "mentee", "email")).toEqual([]);
    expect(headersOf(nameless, "mentee", "priority")).toBeUndefined();
    const renamed = chooseColumn(nameless, "mentee", "name", "Nom");
    expect(obstacle(renamed)).toBeNull();
    expect(headersOf(renamed, "mentee", "name")).toEqual(["Nom"]);
  });
});

describe("the share of a criterion", () => {
  it("is of the weights that count", () => {
    const same = { kind: "same" as const };
    const criteria = [
      { ...same, weight: 30 },
      { ...same, weight: 50, on: false },
      { ...same, weight: 10 },
    ];
    expect(shares(criteria)).toEqual([0.75, 0, 0.25]);
    expect(shares([same, same])).toEqual([0.5, 0.5]);
    expect(shares([{ ...same, weight: 0 }])).toEqual([0]);
  });
});

describe("a workbook whose form has changed since", () => {
  const chosen = () =>
    kept({
      mentees: { tab: "Mentorés", columns: { name: ["Nom"], email: "Courriel du bureau" } },
      criteria: [
        { kind: "same", mentee: "Région", mentor: "Région", weight: 40 },
        { kind: "covers", mentee: "Question effacée", mentor: "Sujets que je peux aborder", weight: 5 },
      ],
    });

  it("asks again only for what is gone, and keeps all else", () => {
    const workbook = openWorkbook(smallWorkbook({ settings: chosen() }));
    expect(workbook.goneIssues.map(({ code }) => code)).toEqual(["choice-waits", "choice-waits"]);
    expect(obstacle(workbook)).toBeNull();
    expect(workbook.settings?.criteria[0]).toMatchObject({ kind: "same", weight: 40 });
    expect(headersOf(workbook, "mentee", "name")).toEqual(["Nom"]);
    expect(headersOf(workbook, "mentee", "email")).toEqual(["Adresse e-mail"]);
  });

  it("has what is left to keep, and goes on telling until it is kept", () => {
    const renamed = kept({ mentees: { tab: "Mentorés", columns: { email: "Adresse e-mail (bureau)" } } });
    const workbook = openWorkbook(smallWorkbook({ settings: renamed }));
    expect(isChanged(workbook)).toBe(true);
    const again = dropColumn(workbook, "mentee", "organisation");
    expect(again.issues.some(({ code }) => code === "asked-again")).toBe(true);
    const afterwards = openWorkbook(smallWorkbook({ settings: workbook.choices }));
    expect(afterwards.issues.some(({ code }) => code === "asked-again")).toBe(false);
  });
});

describe("choices whose questions are gone for a day", () => {
  const RULE = { role: "mentee", column: "Ancienneté", is: "at-least", value: 2 } as const;
  const LOST: Criterion = { label: "Loisirs", kind: "same", mentee: "Loisirs", mentor: "Région", weight: 9 };
  const THERE: Criterion = { label: "Région", kind: "same", mentee: "Région", mentor: "Région", weight: 40 };
  const settings = kept({ criteria: [THERE, LOST], eligibility: [RULE] });

  it("wait: nothing is to be kept for them, and a run reads the workbook without them", () => {
    const workbook = openWorkbook(smallWorkbook({ settings }));
    expect(isChanged(workbook)).toBe(false);
    expect(obstacle(workbook)).toBeNull();
    expect(workbook.settings?.eligibility).toEqual([]);
    expect(workbook.settings?.criteria[1]).toMatchObject({ mentee: null, on: false });
    expect(workbook.issues.filter(({ code }) => code === "choice-waits")).toHaveLength(2);
  });

  it("are kept with every other choice, as they were", () => {
    const changed = changeCriterion(openWorkbook(smallWorkbook({ settings })), 0, { weight: 3 });
    const again = reopenWorkbook(changed, smallWorkbook({ settings }));
    for (const workbook of [changed, again]) {
      const { settings: text } = choicesToKeep(workbook, workbook.choices);
      expect(JSON.parse(text)).toMatchObject({
        criteria: [{ ...THERE, weight: 3 }, LOST],
        eligibility: [RULE],
      });
    }
  });

  it("count again as soon as the questions are back, also among choices not kept yet", () => {
    const changed = changeCriterion(openWorkbook(smallWorkbook({ settings })), 0, { weight: 3 });
    const tables = smallWorkbook().tables.map((each) =>
      each.name === "Mentorés"
        ? {
            ...each,
            rows: each.rows.map((row, at) => [
              ...row,
              ...(at === 0 ? ["Ancienneté", "Loisirs"] : [3, "Ski"]),
            ]),
          }
        : each,
    );
    const back = reopenWorkbook(changed, smallWorkbook({ tables, settings }));
    expect(back.settings?.eligibility).toEqual([RULE]);
    expect(back.settings?.criteria).toMatchObject([{ ...THERE, weight: 3 }, LOST]);
    expect(back.issues.filter(({ code }) => code === "choice-waits")).toEqual([]);
  });

  it("take nothing else along that a person chose", () => {
    const chosen = kept({
      criteria: [{ ...LOST, required: true }, THERE],
      eligibility: [RULE],
      guarantees: [{ role: "mentee", column: "Quartier", is: "answered", places: 2 }],
      objective: "floor",
      floor: 60,
      ...{ mostEach: 2, spread: 3, emphasis: 4, term: 9, waitingFirst: true },
      committee: ["Ana", "Luc"],
      links: { past: "conflict" },
      decisions: { locked: [], refused: [["chloe@exemple.ca", "boris@exemple.ca"]] },
    });
    const workbook = openWorkbook(smallWorkbook({ settings: chosen }));
    const { settings: text } = choicesToKeep(workbook, workbook.choices);
    expect(JSON.parse(text)).toEqual(chosen);
  });

  it("are nothing to be told where they were switched off, and stay off", () => {
    const off = { ...LOST, on: false };
    const workbook = openWorkbook(smallWorkbook({ settings: kept({ criteria: [THERE, off] }) }));
    expect(workbook.issues.filter(({ code }) => code === "choice-waits")).toEqual([]);
    expect([isChanged(workbook), obstacle(workbook)]).toEqual([false, null]);
    const { settings: text } = choicesToKeep(workbook, workbook.choices);
    expect(JSON.parse(text)).toMatchObject({ criteria: [THERE, off] });
  });

  it("go where a person removes them or compares another question", () => {
    const workbook = openWorkbook(smallWorkbook({ settings }));
    const [rule] = workbook.waiting.rules;
    if (rule === undefined) throw new Error("no rule waits");
    const dropped = withoutWaiting(workbook, rule);
    expect(isChanged(dropped)).toBe(true);
    expect(isChanged(reopenWorkbook(dropped, smallWorkbook({ settings })))).toBe(true);
    const other = { ...LOST, mentee: "Région", on: true };
    const chosen = withChoices(dropped, { ...dropped.choices, criteria: [THERE, other] });
    const { settings: text } = choicesToKeep(chosen, chosen.choices);
    expect(JSON.parse(text)).toMatchObject({ criteria: [THERE, other], eligibility: [] });
  });
});
