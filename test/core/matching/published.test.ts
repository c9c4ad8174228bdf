import { expect, test } from "vitest";
import { solve } from "./problems.ts";
import { PUBLISHED } from "./published.ts";

test.each(PUBLISHED.map((instance) => [instance.name, instance] as const))(
  "%s has the optimum that was published",
  (_, { make, placed, total }) => {
    const assignment = solve(make());
    expect(assignment).toMatchObject({ placed, total, proof: { optimal: true } });
  },
);
