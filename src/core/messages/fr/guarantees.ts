import type { GuaranteeFacts, GuaranteeWords } from "../../dyads/guarantee-words.ts";
import { valuesOf } from "../../intake/eligibility.ts";
import { shortQuestion } from "../../intake/short-question.ts";
import { isSaid } from "../../tabs/table.ts";
import { amount, count, list } from "./grammar.ts";

/** Points told so as to be true: never 0 where there are some. */
function points(cost: number): string {
  if (cost < 0.05) return "moins de 0,1 point";
  return amount(cost, "point", "points");
}

const MOST_NAMES = 3;

function people(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return list(more > 0 ? [...names.slice(0, MOST_NAMES), count(more, "autre", "autres")] : names);
}

/** Why fewer places are kept than guaranteed. */
function lackOf(taken: GuaranteeFacts["taken"]): string {
  if (taken === null) return "";
  if (taken === "shared") return "Des personnes du groupe comptent déjà pour une autre garantie.";
  if (taken.length === 0) return "Pour les autres, aucun·e mentor·e n’est permis·e.";
  const allowed =
    taken.length < 2 ? `seul·e ${people(taken)} est permis·e` : `seul·es ${people(taken)} sont permis·es`;
  return `Pour les autres, ${allowed}, et ces places vont déjà à des groupes garantis ou à des dyades gardées.`;
}

function costOf({
  rule,
  kept,
  cost,
  displaced,
  admitted,
  overridesPriority,
  taken,
}: GuaranteeFacts): string[] {
  const leave = displaced.length < 2 ? "laisse sa place" : "laissent leur place";
  return [
    cost === null && kept >= rule.places ? "Aucune autre dyade n’en est changée." : "",
    cost !== null && cost > 0 ? `Coût\u00a0: ${points(cost)} en tout.` : "",
    displaced.length === 0 ? "" : `${people(displaced)} ${leave} à ${people(admitted)}.`,
    overridesPriority ? "Une personne plus prioritaire laisse ainsi sa place." : "",
    lackOf(taken),
  ];
}

/** What is said of places kept for a group, in French. */
export const guarantees: GuaranteeWords = {
  group(rule) {
    const question = shortQuestion(rule.column);
    const values = valuesOf(rule).map(String);
    switch (rule.is) {
      case "one-of":
        return `${list(values, "ou")} (${question})`;
      case "not-one-of":
        return `${question}, sauf ${list(values, "ou")}`;
      case "answered":
        return `${question}, rempli`;
      case "at-least":
        return `${question}, au moins ${list(values)}`;
      case "at-most":
        return `${question}, au plus ${list(values)}`;
    }
  },
  kept(facts) {
    const { rule, kept } = facts;
    const places = count(rule.places, "place garantie", "places garanties");
    const head =
      kept < rule.places
        ? `${String(kept)} sur ${places}.`
        : `${places}${kept > rule.places ? `, ${count(kept, "obtenue", "obtenues")}` : ""}.`;
    return [`${guarantees.group(rule)}\u00a0– ${head}`, ...costOf(facts)].filter(isSaid).join(" ");
  },
  inAll: (cost) => (cost > 0 ? `Ensemble, ces garanties coûtent ${points(cost)}.` : ""),
  inTab: ({ rule, kept, cost }) =>
    `places garanties, ${guarantees.group(rule)}\u00a0: ${String(kept)} sur ${String(rule.places)}${cost !== null && cost > 0 ? ` (${points(cost)})` : ""}`,
};
