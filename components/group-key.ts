import type { LicenseId } from '../lib/model/license-id'

/** The poll author's own replies, in `PanelView.expandedGroups`. */
export const AUTHOR_GROUP_KEY = 'author'

/** The group of one stance, in `PanelView.expandedGroups`; `null` for "no clear stance". */
export function stanceGroupKey(option: number | null): string {
  return `stance:${option ?? 'none'}`
}

/** The group of one license, in `PanelView.expandedGroups`; `null` for the replies that name none. */
export function licenseGroupKey(id: LicenseId | null): string {
  return `license:${id ?? 'none'}`
}

/** One cell of the table of licenses and stances, as `PanelView.cell` holds it. */
export function cellKey(license: LicenseId, option: number | null): string {
  return `cell:${license}:${option ?? 'none'}`
}

/** One person in one group, in `PanelView.expandedPeople`. */
export function personKey(groupKey: string, personId: string): string {
  return `${groupKey}/${personId}`
}

/** One card of one group, in `Correcting.card`: a reply can stand in several. */
export function cardKey(groupKey: string, postId: string): string {
  return `${groupKey} ${postId}`
}
