/** How a line of the note of the first cell begins where it is ours. */
const OURS = "Dyade\u00a0: ";

function theirs(note: string): string[] {
  return note.split("\n").filter((line) => line !== "" && !line.startsWith(OURS));
}

export function isFaultNote(note: string): boolean {
  return note.startsWith(OURS);
}

/** The note of the first cell with what people wrote in it alone. */
export function withoutFault(note: string): string {
  return theirs(note).join("\n");
}

/** The same with why the tab is not checked. */
export function withFault(note: string, fault: string): string {
  return [OURS + fault, ...theirs(note)].join("\n");
}
