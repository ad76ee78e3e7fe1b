/**
 * Calls back whenever the page changes something inside a poll: a vote, a refresh, figures that stream in.
 *
 * The poll's own element stays through all of these.
 *
 * @returns how to stop
 */
export function watchPoll(poll: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(poll, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}
