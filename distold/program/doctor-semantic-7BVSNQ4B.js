import {
  ok,
  problem,
  reasonFor,
  warning
} from "./chunk-JY2DSO3I.js";
import {
  EmbeddedModel,
  embeddedModelMissing,
  servedEmbedder
} from "./chunk-EWI5IGPK.js";
import {
  reasonCode
} from "./chunk-GXSY26YJ.js";
import "./chunk-Q4TUZ2CW.js";
import "./chunk-4R4GQROY.js";
import {
  cacheKind
} from "./chunk-Y6SNGPHO.js";
import "./chunk-7S5ISVEV.js";
import "./chunk-5FSMNABQ.js";
import "./chunk-XYRUUCH4.js";
import "./chunk-FOUSJLQO.js";
import "./chunk-TCESFSEF.js";
import {
  SemanticUnavailableError
} from "./chunk-CHN6XYEZ.js";
import "./chunk-MQZFVUN6.js";

// src/container/doctor-semantic.ts
var LONGEST_MS = 4e3;
var PROBE = "does this work";
function embedderCheck(config) {
  return { name: "embedder", look: (signal) => embedded(config, signal) };
}
async function embedded(config, signal) {
  const missing = config.embedderUrl === void 0 ? embeddedModelMissing() : void 0;
  if (missing !== void 0) {
    return [problem(missing, "install them, name an embedderUrl, or set semantic: off")];
  }
  const embedder = chosenEmbedder(config);
  try {
    await embedder.embed([PROBE], signal);
    const began = performance.now();
    const [vector] = await embedder.embed([PROBE], signal);
    return [speedFinding(performance.now() - began, vector?.length ?? 0, config)];
  } catch (error) {
    return [failureFinding(error, config)];
  } finally {
    await embedder.close();
  }
}
function chosenEmbedder(config) {
  const { embedderUrl: url, embedderModel: model = "", embedderApiKey: apiKey } = config;
  if (url === void 0) {
    return new EmbeddedModel({ loadMs: LONGEST_MS, batchMs: LONGEST_MS, waitMs: LONGEST_MS });
  }
  const key = apiKey === void 0 ? {} : { apiKey };
  return servedEmbedder({ url, model, ...key, timeoutMs: LONGEST_MS });
}
function speedFinding(tookMs, dimensions, { semanticDeadlineMs }) {
  const says = `a vector of ${dimensions} numbers after ${Math.round(tookMs)} ms, of ${semanticDeadlineMs} ms that a miss is held up at most (semanticDeadlineMs)`;
  if (tookMs < semanticDeadlineMs) return ok(says);
  return warning(says, "take a nearer or faster embedder, or raise semanticDeadlineMs");
}
function failureFinding(error, { embedderUrl }) {
  if (!(error instanceof SemanticUnavailableError)) throw error;
  if (/status 40[13]/.test(error.message)) {
    return problem(error.message, "check embedderApiKey");
  }
  const code = reasonCode(error);
  if (code === void 0 || embedderUrl === void 0) {
    return problem(error.message, "check embedderUrl and embedderModel, and whether it runs");
  }
  const { hostname } = new URL(embedderUrl);
  const { says, advice } = reasonFor(code, hostname);
  return problem(`${hostname}: ${says}`, advice);
}
function indexMismatch(config) {
  const { semanticIndex: index } = config;
  const cache = cacheKind(config);
  const inRedis = cache === "redis" || cache === "tiered";
  if (index === "redis" && !inRedis) {
    return problem(`the index redis does not go with cache ${cache}`, "set cache redis or tiered");
  }
  if (index === "pgvector" && !inRedis && cache !== "keyv") {
    const advice = "set cache redis, tiered or keyv";
    return problem(`the index pgvector does not go with cache ${cache}`, advice);
  }
  return void 0;
}
export {
  embedderCheck,
  indexMismatch
};
