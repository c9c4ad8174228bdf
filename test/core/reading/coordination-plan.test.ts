import { describe, expect, it } from "vitest";
import { newHeader, planCoordination } from "../../../src/core/reading/coordination-plan.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { handMade, sampleTables, snapshotOf, tab } from "../workbooks.ts";

const MENTORS = tab(
  "Mentors",
  ["Nom complet", "Courriel", "Sujets", "Consentement"],
  ["Ada Moss", "ada@x.example", "Vente", "Oui"],
  ["Ben Nash", "ben@x.example", "Relève", "Oui"],
  ["Cy Orr", "cy@x.example", "Relève", "Non"],
);
const MENTEES = tab(
  "Mentorés",
  ["Nom complet", "Courriel", "Sujets"],
  ["Eva Roy", "eva@x.example", "Vente"],
  ["Fay Sol", "", "Relève"],
  ["Ada Moss", "ada@x.example", "Vente"],
);

const kept = (...rows: (readonly Cell[])[]) =>
  handMade("Coordination", ["Courriel", "Nom", "Places ce trimestre", "Formation", "Sujets"], ...rows);
const plan = (tables: readonly Table[], settings: Partial<SettingsFile> = {}) =>
  planCoordination(snapshotOf(tables, settings));
const EVERYONE = [
  ["ada@x.example", "Ada Moss"],
  ["ben@x.example", "Ben Nash"],
  ["eva@x.example", "Eva Roy"],
  ["", "Fay Sol"],
];

describe("the plan of the Coordination tab", () => {
  it("has a row for everyone of both roles who agreed, once, in the order of the tabs", () => {
    expect(plan([MENTORS, MENTEES])).toEqual({
      tab: null,
      columns: [],
      present: 0,
      newcomers: EVERYONE,
      unknowable: [],
      misplaced: false,
    });
  });

  it("adds only who has no row, wherever the rows stand, by e-mail or by a name that one person bears", () => {
    const rows = kept(
      ["", "Sol Fay", "", "", ""],
      ["", "", "", "", ""],
      ["Ben <BEN@x.example>", "B.", 2, true, ""],
    );
    const { newcomers, present } = plan([MENTORS, MENTEES, rows]);
    expect(newcomers).toEqual([EVERYONE[0], EVERYONE[2]]);
    expect(present).toBe(2);
  });

  it("knows by the name a person whose e-mail was corrected, and counts a double once", () => {
    const rows = kept(["ben@old.example", "Ben Nash", 2], ["ada@x.example", "", 1], ["ada@x.example", "", 3]);
    const { newcomers, present } = plan([MENTORS, MENTEES, rows]);
    expect(newcomers).toEqual([EVERYONE[2], EVERYONE[3]]);
    expect(present).toBe(2);
  });

  it("does not see as a newcomer, after a refresh, anyone it just added", () => {
    for (const tables of [[MENTORS, MENTEES], sampleTables()]) {
      const { newcomers } = plan(tables);
      const after = plan([...tables, kept(...newcomers)]);
      expect(after.newcomers).toEqual([]);
      expect(after.misplaced).toBe(false);
    }
  });

  it("names those of whom no row could be known, and adds none for them", () => {
    const twins = tab(
      "Mentorés",
      ["Nom complet", "Courriel", "Ville", "Sujets"],
      ["Eva Roy", "", "Laval", "Vente"],
      ["Eva Roy", "", "Gaspé", "Vente"],
    );
    const { newcomers, unknowable } = plan([MENTORS, twins]);
    expect(newcomers).toEqual(EVERYONE.slice(0, 2));
    expect(unknowable).toEqual(["Eva Roy", "Eva Roy"]);
  });

  it("knows by a label one of those whose name no row would tell apart", () => {
    const twins = tab(
      "Mentorés",
      ["Nom complet", "Courriel", "Entreprise", "Sujets"],
      ["Eva Roy", "", "Lin", "Vente"],
      ["Eva Roy", "", "Toit", "Vente"],
    );
    const { present, unknowable } = plan([MENTORS, twins, kept(["", "Eva Roy (Lin)", 1])]);
    expect({ present, unknowable }).toEqual({ present: 1, unknowable: ["Eva Roy"] });
  });

  it("has a row for those whom a rule leaves out: it is there that the coordinator lets them in", () => {
    const rows = kept(["ada@x.example", "Ada Moss", "", true, ""]);
    const eligibility = [{ role: "mentor" as const, column: "Formation", is: "answered" as const }];
    expect(plan([MENTORS, MENTEES, rows], { eligibility }).newcomers).toEqual(EVERYONE.slice(1));
  });

  it("reads one form alone, and none", () => {
    expect(plan([MENTORS]).newcomers).toEqual(EVERYONE.slice(0, 2));
    expect(plan([handMade("Feuille 1", [""])]).newcomers).toEqual([]);
  });

  it("tells of each column how many rows it fills, and whether a form asks it", () => {
    const rows = kept(["ada@x.example", "", 1, true, "Vente"], ["ben@x.example", "", "", false, ""]);
    const settings = { mentors: { columns: { capacity: "Places ce trimestre" } } };
    expect(plan([MENTORS, MENTEES, rows], settings).columns).toEqual([
      { title: "Places ce trimestre", filled: 1, inForm: false },
      { title: "Formation", filled: 1, inForm: false },
      { title: "Sujets", filled: 1, inForm: true },
    ]);
  });

  it("adds nobody where the first two columns were moved, and everybody where all who stand there are gone", () => {
    const moved = handMade("Coordination", ["Note", "Courriel"], ["rien", "ada@x.example"]);
    expect(plan([MENTORS, MENTEES, moved])).toMatchObject({ misplaced: true, newcomers: [] });
    const turned = handMade("Coordination", ["Nom", "Courriel"], ["Ada Moss", "Ada <ada@x.example>"]);
    expect(plan([MENTORS, MENTEES, turned])).toMatchObject({ misplaced: true, newcomers: [] });
    const gone = plan([MENTORS, MENTEES, kept(["zed@x.example", "Zed Old", 1])]);
    expect(gone).toMatchObject({ misplaced: false, newcomers: EVERYONE });
  });

  it("suggests no column that a form asks already", () => {
    const suggested = ["Email", "Nom complet", "sujets ", "Note"];
    expect(newHeader(suggested, snapshotOf([MENTORS, MENTEES]))).toEqual(["Email", "Nom complet", "Note"]);
  });

  it("finds the tab that the settings name, and one that they leave aside", () => {
    const named = { ...kept(["ada@x.example", ""]), name: "Suivi" };
    expect(plan([MENTORS, MENTEES, named], { coordinationTab: "Suivi" }).tab).toBe("Suivi");
    expect(plan([MENTORS, MENTEES, kept()], { coordinationTab: null }).tab).toBe("Coordination");
  });
});
