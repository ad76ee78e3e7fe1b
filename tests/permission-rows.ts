import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What of a manifest asks for something, or opens something. */
export interface Asking {
  content_scripts: { matches: string[] }[]
  optional_host_permissions: string[]
  permissions: string[]
}

/** The first cell of each row on the page on permissions. */
export function readPermissionRows(): string[] {
  const page = readFileSync(join(import.meta.dirname, '../docs/permissions.md'), 'utf8')
  return page
    .split('\n')
    .flatMap((line) => (line.startsWith('| `') ? (line.split('|')[1]?.trim() ?? []) : []))
}

/** The rows that explain a manifest, of a background and options besides. */
export function toPermissionRows(manifest: Asking): string[] {
  const toCell = (key: string) => (pattern: string) => `\`${key}\`: \`${pattern}\``
  return [
    ...manifest.content_scripts.flatMap(({ matches }) => matches.map(toCell('content_scripts.matches'))),
    ...manifest.optional_host_permissions.map(toCell('optional_host_permissions')),
    ...manifest.permissions.map(toCell('permissions')),
    '`background`',
    '`options_ui`',
  ]
}
