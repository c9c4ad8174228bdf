import { describe, expect, test } from "vitest";
import { propose } from "../../../src/core/proposal/propose.ts";
import type { GuaranteeRule, SettingsFile } from "../../../src/core/programme/settings.ts";
import { SETTINGS, programme } from "../dyads/cohorts.ts";
import { proposed, sampleTables, snapshotOf } from "../workbooks.ts";

const TABLES = programme(
  [
    ["Ada", 1, "Vente"],
    ["Bob", 1, "Relève, Finances"],
  ],
  [
    ["Lea", "Vente"],
    ["Max", "Relève"],
    ["Noa", "Finances, Vente"],
  ],
);

const topics = (value: string[], places: number): GuaranteeRule => ({
  role: "mentee",
  column: "Sujets",
  is: "one-of",
  value,
  places,
});

const proposalOf = (guarantees: GuaranteeRule[], more: Partial<SettingsFile> = {}, tables = TABLES) =>
  proposed(snapshotOf(tables, { ...SETTINGS, ...more, guarantees })).proposal;

describe("a guarantee of the settings", () => {
  test("is kept, and says what it costs and who gives way", () => {
    const { dyads, guarantees, proof } = proposalOf([topics(["Finances"], 1)]);
    expect(dyads.map(({ mentee, mentor }) => [mentee.name, mentor.name])).toContainEqual(["Noa", "Ada"]);
    expect(guarantees?.each).toMatchObject([
      {
        column: "Sujets",
        places: 1,
        kept: 1,
        cost: 50,
        displaced: [{ name: "Lea" }],
        admitted: [{ name: "Noa" }],
        explanation:
          "Finances (Sujets)\u00a0– 1 place garantie. Coût\u00a0: 50 points en tout. Lea laisse sa place à Noa.",
      },
    ]);
    expect(guarantees).toMatchObject({ cost: 50, explanation: "" });
    expect(proof).toMatchObject({ optimal: true, gap: 0 });
  });

  test("changes nothing where it is kept anyway, and says so", () => {
    const plain = proposed(snapshotOf(TABLES, SETTINGS)).proposal;
    const { guarantees, settings: _settings, ...rest } = proposalOf([topics(["Relève"], 1)]);
    const { settings: _plain, ...same } = plain;
    expect(rest).toEqual(same);
    expect(guarantees?.each).toMatchObject([{ kept: 1, cost: null, displaced: [], admitted: [] }]);
    expect(guarantees?.each[0]?.explanation).toContain("Aucune autre dyade n’en est changée.");
  });

  test("that cannot be kept in full is told as an issue, with why", () => {
    const links = [
      ["Max", "conflit", "Ada"],
      ["Noa", "conflit", "Ada"],
    ];
    const tables = programme(
      [
        ["Ada", 2, "Vente"],
        ["Bob", 1, "Relève, Finances"],
      ],
      [
        ["Lea", "Vente"],
        ["Max", "Relève"],
        ["Noa", "Finances, Relève"],
      ],
      links,
    );
    const { guarantees, issues } = proposalOf([topics(["Relève"], 2)], {}, tables);
    expect(guarantees?.each).toMatchObject([{ kept: 1 }]);
    expect(guarantees?.each[0]?.explanation).toContain("1 sur 2 places garanties.");
    expect(guarantees?.each[0]?.explanation).toContain("Pour les autres, seul·e Bob est permis·e");
    expect(issues.find(({ code }) => code === "guarantee-unmet")).toMatchObject({
      ...{ tab: "Mentorés", column: "Sujets" },
      message: expect.stringMatching(/Sujets = Relève\s»\s: 1 sur 2\./) as string,
    });
  });

  test("that the limit for each mentor keeps from being met says so, and no place that is free is called taken", () => {
    const tables = programme(
      [["Ada", 3, "Vente"]],
      [
        ["Lea", "Vente"],
        ["Max", "Vente"],
      ],
    );
    const { guarantees, issues } = proposalOf([topics(["Vente"], 2)], { mostEach: 1 }, tables);
    expect(guarantees?.each[0]?.explanation).toContain(
      "Pour les autres, la limite de mentoré·es par mentor·e ne laisse plus de place.",
    );
    expect(issues.map(({ code }) => code)).toContain("guarantee-unmet");
  });

  test("says that somebody of a higher priority gives way", () => {
    const priority = { ...SETTINGS.mentees, columns: { priority: "Horodateur" } };
    const rows = TABLES.map((table) =>
      table.name === "Mentorés"
        ? { ...table, rows: table.rows.map((row, at) => (at === 1 || at === 2 ? [1, ...row.slice(1)] : row)) }
        : table,
    );
    const { guarantees } = proposalOf([topics(["Finances"], 1)], { mentees: priority }, rows);
    expect(guarantees?.each[0]?.explanation).toContain(
      "Une personne plus prioritaire laisse ainsi sa place.",
    );
  });

  test("several say what each costs beside the others, and what they cost together", () => {
    const three = programme(
      [
        ["Ada", 1, "Vente"],
        ["Bob", 1, "Vente"],
      ],
      [
        ["Lea", "Vente"],
        ["Max", "Vente"],
        ["Noa", "Finances"],
        ["Zoe", "Relève"],
      ],
    );
    const { guarantees } = proposalOf([topics(["Finances"], 1), topics(["Relève"], 1)], {}, three);
    expect(guarantees?.each.map(({ cost }) => cost)).toEqual([100, 100]);
    expect(guarantees).toMatchObject({
      cost: 200,
      explanation: "Ensemble, ces garanties coûtent 200 points.",
    });
  });

  test("of an answer reworded while some still give the old one is kept for these, and asks about the others", () => {
    const tables = programme(
      [
        ["Ada", 1, "Vente"],
        ["Bob", 1, "Relève"],
      ],
      [
        ["Lea", "Vente"],
        ["Max", "Relève"],
        ["Noa", "Nouvelle personne"],
        ["Zoe", "Nouvelle personne (2026)"],
      ],
    );
    const { guarantees, dyads, issues } = proposalOf([topics(["Nouvelle personne"], 1)], {}, tables);
    expect(dyads.map(({ mentee }) => mentee.name)).toContain("Noa");
    expect(dyads.map(({ mentee }) => mentee.name)).not.toContain("Zoe");
    expect(guarantees?.each[0]).toMatchObject({
      kept: 1,
      doubts: [
        { answer: "Nouvelle personne", people: 1, near: { text: "Nouvelle personne (2026)", people: 1 } },
      ],
    });
    expect(guarantees?.each[0]?.explanation).toContain("est-ce le même groupe que");
    expect(issues.map(({ code }) => code)).toContain("guarantee-answer-alike");
  });

  test("of a question that is not asked stays in the settings, and changes nothing", () => {
    const region: GuaranteeRule = { role: "mentee", column: "Région", is: "answered", places: 2 };
    const { guarantees, issues, settings, dyads } = proposalOf([region]);
    expect(settings).toMatchObject({ guarantees: [region] });
    expect(dyads).toEqual(proposed(snapshotOf(TABLES, SETTINGS)).proposal.dyads);
    expect(guarantees?.each[0]?.explanation).toContain("La question n’est plus posée");
    const { provenance } = proposed(snapshotOf(TABLES, { ...SETTINGS, guarantees: [region] })).sheet;
    expect(provenance).toContain("aucun meilleur ensemble de dyades n’existait (vérifié)");
    expect(issues.filter(({ code }) => code.startsWith("guarantee")).map(({ code }) => code)).toEqual([
      "guarantee-unasked",
    ]);
  });

  test("is no matter where the worst dyads count first, which is said", () => {
    const fair = proposalOf([topics(["Finances"], 1)], { objective: "fair" });
    expect(fair.guarantees).toBeUndefined();
    expect(fair.issues.map(({ code }) => code)).toContain("guarantees-not-counted");
  });

  test("stands in the first row of the tab", () => {
    const { sheet } = proposed(snapshotOf(TABLES, { ...SETTINGS, guarantees: [topics(["Finances"], 1)] }));
    expect(sheet.provenance).toContain("places garanties, Finances (Sujets)\u00a0: 1 sur 1 (50 points)");
    expect(sheet.provenance).toContain("aucun meilleur ensemble de dyades n’existait avec ces garanties");
    expect(sheet.settings.guarantees).toHaveLength(1);
  });

  test("given back with the settings of the proposal gives the same proposal", () => {
    const first = proposalOf([topics(["Finances"], 1)]);
    const again = propose({ ...snapshotOf(TABLES), settings: first.settings });
    expect(again.kind === "proposal" && again.proposal).toEqual(first);
  });
});

test("the sample programme keeps places for a region, at the difference of two runs", () => {
  const column = "Dans quelle région êtes-vous ?";
  const region = (value: string, places: number): GuaranteeRule => ({
    role: "mentee",
    column,
    is: "one-of",
    value: [value],
    places,
  });
  const run = (guarantees: GuaranteeRule[]) => proposed(snapshotOf(sampleTables(), { guarantees })).proposal;
  const plain = run([]);
  const anyway = run([region("Nicolet", 0)]).guarantees?.each[0]?.kept ?? 0;
  const { guarantees, ...kept } = run([region("Nicolet", anyway + 1)]);
  expect(guarantees?.each).toMatchObject([{ kept: anyway + 1 }]);
  expect(kept.placed).toBe(plain.placed);
  expect(kept.proof.optimal).toBe(true);
  expect(guarantees?.cost).toBeGreaterThan(0);
  expect(guarantees?.cost).toBeCloseTo(plain.total - kept.total, 9);
});

test("a group whose people count for the one before says so where it lacks places", () => {
  const tables = programme(
    [
      ["Ada", 1, "Vente"],
      ["Bob", 1, "Vente"],
    ],
    [
      ["Lea", "Vente"],
      ["Max", "Vente"],
      ["Noa", "Finances, Vente"],
      ["Zoe", "Finances, Relève"],
    ],
  );
  const { guarantees, issues } = proposalOf([topics(["Finances"], 1), topics(["Relève"], 1)], {}, tables);
  expect(guarantees?.each.map(({ kept }) => kept)).toEqual([1, 0]);
  expect(guarantees?.each[1]?.explanation).toContain("comptent déjà pour une autre garantie");
  const codes = issues.map(({ code }) => code);
  expect(codes).toContain("guarantee-shared");
  expect(codes).not.toContain("guarantee-unmet");
});
