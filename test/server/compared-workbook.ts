import {
  type Cell,
  type Look,
  type Sheet,
  type Workbook,
  hasContent,
} from "../../src/local/model/workbook.ts";

const MOMENT = /\d{4}-\d\d-\d\d[ T]\d\d[h.:]\d\d(:\d\d\.\d+Z)?/g;

/** A text without the moment that Dyade puts in it. */
function undated(text: string): string {
  return text.replace(MOMENT, "MOMENT");
}

function lookOf(look: Look = {}): Look | null {
  const shown = Object.entries(look).filter(([, value]) => value !== "#ffffff" && value !== false);
  return shown.length === 0 ? null : Object.fromEntries(shown);
}

function cellOf(cell: Cell | null): object | null {
  const look = lookOf(cell?.look);
  const note = cell?.note ?? "";
  if (cell === null || (!hasContent(cell) && look === null && note === "")) return null;
  const value = typeof cell.value === "string" ? undated(cell.value) : cell.value;
  return { ...cell, value: value === "" ? null : value, look, note };
}

function withoutEnd<Value>(values: readonly Value[], isBlank: (value: Value) => boolean): Value[] {
  return values.slice(0, values.map(isBlank).lastIndexOf(false) + 1);
}

function sheetOf(sheet: Sheet, isNew: boolean): object {
  const rows = sheet.rows.map((row) => withoutEnd(row.map(cellOf), (cell) => cell === null));
  const metadata = sheet.metadata
    .map(({ key, value, line }) => JSON.stringify([key, line?.index ?? -1, undated(value ?? "")]))
    .sort();
  return {
    ...sheet,
    id: isNew ? 0 : sheet.id,
    name: undated(sheet.name),
    rows: withoutEnd(rows, (row) => row.length === 0),
    maxRows: 0,
    validations: isNew ? sheet.validations.map((entry) => ({ ...entry, sheetId: 0 })) : sheet.validations,
    metadata,
  };
}

/** The texts kept in properties, whole: a head that says which pieces follow it, or none as in earlier versions. */
function keptTexts(properties: Readonly<Record<string, string>>): object {
  const heads = Object.keys(properties).filter((name) => !name.includes("."));
  const texts = heads.map((name) => {
    const [, generation = "", head = ""] = /^(?:¶([ab]))?(.*)$/s.exec(properties[name] ?? "") ?? [];
    const pieces = [head];
    for (let piece = properties[`${name}.${generation}1`]; piece !== undefined;) {
      pieces.push(piece);
      piece = properties[`${name}.${generation}${String(pieces.length)}`];
    }
    return [name, pieces.join("")];
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

/**
 * A workbook without what does not matter when it is compared with another: which tab is in sight, blank rows at the
 * bottom, white against no colour, plain against not bold, an empty note against none, and of what the last run made the ids and the moment.
 *
 * @param before ids of tabs that are not new.
 */
export function compared({ sheets, documentProperties }: Workbook, before: ReadonlySet<number>): object {
  return {
    kept: keptTexts(documentProperties),
    sheets: sheets.map((sheet) => sheetOf(sheet, !before.has(sheet.id))),
  };
}

interface Compared {
  readonly sheets: readonly {
    readonly id: number;
    readonly name: string;
    readonly rows: readonly (object | null)[][];
  }[];
}

/** A cell's place and each thing that it holds. */
function textsOf({ rows }: Compared["sheets"][number]): string[] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      Object.entries(cell ?? {}).map(
        ([name, value]) => `${String(at)}:${String(column)} ${name} ${JSON.stringify(value)}`,
      ),
    ),
  );
}

/**
 * Of dyads tabs what is neither as it was nor as it was to become. Each workbook as {@link compared}, in JSON.
 *
 * @returns what says it of a workbook.
 */
export function mixesOf(before: string, after: string): (now: string) => string[] {
  const cellsOf = new Map<number, Set<string>>();
  for (const sheet of [before, after].flatMap((json) => (JSON.parse(json) as Compared).sheets)) {
    if (sheet.id === 0 || !sheet.name.startsWith("Dyades")) continue;
    cellsOf.set(sheet.id, new Set([...(cellsOf.get(sheet.id) ?? []), ...textsOf(sheet)]));
  }
  return (now) =>
    (JSON.parse(now) as Compared).sheets.flatMap((sheet) => {
      const cells = cellsOf.get(sheet.id);
      if (cells === undefined) return [];
      return textsOf(sheet).filter((text) => !cells.has(text) && !/ (null|"")$/.test(text));
    });
}
