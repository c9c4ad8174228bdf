import type { ColumnUse } from "../../desk/coordination-uses.ts";
import { count, list } from "./grammar.ts";

const uses: Record<ColumnUse, string> = {
  none: "À rien\u00a0: pour vous seulement",
  seats: "Places des mentor·es",
  priority: "Priorité des mentoré·es",
  mentors: "Mentor·es\u00a0: case remplie exigée",
  mentees: "Mentoré·es\u00a0: case remplie exigée",
  everyone: "Tout le monde\u00a0: case remplie exigée",
  other: "À un critère ou à une autre règle",
};

const hints: Record<ColumnUse, string> = {
  none: "",
  seats: "Remplace la réponse au formulaire. Une case vide laisse compter celle-ci.",
  priority: "Un nombre, ou «\u00a0oui\u00a0»\u00a0: le plus grand passe d’abord.",
  mentors: "Seules participent les personnes dont la case est remplie ou cochée.",
  mentees: "Seules participent les personnes dont la case est remplie ou cochée.",
  everyone: "Seules participent les personnes dont la case est remplie ou cochée.",
  other: "Cela se change dans «\u00a0Vos questions\u00a0» ou «\u00a0Règles du jumelage\u00a0».",
};

/** The words of the Coordination tab, in the panel and in its first row. French. */
export const coordination = {
  what: "Ce que vous savez de chaque personne et qu’aucun formulaire ne demande\u00a0: ses places ce trimestre, sa priorité, sa formation. Dyade y ajoute les personnes nouvelles et ne change jamais ce que vous y écrivez.",
  /** The titles of a new tab. */
  header: ["Courriel", "Nom", "Places ce trimestre", "Priorité", "Formation suivie", "Note"],
  make: "Créer l’onglet Coordination",
  makeWith: (people: number) => `Il aura une ligne par personne (${String(people)}).`,
  add: (people: number) =>
    people < 2 ? "Ajouter la personne nouvelle" : `Ajouter les ${String(people)} personnes nouvelles`,
  present: (people: number) => `${count(people, "personne y a sa ligne", "personnes y ont leur ligne")}.`,
  complete: "Personne n’y manque.",
  nobody: "Personne n’a encore répondu, ou les réponses ne peuvent pas être lues.",
  misplaced:
    "Les deux premières colonnes de l’onglet doivent être le courriel et le nom\u00a0: remettez-les en place, puis relisez le classeur.",
  unknowable: (names: readonly string[]) =>
    `Sans ligne, faute d’un courriel qui distingue cette personne d’une autre du même nom\u00a0: ${list(names)}.`,
  added: (people: number, tab: string) =>
    people === 0
      ? `Personne n’était à ajouter à l’onglet «\u00a0${tab}\u00a0».`
      : `${count(people, "ligne ajoutée", "lignes ajoutées")} à l’onglet «\u00a0${tab}\u00a0».`,
  columns: "À quoi sert chaque colonne",
  columnsWhat: "Ajoutez, renommez ou supprimez des colonnes à votre gré, après les deux premières.",
  columnsLater: "À choisir quand les deux formulaires ont des réponses.",
  noColumns: "L’onglet n’a que le courriel et le nom. Ajoutez-y vos colonnes, puis relisez le classeur.",
  uses,
  hints,
  filled: (cells: number) =>
    cells === 0 ? "aucune case remplie" : count(cells, "case remplie", "cases remplies"),
  nobodyLeft: "Aucune case n’est remplie\u00a0: personne ne pourrait participer.",
  inForm:
    "Un formulaire a déjà cette question, et c’est lui qui compte. Renommez la colonne pour qu’elle serve.",
};

export type CoordinationWords = typeof coordination;
