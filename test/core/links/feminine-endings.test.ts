import { expect, it } from "vitest";
import { withoutFeminineEndings } from "../../../src/core/links/feminine-endings.ts";

it.each([
  ["employe·e", "employe"],
  ["employe(e)s", "employe"],
  ["superieur.e", "superieur"],
  ["client-e-s", "client"],
  ["collaborateur·rice", "collaborateur"],
  ["supervise·e par", "supervise par"],
])("%j is read as %j", (folded, plain) => {
  expect(withoutFeminineEndings(folded)).toBe(plain);
});

it.each(["marie-eve", "sous-entendu", "gestionnaire", "e-mail"])("%j keeps what is no ending", (folded) => {
  expect(withoutFeminineEndings(folded)).toBe(folded);
});
