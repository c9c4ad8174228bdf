import { useRef, useState } from "preact/hooks";
import { ReadingScreen } from "../../room-kit/ReadingScreen.tsx";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import type { Workbook } from "../../room-kit/workbook.ts";
import { eventWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { Ballots } from "./Ballots.tsx";
import { Clock } from "./Clock.tsx";
import { Day } from "./Day.tsx";
import { Plan } from "./Plan.tsx";
import { RotaChoice } from "./RotaChoice.tsx";
import { type EventReading, readEvent } from "./event-reading.ts";
import { STEPS, type Step } from "./step-props.ts";

const SCREENS = { plan: Plan, day: Day, ballots: Ballots };

/** An event from its rota to what people say of it: prepare, the day itself, a clock for the room, the ballots. */
export function EventRoom({ workbook }: RoomProps) {
  const [step, setStep] = useState<Step>("plan");
  const [chosen, setChosen] = useState<number | null>(null);
  const rotaCount = useRef(0);
  const interpret = async (now: Workbook): Promise<EventReading | null> => {
    const reading = await readEvent(now);
    // A rota that was just written is the one to look at.
    const count = reading?.rotas.length ?? 0;
    if (count > rotaCount.current) setChosen(null);
    rotaCount.current = count;
    return reading;
  };
  return (
    <ReadingScreen
      room="event"
      workbook={workbook}
      sources="answers"
      interpret={(contents) => interpret(contents.workbook)}
      head={<StepChoice step={step} onChoose={setStep} />}
    >
      {(at) => <Steps {...at} step={step} onStep={setStep} chosen={chosen} onChoose={setChosen} />}
    </ReadingScreen>
  );
}

interface StepChoiceProps {
  readonly step: Step;
  readonly onChoose: (step: Step) => void;
}

function StepChoice({ step, onChoose }: StepChoiceProps) {
  const { language } = usePanel();
  const { room } = eventWords(language);
  return (
    <nav class="event-steps" aria-label={room.stepsLabel}>
      {STEPS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === step ? "step" : undefined}
          onClick={() => {
            onChoose(name);
          }}
        >
          {room.steps[name]}
        </button>
      ))}
    </nav>
  );
}

interface StepsProps extends ReadingProps<EventReading> {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  /** The tab of the rota that was chosen; null for the last one. */
  readonly chosen: number | null;
  readonly onChoose: (sheetId: number) => void;
}

function Steps({ step, onStep, chosen, onChoose, ...at }: StepsProps) {
  const { rotas } = at.reading;
  const placed = rotas.find(({ sheetId }) => sheetId === chosen) ?? rotas[rotas.length - 1] ?? null;
  const Screen = step === "clock" ? null : SCREENS[step];
  return (
    <>
      {step !== "plan" && rotas.length > 1 && placed !== null && (
        <RotaChoice rotas={rotas} placed={placed} onChoose={onChoose} />
      )}
      {/* It runs on while another step is looked at. */}
      <div class="event-room" hidden={step !== "clock"}>
        <Clock reading={at.reading} placed={placed} onStep={onStep} />
      </div>
      {Screen !== null && <Screen key={step} {...at} placed={placed} onStep={onStep} />}
    </>
  );
}
