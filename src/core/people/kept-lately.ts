/** Reading a workbook looks at each header and answer many times over. */
const MOST_KEPT = 2000;

/** The same function of a text, which keeps what it gave for those asked of it lately. */
export function keptLately<Value>(read: (text: string) => Value): (text: string) => Value {
  const lately = new Map<string, Value>();
  return (text) => {
    const kept = lately.get(text);
    if (kept !== undefined) return kept;
    if (lately.size >= MOST_KEPT) lately.clear();
    const value = read(text);
    lately.set(text, value);
    return value;
  };
}
