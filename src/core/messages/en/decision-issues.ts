import type { Issue, IssueCode } from "../../issues/issue.ts";
import { count, list } from "./grammar.ts";
import { quote } from "./issue-parts.ts";

/** What is said of decisions taken in a dyads tab or in the settings. */
export const decisionIssues = {
  "decision-person-unknown": ({ read: mention }) =>
    `${quote(mention)} does not take part in the pairing: the decision that names them has no effect.`,
  "lock-of-nobody": ({ names = [] }) =>
    `The locked dyad of ${list(names)} cannot be kept: one of the two no longer takes part in the pairing.`,
  "decisions-kept": ({ names: [locked = "0", refused = "0", chosen = "0"] = [] }) =>
    `Decisions taken over from this tab: ${count(Number(locked), "dyad kept", "dyads kept")}, ${count(Number(refused), "refused pair", "refused pairs")}, ${count(Number(chosen), "choice made by hand", "choices made by hand")}.`,
  "decision-of-absent": ({ names = [], count: more = 0 }) =>
    `These rows hold a decision or a note, and one of the two people cannot be found in the answers: ${list(more > 0 ? [...names, count(more, "other", "others")] : names)}. Dyade keeps them aside and takes them up again once that person is there. If a name or an address has changed, correct it in the row, then propose again.`,
  "dyads-tab-unreadable": ({ names = [], count: lacking = 0 }) =>
    `The decisions of this tab cannot be read: ${names.length === 0 ? "its first row, which also keeps what was refused in tabs before, was erased" : lacking === 0 ? "a column is there twice" : names.length === 1 ? "a column is missing" : "columns are missing or there twice"}${names.length === 0 ? "" : ` (${list(names.map(quote))})`}. Undo that change (Ctrl+Z), or choose “Repair the tab”.`,
  "notes-too-long": ({ names = [] }) =>
    `The notes in the rows of ${list(names)} do not fit together in one cell (50,000 characters): shorten them, or delete one of the rows.`,
  "left-out-first": ({ names = [], count: more = 0 }) =>
    `Without a mentor in this tab, these people come before the others of the same priority: ${list(more > 0 ? [...names, count(more, "other", "others")] : names)}.`,
  "rule-answer-alike": ({ rule, read: answer, names: [alike] = [], count: people = 0 }) =>
    `Rule ${quote(rule)}: ${count(people, "person", "people")} answered ${quote(alike)}, which may be ${quote(answer)} reworded. ${people === 1 ? "This person is" : "They are"} left out until you say, in Pairing rules, whether it is the same answer.`,
  "criterion-answer-alike": ({ rule: label, read: answer, names: [alike] = [], count: people = 0 }) =>
    `Criterion ${quote(label)}: ${count(people, "person", "people")} answered ${quote(alike)}, which may be ${quote(answer)} reworded, and counts as another answer. If it is the same, say so in Your questions.`,
  "rule-admits-nobody": ({ rule, names = [] }) =>
    `Rule ${quote(rule)}: nobody answered ${list(names.map(quote), "or")}, so this rule lets nobody in. If the answer was reworded in the form, say so in Pairing rules.`,
  "rule-excludes-nobody": ({ rule, names = [] }) =>
    `Rule ${quote(rule)}: nobody answered ${list(names.map(quote), "or")}, so this rule leaves nobody out. If the answer was reworded in the form, say so in Pairing rules.`,
  "guarantees-not-counted": () =>
    "Guaranteed places count only when “The best overall” comes first. In Pairing rules, choose “The best overall”, or remove them.",
  "guarantee-unasked": ({ rule, read: title, tab }) =>
    `Places guaranteed to ${quote(rule)}: the tab ${quote(tab)} no longer has the question ${quote(title)}. The guarantee is kept, but counts for nobody while the question is missing. Give the question this title again, or remove the guarantee in Pairing rules and make it anew with today’s question.`,
  "guarantee-answer-unknown": ({ rule, read: answer, names: [alike] = [], count: people = 0 }) =>
    `Places guaranteed to ${quote(rule)}: nobody answered ${quote(answer)}.${alike === undefined ? " Check this answer in Pairing rules." : ` ${quote(alike)} may be the same, reworded. Say in Pairing rules whether it is the same group (${count(people, "person", "people")}).`}`,
  "guarantee-answer-alike": ({ rule, read: answer, names: [alike] = [], count: people = 0 }) =>
    `Places guaranteed to ${quote(rule)}: ${count(people, "person", "people")} answered ${quote(alike)}, which may be ${quote(answer)} reworded. That answer does not count for the guarantee until you say, in Pairing rules, whether it is the same group.`,
  "guarantee-too-many": ({ rule, names: [places = "", people = ""] = [] }) =>
    `Places guaranteed to ${quote(rule)}: you ask for ${places}, and ${people === "0" ? "nobody answered so" : people === "1" ? "only one person answered so" : `only ${people} people answered so`}. Lower this number or choose other answers in Pairing rules.`,
  "guarantee-shared": ({ names = [], count: people = names.length }) =>
    `${list(people > names.length ? [...names, count(people - names.length, "other", "others")] : names)} ${people === 1 ? "is" : "are"} in several groups with guaranteed places, and ${people === 1 ? "counts" : "count"} for the first of the list only.`,
  "guarantee-unmet": ({ rule, names: [kept = "", places = ""] = [] }) =>
    `Places guaranteed to ${quote(rule)}: ${kept} out of ${places}. No more is possible without lifting a rule, a tie or a decision, or adding places.`,
} satisfies Partial<Record<IssueCode, (issue: Issue) => string>>;
