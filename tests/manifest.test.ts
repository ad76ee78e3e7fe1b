import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import config from '../wxt.config'
import { type Asking, readPermissionRows, toPermissionRows } from './permission-rows'

const ENTRY_POINTS = join(import.meta.dirname, '../entrypoints')

// What manifests are made of. What the builds say in the end, `tests/e2e/build.test.ts` looks at.
describe.each(['chrome', 'firefox'])('the manifest for %s', async (browser) => {
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const
  const manifest = typeof config.manifest === 'function' ? await config.manifest(env) : expect.fail()

  it('has nothing that the page on permissions does not explain', () => {
    // Every key a manifest can ask or open something with; a new one fails here until it is explained there.
    const harmless = ['name', 'description', 'default_locale', 'minimum_chrome_version']
    const keys = Object.keys(manifest).filter((key) => !harmless.includes(key))
    expect(keys.sort()).toEqual([
      ...(browser === 'firefox' ? ['browser_specific_settings'] : []),
      'optional_host_permissions',
      'permissions',
    ])
    // WXT makes the rest of these: `allow` becomes a page and no key.
    expect(readdirSync(ENTRY_POINTS).sort()).toEqual(['allow', 'background.ts', 'options', 'polls.content'])
    const script = readFileSync(join(ENTRY_POINTS, 'polls.content/index.ts'), 'utf8')
    const matches = /matches: \['(\S+)'\]/.exec(script)?.[1] ?? expect.fail('no matches')
    const asking = { ...manifest, content_scripts: [{ matches: [matches] }] } as Asking
    expect(readPermissionRows()).toEqual(toPermissionRows(asking))
  })

  it('names the oldest release that has what is used', () => {
    const { minimum_chrome_version, browser_specific_settings } = manifest
    if (browser === 'chrome') expect(minimum_chrome_version).toBe('120')
    else {
      expect(browser_specific_settings?.gecko?.strict_min_version).toBe('140.0')
      expect(browser_specific_settings?.gecko_android?.strict_min_version).toBe('142.0')
    }
  })

  it.skipIf(browser !== 'firefox')('states that no data is collected', () => {
    expect(manifest.browser_specific_settings?.gecko?.data_collection_permissions).toEqual({
      required: ['none'],
    })
  })
})
