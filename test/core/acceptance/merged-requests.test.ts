import { expect, test } from "vitest";
import { askingOf } from "../../../src/core/acceptance/asking.ts";
import {
  type Request,
  mergedRequests,
  requestMark,
  requestsOf,
} from "../../../src/core/acceptance/merged-requests.ts";
import { ownMark } from "../../../src/core/tabs/own-tab.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { tab } from "../workbooks.ts";
import { ANA, BOB, EVE, ZOE, cohort, dyad } from "./answers.ts";

const requests = requestsOf(
  askingOf({
    ...{ dyads: [dyad(ZOE, ANA), dyad(EVE, BOB)], cohort, answers: [], order: "both", today: "2026-03-05" },
    ...{ askedOf: () => null, notedOf: () => null },
  }),
);
const [toZoe, toAna, toEve, toBob] = requests;

function rowOf(request: Request | undefined, address: string): Cell[] {
  return ["Quelqu’un", address, "Objet", "Écrivez à ana@x.example", request ? requestMark(request) : ""];
}

const HEADER = ["Personne", "Courriel", "Objet", "Message", ownMark({ kind: "asking", state: "" })];

test("only rows with an address are messages that may have left, wherever they stand by now", () => {
  expect(requests.map(({ side }) => side)).toEqual(["mentee", "mentor", "mentee", "mentor"]);
  const older = tab("Demandes", HEADER, rowOf(toEve, "eve@x.example"));
  // Somebody moved the last column to the front.
  const moved = (row: readonly Cell[]): Cell[] => [row.at(-1) ?? "", ...row.slice(0, -1)];
  const newer = tab(
    "Demandes (2)",
    HEADER.slice(-1),
    ...[rowOf(toBob, ""), rowOf(toZoe, "zoe@x.example"), rowOf(toAna, "par téléphone")].map(moved),
  );
  expect(mergedRequests([older, newer], requests)).toEqual({
    ...{ tab: "Demandes (2)", addressed: [toZoe], unaddressed: [toAna, toBob], absent: [toEve] },
  });
});

test("without such a tab there is nothing to note", () => {
  expect(mergedRequests([tab("Autre", ["Personne"], ["Zoé"])], requests)).toBeNull();
});
