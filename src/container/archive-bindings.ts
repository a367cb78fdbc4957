import type { Container } from 'inversify'
import { ExportEntries } from '../application/export-entries.ts'
import { FindEntry } from '../application/find-entry.ts'
import { ImportEntries } from '../application/import-entries.ts'
import { PreviewInvalidation } from '../application/preview-invalidation.ts'
import { instance } from './singleton.ts'
import { tokens } from './tokens.ts'

/** What looks into the cache, empties it into files and fills it from them. */
export function bindArchive(container: Container): void {
  const t = tokens
  instance(container, t.previewInvalidation, [t.cache, t.fence, t.clock], PreviewInvalidation)
  instance(container, t.findEntry, [t.cache, t.fence, t.clock], FindEntry)
  instance(container, t.exportEntries, [t.cache, t.fence, t.clock], ExportEntries)
  instance(container, t.importEntries, [t.cache, t.fence, t.clock, t.logger], ImportEntries)
}
