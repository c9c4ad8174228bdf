import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";

/**
 * What a chain of exchanges takes from the whole before any score: places, guaranteed places, then places of each
 * priority from the highest; negative where it gives. Compared like words in a dictionary.
 */
export type Loss = readonly number[];

const PLACES = 0;
const GUARANTEED = 1;
const PRIORITIES = 2;

/** > 0 where `a` is the greater loss. */
export function compareLosses(a: Loss, b: Loss): number {
  if (a === b) return 0;
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The losses of a problem; equal ones are the same object. */
export class Losses {
  /** No loss; that of one guaranteed place; and one greater than any. */
  readonly none: Loss;
  readonly guaranteed: Loss;
  readonly most: Loss;
  private readonly all = new Map<string, Loss>();
  private readonly sums = {
    added: new Map<Loss, Map<Loss, Loss>>(),
    taken: new Map<Loss, Map<Loss, Loss>>(),
  };
  /** What the place of a mentee is, for each priority. */
  private readonly byPriority: ReadonlyMap<number, Loss>;

  constructor(problem: Problem, { free }: Market) {
    const priorities = [...new Set(Array.from(free, (mentee) => priorityOf(problem, mentee)))];
    priorities.sort((a, b) => b - a);
    const counts = Array.from({ length: PRIORITIES + priorities.length }, (_, at) => at);
    this.none = this.same(counts.map(() => 0));
    this.guaranteed = this.same(counts.map((at) => (at === GUARANTEED ? 1 : 0)));
    this.most = this.same(counts.map((at) => (at === PLACES ? Infinity : 0)));
    this.byPriority = new Map(
      priorities.map((priority, index) => {
        const place = counts.map((at) => (at === PLACES || at === PRIORITIES + index ? 1 : 0));
        return [priority, this.same(place)];
      }),
    );
  }

  /** That of the place of somebody of this priority. */
  ofPlace(priority: number): Loss {
    return this.byPriority.get(priority) ?? this.none;
  }

  /** The first with `times` the second added to it. */
  add(loss: Loss, more: Loss, times: 1 | -1): Loss {
    const sums = this.sums[times > 0 ? "added" : "taken"];
    const before = sums.get(loss)?.get(more);
    if (before) return before;
    const sum = this.same(loss.map((value, index) => value + times * (more[index] as number)));
    sums.set(loss, (sums.get(loss) ?? new Map<Loss, Loss>()).set(more, sum));
    return sum;
  }

  /** The one object that stands for these numbers; undefined where they are no loss that leaves as many placed. */
  subsidy(numbers: readonly number[]): Loss | undefined {
    const isLoss = numbers.length === this.none.length && numbers.every(Number.isFinite);
    return isLoss && numbers[PLACES] === 0 ? this.same(numbers) : undefined;
  }

  private same(loss: Loss): Loss {
    const key = loss.join();
    const before = this.all.get(key);
    if (before) return before;
    this.all.set(key, loss);
    return loss;
  }
}
