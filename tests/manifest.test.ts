import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXTENSION_FOLDERS } from '../scripts/launch-browser'

const permissionsPage = readFileSync(join(import.meta.dirname, '../docs/permissions.md'), 'utf8')

describe.each(Object.entries(EXTENSION_FOLDERS))('the manifest for %s', (engine, folder) => {
  // `npm test` builds first; `npm run test:fast` on a fresh checkout has nothing to look at.
  const path = join(folder, 'manifest.json')
  const manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null

  it.skipIf(!manifest)('reaches mas.to and, before the reader allows it, nothing else', () => {
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.content_scripts[0].matches).toEqual(['https://mas.to/*'])
  })

  it.skipIf(!manifest)('has nothing that the page on permissions does not explain', () => {
    // Every key a manifest can ask or open something with; a new one fails here until it is explained there.
    const harmless = ['manifest_version', 'name', 'description', 'version', 'default_locale', 'icons']
    const keys = Object.keys(manifest).filter((key) => !harmless.includes(key))
    expect(keys.sort()).toEqual([
      'background',
      ...(engine === 'firefox' ? ['browser_specific_settings'] : []),
      'content_scripts',
      'optional_host_permissions',
      'options_ui',
      'permissions',
    ])
    const rows = permissionsPage.split('\n').filter((line) => line.startsWith('| `'))
    const toCell = (key: string) => (pattern: string) => `\`${key}\`: \`${pattern}\``
    expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual([
      ...manifest.content_scripts[0].matches.map(toCell('content_scripts.matches')),
      ...manifest.optional_host_permissions.map(toCell('optional_host_permissions')),
      ...manifest.permissions.map(toCell('permissions')),
      '`background`',
      '`options_ui`',
    ])
  })

  it.skipIf(!manifest || engine !== 'firefox')('states that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    })
  })
})
