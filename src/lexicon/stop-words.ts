const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Words that carry no subject: grammar, and the praise that agent definitions put before everything. */
export const stopWords: ReadonlySet<string> = new Set([
  ...list(`a about above across after again against all also although am an and another any are as at be because been before being below
    between both but by can cannot could did do does doing done down during each either etc even ever every few for from further had has
    have having he her here hers him his how however i if in into is it its itself just least less like made make makes many may me might
    more most much must my need needed needs neither no nor not of off on once one ones only onto or other others otherwise our out over own
    per please rather same shall she should since so some such than that the their them then there these they this those through throughout
    thus to too toward under until up upon us very via was way we well were what whatever when whenever where wherever whether which while
    who whom whose why will with within without would yet you your yours e.g i.e vs s t re ll ve d m dont doesnt isnt arent wont cant`),
  // Praise and filler: "proper", "comprehensive", "best practices" stand in front of any subject.
  ...list(`always never ensure ensuring proper properly appropriate appropriately correct correctly comprehensive robust clean good better best
    practice practices effective effectively efficient efficiently relevant necessary suitable various specific specifically particular
    overall general generally detailed clear clearly consistent consistently meaningful thorough thoroughly careful carefully explicit
    explicitly strictly strict possible applicable current currently existing based using used use useful include includes including
    e.g. i.e. etc. ie eg key important critical essential strong solid modern advanced expert first new only`)
])

/** Verbs that say that something is wanted and nothing of what: "implement caching", "use caching" and "add caching" ask for one thing. */
export const lightVerbs: ReadonlySet<string> = new Set(
  list(`use utilize utilise leverage employ apply adopt implement build create add include provide follow define design develop configure
    set setup establish enable introduce incorporate have keep maintain ensure make do perform support handle manage prefer favor favour
    choose consider take give get put write offer rely work go bring conduct carry practice practise embrace exercise enforce
    guarantee deliver be become produce`)
)

/** Nouns that stand behind any subject and add none: "debugging techniques" and "approaches to debugging" are about debugging. */
export const paleNouns: ReadonlySet<string> = new Set(
  list(`approach approaches technique techniques method methods methodology methodologies mechanism mechanisms scenario scenarios concern concerns
    procedure procedures aspect aspects manner way ways concept concepts functionality functionalities situation situations purpose purposes
    data area areas effort efforts activity activities matter matters topic topics element elements item items thing things`)
)
