import { fold } from "../../people/fold.ts";

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
  [
    "chosen",
    /(mentor|mentore|mentee|personne)s?(·e)?(·?s)? (prefere|souhaite|choisi|de (votre|mon) choix)|preferred (mentor|mentee)|avec qui|with whom|vos choix|your choices|(premier|1er|deuxieme|2e|troisieme|3e) choix|(first|second|third) choice|aimeriez-vous (etre jumele|rencontrer)/,
  ],
  [
    "sensitive",
    /\b(age(?!.*(entreprise|organi|business|company|projet|project))|genre(?! d)|gender|sexe|sex|origines?|ethni\w*|race|handicap\w*|disabilit\w*|religion|orientation sexuelle|identity|identite|characteristics|pronoms?|pronouns?|naissance|birth\w*|female|male|femme|homme)\b/,
  ],
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
    /region|\bmrc\b|ville|city|location|lieu|\bmode|rencontres?|meetings?|langues?|languages?|frequen|distance|bureau|office/,
  ],
  [
    "sector",
    /secteur|sector|industr|domaine|field|profession|f[ou]nction|metier|activit|\b(poste|titre|job title|role)\b/,
  ],
];

export function subjectOf(titles: readonly string[]): Subject {
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

/** Whole weights, in the order given: each lot of points is shared evenly, the earlier ones taking what is left over. */
export function defaultWeights(subjects: readonly Subject[]): number[] {
  return subjects.map((subject, index) => {
    const same = (other: Subject): boolean => lot(other) === lot(subject);
    const size = subjects.filter(same).length;
    const rank = subjects.slice(0, index).filter(same).length;
    const points = POINTS[subject];
    return Math.floor(points / size) + (rank < points % size ? 1 : 0);
  });
}
