import type { LlmRequest } from '../../domain/llm-request.ts';
import type { HeaderReader } from './header-reader.ts';
/** Headers by which OpenAI tells the accounts of one credential apart. */
export declare const OPENAI_ACCOUNT_HEADERS: readonly string[];
/** The headers of a call that change its answer, as a member of its request. */
export declare function answerHeadersOf(header: HeaderReader): Pick<LlmRequest, 'headers'>;
