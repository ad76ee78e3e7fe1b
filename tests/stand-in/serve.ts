import { startMastodon } from './start-mastodon'
import { startProxy } from './start-proxy'

const signedIn = process.argv.includes('--signed-in')
const mastodon = await startMastodon({ settings: { signedIn } })
const proxy = await startProxy(mastodon.routes)

console.log(`A stand-in for ${mastodon.origin} (${signedIn ? 'signed in' : 'signed out'}).
  server  https://127.0.0.1:${mastodon.port}
  proxy   ${proxy.address}
  poll    ${mastodon.origin}${mastodon.samplePath}
A browser with \`--proxy-server=${proxy.address} --ignore-certificate-errors\` and a fresh profile shows it.
Ctrl+C ends it.`)
