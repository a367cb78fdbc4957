/** Further opposites, as `OPPOSITES` has them. */
export const FURTHER_OPPOSITES: string = `
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
