import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { holdEvent } from "./meeting.ts";
import { type Room, enterRoom, propose } from "./rooms.ts";
import type { Stage } from "./stage.ts";
import { letWeeksPass } from "./weeks.ts";
import { WORDS } from "./words.ts";

const PHONE = { width: 375, height: 720 };
/** For a room whose picture has more to show than a panel of the usual height shows. */
const TALL = { width: 300, height: 780 };
/** The clock is looked at from afar; there is little else to see. */
const CLOCK = { width: 300, height: 540 };
/** Two rows of the dyads tab that have a mentor, and what their pictures show of them. */
const MENTORS = ["C8", "C7"];
const NEEDS = ["Relève et transfert d'entreprise", "Finances, comptabilité et fiscalité"];

const FILES = {
  fr: {
    overview: "apercu-fr.png",
    home: "accueil-fr.png",
    hand: "dyade-choisie-fr.png",
    prices: "prix-fr.png",
    needs: "besoins-fr.png",
    report: "rapport-fr.png",
    directory: "repertoire-fr.png",
    introduction: "presentations-fr.png",
    clock: "horloge-fr.png",
    followUp: "suivi-fr.png",
  },
  en: {
    overview: "overview-en.png",
    home: "home-en.png",
    hand: "chosen-dyad-en.png",
    prices: "prices-en.png",
    needs: "needs-en.png",
    report: "report-en.png",
    directory: "directory-en.png",
    introduction: "introductions-en.png",
    clock: "clock-en.png",
    followUp: "follow-up-en.png",
  },
};

/** Takes the pictures of the README, in the order in which a programme lives them. */
export async function takePictures(stage: Stage): Promise<void> {
  const words = WORDS[stage.language];
  const files = FILES[stage.language];
  await propose(stage);
  await stage.take(stage.page, files.overview);

  const panel = await stage.openPanel();
  await panel.locator(".stages").waitFor();
  await panel.getByText(words.sidebar.home.checking).waitFor({ state: "detached" });
  await stage.take(panel, files.home);
  const enter = (room: Room): Promise<void> => enterRoom(panel, words.sidebar, room);

  await enter("needs");
  await panel.locator(".need-bar").first().waitFor();
  await stage.take(panel, files.needs);

  for (const [at, cell] of MENTORS.entries()) {
    await stage.page.getByRole("gridcell", { name: cell, exact: true }).click();
    if (at === 0) {
      await enter("decide");
      await panel.locator(".person").first().waitFor();
      await stage.take(panel, files.hand);
      const others = panel.locator("summary", { hasText: words.decide.other });
      await others.click();
      await panel.locator(".choice").first().waitFor();
      await others.evaluate((summary) => {
        summary.scrollIntoView();
      });
      await stage.take(panel, files.prices);
    }
    const name = (await stage.page.getByRole("gridcell", { name: cell, exact: true }).innerText()).trim();
    await panel.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    await panel.getByRole("button", { name: words.decide.confirm, exact: true }).click();
    await panel.getByText(words.decide.writing(1)).waitFor({ state: "detached" });
  }

  await panel.setViewportSize(TALL);
  await enter("report");
  await panel.locator(".heat-map").waitFor();
  await stage.take(panel, files.report);

  await enter("introductions");
  await introduce(panel, stage);
  await stage.take(panel, files.introduction);

  await enter("event");
  await holdEvent(panel, stage);
  await panel.setViewportSize(CLOCK);
  await stage.take(panel, files.clock);

  await panel.setViewportSize(TALL);
  letWeeksPass(stage.host);
  await enter("followUp");
  await panel.getByText(words.followUp.answers(4)).waitFor();
  await stage.take(panel, files.followUp);

  await enter("directory");
  const directory = await openDirectory(panel, stage);
  await stage.take(directory, files.directory);
}

async function introduce(panel: Page, { language }: Stage): Promise<void> {
  const { introduction } = WORDS[language];
  await panel.getByLabel(introduction.programme).fill("Mentorat de la Rive-aux-Érables");
  await panel.getByLabel(introduction.coordination).fill("Nathalie Bergeron");
  await panel.getByRole("button", { name: introduction.save }).click();
  await panel.getByText(introduction.saved).waitFor();
  await panel.getByText(introduction.template, { exact: true }).click();
  await panel.getByLabel(introduction.locked).check();
  await panel.getByText(introduction.preview).first().click();
}

/** Makes the directory and opens it as somebody who received it would, on a phone. */
async function openDirectory(panel: Page, { language, context, folder }: Stage): Promise<Page> {
  const { directory, page } = WORDS[language];
  await panel.getByLabel(directory.vouch).check();
  const download = panel.waitForEvent("download");
  await panel.getByRole("button", { name: directory.make, exact: true }).click();
  const file = join(folder, directory.file);
  await (await download).saveAs(file);
  const opened = await context.newPage();
  await opened.setViewportSize(PHONE);
  await opened.goto(pathToFileURL(file).href);
  if (language === "en") await opened.getByRole("button", { name: "English" }).click();
  const needs = opened.locator("details", { hasText: page.needs }).first();
  await needs.locator("summary").first().click();
  await needs.locator("summary").nth(1).click();
  for (const need of NEEDS) await needs.getByRole("checkbox", { name: need }).check();
  await needs.locator("summary").first().click();
  await opened.getByRole("article").first().waitFor();
  return opened;
}
