import type { CriteriaWords } from "../../reading/criteria/criterion-row.ts";

/** The words of the Criteria tab, in French. */
export const criteriaTab: CriteriaWords = {
  criteriaTab: "Critères",
  unread: (tab, titles) =>
    `L’onglet «\u00a0${tab}\u00a0» n’a plus ses titres (il manque ${titles.join(", ")}). Rien n’a été changé. Remettez-les à la première ligne, ou renommez cet onglet pour que Dyade en fasse un autre.`,
  criteriaHeaders: {
    on: "Actif",
    label: "Critère",
    kind: "Type",
    mentee: "Question mentoré·e",
    mentor: "Question mentor·e",
    weight: "Poids",
    required: "Obligatoire",
    options: "Options",
  },
  kinds: {
    covers: "couvre",
    shares: "partage",
    same: "identique",
    different: "différent",
    near: "proche",
    ahead: "devance",
    overlap: "chevauche",
    chosen: "choisi",
    affinity: "affinité",
    text: "texte",
  },
  yes: "oui",
  no: "non",
};
