import { engineObjective } from "../cohort/to-problem.ts";
import { type Issue, issue } from "../issues/issue.ts";
import { memoryNeeded } from "../matching/index.ts";
import type { Programme } from "../reading/read-programme.ts";

/** Bytes that a tab of a browser has been seen to give to one run; what is counted here leaves out the answers. */
const RUN_MEMORY_LIMIT = 2_000_000_000;

/** What scoring keeps of a pair beside the engine's own scores: a number, and whether the pair is forbidden. */
const SCORED_PAIR = 9;
const GIGABYTE = 1_000_000_000;

/**
 * Tells beforehand that a run would not find the memory it needs: an error `too-many-pairs`, which names the mentees,
 * the mentors and the gigabytes. Null where the run may go on.
 */
export function tooLarge({
  settings,
  mentors,
  mentees,
}: Pick<Programme, "settings" | "mentors" | "mentees">): Issue | null {
  const [rows, columns] = [mentees.people.length, mentors.people.length];
  const bytes = memoryNeeded(rows, columns, engineObjective(settings)) + SCORED_PAIR * rows * columns;
  if (bytes <= RUN_MEMORY_LIMIT) return null;
  const names = [rows, columns, Math.ceil((bytes / GIGABYTE) * 10) / 10].map(String);
  return issue("too-many-pairs", {}, { names });
}
