import type { Criterion, EligibilityRule, SettingsFile } from "../src/core/programme/settings.ts";
import {
  type Answer,
  type Clash,
  type Course,
  clashesIn,
  isFields,
  isSame,
  valueAt,
  withValueAt,
} from "./clashes.ts";
import { type CriteriaRows, rowKey } from "./criteria-rows.ts";

/** What the settings are called at the head of the path of a clash. */
const SETTINGS = "settings";

type Row = Criterion | EligibilityRule;

/** Rows under what tells them apart; of those that are alike, each under a name of its own. */
function byKey(rows: readonly Row[]): Record<string, Row> {
  const byName: Record<string, Row> = {};
  for (const row of rows) {
    let key = rowKey(row);
    while (key in byName) key += "+";
    byName[key] = row;
  }
  return byName;
}

/** Choices with each criterion and each rule in a place of its own. */
function inPlaces({ criteria, eligibility, ...rest }: SettingsFile): Record<string, unknown> {
  return {
    ...rest,
    ...(criteria === undefined ? {} : { criteria: byKey(criteria) }),
    ...(eligibility === undefined ? {} : { eligibility: byKey(eligibility) }),
  };
}

/** The inverse of {@link inPlaces}. */
function fromPlaces(places: Record<string, unknown>): SettingsFile {
  const rows = (["criteria", "eligibility"] as const).flatMap((name) => {
    const those = places[name];
    return isFields(those) ? [[name, Object.values(those)] as const] : [];
  });
  return { ...places, ...Object.fromEntries(rows) } as SettingsFile;
}

function rowName(row: unknown): string | undefined {
  if (!isFields(row)) return undefined;
  const { label, column, mentee } = row;
  const name = label ?? column ?? mentee;
  return typeof name === "string" ? name : undefined;
}

interface ChoicesCourse {
  readonly base: SettingsFile & CriteriaRows;
  readonly mine: SettingsFile;
  readonly theirs: SettingsFile & CriteriaRows;
  readonly outcome: SettingsFile;
}

/**
 * The choices made here of which others have made another since, that theirs would be lost for: those just found, and those
 * of earlier readings that still are so.
 */
export function choiceClashes(
  { base, mine, theirs, outcome }: ChoicesCourse,
  earlier: readonly Clash[],
): Clash[] {
  // Rows that nobody chose here are taken as others have them.
  const chosenHere = ({ criteria, eligibility, ...rest }: SettingsFile): Record<string, unknown> =>
    inPlaces({
      ...rest,
      ...(mine.criteria === undefined ? {} : { criteria }),
      ...(mine.eligibility === undefined ? {} : { eligibility }),
    });
  const course: Course = {
    base: chosenHere(base),
    mine: chosenHere(mine),
    theirs: chosenHere(theirs),
    outcome: chosenHere(outcome),
  };
  const fresh = clashesIn(course, [SETTINGS]).map((clash) => {
    const row = clash.path.slice(1, 3);
    const name = rowName(valueAt(course.mine, row)) ?? rowName(valueAt(course.theirs, row));
    return name === undefined ? clash : { ...clash, row: name };
  });
  const isFresh = ({ path }: Clash): boolean => fresh.some((clash) => isSame(clash.path, path));
  const left = earlier.flatMap((clash) => {
    const now = valueAt(course.outcome, clash.path.slice(1));
    return isFresh(clash) || isSame(now, clash.theirs) ? [] : [{ ...clash, mine: now }];
  });
  return [...left, ...fresh];
}

/** Choices with those of others where they are to hold. */
export function withTheirs(
  choices: SettingsFile,
  clashes: readonly Clash[],
  answers: readonly Answer[],
): SettingsFile {
  const taken = clashes.filter((_, at) => answers[at] === "theirs");
  if (taken.length === 0) return choices;
  const places = taken.reduce<unknown>(
    (now, { path, theirs }) => withValueAt(now, path.slice(1), theirs),
    inPlaces(choices),
  );
  return fromPlaces(isFields(places) ? places : {});
}
