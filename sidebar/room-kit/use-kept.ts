import { useRef } from "preact/hooks";
import { usePanel } from "../views/panel.ts";
import { useTrouble } from "./use-trouble.ts";

/** Keeps texts of one name with the workbook, one after the other, so that the last one asked for is the one that stays. */
export function useKept(name: string): (value: string) => void {
  const { call } = usePanel();
  const showTrouble = useTrouble();
  const last = useRef(Promise.resolve());
  return (value) => {
    last.current = last.current
      .then(async () => void (await call("keep", { name, value })))
      .catch(showTrouble);
  };
}
