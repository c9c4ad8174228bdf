import { answerDoubts as answerDoubtsEn } from "../../src/core/messages/en/answer-doubts.ts";
import { arrivals as arrivalsEn } from "../../src/core/messages/en/arrivals.ts";
import { asking as askingEn } from "../../src/core/messages/en/asking.ts";
import {
  check as checkEn,
  conflicts as conflictsEn,
  needs as needsEn,
} from "../../src/core/messages/en/check.ts";
import { committee as committeeEn } from "../../src/core/messages/en/committee.ts";
import { coordination as coordinationEn } from "../../src/core/messages/en/coordination.ts";
import { decide as decideEn } from "../../src/core/messages/en/decide.ts";
import { desk as deskEn } from "../../src/core/messages/en/desk.ts";
import { directoryFile as directoryFileEn } from "../../src/core/messages/en/directory-file.ts";
import { directory as directoryEn } from "../../src/core/messages/en/directory.ts";
import { doubts as doubtsEn } from "../../src/core/messages/en/doubts.ts";
import { event as eventEn } from "../../src/core/messages/en/event.ts";
import { followUp as followUpEn } from "../../src/core/messages/en/follow-up.ts";
import { forgetting as forgettingEn } from "../../src/core/messages/en/forgetting.ts";
import { forms as formsEn } from "../../src/core/messages/en/forms.ts";
import { news as newsEn } from "../../src/core/messages/en/news.ts";
import { guarantees as guaranteesEn } from "../../src/core/messages/en/guarantees.ts";
import { help as helpEn, settings as settingsEn } from "../../src/core/messages/en/help.ts";
import { introduction as introductionEn } from "../../src/core/messages/en/introduction.ts";
import { lessons as lessonsEn } from "../../src/core/messages/en/lessons.ts";
import { papers as papersEn } from "../../src/core/messages/en/papers.ts";
import { pictures as picturesEn, report as reportEn } from "../../src/core/messages/en/report.ts";
import { rerun as rerunEn } from "../../src/core/messages/en/rerun.ts";
import { robustness as robustnessEn } from "../../src/core/messages/en/robustness.ts";
import { rules as rulesEn } from "../../src/core/messages/en/rules.ts";
import { uses as usesEn } from "../../src/core/messages/en/uses.ts";
import { helps as helpsEn } from "../../src/core/messages/en/helps.ts";
import { nearSets as nearSetsEn } from "../../src/core/messages/en/near-sets.ts";
import { objectives as objectivesEn, ways as waysEn } from "../../src/core/messages/en/ways.ts";
import { answerDoubts } from "../../src/core/messages/fr/answer-doubts.ts";
import { arrivals } from "../../src/core/messages/fr/arrivals.ts";
import { asking } from "../../src/core/messages/fr/asking.ts";
import { check, conflicts, needs } from "../../src/core/messages/fr/check.ts";
import { committee } from "../../src/core/messages/fr/committee.ts";
import { coordination } from "../../src/core/messages/fr/coordination.ts";
import { decide } from "../../src/core/messages/fr/decide.ts";
import { desk } from "../../src/core/messages/fr/desk.ts";
import { directoryFile } from "../../src/core/messages/fr/directory-file.ts";
import { directory } from "../../src/core/messages/fr/directory.ts";
import { doubts } from "../../src/core/messages/fr/doubts.ts";
import { event } from "../../src/core/messages/fr/event.ts";
import { followUp } from "../../src/core/messages/fr/follow-up.ts";
import { forgetting } from "../../src/core/messages/fr/forgetting.ts";
import { forms } from "../../src/core/messages/fr/forms.ts";
import { guarantees } from "../../src/core/messages/fr/guarantees.ts";
import { help, settings } from "../../src/core/messages/fr/help.ts";
import { news } from "../../src/core/messages/fr/news.ts";
import { introduction } from "../../src/core/messages/fr/introduction.ts";
import { lessons } from "../../src/core/messages/fr/lessons.ts";
import { papers } from "../../src/core/messages/fr/papers.ts";
import { pictures, report } from "../../src/core/messages/fr/report.ts";
import { rerun } from "../../src/core/messages/fr/rerun.ts";
import { robustness } from "../../src/core/messages/fr/robustness.ts";
import { rules } from "../../src/core/messages/fr/rules.ts";
import { uses } from "../../src/core/messages/fr/uses.ts";
import { helps } from "../../src/core/messages/fr/helps.ts";
import { nearSets } from "../../src/core/messages/fr/near-sets.ts";
import { objectives, ways } from "../../src/core/messages/fr/ways.ts";
import type { Language } from "../../src/core/programme/settings.ts";

// The words of the rooms: in a person's language for the screens, in the programme's for what is written.

const DESK = {
  fr: { arrivals, committee, desk, decide, check, conflicts, needs, pictures, report, rerun, robustness },
  en: {
    arrivals: arrivalsEn,
    committee: committeeEn,
    desk: deskEn,
    decide: decideEn,
    check: checkEn,
    conflicts: conflictsEn,
    needs: needsEn,
    pictures: picturesEn,
    report: reportEn,
    rerun: rerunEn,
    robustness: robustnessEn,
  },
};
const ACCOMPANY = {
  fr: { followUp, introduction, lessons, papers },
  en: { followUp: followUpEn, introduction: introductionEn, lessons: lessonsEn, papers: papersEn },
};
const ASKING = { fr: asking, en: askingEn };
const COORDINATION = { fr: coordination, en: coordinationEn };
const DOUBTS = { fr: doubts, en: doubtsEn };
const EVENT = { fr: event, en: eventEn };
const DIRECTORY = { fr: directory, en: directoryEn };
const DIRECTORY_FILE = { fr: directoryFile, en: directoryFileEn };
const FORGETTING = { fr: forgetting, en: forgettingEn };
const FORMS = { fr: forms, en: formsEn };
const GUARANTEES = { fr: guarantees, en: guaranteesEn };
const NEWS = { fr: news, en: newsEn };
const HELP = { fr: help, en: helpEn };
const SETTINGS = { fr: settings, en: settingsEn };
const ANSWER_DOUBTS = { fr: answerDoubts, en: answerDoubtsEn };
const RULES = { fr: rules, en: rulesEn };
const HELPS = { fr: helps, en: helpsEn };
const NEAR_SETS = { fr: nearSets, en: nearSetsEn };
const WAYS = { fr: { objectives, ways }, en: { objectives: objectivesEn, ways: waysEn } };
const USES = { fr: uses, en: usesEn };

/** Of all rooms that look at the people and their dyads. */
export function deskWords(language: Language): typeof DESK.fr {
  return DESK[language];
}

/** Of the rooms that accompany dyads. */
export function accompanyWords(language: Language): typeof ACCOMPANY.fr {
  return ACCOMPANY[language];
}

/** Of the room where the two are asked. */
export function askingWords(language: Language): typeof ASKING.fr {
  return ASKING[language];
}

export function coordinationWords(language: Language): typeof COORDINATION.fr {
  return COORDINATION[language];
}

export function doubtsWords(language: Language): typeof DOUBTS.fr {
  return DOUBTS[language];
}

export function eventWords(language: Language): typeof EVENT.fr {
  return EVENT[language];
}

/** Of the rooms of the directory and its requests. */
export function directoryWords(language: Language): typeof DIRECTORY.fr {
  return DIRECTORY[language];
}

/** Of the file that is the directory, as far as the panel writes it. */
export function directoryFileWords(language: Language): typeof DIRECTORY_FILE.fr {
  return DIRECTORY_FILE[language];
}

/** Of the room where somebody is forgotten, and of what it writes. */
export function forgettingWords(language: Language): typeof FORGETTING.fr {
  return FORGETTING[language];
}

export function formsWords(language: Language): typeof FORMS.fr {
  return FORMS[language];
}

export function newsWords(language: Language): typeof NEWS.fr {
  return NEWS[language];
}

export function helpWords(language: Language): typeof HELP.fr {
  return HELP[language];
}

export function settingsWords(language: Language): typeof SETTINGS.fr {
  return SETTINGS[language];
}

/** Of places kept for a group. */
export function guaranteeWords(language: Language): typeof GUARANTEES.fr {
  return GUARANTEES[language];
}

/** Of answers that may be others reworded. */
export function answerDoubtsWords(language: Language): typeof ANSWER_DOUBTS.fr {
  return ANSWER_DOUBTS[language];
}

/** Of the rules by which dyads are made. */
export function rulesWords(language: Language): typeof RULES.fr {
  return RULES[language];
}

/** Of the room that says how questions are read. */
export function usesWords(language: Language): typeof USES.fr {
  return USES[language];
}

/** Of the ways of choosing dyads, and the room that compares them. */
export function waysWords(language: Language): typeof WAYS.fr {
  return WAYS[language];
}

/** Of the room that says what would help. */
export function helpsWords(language: Language): typeof HELPS.fr {
  return HELPS[language];
}

/** Of the room of other sets for a committee. */
export function nearSetsWords(language: Language): typeof NEAR_SETS.fr {
  return NEAR_SETS[language];
}
