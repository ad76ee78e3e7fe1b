import type { Post } from '../lib/model/post'
import type { Translate } from '../lib/translate'
import { Icon } from './Icon'

interface ReplyFoldProps {
  post: Post
  open: boolean
  onToggle(): void
  t: Translate
}

/** Why a reply is folded, and the button that opens it. */
export function ReplyFold({ post, open, onToggle, t }: ReplyFoldProps) {
  const { contentWarning, filterTitle, language } = post
  return (
    <div class="fold">
      <Icon name="warning" />
      <div class="fold-words">
        {contentWarning !== null && (
          <p dir="auto" lang={language ?? ''}>
            {t('contentWarning', contentWarning)}
          </p>
        )}
        {filterTitle !== null && <p dir="auto">{t('filteredBy', filterTitle)}</p>}
      </div>
      <button type="button" class="button" aria-expanded={open} onClick={onToggle}>
        {t(open ? 'hidePost' : 'showPost')}
      </button>
    </div>
  )
}
