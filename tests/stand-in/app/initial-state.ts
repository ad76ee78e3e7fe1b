import type { Account } from '../api/entities'

interface InitialState {
  meta: {
    access_token: string | null
    me?: string
    domain: string
    title: string
    version: string
    advanced_layout?: boolean
  }
  accounts: Record<string, Account>
}

const state: InitialState = JSON.parse(document.getElementById('initial-state')?.textContent ?? '{}')

/** The page's own token; `null` signed out. */
export const accessToken = state.meta.access_token

/** Who is signed in. */
export const me: Account | null = (state.meta.me && state.accounts[state.meta.me]) || null

/** The deck with several columns. */
export const isDeck = state.meta.advanced_layout === true

/** The site's name. */
export const siteTitle = state.meta.title

/** 4.3, whose theme is marked on the body and whose replies are ordered by id. */
export const isOld = state.meta.version.startsWith('4.3')

/** The glitch flavour, whose time and account links lead to the other server. */
export const isGlitch = state.meta.version.endsWith('+glitch')
