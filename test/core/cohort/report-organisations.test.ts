import { expect, test } from "vitest";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { gather } from "../dyads/cohorts.ts";
import { tab } from "../workbooks.ts";

/** Mentors and mentees, each of one organisation. */
function tables(mentors: readonly string[], mentees: readonly string[]): Table[] {
  const rows = (role: string, organisations: readonly string[]): Cell[][] =>
    organisations.map((organisation, at) => [
      `${role}${String(at)}@x.example`,
      `${role}${String.fromCharCode(97 + at)} Roy`,
      organisation,
      1,
      "Vente",
    ]);
  const header = ["Courriel", "Nom", "Entreprise", "Places", "Sujets"];
  return [tab("Mentors", header, ...rows("Ada", mentors)), tab("Mentorés", header, ...rows("Léa", mentees))];
}

const alike = (mentors: readonly string[], mentees: readonly string[]) =>
  gather(tables(mentors, mentees)).issues.filter(({ code }) => code === "organisation-alike");

test("an organisation with a part behind is asked about, once however many write it so", () => {
  expect(
    alike(["Université Laval - FSA", "Université Laval – FSA inc."], ["université laval", "Ville de Laval"]),
  ).toMatchObject([
    {
      severity: "info",
      tab: "Mentors",
      row: 2,
      column: "Entreprise",
      names: ["Université Laval - FSA", "université laval"],
    },
  ]);
  expect(alike(["Ville de Laval"], ["Ville de Laval, Loisirs"])).toMatchObject([{ tab: "Mentorés", row: 2 }]);
});

test("nothing is asked of a part of nobody's organisation, of a hyphenated name, or of what is one anyway", () => {
  expect(alike(["Université Laval - FSA"], ["Université de Montréal - HEC"])).toEqual([]);
  expect(alike(["Hydro-Québec"], ["Hydro"])).toEqual([]);
  expect(alike(["Desjardins (siège social)"], ["Desjardins"])).toEqual([]);
  expect(alike(["Meubles Gagné, inc."], ["Meubles Gagné"])).toEqual([]);
  expect(alike(["À mon compte, design"], ["À mon compte"])).toEqual([]);
  expect(alike(["- FSA"], [""])).toEqual([]);
});
