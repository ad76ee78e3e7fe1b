/** The clock of the page, and its turns. @see `Pace` */
export const pagePace = {
  nowMs: () => performance.now(),
  pause: (): Promise<void> =>
    'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : nextTask(),
}

/** Unlike a timer's, a message's turn comes at once, in a hidden tab too. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
