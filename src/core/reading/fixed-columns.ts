import type { Question, Questions } from "../intake/questions.ts";
import { withoutNotes } from "../intake/vocabulary/matcher.ts";
import { type NamePart, namePartAsked } from "../intake/vocabulary/names.ts";
import { speaksOfMentees, speaksOfMentors } from "../intake/vocabulary/roles.ts";
import { asksForConsent, asksToRefuse } from "../intake/vocabulary/consent.ts";
import { asksForEmail } from "../intake/vocabulary/contact.ts";
import { asksForTimestamp } from "../intake/vocabulary/timestamp.ts";
import type { Role } from "../people/person.ts";
import type { Columns } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";
import { type ShapeReader, isYesNo, shapeReader } from "./answer-shape.ts";
import { peopleAsked } from "./asks-for-people.ts";
import { type Candidate, candidatesOf, isAnsweredWithPeople, variety } from "./candidate.ts";
import { FIXED_KINDS, type FixedKey, type FixedKind } from "./fixed-kinds.ts";
import { type OtherPeople, namesMostly, namesSome } from "./people-named.ts";

/** A title that looks like a fixed column and is not read as one. */
export interface DoubtfulColumn {
  readonly key: FixedKey;
  readonly title: string;
  /** The title that is read in its place; null where its own answers do not look like it. */
  readonly instead: string | null;
}

/** The fixed columns of a tab, and what nearly was one. */
export interface DetectedColumns {
  /** The header of each, as written; null for what is not there. A name is one column, or first + last. */
  readonly columns: Columns;
  readonly doubtful: readonly DoubtfulColumn[];
  /** The titles that are answered with people of the other tab for another reason than a wish, and are not read. */
  readonly peopleQuestions: readonly string[];
}

/** Whether a header asks who somebody is or when they answered, be it the column that is read for it or another. */
export function isIdentifying(title: string): boolean {
  const bare = withoutNotes(title);
  return (
    asksForTimestamp(bare) ||
    asksForEmail(bare) ||
    namePartAsked(title) !== null ||
    asksForConsent(bare) ||
    asksToRefuse(bare)
  );
}

function mayBeName(candidate: Candidate, role: Role): boolean {
  const { question, shape } = candidate;
  const ofOthers = role === "mentor" ? speaksOfMentees(question.title) : speaksOfMentors(question.title);
  return (
    !isYesNo(shape) &&
    shape.addresses < 0.5 &&
    shape.days < 0.5 &&
    !(ofOthers && isAnsweredWithPeople(candidate))
  );
}

/** The columns of the name: first and last, else the whole. */
function detectName(candidates: readonly Candidate[], role: Role): readonly Candidate[] {
  const names = candidates.flatMap((candidate) => {
    const part = namePartAsked(candidate.question.title);
    return part !== null && mayBeName(candidate, role) ? [{ candidate, part }] : [];
  });
  const isWhole = ({ part }: { readonly part: NamePart }): number => Number(part === "whole");
  const asking = (...parts: readonly NamePart[]): Candidate | undefined =>
    names
      .filter(({ part }) => parts.includes(part))
      .sort((a, b) => variety(b.candidate) - variety(a.candidate) || isWhole(b) - isWhole(a))[0]?.candidate;
  const [first, last] = [asking("first"), asking("last") ?? asking("either")];
  if (first !== undefined && last !== undefined) return [first, last];
  const only = asking("whole", "either") ?? first ?? last;
  return only === undefined ? [] : [only];
}

/** A question that nearly everyone answers with an e-mail of their own, where no header says so. */
function looksLikeEmail(candidate: Candidate): boolean {
  const { question, shape } = candidate;
  const isOwn = shape.answers > 1 && shape.distinct >= 0.9 * shape.answers;
  return (
    isOwn &&
    shape.addresses >= 0.8 &&
    peopleAsked(question.title) === null &&
    !isAnsweredWithPeople(candidate)
  );
}

/** The candidates of a kind, best first, those that nobody answered last, and those whose answers do not look like it. */
function weigh(
  kind: FixedKind,
  candidates: readonly Candidate[],
): { readonly fitting: readonly Candidate[]; readonly unlike: readonly Candidate[] } {
  const { rank = () => 0, doubted } = kind;
  const titled = candidates.filter((candidate) => kind.asks(candidate.bare, candidate));
  const isAnswered = ({ shape }: Candidate): number => Number(shape.answers > 0);
  const fitting = titled
    .filter((candidate) => kind.fits(candidate))
    .sort((a, b) => isAnswered(b) - isAnswered(a) || rank(b) - rank(a));
  const unlike = titled.filter(
    (candidate) =>
      !fitting.includes(candidate) &&
      (doubted === "always" || (doubted === "unless-yes-no" && !isYesNo(candidate.shape))),
  );
  return { fitting, unlike };
}

/** Where no fixed column is read. */
export const NO_COLUMNS: Columns = {
  timestamp: null,
  email: null,
  name: null,
  organisation: null,
  manager: null,
  capacity: null,
  consent: null,
  priority: null,
  avoid: null,
  mostImportant: null,
  musts: null,
};

/**
 * The questions answered with people of the other tab, mostly or now and then, whose title does not say that it is a wish; a
 * grid whose rows are people, whatever it says.
 */
function peopleQuestionsOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates
    .filter(({ people }) => namesMostly(people()) || namesSome(people()))
    .filter(({ question, isOfPeople }) => isOfPeople || peopleAsked(question.title) !== "wish")
    .map(({ question }) => question.title);
}

/** One title, a list where there are several, null for none. */
function titleOf([first, ...more]: readonly Candidate[]): string | string[] | null {
  if (first === undefined) return null;
  return more.length === 0 ? first.question.title : [first, ...more].map(({ question }) => question.title);
}

/**
 * Finds the fixed columns of a response tab by evidence: the words of the headers, French or English, and the answers.
 *
 * @param others the people of the other tab, where they are known yet.
 * @param shapeOf what the answers of the tab look like, where they were looked at before.
 */
export function detectColumns(
  table: Table,
  questions: Questions,
  role: Role,
  others: OtherPeople | null = null,
  shapeOf: ShapeReader = shapeReader(table, questions),
): DetectedColumns {
  const all = candidatesOf(table, questions, others, shapeOf);
  const fixed = new Set<Question>();
  const left = (): Candidate[] => all.filter(({ question }) => !fixed.has(question));
  const candidates = (): Candidate[] => left().filter(({ question }) => !question.grid);
  const doubtful: DoubtfulColumn[] = [];
  const titles: Record<string, string | string[] | null> = {};
  for (const kind of FIXED_KINDS) {
    if (kind.role !== undefined && kind.role !== role) continue;
    const { key, several = false, doubted, isSecond = () => doubted !== "never" } = kind;
    const { fitting, unlike } = weigh(kind, candidates());
    // Where no title says so, or what it is asked of is not said (`anonymous`), the answers do.
    const hasAddresses = fitting.some(({ shape }) => shape.addresses > 0);
    const lookalikes = key === "email" && !hasAddresses ? candidates().filter(looksLikeEmail) : [];
    const byAnswers = lookalikes.length > 0 ? lookalikes : fitting;
    const chosen = several ? byAnswers : byAnswers.slice(0, 1);
    titles[key] = titleOf(chosen);
    for (const { question } of chosen) fixed.add(question);
    const doubt = (losing: readonly Candidate[], instead: string | null): void => {
      for (const { question } of losing) doubtful.push({ key, title: question.title, instead });
    };
    doubt(unlike, null);
    const losing = fitting.slice(chosen.length).filter(({ bare }) => isSecond(bare));
    doubt(losing, chosen[0]?.question.title ?? null);
  }
  const name = detectName(candidates(), role).map(({ question }) => question);
  for (const question of name) fixed.add(question);
  const fixedTitles = new Set([...fixed].map(({ title }) => title));
  return {
    columns: { ...NO_COLUMNS, ...titles, name: name.length === 0 ? null : name.map(({ title }) => title) },
    doubtful: doubtful.filter(({ title }) => !fixedTitles.has(title)),
    peopleQuestions: peopleQuestionsOf(left()),
  };
}
