import { expect, test } from "vitest";
import { smallTables } from "../core/dyads/cohorts.ts";
import type { Host } from "../../src/local/host.ts";
import { hostOf } from "./sample-host.ts";

const entriesOf = ({ menus }: Host) => menus.flatMap(({ entries }) => entries);
const captionsOf = (host: Host): string[] =>
  entriesOf(host).map((entry) => (entry.kind === "item" ? entry.caption : ""));

test.each(["NONE", "LIMITED", "FULL"] as const)(
  "the menu is there when the file opens in AuthMode.%s",
  async (mode) => {
    const host = await hostOf(smallTables());
    host.open(mode);
    expect(host.menus).toHaveLength(1);
    expect(captionsOf(host)).toEqual(["Jumeler…", "Décider…", "Aide"]);
  },
);

test("the menu is there at once after an installation", async () => {
  const host = await hostOf(smallTables());
  expect(() => host.install()).not.toThrow();
});

test("the menu speaks the person's language, and each of its items opens the panel where its task is done", async () => {
  const host = await hostOf(smallTables());
  host.userLocale = "en";
  host.open("NONE");
  expect(captionsOf(host)).toEqual(["Pair…", "Decide…", "Help"]);
  for (const entry of entriesOf(host)) if (entry.kind === "item") host.menu(entry.functionName);
  const panel = { kind: "sidebar", file: "sidebar", title: "Dyade" };
  expect(host.takeSeen().panels).toMatchObject([
    { ...panel, appended: "" },
    { ...panel, appended: '<meta name="dyade-room" content="decide">' },
    { ...panel, appended: '<meta name="dyade-room" content="help">' },
  ]);
});
