import { FAULT_LINE } from "../core/dyads/plan-looks.ts";

/** The note of the first cell with why the tab is not checked, `""` where it is, above what people wrote there. */
export function withFault(note: string, fault: string): string {
  const theirs = note.split("\n").filter((line) => !line.startsWith(FAULT_LINE));
  return (fault === "" ? theirs : [FAULT_LINE + fault, ...theirs]).join("\n").trim();
}
