import { Refusal, personWords } from "./reply.ts";
import type { KeptText } from "./rpc-types.ts";

/** A property holds 9 KB; a character takes up to four bytes, and is never cut. */
const PIECE = /[^]{1,2200}/gu;
/** All that Google keeps for a spreadsheet: while a text is replaced, both are there. */
const STORE_BYTES = 500_000;
/** At the head of a text: which of two generations its other pieces are of. Earlier versions wrote none. */
const GENERATION = /^¶([ab])/;
const ROOM = "dyade:";

type Properties = Readonly<Record<string, string>>;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** The properties that hold the text kept under `key`, in order. */
function namesOf(properties: Properties, key: string): string[] {
  const prefix = `${key}.${GENERATION.exec(properties[key] ?? "")?.[1] ?? ""}`;
  const names: string[] = [];
  for (let name = key; name in properties; name = prefix + String(names.length)) names.push(name);
  return names;
}

/** A text kept with the workbook under `key`, put together from its pieces; `""` when there is none. */
export function keptText(key: string, properties: Properties = store().getProperties()): string {
  const pieces = namesOf(properties, key).map((name) => properties[name]);
  return pieces.join("").replace(GENERATION, "");
}

/** Forgets pieces that are of no text: of one replaced, or of one whose writing was broken off. */
function sweep(key: string): Properties {
  const properties = store().getProperties();
  const names = namesOf(properties, key);
  for (const name in properties)
    if (name.startsWith(`${key}.`) && !names.includes(name)) store().deleteProperty(name);
  return properties;
}

/**
 * Keeps a text with the workbook in place of the one before, in pieces that count from the moment the head is written:
 * whatever fails, one text or the other is whole. `""` forgets it.
 *
 * @throws {Refusal} where there is no room for it, before anything is written.
 */
export function keepText(key: string, text: string): void {
  const properties = sweep(key);
  if ((Object.entries(properties).join("") + text).replace(/[^\0-\x7f]/g, "...").length > STORE_BYTES && text)
    throw new Refusal(personWords().storeFull);
  const [head, ...pieces] = text.match(PIECE) ?? [];
  const generation = properties[key]?.startsWith("¶a") ? "b" : "a";
  const entries = pieces.map((piece, at) => [`${key}.${generation}${String(at + 1)}`, piece]);
  store().setProperties(Object.fromEntries(entries), false);
  if (head === undefined) store().deleteProperty(key);
  else store().setProperty(key, `¶${generation}${head}`);
  sweep(key);
}

/**
 * Keeps a text of one room of the panel, where the text kept is still the one that it was made from.
 *
 * @returns the text kept now: what somebody else wrote meanwhile, where nothing was written over it.
 */
export function keepOfRoom({ name, value, before }: KeptText): string {
  const now = keptText(ROOM + name);
  if (now !== before) return now;
  keepText(ROOM + name, value);
  return value;
}

/** What the rooms of the panel kept, by name. */
export function keptOfRooms(): Record<string, string> {
  const properties = store().getProperties();
  const texts: Record<string, string> = {};
  for (const name in properties)
    if (/^dyade:[a-z-]+$/.test(name)) texts[name.slice(ROOM.length)] = keptText(name, properties);
  return texts;
}
