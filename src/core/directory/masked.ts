import type { Criterion } from "../programme/settings.ts";

/** A run of characters in which an address may stand. */
const RUN = /[^\s()[\]<>,;:"]+/g;
const AROUND_AT = /.[@＠]./;
/** What stands for an address. */
const MASK = "[…]";

/** A text without the e-mail addresses in it, or without those that are not to be shown. */
export function masked(text: string, isOpen: (address: string) => boolean = () => false): string {
  return text.replace(RUN, (run) => (AROUND_AT.test(run) && !isOpen(run) ? MASK : run));
}

/** Whether a text says nothing that {@link masked} takes out, or took out. */
export function isPlain(text: string): boolean {
  return !text.includes(MASK) && masked(text) === text;
}

/** A criterion whose lists name no address: what is offered to be ticked was often written by one person. */
export function maskedCriterion({ options, equivalents, ladder, ...criterion }: Criterion): Criterion {
  return {
    ...criterion,
    ...(options && { options: options.filter(isPlain) }),
    ...(equivalents && { equivalents: equivalents.map((group) => group.filter(isPlain)) }),
    ...(ladder && { ladder: ladder.filter(isPlain) }),
  };
}
