import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { FAILURE, answerOnce } from "./answer-once.ts";
import { bothAnswers } from "./both-answers.ts";
import { writeCareless } from "./careless-workbook.ts";
import { readDyads } from "./dyads-tab.ts";
import { cellsOf } from "./event-room.ts";
import { byMenu } from "./menu.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** What a coordinator reads and presses, in one language. */
const STORY = {
  fr: {
    room: "Vos questions",
    topics: "Besoins et offres",
    lacks: /manquent de places/,
    poor: /n’est pas écrit avec les mêmes mots/,
    people: /Nomme des personnes/,
    wait: ["2 questions sont à regarder", "Une question est à regarder"],
    aside: "Laisser de côté",
    nowAside: "Cette question est laissée de côté.",
    use: "Que faire de « Mentors que vous connaissez déjà »?",
    wish: "Un souhait : les personnes voulues",
    ties: ["Des personnes à éviter", "Un lien hiérarchique : les gestionnaires", "Des dyades passées"],
    past: {
      written: /^8 dyades passées sont écrites dans l’onglet «.Liens.»/,
      tab: "Liens",
      relation: "dyade passée",
      undo: "Annuler cette réponse",
      undone: "La réponse est annulée.",
      standing: /^8 dyades passées que nomme cette question sont déjà écrites/,
      conflicts: "Conflits trouvés",
    },
    nowWish: "Cette question est maintenant lue comme un souhait.",
    needs: /^Domaines/,
    yes: "Oui",
    groups: "Réponses réunies",
    keep: "Garder ces choix",
    kept: "Vos choix sont gardés avec le classeur.",
    prepare: "Préparer les dyades",
    propose: "Proposer les dyades",
    best: /Il n’existe pas de meilleur ensemble de dyades, selon.: Domaines/,
  },
  en: {
    room: "Your questions",
    topics: "Needs and offers",
    lacks: /lack places/,
    poor: /are not written in the same words/,
    people: /Names people/,
    wait: ["2 questions need a look", "One question needs a look"],
    aside: "Leave it aside",
    nowAside: "This question is left aside.",
    use: "What is “Mentors you already know” for?",
    wish: "A wish: the people they want",
    ties: ["People to avoid", "A reporting line: their managers", "Past dyads"],
    past: {
      written: /^8 past dyads are written in the tab “Links”/,
      tab: "Links",
      relation: "past dyad",
      undo: "Undo this answer",
      undone: "The answer is undone.",
      standing: /^8 past dyads that this question names are already written/,
      conflicts: "Conflicts found",
    },
    nowWish: "This question is now read as a wish.",
    needs: /^What I want/,
    yes: "Yes",
    groups: "Answers joined",
    keep: "Keep these choices",
    kept: "Your choices are kept with the workbook.",
    prepare: "Prepare the dyads",
    propose: "Propose dyads",
    best: /No better set of dyads exists, going by: What I want/,
  },
} as const;

/** Superiors and people to avoid, however they are spelled: never together. */
const APART = [
  ["Julie Tremblay", "Josée Bernier"],
  ["Éric Lavoie", "Marc-André Côté"],
  ["Fatou Diallo", "Luc Tremblay"],
  ["Kevin Roy", "Samir Haddad"],
  ["Olivier Paquin", "Chantal Dubé"],
  ["Maude Cyr", "Anne Roy"],
] as const;

/** What mentors call otherwise is not said to lack places; the way back leads to the questions. */
async function expectNeedsWordedApart(
  { panel }: OpenPreview,
  { room, topics, lacks, poor }: (typeof STORY)["fr" | "en"],
): Promise<void> {
  await expect(panel.getByRole("heading", { level: 1, name: room })).toBeVisible();
  await byMenu(panel, topics);
  await expect(panel.getByRole("heading", { name: poor })).toBeVisible();
  await expect(panel.getByRole("heading", { name: lacks })).toHaveCount(0);
  await panel.getByRole("button", { name: room, exact: true }).click();
}

async function mend({ panel }: OpenPreview, words: (typeof STORY)["fr" | "en"]): Promise<void> {
  // What is doubtful opens by itself.
  await expect(panel.getByRole("heading", { level: 1, name: words.room })).toBeVisible();
  await expect(panel.getByText(words.poor)).toBeVisible();
  await expect(panel.getByText(words.people)).toBeVisible();

  await expect(panel.getByText(words.wait[0])).toBeVisible();
  const ways = await panel.getByLabel(words.use).locator("option").allTextContents();
  expect(ways.slice(1, 5).map((way) => way.replaceAll("\u00a0", " "))).toEqual([words.wish, ...words.ties]);

  await panel.getByLabel(words.use).selectOption({ label: words.wish });
  await expect(panel.getByText(words.nowWish)).toBeVisible();
  await expect(panel.getByText(words.people)).toHaveCount(0);
  await expect(panel.getByText(words.wait[1])).toBeVisible();

  // The options of what is sought and what is offered are made to meet, one question after the other.
  await panel.locator("summary", { hasText: words.needs }).first().click();
  const ids = await panel.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
  expect([...new Set(ids)]).toEqual(ids);
  const yes = panel.getByRole("button", { name: words.yes, exact: true });
  for (let answers = 0; answers < 5; answers++) {
    await expect(yes).toBeVisible();
    await yes.click();
  }
  await expect(yes).toHaveCount(0);
  await expect(panel.getByRole("heading", { name: words.groups })).toBeVisible();
  // The last question took its buttons with it, not the focus.
  const isLost = () => panel.locator("body").evaluate((body) => body.ownerDocument.activeElement === body);
  expect(await isLost()).toBe(false);
  await expect(panel.getByText(words.poor)).toHaveCount(0);

  await panel.getByRole("button", { name: words.keep }).click();
  await expect(panel.getByText(words.kept)).toBeVisible();
}

for (const language of ["fr", "en"] as const) {
  const words = STORY[language];
  test.describe(`a careless workbook, ${language}`, () => {
    let folder = "";
    test.use({
      account: language,
      workbook: async ({}, use) => {
        folder = await mkdtemp(path.join(tmpdir(), "dyade-careless-"));
        const file = path.join(folder, "programme.xlsx");
        await writeCareless(file, language);
        await use(file);
        await rm(folder, { recursive: true });
      },
    });

    test("holds past dyads, which its answers say, for the Links tab and all that reads it", async ({
      preview,
    }) => {
      const { panel } = preview;
      const { past } = words;
      await expect(panel.getByText(words.people)).toBeVisible();
      // The first answers to such a question are a click away.
      await expect(panel.locator(".unused-question .button")).toHaveText([words.wish, ...words.ties]);
      const linksRows = async () => (await cellsOf(preview, new RegExp(`^${past.tab}$`))).slice(1);
      await panel.getByRole("button", { name: words.ties[2], exact: true }).click();
      await expect(panel.getByText(past.written)).toBeVisible();
      await expect(panel.getByText(words.people)).toHaveCount(0);
      expect((await linksRows()).map(([, relation]) => relation)).toEqual(Array(8).fill(past.relation));
      await byMenu(panel, past.conflicts);
      await expect(panel.getByText(new RegExp(past.relation)).first()).toBeVisible();
      await byMenu(panel, words.room);
      await expect(panel.getByText(words.people)).toHaveCount(0);
      await expect(panel.getByRole("button", { name: past.undo, exact: true })).toHaveCount(0);
    });

    test("keeps a question in sight until it is put aside for good", async ({ preview }) => {
      const { page, panel } = preview;
      await expect(panel.getByText(words.people)).toBeVisible();
      const aside = panel.getByRole("button", { name: words.aside, exact: true });
      await answerOnce(panel, "keep", FAILURE);
      await aside.click();
      await expect(panel.getByRole("alert")).toBeVisible();
      await expect(panel.getByText(words.nowAside)).toHaveCount(0);
      await expect(panel.getByText(words.people)).toBeVisible();
      await expect(panel.getByText(words.wait[0])).toBeVisible();
      await aside.click();
      await expect(panel.getByText(words.nowAside)).toBeVisible();
      await expect(panel.getByText(words.people)).toHaveCount(0);
      await expect(panel.getByRole("alert")).toHaveCount(0);
      await page.reload();
      await expect(panel.getByText(words.wait[1])).toBeVisible();
      await expect(panel.getByText(words.people)).toHaveCount(0);
    });

    test("has its past dyads taken back at once where they were a mistake", async ({ preview }) => {
      const { panel } = preview;
      const { past } = words;
      await panel.getByLabel(words.use).selectOption({ label: words.ties[2] });
      await expect(panel.getByText(past.written)).toBeVisible();
      await panel.getByRole("button", { name: past.undo, exact: true }).click();
      await expect(panel.getByText(past.undone)).toBeVisible();
      await expect(panel.getByText(words.people)).toBeVisible();
      expect((await cellsOf(preview, new RegExp(`^${past.tab}$`))).slice(1).flat().join("")).toBe("");
    });

    test("is asked again where a question could not be put aside, and writes its dyads once", async ({
      preview,
    }) => {
      const { panel } = preview;
      const { past } = words;
      await expect(panel.getByText(words.people)).toBeVisible();
      await answerOnce(panel, "keep", FAILURE);
      await panel.getByLabel(words.use).selectOption({ label: words.ties[2] });
      await expect(panel.getByText(past.written)).toBeVisible();
      await expect(panel.getByText(words.people)).toBeVisible();
      await panel.getByLabel(words.use).selectOption({ label: words.ties[2] });
      await expect(panel.getByText(past.standing)).toBeVisible();
      await expect(panel.getByText(words.people)).toHaveCount(0);
      expect((await cellsOf(preview, new RegExp(`^${past.tab}$`))).slice(1)).toHaveLength(8);
    });

    test("is mended in the panel, and ends with dyads that a coordinator would sign", async ({ preview }) => {
      const { panel, tab } = preview;
      await expectNeedsWordedApart(preview, words);
      await mend(preview, words);
      await panel.getByRole("button", { name: words.prepare }).click();
      await expect(panel.getByRole("button", { name: words.propose })).toBeEnabled();
      const answers = await bothAnswers(preview);
      expect(answers.commandLine).toEqual(answers.panel);
      await panel.getByRole("button", { name: words.propose }).click();
      await expect(tab(/^(Dyades|Dyads) /)).toHaveCount(1);
      await expect(panel.getByText(words.best)).toBeVisible();
      const dyads = await readDyads(preview);
      const [mentee, mentor] = language === "fr" ? ["Mentoré·e", "Mentor·e"] : ["Mentee", "Mentor"];
      const mentorOf = dyads.column(mentor, mentee);
      for (const [one, other] of APART) expect(mentorOf.get(one)).not.toBe(other);
      expect([...mentorOf.values()].filter((name) => name !== "")).toHaveLength(8);
    });
  });
}
