import { expect, test } from "vitest";
import { readCapacity } from "../../../src/core/intake/answers/capacity.ts";
import { readConsent } from "../../../src/core/intake/answers/consent.ts";
import { isAddress, readEmail } from "../../../src/core/intake/answers/email.ts";
import { firstNumber, wholeNumber } from "../../../src/core/intake/answers/number.ts";
import { learnedOptions, listedOptions } from "../../../src/core/intake/answers/options.ts";
import { readPriority } from "../../../src/core/intake/answers/priority.ts";
import { readTimestamp } from "../../../src/core/intake/answers/timestamp.ts";
import { oneNameGroups } from "../../../src/core/intake/one-name.ts";
import { withoutNotes, wordsOf } from "../../../src/core/intake/vocabulary/matcher.ts";
import { namePartAsked } from "../../../src/core/intake/vocabulary/names.ts";
import { saysBothRoles } from "../../../src/core/intake/vocabulary/tabs.ts";
import { asksForCapacity } from "../../../src/core/intake/vocabulary/capacity.ts";
import { asksForConsent } from "../../../src/core/intake/vocabulary/consent.ts";
import { asksForEmail } from "../../../src/core/intake/vocabulary/contact.ts";
import { asksForOrganisation } from "../../../src/core/intake/vocabulary/organisation.ts";
import { fold } from "../../../src/core/people/fold.ts";
import { peopleAsked } from "../../../src/core/reading/asks-for-people.ts";

const RECOGNISERS: Record<string, (text: string) => unknown> = {
  readCapacity,
  readConsent,
  readEmail,
  isAddress,
  firstNumber,
  wholeNumber,
  readPriority,
  readTimestamp: (text) => readTimestamp(text, "month-first"),
  learnedOptions: (text) => learnedOptions([text])(text),
  listedOptions: (text) => listedOptions(["a, b", "x"], [])(text),
  oneNameGroups: (text) => oneNameGroups([text, "Ana Paz"]),
  fold,
  wordsOf,
  withoutNotes,
  namePartAsked,
  saysBothRoles,
  asksForCapacity,
  asksForConsent,
  asksForEmail,
  asksForOrganisation,
  peopleAsked,
};

const PUMPS = [
  "@.",
  "a",
  "a ",
  "(",
  "[(",
  "<@",
  "1 ",
  "1.",
  ", ",
  "pas ",
  "ne ",
  "mot. ",
  "·e",
  "e-",
  "\uFFFE",
  "é",
  " ",
  "\n",
  "combien de ",
  "🙂",
];

const SIZE = 3_000;
/** Sixteen times the text: a quadratic reader takes 256 times as long, a linear one 16. */
const TIMES = 16;
const SLACK = 4;
/** Below this a clock measures itself. */
const FLOOR_MS = 2;
/** A busy machine may slow one measure down, not all of them. */
const ATTEMPTS = 5;

function milliseconds(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

/** How many times longer a text of sixteen times the length takes; the least of some attempts. */
function growth(read: (text: string) => unknown, pump: string, attempts = ATTEMPTS): number {
  const pumped = (length: number): string => `${pump.repeat(Math.ceil(length / pump.length))}x`;
  const [short, long] = [pumped(SIZE), pumped(SIZE * TIMES)];
  let least = Infinity;
  for (let attempt = 0; attempt < attempts && least >= TIMES * SLACK; attempt++) {
    const base = Math.max(FLOOR_MS, milliseconds(read, short));
    least = Math.min(least, milliseconds(read, long) / base);
  }
  return least;
}

test.each(Object.entries(RECOGNISERS))(
  "%s takes time that grows as the text does, whatever the text",
  (_, read) => {
    for (const pump of PUMPS) expect(growth(read, pump), JSON.stringify(pump)).toBeLessThan(TIMES * SLACK);
  },
);

test("the measure sees a reader that is worse than linear", () => {
  const quadratic = (text: string): number => {
    let sum = 0;
    for (let from = 0; from < text.length; from += 2)
      for (let at = from; at < text.length; at += 2) sum += text.charCodeAt(at);
    return sum;
  };
  expect(growth(quadratic, "@.", 1)).toBeGreaterThan(TIMES * SLACK);
});
