import { expect, test } from "vitest";
import { writingsOf } from "../../../src/core/doubts/writings.ts";
import { circle } from "./circles.ts";

const WRITTEN = writingsOf(
  circle(
    [
      ["Zoé Lam", "zoe@z.ca", "Alpha", "Ana Roy"],
      ["Léo Bé", "leo@l.ca", "Alpha", "ROY, Ana", "Luc Un; luc@ailleurs.ca"],
    ],
    [["Luc Un", "luc@l.ca", "Beta", "Ana Roy"]],
  ),
);
const told = (key: string) =>
  (WRITTEN.get(key) ?? []).map(({ entry, asking, column }) => [entry.name, asking, column]);

const MANAGER = "Qui est votre gestionnaire ?";
const AVOID = "Avec qui ne voulez-vous pas être jumelé·e ?";

test("a name is one however it is written, with everybody who wrote it, mentees first", () => {
  expect(told("ana roy")).toEqual([
    ["Zoé Lam", "manager", MANAGER],
    ["Léo Bé", "manager", MANAGER],
    ["Luc Un", "manager", MANAGER],
  ]);
});

test("each part of an answer counts by itself, an address alone by the address", () => {
  expect(told("luc un")).toEqual([["Léo Bé", "avoid", AVOID]]);
  expect(told("luc@ailleurs.ca")).toEqual([["Léo Bé", "avoid", AVOID]]);
});
