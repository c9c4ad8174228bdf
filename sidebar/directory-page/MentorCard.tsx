import { useState } from "preact/hooks";
import type { Fit } from "../../src/core/directory/fit.ts";
import type { PageMentor } from "../../src/core/directory/page-data.ts";
import { bandDots, bandOf } from "../../src/core/programme/bands.ts";
import { mailAddress } from "../../src/core/directory/ask.ts";
import { AskLink } from "./AskLink.tsx";
import { askForMeeting } from "./asking.ts";
import { Profile } from "./Profile.tsx";
import { usePage } from "./page.ts";
import { profileParts } from "./profile-parts.ts";
import { toggled } from "./short-list.ts";

interface MentorCardProps {
  readonly mentor: PageMentor;
  readonly reasons: readonly string[];
  readonly fit: Fit | null;
}

/** One mentor: who they are in a line, why they fit, the whole profile when asked, and what to do. */
export function MentorCard({ mentor, reasons, fit }: MentorCardProps) {
  const { data, words, list, setList, asker } = usePage();
  const [open, setOpen] = useState(false);
  const { name, email } = mentor;
  const { line, first, rest } = profileParts(data, mentor);
  const isIn = list.includes(name);
  const band = bandOf(fit?.score ?? 0, data.bands);
  const agreement = words.fit[band];
  const ask = askForMeeting(data, words, name, asker);
  return (
    <article class="card" aria-label={name}>
      <div class="card-head">
        <h2>{name}</h2>
        {line !== "" && <p class="quiet">{line}</p>}
        {email !== "" && <p class="quiet">{email}</p>}
      </div>
      {fit !== null && (agreement !== "" || fit.failed.length > 0) && (
        <div class="fit">
          {agreement !== "" && (
            <p>
              {agreement} <span aria-hidden="true">{bandDots(band)}</span>
            </p>
          )}
          {fit.failed.length > 0 && <p class="failed">{words.failed(fit.failed)}</p>}
        </div>
      )}
      {reasons.length > 0 && (
        <div class="reasons">
          <h3>{words.why}</h3>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <Profile parts={first} />
      {rest.length > 0 && (
        <>
          <div class={open ? "rest" : "rest closed"}>
            <Profile parts={rest} />
          </div>
          <button
            type="button"
            class="link"
            aria-expanded={open}
            aria-label={words.of(open ? words.closeProfile : words.profile, name)}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? words.closeProfile : words.profile}
          </button>
        </>
      )}
      <div class="card-actions">
        <button
          type="button"
          class={isIn ? "button pressed" : "button"}
          aria-label={words.of(isIn ? words.added : words.add, name)}
          onClick={() => {
            setList(toggled(list, name));
          }}
        >
          {isIn ? words.added : words.add}
        </button>
        {ask !== null && <AskLink ask={ask} label={words.meet} about={name} />}
        {email !== "" && (
          <AskLink
            ask={{ address: mailAddress([email], words.writeSubject, ""), beside: false }}
            label={words.write}
            about={email}
          />
        )}
      </div>
    </article>
  );
}
