import type { ComparisonWords } from "../../dyads/comparison-plan.ts";
import type { MoveReason } from "../../dyads/repair-moves.ts";
import { dyads } from "./dyads.ts";
import { count, number } from "./grammar.ts";

/** What is said of a second run: two runs compared, and what a repair would move. */
export interface RerunWords {
  readonly comparison: ComparisonWords;
  /** Why a mentee would get another mentor. */
  readonly moves: Record<MoveReason, string>;
}

const score = (value: number | null): string => (value === null ? "aucun" : number(value));

export const rerun: RerunWords = {
  comparison: {
    tabTitle: "Comparaison",
    headers: [
      "Changement",
      "Mentoré·e",
      "Mentor·e avant",
      "Statut avant",
      "Score avant",
      "Mentor·e après",
      "Statut après",
      "Score après",
      "Écart de score",
    ],
    changes: {
      changed: "Autre mentor·e",
      lost: "Dyade perdue",
      gained: "Nouvelle dyade",
      kept: "Dyade gardée",
      none: "Toujours à placer",
    },
    statuses: dyads.statuses,
    summary: ({ kept, changed, gained, lost, none }, [before, after]) =>
      `De «\u00a0${before}\u00a0» à «\u00a0${after}\u00a0»\u00a0: ${[
        count(kept, "dyade gardée", "dyades gardées"),
        count(changed, "mentoré·e change de mentor·e", "mentoré·es changent de mentor·e"),
        count(gained, "nouvelle dyade", "nouvelles dyades"),
        count(lost, "dyade perdue", "dyades perdues"),
        `${String(none)} toujours à placer`,
      ].join(" · ")}.`,
    figures: (before, after) =>
      `Score moyen\u00a0: ${score(before.mean)} avant, ${score(after.mean)} après. Le plus bas\u00a0: ${score(before.minimum)} avant, ${score(after.minimum)} après. ${
        before.fingerprint === after.fingerprint
          ? `Mêmes réglages (${after.fingerprint}).`
          : `Réglages différents (avant\u00a0: ${before.fingerprint}; après\u00a0: ${after.fingerprint}).`
      }`,
  },
  moves: {
    refused: "La dyade a été refusée.",
    "mentor-gone": "Le ou la mentor·e ne prend plus part au jumelage.",
    newcomer: "Cette personne vient de s’ajouter.",
    "to-place": "Cette personne n’avait pas encore de mentor·e.",
    "not-allowed": "Un lien en conflit ou une règle obligatoire écarte la dyade.",
    "no-seat": "Le ou la mentor·e a plus de dyades que de places.",
    "makes-room": "Ce changement fait de la place à quelqu’un d’autre.",
    pays: "Ce changement rapporte plus que le seuil.",
  },
};
