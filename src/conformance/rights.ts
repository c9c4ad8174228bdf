/** Whether the lock and the properties of the document can be used here: an edit wakes the script with fewer rights. */
export function rightsHere(): { lock: boolean; property: boolean } {
  return {
    lock: works(() => {
      const lock = LockService.getDocumentLock();
      lock.waitLock(5_000);
      lock.releaseLock();
    }),
    property: works(() => {
      PropertiesService.getDocumentProperties().getProperty("~");
    }),
  };
}

export function works(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
