/** Google kept us out before any call came through: most often, several accounts are signed in to one browser. */
export class OutOfReach extends Error {
  override readonly name = "OutOfReach";
}

/** Google no longer knows who is at the keyboard, as after a night; what was asked for was not done. */
export class SessionOver extends Error {
  override readonly name = "SessionOver";
}

/** There is no connection: nothing was sent, or a reading came to nothing. */
export class Offline extends Error {
  override readonly name = "Offline";
}

/** A reading of which no answer came in time. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** A writing of which no answer came: nobody knows whether it was done. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/** Google itself broke down over a call, in words of its own; nothing was written. */
export class GoogleFailed extends Error {
  override readonly name = "GoogleFailed";
}

/** All was written, and only the reading after it failed. */
export class WrittenUnread extends Error {
  override readonly name = "WrittenUnread";
  constructor(readonly cause: unknown) {
    super("written, not read again");
  }
}

/** The script is of another version than this panel, and they no longer understand each other. */
export class Outdated extends Error {
  override readonly name = "Outdated";
}

/** The server refused, in words for the coordinator; `detail` is for a report to the maintainers. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    message: string,
    readonly detail: string,
  ) {
    super(message);
  }
}
