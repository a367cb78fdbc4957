import type { LanguageModelV4CallOptions, LanguageModelV4FunctionTool } from '@ai-sdk/provider';
import { type JsonValue } from '../../domain/json.ts';
import { Fields } from './ai-sdk-chat-fields.ts';
/** The tools of a request, and which of them are to be called. */
export declare function chatTools(fields: Fields): Pick<LanguageModelV4CallOptions, 'tools' | 'toolChoice'>;
/** Whether a request is in the manner before tools, and wants its answer so. */
export declare function callsFunctions(functions: JsonValue | undefined): boolean;
/** Whether a value may be a JSON schema; what it says is the vendor's to judge. */
export declare function isSchema(value: unknown): value is LanguageModelV4FunctionTool['inputSchema'];
