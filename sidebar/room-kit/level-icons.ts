import type { LinkLevel } from "../../src/core/links/link.ts";

/** How grave a link is, as an icon. */
export const LEVEL_ICONS: Record<LinkLevel, "error" | "warning" | "info"> = {
  conflict: "error",
  caution: "warning",
  unknown: "info",
};
