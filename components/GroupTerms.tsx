import type { DistinctiveTerm } from '../lib/model/reading'
import type { Translate } from '../lib/translate'

interface GroupTermsProps {
  /** At least one. */
  terms: readonly DistinctiveTerm[]
  t: Translate
}

/** The words and phrases that set a group apart, on one quiet line. */
export function GroupTerms({ terms, t }: GroupTermsProps) {
  return (
    <p class="terms">
      {t('termsLead')}{' '}
      {terms.map(({ text }, index) => (
        <span key={text}>
          {index > 0 && (
            <>
              <span aria-hidden="true"> · </span>
              <span class="unseen">{t('pause')} </span>
            </>
          )}
          <bdi>{text}</bdi>
        </span>
      ))}
    </p>
  )
}
