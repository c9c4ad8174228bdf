/** Files people under numbers, many each, and finds them again. */
export interface NumberFile {
  add(number: number, owner: number): void;
  /** Visits those filed under a number, the last first; one filed twice comes twice. */
  visit(number: number, each: (owner: number) => void): void;
}

/** Chains in arrays of numbers, for a million lists would take most of the time and of the memory. */
export function numberFile(): NumberFile {
  /** The place of the last owner of each number, and of the one filed before each; −1 for none. */
  const last = new Map<number, number>();
  const before: number[] = [];
  const owners: number[] = [];
  return {
    add(number, owner) {
      before.push(last.get(number) ?? -1);
      last.set(number, owners.push(owner) - 1);
    },
    visit(number, each) {
      for (let place = last.get(number) ?? -1; place >= 0; place = before[place] as number)
        each(owners[place] as number);
    },
  };
}
