/** An object and every property that it has: the value of each, or how it is got and set. */
interface Sight {
  readonly of: Readonly<Record<PropertyKey, unknown>>;
  readonly isExtensible: boolean;
  /** How many keys it has, those left out too. */
  readonly size: number;
  readonly values: readonly (readonly [PropertyKey, unknown])[];
  readonly accessors: readonly (readonly [PropertyKey, PropertyDescriptor])[];
}

/** Whether a name of the global object is one of the services, which are given anew before each execution. */
type Services = Readonly<Record<PropertyKey, true | undefined>>;

// A script may replace these
const { getOwnPropertyDescriptor, getPrototypeOf, isExtensible, ownKeys } = Reflect;
const { is } = Object;

/**
 * Notes the global object of this realm and all that its names lead to: constructors, prototypes, namespaces.
 *
 * @param names those of services, which are not looked at.
 * @returns whether all of it is still as it was noted: no name more or less, every value the same.
 */
export function witness(names: readonly string[]): () => boolean {
  const services = Object.fromEntries(names.map((name) => [name, true])) as Services;
  Object.setPrototypeOf(services, null);
  const sights = [...reachable(services)].map((of) => see(of, services));
  return () => {
    // No method and no iterator is used from here on: it is they that are looked at
    for (let at = 0; at < sights.length; at++) if (!isSame(sights[at] as Sight, services)) return false;
    return true;
  };
}

/** What a script reaches by its syntax alone. */
const NAMELESS = [
  ...[[].values(), new Map().values(), new Set().values(), ""[Symbol.iterator](), "".matchAll(/ /g)],
  ...[function* () {}, async function* () {}, async () => {}],
];

/** The objects that the global names and the syntax lead to; of functions, constructors only. */
function reachable(services: Services): Set<object> {
  const objects = new Set<object>();
  const visit = (value: unknown): void => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
    if (objects.has(value) || (typeof value === "function" && !("prototype" in value))) return;
    objects.add(value);
    visit(getPrototypeOf(value));
    for (const key of keysOf(value, services)) visit(getOwnPropertyDescriptor(value, key)?.value);
  };
  for (const value of [globalThis, ...NAMELESS.map(getPrototypeOf)]) visit(value);
  return objects;
}

function see(of: object, services: Services): Sight {
  const keys = keysOf(of, services);
  const described = keys.map((key) => [key, getOwnPropertyDescriptor(of, key) ?? {}] as const);
  // Who calls a function is nothing that it keeps, and takes long to list
  const lasting = described.filter(([key]) => key !== "caller" && key !== "arguments");
  return {
    of: of as Sight["of"],
    isExtensible: isExtensible(of),
    size: keys.length,
    values: lasting.flatMap(([key, { get, value }]) => (get === undefined ? [[key, value]] : [])),
    accessors: lasting.filter(([, { get }]) => get !== undefined),
  };
}

function isSame(before: Sight, services: Services): boolean {
  const { of, size, values, accessors } = before;
  if (isExtensible(of) !== before.isExtensible || keysOf(of, services).length !== size) return false;
  for (let at = 0; at < values.length; at++) {
    const entry = values[at] as (typeof values)[number];
    if (!is(of[entry[0]], entry[1])) return false;
  }
  for (let at = 0; at < accessors.length; at++) {
    const entry = accessors[at] as (typeof accessors)[number];
    const now = getOwnPropertyDescriptor(of, entry[0]);
    if (now?.get !== entry[1].get || now?.set !== entry[1].set) return false;
  }
  return true;
}

function keysOf(of: object, services: Services): readonly PropertyKey[] {
  const keys = ownKeys(of);
  if (of !== globalThis) return keys;
  const lasting: PropertyKey[] = [];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as PropertyKey;
    if (services[key] !== true) lasting[lasting.length] = key;
  }
  return lasting;
}
