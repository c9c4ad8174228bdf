import type { Criterion } from "../programme/settings.ts";

/** A run of characters in which an address may stand. */
const RUN = /[^\s()[\]<>,;:"]+/g;
const AROUND_AT = /.[@＠]./;
/** What stands for an address. */
const MASK = "[…]";

/** Some letters of an address that is spelled: no more than this many, so that looking takes a time in proportion. */
const PART = String.raw`[^\s()[\]{}<>,;:"]{1,64}`;
/** A sign in words between brackets, or between spaces. */
const bracketed = (words: string): string => String.raw`\s{0,2}[([{<]\s?(?:${words})\s?[)\]}>]\s{0,2}`;
const bare = (words: string): string => String.raw`\s{1,2}(?:${words})\s{1,2}`;
const DOT = `(?:${bracketed(String.raw`point|dot|\.`)}|${bare("point|dot")})`;
const DOTTED = `${PART}(?:(?:${DOT}${PART}){1,4}|\\.[a-z]{2,})`;
/** Between brackets these words say nothing else; the others stand before a domain. */
const AT = bracketed("at|arobase|arobas|[@＠]");
const AT_BEFORE_DOMAIN = `(?:${bracketed("a|à|chez")}|${bare("at|arobase|arobas|[@＠]")})`;
const ANY_AT = new RegExp(`${AT}|${AT_BEFORE_DOMAIN}`, "i");
const ANY_DOT = new RegExp(DOT, "gi");
const SPELLED = new RegExp(
  `(?:${PART}${DOT}){0,3}${PART}(?:${AT}(?:${DOTTED}|${PART})|${AT_BEFORE_DOMAIN}${DOTTED})`,
  "gi",
);

/** An address that somebody spelled, as it is written elsewhere. */
function unspelled(text: string): string {
  return text.replace(ANY_AT, "@").replace(ANY_DOT, ".").toLowerCase();
}

/** A text without the e-mail addresses in it, spelled ones too, or without those that are not to be shown. */
export function masked(text: string, isOpen: (address: string) => boolean = () => false): string {
  const plain = text.replace(RUN, (run) => (AROUND_AT.test(run) && !isOpen(run) ? MASK : run));
  if (!ANY_AT.test(plain)) return plain;
  return plain.replace(SPELLED, (spelled) => (isOpen(unspelled(spelled)) ? spelled : MASK));
}

/** Whether a text says nothing that {@link masked} takes out, or took out. */
export function isPlain(text: string): boolean {
  return !text.includes(MASK) && masked(text) === text;
}

/** A criterion whose lists name no address: what is offered to be ticked was often written by one person. */
export function maskedCriterion({ options, equivalents, ladder, ...criterion }: Criterion): Criterion {
  return {
    ...criterion,
    ...(options && { options: options.filter(isPlain) }),
    ...(equivalents && { equivalents: equivalents.map((group) => group.filter(isPlain)) }),
    ...(ladder && { ladder: ladder.filter(isPlain) }),
  };
}
