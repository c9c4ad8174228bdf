/** How a line of the note of the first cell begins where it is ours. */
const OURS = "Dyade\u00a0: ";

/** The note of the first cell with why the tab is not checked, `""` where it is, above what people wrote there. */
export function withFault(note: string, fault: string): string {
  const theirs = note.split("\n").filter((line) => !line.startsWith(OURS));
  return (fault === "" ? theirs : [OURS + fault, ...theirs]).join("\n").trim();
}
