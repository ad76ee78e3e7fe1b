import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Holds a sticky box in sight where it does not stick: up to 4.4, Mastodon's column clips what sticks out of it, which
 * makes it the box that sticky ones cling to, and is as tall as all it holds.
 *
 * Where the box sticks by itself there is nothing to move.
 *
 * @param content what it shows; `null` for nothing
 */
export function useInSight(box: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(() => {
    const element = box.current
    const panel = element?.closest('.panel')
    if (!element || !panel || content === null) return
    const place = () => {
      element.style.translate = ''
      const own = element.getBoundingClientRect()
      const gap = parseFloat(getComputedStyle(element).bottom) || 0
      // As sticking would, it goes no higher than what holds it.
      const shift = Math.max(innerHeight - gap - own.bottom, panel.getBoundingClientRect().top - own.top)
      if (shift < 0) element.style.translate = `0 ${shift}px`
    }
    // Told of them at first, too, once they are laid out.
    const sizes = new ResizeObserver(place)
    for (const each of [element, panel]) sizes.observe(each)
    // Scrolling does not bubble, and any box around may be what scrolls.
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      sizes.disconnect()
      element.style.translate = ''
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [box, content])
}
