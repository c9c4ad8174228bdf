import { answerText } from "../intake/answers/answers.ts";
import { isIndifferent } from "../intake/answers/indifference.ts";
import { type OptionParser, listedOptions } from "../intake/answers/options.ts";
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

/** For each mentee, the criteria that the criteria that a a question names, by the keys of their labels. Reports `wish-unknown` for other names. */
function readNames(
  { questions, rows, people, tab }: Roster<Mentee>,
  title: string | null | undefined,
  { labels, parse, keyOf }: Labels,
  report: Report,
): ReadonlySet<string>[] {
  const question = title === null || title === undefined ? null : questions.find(title);
  if (question === null) return [];
  const keys = new Set(labels.map(keyOf));
  return rows.map((row, person) => {
    const names = question.columns.flatMap(({ index }) => parse(answerText(row[index])));
    for (const { key, text } of names) {
      if (keys.has(key) || NOTHING.test(key) || isIndifferent(key)) continue;
      const where = { tab, row: people[person]?.row ?? 0, column: question.title };
      report("wish-unknown", where, { read: text, names: labels });
    }
    return new Set(names.map(({ key }) => key).filter((key) => keys.has(key)));
  });
}

/**
 * Reads what counts most, and what is indispensable, for each mentee: criteria named by their labels, folded, as options.
 *
 * @returns what is said of a criterion. Reports `wish-unknown` for a name that is no label.
 */
export function readWishes(
  mentees: Roster<Mentee>,
  criteria: readonly Criterion[],
  emphasis: Emphasis | undefined,
  report: Report,
): (criterion: Criterion) => Wishes {
  const labels = readLabels(criteria);
  const important = readNames(mentees, emphasis?.mostImportant, labels, report);
  const musts = readNames(mentees, emphasis?.musts, labels, report);
  const factor = emphasis?.factor ?? 1;
  return (criterion) => {
    const key = labels.keyOf(labelOf(criterion));
    const names = (said: ReadonlySet<string>): boolean => said.has(key);
    return {
      ...(important.some(names) && {
        factors: Float64Array.from(important, (said) => (names(said) ? factor : 1)),
      }),
      ...(musts.some(names) && { musts: Uint8Array.from(musts, (said) => Number(names(said))) }),
    };
  };
}
