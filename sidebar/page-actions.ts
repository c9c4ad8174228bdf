import { type NamedText, storedZip } from "./stored-zip.ts";

/** What a screen asks of the page itself. */
export interface PageActions {
  /** Hands the coordinator a file. */
  download(fileName: string, mimeType: string, text: string): void;
  /** Hands the coordinator some files as one `.zip`. */
  downloadZip(fileName: string, files: readonly NamedText[]): void;
  /** Opens an address beside the panel: a form, a draft in the person's own mail. */
  openLink(address: string): void;
  /** An empty window beside the panel, the same one again for the same name; null where the browser opens none. */
  openWindow(name: string): Window | null;
  /** @throws where the browser does not let the page write to the clipboard. */
  copy(text: string): Promise<void>;
}

/** The way to copy that frames without a right to the clipboard still have. */
function copySelected(page: Document, text: string): void {
  const field = page.createElement("textarea");
  field.value = text;
  page.body.append(field);
  field.select();
  const copied = page.execCommand("copy");
  field.remove();
  if (!copied) throw new Error("The browser lets this page copy nothing.");
}

export function pageActions(page: Document): PageActions {
  const follow = (link: HTMLAnchorElement): void => {
    page.body.append(link);
    link.click();
    link.remove();
  };
  const save = (fileName: string, content: Blob): void => {
    const address = URL.createObjectURL(content);
    const link = page.createElement("a");
    link.href = address;
    link.download = fileName;
    follow(link);
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 60_000);
  };
  return {
    download(fileName, mimeType, text) {
      save(fileName, new Blob([text], { type: mimeType }));
    },
    downloadZip(fileName, files) {
      save(fileName, storedZip(files, new Date()));
    },
    openLink(address) {
      const link = page.createElement("a");
      link.href = address;
      link.target = "_blank";
      link.rel = "noopener";
      follow(link);
    },
    openWindow(name) {
      const opened = page.defaultView?.open("", name, "popup,width=1280,height=800") ?? null;
      opened?.focus();
      return opened;
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        copySelected(page, text);
      }
    },
  };
}
