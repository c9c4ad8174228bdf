import { describe, expect, it } from "vitest";
import type { NotedAnswer } from "../../../src/core/acceptance/noted.ts";
import type { Acceptance } from "../../../src/core/acceptance/read-acceptances.ts";
import { answerMark, reportDates, sideAnswer } from "../../../src/core/acceptance/side-answer.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";

const TODAY = "2026-03-10";
const REQUEST = { on: "2026-03-05", until: "2026-03-12" };

/** An answer of the form at noon of a day, or at what is no day. */
function inForm(accepts: boolean | null, stamp = "2026-03-06", proposed = "Ana"): Acceptance {
  const time = Date.parse(`${stamp}T12:00:00Z`) / 1000;
  const dated = { stamp, time: Number.isNaN(time) ? -Infinity : time };
  return {
    tab: "Acceptations",
    row: 2,
    name: "Zoé",
    email: "",
    proposed,
    accepts,
    words: "",
    reason: "",
    ...dated,
  };
}

const noted = (accepts: boolean): NotedAnswer => ({ accepts, on: TODAY, how: "phone", reason: "" });

describe("the date of an answer", () => {
  it.each<[string, string, string | null]>([
    ["2026-03-06", "in time", null],
    ["2026-03-04", "the day before the request, for time zones differ", null],
    ["2026-03-11", "tomorrow, for time zones differ", null],
    ["", "blank, as of a row written by hand", null],
    ["bientôt", "no date", "undated"],
    ["1987-03-06", "older than any form", "undated"],
    ["2099-03-06", "to come", "future"],
    ["2026-03-12", "the day after tomorrow", "future"],
    ["2026-03-01", "before the request", "before-request"],
  ])("%s, %s: doubt %s; a yes counts without doubt alone, a no always", (stamp, _, dateDoubt) => {
    const accepts = dateDoubt === null ? true : null;
    expect(sideAnswer(inForm(true, stamp), null, REQUEST, TODAY)).toMatchObject({ accepts, dateDoubt });
    expect(sideAnswer(inForm(false, stamp), null, REQUEST, TODAY)).toMatchObject({
      accepts: false,
      dateDoubt,
    });
  });

  it("before the request leaves a no without a name open: it may be about an earlier dyad", () => {
    expect(sideAnswer(inForm(false, "2026-03-01", ""), null, REQUEST, TODAY)?.accepts).toBeNull();
  });

  it("needs no request", () => {
    expect(sideAnswer(inForm(true, "2026-01-01"), null, null, TODAY)?.accepts).toBe(true);
  });

  it("that cannot be right is told, until the answer is noted", () => {
    const codes = (given: NotedAnswer | null, accepts = true): unknown => {
      const { issues, report } = collectIssues();
      const stamps = ["bientôt", "2099-03-06", "2026-03-01", "2026-03-06"];
      reportDates(
        [null, ...stamps.map((stamp) => sideAnswer(inForm(accepts, stamp), given, REQUEST, TODAY))],
        report,
      );
      return issues.map(({ code }) => code);
    };
    expect(codes(null)).toEqual(["acceptance-undated", "acceptance-in-future", "acceptance-before-request"]);
    expect(codes(noted(true))).toEqual([]);
    // A no counts, and is not said to wait.
    expect(codes(null, false)).toEqual([]);
  });
});

describe("an answer that was noted", () => {
  it("counts alone, and beside one of the form that says the same", () => {
    expect(sideAnswer(null, noted(true), REQUEST, TODAY)?.accepts).toBe(true);
    expect(sideAnswer(inForm(false), noted(false), REQUEST, TODAY)).toMatchObject({
      accepts: false,
      disagree: false,
    });
    expect(sideAnswer(inForm(true, "bientôt"), noted(true), REQUEST, TODAY)?.accepts).toBe(true);
    expect(sideAnswer(null, null, REQUEST, TODAY)).toBeNull();
  });

  it.each([true, false])(
    "of %s counts for nothing beside the contrary in the form, until it is chosen",
    (accepts) => {
      const form = inForm(!accepts);
      expect(sideAnswer(form, noted(accepts), REQUEST, TODAY)).toMatchObject({
        accepts: null,
        disagree: true,
      });
      const chosen = { ...noted(accepts), over: answerMark(form) };
      expect(sideAnswer(form, chosen, REQUEST, TODAY)).toMatchObject({ accepts, disagree: false });
      // The person answers once more in the form, after the choice.
      const later = inForm(!accepts, "2026-03-08");
      expect(sideAnswer(later, chosen, REQUEST, TODAY)).toMatchObject({ accepts: null, disagree: true });
    },
  );
});

describe("an answer that is neither a plain yes nor a plain no", () => {
  const form = inForm(null);

  it("counts for neither, whatever its date, until somebody notes which it was", () => {
    expect(sideAnswer(form, null, REQUEST, TODAY)?.accepts).toBeNull();
    expect(sideAnswer(inForm(null, "bientôt"), null, REQUEST, TODAY)?.accepts).toBeNull();
    const judged = { ...noted(true), over: answerMark(form) };
    expect(sideAnswer(form, judged, REQUEST, TODAY)).toMatchObject({ accepts: true, disagree: false });
  });

  it("that came after what was noted is asked about", () => {
    expect(sideAnswer(form, noted(true), REQUEST, TODAY)).toMatchObject({ accepts: null, disagree: true });
  });
});
