import {
  check as checkEn,
  conflicts as conflictsEn,
  needs as needsEn,
} from "../../../src/core/messages/en/check.ts";
import { desk as deskEn } from "../../../src/core/messages/en/desk.ts";
import { pictures as picturesEn, report as reportEn } from "../../../src/core/messages/en/report.ts";
import { rerun as rerunEn } from "../../../src/core/messages/en/rerun.ts";
import { check, conflicts, needs } from "../../../src/core/messages/fr/check.ts";
import { desk } from "../../../src/core/messages/fr/desk.ts";
import { pictures, report } from "../../../src/core/messages/fr/report.ts";
import { rerun } from "../../../src/core/messages/fr/rerun.ts";
import type { Language } from "../../../src/core/programme/settings.ts";

const WORDS = {
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
};

/** The words of the desk's rooms. */
export function roomWords(language: Language): (typeof WORDS)["fr"] {
  return WORDS[language];
}
