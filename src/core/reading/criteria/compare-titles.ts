import type { Question } from "../../intake/questions.ts";
import type { Roster } from "../../intake/read-people.ts";
import type { Person, Role } from "../../people/person.ts";
import type { Criterion } from "../../programme/settings.ts";
import { criteriaOf, titlesAsWritten } from "./criteria-of-pair.ts";
import { sampleOf } from "./open-questions.ts";
import { labelsOf } from "./label.ts";
import { isNeedOrOffer } from "./pair-needs.ts";
import { type Profile, profileOf } from "./profile.ts";
import { groupQuestions } from "./question-groups.ts";
import { defaultWeights } from "./subject.ts";

/** The weight of what Dyade would not count by itself, once somebody asks for it. */
const ASKED_FOR = 10;

/** Several columns as the one question that they are read as. */
function asOne(questions: readonly Question[]): Question | null {
  const [first] = questions;
  if (first === undefined) return null;
  const [group] = groupQuestions(questions);
  if (group?.titles.length === questions.length) return group.question;
  return { title: first.title, grid: first.grid, columns: questions.flatMap(({ columns }) => columns) };
}

function profileIn({ questions, rows }: Roster<Person>, titles: readonly string[]): Profile | null {
  const formQuestions = titles.flatMap((title) => questions.find(title) ?? []);
  const question = asOne(formQuestions);
  return question === null ? null : profileOf(question, sampleOf(rows), titles);
}

/**
 * The criterion that compares questions which a coordinator puts side by side: its kind and its label as they would be
 * proposed. It is on and weighs something, whatever it asks for.
 *
 * @returns null where a form does not ask what is named.
 */
export function criterionOn(
  mentees: Roster<Person>,
  mentors: Roster<Person>,
  titles: Readonly<Record<Role, readonly string[]>>,
): Criterion | null {
  const [mentee, mentor] = [profileIn(mentees, titles.mentee), profileIn(mentors, titles.mentor)];
  if (mentee === null || mentor === null) return null;
  const isNeed = isNeedOrOffer(mentee, "mentee") && isNeedOrOffer(mentor, "mentor");
  const [first, whole = first] = criteriaOf({ mentee, mentor }, isNeed);
  if (whole === undefined) return null;
  const [weight = 0] = defaultWeights([whole.subject]);
  const [label = ""] = labelsOf([[mentee.question.title, mentor.question.title]]);
  const { kind, set } = whole;
  return {
    label,
    kind,
    mentee: titlesAsWritten(titles.mentee),
    mentor: titlesAsWritten(titles.mentor),
    weight: weight > 0 ? weight : ASKED_FOR,
    on: true,
    required: false,
    ...set,
  };
}
