import { describe, expect, it } from "vitest";
import { type TabObstacle, obstacleIn, repairOf } from "../../sidebar/dyads-tab.ts";
import { obstacle, openWorkbook } from "../../sidebar/workbook.ts";
import { readState } from "../../src/core/dyads/tab/hidden-state.ts";
import { smallDyads, withDyads, without } from "./dyads-tabs.ts";
import { smallWorkbook } from "./small-workbook.ts";

const tab = smallDyads(8);

function obstacleOf(...gone: Parameters<typeof without>[1][]): TabObstacle {
  const obstruction = obstacleIn(without(tab, ...gone));
  if (obstruction === null) throw new Error("Nothing is wrong with the tab.");
  return obstruction;
}

describe("what stands in the way of a dyads tab", () => {
  it("is nothing where the tab is as it was written", () => {
    expect(obstacleIn(tab)).toBeNull();
    expect(obstacle(openWorkbook(withDyads(tab)))).toBeNull();
  });

  it("names the columns that are gone, and forbids a run", () => {
    expect(obstacleOf("mentor")).toMatchObject({
      tab: "Dyades 8",
      sheetId: 8,
      fault: { lacking: ["mentor"] },
    });
    expect(obstacle(openWorkbook(withDyads(without(tab, "mentor"))))).toBe("dyads");
  });

  it("forbids no run where the first row alone is lost: the decisions can be read", () => {
    expect(obstacleOf("state").fault?.stateLost).toBe(true);
    expect(obstacle(openWorkbook(withDyads(without(tab, "state"))))).toBeNull();
  });
});

describe("a repair", () => {
  const workbook = openWorkbook(withDyads(tab));

  it("puts back columns alone where the first row is there", () => {
    expect(repairOf(workbook, obstacleOf("mentor"))).toEqual({ sheetId: 8, pieces: [] });
  });

  it("puts back a lost first row as a run now would write it, in the language of the tab", () => {
    const english = { settings: workbook.settings && { ...workbook.settings, language: "en" as const } };
    const request = repairOf({ ...workbook, ...english }, obstacleOf("state"));
    const state = readState(request?.pieces ?? []);
    expect(state?.settings).toEqual({ ...workbook.settings, language: "fr" });
    expect(state?.sources.map(({ tab: name, id }) => [name, id])).toEqual([
      ["Mentorés", 1],
      ["Mentors", 2],
    ]);
    expect(state?.refused).toEqual([]);
  });

  it("is not offered where questions are gone, nor for a first row while errors forbid a run", () => {
    const gone = { tab: "Dyades 8", sheetId: 8, fault: null, lost: ["Région"] };
    expect(repairOf(workbook, gone)).toBeNull();
    const unusable = openWorkbook(smallWorkbook({ tables: [] }));
    expect(repairOf(unusable, obstacleOf("state"))).toBeNull();
    expect(repairOf(unusable, obstacleOf("mentor"))).toEqual({ sheetId: 8, pieces: [] });
  });
});
