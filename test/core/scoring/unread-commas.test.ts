import { expect, it } from "vitest";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { reportUnreadCommas } from "../../../src/core/scoring/unread-commas.ts";
import { snapshotOf, tab } from "../workbooks.ts";

const TABLES = [
  tab("Mentors", ["Nom", "Sujets"], ["Ana Roy", "Vente,Finances"]),
  tab("Mentorés", ["Nom", "Sujets"], ["Ida Paz", "Finances"]),
];

function unread(more: Partial<Criterion>): string[] {
  const { programme } = setUp(snapshotOf(TABLES));
  if (programme === null) throw new Error("The tables cannot be read.");
  const issues: string[] = [];
  const criterion = { kind: "covers", mentee: "Sujets", mentor: "Sujets", ...more } as const;
  reportUnreadCommas([criterion], programme, (code, where, details) =>
    issues.push(`${code} ${String(where?.row)} ${details?.read ?? ""} ${(details?.names ?? []).join()}`),
  );
  return issues;
}

it("an answer that may be several is quoted", () => {
  expect(unread({})).toEqual(["comma-unread 2 Vente,Finances Vente"]);
});

it("an answer of which all is an option that the coordinator listed is read, and none is quoted", () => {
  expect(unread({ options: ["Vente", "Finances"] })).toEqual([]);
});

it("nothing is quoted where no options are read, or none count", () => {
  expect(unread({ kind: "text" })).toEqual([]);
  expect(unread({ on: false })).toEqual([]);
});
