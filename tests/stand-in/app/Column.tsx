/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { getPlace } from './router'

/** One column with its heading; going back from the first entry of the history leads home. */
export function Column(props: { title: string; back?: boolean; children: ReactNode }) {
  const { title, back, children } = props
  return (
    <section className="column" aria-label={title}>
      <div className="column-header__wrapper">
        <h1 className="column-header">
          {back && (
            <button type="button" className="column-header__back-button" onClick={goBack}>
              ← Back
            </button>
          )}
          <span className="column-header__title">{title}</span>
        </h1>
      </div>
      {children}
    </section>
  )
}

function goBack() {
  if (getPlace().key !== 'first') history.back()
}
