import { describe, expect, it } from "vitest";
import { propose } from "../../../src/core/proposal/propose.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { shortly } from "../builders.ts";
import { csvTab, handMade, proposed, sampleTables, snapshotOf, tab } from "../workbooks.ts";

const MENTORS = tab(
  "Mentors",
  ["Nom", "Courriel", "Sujets"],
  ["Ana", "a@x.ca", "Vente"],
  ["Bob", "b@x.ca", "Relève"],
);
const MENTEES = tab(
  "Mentorés",
  ["Nom", "Courriel", "Sujets"],
  ["Éli", "e@x.ca", "Vente"],
  ["Flo", "f@x.ca", "Relève"],
);

function issuesOf(...args: Parameters<typeof snapshotOf>): string[] {
  return setUp(snapshotOf(...args)).issues.map(
    (one) => `${shortly(one)}${one.read === undefined ? "" : ` ${one.read}`}`,
  );
}

describe("the settings", () => {
  it("need nothing: what is missing is detected", () => {
    const { programme, issues } = setUp(snapshotOf([MENTORS, MENTEES]));
    expect(issues).toEqual([]);
    expect(programme?.settings).toMatchObject({
      language: "fr",
      mentors: { tab: "Mentors", columns: { name: ["Nom"], email: "Courriel", capacity: null } },
      mentees: { tab: "Mentorés", columns: { priority: null } },
      linksTab: null,
      eligibility: [],
      criteria: [{ kind: "covers", mentee: "Sujets", mentor: "Sujets", weight: 35 }],
      links: { sameManager: "caution", past: "caution" },
      decisions: { locked: [], refused: [] },
      objective: "total",
      spread: 0,
    });
  });

  it("name tabs and columns folded", () => {
    const { programme } = setUp(
      snapshotOf([MENTORS, MENTEES], {
        mentors: { tab: "MENTORS", columns: { email: "courriel :" } },
        mentees: { tab: "mentorés" },
        criteria: [{ kind: "same", mentee: "SUJETS", mentor: "sujets ?" }],
      }),
    );
    expect(programme?.mentors.people.map(({ email }) => email)).toEqual(["a@x.ca", "b@x.ca"]);
  });

  it("say with null that there is none", () => {
    const settings = { mentors: { columns: { email: null } }, criteria: [], linksTab: null };
    const links = handMade("Liens", ["Personne", "Relation", "Autre personne"]);
    const { programme } = setUp(snapshotOf([MENTORS, MENTEES, links], settings));
    expect(programme?.mentors.people.map(({ email }) => email)).toEqual(["", ""]);
    expect(programme?.linksTable).toBeNull();
    expect(programme?.settings.criteria).toEqual([]);
  });

  it("that name what does not exist are told all at once, whichever side they are on", () => {
    const settings = {
      mentors: { tab: "Mentors", columns: { email: "Mél", name: ["Nom", "Prénom"] } },
      mentees: { tab: "Absents", columns: { email: "Rien" } },
      linksTab: "Organigramme",
      eligibility: [{ role: "mentor" as const, column: "Âge", is: "answered" as const }],
      criteria: [{ kind: "same" as const, mentee: "X", mentor: "Secteur" }],
    };
    expect(issuesOf([MENTORS, MENTEES], settings)).toEqual([
      "tab-unknown Absents",
      "tab-unknown Organigramme",
      "column-unknown Mentors [Mél] Mél",
      "column-unknown Mentors [Prénom] Prénom",
      "column-unknown Mentors [Secteur] Secteur",
      "column-unknown Mentors [Âge] Âge",
    ]);
    const outcome = propose(snapshotOf([MENTORS, MENTEES], settings));
    expect(outcome.kind === "unusable" ? outcome.faults : []).toHaveLength(6);
  });

  it("given back give the same proposal", () => {
    const { proposal } = proposed(snapshotOf(sampleTables()));
    const again = proposed(snapshotOf(sampleTables(), { ...proposal.settings })).proposal;
    expect(JSON.stringify(again)).toBe(JSON.stringify(proposal));
  });
});

describe("the tabs", () => {
  const HEADER = ["Nom", "Courriel"];

  it.each([
    ["no tab at all", [], ["no-response-tab"]],
    ["an empty tab", [tab("Mentors", []), MENTEES], ["tab-empty Mentors"]],
    ["headers alone", [MENTORS, tab("Mentorés", HEADER)], ["headers-alone Mentorés"]],
    ["one tab alone", [MENTORS], ["no-response-tab"]],
    [
      "rows that name nobody",
      [MENTORS, tab("Mentorés", HEADER, ["", ""], ["  ", "\u00a0"])],
      ["headers-alone Mentorés"],
    ],
    [
      "no name and no e-mail to read",
      [MENTORS, tab("Mentorés", ["Ville"], ["Laval"])],
      ["no-name-column Mentorés:1"],
    ],
  ])("with %s forbid a run", (_, tables, expected) => {
    expect(issuesOf(tables)).toEqual(expected);
    expect(propose(snapshotOf(tables)).kind).toBe("impossible");
  });

  it("chosen twice forbid a run where nothing in them tells the roles apart", () => {
    const settings = { mentors: { tab: "Mentors" }, mentees: { tab: "Mentors" } };
    expect(issuesOf([MENTORS, MENTEES], settings)).toEqual(["same-tab-twice Mentors"]);
  });

  it("that look swapped are noticed", () => {
    const folder = "test/fixtures/wrong/swapped-tabs";
    const tables = [csvTab(`${folder}/mentors.csv`, "Mentors"), csvTab(`${folder}/mentees.csv`, "Mentorés")];
    expect(issuesOf(tables)).toEqual(["tabs-swapped Mentors"]);
    expect(setUp(snapshotOf(sampleTables())).issues.some(({ code }) => code === "tabs-swapped")).toBe(false);
  });

  it("do not stop the reading of each other", () => {
    const mentors = tab("Mentors", HEADER, ["Ana", "ana"]);
    expect(issuesOf([mentors, tab("Mentorés", HEADER)])).toEqual([
      "headers-alone Mentorés",
      "email-unreadable Mentors:2 [Courriel] ana",
    ]);
  });
});

describe("one form for both roles", () => {
  const HEADER = [
    "Horodateur",
    "Nom",
    "Courriel",
    "Je souhaite être",
    "Sujets offerts",
    "Sujets voulus",
    "Places",
  ];
  const BOTH = tab(
    "Réponses au formulaire 1",
    HEADER,
    ["2026-01-05", "Ana", "a@x.ca", "Mentor·e", "Vente, Relève", "", 2],
    ["2026-01-05", "Bob", "b@x.ca", "Les deux", "Relève", "Vente", 1],
    ["2026-01-05", "Éli", "e@x.ca", "Mentoré·e", "", "Relève", ""],
    ["2026-01-05", "Flo", "f@x.ca", "Je ne sais pas", "", "Relève", ""],
  );

  it("is read as two, each row for the role it tells", () => {
    const { programme, issues } = setUp(snapshotOf([BOTH]));
    expect(programme?.mentors.people.map(({ name, row }) => [name, row])).toEqual([
      ["Ana", 2],
      ["Bob", 3],
    ]);
    expect(programme?.mentees.people.map(({ name, row }) => [name, row])).toEqual([
      ["Bob", 3],
      ["Éli", 4],
    ]);
    expect(issues.map(shortly)).toEqual(["role-unknown Réponses au formulaire 1:5 [Je souhaite être]"]);
    expect(programme?.settings.mentors.only).toEqual({
      column: "Je souhaite être",
      values: ["Mentor·e", "Les deux"],
    });
  });

  it("gives the same proposal with the settings that it gave", () => {
    const { proposal } = proposed(snapshotOf([BOTH]));
    expect(proposal.placed).toBe(2);
    const again = proposed(snapshotOf([BOTH], { ...proposal.settings })).proposal;
    expect(JSON.stringify(again)).toBe(JSON.stringify(proposal));
  });

  it("may ask for one role with a yes or no", () => {
    const table = tab(
      "Form Responses 1",
      ["Timestamp", "Do you want to sign up as a mentor?", "Your first name", "Your last name", "Your grade"],
      ["1/5/2026", "Yes", "Ann", "Lee", "SEO"],
      ["1/5/2026", "No", "Bo", "Kim", "AO"],
    );
    const { programme } = setUp(snapshotOf([table]));
    expect(programme?.mentors.people.map(({ name }) => name)).toEqual(["Ann Lee"]);
    expect(programme?.mentees.people.map(({ name }) => name)).toEqual(["Bo Kim"]);
  });
});

describe("of more answers than are looked at", () => {
  const people = (name: string, from: number): readonly (readonly string[])[] =>
    Array.from({ length: 900 }, (_, at) => [
      `${name} ${String(from + at)}`,
      at % 3 === 0
        ? "Vente"
        : `${"Je cherche quelqu'un qui connaisse bien le numéro".repeat(2)} ${String(at)}`,
      at % 3 === 1 ? String(at) : "Relève",
    ]);
  const header = ["Nom", "Sujets", "Expérience"];
  const set = (mentors: readonly (readonly string[])[], mentees: readonly (readonly string[])[]) =>
    setUp(snapshotOf([tab("Mentors", header, ...mentors), tab("Mentorés", header, ...mentees)]));

  it("the order of the rows changes no choice", () => {
    const [mentors, mentees] = [people("Mentor", 0), people("Mentoré", 900)];
    const turned = (rows: readonly (readonly string[])[]) =>
      [0, 2, 1].flatMap((rest) => rows.filter((_, at) => at % 3 === rest));
    const settings = set(mentors, mentees).programme?.settings;
    expect(settings?.criteria.length).toBeGreaterThan(0);
    expect(set(turned(mentors), turned(mentees)).programme?.settings).toEqual(settings);
  });
});

describe("a workbook read twice", () => {
  const workbook = snapshotOf([MENTORS, MENTEES]);

  it("under the same settings is read once", () => {
    const setup = setUp(workbook);
    expect(setUp({ ...workbook, settings: { ...workbook.settings } })).toBe(setup);
  });

  it("under other settings, or with other tables, is read anew", () => {
    const setup = setUp(workbook);
    expect(setUp({ ...workbook, settings: { ...workbook.settings, language: "en" } }).outline.language).toBe(
      "en",
    );
    const again = setUp({ ...workbook, tables: [...workbook.tables] });
    expect(again).not.toBe(setup);
    expect(again.outline).toEqual(setup.outline);
  });
});
