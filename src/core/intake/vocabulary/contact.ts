import { ABOUT_THINGS } from "./about.ts";
import { recogniser } from "./matcher.ts";

export const asksForEmail = recogniser({
  fr: [
    "courriel/email/mail/mél/courriel2/email2",
    "adresse/courrier électronique",
    "adresse de messagerie/messagerie2",
  ],
  en: ["e-mail"],
  es: ["correo"],
  not: [
    ...ABOUT_THINGS,
    "consen*/accept*/agree/préfér*/prefer*/évit*/avoid*/choix/choice",
    "mail/courriel … ou téléphone",
    "email … or phone",
    "superviseur/supervisor/manager/gestionnaire/supérieur*/patron/boss",
    "code/adresse postal/postale",
    "recevoir/receive/sent/gestion/marketing/expérience/experience",
  ],
});
