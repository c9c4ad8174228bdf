import * as z from "zod/mini";
import { markIn, ownMark, ownTab } from "../tabs/own-tab.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { Rota } from "./rota.ts";

const KIND = "rota";
/** A cell holds 50,000 characters. */
const PIECE = 45_000;
const MORE = "+dyade:";

const count = z.number().check(z.int(), z.minimum(0));
const people = z.array(z.object({ key: z.string(), name: z.string(), since: count, present: z.boolean() }));
/** Table, mentor, mentees. */
const sitting = z.array(count).check(z.minLength(3));

const state = z.object({
  format: z.literal("dyade-rota/1"),
  rounds: count,
  minutes: z.number(),
  tables: count,
  group: count,
  doubtsFirst: z.boolean(),
  happened: count,
  best: z.boolean(),
  mentees: people,
  mentors: people,
  schedule: z.array(z.array(sitting)),
});

/** The hidden cells in which a tab keeps its rota: the mark, and what one cell cannot hold. */
export function rotaCells(rota: Rota): string[] {
  const schedule = rota.schedule.map((round) =>
    round.map(({ table, mentor, mentees }) => [table, mentor, ...mentees]),
  );
  const kept: z.infer<typeof state> = {
    format: "dyade-rota/1",
    ...rota,
    mentees: [...rota.mentees],
    mentors: [...rota.mentors],
    schedule,
  };
  // White space at the end of a piece would be trimmed.
  const text = JSON.stringify(kept).replace(
    /\s/gu,
    (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  const [first = "", ...more] = pieces;
  return [ownMark({ kind: KIND, state: first }), ...more.map((piece) => MORE + piece)];
}

/** Whether everybody named in the schedule is on the list, each once in a round. */
function isSound({ mentees, mentors, schedule }: Rota): boolean {
  return schedule.every((round) => {
    const seated = [
      ...round.map(({ mentor }) => mentor),
      ...round.flatMap((sitting) => sitting.mentees.map((mentee) => -1 - mentee)),
    ];
    const isListed = round.every(
      (sitting) =>
        sitting.mentor < mentors.length && sitting.mentees.every((mentee) => mentee < mentees.length),
    );
    return isListed && new Set(seated).size === seated.length;
  });
}

/**
 * Reads a rota back from the tab it was written to, from its hidden cells alone: whatever people did to the others, it
 * is the rota that was made.
 *
 * @returns null for any other tab, and where the hidden cells cannot be read any more.
 */
export function readRota(table: Pick<Table, "rows">): Rota | null {
  const mark = ownTab(table);
  if (mark?.kind !== KIND) return null;
  const marked = table.rows.find((row) => markIn(row)?.kind === KIND) ?? [];
  const more = marked.map(cellText).filter((text) => text.startsWith(MORE));
  try {
    const text = mark.state + more.map((piece) => piece.slice(MORE.length)).join("");
    const { success, data } = z.safeParse(state, JSON.parse(text));
    if (!success) return null;
    const { format: _, schedule, ...rest } = data;
    const rota = {
      ...rest,
      schedule: schedule.map((round) =>
        round.map(([table = 0, mentor = 0, ...mentees]) => ({ table, mentor, mentees })),
      ),
    };
    return isSound(rota) ? rota : null;
  } catch {
    return null;
  }
}
