/** What a function returns, and the seconds that the processor worked on it, whatever else the machine does meanwhile. */
export function processorTime<Result>(run: () => Result): {
  readonly result: Result;
  readonly seconds: number;
} {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}
