import type { FormName } from "../../forms/question.ts";

/** What the forms are called. */
export const formNames: Readonly<Record<FormName, string>> = {
  mentor: "Formulaire des mentor·es",
  mentee: "Formulaire des mentoré·es",
  ballot: "Bulletin après un jumelage éclair",
  pulse: "Nouvelles de la dyade",
  journal: "Journal de la dyade",
  request: "Demande venue du répertoire",
  acceptance: "Acceptation d’un jumelage",
};
