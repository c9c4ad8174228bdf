/** A property holds 9 KB; a character takes up to three bytes. */
const PIECE = 2_500;

type Properties = Readonly<Record<string, string>>;

/** A text kept with the workbook under `key`, put together from its pieces; `""` when there is none. */
export function keptText(properties: Properties, key: string): string {
  const pieces: string[] = [];
  for (
    let piece = properties[key];
    piece !== undefined;
    piece = properties[`${key}.${String(pieces.length)}`]
  )
    pieces.push(piece);
  return pieces.join("");
}

/** Keeps a text with the workbook, in pieces, in place of the one before; `""` forgets it. */
export function keepText(key: string, text: string): void {
  const store = PropertiesService.getDocumentProperties();
  const pieces: Record<string, string> = {};
  for (let at = 0; at < text.length; at += PIECE) {
    pieces[at === 0 ? key : `${key}.${String(at / PIECE)}`] = text.slice(at, at + PIECE);
  }
  const old = Object.keys(store.getProperties()).filter((name) => name === key || name.startsWith(`${key}.`));
  store.setProperties(pieces, false);
  for (const name of old) if (!(name in pieces)) store.deleteProperty(name);
}

const ROOM = "dyade:";

/** Keeps a text of one room of the panel. */
export function keepOfRoom(name: string, text: string): void {
  keepText(ROOM + name, text);
}

/** What the rooms of the panel kept, by name. */
export function keptOfRooms(): Record<string, string> {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const names = Object.keys(properties).filter((name) => /^dyade:[a-z-]+$/.test(name));
  return Object.fromEntries(names.map((name) => [name.slice(ROOM.length), keptText(properties, name)]));
}
