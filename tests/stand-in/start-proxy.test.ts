import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findStrangers } from './browser-noise'
import { type HostProxy, startProxy } from './start-proxy'

let server: Server
let proxy: HostProxy

beforeAll(async () => {
  server = createServer((_, response) => response.end('hello from behind'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  proxy = await startProxy({ 'mas.to:443': (server.address() as AddressInfo).port })
})
afterAll(async () => {
  await proxy.close()
  server.closeAllConnections()
  server.close()
})

/** Everything the proxy says to these words. */
function say(...words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(proxy.port, '127.0.0.1')
    socket.on('data', (data) => {
      heard += String(data)
      const next = words.shift()
      if (next) socket.write(next)
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
    socket.write(words.shift() ?? '')
  })
}

test('pipes a named host, refuses every other, and keeps a record of both', async () => {
  const inside = 'GET / HTTP/1.1\r\nHost: mas.to\r\nConnection: close\r\n\r\n'
  expect(await say('CONNECT mas.to:443 HTTP/1.1\r\nHost: mas.to\r\n\r\n', inside)).toContain(
    'hello from behind',
  )
  expect(await say('CONNECT other.example:443 HTTP/1.1\r\nHost: other.example\r\n\r\n')).toMatch(
    /^HTTP\/1.1 403/,
  )
  expect(await say('GET http://mas.to/ HTTP/1.1\r\nHost: mas.to\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1.1 403/,
  )
  expect(proxy.requests).toEqual([
    { target: 'mas.to:443', allowed: true },
    { target: 'other.example:443', allowed: false },
    { target: 'http://mas.to/', allowed: false },
  ])
})

test.each([
  ['update.googleapis.com:443', false],
  ['http://clients2.google.com/time/1/current', false],
  ['firefox.settings.services.mozilla.com:443', false],
  ['evil.example:443', true],
  ['notgoogle.com:443', true],
  ['google.com.evil.example:443', true],
  ['http://evil.example/?google.com/', true],
])('%s is a stranger: %s', (target, stranger) => {
  expect(findStrangers([{ target, allowed: false }])).toEqual(stranger ? [target] : [])
  expect(findStrangers([{ target, allowed: true }])).toEqual([])
})
