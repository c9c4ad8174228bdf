import { expect, test } from "vitest";
import { smallTables } from "../core/dyads/cohorts.ts";
import { hostOf } from "./sample-host.ts";

test.each(["NONE", "LIMITED", "FULL"] as const)(
  "the menu is there when the file opens in AuthMode.%s",
  async (mode) => {
    const host = await hostOf(smallTables());
    host.open(mode);
    expect(host.menus).toHaveLength(1);
    expect(JSON.stringify(host.menus)).toContain("Ouvrir le panneau");
  },
);

test("the menu is there at once after an installation", async () => {
  const host = await hostOf(smallTables());
  expect(() => host.install()).not.toThrow();
});

test("the menu speaks the person's language and opens the panel", async () => {
  const host = await hostOf(smallTables());
  host.userLocale = "en";
  host.open("NONE");
  expect(JSON.stringify(host.menus)).toContain("Open the panel");
  host.menu("showSidebar");
  expect(host.takeSeen().panels).toMatchObject([{ kind: "sidebar", file: "sidebar", title: "Dyade" }]);
});
