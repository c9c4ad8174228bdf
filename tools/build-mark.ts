import { createHash } from "node:crypto";
import { BUILD_MARK } from "../src/server/rpc-types.ts";

/** The script and the panel with the mark of this build in both, by which each knows whether the other is of its time. */
export function marked(code: string, sidebar: string): [code: string, sidebar: string] {
  const digits = createHash("sha256").update(code).update(sidebar).digest("hex").slice(0, 12);
  const put = (text: string): string => {
    const parts = text.split(BUILD_MARK);
    if (parts.length !== 2)
      throw new Error("A build has its mark exactly once in the script and in the panel.");
    return parts.join(BUILD_MARK.replace(/0+$/, digits));
  };
  return [put(code), put(sidebar)];
}
