import { hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'

/** A file of the dashboard, as it is sent. */
export interface DashboardFile {
  readonly type: string
  readonly body: Buffer
  /** Changes whenever the body does. */
  readonly etag: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
}

/** In this package, which finds itself by its name wherever its modules lie. */
const FOLDER = new URL('dashboard/', import.meta.resolve('reprise/package.json'))

/** What of the library that draws charts is served. */
const CHARTS = ['uPlot.esm.js', 'uPlot.min.css'] as const

/** Every file of the dashboard by its name: nothing else can be asked for. A megabyte at most. */
export async function dashboardFiles(): Promise<ReadonlyMap<string, DashboardFile>> {
  const uplot = import.meta.resolve('uplot')
  const own = (await readdir(FOLDER)).filter((name) => TYPES[extname(name)] !== undefined)
  const files = [
    ...own.map((name) => [name, new URL(name, FOLDER)] as const),
    ...CHARTS.map((name) => [name, new URL(name, uplot)] as const),
  ]
  return new Map(
    await Promise.all(
      files.map(async ([name, place]) => [name, fileOf(name, await readFile(place))] as const),
    ),
  )
}

function fileOf(name: string, body: Buffer): DashboardFile {
  const type = TYPES[extname(name)] ?? 'application/octet-stream'
  return { type, body, etag: `"${hash('sha256', body).slice(0, 32)}"` }
}
