import { describe, expect, it } from "vitest";
import { readOneForm } from "../../../src/core/reading/one-form.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { needsAndOffers } from "../../../src/core/scoring/needs-and-offers.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { handMade, sampleTables, snapshotOf, tab } from "../workbooks.ts";

const [MENTORS, MENTEES] = sampleTables() as [Table, Table, Table];
const headersOf = (table: Table): Table => ({ ...table, rows: table.rows.slice(0, 1) });
const NEED = "Quels sujets aimeriez-vous aborder ?";
const OFFER = "Sur quels sujets pouvez-vous accompagner ?";

describe("one form alone", () => {
  it("of mentees says what they need, with no offer, whether the other form is linked or not", () => {
    for (const tables of [[MENTEES], [headersOf(MENTORS), MENTEES]]) {
      const form = readOneForm(snapshotOf(tables));
      expect(form?.role).toBe("mentee");
      expect(form?.programme.mentees.people).toHaveLength(40);
      expect(form?.programme.mentors.people).toEqual([]);
      const [needs] = form?.programme.settings.criteria ?? [];
      expect(needs).toMatchObject({ label: "Sujets", kind: "covers", mentee: NEED });
      if (form === null || needs === undefined) throw new Error("no needs");
      expect(needsAndOffers(form.programme, needs)[0]).toEqual({
        text: "Vente, négociation et développement des affaires",
        mentees: 16,
        mentors: 0,
        seats: 0,
        shortage: 16,
      });
    }
  });

  it("of mentors says what they offer, and never shows whom they wish for as a topic", () => {
    const wish = "Nommez les mentoré·es que vous aimeriez accompagner";
    const rows = MENTORS.rows.map((row, at) => [...row, at === 0 ? wish : "Eva Roy"]);
    const form = readOneForm(snapshotOf([{ ...MENTORS, rows }]));
    expect(form?.role).toBe("mentor");
    const { criteria = [] } = form?.programme.settings ?? {};
    expect(criteria.filter(({ kind }) => kind === "covers").map(({ mentor }) => mentor)).toEqual([OFFER]);
    expect(criteria.filter(({ kind }) => kind === "chosen").map(({ mentor }) => mentor)).toEqual([[wish]]);
  });

  it("keeps the criteria that the coordinator wrote, where it can answer them", () => {
    const criteria = [
      { label: "Lieu", kind: "same" as const, mentee: "Dans quelle région êtes-vous ?", mentor: "Région" },
      { label: "Mes sujets", kind: "covers" as const, mentee: NEED, mentor: OFFER },
    ];
    const form = readOneForm(snapshotOf([MENTEES], { criteria }));
    expect(form?.programme.settings.criteria.map(({ label }) => label)).toEqual(["Lieu", "Mes sujets"]);
    const elsewhere = [{ kind: "covers" as const, mentee: "Autre question", mentor: OFFER }];
    const detected = readOneForm(snapshotOf([headersOf(MENTORS), MENTEES], { criteria: elsewhere }));
    expect(detected).toBeNull();
  });

  it("is read where everybody of the other role was left out", () => {
    const refusing = tab(
      "Mentors",
      ["Nom", "Courriel", "Sujets", "Consentement"],
      ["Ada Moss", "ada@x.example", "Vente", "Non"],
    );
    const mentees = tab("Mentorés", ["Nom", "Courriel", "Besoins"], ["Eva Roy", "eva@x.example", "Vente"]);
    expect(readOneForm(snapshotOf([refusing, mentees]))?.role).toBe("mentee");
  });

  it("is none where both are answered, or neither, or one tab serves both roles", () => {
    expect(readOneForm(snapshotOf([MENTORS, MENTEES]))).toBeNull();
    expect(readOneForm(snapshotOf([headersOf(MENTORS), headersOf(MENTEES)]))).toBeNull();
    const shared = tab(
      "Réponses",
      ["Nom", "Courriel", "Je souhaite être", "Sujets"],
      ["Ada Moss", "ada@x.example", "Mentor", "Vente"],
      ["Eva Roy", "eva@x.example", "Mentoré", "Vente"],
    );
    expect(readOneForm(snapshotOf([shared]))).toBeNull();
    expect(setUp(snapshotOf([shared])).programme?.mentees.people).toHaveLength(1);
  });

  it("never makes a run possible", () => {
    for (const tables of [[MENTEES], [MENTORS], [headersOf(MENTORS), MENTEES]])
      expect(setUp(snapshotOf(tables)).programme).toBeNull();
  });

  it("has needs in English too, and none where needs are written in full", () => {
    const answers = (text: string) =>
      handMade(
        "Mentees",
        ["Full name", "Email", "What topics would you like help with?"],
        ["Eva Roy", "eva@x.example", text],
        ["Fay Sol", "fay@x.example", text === "Sales" ? "Finance" : `${text} and so on and on, every day`],
      );
    const form = readOneForm(snapshotOf([answers("Sales")]));
    expect(form?.programme.settings.language).toBe("en");
    expect(form?.programme.settings.criteria).toMatchObject([{ label: "Topics", kind: "covers" }]);
    const text = "I would like to find my way through the growth of my team without losing what made it good";
    expect(readOneForm(snapshotOf([answers(text)]))?.programme.settings.criteria).toEqual([]);
  });
});
