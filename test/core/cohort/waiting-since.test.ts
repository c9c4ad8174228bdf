import { describe, expect, it } from "vitest";
import { waitingOrder, waitingSince } from "../../../src/core/cohort/waiting-since.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { proposed, snapshotOf, tab } from "../workbooks.ts";

const mentors = tab(
  "Mentors",
  ["Horodateur", "Courriel", "Nom complet", "Nombre de places", "Sujets"],
  ["2026-01-01 08:00:00", "ana@a.example", "Ana Roy", 1, "Vente"],
);
const HEADER = ["Horodateur", "Courriel", "Nom complet", "Sujets"];
const mentees = (...rows: string[][]): Table => tab("Mentorés", HEADER, ...rows);
const SETTINGS = {
  format: "dyade-settings/1",
  mentors: { tab: "Mentors" },
  mentees: { tab: "Mentorés" },
} as const;

function since(...rows: string[][]): (string | null)[] {
  const tables = [mentors, mentees(...rows)];
  const { programme } = setUp(snapshotOf(tables, SETTINGS));
  if (programme === null) throw new Error("no programme");
  const moments = waitingSince(programme, tables);
  return programme.mentees.people.map(({ name }, at) => {
    const moment = moments[at] ?? null;
    return `${name} ${moment === null ? "?" : new Date(moment * 1000).toISOString().slice(0, 10)}`;
  });
}

describe("since when somebody waits", () => {
  it("is the first of their answers, though the last one counts", () => {
    expect(
      since(
        ["2026-03-09 10:00:00", "zoe@z.example", "Zoé Lam", "Vente"],
        ["2026-02-01 10:00:00", "ève@e.example", "Ève Roc", "Vente"],
        ["2026-04-01 10:00:00", "ève@e.example", "Ève Roc", "Vente, Relève"],
      ),
    ).toEqual(["Zoé Lam 2026-03-09", "Ève Roc 2026-02-01"]);
  });

  it("is nobody else's, where two share an address", () => {
    expect(
      since(
        ["2026-02-01 10:00:00", "maison@x.example", "Zoé Lam", "Vente"],
        ["2026-03-01 10:00:00", "maison@x.example", "Ève Roc", "Vente"],
      ),
    ).toEqual(["Zoé Lam 2026-02-01", "Ève Roc 2026-03-01"]);
  });

  it("is not known of a date that is none", () => {
    expect(
      since(["bientôt", "zoe@z.example", "Zoé Lam", "Vente"], ["2026-13-45", "", "Ève Roc", "Vente"]),
    ).toEqual(["Zoé Lam ?", "Ève Roc ?"]);
  });
});

describe("who waits longest", () => {
  const rows = [
    ["2026-03-09 10:00:00", "zoe@z.example", "Zoé Lam", "Vente"],
    ["2026-02-01 18:00:00", "max@m.example", "Max Bé", "Finances"],
    ["2026-02-01 09:00:00", "eve@e.example", "Ève Roc", "Vente"],
  ];
  const place = (settings: SettingsFile) => {
    const snapshot = snapshotOf([mentors, mentees(...rows)], settings);
    return proposed(snapshot).proposal.dyads.map(({ mentee }) => mentee.name);
  };

  it("is placed first where the rules say so, and of one day whoever fits better", () => {
    expect(place({ ...SETTINGS, waitingFirst: true })).toEqual(["Ève Roc"]);
    expect(place(SETTINGS)).toEqual(["Zoé Lam"]);
  });

  it("is an order only where the rules say so", () => {
    const tables = [mentors, mentees(...rows)];
    const order = (settings: SettingsFile) => {
      const { programme } = setUp(snapshotOf(tables, settings));
      return programme === null ? null : waitingOrder(programme, tables);
    };
    expect(order(SETTINGS)).toBeUndefined();
    const [zoe = 0, max = 0, eve = 0] = order({ ...SETTINGS, waitingFirst: true }) ?? [];
    expect([max === eve, eve > zoe]).toEqual([true, true]);
  });
});
