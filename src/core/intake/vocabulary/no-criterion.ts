import { recogniser } from "./matcher.ts";

/** What tells who somebody is, how to reach them or when they answered. */
export const asksWhoSomebodyIs = recogniser({
  fr: [
    "^no/numéro$",
    "matricule",
    "numéro d'employé",
    "heure de début/fin",
    "surnom",
    "téléphone",
    // `Des outils tels que` speaks of no telephone
    "^tel",
    "no/numéro/num de tel",
    "no/numéro/num tel",
    "tel cellulaire/mobile/maison/bureau/travail",
    "tel$",
    "cellulaire",
    "code postal",
    "adresse",
    "site web/internet",
    "cv",
    "curriculum",
  ],
  en: [
    "id",
    "wwid",
    "employee number",
    "start/end/completion time",
    "nickname",
    "phone/telephone",
    "mobile",
    "postal code",
    "zip",
    "address",
    "linkedin",
    "url",
    "website",
    "photo",
    "profile",
  ],
});

/** What is said to the committee and not of oneself. */
export const speaksToCommittee = recogniser({
  fr: ["commentaire", "remarque", "autre chose", "confirm*", "j'ai lu", "entendu parler"],
  en: ["feedback", "anything else", "i have read", "how did you hear"],
});
