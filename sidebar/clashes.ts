/** A choice that was changed here and in another panel, to different things: kept as it is here, theirs would be lost. */
export interface Clash {
  /** Where it stands: what is kept, then the fields from the outermost in. */
  readonly path: readonly string[];
  /** What the row is called that holds it; left out where its path says it. */
  readonly row?: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Which of the two is to hold. */
export type Answer = "mine" | "theirs";

/** Has a person answer each clash; null where they leave it for later, and nothing is to be kept. */
export type AskClashes = (clashes: readonly Clash[]) => Promise<readonly Answer[] | null>;

/** A choice, or many of them, as they stood at four moments. */
export interface Course {
  /** As both read it. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both put together, mine over theirs. */
  readonly outcome: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether nothing that they added, took out or put in another order is otherwise in the outcome. */
function holdsTheirs(base: readonly unknown[], theirs: readonly unknown[], outcome: unknown): boolean {
  if (!Array.isArray(outcome)) return false;
  const texts = (list: readonly unknown[]): Set<string> => new Set(list.map((item) => JSON.stringify(item)));
  const [was, are, come] = [texts(base), texts(theirs), texts(outcome)];
  const added = [...are].filter((item) => !was.has(item));
  const removed = [...was].filter((item) => !are.has(item));
  if (added.length + removed.length === 0) return isSame(outcome, theirs);
  return added.every((item) => come.has(item)) && !removed.some((item) => come.has(item));
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The choices, each as deep as it can be told, of which theirs would be lost. @param path where all of it stands. */
export function clashesIn({ base, mine, theirs, outcome }: Course, path: readonly string[]): Clash[] {
  if (isSame(mine, base) || isSame(theirs, base) || isSame(theirs, outcome)) return [];
  if (isFields(mine) && isFields(theirs)) {
    const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    return [...names].flatMap((name) => {
      const [was, is] = [fieldsOf(base)[name], fieldsOf(outcome)[name]];
      return clashesIn({ base: was, mine: mine[name], theirs: theirs[name], outcome: is }, [...path, name]);
    });
  }
  // Where it is neither, both are in it.
  if (!isSame(mine, outcome)) return [];
  if (Array.isArray(theirs) && holdsTheirs(Array.isArray(base) ? base : [], theirs, outcome)) return [];
  return [{ path, mine, theirs }];
}

/** What stands at a place; undefined for nothing. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => fieldsOf(at)[name], value);
}

/** The same with another value at a place; with none where it is undefined. */
export function withValueAt(value: unknown, path: readonly string[], next: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return next;
  const { [name]: now, ...others } = fieldsOf(value);
  const changed = withValueAt(now, rest, next);
  return changed === undefined ? others : { ...fieldsOf(value), [name]: changed };
}
