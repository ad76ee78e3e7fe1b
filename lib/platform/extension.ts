import { browser } from 'wxt/browser'
import { createTranslate, type Translate } from '../translate'

/** The extension's name and version, as exports name their generator. */
export function getGenerator(): { name: string; version: string } {
  return { name: 'Poll Reasons', version: browser.runtime.getManifest().version }
}

/** Whether this page still talks to a live extension: `false` after an update or removal. */
export function isExtensionAlive(): boolean {
  return Boolean(browser.runtime?.id)
}

/** `t` in the language of the browser's interface. */
export function createBrowserTranslate(): Translate {
  return createTranslate(
    (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    browser.i18n.getUILanguage(),
  )
}
