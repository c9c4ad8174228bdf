import { expect, test } from "vitest";
import { offersFor } from "../../../src/core/dyads/offers.ts";
import { gather, programme } from "./cohorts.ts";

const { cohort } = gather(
  programme(
    [
      ["Ada", 1, "Vente, Finances"],
      ["Bob", 1, "Relève"],
      ["Cid", 1, "Finances"],
    ],
    [
      ["Lea", "Vente"],
      ["Max", "Vente, Marketing"],
      ["Noa", "Marketing"],
      ["Ove", ""],
    ],
  ),
);
const [LEA, MAX, NOA, OVE] = [0, 1, 2, 3];
const [ADA, BOB, CID] = [0, 1, 2];

test("those who offer anything of what is looked for are named in the order given, and what one of them offers is not lacking", () => {
  expect(offersFor(cohort, LEA, [CID, BOB, ADA])).toEqual({ offering: [ADA], offeredByNobody: [] });
});

test("what none of them offers is lacking, in the mentee's words", () => {
  expect(offersFor(cohort, MAX, [ADA, BOB])).toEqual({ offering: [ADA], offeredByNobody: ["Marketing"] });
  expect(offersFor(cohort, MAX, [BOB, CID])).toEqual({
    offering: [],
    offeredByNobody: ["Vente", "Marketing"],
  });
  expect(offersFor(cohort, NOA, [ADA, BOB, CID])).toEqual({ offering: [], offeredByNobody: ["Marketing"] });
});

test("whoever asks for nothing lacks nothing, and everybody will do", () => {
  expect(offersFor(cohort, OVE, [BOB, ADA])).toEqual({ offering: [BOB, ADA], offeredByNobody: [] });
});

test("where there is nobody nothing is said to be lacking", () => {
  expect(offersFor(cohort, LEA, [])).toEqual({ offering: [], offeredByNobody: [] });
});

test("of hundreds of mentors nothing is said to be lacking, for not all were compared", () => {
  const many = Array.from({ length: 201 }, (_, index) => [`M${String(index)}`, 1, "Relève"] as const);
  const large = gather(programme(many, [["Lea", "Vente"]]));
  const mentors = [...many.keys()];
  expect(offersFor(large.cohort, 0, mentors).offeredByNobody).toEqual([]);
  expect(offersFor(large.cohort, 0, mentors.slice(1)).offeredByNobody).toEqual(["Vente"]);
});

test("of hundreds the first three who offer anything are named, and the others are not compared", () => {
  const many = Array.from(
    { length: 201 },
    (_, index) => [`M${String(index)}`, 1, index < 5 ? "Relève" : "Vente"] as const,
  );
  const large = gather(programme(many, [["Lea", "Vente"]]));
  expect(offersFor(large.cohort, 0, [...many.keys()])).toEqual({ offering: [5, 6, 7], offeredByNobody: [] });
});
