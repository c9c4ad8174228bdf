import type { Report } from "../issues/issue.ts";
import { type Doubts, readDoubts } from "./doubts.ts";
import { type TiesRow, readTies } from "./links-rows.ts";
import { type Participants, gatherParticipants } from "./participants.ts";
import type { LinkSources } from "./sources.ts";

/** Who takes part, those joined whom the Links tab says to be one, and what its rows say. Reports as the rows are read. */
export function readParticipants(
  sources: LinkSources,
  report: Report,
): { readonly participants: Participants; readonly rows: readonly TiesRow[]; readonly doubts: Doubts } {
  const { mentors, mentees } = sources;
  const apart = gatherParticipants(mentors, mentees);
  const rows = readTies(sources, apart, report);
  const { joined } = readDoubts(rows, apart, () => undefined);
  const participants = joined.length === 0 ? apart : gatherParticipants(mentors, mentees, joined);
  return { participants, rows, doubts: readDoubts(rows, participants, report) };
}
