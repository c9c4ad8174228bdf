import type { Area } from "../model/a1.ts";
import { type Metadata, freeMetadataId } from "../model/metadata.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";
import { nameOf } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { type PlacedMetadata, everyMetadata, wrapMetadata } from "./metadata-entry.ts";
import { newFinder } from "./metadata-finder.ts";
import { mismatch, requireText, type Surface } from "./strict.ts";

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

interface Bearer {
  addDeveloperMetadata(key: string, value: string): unknown;
  getDeveloperMetadata(): DeveloperMetadata[];
  createDeveloperMetadataFinder(): Finder;
}

/** Most characters of all keys and values of a spreadsheet, or of one of its sheets. */
const METADATA_MAX = 30_000;

const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added " +
  "to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/** Where metadata is hung and looked for. */
interface Scope {
  readonly name: string;
  /** Who keeps it: the spreadsheet for its own, a sheet for its own and that of its lines. */
  readonly holder: Workbook | Sheet;
  /** @throws where Google hangs none. */
  readonly line: () => Metadata["line"];
  /** Whether an entry hangs on the very thing. */
  readonly bears: (placed: PlacedMetadata) => boolean;
  /** Whether an entry hangs on the thing or in it. */
  readonly holds: (placed: PlacedMetadata) => boolean;
}

/** Developer metadata of the spreadsheet. */
export function spreadsheetMetadata<T extends Bearer>(execution: Execution, self: () => T): Surface<T> {
  const { workbook } = execution;
  return metadataMethods(execution, self, {
    ...{ name: "Spreadsheet", holder: workbook, line: () => undefined, holds: () => true },
    bears: ({ holder }) => holder === workbook,
  });
}

/** Developer metadata of a sheet; a finder of it also looks at the rows and columns. */
export function sheetMetadata<T extends Bearer>(
  execution: Execution,
  sheet: Sheet,
  self: () => T,
): Surface<T> {
  return metadataMethods(execution, self, {
    ...{ name: "Sheet", holder: sheet, line: () => undefined },
    bears: ({ holder, entry }) => holder === sheet && entry.line === undefined,
    holds: ({ holder }) => holder === sheet,
  });
}

/** Developer metadata of a range that is one whole row or column; a finder looks at all whole ones in the range. */
export function rangeMetadata<T extends Bearer>(
  execution: Execution,
  sheet: Sheet,
  area: Area,
  self: () => T,
): Surface<T> {
  const wholeRows = (): boolean => area.column === 0 && area.columns === sheet.maxColumns;
  const wholeColumns = (): boolean => area.row === 0 && area.rows === sheet.maxRows;
  const within = ({ line }: Metadata): boolean => {
    if (line?.axis === "row")
      return wholeRows() && line.index >= area.row && line.index < area.row + area.rows;
    if (line?.axis !== "column" || !wholeColumns()) return false;
    return line.index >= area.column && line.index < area.column + area.columns;
  };
  const single = (): Metadata["line"] => {
    if (area.columns === 1 && wholeColumns()) return { axis: "column", index: area.column };
    return area.rows === 1 && wholeRows() ? { axis: "row", index: area.row } : undefined;
  };
  return metadataMethods(execution, self, {
    ...{ name: "Range", holder: sheet },
    line: () => {
      const line = single();
      if (line === undefined) throw new Error(ARBITRARY);
      return line;
    },
    bears: ({ holder, entry }) => {
      const line = single();
      if (holder !== sheet || line === undefined) return false;
      return entry.line?.axis === line.axis && entry.line.index === line.index;
    },
    holds: ({ holder, entry }) => holder === sheet && within(entry),
  });
}

function metadataMethods<T extends Bearer>(
  execution: Execution,
  self: () => T,
  { name, holder, line, bears, holds }: Scope,
): Surface<T> {
  const add = (key: string, second?: unknown, third?: unknown): T => {
    const visibility = third ?? (typeof second === "string" ? undefined : second);
    const value = typeof second === "string" ? second : null;
    requireText(`${name}.addDeveloperMetadata`, key);
    if (second !== undefined && value === null && (third !== undefined || !isVisibility(second))) {
      throw mismatch(`${name}.addDeveloperMetadata`, [key, second]);
    }
    const sizes = [...holder.metadata, { key, value }].map(
      (entry) => entry.key.length + (entry.value ?? "").length,
    );
    if (sizes.reduce((sum, size) => sum + size) > METADATA_MAX)
      throw new Error("Developer metadata is too long.");
    const hung = line();
    const id = freeMetadataId(everyMetadata(execution).map(({ entry }) => entry));
    holder.metadata.push({
      ...{ id, key, value, visibility: nameOf(visibility) === "PROJECT" ? "PROJECT" : "DOCUMENT" },
      ...(hung === undefined ? {} : { line: hung }),
    });
    execution.changed = true;
    return self();
  };
  const methods: Surface<Bearer> = {
    // live: M11
    read: {
      getDeveloperMetadata: () =>
        everyMetadata(execution)
          .filter(bears)
          .map(({ entry }) => wrapMetadata(execution, entry.id)),
    },
    // live: P6
    builder: { createDeveloperMetadataFinder: () => newFinder(execution, holds) },
    // live: P6
    write: { addDeveloperMetadata: add },
  };
  return methods as Surface<T>;
}

function isVisibility(value: unknown): boolean {
  return typeof value === "object" && ["DOCUMENT", "PROJECT"].includes(nameOf(value));
}
