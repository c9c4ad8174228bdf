import { type GuaranteeFacts, type GuaranteeWords, SAME_TOTAL } from "../../dyads/guarantee-words.ts";
import { valuesOf } from "../../intake/eligibility.ts";
import { shortQuestion } from "../../intake/short-question.ts";
import { isSaid } from "../../tabs/table.ts";
import { amount, count, list } from "./grammar.ts";
import { quote } from "./issue-parts.ts";

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
function lackOf({ kept, taken }: GuaranteeFacts): string {
  if (taken === null) return "";
  if (taken === "unasked")
    return "La question n’est plus posée\u00a0: la garantie attend qu’elle revienne, et ne compte pour personne.";
  if (taken === "shared") return "Des personnes du groupe comptent déjà pour une autre garantie.";
  const ofWhom = (why: string): string =>
    kept > 0 ? `Pour les autres, ${why}` : why.charAt(0).toUpperCase() + why.slice(1);
  if (taken === "limit") return ofWhom("la limite de mentoré·es par mentor·e ne laisse plus de place.");
  if (taken.length === 0) return ofWhom("aucun·e mentor·e permis·e n’a de place.");
  const allowed =
    taken.length < 2
      ? `seul·e ${people(taken)} est permis·e, et ses places`
      : `seul·es ${people(taken)} sont permis·es, et leurs places`;
  return ofWhom(`${allowed} vont déjà à des groupes garantis ou à des dyades gardées.`);
}

/** What the dyads of a guarantee make of the total of the scores. */
function priceOf(cost: number): string {
  if (cost > SAME_TOTAL) return `Coût\u00a0: ${points(cost)} en tout.`;
  return cost < -SAME_TOTAL
    ? `Elle ne coûte rien\u00a0: le total des scores monte même (${points(-cost)} de plus).`
    : "Elle ne coûte rien\u00a0: le total des scores reste égal.";
}

/** That fewer people are of the group than places are guaranteed to it. */
function sizeOf({ rule, kept, people: size, taken, doubts }: GuaranteeFacts): string {
  if (taken === "unasked" || size >= rule.places) return "";
  // Which answer nobody gives is said beside it.
  if (size === 0) return doubts.length > 0 ? "" : "Personne n’a répondu ainsi.";
  const group = `Le groupe compte ${count(size, "personne", "personnes")}`;
  if (kept < size) return `${group}.`;
  return `${group}${size < 2 ? ", qui a sa place" : ", et toutes ont leur place"}.`;
}

function costOf(facts: GuaranteeFacts): string[] {
  const { rule, kept, cost, displaced, admitted, overridesPriority, taken, doubts } = facts;
  const leave = displaced.length < 2 ? "laisse sa place" : "laissent leur place";
  return [
    cost === null && taken !== "unasked" && kept >= rule.places ? "Aucune autre dyade n’en est changée." : "",
    cost === null ? "" : priceOf(cost),
    displaced.length === 0 ? "" : `${people(displaced)} ${leave} à ${people(admitted)}.`,
    overridesPriority ? "Une personne plus prioritaire laisse ainsi sa place." : "",
    sizeOf(facts),
    lackOf(facts),
    ...doubts.map(guarantees.doubt),
    doubts.some(({ near }) => near !== null)
      ? "Dites-le dans Règles du jumelage."
      : doubts.length > 0
        ? "Vérifiez cette réponse dans Règles du jumelage."
        : "",
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
  doubt({ answer, people: givers, near }) {
    const lacking = givers > 0 ? "" : `Personne n’a répondu ${quote(answer)}.`;
    if (near === null) return lacking;
    const given = `${count(near.people, "personne a répondu", "personnes ont répondu")} ${quote(near.text)}`;
    return [
      lacking,
      `${given}\u00a0: est-ce le même groupe que ${quote(answer)}? En attendant, cette réponse ne compte pas.`,
    ]
      .filter(isSaid)
      .join(" ");
  },
  inAll(cost) {
    if (cost > SAME_TOTAL) return `Ensemble, ces garanties coûtent ${points(cost)}.`;
    return cost < -SAME_TOTAL
      ? `Ensemble, ces garanties ne coûtent rien\u00a0: le total des scores monte même (${points(-cost)} de plus).`
      : "Ensemble, ces garanties ne coûtent rien\u00a0: le total des scores reste égal.";
  },
  held: ({ kept, places }) => `places garanties\u00a0: ${String(kept)} sur ${String(places)}`,
  lost: (held) =>
    list(
      held.map(({ rule, kept, most }) => `${guarantees.group(rule)}, ${String(kept)} sur ${String(most)}`),
    ),
  inTab({ rule, kept, people: size, cost, taken, doubts }) {
    const head = `places garanties, ${guarantees.group(rule)}\u00a0: `;
    if (taken === "unasked") return `${head}question qui n’est plus posée`;
    const price = cost !== null && cost > SAME_TOTAL ? ` (${points(cost)})` : "";
    const group =
      doubts.length > 0
        ? ", une réponse est à vérifier"
        : size === 0
          ? ", personne n’a répondu ainsi"
          : size < rule.places
            ? `, groupe de ${String(size)}`
            : "";
    return `${head}${String(kept)} sur ${String(rule.places)}${price}${group}`;
  },
};
