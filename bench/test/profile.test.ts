import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { areaOf } from '../harness/areas.ts'
import { type CpuProfile, type Frame, timeByArea } from '../harness/cpu-profile.ts'
import { profileTable } from '../harness/profile-table.ts'
import { emptyFolder } from '../harness/temporary.ts'

const frame = (functionName: string, url = ''): Frame => ({ functionName, url, lineNumber: 0 })

const PROFILE: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame('(root)'), children: [2, 3] },
    { id: 2, callFrame: frame('serve', 'node:http'), children: [4] },
    { id: 3, callFrame: frame('(idle)') },
    { id: 4, callFrame: frame('write') },
  ],
  startTime: 1000,
  samples: [2, 4, 3, 4],
  timeDeltas: [10, 20, 40, 80],
}

describe('a profile', () => {
  it('is summed up by area, within a while, by the frames of each sample from the innermost', () => {
    const seen = timeByArea(PROFILE, { fromUs: 1011, toUs: 2000 }, (frames) =>
      frames.map(({ functionName }) => functionName).join(' < '),
    )
    expect(Object.fromEntries(seen)).to.deep.equal({
      'write < serve < (root)': 100,
      '(idle) < (root)': 40,
    })
  })

  it('leaves out what has no area', () => {
    const seen = timeByArea(PROFILE, { fromUs: 0, toUs: 2000 }, areaOf)
    expect(Object.fromEntries(seen)).to.deep.equal({ 'Node: sockets, HTTP, streams': 110 })
  })

  it('counts natives to who called them, JSON and the collector apart, and measuring not at all', () => {
    const undici = frame('dispatch', 'file:///x/node_modules/undici/lib/client.js')
    expect(areaOf([frame('write'), undici])).to.equal('undici')
    expect(areaOf([frame('parse'), undici])).to.equal('JSON')
    expect(areaOf([frame('(garbage collector)'), undici])).to.equal('collecting garbage')
    expect(areaOf([frame('ask', 'file:///x/bench/harness/load.ts')])).to.equal(undefined)
    const preparing = frame('one', 'file:///x/bench/harness/hit-contender.ts')
    expect(areaOf([undici, preparing])).to.equal(undefined)
    expect(areaOf([frame('parse'), frame('ask', 'file:///x/bench/harness/load.ts')])).to.equal(
      undefined,
    )
  })
})

describe('a profile of the program', () => {
  it('tells what a line was joined from, ours or a package’s', () => {
    const dist = join(emptyFolder(), 'dist')
    mkdirSync(dist)
    const lines = ['// node_modules/zod/v4/core.js', 'a', '// src/domain/x.ts', 'b']
    writeFileSync(join(dist, 'chunk.js'), lines.join('\n'))
    const url = pathToFileURL(join(dist, 'chunk.js')).href
    const areas = [1, 3].map((lineNumber) => areaOf([{ functionName: 'f', url, lineNumber }]))
    expect(areas).to.deep.equal(['zod', 'Reprise: domain'])
  })
})

describe('profiles side by side', () => {
  it('are shown in percent of what the first takes', () => {
    const { standings } = profileTable('id', 'title', [
      {
        title: 'ours',
        profiles: [
          new Map([
            ['undici', 30],
            ['zod', 10],
          ]),
        ],
      },
      { title: 'floor', profiles: [new Map([['undici', 20]])] },
    ])
    const rows = standings.map(({ name, figures }) => [
      name,
      ...Object.values(figures).map(({ value }) => value.median),
    ])
    expect(rows).to.deep.equal([
      ['undici', 75, 50],
      ['zod', 25, 0],
      ['all', 100, 50],
    ])
  })
})
