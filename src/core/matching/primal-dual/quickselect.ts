/** Puts the `keep` smallest values first, in any order, and the numbers in `list` with them (Hoare's selection). */
export function quickselect(value: Float64Array, list: Int32Array, keep: number): void {
  for (let left = 0, right = value.length - 1; left < right;) {
    const pivot = value[(left + right) >> 1] as number;
    let low = left;
    let high = right;
    while (low <= high) {
      while ((value[low] as number) < pivot) low++;
      while ((value[high] as number) > pivot) high--;
      if (low > high) break;
      swap(value, list, low++, high--);
    }
    if (keep <= high) right = high;
    else left = low;
  }
}

function swap(value: Float64Array, list: Int32Array, first: number, second: number): void {
  const swapped = value[first] as number;
  value[first] = value[second] as number;
  value[second] = swapped;
  const number = list[first] as number;
  list[first] = list[second] as number;
  list[second] = number;
}
