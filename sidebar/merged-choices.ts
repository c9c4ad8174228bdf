import { isFields, isSame } from "./clashes.ts";
import type { Criterion, EligibilityRule, SettingsFile } from "../src/core/programme/settings.ts";

interface Versions<Value> {
  /** As both read it. */
  readonly base: Value;
  /** As it was chosen here since. */
  readonly mine: Value;
  /** As it is kept by now. */
  readonly theirs: Value;
}

type Fields = Readonly<Record<string, unknown>>;

function isListOfFields(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isFields);
}

function mergedFields({ base, mine, theirs }: Versions<Fields>): Fields {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const fields = names.map(
    (name) => [name, merged({ base: base[name], mine: mine[name], theirs: theirs[name] })] as const,
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** Theirs without what was taken out here, then what was added here. */
function mergedList({ base, mine, theirs }: Versions<readonly Fields[]>): readonly Fields[] {
  const isIn = (list: readonly Fields[], item: Fields): boolean => list.some((other) => isSame(other, item));
  const left = theirs.filter((item) => isIn(mine, item) || !isIn(base, item));
  return [...left, ...mine.filter((item) => !isIn(base, item) && !isIn(left, item))];
}

function merged({ base, mine, theirs }: Versions<unknown>): unknown {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (isFields(mine) && isFields(theirs))
    return mergedFields({ base: isFields(base) ? base : {}, mine, theirs });
  if (isListOfFields(mine) && isListOfFields(theirs))
    return mergedList({ base: isListOfFields(base) ? base : [], mine, theirs });
  return mine;
}

/** A criterion or a rule as it was changed here, with what others have changed of it: of what both changed, as it is here. */
export function mergedRow<Row extends Criterion | EligibilityRule>({
  base,
  mine,
  theirs,
}: Versions<Row>): Row {
  return mergedFields({ base: { ...base }, mine: { ...mine }, theirs: { ...theirs } }) as Row;
}

/**
 * Choices made here, beside what others have kept since both were read: each choice of theirs holds that was not changed
 * here. Criteria and rules on who may take part stay as chosen here: they stand in a tab, and are written by cell and row.
 */
export function mergedChoices({ base, mine, theirs }: Versions<SettingsFile>): SettingsFile {
  const { criteria, eligibility } = mine;
  return {
    ...(mergedFields({ base, mine, theirs }) as SettingsFile),
    criteria,
    eligibility,
  };
}
