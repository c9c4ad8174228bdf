/** Pieces that a text made to tire a reader repeats. */
export const PUMPS = [
  "@.",
  "a",
  "a ",
  "(",
  "[(",
  "<@",
  "1 ",
  "1.",
  ", ",
  "pas ",
  "ne ",
  "mot. ",
  "·e",
  "e-",
  "\uFFFE",
  "é",
  " ",
  "\n",
  "combien de ",
  "🙂",
  "; ",
  ",",
  "/a",
  "- ",
  "A1",
  "st ",
  "M. ",
  "lundi ",
];

const SIZE = 3_000;
/** Sixteen times the text: a quadratic reader takes 256 times as long, a linear one 16; a busy machine adds to either. */
const TIMES = 16;
export const SLACK = 4;
/** What a reader in linear time stays below. */
export const MOST_GROWTH = TIMES * SLACK;
/** Below this a clock measures itself. */
const FLOOR_MS = 2;
/** A busy machine may slow one measure down, not all of them. */
export const ATTEMPTS = 5;

/** What the processor works on a call, in milliseconds: a machine that does other things beside changes little. */
export function processorMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times longer it takes to read sixteen times as much; the least of some attempts.
 *
 * @param inputOf what to read; of its own for each attempt where what was read lately may be kept.
 */
export function growthOf<Input>(
  inputOf: (size: number, attempt: number) => Input,
  read: (input: Input) => unknown,
  { size, attempts = ATTEMPTS }: { readonly size: number; readonly attempts?: number },
): number {
  let least = Infinity;
  for (let attempt = 0; attempt < attempts && least >= MOST_GROWTH; attempt++) {
    const [short, long] = [inputOf(size, attempt), inputOf(size * TIMES, attempt)];
    const base = Math.max(
      FLOOR_MS,
      processorMs(() => read(short)),
    );
    least = Math.min(least, processorMs(() => read(long)) / base);
  }
  return least;
}

/** How many times longer a text of sixteen times the length takes; the least of some attempts. */
export function growth(read: (text: string) => unknown, pump: string, attempts = ATTEMPTS): number {
  const pumped = (length: number, attempt: number): string =>
    `${pump.repeat(Math.ceil(length / pump.length))}${"x".repeat(attempt + 1)}`;
  return growthOf(pumped, read, { size: SIZE, attempts });
}
