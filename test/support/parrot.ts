import { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, type BaseMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'

/** A chat model of somebody's own: it repeats what it is told, and counts. */
export class Parrot extends BaseChatModel {
  asked = 0
  /** Resolves when it may answer. */
  gate: Promise<void> = Promise.resolve()

  override _llmType(): string {
    return 'parrot'
  }

  override _identifyingParams(): Record<string, unknown> {
    return { model: 'parrot-1' }
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    this.asked += 1
    const text = `${messages.at(-1)?.text} (${this.asked})`
    await this.gate
    return { generations: [{ text, message: new AIMessage(text) }] }
  }
}
