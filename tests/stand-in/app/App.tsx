/** @jsxImportSource react */
import { type FormEvent, useEffect, useLayoutEffect } from 'react'
import { Column } from './Column'
import { watchHotkeys } from './hotkeys'
import { isDeck, me, siteTitle } from './initial-state'
import { NotificationsColumn } from './NotificationsColumn'
import { AppLink } from './PostLink'
import { readPlace, type View } from './places'
import { getScroll, navigate, redirect, usePlace } from './router'
import { ThreadColumn } from './ThreadColumn'
import { TimelineColumn } from './TimelineColumn'

const HOME: View = readPlace('/home', '', true)

/** The web app: one column between two side panes, or the deck. */
export function App() {
  const { pathname, search, key } = usePlace()
  const view = readPlace(pathname, search, me !== null)

  useEffect(() => watchHotkeys(), [])
  useEffect(() => {
    if (!isDeck && pathname.startsWith('/deck')) redirect(pathname.replace('/deck', '') || '/')
    if (isDeck && !pathname.startsWith('/deck')) redirect(`/deck${pathname}${search}`)
  }, [pathname, search])
  useLayoutEffect(() => {
    if (!isDeck) scrollTo(0, getScroll(key))
  }, [key])

  if (isDeck)
    return (
      <div className="ui">
        <div className="columns-area">
          <div className="drawer">
            <Compose />
          </div>
          <ViewColumn view={HOME} />
          <NotificationsColumn />
          {(view.kind !== 'timeline' || view.timeline.key !== 'home') && view.kind !== 'notifications' && (
            <ViewColumn view={view} />
          )}
        </div>
      </div>
    )
  return (
    <div className="ui">
      <div className="columns-area__panels">
        <div className="columns-area__panels__pane columns-area__panels__pane--compositional">
          <div className="columns-area__panels__pane__inner">
            <Compose />
          </div>
        </div>
        <main className="columns-area__panels__main">
          <div className="columns-area columns-area--mobile">
            <ViewColumn view={view} />
          </div>
        </main>
        <div className="columns-area__panels__pane columns-area__panels__pane--navigational">
          <div className="columns-area__panels__pane__inner">
            <Navigation />
          </div>
        </div>
      </div>
    </div>
  )
}

function ViewColumn({ view }: { view: View }) {
  if (view.kind === 'timeline') return <TimelineColumn key={view.timeline.key} timeline={view.timeline} />
  if (view.kind === 'thread') return <ThreadColumn id={view.id} />
  if (view.kind === 'notifications') return <NotificationsColumn />
  return (
    <Column title={view.kind === 'unknown' ? 'Not found' : 'Home'}>
      <div className="empty-column-indicator">
        {view.kind === 'unknown' ? 'There is nothing at this address.' : 'Log in to see your home timeline.'}
      </div>
    </Column>
  )
}

function Compose() {
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('q')
    navigate(`/search?q=${encodeURIComponent(String(words))}`)
  }
  return (
    <>
      <form className="search" onSubmit={search}>
        <input className="search__input" type="text" name="q" placeholder="Search" aria-label="Search" />
      </form>
      {me ? (
        <div className="compose-form">
          <textarea
            className="autosuggest-textarea__textarea"
            placeholder="What’s on your mind?"
            aria-label="New post"
          />
          <button type="button" className="button">
            Post
          </button>
        </div>
      ) : (
        <p className="server-banner">
          <strong>{siteTitle}</strong> is one of many independent servers. This one exists for tests only.
        </p>
      )}
    </>
  )
}

function Navigation() {
  const links = [
    ...(me
      ? ([
          ['/home', 'Home'],
          ['/notifications', 'Notifications'],
        ] as const)
      : []),
    ['/public/local', 'Local'],
    ['/public', 'Live feeds'],
    ...(me
      ? ([
          ['/lists/1', 'Neighbours'],
          ['/bookmarks', 'Bookmarks'],
        ] as const)
      : []),
  ] as const
  return (
    <nav className="navigation-panel">
      <div className="navigation-panel__logo">{siteTitle}</div>
      {links.map(([path, title]) => (
        <AppLink key={path} to={path} className="column-link">
          {title}
        </AppLink>
      ))}
    </nav>
  )
}
