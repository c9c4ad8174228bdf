import { useMemo, useState } from "preact/hooks";
import { MOST_MONTHS, termOf } from "../../../src/core/follow-up/term.ts";
import { DEFAULT_FLOOR, type SettingsFile } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { offeredQuestions } from "../../../src/core/uses/offered-questions.ts";
import { NumberField } from "../../room-kit/NumberField.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { KeepBar } from "../../room-kit/KeepBar.tsx";
import { useAdopt } from "../../room-kit/use-adopt.ts";
import { useChoices } from "../../room-kit/use-choices.ts";
import { rulesWords } from "../../room-kit/words.ts";
import { unansweredForms, withoutWaiting } from "../../room-kit/workbook.ts";
import { Title } from "../../views/Title.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { Bands } from "./Bands.tsx";
import { CommitteeMembers } from "./CommitteeMembers.tsx";
import { Eligibility } from "./Eligibility.tsx";
import { Guarantees } from "./Guarantees.tsx";
import { Objective } from "./Objective.tsx";
import { Tabs } from "./Tabs.tsx";
import { Ties } from "./Ties.tsx";
import { TwoPeople } from "./TwoPeople.tsx";

const MOST_SCORE = 100;

/** By what rules dyads are made, beside the criteria. */
export function Rules({ workbook }: RoomProps) {
  const { words, language } = usePanel();
  const roomWords = rulesWords(language);
  const choosing = useChoices("rules", workbook);
  const adopt = useAdopt("rules", workbook);
  const [notice, setNotice] = useState("");
  const { choices, settings } = workbook;
  const { programme } = workbook;
  const { doubtedRules, outline } = setUp({ ...workbook.snapshot, settings: choices });
  const offered = useMemo(() => {
    const { coordination } = workbook.tabs;
    return programme === null
      ? { mentee: [], mentor: [] }
      : {
          mentee: offeredQuestions(programme, "mentee", coordination),
          mentor: offeredQuestions(programme, "mentor", coordination),
        };
  }, [programme]);
  const choose = (changed: Partial<SettingsFile>): void => {
    setNotice("");
    choosing.change({ ...choices, ...changed });
  };
  const isWaiting = unansweredForms(workbook) !== null;
  return (
    <>
      <Title>{words.rooms.names.rules.name}</Title>
      <Notice text={notice} />
      {programme === null && <p>{isWaiting ? words.unanswered.room : words.setup.blockedByErrors}</p>}
      {/* Rules that leave out everybody are mended here. */}
      {outline.settings !== null && (
        <Eligibility
          doubted={doubtedRules}
          offered={offered}
          onChange={(eligibility) => {
            choose({ eligibility: [...eligibility] });
          }}
          waiting={workbook.waiting.rules}
          onDropWaiting={(rule) => {
            setNotice("");
            adopt(withoutWaiting(workbook, rule));
          }}
        />
      )}
      {settings !== null && programme !== null && (
        <>
          <Ties
            links={settings.links}
            onChange={(links) => {
              choose({ links });
            }}
          />
          <TwoPeople
            snapshot={workbook.snapshot}
            programme={programme}
            choosing={choosing}
            choices={choices}
          />
          <Objective
            objective={settings.objective}
            onChange={(objective) => {
              choose({ objective });
            }}
            waitingFirst={settings.waitingFirst ?? false}
            onWaiting={(waitingFirst) => {
              choose({ waitingFirst });
            }}
          />
          {settings.objective === "floor" && (
            <NumberField
              label={roomWords.floor}
              hint={roomWords.floorWhat}
              max={MOST_SCORE}
              value={settings.floor ?? DEFAULT_FLOOR}
              onChange={(floor) => {
                choose({ floor });
              }}
            />
          )}
          <Guarantees
            workbook={workbook}
            offered={offered.mentee}
            onChange={(guarantees) => {
              choose({ guarantees });
            }}
          />
          <h2>{roomWords.load}</h2>
          <NumberField
            label={roomWords.spread}
            hint={roomWords.spreadWhat}
            value={settings.spread}
            onChange={(spread = 0) => {
              choose({ spread });
            }}
          />
          <NumberField
            label={roomWords.mostEach}
            hint={roomWords.mostEachWhat}
            value={settings.mostEach}
            onChange={(limit) => {
              choose({ mostEach: limit === undefined ? undefined : Math.max(1, Math.round(limit)) });
            }}
          />
          <NumberField
            label={roomWords.emphasis}
            hint={roomWords.emphasisWhat}
            value={settings.emphasis}
            onChange={(emphasis = 2) => {
              choose({ emphasis });
            }}
          />
          <Bands
            from={settings.bands}
            onChange={(bands) => {
              choose({ bands });
            }}
          />
          <h2>{roomWords.term}</h2>
          <NumberField
            label={roomWords.termMonths}
            hint={roomWords.termWhat}
            min={1}
            max={MOST_MONTHS}
            whole={Math.round}
            value={termOf(settings)}
            onChange={(term) => {
              choose({ term });
            }}
          />
          <CommitteeMembers
            members={settings.committee ?? []}
            onChange={(committee) => {
              choose({ committee });
            }}
          />
          <Tabs workbook={workbook} onChange={choose} />
        </>
      )}
      <KeepBar room="rules" workbook={workbook} choosing={choosing} onSaid={setNotice} />
    </>
  );
}
