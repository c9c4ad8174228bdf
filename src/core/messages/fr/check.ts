import { isSaid } from "../../tabs/table.ts";
import { count, list } from "./grammar.ts";

/** What there is to settle, to mend, to check and to know. */
export interface CheckCounts {
  readonly questions: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The words of the check of the data, in French. */
export const check = {
  none: "Rien à signaler\u00a0: les réponses se lisent toutes.",
  summary: ({ questions, errors, warnings, infos }: CheckCounts) =>
    list(
      [
        questions > 0 ? count(questions, "question à trancher", "questions à trancher") : "",
        errors > 0 ? count(errors, "erreur", "erreurs") : "",
        warnings > 0 ? count(warnings, "point à vérifier", "points à vérifier") : "",
        infos > 0 ? count(infos, "information", "informations") : "",
      ].filter(isSaid),
    ) + ".",
  severities: { error: "Erreurs", warning: "À vérifier", info: "Pour information" },
  toDoubts: "Répondre aux questions",
  write: "Écrire la liste dans un onglet",
  again: "Vérifier de nouveau",
  leftOut: (people: number) => count(people, "personne mise de côté", "personnes mises de côté"),
  rule: (rule: string) => `ne remplit pas «\u00a0${rule}\u00a0»`,
  refused: "n’a pas donné son consentement\u00a0: personne ne peut en décider à sa place",
  letIn: "Admettre",
  letInWho: (name: string) => `Admettre ${name}`,
  admitted: (name: string) => `${name} participe maintenant, malgré la règle.`,
};

export type CheckWords = typeof check;

/** The words of needs against offers, in French. */
export const needs = {
  criterion: "Critère",
  none: "Aucun critère ne compare des sujets cherchés et offerts. Ajoutez-en un dans «\u00a0Vos questions\u00a0».",
  short: (topics: number) =>
    topics === 0
      ? "Chaque sujet a assez de places."
      : `${count(topics, "sujet manque de places", "sujets manquent de places")}. Recrutez d’abord pour cela.`,
  line: (mentees: number, seats: number) =>
    `${count(mentees, "mentoré·e", "mentoré·es")}, ${count(seats, "place", "places")}`,
  shortage: (seats: number) => `il manque ${count(seats, "place", "places")}`,
  legend: "Barre pleine\u00a0: mentoré·es qui cherchent. Barre claire\u00a0: places qui offrent.",
  write: "Écrire un onglet",
  menteesAlone: (topics: number, people: number) =>
    `${count(topics, "sujet demandé", "sujets demandés")} par ${count(people, "mentoré·e", "mentoré·es")}`,
  mentorsAlone: (topics: number, people: number) =>
    `${count(topics, "sujet offert", "sujets offerts")} par ${count(people, "mentor·e", "mentor·es")}`,
  waitsForMentors: "Personne n’a encore répondu comme mentor·e\u00a0: voici ce que vos mentoré·es demandent.",
  waitsForMentees: "Personne n’a encore répondu comme mentoré·e\u00a0: voici ce que vos mentor·es offrent.",
  noneAlone:
    "Aucune question à cocher de ce formulaire ne demande un sujet. Ce qui est écrit en toutes lettres se lit dans l’onglet des réponses.",
  people: (mentees: number) => count(mentees, "mentoré·e", "mentoré·es"),
  places: (mentors: number, seats: number) =>
    `${count(mentors, "mentor·e", "mentor·es")}, ${count(seats, "place", "places")}`,
  recruiting: "Message pour recruter",
  message: "Message, à adapter",
  copy: "Copier le message",
  copied: "Message copié.",
  copyFailed:
    "Le navigateur ne laisse pas le panneau copier. Le message est sélectionné\u00a0: copiez-le avec Ctrl+C (⌘C sur Mac).",
  recruit: (topics: readonly { readonly text: string; readonly shortage: number }[]) =>
    [
      "Bonjour!",
      "",
      "Notre programme de mentorat cherche des mentor·es, d’abord pour ces sujets\u00a0:",
      ...topics.map(
        ({ text, shortage }) =>
          `• ${text}\u00a0: ${shortage < 2 ? "1 personne attend" : `${String(shortage)} personnes attendent`} un·e mentor·e`,
      ),
      "",
      "Une même personne peut répondre à plusieurs sujets. Cela vous parle, ou vous pensez à quelqu’un? Répondez à ce message.",
    ].join("\n"),
};

export type NeedsWords = typeof needs;

/** The words of the list of conflicts, in French. */
export const conflicts = {
  search: "Chercher un nom ou un lien",
  found: (links: number) => count(links, "lien trouvé", "liens trouvés"),
  none: "Aucun lien n’interdit ni ne gêne une paire.",
  noMatch: "Aucun lien ne correspond à ces mots.",
  pair: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
};

export type ConflictsWords = typeof conflicts;
