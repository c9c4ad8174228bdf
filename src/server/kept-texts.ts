import { copiedTexts, copyTexts } from "./copied-texts.ts";
import { Refusal } from "./reply.ts";
import type { KeptText } from "./rpc-types.ts";
import type { Writes } from "./writes.ts";

/** A property holds 9 KB; a character takes up to four bytes, and is never cut. */
const PIECE = /[^]{1,2200}/gu;
/** All that Google keeps for a spreadsheet: while a text is replaced, both are there. */
const STORE_BYTES = 500_000;
/** At the head of a text: which of two generations its other pieces are of. Earlier versions wrote none. */
const GENERATION = /^¶([ab])/;
const ROOM = "dyade:";

type Properties = Readonly<Record<string, string>>;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** What is kept with the spreadsheet; in a copy of its file, which has no properties yet, what went along. */
function keptProperties(): Properties {
  const properties = store().getProperties();
  return Object.keys(properties).length > 0 ? properties : copiedTexts();
}

/** The properties that hold the text kept under `key`, in order. */
function namesOf(properties: Properties, key: string): string[] {
  const prefix = `${key}.${GENERATION.exec(properties[key] ?? "")?.[1] ?? ""}`;
  const names: string[] = [];
  for (let name = key; name in properties; name = prefix + String(names.length)) names.push(name);
  return names;
}

/** A text kept with the workbook under `key`, put together from its pieces; `""` when there is none. */
export function keptText(key: string, properties = keptProperties()): string {
  const pieces = namesOf(properties, key).map((name) => properties[name]);
  return pieces.join("").replace(GENERATION, "");
}

/** Forgets pieces that are of no text: of one replaced, or of one whose writing was broken off. */
function sweep(key: string): void {
  const properties = store().getProperties();
  const names = namesOf(properties, key);
  for (const name in properties)
    if (name.startsWith(`${key}.`) && !names.includes(name)) store().deleteProperty(name);
}

/**
 * Keeps a text with the workbook, and hangs all on the spreadsheet for whoever copies its file; a copy first makes what
 * went along its own.
 */
export function keepText(writes: Writes, key: string, text: string): void {
  if (Object.keys(store().getProperties()).length === 0)
    for (const [name, copy] of Object.entries(copiedTexts())) if (name !== key) put(writes, name, copy);
  put(writes, key, text);
  writes.afterwards(() => {
    const properties = store().getProperties();
    const names = Object.keys(properties).filter((name) => !name.includes("."));
    copyTexts(Object.fromEntries(names.map((name) => [name, keptText(name, properties)])));
  });
}

/**
 * Keeps a text with the workbook in place of the one before, in pieces that count from the moment the head is written:
 * whatever fails, one text or the other is whole; the pieces of the one before go afterwards. `""` forgets it.
 *
 * @throws {Refusal} where there is no room for it, before anything is written.
 */
function put(writes: Writes, key: string, text: string): void {
  sweep(key);
  const properties = store().getProperties();
  if ((Object.entries(properties).join("") + text).replace(/[^\0-\x7f]/g, "...").length > STORE_BYTES && text)
    throw new Refusal("storeFull");
  const [head, ...pieces] = text.match(PIECE) ?? [];
  const generation = properties[key]?.startsWith("¶a") ? "b" : "a";
  const entries = pieces.map((piece, at) => [`${key}.${generation}${String(at + 1)}`, piece]);
  store().setProperties(Object.fromEntries(entries), false);
  const point = (to: string | undefined): void => {
    if (to === undefined) store().deleteProperty(key);
    else store().setProperty(key, to);
  };
  writes.put(point, head === undefined ? head : `¶${generation}${head}`, properties[key]);
  writes.afterwards(() => sweep(key));
}

/**
 * Keeps a text of one room of the panel, where the text kept is still the one that it was made from.
 *
 * @returns the text kept now: what somebody else wrote meanwhile, where nothing was written over it.
 */
export function keepOfRoom(writes: Writes, { name, value, before }: KeptText): string {
  const now = keptText(ROOM + name);
  if (now !== before) return now;
  keepText(writes, ROOM + name, value);
  return value;
}

/** What the rooms of the panel kept, by name. */
export function keptOfRooms(): Record<string, string> {
  const properties = keptProperties();
  const texts: Record<string, string> = {};
  for (const name in properties)
    if (/^dyade:[a-z-]+$/.test(name)) texts[name.slice(ROOM.length)] = keptText(name, properties);
  return texts;
}
