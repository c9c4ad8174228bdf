import type { Metadata } from "../model/metadata.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";
import { enumeration, nameOf } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type { Meter } from "./meter.ts";
import { requireText, strict } from "./strict.ts";

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** An entry and who keeps it. */
export interface PlacedMetadata {
  readonly holder: Workbook | Sheet;
  readonly entry: Metadata;
}

type Enums = Pick<App, "DeveloperMetadataVisibility" | "DeveloperMetadataLocationType">;

let enums: Enums | null = null;

/** The enumerations that metadata uses; one of each, for values are compared by identity. */
export function metadataEnums(meter: Meter): Enums {
  enums ??= {
    DeveloperMetadataVisibility: enumeration<Enums["DeveloperMetadataVisibility"]>(
      meter,
      "DeveloperMetadataVisibility",
      ["DOCUMENT", "PROJECT"],
    ),
    DeveloperMetadataLocationType: enumeration<Enums["DeveloperMetadataLocationType"]>(
      meter,
      "DeveloperMetadataLocationType",
      ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
    ),
  };
  return enums;
}

/** All the metadata of the spreadsheet: its own, then tab by tab. */
export function everyMetadata({ workbook }: Execution): PlacedMetadata[] {
  return [workbook, ...workbook.sheets].flatMap((holder) =>
    holder.metadata.map((entry) => ({ holder, entry })),
  );
}

/** What an entry hangs on. */
export function locationTypeOf({
  holder,
  entry,
}: PlacedMetadata): "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN" {
  if ("sheets" in holder) return "SPREADSHEET";
  if (entry.line === undefined) return "SHEET";
  return entry.line.axis === "row" ? "ROW" : "COLUMN";
}

/** The handle of an entry; it throws once the entry is gone, as with the column that bore it. */
export function wrapMetadata(execution: Execution, id: number): DeveloperMetadata {
  const { meter } = execution;
  const find = (): PlacedMetadata => {
    for (const holder of [execution.workbook, ...execution.workbook.sheets])
      for (const entry of holder.metadata) if (entry.id === id) return { holder, entry };
    throw new Error(`Developer metadata ${String(id)} not found`);
  };
  const change = (text: string, put: (entry: Metadata) => void): DeveloperMetadata => {
    requireText("DeveloperMetadata.set", text);
    put(find().entry);
    execution.changed = true;
    return metadata;
  };
  const metadata: DeveloperMetadata = strict<DeveloperMetadata>(meter, "DeveloperMetadata", {
    // live: P6 M11
    handle: {
      getId: () => id,
      getKey: () => find().entry.key,
      getValue: () => find().entry.value,
      getVisibility: () => metadataEnums(meter).DeveloperMetadataVisibility[find().entry.visibility],
      getLocation: () => wrapLocation(execution, find()),
    },
    // live: M11
    write: {
      setKey: (key) =>
        change(key, (entry) => {
          entry.key = key;
        }),
      setValue: (value) =>
        change(value, (entry) => {
          entry.value = value;
        }),
      setVisibility: (visibility) =>
        change(nameOf(visibility), (entry) => {
          entry.visibility = nameOf(visibility) === "PROJECT" ? "PROJECT" : "DOCUMENT";
        }),
      remove: () => {
        const { holder, entry } = find();
        holder.metadata = holder.metadata.filter((other) => other !== entry);
        execution.changed = true;
      },
    },
  });
  return metadata;
}

function wrapLocation(execution: Execution, placed: PlacedMetadata): Location {
  const { holder, entry } = placed;
  const type = locationTypeOf(placed);
  const line = (expected: "ROW" | "COLUMN") => {
    if (type !== expected || "sheets" in holder || entry.line === undefined) return null;
    const { index } = entry.line;
    const whole = { row: 0, column: 0, rows: holder.maxRows, columns: holder.maxColumns };
    return execution.range(
      holder,
      type === "ROW" ? { ...whole, row: index, rows: 1 } : { ...whole, column: index, columns: 1 },
    );
  };
  return strict<Location>(execution.meter, "DeveloperMetadataLocation", {
    // live: P6 M11
    handle: {
      getLocationType: () => metadataEnums(execution.meter).DeveloperMetadataLocationType[type],
      getSpreadsheet: () => (type === "SPREADSHEET" ? execution.spreadsheet() : null),
      // Null for rows and columns too: those have their sheet by their range
      getSheet: () => (type === "SHEET" && !("sheets" in holder) ? execution.sheet(holder) : null),
      getRow: () => line("ROW"),
      getColumn: () => line("COLUMN"),
    },
  });
}
