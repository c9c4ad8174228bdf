import { timeIntake } from "./intake.ts";
import { timeLinks } from "./links.ts";
import { timeScoring, timeText } from "./scoring.ts";

/**
 * The process that measures one row and prints it: `intake PEOPLE COLUMNS`, `scores MENTEES MENTORS`,
 * `text MENTEES MENTORS WORDS` or `links PARTICIPANTS PEOPLE SPAN alike|same`.
 */
const [what, ...numbers] = process.argv.slice(2);
const [a = 0, b = 0, c = 0] = numbers.map(Number);

function print(size: string, seconds: number, megabytes: number): void {
  console.log(
    `${size.padEnd(72)} ${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB`,
  );
}

if (what === "intake") {
  const { criteria, seconds, megabytes } = timeIntake(a, b);
  print(`two tabs of ${String(a)} × ${String(b)}, ${String(criteria)} criteria`, seconds, megabytes);
} else if (what === "links") {
  const written = numbers[3] === "alike" ? "alike" : "same";
  const { conflicts, seconds, megabytes } = timeLinks(a, b, c, written);
  const chart = `an org chart of ${String(b)}, ${String(c)} reports each`;
  const names = written === "alike" ? "names written otherwise" : "names as they are";
  print(`${String(a)} participants, ${chart}, ${names}: ${String(conflicts)}`, seconds, megabytes);
} else if (what === "text") {
  const { seconds, megabytes } = timeText(a, b, c);
  print(`${String(a)} × ${String(b)}, a text of ${String(c)} words each`, seconds, megabytes);
} else {
  const { criteria, seconds, megabytes } = timeScoring(a, b);
  print(`${String(a)} × ${String(b)}, ${String(criteria)} criteria`, seconds, megabytes);
}
