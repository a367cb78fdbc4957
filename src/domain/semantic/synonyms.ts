import { stemOf } from './stem.ts'

/** Words that mostly want the same answer in one another's place. */
const GROUPS = `
buy purchase get obtain acquire order
fix repair solve resolve
start begin
stop quit
make create build
help assist support
price cost fee charge
quick fast quickly
way method
improve better enhance
learn study
job work career
money funds cash
big large huge
small little
phone mobile cellphone smartphone
car vehicle auto
movie film
buddy friend
kid child children
photo picture pic image
top-up topup
transfer send
error mistake
lost missing
stolen theft
activate enable
cancel terminate
change modify alter update edit
delete remove erase
show display view see
verify confirm check
receive get
wrong incorrect
declined rejected refused
happen occur
allow permit
need require
want wish
company firm business
reason cause
purpose aim goal
difference distinction
meaning definition mean define
best top greatest
safe secure
free gratis
weight pounds
trip travel journey vacation holiday
restaurant diner
book reserve
reservation booking
directions route
forecast weather
pay payment
deposit topup
bill invoice
pin passcode
passcode password
identity id
`

const GROUPS_OF: ReadonlyMap<string, ReadonlySet<number>> = collect()

function collect(): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>()
  for (const [line, words] of GROUPS.trim().split('\n').entries()) {
    for (const word of words.split(' ')) {
      const stem = stemOf(word)
      groups.set(stem, (groups.get(stem) ?? new Set()).add(line))
    }
  }
  return groups
}

/** Whether two stems belong to one group. */
export function meanOneWay(a: string, b: string): boolean {
  const x = GROUPS_OF.get(a)
  const y = GROUPS_OF.get(b)
  return x !== undefined && y !== undefined && [...x].some((group) => y.has(group))
}
