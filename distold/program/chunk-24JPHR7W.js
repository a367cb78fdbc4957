// src/container/old-node.ts
var OLDEST = [22, 19];
function oldNodeComplaint(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST;
  if (major > oldestMajor || major === oldestMajor && minor >= oldestMinor) return void 0;
  return `Reprise needs Node.js ${OLDEST.join(".")} or newer, this is v${version}`;
}

export {
  oldNodeComplaint
};
