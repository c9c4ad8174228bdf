/** Cells to write side by side and below each other; rows and columns count from 0. */
export interface Block<Value> {
  readonly row: number;
  readonly column: number;
  readonly values: Value[][];
}

/** Numbers in ascending order as runs without a gap. */
export function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The first and the last of numbers in ascending order; none where there are none. */
export function hullOf(numbers: readonly number[]): [first: number, last: number][] {
  const [first] = numbers;
  return first === undefined ? [] : [[first, numbers[numbers.length - 1] as number]];
}
