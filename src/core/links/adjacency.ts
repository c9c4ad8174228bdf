/** The edges of a graph by the node they leave, in typed arrays: those of `node` are `to[start[node]] … to[start[node + 1] - 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/** Edges `from[k] → to[k]` between nodes 0 … size − 1, in the order given within each node. */
export function adjacency(size: number, from: readonly number[], to: readonly number[]): Adjacency {
  const start = new Int32Array(size + 1);
  for (const node of from) start[node + 1] = (start[node + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice(0, size);
  const ends = new Int32Array(from.length);
  from.forEach((node, edge) => {
    const at = next[node] ?? 0;
    ends[at] = to[edge] ?? 0;
    next[node] = at + 1;
  });
  return { start, to: ends };
}

/** The nodes that edges lead to from `node`. */
export function neighbours({ start, to }: Adjacency, node: number): Int32Array {
  return to.subarray(start[node] ?? 0, start[node + 1] ?? 0);
}
