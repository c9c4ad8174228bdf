import { expect, test } from "vitest";
import { journalTab } from "./journals.ts";
import { followed, of } from "./programmes.ts";
import { GOOD, YES, pulseTab } from "./pulses.ts";

const zoe = { name: "Zoé Lam", email: "zoe@z.example" };
const chloe = { name: "Chloé Ray", email: "chloe@a.example" };
const unheard = (today: string, ...tables: Parameters<typeof followed>[0]) =>
  Object.fromEntries(
    followed(tables, { today }).followed.map((dyad) => [dyad.mentee.name, dyad.unheard] as const),
  );

const first = pulseTab("fr", { on: "2026-02-20 09:00:00", ...zoe, met: YES ?? "", fit: GOOD ?? "" });

test("nobody is said to be silent while no answer came: the form did not go round yet", () => {
  expect(unheard("2026-07-01")).toEqual({ "Zoé Lam": [], "Chloé Ray": [] });
});

test("two weeks after the first answer of anybody, those who have answered nothing are", () => {
  expect(unheard("2026-03-05", first)).toEqual({ "Zoé Lam": [], "Chloé Ray": [] });
  expect(unheard("2026-03-06", first)).toEqual({ "Zoé Lam": ["mentor"], "Chloé Ray": ["mentee", "mentor"] });
});

test("an answer to either form is one", () => {
  const later = journalTab("fr", { on: "2026-03-01 09:00:00", ...chloe, meetings: 1 });
  expect(unheard("2026-03-06", first, later)["Chloé Ray"]).toEqual(["mentor"]);
});

test("of a dyad that ended nobody is asked any more", () => {
  const link = ["Zoé Lam", "dyade passée", "Alice Roy", "Du 2026-02-03 au 2026-03-01. Manque de temps"];
  const follow = followed([first], { today: "2026-03-06", links: [link] });
  expect(of(follow, "Zoé Lam")).toMatchObject({ course: "ended", unheard: [] });
});
