import { OpenAiEmbedder, type OpenAiEmbedderSettings } from '../adapters/semantic/openai-embedder.ts';
/** An embedder that asks a server over the same kind of connections as providers are asked over. */
export declare function servedEmbedder(settings: OpenAiEmbedderSettings): OpenAiEmbedder;
