import { describe, expect, it } from "vitest";
import type { Review } from "../../../src/core/dyads/reviews.ts";
import { runWords } from "../../../src/core/messages/index.ts";
import { opinionsLine } from "../../../src/core/proposal/opinions-line.ts";

const SAID: readonly Review[] = [
  { reviewer: "MR", opinion: "for", text: "For" },
  { reviewer: "LB", opinion: null, text: "" },
  { reviewer: "Ana", opinion: "discuss", text: "perhaps" },
];

describe("what a committee said of a dyad, in a note", () => {
  const words = runWords("en");

  it("names the mentor whom it was about, and who said what", () => {
    expect(opinionsLine({ mentorText: "Bob Cote", isOtherMentor: false }, SAID, words)).toBe(
      "Opinions on Bob Cote – MR: For · Ana: perhaps",
    );
  });

  it("says that it may be about somebody else where another mentor had been proposed", () => {
    expect(opinionsLine({ mentorText: "Bob Cote", isOtherMentor: true }, SAID, words)).toBe(
      "Opinions to check, as somebody other than Bob Cote had been proposed – MR: For · Ana: perhaps",
    );
  });

  it("is blank where nobody said anything", () => {
    expect(opinionsLine({ mentorText: "Bob Cote", isOtherMentor: true }, SAID.slice(1, 2), words)).toBe("");
  });
});
