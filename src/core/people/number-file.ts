/** Files people under numbers, many each, and finds them again. */
export interface NumberFile {
  add(number: number, owner: number): void;
  /** Visits those filed under a number, the last first; one filed twice comes twice. */
  visit(number: number, each: (owner: number) => void): void;
}

/**
 * Chains in arrays of numbers, for a million lists would take most of the time and of the memory.
 *
 * @param people who will be filed, about: under some numbers each.
 */
export function numberFile(people: number): NumberFile {
  /** By the last bits of a number the place filed last, and the one filed before each; −1 for none. */
  const last = new Int32Array(16 << Math.ceil(Math.log2(people + 1))).fill(-1);
  const before: number[] = [];
  const numbers: number[] = [];
  const owners: number[] = [];
  const bitsOf = (number: number): number => number & (last.length - 1);
  return {
    add(number, owner) {
      before.push(last[bitsOf(number)] as number);
      numbers.push(number);
      last[bitsOf(number)] = owners.push(owner) - 1;
    },
    visit(number, each) {
      for (let place = last[bitsOf(number)] as number; place >= 0; place = before[place] as number)
        if (numbers[place] === number) each(owners[place] as number);
    },
  };
}
