import { scoreOf } from "../../../src/core/cohort/cohort.ts";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { proposed, snapshotOf, tab } from "../workbooks.ts";

/** The questions of a form, each with its answers. */
export type Form = readonly (readonly [title: string, answers: readonly string[]])[];

export const MENTORS: Form = [
  ["Nom", ["Ada Moss", "Ben Nash", "Jean-François Orr", "Dov Park", "Lise Roy"]],
  ["Courriel", ["ada@x.example", "ben@x.example", "jf@x.example", "dov@x.example", "lise@x.example"]],
  ["Entreprise", ["Alpha", "Bêta", "Gamma", "Delta", "Alpha"]],
  ["Gestionnaire", ["Zoé Lam", "", "Ada Moss", "Aucun", "Ada Moss"]],
  ["Combien de mentoré·es pouvez-vous accompagner ?", ["2", "1", "1", "deux", "1"]],
  ["Consentez-vous à l'utilisation de vos renseignements ?", ["Oui", "Oui", "Oui", "Oui", "Non"]],
  ["Sur quels sujets pouvez-vous accompagner ?", ["Vente", "Export, RH", "Relève", "Vente, RH", "Export"]],
  ["Ville", ["Laval", "Lévis", "Laval", "Gatineau", "Lévis"]],
];
export const MENTEES: Form = [
  ["Nom", ["Eva Dubé", "Fay Sol", "Gil Côté", "Hal Unger"]],
  ["Courriel", ["eva@x.example", "fay@x.example", "gil@x.example", "hal@x.example"]],
  ["Entreprise", ["Alpha", "Bêta", "Epsilon", "Delta"]],
  ["Gestionnaire", ["Ada Moss", "Zoé Lam", "Aucun", "Yan Wu"]],
  ["Personnes à éviter", ["", "Jean-François Orr", "Non", "Ben Nash"]],
  ["Sur quels sujets aimeriez-vous être accompagné·e ?", ["Vente, RH", "Export", "Relève", "RH"]],
  ["Ville", ["Laval", "Lévis", "Laval", "Lévis"]],
  ["Avec qui aimeriez-vous être jumelé·e ?", ["Ben Nash", "Dov Park", "Jean-François Orr", ""]],
];

/** The rows of a form, from 0. */
export const rowsOf = (form: Form): number[] => [
  ...Array(Math.max(...form.map(([, answers]) => answers.length))).keys(),
];

/** What a workbook comes to, whatever the order in which it says it: every pair with its score and level, and the sums. */
export function readingOf(mentors: Form, mentees: Form) {
  const table = (name: string, form: Form) =>
    tab(
      name,
      form.map(([title]) => title),
      ...rowsOf(form).map((at) => form.map(([, answers]) => answers[at] ?? "")),
    );
  const snapshot = snapshotOf([table("Mentors", mentors), table("Mentorés", mentees)]);
  const { programme, outline } = setUp(snapshot);
  if (programme === null) throw new Error("No programme.");
  const { cohort } = runSteps(gatherCohort(programme));
  const pairs = cohort.mentees.flatMap((mentee, i) =>
    cohort.mentors.map(
      (mentor, j) =>
        `${mentee.email} ${mentor.email} ${scoreOf(cohort, i, j).toFixed(6)} ${cohort.links.level(i, j)}`,
    ),
  );
  const { placed, total } = proposed(snapshot).proposal;
  return { people: outline.people, pairs: pairs.sort(), placed, total: Number(total.toFixed(6)) };
}

export const READING = readingOf(MENTORS, MENTEES);
