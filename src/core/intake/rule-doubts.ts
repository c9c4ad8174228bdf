import type { Report } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import type { EligibilityRule } from "../programme/settings.ts";
import { type AnswerDoubt, answerDoubts, unnamedAnswers } from "./answer-doubts.ts";
import { ruleText } from "./eligibility.ts";
import { type Answers, type GivenAnswer, givenAnswers, groupMembers } from "./group.ts";
import { type RosterSource, isNamed, menteesIn, mentorsIn } from "./rosters.ts";

/** A rule on who may take part, and what is to be asked of the answers that it names. */
export interface DoubtedRule {
  readonly rule: EligibilityRule;
  readonly doubts: readonly AnswerDoubt[];
  /** The answers given that may be called so today. */
  readonly others: readonly GivenAnswer[];
}

/** Where the answers of a role are read; null where they cannot be. */
export type RuleSources = Readonly<Record<Role, RosterSource | null>>;

/** So few different answers may all be options, however few people chose each. */
const FEW_ANSWERS = 8;
/** Options are few for the answers that hold them; texts of people's own are not. */
const USES = 1.5;

/** Whether answers are texts of people's own, of which none is an option. */
export function isFreeText(given: readonly GivenAnswer[]): boolean {
  const answers = given.reduce((sum, { people }) => sum + people, 0);
  return given.length > FEW_ANSWERS && answers < USES * given.length;
}

/** What those answered who take part or not by this rule alone: of the role, of every other rule, and not let in all the same. */
function answersOf(rule: EligibilityRule, source: RosterSource): Answers {
  const readRoster = rule.role === "mentor" ? mentorsIn : menteesIn;
  const rules = source.rules.filter((other) => other !== rule);
  const { people, rows, questions } = readRoster({ ...source, rules }, () => undefined);
  const excepted = people.map((person) => rule.except?.some((text) => isNamed(text, person)) === true);
  return { questions, rows: rows.filter((_, at) => excepted[at] !== true) };
}

/**
 * What is to be asked of the answers of a rule: those that another answer may be reworded, else all of them where nobody
 * gives any, so that the rule is for nobody. In texts of people's own nothing is an option reworded.
 */
function doubtsOf(rule: EligibilityRule, source: RosterSource): Omit<DoubtedRule, "rule"> {
  const answers = answersOf(rule, source);
  const given = givenAnswers(rule.column, answers);
  const rules = source.rules.filter(({ role }) => role === rule.role);
  const others = isFreeText(given) ? [] : unnamedAnswers(rule, rules, answers);
  const doubts = given.length === 0 ? [] : answerDoubts(rule, answers, others);
  const alike = doubts.filter(({ near }) => near !== null);
  const isForNobody = groupMembers({ ...rule, is: "one-of" }, answers).length === 0;
  return { doubts: alike.length === 0 && isForNobody ? doubts : alike, others };
}

/** Reports `rule-answer-alike` for each answer that may be reworded, `rule-of-nobody` once where nobody gives any. */
function reportDoubts({ rule, doubts }: DoubtedRule, tab: string, report: Report): void {
  const where = { tab, column: rule.column };
  const text = ruleText(rule);
  for (const { answer, near } of doubts)
    if (near !== null)
      report("rule-answer-alike", where, {
        ...{ rule: text, read: answer, role: rule.role },
        ...{ names: [near.text], count: near.people },
      });
  if (doubts.length > 0 && doubts.every(({ near }) => near === null))
    report(rule.is === "one-of" ? "rule-admits-nobody" : "rule-excludes-nobody", where, {
      ...{ rule: text, role: rule.role, names: doubts.map(({ answer }) => answer) },
    });
}

/**
 * What is in doubt about the answers that rules on who may take part name, reported. Nobody comes in by a doubt: an answer
 * that may be one of those admitted admits nobody yet, and one that may be one of those kept out keeps out meanwhile, as
 * `doubtful` in its rule.
 *
 * @param rules as they were written; what they held in doubt at another reading counts for nothing.
 */
export function doubtRules(
  written: readonly EligibilityRule[],
  sources: RuleSources,
  report: Report,
): DoubtedRule[] {
  const rules = written.map(({ doubtful: _before, ...rule }) => rule);
  return rules.map((rule) => {
    const source = sources[rule.role];
    if (source === null) return { rule, doubts: [], others: [] };
    const { doubts, others } = doubtsOf(rule, { ...source, rules });
    reportDoubts({ rule, doubts, others }, source.table.name, report);
    const doubtful = doubts.flatMap(({ near }) => near?.text ?? []);
    const isHeld = rule.is === "not-one-of" && doubtful.length > 0;
    return { rule: isHeld ? { ...rule, doubtful } : rule, doubts, others };
  });
}
