// By a path that undici does not document: its version is pinned, and a build fails where the path is gone.
export { default as Pool } from 'undici/lib/dispatcher/pool.js'
