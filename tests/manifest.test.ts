import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXTENSION_FOLDERS } from '../scripts/launch-browser.ts'

const permissionsPage = readFileSync(join(import.meta.dirname, '../docs/permissions.md'), 'utf8')

describe.each(Object.entries(EXTENSION_FOLDERS))('the manifest for %s', (_engine, folder) => {
  // `npm test` builds first; `npm run test:fast` on a fresh checkout has nothing to look at.
  const path = join(folder, 'manifest.json')
  const manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null

  it.skipIf(!manifest)('reaches mas.to and nothing else', () => {
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.content_scripts[0].matches).toEqual(['https://mas.to/*'])
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('optional_host_permissions')
  })

  it.skipIf(!manifest)('asks for no permission, and the page on permissions says so', () => {
    expect(manifest).not.toHaveProperty('permissions')
    expect(manifest).not.toHaveProperty('optional_permissions')
    expect(manifest).not.toHaveProperty('background')
    expect(permissionsPage).toContain('`content_scripts.matches`: `https://mas.to/*`')
  })

  it.skipIf(!manifest)('leaves nothing for pages to probe', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  it.skipIf(!manifest)('states that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    })
  })
})
