import { describe, expect, it } from "vitest";
import { readTitles } from "../../../src/core/reading/titles-alone.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { handMade, sampleTables, snapshotOf } from "../workbooks.ts";

const [MENTORS, MENTEES] = sampleTables() as [Table, Table, Table];
const headersOf = (table: Table): Table => ({ ...table, rows: table.rows.slice(0, 1) });
const NEED = "Quels sujets aimeriez-vous aborder ?";
const OFFER = "Sur quels sujets pouvez-vous accompagner ?";
const CRITERIA = handMade(
  "Critères",
  ["Actif", "Critère", "Type", "Question mentorés", "Question mentors", "Poids"],
  ["oui", "Sujets", "couvre", NEED, OFFER, 35],
);

describe("the titles of forms that wait for answers", () => {
  it("say which columns are read, with no criteria that only answers could show", () => {
    const { settings, programme } = readTitles(snapshotOf([headersOf(MENTORS), headersOf(MENTEES)]));
    const written = readTitles(snapshotOf([MENTORS, MENTEES])).settings;
    expect(written.mentees.columns.name).not.toBeNull();
    expect(settings.mentees.columns.name).toEqual(written.mentees.columns.name);
    expect(settings.mentors.columns.email).toBe(written.mentors.columns.email);
    expect(settings.mentors.columns.capacity).toBe(written.mentors.columns.capacity);
    expect(settings.criteria).toEqual([]);
    expect(programme).toBeNull();
  });

  it("show the criteria that are written, with nobody yet", () => {
    const { programme } = readTitles(snapshotOf([headersOf(MENTORS), headersOf(MENTEES), CRITERIA]));
    expect(programme?.settings.criteria).toMatchObject([{ label: "Sujets", mentee: NEED, mentor: OFFER }]);
    expect(programme?.mentors.people).toEqual([]);
    expect(programme?.mentees.questions.find(NEED)).not.toBeNull();
  });

  it("keep the people of the form that is answered, and need no second form", () => {
    const one = readTitles(snapshotOf([headersOf(MENTORS), MENTEES, CRITERIA]));
    expect(one.programme?.mentees.people).toHaveLength(40);
    const alone = readTitles(snapshotOf([headersOf(MENTEES)]));
    expect(alone.settings.mentees.columns.name).not.toBeNull();
    expect(alone.settings.mentors.columns.name).toBeNull();
    expect(alone.programme).toBeNull();
  });

  it("follow what was chosen", () => {
    const settings = { format: "dyade-settings/1" as const, mentees: { columns: { organisation: null } } };
    const tables = [headersOf(MENTORS), headersOf(MENTEES)];
    expect(readTitles({ ...snapshotOf(tables), settings }).settings.mentees.columns.organisation).toBeNull();
  });
});
