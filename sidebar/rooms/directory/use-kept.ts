import { useRef } from "preact/hooks";
import { usePanel } from "../../views/panel.ts";
import { troubleOf } from "../../session.ts";

/** Keeps texts of one name with the workbook, one after the other, so that the last one asked for is the one that stays. */
export function useKept(name: string): (value: string) => void {
  const { call, dispatch } = usePanel();
  const last = useRef(Promise.resolve());
  return (value) => {
    last.current = last.current
      .then(async () => void (await call("keep", { name, value })))
      .catch((error: unknown) => {
        dispatch({ type: "trouble", trouble: troubleOf(error) });
      });
  };
}
