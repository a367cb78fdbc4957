/** Opposites, one pair of groups a line: what stands left of a stroke against what stands right of it. */
export const OPPOSITES: string = `
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
`
