import { isSaid } from "../../tabs/table.ts";
import type { Asking, Doubt, DoubtPerson, IdentityDoubt, MentionDoubt } from "../../doubts/doubt.ts";
import type { DoubtsWords } from "../fr/doubts.ts";
import { count, dayInWords, list } from "./grammar.ts";

const quote = (text: string): string => `“${text}”`;

/** What some people did when they named somebody. */
const ASKING: Record<Asking, readonly [verb: string, plural: string]> = {
  manager: ["reports to", "report to"],
  avoid: ["asks to avoid", "ask to avoid"],
  link: ["names", "name"],
};

/** Somebody with their organisation; with the e-mail or the row too where others would be called the same. */
function called(
  { name, organisation, email, row, tab }: DoubtPerson,
  others: readonly DoubtPerson[],
): string {
  const isSame = (other: DoubtPerson): boolean => other.name === name && other.organisation === organisation;
  const address = email === "" ? `tab ${tab}, row ${String(row)}` : email;
  const apart = others.filter(isSame).length > 1 && email !== name ? address : "";
  return [name, organisation, apart].filter(isSaid).join(", ");
}

const firmOf = (person: DoubtPerson | undefined): string =>
  (person?.organisation ?? "") === "" ? "" : ` (${person?.organisation ?? ""})`;
const withFirm = (person: DoubtPerson | undefined): string => `${person?.name ?? ""}${firmOf(person)}`;

/** Two at most by their names, the others counted. */
function writersOf({ writers }: MentionDoubt): string {
  const names = writers.map(({ person }) => person?.name ?? "a row of the Links tab");
  const more = names.length - 2;
  return list(more < 1 ? names : [...names.slice(0, 2), count(more, "other person", "other people")]);
}

function mention(doubt: MentionDoubt): string {
  const { writers, text, candidates } = doubt;
  const [asking = "link", ...more] = [...new Set(writers.map((writer) => writer.asking))];
  const [verb, plural] = ASKING[more.length > 0 ? "link" : asking];
  const who = writersOf(doubt);
  const said = `${who.charAt(0).toUpperCase()}${who.slice(1)} ${writers.length > 1 ? plural : verb} ${quote(text)}.`;
  const [only] = candidates;
  return `${said} ${candidates.length === 1 && only !== undefined ? `Is it ${called(only, candidates)}?` : "Who is it?"}`;
}

function identity({ because, people, count: answers }: IdentityDoubt): string {
  const [first, second, ...others] = people;
  const [name = "", address = ""] = [first?.name, first?.email];
  const emails = people.map(({ email }) => (email === "" ? "without an e-mail" : email));
  if (because === "shared-email")
    return `${list(people.map((person) => person.name))} give the same address, ${address}. Are they one person?`;
  if (because === "merged")
    return `${withFirm(first)} answered ${count(answers, "time", "times")} without an e-mail. Is it one person?`;
  if (because === "same-name")
    return `${withFirm(first)} answered ${count(answers, "time", "times")}: ${list(emails)}. Is it one person?`;
  if (others.length > 0)
    return `${withFirm(first)}, a mentee, has the name of ${String(people.length - 1)} mentors. Who is it?`;
  const isOneFirm = first?.organisation === second?.organisation;
  const firms = [first, second].map((person) => (isOneFirm ? "" : firmOf(person)));
  return `${isOneFirm ? withFirm(first) : name} is among the mentees${firms[0] ?? ""} and among the mentors${firms[1] ?? ""}. Are they the same person?`;
}

/** The words of the questions to settle, in English. */
export const doubts: DoubtsWords = {
  relations: {
    same: "same person",
    different: "different person",
    manager: "has as manager",
    consent: "consent",
    yes: "yes",
  },
  note: (day) => `Answered on ${dayInWords(day)}`,

  count: (questions) => count(questions, "question to settle", "questions to settle"),
  question: (doubt: Doubt) =>
    doubt.kind === "mention"
      ? mention(doubt)
      : doubt.kind === "identity"
        ? identity(doubt)
        : `${withFirm(doubt.person)} ${doubt.answer === "" ? "left the question of consent blank" : `answers ${quote(doubt.answer)} to the question of consent`}. Do you have their agreement?`,
  place: ({ tab = "", row }) => `${tab}${row === undefined ? "" : `, row ${String(row)}`}.`,
  person: (person, others) => called(person, others),
  latest: "If it is one person, their latest answer counts.",
  merged: "Until then, the latest answer alone counts.",
  elsewhere: "Somebody else? Write their e-mail in the cell.",
  cellOnly: "Once you have it, write it in the cell.",

  same: "Yes, the same",
  different: "No",
  nobody: "Somebody else",
  each: "Each person, in their own organisation",
  agree: "Yes, I have it",
  later: "Not yet",

  saved: (tab) => `Written in the tab ${quote(tab)}, where you can change it.`,
  undo: "Undo this answer",
  undone: "The answer is undone.",
  postponed: (name) => `Nothing changes for ${name}: the question stays, at the end.`,

  done: "All settled",
  doneWhat: "No answer leaves a doubt that you could settle here.",
  check: "Check the data",
};
