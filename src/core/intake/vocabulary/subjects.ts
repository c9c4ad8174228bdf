import { recogniser } from "./matcher.ts";

/** People somebody wishes to be paired with. */
export const asksForChoice = recogniser({
  fr: [
    "mentor/mentore/mentoré/protégé/personne préféré/préférée/souhaité/souhaitée/choisi/choisie",
    "mentor/mentore/personne de votre/mon choix",
    "avec qui",
    "vos choix de mentor/mentore",
    "aimeriez-vous être jumelé/jumelée",
    "aimeriez-vous rencontrer",
  ],
  en: ["preferred mentor/mentee", "with whom", "your choices", "choice of mentor/mentee"],
});

export const isOnAvailability = recogniser({
  fr: ["disponib*", "indisponib*", "horaire", "plage", "moment de la", "moment qui"],
  en: ["availab*", "unavailab*", "schedule*", "when can/are you"],
});

export const isOnStyle = recogniser({
  fr: ["style*", "valeur", "personnalit*", "approche*", "communiquer", "travailler avec", "qualité"],
  en: ["value"],
  not: ["la qualité", "assurance qualité"],
});

export const isOnNeeds = recogniser({
  fr: ["sujet/besoin/compétence/expertise/objectif/aid*/accompagn*/développ*/défi/apprendre/aborder/force"],
  en: ["skill*", "topic", "goal", "help*", "challeng*", "learn*", "develop*", "good at"],
});

const speaksOfYears = recogniser({
  fr: ["année"],
  en: ["year"],
  not: ["cette/prochaine/dernière/chaque/par/l année", "this/next/last/per/each/a year"],
});

const speaksOfExperience = recogniser({
  fr: ["expérience", "stade", "étape", "carrière", "parcours", "grade", "niveau", "ancienneté"],
  en: ["stage", "career", "level", "seniority"],
});

/** What somebody has been through; `this year` says when, not how long. */
export function isOnExperience(title: string): boolean {
  return speaksOfExperience(title) || speaksOfYears(title);
}

export const isOnPracticalities = recogniser({
  fr: ["région*/mrc/ville/municipalit*/lieu/milieu/mode/rencontre*/langue/fréquen*/distance", "bureau"],
  en: ["city", "town*", "location", "meeting", "language", "office"],
});

export const isOnSector = recogniser({
  fr: ["secteur", "domaine", "profession*", "fonction*", "métier", "activit*", "poste", "titre"],
  en: ["sector*", "industr*", "field", "function*", "job title", "role"],
});
