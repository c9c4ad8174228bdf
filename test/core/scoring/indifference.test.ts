import { describe, expect, it } from "vitest";
import { on, scored, scoreOf } from "./scored.ts";

describe("an answer by which anybody suits", () => {
  it.each(["covers", "shares", "same", "different", "overlap", "near", "ahead", "text"] as const)(
    "gives all of %s, from either side, and even where the other left it blank",
    (kind) => {
      expect(scoreOf(kind, "Peu importe", "3")).toBe(100);
      expect(scoreOf(kind, "3", "Les deux (en ligne ou non)")).toBe(100);
      const { values, coverage } = scored(
        { header: ["Q"], mentees: [["Peu importe"], [""]], mentors: [[""]] },
        [on(kind, { required: true })],
      );
      expect([...values]).toEqual([100, 100]);
      expect([coverage(0, 0), coverage(1, 0)]).toEqual([1, 0]);
    },
  );

  it("may be one of several options, or what the criterion names", () => {
    expect(scoreOf("covers", "Vente, peu importe", "Relève")).toBe(100);
    expect(scoreOf("same", "Tout me va", "Relève", { any: ["Tout me va"] })).toBe(100);
    expect(scoreOf("same", "Peu importe", "Relève", { any: ["Tout me va"] })).toBe(0);
    expect(scoreOf("same", "Peu importe", "Relève", { any: [] })).toBe(0);
  });

  it("is what the coordinator says means the same", () => {
    const equivalents = [["Tous les modes", "Peu importe"]];
    expect(scoreOf("same", "Tous les modes", "Zoom", { equivalents })).toBe(100);
  });

  it("counts in the mean that blanks take", () => {
    const { values } = scored({ header: ["Q"], mentees: [["a"], [""]], mentors: [["b"], ["Both"]] }, [
      on("same"),
    ]);
    expect([...values]).toEqual(
      [0, 100, (100 * 2) / 3, 100].map((value) => expect.closeTo(value, 9) as number),
    );
  });

  it("is explained in the words of who gave it", () => {
    const { explain } = scored({ header: ["Q"], mentees: [["Either"]], mentors: [["Zoom"]] }, [on("same")]);
    expect(explain(0, 0)[0]?.evidence()).toEqual({ kind: "indifferent", answer: "Either" });
  });
});

describe("a box", () => {
  it("that nobody ticked is a blank in every kind", () => {
    const { coverage } = scored({ header: ["Q"], mentees: [[false], [true]], mentors: [[true], ["FAUX"]] }, [
      on("same"),
    ]);
    expect([coverage(0, 0), coverage(1, 0), coverage(1, 1)]).toEqual([0, 1, 0]);
  });

  it("is shown by its sign, never by its value", () => {
    const { explain } = scored({ header: ["Q"], mentees: [[true]], mentors: [["VRAI"]] }, [
      on("same", { equivalents: [["true", "VRAI"]] }),
    ]);
    expect(explain(0, 0)[0]?.evidence()).toEqual({ kind: "common", options: ["✓"] });
  });
});
