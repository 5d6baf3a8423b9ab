import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

const designing =
  /\b(?:design\w{0,20}|layout\w{0,20}|mock-?ups?|screens?|ui|ux|prototyp\w+|wireframes?|interfaces?|components?|pages?|theme\w{0,20}|use|start|begin|always|default)\b/i

/** How interfaces look, move, and are made usable for all. */
export const designChoices: readonly ChoiceSlot[] = [
  row(
    'screen size first',
    'screen that is designed first',
    names(
      called('mobile first', 'mobile[- ]first(?! index)'),
      ['desktop first', 'desktop-first'],

      ['tablet first', 'tablet-first']
    ),
    {
      reason: 'styles widen or narrow from one size',
      source: 'Wroblewski, Mobile First; MDN, Responsive design'
    }
  ),
  row(
    'theme',
    'default theme',
    [
      called('light', 'light (?:mode|theme)'),
      called('dark', 'dark (?:mode|theme)'),
      choice('as the system says', 'prefers-color-scheme', 'system preference', 'system theme', 'OS preference')
    ],
    {
      context: /\b(?:default\w{0,20}|first|primary|only|always|start|follow|respect)\b/i,
      reason: 'a page opens in one theme',
      source: 'Apple Human Interface Guidelines, Dark Mode; Material Design'
    }
  ),
  row(
    'design tool',
    'design tool',
    names(
      'Figma',
      proper('Sketch'),
      ['Adobe XD'],
      'Penpot',
      proper('Framer'),
      ['InVision'],
      ['Axure', 'Axure RP'],
      'Balsamiq',
      proper('Canva'),
      ['Photoshop'],
      proper('Miro'),
      ['Whimsical']
    ),
    {
      context: /\b(?:design\w{0,20}|prototyp\w+|wireframes?|mock-?ups?|components?|hand-?off|files?|tool)\b/i,
      reason: 'a component library lives in one tool',
      source: 'UX Tools, Design Tools Survey'
    }
  ),
  row(
    'fidelity',
    'fidelity of first drafts',
    [
      called('low', 'low[- ]fidelity', 'lo-fi', 'low-fi', 'wireframes? first', 'paper sketch(?:es)?', 'sketches first'),
      called('high', 'high[- ]fidelity', 'hi-fi', 'pixel-perfect mock-?ups?'),
      called('code', 'design in (?:the )?(?:browser|code)', 'coded prototypes?')
    ],
    {
      context: designing,
      kind: 'order',
      reason: 'structure is settled before looks or with them',
      source: 'Buxton, Sketching User Experiences; Nielsen Norman Group, UX Prototypes: Low Fidelity vs. High Fidelity'
    }
  ),
  row(
    'design language',
    'design language',
    names(
      ['Material Design', 'Material 3', 'Material You', 'Material'],
      ['Human Interface Guidelines', 'HIG', 'Apple HIG'],
      proper('Fluent', 'Fluent Design', 'Fluent UI'),
      proper('Carbon', 'IBM Carbon', 'Carbon Design System'),
      proper('Polaris'),
      ['Ant Design'],
      ['GOV\\.UK Design System'],
      ['USWDS'],
      proper('Lightning', 'Salesforce Lightning'),
      ['Atlassian Design System']
    ),
    {
      context: /\b(?:follow\w{0,20}|design\w{0,20}|guidelines|components?|use|conform\w{0,20}|adhere|system|based on)\b/i,
      reason: 'controls behave by one set of guidelines',
      source: 'Material Design; Apple Human Interface Guidelines; Fluent 2'
    }
  ),
  row(
    'look',
    'look',
    names(
      ['minimalist', 'minimal', 'minimalism', 'clean and minimal'],
      ['maximalist', 'maximalism', 'bold and maximal'],
      ['brutalist', 'brutalism', 'neobrutalism', 'neo-brutalism'],
      ['skeuomorphic', 'skeuomorphism'],
      ['glassmorphism', 'glassmorphic'],
      ['neumorphism', 'neumorphic'],
      ['flat design', 'flat']
    ),
    {
      context: /\b(?:aesthetics?|look|style|visual\w{0,20}|design (?:language|direction|style)|ui)\b/i,
      reason: 'a screen has one look',
      source: 'Nielsen Norman Group, Flat Design, Neumorphism, Brutalism'
    }
  ),
  row(
    'grid',
    'grid',
    [
      choice('8 points', '8[- ](?:pt|px|point)', '8pt grid', '8px (?:grid|spacing)', '8-point grid'),
      choice('4 points', '4[- ](?:pt|px|point) (?:grid|spacing|scale)', '4px base'),
      choice('5 points', '5[- ](?:pt|px|point) (?:grid|spacing)')
    ],
    {
      context: /\b(?:grid|spacing|scale|base unit)\b/i,
      reason: 'distances are multiples of one number',
      source: 'Material Design, Layout; Spec.fm, 8-Point Grid'
    }
  ),
  row(
    'columns',
    'columns of the grid',
    [
      choice('12', '12[- ]columns?', 'twelve[- ]columns?'),
      choice('16', '16[- ]columns?'),
      choice('24', '24[- ]columns?'),
      called('free', 'fluid grid', 'no grid', 'CSS grid auto-fit')
    ],
    {
      context: /\b(?:grid|layout)\b/i,
      reason: 'a page is divided in one way',
      source: 'Bootstrap documentation (12); Ant Design (24); Carbon (16)'
    }
  ),
  row(
    'token names',
    'levels of design tokens',
    [
      choice('semantic tokens', 'semantic tokens?', 'alias tokens?', 'semantic colou?r names', 'semantic naming'),
      choice(
        'raw values',
        'primitive tokens?',
        'literal names',
        'raw (?:hex )?values',
        'hard-coded values',
        'hardcoded values',
        'hex values'
      )
    ],
    {
      context: /\b(?:tokens?|colou?rs?|variables?|theme)\b/i,
      reason: 'a component names a role or a value',
      source: 'Design Tokens Community Group; Curtis, Naming Tokens in Design Systems'
    }
  ),
  row('token tool', 'how tokens are built', names(['Style Dictionary'], proper('Theo'), ['Tokens Studio', 'Figma Tokens']), {
    context: /\b(?:tokens?|theming|design system|themes?)\b/i,
    reason: 'tokens have one source',
    source: 'Style Dictionary documentation; Design Tokens Community Group'
  }),
  row(
    'color space',
    'notation of colors',
    names(
      ['HSL', 'hsl\\(\\)'],
      ['OKLCH', 'oklch\\(\\)'],
      ['hex', 'hex codes', 'hexadecimal'],
      ['RGB', 'rgba?\\(\\)'],
      ['P3', 'Display P3']
    ),
    {
      context: /\b(?:colou?rs?|palettes?|themes?)\b/i,
      reason: 'a palette is written in one notation',
      source: 'CSS Color Module Level 4; Evil Martians, OKLCH in CSS'
    }
  ),
  row(
    'icons',
    'icon set',
    names(
      ['Lucide', 'lucide-react'],
      ['Heroicons'],
      ['Font Awesome', 'FontAwesome'],
      ['Material Icons', 'Material Symbols'],
      ['Phosphor', 'Phosphor Icons'],
      proper('Feather', 'Feather Icons'),
      ['SF Symbols'],
      ['Tabler Icons', 'Tabler'],
      ['Bootstrap Icons'],
      ['Radix Icons'],
      ['Remix Icon', 'Remixicon'],
      ['Iconify']
    ),
    {
      context: /\bicons?\b|iconograph|symbols/i,
      reason: 'icons of two sets differ in weight and size',
      source: 'Material Design, Icons; Apple HIG, SF Symbols'
    }
  ),
  row(
    'icon form',
    'form of icons',
    [
      choice('SVG', 'inline SVGs?', 'SVG icons?', 'SVGs?'),
      choice('icon font', 'icon fonts?'),
      called('emoji', 'emojis?'),
      called('images', 'PNG icons?', 'PNGs?')
    ],
    {
      context: /\bicons?\b/i,
      reason: 'an icon is drawn in one way',
      source: 'CSS-Tricks, Inline SVG vs Icon Fonts'
    }
  ),
  row(
    'typeface',
    'typefaces',
    [
      choice('system fonts', 'system fonts?', 'system-ui', 'system font stack'),
      choice('web fonts', 'web ?fonts?', 'Google Fonts', 'custom fonts?', 'variable fonts?', 'distinctive fonts?')
    ],
    {
      context: /\b(?:fonts?|typograph\w+|typefaces?)\b/i,
      reason: 'a text waits for its font or does not',
      source: 'web.dev, Best practices for fonts; Brown, More Meaningful Typography'
    }
  ),
  row(
    'animation',
    'animation',
    names(
      ['CSS transitions', 'CSS animations?', 'CSS-only animations?', 'pure CSS'],
      ['Framer Motion', 'Motion'],
      ['GSAP'],
      ['React Spring', 'react-spring'],
      ['Lottie'],
      ['anime\\.js'],
      ['Web Animations API', 'WAAPI'],
      ['Three\\.js'],
      ['AutoAnimate', 'Auto-Animate']
    ),
    {
      context: /\b(?:animat\w+|transitions?|motion|micro-?interactions?)\b/i,
      reason: 'one engine moves an element',
      source: 'MDN, Web Animations API; documentation of GSAP and Motion'
    }
  ),
  row(
    'amount of motion',
    'amount of motion',
    [
      phrase(
        'little',
        'animation animations motion transition transitions',
        /\b(?:subtle|minimal|restrained|sparing(?:ly)?|few|no)\b.{0,20}\b(?:animations?|motion|transitions?)\b|\b(?:animations?|motion)\b.{0,20}\bsparingly\b/i
      ),
      phrase(
        'much',
        'animation* motion transition* micro*',
        /\b(?:rich|delightful|bold|dramatic|expressive|high-impact|immersive)\b.{0,20}\b(?:animations?|motion|transitions?|micro-?interactions?)\b/i
      )
    ],
    {
      reason: 'a screen is calm or moves',
      source: 'WCAG 2.2, 2.3.3; Nielsen Norman Group, Animation for Attention and Comprehension'
    }
  ),
  row(
    'accessibility level',
    'level of accessibility',
    [phrase('A', 'a', /\bWCAG\b.{0,20}\b(?:level )?A\b(?!A)/), phrase('AA', 'aa', /\bAA\b(?!A)/), phrase('AAA', 'aaa', /\bAAA\b/)],
    {
      context: /\b(?:WCAG|accessib\w+|a11y|contrast|complian\w+|conform\w+)\b/i,
      reason: 'one level is the goal',
      source: 'WCAG 2.2, Conformance'
    }
  ),
  row(
    'accessibility version',
    'version of WCAG',
    [
      phrase('2.0', '2', /\bWCAG\b.{0,8}\b2\.0\b/i),
      phrase('2.1', '2', /\bWCAG\b.{0,8}\b2\.1\b/i),
      phrase('2.2', '2', /\bWCAG\b.{0,8}\b2\.2\b/i),
      phrase('3', '3', /\bWCAG\b.{0,4}\b3(?:\.0)?\b/i)
    ],
    {
      reason: 'one version has one list of criteria',
      source: 'W3C, WCAG 2 Overview'
    }
  ),
  row(
    'semantics',
    'how meaning is given',
    [
      choice('semantic HTML', 'semantic HTML', 'native elements?', 'native HTML', 'semantic elements?', 'HTML5 elements'),
      choice('ARIA', 'ARIA (?:attributes|roles|labels)', 'aria-\\w+')
    ],
    {
      context: /\b(?:over|first|instead|rather|prefer|before|only (?:when|if)|always|every|all)\b/i,
      reason: 'an element has its role by nature or by attribute',
      source: 'W3C, Using ARIA, first rule'
    }
  ),
  row(
    'accessibility test',
    'test of accessibility',
    names(
      ['axe', 'axe-core', 'axe DevTools'],
      proper('WAVE'),
      ['Lighthouse'],
      ['Pa11y', 'pa11y'],
      ['Accessibility Insights'],
      ['IBM Equal Access'],
      proper('Siteimprove'),
      ['Tenon']
    ),
    {
      context: /\b(?:accessib\w+|a11y|wcag|audit\w{0,20}|scan\w{0,20})\b/i,
      reason: 'one engine has one set of rules',
      source: 'W3C, Web Accessibility Evaluation Tools List'
    }
  ),
  row('screen reader', 'screen reader for tests', names('NVDA', 'JAWS', 'VoiceOver', 'TalkBack', proper('Narrator'), proper('Orca')), {
    context: /\b(?:test\w{0,20}|verify|check|with|using|screen readers?)\b/i,
    reason: 'one reader is the reference',
    source: 'WebAIM, Screen Reader User Survey'
  }),
  row(
    'component structure',
    'structure of components',
    names(
      ['atomic design', 'atoms, molecules,? (?:and )?organisms'],
      ['feature-based', 'by feature', 'feature folders'],
      ['headless components', 'headless UI', 'unstyled primitives'],
      ['container/presentational', 'presentational and container', 'smart and dumb']
    ),
    {
      context: /\b(?:components?|organi[sz]\w+|structure\w{0,20}|ui|design system|folders?)\b/i,
      reason: 'a component has one place and one kind',
      source: 'Frost, Atomic Design; Abramov, Presentational and Container Components'
    }
  ),
  row(
    'component catalogue',
    'catalogue of components',
    names(['Storybook'], ['Ladle'], ['Histoire'], ['Styleguidist'], ['Zeroheight'], ['Docz'], ['Pattern Lab']),
    {
      reason: 'a component is shown in one catalogue',
      source: 'State of JS; Storybook documentation'
    }
  ),
  row(
    'dialogs',
    'where details are shown',
    [
      choice('a modal', 'modals?', 'modal dialogs?'),
      choice('its own page', 'separate pages?', 'dedicated pages?', 'full pages?'),
      choice('a drawer', 'drawers?', 'side panels?', 'sheets?', 'bottom sheets?'),
      called('inline', 'inline editing', 'expand inline', 'inline expansion')
    ],
    {
      context: /\b(?:prefer|instead|over|rather|avoid|default|for (?:details|editing|forms|confirmations?))\b/i,
      reason: 'a detail opens in one place',
      source: 'Nielsen Norman Group, Modal & Nonmodal Dialogs'
    }
  ),
  row(
    'loading',
    'what is shown while loading',
    [
      choice('skeletons', 'skeletons?', 'skeleton (?:screens?|loaders?|states?)'),
      choice('spinners', 'spinners?', 'loading spinners?'),
      choice('progress bars', 'progress bars?'),
      called('nothing', 'optimistic (?:ui|updates?)')
    ],
    {
      context:
        /\b(?:use|show|display|prefer|render|add|implement)\b.{0,50}\b(?:load\w{0,20}|wait\w{0,20}|pending|fetch\w{0,20}|skeletons?|spinners?)\b/i,
      reason: 'a wait is shown in one way',
      source: 'Nielsen Norman Group, Skeleton Screens 101'
    }
  ),
  row(
    'long lists',
    'long lists on screen',
    [
      called('pages', 'pagination', 'paginated lists?', 'paged'),
      called('endless', 'infinite scroll(?:ing)?', 'endless scroll'),
      choice('a button', 'load more', '["“]?load more["”]? buttons?'),
      choice('a virtual list', 'virtuali[sz](?:ed|ation)', 'windowing', 'virtual scroll(?:ing)?')
    ],
    {
      context: /\b(?:lists?|tables?|feeds?|results|scroll\w{0,20}|ui|items|grids?)\b/i,
      reason: 'a reader turns pages, scrolls, or asks for more',
      source: 'Nielsen Norman Group, Infinite Scrolling; Baymard Institute'
    }
  ),
  row(
    'form errors',
    'when a field is checked',
    [
      choice('on blur', 'on blur', 'onBlur', 'after blur'),
      choice('on input', 'on (?:input|change|type|keystroke)', 'real-time validation', 'as (?:the user|they|users) types?', 'onChange'),
      choice('on submit', 'on submit', 'onSubmit', 'at submission')
    ],
    {
      context: /\b(?:validat\w+|errors?|forms?|fields?|inline)\b/i,
      reason: 'an error appears at one time',
      source: 'Wroblewski, Inline Validation in Web Forms; GOV.UK Design System, Validation'
    }
  ),
  row(
    'research method',
    'how users are studied',
    names(
      ['interviews', 'user interviews?', 'in-depth interviews?'],
      ['surveys', 'surveys?', 'questionnaires?'],
      ['usability tests', 'usability test(?:s|ing)?', 'moderated tests?'],
      ['analytics', 'product analytics', 'behaviou?ral analytics'],
      ['diary studies', 'diary stud(?:y|ies)'],
      ['card sorting', 'tree testing']
    ),
    {
      context: /\b(?:first|start|begin|primary|default|prefer|rather|instead|only|always begin)\b/i,
      reason: 'one method comes first',
      source: 'Nielsen Norman Group, When to Use Which User-Experience Research Methods'
    }
  ),
  row(
    'user model',
    'whom one designs for',
    [
      choice('personas', 'personas?', 'user personas?'),
      choice('jobs to be done', 'jobs[- ]to[- ]be[- ]done', 'JTBD', 'job stories', 'job story'),
      choice('archetypes', 'archetypes?', 'behaviou?ral archetypes?')
    ],
    {
      context: /\b(?:users?|customers?|design\w{0,20}|create|define|build|use|based|develop|frame\w{0,20}|needs)\b/i,
      reason: 'needs belong to a person or to a job',
      source: 'Cooper, The Inmates Are Running the Asylum; Christensen et al., Competing Against Luck'
    }
  ),
  row(
    'usability scale',
    'score of usability',
    names(
      proper('SUS', 'System Usability Scale'),
      proper('NPS', 'Net Promoter Score'),
      ['CSAT', 'customer satisfaction score'],
      proper('CES', 'Customer Effort Score'),
      ['UMUX', 'UMUX-Lite'],
      proper('HEART', 'HEART framework'),
      ['SUPR-Q'],
      ['task success rate']
    ),
    {
      context: /\b(?:measure\w{0,20}|score\w{0,20}|metric\w{0,20}|primary|track\w{0,20}|survey\w{0,20}|rating)\b/i,
      reason: 'results are compared on one score',
      source: 'Sauro and Lewis, Quantifying the User Experience'
    }
  ),
  row(
    'heuristics',
    'yardstick of an expert review',
    names(
      ["Nielsen['’]s heuristics", "Nielsen(?:['’]s)? (?:10|ten)?", '10 usability heuristics', 'Nielsen heuristics'],
      ['Shneiderman', "Shneiderman['’]s (?:eight )?golden rules"],
      ['cognitive walkthroughs?'],
      ['Gestalt principles'],
      ['ISO 9241']
    ),
    {
      context: /\b(?:heuristic\w{0,20}|usability|evaluat\w+|review|audit|principles)\b/i,
      reason: 'faults are sorted by one list',
      source: 'Nielsen, 10 Usability Heuristics; Shneiderman, Eight Golden Rules'
    }
  ),
  row(
    'design process',
    'design process',
    names(
      ['double diamond', 'Double Diamond'],
      ['design thinking', 'Design Thinking'],
      ['design sprint', 'design sprints?', 'GV sprint'],
      ['lean UX', 'Lean UX'],
      ['human-centered design', 'HCD']
    ),
    {
      context: /\b(?:follow|use|apply|process|phases?|framework|run|methodology|structure)\b/i,
      reason: 'phases have the names of one process',
      source: 'Design Council; Stanford d.school; Knapp, Sprint; Gothelf, Lean UX'
    }
  )
]
