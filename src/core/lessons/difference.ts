/** The normal quantile of an interval of 95 %. */
const Z = 1.959963984540054;

/** So many of so many, both whole numbers. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** A difference between two shares, each end in [−1, 1]. */
export interface Difference {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The ends of the score interval of a share (Wilson 1927, doi:10.1080/01621459.1927.10502953). `of` > 0. */
function wilson({ count, of }: Share): readonly [low: number, high: number] {
  const share = count / of;
  const weight = 1 + (Z * Z) / of;
  const middle = share + (Z * Z) / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return [Math.max(0, (middle - half) / weight), Math.min(1, (middle + half) / weight)];
}

/**
 * How much larger the first share is, with its interval of 95 %, which holds for few people too: the hybrid score interval,
 * method 10 of Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I. Neither is of nobody.
 */
export function differenceOf(first: Share, second: Share): Difference {
  const [a, b] = [first.count / first.of, second.count / second.of];
  const [[lowA, highA], [lowB, highB]] = [wilson(first), wilson(second)];
  const value = a - b;
  return {
    value,
    from: value - Math.sqrt((a - lowA) ** 2 + (highB - b) ** 2),
    to: value + Math.sqrt((highA - a) ** 2 + (b - lowB) ** 2),
  };
}
