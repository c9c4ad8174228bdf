import { detectColumns } from "../reading/fixed-columns.ts";
import { readQuestions } from "../intake/questions.ts";
import type { Table } from "../tabs/table.ts";
import type { Role } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import { compares } from "../reading/compares.ts";
import { fold } from "../people/fold.ts";
import { formQuestions } from "./form-questions.ts";
import type { FormName, FormQuestion } from "./question.ts";
import { missingQuestions } from "./recognise-form.ts";

/** By what words a form made by hand asks the same as a recommended question. Headers are folded. */
const ASKED: Readonly<Record<string, RegExp>> = {
  needs: /sujet|topic|besoin|competence|skill|objectif|goal|\bhelp with/,
  expertise: /sujet|topic|expertise|competence|skill|accompagner|\bhelp with/,
  goal: /aura change|defi|challenge|objectif|goal|attente|expect|en ce moment/,
  introduction: /parcours|presentez|parlez-nous|introduce|about (you|yourself)|\bbio/,
  years: /annees|years|anciennete|seniority/,
  stage: /stade|etape|stage|phase/,
  stages: /stade|etape|stage|phase/,
  "values-sought": /valeur|values?\b|qualites/,
  values: /valeur|values?\b|qualites/,
  "style-sought": /\bstyle|ecoute|listening|approche/,
  style: /\bstyle|ecoute|listening|approche/,
  sector: /secteur|sector|industr|domaine d'activite|field/,
  town: /region|\bmrc\b|ville|municipalit|city|\btown|\blieu|location/,
  languages: /langue|language/,
  mode: /\bmode|rencontr|meeting|a distance|remote/,
  availability: /disponib|availab|horaire|schedule/,
  "commitment-mentor": /engage|commit/,
  "commitment-mentee": /engage|commit/,
  directory: /repertoire|annuaire|bottin|directory/,
};

export interface ComparedForm {
  readonly lacking: readonly FormQuestion[];
  readonly present: readonly FormQuestion[];
}

/** Whether a response tab of a role has a question that does what a recommended one does. */
function asks(table: Table, role: Role, criteria: readonly Criterion[]): (question: FormQuestion) => boolean {
  const questions = readQuestions(table);
  const { columns } = detectColumns(table, questions, role);
  const fixed = new Set(
    Object.values(columns)
      .flatMap((title) => title ?? [])
      .map(fold),
  );
  const open = questions.all.map(({ title }) => fold(title)).filter((title) => !fixed.has(title));
  // Being in the directory is agreed to, and may be found as a consent where that is all a form asks for.
  const all = questions.all.map(({ title }) => fold(title));
  return ({ id, title, feeds }) => {
    if (questions.find(title.fr) !== null || questions.find(title.en) !== null) return true;
    if (feeds.to === "column" || feeds.to === "link") return columns[feeds.column] !== null;
    // What a criterion compares is asked, in whatever words.
    if ((id === "needs" || id === "expertise") && compares("needs", role, criteria)) return true;
    if (id === "availability" && compares(id, role, criteria)) return true;
    return (id === "directory" ? all : open).some((header) => ASKED[id]?.test(header) === true);
  };
}

/**
 * Which recommended questions a form of the programme has, in words of its own or ours, and which it lacks.
 *
 * @param table the tab that the form answers into; null where it is not known: everything is lacking then.
 * @param criteria those of the programme.
 */
export function compareForm(
  form: FormName,
  table: Table | null,
  criteria: readonly Criterion[] = [],
): ComparedForm {
  const questions = formQuestions(form);
  if (table === null) return { lacking: questions, present: [] };
  if (form === "mentor" || form === "mentee") {
    const isAsked = asks(table, form, criteria);
    return {
      lacking: questions.filter((question) => !isAsked(question)),
      present: questions.filter(isAsked),
    };
  }
  const missing = new Set(missingQuestions(table, form).map(({ id }) => id));
  return {
    lacking: questions.filter(({ id }) => missing.has(id)),
    present: questions.filter(({ id }) => !missing.has(id)),
  };
}
