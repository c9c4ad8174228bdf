import type { Cohort } from "../cohort/cohort.ts";
import { ownMark } from "../tabs/own-tab.ts";
import type { Person, Role } from "../people/person.ts";
import type { Language } from "../programme/settings.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import type { Attendance, Rota } from "./rota.ts";
import type { EventWords } from "./words.ts";

/** The kind of own tab, and the header of the hidden column that says whose row it is. */
export const BALLOT_SHEET = "ballots";
export const BALLOT_KEY = "dyade:voter";
/** As many as count, see the criterion `chosen`. */
export const MOST_CHOICES = 5;

const HEAD = 2;
const CHOICES_AT = 2;
const WIDTHS = { role: 90, name: 170, choice: 160, refused: 220, hidden: 100 };

/** How the tag of a column of choices begins, before its rank from 1, and the tag of the refusals. */
export const CHOICE_TAG = `${BALLOT_SHEET}:choice-`;
export const REFUSED_TAG = `${BALLOT_SHEET}:refused`;

/** The text of the hidden cell that says whose row it is. */
export function voterKey(role: Role, key: string): string {
  return `${role}:${key}`;
}

/** Whom each person met, by role and place in the cohort; everybody of the other side without a rota. */
function metBy(cohort: Cohort, rota: Rota | null): (role: Role, index: number) => readonly number[] {
  const all = { mentor: [...cohort.mentees.keys()], mentee: [...cohort.mentors.keys()] };
  if (rota === null) return (role) => all[role];
  const at = (people: readonly Person[], key: string | undefined): number =>
    people.findIndex((person) => person.key === key);
  const met = { mentor: new Map<number, number[]>(), mentee: new Map<number, number[]>() };
  const add = (role: Role, index: number, other: number): void => {
    if (index >= 0 && other >= 0) met[role].set(index, [...(met[role].get(index) ?? []), other]);
  };
  for (const sitting of rota.schedule.flat()) {
    const mentor = at(cohort.mentors, rota.mentors[sitting.mentor]?.key);
    for (const attendee of sitting.mentees) {
      const mentee = at(cohort.mentees, rota.mentees[attendee]?.key);
      add("mentor", mentor, mentee);
      add("mentee", mentee, mentor);
    }
  }
  return (role, index) => (met[role].get(index) ?? []).sort((a, b) => a - b);
}

/**
 * A tab in which a coordinator types the ballots: one row for each person present, the choices offered as lists of those
 * they met. A hidden key says whose row it is, however the tab is sorted.
 *
 * @param rota null where there was none: everybody of the other side is offered.
 */
export function ballotSheet(
  cohort: Cohort,
  rota: Rota | null,
  present: Attendance,
  language: Language,
  words: EventWords["sheet"],
): SheetPlan {
  const met = metBy(cohort, rota);
  const mark = ownMark({ kind: BALLOT_SHEET, state: "" });
  const choices = Array.from({ length: MOST_CHOICES }, (_, place) => words.choice(place + 1));
  const voters = [
    ...cohort.mentees.map((person, index) => ({ person, index, label: cohort.menteeLabels[index] ?? "" })),
    ...cohort.mentors.map((person, index) => ({ person, index, label: cohort.mentorLabels[index] ?? "" })),
  ].filter(({ person }) => (person.role === "mentee" ? present.mentees : present.mentors).has(person.key));
  const blank = choices.map(() => "");
  const rows = voters.map(({ person, label }): PlanCell[] => [
    person.role === "mentee" ? words.mentee : words.mentor,
    label,
    ...blank,
    "",
    voterKey(person.role, person.key),
  ]);
  const plan = plainSheet(
    language,
    words.title,
    [
      [words.help, "", ...blank, "", mark],
      [words.role, words.name, ...choices, words.refused, BALLOT_KEY],
      ...rows,
    ],
    [WIDTHS.role, WIDTHS.name, ...choices.map(() => WIDTHS.choice), WIDTHS.refused, WIDTHS.hidden],
  );
  const firstMentor = cohort.menteeLabels.length;
  return {
    ...plan,
    dated: true,
    frozen: HEAD,
    frozenColumns: CHOICES_AT,
    heads: [HEAD - 1],
    hidden: { from: CHOICES_AT + MOST_CHOICES + 1, length: 1 },
    tags: ["", "", ...choices.map((_, place) => CHOICE_TAG + String(place + 1)), REFUSED_TAG, ""],
    names: [...cohort.menteeLabels, ...cohort.mentorLabels],
    lists: voters.map(({ person, index }) =>
      met(person.role, index).map((other) => (person.role === "mentee" ? firstMentor + other : other)),
    ),
    dropdowns: [{ row: HEAD, column: CHOICES_AT, lists: voters.map((_, voter) => choices.map(() => voter)) }],
  };
}
