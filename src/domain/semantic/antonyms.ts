import { stemOf } from './stem.ts'
import type { Token } from './tokens.ts'

/** Opposites: whatever stands left of a stroke against whatever stands right of it. */
const OPPOSITES = `
best better good great nice perfect excellent / worst worse bad terrible awful poor horrible
increase raise grow rise gain boost improve expand extend enlarge maximize / decrease reduce lower drop fall lose shrink cut worsen diminish minimize decline
improve / worsen
start begin launch resume enable / stop end finish quit halt pause disable
begin beginning / end ending
open / close shut closed
opened opening / closed closing
buy purchase / sell
buyer / seller
buying bought purchasing / selling sold
download / upload
import / export
install / uninstall
add insert append attach join / remove delete subtract drop detach leave
create make build / destroy delete demolish
delete remove / restore recover keep
win won winning winner / lose lost losing loser
gain / lose
gained gaining / lost losing
before / after
until / after
above over / below under beneath
up / down
upward upwards / downward downwards
upstairs / downstairs
in inside within / out outside
inside indoors indoor internal / outside outdoors outdoor external
inner / outer
into / from
on / off
onto / off
with / without
for pro / against anti con
pros / cons
advantage benefit strength / disadvantage drawback weakness
advantages benefits strengths / disadvantages drawbacks weaknesses
true / false
right / wrong left
correct accurate / incorrect inaccurate wrong
yes / no
always / never
everything all / nothing none
everyone everybody / nobody
more / less fewer
most / least fewest
many / few
much / little
max maximum maximal highest / min minimum minimal lowest
high higher highest / low lower lowest
tall taller tallest long longer longest / short shorter shortest
big bigger biggest large larger largest huge / small smaller smallest little tiny
wide wider widest broad / narrow narrower narrowest
thick thicker fat fatter / thin thinner slim
heavy heavier heaviest / light lighter lightest
strong stronger strongest / weak weaker weakest
hot hotter hottest warm warmer / cold colder coldest cool cooler
heat / cool
fast faster fastest quick quicker quickest / slow slower slowest
accelerate / decelerate
early earlier earliest / late later latest
old older oldest ancient / new newer newest young younger youngest modern
first / last
former / latter
previous prior past / next following future upcoming
yesterday / tomorrow today
today / tomorrow yesterday
tonight / tomorrow
day / night
morning / evening night afternoon
daytime / nighttime
easy easier easiest simple simpler simplest / hard harder hardest difficult complex complicated
cheap cheaper cheapest inexpensive affordable / expensive costly pricey
rich richer richest wealthy / poor poorer poorest
clean / dirty
dry / wet
full / empty
fill / empty
light bright / dark
black / white
hard harder hardest / soft softer softest
loud louder loudest noisy / quiet quieter quietest silent
safe safer safest / dangerous unsafe risky
healthy / unhealthy sick ill
sick ill / well healthy
alive live living / dead die dying
birth born / death died dead
life / death
happy happier happiest glad / sad sadder saddest unhappy
love like / hate dislike
laugh / cry
friend friends / enemy enemies
ally / enemy
hero heroes / villain villains
smart intelligent clever / stupid dumb
beautiful pretty attractive / ugly unattractive
positive / negative
plus / minus
addition / subtraction
multiply / divide
optimist optimistic / pessimist pessimistic
success successful succeed / failure fail unsuccessful
succeeded / failed
pass / fail
passed passing / failed failing
accept / reject decline refuse deny
accepted accepting / rejected rejecting declined refused denied
approve / reject deny disapprove
approved / rejected denied declined
allow permit / forbid prohibit ban prevent deny
allowed permitted legal / forbidden prohibited banned illegal
agree / disagree
legal / illegal unlawful
guilty / innocent
true real genuine original authentic / fake false counterfeit
include / exclude
included including / excluded excluding
present / absent
presence / absence
arrive come / leave depart go
arrival arrivals / departure departures
enter / exit leave
entrance entry / exit
push / pull
give / take receive
send / receive
sent sending sender / received receiving recipient receiver
lend / borrow
lender / borrower
teach / learn
teacher / student pupil
teachers / students pupils
ask / answer
question / answer
employer / employee
employers / employees
hire / fire
hired / fired
host / guest
parent / child
parents / children
doctor / patient
doctors / patients
save / spend waste
saving / spending
earn / spend
deposit / withdraw withdrawal
depositing deposited / withdrawing withdrew withdrawn
credit / debit
debit / credit
profit / loss
profits / losses
asset / liability
assets / liabilities
income / expense expenditure
supply / demand
refund / charge
lock / unlock
locked / unlocked
freeze / unfreeze thaw
activate / deactivate cancel
subscribe / unsubscribe
follow / unfollow
block / unblock
encrypt / decrypt
encode / decode
compress / decompress
connect / disconnect
mount / unmount
login signin / logout signout
show / hide
visible / hidden invisible
public / private
expand / collapse
zoom / shrink
wake / sleep
sit / stand
remember / forget
find / lose
lose / find
find / hide
attack / defend
offense offensive / defense defensive
war / peace
attract / repel
ascend ascending / descend descending
vertical / horizontal
horizontally / vertically
north northern / south southern east eastern west western
east eastern / west western north south
left / right
front / back rear
forward forwards / backward backwards back
top / bottom
head / tail
near close nearest closest / far distant farthest furthest
here / there
local domestic national / foreign international
domestic / international
rural / urban
democrat democratic liberal / republican conservative
men man male males boy boys guy guys gentleman / women woman female females girl girls lady ladies
he him his himself / she her hers herself
husband boyfriend groom / wife girlfriend bride
father dad daddy / mother mom mum mommy
son brother grandson / daughter sister granddaughter
son daughter / father mother
uncle nephew / aunt niece
grandfather grandpa / grandmother grandma
king prince / queen princess
actor / actress
waiter / waitress
single unmarried / married
marry / divorce
pregnant / infertile
adult adults / child children kid kids minor
human / animal
vegetarian vegan / meat
odd / even
integer / float
even / odd
hardware / software
frontend / backend
client / server
input / output
read / write
reader / writer
readable / writable
push / pop
ascending / descending
synchronous sync / asynchronous async
static / dynamic
mutable / immutable
serialize / deserialize
online / offline
wired / wireless
manual manually / automatic automatically
temporary temporarily / permanent permanently
temporary / permanent
partial partially / full fully complete completely
optional / required mandatory compulsory
voluntary / mandatory involuntary
simple / complex
abstract / concrete
similar similarity similarities same / different difference differences
similar / opposite
same / opposite
common / rare uncommon
usual / unusual
often frequently / rarely seldom
together / apart separately alone
major / minor
majority / minority
superior / inferior
senior / junior
leader / follower
boss / employee
upper / lower
uppercase / lowercase
ancestor / descendant
cause / effect prevent cure
cause / cure
causes / cures effects
treat / cause
problem / solution
problems / solutions
theory / practice
peak / trough
summer / winter
spring / autumn fall
sunrise / sunset
dawn / dusk
breakfast / dinner lunch
lunch / dinner breakfast
north / south
arctic / antarctic
hyper / hypo
hypertension / hypotension
hyperthyroidism / hypothyroidism
overweight obese / underweight
overrated / underrated
overestimate / underestimate
overvalued / undervalued
introvert introverted introverts / extrovert extroverted extroverts
virtual / real physical
natural / artificial
organic / synthetic
acid acidic / base basic alkaline
solid / liquid gas
liquid / gas
melt / freeze
boil / freeze
inhale / exhale
inflate / deflate
inflation / deflation
bull bullish / bear bearish
long / short
debtor / creditor
landlord / tenant
winner / loser
prosecution / defense
plaintiff / defendant
victory / defeat
brave / coward cowardly
generous / stingy selfish
honest / dishonest
polite / rude impolite
patient / impatient
tight / loose
tighten / loosen
sharp / blunt dull
smooth / rough
straight / curved gay bent
shallow / deep
fresh / stale rotten
raw / cooked
sweet / bitter sour
alcoholic / nonalcoholic
paid / free unpaid
free / paid
hourly / monthly yearly annually daily weekly
daily / weekly monthly yearly annually hourly
weekly / monthly yearly annually daily
monthly / yearly annually annual
annual yearly / monthly daily weekly quarterly
seconds second / minutes minute hours hour days
minutes minute / hours hour days day weeks
hours hour / days day weeks week months
days day / weeks week months month years year
weeks week / months month years year
months month / years year
decade / century year
undergraduate undergrad bachelor bachelors / graduate postgraduate masters master phd
masters master / phd doctorate bachelor
primary / secondary
elementary / advanced
beginner beginners basic / advanced expert experts
basic / advanced
`

interface Sides {
  readonly left: ReadonlySet<number>
  readonly right: ReadonlySet<number>
}

function collect(): ReadonlyMap<string, { left: Set<number>; right: Set<number> }> {
  const sides = new Map<string, { left: Set<number>; right: Set<number> }>()
  const note = (words: string, line: number, side: 'left' | 'right'): void => {
    for (const word of words.trim().split(' ')) {
      for (const form of new Set([word, stemOf(word)])) {
        const known = sides.get(form) ?? { left: new Set(), right: new Set() }
        sides.set(form, known)
        known[side].add(line)
      }
    }
  }
  for (const [line, pair] of OPPOSITES.trim().split('\n').entries()) {
    const [left = '', right = ''] = pair.split('/')
    note(left, line, 'left')
    note(right, line, 'right')
  }
  return sides
}

const SIDES: ReadonlyMap<string, Sides> = collect()

const PREFIX =
  /^(?:un|in|im|il|ir|dis|non|de|mis|anti|over|under|pre|post|sub|super|hyper|hypo|inter|intra|ex|counter|semi|multi|mono)(?=\p{L}{4})/u

/** Whether one word is the other with a prefix that changes what it means: legal and illegal. */
function differByPrefix(a: string, b: string): boolean {
  return a.replace(PREFIX, '') === b || b.replace(PREFIX, '') === a
}

function haveCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const line of a) if (b.has(line)) return true
  return false
}

function opposed(a: string, b: string): boolean {
  const x = SIDES.get(a)
  const y = SIDES.get(b)
  if (x === undefined || y === undefined) return false
  return haveCommon(x.left, y.right) || haveCommon(x.right, y.left)
}

/** Whether two words that stand in for each other turn a question into another. */
export function areAntonyms(a: Token, b: Token): boolean {
  if (opposed(a.word, b.word) || opposed(a.stem, b.stem)) return true
  return a.stem !== b.stem && differByPrefix(a.stem, b.stem)
}
