import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/core/tabs/table.ts";
import { issueText } from "../../../src/core/messages/index.ts";
import { settingsFile } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { waits, withoutGone } from "../../../src/core/reading/gone-questions.ts";
import { handMade, proposed, sampleTables, snapshotOf, tab } from "../workbooks.ts";

const ASKED = "Sur quels sujets aimeriez-vous être accompagné·e ?";
const REWORDED = "Sur quels sujets aimeriez-vous être accompagné·e cette année ?";

const mentors = tab(
  "Mentors",
  ["Nom", "Courriel", "Places", "Sujets", "Années", "Secteur"],
  ["Ana", "a@x.ca", "2", "Vente", "12", "Bois"],
  ["Bob", "b@x.ca", "1", "Relève", "3", "Acier"],
);
const mentees = (...header: string[]): Table =>
  tab("Mentorés", header, ["Éli", "e@x.ca", "Vente"], ["Flo", "f@x.ca", "Relève"]);

const KEPT = {
  mentors: { tab: "Mentors", columns: { name: ["Nom"], email: "Courriel", capacity: "Places" } },
  mentees: { tab: "Mentorés", columns: { name: ["Nom"], email: "Courriel" } },
  eligibility: [{ role: "mentor" as const, column: "Années", is: "at-least" as const, value: 5 }],
  criteria: [
    { label: "Sujets", kind: "covers" as const, mentee: ASKED, mentor: "Sujets", weight: 35 },
    { label: "Secteur", kind: "same" as const, mentee: "Secteur", mentor: "Secteur", weight: 5 },
  ],
};

describe("kept settings", () => {
  it("stay as they are where nothing is gone, and in a workbook whose columns moved", () => {
    const { proposal } = proposed(snapshotOf(sampleTables()));
    const moved = sampleTables().map((table) => ({
      ...table,
      rows: table.rows.map((row) => [...row].reverse()),
    }));
    for (const tables of [sampleTables(), moved]) {
      const { settings, gone, issues } = withoutGone(snapshotOf(tables, { ...proposal.settings }));
      expect(settings).toEqual(proposal.settings);
      expect([gone, issues]).toEqual([[], []]);
    }
  });

  it("read a guarantee under the new title of its question, and keep it untold where the question is gone", () => {
    const guarantees = [ASKED, "Région"].map((column) => ({
      role: "mentee" as const,
      column,
      is: "answered" as const,
      places: 1,
    }));
    const { settings, gone } = withoutGone(
      snapshotOf([mentors, mentees("Nom", "Courriel", REWORDED)], { ...KEPT, criteria: [], guarantees }),
    );
    expect(settings.guarantees).toEqual([{ ...guarantees[0], column: REWORDED }, guarantees[1]]);
    expect(gone.map(({ what, name, proposed: title }) => [what, name, title])).toEqual([
      ["rule", ASKED, REWORDED],
    ]);
  });

  it("read a renamed question under its new title, and ask to check it", () => {
    const two = { ...KEPT, criteria: KEPT.criteria.slice(0, 1) };
    const { settings, gone, issues } = withoutGone(
      snapshotOf([mentors, mentees("Nom", "Courriel", REWORDED)], two),
    );
    expect(settings).toEqual({
      format: "dyade-settings/1",
      ...two,
      criteria: [{ ...two.criteria[0], mentee: REWORDED }],
    });
    expect(gone).toEqual([
      { what: "question", role: "mentee", use: "Sujets", name: ASKED, proposed: REWORDED },
    ]);
    expect(issues.map(({ code, severity, tab: at }) => [code, severity, at])).toEqual([
      ["asked-again", "warning", "Mentorés"],
    ]);
    const [issue] = issues;
    if (issue === undefined) throw new Error("no issue");
    expect(issueText(issue, "fr")).toContain(`n’a plus de question «\u00a0${ASKED}\u00a0» (Sujets)`);
    expect(issueText(issue, "en")).toContain(`“${REWORDED}” is read in its place`);
  });

  it("keep the place of a criterion whose question is gone for good, switched off", () => {
    const { settings, gone } = withoutGone(snapshotOf([mentors, mentees("Nom", "Courriel", ASKED)], KEPT));
    expect(settings.criteria).toEqual([KEPT.criteria[0], { ...KEPT.criteria[1], mentee: null, on: false }]);
    expect(settings.eligibility).toEqual(KEPT.eligibility);
    expect(gone.map(({ what, role, use, name }) => [what, role, use, name])).toEqual([
      ["question", "mentee", "Secteur", "Secteur"],
    ]);
  });

  it("lose only what is gone, so that the rest can be read at once", () => {
    const poor = tab("Mentors", ["Nom", "Mél", "Sujets"], ["Ana", "a@x.ca", "Vente"], ["Bob", "", ""]);
    const snapshot = snapshotOf([poor, mentees("Nom", "Courriel", ASKED)], KEPT);
    expect(setUp(snapshot).programme).toBeNull();
    const { settings, gone } = withoutGone(snapshot);
    expect(settings.mentors).toEqual({ tab: "Mentors", columns: { name: ["Nom"] } });
    expect(settings.eligibility).toEqual([]);
    expect(gone.map(({ what, use, name }) => `${what} ${use} ${name}`)).toEqual([
      "column email Courriel",
      "column capacity Places",
      "question Secteur Secteur",
      "question Secteur Secteur",
      "rule Années ≥ 5 Années",
    ]);
    const { programme } = setUp({ ...snapshot, settings });
    expect(programme?.settings.mentors.columns.email).toBe("Mél");
    expect(programme?.mentees.people.map(({ name }) => name)).toEqual(["Éli", "Flo"]);
  });

  it("leave a column whose question is gone to wait, whole where it is one of several", () => {
    const columns = {
      name: ["Prénom", "Nom"],
      email: "Mél du bureau",
      organisation: null,
      manager: "Cheffe",
    };
    const { settings, waiting, gone, issues } = withoutGone(
      snapshotOf([mentors, mentees("Nom", "Courriel", "Cheffe")], { mentees: { tab: "Mentorés", columns } }),
    );
    expect(settings.mentees?.columns).toEqual({ organisation: null, manager: "Cheffe" });
    expect(waiting.columns).toEqual([
      { role: "mentee", key: "name", titles: ["Prénom", "Nom"] },
      { role: "mentee", key: "email", titles: "Mél du bureau" },
    ]);
    expect(gone.every(waits)).toBe(true);
    const [, email] = issues;
    if (email === undefined) throw new Error("no issue");
    expect(email.code).toBe("choice-waits");
    expect(issueText(email, "fr")).toContain("que vous aviez choisie pour le courriel");
    expect(issueText(email, "en")).toContain("which you chose for the e-mail");
  });

  it("find the columns again in the tab that stands in the place of one that is gone", () => {
    const again = { ...mentors, name: "Réponses au formulaire 3 (mentors)" };
    const { settings, gone } = withoutGone(
      snapshotOf([again, mentees("Nom", "Courriel", ASKED)], {
        ...KEPT,
        criteria: KEPT.criteria.slice(0, 1),
        linksTab: "Organigramme",
      }),
    );
    expect(settings.mentors).toEqual({ columns: KEPT.mentors.columns });
    expect(settings).not.toHaveProperty("linksTab");
    expect(gone.map(({ what, role, name }) => [what, role, name])).toEqual([
      ["tab", "mentor", "Mentors"],
      ["tab", null, "Organigramme"],
    ]);
  });

  it("keep the rows of a role only where the question that tells them is there", () => {
    const both = { column: "Vous êtes", values: ["Mentor"] };
    const { settings, gone } = withoutGone(
      snapshotOf([mentors, mentees("Nom", "Courriel", ASKED)], { mentors: { tab: "Mentors", only: both } }),
    );
    expect(settings.mentors).toEqual({ tab: "Mentors" });
    expect(gone.map(({ what, name }) => [what, name])).toEqual([["roles", "Vous êtes"]]);
  });

  it("are those of the Criteria tab where it names what is gone", () => {
    const criteria = handMade(
      "Critères",
      [
        "Actif",
        "Critère",
        "Type",
        "Question mentorés",
        "Question mentors",
        "Poids",
        "Obligatoire",
        "Options",
      ],
      ["oui", "Sujets", "couvre", ASKED, "Sujets", 35, "", ""],
      ["oui", "Expérience", "au moins", "", "Années", "", "", "5"],
    );
    const { settings } = withoutGone(
      snapshotOf([mentors, mentees("Nom", "Courriel", REWORDED), criteria], { mentors: { tab: "Mentors" } }),
    );
    expect(settings.criteria).toMatchObject([{ label: "Sujets", mentee: REWORDED, weight: 35, on: true }]);
    expect(settings).not.toHaveProperty("eligibility");
  });

  it("name nothing that is gone, whatever was renamed or taken away", () => {
    const { settings } = proposed(snapshotOf(sampleTables())).proposal;
    const change = fc.constantFrom("", "…", "Autre chose", "Renommée : ");
    fc.assert(
      fc.property(fc.infiniteStream(fc.option(change, { freq: 4 })), fc.boolean(), (changes, moved) => {
        const tables = sampleTables().map((table) => {
          const [header = [], ...rows] = table.rows;
          const changed = header.map((title) => {
            const how: string | null = changes.next().value ?? null;
            return how === null ? title : how.endsWith(" ") ? `${how}${String(title)}` : how;
          });
          return { ...table, name: moved ? `${table.name} (2)` : table.name, rows: [changed, ...rows] };
        });
        const still = withoutGone(snapshotOf(tables, { ...settings }));
        expect(settingsFile.parse(still.settings)).toEqual(still.settings);
        const { issues } = setUp(snapshotOf(tables, still.settings));
        const unknown = issues.filter(({ code }) => code === "column-unknown" || code === "tab-unknown");
        expect(unknown).toEqual([]);
        expect(still.issues).toHaveLength(still.gone.length);
      }),
      { numRuns: 25 },
    );
  });
});
