import { describe, expect, it } from "vitest";
import { compareForm } from "../../../src/core/forms/compare-form.ts";
import { recogniseForm } from "../../../src/core/forms/recognise-form.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { proposed, snapshotOf, tab } from "../workbooks.ts";

/** The forms as the kit of 0.1.0 asked them, in the order and the words of then. */
const PERSON = ["Horodateur", "Prénom et nom", "Adresse courriel", "Organisation ou entreprise"];
const YEARS = "Depuis combien d’années êtes-vous dans votre domaine?";
const REGION = "Dans quelle région êtes-vous?";
const DAYS = ["Lundi", "Mardi"].map((day) => `Disponibilités [${day}]`);
const MEETING = ["Dans quelles langues pouvez-vous échanger?", "Quels modes de rencontre vous conviennent?"];
const LINKS = [
  "De qui relevez-vous?",
  "Y a-t-il des personnes ou des entreprises avec qui vous ne souhaitez pas être jumelé·e?",
];
const MENTORS_CHOSEN = "Nommez jusqu’à trois mentor·e·s de votre choix, par ordre de préférence";
const MENTEES_CHOSEN = "Nommez jusqu’à trois mentoré·e·s de votre choix, par ordre de préférence";
const STYLE = "De 1 (écoute et questions) à 5 (conseils directs), quel";
const CONSENT = "Consentez-vous à ce que vos renseignements personnels servent au jumelage?";

const MENTOR_HEADERS = [
  ...[...PERSON, "Secteur d’activité", "Sur quels sujets pouvez-vous accompagner?"],
  ...["Présentez-vous en quelques phrases", YEARS],
  "À quels stades d’un projet ou d’une carrière êtes-vous le plus utile?",
  ...["Quelles valeurs guident votre accompagnement?", `${STYLE} est votre style d’accompagnement?`],
  ...[REGION, ...MEETING, ...DAYS, "Combien de mentoré·e·s pouvez-vous accompagner?"],
  "Pouvez-vous vous engager comme mentor·e pour toute la durée du programme?",
  ...[MENTEES_CHOSEN, ...LINKS],
  "Acceptez-vous de figurer dans le répertoire remis aux mentoré·e·s?",
  CONSENT,
];
const MENTEE_HEADERS = [
  ...[...PERSON, "Secteur d’activité", "Sur quels sujets aimeriez-vous de l’aide?"],
  ...["Qu’est-ce qui aura changé pour vous à la fin du programme?", YEARS],
  "À quel stade en est votre projet ou votre carrière?",
  ...[
    "Quelles valeurs recherchez-vous chez votre mentor·e?",
    `${STYLE} style d’accompagnement préférez-vous?`,
  ],
  ...[REGION, ...MEETING, ...DAYS],
  "Pouvez-vous vous engager comme mentoré·e pour toute la durée du programme?",
  ...[MENTORS_CHOSEN, ...LINKS, CONSENT],
];

interface Sketch {
  readonly name: string;
  readonly firm: string;
  readonly topics: string;
  readonly years: number;
  readonly region: string;
  readonly free: readonly [monday: string, tuesday: string];
  readonly manager: string;
  readonly chosen?: string;
}

const email = (name: string): string => `${name.toLowerCase().replace(/[^a-z]/g, "")}@kit.example`;
const before = ({ name, firm, topics }: Sketch, row: number, text: string): Cell[] => [
  ...[`2025-09-0${String(row)} 10:00:00`, name, email(name), firm, "Commerce de détail", topics, text],
];

const mentor = (sketch: Sketch, row: number): Cell[] => [
  ...[...before(sketch, row, "Vingt ans de métier dans trois villes."), sketch.years, "Croissance, Maturité"],
  ...["Franc-parler", 3, sketch.region, "Français, Anglais", "En personne", ...sketch.free, 1, "Oui"],
  ...[sketch.chosen ?? "", sketch.manager, "", "Oui, avec mon adresse courriel", "Oui, j’accepte"],
];
const mentee = (sketch: Sketch, row: number): Cell[] => [
  ...[...before(sketch, row, "Oser vendre sans détour."), sketch.years, "Croissance"],
  ...["Franc-parler", 4, sketch.region, "Français", "En personne", ...sketch.free, "Oui"],
  ...[sketch.chosen ?? "", sketch.manager, "", "Oui, j’accepte"],
];

const MENTORS: readonly Sketch[] = [
  {
    ...{ name: "Anne Roy", firm: "Alpha", topics: "Vente et négociation, Finances et budget", years: 20 },
    ...{ region: "Estrie", free: ["Matin, Soir", "Midi"], manager: "Aucun", chosen: "Zoé Lam" },
  },
  {
    ...{ name: "Bruno Côté", firm: "Bêta", topics: "Relève et transfert, Finances et budget", years: 12 },
    ...{ region: "Laval", free: ["Soir", ""], manager: "Aucun" },
  },
  {
    ...{ name: "Carla Dion", firm: "Gamma", topics: "Vente et négociation, Relève et transfert", years: 8 },
    ...{ region: "Estrie", free: ["", "Midi"], manager: "Aucun" },
  },
];
const MENTEES: readonly Sketch[] = [
  {
    ...{ name: "Zoé Lam", firm: "Delta", topics: "Vente et négociation, Finances et budget", years: 3 },
    ...{ region: "Estrie", free: ["Matin", ""], manager: "Aucun", chosen: "Anne Roy; Carla Dion" },
  },
  {
    ...{ name: "Yan Huot", firm: "Alpha", topics: "Relève et transfert, Vente et négociation", years: 5 },
    ...{ region: "Laval", free: ["Soir", "Midi"], manager: "Anne Roy", chosen: "Bruno Côté" },
  },
  {
    ...{ name: "Xavier Roux", firm: "Oméga", topics: "Relève et transfert, Finances et budget", years: 1 },
    ...{ region: "Estrie", free: ["", "Midi"], manager: "Aucun" },
  },
];

const MENTOR_TAB = tab("Réponses – mentor·e·s", MENTOR_HEADERS, ...MENTORS.map(mentor));
const MENTEE_TAB = tab("Réponses – mentoré·e·s", MENTEE_HEADERS, ...MENTEES.map(mentee));

describe("forms made by the first kit", () => {
  const snapshot = snapshotOf([MENTEE_TAB, MENTOR_TAB]);

  it("are read without an error or a question, and their people are paired", () => {
    const { proposal } = proposed(snapshot);
    expect(proposal.issues.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(proposal.placed).toBe(3);
    // Yan Huot reports to Anne Roy
    expect(proposal.conflicts).toMatchObject([
      { mentee: { name: "Yan Huot" }, mentor: { name: "Anne Roy" }, kind: "reporting-line" },
    ]);
  });

  it("still give their choices, their region, their years as numbers and each day's hours", () => {
    const criteria = setUp(snapshot).programme?.settings.criteria ?? [];
    const read = criteria.map(({ kind, mentee: title }) => [kind, title]);
    for (const pair of [
      ["covers", "Sur quels sujets aimeriez-vous de l’aide?"],
      ["chosen", MENTORS_CHOSEN],
      ["ahead", YEARS],
      ["same", REGION],
    ])
      expect(read).toContainEqual(pair);
    expect(criteria.find(({ kind }) => kind === "ahead")?.ladder).toBeUndefined();
    expect(read.map(([kind]) => kind)).toContain("overlap");
  });

  it("keep their Criteria tab, whose titles are those of then", () => {
    const criteria = tab(
      "Critères",
      ["Actif", "Critère", "Type", "Question mentoré·e", "Question mentor·e", "Poids"],
      ["oui", "Sujets", "couvre", MENTEE_HEADERS[5] ?? "", MENTOR_HEADERS[5] ?? "", 35],
      ["oui", "Choix", "choisi", MENTORS_CHOSEN, MENTEES_CHOSEN, 25],
      ["oui", "Années d’expérience", "devance", YEARS, YEARS, 5],
      ["oui", "Région", "identique", REGION, REGION, 3],
    );
    const { programme, issues } = setUp(snapshotOf([MENTEE_TAB, MENTOR_TAB, criteria]));
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(programme?.settings.criteria.map(({ label, weight }) => [label, weight])).toEqual([
      ["Sujets", 35],
      ["Choix", 25],
      ["Années d’expérience", 5],
      ["Région", 3],
    ]);
  });

  it("lack only the two questions that are new, and are none of the later forms", () => {
    const lacking = (role: "mentor" | "mentee") =>
      compareForm(role, role === "mentor" ? MENTOR_TAB : MENTEE_TAB).lacking.map(({ id }) => id);
    expect(lacking("mentor")).toEqual([]);
    expect(lacking("mentee")).toEqual(["most-important", "musts"]);
    expect([MENTOR_TAB, MENTEE_TAB].map(recogniseForm)).toEqual([null, null]);
  });
});
