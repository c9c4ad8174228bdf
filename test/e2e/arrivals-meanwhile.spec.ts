import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { addAnswer, addZita, tomorrow } from "./new-answer.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

const ROOM = "Nouvelles personnes";

/** The same workbook open in a second browser tab, in the same room. */
async function second(preview: OpenPreview): Promise<OpenPreview> {
  const page = await preview.page.context().newPage();
  await page.goto(preview.page.url());
  const other = { ...preview, page, panel: page.frameLocator("iframe") };
  await enterRoom(other, ROOM);
  return other;
}

const choices = ({ panel }: OpenPreview) => panel.getByRole("button", { name: /^Choisir / });

async function named(preview: OpenPreview, nth: number): Promise<string> {
  return ((await choices(preview).nth(nth).getAttribute("aria-label")) ?? "").replace("Choisir ", "");
}

test("who was placed in one panel is not placed again in the other, and nothing of it is lost", async ({
  preview: first,
}) => {
  await proposeDyads(first);
  await addZita(first);
  await enterRoom(first, ROOM);
  await expect(choices(first).first()).toBeVisible();
  const other = await second(first);
  await expect(choices(other).nth(3)).toBeVisible();
  const mentor = await named(first, 0);
  await choices(first).first().click();
  await expect(first.panel.getByText(`Dyade inscrite\u00a0: Zita Nouvelle et ${mentor}.`)).toBeVisible();
  await choices(other).nth(3).click();
  await expect(other.panel.getByText(/^Entre-temps, quelqu’un a placé Zita Nouvelle/)).toBeVisible();
  await expect(other.panel.getByText("Aucune nouvelle personne")).toBeVisible();
  expect((await readDyads(first)).column("Mentor·e").get("Zita Nouvelle")).toBe(mentor);
});

test("the last place of a mentor is given once, whichever panel is slower", async ({ preview: first }) => {
  await proposeDyads(first);
  await addAnswer(first, "mentor·es", {
    ...{ Horodateur: tomorrow(), Prénom: "Yves Nouveau", ourriel: "yves@nouveau.example" },
    "Combien de mentoré": 1,
  });
  await enterRoom(first, ROOM);
  await expect(choices(first).first()).toBeVisible();
  const other = await second(first);
  await expect(choices(other).nth(1)).toBeVisible();
  const [mentee, late] = [await named(first, 0), await named(other, 1)];
  await choices(first).first().click();
  await expect(first.panel.getByText(`Dyade inscrite\u00a0: ${mentee} et Yves Nouveau.`)).toBeVisible();
  await choices(other).nth(1).click();
  await expect(other.panel.getByText(/quelqu’un a donné une place de Yves Nouveau/)).toBeVisible();
  const mentors = (await readDyads(first)).column("Mentor·e");
  expect([mentors.get(mentee), mentors.get(late)]).toEqual(["Yves Nouveau", ""]);
});

test("a choice of which the answer is lost is known by the tab, with whoever moved", async ({ preview }) => {
  const { page, panel } = preview;
  await proposeDyads(preview);
  await addZita(preview);
  await enterRoom(preview, ROOM);
  await expect(choices(preview).first()).toBeVisible();
  await page.route("**/run", async (route) => {
    const isDecision = route.request().postData()?.includes('"decide"') === true;
    const answer = await route.fetch();
    if (isDecision)
      await route.fulfill({ json: { ok: false, message: "We're sorry, a server error occurred." } });
    else await route.fulfill({ response: answer });
  });
  await choices(preview).first().click();
  await expect(panel.getByText(/^Dyade inscrite\s: Zita Nouvelle et .*À placer de nouveau/)).toBeVisible();
  await expect(panel.getByRole("alert")).toHaveCount(0);
});

test("nobody is placed whose answer was deleted since it was read", async ({ preview }) => {
  const { panel, rearrange } = preview;
  await proposeDyads(preview);
  await addZita(preview);
  await enterRoom(preview, ROOM);
  await expect(choices(preview).first()).toBeVisible();
  await rearrange(({ sheets }) => {
    sheets.find(({ name }) => name.includes("mentoré"))?.rows.pop();
  });
  await choices(preview).first().click();
  await expect(
    panel.getByText(/^La réponse de Zita Nouvelle n’est plus parmi celles qui comptent/),
  ).toBeVisible();
  expect((await readDyads(preview)).rowsOf("Zita Nouvelle")).toEqual([]);
});

test("who answered before the proposal, or at a date still to come, is told apart", async ({ preview }) => {
  const { panel, rearrange } = preview;
  await proposeDyads(preview);
  await addZita(preview);
  await addAnswer(preview, "mentoré", {
    ...{ Horodateur: "2041-01-01 09:00:00", Prénom: "Future", "Nom de famille": "Personne" },
    ...{ ourriel: "future@autre.example", Consentement: "" },
  });
  await rearrange(({ sheets }) => {
    sheets.at(-1)?.rows.splice(5, 2);
  });
  await enterRoom(preview, ROOM);
  await expect(panel.getByText("1 mentoré·e a répondu depuis la proposition.")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "3 mentoré·es sans ligne dans l’onglet" })).toBeVisible();
  await expect(panel.getByText("date de réponse à venir\u00a0: le 1er janvier 2041")).toBeVisible();
  await expect(
    panel.getByText(/^Une date de réponse est encore à venir\s: Future Personne\..*«\sHorodateur\s»/),
  ).toBeVisible();
  await expect(panel.getByText(/^Le consentement reste à demander à .*Future Personne/)).toBeVisible();
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByText("1 mentoré·e a répondu depuis la proposition.")).toBeVisible();
});
