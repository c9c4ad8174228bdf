import type { Language } from "../programme/settings.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import { rotaFigures } from "./figures.ts";
import type { Rota } from "./rota.ts";
import { rotaCells } from "./rota-state.ts";
import type { EventWords } from "./words.ts";

const WIDTHS = { table: 60, mentor: 170, round: 150, kept: 100 };
const BEFORE_ROUNDS = 2;
const HEAD = 2;
const ON_BREAK = "–";

/**
 * A rota as a new tab: one row for each mentor, by table, one column for each round, and below them the mentees who
 * have a break. Hidden cells keep the whole rota, see {@link readRota}.
 */
export function rotaSheetPlan(rota: Rota, language: Language, words: EventWords["rota"]): SheetPlan {
  const kept = rotaCells(rota);
  const { schedule, mentors, mentees } = rota;
  const name = (mentee: number): string => mentees[mentee]?.name ?? "";
  const ownTable = new Map<number, number>();
  for (const { mentor, table } of schedule.flat()) if (!ownTable.has(mentor)) ownTable.set(mentor, table);
  const shown = [...mentors.keys()]
    .filter((mentor) => mentors[mentor]?.present === true || ownTable.has(mentor))
    .sort((a, b) => (ownTable.get(a) ?? Infinity) - (ownTable.get(b) ?? Infinity) || a - b);
  const rows = shown.map((mentor): PlanCell[] => [
    ownTable.get(mentor) ?? "",
    mentors[mentor]?.name ?? "",
    ...schedule.map((round) => {
      const sitting = round.find((candidate) => candidate.mentor === mentor);
      if (sitting === undefined) return ON_BREAK;
      const who = sitting.mentees.map(name).join("\n");
      return sitting.table === ownTable.get(mentor) ? who : words.atTable(sitting.table, who);
    }),
  ]);
  const resting = schedule.map((round, at) => {
    const busy = new Set(round.flatMap((sitting) => sitting.mentees));
    const there = mentees.filter(({ present, since }, mentee) => present && since <= at && !busy.has(mentee));
    return there.map((mentee) => mentee.name).join("\n") || ON_BREAK;
  });
  const header = [words.table, words.mentor, ...schedule.map((_, round) => words.round(round + 1))];
  const first = [words.summary(rotaFigures(rota), rota), ...header.slice(1).map(() => "")];
  const blank = kept.map(() => "");
  const plan = plainSheet(
    language,
    words.title,
    [
      [...first, ...kept],
      [...header, ...blank],
      ...rows.map((row) => [...row, ...blank]),
      ["", words.onBreak, ...resting, ...blank],
    ],
    [WIDTHS.table, WIDTHS.mentor, ...schedule.map(() => WIDTHS.round), ...kept.map(() => WIDTHS.kept)],
  );
  return {
    ...plan,
    dated: true,
    frozen: HEAD,
    frozenColumns: BEFORE_ROUNDS,
    heads: [HEAD - 1],
    hidden: { from: BEFORE_ROUNDS + schedule.length, length: kept.length },
  };
}
