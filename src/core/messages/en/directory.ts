import type { DirectoryRoomWords } from "../fr/directory.ts";
import { count, list } from "./grammar.ts";

/** The words of the directory and of the requests in the panel. English. */
export const directory: DirectoryRoomWords = {
  what: "A file that you hand to the mentees. Each person searches in it, compares, keeps a list, then asks for a meeting or hands in choices. It opens without the Internet, on a phone or a computer.",
  shown: (number) =>
    number === 0
      ? "Nobody is in the directory yet."
      : `${count(number, "mentor is", "mentors are")} in the directory.`,

  agreement: "Agreement of the mentors",
  agreementQuestion: "Question in which each mentor agrees to be in the directory",
  noQuestion: "No question in the form",
  agreementHint:
    "Only those who answered yes are in the directory. Anyone who changes their mind and answers again is left out of the next file.",
  vouch: "I have each person’s agreement, obtained in another way",
  vouchHint:
    "Being paired and being shown are two things. Without a question in the form, ask each mentor, then check this box.",

  people: "Who is in the directory",
  inIt: (number) => `In it (${String(number)})`,
  notInIt: (number) => `Not in it (${String(number)})`,
  hide: "Remove",
  hideWhom: (name) => `Remove ${name} from the directory`,
  unhide: "Put back",
  unhideWhom: (name) => `Put ${name} back in the directory`,
  leftOut: {
    refused: "did not agree to be in it",
    blank: "did not say yes",
    unclear: "their answer is not a clear yes",
    hidden: "removed by you",
    "no-name": "gave no name",
    "no-seat": "has no place now",
  },
  seatless: "Also show mentors without a place",

  columns: "What is shown",
  columnsBrief: (number) => count(number, "column", "columns"),
  columnsHint: "The name is always shown. People to avoid, managers and consents never are.",
  emails: "E-mail address",
  emailsHint:
    "Only for those who agreed to it, as in “Yes, with my e-mail address”. Elsewhere, addresses written in answers are masked.",
  emailsVouch:
    "Check this box if each person agreed to their address being in it. Otherwise, addresses written in answers are masked.",

  asking: "How to ask for a meeting",
  form: "Pre-filled link of your request form",
  formHint:
    "In the form, menu ⋮, Pre-fill form: answer MENTOR where the name of the mentor goes (MENTOR 1, MENTOR 2… for choices in several questions) and ME where the name of the person who asks goes. Get the link and paste it here.",
  formRead: (places) =>
    places === 1
      ? "Link recognised: the name will go in its place."
      : `Link recognised: it takes ${count(places, "choice", "choices")}.`,
  linkFaults: {
    "not-a-form": "This is not the address of a Google form. It begins with https://docs.google.com/forms/.",
    "not-prefilled":
      "This is not a pre-filled link. In the form, open the menu ⋮, choose Pre-fill form, answer MENTOR where the name goes, then get the link.",
    "no-mentor": "No answer in this link is MENTOR. Make it again, answering MENTOR where the name goes.",
  },
  contact: "Otherwise, the e-mail address that receives requests",
  contactInvalid: "Write an e-mail address, such as mentoring@example.org.",
  neither: "Without a link or an address, each person prints their list and hands it to you.",

  look: "Presentation",
  title: "Title",
  language: "Default language",
  languages: { fr: "French", en: "English" },

  make: "Download the directory",
  made: (file, people) =>
    `${file} is downloaded, with ${count(people, "mentor", "mentors")}. Hand it to the mentees only.`,
  file: "directory-of-mentors.html",

  personal: "One file for each mentee",
  personalWhat:
    "The five mentors who suit a person best, with the reasons, without the scores. Pairs in conflict are left out.",
  personalPrepare: "Prepare the files",
  mentee: "Mentee",
  personalOne: "Download this file",
  personalAll: (number) =>
    number === 1 ? "Download the only file (.zip)" : `Download the ${String(number)} files (.zip)`,
  personalAllHint: "A single file: open it, then send each person theirs, which bears their name.",
  personalNone: "No mentee has a possible mentor among those in the directory.",
  personalWithout: (names) => `No file, for lack of a possible mentor in the directory: ${list(names)}.`,
  personalFile: (name) => `mentors-for-${name}.html`,
  personalZip: "mentors-for-each-person.zip",
  personalMade: (file) => `${file} is downloaded.`,
  personalAllMade: (file, files) => `${file} is downloaded, with ${count(files, "file", "files")}.`,

  requests: {
    what: "What comes back from the directory through your form: who asked for whom, and who is waiting for an answer. Choices handed in need no answer: they count in the pairing.",
    tab: "Tab of the requests",
    noTab: "No tab",
    none: "No tab holds requests. Link your request form to this workbook, then read it again. If it is there already, choose its tab here. If you have yet to make it, its questions are ready to copy:",
    empty: "Nobody has asked yet.",
    waiting: (number) => `Without an answer (${String(number)})`,
    settled: (number) => `Settled (${String(number)})`,
    nobodyWaits: "Nobody is waiting for an answer.",
    pair: (mentee, mentor) => `${mentee} asked for ${mentor}`,
    asked: (date, days) =>
      days < 1 ? `Asked on ${date}, today` : `Asked on ${date}, ${count(days, "day", "days")} ago`,
    undated: "Date unknown",
    states: {
      waiting: "Without an answer",
      answered: "Answered",
      dyad: "Dyad made",
      elsewhere: "Dyad made with somebody else",
    },
    answer: "Answered",
    answerWhom: (mentor, mentee) => `${mentor} answered ${mentee}`,
    undo: "No answer",
    undoWhom: (mentor, mentee) => `${mentor} has not answered ${mentee} yet`,
    make: "Make the dyad",
    makeWhom: (mentee, mentor) => `Make the dyad of ${mentee} and ${mentor}`,
    obstacles: {
      forbidden: "A conflict, a rule or a refusal rules this pair out.",
      full: "This mentor has no place left.",
    },
    byMentor: (mentors) => `Who has not answered (${count(mentors, "mentor", "mentors")})`,
    owes: (mentor, number) =>
      `${mentor}: ${count(number, "request without an answer", "requests without an answer")}`,
    choices: (number) => `Choices handed in (${String(number)})`,
    unknownName: "unknown name",
    pairWhat:
      "Propose dyads again with these choices counted: they take the place of those of the first form, or make one more criterion.",
    propose: "Propose with these choices",
    proposing: "Pairing with the choices handed in…",
    proposed: (placed, mentees, tab) =>
      `${String(placed)} of ${count(mentees, "mentee", "mentees")} with a proposal, in the tab “${tab}”.`,
    impossible: "No proposal is possible: go back to the pairing to see what prevents it.",
    kept: "From then on these choices count in every proposal, until you set them aside on the screen “Prepare the dyads”. The choices counted are in the tab “People and choices”, which the checks read again: do not delete it.",
    issues: (number) => `To check (${String(number)})`,
    reread: "Read the requests again",
  },

  choicesTab: {
    title: "People and choices",
    role: "Role (choices)",
    choice: (place) => `Directory: choice ${String(place)}`,
    refused: "Directory: not with",
    criterion: "Choices from the directory",
  },
};
