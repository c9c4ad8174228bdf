/** Where `null` is a value of its own: a column, a question or a tab that there is none of. */
const NULLABLE =
  /^(linksTab|coordinationTab|timestamp|name|email|organisation|manager|capacity|consent|priority|avoid|mostImportant|musts|mentee|mentor)$/;
const LISTS = /^(eligibility|criteria)$/;

/**
 * A settings file in which `null` says there is none, as the schema reads it: a list becomes empty, another key goes, as
 * if it were missing, and where `null` is a value of its own it stays.
 *
 * @param json what the file holds, parsed.
 */
export function withoutNulls(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (typeof json !== "object" || json === null) return json;
  const kept = Object.entries(json).filter(
    ([key, value]) => value !== null || NULLABLE.test(key) || LISTS.test(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, value === null && LISTS.test(key) ? [] : withoutNulls(value)]),
  );
}
