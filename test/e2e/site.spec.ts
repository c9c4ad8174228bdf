import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Page, test as base, expect } from "@playwright/test";
import { buildSite } from "../../tools/build-site.ts";
import { sitePages } from "../../tools/site/pages.ts";

const PHONE = { width: 390, height: 844 };
const pages = sitePages(".");
/** Those that the release has for a browser, beside the site's own. */
const RELEASED = ["installer", "install", "informatique", "it", "copier"].map(
  (name) => `livraison/${name}.html`,
);

const test = base.extend<object, { folder: string }>({
  folder: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), "dyade-site-"));
      await buildSite(folder);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

const addressOf = (folder: string, file: string): string => pathToFileURL(path.join(folder, file)).href;

/** What a page refers to, with the addresses whole. */
async function references(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[href], [src]")].map((element) =>
      String((element as HTMLAnchorElement).href || (element as HTMLImageElement).src),
    ),
  );
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

for (const file of [...pages.map((page) => page.file), ...RELEASED]) {
  test(`${file} is accessible, in light on a desktop and in dark on a phone`, async ({ page, folder }) => {
    await page.goto(addressOf(folder, file));
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    // Each cell says its heading, and the row of headings lies over none
    const heads = await page
      .locator("thead")
      .evaluateAll((rows) => rows.map(({ clientWidth }) => clientWidth));
    expect(heads.filter((width) => width > 1)).toEqual([]);
  });
}

test("every link within the site leads somewhere, and nothing is loaded from elsewhere", async ({
  page,
  folder,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  const root = addressOf(folder, "");
  const anchors = new Map<string, Set<string>>();
  const links: { readonly from: string; readonly to: string }[] = [];
  for (const { file } of pages) {
    await page.goto(addressOf(folder, file));
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(new Set(ids).size, `${file} has anchors that are there twice`).toBe(ids.length);
    anchors.set(addressOf(folder, file), new Set(ids));
    for (const to of await references(page)) links.push({ from: file, to });
    expect(await page.locator("script").count()).toBe(0);
  }
  expect(loaded.filter((address) => !address.startsWith(root))).toEqual([]);

  const inside = links.filter(({ to }) => to.startsWith("file:"));
  expect(inside.length).toBeGreaterThan(pages.length);
  for (const { from, to } of inside) {
    const [target = "", hash] = to.split("#");
    expect(to.startsWith(root), `${from} leads out of the site, to ${to}`).toBe(true);
    await expect(access(fileURLToPath(target)), `${from} → ${to}`).resolves.toBeUndefined();
    const ids = anchors.get(target);
    if (hash !== undefined) expect(ids?.has(decodeURIComponent(hash)), `${from} → ${to}`).toBe(true);
  }
  const outside = links.filter(({ to }) => !to.startsWith("file:")).map(({ to }) => to);
  for (const to of outside) expect(to).toMatch(/^(?:https:\/\/|mailto:)/);
});

test("every page is reached from the home page, and home from every page", async ({ page, folder }) => {
  const reached = new Set<string>();
  const toVisit = [addressOf(folder, "index.html")];
  for (let address = toVisit.pop(); address !== undefined; address = toVisit.pop()) {
    if (reached.has(address)) continue;
    reached.add(address);
    // The release is a folder of its own, whose pages lead to each other
    if (address.includes("/livraison/")) continue;
    await page.goto(address);
    for (const to of await references(page)) {
      const [target = ""] = to.split("#");
      if (target.startsWith("file:") && target.endsWith(".html")) toVisit.push(target);
    }
  }
  const files = [...pages.map(({ file }) => file), "livraison/copier.html"];
  expect([...reached].sort()).toEqual(files.map((file) => addressOf(folder, file)).sort());
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the language is switched to the same page and back", async ({ page, folder }) => {
    await page.goto(addressOf(folder, "confidentialite.html"));
    await expect(page.getByRole("heading", { level: 1, name: "Confidentialité" })).toBeVisible();
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Privacy" })).toBeVisible();
    await page.getByRole("link", { name: "Français" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Confidentialité" })).toBeVisible();
  });
});

test("the keyboard skips to the content", async ({ page, folder }) => {
  await page.goto(addressOf(folder, "index.html"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("paper shows the article without what only a screen can use", async ({ page, folder }) => {
  await page.goto(addressOf(folder, "confidentialite.html"));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe("rgb(255, 255, 255)");
});

test("the page of the installation leads to the page that copies the program, which lies on the site", async ({
  page,
  folder,
}) => {
  for (const [file, name] of [
    ["installer.html", "Copier le programme Dyade"],
    ["en/install.html", "Copy the program Dyade"],
  ] as const) {
    await page.goto(addressOf(folder, file));
    await page.getByRole("link", { name: "copier.html" }).first().click();
    await expect(page.getByRole("button", { name })).toBeVisible();
    await expectAccessible(page);
  }
});
