import type { Correction } from '../../lib/model/correction'

/** A correction of status `2` that leaves everything as it was read; give what the test is about. */
export function aCorrection(overrides: Partial<Correction> = {}): Correction {
  return {
    uri: 'https://mas.to/statuses/2',
    url: 'https://mas.to/@someone/2',
    pollUri: 'https://mas.to/statuses/1',
    stance: null,
    notLicenses: [],
    licenses: [],
    changedAt: '2026-03-03T10:00:00.000Z',
    ...overrides,
  }
}
