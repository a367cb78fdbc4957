import type { Question } from '../../application/remember.ts'
import type { Scope } from '../../domain/scope.ts'
import { askedModel, type KeyGap } from './langchain-model.ts'
import { type PromptLoss, promptLoss } from './langchain-prompt.ts'

/** Whose answers are shared, and what LangChain does not say. */
export interface QuestionSettings {
  readonly scope: Scope
  readonly model: string | undefined
  readonly textOnly: boolean
}

/** A question, and why it must not be answered from the cache, where that is so. */
export interface Asked {
  readonly question: Question
  readonly obstacle?: KeyGap | PromptLoss
}

/** What LangChain asks its cache, as a question. */
export function askedBy(prompt: string, llmKey: string, settings: QuestionSettings): Asked {
  const { scope, textOnly } = settings
  const { name, type, chat, temperature, identity, gap } = askedModel(llmKey)
  const named = gap === 'unnamed_model' && settings.model !== undefined
  const obstacle = (named ? undefined : gap) ?? promptLoss(prompt, { chat, textOnly })
  const request = {
    protocol: 'langchain.generations' as const,
    model: settings.model ?? name ?? type,
    messages: [],
    ...(temperature === undefined ? {} : { temperature }),
    parameters: { prompt, llm: identity },
  }
  const question = { request, scope, provider: type }
  return obstacle === undefined ? { question } : { question, obstacle }
}
