import type { Problem } from "../../src/core/matching/index.ts";
import { randomFrom } from "./random.ts";

/** One line of the table: what is solved, and the ratio to scipy that the engine is asked to reach. */
export interface Instance {
  readonly name: string;
  readonly what: string;
  readonly seed: number;
  readonly reach: number;
  readonly make: () => Problem;
}

type Score = (mentee: number, mentor: number) => number;

const SEED = 20260;

const square = (
  letter: string,
  what: string,
  size: number,
  reach: number,
  kind: (size: number, seed: number) => Score,
): Instance => ({
  name: `${letter} ${String(size)}²`,
  what,
  seed: SEED,
  reach,
  make: () => filled(size, size, new Int32Array(size).fill(1), kind(size, SEED)),
});

export const INSTANCES: readonly Instance[] = [
  square("d", "questionnaire", 500, 0.45, questionnaire),
  square("d", "questionnaire", 2000, 0.2, questionnaire),
  square("d", "questionnaire", 5000, 0.25, questionnaire),
  square("b", "uniform floats", 2000, 0.25, uniform),
  square("b", "uniform floats", 5000, 0.13, uniform),
  square("a", "integers 0–100", 2000, 0.5, integers),
  square("a", "integers 0–100", 5000, 0.8, integers),
  square("g", "popular mentors", 1000, 0.11, popular),
  square("i", "distance in the plane", 1000, 0.9, planar),
  seats("e", "questionnaire, seats short", 0.6, 1, questionnaire),
  seats("f", "questionnaire, seats enough", 0.17, 2, questionnaire),
  seats("k", "popular mentors, seats enough", 0.24, 2, popular),
  square("c", "i·j (Machol–Wien)", 1000, 2, machol),
  square("h", "distance on a line", 1000, 2, line),
  square("j", "products of ratings", 1000, 2, products),
];

/** 2000 mentees, 700 mentors with `least` to `least` + 3 seats, 5 % of the pairs not allowed. */
function seats(
  letter: string,
  what: string,
  reach: number,
  least: number,
  kind: (size: number, seed: number) => Score,
): Instance {
  const make = () => {
    const random = randomFrom(SEED + 1);
    const capacities = Int32Array.from({ length: 700 }, () => least + Math.floor(random() * 4));
    const score = kind(2000, SEED);
    return filled(2000, 700, capacities, (mentee, mentor) => (random() < 0.05 ? NaN : score(mentee, mentor)));
  };
  return { name: `${letter} 2000 × 700`, what, seed: SEED, reach, make };
}

function filled(menteeCount: number, mentorCount: number, capacities: Int32Array, score: Score): Problem {
  const scores = new Float64Array(menteeCount * mentorCount);
  for (let mentee = 0; mentee < menteeCount; mentee++) {
    for (let mentor = 0; mentor < mentorCount; mentor++)
      scores[mentee * mentorCount + mentor] = score(mentee, mentor);
  }
  return { menteeCount, mentorCount, scores, capacities };
}

function integers(_size: number, seed: number): Score {
  const random = randomFrom(seed);
  return () => Math.floor(random() * 101);
}

function uniform(_size: number, seed: number): Score {
  const random = randomFrom(seed);
  return () => random() * 100;
}

/** Twelve topics wanted and offered, availability, sector, seniority: whole scores of 0 to 100 with many ties. */
function questionnaire(size: number, seed: number): Score {
  const random = randomFrom(seed);
  const person = (topics: number) => ({
    topics: Array.from({ length: 12 }, () => random() < topics),
    slots: Array.from({ length: 10 }, () => random() < 0.4),
    sector: Math.floor(random() ** 2 * 8),
    years: Math.floor(random() * 20),
  });
  const mentees = Array.from({ length: size }, () => person(0.3));
  const mentors = Array.from({ length: size }, () => person(0.45));
  const shared = (a: readonly boolean[], b: readonly boolean[]) => a.filter((yes, k) => yes && b[k]).length;
  return (row, column) => {
    const mentee = mentees[row];
    const mentor = mentors[column];
    if (!mentee || !mentor) return NaN;
    const wanted = mentee.topics.filter(Boolean).length;
    const covered = wanted === 0 ? 0.5 : shared(mentee.topics, mentor.topics) / wanted;
    const overlap = Math.min(1, shared(mentee.slots, mentor.slots) / 2);
    const ahead = Math.max(0, 1 - Math.abs(mentor.years - mentee.years - 6) / 10);
    return Math.round(
      50 * covered + 20 * overlap + 15 * (mentee.sector === mentor.sector ? 1 : 0) + 15 * ahead,
    );
  };
}

/** Seven tenths of a score are the mentor's own. */
function popular(size: number, seed: number): Score {
  const random = randomFrom(seed);
  const fame = Float64Array.from({ length: size }, random);
  return (_mentee, mentor) => Math.round(100 * (0.7 * (fame[mentor] ?? 0) + 0.3 * random()));
}

function planar(size: number, seed: number): Score {
  const random = randomFrom(seed);
  const places = Float64Array.from({ length: 4 * size }, () => random() * 1000);
  return (mentee, mentor) => {
    const across = (places[2 * mentee] ?? 0) - (places[2 * (size + mentor)] ?? 0);
    const up = (places[2 * mentee + 1] ?? 0) - (places[2 * (size + mentor) + 1] ?? 0);
    return 1500 - Math.round(Math.hypot(across, up));
  };
}

function line(size: number, seed: number): Score {
  const random = randomFrom(seed);
  const places = Float64Array.from({ length: 2 * size }, () => Math.floor(random() * 1e6));
  return (mentee, mentor) => 1e6 - Math.abs((places[mentee] ?? 0) - (places[size + mentor] ?? 0));
}

function machol(size: number): Score {
  return (mentee, mentor) => size * size - (mentee + 1) * (mentor + 1);
}

function products(size: number, seed: number): Score {
  const random = randomFrom(seed);
  const ratings = Float64Array.from({ length: 2 * size }, () => 1 + Math.floor(random() * 100));
  return (mentee, mentor) => 1e4 - (ratings[mentee] ?? 0) * (ratings[size + mentor] ?? 0);
}
