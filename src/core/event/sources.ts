import * as z from "zod/mini";

const source = z.object({
  /** Ballots of an event, or the ranked choices handed in from the directory. */
  kind: z.literal(["ballots", "choices"]),
  /** The id of its tab, which survives renaming; its name is for where the tab is gone. */
  tab: z.number(),
  name: z.string(),
  /** What choices weigh; those of the directory stand in the place of answers where the programme asks for them. */
  weight: z.number(),
});
const kept = z.object({ format: z.literal("dyade-sources/1"), sources: z.array(source) });

/** A tab of answers, beside those of the forms, that every proposal counts until the coordinator sets it aside. */
export type Source = Readonly<z.infer<typeof source>>;

/** The name under which the sources are kept with the workbook. */
export const KEPT_SOURCES = "sources";

/** The sources that were kept; none where nothing was, or nothing that can be read. */
export function readSources(text: string | undefined): readonly Source[] {
  try {
    const { success, data } = z.safeParse(kept, JSON.parse(text ?? "null"));
    return success ? data.sources : [];
  } catch {
    return [];
  }
}

function writeSources(sources: readonly Source[]): string {
  return sources.length === 0 ? "" : JSON.stringify({ format: "dyade-sources/1", sources });
}

const isSame = (a: Source, b: Source): boolean => a.kind === b.kind && a.tab === b.tab;

/** The text that keeps some sources beside those of a text, each tab once. */
export function withAdded(text: string, added: readonly Source[]): string {
  const others = readSources(text).filter((other) => !added.some((newer) => isSame(newer, other)));
  return writeSources([...others, ...added]);
}

/** The text that keeps the sources of a text but for one, which is set aside. */
export function withoutSource(text: string, aside: Source): string {
  return writeSources(readSources(text).filter((other) => !isSame(other, aside)));
}
