import { FEWEST_ON_SIDE, type Lesson } from "../../lessons/lessons.ts";
import type { Share } from "../../lessons/difference.ts";
import { points, wholePoints } from "../points.ts";
import { count } from "./grammar.ts";

const share = ({ count, of }: Share): string => `${String(count)} sur ${String(of)}`;

/** The words of what the dyads that were followed say of the criteria, in French. */
export const lessons = {
  lead: "Pour chaque critère, les dyades suivies sont partagées en deux groupes, aussi égaux que le permettent les réponses\u00a0: celles qu’il trouvait les mieux assorties, et les autres. Vous voyez ce que chaque groupe est devenu.",
  caution:
    "Ce sont des indices, pas des preuves. Ces dyades ont été choisies avec ces mêmes critères, et sur vingt comparaisons, une environ paraît nette par hasard. Dyade ne change aucun poids d’après ces chiffres.",
  locked: "Compter aussi les dyades verrouillées",
  none: (status: string) =>
    `Aucune dyade confirmée dans cet onglet. Donnez le statut «\u00a0${status}\u00a0» à une dyade, puis demandez de ses nouvelles.`,
  noNews: "Personne n’a encore donné de nouvelles. Le questionnaire de suivi est sous",
  noCriteria: "Aucun critère ne compte pour l’instant. Ils se choisissent sous",
  tooFew: (dyads: number) => `trop peu pour conclure (n\u00a0=\u00a0${String(dyads)}).`,
  uneven: (dyads: number, upper: number, lower: number) =>
    `trop peu pour conclure (n\u00a0=\u00a0${String(dyads)})\u00a0: ${String(upper)} parmi les mieux assorties et ${String(lower)} parmi les autres; il en faut au moins ${String(FEWEST_ON_SIDE)} dans chaque groupe.`,
  howMany: (dyads: number, side: number) =>
    `Il faut au moins ${count(dyads, "dyade", "dyades")} dont on a des nouvelles, et ${String(side)} dans chaque groupe.`,
  outcomes: { met: "Se sont rencontrées", fit: "Se conviennent" },
  lesson(lesson: Lesson): readonly string[] {
    if (lesson.says === "too-few") return [lessons.tooFew(lesson.dyads)];
    if (lesson.says === "uneven") return [lessons.uneven(lesson.dyads, lesson.upper, lesson.lower)];
    if (lesson.says === "all-alike")
      return [
        `toutes assorties de la même façon\u00a0: rien à comparer (n\u00a0=\u00a0${String(lesson.dyads)}).`,
      ];
    const { upper, lower, difference } = lesson;
    return [
      `${share(upper)} parmi les mieux assorties, ${share(lower)} parmi les autres.`,
      `Écart de ${points(difference.value)} ${Math.abs(wholePoints(difference.value)) < 2 ? "point" : "points"} (de ${points(difference.from)} à ${points(difference.to)})\u00a0: ${lessons.verdicts[lesson.says]}`,
    ];
  },
  verdicts: {
    none: "rien de net.",
    more: "les mieux assorties s’en tirent mieux.",
    less: "les mieux assorties s’en tirent moins bien. Regardez comment la question est comprise.",
  },
};

export type LessonsWords = typeof lessons;
