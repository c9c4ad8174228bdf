/**
 * The shape of what the script is asked. The panel reads answers, files and kept texts through zod, which would take an
 * eighth of all that a script may hold.
 *
 * @returns where the value is not of the shape, such as `.cells[3][0]`; null where it is.
 */
export interface Shape<Value> {
  (value: unknown): string | null;
  /** Never there: it carries the type. */
  readonly value?: Value;
}

export type ValueOf<Any> = Any extends Shape<infer Value> ? Value : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKey<Of extends Fields> = {
  [Key in keyof Of]: undefined extends ValueOf<Of[Key]> ? Key : never;
}[keyof Of];
type Whole<Of extends Fields> = { [Key in Exclude<keyof Of, OptionalKey<Of>>]: ValueOf<Of[Key]> } & {
  [Key in OptionalKey<Of>]?: ValueOf<Of[Key]>;
};

export const string: Shape<string> = (value) => (typeof value === "string" ? null : "");

/** A finite number: JSON has no other. */
export const finite: Shape<number> = (value) => (Number.isFinite(value) ? null : "");

export function among<const Value extends string | boolean>(...values: readonly Value[]): Shape<Value> {
  return (value) => (values.some((allowed) => allowed === value) ? null : "");
}

export function either<One, Other>(shape: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value) => (shape(value) === null ? null : other(value));
}

export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value) => (value === undefined ? null : shape(value));
}

export function array<Item>(item: Shape<Item>): Shape<Item[]> {
  return (value) => {
    if (!Array.isArray(value)) return "";
    for (const [index, entry] of value.entries()) {
      const flaw = item(entry);
      if (flaw !== null) return `[${String(index)}]${flaw}`;
    }
    return null;
  };
}

/** An object of these fields and no other: one that the script does not know would be lost in silence. */
export function object<Of extends Fields>(fields: Of): Shape<Whole<Of>> {
  const shapes = new Map(Object.entries(fields));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
    const entries = new Map<string, unknown>(Object.entries(value));
    for (const key of new Set([...shapes.keys(), ...entries.keys()])) {
      const shape = shapes.get(key);
      const flaw = shape === undefined ? "" : shape(entries.get(key));
      if (flaw !== null) return `.${key}${flaw}`;
    }
    return null;
  };
}
