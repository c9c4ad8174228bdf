/** A heap of numbered events by key, four children to a node, whose keys can be lowered. */
export class QuaternaryHeap {
  readonly key: Float64Array;
  size = 0;
  private readonly heap: Int32Array;
  private readonly place: Int32Array;

  constructor(count: number) {
    this.key = new Float64Array(count);
    this.heap = new Int32Array(count);
    this.place = new Int32Array(count);
  }

  /** Key of the first event; there must be one. */
  firstKey(): number {
    return this.key[this.heap[0] as number] as number;
  }

  push(event: number, key: number): void {
    this.key[event] = key;
    this.rise(event, this.size++);
  }

  /** Lowers the key of an event in the heap. */
  lower(event: number, key: number): void {
    this.key[event] = key;
    this.rise(event, this.place[event] as number);
  }

  /** Takes the first event out. */
  pop(): number {
    const heap = this.heap;
    const key = this.key;
    const first = heap[0] as number;
    const size = --this.size;
    const last = heap[size] as number;
    const lastKey = key[last] as number;
    let place = 0;
    for (;;) {
      const from = 4 * place + 1;
      if (from >= size) break;
      const to = from + 4 < size ? from + 4 : size;
      let child = from;
      let childKey = key[heap[from] as number] as number;
      for (let other = from + 1; other < to; other++) {
        const otherKey = key[heap[other] as number] as number;
        if (otherKey < childKey) {
          childKey = otherKey;
          child = other;
        }
      }
      if (childKey >= lastKey) break;
      this.put(heap[child] as number, place);
      place = child;
    }
    this.put(last, place);
    return first;
  }

  private rise(event: number, from: number): void {
    const heap = this.heap;
    const key = this.key[event] as number;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 2;
      const above = heap[parent] as number;
      if ((this.key[above] as number) <= key) break;
      this.put(above, place);
      place = parent;
    }
    this.put(event, place);
  }

  private put(event: number, place: number): void {
    this.heap[place] = event;
    this.place[event] = place;
  }
}
