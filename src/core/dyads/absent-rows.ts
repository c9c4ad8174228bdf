import { isSaid } from "../tabs/table.ts";
import { checkedText, readChecked } from "./checked.ts";
import type { EditedRow } from "./read-rows.ts";
import type { AbsentRow } from "./tab/hidden-state.ts";

/** A row of somebody who cannot be found, to be kept out of sight until they come back. `more`: lines for its note. */
export function toAbsentRow(row: EditedRow, more: readonly string[]): AbsentRow {
  const checked = readChecked(row.checked);
  // The key of a cell that somebody changed since is another person's.
  const keyOf = (name: "mentee" | "mentor", key: string): string =>
    checked === null || checked[name].trim() === row[name] ? key : "";
  const { note, decidedBy, decidedOn } = row.kept;
  return [
    ...[row.status, row.mentee, row.mentor],
    ...[keyOf("mentee", row.menteeKey), keyOf("mentor", row.mentorKey), row.proposal],
    ...[[note, ...more].filter(isSaid).join("\n"), decidedBy, String(decidedOn)],
  ];
}

/** The row that {@link toAbsentRow} kept; the people of its keys, whatever they are called now. */
export function fromAbsentRow(kept: AbsentRow): EditedRow {
  const [status = "", mentee = "", mentor = "", menteeKey = "", mentorKey = "", proposal = ""] = kept;
  const [note = "", decidedBy = "", decidedOn = ""] = kept.slice(6);
  return {
    ...{ status, mentee, mentor, menteeKey, mentorKey, proposal },
    checked: checkedText({ status, mentee, mentor }),
    isVerified: true,
    watch: "",
    kept: { note, decidedBy, decidedOn },
  };
}
