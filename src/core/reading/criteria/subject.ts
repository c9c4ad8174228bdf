import { recogniser } from "../../intake/vocabulary/matcher.ts";
import { asksForSensitiveTrait } from "../../intake/vocabulary/sensitive.ts";
import { fold } from "../../people/fold.ts";

/** Whether a title asks for people somebody wishes to be paired with. */
const asksForChoice = recogniser({
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

/** What a question is about. The order is that of the search: the first that fits. */
export type Subject =
  | "chosen"
  | "sensitive"
  | "availability"
  | "needs"
  | "style"
  | "experience"
  | "practical"
  | "sector"
  | "other";

const SUBJECTS: readonly (readonly [Subject, RegExp])[] = [
  ["availability", /disponib|availab|horaire|schedule|plages?\b|moments? (de la|qui)|when (can|are) you/],
  ["style", /\bstyle|valeurs?\b|values?\b|personnalit|approche|communiquer|travailler avec|qualites/],
  [
    "needs",
    /sujets?|besoins?|competences?|expertise|skills?|topics?|objectifs?|goals?|\baid|\bhelp|accompagn|develop|defis?|challenges?|learn|apprendre|aborder|good at|forces/,
  ],
  [
    "experience",
    /experience|annees|years|stade|stage|etape|carriere|career|parcours|grade|niveau|level|seniority|anciennete/,
  ],
  [
    "practical",
    /region|\bmrc\b|ville|municipalit|city|\btown|location|lieu|\bmode|rencontres?|meetings?|langues?|languages?|frequen|distance|bureau|office/,
  ],
  [
    "sector",
    /secteur|sector|industr|domaine|field|profession|f[ou]nction|metier|activit|\b(poste|titre|job title|role)\b/,
  ],
];

/** What questions are about, by their titles; what is sensitive in one is sensitive. */
export function subjectOf(titles: readonly string[]): Subject {
  if (titles.some(asksForSensitiveTrait)) return "sensitive";
  if (titles.some((title) => asksForChoice(title))) return "chosen";
  const folded = titles.map(fold);
  return SUBJECTS.find(([, pattern]) => folded.some((title) => pattern.test(title)))?.[0] ?? "other";
}

/**
 * Points out of 100 that the criteria of a subject share when the coordinator has chosen no weights. What says where
 * people come from counts nothing, and the program never switches it on.
 */
const POINTS: Record<Subject, number> = {
  needs: 35,
  chosen: 25,
  style: 20,
  experience: 10,
  availability: 10,
  practical: 10,
  other: 10,
  sector: 0,
  sensitive: 0,
};

/** Subjects whose criteria share one lot of points. */
function lot(subject: Subject): Subject {
  return subject === "availability" ? "practical" : subject;
}

/** Whole weights, in the order given: each lot of points is shared evenly, and what counts counts for one at least. */
export function defaultWeights(subjects: readonly Subject[]): number[] {
  const sizes = new Map<Subject, number>();
  for (const subject of subjects) sizes.set(lot(subject), (sizes.get(lot(subject)) ?? 0) + 1);
  return subjects.map((subject) => {
    const points = POINTS[subject];
    return points === 0 ? 0 : Math.max(1, Math.round(points / (sizes.get(lot(subject)) ?? 1)));
  });
}
