import type { Issue, Where } from "../issues/issue.ts";

/** Where an issue was seen, and nothing else of it. */
export function placeOf({ tab, row, column }: Issue): Where {
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}
