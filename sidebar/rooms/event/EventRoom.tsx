import { useEffect, useRef, useState } from "preact/hooks";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Title } from "../../views/Title.tsx";
import { type Task, useTask } from "../../room-kit/use-task.ts";
import { Ballots } from "./Ballots.tsx";
import { Clock } from "./Clock.tsx";
import { Day } from "./Day.tsx";
import { Plan } from "./Plan.tsx";
import { RotaChoice } from "./RotaChoice.tsx";
import { type EventReading, type PlacedRota, readEvent } from "./event-reading.ts";
import { eventWords } from "../../room-kit/words.ts";

/** What each step of an event works with. */
export interface StepProps {
  readonly reading: EventReading;
  readonly task: Task;
  /** The rota looked at, the one made last unless another was chosen; null where there is none. */
  readonly placed: PlacedRota | null;
  /** Reads the workbook again; to be awaited inside a task. */
  refresh(): Promise<EventReading | null>;
}

const STEPS = ["plan", "day", "clock", "ballots"] as const;
type Step = (typeof STEPS)[number];
const SCREENS = { plan: Plan, day: Day, ballots: Ballots };

type State =
  | { readonly is: "reading" | "failed" | "unreadable" }
  | { readonly is: "read"; readonly reading: EventReading };

/** An event from its rota to what people say of it: prepare, the day itself, a clock for the room, the ballots. */
export function EventRoom({ workbook }: RoomProps) {
  const { words, call, language } = usePanel();
  const { room } = eventWords(language);
  const task = useTask();
  const [state, setState] = useState<State>({ is: "reading" });
  const [step, setStep] = useState<Step>("plan");
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = useRef(true);
  const known = useRef(0);
  const refresh = async (): Promise<EventReading | null> => {
    const fresh = await call("readWorkbook", {});
    const reading = await readEvent({ ...fresh, settings: workbook.choices });
    // A rota that was just made is the one to look at.
    const count = reading?.rotas.length ?? 0;
    if (count > known.current) setChosen(null);
    known.current = count;
    if (shown.current) setState(reading === null ? { is: "unreadable" } : { is: "read", reading });
    return reading;
  };
  const open = async (): Promise<void> => {
    setState({ is: "reading" });
    const well = await task.run(async () => void (await refresh()));
    if (!well && shown.current) setState({ is: "failed" });
  };
  useEffect(() => {
    shown.current = true;
    void open();
    return () => {
      shown.current = false;
    };
  }, [workbook]);

  const rotas = state.is === "read" ? state.reading.rotas : [];
  const placed = rotas.find(({ sheetId }) => sheetId === chosen) ?? rotas[rotas.length - 1] ?? null;
  const Screen = step === "clock" ? null : SCREENS[step];
  return (
    <>
      <Title>{words.rooms.names.event.name}</Title>
      <nav class="event-steps" aria-label={room.stepsLabel}>
        {STEPS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === step ? "step" : undefined}
            onClick={() => {
              setStep(one);
            }}
          >
            {room.steps[one]}
          </button>
        ))}
      </nav>
      {state.is === "reading" && (
        <div class="loading">
          <div class="spinner" aria-hidden="true" />
          <p role="status">{room.reading}</p>
        </div>
      )}
      {state.is === "unreadable" && <p class="note">{room.unreadable}</p>}
      {state.is === "failed" && (
        <ActionBar>
          <Button primary onClick={() => void open()}>
            {words.retry}
          </Button>
        </ActionBar>
      )}
      {state.is === "read" && step !== "plan" && rotas.length > 1 && placed !== null && (
        <RotaChoice rotas={rotas} placed={placed} onChoose={setChosen} />
      )}
      {state.is === "read" && (
        // It runs on while another step is looked at.
        <div class="event-room" hidden={step !== "clock"}>
          <Clock placed={placed} />
        </div>
      )}
      {state.is === "read" && Screen !== null && (
        <Screen key={step} reading={state.reading} task={task} placed={placed} refresh={refresh} />
      )}
    </>
  );
}
