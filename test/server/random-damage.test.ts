import { test } from "vitest";
import { expectNothingLost } from "./damage-rounds.ts";

/** A thousand damages take most of a minute, on a machine that others keep busy many more: it is slow, not broken. */
const PATIENCE = 1_200_000;

test(
  "whatever people do to the structure of a spreadsheet, no edit and no run loses what they decided, or it says why not",
  async () => {
    await expectNothingLost(20260301, 1_000, 5);
  },
  PATIENCE,
);
