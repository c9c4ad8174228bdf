import type { EventWords } from "../../event/words.ts";
import { count } from "./grammar.ts";

/** « aucune pause », « 2 pauses », « de 1 à 2 pauses ». */
function breaks({ least, most }: { readonly least: number; readonly most: number }): string {
  if (most === 0) return "aucune pause";
  if (least === most) return `${count(most, "pause", "pauses")} par personne`;
  return `de ${String(least)} à ${count(most, "pause", "pauses")} par personne`;
}

const rank = (place: number): string => (place === 1 ? "1er" : `${String(place)}e`);

const tabs: EventWords = {
  rota: {
    title: "Jumelage éclair",
    table: "Table",
    mentor: "Mentor·e",
    onBreak: "En pause",
    round: (number) => `Tour ${String(number)}`,
    atTable: (table, who) => `Table ${String(table)}\u00a0: ${who}`,
    summary: ({ meetings, mentees, mentors }, { rounds, minutes }) =>
      [
        `${count(rounds, "tour", "tours")} de ${count(minutes, "minute", "minutes")}`,
        count(meetings, "rencontre", "rencontres"),
        `mentoré·e·s\u00a0: ${breaks(mentees)}`,
        `mentor·e·s\u00a0: ${breaks(mentors)}`,
      ].join(" · "),
  },
  cards: {
    title: "Cartes",
    round: "Tour",
    table: "Table",
    person: "Avec",
    topics: "De quoi parler",
    onBreak: "Pause",
    opener: "Rien de commun dans vos réponses\u00a0: demandez-vous ce qui vous amène ici.",
    common: (label, options) => `${label}\u00a0: ${options.join(", ")}`,
  },
  sheet: {
    title: "Bulletins",
    told: "Une ligne par personne\u00a0: ses choix, du préféré au moins préféré, puis avec qui elle ne veut pas être jumelée (un nom par ligne).",
    role: "Rôle",
    name: "Nom",
    choice: (place) => `${rank(place)} choix`,
    refused: "Pas avec",
    mentor: "Mentor·e",
    mentee: "Mentoré·e",
  },
  people: {
    title: "Personnes et bulletins",
    role: "Rôle (bulletins)",
    choice: (place) => `Bulletin\u00a0: ${rank(place)} choix`,
    refused: "Bulletin\u00a0: pas avec",
    criterion: "Choix après les rencontres",
  },
};

export const event = { tabs };
export type EventMessages = typeof event;
