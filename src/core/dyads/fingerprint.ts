import { textMark } from "../tabs/text-mark.ts";
import type { SettingsFile } from "../programme/settings.ts";

/** The same for the same choices, in whatever order the keys of objects stand. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
    .join(",")}}`;
}

/**
 * Eight hexadecimal digits that are the same for two runs made with the same settings, what changes no dyad left out: decisions about
 * pairs, the words for scores, the committee, the term: FNV-1a, 32 bits, over the UTF-16 code units of the canonical JSON. It keeps settings apart; it keeps no secret.
 */
export function fingerprint({
  decisions: _decisions,
  bands: _bands,
  committee: _committee,
  term: _term,
  ...settings
}: SettingsFile): string {
  return textMark(canonical(settings));
}
