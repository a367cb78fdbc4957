/**
 * Kinds of things, one a line, of which one cannot stand for another. Forms of one name are joined by `=`;
 * a colon behind a form says that it is a name with a capital letter only: `go` is mostly a verb, `Go` is not.
 */
const CLASSES = `
once twice thrice
single double triple quadruple
half quarter
january=jan february=feb march april june=jun july=jul august=aug september=sep=sept october=oct november=nov december=dec
monday=mon=mondays tuesday=tue=tues=tuesdays wednesday=wed=wednesdays thursday=thu=thurs=thursdays friday=fri=fridays saturday=sat=saturdays sunday=sundays
christmas=xmas easter thanksgiving halloween diwali ramadan eid hanukkah
dollar=dollars=usd=$ euro=euros=eur=€ pound=pounds=gbp=sterling=£ yen=jpy=¥ rupee=rupees=inr=rs=₹ yuan=rmb=cny franc=francs=chf peso=pesos=mxn krona=sek krone=nok=dkk zloty=pln ruble=rubles=rouble=roubles=rub aud cad nzd sgd hkd won=krw=₩ real=brl rand=zar lira=try dirham=aed riyal=sar bitcoin=btc=bitcoins ethereum=eth litecoin=ltc dogecoin=doge ripple=xrp
visa mastercard amex=american-express discover paypal venmo zelle
km=kilometer=kilometers=kilometre=kilometres mile=miles meter=meters=metre=metres foot=feet=ft inch=inches yard=yards cm=centimeter=centimeters=centimetre=centimetres mm=millimeter=millimeters=millimetre lightyear=lightyears
kg=kilo=kilos=kilogram=kilograms pound=pounds=lb=lbs gram=grams ounce=ounces=oz ton=tons=tonne=tonnes mg=milligram=milligrams
liter=liters=litre=litres gallon=gallons cup=cups pint=pints quart=quarts ml=milliliter=milliliters tablespoon=tablespoons teaspoon=teaspoons
celsius fahrenheit kelvin
kb=kilobyte=kilobytes mb=megabyte=megabytes gb=gigabyte=gigabytes tb=terabyte=terabytes
red blue green yellow orange purple pink brown black white grey=gray violet silver gold golden
usa=america=american=americans=us:=states canada=canadian=canadians mexico=mexican=mexicans uk=britain=british=england=english scotland=scottish wales=welsh ireland=irish france=french germany=german=germans italy=italian=italians spain=spanish portugal=portuguese netherlands=dutch=holland belgium=belgian switzerland=swiss austria=austrian poland=polish czech sweden=swedish norway=norwegian denmark=danish finland=finnish iceland=icelandic greece=greek=greeks turkey=turkish russia=russian=russians ukraine=ukrainian belarus romania=romanian bulgaria=bulgarian hungary=hungarian serbia=serbian croatia=croatian slovakia=slovak slovenia=slovenian albania=albanian estonia latvia lithuania georgia armenia azerbaijan kazakhstan uzbekistan mongolia=mongolian china=chinese japan=japanese korea=korean=koreans taiwan=taiwanese vietnam=vietnamese thailand=thai cambodia laos myanmar=burma malaysia=malaysian singapore=singaporean indonesia=indonesian philippines=filipino=philippine=filipinos india=indian=indians pakistan=pakistani=pakistanis bangladesh=bangladeshi nepal=nepali=nepalese bhutan sri-lanka=lanka maldives afghanistan=afghan iran=iranian=persian iraq=iraqi syria=syrian lebanon=lebanese jordan=jordanian israel=israeli=hebrew palestine=palestinian saudi=arabia yemen oman qatar uae=emirates kuwait bahrain egypt=egyptian libya=libyan tunisia algeria morocco=moroccan sudan ethiopia=ethiopian kenya=kenyan tanzania uganda rwanda nigeria=nigerian ghana=ghanaian senegal cameroon congo angola zambia zimbabwe botswana namibia mozambique madagascar somalia=somali brazil=brazilian=brazilians argentina=argentine=argentinian chile=chilean peru=peruvian colombia=colombian venezuela=venezuelan ecuador bolivia paraguay uruguay cuba=cuban haiti=haitian jamaica=jamaican panama guatemala honduras nicaragua australia=australian=australians zealand
arabic=arab=arabs mandarin cantonese latin hindi urdu tamil telugu bengali marathi punjabi gujarati kannada malayalam sanskrit swahili esperanto zulu yiddish farsi tagalog
europe=european=europeans asia=asian=asians africa=african=africans antarctica oceania
alabama alaska arizona arkansas california=californian colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania tennessee texas=texan utah vermont virginia wisconsin wyoming
london paris berlin madrid rome milan barcelona lisbon amsterdam brussels vienna zurich geneva munich hamburg frankfurt prague budapest warsaw athens istanbul moscow kyiv=kiev stockholm oslo copenhagen helsinki dublin edinburgh glasgow manchester liverpool birmingham tokyo kyoto osaka seoul beijing shanghai shenzhen guangzhou taipei bangkok hanoi jakarta manila kuala=lumpur delhi mumbai=bombay bangalore=bengaluru hyderabad chennai=madras kolkata=calcutta pune ahmedabad jaipur lucknow chandigarh noida gurgaon=gurugram indore bhopal kochi goa karachi lahore islamabad dhaka kathmandu colombo dubai abu=dhabi doha riyadh jeddah tehran baghdad cairo nairobi lagos johannesburg casablanca sydney melbourne brisbane perth auckland toronto vancouver montreal ottawa calgary york=nyc boston chicago houston dallas austin philadelphia phoenix denver seattle portland miami atlanta detroit vegas orlando tampa cleveland pittsburgh baltimore francisco=sf angeles=la diego jose sacramento nashville charlotte memphis minneapolis milwaukee rio paulo buenos=aires bogota lima santiago caracas havana honolulu
google facebook=fb instagram=ig twitter whatsapp youtube snapchat tiktok linkedin pinterest reddit quora tumblr telegram discord skype zoom slack netflix hulu spotify amazon ebay alibaba flipkart walmart target costco ikea starbucks mcdonald=mcdonalds uber lyft ola airbnb microsoft apple samsung sony nokia motorola huawei xiaomi oneplus lg htc dell hp lenovo asus acer intel amd nvidia ibm oracle sap cisco adobe salesforce tesla toyota honda ford bmw audi mercedes volkswagen nissan hyundai kia mazda subaru volvo ferrari porsche yahoo bing wikipedia infosys tcs wipro accenture deloitte cognizant capgemini hcl pwc kpmg nike adidas puma gucci boeing airbus spacex nasa openai anthropic
android ios windows linux ubuntu macos=mac unix debian fedora chromeos
iphone ipad ipod macbook imac pixel galaxy kindle xbox playstation=ps nintendo
gmail outlook hotmail icloud dropbox onedrive
chrome firefox safari edge opera
python java javascript=js typescript=ts ruby php perl rust golang=go: kotlin swift scala haskell matlab fortran cobol lua sql html css
react angular vue django flask rails spring laravel node=nodejs jquery
mysql postgresql=postgres mongodb sqlite redis mariadb cassandra dynamodb elasticsearch
aws azure gcp
json xml yaml csv
pdf docx=doc xlsx=xls pptx=ppt jpg=jpeg png gif mp3 mp4
excel word: powerpoint
photoshop illustrator indesign lightroom
trump obama clinton biden bush sanders putin modi gandhi nehru kejriwal merkel macron hitler stalin lenin mao churchill lincoln washington: kennedy reagan nixon mandela
einstein newton darwin tesla: hawking edison galileo feynman bohr
messi ronaldo neymar beckham federer nadal djokovic lebron kobe curry: kohli dhoni tendulkar
shakespeare dickens hemingway tolstoy orwell austen
beethoven mozart bach chopin vivaldi
beyonce rihanna adele madonna taylor: drake eminem kanye
batman superman spiderman ironman hulk thor: wolverine deadpool
football soccer basketball baseball tennis cricket hockey golf rugby volleyball badminton swimming boxing cycling
christian=christians=christianity muslim=muslims=islam=islamic hindu=hindus=hinduism jew=jews=jewish=judaism buddhist=buddhists=buddhism sikh=sikhs=sikhism atheist=atheists=atheism catholic=catholics protestant=protestants mormon=mormons
jesus muhammad=mohammed buddha krishna moses allah
gre gmat sat toefl ielts lsat mcat jee upsc ssc gate neet ca: cfa cpa mba phd bba btech mtech mbbs
harvard stanford yale princeton oxford cambridge mit caltech berkeley columbia cornell ucla
physics chemistry biology mathematics=maths=math economics history: geography philosophy psychology sociology
medicine law: engineering accounting nursing
mercury venus earth mars jupiter saturn uranus neptune pluto moon sun
oxygen hydrogen nitrogen carbon helium iron: copper sodium potassium calcium magnesium zinc lithium uranium
dog=dogs=puppy=puppies cat=cats=kitten=kittens horse=horses cow=cows pig=pigs sheep goat=goats chicken=chickens bird=birds fish=fishes rabbit=rabbits snake=snakes lion=lions tiger=tigers elephant=elephants
coffee tea beer wine vodka whiskey=whisky milk juice water:
rice pasta bread pizza burger=burgers sushi
beef pork lamb turkey: salmon tuna shrimp
apples=apple: bananas=banana oranges mangoes=mango grapes=grape strawberries=strawberry
guitar piano violin drums flute
aries taurus gemini cancer: leo virgo libra scorpio sagittarius capricorn aquarius pisces
kidney liver heart lung=lungs brain stomach
knee shoulder ankle elbow wrist
diabetes cancer asthma malaria hiv=aids covid=coronavirus flu=influenza measles arthritis
car=cars bike=bikes=bicycle bus=buses train=trains plane=planes=flight=flights boat=boats truck=trucks motorcycle=motorcycles
`

/** Which of the classes a word belongs to, and as which of its members. */
type Memberships = ReadonlyMap<number, string>

function collect(): ReadonlyMap<string, Memberships> {
  const names = new Map<string, Map<number, string>>()
  for (const [line, members] of CLASSES.trim().split('\n').entries()) {
    for (const member of members.split(' ')) {
      const [name = ''] = member.split('=')
      for (const form of member.split('=')) {
        const kinds = names.get(form) ?? new Map<number, string>()
        names.set(form, kinds.set(line, name))
      }
    }
  }
  return names
}

let known: ReadonlyMap<string, Memberships> | undefined

/** Reads which names are of a kind, where nobody has yet. */
export function readNames(): void {
  known ??= collect()
}

interface Name {
  readonly word: string
  readonly capital: boolean
}

function memberships({ word, capital }: Name): Memberships | undefined {
  known ??= collect()
  return known.get(word) ?? (capital ? known.get(`${word}:`) : undefined)
}

/** Whether a word is a name that is known here. */
export function isKnownName(name: Name): boolean {
  return memberships(name) !== undefined
}

/** Whether two words are two things of a kind: two cities, two months, two currencies. */
export function areRivals(a: Name, b: Name): boolean {
  const x = memberships(a)
  const y = memberships(b)
  if (x === undefined || y === undefined) return false
  return [...x].some(([line, name]) => y.has(line) && y.get(line) !== name)
}
