/** Lets what waits have its turn: signals, timers, the progress line. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
