import { decide as englishDecide } from "../../core/messages/en/decide.ts";
import { desk as englishDesk } from "../../core/messages/en/desk.ts";
import { directory as englishDirectory } from "../../core/messages/en/directory.ts";
import { directoryPage as englishPage } from "../../core/messages/en/directory-page.ts";
import { event as englishEvent } from "../../core/messages/en/event.ts";
import { followUp as englishFollowUp } from "../../core/messages/en/follow-up.ts";
import { introduction as englishIntroduction } from "../../core/messages/en/introduction.ts";
import { sidebar as englishSidebar } from "../../core/messages/en/sidebar.ts";
import { decide as frenchDecide } from "../../core/messages/fr/decide.ts";
import { desk as frenchDesk } from "../../core/messages/fr/desk.ts";
import { directory as frenchDirectory } from "../../core/messages/fr/directory.ts";
import { directoryPage as frenchPage } from "../../core/messages/fr/directory-page.ts";
import { event as frenchEvent } from "../../core/messages/fr/event.ts";
import { followUp as frenchFollowUp } from "../../core/messages/fr/follow-up.ts";
import { introduction as frenchIntroduction } from "../../core/messages/fr/introduction.ts";
import { sidebar as frenchSidebar } from "../../core/messages/fr/sidebar.ts";

/** What the buttons say on the way to each picture. */
export const WORDS = {
  fr: {
    decide: frenchDecide,
    desk: frenchDesk,
    directory: frenchDirectory,
    page: frenchPage,
    event: frenchEvent.room,
    followUp: frenchFollowUp,
    introduction: frenchIntroduction,
    sidebar: frenchSidebar,
  },
  en: {
    decide: englishDecide,
    desk: englishDesk,
    directory: englishDirectory,
    page: englishPage,
    event: englishEvent.room,
    followUp: englishFollowUp,
    introduction: englishIntroduction,
    sidebar: englishSidebar,
  },
};
