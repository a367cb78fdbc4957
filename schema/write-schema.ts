import { writeFileSync } from 'node:fs'
import { documentedSchema } from './documented-schema.ts'

// Formatted by `npm run schema`, which runs this.
const file = new URL('reprise.schema.json', import.meta.url)
writeFileSync(file, JSON.stringify(documentedSchema()))
