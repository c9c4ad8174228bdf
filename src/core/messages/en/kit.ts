import type { KitWords } from "../fr/kit.ts";

/** What the starter kit writes in the forms and the spreadsheet that it makes, and what it says while it does. English. */
export const kit: KitWords = {
  file: {
    head: "What you say of your programme. Write between the quotation marks, then run makeProgrammeEn. What stays blank is replaced later, in the forms.",
    name: "The name of the spreadsheet",
    organisation: "The name of your organisation",
    contact: "The person in charge of personal information: their title and e-mail",
    until: "Until when the answers are kept",
    length: "How long the programme lasts",
    topics: "The topics: one list, which the two forms share",
  },
  programmeName: "Mentoring programme",

  forms: {
    mentor: {
      title: "Become a mentor",
      description:
        "Thank you for wanting to support someone. Your answers serve to find the person you can help most. About twenty questions, five minutes at most.",
      tab: "Responses – mentors",
    },
    mentee: {
      title: "Find a mentor",
      description:
        "Your answers serve to find the person who can best support you. There is no right answer. About twenty questions, five minutes at most.",
      tab: "Responses – mentees",
    },
    ballot: {
      title: "After the speed-matching event",
      description: "Say whom you want to go on with. Only the coordinator reads your answers.",
      tab: "Ballots",
    },
    pulse: {
      title: "News of your dyad",
      description: "Three questions, one minute. Your answers tell the coordinator whom to call first.",
      tab: "News",
    },
    journal: {
      title: "The journal of your dyad",
      description:
        "Your goals, your meetings and what comes next: two minutes, as often as you like. Either of you may answer; near the end, both. Only the coordinator reads your answers.",
      tab: "Journal",
    },
    request: {
      title: "Ask for a meeting or hand in choices",
      description: "For people who have looked through the directory of mentors.",
      tab: "Requests",
    },
    acceptance: {
      title: "Do you accept this pairing?",
      description: "One answer, one minute. Only the coordinator reads it.",
      tab: "Acceptances",
    },
  },
  thanks: "Thank you! Your answers are recorded. To change them, answer again with the same e-mail address.",
  sections: {
    person: "You",
    pairing: "What will bring you together",
    practice: "The practical side",
    importance: "What matters to you",
    choices: "Your choices",
    news: "Your dyad",
    links: "Ties to avoid",
    consent: "Your personal information",
  },
  guideTab: "Guide",
  guideHead: ["What", "How, or at which address"],
  toAnswer: (title) => `Form “${title}”: the address to send`,
  toEdit: (title) => `Form “${title}”: to change it`,
  prefilled: "Link to give to the Directory",
  guide: [
    [
      "1. Read the forms again",
      "Adapt the sectors and the length. Keep the titles of the questions: Dyade recognises them by their titles. If everyone comes from a few towns, make a short list of them, the same in both forms.\nThe options of “What matters most to you” and “Must-haves” are the names in the Criteria tab. If you change one, change it in both places.",
    ],
    ["2. Check who can answer", "In each form: Published, Manage, then “Anyone with the link”."],
    [
      "3. Restrict this spreadsheet",
      "Share it with the coordinator and the pairing committee only, never by a public link.",
    ],
    [
      "4. Send the two addresses",
      "To mentors and to mentees. The answers arrive in the tabs of this spreadsheet.",
    ],
    [
      "5. Install Dyade here",
      "Open copier.html, which comes with the kit, and click on “Copy the program Dyade”. Then, in this spreadsheet: Extensions > Apps Script, call the project Dyade, select all, paste, save, and reload the spreadsheet. INSTALL.md shows each screen.",
    ],
    ["6. Pair", "Extensions > Dyade > Pair. The criteria are set already."],
    [
      "Next year",
      "File > Make a copy: the forms are copied with the spreadsheet. Publish each copy, and delete the old answers. The addresses in this tab are still those of the original forms: replace them.",
    ],
  ],
  toReplace: (marks) => `To replace in the forms: ${marks}`,

  making: (what) => `Under way: ${what}`,
  spreadsheet: "the spreadsheet",
  tabs: "the tabs",
  addresses: "the addresses",
  done: "All is ready. The addresses are also in the tab “Guide”.",
  already:
    "The programme has already been made; nothing was made again. To make another, run startOver first.",
  address: (what, url) => `${what}: ${url}`,
  forgotten:
    "The previous programme is forgotten; its files stay in your Drive. The next run will make a new one.",
  stopped: (what, why) =>
    `Stopped during: ${what}. ${why} What is done is kept. Run the same function again: it goes on where it stopped.`,
  tabNotFound: "Google has not made the response tab yet. Wait a minute, then run the same function again.",
  otherLanguage:
    "A programme in French is under way. Finish it with makeProgrammeFr, or run startOver to forget it.",
  nothingYet: "No programme has been made yet. Run makeProgrammeEn first.",
  programmeUnreadable: (where) =>
    `The Programme file cannot be read (${where}). Put quotation marks and commas back, or take the original file again.`,
};
