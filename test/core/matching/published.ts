import { readFileSync } from "node:fs";
import type { Problem } from "../../../src/core/matching/index.ts";
import { civilService } from "./civil-service.ts";

/** An instance whose optimum others have published, or that follows from a proof. */
export interface Published {
  readonly name: string;
  readonly source: string;
  readonly make: () => Problem;
  /** How many are placed at most, and the largest sum of scores then. */
  readonly placed: number;
  readonly total: number;
}

/** Scores are costs turned over: the least sum of costs is the largest sum of scores. */
function ofCosts(
  menteeCount: number,
  mentorCount: number,
  seats: number,
  cost: (mentee: number, mentor: number) => number,
): Problem {
  const scores = Float64Array.from(
    { length: menteeCount * mentorCount },
    (_, pair) => -cost(Math.floor(pair / mentorCount), pair % mentorCount),
  );
  return { menteeCount, mentorCount, scores, capacities: new Int32Array(mentorCount).fill(seats) };
}

function orLibrary(): Problem {
  const file = new URL("../../fixtures/or-library/assign100.txt", import.meta.url);
  const [size = 0, ...costs] = readFileSync(file, "utf8").trim().split(/\s+/).map(Number);
  return ofCosts(size, size, 1, (row, column) => costs[row * size + column] ?? NaN);
}

/** Costs i·j, from 1: by the rearrangement inequality the dearest mentee takes the cheapest seat, and so on. */
function rearranged(mentees: number, mentors: number, seats: number): Published {
  let least = 0;
  for (let place = 0; place < mentees; place++) least += (mentees - place) * (Math.floor(place / seats) + 1);
  const shape = `${String(mentees)} × ${String(mentors)}, ${seats === 1 ? "one seat" : `${String(seats)} seats`} each`;
  return {
    name: `i·j, ${shape}`,
    source: "Machol & Wien 1976, doi:10.1287/opre.24.1.190; rearrangement inequality",
    make: () => ofCosts(mentees, mentors, seats, (mentee, mentor) => (mentee + 1) * (mentor + 1)),
    placed: mentees,
    total: -least,
  };
}

const civil = (set: string, seats: number, placed: number, total: number): Published => ({
  name: `civil service, ${set}, ${seats === 1 ? "one seat" : `${String(seats)} seats`} each`,
  source: "test/fixtures/civil-service, two programs independent of this one",
  make: () => civilService(set, seats),
  placed,
  total,
});

export const PUBLISHED: readonly Published[] = [
  {
    name: "assign100, 100 × 100",
    source: "OR-Library, Beasley 1990, doi:10.1057/jors.1990.166",
    make: orLibrary,
    placed: 100,
    total: -305,
  },
  rearranged(300, 300, 1),
  rearranged(200, 300, 1),
  rearranged(300, 120, 3),
  civil("small", 1, 35, 709),
  civil("small", 2, 49, 944),
  civil("large", 1, 484, 10115),
  civil("large", 2, 500, 10982),
];
