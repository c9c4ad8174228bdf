import type { Metadata } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { requireText, strict, type Surface } from "./strict.ts";

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

interface Holder {
  addDeveloperMetadata(key: string, value: string): unknown;
  getDeveloperMetadata(): DeveloperMetadata[];
}

/** Longest key and value together. */
const METADATA_MAX = 30_000;

/** Developer metadata of a spreadsheet or a sheet: texts that no one sees. */
export function metadataMethods<T extends Holder>(
  execution: Execution,
  name: string,
  kept: Metadata[],
  self: () => T,
): Surface<T> {
  const methods: Surface<Holder> = {
    read: {
      getDeveloperMetadata: () => kept.map((entry) => wrapMetadata(execution, kept, entry)),
    },
    write: {
      addDeveloperMetadata: (key: string, value = "") => {
        requireText(`${name}.addDeveloperMetadata`, key, value);
        if (key.length + value.length > METADATA_MAX) throw new Error("Developer metadata is too long.");
        kept.push({ key, value });
        execution.changed = true;
        return self();
      },
    },
  };
  return methods as Surface<T>;
}

function wrapMetadata(execution: Execution, kept: Metadata[], entry: Metadata): DeveloperMetadata {
  const metadata: DeveloperMetadata = strict<DeveloperMetadata>(execution.meter, "DeveloperMetadata", {
    handle: { getKey: () => entry.key, getValue: () => entry.value },
    write: {
      setValue: (value) => {
        requireText("DeveloperMetadata.setValue", value);
        entry.value = value;
        execution.changed = true;
        return metadata;
      },
      remove: () => {
        kept.splice(kept.indexOf(entry), 1);
        execution.changed = true;
      },
    },
  });
  return metadata;
}
