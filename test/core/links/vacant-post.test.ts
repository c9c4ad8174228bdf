import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, told } from "./people.ts";

/** What ties a mentee to a mentor of her firm who answered these managers, and what is reported. */
function tied(hers: string, his: string) {
  const links = linksOf({
    mentees: [mentee({ name: "Ana", organisation: "Alpha", manager: hers })],
    mentors: [mentor({ name: "Bob Lam-Roy", organisation: "Alpha", manager: his })],
  });
  return [told(links), links.issues];
}

describe("a vacant post", () => {
  it("is an answer, and no manager in common", () => {
    expect(tied("Poste vacant", "vacant")).toEqual([[], []]);
  });

  it.each([
    "Vacant (en recrutement)",
    "Poste vacant depuis mai",
    "Vacante, en affichage",
    "Vacant - concours",
  ])("is none with a note either: %s", (manager) => {
    expect(tied(manager, manager)).toEqual([[], []]);
  });

  it("is held by whoever the note names", () => {
    const [levels] = tied("Vacant (intérim par Bob Lam-Roy)", "-");
    expect(levels).toEqual(["reporting-line conflict"]);
  });
});
