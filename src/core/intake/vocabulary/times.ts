import { recogniser } from "./matcher.ts";

/** A day or a part of the week, as an answer names it: `lundi soir`, `weekends`. */
export const namesTimeOfWeek = recogniser({
  fr: [
    "lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche",
    "^lun/mar/mer/jeu/ven/sam/dim $",
    "matin/matinée/midi/soir/soirée/dîner",
    "fin de semaine",
    "week-end",
    "^semaine $",
    "en semaine",
    "jour de semaine",
  ],
  en: [
    "monday/tuesday/wednesday/thursday/friday/saturday/sunday",
    "^mon/tue/wed/thu/fri/sat/sun $",
    "morning/noon/lunch/lunchtime/afternoon/evening/weekend/weekday/weeknight",
  ],
});
