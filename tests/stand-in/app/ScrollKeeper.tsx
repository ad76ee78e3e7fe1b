/** @jsxImportSource react */
import { Component, type RefObject } from 'react'
import { isDeck } from './initial-state'

interface ScrollKeeperProps {
  /** Of the post on top. */
  firstId: string | undefined
  scroller: RefObject<HTMLElement | null>
}

/** Keeps a list that is scrolled where it is when a post comes in on top, by what is left below, as Mastodon does. */
export class ScrollKeeper extends Component<ScrollKeeperProps> {
  override getSnapshotBeforeUpdate({ firstId }: ScrollKeeperProps): number | null {
    const scroller = this.findScroller()
    if (!firstId || firstId === this.props.firstId || !scroller?.scrollTop) return null
    return scroller.scrollHeight - scroller.scrollTop
  }

  override componentDidUpdate(_before: ScrollKeeperProps, _state: unknown, below: number | null) {
    const scroller = this.findScroller()
    if (scroller && below !== null) scroller.scrollTop = scroller.scrollHeight - below
  }

  override render() {
    return null
  }

  private findScroller(): Element | null {
    return isDeck ? this.props.scroller.current : document.scrollingElement
  }
}
