import { randomFrom } from "../random.ts";

/** Row by row; `Infinity` is a pair that may not be. The least sum is sought. */
export type Costs = readonly (readonly number[])[];

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A kind of input that a solver may be wrong on. */
export interface Kind {
  readonly name: string;
  readonly forbids: boolean;
  readonly shape: (random: () => number) => Shape;
  readonly cost: (random: () => number, at: Shape) => number;
}

const LARGEST = 6;
const upTo = (random: () => number, most: number): number => 1 + Math.floor(random() * most);
const whole = (random: () => number): number => Math.floor(random() * 101);

function square(random: () => number): Shape {
  const size = upTo(random, LARGEST);
  return { rows: size, columns: size };
}

/** In the order of the table. */
export const KINDS: readonly Kind[] = [
  { name: "whole numbers", forbids: false, shape: square, cost: whole },
  {
    name: "more columns",
    forbids: false,
    shape: (random) => {
      const rows = upTo(random, 4);
      return { rows, columns: rows + upTo(random, 3) };
    },
    cost: whole,
  },
  {
    name: "more rows",
    forbids: false,
    shape: (random) => {
      const columns = upTo(random, 4);
      return { rows: columns + upTo(random, 3), columns };
    },
    cost: whole,
  },
  { name: "below zero", forbids: false, shape: square, cost: (random) => whole(random) - 100 },
  { name: "many ties", forbids: false, shape: square, cost: (random) => Math.floor(random() * 2) },
  { name: "fractions", forbids: false, shape: square, cost: (random) => random() },
  {
    name: "large and small",
    forbids: false,
    shape: square,
    cost: (random) => (random() < 0.5 ? 2e9 : 0) + whole(random),
  },
  {
    name: "small differences",
    forbids: false,
    shape: square,
    cost: (random) => 1 + Math.floor(random() * 1000) / 2 ** 40,
  },
  {
    name: "forbidden pairs",
    forbids: true,
    shape: square,
    // One way at least is open to everybody.
    cost: (random, { rows, columns }) => (rows !== columns && random() < 0.4 ? Infinity : whole(random)),
  },
  {
    name: "several seats",
    forbids: false,
    shape: (random) => ({ rows: upTo(random, 4), columns: 6 }),
    cost: whole,
  },
];

/** How many inputs of each kind are tried. */
export const TRIALS = 500;
const SEED = 1957;

/** The n-th input of a kind, the same on every machine. */
export function costsOf(kind: Kind, trial: number): Costs {
  const random = randomFrom(SEED + 7919 * KINDS.indexOf(kind) + trial);
  const { rows, columns } = kind.shape(random);
  const costs = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => kind.cost(random, { rows: row, columns: column })),
  );
  // A mentor of two seats is two columns that are alike.
  return kind.name === "several seats"
    ? costs.map((row) => row.slice(0, 3).flatMap((cost) => [cost, cost]))
    : costs;
}
