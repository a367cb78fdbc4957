import {
  ok,
  problem
} from "./chunk-JY2DSO3I.js";
import {
  object,
  string
} from "./chunk-FOUSJLQO.js";
import {
  readFileSync
} from "./chunk-CHN6XYEZ.js";

// src/container/package-manifest.ts
var manifest = object({
  version: string(),
  engines: object({ node: string() })
});
function packageManifest() {
  const text = readFileSync(new URL(import.meta.resolve("reprise/package.json")), "utf8");
  return manifest.parse(JSON.parse(text));
}

// src/container/doctor-node.ts
var nodeCheck = {
  name: "node",
  look: async () => [nodeFinding(process.versions.node, oldestNode())]
};
function nodeFinding(version, oldest) {
  if (isAtLeast(version, oldest)) return ok(`Node ${version}`);
  return problem(`Node ${version} is older than ${oldest}`, `install Node ${oldest} or newer`);
}
function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) => text.split(".").map(Number));
  for (const [place, wanted] of (want ?? []).entries()) {
    const part = have?.[place] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
function oldestNode() {
  return /\d+(\.\d+)*/.exec(packageManifest().engines.node)?.[0] ?? "0";
}

export {
  packageManifest,
  nodeCheck,
  isAtLeast
};
