import { AxeBuilder } from "@axe-core/playwright";
import { type Sheet, newSheet } from "../../src/local/model/workbook.ts";
import { LOCAL_FORM_URL } from "../../src/local/workbook/forms.ts";
import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { withIdleWorkers } from "./idle-workers.ts";
import { type OpenPreview, expect, test } from "./preview.ts";
import { sampleWith } from "./sample-with.ts";

const LINE = /(?:Tient|tient) dans \d+ pondérations? sur 200/;
/** The first dyad of the sample programme, as Node counts it too: see `test/core/robustness/sample.test.ts`. */
const FIRST = "Fragile\u00a0: tient dans 92 pondérations sur 200";

/** Goes through the queue by the keyboard. @returns what each dyad shows of the weights, and for how many there is nothing. */
async function linesOf({ page, panel }: OpenPreview, dyads: number): Promise<string[]> {
  const lines: string[] = [];
  for (let place = 1; place <= dyads; place++) {
    await expect(panel.getByText(new RegExp(`^Dyade ${String(place)} sur ${String(dyads)}`))).toBeAttached();
    lines.push(await panel.locator("summary", { hasText: LINE }).innerText());
    await page.keyboard.press("ArrowRight");
  }
  return lines;
}

const heldIn = (line: string): number => Number(/dans (\d+)/.exec(line)?.[1]);

test("each dyad shows in how many weightings it holds and on what it rests, and the fragile ones come first", async ({
  preview,
}) => {
  test.slow();
  const { page, panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText(/^2 dyades fragiles passent en premier/)).toBeVisible();
  const summary = panel.locator("summary", { hasText: FIRST });
  await expect(summary).toContainText("Repose sur « Sujets »");
  await summary.click();
  await expect(panel.getByText(/^Le poids d’un critère n’est jamais sûr/)).toBeVisible();
  await expect(panel.getByText(/^C’est moins d’une fois sur deux/)).toBeVisible();
  await expect(panel.getByText("Sans le critère « Sujets », elle ne s’imposerait plus.")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations).toEqual([]);

  const lines = await linesOf(preview, 36);
  const fragile = lines.map((line) => line.startsWith("Fragile"));
  expect(fragile).toEqual([true, true, ...Array.from({ length: 34 }, () => false)]);
  expect(lines.map((line) => heldIn(line) < 100)).toEqual(fragile);

  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.locator("summary", { hasText: /^Holds in \d+ of 200 weightings/ })).toBeVisible();
});

test("where no worker can be made, the page itself measures the same", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await panel.locator("html").evaluate(() => {
    Object.assign(globalThis, {
      Worker: () => {
        throw new Error("Workers are not allowed here.");
      },
    });
  });
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText(/^2 dyades fragiles passent en premier/)).toBeVisible();
  await expect(panel.locator("summary", { hasText: FIRST })).toBeVisible();
});

test("who does not wait for it decides in the order of the tab", async ({ preview }) => {
  const { page, panel } = preview;
  const dyads = await proposeDyads(preview);
  const [first = ""] = [...dyads.column("Mentor·e")].flatMap(([mentee, mentor]) =>
    mentor === "" ? [] : [mentee],
  );
  await withIdleWorkers(panel);
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByRole("progressbar")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.getByText(`Dyade 1 sur 36 : ${first}`)).toBeAttached();
  await expect(panel.locator("summary", { hasText: LINE })).toHaveCount(0);
  await expect(panel.getByRole("button", { name: "Voir ce qui dépend des poids" })).toBeVisible();
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect.poll(async () => (await readDyads(preview)).column("Statut").get(first)).toBe("Confirmée");
});

test("for a stable set nothing is measured, and the panel says why", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await panel.getByRole("button", { name: "Voir d’autres façons de jumeler" }).click();
  await panel.getByRole("button", { name: "Comparer", exact: true }).click();
  await panel.getByRole("button", { name: /^Ensemble \d\. Ensemble stable/ }).press("Enter");
  await panel.getByRole("button", { name: "Prendre cet ensemble : Ensemble stable" }).click();
  await expect(panel.getByRole("heading", { name: "36 dyades proposées" })).toBeVisible();
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText(/^Dyade 1 sur 36/)).toBeAttached();
  await expect(panel.getByText(/^Ce qui dépend des poids n’est pas mesuré/)).toBeVisible();
  await expect(panel.locator("summary", { hasText: LINE })).toHaveCount(0);
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText(/^What depends on the weights is not measured/)).toBeVisible();
});

const TOPICS = ["Vente", "Relève", "Finances", "Marketing", "Exportation"];
const PEOPLE = 105;

function answersOf(id: number, role: string): Sheet {
  const header = ["Horodateur", "Adresse courriel", "Nom complet", "Sujets", "Ville"];
  const rows = Array.from({ length: PEOPLE }, (_, person) => {
    const topics = TOPICS.filter((__, topic) => (person * 7 + topic * topic + id) % 3 === 0);
    const name = `${role} Numéro${String(person)}`;
    return [
      "2026-09-10 09:00:00",
      `${role}${String(person)}@exemple.example`.toLowerCase(),
      name,
      topics.join(", "),
      ["Granby", "Magog", "Sorel"][(person * 5 + id) % 3] ?? "",
    ];
  });
  const cells = [header, ...rows].map((row) => row.map((value) => (value === "" ? null : { value })));
  return { ...newSheet(id, `Réponses ${role}`, cells), formUrl: `${LOCAL_FORM_URL}${String(id)}` };
}

test.describe("with many people", () => {
  test.use({ workbook: sampleWith(() => [answersOf(1, "mentors"), answersOf(2, "mentorés")]) });

  test("it is measured when asked for, with a bar and a way out, while the dyads stay where they are", async ({
    preview,
  }) => {
    test.slow();
    const { page, panel } = preview;
    await proposeDyads(preview);
    await enterRoom(preview, "Décider des dyades");
    const measure = panel.getByRole("button", { name: "Voir ce qui dépend des poids" });
    await expect(measure).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(panel.getByText(/^Dyade 2 sur/)).toBeAttached();
    await measure.click();
    await expect(panel.locator("summary", { hasText: LINE })).toBeVisible();
    await expect(panel.getByText(/^Dyade 2 sur/)).toBeAttached();
    await expect(panel.getByText(/^Aucune dyade fragile à décider/)).toBeVisible();
  });

  test("Escape stops it", async ({ preview }) => {
    test.slow();
    const { page, panel } = preview;
    await proposeDyads(preview);
    await withIdleWorkers(panel);
    await enterRoom(preview, "Décider des dyades");
    const measure = panel.getByRole("button", { name: "Voir ce qui dépend des poids" });
    await measure.click();
    await expect(panel.getByRole("progressbar")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(measure).toBeVisible();
    await expect(panel.getByRole("progressbar")).toHaveCount(0);
  });
});
