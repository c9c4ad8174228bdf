/**
 * The strongly connected components of a directed graph (Tarjan, doi:10.1137/0201010): of two nodes of one component each
 * can be reached from the other.
 *
 * @param next the nodes that each node leads to.
 * @returns for each node the number of its component.
 */
export function componentsOf(next: readonly (readonly number[])[]): Int32Array {
  const component = new Int32Array(next.length).fill(-1);
  const order = new Int32Array(next.length).fill(-1);
  const lowest = new Int32Array(next.length);
  /** How many of a node's ways were followed. */
  const followed = new Int32Array(next.length);
  const open: number[] = [];
  let visited = 0;
  let components = 0;
  const visit = (node: number): void => {
    order[node] = lowest[node] = visited++;
    open.push(node);
  };
  const close = (root: number): void => {
    let node = -1;
    while (node !== root) {
      node = open.pop() ?? root;
      component[node] = components;
    }
    components++;
  };
  for (let start = 0; start < next.length; start++) {
    if (order[start] !== -1) continue;
    const path = [start];
    visit(start);
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      const ways = next[node] as readonly number[];
      if ((followed[node] as number) < ways.length) {
        const to = ways[followed[node] as number] as number;
        followed[node] = (followed[node] as number) + 1;
        if (order[to] === -1) {
          visit(to);
          path.push(to);
        } else if (component[to] === -1) lowest[node] = Math.min(lowest[node] as number, order[to] as number);
        continue;
      }
      path.pop();
      const before = path[path.length - 1];
      if (before !== undefined) lowest[before] = Math.min(lowest[before] as number, lowest[node] as number);
      if (lowest[node] === order[node]) close(node);
    }
  }
  return component;
}
