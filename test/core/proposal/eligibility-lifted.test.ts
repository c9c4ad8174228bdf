import { expect, test } from "vitest";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { SETTINGS, programme } from "../dyads/cohorts.ts";
import { proposed, snapshotOf } from "../workbooks.ts";

const TABLES = programme(
  [
    ["Ada", 1, "Vente"],
    ["Bob", 1, "Relève"],
    ["Cid", 0, "Vente"],
  ],
  [
    ["Lea", "Vente"],
    ["Max", "Vente"],
  ],
);

const OFFERS_SALES = { role: "mentor" as const, column: "Sujets", is: "one-of" as const, value: ["Vente"] };

function explained(settings: Partial<SettingsFile>, tables = TABLES): string[] {
  const { proposal } = proposed(snapshotOf(tables, { ...SETTINGS, ...settings }));
  return proposal.unplaced.map(({ explanation }) => explanation);
}

test("a rule on who may be a mentor is told where lifting it would bring in a seat", () => {
  expect(explained({ eligibility: [OFFERS_SALES] })).toEqual([
    "Plus de place chez la seule personne possible. Une place de plus chez Ada suffirait.\nLors de la proposition\u00a0: sans la règle «\u00a0Sujets = Vente\u00a0», cette personne aurait une place.",
  ]);
  expect(explained({})).toEqual([]);
});

test("a rule that leaves out nobody with a seat for them is not told", () => {
  const noSeat = programme(
    [
      ["Ada", 1, "Vente"],
      ["Bob", 0, "Relève"],
    ],
    [
      ["Lea", "Vente"],
      ["Max", "Vente"],
    ],
  );
  expect(explained({ eligibility: [OFFERS_SALES] }, noSeat)[0]).not.toContain("sans la règle");
});

test("a rule about mentees is not told: lifting it brings no seat", () => {
  const answered = { role: "mentee" as const, column: "Nom", is: "not-one-of" as const, value: ["Lea"] };
  const full = programme(
    [["Ada", 0, "Vente"]],
    [
      ["Lea", "Vente"],
      ["Max", "Vente"],
    ],
  );
  expect(explained({ eligibility: [answered] }, full)).toEqual([
    "Aucune possibilité parmi 1 mentor·e\u00a0: 1 sans place. Une place chez Ada suffirait.",
  ]);
});

test("somebody who could move to the mentor let in makes room for one who could not", () => {
  const tables = programme(
    [
      ["Ada", 1, "Vente"],
      ["Bob", 1, "Relève"],
    ],
    [
      ["Lea", "Vente"],
      ["Max", "Vente"],
    ],
    [["Max", "famille", "Bob"]],
  );
  expect(explained({ eligibility: [OFFERS_SALES] }, tables)[0]).toContain(
    "sans la règle «\u00a0Sujets = Vente",
  );
});
