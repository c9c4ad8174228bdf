import { ABOUT_THINGS } from "./about.ts";
import { recogniser } from "./matcher.ts";

export const asksForTimestamp = recogniser({
  fr: [
    "^horodat*$",
    "^horodateur",
    "^date et heure$",
    "^heure de fin$",
    "^date de soumission/réponse$",
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
    "^date submitted$",
    "^response date/time$",
  ],
  es: ["^marca temporal$"],
});

export const asksForEmail = recogniser({
  fr: ["courriel", "e-mail", "email", "mail", "mél", "adresse électronique", "courrier électronique"],
  en: ["mails"],
  es: ["correo electrónico", "correo"],
  not: [
    ...ABOUT_THINGS,
    "consen*",
    "accept*",
    "agree",
    "préfér*",
    "prefer*",
    "mail/courriel … ou téléphone",
    "email … or phone",
    "superviseur",
    "supervisor",
    "manager",
    "gestionnaire",
    "supérieur",
    "supérieure",
    "patron",
    "boss",
    "évit*",
    "avoid*",
    "choix",
    "choice",
    "code/adresse postal/postale",
    "recevoir",
    "receive",
  ],
});
