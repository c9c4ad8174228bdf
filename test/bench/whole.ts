import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";
import { median } from "./median.ts";
import { Printed } from "./printed.ts";
import { STAGES, type StageTimes } from "./stages.ts";

const BUNDLE = "out/bench/whole-one.mjs";

/** The whole of a run is to take at most so many times what its scores and its assignment take. */
export const WHOLE_TARGET = 2.5;
/** Seconds below which a stage is too short for a ratio to mean anything. */
export const SHORTEST = 0.02;
/** Processes of each size; the figures are their medians. */
const TRIES = 3;
const SIZES = [
  [500, 150],
  [2000, 700],
  [5000, 1500],
] as const;
/** Each has four times the pairs of the one before. */
const GROWING = [
  [1000, 300],
  [2000, 600],
  [4000, 1200],
] as const;
/** Up to so many seats for each mentor: one, so that most mentees are left over, then enough. */
const SEATS = [1, 6];

/** Prints what a whole run takes beside its scores and its assignment, stage by stage, and how the stages grow; gives the text. */
export function benchWhole(): string {
  const printed = new Printed();
  const line = (what: string, ...cells: readonly string[]): void => {
    printed.say(`${what.padEnd(28)} ${cells.map((cell) => cell.padStart(8)).join(" ")}`);
  };
  buildSync({
    entryPoints: ["test/bench/whole-one.ts"],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2020",
  });
  printed.say(
    "\nA whole run: `propose`, its tab and its JSON by score matrix + assign; cold, processor time in s, medians of three processes",
  );
  line("", "whole", "ratio", ...STAGES);
  for (const seats of SEATS)
    for (const size of SIZES) {
      const tries = Array.from({ length: TRIES }, () => ({
        times: stagesOf(size, seats),
        whole: ask<number>("run", size, seats),
      }));
      const times = middleOf(tries.map((each) => each.times));
      const whole = median(tries.map((each) => each.whole)) ?? NaN;
      const base = median(tries.map((each) => each.times.scores + each.times.assign)) ?? NaN;
      const ratio = whole / base;
      line(
        sizeOf(size, seats),
        whole.toFixed(2),
        `${ratio.toFixed(2)}${ratio <= WHOLE_TARGET ? "" : " !"}`,
        ...STAGES.map((stage) => times[stage].toFixed(2)),
      );
    }
  printed.say("\nHow each stage grows where the pairs do fourfold: 4.0 is as fast as they do");
  line("", "", "", ...STAGES);
  for (const seats of SEATS) {
    let before: StageTimes | undefined;
    for (const size of GROWING) {
      const times = middleOf(Array.from({ length: TRIES }, () => stagesOf(size, seats)));
      line(
        sizeOf(size, seats),
        ...["", ""],
        ...STAGES.map((stage) => growthOf(times[stage], before?.[stage])),
      );
      before = times;
    }
  }
  return printed.text;
}

/** How many times as long a stage took; – where it was too short before, nothing where there is nothing before. */
export function growthOf(seconds: number, before: number | undefined): string {
  if (before === undefined) return "";
  return before < SHORTEST ? "–" : (seconds / before).toFixed(1);
}

/** The median of each stage. */
function middleOf(tries: readonly StageTimes[]): StageTimes {
  const times = STAGES.map((stage) => [stage, median(tries.map((each) => each[stage]))] as const);
  return Object.fromEntries(times) as StageTimes;
}

type Size = readonly [mentees: number, mentors: number];

function sizeOf([mentees, mentors]: Size, seats: number): string {
  return `${String(mentees)} × ${String(mentors)}, ${seats === 1 ? "one seat each" : `1 to ${String(seats)} seats`}`;
}

function stagesOf(size: Size, seats: number): StageTimes {
  return ask<StageTimes>("stages", size, seats);
}

/** What a process of its own prints. */
function ask<Answer>(what: string, size: Size, seats: number): Answer {
  const { stdout, stderr } = spawnSync(process.execPath, [BUNDLE, what, ...size.map(String), String(seats)], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}
