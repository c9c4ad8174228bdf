import fc from "fast-check";
import { expect, test } from "vitest";
import { numberFile } from "../../../src/core/people/number-file.ts";

test("people are found under each of their numbers, the last first, and nobody else is", () => {
  const number = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 65_536));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.nat(20))), fc.array(number), (filed, others) => {
      const file = numberFile(2);
      for (const [key, owner] of filed) file.add(key, owner);
      for (const asked of [...filed.map(([key]) => key), ...others]) {
        const owners: number[] = [];
        file.visit(asked, (owner) => owners.push(owner));
        expect(owners).toEqual(
          filed
            .filter(([key]) => key === asked)
            .map(([, owner]) => owner)
            .reverse(),
        );
      }
    }),
  );
});

test("whoever is filed after a search is found by the next one", () => {
  const file = numberFile(2);
  file.visit(7, () => expect.unreachable());
  file.add(7, 1);
  const owners: number[] = [];
  file.visit(7, (owner) => owners.push(owner));
  expect(owners).toEqual([1]);
});
