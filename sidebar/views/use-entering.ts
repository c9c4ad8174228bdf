import type { Workbook } from "../workbook.ts";
import type { HomePlace } from "./home-places.ts";
import { usePanel } from "./panel.ts";

/** The way from the first screen to a room, or to the screen before a run. */
export function useEntering(workbook: Workbook): (place: HomePlace) => void {
  const { session, dispatch } = usePanel();
  return (place) => {
    if (place === "prepare") void session.prepare(workbook);
    else dispatch({ type: "room", room: place, workbook });
  };
}
