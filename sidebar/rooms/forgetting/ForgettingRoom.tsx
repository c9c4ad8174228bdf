import { useState } from "preact/hooks";
import { type BegunRemoval, KEPT_REMOVALS, readBegun } from "../../../src/core/forgetting/begun.ts";
import type { Identity } from "../../../src/core/forgetting/identity.ts";
import { nextStandIn } from "../../../src/core/forgetting/stand-in.ts";
import type { Place, Verdict } from "../../../src/core/forgetting/place.ts";
import { LANGUAGES } from "../../../src/core/programme/languages.ts";
import { ReadingScreen } from "../../room-kit/ReadingScreen.tsx";
import { useAdopt } from "../../room-kit/use-adopt.ts";
import { forgettingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { BegunRemovals, WhichRemoval } from "./BegunRemovals.tsx";
import { RemovalDone } from "./RemovalDone.tsx";
import { RemovedBefore } from "./RemovedBefore.tsx";
import { RemovePerson } from "./RemovePerson.tsx";
import { Search } from "./Search.tsx";
import { type Chosen, type ForgettingReading, readEverything } from "./reading.ts";
import type { Removed } from "./use-removal.ts";

/** What people who were forgotten are called, in the language of the programme and in those it may have had. */
function labelsIn({ written }: ForgettingReading): Parameters<typeof nextStandIn>[1] {
  return [forgettingWords(written).standIn, ...LANGUAGES.map((each) => forgettingWords(each).standIn)];
}

/** Somebody is looked for in the whole workbook, and taken out of it. */
export function ForgettingRoom({ workbook }: RoomProps) {
  const { language, call } = usePanel();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [earlier, setEarlier] = useState<readonly Place[] | null>(null);
  /** Somebody who was found while a removal is unfinished: it may be theirs. */
  const [candidate, setCandidate] = useState<Identity | null>(null);
  /** The keys of removals that came to their receipt since the reading. */
  const [ended, setEnded] = useState<ReadonlySet<string>>(new Set());
  const adopt = useAdopt("forget", workbook);
  const another = (): void => {
    setChosen(null);
    setVerdicts(new Map());
    setRemoved(null);
    setEarlier(null);
  };
  return (
    <ReadingScreen
      room="forget"
      workbook={workbook}
      sources="both"
      interpret={async ({ workbook: now, dyadsTabs }) =>
        readEverything(now, dyadsTabs, await call("readAside", {}))
      }
    >
      {(at) => {
        const begun = readBegun(at.reading.everything.kept[KEPT_REMOVALS]).filter(
          ({ standIn }) => !ended.has(standIn.key),
        );
        const begin = (person: Identity, of?: BegunRemoval): void => {
          const standIn = of?.standIn ?? nextStandIn(at.reading.everything, labelsIn(at.reading));
          setCandidate(null);
          setEarlier(of?.places ?? null);
          setChosen({ person, standIn });
        };
        if (chosen === null && candidate !== null)
          return (
            <WhichRemoval
              label={candidate.label}
              begun={begun}
              onChoose={(of) => {
                begin(candidate, of);
              }}
            />
          );
        if (chosen === null)
          return (
            <>
              <p>{forgettingWords(language).what}</p>
              <RemovedBefore reading={at.reading} />
              <BegunRemovals begun={begun} />
              <Search
                everybody={at.reading.everybody}
                busy={at.task.busy}
                onChoose={(person) => {
                  if (begun.length > 0) setCandidate(person);
                  else begin(person);
                }}
              />
            </>
          );
        if (removed !== null)
          return (
            <RemovalDone
              removed={removed}
              reading={at.reading}
              onAnother={another}
              onContinue={() => {
                setEarlier(removed.gone);
                setRemoved(null);
              }}
            />
          );
        const { key } = chosen.standIn;
        const finish = (done: Removed): void => {
          if (done.isRegistered) setEnded(new Set([...ended, key]));
          setRemoved(done);
          adopt(done.workbook);
        };
        return (
          <RemovePerson
            {...at}
            chosen={chosen}
            earlier={earlier}
            verdicts={verdicts}
            onVerdicts={setVerdicts}
            onBegun={(whole) => {
              setEnded(new Set([...ended].filter((other) => other !== key)));
              setChosen(whole);
            }}
            onRemoved={finish}
            onAnother={another}
          />
        );
      }}
    </ReadingScreen>
  );
}
