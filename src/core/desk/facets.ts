import { type Bracket, bracketAt, bracketText, bracketsOf } from "../intake/answers/brackets.ts";
import type { Option } from "../intake/answers/fragments.ts";
import { numberIn } from "../intake/answers/number.ts";
import type { Roster } from "../intake/read-people.ts";
import { type Cell, cellText } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Person, Role } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import { sidesOf } from "../scoring/criteria.ts";
import { readSets } from "../scoring/sets.ts";
import type { Desk } from "./desk.ts";
import { questionOf } from "./side-by-side.ts";

/** One thing that people of a role answered to a question, and who did. */
export interface FacetOption {
  readonly key: string;
  readonly text: string;
  readonly people: ReadonlySet<number>;
}

/** A question of the programme by whose answers people can be looked for. */
export interface Facet {
  /** The criterion, by its position in the settings. */
  readonly criterion: number;
  readonly label: string;
  /** The commonest first; numbers in their order. */
  readonly options: readonly FacetOption[];
}

const SETS: ReadonlySet<Criterion["kind"]> = new Set(["covers", "shares", "same", "different", "overlap"]);
const VALUES: ReadonlySet<Criterion["kind"]> = new Set(["near", "ahead"]);
/** The share of answers that must be numbers for a question to ask for one. */
const NUMERIC = 0.8;
/** A list longer than this is looked through by words. */
const MOST_OPTIONS = 40;

/** The brackets of numbers of which too many differ to be looked through one by one; none for few, and for texts. */
function bracketsIn(cells: readonly (Cell | undefined)[]): readonly Bracket[] {
  const answers = cells.filter((cell) => cellText(cell) !== "");
  const numbers = answers.map(numberIn).filter((value) => value !== null);
  const brackets = bracketsOf(numbers);
  const isNumeric = numbers.length >= NUMERIC * answers.length;
  return isNumeric && new Set(answers.map(cellText)).size > brackets.length ? brackets : [];
}

/** What each person of a role answered to a criterion, as options; null for answers that are no options. */
function answersTo(
  criterion: Criterion,
  role: Role,
  { programme }: Desk,
): readonly (readonly Option[])[] | null {
  if (SETS.has(criterion.kind)) {
    const answers = readSets(criterion, ...sidesOf(criterion, programme));
    return role === "mentee" ? answers.menteeAnswers : answers.mentorAnswers;
  }
  const title = questionOf(criterion, role);
  if (!VALUES.has(criterion.kind) || typeof title !== "string") return null;
  const roster: Roster<Person> = role === "mentee" ? programme.mentees : programme.mentors;
  const index = roster.questions.find(title)?.columns[0]?.index ?? -1;
  const cells = roster.rows.map((row) => row[index]);
  const brackets = criterion.ladder === undefined ? bracketsIn(cells) : [];
  return cells.map((cell) => {
    const bracket = brackets[bracketAt(brackets, numberIn(cell))];
    const text = bracket === undefined ? cellText(cell) : bracketText(bracket);
    return text === "" ? [] : [{ key: fold(text), text }];
  });
}

/**
 * The questions by which people of a role can be looked for: those of the criteria, off or on, whose answers are options or
 * few different values.
 */
export function facetsOf(desk: Desk, role: Role): Facet[] {
  return desk.programme.settings.criteria.flatMap((criterion, index): Facet[] => {
    const optionsByKey = new Map<string, { key: string; text: string; people: Set<number> }>();
    answersTo(criterion, role, desk)?.forEach((options, person) => {
      for (const { key, text } of options) {
        const option = optionsByKey.get(key) ?? { key, text, people: new Set<number>() };
        option.people.add(person);
        optionsByKey.set(key, option);
      }
    });
    if (optionsByKey.size < 2 || optionsByKey.size > MOST_OPTIONS) return [];
    const isOnNumbers = VALUES.has(criterion.kind) && criterion.ladder === undefined;
    const size = ({ text }: FacetOption): number => (isOnNumbers ? (numberIn(text) ?? Infinity) : 0);
    const options = [...optionsByKey.values()].sort(
      (a, b) => size(a) - size(b) || b.people.size - a.people.size || (a.key < b.key ? -1 : 1),
    );
    return [{ criterion: index, label: criterion.label ?? criterion.kind, options }];
  });
}
