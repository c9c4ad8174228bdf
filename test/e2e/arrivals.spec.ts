import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { expect, test } from "./preview.ts";

test("whoever answers after the proposal is placed with one click, in the tab in use", async ({
  preview,
}) => {
  const { panel, rearrange } = preview;
  await proposeDyads(preview);
  await rearrange(({ sheets }) => {
    const mentees = sheets.find(({ name }) => name.includes("mentoré"));
    const [header = [], first = []] = mentees?.rows ?? [];
    const texts = header.map((cell) => String(cell?.value ?? ""));
    const at = (title: string): number => texts.findIndex((text) => text.includes(title));
    const row = first.map((cell) => (cell === null ? null : { ...cell }));
    row[at("Horodateur")] = { value: "2026-11-20 09:00:00" };
    row[at("Prénom")] = { value: "Zita" };
    row[at("Nom de famille")] = { value: "Nouvelle" };
    row[at("ourriel")] = { value: "zita@nouvelle.example" };
    mentees?.rows.push(row);
  });
  await enterRoom(preview, "Nouvelles personnes");
  await expect(panel.getByText("1 personne a répondu depuis la proposition.")).toBeVisible();
  await expect(panel.getByText("Zita Nouvelle").first()).toBeVisible();
  const choose = panel.getByRole("button", { name: /^Choisir / }).first();
  await expect(choose).toBeVisible();
  const mentor = ((await choose.getAttribute("aria-label")) ?? "").replace("Choisir ", "");
  await choose.click();
  await expect
    .poll(async () => (await readDyads(preview)).column("Mentor·e").get("Zita Nouvelle"))
    .toBe(mentor);
  await expect(panel.getByText("Aucune nouvelle personne")).toBeVisible();
});
