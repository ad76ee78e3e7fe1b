import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CustomEmoji } from '../lib/model/post'
import type { MessageKey, Translate } from '../lib/translate'
import { countGroup, nameLicenseGroup, nameStanceGroup } from '../lib/wording/group-text'
import { EmojiText } from './EmojiText'
import { listTeasers } from './find-teaser'
import { GroupTerms } from './GroupTerms'
import { Icon } from './Icon'
import type { Group } from './list-groups'
import type { ListView } from './list-view'
import { ReplyList } from './ReplyList'
import { useUniqueId } from './use-unique-id'
import { VerdictCounts } from './VerdictCounts'

/** Only these are listed when nobody is in them. */
const EMPTY_WORDS: Readonly<Partial<Record<Group['kind'], MessageKey>>> = {
  stance: 'groupEmptyStance',
  'no-stance': 'groupEmptyNoStance',
  'no-license': 'groupEmptyLicense',
}

interface ReplyGroupProps {
  group: Group
  /** The poll's: options' titles may hold them. */
  emojis: readonly CustomEmoji[]
  expanded: boolean
  onToggle(): void
  list: ListView
  /** The card of one reply, by its index in the group. */
  renderReply(index: number): VNode | null
  t: Translate
}

/** One group: a heading that folds, what it holds in figures, and its replies. */
export function ReplyGroup(props: ReplyGroupProps) {
  const { group, emojis, expanded, onToggle, list, renderReply, t } = props
  const listId = useUniqueId()
  const teasers = useMemo(() => listTeasers(group), [group])
  const title = <EmojiText text={getTitle(group, t)} emojis={emojis} />
  const words = EMPTY_WORDS[group.kind]
  if (group.replies.length === 0)
    return (
      <div class="group group-empty">
        <h3 class="group-title">
          <bdi>{title}</bdi>
        </h3>
        {words && <p>{t(words)}</p>}
      </div>
    )
  return (
    <div class="group">
      <div class="group-head">
        <h3 class="group-title">
          <button
            type="button"
            class="group-button"
            aria-expanded={expanded}
            aria-controls={listId}
            onClick={onToggle}
          >
            <Icon name="chevron" />
            <bdi class="group-name">{title}</bdi>
            {group.verdicts && <VerdictCounts verdicts={group.verdicts} t={t} />}
            <span class="group-counts">{getCounts(group, t)}</span>
          </button>
        </h3>
        {group.terms.length > 0 && <GroupTerms terms={group.terms} t={t} />}
        {!expanded && teasers.length > 0 && (
          <ul class="teasers" aria-label={t('teasersName')}>
            {teasers.map((teaser) => (
              <li key={teaser.id} class="teaser" dir="auto" lang={teaser.language ?? ''}>
                <EmojiText text={teaser.text} emojis={teaser.emojis} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div id={listId} hidden={!expanded}>
        {expanded && <ReplyList {...list} replies={group.replies} renderReply={renderReply} t={t} />}
      </div>
    </div>
  )
}

function getTitle({ kind, title, license }: Group, t: Translate): string {
  switch (kind) {
    case 'stance':
      return title
    case 'no-stance':
      return nameStanceGroup(null, t)
    case 'license':
    case 'no-license':
      return nameLicenseGroup(license, t)
    case 'author':
      return t('authorGroup')
  }
}

function getCounts({ people, replies, all }: Group, t: Translate): string {
  if (replies.length === all) return countGroup(people, all, t)
  return t('groupMatching', replies.length.toLocaleString(t.locale), t.count('replyCount', all))
}
