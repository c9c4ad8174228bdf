import type { Question, Questions } from "../intake/questions.ts";
import { withoutNotes } from "../intake/vocabulary/matcher.ts";
import { speaksOfMentees, speaksOfMentors } from "../intake/vocabulary/roles.ts";
import type { Table } from "../tabs/table.ts";
import type { AnswerShape, ShapeReader } from "./answer-shape.ts";
import { isGridOfPeople, peopleReader } from "./people-in-answers.ts";
import { type OtherPeople, type PeopleNamed, namesMostly } from "./people-named.ts";

/** A question with what its answers look like. */
export interface Candidate {
  readonly question: Question;
  /** The title as the words of the lists are looked for in it: without its notes. */
  readonly bare: string;
  readonly shape: AnswerShape;
  /** How the answers name people of the other tab. */
  people(): PeopleNamed;
  /** Whether it is a grid whose rows are such people: its cells are no names, whatever it asks. */
  readonly isOfPeople: boolean;
}

/** The questions of a response tab that may each be a fixed column. */
export function candidatesOf(
  table: Table,
  questions: Questions,
  others: OtherPeople | null,
  shapeOf: ShapeReader,
): Candidate[] {
  const peopleIn = peopleReader(table, questions, others);
  return questions.all.map((question) => ({
    question,
    bare: withoutNotes(question.title),
    get shape() {
      return shapeOf(question);
    },
    people: () => peopleIn(question),
    isOfPeople: others !== null && isGridOfPeople(question, others),
  }));
}

/** How well a column tells people apart; one that speaks of others, as `Nom du mentor`, comes after. */
export function variety({ question: { title }, shape }: Candidate): number {
  return shape.distinct - (speaksOfMentors(title) || speaksOfMentees(title) ? 0.5 : 0);
}

/** Whether a question is answered, most of the time, with people of the other tab. */
export function isAnsweredWithPeople({ people }: Candidate): boolean {
  return namesMostly(people());
}
