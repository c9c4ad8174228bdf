import { isSaid } from "../../tabs/table.ts";
import type { DecisionCounts } from "../../dyads/count-decisions.ts";
import { count, list } from "./grammar.ts";

const quoted = (texts: readonly string[]): string => list(texts.map((text) => `«\u00a0${text}\u00a0»`));

/** What the panel says of a dyads tab before a run, and where one cannot be worked with. French. */
export const dyadsTab = {
  title: "Décisions à garder",
  choose: "Onglet dont les décisions comptent",
  reading: "Lecture de l’onglet…",
  kept: (tab: string, { locked, refused, chosen }: DecisionCounts) => {
    const parts = [
      locked > 0 ? count(locked, "gardée", "gardées") : "",
      refused > 0 ? count(refused, "refus", "refus") : "",
      chosen > 0 ? count(chosen, "choix fait à la main", "choix faits à la main") : "",
    ].filter(isSaid);
    return parts.length === 0
      ? `${quoted([tab])}\u00a0: aucune décision`
      : `Décisions de ${quoted([tab])}\u00a0: ${parts.join(", ")}`;
  },
  lost: (rows: number) =>
    count(rows, "ligne sur une personne introuvable", "lignes sur des personnes introuvables"),
  lostWhat:
    "Ces lignes portent une décision ou une note, et une des deux personnes n’est pas dans les réponses. Dyade les garde à part et les reprend dès que cette personne est là. Si un nom ou une adresse a changé, corrigez-les dans la ligne, puis relisez le classeur.",
  pair: (names: readonly string[]) => names.filter(isSaid).join(" – "),

  unverified: (rows: number) =>
    count(
      rows,
      "ligne n’a pas été vérifiée depuis son changement",
      "lignes n’ont pas été vérifiées depuis leur changement",
    ),
  verify: "Vérifier cet onglet",
  verified: "L’onglet a été vérifié.",

  unreadable: (tab: string) => `Les décisions de ${quoted([tab])} ne peuvent pas être lues`,
  unchecked: (tab: string) => `L’onglet ${quoted([tab])} ne peut plus être vérifié`,
  lacking: (columns: readonly string[]) =>
    columns.length === 1
      ? `Il manque la colonne ${quoted(columns)}.`
      : `Il manque les colonnes ${quoted(columns)}.`,
  doubled: (columns: readonly string[]) =>
    columns.length === 1
      ? `La colonne ${quoted(columns)} s’y trouve deux fois.`
      : `Les colonnes ${quoted(columns)} s’y trouvent deux fois.`,
  hidden: "colonnes masquées de Dyade",
  stateLost:
    "Sa première ligne, où Dyade garde comment les dyades ont été proposées et ce qui avait été refusé avant, a été effacée.",
  remedy:
    "Annulez ce changement dans le classeur (Ctrl+Z), ou réparez l’onglet\u00a0: Dyade en écrit un nouveau avec tout ce que vous y avez décidé et noté, et celui-ci reste tel quel.",
  statusesGone:
    "Ni la colonne des statuts ni sa copie masquée n’y sont plus. Si vous ne pouvez pas annuler ce changement, reprenez une version d’avant (Fichier › Historique des versions); sans cela, la réparation écrit «\u00a0Statut perdu\u00a0» pour chaque dyade.",
  peopleGone:
    "Rien dans l’onglet ne dit plus de qui étaient ces lignes. Annulez ce changement (Ctrl+Z), ou reprenez une version d’avant (Fichier › Historique des versions). Si l’onglet ne sert plus, supprimez-le.",
  answersGone:
    "Les réponses dont viennent ces dyades ne sont plus dans le classeur. Remettez leur onglet (Ctrl+Z, ou Fichier › Historique des versions), ou proposez de nouveau des dyades avec les réponses d’aujourd’hui.",
  repaired: (tab: string) =>
    `L’onglet est réparé\u00a0: les décisions et les notes sont dans ${quoted([tab])}.`,
  repair: "Réparer l’onglet",
  repairFirst: "Il faut d’abord corriger les erreurs dans les réponses.",
  questionsGone: (titles: readonly string[]) =>
    `Les formulaires ne posent plus ${quoted(titles)}, que cette proposition compare. Rétablissez ${titles.length === 1 ? "la question" : "les questions"}, ou proposez de nouveau des dyades.`,
  withoutDyads: "En attendant, les personnes sont montrées ici sans leurs dyades.",
  blocked: (tabs: number): string =>
    tabs > 1
      ? "Réparez d’abord l’onglet de dyades, ou choisissez-en un autre dont les décisions comptent."
      : "Réparez d’abord l’onglet de dyades.",
  changed:
    "Les onglets de dyades ont changé depuis votre choix. Aucune dyade n’a été écrite. Voyez quelles décisions comptent, puis proposez de nouveau.",
};

export type DyadsTabWords = typeof dyadsTab;
