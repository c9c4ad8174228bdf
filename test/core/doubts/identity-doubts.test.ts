import { describe, expect, it } from "vitest";
import { type Answer, careless, check } from "./careless.ts";

/** Mentors of one name and one organisation, each with an address of their own. */
function namesakes(count: number) {
  const mentors = Array.from({ length: count }, (_, at): Answer => [
    "Luc Roy",
    `luc${String(at)}@a.ca`,
    "Alpha",
    "-",
    "",
    "oui",
  ]);
  const { doubts, notices } = check(careless([["Eva Un", "eva@b.ca", "Beta", "-", "", "oui"]], mentors));
  return {
    asked: doubts.map(({ kind }) => kind),
    told: notices.map(({ code }) => code).filter((code) => code === "same-name-twice"),
  };
}

describe("people of one name", () => {
  it("are asked about while somebody can say who is who", () => {
    expect(namesakes(3)).toEqual({ asked: ["identity"], told: [] });
    expect(namesakes(8).asked).toEqual(["identity"]);
  });

  it("are only told where they are many, however many they are", () => {
    expect(namesakes(9)).toEqual({ asked: [], told: ["same-name-twice"] });
    expect(namesakes(300)).toEqual({ asked: [], told: ["same-name-twice"] });
  });
});
