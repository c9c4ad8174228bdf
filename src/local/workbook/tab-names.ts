/** Longest name of a tab in an xlsx. */
const MAX_LENGTH = 31;

/** The name of a tab as an xlsx can hold it: short enough, without `[]:*?/\`, and unlike those already `taken`. */
export function fileTabName(name: string, taken: ReadonlySet<string>): string {
  const allowed = name.replace(/[[\]:*?/\\]/g, "_").replace(/^'|'$/g, "_");
  const lower = new Set([...taken].map((other) => other.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? "" : ` (${String(copy)})`;
    const candidate = allowed.slice(0, MAX_LENGTH - ending.length) + ending;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
