import { isSaid } from "../../src/core/tabs/table.ts";
import { decidedOf } from "../../src/core/home/dyad-counts.ts";
import type { HomeFacts, Stage } from "../../src/core/home/home.ts";
import type { HomePlace } from "./home-places.ts";
import type { HomeWords } from "../../src/core/messages/fr/home.ts";

/** What a line of the first screen says. */
export interface StageFacts {
  readonly text: string;
  /** What a screen reader says in its place. */
  readonly spoken?: string;
  /** Below, in small. */
  readonly more: readonly string[];
  /** Below as well, with a way of its own. */
  readonly link?: { readonly text: string; readonly place: HomePlace };
  /** How much of it is done, 0 to 1, where that can be drawn. */
  readonly share?: number;
}

function recruiting({ forms, recruited }: HomeFacts, words: HomeWords): StageFacts {
  if (forms === "none") return { text: words.noForms, more: [] };
  if (forms === "unanswered") return { text: words.noAnswers, more: [] };
  if (forms === "tabs") return { text: words.noTabs, more: [] };
  if (recruited === null) return { text: words.unread, more: [] };
  const { shortage, mentees, mentors, seats } = recruited;
  if (mentors === 0) return { text: words.mentees(mentees), more: [] };
  if (mentees === 0) return { text: words.mentors(mentors, seats), more: [] };
  return {
    text: words.people(recruited),
    more: shortage === null ? [] : [words.shortage(shortage.topic, shortage.seats)],
  };
}

function checking({ forms, doubtful, toCheck }: HomeFacts, words: HomeWords): StageFacts {
  if (forms === "none" || forms === "unanswered") return { text: words.questionsFirst, more: [] };
  const text = toCheck === null ? words.checking : words.toCheck(toCheck);
  return doubtful > 0 ? { text: words.doubtful(doubtful), more: [text] } : { text, more: [] };
}

function pairing({ forms, dyads, newMentors }: HomeFacts, words: HomeWords): StageFacts {
  if (dyads === "unreadable") return { text: words.unreadable, more: [] };
  if (dyads === null) return { text: forms === "both" ? words.notPaired : words.waits, more: [] };
  const { newcomers, toMend } = dyads;
  const news = [
    newcomers > 0 ? words.newcomers(newcomers) : "",
    newMentors > 0 ? words.newMentors(newMentors) : "",
  ].filter(isSaid);
  return {
    text: words.paired(dyads),
    more: toMend > 0 ? [words.toMend(toMend)] : [],
    ...(news.length === 0 ? {} : { link: { text: news.join(" · "), place: "arrivals" } }),
  };
}

/** What each line says, in words, of where the programme stands. */
export function stageFacts(stage: Stage, facts: HomeFacts, words: HomeWords): StageFacts {
  const { dyads, asking, confirmed, introduced, followed, calls, unheard } = facts;
  const nothing = { text: words.nothingYet, spoken: words.nothingYetAtLength, more: [] };
  switch (stage) {
    case "recruit":
      return recruiting(facts, words);
    case "check":
      return checking(facts, words);
    case "pair":
      return pairing(facts, words);
    case "decide": {
      if (dyads === null || dyads === "unreadable" || dyads.dyads === 0) return nothing;
      const decided = decidedOf(dyads);
      const toDiscuss = dyads.toDiscuss > 0 ? words.toDiscuss(dyads.toDiscuss) : "";
      return {
        text: words.of(decided, dyads.dyads),
        more: [toDiscuss, ...(asking === null ? [] : words.asking(asking))].filter(isSaid),
        share: decided / dyads.dyads,
      };
    }
    case "introduce":
      return confirmed === 0 ? nothing : { text: words.of(introduced, confirmed), more: [] };
    case "follow":
      return followed === 0
        ? nothing
        : { text: words.calls(calls, followed), more: unheard > 0 ? [words.unheard(unheard)] : [] };
  }
}
