import { isSaid } from "../../../src/core/tabs/table.ts";
import { useMemo } from "preact/hooks";
import type { Desk } from "../../../src/core/desk/desk.ts";
import { ownWords, postOf, proseQuestions } from "../../../src/core/desk/own-words.ts";
import type { Role } from "../../../src/core/people/person.ts";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { deskWords } from "../../room-kit/words.ts";

interface PersonCardProps {
  readonly desk: Desk;
  readonly role: Role;
  readonly person: number;
}

/** One of the two: what they do and where, and what they wrote in words of their own. */
export function PersonCard({ desk: { programme, cohort }, role, person }: PersonCardProps) {
  const { language } = usePanel();
  const { desk, decide } = deskWords(language);
  const isMentee = role === "mentee";
  const roster = isMentee ? programme.mentees : programme.mentors;
  const columns = programme.settings[isMentee ? "mentees" : "mentors"].columns;
  const questions = useMemo(() => proseQuestions(roster, columns), [roster]);
  const labels = isMentee ? cohort.menteeLabels : cohort.mentorLabels;
  const facts = [postOf(roster, person), roster.people[person]?.organisation ?? ""];
  const texts = ownWords(roster, person, questions);
  return (
    <section class="person">
      <div class="quiet">{isMentee ? desk.selected.mentee : desk.selected.mentor}</div>
      <h2 class="pair-names">{labels[person]}</h2>
      <p>{facts.filter(isSaid).join(" · ")}</p>
      {texts.map(({ question, text }) => (
        <blockquote key={question}>
          <div class="quiet">{shortQuestion(question)}</div>
          <p>{text}</p>
        </blockquote>
      ))}
      {texts.length === 0 && <p class="quiet">{decide.noWords}</p>}
    </section>
  );
}
