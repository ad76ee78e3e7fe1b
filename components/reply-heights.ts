import type { Post } from '../lib/model/post'

/** A card's head, its chips and the space below it. */
const FRAME_HEIGHT = 78
const LINE_HEIGHT = 22
/** In a single column; deck columns are narrower, and correct themselves once a card was seen. */
const LINE_LENGTH = 72

/** By post and not by node: it outlives both the nodes and the order of the list, and goes with the reading. */
const measured = new WeakMap<Post, number>()

/** Remembers how tall a post's card is, in CSS pixels. */
export function saveHeight(post: Post, height: number): void {
  measured.set(post, height)
}

/** How tall a post's card is, in CSS pixels; estimated where it was never seen. */
export function getHeight(post: Post): number {
  return measured.get(post) ?? FRAME_HEIGHT + LINE_HEIGHT * Math.ceil(post.text.length / LINE_LENGTH)
}
