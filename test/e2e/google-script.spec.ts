import { type OpenPreview, expect, test } from "./preview.ts";

/** The frame of the panel, where `google.script` is. */
async function panelFrame({ page, panel }: OpenPreview) {
  await panel.locator("main").waitFor();
  const frame = page.frames().find((other) => other.url().includes("/panel/"));
  if (frame === undefined) throw new Error("The panel is not open.");
  return frame;
}

/** Evaluates in the panel an expression that may use `run`, and `resolve` to answer later. */
async function inPanel(preview: OpenPreview, body: string): Promise<unknown> {
  const frame = await panelFrame(preview);
  return frame.evaluate(`new Promise((resolve) => { const { run, host } = google.script; ${body} })`);
}

test("has the script's public functions and no other", async ({ preview }) => {
  const names = await inPanel(
    preview,
    "resolve(Object.keys(run).filter((name) => !name.startsWith('with')))",
  );
  expect(names).toEqual(expect.arrayContaining(["readWorkbook", "writeTab", "saveSettings", "showCell"]));
  expect((names as string[]).filter((name) => name.endsWith("_"))).toEqual([]);
});

test("gives the answer to the success handler, with the user object", async ({ preview }) => {
  const body =
    "run.withUserObject(7).withSuccessHandler((text, user) => resolve([JSON.parse(text).ok, user])).readWorkbook('{}')";
  expect(await inPanel(preview, body)).toEqual([true, 7]);
});

test("gives exceptions to the failure handler, as their message", async ({ preview }) => {
  const body = "run.withFailureHandler((error) => resolve([error instanceof Error, error.message])).onEdit()";
  const [isError, message] = (await inPanel(preview, body)) as [boolean, string];
  expect(isError).toBe(true);
  expect(message).not.toBe("");
});

test("refuses at once what Google's client refuses to carry", async ({ preview }) => {
  const body = `const told = [new Date(), { a: () => 1 }, document.body].map((value) => {
    try { run.withFailureHandler(() => 0).readWorkbook(value); return "carried"; } catch (error) { return error.message; }
  }); resolve(told);`;
  expect(await inPanel(preview, body)).toEqual([
    "Failed due to illegal value in property: 0",
    "Failed due to illegal value in property: a",
    "Failed due to illegal value in property: 0",
  ]);
});

test("closes the panel when the script asks", async ({ preview }) => {
  await inPanel(preview, "resolve(null); host.close()");
  await expect(preview.page.locator("iframe")).toHaveCount(0);
});
