import { browser } from 'wxt/browser'
import { createTranslate, type MessageKey, type Translate } from '../translate'

/** The name of every message, put in by the build: see `wxt.config.ts`. */
declare const MESSAGE_KEYS: readonly MessageKey[]

/** The extension's name and version, as exports name their generator. */
export function getGenerator(): { name: string; version: string } {
  return { name: 'Poll Reasons', version: browser.runtime.getManifest().version }
}

/** Whether this page still talks to a live extension: `false` after an update or removal. */
export function isExtensionAlive(): boolean {
  return Boolean(browser.runtime?.id)
}

/** Every plural form that some language has, beside the two of English. */
const OTHER_FORMS = ['zero', 'two', 'few', 'many']

/**
 * `t` in the language of the browser's interface, or in English where we do not speak it.
 *
 * Every message is asked for now: after an update `getMessage` throws, and that is when the panel has to say so.
 */
export function createBrowserTranslate(): Translate {
  const keys = MESSAGE_KEYS.flatMap((key: string) =>
    key.endsWith('_other') ? [key, ...OTHER_FORMS.map((form) => key.replace(/other$/, form))] : [key],
  )
  // A placeholder replaced by itself is the message as its translator wrote it.
  const templates = new Map(
    keys.map((key) => [key, browser.i18n.getMessage(key as MessageKey, ['$1', '$2', '$3'])]),
  )
  const findTemplate = (key: string) => templates.get(key) ?? ''
  const language = findTemplate('language')
  const wanted = browser.i18n.getUILanguage()
  // "en-GB" keeps its own dates; German dates among English words would be neither.
  return createTranslate(findTemplate, wanted.split('-')[0] === language ? wanted : language)
}
