import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { EXTENSION_FOLDERS } from '../../scripts/launch-browser'
import { readPermissionRows, toPermissionRows } from '../permission-rows'

describe.each(Object.entries(EXTENSION_FOLDERS))('the build for %s', (engine, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

  it('reaches mas.to and, before the reader allows it, nothing else', () => {
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.content_scripts[0].matches).toEqual(['https://mas.to/*'])
  })

  it('has nothing that the page on permissions does not explain', () => {
    const harmless = ['manifest_version', 'name', 'description', 'version', 'default_locale', 'icons']
    const keys = Object.keys(manifest).filter((key) => !harmless.includes(key))
    expect(keys.sort()).toEqual([
      'background',
      ...(engine === 'firefox' ? ['browser_specific_settings'] : []),
      'content_scripts',
      ...(engine === 'firefox' ? [] : ['minimum_chrome_version']),
      'optional_host_permissions',
      'options_ui',
      'permissions',
    ])
    expect(readPermissionRows()).toEqual(toPermissionRows(manifest))
  })

  it('puts the names of messages into the page’s script, and leaves their texts and notes in their files', () => {
    const script = readFileSync(join(folder, manifest.content_scripts[0].js[0]), 'utf8')
    const entries: [string, { message: string; description?: string }][] = Object.entries(messages)
    expect(entries.filter(([key]) => !script.includes(key))).toEqual([])
    const notes = entries.flatMap(([, { description = '' }]) => (description.length > 20 ? description : []))
    expect(notes.length).toBeGreaterThan(50)
    expect(notes.filter((note) => script.includes(note))).toEqual([])
    expect(script).not.toContain(messages.allowAddress.message)
  })
})
