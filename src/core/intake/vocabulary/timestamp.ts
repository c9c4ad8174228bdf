import { recogniser } from "./matcher.ts";

/** When an answer was sent, as form services title it. */
export const asksForTimestamp = recogniser({
  fr: [
    "^horodat*$",
    "^horodateur",
    "^date et heure$",
    "^date et heure de la/soumission/réponse",
    "^heure de fin$",
    "^heure d'achèvement$",
    "^date de soumission/réponse/fin$",
    "^date d'envoi$",
    "^date$",
    "^date d'inscription$",
  ],
  en: [
    "^timestamp",
    "^date and time$",
    "^date & time$",
    "^completion time$",
    "^submitted$",
    "^submitted at/on$",
    "^submission date/time$",
    "^date submitted/created$",
    "^submit date$",
    "^submit date utc$",
    "^recorded/entry/end date$",
    "^recordeddate$",
    "^enddate$",
    "^created at$",
    "^response date/time$",
  ],
  es: ["^marca temporal$"],
});
