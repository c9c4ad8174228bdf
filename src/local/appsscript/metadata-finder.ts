import { nameOf } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { type PlacedMetadata, everyMetadata, locationTypeOf, wrapMetadata } from "./metadata-entry.ts";
import { requireText, requireWhole, strict } from "./strict.ts";

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** A search for metadata of which `holds` says whether it is looked at; each `with…` narrows it. */
export function newFinder(execution: Execution, holds: (placed: PlacedMetadata) => boolean): Finder {
  const limits = new Map<string, (placed: PlacedMetadata) => boolean>();
  const narrow = (name: string, limit: (placed: PlacedMetadata) => boolean): Finder => {
    limits.set(name, limit);
    return finder;
  };
  const finder: Finder = strict<Finder>(execution.meter, "DeveloperMetadataFinder", {
    // live: M11
    builder: {
      withId: (id) => {
        requireWhole("DeveloperMetadataFinder.withId", 0, id);
        return narrow("id", ({ entry }) => entry.id === id);
      },
      withKey: (key) => {
        requireText("DeveloperMetadataFinder.withKey", key);
        return narrow("key", ({ entry }) => entry.key === key);
      },
      withValue: (value) => {
        requireText("DeveloperMetadataFinder.withValue", value);
        return narrow("value", ({ entry }) => entry.value === value);
      },
      withLocationType: (type) => narrow("type", (placed) => locationTypeOf(placed) === nameOf(type)),
      withVisibility: (visibility) =>
        narrow("visibility", ({ entry }) => entry.visibility === nameOf(visibility)),
    },
    // live: P6
    read: {
      find: () =>
        everyMetadata(execution)
          .filter((placed) => holds(placed) && [...limits.values()].every((limit) => limit(placed)))
          .map(({ entry }) => wrapMetadata(execution, entry.id)),
    },
  });
  return finder;
}
