import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CallerRegistry } from './caller.ts'
import { type DashboardFile, dashboardFiles } from './dashboard-files.ts'
import { HttpError, nothingHere } from './http-errors.ts'

/** Nothing but files of ours is loaded, nothing is sent elsewhere, and nobody frames the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Kept, and asked for again each time: a new version is seen at once, an old one costs no bytes.
  'cache-control': 'no-cache',
} as const

type LoadFiles = () => Promise<ReadonlyMap<string, DashboardFile>>

/**
 * `GET /dashboard`: a page that holds no data, and so is open to everybody; what it shows it asks
 * `/admin/*` for. Its files are loaded when they are first asked for.
 */
export function dashboardRoute(
  app: FastifyInstance,
  callers: CallerRegistry,
  load: LoadFiles = dashboardFiles,
): void {
  const files = loadedOnce(load)
  const send = async (name: string, request: FastifyRequest, reply: FastifyReply) => {
    const file = (await files()).get(name)
    if (file === undefined) throw nothingHere()
    reply.headers({ ...HEADERS, etag: file.etag })
    if (isKnown(file, request)) return reply.status(304).send()
    return reply.type(file.type).send(file.body)
  }
  app.get('/dashboard', (request, reply) => send('index.html', request, reply))
  // Its files are addressed from where the page is, so that it can be put below another path.
  app.get('/dashboard/', (_request, reply) => reply.redirect('../dashboard'))
  app.get('/dashboard/access', async (request) => ({ access: await accessOf(request, callers) }))
  app.get<{ Params: { file: string } }>('/dashboard/:file', (request, reply) =>
    send(request.params.file, request, reply),
  )
}

/** What could not be read is read again the next time: files that are replaced are away for a moment. */
function loadedOnce(load: LoadFiles): LoadFiles {
  let loaded: ReturnType<LoadFiles> | undefined
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined
      throw error
    })
    return loaded
  }
}

/** Whether a caller has a file as it is; `*` is whatever there is. */
function isKnown({ etag }: DashboardFile, { headers }: FastifyRequest): boolean {
  const known = headers['if-none-match']
  return known !== undefined && (known.trim() === '*' || known.includes(etag))
}

/** Whether the data is open to a caller, so that the page can ask before anything is refused: `key` where a key would do. */
async function accessOf(
  request: FastifyRequest,
  callers: CallerRegistry,
): Promise<'open' | 'key' | 'refused'> {
  try {
    await callers.admitAdmin(request)
    return 'open'
  } catch (error) {
    if (!(error instanceof HttpError)) throw error
    return error.status === 401 ? 'key' : 'refused'
  }
}
