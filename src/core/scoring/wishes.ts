import { answerText } from "../intake/answers/answers.ts";
import type { Option } from "../intake/answers/fragments.ts";
import { isIndifferent } from "../intake/answers/indifference.ts";
import { type OptionParser, listedOptions } from "../intake/answers/options.ts";
import type { Question } from "../intake/questions.ts";
import type { Roster } from "../intake/read-people.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Mentee } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";

/** What mentees say of the criteria themselves: two of their questions, and how much more the first one makes count. */
export interface Emphasis {
  readonly mostImportant: string | null;
  readonly musts: string | null;
  /** By how much the weight of a criterion grows for a mentee who finds it the most important. */
  readonly factor: number;
}

/** What mentees say of one criterion; what nobody says is absent. */
interface Wishes {
  readonly factors?: Float64Array;
  readonly musts?: Uint8Array;
}

/** Answers that name nothing. */
const NOTHING = /^(?:-|n\/a|aucun(?:e|·e)?|rien|none|nothing)$/;

const labelOf = ({ label, kind }: Criterion): string => label ?? kind;

/** The labels of all criteria, and how answers that name them are read. */
interface Labels {
  readonly labels: readonly string[];
  readonly parse: OptionParser;
  readonly keyOf: (label: string) => string;
}

function readLabels(criteria: readonly Criterion[]): Labels {
  const labels = [
    ...new Map(criteria.map((criterion) => [fold(labelOf(criterion)), labelOf(criterion)])).values(),
  ];
  const parse = listedOptions(labels, []);
  return { labels, parse, keyOf: (label) => parse(label)[0]?.key ?? "" };
}

/** The answers of mentees to a question that names criteria: for each, the options. */
interface NamedCriteria {
  readonly question: Question | null;
  readonly options: readonly (readonly Option[])[];
}

function readNames(
  { questions, rows }: Roster<Mentee>,
  title: string | null | undefined,
  { parse }: Labels,
): NamedCriteria {
  const question = title === null || title === undefined ? null : questions.find(title);
  const options =
    question === null
      ? []
      : rows.map((row) => question.columns.flatMap(({ index }) => parse(answerText(row[index]))));
  return { question, options };
}

/** Reports `wish-unknown` for a name that is no label of a criterion. */
export function reportWishes(
  mentees: Roster<Mentee>,
  criteria: readonly Criterion[],
  emphasis: Emphasis | undefined,
  report: Report,
): void {
  const labels = readLabels(criteria);
  const keys = new Set(labels.labels.map(labels.keyOf));
  for (const title of [emphasis?.mostImportant, emphasis?.musts]) {
    const { question, options } = readNames(mentees, title, labels);
    options.forEach((answer, person) => {
      for (const { key, text } of answer) {
        if (keys.has(key) || NOTHING.test(key) || isIndifferent(key)) continue;
        const where = {
          tab: mentees.tab,
          row: mentees.people[person]?.row ?? 0,
          column: question?.title ?? "",
        };
        report("wish-unknown", where, { read: text, names: labels.labels });
      }
    });
  }
}

/**
 * Reads what counts most, and what is indispensable, for each mentee: criteria named by their labels, folded, as options.
 *
 * @returns what is said of a criterion.
 */
export function readWishes(
  mentees: Roster<Mentee>,
  criteria: readonly Criterion[],
  emphasis: Emphasis | undefined,
): (criterion: Criterion) => Wishes {
  const labels = readLabels(criteria);
  const important = readNames(mentees, emphasis?.mostImportant, labels).options;
  const musts = readNames(mentees, emphasis?.musts, labels).options;
  const factor = emphasis?.factor ?? 1;
  return (criterion) => {
    const key = labels.keyOf(labelOf(criterion));
    const names = (answer: readonly Option[]): boolean => answer.some((option) => option.key === key);
    return {
      ...(important.some(names) && {
        factors: Float64Array.from(important, (said) => (names(said) ? factor : 1)),
      }),
      ...(musts.some(names) && { musts: Uint8Array.from(musts, (said) => Number(names(said))) }),
    };
  };
}
