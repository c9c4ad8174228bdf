import type { Roster } from "../intake/read-people.ts";
import type { Question } from "../intake/questions.ts";
import { cellText, isSaid } from "../tabs/table.ts";
import type { Person, Role } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import type { Desk } from "./desk.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";

/** Columns that say who somebody is, in the order shown; the first ones of the contract that both roles may have. */
const FIXED = ["organisation", "manager", "capacity", "priority", "avoid"] as const;
export type FixedTopic = (typeof FIXED)[number];

/** What one person answered; a grid gives one line for each of its rows. */
export interface Answer {
  /** The question as the form put it. */
  readonly question: string;
  /** `""` for a blank. */
  readonly text: string;
}

/** One topic and what each of the two answered to it; null where that side is not asked, or not selected. */
export interface Topic {
  /** A fixed column, or a criterion by its position in the settings. */
  readonly of: FixedTopic | number;
  readonly label: string | null;
  readonly mentee: Answer | null;
  readonly mentor: Answer | null;
}

/** Whom one looks at: a dyad, or one person alone. */
export interface Selection {
  readonly mentee: number | null;
  readonly mentor: number | null;
}

/** The answer of one person to one or several questions; null where the tab has none of them. */
function answerOf(roster: Roster<Person>, person: number, titles: Titles): Answer | null {
  const questions = titlesOf(titles)
    .map((title) => roster.questions.find(title))
    .filter((question): question is Question => question !== null);
  const [first] = questions;
  if (first === undefined) return null;
  const lines = questions.flatMap(({ columns }) =>
    columns.map(({ index, label }) => {
      const text = cellText(roster.rows[person]?.[index]);
      return text === "" || label === "" ? text : `${label}\u00a0: ${text}`;
    }),
  );
  return { question: first.title, text: lines.filter(isSaid).join("\n") };
}

/** The question that a criterion puts to a role. */
export function questionOf(criterion: Criterion, role: Role): Criterion["mentee"] {
  return role === "mentee" ? criterion.mentee : criterion.mentor;
}

/**
 * What two people answered, topic by topic: the columns that say who they are, then the questions of the criteria, those
 * that are off included. A topic that neither was asked, or that both left blank, is left out.
 */
export function sideBySide({ programme }: Desk, { mentee, mentor }: Selection): Topic[] {
  const { settings, mentees, mentors } = programme;
  const of = (role: Role, titles: Titles): Answer | null => {
    const person = role === "mentee" ? mentee : mentor;
    return person === null ? null : answerOf(role === "mentee" ? mentees : mentors, person, titles);
  };
  const fixed = FIXED.map((name): Topic => {
    const columns = {
      mentee: { ...settings.mentees.columns, capacity: null },
      mentor: { ...settings.mentors.columns, priority: null },
    };
    return {
      of: name,
      label: null,
      mentee: of("mentee", columns.mentee[name]),
      mentor: of("mentor", columns.mentor[name]),
    };
  });
  const criteria = settings.criteria.map((criterion, index): Topic => ({
    of: index,
    label: criterion.label ?? criterion.kind,
    mentee: of("mentee", questionOf(criterion, "mentee")),
    mentor: of("mentor", questionOf(criterion, "mentor")),
  }));
  return [...fixed, ...criteria].filter((topic) =>
    [topic.mentee, topic.mentor].some((answer) => answer !== null && answer.text !== ""),
  );
}
