import { useState } from "preact/hooks";

let idsGiven = 0;

/**
 * An id that no other element of the page has. Preact's own begins at the same number again whenever the root is
 * rendered anew, while what stays on the screen keeps its id.
 */
export function useId(): string {
  const [id] = useState(() => `field-${String(++idsGiven)}`);
  return id;
}
