import type { Issue, IssueCode } from "../../issues/issue.ts";
import { CRITERIA_COLUMNS } from "../../reading/criteria/criteria-columns.ts";
import { isIn } from "../is-in.ts";
import { namesPlace } from "../names-place.ts";
import { criteriaTab } from "./criteria-tab.ts";
import { decisionIssues } from "./decision-issues.ts";
import { count, list, rowList } from "./grammar.ts";
import { quote, who } from "./issue-parts.ts";
import { followUpIssues } from "./follow-up-issues.ts";
import { laterFormIssues } from "./later-form-issues.ts";

/** A whole number with its thousands apart: `10,000`. */
const whole = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",");

const MOST_NAMED = 5;
const firstOf = (texts: readonly string[]): string[] =>
  texts.length > MOST_NAMED ? [...texts.slice(0, MOST_NAMED), "others"] : [...texts];
const withRows = (names: readonly string[], rows: readonly number[]): string[] =>
  names.map((name, at) => (rows[at] === undefined ? name : `${name} (row ${String(rows[at])})`));
const roles = ({ names = [] }: Issue): string => list(names);

/** What is read as a fixed column, and the subjects of questions that a form may lack. */
const READ_AS: Record<string, string> = {
  timestamp: "the timestamp",
  name: "the name",
  email: "the e-mail",
  organisation: "the organisation",
  manager: "the manager",
  capacity: "the number of places",
  consent: "the consent",
  priority: "the priority",
  avoid: "people to avoid",
  mostImportant: "what matters most",
  musts: "what one cannot do without",
};

/** What is lost where a form does not ask for something. */
const LACKS: Record<string, string> = {
  email: "for the e-mail: two answers of one person, or their two roles, cannot be recognised with certainty",
  organisation:
    "for the organisation: people of the same name are hard to tell apart, and a tie between organisations cannot be followed",
  manager: "for the manager: the reporting lines of these people remain to be checked",
  consent: "for consent to the use of the answers: nobody is left out for a refusal",
  capacity: "how many mentees each person can take: one place is counted for each",
  availability: "for availability: the dyads do not consider when both are free",
};

/** What is said of a question that is answered with people, by what it asks of them. */
const PEOPLE_QUESTION: Record<string, string> = {
  past: "It seems to ask with whom people were paired before: it is not used. So that these dyads are not made again, say so in the panel.",
  subordinates: "It seems to ask whom people manage: it is not used. Add “manages” rows to the Links tab.",
  unsure:
    "Its title does not say why (a wish? somebody to avoid? a manager? a past dyad?): it is not used. Say in the panel what it asks.",
};

/** Columns of the Criteria tab, by their keys. */
const columnTitles = (names: readonly string[]): string =>
  list(
    CRITERIA_COLUMNS.filter((name) => names.includes(name)).map((name) =>
      quote(criteriaTab.criteriaHeaders[name]),
    ),
  );

type Words = (issue: Issue) => string;
type DecisionCode = keyof typeof decisionIssues;
type LaterFormCode = keyof typeof laterFormIssues;
type FollowUpCode = keyof typeof followUpIssues;

function templateOf(code: IssueCode): Words {
  if (isIn(decisionIssues, code)) return decisionIssues[code];
  if (isIn(followUpIssues, code)) return followUpIssues[code];
  return isIn(laterFormIssues, code) ? laterFormIssues[code] : WORDS[code];
}

const WORDS: Record<Exclude<IssueCode, DecisionCode | LaterFormCode | FollowUpCode>, Words> = {
  "not-a-workbook": ({ read: file }) =>
    `The file ${quote(file)} is not a readable workbook. Save it as .xlsx or .csv and try again.`,
  "no-response-tab": (issue) =>
    `The tab with the answers of the ${roles(issue)} was not found. Link your form to this spreadsheet, or choose the tab in the panel.`,
  "tab-unknown": ({ read: name, names = [] }) =>
    `There is no tab ${quote(name)}. Tabs of the workbook: ${names.length > 0 ? list(names) : "none"}.`,
  "same-tab-twice": ({ tab }) =>
    `The tab ${quote(tab)} is chosen both for the mentors and for the mentees. Choose two different tabs.`,
  "tab-empty": ({ tab }) =>
    `The tab ${quote(tab)} is empty. Choose a response tab, or wait for the first answers.`,
  "headers-alone": ({ tab }) =>
    `The tab ${quote(tab)} has only its headers: nobody has answered yet. Wait for the first answers.`,
  "tabs-swapped": ({ tab }) =>
    `The two tabs seem swapped: ${quote(tab)} looks like the other role. Check the choice of tabs.`,
  "role-unknown": ({ read: answer }) =>
    `The answer ${quote(answer)} does not say whether the person is a mentor or a mentee: they are left out. Correct the answer to include them.`,
  "nobody-in-tab": ({ tab }) =>
    `Nobody in the tab ${quote(tab)} can take part in the pairing. The other notices say why.`,
  "column-unknown": ({ read: title, tab }) =>
    `The tab ${quote(tab)} has no column ${quote(title)}. Choose a column that exists, or restore the header.`,
  "no-name-column": ({ tab }) =>
    `The tab ${quote(tab)} has neither a name nor an e-mail column. Add one, or say which to read.`,
  "duplicate-header": ({ tab, read: title, rows = [], count: answers = 0 }) =>
    `The tab ${quote(tab)} has several columns ${quote(title)}, and people answer more than one: only the fullest is read. ${count(answers, "answer is", "answers are")} not read (${rowList(rows, answers)}).`,
  "header-lower": ({ row }) =>
    `The titles of the columns are in row ${String(row ?? "")}: the answers are read from the next one on.`,
  "header-rows": ({ row, count: answers = 0 }) =>
    `The tab begins with the title rows of a survey service: the questions are read in row ${String(row ?? "")}, and the answers from row ${String(answers)} on.`,
  "no-header": ({ read: answer }) =>
    `Row 1 holds an answer (${quote(answer)}) and not the titles of the columns. Add a row of titles above it, for example: Timestamp, Email, Name.`,
  "hidden-rows": ({ rows = [], count: hidden = 0 }) =>
    `${hidden === 0 ? "The tab has a filter: the rows that it hides are read as any other" : `${count(hidden, "hidden row is", "hidden rows are")} read as any other (${rowList(rows, hidden)})`}. Delete the answers that should not count.`,
  "column-doubtful": ({ read: title, rule = "" }) =>
    `The question ${quote(title)} looks like one on ${READ_AS[rule] ?? rule}, but its answers do not: it is not read so. If it is one, choose it in the panel.`,
  "tie-column-doubtful": ({ read: title, rule = "" }) =>
    `The question ${quote(title)} looks like one on ${READ_AS[rule] ?? rule}, but nobody is named there: it is not read. Check what was answered, and add to the Links tab the people who must not be paired.`,
  "column-second": ({ read: title, rule = "", names = [] }) =>
    `The question ${quote(title)} could be read for ${READ_AS[rule] ?? rule} too: ${quote(names[0])} is. Choose the other in the panel if need be.`,
  "people-question": ({ read: title, rule = "" }) =>
    `The question ${quote(title)} is answered with people of the other tab. ${PEOPLE_QUESTION[rule] ?? rule}`,
  "duplicate-submission": ({ names, count: kept }) =>
    `${list(names ?? [])} answered more than once: the answer in row ${String(kept ?? "")} counts, this one is left out.`,
  "email-unreadable": ({ read: answer }) =>
    `${quote(answer)} is not an e-mail address. Correct the answer; until then it counts as blank.`,
  "shared-email": ({ names = [], rows = [], read: email }) =>
    `${list(names)} give the same address, ${email ?? ""} (rows ${rows.join(", ")}): they count as different people. Correct the address if it is not each one’s.`,
  "same-name-merged": ({ names = [], rows = [], count: kept }) =>
    `${list(names)} answered more than once without an e-mail, with the same name and organisation (rows ${rows.join(", ")}): the answer in row ${String(kept ?? "")} counts. If they are two people, add their e-mails.`,
  "same-name-twice": ({ names = [], rows = [] }) =>
    `${list(names)}: the same name and organisation, with different e-mails or without one (rows ${rows.join(", ")}). Is it one person? Until then both count; if it is, delete one of the rows.`,
  "row-of-total": ({ row, read: total }) =>
    `Row ${String(row ?? "")} (${quote(total)}) holds counts only: it is nobody’s answer and is left out.`,
  "no-name-no-email": ({ row }) =>
    `Row ${String(row ?? "")} has neither a name nor an e-mail: it is left out. Complete it to include this person.`,
  "consent-refused": (issue) =>
    `${who(issue)} did not consent (${quote(issue.read)}): their answers are not used.`,
  "consent-blank": (issue) =>
    `${who(issue)} did not answer the consent question. Ask before making their dyad.`,
  "consent-unclear": (issue) =>
    `${who(issue)} answers ${quote(issue.read)} to the consent question, which is neither a yes nor a refusal. Their answers are used; ask before making their dyad.`,
  "agreement-overruled": (issue) =>
    `By the Links tab ${who(issue)} consents, but their answer in the form (${quote(issue.read)}) is a refusal: the refusal counts.`,
  "stated-consent-unread": ({ read: answer }) =>
    `${quote(answer)} is neither a yes nor a no: this row on a consent has no effect. Write yes or no in the column of the other person.`,
  "stated-consent-ambiguous": ({ read: mention, names = [] }) =>
    `${quote(mention)} may mean several people (${list(names, "or")}): this row on a consent has no effect. Write the e-mail.`,
  "stated-refusal-ambiguous": ({ read: mention, names = [] }) =>
    `${quote(mention)} may mean several people (${list(names, "or")}): this refusal leaves all of them out. Write the e-mail of the one who refuses.`,
  "not-eligible": (issue) =>
    `${who(issue)} does not meet the rule ${quote(issue.rule)}${(issue.read ?? "") === "" ? ": the answer is blank" : `: the answer is ${quote(issue.read)}`}.`,
  "capacity-unreadable": (issue) =>
    `The number of places of ${who(issue)} cannot be read: ${quote(issue.read)}. One place is counted; write a whole number.`,
  "priority-unreadable": (issue) =>
    `The priority of ${who(issue)} cannot be read: ${quote(issue.read)}. No priority is counted; write a number, yes or no.`,
  "no-seats": () => "No mentor has a place. Raise the number of places of at least one person.",
  "error-cell": ({ read: error }) =>
    `The cell holds an error (${error ?? ""}): it counts as blank. Correct the formula.`,
  "not-a-number": ({ read: answer }) =>
    `A number is expected, ${quote(answer)} holds none: the answer counts as blank.`,
  "off-ladder": ({ read: answer }) =>
    `${quote(answer)} is not on the ladder of the criterion: the answer counts as blank.`,
  "chosen-unknown": ({ read: mention }) =>
    `The person chosen, ${quote(mention)}, is not in the other tab. Their rank is kept; check the name.`,
  "criterion-unanswered": ({ rule }) =>
    `Nobody answered the criterion ${quote(rule)} on both sides: it is not used.`,
  "comma-unread": ({ read: answer, names = [] }) =>
    `${quote(answer)} is read as one answer: ${list(names.map((name) => quote(name)))} is nowhere else. If it is several answers, separate them with a comma and a space.`,
  "wish-unknown": ({ read: wish, names = [] }) =>
    `${quote(wish)} is the name of no criterion: this wish has no effect. Criteria: ${list(names)}.`,
  "no-needs-criterion": ({ names = [] }) =>
    `No criterion compares what the mentees look for with what the mentors offer${names.length > 0 ? `; the dyads rest on: ${list(names)}` : ""}. In the panel, choose the two questions to compare.`,
  "few-common-options": ({ names: [menteeTitle, mentorTitle] = [], count: common = 0, rule = "" }) =>
    `${quote(menteeTitle)} and ${quote(mentorTitle)} are compared, but have ${common === 0 ? "no answer" : `only ${count(common, "answer", "answers")}`} in common out of ${rule}. Match those that mean the same.`,
  "anybody-unlisted": ({ read: label, names = [] }) =>
    `Criterion ${quote(label)}: ${list(names.map((name) => quote(name)))} seems to mean that anything suits, and counts as an answer that matches nobody. In Your questions, add it to the answers that suit anything.`,
  "question-unused": ({ read: title }) =>
    `The question ${quote(title)} seems to be about a need, an offer or free times, and is compared with nothing. In the panel, choose the question of the other form that answers it.`,
  "withdrawal-unread": ({ read: title, names = [] }) =>
    `The column ${quote(title)} seems to say who no longer takes part (${list(names)}), and nothing reads it: these people would be paired. In Pairing rules, add a rule on this column, or take their rows out.`,
  "questions-new": ({ names = [] }) =>
    `The Criteria tab does not mention ${names.length === 1 ? "this question" : "these questions"} yet: ${list(names.map((name) => quote(name)))}. ${names.length === 1 ? "It is" : "They are"} not used; add a criterion to take ${names.length === 1 ? "it" : "them"} into account.`,
  "coordination-title-taken": ({ tab, read: title }) =>
    `The tab ${quote(tab)} has a column ${quote(title)}, as the form does: the answer to the form counts. Rename the column to use it.`,
  "coordination-of-nobody": ({ read: mention }) =>
    `${quote(mention)} takes no part in the pairing: this row has no effect.`,
  "no-criteria": () =>
    "No criterion tells pairs apart: every score is 50. Switch a criterion on or give it a weight.",
  "links-columns-missing": ({ tab }) =>
    `The tab ${quote(tab)} cannot be read: it needs the columns Person, Relation and Other person. No link is read from it.`,
  "relation-unknown": ({ read: relation }) =>
    `The relation ${quote(relation)} is not known. Write for example: manages, reports to, client, supplier, competitor, shareholder, family, conflict or past.`,
  "link-incomplete": ({ row }) =>
    `Row ${String(row ?? "")} of the links is incomplete: it needs a person, a relation and another person.`,
  "link-person-unknown": ({ read: mention }) =>
    `${quote(mention)} does not take part in the pairing: this link has no effect. Check the name if it should have one.`,
  "link-person-ambiguous": ({ read: mention, names = [] }) =>
    `${quote(mention)} may be several people${names.length > 0 ? ` (${list(names, "or")})` : ""}. Write the e-mail; until then these pairs are to be checked.`,
  "manager-ambiguous": ({ read: mention, names = [] }) =>
    `The manager ${quote(mention)} may be several people${names.length > 0 ? ` (${list(names, "or")})` : ""}. Write the e-mail; until then these pairs are to be checked.`,
  "manager-namesake": ({ read: mention, names = [] }) =>
    `The manager ${quote(mention)} has the name of somebody in another organisation${names.length > 0 ? ` (${list(names)})` : ""}. Is it the same person? Until then these pairs are to be checked.`,
  "manager-cycle": ({ names = [] }) =>
    `These people name one another as their manager: ${list(names)}. All count as one reporting line; correct one of the answers.`,
  "name-alike": ({ read: mention, names = [], rows = [] }) =>
    `The name ${quote(mention)} is like that of ${list(withRows(names, rows), "or")}. Is it the same person? Until then their pair is ruled out or to be checked. Answer in the Links tab with a row “same person” or “different person”.`,
  "maybe-one-person": ({ names = [], rows = [], row }) =>
    `${list(names)} (row ${String(row ?? "")}) has the same name as somebody in the other tab (${list(
      rows.map((at) => `row ${String(at)}`),
      "or",
    )}). Is it the same person? Until then their pair is to be checked. Answer in the Links tab with a row “same person” or “different person”.`,
  "avoid-of-nobody": ({ read: mention, names = [], rows = [], count: answers = 1 }) =>
    answers === 1
      ? `${list(names)} asks to avoid ${quote(mention)}: nobody in the programme has this name, and no organisation. Check the answer.`
      : `${String(answers)} answers on whom to avoid name nobody in the programme and no organisation: ${list(firstOf(withRows(names, rows)))}. Check them.`,
  "organisation-alike": ({ names: [part, whole] = [] }) =>
    `${quote(part)} and ${quote(whole)} count as two organisations. Are they one? If so, write it the same way in all the answers: otherwise a tie between their people may be missed.`,
  "affinity-unused": ({ count: affinities = 1 }) =>
    affinities === 1
      ? "One affinity is declared in the Links tab, and no criterion counts it. Add an “affinity” criterion."
      : `${String(affinities)} affinities are declared in the Links tab, and no criterion counts them. Add an “affinity” criterion.`,
  "no-reporting-lines": () =>
    "No question on managers and no organisation chart: reporting lines cannot be checked. Add the question to the form, or “manages” rows to the Links tab.",
  "too-many-pairs": ({ names: [mentees = "", mentors = "", gigabytes = ""] = [] }) =>
    `This programme is too large for a browser: ${whole(mentees)} mentees and ${whole(mentors)} mentors would need ${gigabytes}\u00a0GB of memory. Split it, by region or by cohort, into several workbooks.`,
  "no-pair-allowed": () =>
    "No pair is allowed: required rules and links remove them all. Relax a rule or correct the links.",
  "person-not-recognised": ({ read: mention }) =>
    `Person not recognised: ${quote(mention)}. Choose a name from the list.`,
  "settings-not-json": ({ read: error }) => `The settings file is not readable JSON: ${error ?? ""}.`,
  "settings-invalid": ({ read: setting }) =>
    `The setting ${quote(setting)} is missing or not valid. The documentation shows what is expected.`,
  "locked-and-refused": ({ names = [] }) =>
    `The dyad of ${list(names)} is both locked and refused. Keep only one of the two decisions.`,
  "locked-twice": ({ names = [], count: times }) =>
    `${list(names)} has ${String(times ?? 2)} dyads that are locked or confirmed. Keep a single one.`,
  "criteria-tab-unreadable": ({ tab, names = [] }) =>
    `The tab ${quote(tab)} has lost its ${names.length === 1 ? "title" : "titles"} ${columnTitles(names)}: its criteria, their weights and its rules cannot be read as they were written. Put ${names.length === 1 ? "that title" : "those titles"} back in the first row, or delete this tab so that Dyade proposes the criteria anew.`,
  "criteria-column-missing": ({ tab, names = [] }) =>
    `The tab ${quote(tab)} lacks the ${names.length === 1 ? "column" : "columns"} ${columnTitles(names)}, which Dyade can therefore neither read nor fill. If a title was changed, put it back in the first row.`,
  "criteria-row-unreadable": ({ row, read: cells }) =>
    `Row ${String(row ?? "")} of the criteria cannot be read: ${quote(cells)}. Check the kind, the weight and the options; this row is not used.`,
  "choice-waits": ({ read: name, rule = "", tab }) => {
    const column = READ_AS[rule];
    if (column !== undefined)
      return `The tab ${quote(tab)} no longer has the question ${quote(name)}, which you chose for ${column}. This choice is kept, and counts again as soon as the question is back. Meanwhile, Dyade reads the question that seems right, if there is one: check it in Your questions.`;
    return `The tab ${quote(tab)} no longer has the question ${quote(name)} (${rule}). This choice is kept, but does not count while the question is missing. Give the question this title again, choose the one that replaces it, or remove this choice.`;
  },
  "asked-again": ({ read: name, rule = "", tab, names: [proposed] = [] }) => {
    const use = rule === "" ? "" : ` (${READ_AS[rule] ?? rule})`;
    if (tab === undefined) return `The tab ${quote(name)} is gone. Check the one that is read in its place.`;
    return proposed === undefined
      ? `The tab ${quote(tab)} has no question ${quote(name)} any more${use}. Choose the one that replaces it; your other choices are kept.`
      : `The tab ${quote(tab)} has no question ${quote(name)} any more${use}; ${quote(proposed)} is read in its place. Check that it is the same.`;
  },
  "form-lacks": ({ rule = "", role = "" }) =>
    `The form of the ${role}s does not ask ${LACKS[rule] ?? READ_AS[rule] ?? rule}.`,
};

/** Where an issue was seen, but for what its words say already. */
function place({ tab, row, column = "", total }: Issue, words: string): string {
  const parts = [
    tab === undefined ? "" : `Tab ${quote(tab)}`,
    row === undefined || total !== undefined ? "" : `row ${String(row)}`,
    column === "" ? "" : `column ${quote(column)}`,
  ].filter((part) => part !== "" && !namesPlace(words, part));
  const where = parts.join(", ");
  return where === "" ? "" : ` ${where.charAt(0).toUpperCase()}${where.slice(1)}.`;
}

/** The words of an issue; of one that stands for many rows, those of the first, then their count. */
function wordsOf(issue: Issue): string {
  const { total, rows = [] } = issue;
  const words = templateOf(issue.code)(issue);
  if (total === undefined) return words;
  return `${words} The same goes for ${count(total, "answer", "answers")} in this column, ${rowList(rows, total)}.`;
}

/** What was read and what to do, in English, for where the place of an issue stands beside it. */
export function issueWords(issue: Issue): string {
  return wordsOf(issue);
}

/** An issue in English: what was read, what to do, then where it is. */
export function issueText(issue: Issue): string {
  const words = wordsOf(issue);
  return `${words}${place(issue, words)}`;
}
