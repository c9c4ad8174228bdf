import { enumeration } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { panelOf } from "./html-service.ts";
import type { Menu as Built, MenuEntry } from "./outcome.ts";
import { requireText, strict } from "./strict.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const menus = new WeakMap<object, Built>();

/** Menus, sidebar and dialogs. A dialog that waits for an answer is answered with OK, and noted. */
export function newUi(execution: Execution): Ui {
  const { meter } = execution;
  const Button = enumeration<Ui["Button"]>(meter, "Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
  return strict<Ui>(
    meter,
    "Ui",
    {
      // live: M15 M16
      menu: {
        createMenu: (caption) => {
          requireText("Ui.createMenu", caption);
          return newMenu(execution, caption, false);
        },
        createAddonMenu: () => newMenu(execution, execution.request.addOnName, true),
      },
      // live: M16 M17 M18
      dialog: {
        showSidebar: (output) => {
          execution.panels.push(panelOf("sidebar", output));
        },
        showModalDialog: (output, title) => {
          requireText("Ui.showModalDialog", title);
          execution.panels.push({ ...panelOf("dialog", output), title });
        },
        alert: (first: string, second?: unknown) => {
          requireText("Ui.alert", first);
          const [title, message] = typeof second === "string" ? [first, second] : ["", first];
          execution.alerts.push({ title, message });
          return Button.OK;
        },
      },
    },
    {
      Button,
      ButtonSet: enumeration<Ui["ButtonSet"]>(meter, "ButtonSet", [
        "OK",
        "OK_CANCEL",
        "YES_NO",
        "YES_NO_CANCEL",
      ]),
    },
  );
}

function newMenu(execution: Execution, caption: string, addOn: boolean): Menu {
  const entries: MenuEntry[] = [];
  const chain = (entry: MenuEntry): Menu => {
    entries.push(entry);
    return menu;
  };
  const menu: Menu = strict<Menu>(execution.meter, "Menu", {
    // live: M15
    menu: {
      addItem: (text, functionName) => {
        requireText("Menu.addItem", text, functionName);
        return chain({ kind: "item", caption: text, functionName });
      },
      addSeparator: () => chain({ kind: "separator" }),
      addSubMenu: (sub) => {
        const built = menus.get(sub);
        if (built === undefined) throw new Error("addSubMenu needs a menu.");
        return chain({ kind: "menu", menu: built });
      },
      addToUi: () => {
        execution.menus.push({ addOn, caption, entries });
      },
    },
  });
  menus.set(menu, { addOn, caption, entries });
  return menu;
}
