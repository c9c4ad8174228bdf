import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { lookAt, mentees } from "./desk-room.ts";
import { prepare } from "./menu.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** Opens who else might be chosen for the dyad in sight. */
async function others({ panel }: OpenPreview): Promise<void> {
  await panel.getByText("Choisir quelqu’un d’autre").click();
}

test("the dyad at hand follows the row, tells what made its score, and takes decisions", async ({
  preview,
}) => {
  const { panel, cell } = preview;
  const dyads = await proposeDyads(preview);
  const [first = "", second = ""] = mentees(dyads, true);
  await enterRoom(preview, "Décider des dyades");
  await lookAt(preview, dyads, first);
  // The number is one click away.
  await expect(panel.locator(".bar-figures").filter({ hasText: /\d/ })).toHaveCount(0);
  await panel.getByText("Voir les points").click();
  const score = Number((await cell(dyads.at("Score", first)).innerText()).replace(",", "."));
  const told = await panel.locator(".bar-figures").allInnerTexts();
  const points = told.map((text) => Number(text.split(" ")[0]?.replace(",", ".")));
  expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score, 0);
  await panel.getByText("Les deux profils").click();
  await expect(panel.getByRole("columnheader", { name: "Mentor·e" })).toBeVisible();

  await lookAt(preview, dyads, second);
  const status = cell(dyads.at("Statut", second));
  await panel.getByLabel(/vos initiales/).fill("A. P.");
  for (const [button, text] of [
    ["Confirmer", "Confirmée"],
    ["À discuter", "À discuter"],
    ["Refuser", "Refusée"],
  ] as const) {
    await panel.getByRole("button", { name: button, exact: true }).click();
    await expect(status).toHaveText(text);
    if (text !== "À discuter") await expect(cell(dyads.at("Décidé par", second))).toHaveText("A. P.");
    await panel.getByRole("button", { name: "Dyade précédente" }).click();
    await expect(panel.getByRole("heading", { level: 2, name: second })).toBeVisible();
    await expect(panel.getByRole("button", { name: button, exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await panel.getByRole("button", { name: "Annuler la décision" }).click();
    await expect(status).toHaveText("Proposée");
  }
});

test("both people are shown in their own words, with what matches and what is missing", async ({
  preview,
}) => {
  const { panel } = preview;
  const dyads = await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  await lookAt(preview, dyads, "Émilie Nadeau");
  await expect(panel.getByText("Superviseure de production · Groupe Roy-Lemay")).toBeVisible();
  await expect(panel.getByText(/^Je supervise 18 personnes/)).toBeVisible();
  await expect(panel.getByText("Parlez-nous de votre parcours en quelques phrases")).toBeVisible();
  await expect(
    panel.getByRole("heading", { name: /^Accord (Très bon|Bon|À discuter|Peu en commun)$/ }),
  ).toBeVisible();
  await expect(panel.getByText(/^[●○]{4}$/)).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Ce qui correspond" })).toBeVisible();
  await expect(
    panel.getByText("Sujets\u00a0: Production, qualité et amélioration continue", { exact: true }),
  ).toBeVisible();
});

test("another mentor is chosen in one click, and those move who were told to", async ({ preview }) => {
  const { panel, cell } = preview;
  const dyads = await proposeDyads(preview);
  const [, mentee = ""] = mentees(dyads, true);
  await enterRoom(preview, "Décider des dyades");
  await lookAt(preview, dyads, mentee);
  await others(preview);
  const choose = panel.getByRole("button", { name: /^Choisir plutôt/ }).first();
  await expect(choose).toBeVisible();
  const mentor = (await choose.getAttribute("aria-label"))?.replace("Choisir plutôt ", "") ?? "";
  const moves = panel.locator(".moves").first();
  await moves.locator("summary").click();
  const told = await moves.getByRole("listitem").allInnerTexts();
  expect(told.length).toBeGreaterThan(0);
  await choose.click();
  await expect(cell(dyads.at("Mentor·e", mentee))).toHaveText(mentor);
  await expect(cell(dyads.at("Statut", mentee))).toHaveText("Verrouillée");
  for (const move of told) {
    const [, name = "", to = ""] = /^(.*) \(avant\s: .*; après\s: (.*)\)$/.exec(move) ?? [];
    await expect(cell(dyads.at("Mentor·e", name))).toHaveText(to === "sans mentor·e" ? "" : to);
  }
  await expect(panel.getByText(/Vos changements coûtent/)).toHaveCount(0);
});

test("a conflict made by hand is told with its proof, and what it costs everybody", async ({ preview }) => {
  const { page, panel, cell } = preview;
  const dyads = await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  await cell(dyads.at("Mentor·e", "Vincent Caron")).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Réjean Thériault");
  await page.keyboard.press("Enter");
  await expect(cell(dyads.at("À surveiller", "Vincent Caron"))).toContainText("Conflit");
  await lookAt(preview, dyads, "Vincent Caron");
  await others(preview);
  const proof = /Réjean Thériault → Annie Courchesne → Vincent Caron/;
  await expect(panel.locator(".link-list").getByText(proof)).toBeVisible();
  await expect(panel.getByText(/Vos changements coûtent .* au total/)).toBeVisible();
});

test("a person in the answers is shown with their dyads, and with who might come at what price", async ({
  preview,
}) => {
  const { panel, cell, openTab } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  await openTab(/mentor·es/);
  await cell("C4").click();
  await expect(panel.getByRole("heading", { name: "Julie Gagnon" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Dyades actuelles" })).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Choisir plutôt/ }).first()).toBeVisible();
  await openTab("Liens");
  await expect(panel.getByText(/^Cliquez sur une ligne/)).toBeVisible();
});

test("a newcomer is found a mentor by several things at once, and placed", async ({ preview }) => {
  const { panel, cell } = preview;
  const dyads = await proposeDyads(preview);
  const [placed = ""] = mentees(dyads, true);
  const [alone = ""] = mentees(dyads, false);
  const freed = dyads.column("Mentor·e").get(placed) ?? "";
  await enterRoom(preview, "Décider des dyades");
  await lookAt(preview, dyads, placed);
  await panel.getByRole("button", { name: "Refuser" }).click();
  await expect(cell(dyads.at("Statut", placed))).toHaveText("Refusée");

  await enterRoom(preview, "Chercher une personne");
  await expect(panel.getByRole("heading", { name: "24 personnes trouvées" })).toBeVisible();
  await panel.getByLabel("Mots").fill("francais");
  await panel.getByText("Filtrer par réponse").click();
  await panel.locator("summary", { hasText: /^Mode de rencontre/ }).click();
  await panel.getByRole("checkbox", { name: /^En personne/ }).check();
  await expect(panel.getByText("Filtrer par réponse (1)")).toBeVisible();
  await panel.getByRole("button", { name: "Tout effacer" }).click();

  await panel.getByLabel("Pour", { exact: true }).selectOption({ label: alone });
  // In words and dots; the number of each is one click away
  const shownScores = panel.getByText(/^\s*[\d,]+ sur 100$/);
  await expect(shownScores.first()).toBeHidden();
  const agreement = panel.locator(".agreement").first();
  await expect(agreement.getByText(/^(Très bon|Bon|À discuter|Peu en commun) [●○]{4}$/)).toBeVisible();
  await agreement.locator("summary").press("Enter");
  await expect(shownScores.first()).toBeVisible();
  const scores = await shownScores.allTextContents();
  const values = scores.map((text) => Number(text.trim().split(" ")[0]?.replace(",", ".")));
  expect(values).toEqual([...values].sort((a, b) => b - a));
  await panel.getByRole("checkbox", { name: "Avec une place libre" }).check();
  await expect(panel.getByRole("heading", { name: "1 personne trouvée" })).toBeVisible();
  await panel.getByRole("button", { name: `Placer ici : ${freed}` }).click();
  await expect(panel.getByText(`${alone} et ${freed} forment une dyade verrouillée.`)).toBeVisible();
  await expect(cell(dyads.at("Mentor·e", alone))).toHaveText(freed);
  await expect(cell(dyads.at("Statut", alone))).toHaveText("Verrouillée");
});

test("a refusal is repaired with what was told beforehand, and two runs are compared", async ({
  preview,
}) => {
  const { panel, cell, tab } = preview;
  const dyads = await proposeDyads(preview);
  const [refused = ""] = mentees(dyads, true);
  await enterRoom(preview, "Ajuster après un départ ou un refus");
  await panel.getByRole("button", { name: "Chercher" }).click();
  await expect(panel.getByRole("heading", { name: /^Rien ne peut bouger/ })).toBeVisible();
  await enterRoom(preview, "Décider des dyades");
  await lookAt(preview, dyads, refused);
  await panel.getByRole("button", { name: "Refuser" }).click();
  await expect(cell(dyads.at("Statut", refused))).toHaveText("Refusée");

  await enterRoom(preview, "Ajuster après un départ ou un refus");
  await panel.getByLabel(/Ne toucher aux autres dyades/).fill("abc");
  await expect(panel.getByRole("button", { name: "Chercher" })).toBeDisabled();
  await panel.getByLabel(/Ne toucher aux autres dyades/).fill("10");
  await panel.getByRole("button", { name: "Chercher" }).click();
  await expect(panel.getByRole("heading", { name: /changement/ })).toBeVisible();
  const moves = (await panel.locator("main .list > li").allInnerTexts()).map((text) => {
    const [mentee = "", change = ""] = text.split("\n");
    const [, ...moved] = /^Avant\s: (.*)\. Après\s: (.*)\.$/.exec(change) ?? [];
    const [from = "", to = ""] = moved.map((name) => (name === "sans mentor·e" ? "" : name));
    return { mentee, from, to };
  });
  expect(moves[0]?.mentee).toBe(refused);
  // Who moves is told before and after, in words, and in numbers when asked
  const changed = panel.locator(".agreement", { hasText: "Avant" }).first();
  await expect(changed.locator("summary")).toHaveText(/^Avant\s: .+ [●○]{4} Après\s: .+ [●○]{4}$/);
  await expect(changed.getByText(/^Score\s: [\d,]+ avant, [\d,]+ après$/)).toBeHidden();
  await changed.locator("summary").click();
  await expect(changed.getByText(/^Score\s: [\d,]+ avant, [\d,]+ après$/)).toBeVisible();
  for (const { mentee, from } of moves) await expect(cell(dyads.at("Mentor·e", mentee))).toHaveText(from);
  await panel.getByRole("button", { name: "Appliquer" }).click();
  await expect(panel.getByText("C’est fait. L’onglet a été mis à jour.")).toBeVisible();
  // Whoever was refused keeps that row, and has a new one below; the others change in place.
  await expect(cell(dyads.at("Statut", refused))).toHaveText("Refusée");
  await expect(cell(dyads.at("Mentor·e", refused))).toHaveText(moves[0]?.from ?? "");
  expect((await readDyads(preview)).rowsOf(refused).map((row) => row.slice(0, 3))).toEqual([
    ["Refusée", refused, moves[0]?.from],
    [moves[0]?.to === "" ? "À placer" : "Proposée", refused, moves[0]?.to],
  ]);
  for (const { mentee, to } of moves.slice(1))
    await expect(cell(dyads.at("Mentor·e", mentee))).toHaveText(to);

  await prepare(panel);
  await proposeDyads(preview);
  await enterRoom(preview, "Comparer deux propositions");
  await expect(panel.getByText(/gardées? · .* toujours à placer/)).toBeVisible();
  await panel.getByText("Voir les scores").click();
  await expect(panel.getByText(/^Score moyen/)).toBeVisible();
  await panel.getByLabel("Montrer").selectOption({ index: 4 });
  await expect(panel.locator(".badge", { hasText: "Dyade gardée" }).first()).toBeVisible();
  await panel.getByRole("button", { name: "Écrire un onglet" }).click();
  await expect(tab(/^Comparaison/)).toBeVisible();
});

test("the pictures of the dyads are drawn, and written to a tab", async ({ preview }) => {
  const { panel, tab, cell } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Rapport");
  const matrix = panel.getByRole("img", { name: /960 paires/ });
  await expect(matrix).toBeVisible();
  // Whose a cell is and what it says, by pointer and by keys.
  await expect(panel.getByText("Touchez une case pour voir la paire et son score.")).toBeVisible();
  const keys = panel.getByRole("application", { name: /^Tous les scores/ });
  await keys.focus();
  await expect(panel.getByText(/^Émilie Nadeau et Hélène Roy\s: paire écartée$/)).toBeVisible();
  await keys.press("ArrowRight");
  await keys.press("ArrowDown");
  await keys.press("ArrowUp");
  await expect(panel.getByText(/^Émilie Nadeau et Jean-François Pelletier\s: \d/)).toBeVisible();
  const box = await matrix.boundingBox();
  if (box === null) throw new Error("no picture");
  await matrix.click({ position: { x: box.width - 2, y: 2 } });
  await expect(panel.getByText(/^Émilie Nadeau et Steve Tremblay\s: \d/)).toBeVisible();
  await panel.getByText("Voir les scores").click();
  await expect(panel.getByRole("img", { name: /Répartition des scores/ })).toBeVisible();
  await panel.getByText("Places prises", { exact: true }).click();
  await expect(panel.getByText(/^\d sur \d$/).first()).toBeVisible();
  await panel.getByRole("button", { name: "Écrire l’onglet Rapport" }).click();
  await expect(tab(/^Rapport/)).toBeVisible();
  await expect(cell("A3")).toHaveText("En bref");
});

test("without dyads the rooms say what to do first", async ({ preview }) => {
  const { panel } = preview;
  await expect(panel.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  for (const name of ["Ajuster après un départ ou un refus", "Rapport", "Comparer deux propositions"]) {
    await enterRoom(preview, name);
    await expect(panel.getByText(/Proposez d’abord des dyades|Il faut deux onglets/)).toBeVisible();
  }
});
