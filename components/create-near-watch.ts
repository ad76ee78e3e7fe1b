import { findScroller } from './find-scroller'

/** What is this near comes, in heights of the scroller: the next page by keyboard or wheel is already there. */
const COMES = '150% 0px'
/** What is farther goes. More than the other, or a row at the border would come and go. */
const GOES = '200% 0px'

/** Tells whether elements are near what the reader sees, in whatever they scroll. */
export interface NearWatch {
  /**
   * Watches one element until the function that comes back is called.
   *
   * @param kind a gap is told when it comes near, a row also when it no longer is
   * @param onChange told at first and after each change, with the element's height as it was laid out, in CSS pixels;
   *   never while nothing is laid out, as in a hidden panel
   */
  watch(element: Element, kind: 'gap' | 'row', onChange: (near: boolean, height: number) => void): () => void
  end(): void
}

/**
 * Creates a watch; the first element that is watched decides for all what they scroll in.
 *
 * The scroller is given to the observers as their root because a margin around the page does not reach into a column
 * that scrolls by itself. Heights come from the observers, too: nothing asks for a layout.
 */
export function createNearWatch(): NearWatch {
  const listeners = new Map<Element, (near: boolean, height: number) => void>()
  let observers: Record<'gap' | 'row', IntersectionObserver> | null = null

  const observe = (root: Element | null, rootMargin: string) =>
    new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries)
          if (boundingClientRect.height > 0)
            listeners.get(target)?.(isIntersecting, boundingClientRect.height)
      },
      { root, rootMargin },
    )

  return {
    watch(element, kind, onChange) {
      if (observers === null) {
        const root = findScroller(element)
        observers = { gap: observe(root, COMES), row: observe(root, GOES) }
      }
      const observer = observers[kind]
      listeners.set(element, onChange)
      observer.observe(element)
      return () => {
        listeners.delete(element)
        observer.unobserve(element)
      }
    },
    end() {
      for (const observer of Object.values(observers ?? {})) observer.disconnect()
      observers = null
      listeners.clear()
    },
  }
}
