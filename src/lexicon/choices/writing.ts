import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

const text =
  /\b(?:writ\w+|tone|voice|documentation|docs?|text|prose|style|sentences?|articles?|copy|content|readers?|language|guides?|tutorials?|pages?)\b/i

/** How texts are written, drawn and kept. */
export const writingChoices: readonly ChoiceSlot[] = [
  row(
    'diagrams',
    'diagrams',
    names(
      'Mermaid',
      'PlantUML',
      ['Graphviz', 'DOT'],
      ['draw\\.io', 'diagrams\\.net'],
      'Excalidraw',
      'Structurizr',
      ['ASCII', 'ASCII art', 'ASCII diagrams?'],
      'D2',
      'Lucidchart',
      'Visio',
      'Kroki'
    ),
    {
      context: /diagram|draw|pictures?|chart|visual/i,
      asked: false,
      reason: 'a picture has one source',
      source: 'GitHub documentation, Creating diagrams; c4model.com, Tooling'
    }
  ),
  row(
    'spelling',
    'spelling',
    [
      choice('American English', 'US English', 'American spelling', 'en-US', 'US spelling'),
      choice('British English', 'UK English', 'British spelling', 'en-GB', 'UK spelling')
    ],
    {asked: false, reason: 'a word is spelled one way', source: 'Google developer documentation style guide, Spelling; GOV.UK style guide'}
  ),
  row(
    'address',
    'how the reader is addressed',
    [
      choice('second person', 'address the reader as "you"', 'second-person', 'address the reader directly', 'use "you"', "use 'you'"),
      choice('third person', 'third-person'),
      choice('first person', 'first-person', 'first person plural', 'use "we"', "use 'we'")
    ],
    {
      asked: false,
      reason: 'a page has one grammatical person',
      source: 'Google developer documentation style guide, Second person and first person'
    }
  ),
  row('voice', 'voice', [choice('active voice'), choice('passive voice')], {
    context: /^(?!.*\b(?:check|look|scan|search|watch|flag|fix|remov|prohibit|detect|find)\w*\b.{0,200}\bpassive)/is,
    asked: false,
    reason: 'a sentence names who acts or does not',
    source: 'Google developer documentation style guide, Active voice'
  }),
  row('tense', 'tense of texts', [choice('present tense'), choice('past tense'), choice('future tense')], {
    context: /\b(?:writ\w+|documentation|docs?|text|describ\w+|use|instructions?|results?|methods?|tense)\b(?!.{0,200}\bcommit)/i,
    reason: 'a description has one tense',
    source: 'Google developer documentation style guide, Present tense; APA 7, Verb tense'
  }),
  row(
    'heading case',
    'case of headings',
    [choice('sentence case', 'sentence-case', 'sentence casing'), choice('title case', 'title-case', 'Title Case', 'headline style')],
    {
      reason: 'a heading is written one way',
      source: 'Google developer documentation style guide, Headings; Chicago Manual of Style'
    }
  ),
  row(
    'heading form',
    'form of headings',
    [
      called('questions', 'question headings?', 'headings as questions', 'phrased as questions'),
      called('statements', 'declarative headings?', 'statements?'),
      choice('gerunds', 'gerunds?', '-ing (?:form|verbs?)'),
      choice('imperatives', 'imperative (?:verbs?|headings?)', 'base form verbs?', 'bare infinitives?')
    ],
    {
      context: /\b(?:headings?|titles?|headers?|subheadings?|h[1-3])\b/i,
      reason: 'headings of one level are parallel',
      source: 'Google developer documentation style guide, Headings; Microsoft Writing Style Guide'
    }
  ),
  row(
    'serial comma',
    'serial comma',
    [
      phrase('with it', 'oxford serial', /\b(?:use|with|include|always|add)\b.{0,20}\b(?:oxford|serial) commas?\b/i),
      phrase('without it', 'oxford serial', /\b(?:no|without|omit|skip)\b.{0,20}\b(?:oxford|serial) commas?\b/i)
    ],
    {
      reason: 'a series is written one way',
      source: 'Chicago Manual of Style; AP Stylebook'
    }
  ),
  row(
    'text style guide',
    'style guide for texts',
    [
      called('Google', 'Google developer documentation style guide', 'Google(?: \\w+){0,2} style guide'),
      called('Microsoft', 'Microsoft Writing Style Guide', 'Microsoft (?:Manual of Style|style guide)'),
      called('AP', 'AP Stylebook', 'AP style', 'Associated Press'),
      called('Chicago', 'Chicago Manual of Style', 'Chicago style', 'CMOS'),
      called('Apple', 'Apple Style Guide'),
      choice('GOV.UK', 'GOV\\.UK style'),
      choice('Red Hat', 'Red Hat style')
    ],
    {
      context: text,
      reason: 'two guides differ in the details',
      source: 'the guides of Google, Microsoft, AP, Chicago'
    }
  ),
  row(
    'tone',
    'tone',
    [
      phrase(
        'formal',
        'formal academic authoritative corporate business',
        /\b(?:formal|academic|authoritative|corporate|business-like)\b.{0,25}\b(?:tone|voice|language|style|register|writing)\b|\btone\b.{0,15}\b(?:formal|academic|authoritative)\b/i
      ),
      phrase(
        'friendly',
        'approachable casual conversational friendly humorous informal playful warm witty',
        /\b(?:friendly|conversational|casual|informal|warm|playful|witty|approachable|humorous)\b.{0,30}\b(?:tone|voice|language|style|register|writing|manner)\b|\btone\b.{0,15}\b(?:friendly|conversational|casual|informal|warm|playful)\b/i
      )
    ],
    {
      reason: 'a text has one register',
      source: 'Nielsen Norman Group, The Four Dimensions of Tone of Voice; Google developer documentation style guide, Voice and tone'
    }
  ),
  row(
    'contractions',
    'contractions',
    [
      phrase(
        'used',
        'contractions',
        /\b(?:use|with|prefer|allow) contractions\b|\bcontractions (?:are )?(?:fine|welcome|ok|encouraged)\b/i
      ),
      phrase('written out', 'contractions', /\b(?:no|without|expand|write out) contractions\b/i)
    ],
    {
      reason: 'a verb is shortened or is not',
      source: 'Google developer documentation style guide, Contractions'
    }
  ),
  row(
    'running text',
    'lists or running text',
    [
      phrase(
        'lists',
        'bullet bulleted over bullets',
        /\b(?:use|prefer|with|as|in|favou?r)\b.{0,15}\b(?:bullet(?:ed)?(?: points?| lists?)?|bullets|lists? over)\b/i
      ),
      phrase(
        'running text',
        'prose paragraphs running narrative',
        /\b(?:in|prefer|use|write|as|flowing) (?:\w+ )?(?:prose|paragraphs|running text|narrative(?: form)?)\b/i
      )
    ],
    {
      context: /\b(?:writ\w+|text|content|format\w{0,20}|answers?|responses?|documentation|docs|output|prose|summar\w+)\b/i,
      kind: 'format',
      reason: 'a passage is a list or a paragraph',
      source: 'Google developer documentation style guide, Lists; Bezos, memo on narratives'
    }
  ),
  row(
    'list marks',
    'marks of lists',
    [
      choice('numbered', 'numbered lists?', 'ordered lists?'),
      choice('bulleted', 'bulleted lists?', 'bullet lists?', 'bullet points', 'unordered lists?')
    ],
    {
      context: /\b(?:steps?|procedures?|instructions?)\b/i,
      kind: 'format',
      reason: 'steps are counted or are not',
      source: 'Google developer documentation style guide, Lists'
    }
  ),
  row(
    'bullet character',
    'character of bullets',
    [
      phrase('hyphens', 'hyphen hyphens dash dashes -', /\b(?:hyphens?|dash(?:es)?)\b|[`"']-[`"']/i),
      phrase('asterisks', 'asterisk asterisks *', /\basterisks?\b|[`"']\*[`"']/i)
    ],
    {
      context: /\b(?:bullets?|unordered|list (?:items?|markers?))\b/i,
      reason: 'a list is written with one mark',
      source: 'markdownlint, MD004'
    }
  ),
  row(
    'link paths',
    'paths of links',
    [
      called('relative', 'relative links?', 'relative paths?', 'relative URLs?'),
      called('absolute', 'absolute links?', 'absolute paths?', 'absolute URLs?', 'full URLs?', 'root-relative')
    ],
    {
      context: /\b(?:links?|linking|cross-references?|urls?)\b/i,
      reason: 'a link is read from here or from the root',
      source: 'Google documentation guide, Markdown style, Links; GitHub documentation, Relative links'
    }
  ),
  row(
    'file paths',
    'paths of files in answers',
    [
      phrase('absolute', 'absolute', /\babsolute (?:file |directory )?paths?\b/i),
      phrase(
        'relative',
        'relative',
        /\b(?:repo(?:sitory)?-|project-|workspace-)?relative (?:file |directory )?paths?\b|\brelative or absolute (?:file )?paths?\b|\brelative to the (?:repo\w{0,20}|project|workspace|root)\b/i
      )
    ],
    {
      context:
        /^(?!.{0,200}\bimports?\b).{0,200}\b(?:files?|paths?|reports?|answers?|responses?|return|share|list|tools?|use|give|provide)\b/i,
      reason: 'a path is given in one form',
      source: 'Claude Code documentation (absolute paths); GitHub documentation (relative links)'
    }
  ),
  row(
    'link style',
    'form of links',
    [called('inline', 'inline links?'), choice('by reference', 'reference-style links?', 'reference links?', 'footnotes?', 'endnotes?')],
    {
      context: /\b(?:links?|urls?|citations?|sources?)\b/i,
      reason: 'a target stands in the text or below it',
      source: 'CommonMark; Google documentation guide, Markdown style'
    }
  ),
  row(
    'unknown facts',
    'what is not known yet',
    [
      phrase(
        'marked as open',
        'todo tbd need needs placeholder placeholders',
        /\b(?:mark|leave|add|use|insert|put|flag|write|become)\b.{0,40}(?:\bTODO\b|\bTBD\b|\bplaceholders?\b|\[TODO\]|\[TBD\]|\[NEEDS? )/i
      ),
      phrase(
        'no placeholders',
        'fill replace remove resolve zero without no',
        /\b(?:no|zero|without) (?:\w+ )?(?:placeholders?|TODOs?|TBDs?)\b|\b(?:replace|remove|fill(?: in)?|resolve)\b.{0,20}\b(?:all|every|any)\b.{0,15}\b(?:placeholders?|TODOs?|TBDs?)\b/i
      )
    ],
    {
      kind: 'polarity',
      context:
        /\b(?:docs?|documentation|text|facts?|information|unknown|missing|sections?|documents?|pages?|readme|content|details?|values?|spec\w{0,20}|output)\b/i,
      reason: 'a gap is shown or may not remain',
      source: 'Google developer documentation style guide, Placeholders; RFC style guide'
    }
  ),
  row(
    'readme length',
    'length of a README',
    [
      phrase(
        'short',
        'readme',
        /\b(?:short|concise|brief|minimal|lean)\b.{0,20}\bREADME\b|\bREADME\b.{0,20}\b(?:short|concise|brief|minimal|lean)\b/i
      ),
      phrase('complete', 'comprehensive complete detailed thorough', /\b(?:comprehensive|complete|detailed|thorough)\b.{0,20}\bREADMEs?\b/i)
    ],
    {
      reason: 'a README is an entry or the manual',
      source: 'makeareadme.com; GitHub documentation, About READMEs'
    }
  ),
  row(
    'documentation place',
    'where documentation lives',
    [
      phrase(
        'in the repository',
        'docs repository repo alongside beside',
        /\b(?:in|under|inside|to) (?:the )?[`"']?docs\/?[`"']?(?: folder| directory)?\b|\b(?:in|inside) the (?:repo|repository)\b|\balongside (?:the )?code\b|\bdocs[- ]as[- ]code\b/i
      ),
      phrase('in a wiki', 'wiki wikis confluence notion sharepoint google', /\b(?:wikis?|Confluence|Notion|SharePoint|Google Docs)\b/i)
    ],
    {
      context: /\b(?:docs?|documentation|documents?|runbooks?|guides?|decisions?|specs?)\b/i,
      reason: 'a page has one home',
      source: 'Write the Docs, Docs as Code; Atlassian, Confluence documentation'
    }
  ),
  row(
    'api reference source',
    'how an API reference is made',
    [
      phrase('generated', 'generat* autogenerat*', /\b(?:auto-?)?generat\w{0,20}\b/i),
      phrase('by hand', 'hand manually handwritten', /\b(?:by hand|hand-?written|manually)\b/i)
    ],
    {
      context:
        /\b(?:api (?:docs?|documentation|references?)|reference (?:docs?|documentation)|openapi|swagger|codemaps?|documentation from)\b/i,
      reason: 'a reference follows the code or is written',
      source: 'Write the Docs, API documentation; OpenAPI Initiative, Best Practices'
    }
  ),
  row(
    'documentation structure',
    'kinds of documents',
    [
      choice('Diátaxis', 'Diataxis'),
      choice('the Good Docs templates', 'Good Docs Project'),
      choice('DITA', 'concept, task,? (?:and )?reference', 'topic-based'),
      choice('Every Page is Page One'),
      choice('arc42')
    ],
    {
      reason: 'a page is of a kind of one scheme',
      source: 'diataxis.fr; OASIS DITA; The Good Docs Project'
    }
  ),
  row(
    'documentation site',
    'generator of the documentation',
    names(
      'Docusaurus',
      ['MkDocs', 'Material for MkDocs'],
      proper('Sphinx'),
      'VitePress',
      'GitBook',
      proper('Jekyll'),
      proper('Hugo'),
      'Nextra',
      ['Astro Starlight', 'Starlight'],
      'Mintlify',
      ['ReadMe\\.io'],
      proper('Antora'),
      'VuePress',
      'Docsify',
      'mdBook'
    ),
    {
      context:
        /^(?!.{0,200}\bapi references?\b).{0,200}\b(?:docs|documentation) (?:site|portal|platform|with|in|using)\b|\b(?:use|build|publish|host)\b.{0,40}\b(?:docs|documentation|site)\b/i,
      reason: 'pages are written for one generator',
      source: 'Write the Docs, Documentation tools'
    }
  ),
  row(
    'api document format',
    'format of the API documentation',
    names(
      ['OpenAPI', 'Swagger', 'OpenAPI 3', 'OpenAPI 3\\.\\d'],
      ['RAML'],
      ['API Blueprint'],
      ['Postman collections?', 'Postman'],
      ['AsyncAPI'],
      ['TypeSpec'],
      ['Markdown']
    ),
    {
      context:
        /\bapi\b.{0,50}\b(?:document\w{0,20}|docs|spec\w{0,20}|reference|describ\w+|contract)\b|\b(?:document\w{0,20}|spec\w{0,20}|describe)\b.{0,40}\b(?:api|endpoints?)\b/i,
      reason: 'a contract has one source',
      source: 'OpenAPI Initiative; Postman, State of the API'
    }
  ),
  row(
    'code documentation js',
    'documentation from TypeScript comments',
    names(['TypeDoc'], ['API Extractor'], ['documentation\\.js'], ['Compodoc']),
    {
      reason: 'comments are written for one parser',
      source: 'documentation of TypeDoc and API Extractor'
    }
  ),
  row(
    'code documentation py',
    'documentation from docstrings',
    names(['pdoc'], ['Sphinx', 'autodoc', 'Sphinx autodoc'], ['pydoctor'], ['mkdocstrings']),
    {
      context: /\b(?:docs?|documentation|docstrings?|api)\b/i,
      reason: 'docstrings are written for one parser',
      source: 'documentation of pdoc, Sphinx and mkdocstrings'
    }
  ),
  row(
    'place of examples',
    'examples before or after the explanation',
    [
      phrase(
        'example first',
        'example examples',
        /\b(?:start|begin|open|lead)\b.{0,20}\bwith (?:an? |the |working |code |concrete |minimal )*examples?\b|\bexamples? (?:first|before)\b/i
      ),
      phrase(
        'explanation first',
        'explanation* summary* concept* overview* definition* tl* explain',
        /\b(?:start|begin|open|lead)\b.{0,20}\bwith (?:an? |the |brief |one-\w+ |short )*(?:explanation|summary|concept|overview|definition|tl;dr)\w{0,20}\b|\bexplain\b.{0,30}\bbefore\b.{0,15}\b(?:examples?|code)\b/i
      )
    ],
    {
      kind: 'order',
      context:
        /\b(?:examples?|docs?|documentation|pages?|sections?|articles?|guides?|tutorials?|readers?|explain\w{0,20}|concepts?|document)\b/i,
      reason: 'a reader meets the case first or the rule first',
      source: 'Google developer documentation style guide; Diátaxis, Tutorials'
    }
  ),
  row(
    'audience',
    'whom texts are written for',
    [
      phrase(
        'beginners',
        'assume junior knowledge experience for to grade',
        /\b(?:for|to|assume) (?:\w+ ){0,3}(?:beginners?|novices?|newcomers?|non-technical|junior developers?|no (?:prior )?(?:knowledge|experience))\b|\b\w+[- ]grade (?:reading )?level\b/i
      ),
      phrase(
        'experts',
        'advanced senior technical assume expert experts experienced competence competent',
        /\b(?:for|to|assume) (?:\w+ ){0,3}(?:experts?|advanced|experienced|senior (?:developers?|engineers?)|competence|competent|technical (?:readers?|audience))\b/i
      )
    ],
    {
      context: /\b(?:writ\w+|readers?|audience|docs?|documentation|guides?|explain\w{0,20}|assume|content|language|users?)\b/i,
      reason: 'terms are explained or are known',
      source: 'Google technical writing course, Audience'
    }
  ),
  row(
    'decision record',
    'format of decision records',
    names(
      proper('Nygard', 'Nygard(?: ADR)? template', 'Michael Nygard'),
      ['MADR'],
      ['Y-statements?'],
      ['RFCs?'],
      ['Tyree and Akerman'],
      ['one-pagers?']
    ),
    {
      context: /\b(?:adrs?|decisions?|records?|template|proposals?)\b/i,
      reason: 'decisions are written in one form',
      source: 'adr.github.io'
    }
  ),
  row(
    'decision place',
    'where decisions are recorded',
    [
      choice('ADRs', 'ADRs?', 'architecture decision records?', 'docs/adr', 'docs/decisions'),
      choice('the architecture document', 'ARCHITECTURE\\.md', 'architecture (?:guide|document|docs)'),
      choice('commit messages', 'commit messages?', 'pull request descriptions?'),
      called('a memory', 'memory files?', 'memory tool', 'to memory', 'decision log', 'decisions\\.md')
    ],
    {
      context: /\b(?:decisions?|rationale|trade-?offs?)\b/i,
      reason: 'a decision is looked up in one place',
      source: 'Nygard, Documenting Architecture Decisions'
    }
  ),
  row(
    'line wrapping',
    'wrapping of lines in texts',
    [
      phrase('one sentence a line', 'sentence semantic', /\bone sentence per line\b|\bsemantic line breaks\b/i),
      phrase('hard wraps', 'wrap hard', /\b(?:hard[- ]wrap\w{0,20}|wrap (?:lines |text |prose )?at \d+)\b/i),
      phrase('no wraps', 'soft hard', /\b(?:soft[- ]wrap\w{0,20}|do not hard[- ]wrap|no hard wraps)\b/i)
    ],
    {
      reason: 'a paragraph has its breaks in one kind of place',
      source: 'sembr.org; Google documentation guide, Markdown style, Line length'
    }
  ),
  row(
    'markup',
    'markup of documents',
    names(
      ['Markdown', 'GitHub-flavored Markdown', 'GFM'],
      ['AsciiDoc'],
      ['reStructuredText', 'RST'],
      ['LaTeX'],
      ['HTML'],
      ['MDX'],
      ['Word', 'docx'],
      ['Typst'],
      ['DocBook']
    ),
    {
      context: /\b(?:writ\w+|author|docs?|documentation|documents?|papers?|manuals?)\b.{0,20}\b(?:in|as|using|with)\b/i,
      reason: 'a page has one source format',
      source: 'Write the Docs, Markup languages'
    }
  ),
  row(
    'freshness',
    'mark of freshness',
    [
      phrase('a date', 'last date', /\blast[- ]updated\b|\blast[- ]modified\b|\bdate of (?:the )?(?:last )?update\b/i),
      phrase('owner and review', 'last review owner', /\blast[- ](?:verified|reviewed)\b|\breview[- ]by\b|\bdoc(?:ument)? owner\b/i)
    ],
    {
      context: /\b(?:docs?|documentation|pages?|documents?|files?|codemaps?|include|add|every|each)\b/i,
      reason: 'a page shows when it was changed or who vouches for it',
      source: 'Google, Software Engineering at Google, Documentation'
    }
  ),
  row(
    'front matter form',
    'front matter of pages',
    names(['YAML', 'YAML front ?matter'], ['TOML', 'TOML front ?matter'], ['JSON front ?matter']),
    {
      context: /front[- ]?matter/i,
      reason: 'a page has one head',
      source: 'Hugo documentation, Front matter'
    }
  ),
  row(
    'documentation time',
    'when documentation is written',
    [
      phrase(
        'with the change',
        'alongside part same with',
        /\b(?:same|with (?:each|every|the)|alongside (?:the|each|every)|part of (?:the|each|every)) (?:pr|pull request|commit|change|code change|merge request|feature)s?\b/i
      ),
      phrase(
        'after the merge',
        'after merged release',
        /\bafter\b.{0,20}\b(?:merg\w+|release\w{0,20}|ship\w{0,20})\b|\bmerged (?:prs?|pull requests?)\b/i
      ),
      phrase(
        'before the code',
        'code coding implementation documentation doc docs readme',
        /\b(?:before (?:the |any |writing )?(?:code|coding|implementation)|docs?[- ]first|documentation[- ](?:first|driven)|readme[- ]driven)\b/i
      )
    ],
    {
      kind: 'order',
      context: /\b(?:docs?|documentation|document|readme)\b/i,
      reason: 'a page comes before, with or after its feature',
      source: 'Write the Docs, Docs as Code; Preston-Werner, Readme Driven Development'
    }
  ),
  row(
    'code samples',
    'code samples',
    [
      phrase(
        'minimal',
        'example* sample* snippet*',
        /\b(?:minimal|short|small(?:est)?|concise)\b.{0,20}\b(?:code )?(?:examples?|samples?|snippets?)\b/i
      ),
      phrase(
        'complete',
        'example* sample* snippet*',
        /\b(?:complete|runnable|full|production-ready|self-contained|copy-paste(?:able)?|end-to-end)\b.{0,25}\b(?:code )?(?:examples?|samples?|snippets?)\b/i
      )
    ],
    {
      context: /\b(?:use|write|provide|include|give|keep|prefer|must|should|every|all|show|add|example)\b/i,
      reason: 'a sample shows one point or runs by itself',
      source: 'Google developer documentation style guide, Code samples'
    }
  ),
  row('emphasis', 'emphasis', [choice('bold', 'bold(?: text)?', 'boldface'), choice('italics', 'italics?', 'italic text')], {
    context: /\b(?:emphasi\w+|key terms?|important|ui elements?|introduc\w+ terms?)\b/i,
    reason: 'one mark stands for one thing',
    source: 'Google developer documentation style guide, Text-formatting summary'
  }),
  row(
    'callouts',
    'notes in texts',
    [
      phrase('GitHub alerts', 'note warning tip important caution', /\[!(?:NOTE|WARNING|TIP|IMPORTANT|CAUTION)\]/i),
      phrase('admonitions', 'note warning admonition admonitions tip', /\badmonitions?\b|:::(?:note|tip|warning)|!!! ?(?:note|warning)/i),
      phrase('bold words', 'note warning', /\*\*(?:Note|Warning):?\*\*/)
    ],
    {
      reason: 'a note is marked in the syntax of one renderer',
      source: 'GitHub documentation, Alerts; Docusaurus, Admonitions; Material for MkDocs'
    }
  ),
  row(
    'dates',
    'form of dates',
    [
      phrase('ISO 8601', 'iso iso8601 yyyy', /\bISO[- ]?8601\b|\bYYYY-MM-DD\b/),
      phrase('month first', 'mm month', /\bMM\/DD\/YYYY\b|\bMonth D+, YYYY\b/),
      phrase('day first', 'dd', /\bDD[/.-]MM[/.-]YYYY\b|\bDD Month YYYY\b/),
      phrase('Unix time', 'unix epoch', /\b(?:unix|epoch) (?:time(?:stamps?)?|seconds|milliseconds)\b/i)
    ],
    {
      context: /\b(?:dates?|timestamps?|times?|format)\b/i,
      kind: 'format',
      reason: 'a date is read by one rule',
      source: 'ISO 8601; Google developer documentation style guide, Dates and times'
    }
  ),
  row(
    'prose linter',
    'linter for texts',
    names(proper('Vale'), 'textlint', ['proselint'], proper('alex'), ['markdownlint'], 'LanguageTool', 'Grammarly', ['write-good']),
    {
      context: /\b(?:prose|lint\w{0,20}|style rules?|check\w{0,20}|grammar)\b/i,
      reason: 'one tool holds the rules and the exceptions',
      source: 'Write the Docs, Testing your documentation'
    }
  ),
  row(
    'generated text',
    'marks of machine texts',
    [
      phrase('disclosed', 'ai', /\b(?:disclose|label|state|mark)\b.{0,40}\b(?:AI[- ](?:generated|assisted)|generated by (?:an )?AI)\b/i),
      phrase(
        'sounds human',
        'human humanise humanize undetectable',
        /\b(?:sound|read|feel)s?\b.{0,15}\bhuman\b|\bhumani[sz]e\b|\bundetectable\b/i
      )
    ],
    {
      reason: 'a reader is told or is not',
      source: 'EU AI Act, article 50; COPE, Authorship and AI tools'
    }
  )
]
