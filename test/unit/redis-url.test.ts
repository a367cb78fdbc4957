import { expect } from 'chai'
import { redisTarget } from '../../src/adapters/redis/redis-url.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'

describe('a Redis URL', () => {
  const right: (readonly [url: string, target: object])[] = [
    ['redis://localhost', { host: 'localhost', port: 6379 }],
    ['redis://:p%40ss@h:1', { host: 'h', port: 1, password: 'p@ss' }],
    ['redis://u:p@h:1/3', { host: 'h', port: 1, username: 'u', password: 'p', db: 3 }],
    ['redis://[::1]:6380', { host: '::1', port: 6380 }],
    ['rediss://h', { host: 'h', port: 6379, tls: {} }],
    [
      'redis-sentinel://a:1,b:2,c/mymaster',
      {
        sentinels: [
          { host: 'a', port: 1 },
          { host: 'b', port: 2 },
          { host: 'c', port: 26_379 },
        ],
        name: 'mymaster',
      },
    ],
    [
      'redis-sentinel://u:p%2F@a:1/my/4',
      { sentinels: [{ host: 'a', port: 1 }], name: 'my', username: 'u', password: 'p/', db: 4 },
    ],
  ]
  for (const [scheme, tls] of [
    ['redis-cluster', {}],
    ['rediss-cluster', { tls: {} }],
  ] as const) {
    right.push([
      `${scheme}://u:p:q@a:1,[::1]:2,c`,
      {
        nodes: [
          { host: 'a', port: 1 },
          { host: '::1', port: 2 },
          { host: 'c', port: 6379 },
        ],
        username: 'u',
        password: 'p:q',
        ...tls,
      },
    ])
  }
  for (const [url, target] of right) {
    it(`${url} is understood`, () => expect(redisTarget(url)).to.deep.equal(target))
  }

  for (const url of [
    '',
    'localhost:6379',
    'http://h',
    'redis://h/x',
    'redis-sentinel://a:1',
    'redis-sentinel:///x',
    'redis-cluster://',
    'redis-cluster://a:1/3',
    'redis-cluster://a:x',
  ]) {
    it(`${url || 'nothing'} is refused, and not repeated`, () => {
      expect(() => redisTarget(url)).to.throw(ConfigurationError)
    })
  }
})
