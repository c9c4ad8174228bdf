import type { NewsWords } from "../fr/news.ts";

/** What each version brings to whoever coordinates a programme, the newest first. English. */
export const news: NewsWords = {
  title: "What is new",
  version: (version) => `You have version ${version} of Dyade.`,
  versions: [
    {
      version: "0.2.0",
      what: [
        "“Your questions”: see how each question is read, and correct it at a click.",
        "“Questions to settle”: Dyade no longer guesses who is who, it asks you.",
        "“Pairing rules”: who may take part, whom not to pair, what comes first.",
        "“Coordination tab”: one row per person for what only you know.",
        "“Decide on the dyads” says how much each dyad depends on the weights, and on which criterion it rests.",
        "Your decisions, notes and columns follow from one proposal to the next, even where the tab is sorted, renamed or copied.",
        "With one form answered, the directory and the needs can already be seen.",
        "“Forget a person”: every place where they appear, then their removal, with a receipt.",
        "Dyade is installed by pasting one file.",
      ],
    },
    {
      version: "0.1.0",
      what: [
        "The dyads are proposed in a new tab, with their reasons, and checked while you change them.",
        "The directory, speed matching, introductions, the follow-up and the yearly report.",
      ],
    },
  ],
};
