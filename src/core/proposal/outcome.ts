import type { DyadsSheet } from "../dyads/sheet.ts";
import type { Proposal } from "./proposal.ts";

/**
 * What a run gives. `proposal`: dyads to show and a tab to write. `impossible`: the data allow no run; the proposal is
 * empty and its issues say why. `unusable`: the settings themselves are wrong; every fault at once, in words.
 */
export type Outcome =
  | { readonly kind: "proposal"; readonly proposal: Proposal; readonly sheet: DyadsSheet }
  | { readonly kind: "impossible"; readonly proposal: Proposal }
  | { readonly kind: "unusable"; readonly faults: readonly string[] };
