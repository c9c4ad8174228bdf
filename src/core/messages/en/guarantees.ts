import { type GuaranteeFacts, type GuaranteeWords, SAME_TOTAL } from "../../dyads/guarantee-words.ts";
import { valuesOf } from "../../intake/eligibility.ts";
import { shortQuestion } from "../../intake/short-question.ts";
import { isSaid } from "../../tabs/table.ts";
import { amount, count, list } from "./grammar.ts";
import { quote } from "./issue-parts.ts";

/** Points told so as to be true: never 0 where there are some. */
function points(cost: number): string {
  if (cost < 0.05) return "less than 0.1 points";
  return amount(cost, "point", "points");
}

const MOST_NAMES = 3;

function people(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return list(more > 0 ? [...names.slice(0, MOST_NAMES), count(more, "other", "others")] : names);
}

/** Why fewer places are kept than guaranteed. */
function lackOf({ kept, taken }: GuaranteeFacts): string {
  if (taken === null) return "";
  if (taken === "unasked")
    return "The question is no longer asked: the guarantee waits for it, and counts for nobody.";
  if (taken === "shared") return "Some of the group already count for another guarantee.";
  const ofWhom = (why: string): string =>
    kept > 0 ? `For the others, ${why}` : why.charAt(0).toUpperCase() + why.slice(1);
  if (taken === "limit") return ofWhom("the limit of mentees for each mentor leaves no place.");
  if (taken.length === 0) return ofWhom("no mentor who is allowed has a place.");
  return ofWhom(
    `only ${people(taken)} ${taken.length === 1 ? "is" : "are"} allowed, and those places already go to guaranteed groups or to dyads kept.`,
  );
}

/** What the dyads of a guarantee make of the total of the scores. */
function priceOf(cost: number): string {
  if (cost > SAME_TOTAL) return `Cost: ${points(cost)} in all.`;
  return cost < -SAME_TOTAL
    ? `It costs nothing: the total of the scores even rises (${points(-cost)} more).`
    : "It costs nothing: the total of the scores stays the same.";
}

/** That fewer people are of the group than places are guaranteed to it. */
function sizeOf({ rule, kept, people: size, taken, doubts }: GuaranteeFacts): string {
  if (taken === "unasked" || size >= rule.places) return "";
  // Which answer nobody gives is said beside it.
  if (size === 0) return doubts.length > 0 ? "" : "Nobody answered so.";
  const group = `The group has ${count(size, "person", "people")}`;
  if (kept < size) return `${group}.`;
  return `${group}${size === 1 ? ", who has a place" : ", and all have a place"}.`;
}

function costOf(facts: GuaranteeFacts): string[] {
  const { rule, kept, cost, displaced, admitted, overridesPriority, taken, doubts } = facts;
  const give = displaced.length === 1 ? "gives up a place" : "give up their places";
  return [
    cost === null && taken !== "unasked" && kept >= rule.places ? "No other dyad changes for it." : "",
    cost === null ? "" : priceOf(cost),
    displaced.length === 0 ? "" : `${people(displaced)} ${give} to ${people(admitted)}.`,
    overridesPriority ? "Somebody of a higher priority gives way." : "",
    sizeOf(facts),
    lackOf(facts),
    ...doubts.map(guarantees.doubt),
    doubts.some(({ near }) => near !== null)
      ? "Say so in Pairing rules."
      : doubts.length > 0
        ? "Check that answer in Pairing rules."
        : "",
  ];
}

/** What is said of places kept for a group, in English. */
export const guarantees: GuaranteeWords = {
  group(rule) {
    const question = shortQuestion(rule.column);
    const values = valuesOf(rule).map(String);
    switch (rule.is) {
      case "one-of":
        return `${list(values, "or")} (${question})`;
      case "not-one-of":
        return `${question}, other than ${list(values, "or")}`;
      case "answered":
        return `${question}, filled in`;
      case "at-least":
        return `${question}, at least ${list(values)}`;
      case "at-most":
        return `${question}, at most ${list(values)}`;
    }
  },
  kept(facts) {
    const { rule, kept } = facts;
    const places = count(rule.places, "guaranteed place", "guaranteed places");
    const head =
      kept < rule.places
        ? `${String(kept)} of ${places}.`
        : `${places}${kept > rule.places ? `, ${String(kept)} given` : ""}.`;
    return [`${guarantees.group(rule)} – ${head}`, ...costOf(facts)].filter(isSaid).join(" ");
  },
  doubt({ answer, people: givers, near }) {
    const lacking = givers > 0 ? "" : `Nobody answered ${quote(answer)}.`;
    if (near === null) return lacking;
    const given = `${count(near.people, "person", "people")} answered ${quote(near.text)}`;
    return [
      lacking,
      `${given}: is that the same group as ${quote(answer)}? Meanwhile, that answer does not count.`,
    ]
      .filter(isSaid)
      .join(" ");
  },
  inAll(cost) {
    if (cost > SAME_TOTAL) return `Together, these guarantees cost ${points(cost)}.`;
    return cost < -SAME_TOTAL
      ? `Together, these guarantees cost nothing: the total of the scores even rises (${points(-cost)} more).`
      : "Together, these guarantees cost nothing: the total of the scores stays the same.";
  },
  held: ({ kept, places }) => `guaranteed places: ${String(kept)} of ${String(places)}`,
  lost: (held) =>
    list(held.map(({ rule, kept, most }) => `${guarantees.group(rule)}, ${String(kept)} of ${String(most)}`)),
  inTab({ rule, kept, people: size, cost, taken, doubts }) {
    const head = `guaranteed places, ${guarantees.group(rule)}: `;
    if (taken === "unasked") return `${head}question no longer asked`;
    const price = cost !== null && cost > SAME_TOTAL ? ` (${points(cost)})` : "";
    const group =
      doubts.length > 0
        ? ", an answer is to be checked"
        : size === 0
          ? ", nobody answered so"
          : size < rule.places
            ? `, a group of ${String(size)}`
            : "";
    return `${head}${String(kept)} of ${String(rule.places)}${price}${group}`;
  },
};
