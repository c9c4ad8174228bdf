import { KEPT_ASKED } from "../acceptance/asked.ts";
import { KEPT_NOTED, withNotedMarks } from "../acceptance/noted.ts";
import { KEPT_TOLD } from "../acceptance/told.ts";
import { KEPT_ANSWERS, readAnswered, requestKey, writeAnswered } from "../directory/request-states.ts";
import { KEPT_INTRODUCED, introducedMark } from "../introduction/introduced.ts";
import type { SettingsFile } from "../programme/settings.ts";
import type { Eraser } from "./eraser.ts";
import type { KeyPairs } from "./key-pairs.ts";
import { mapTexts } from "./map-texts.ts";
import type { Place } from "./place.ts";

const PLACE: Place = { kind: "kept", tab: "", row: null, column: "" };

/** Marks of dyads, of which no name can be read, under the keys that these have from now on. */
function markFinder(pairs: KeyPairs, { finder, standIn }: Eraser): (mark: string) => string {
  const now = (key: string): string => (finder.isKey(key) ? standIn.key : key);
  const marks = new Map(
    pairs.map(([mentee, mentor]) => [
      introducedMark(mentee, mentor),
      introducedMark(now(mentee), now(mentor)),
    ]),
  );
  return (mark) => marks.get(mark) ?? mark;
}

function withMarks(text: string, markNow: (mark: string) => string): string {
  return text
    .split("\n")
    .map((line) => {
      const [mark = "", ...more] = line.split(" ");
      return [markNow(mark), ...more].join(" ");
    })
    .join("\n");
}

/** Requests that were answered, but for those of the person. */
function withoutRequests(text: string, keys: readonly string[], { finder }: Eraser): string {
  const theirs = keys.filter((key) => finder.isKey(key));
  const gone = new Set(
    theirs.flatMap((theirKey) =>
      keys.flatMap((key) => [requestKey(theirKey, key), requestKey(key, theirKey)]),
    ),
  );
  const answered = [...readAnswered(text)];
  const left = answered.filter((key) => !gone.has(key));
  return left.length === answered.length ? text : writeAnswered(left);
}

function withoutPerson(value: unknown, eraser: Eraser): unknown {
  const clean = (text: string): string => eraser.erased(text, PLACE, { isOurs: true, isTyped: true });
  const without = (item: unknown): unknown => {
    if (Array.isArray(item)) {
      const left = item.filter(
        (entry) => typeof entry !== "string" || !(eraser.finder.isKey(entry) || eraser.finder.isWhole(entry)),
      );
      if (left.length < item.length) eraser.note(PLACE);
      return left.map(without);
    }
    if (typeof item !== "object" || item === null) return mapTexts(item, clean);
    return Object.fromEntries(Object.entries(item).map(([key, entry]) => [key, without(entry)]));
  };
  return without(value);
}

/**
 * A text that a room keeps with the workbook, without the person.
 *
 * @param keys the hidden keys of everybody.
 */
export function eraseKept(
  name: string,
  text: string,
  eraser: Eraser,
  { pairs, keys }: { readonly pairs: KeyPairs; readonly keys: readonly string[] },
): string {
  const left = [KEPT_ASKED, KEPT_INTRODUCED, KEPT_TOLD].includes(name)
    ? withMarks(text, markFinder(pairs, eraser))
    : name === KEPT_ANSWERS
      ? withoutRequests(text, keys, eraser)
      : null;
  if (name === KEPT_NOTED) {
    const renamed = withNotedMarks(text, markFinder(pairs, eraser));
    const clean = eraser.erased(renamed, PLACE);
    if (renamed !== text && clean === renamed) eraser.note(PLACE);
    return clean;
  }
  if (left !== null) {
    if (left !== text) eraser.note(PLACE);
    return left;
  }
  try {
    const value: unknown = JSON.parse(text);
    const now = JSON.stringify(withoutPerson(value, eraser));
    return now === JSON.stringify(value) ? text : now;
  } catch {
    return eraser.erased(text, PLACE);
  }
}

/**
 * The choices kept with the workbook, without the person, who leaves the committee too; the same where they name nobody of
 * them.
 */
export function eraseSettings(settings: SettingsFile, eraser: Eraser): SettingsFile {
  const place: Place = { ...PLACE, kind: "settings" };
  const { committee, ...now } = mapTexts(settings, (text) =>
    eraser.erased(text, place, { isOurs: true, isTyped: true }),
  ) as SettingsFile;
  const left = committee?.filter((member) => member !== eraser.standIn.label);
  const erased = left === undefined ? now : { ...now, committee: left };
  return eraser.places().includes(place) ? erased : settings;
}
