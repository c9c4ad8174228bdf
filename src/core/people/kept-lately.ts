/** Characters: reading a workbook looks at each of its names, headers and answers many times over. */
const MOST_KEPT = 1_000_000;

/** The same function of a text, which keeps what it gave for those asked of it lately. */
export function keptLately<Value>(read: (text: string) => Value): (text: string) => Value {
  const lately = new Map<string, Value>();
  let length = 0;
  return (text) => {
    const kept = lately.get(text);
    if (kept !== undefined) return kept;
    length += text.length;
    if (length > MOST_KEPT) {
      lately.clear();
      length = text.length;
    }
    const value = read(text);
    lately.set(text, value);
    return value;
  };
}
