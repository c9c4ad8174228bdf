import type { Where } from "../issues/issue.ts";
import { NOBODY_TO_AVOID } from "../intake/vocabulary/nobody.ts";
import { fold } from "../people/fold.ts";
import { emailsIn, withoutEmails } from "../people/mention.ts";
import { organisationKey } from "../people/organisation.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { Doubts } from "./doubts.ts";
import { cellPlace } from "./links-rows.ts";
import type { Entry, Participants } from "./participants.ts";
import type { LinkSources } from "./sources.ts";
import { statesNobody, tellsNothing } from "./stated-nobody.ts";
import { isRemark } from "./remark.ts";
import { type Tie, type TieEnd, themselves } from "./tie.ts";
import type { Unclear } from "./unclear.ts";
import { namePhrases, organisationPhrases } from "./whole-words.ts";

/** Beside what states that there is nobody. */
const NO: ReadonlySet<string> = new Set(NOBODY_TO_AVOID.split("|").map(fold));

/** Whether a part of an answer names nobody and says so: `Non, personne`. */
function namesNobody(part: string): boolean {
  return part.split(",").every((piece) => {
    const folded = fold(piece);
    return statesNobody(folded) || tellsNothing(folded) || NO.has(folded);
  });
}

const CAPITALISED = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{2,40}/gu;
/** A remark of more words names nobody by chance. */
const MOST_CAPITALISED = 8;

/** The words of a remark that may be family names. */
function capitalisedWords(part: string): string[] {
  return [...new Set(part.match(CAPITALISED) ?? [])].slice(0, MOST_CAPITALISED);
}

const SIDES = { mentee: "mentees", mentor: "mentors" } as const;

interface Answer {
  readonly asker: Entry;
  readonly text: string;
  readonly where: Where;
}

/** An answer, or parts of it, that name nobody of the programme. */
export interface UnreadAnswer extends Answer {
  readonly parts: readonly string[];
  /** Whether no other part of it names anybody. */
  readonly wholly: boolean;
}

/** Whom participants asked to avoid, and what of their answers is not clear or not read. */
export interface Avoided {
  readonly ties: readonly Tie[];
  readonly unclear: readonly Unclear[];
  readonly unread: readonly UnreadAnswer[];
}

/**
 * Finds whom participants asked to avoid, in either tab: every participant whose e-mail or name, then whose organisation,
 * stands in the answer as a whole, as a part or as whole words; several people of that name: all. A part that names
 * nobody but is alike to names of the other tab means the one who bears it, probably, or perhaps one of several, and is
 * not clear: `name-alike`.
 */
export function findAvoided(
  participants: Participants,
  doubts: Doubts,
  { tabs, avoidColumns }: LinkSources,
): Avoided {
  const { mentees, mentors, entries, people: index, byOrganisation, owners, cut } = participants;
  const unclear: Unclear[] = [];
  const answers = [...mentees, ...mentors].flatMap((asker) =>
    asker.avoid.flatMap((text, at): Answer[] => {
      const side = SIDES[asker.role];
      const where = cellPlace(tabs[side], asker.row, avoidColumns[side][at]);
      return text.trim() === "" ? [] : [{ asker, text, where }];
    }),
  );
  const candidates = answers.length === 0 ? [] : entries.flat();
  const names = namePhrases(candidates);
  const organisations = organisationPhrases(candidates, byOrganisation);
  /** Those of the other tab to whose names a text is alike, but for whom it is said not to mean. */
  const alikeIn = (text: string, { role: asking }: Entry): readonly number[] => {
    const meant = index.lookUp(text);
    const { key } = index.mentionOf(text).name;
    return (meant.kind === "alike" ? meant.people : []).filter(
      (person) => !doubts.isOther(key, person) && entries[person]?.some(({ role }) => role !== asking),
    );
  };
  const ofPeople: Tie[] = [];
  const ofFirms: Tie[] = [];
  const unread: UnreadAnswer[] = [];
  for (const answer of answers) {
    const { asker, text, where } = answer;
    const left = themselves([asker.person]);
    const firms = organisations.in(withoutEmails(text));
    const people = new Set(emailsIn(text).flatMap(owners));
    const unreadParts: string[] = [];
    for (const part of cut(text)) {
      if (namesNobody(part)) continue;
      const members = byOrganisation.get(organisationKey(part));
      members?.forEach((person) => firms.add(person));
      const { key } = index.mentionOf(part).name;
      const isMeant = (person: number): boolean => !doubts.isOther(key, person);
      const meant = index.lookUp(part);
      const bearers = [...doubts.same(key), ...peopleMeant(meant)].filter(isMeant);
      const inside = bearers.length > 0 ? bearers : [...names.in(withoutEmails(part))];
      inside.forEach((person) => people.add(person));
      if (inside.length > 0 || members !== undefined || organisations.in(part).size > 0) continue;
      const others = alikeIn(part, asker);
      // A family name in a sentence is no name by itself: it is asked, and the pair is not allowed in silence.
      const mentions = others.length > 0 ? [part] : isRemark(part) ? capitalisedWords(part) : [];
      let isRead = false;
      for (const mention of mentions) {
        const perhaps = mention === part ? others : alikeIn(mention, asker);
        if (perhaps.length === 0) continue;
        isRead = true;
        unclear.push({ code: "name-alike", where, read: mention, people: perhaps });
        const sure = mention === part && perhaps.length === 1;
        ofPeople.push({ kind: "avoid", left, right: { ...themselves(perhaps, sure), probable: true } });
      }
      if (!isRead) unreadParts.push(part);
    }
    if (people.size > 0) ofPeople.push({ kind: "avoid", left, right: themselves([...people]) });
    const right: TieEnd = { ...themselves([...firms]), through: ({ organisation }) => [organisation] };
    if (firms.size > 0) ofFirms.push({ kind: "avoid", left, right });
    const wholly = people.size === 0 && firms.size === 0;
    if (unreadParts.length > 0) unread.push({ ...answer, parts: unreadParts, wholly });
  }
  return { ties: [...ofPeople, ...ofFirms], unclear, unread };
}
