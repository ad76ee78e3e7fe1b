import { generate } from 'selfsigned'

/** A TLS key and certificate, PEM. */
export interface Certificate {
  key: string
  cert: string
}

/** Makes a throw-away certificate for some hosts; it is never written to disk. */
export async function createCertificate(hosts: readonly string[]): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  })
  return { key: pems.private, cert: pems.cert }
}
