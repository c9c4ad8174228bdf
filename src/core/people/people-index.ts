import { alikeTo } from "./alike.ts";
import { fileUnder } from "./file-under.ts";
import { fold } from "./fold.ts";
import { keptLately } from "./kept-lately.ts";
import type { Name } from "./name.ts";
import { type LabelledPerson, labels, publicNames } from "./labels.ts";
import { type Mention, readMention, hideBrackets } from "./mention.ts";
import { organisationKey } from "./organisation.ts";
import type { Person } from "./person.ts";
import type { WhoIsMeant } from "./who-is-meant.ts";

/** Somebody whom a text may mean. Several of these may be one person: they have the same `id`. */
export interface Listed extends Pick<Person, "name" | "email"> {
  readonly id: number;
  readonly organisation?: string;
  /** What Dyade calls them somewhere, and the hidden key: whatever is written by Dyade is read back. */
  readonly shown: readonly string[];
}

/** The one answer to "whom does this text mean?". */
export interface PeopleIndex {
  /**
   * The person whom Dyade calls so, else of that e-mail, else all of the same name, else all whose names are alike. Where
   * several bear the name or the address, what stands beside it decides: the name beside an address, the note or the
   * organisation beside a name.
   */
  lookUp(text: string): WhoIsMeant;
  /** Reads a mention, each spelling once. */
  mentionOf(text: string): Mention;
  /** Whether a text is a name or a label as it stands, with whatever commas there are in it. */
  isSpelling(text: string): boolean;
  /** Whether a text is what somebody's name ends with: the family name, where the given name comes first. */
  endsName(text: string): boolean;
}

/** The people of a roster, who are their places in it, with their labels and public names. */
export function listRoster(people: readonly LabelledPerson[]): Listed[] {
  const [label, publicName] = [labels(people), publicNames(people)];
  return people.map(({ name, email, organisation, key }, id) => {
    const shown = [label[id] ?? "", publicName[id] ?? ""].filter((text) => text !== name);
    return { id, name, email, organisation, shown: key === email ? shown : [...shown, key] };
  });
}

const indexes = new WeakMap<readonly Person[], PeopleIndex>();

/** The index of a roster: of the same one, the same index, which keeps what it was asked. */
export function indexRoster(people: readonly Person[]): PeopleIndex {
  const index = indexes.get(people) ?? indexPeople(listRoster(people));
  indexes.set(people, index);
  return index;
}

/** Makes the index of some people; the time is near-linear in their number, and so is that of as many look-ups. */
export function indexPeople(people: readonly Listed[]): PeopleIndex {
  const byShown = new Map<string, Set<number>>();
  const byEmail = new Map<string, Set<number>>();
  const byName = new Map<string, Set<number>>();
  /** Of one name those who wrote the same note beside it, and those of one organisation. */
  const byNote = new Map<string, Set<number>>();
  const byFirm = new Map<string, Set<number>>();
  const spellings = new Set<string>();
  const names = people.map(({ name }) => readMention(name).name);
  people.forEach((person, at) => {
    const { id, organisation = "" } = person;
    const { key, note } = names[at] ?? readMention("").name;
    if (key !== "") {
      fileUnder(byName, key, id);
      fileUnder(byNote, `${key}|${fold(note)}`, id);
      fileUnder(byFirm, `${key}|${organisationKey(organisation)}`, id);
    }
    if (person.email !== "") fileUnder(byEmail, person.email, id);
    for (const text of person.shown) if (text !== "") fileUnder(byShown, fold(text), id);
    for (const text of [person.name, ...person.shown]) spellings.add(fold(text));
  });
  let alike: ReturnType<typeof alikeTo> | undefined;
  let endings: ReadonlySet<string> | undefined;

  const bear = ({ name: { key, note } }: Mention): WhoIsMeant => {
    const noted =
      note === ""
        ? null
        : (byNote.get(`${key}|${fold(note)}`) ?? byFirm.get(`${key}|${organisationKey(note)}`));
    return meaning("several", [...(noted ?? byName.get(key) ?? [])]);
  };
  const resemble = ({ name }: Mention): WhoIsMeant => {
    alike ??= alikeTo(people.map(({ id }, at) => ({ id, name: names[at] ?? readMention("").name })));
    return meaning("alike", alike(name));
  };
  const look = (text: string): WhoIsMeant => {
    const shown = [...(byShown.get(fold(text)) ?? [])];
    if (shown.length === 1) return meaning("several", shown);
    const mention = readMention(text);
    const owners = [...(byEmail.get(mention.email) ?? [])];
    if (owners.length === 0) {
      const bare = readMention(hideBrackets(text));
      const readings = bare.name.key === mention.name.key ? [mention] : [mention, bare];
      for (const answerTo of [bear, resemble])
        for (const reading of readings) {
          const meant = answerTo(reading);
          if (meant.kind !== "nobody") return meant;
        }
      return { kind: "nobody" };
    }
    if (owners.length === 1) return meaning("several", owners);
    for (const meant of [bear(mention), resemble(mention)]) {
      const both = idsIn(meant).filter((id) => owners.includes(id));
      if (both.length === 1) return meaning("several", both);
    }
    return meaning("several", owners);
  };
  return {
    mentionOf: readMention,
    lookUp: keptLately(look),
    isSpelling: (text) => spellings.has(fold(text)),
    endsName(text) {
      endings ??= endingsOf(names);
      return endings.has(readMention(text).name.words.join(" "));
    },
  };
}

/** A name of more words than this ends with no more of them. */
const MOST_WORDS = 5;

/** What names end with: their last word, their last two… */
function endingsOf(names: readonly Name[]): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const { words } of names)
    for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++)
      endings.add(words.slice(from).join(" "));
  return endings;
}

function idsIn(meant: WhoIsMeant): readonly number[] {
  return meant.kind === "nobody" ? [] : meant.kind === "one" ? [meant.person] : meant.people;
}

function meaning(kind: "several" | "alike", people: readonly number[]): WhoIsMeant {
  const [person, ...more] = people;
  if (person === undefined) return { kind: "nobody" };
  return kind === "several" && more.length === 0 ? { kind: "one", person } : { kind, people };
}
