import type { CaseId } from "../case-id.ts";

/** A window as the panel opens one, which the page then writes in; null where the browser opens none. */
function writtenWindow(): Window | null {
  const view = window.open("", "dyade-conformance", "popup,width=1280,height=800");
  if (view !== null) view.document.body.textContent = "Dyade";
  return view;
}

/** What a click does in the cases of windows, which only a person can judge. */
export const TRIED_WINDOWS: Partial<Record<CaseId, () => void>> = {
  S9: () => void writtenWindow(),
  S10: () => {
    writtenWindow()?.print();
  },
};
