import type { Problem } from "../../../src/core/matching/index.ts";

/** Larger markets of the kinds that are hard in different ways, the same at every run. */
type Score = (mentee: number, mentor: number) => number;

export function marketOf(mentees: number, mentors: number, seats: number, score: Score): Problem {
  const scores = new Float64Array(mentees * mentors);
  for (let mentee = 0; mentee < mentees; mentee++) {
    for (let mentor = 0; mentor < mentors; mentor++)
      scores[mentee * mentors + mentor] = score(mentee, mentor);
  }
  return {
    menteeCount: mentees,
    mentorCount: mentors,
    scores,
    capacities: new Int32Array(mentors).fill(seats),
  };
}

/** A whole number below `range` made from three others. */
export function scatter(range: number, a: number, b = 0, c = 0): number {
  let mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b) ^ Math.imul(c + 3, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % range;
}

/** Whole scores up to 100 with many ties, as answers of a form give them. */
export function questionnaire(mentees: number, mentors: number, seats: number): Problem {
  return marketOf(mentees, mentors, seats, (mentee, mentor) => {
    const near = Math.max(0, 40 - 4 * Math.abs(scatter(20, mentee, 1) - scatter(20, mentor, 2)));
    const same = scatter(6, mentee, 3) === scatter(6, mentor, 4) ? 30 : 0;
    return near + same + 5 * scatter(7, mentee, mentor);
  });
}

/** score = n² − i·j, the case of Machol & Wien: best is the last mentee with the first mentor and so on. */
export function machol(size: number): Problem {
  return marketOf(size, size, 1, (mentee, mentor) => size * size - (mentee + 1) * (mentor + 1));
}

/** Seven tenths of every score are the mentor's own, so that all want the same few. */
export function popular(mentees: number, mentors: number, seats: number): Problem {
  return marketOf(mentees, mentors, seats, (mentee, mentor) =>
    Math.round(0.7 * scatter(101, mentor, 5) + 0.3 * scatter(101, mentee, mentor)),
  );
}

/** Everybody on a line; a score falls with the distance. */
export function line(size: number): Problem {
  return marketOf(
    size,
    size,
    1,
    (mentee, mentor) => 1e6 - Math.abs(scatter(1e6, mentee, 8) - scatter(1e6, mentor, 9)),
  );
}

/** Everybody in a square; a score falls with the distance. */
export function planar(size: number): Problem {
  const place = (person: number, side: number) =>
    [scatter(1000, person, side), scatter(1000, person, side + 1)] as const;
  return marketOf(size, size, 1, (mentee, mentor) => {
    const [x, y] = place(mentee, 11);
    const [otherX, otherY] = place(mentor, 13);
    return 2000 - Math.hypot(x - otherX, y - otherY);
  });
}

/** Each kind of market that is hard in a way of its own, at a size that takes well under a second. */
export function contestedMarkets(): [what: string, problem: Problem][] {
  return [
    ["people on a line", line(120)],
    ["more people on a line than lists serve", line(160)],
    ["people in the plane", planar(120)],
    ["popular mentors, every seat filled", popular(150, 150, 1)],
    ["popular mentors, seats to spare", popular(160, 60, 4)],
    ["popular mentors, seats short", popular(160, 40, 3)],
    ["a questionnaire, seats short", questionnaire(200, 60, 2)],
    ["a questionnaire with long rows", questionnaire(40, 700, 1)],
    ["a few answers only", marketOf(90, 600, 1, (mentee, mentor) => scatter(2, mentee, mentor))],
    [
      "scores that are products",
      marketOf(140, 140, 1, (i, j) => (1 + scatter(100, i, 1)) * -(1 + scatter(100, j, 2))),
    ],
  ];
}
