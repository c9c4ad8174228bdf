import { recogniser } from "./matcher.ts";

/** Whether a title says who takes part no more, as a coordinator adds it beside the answers. */
export const speaksOfWithdrawal = recogniser({
  fr: [
    "désist*",
    "retrait",
    "retiré/retirée",
    "abandon*",
    "participe plus",
    "a quitté",
    "départ du programme",
  ],
  en: ["withdr*", "dropped/drop/drops out", "no longer", "left the programme/program"],
  es: ["baja", "se retiró"],
});

/** Whether a title is about how it stands with a person. */
export const speaksOfStatus = recogniser({
  fr: ["^statut", "^état", "^suivi"],
  en: ["^status", "^state"],
  es: ["^estado"],
  not: ["emploi/professionnel/professionnelle/civil/matrimonial", "employment/marital/legal"],
});

/** Whether an answer says that somebody takes part no more. */
export const saysWithdrawn = recogniser({
  fr: [
    "^désist*/abandon*/retiré/retirée/annulé/annulée/inactif/inactive",
    "^se retire",
    "participe plus",
    "^a quitté",
  ],
  en: ["^withdr*/cancelled/canceled/inactive/dropped", "no longer"],
  es: ["^baja$", "^se retiró"],
});
