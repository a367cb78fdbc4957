import { CHAT_COMPLETIONS } from './chat-completions-door.ts'
import type { Door } from './door.ts'
import { EMBEDDINGS } from './embeddings-door.ts'
import { MESSAGES } from './messages-door.ts'
import { RESPONSES } from './responses-door.ts'

/** Every way in. */
export const DOORS: readonly Door[] = [CHAT_COMPLETIONS, RESPONSES, EMBEDDINGS, MESSAGES]

/** The door at a path, which may be a whole address; undefined where there is none. */
export function doorAt(path: string): Door | undefined {
  const [plain] = path.split('?', 1)
  return DOORS.find((door) => door.path === plain)
}
