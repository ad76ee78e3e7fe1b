import type { Post } from '../../lib/model/post'
import type { Thread } from '../../lib/model/thread'
import { loadCorpora } from '../analysis/gold-case'
import { aPerson, aPost, aThread } from '../fakes/builders'

/** Of each reply, in UTF-16 units. */
const LENGTH = 300
/** So many replies come from three people. */
const REPLIES_OF_THREE = 4
/** One in so many replies answers another reply. */
const NESTING = 4
const SENTENCE = /[^.!?\n]+[.!?\n]*\s*/g

/** A number from 0 to 1, 1 excluded. */
type Random = () => number

/**
 * A thread of replies of 300 characters to a poll of `tests/corpus`: sentences of the lots stories and short, shuffled by
 * language.
 *
 * The same arguments give the same thread, and further lots change none, so that times compare with earlier ones.
 *
 * @throws Error where `tests/corpus` has no such file
 */
export function inventThread(slug: string, count: number): Thread {
  const corpora = loadCorpora().filter(({ lot }) => lot === 'stories' || lot === 'short')
  const asked = corpora.find((corpus) => corpus.slug === slug)?.thread
  if (!asked) throw new Error(`tests/corpus has no ${slug}.json`)
  const posts = corpora.flatMap(({ thread }) => thread.replies)
  const sentences = splitByLanguage(posts)
  const random = createRandom(1)
  const people = (count / REPLIES_OF_THREE) * 3
  const replies: Post[] = []
  for (let index = 0; index < count; index += 1) {
    const { language } = pick(posts, random)
    const above = random() * NESTING < 1 ? replies[Math.floor(random() * index)] : undefined
    replies.push(
      aPost({
        id: String(1_000 + index),
        inReplyToId: above?.id ?? asked.post.id,
        author: aPerson({ handle: `reader${Math.floor(random() * people)}` }),
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
        language,
        text: inventText(sentences.get(language) ?? [], random),
      }),
    )
  }
  return aThread({ ...asked, replies })
}

function splitByLanguage(posts: readonly Post[]): Map<string | null, string[]> {
  const sentences = new Map<string | null, string[]>()
  for (const { language, text } of posts)
    sentences.set(language, [...(sentences.get(language) ?? []), ...(text.match(SENTENCE) ?? [])])
  return sentences
}

function inventText(sentences: readonly string[], random: Random): string {
  let text = ''
  while (text.length < LENGTH) text += `${pick(sentences, random).trim()} `
  return text.slice(0, LENGTH)
}

function pick<T>(things: readonly T[], random: Random): T {
  const thing = things[Math.floor(random() * things.length)]
  if (thing === undefined) throw new Error('nothing to pick from')
  return thing
}

/** Numbers that look random and are the same every time. @see https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
