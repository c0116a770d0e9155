/** Headless Chromium, found where Debian and others put it. */
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The browser's path, from `PALAUTE_CHROMIUM` or the usual places. */
export const chromiumPath = (): string | undefined => process.env.PALAUTE_CHROMIUM ?? places.find((place) => existsSync(place))

/** Starts the browser without anything that talks to the network by itself. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = chromiumPath()
  if (executablePath === undefined)
    throw new Error('no Chromium found: install it (Debian: apt-get install chromium) or set PALAUTE_CHROMIUM')
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Page {
  readonly type: string
  readonly body: string | Uint8Array
}

/** Serves pages on a free port of this machine. */
export const serve = async (pages: Readonly<Record<string, Page>>): Promise<{ readonly url: string; close(): void }> => {
  const server: Server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.type ?? 'text/plain' }).end(page?.body ?? 'not found')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
