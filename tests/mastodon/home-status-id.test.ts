import { expect, it } from 'vitest'
import { findHomeStatusId } from '../../lib/mastodon/home-status-id'

it.each<[string, string | null]>([
  ['https://home.example/@ann/1145', '1145'],
  ['https://home.example/users/ann/statuses/1145', '1145'],
  ['https://home.example/ap/users/9/statuses/1145', null],
  ['https://gts.example/@ann/statuses/01HZX4', '01HZX4'],
  ['https://gts.example/users/ann/statuses/01HZX4', '01HZX4'],
  ['https://akkoma.example/notice/AbC9', 'AbC9'],
  ['https://akkoma.example/objects/6f9a-11', null],
  ['https://pixelfed.example/p/ann/77', '77'],
  ['https://misskey.example/notes/9abc', null],
  ['https://friendica.example/display/6f9a', null],
  ['https://home.example/@ann/1145/../../x', null],
  ['no address', null],
])('%s: %s', (address, id) => {
  expect(findHomeStatusId(address)).toBe(id)
})

it('takes the first address that tells', () => {
  expect(findHomeStatusId(null, 'https://a.example/objects/1', 'https://a.example/notice/B2')).toBe('B2')
})
