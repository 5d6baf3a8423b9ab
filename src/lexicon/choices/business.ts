import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

/** Money, law, people, and rules from outside. */
export const businessChoices: readonly ChoiceSlot[] = [
  row(
    'accounting standard',
    'accounting standard',
    names(['IFRS'], ['US GAAP', 'GAAP'], ['HGB', 'German GAAP'], ['UK GAAP', 'FRS 102'], ['Ind AS']),
    {
      reason: 'one set of rules makes the statements',
      source: 'IFRS Foundation; FASB'
    }
  ),
  row(
    'accounting basis',
    'basis of accounting',
    [called('accrual', 'accrual (?:basis|accounting)', 'accruals'), called('cash', 'cash (?:basis|accounting)', 'cash-basis')],
    {
      context: /\b(?:basis|accounting|revenue|books?|recogni[sz]\w+|expenses?)\b/i,
      reason: 'a sale counts when made or when paid',
      source: 'IAS 1; IRS Publication 538'
    }
  ),
  row(
    'inventory cost',
    'cost of inventory',
    names(
      ['FIFO', 'first-in,? first-out'],
      ['LIFO', 'last-in,? first-out'],
      ['weighted average', 'weighted average cost'],
      ['specific identification'],
      ['standard cost(?:ing)?']
    ),
    {
      context: /\b(?:inventor\w+|cost\w{0,20}|stock|valuation|lots?|tax|gains?)\b/i,
      reason: 'a unit is costed by one rule',
      source: 'IAS 2; ASC 330'
    }
  ),
  row(
    'valuation',
    'method of valuation',
    names(
      ['DCF', 'discounted cash flows?'],
      ['comparables', 'comparable companies', 'trading comps', 'comps', 'multiples'],
      ['precedent transactions'],
      ['LBO'],
      ['asset-based valuation', 'net asset value', 'NAV'],
      ['sum of the parts', 'SOTP'],
      ['DDM', 'dividend discount model'],
      ['venture capital method']
    ),
    {
      context: /\b(?:primary|first|prefer|default|anchor|only|always|rather|must|weight)\b/i,
      reason: 'one method leads and others check it',
      source: 'Damodaran, Investment Valuation; McKinsey, Valuation'
    }
  ),
  row(
    'investment measure',
    'measure of an investment',
    names(
      ['NPV', 'net present value'],
      ['IRR', 'internal rate of return'],
      ['payback', 'payback period'],
      ['ROI', 'return on investment'],
      ['MIRR'],
      ['profitability index'],
      ['EVA']
    ),
    {
      context: /\b(?:rank|decide|primary|prefer|based on|rather|choose|accept|reject|decision rule)\b/i,
      reason: 'projects are ranked by one number',
      source: 'Brealey, Myers and Allen, Principles of Corporate Finance'
    }
  ),
  row(
    'budget',
    'method of budgeting',
    names(
      ['zero-based', 'zero-based budget(?:ing|s)?', 'ZBB'],
      ['incremental', 'incremental budget(?:ing|s)?'],
      ['rolling forecasts?'],
      ['activity-based budget(?:ing|s)?'],
      ['top-down', 'top-down budget(?:ing|s)?'],
      ['bottom-up', 'bottom-up budget(?:ing|s)?'],
      ['envelope', 'envelope budget(?:ing|s)?', 'YNAB'],
      ['50/30/20', '50/30/20 rule']
    ),
    {
      context: /\b(?:budget\w{0,20}|forecast\w{0,20}|plan\w{0,20})\b/i,
      reason: 'a plan starts from zero, from last year, or rolls',
      source: 'Pyhrr, Zero-Base Budgeting; CIMA'
    }
  ),
  row(
    'stock analysis',
    'analysis of a security',
    [
      called('fundamental', 'fundamental analysis', 'fundamentals'),
      called('technical', 'technical analysis', 'chart patterns?', 'technical indicators'),
      called('quantitative', 'quantitative analysis', 'factor models?')
    ],
    {
      context: /\b(?:only|primary|first|prefer|rather|focus|base|decid\w+|ignore|rely)\b/i,
      reason: 'a price is judged by the firm or by the chart',
      source: 'Graham and Dodd, Security Analysis; Murphy, Technical Analysis of the Financial Markets'
    }
  ),
  row(
    'debt order',
    'which debt is paid first',
    [
      choice('avalanche', 'avalanche method', 'debt avalanche', 'highest interest first', 'highest-interest'),
      choice('snowball', 'snowball method', 'debt snowball', 'smallest balance first', 'smallest balance')
    ],
    {
      context: /\b(?:debts?|loans?|pay\w{0,20}|balances?)\b/i,
      reason: 'one debt gets the extra money',
      source: 'CFPB, Reduce debt worksheet'
    }
  ),
  row(
    'position size',
    'size of a position',
    [
      choice('fixed share', 'fixed fractional', 'fixed percentage', '1% (?:rule|risk)', '2% (?:rule|risk)', 'percent risk'),
      choice('Kelly', 'Kelly criterion', 'half-Kelly', 'fractional Kelly'),
      called('volatility', 'volatility targeting', 'ATR-based', 'risk parity', 'equal risk'),
      choice('equal weight', 'equal weight(?:s|ing)?', 'equally weighted')
    ],
    {
      context: /\b(?:positions?|siz\w+|risk|portfolio|capital|allocat\w+)\b/i,
      reason: 'a stake follows one rule',
      source: 'Thorp, The Kelly Criterion; Van Tharp, Trade Your Way to Financial Freedom'
    }
  ),
  row(
    'revenue metric',
    'leading figure of revenue',
    names(
      ['ARR', 'annual recurring revenue'],
      ['MRR', 'monthly recurring revenue'],
      ['GMV'],
      ['bookings'],
      ['recognized revenue', 'GAAP revenue']
    ),
    {
      context:
        /\b(?:report|track|primary|headline|lead|measure|use|north star|based on)\b.{0,30}\b(?:as|primary|headline|metric|only|growth|not|rather)\b/i,
      reason: 'growth is told in one figure',
      source: 'SaaS Metrics Standards Board'
    }
  ),
  row(
    'privacy law',
    'privacy law that is the yardstick',
    names(['GDPR'], ['CCPA', 'CPRA', 'CCPA/CPRA'], ['HIPAA'], ['LGPD'], ['PIPEDA'], ['PIPL'], ['COPPA'], ['FERPA'], ['POPIA'], ['APPI']),
    {
      context: /\b(?:baseline|strictest|default|primary|only|yardstick|global standard|everywhere)\b/i,
      reason: 'one law is the floor for all',
      source: 'IAPP, Global privacy law comparison'
    }
  ),
  row(
    'consent',
    'form of consent',
    [
      choice('opt-in', 'opt-in', 'opt in', 'explicit consent', 'prior consent'),
      choice('opt-out', 'opt-out', 'opt out', 'implied consent', 'legitimate interests?')
    ],
    {
      context:
        /\b(?:consent|cookies?|track\w{0,20}|marketing|data|analytics|process\w{0,20}|telemetry|subscri\w+|emails?)\b.{0,60}\b(?:require|default|use|before|must|always|base|rely|collect|obtain|by)\b|\b(?:require|default|use|must|always|rely on|obtain)\b/i,
      reason: 'silence means no or yes',
      source: 'GDPR, article 7; CAN-SPAM; CCPA'
    }
  ),
  row(
    'data removal',
    'how data is removed',
    [
      called('deleted', 'hard[- ]delet(?:e|es|ion)', 'permanent deletion', 'permanently delete', 'physical deletion', 'erase'),
      choice('marked as deleted', 'soft[- ]delet(?:e|es|ion)', 'deleted_at', 'is_deleted', 'logical deletion'),
      choice('made anonymous', 'anonymi[sz](?:e|ation)', 'pseudonymi[sz](?:e|ation)', 'crypto-shredding')
    ],
    {
      context: /\b(?:delet\w+|remov\w+|erasure|records?|rows?|users?|personal|retention|forgotten)\b/i,
      reason: 'a row is gone, hidden, or nameless',
      source: 'GDPR, article 17; ICO, Right to erasure'
    }
  ),
  row(
    'attestation',
    'attestation that is aimed at',
    names(
      ['SOC 2', 'SOC2', 'SOC 2 Type II'],
      ['ISO 27001', 'ISO/IEC 27001'],
      ['PCI DSS', 'PCI-DSS'],
      ['HITRUST'],
      ['FedRAMP'],
      ['Cyber Essentials'],
      ['TISAX']
    ),
    {
      context: /\b(?:first|start with|primary|target|aim|baseline|default|pursue|begin)\b/i,
      reason: 'one attestation comes first',
      source: 'AICPA; ISO; PCI SSC'
    }
  ),
  row(
    'contract words',
    'language of contracts',
    [
      choice('plain language', 'plain (?:language|English)', 'plain-language'),
      choice('terms of art', 'legalese', 'terms of art', 'formal legal (?:language|drafting)', 'traditional legal (?:language|drafting)')
    ],
    {
      context: /\b(?:contracts?|clauses?|legal|draft\w{0,20}|agreements?|terms|polic(?:y|ies))\b/i,
      reason: 'a clause is read by the parties or by a court',
      source: 'Kimble, Lifting the Fog of Legalese; Adams, A Manual of Style for Contract Drafting'
    }
  ),
  row(
    'obligation word',
    'word of obligation',
    [
      choice('shall', '["“\'`]shall["”\'`]'),
      choice('must', '["“\'`]must["”\'`]'),
      choice('will', '["“\'`]will["”\'`]'),
      choice('RFC 2119 words', 'RFC ?2119', 'BCP ?14')
    ],
    {
      context:
        /["“'`](?:shall|must|will)["”'`].{0,60}\b(?:obligat\w+|instead|rather|not|duty|duties|requirements?|contracts?)\b|\bRFC ?2119\b|\bBCP ?14\b/i,
      reason: 'a duty is told by one word',
      source: 'Adams, A Manual of Style for Contract Drafting; RFC 2119; plainlanguage.gov'
    }
  ),
  row(
    'dispute',
    'where disputes go',
    names(
      ['arbitration', 'binding arbitration'],
      ['courts', 'litigation', 'court proceedings'],
      ['mediation', 'mediation first'],
      ['expert determination']
    ),
    {
      context: /\b(?:disputes?|resolution|clauses?|contracts?|default|prefer|governing)\b/i,
      reason: 'a dispute is first taken to one forum',
      source: 'UNCITRAL Model Law; WIPO, Model clauses'
    }
  ),
  row(
    'license',
    'license of own code',
    names(
      ['MIT', 'MIT license'],
      ['Apache 2\\.0', 'Apache License', 'Apache-2\\.0', 'Apache 2'],
      ['GPL', 'GPLv3', 'GPL-3\\.0', 'GPLv2'],
      ['AGPL', 'AGPLv3', 'AGPL-3\\.0'],
      ['BSD', 'BSD-3-Clause', 'BSD 3-Clause', 'BSD-2-Clause'],
      ['MPL', 'MPL-2\\.0'],
      ['LGPL'],
      ['ISC'],
      ['Unlicense'],
      ['CC0'],
      ['BSL', 'BUSL', 'Business Source License'],
      ['proprietary']
    ),
    {
      context: /\b(?:under|licen[cs]e[ds]?|default|choose|use|release[ds]?)\b(?!.{0,200}\b(?:check|scan|compatib\w+|audit)\b)/i,
      reason: 'a release has one license',
      source: 'choosealicense.com; SPDX License List'
    }
  ),
  row(
    'legal citation',
    'citation of law',
    names(['Bluebook', 'The Bluebook'], ['ALWD'], ['OSCOLA'], ['AGLC'], ['McGill', 'McGill Guide']),
    {
      reason: 'a case is cited in one form',
      source: 'The Bluebook; OSCOLA; ALWD Guide'
    }
  ),
  row('legal analysis', 'form of legal analysis', names('IRAC', 'CREAC', 'CRAC', ['FIRAC', 'FILAC'], proper('TREAT'), 'CRuPAC'), {
    reason: 'a memo has the parts of one form',
    source: 'legal writing textbooks, e.g. Neumann, Legal Reasoning and Legal Writing'
  }),
  row(
    'interview',
    'form of an interview',
    [
      called('structured', 'structured interviews?', 'standardi[sz]ed questions', 'same questions'),
      called('unstructured', 'unstructured interviews?', 'free-flowing', 'conversational interviews?'),
      called('semi-structured', 'semi-structured interviews?', 'semi-structured')
    ],
    {
      context: /\b(?:interview\w{0,20}|candidates?|hiring|applicants?|participants?)\b/i,
      reason: 'candidates get the same questions or not',
      source: 'Schmidt and Hunter, The validity of selection methods; SIOP Principles'
    }
  ),
  row(
    'interview answers',
    'frame of answers',
    names(
      proper('STAR', 'STAR method', 'STAR format'),
      proper('CAR', 'CAR method'),
      proper('SOAR'),
      proper('PAR'),
      ['XYZ', 'XYZ formula'],
      ['STARR']
    ),
    {
      context: /\b(?:interview\w{0,20}|behaviou?ral|answers?|achievements?|resumes?|cv|bullets?|accomplishments?|examples)\b/i,
      reason: 'a story has the parts of one frame',
      source: 'DDI, STAR; Google, Laszlo Bock, XYZ formula'
    }
  ),
  row(
    'resume',
    'form of a resume',
    [
      choice('chronological', 'reverse[- ]chronological', 'chronological'),
      called('functional', 'functional (?:resume|format|cv)', 'skills-based'),
      called('combination', 'combination (?:resume|format)', 'hybrid (?:resume|format)')
    ],
    {
      context: /\b(?:resumes?|résumés?|cv|format|work history|experience)\b/i,
      kind: 'format',
      reason: 'work is listed by time or by skill',
      source: 'Harvard and university career services, resume guides'
    }
  ),
  row(
    'resume length',
    'pages of a resume',
    [called('one page', '(?:one|1|single)[- ]page', 'one page'), called('two pages', '(?:two|2)[- ]pages?')],
    {
      context: /\b(?:resumes?|résumés?|cv|cover letter)\b/i,
      reason: 'a reader gets one page or two',
      source: 'university career services, resume guides'
    }
  ),
  row(
    'performance review',
    'form of appraisal',
    names(
      ['360', '360-degree feedback', '360 feedback'],
      ['manager review', 'manager-only'],
      ['stack ranking', 'forced ranking', 'forced distribution'],
      ['continuous feedback', 'check-ins'],
      ['OKR-based', 'MBO']
    ),
    {
      context: /\b(?:apprais\w+|performance (?:reviews?|management)|feedback|ratings?|employees?)\b/i,
      reason: 'people are judged by one procedure',
      source: 'SHRM, Managing Employee Performance'
    }
  ),
  row(
    'feedback model',
    'model of feedback',
    names(
      ['SBI', 'situation-behavior-impact'],
      ['the sandwich', 'feedback sandwich', 'sandwich method', 'compliment sandwich'],
      ['radical candor', 'Radical Candor'],
      ['COIN'],
      ['nonviolent communication', 'NVC'],
      proper('GROW', 'GROW model'),
      ['DESC'],
      ['feedforward']
    ),
    {
      context: /\b(?:feedback|coach\w{0,20}|conversations?|critique|model|framework)\b/i,
      reason: 'a talk has the steps of one model',
      source: 'Center for Creative Leadership, SBI; Scott, Radical Candor; Whitmore, Coaching for Performance'
    }
  ),
  row(
    'personality',
    'model of personality',
    names(
      ['Big Five', 'OCEAN', 'five-factor model', 'Big 5'],
      ['MBTI', 'Myers-Briggs', '16 personalities'],
      ['DISC', 'DiSC'],
      ['Enneagram'],
      ['CliftonStrengths', 'StrengthsFinder'],
      ['HEXACO']
    ),
    {
      reason: 'people are described on one set of axes',
      source: 'APA; Goldberg, The structure of phenotypic personality traits'
    }
  ),
  row(
    'learning design',
    'model of instruction',
    names(
      ['ADDIE'],
      proper('SAM', 'Successive Approximation Model'),
      ['backward design', 'Understanding by Design', 'UbD'],
      ["Gagné['’]s nine events", "Gagne['’]s nine events", 'Gagn[eé]'],
      ['Kirkpatrick'],
      ['5E', '5E model'],
      ['4C/ID'],
      ['action mapping']
    ),
    {
      context: /\b(?:instruction\w{0,20}|learning|course|design|training|curricul\w+|lessons?|model|teach\w{0,20})\b/i,
      reason: 'a course is made by one model',
      source: 'Wiggins and McTighe, Understanding by Design; ATD, ADDIE and SAM'
    }
  ),
  row(
    'teaching',
    'how a learner is led',
    [
      choice('by questions', 'Socratic', 'Socratic method', 'Socratic questioning', 'guiding questions', 'guided discovery'),
      choice('by telling', 'direct instruction', 'direct answers?', 'worked examples?', 'give the answer', 'explicit instruction'),
      choice('by projects', 'project-based learning', 'problem-based learning', 'PBL')
    ],
    {
      context: /\b(?:students?|learners?|teach\w{0,20}|explain\w{0,20}|tutor\w{0,20}|instruct\w{0,20}|learning|questions?)\b/i,
      reason: 'a learner finds the answer or is given it',
      source: 'Kirschner, Sweller and Clark, Why Minimal Guidance Does Not Work; Bruner, The Act of Discovery'
    }
  ),
  row(
    'learning goals',
    'scheme of learning goals',
    names(
      ["Bloom['’]s taxonomy", 'Bloom', "revised Bloom['’]s"],
      ['SOLO', 'SOLO taxonomy'],
      ["Webb['’]s DOK", 'Depth of Knowledge', 'DOK'],
      ["Fink['’]s taxonomy", 'Fink'],
      ['ABCD method']
    ),
    {
      context: /\b(?:taxonomy|objectives?|levels?|learning|questions?|assess\w{0,20})\b/i,
      reason: 'goals have the levels of one scheme',
      source: 'Anderson and Krathwohl; Biggs and Collis; Webb'
    }
  ),
  row(
    'negotiation',
    'stance in negotiation',
    [
      choice('principled', 'principled negotiation', 'interest-based', 'integrative', 'win-win'),
      choice('positional', 'positional bargaining', 'distributive', 'hardball', 'win-lose')
    ],
    {
      context: /\b(?:negotiat\w+|bargain\w+|deals?|approach)\b/i,
      reason: 'one argues from interests or from positions',
      source: 'Fisher and Ury, Getting to Yes; Voss, Never Split the Difference'
    }
  ),
  row(
    'first offer',
    'who names the first number',
    [
      phrase('we do', 'first anchor', /\b(?:make|name|give)\b.{0,15}\b(?:the )?first (?:offer|number)\b|\banchor (?:first|high|early)\b/i),
      phrase(
        'they do',
        'let first wait',
        /\b(?:let|wait for|make)\b.{0,20}\b(?:them|the other (?:side|party)|employer|buyer|recruiter)\b.{0,20}\bfirst\b/i
      )
    ],
    {
      context: /\b(?:offers?|numbers?|anchor\w{0,20}|negotiat\w+|salary|price)\b/i,
      reason: 'the first number is ours or theirs',
      source: 'Galinsky and Mussweiler, First offers as anchors; Fisher and Ury, Getting to Yes'
    }
  ),
  row(
    'supply',
    'how stock is planned',
    [
      choice('just in time', 'just-in-time', 'JIT', 'just in time'),
      choice('just in case', 'just-in-case', 'safety stock', 'buffer stock'),
      choice('MRP', 'material requirements planning'),
      choice('reorder point', 'reorder points?', 'min/max', 'EOQ')
    ],
    {
      context: /\b(?:inventor\w+|stock|supply|orders?|replenish\w{0,20}|procure\w{0,20}|warehouse)\b/i,
      reason: 'goods wait or are waited for',
      source: 'Ohno, Toyota Production System; APICS Dictionary'
    }
  ),
  row(
    'improvement',
    'method of improvement',
    names(
      ['Six Sigma', 'Lean Six Sigma', 'DMAIC'],
      proper('Lean', 'lean manufacturing'),
      ['Kaizen'],
      ['PDCA', 'Plan-Do-Check-Act', 'Deming cycle'],
      proper('TOC', 'theory of constraints'),
      ['TQM'],
      ['BPR', 'business process reengineering'],
      ['OODA', 'OODA loop']
    ),
    {
      context: /\b(?:process\w{0,20}|improv\w+|cycle|method\w{0,20}|quality|apply|follow|use|framework)\b/i,
      reason: 'a project has the phases of one method',
      source: 'ASQ, Quality tools; Goldratt, The Goal'
    }
  ),
  row(
    'process notation',
    'notation of processes',
    names(
      ['BPMN', 'BPMN 2\\.0'],
      ['flowcharts?', 'flow charts?'],
      ['UML activity diagrams?', 'activity diagrams?'],
      ['EPC', 'event-driven process chains?'],
      ['SIPOC'],
      ['swimlanes?', 'swim-?lane diagrams?'],
      ['value stream maps?', 'value stream mapping', 'VSM'],
      ['IDEF0']
    ),
    {
      context:
        /\b(?:business process\w{0,20}|process(?:es)? (?:model\w{0,20}|maps?|mapping|diagrams?)|model\w{0,20} (?:the )?process\w{0,20})\b/i,
      reason: 'a process is drawn in one notation',
      source: 'OMG, BPMN 2.0; IIBA, BABOK'
    }
  ),
  row(
    'enterprise change',
    'model of change',
    names(
      ['ADKAR', 'Prosci'],
      ["Kotter['’]s 8 steps", 'Kotter', "Kotter['’]s"],
      proper('Lewin', 'unfreeze-change-refreeze'),
      ['McKinsey 7-S', '7S'],
      proper('Bridges', 'Bridges transition model')
    ),
    {
      context: /\b(?:change|model|transition|adoption|framework|organi[sz]ation\w{0,20})\b/i,
      reason: 'a program has the steps of one model',
      source: 'Prosci; Kotter, Leading Change; Lewin'
    }
  )
]
