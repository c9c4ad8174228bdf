import type { Matching } from "../matching/index.ts";
import { isAllowed, scoreOf } from "../cohort/cohort.ts";
import { checkedText } from "./checked.ts";
import type { Status } from "./sheet.ts";
import type { CurrentDyads } from "./current-dyads.ts";

/**
 * Why a mentee would get another mentor, or none. What calls for a repair: `refused`; `mentor-gone`, who takes no part
 * any more; `newcomer`, who has no row; `to-place`; `not-allowed`, a conflict or a rule; `no-seat`, too many dyads with
 * this mentor. What follows from it: `makes-room` for one of those. `pays`: more than the threshold.
 */
export type MoveReason =
  "refused" | "mentor-gone" | "newcomer" | "to-place" | "not-allowed" | "no-seat" | "makes-room" | "pays";

/** One mentee whose mentor would change. People are indices into the cohort; scores are in [0, 100], null without mentor. */
export interface RepairMove {
  readonly mentee: number;
  /** −1 for none, and for one who takes no part any more; a refused mentor is shown. */
  readonly from: number;
  /** What the cell of the mentor says now; `""` where there is no row. */
  readonly shown: string;
  /** −1 for none. */
  readonly to: number;
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  readonly why: MoveReason;
}

/**
 * A row of the tab to change, known by the hidden key and the cell of its mentee. A newcomer gets a new one, and so does
 * somebody whose refused dyad stays where it is, with who refused it.
 */
export interface RowEdit {
  readonly menteeKey: string;
  readonly mentee: string;
  readonly status: Status;
  /** `""` for none. */
  readonly mentor: string;
  readonly mentorKey: string;
  /** What the row held when it was read; left out where there was none. */
  readonly cellsSeen?: string;
  /** The mentor is Dyade's proposal. */
  readonly isProposal: true;
}

/** What calls for a change at a mentee's row; null where the dyad may stay. */
function calledFor(
  { rows, rowOf, mentorOf, cohort, seatsLeft }: CurrentDyads,
  mentee: number,
): MoveReason | null {
  const row = rows[rowOf[mentee] as number];
  if (row === undefined) return "newcomer";
  if (row.mentor === "nobody") return "to-place";
  if (row.mentor === "unrecognised") return "mentor-gone";
  if (row.status === "refused") return "refused";
  const mentor = mentorOf[mentee] as number;
  if (!isAllowed(cohort, mentee, mentor)) return "not-allowed";
  return (seatsLeft[mentor] as number) < 0 ? "no-seat" : null;
}

/** The moves that hang together: each comes to a mentor whom another leaves, or leaves one to whom another comes. */
function groupsOf(moves: readonly RepairMove[]): ReadonlyMap<RepairMove, readonly RepairMove[]> {
  const groups = new Map<RepairMove, RepairMove[]>();
  const atMentor = new Map<number, RepairMove>();
  for (const move of moves) {
    let group = [move];
    for (const mentor of [move.from, move.to].filter((end) => end >= 0)) {
      const other = groups.get(atMentor.get(mentor) ?? move);
      if (other !== undefined && other !== group) group = [...other, ...group];
      atMentor.set(mentor, move);
    }
    for (const member of group) groups.set(member, group);
  }
  return groups;
}

/** Tells those who make room for somebody from those who are better off elsewhere. */
function withReasons(current: CurrentDyads, moves: readonly RepairMove[]): RepairMove[] {
  const groups = groupsOf(moves);
  return moves.map((move) => {
    if (move.why !== "pays") return move;
    const group = groups.get(move) ?? [];
    const replaced = group.some(({ to }) => to === move.from);
    const forced = group.some(({ mentee }) => calledFor(current, mentee) !== null);
    return replaced && forced ? { ...move, why: "makes-room" } : move;
  });
}

/** Everybody whose mentor a repair changes, those first that called for it. */
export function repairMoves(current: CurrentDyads, after: Matching): RepairMove[] {
  const { cohort, rows, rowOf, mentorOf } = current;
  const score = (mentee: number, mentor: number): number | null =>
    mentor < 0 ? null : scoreOf(cohort, mentee, mentor);
  const moves = [...mentorOf.keys()].flatMap((mentee): RepairMove[] => {
    const to = after.mentorOf[mentee] as number;
    const row = rows[rowOf[mentee] as number];
    const why = calledFor(current, mentee);
    const stays = to === mentorOf[mentee] && (to >= 0 || why !== "mentor-gone");
    if (stays) return [];
    const from = typeof row?.mentor === "number" ? row.mentor : -1;
    return [
      {
        mentee,
        from,
        shown: row?.row.mentor ?? "",
        to,
        scoreBefore: score(mentee, from),
        scoreAfter: score(mentee, to),
        why: why ?? "pays",
      },
    ];
  });
  const explained = withReasons(current, moves);
  const follows = ({ why }: RepairMove): boolean => why === "makes-room" || why === "pays";
  return [...explained.filter((move) => !follows(move)), ...explained.filter(follows)];
}

/** What a move writes in the tab. */
export function editOf({ cohort, rows, rowOf }: CurrentDyads, { mentee, to }: RepairMove): RowEdit {
  const row = rows[rowOf[mentee] as number]?.row;
  return {
    ...(row === undefined ? {} : { cellsSeen: checkedText(row) }),
    menteeKey: row?.menteeKey ?? cohort.mentees[mentee]?.key ?? "",
    mentee: row?.mentee ?? cohort.menteeLabels[mentee] ?? "",
    status: to < 0 ? "toPlace" : "proposed",
    mentor: cohort.mentorLabels[to] ?? "",
    mentorKey: cohort.mentors[to]?.key ?? "",
    isProposal: true,
  };
}
