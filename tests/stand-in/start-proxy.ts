import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** One thing a browser asked the proxy for. */
export interface ProxyRequest {
  /** `host:port`, or the whole address of a plain-http request. */
  target: string
  /** Whether it was passed on; everything without a route is refused. */
  allowed: boolean
}

/** A running proxy. */
export interface HostProxy {
  port: number
  /** `127.0.0.1:port`, as `--proxy-server` wants it. */
  address: string
  /** Everything asked for since the start, in order. A test asserts here that nothing else was. */
  requests: ProxyRequest[]
  close(): Promise<void>
}

/**
 * Starts an HTTP proxy on loopback that connects the named hosts to local ports and refuses all others.
 *
 * @param routes local port by `host:port`, such as `{ 'mas.to:443': 41234 }`
 */
export async function startProxy(routes: Readonly<Record<string, number>>): Promise<HostProxy> {
  const requests: ProxyRequest[] = []
  const sockets = new Set<Socket>()

  const server = createServer((request, response) => {
    requests.push({ target: request.url ?? '', allowed: false })
    response.writeHead(403).end()
  })
  server.on('connection', (socket) => track(sockets, socket))
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const target = request.url ?? ''
    const port = routes[target]
    requests.push({ target, allowed: port !== undefined })
    client.on('error', () => client.destroy())
    if (port === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
      return
    }
    const upstream = track(sockets, connect(port, '127.0.0.1'))
    upstream.on('connect', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      client.pipe(upstream).pipe(client)
    })
    // A broken connection must look broken on the other side too, not like a polite end.
    upstream.on('error', () => client.destroy())
    upstream.on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    address: `127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function track(sockets: Set<Socket>, socket: Socket): Socket {
  sockets.add(socket)
  socket.on('close', () => sockets.delete(socket))
  return socket
}
