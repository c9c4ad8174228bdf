import { useState } from "preact/hooks";
import { compareForm } from "../../../src/core/forms/compare-form.ts";
import { labelsToChoose } from "../../../src/core/forms/criteria-list.ts";
import { FORMS, type FormName, type FormQuestion } from "../../../src/core/forms/question.ts";
import { recogniseForm } from "../../../src/core/forms/recognise-form.ts";
import { TOPICS_KEPT, readTopics } from "../../../src/core/forms/topics.ts";
import { type OwnOptions, worded } from "../../../src/core/forms/worded.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Fold } from "../../views/Fold.tsx";
import { Title } from "../../views/Title.tsx";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { type Workbook, tabOf } from "../../room-kit/workbook.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import { useReading } from "../../room-kit/use-reading.ts";
import { CopyByHand } from "./CopyByHand.tsx";
import { QuestionToCopy } from "./QuestionToCopy.tsx";
import { Topics } from "./Topics.tsx";
import { formsWords } from "../../room-kit/words.ts";

/** The tab that a form of the programme answers into; null where none is found. */
function answersOf(form: FormName, workbook: Workbook): Table | null {
  if (form === "mentor" || form === "mentee") return tabOf(workbook, form);
  return workbook.snapshot.tables.find((table) => recogniseForm(table) === form) ?? null;
}

/** The names of the criteria that count, for the questions on what matters most; none where none is known yet. */
function criteriaNamed({ settings }: Workbook): Pick<OwnOptions, "criteria"> {
  const criteria = labelsToChoose(settings?.criteria ?? []);
  return criteria.length === 0 ? {} : { criteria };
}

/** The recommended questions of a form, to be copied into one made by hand; those that it lacks first. */
export function Questions(props: RoomProps) {
  const { language, words, page } = usePanel();
  const roomWords = formsWords(language);
  const [form, setForm] = useState<FormName>("mentee");
  const [notice, setNotice] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const { state, refresh } = useReading(props, { sources: "answers", interpret: (now) => now.workbook });
  const workbook = state.is === "ready" ? state.reading : props.workbook;
  const ownOptions = {
    topics: readTopics(workbook.snapshot.kept?.[TOPICS_KEPT], language),
    ...criteriaNamed(workbook),
  };
  const table = answersOf(form, workbook);
  const { lacking, present } = compareForm(form, table, workbook.settings?.criteria);

  const copy = (text: string, title: string): void => {
    page.copy(text).then(
      () => {
        setByHand(null);
        setNotice(roomWords.copied(title));
      },
      () => {
        setNotice("");
        setByHand(text);
      },
    );
  };
  const list = (questions: readonly FormQuestion[]) =>
    questions.map((question) => (
      <QuestionToCopy key={question.id} question={worded(question, language, ownOptions)} onCopy={copy} />
    ));

  return (
    <>
      <Title>{words.rooms.names.questions.name}</Title>
      <p class="quiet">{roomWords.what}</p>
      <SelectField
        label={roomWords.form}
        value={form}
        options={FORMS.map((name) => [name, roomWords.names[name]])}
        onChoose={setForm}
      >
        <p class="quiet">{table === null ? roomWords.notFound : roomWords.readFrom(table.name)}</p>
      </SelectField>
      {state.is === "ready" && (
        <Topics
          topics={ownOptions.topics}
          kept={workbook.snapshot.kept?.[TOPICS_KEPT] ?? ""}
          onKept={async () => {
            await refresh();
            setNotice(roomWords.topics.saved);
          }}
        />
      )}
      <h2>{lacking.length === 0 ? roomWords.complete : roomWords.lacking(lacking.length)}</h2>
      {list(lacking)}
      {form === "mentee" && <p class="quiet">{roomWords.priority}</p>}
      {present.length > 0 && <Fold title={roomWords.present(present.length)}>{list(present)}</Fold>}
      <ActionBar>
        {notice === "" && byHand === null && <p class="quiet">{roomWords.toReplace}</p>}
        <Notice text={notice} />
        {byHand !== null && <CopyByHand text={byHand} />}
      </ActionBar>
    </>
  );
}
