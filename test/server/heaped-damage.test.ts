import { test } from "vitest";
import { expectNothingLost } from "./damage-rounds.ts";

/** A thousand damages take most of a minute, on a machine that others keep busy many more: it is slow, not broken. */
const PATIENCE = 1_200_000;

test(
  "nor where they go on with a tab that others damaged many times before",
  async () => {
    await expectNothingLost(20260302, 1_000, 12);
  },
  PATIENCE,
);
