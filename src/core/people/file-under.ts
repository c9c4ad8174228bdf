/** Adds a value to those filed under a key, each once. */
export function fileUnder<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, new Set([value]));
  else filed.add(value);
}
