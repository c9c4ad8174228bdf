import { expect, it } from "vitest";
import { reportBallotForms } from "../../../src/core/event/report-ballot-forms.ts";
import { reporting, shortly } from "../builders.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";
import { tab } from "../workbooks.ts";

const { settings } = gather(smallTables()).cohort;
const PERSON = ["Horodateur", "Prénom et nom", "Adresse courriel"];
const REFUSED = "Avec qui ne voulez-vous pas être jumelé·e?";
const choice = (rank: string): string => `Avec qui voulez-vous continuer? ${rank}`;
const issuesOf = (...titles: string[]) =>
  reporting((report) =>
    reportBallotForms(
      [tab("Bulletins", [...PERSON, ...titles], ["", "Zoé Lam", "", "Ana", "Bob", ""])],
      settings,
      report,
    ),
  ).issues.map(shortly);

it("reports a ballot of which a question is missing, and one of which hardly any title is left", () => {
  expect(
    issuesOf(choice("Premier choix"), choice("Deuxième choix"), choice("Troisième choix"), REFUSED),
  ).toEqual([]);
  expect(issuesOf(choice("Premier choix"), choice("Deuxième choix"), "Et encore?", REFUSED)).toEqual([
    "ballot-question-missing Bulletins:1",
  ]);
  expect(issuesOf("1?", "2?", "3?", REFUSED)).toEqual(["form-titles-lost Bulletins:1"]);
});
