import type { FormsWords } from "../fr/forms.ts";
import { count } from "./grammar.ts";
import { formNames } from "./form-names.ts";

/** The recommended questions, to be copied into a form made by hand. English. */
export const forms: FormsWords = {
  what: "In Google Forms, add a question, choose its type, then paste the title and the options. Keep the titles: Dyade recognises the questions by them.",
  form: "Form",
  names: formNames,
  kinds: {
    text: "Short answer",
    email: "Short answer (validation: e-mail address)",
    number: "Short answer (validation: number)",
    paragraph: "Paragraph",
    date: "Date",
    one: "Multiple choice",
    several: "Checkboxes",
    scale: "Linear scale, from 1 to 5",
    grid: "Checkbox grid",
  },
  required: "required",
  lacking: (number) => count(number, "useful question to add", "useful questions to add"),
  complete: "This form asks every useful question.",
  present: (number) => count(number, "question asked already", "questions asked already"),
  readFrom: (tab) => `Compared with the tab “${tab}”.`,
  notFound: "This form is not linked to the spreadsheet yet: all its questions are here.",
  toReplace: "Words in brackets are to be replaced by your own.",
  priority:
    "To place someone first, add a column “Priority” yourself, right of the answers: a number, the largest first. Do not ask for it in the form.",
  absent: {
    title: "Useful questions that the forms lack",
    go: "Copy these questions",
  },
  why: "Why",
  help: "Description",
  options: "Options",
  rows: "Rows",
  columns: "Columns",
  ends: "Labels of 1 and of 5",
  most: (number) => `Response validation: select at most ${String(number)}.`,
  other: "Add the option “Other” too.",
  copy: {
    title: "Copy the title",
    help: "Copy the description",
    options: "Copy the options",
    rows: "Copy the rows",
    columns: "Copy the columns",
  },
  copyNamed: (what, title) => `${what}: ${title}`,
  copied: (title) => `Copied: ${title}`,
  copyFailed: "The browser did not let the panel copy. Select the text below, then copy it with Ctrl+C.",
  topics: {
    title: "The list of topics",
    what: "One topic per line. Both forms must offer the same list, word for word.",
    label: "Topics",
    save: "Keep the list",
    saved: "The list is kept with the spreadsheet.",
    none: "Write at least one topic.",
    comma: (topic) => `“${topic}” has a comma in it: Google splits answers at commas. Prefer “and”.`,
  },
};
