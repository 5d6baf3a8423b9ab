import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

/** How things are made known, sold, and supported. */
export const marketingChoices: readonly ChoiceSlot[] = [
  row(
    'copy formula',
    'formula of a text',
    names(
      proper('AIDA'),
      proper('PAS', 'problem-agitate-solution', 'problem-agitate-solve'),
      proper('BAB', 'before-after-bridge', 'before, after, bridge'),
      proper('FAB', 'features-advantages-benefits'),
      ['4 ?Ps', '4Ps'],
      ['StoryBrand', 'SB7'],
      ['4 ?Cs'],
      proper('QUEST'),
      ['PASTOR'],
      proper('STAR')
    ),
    {
      context: /\b(?:copy|framework|formula|structure|write|headlines?|emails?|posts?|ads?|use|follow|story)\b/i,
      reason: 'a text has the steps of one formula',
      source: 'Strong, AIDA; Kennedy, The Ultimate Sales Letter; Miller, Building a StoryBrand'
    }
  ),
  row(
    'message',
    'benefits or features',
    [
      phrase(
        'benefits',
        'features lead start open first',
        /\b(?:benefits?|outcomes?) (?:first|over features|before features|rather than features|not features)\b|\b(?:lead|start|open) with (?:the )?(?:benefits?|outcomes?|value)\b/i
      ),
      phrase(
        'features',
        'lead start open feature features',
        /\b(?:lead|start|open) with (?:the )?(?:features?|specs?|specifications)\b|\bfeatures? first\b/i
      )
    ],
    {
      kind: 'order',
      reason: 'a reader first learns what it gives or what it is',
      source: 'Schwartz, Breakthrough Advertising; Ogilvy on Advertising'
    }
  ),
  row(
    'search goal',
    'what a page is written for',
    [
      phrase('one keyword', 'single one primary', /\b(?:one|a single|exactly one) (?:primary |focus |target )?keyword\b/i),
      phrase(
        'a topic',
        'topic topical hub pillar',
        /\b(?:topic(?:al)? (?:clusters?|authority|coverage)|pillar (?:pages?|content)|hub[- ]and[- ]spoke)\b/i
      ),
      phrase('an intent', 'intent', /\bsearch intent\b/i)
    ],
    {
      context: /\b(?:per|each|every|target|build|organi[sz]e|write|around|focus|page|article|first|match)\b/i,
      reason: 'a page answers a word, a subject, or a wish',
      source: 'Google Search Central, SEO Starter Guide; HubSpot, Topic Clusters'
    }
  ),
  row(
    'seo tool',
    'tool for search',
    names(
      ['Ahrefs'],
      ['Semrush', 'SEMrush'],
      ['Moz', 'Moz Pro'],

      ['Screaming Frog'],
      ['Ubersuggest'],
      ['SE Ranking'],
      ['Surfer', 'Surfer SEO'],
      ['Google Keyword Planner', 'Keyword Planner']
    ),
    {
      context: /\b(?:keywords?|seo|crawl\w{0,20}|rank\w{0,20}|audit\w{0,20}|backlinks?|search)\b/i,
      reason: 'volumes of two tools differ',
      source: 'documentation of Ahrefs, Semrush, Google'
    }
  ),
  row('structured data', 'notation of structured data', names(['JSON-LD'], ['Microdata', 'microdata'], ['RDFa']), {
    reason: 'a page is marked up in one notation',
    source: 'Google Search Central, Structured data; schema.org'
  }),
  row(
    'url form',
    'trailing slash of URLs',
    [
      phrase('with a slash', 'trailing', /\b(?:with|use|add|include|enforce)\b.{0,10}\btrailing slash(?:es)?\b/i),
      phrase('without a slash', 'trailing', /\b(?:without|no|remove|strip)\b.{0,10}\btrailing slash(?:es)?\b/i)
    ],
    {
      reason: 'a page has one address',
      source: 'Google Search Central, Consolidate duplicate URLs'
    }
  ),
  row(
    'languages of a site',
    'where a language stands in a URL',
    [
      choice('subfolders', 'subdirector(?:y|ies)', 'subfolders?', 'subpaths?'),
      choice('subdomains', 'subdomains?'),
      choice('country domains', 'ccTLDs?', 'country-code domains?'),
      called('parameters', 'URL parameters?', 'query parameters?')
    ],
    {
      context: /\b(?:language\w{0,20}|locale\w{0,20}|international\w{0,20}|hreflang|i18n|countr(?:y|ies)|multilingual)\b/i,
      reason: 'a version has one address',
      source: 'Google Search Central, Managing multi-regional sites'
    }
  ),
  row(
    'attribution',
    'model of attribution',
    names(
      ['first touch', 'first-touch', 'first click'],
      ['last touch', 'last-touch', 'last click', 'last-click'],
      ['linear', 'linear attribution'],
      ['time decay', 'time-decay'],
      ['position-based', 'U-shaped', 'W-shaped'],
      ['data-driven', 'data-driven attribution'],
      ['MMM', 'marketing mix model(?:ing|s)?', 'media mix model(?:ing|s)?'],
      ['multi-touch', 'multi-touch attribution']
    ),
    {
      context: /attribut/i,
      reason: 'a sale is credited by one rule',
      source: 'Google Analytics documentation, Attribution'
    }
  ),
  row(
    'funnel',
    'form of the funnel',
    names(
      ['TOFU/MOFU/BOFU', 'TOFU, MOFU,? (?:and )?BOFU', 'ToFu/MoFu/BoFu'],
      ['awareness/consideration/decision', 'awareness, consideration,? (?:and )?(?:decision|conversion|purchase)'],
      ['flywheel'],
      ['AARRR'],
      ['RACE']
    ),
    {
      context: /\b(?:funnel|stages?|journey|content|map|framework)\b/i,
      reason: 'a buyer passes the stages of one scheme',
      source: 'HubSpot, Flywheel; Smart Insights, RACE'
    }
  ),
  row(
    'content amount',
    'how often and how much',
    [
      phrase(
        'much',
        'times daily day frequently high quantity',
        /\b(?:post|publish)\w{0,20} (?:daily|every day|multiple times|frequently|several times)\b|\bhigh[- ]volume\b|\bquantity over quality\b/i
      ),
      phrase(
        'little',
        'fewer weekly once less quality',
        /\bquality over quantity\b|\b(?:post|publish)\w{0,20} (?:weekly|once a week|less|fewer)\b|\bfewer,? (?:better|higher)\b/i
      )
    ],
    {
      context: /\b(?:content|posts?|publish\w{0,20}|articles?|social|videos?|blog)\b/i,
      reason: 'effort goes into number or into each',
      source: 'Pulizzi, Content Inc.; Buffer and HubSpot studies of frequency'
    }
  ),
  row(
    'article length',
    'length of articles',
    [
      phrase('long', 'words long', /\blong[- ]form\b|\b(?:2,?000|2,?500|3,?000)\+? words\b/i),
      phrase('short', 'under short bitesized bite', /\bshort[- ]form\b|\bbite-?sized\b|\bunder (?:500|600|800) words\b/i)
    ],
    {
      context: /\b(?:content|articles?|posts?|write|blog|pages?|videos?|prefer|prioriti[sz]e|focus)\b/i,
      reason: 'a subject is covered in one piece or in many',
      source: 'Backlinko and HubSpot studies of length'
    }
  ),
  row(
    'social tone',
    'hashtags',
    [
      phrase('several', 'hashtags', /\b(?:\d+-\d+|several|10\+?|multiple|relevant) (?:\w+ )?hashtags\b/i),
      phrase('none', 'hashtags', /\b(?:no|zero|without) hashtags\b/i)
    ],
    {
      reason: 'a post carries tags or does not',
      source: 'help pages of LinkedIn, X and Instagram'
    }
  ),
  row(
    'email test',
    'what an email test changes',
    [
      phrase('one variable', 'one single', /\b(?:one|a single|only one) (?:variable|element|thing|factor)\b/i),
      phrase('several', 'multivariate multiple', /\bmultivariate\b|\bmultiple (?:variables|elements)\b/i)
    ],
    {
      context: /\b(?:tests?|testing|experiment\w{0,20})\b/i,
      reason: 'an effect has one cause or is modelled',
      source: 'Kohavi et al., Trustworthy Online Controlled Experiments'
    }
  ),
  row(
    'sales method',
    'sales method',
    names(
      proper('SPIN', 'SPIN selling'),
      proper('Challenger', 'Challenger sale', 'Challenger Sale'),
      ['MEDDIC', 'MEDDPICC', 'MEDDICC'],
      proper('BANT'),
      ['Sandler', 'Sandler method'],
      ['solution selling'],
      ['consultative selling'],
      ['GPCT', 'GPCTBA/C&I'],
      proper('CHAMP'),
      ['SNAP selling'],
      ['Gap selling']
    ),
    {
      context: /\b(?:sales?|selling|qualif\w+|deals?|leads?|prospects?|discovery|framework|method\w{0,20})\b/i,
      reason: 'a conversation has the questions of one method',
      source: 'Rackham, SPIN Selling; Dixon and Adamson, The Challenger Sale; MEDDIC Academy'
    }
  ),
  row(
    'crm',
    'customer database',
    names(
      ['Salesforce'],
      ['HubSpot'],
      ['Pipedrive'],
      ['Zoho', 'Zoho CRM'],
      ['Dynamics 365', 'Microsoft Dynamics'],
      proper('Close'),
      proper('Attio'),
      proper('Copper')
    ),
    {
      context: /\b(?:crm|leads?|contacts?|deals?|pipeline|opportunit\w+|accounts?)\b/i,
      reason: 'a customer has one record',
      source: 'Gartner, CRM Customer Engagement'
    }
  ),
  row(
    'outreach length',
    'length of a first message',
    [
      phrase(
        'short',
        'words cold short brief concise',
        /\b(?:under|fewer than|less than|max(?:imum)?|at most) (?:50|75|80|90|100|120|125|150) words\b|\b(?:short|brief|concise) (?:cold )?(?:emails?|messages?|outreach)\b/i
      ),
      phrase('long', 'cold detailed long longer depth', /\b(?:detailed|long(?:er)?|in-depth) (?:cold )?(?:emails?|messages?|outreach)\b/i)
    ],
    {
      context: /\b(?:cold|outreach|prospect\w{0,20}|emails?|messages?|sales)\b/i,
      reason: 'a stranger reads a line or a page',
      source: 'Lavender and Gong studies of cold e-mail'
    }
  ),
  row(
    'price talk',
    'when the price is told',
    [
      phrase('early', 'price pricing', /\bpric(?:e|ing)\b.{0,20}\b(?:up ?front|early|first|immediately)\b/i),
      phrase(
        'late',
        'price pricing',
        /\b(?:defer|delay|withhold|hold)\b.{0,15}\bpric(?:e|ing)\b|\bpric(?:e|ing)\b.{0,25}\b(?:after|until|last|only once)\b/i
      )
    ],
    {
      kind: 'order',
      reason: 'a buyer hears the price before the value or after it',
      source: 'Rackham, SPIN Selling'
    }
  ),
  row(
    'support tone',
    'answer to an angry customer',
    [
      phrase(
        'an apology first',
        'apolog*',
        /\b(?:start|begin|open|first|always|lead)\b.{0,25}\bapolog\w+|\bapologi[sz]e (?:first|immediately|sincerely)\b/i
      ),
      phrase(
        'the solution first',
        'solution fix answer resolution',
        /\b(?:start|begin|open|lead)\b.{0,25}\b(?:with the )?(?:solution|answer|fix|resolution)\b/i
      ),
      phrase('empathy first', 'acknowledg* empath*', /\b(?:start|begin|open|lead|first|always)\b.{0,25}\b(?:empath\w+|acknowledg\w+)\b/i)
    ],
    {
      context: /\b(?:customers?|users?|tickets?|support|complain\w{0,20}|repl(?:y|ies)|responses?|frustrat\w+)\b/i,
      kind: 'order',
      reason: 'a reply opens in one way',
      source: 'Zendesk and Help Scout guides to support'
    }
  ),
  row(
    'support tool',
    'help desk',
    names(
      ['Zendesk'],
      ['Intercom'],
      ['Freshdesk'],
      ['Help Scout'],
      proper('Front'),
      ['ServiceNow'],
      ['Jira Service Management', 'JSM'],
      ['Gorgias'],
      ['HubSpot Service Hub'],
      proper('Crisp')
    ),
    {
      context: /\b(?:tickets?|support|help ?desk|customers?|conversations?|macros?|inbox)\b/i,
      reason: 'a ticket has one home',
      source: 'Gartner, CRM Customer Engagement Center'
    }
  ),
  row(
    'escalation',
    'when a ticket goes up',
    [
      phrase('early', 'escalate', /\bescalate\b.{0,20}\b(?:immediately|early|at once|right away)\b/i),
      phrase(
        'late',
        'escalat*',
        /\b(?:only )?escalate\b.{0,30}\b(?:only|after|last resort|once)\b|\bexhaust\w{0,20}\b.{0,40}\bbefore escalat\w+/i
      )
    ],
    {
      context: /\b(?:customers?|tickets?|support|agents?|tier|cases?|issues?|complain\w{0,20})\b/i,
      reason: 'a case is kept or passed on',
      source: 'ITIL, Service desk; HDI'
    }
  ),
  row(
    'channel',
    'first channel',
    names(
      ['e-mail', 'email'],
      ['LinkedIn'],
      ['phone', 'cold calls?', 'calls?'],
      proper('X', 'Twitter'),
      ['TikTok'],
      ['Instagram'],
      ['YouTube'],
      ['Reddit'],
      ['paid search', 'Google Ads', 'PPC'],
      ['SEO', 'organic search']
    ),
    {
      context: /\b(?:primary|first|main|lead|prioriti[sz]e|start) (?:\w+ )?(?:channel|touch|platform|on|with)\b|\bchannel-first\b/i,
      reason: 'effort begins in one channel',
      source: 'Weinberg and Mares, Traction'
    }
  ),
  row(
    'ad platform',
    'buying of advertisements',
    [
      choice('manual bids', 'manual (?:bidding|bids?|CPC)'),
      choice(
        'automatic bids',
        'smart bidding',
        'automated bidding',
        'target CPA',
        'target ROAS',
        'tCPA',
        'tROAS',
        'maximi[sz]e conversions'
      )
    ],
    {
      context: /\b(?:bid\w{0,20}|campaigns?|ads?|start|default)\b/i,
      reason: 'a bid is set by hand or by the platform',
      source: 'Google Ads documentation, Automated bidding'
    }
  ),
  row(
    'keyword match',
    'match of keywords',
    [called('broad', 'broad match'), called('phrase', 'phrase match'), called('proper', 'proper match')],
    {
      context: /\b(?:keywords?|campaigns?|ads?|match|start|prefer|default)\b/i,
      reason: 'a campaign begins narrow or wide',
      source: 'Google Ads documentation, Keyword matching options'
    }
  ),
  row(
    'call to action',
    'calls to action in a text',
    [
      phrase('one', 'one single', /\b(?:one|a single|exactly one|only one) (?:\w+ )?(?:CTA|call[- ]to[- ]action)\b/i),
      phrase('several', 'action ctas', /\b(?:multiple|several|repeat\w{0,20}) (?:\w+ )?(?:CTAs|calls? to action)\b/i)
    ],
    {
      reason: 'a reader has one next step or a choice',
      source: 'Nielsen Norman Group; Unbounce, Conversion Benchmark Report'
    }
  )
]
