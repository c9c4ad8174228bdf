import type { AskingWords } from "./fr/asking.ts";
import type { DirectoryRoomWords } from "./fr/directory.ts";
import type { EventMessages } from "./fr/event.ts";
import type { SettingsWords } from "./fr/help.ts";
import type { IntroductionWords } from "./fr/introduction.ts";
import type { RulesWords } from "./fr/rules.ts";
import type { SetupWords } from "./fr/setup.ts";
import type { UsesWords } from "./fr/uses.ts";
import type { objectives } from "./fr/ways.ts";

interface WordsOfChoices {
  readonly asking: AskingWords;
  readonly directory: DirectoryRoomWords;
  readonly event: EventMessages;
  readonly introduction: IntroductionWords;
  readonly objectives: typeof objectives;
  readonly rules: RulesWords;
  readonly settings: SettingsWords;
  readonly setup: SetupWords;
  readonly uses: UsesWords;
}

/** What no screen says by itself. */
interface OwnWords {
  readonly coordinationTab: string;
  readonly weight: string;
  readonly yes: string;
  readonly no: string;
}

type Names = Readonly<Record<string, string>>;

/** What each place that choices are kept in is called on the screen where they are made: `approach.days`. */
export function clashLabels(
  { asking, directory, event, introduction, rules, settings, setup, uses }: WordsOfChoices,
  extra: OwnWords,
): Names {
  return {
    "settings.objective": rules.order,
    "settings.waitingFirst": rules.waitingFirst,
    "settings.floor": rules.floor,
    "settings.spread": rules.spread,
    "settings.mostEach": rules.mostEach,
    "settings.emphasis": rules.emphasis,
    "settings.bands": rules.bands,
    "settings.term": rules.term,
    "settings.committee": rules.committee,
    "settings.guarantees": rules.guarantees,
    "settings.language": rules.language,
    "settings.linksTab": rules.linksTab,
    "settings.coordinationTab": extra.coordinationTab,
    "settings.links.sameManager": rules.sameManager,
    "settings.links.past": rules.past,
    "settings.mentors": setup.tab.mentor,
    "settings.mentees": setup.tab.mentee,
    "settings.criteria.weight": extra.weight,
    "settings.criteria.on": uses.count,
    "settings.criteria.label": uses.label,
    "settings.criteria.kind": uses.kind,
    "settings.criteria.required": uses.required,
    "settings.criteria.blank": uses.forbidBlank,
    "settings.criteria.atLeast": uses.atLeast,
    "settings.criteria.need": uses.need,
    "settings.criteria.range": uses.range,
    "settings.criteria.min": uses.min,
    "settings.criteria.max": uses.max,
    "settings.criteria.slack": uses.slack,
    "settings.criteria.ladder": uses.ladder,
    "settings.criteria.any": uses.anybody,
    "settings.criteria.options": uses.options,
    "settings.criteria.equivalents": uses.options,
    "settings.eligibility": rules.who,
    "approach.order": asking.order,
    "approach.days": asking.days,
    "approach.form": asking.form,
    "approach.programme": asking.programme,
    "approach.coordination": asking.coordination,
    "approach.texts.mentor": asking.messageTo.mentor,
    "approach.texts.mentee": asking.messageTo.mentee,
    "introduction.subject": introduction.subject,
    "introduction.body": introduction.template,
    "introduction.programme": introduction.programme,
    "introduction.coordination": introduction.coordination,
    "event-title": event.room.day.title,
    destruction: settings.destruction.title,
    "directory.agreement": directory.agreementQuestion,
    "directory.columns": directory.columns,
    "directory.form": directory.form,
    "directory.contact": directory.contact,
    "directory.title": directory.title,
    "directory.language": directory.language,
    "directory.requestsTab": directory.requests.tab,
  };
}

/** What the values of a place are called, where they are no words of a person's own. */
export function clashNames(
  { asking, directory, objectives, rules, setup }: WordsOfChoices,
  extra: OwnWords,
): Readonly<Record<string, Names>> {
  return {
    "settings.objective": Object.fromEntries(
      Object.entries(objectives).map(([objective, { name }]) => [objective, name]),
    ),
    "settings.links.sameManager": rules.handlings,
    "settings.links.past": rules.handlings,
    "settings.language": directory.languages,
    "settings.criteria.kind": setup.kinds,
    "settings.criteria.blank": { forbid: extra.yes, allow: extra.no },
    "approach.order": asking.orders,
    "directory.language": directory.languages,
  };
}

/** What a place is called, or else what holds it. */
export function labelOf(labels: Names, place: string): string | undefined {
  const names = Object.keys(labels).filter((name) => `${place}.`.startsWith(`${name}.`));
  return labels[names.reduce((best, name) => (name.length > best.length ? name : best), "")];
}
