import { expect, test } from "vitest";
import { makeSlugs } from "../../../tools/site/slugs.ts";

test("a heading has the anchor that GitHub gives it", () => {
  const slug = makeSlugs();
  expect(slug("Les doutes, et ce qui les règle")).toBe("les-doutes-et-ce-qui-les-règle");
  expect(slug("Ce qu'aucune lecture ne peut savoir")).toBe("ce-quaucune-lecture-ne-peut-savoir");
  expect(slug("Dyade – en bref : deux_mots")).toBe("dyade--en-bref--deux_mots");
});

test("headings that say the same have anchors of their own", () => {
  const slug = makeSlugs();
  expect([slug("Retirer"), slug("Retirer"), slug("Retirer")]).toEqual(["retirer", "retirer-1", "retirer-2"]);
});
