import { timeLinks } from "./links.ts";
import { timeScoring } from "./scoring.ts";

/** The process that measures one row: `scores MENTEES MENTORS` or `links PARTICIPANTS PEOPLE SPAN`; prints it. */
const [what, ...numbers] = process.argv.slice(2);
const [a = 0, b = 0, c = 0] = numbers.map(Number);

function print(size: string, seconds: number, megabytes: number): void {
  console.log(
    `${size.padEnd(64)} ${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB`,
  );
}

if (what === "links") {
  const { participants, people, conflicts, seconds, megabytes } = timeLinks(a, b, c);
  const chart = `an org chart of ${String(people)}, ${String(c)} reports each`;
  print(`${String(participants)} participants, ${chart}: ${String(conflicts)} conflicts`, seconds, megabytes);
} else {
  const { mentees, mentors, criteria, seconds, megabytes } = timeScoring(a, b);
  print(`${String(mentees)} × ${String(mentors)}, ${String(criteria)} criteria`, seconds, megabytes);
}
