import { bands } from "./bands.ts";
import { empty, unanswered } from "./beginning.ts";
import { fault, newVersion, outOfReach } from "./call-troubles.ts";
import { clash } from "./clash.ts";
import { dyadsTab } from "./dyads-tab.ts";
import { count, list } from "./grammar.ts";
import { home } from "./home.ts";
import { result } from "./result.ts";
import { rooms } from "./rooms.ts";
import { setup } from "./setup.ts";

/** Which numbers a field takes. */
export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

/** A number as it is, with a comma. */
const exact = (value: number): string => String(value).replace(".", ",");

/** The words of the sidebar, in French. */
export const sidebar = {
  language: "Langue",
  /** Of a field in which a number was typed that was not taken as it is; `value` is what the field holds now. */
  numberMended: (typed: string, { min, max, isWhole }: NumberBounds, value: number | undefined) => {
    const what = typed === "" ? "Une case vide" : `«\u00a0${typed}\u00a0»`;
    const range = Number.isFinite(max) ? ` de ${exact(min)} à ${exact(max)}` : ` d’au moins ${exact(min)}`;
    const now = value === undefined ? "la case reste vide" : `ce sera ${exact(value)}`;
    return `${what} n’est pas un nombre${isWhole ? " entier" : ""}${range}\u00a0: ${now}. Changez-le s’il le faut.`;
  },
  close: "Fermer",
  retry: "Réessayer",
  reread: "Relire le classeur",
  back: "Revenir aux réglages",
  showCell: "Voir la cellule",
  showTab: "Voir l’onglet",
  others: (number: number) =>
    number < 2 ? "Afficher aussi le dernier" : `Afficher les ${String(number)} autres`,
  none: "aucune",
  list: (items: readonly string[]) => list(items),
  quoted: (text: string) => `«\u00a0${text}\u00a0»`,

  loading: "Lecture du classeur…",

  outOfReach,
  newVersion,
  fault,
  clash,

  sources: {
    ballots: (tab: string, answers: number) =>
      `Bulletins de «\u00a0${tab}\u00a0»\u00a0: ${count(answers, "réponse compte", "réponses comptent")}.`,
    choices: (tab: string, answers: number) =>
      `Choix remis dans «\u00a0${tab}\u00a0»\u00a0: ${count(answers, "réponse compte", "réponses comptent")}.`,
    gone: (tab: string) =>
      `L’onglet «\u00a0${tab}\u00a0» n’est plus dans le classeur\u00a0: ses réponses ne comptent plus.`,
    setAside: "Mettre de côté",
    setAsideWhich: (tab: string) => `Mettre de côté «\u00a0${tab}\u00a0»`,
    refusals: "Les refus sont des lignes de l’onglet Liens, et y restent.",
  },

  bands,
  dyadsTab,
  home,
  empty,
  unanswered,
  setup,

  running: {
    title: "Calcul en cours",
    saving: "Enregistrement des réglages…",
    reading: "Lecture des réponses…",
    pairing: "Recherche des meilleures dyades…",
    reached: (percent: string) => `Calcul fait à ${percent}`,
    cancel: "Annuler",
    escape: "Échap annule aussi. Aucune dyade n’est écrite avant la fin.",
  },

  result,

  refused: {
    impossible: "Aucune dyade n’a pu être calculée",
    impossibleWhat: "Voici ce qui bloque et comment le corriger. Aucune dyade n’a été écrite.",
    unusable: "Les réglages ne conviennent pas au classeur",
    unusableWhat: "Un onglet ou une colonne a peut-être changé de nom. Aucune dyade n’a été écrite.",
  },

  rooms,

  severity: { error: "Erreur", warning: "À vérifier", info: "Pour information" },
};

/** What every language must say. */
export type SidebarWords = typeof sidebar;
