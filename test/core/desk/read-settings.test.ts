import { expect, test } from "vitest";
import { readSettings, settingsText } from "../../../src/core/desk/read-settings.ts";
import { deskOf } from "./desks.ts";

test("reads back what it wrote, and the same people come out", () => {
  const { settings } = deskOf().programme;
  const read = readSettings(`\ufeff${settingsText(settings)}`);
  const { decisions, ...others } = settings;
  expect(decisions).toEqual({ locked: [], refused: [] });
  expect(read.settings).toEqual(others);
  expect(read.settings && deskOf(undefined, read.settings).programme.settings).toEqual(settings);
});

test("tells every fault at once, with its place, and then reads nothing", () => {
  const text = JSON.stringify({
    format: "dyade-settings/1",
    colour: "red",
    criteria: [
      { kind: "covers", weight: -1 },
      { kind: "guess", wieght: 2 },
    ],
  });
  const { settings, faults } = readSettings(text);
  expect(settings).toBeNull();
  expect(faults.map(({ what, place }) => `${what} ${place}`).sort()).toEqual([
    "unknown-key colour",
    "unknown-key criteria[2].wieght",
    "wrong-value criteria[1].weight",
    "wrong-value criteria[2].kind",
  ]);
});

test("a file that is no JSON, or of another format, is told as such", () => {
  expect(readSettings("{")).toEqual({ settings: null, faults: [{ what: "not-json", place: "" }] });
  expect(readSettings("{}").faults).toEqual([{ what: "wrong-value", place: "format" }]);
  expect(readSettings("3").settings).toBeNull();
});

test("null says that there is none, as in the contract", () => {
  expect(readSettings('{"format":"dyade-settings/1","criteria":null,"linksTab":null}').settings).toEqual({
    format: "dyade-settings/1",
    criteria: [],
    linksTab: null,
  });
});

test("guarantees are read, and places are whole numbers from 0", () => {
  const text = (places: unknown) =>
    JSON.stringify({
      format: "dyade-settings/1",
      guarantees: [{ role: "mentee", column: "Région", is: "one-of", value: ["Laval"], places }],
    });
  expect(readSettings(text(3)).settings?.guarantees).toMatchObject([{ column: "Région", places: 3 }]);
  expect(readSettings(text(0)).faults).toEqual([]);
  for (const places of [-1, 2.5, "3", null])
    expect(readSettings(text(places)).faults).toEqual([
      { what: "wrong-value", place: "guarantees[1].places" },
    ]);
});
