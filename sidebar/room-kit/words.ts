import {
  check as checkEn,
  conflicts as conflictsEn,
  needs as needsEn,
} from "../../src/core/messages/en/check.ts";
import { desk as deskEn } from "../../src/core/messages/en/desk.ts";
import { directoryPage as directoryPageEn } from "../../src/core/messages/en/directory-page.ts";
import { directory as directoryEn } from "../../src/core/messages/en/directory.ts";
import { event as eventEn } from "../../src/core/messages/en/event.ts";
import { followUp as followUpEn } from "../../src/core/messages/en/follow-up.ts";
import { forms as formsEn } from "../../src/core/messages/en/forms.ts";
import { help as helpEn, settings as settingsEn } from "../../src/core/messages/en/help.ts";
import { introduction as introductionEn } from "../../src/core/messages/en/introduction.ts";
import { pictures as picturesEn, report as reportEn } from "../../src/core/messages/en/report.ts";
import { rerun as rerunEn } from "../../src/core/messages/en/rerun.ts";
import { check, conflicts, needs } from "../../src/core/messages/fr/check.ts";
import { desk } from "../../src/core/messages/fr/desk.ts";
import { directoryPage } from "../../src/core/messages/fr/directory-page.ts";
import { directory } from "../../src/core/messages/fr/directory.ts";
import { event } from "../../src/core/messages/fr/event.ts";
import { followUp } from "../../src/core/messages/fr/follow-up.ts";
import { forms } from "../../src/core/messages/fr/forms.ts";
import { help, settings } from "../../src/core/messages/fr/help.ts";
import { introduction } from "../../src/core/messages/fr/introduction.ts";
import { pictures, report } from "../../src/core/messages/fr/report.ts";
import { rerun } from "../../src/core/messages/fr/rerun.ts";
import { inLanguage } from "../in-language.ts";

// The words of the rooms: in a person's language for the screens, in the programme's for what is written.

/** Of all rooms that look at the people and their dyads. */
export const deskWords = inLanguage({
  fr: { desk, check, conflicts, needs, pictures, report, rerun },
  en: {
    desk: deskEn,
    check: checkEn,
    conflicts: conflictsEn,
    needs: needsEn,
    pictures: picturesEn,
    report: reportEn,
    rerun: rerunEn,
  },
});

/** Of the rooms that accompany dyads. */
export const accompanyWords = inLanguage({
  fr: { followUp, introduction },
  en: { followUp: followUpEn, introduction: introductionEn },
});

export const eventWords = inLanguage({ fr: event, en: eventEn });

/** Of the rooms of the directory and its requests. */
export const directoryWords = inLanguage({ fr: directory, en: directoryEn });

/** Of the file that is the directory. */
export const directoryPageWords = inLanguage({ fr: directoryPage, en: directoryPageEn });

export const formsWords = inLanguage({ fr: forms, en: formsEn });

export const helpWords = inLanguage({ fr: help, en: helpEn });

export const settingsWords = inLanguage({ fr: settings, en: settingsEn });
