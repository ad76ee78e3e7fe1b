import type { PageTheme } from '../../lib/sites/site-adapter'

/**
 * How each version of Mastodon says what it looks like: attributes, classes, and the least of the rules
 * that hang on them. Facts, not copies.
 */
export interface ThemeFixture {
  /** The version and theme, as a person would name them. */
  look: string
  /** Attributes of `html`. */
  html?: Readonly<Record<string, string>>
  /** Classes of `body`, beside `app-body`. */
  body?: string
  css: string
  /** What the system is made to want. */
  system?: Readonly<Record<string, string>>
  theme: PageTheme
}

const light: PageTheme = { scheme: 'light', contrast: 'default', motion: 'full' }
const dark: PageTheme = { ...light, scheme: 'dark' }

/** 4.6: variables under attributes, which a script keeps in step with the system. */
export const ATTRIBUTES = `
  [data-color-scheme=dark] { color-scheme: dark; --color-bg-primary: #181820; --color-text-primary: #eeedf3;
    --color-text-secondary: #b8b6c9; --color-text-brand: #a5abfd; --color-border-primary: #33333f }
  [data-color-scheme=light] { color-scheme: light; --color-bg-primary: #fff; --color-text-primary: #181820;
    --color-text-secondary: #4d4b5f; --color-text-brand: #5638cc; --color-border-primary: #dddce6 }
  body { background: var(--color-bg-primary); color: var(--color-text-primary) }`
/** 4.3 to 4.5: one sheet a theme, with variables for grounds and borders only. */
export const CLASSES = `
  .theme-default, .theme-contrast, .theme-system { background: rgb(24, 24, 33); color: #fff;
    --background-color: #181821; --background-border-color: #393946 }
  .theme-mastodon-light { background: #fff; color: #17171f;
    --background-color: #f4f2f7; --background-border-color: #dcdae5 }
  @media (prefers-color-scheme: light) { .theme-system { background: #fff; color: #17171f } }`
/** 4.2: no variable at all. */
const BARE = `
  body { background: #191b22; color: #fff }
  .theme-mastodon-light { background: #eff3f5; color: #000 }`
/** glitch-soc up to 4.5: skins. */
const SKINS = `
  .skin-default, .skin-contrast { background: #191b22; color: #fff }
  .skin-mastodon-light { background: #eff3f5; color: #000 }`

export const MASTODON_THEMES: readonly ThemeFixture[] = [
  { look: '4.6 light', html: { 'data-color-scheme': 'light' }, css: ATTRIBUTES, theme: light },
  { look: '4.6 dark', html: { 'data-color-scheme': 'dark' }, css: ATTRIBUTES, theme: dark },
  {
    look: '4.6 light, in a dark system',
    html: { 'data-color-scheme': 'light' },
    css: ATTRIBUTES,
    system: { 'prefers-color-scheme': 'dark' },
    theme: light,
  },
  {
    look: '4.6 light, high contrast',
    html: { 'data-color-scheme': 'light', 'data-contrast': 'high' },
    css: ATTRIBUTES,
    theme: { ...light, contrast: 'high' },
  },
  {
    look: '4.6 dark, high contrast',
    html: { 'data-color-scheme': 'dark', 'data-contrast': 'high' },
    css: ATTRIBUTES,
    theme: { ...dark, contrast: 'high' },
  },
  {
    look: '4.6 as the system has it, resolved by its script',
    html: { 'data-color-scheme': 'dark', 'data-contrast': 'default', 'data-system-theme': 'true' },
    css: ATTRIBUTES,
    system: { 'prefers-color-scheme': 'dark' },
    theme: dark,
  },
  {
    look: '4.6 as the system has it, not resolved yet',
    html: { 'data-color-scheme': 'auto', 'data-contrast': 'auto' },
    css: '',
    system: { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' },
    theme: { ...dark, contrast: 'high' },
  },
  {
    look: '4.6 with less motion by its own setting',
    html: { 'data-color-scheme': 'light', class: 'reduce-motion' },
    css: ATTRIBUTES,
    theme: { ...light, motion: 'reduced' },
  },
  { look: '4.5 dark', body: 'theme-default no-reduce-motion', css: CLASSES, theme: dark },
  { look: '4.5 light', body: 'theme-mastodon-light no-reduce-motion', css: CLASSES, theme: light },
  { look: '4.5 high contrast', body: 'theme-contrast', css: CLASSES, theme: { ...dark, contrast: 'high' } },
  {
    look: '4.5 as the system has it, light',
    body: 'theme-system',
    css: CLASSES,
    system: { 'prefers-color-scheme': 'light' },
    theme: light,
  },
  {
    look: '4.5 as the system has it, dark',
    body: 'theme-system',
    css: CLASSES,
    system: { 'prefers-color-scheme': 'dark' },
    theme: dark,
  },
  {
    look: '4.5 with less motion by its own setting',
    body: 'theme-default reduce-motion',
    css: CLASSES,
    theme: { ...dark, motion: 'reduced' },
  },
  {
    look: '4.5 dark, in a system that wants more contrast and less motion',
    body: 'theme-default no-reduce-motion',
    css: CLASSES,
    system: { 'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce' },
    theme: { scheme: 'dark', contrast: 'high', motion: 'reduced' },
  },
  { look: '4.2 dark', body: 'theme-default', css: BARE, theme: dark },
  { look: '4.2 light', body: 'theme-mastodon-light', css: BARE, theme: light },
  { look: 'glitch-soc 4.5 dark', body: 'flavour-glitch skin-default', css: SKINS, theme: dark },
  { look: 'glitch-soc 4.5 light', body: 'flavour-glitch skin-mastodon-light', css: SKINS, theme: light },
  {
    look: 'glitch-soc 4.5 high contrast',
    body: 'flavour-glitch skin-contrast',
    css: SKINS,
    theme: { ...dark, contrast: 'high' },
  },
  {
    look: "a server's own dark theme, in a light system",
    body: 'theme-midnight',
    css: 'body { background: #0b1a2b }',
    system: { 'prefers-color-scheme': 'light' },
    theme: dark,
  },
  {
    look: "a server's own light theme, in a dark system",
    body: 'theme-sand',
    css: 'body { background: #f6efe0 }',
    system: { 'prefers-color-scheme': 'dark' },
    theme: light,
  },
  {
    look: 'a page without a ground of its own, in a dark system',
    css: '',
    system: { 'prefers-color-scheme': 'dark' },
    theme: dark,
  },
]
