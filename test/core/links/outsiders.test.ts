import { expect, it } from "vitest";
import { readMention } from "../../../src/core/people/mention.ts";
import { numberOutsiders } from "../../../src/core/links/outsiders.ts";

/** The numbers of managers who take no part, the first being 10, and how each is shown. */
function numbered(...texts: string[]) {
  const mentions = texts.map(readMention);
  const outsiders = numberOutsiders(10, mentions);
  return {
    numbers: mentions.map((mention) => outsiders.person(mention)),
    shown: outsiders.keys.map((key) => outsiders.shown(key)),
  };
}

it("managers who take no part are numbered as they are met, one folded name being one person", () => {
  expect(numbered("Luc Côté", "Zoé Roy", "luc cote", "Luc Côté (directeur)")).toEqual({
    numbers: [10, 11, 10, 10],
    shown: ["Luc Côté", "Zoé Roy"],
  });
});

it("an e-mail told once with a name is that person wherever it stands alone", () => {
  expect(numbered("luc@x.ca", "Luc Côté <luc@x.ca>", "Luc Côté", "zoe@x.ca")).toEqual({
    numbers: [10, 10, 10, 11],
    shown: ["Luc Côté", "zoe@x.ca"],
  });
});
