import { usePanel } from "./panel.ts";
import type { Screen } from "../state.ts";

/** Tells a screen reader how a run goes, four times at most, and how it ended. */
export function Announcement({ screen }: { readonly screen: Screen }) {
  const { words, format } = usePanel();
  let text = "";
  if (screen.at === "loading") text = words.loading;
  if (screen.at === "running") {
    const quarter = Math.floor(screen.fraction * 4) / 4;
    text = quarter === 0 ? words.running[screen.stage] : words.running.reached(format.percent(quarter));
  }
  if (screen.at === "result") {
    const { writing } = screen;
    if (writing.is === "under-way") text = words.result.writing;
    if (writing.is === "done") text = words.result.written(writing.tab);
  }
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  );
}
