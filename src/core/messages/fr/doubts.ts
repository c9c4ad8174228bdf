import { isSaid } from "../../tabs/table.ts";
import type { Asking, Doubt, DoubtPerson, IdentityDoubt, MentionDoubt } from "../../doubts/doubt.ts";
import type { Where } from "../../issues/issue.ts";
import { count, dayInWords, list } from "./grammar.ts";

const quote = (text: string): string => `«\u00a0${text}\u00a0»`;

/** What some people did when they named somebody. */
const ASKING: Record<Asking, readonly [verb: string, plural: string]> = {
  manager: ["relève de", "relèvent de"],
  avoid: ["demande d’éviter", "demandent d’éviter"],
  link: ["nomme", "nomment"],
};

/** Somebody with their organisation; with the e-mail or the row too where others would be called the same. */
function called(
  { name, organisation, email, row, tab }: DoubtPerson,
  others: readonly DoubtPerson[],
): string {
  const isSame = (other: DoubtPerson): boolean => other.name === name && other.organisation === organisation;
  const address = email === "" ? `onglet ${tab}, ligne ${String(row)}` : email;
  const apart = others.filter(isSame).length > 1 && email !== name ? address : "";
  return [name, organisation, apart].filter(isSaid).join(", ");
}

const firmOf = (person: DoubtPerson | undefined): string =>
  (person?.organisation ?? "") === "" ? "" : ` (${person?.organisation ?? ""})`;
const withFirm = (person: DoubtPerson | undefined): string => `${person?.name ?? ""}${firmOf(person)}`;

/** Two at most by their names, the others counted. */
function writersOf({ writers }: MentionDoubt): string {
  const names = writers.map(({ person }) => person?.name ?? "une ligne de l’onglet Liens");
  const more = names.length - 2;
  return list(more < 1 ? names : [...names.slice(0, 2), count(more, "autre personne", "autres personnes")]);
}

function mention(doubt: MentionDoubt): string {
  const { writers, text, candidates } = doubt;
  const [asking = "link", ...more] = [...new Set(writers.map((writer) => writer.asking))];
  const [verb, plural] = ASKING[more.length > 0 ? "link" : asking];
  const who = writersOf(doubt);
  const said = `${who.charAt(0).toUpperCase()}${who.slice(1)} ${writers.length > 1 ? plural : verb} ${quote(text)}.`;
  const [only] = candidates;
  return `${said} ${candidates.length === 1 && only !== undefined ? `Est-ce ${called(only, candidates)}?` : "Qui est-ce?"}`;
}

function identity({ because, people, count: answers }: IdentityDoubt): string {
  const [first, second, ...others] = people;
  const [name = "", address = ""] = [first?.name, first?.email];
  const emails = people.map(({ email }) => (email === "" ? "sans courriel" : email));
  if (because === "shared-email")
    return `${list(people.map((person) => person.name))} donnent la même adresse, ${address}. Est-ce une seule personne?`;
  if (because === "merged")
    return `${withFirm(first)} a répondu ${String(answers)} fois sans courriel. Est-ce une seule personne?`;
  if (because === "same-name")
    return `${withFirm(first)} a répondu ${String(answers)} fois\u00a0: ${list(emails)}. Est-ce une seule personne?`;
  if (others.length > 0)
    return `${withFirm(first)}, mentoré·e, porte le nom de ${String(people.length - 1)} mentor·es. Qui est-ce?`;
  const isOneFirm = first?.organisation === second?.organisation;
  const firms = [first, second].map((person) => (isOneFirm ? "" : firmOf(person)));
  return `${isOneFirm ? withFirm(first) : name} est parmi les mentoré·es${firms[0] ?? ""} et parmi les mentor·es${firms[1] ?? ""}. Est-ce la même personne?`;
}

/** The words of the questions to settle, in French. */
export const doubts = {
  relations: {
    same: "même personne",
    different: "autre personne",
    manager: "a pour gestionnaire",
    consent: "consentement",
    yes: "oui",
  },
  /** What stands in the note of the rows written. */
  note: (day: string) => `Réponse du ${dayInWords(day)}`,

  count: (questions: number) => count(questions, "question à trancher", "questions à trancher"),
  question: (doubt: Doubt): string =>
    doubt.kind === "mention"
      ? mention(doubt)
      : doubt.kind === "identity"
        ? identity(doubt)
        : `${withFirm(doubt.person)} ${doubt.answer === "" ? "n’a pas répondu" : `répond ${quote(doubt.answer)}`} à la question de consentement. Avez-vous son accord?`,
  place: ({ tab = "", row }: Where) => `${tab}${row === undefined ? "" : `, ligne ${String(row)}`}.`,
  person: (person: DoubtPerson, others: readonly DoubtPerson[]) => called(person, others),
  /** What follows where it is one person who answered several times. */
  latest: "Si c’est une seule personne, sa réponse la plus récente compte.",
  merged: "D’ici là, la réponse la plus récente compte seule.",
  elsewhere: "Quelqu’un d’autre? Écrivez son courriel dans la cellule.",
  cellOnly: "Quand vous l’avez, écrivez-le dans la cellule.",

  same: "Oui, la même",
  different: "Non",
  nobody: "Quelqu’un d’autre",
  each: "Chaque personne, dans son organisation",
  agree: "Oui, j’ai son accord",
  later: "Pas encore",

  saved: (tab: string) => `Écrit dans l’onglet ${quote(tab)}, où vous pouvez le changer.`,
  undo: "Annuler cette réponse",
  undone: "La réponse est annulée.",
  postponed: (name: string) => `Rien n’est changé pour ${name}\u00a0: la question reste à la fin.`,

  done: "Tout est tranché",
  doneWhat: "Aucune réponse ne laisse de doute que vous puissiez régler ici.",
  check: "Vérifier les données",
};

export type DoubtsWords = typeof doubts;
