import { render } from "preact";
import type { Issue } from "../src/core/issues/issue.ts";
import { sidebar as en } from "../src/core/messages/en/sidebar.ts";
import { sidebar as fr } from "../src/core/messages/fr/sidebar.ts";
import { issueText } from "../src/core/messages/index.ts";
import { startClashQuestions } from "./clash-questions.ts";
import { formatOf } from "./format.ts";
import { keepFocus } from "./kept-focus.ts";
import { openingRoom } from "./opening-room.ts";
import { pageActions } from "./page-actions.ts";
import { PanelContext } from "./views/panel.ts";
import { rememberLanguage, rememberedLanguage } from "./remembered-language.ts";
import { startReader } from "./reader.ts";
import { ROOMS } from "./rooms/index.ts";
import { type ScriptRun, connect } from "./rpc.ts";
import { PAIRING_HOST } from "./run-host.ts";
import { runProposal } from "./runner.ts";
import { startSession } from "./session.ts";
import { type Action, initialState, reduce } from "./state.ts";
import { App } from "./views/App.tsx";

declare const google:
  | { readonly script: { readonly run: ScriptRun; readonly host: { readonly editor: { focus(): void } } } }
  | undefined;

const WORDS = { fr, en };
const FORMATS = { fr: formatOf("fr"), en: formatOf("en") };

/** Shows the panel in `page` and reads the workbook. */
export function startPage(page: Document): void {
  const root = page.getElementById("panel");
  if (root === null) throw new Error("The page has no panel.");
  keepFocus(root);
  let state = initialState(rememberedLanguage(), navigator.language);

  const show = () => {
    const { language } = state;
    page.documentElement.lang = language;
    const panel = {
      language,
      words: WORDS[language],
      issueWords: (issue: Issue) => issueText(issue, language),
      format: FORMATS[language],
      session,
      reader,
      call,
      ask: questions.ask,
      workbook: "workbook" in state.screen ? state.screen.workbook : null,
      kept: state.kept,
      page: pageActions(page),
      trouble: state.trouble,
      dispatch,
    };
    render(
      <PanelContext.Provider value={panel}>
        <App
          screen={state.screen}
          rooms={ROOMS}
          isOutdated={state.isOutdated}
          clashes={state.clashes}
          onAnswer={questions.answer}
        />
      </PanelContext.Provider>,
      root,
    );
  };
  const dispatch = (action: Action) => {
    if (action.type === "language") rememberLanguage(action.language);
    state = reduce(state, action);
    show();
  };
  const after = (milliseconds: number, ring: () => void): void => void setTimeout(ring, milliseconds);
  const call = connect(typeof google === "undefined" ? undefined : google.script.run, {
    isOnline: () => navigator.onLine,
    language: () => state.language,
    after,
    onNewVersion: () => {
      if (!state.isOutdated) dispatch({ type: "new-version" });
    },
    earlyReading: page.defaultView?.earlyReading ?? null,
  });
  const reader = startReader(call);
  const questions = startClashQuestions((clashes) => {
    dispatch({ type: "clashes", clashes });
  });
  const session = startSession({
    call,
    reader,
    ask: questions.ask,
    run: (snapshot, calls) => runProposal(snapshot, PAIRING_HOST, calls),
    dispatch,
    focusSheet: () => {
      if (typeof google !== "undefined") google.script.host.editor.focus();
    },
    after,
    openingRoom: () => openingRoom(page),
  });
  void session.read();
}
