import {type ChoiceSlot, called, choice, names, phrase, row} from './choice-slot.js'

/** How an agent works and answers. */
export const conductChoices: readonly ChoiceSlot[] = [
  row(
    'answer form',
    'form of the answer',
    [
      phrase('JSON', 'json', /\b(?:as|with|in|return|output|answer|respond|only|valid)\b.{0,25}\bJSON\b/i),
      phrase(
        'prose',
        'plain prose sentences',
        /\b(?:plain (?:sentences|text|prose)|prose|(?:two|three|few)(?: or \w+)? (?:plain )?sentences)\b/i
      ),
      phrase('a table', 'table', /\bas a (?:markdown )?table\b/i)
    ],
    {
      kind: 'format',
      context: /\b(?:answer|respond|response|output|reply|return|describe|report)\b/i,
      asked: false,
      reason: 'a reader or a parser takes one form',
      source: 'OpenAI and Anthropic documentation, output formats'
    }
  ),
  row(
    'tests and code',
    'tests before the code or after it',
    [
      phrase(
        'tests first',
        'test tests tdd',
        /\b(?:test-driven|tdd|test-first|tests? first)\b|\b(?:write|add|create)\b.{0,20}\btests?\b.{0,20}\bbefore\b/i
      ),
      phrase(
        'tests after the code',
        'test tests',
        /\b(?:write|add|create)\b.{0,25}\btests?\b.{0,25}\b(?:after|once|when)\b.{0,40}\b(?:works|done|finished|complete|implement\w{0,20}|code|written|ready|stable)\b|\btests? (?:come )?(?:last|afterwards)\b/i
      )
    ],
    {kind: 'order', asked: false, reason: 'a test exists before the code or after it', source: 'Beck, Test-Driven Development'}
  ),
  row(
    'place of the summary',
    'summary at the beginning or at the end',
    [
      phrase(
        'at the beginning',
        'summary',
        /\b(?:start|begin|open|lead)\b.{0,25}\bsummary\b|\bsummary (?:first|comes first|at the (?:top|beginning|start))\b/i
      ),
      phrase(
        'at the end',
        'summary',
        /\b(?:end|close|finish|conclude)\b.{0,25}\bsummary\b|\bsummary (?:last|comes last|closes|at the (?:end|bottom))\b/i
      )
    ],
    {kind: 'order', asked: false, reason: 'a summary stands in one place', source: 'Minto, The Pyramid Principle; IMRaD reports'}
  ),
  row(
    'code reference',
    'how code is referred to',
    [
      phrase('start:end:path', 'start', /\bstart:end:(?:path|file)\w{0,20}\b/i),
      phrase(
        'file:line',
        'file path filename filepath pathname pathpath',
        /\b(?:file|path)(?:[_ ]?(?:name|path))?:line(?:[_ ]?(?:number)?)?\b/i
      ),
      phrase('file references and line ranges', 'file', /\bfile references? (?:and|with) line (?:ranges?|numbers?)\b/i)
    ],
    {
      kind: 'format',
      asked: false,
      reason: 'a reference is clicked or parsed',
      source: 'Claude Code (file:line) and Cursor (start:end:path) prompts'
    }
  ),
  row(
    'open questions',
    'ask, or decide alone',
    [
      phrase(
        'ask',
        'ask clarify clarifying request seek',
        /\b(?:ask|request|seek)\b(?! no\b).{0,35}\b(?:clarif\w+|questions?|clarity|user|human|developer)\b|\bclarify (?:requirements|ambigu\w+|scope|intent|unclear)\b/i
      ),
      phrase(
        'decide',
        'reasonable sensible best safes safest conservative educated informed simplest asking clarification questions yourself',
        /\b(?:make|use|choose|pick|proceed with|apply)\b.{0,20}\b(?:reasonable|sensible|best|safest?|conservative|educated|informed|simplest)\b.{0,15}\b(?:assumptions?|defaults?|judg(?:e)?ment|guess(?:es)?|interpretation|option)\b|\bwithout(?<!\b(?:not|never|don['’]t)\b.{0,40}) (?:asking|clarification|questions)\b|\bdecide (?:for |by )?yourself\b/i
      )
    ],
    {
      context:
        /\b(?:ambigu\w+|unclear|vague|underspecified|missing|incomplete|unknown|unspecified|silent|uncertain\w{0,20}|doubt|asking|clarif\w+)\b/i,
      reason: 'the work stops for an answer or goes on',
      source: 'Anthropic, Prompting best practices; Horvitz, Principles of Mixed-Initiative User Interfaces'
    }
  ),
  row(
    'approval',
    'wait for approval, or act',
    [
      phrase(
        'wait for approval',
        'approval confirmation permission ahead consent sign approv* confirm*',
        /(?<!\bwithout (?:\w+ )?)\b(?:wait|get|obtain|seek|require|ask|request|await|need|stop)\w{0,20}\b.{0,30}\b(?:approval|confirmation|permission|go-ahead|consent|sign-off)\b|\b(?:until|before)\b.{0,30}\b(?:user|human|developer)\b.{0,15}\b(?:approv|confirm)\w+/i
      ),
      phrase(
        'act without asking',
        'without autonomously autonomous independently',
        /\bwithout (?:waiting for |asking for |requiring |any |user |human |further )*(?:approval|confirmation|permission|asking|prompting)\b|\b(?:act|work|proceed|operate|execute|continue|implement)\w{0,20}\b.{0,20}\b(?:autonomously|independently)\b/i
      )
    ],
    {
      kind: 'polarity',
      context:
        /^(?!.{0,200}\b(?:destructive|privileged|ordinary|trivial|minor|sensitive)\b).{0,200}\b(?:chang\w+|edit\w{0,20}|implement\w{0,20}|proceed\w{0,20}|act\w{0,20}|work\w{0,20}|plan\w{0,20}|execut\w+|writ\w+|cod\w+|start\w{0,20}|continu\w+|operat\w+|next)\b/i,
      reason: 'a person stands between the plan and the change, or does not',
      source: 'documentation of coding agents, permission modes'
    }
  ),
  row(
    'plan or act',
    'plan first, or begin at once',
    [
      phrase(
        'plan first',
        'plan outline design',
        /\b(?:plan|outline|design)\b.{0,40}\bbefore\b.{0,25}\b(?:cod|writ|implement|edit|start|touch|chang|act)\w{0,20}|\b(?:start|begin) (?:by (?:writing|creating|making|drafting)|with) (?:an? )?(?:\w+ )?plan\b|\bplan first\b/i
      ),
      phrase(
        'begin at once',
        'away immediately once directly bias',
        /\b(?:start|begin|jump)\b.{0,15}\b(?:cod|implement|writ|build|act)\w{0,20}\b.{0,15}\b(?:immediately|right away|at once|straight away)\b|\bbias (?:to|toward|towards|for) action\b|\b(?:implement|code|build) (?:it )?(?:immediately|right away|straight away|directly)\b/i
      )
    ],
    {kind: 'order', reason: 'code is written after a plan or at once', source: 'documentation of coding agents, plan mode'}
  ),
  row(
    'how questions come',
    'questions one by one, or together',
    [
      phrase(
        'one at a time',
        'one single',
        /\b(?:one|single|a single) questions? (?:at a time|per (?:message|turn|round))\b|\bone (?:clarifying )?question at a time\b|\bask (?:only )?(?:one|a single) question\b/i
      ),
      phrase(
        'all together',
        'questions',
        /\b(?:batch|group|bundle|collect)\b.{0,25}\bquestions\b|\ball (?:\w+ )?questions (?:at once|together|up ?front|in one)\b|\bask all\b.{0,20}\bquestions\b/i
      )
    ],
    {
      reason: 'each answer leads to the next question or all are given at once',
      source: 'GOV.UK Design System, one thing per page; requirements interviews'
    }
  ),
  row(
    'who does the work',
    'delegate, or do it oneself',
    [
      phrase(
        'delegate',
        'delegate you',
        /\b(?:always |must |only )?delegate (?:all|every|the|each|any|to|implementation|coding|work|tasks?)\b|\byou (?:only )?(?:coordinate|orchestrate)\b/i
      ),
      phrase(
        'do it oneself',
        'yourself do',
        /\b(?:do|implement|write|fix|carry out|perform|complete|handle)\b.{0,30}\byourself\b|\bdo not delegate\b/i
      )
    ],
    {
      kind: 'polarity',
      context: /\b(?:implement\w{0,20}|cod(?:e|ing)|work|tasks?|fix\w{0,20}|everything|specialists?|agents?|sub-?agents?)\b/i,
      reason: 'the agent coordinates or works',
      source: 'Anthropic, Building effective agents, orchestrator-workers'
    }
  ),
  row(
    'tool calls',
    'tool calls side by side, or one by one',
    [
      phrase(
        'in parallel',
        'parallel one single concurrent concurrently simultaneous simultaneously',
        /\b(?:in parallel|parallel|concurrent(?:ly)?|simultaneous(?:ly)?|in (?:one|a single) (?:batch|message))\b/i
      ),
      phrase(
        'one by one',
        'sequentially sequential one serially',
        /\b(?:sequentially|one (?:at a time|by one|after (?:the )?(?:other|another))|serially)\b/i
      )
    ],
    {
      context: /\b(?:tool calls?|tool uses?|reads?|searches|commands|sub-?agents?|agents|tasks?|reviewers)\b/i,
      reason: 'calls are sent together or in turn',
      source: 'Anthropic documentation, Parallel tool use'
    }
  ),
  row(
    'size of changes',
    'only what was asked, or improve along the way',
    [
      phrase(
        'the least change',
        'minimal smallest surgical least minimum scope targeted',
        /\b(?:minimal|smallest|surgical|least|minimum)\b.{0,30}\b(?:diffs?|changes?|edits?|fix(?:es)?|code|amount)\b|\b(?:stay|keep|stick)\b.{0,15}\b(?:in|within|to) (?:the )?scope\b/i
      ),
      phrase(
        'improve along the way',
        'boy boyscout leave opportunistic opportunistically refactor improve clean modernize',
        /\bboy[- ]?scout\b|\bleave\b.{0,25}\b(?:cleaner|better)\b.{0,20}\bthan\b|\bopportunistic(?:ally)?\b|\b(?:refactor|improve|clean up|modernize)\b.{0,40}\b(?:along the way|while (?:you|at it|there)|as you go|nearby|surrounding|adjacent)\b/i
      )
    ],
    {
      kind: 'alternative',
      reason: 'a diff holds the task or more',
      source: 'Martin, Clean Code, the Boy Scout Rule; Google Engineering Practices, Small CLs'
    }
  ),
  row(
    'compatibility',
    'keep old callers working, or break with them',
    [
      phrase(
        'kept',
        'backward* compatib*',
        /\b(?:maintain|preserve|keep|ensure|retain|guarantee|with)\b.{0,25}\bbackwards?[- ]?compatib\w+\b|\bbackwards?[- ]compatible\b/i
      ),
      phrase(
        'broken',
        'breaking backward backwards break',
        /\bbreaking changes? (?:are|is) (?:fine|ok|okay|acceptable|allowed|welcome)\b|\b(?:no|without|ignore|drop|remove)\b.{0,20}\bbackwards?[- ]compatib\w+\b|\bbreak compatibility\b/i
      )
    ],
    {
      kind: 'polarity',
      reason: 'old code goes on to work or is changed',
      source: 'Semantic Versioning 2.0; Winters et al., Software Engineering at Google, Deprecation'
    }
  ),
  row(
    'length of answers',
    'length of answers',
    [
      phrase(
        'short',
        'concise concisely brief briefly short terse succinct succinctly compact',
        /\b(?:concise|brief|short|terse|succinct|compact)\b.{0,12}\b(?:answers?|responses?|replies|explanations?)\b|\b(?:answers?|responses?|replies|explanations?|answer|respond|reply)\b.{0,20}\b(?:concise(?:ly)?|brief(?:ly)?|short|terse|succinct(?:ly)?)\b/i
      ),
      phrase(
        'detailed',
        'answer* response* repl* explanation* respond explain',
        /\b(?:detailed|exhaustive|comprehensive|thorough|verbose|in-depth|elaborate)\b.{0,12}\b(?:answers?|responses?|replies|explanations?)\b(?! (?:times?|codes?|models?|schemas?))|\b(?:answer|respond|reply|explain)\b.{0,20}\b(?:in detail|thoroughly|comprehensively|exhaustively)\b/i
      )
    ],
    {
      context:
        /\b(?:answers?|responses?|replies|reply|explanations?|respond)\b(?!.{0,12}\b(?:times?|codes?|bod(?:y|ies)|objects?|models?|schemas?|headers?|format)\b)/i,
      reason: 'an answer is short or long',
      source: 'documentation of assistants, verbosity'
    }
  ),
  row(
    'length of the report',
    'length of the report',
    [
      phrase(
        'short',
        'report reports write writeup writeups',
        /\b(?:concise|brief|short|terse|succinct|compact|distilled|condensed)\b.{0,20}\b(?:reports?|summary report|write-?ups?)\b|\b(?:keep|make)\b.{0,15}\breports?\b.{0,15}\b(?:concise|brief|short|terse)\b/i
      ),
      phrase(
        'detailed',
        'detailed exhaustive comprehensive thorough full depth',
        /\b(?:detailed|exhaustive|comprehensive|thorough|full|in-depth)\b.{0,20}\b(?:reports?|write-?ups?)\b/i
      )
    ],
    {
      context: /\b(?:produce|write|provide|deliver|return|create|generate|give|keep|make|output|compile|prepare|present|final)\b/i,
      reason: 'a report is a page or a document',
      source: 'Minto, The Pyramid Principle; PTES, reporting'
    }
  ),
  row(
    'order of code and words',
    'code or explanation first',
    [
      phrase(
        'code first',
        'code solution fix',
        /\b(?:start|begin|lead|open) with (?:the )?(?:code|solution|fix)\b|\bcode (?:first|before (?:the |any )?explanation)\b|\bexplain\b.{0,20}\bafter\b.{0,15}\bcode\b/i
      ),
      phrase(
        'explanation first',
        'start begin lead explain describe outline',
        /\b(?:explain|describe|outline)\b.{0,40}\bbefore\b.{0,25}\b(?:code|coding|writing|implement\w{0,20}|solution)\b|\b(?:start|begin|lead) with (?:the |an? |your )?(?:explanation|reasoning|approach)\b/i
      )
    ],
    {kind: 'order', reason: 'one of the two stands first', source: 'prompting guides of OpenAI and Anthropic'}
  ),
  row(
    'options',
    'one solution, or several to choose from',
    [
      phrase(
        'several',
        '2 two three 3 several multiple alternative alternatives options',
        /\b(?:present|offer|give|propose|provide|suggest|list|generate|explore|compare)\b.{0,25}\b(?:2-3|2–3|two or three|two|three|several|multiple|at least (?:two|2|three|3)|3-5|alternative)\b.{0,20}\b(?:options|alternatives|approaches|solutions|designs|variants|ways|concepts)\b/i
      ),
      phrase(
        'one',
        'one single',
        /\b(?:one|single|a single|exactly one)\b.{0,20}\b(?:recommendation|solution|option|approach|recommended (?:solution|approach|option)|answer)\b|\bcommit to one\b|\bpick one\b/i
      )
    ],
    {
      context:
        /\b(?:present|offer|give|propose|provide|suggest|list|generate|recommend|commit|pick|make|explore|compare|choose|decisive)\b/i,
      reason: 'the user chooses or is told',
      source: 'Minto, The Pyramid Principle; Thaler and Sunstein, Nudge'
    }
  ),
  row(
    'first failure',
    'what a failure does to the work',
    [
      phrase(
        'stop',
        'stop halt abort',
        /\b(?:stop|halt|abort)\b.{0,30}\b(?:on|at|after|when|if|once|immediately)\b.{0,30}\b(?:fail\w{0,20}|errors?)\b|\b(?:if|when|on)\b.{0,30}\b(?:fail\w{0,20}|errors?)\b.{0,25}\b(?:stop|halt|abort)\b/i
      ),
      phrase(
        'go on',
        'fail* error errors',
        /\b(?:continue|proceed|carry on|go on|keep going)\b.{0,30}\b(?:fail\w{0,20}|errors?)\b|\b(?:if|when|on)\b.{0,30}\b(?:fail\w{0,20}|errors?)\b.{0,25}\b(?:continue|proceed|skip|move on|note it)\b/i
      )
    ],
    {
      context: /\b(?:tests?|checks?|steps?|commands?|builds?|tasks?|files?|stages?|gates?)\b/i,
      reason: 'the rest is done or is not',
      source: 'GNU make, -k; pytest, -x'
    }
  ),
  row(
    'failing test',
    'what becomes of a failing test',
    [
      phrase(
        'the code is fixed',
        'fix code implementation',
        /\bfix (?:the )?(?:code|implementation|production code|application|source)\b/i
      ),
      phrase(
        'the test is removed or skipped',
        'test tests',
        /\b(?:delete|remove|skip|quarantine|disable)\b.{0,30}\b(?:failing|broken|flaky|those|the|that) tests?\b/i
      ),
      phrase(
        'it is reported',
        'report',
        /\breport\b.{0,25}\b(?:failing tests?|failures?)\b.{0,25}\b(?:without|instead|rather|only|do not fix)\b/i
      )
    ],
    {
      context: /\b(?:fail\w{0,20}|flaky|broken)\b/i,
      reason: 'a red test is made green in one way',
      source: 'Fowler, Eradicating Non-Determinism in Tests'
    }
  ),
  row(
    'edits',
    'edit in place, or write anew',
    [
      phrase(
        'in place',
        'place existing',
        /\bin[- ]place\b|\b(?:edit|modify|update|extend) (?:the )?existing (?:files?|code|documents?)\b/i
      ),
      phrase(
        'a new file',
        'new separate copy',
        /\b(?:create|write|save|output)\b.{0,25}\b(?:an? )?(?:new|separate) (?:files?|versions?|cop(?:y|ies)|documents?)\b|\b(?:work|operate) on a copy\b/i
      )
    ],
    {
      context: /\b(?:always|prefer|never|over|rather|instead|only|original|by default)\b/i,
      reason: 'the old text is changed or kept beside the new one',
      source: 'documentation of coding agents, Edit and Write tools'
    }
  ),
  row(
    'who runs the tests',
    'who runs the tests',
    [
      phrase(
        'the agent',
        'test tests',
        /^(?:(?:always|then|finally|you must|must|and) )*(?:run|execute|rerun|re-run) (?:the |all |full |relevant |existing |complete |entire |affected |your |unit )*(?:tests?|test suite)\b/i
      ),
      phrase(
        'the user',
        'tests test',
        /\b(?:ask|let|tell|leave)\b.{0,20}\b(?:the )?(?:user|developer|human)\b.{0,20}\b(?:run|execute)\b.{0,20}\btests?\b|\b(?:user|developer|human) (?:will )?runs? the tests?\b/i
      )
    ],
    {kind: 'polarity', reason: 'the agent has the result or waits for it', source: 'documentation of coding agents'}
  ),
  row(
    'confidence',
    'how sure the agent is',
    [
      phrase('a number from 0 to 100', '0 percent percentage 1', /\b0\s?(?:-|–|to)\s?100\b|\bpercentage\b/i),
      phrase('a number from 0 to 1', '0 1', /\b0(?:\.0)?\s?(?:-|–|to)\s?1(?:\.0)?\b(?!\d)/),
      phrase('a number from 1 to 10', '10', /\b[01]\s?(?:-|–|to)\s?10\b(?!\d)/),
      phrase('high, medium, low', 'high medium low', /\bhigh\b.{0,12}\b(?:medium|moderate)\b.{0,12}\blow\b/i)
    ],
    {
      kind: 'format',
      context: /(?<!\bstatistical )\bconfidence\b(?! intervals?)/i,
      reason: 'a score is read on one scale',
      source: 'Tetlock, Superforecasting; ICD 203'
    }
  ),
  row(
    'answer language',
    'language of the answer',
    [
      phrase(
        'the language of the user',
        'language',
        /\b(?:the )?(?:user['’]?s|same|their|reader['’]?s) (?:own )?language\b|\blanguage (?:of|used by) the user\b/i
      ),
      phrase('English', 'english', /\b(?:in|always|only|use) English\b/i),
      phrase('Chinese', 'chinese mandarin', /\b(?:in|always|only|use) (?:Simplified |Traditional )?(?:Chinese|Mandarin)\b/i),
      phrase('Japanese', 'japanese', /\b(?:in|always|only|use) Japanese\b/i),
      phrase('Korean', 'korean', /\b(?:in|always|only|use) Korean\b/i),
      phrase('German', 'german', /\b(?:in|always|only|use) German\b/i),
      phrase('French', 'french', /\b(?:in|always|only|use) French\b/i),
      phrase('Spanish', 'spanish', /\b(?:in|always|only|use) Spanish\b/i),
      phrase('Portuguese', 'portuguese', /\b(?:in|always|only|use) (?:Brazilian )?Portuguese\b/i),
      phrase('Russian', 'russian', /\b(?:in|always|only|use) Russian\b/i)
    ],
    {
      context:
        /\b(?:answer|respond|reply|responses?|communicat\w+|speak|write|output|conversation|talk|language)\b(?!.{0,30}\bcomments?\b)/i,
      reason: 'an answer is in one language',
      source: 'Anthropic documentation, Multilingual support'
    }
  ),
  row(
    'task list',
    'where the steps are kept',
    [
      choice('the to-do tool', 'TodoWrite', 'todo list tool', 'TaskCreate', 'manage_todo_list', 'update_plan', 'todo tool'),
      phrase(
        'a file',
        'todo plan tasks task_plan progress md',
        /\b(?:todo|plan|tasks?|task_plan|progress|checklist|implementation_plan)\.md\b/i
      ),
      called('issues', 'GitHub issues?', 'Jira tickets?', 'Linear issues?', 'beads')
    ],
    {
      context: /\b(?:track\w{0,20}|todos?|tasks?|steps?|progress|plan|list)\b/i,
      reason: 'progress is looked up in one place',
      source: 'documentation of Claude Code, Codex and VS Code agents'
    }
  ),
  row(
    'sources of facts',
    'search the web, or work from what is there',
    [
      phrase(
        'search the web',
        'web websearch webfetch online internet',
        /\b(?:search|browse|research|look up|use|fetch|consult|check)\b.{0,25}\b(?:the web|web ?search|WebFetch|online|the internet)\b/i
      ),
      phrase(
        'only what is there',
        'solely exclusively only access work',
        /\b(?:use only|rely only|solely|exclusively)\b.{0,20}\b(?:provided|given|supplied|local|attached)\b.{0,25}\b(?:context|files|documents?|information|material|sources?|data|text)\b|\bno (?:web|internet) access\b/i
      )
    ],
    {kind: 'polarity', reason: 'facts come from outside or from the files', source: 'documentation of agents, tools for the web'}
  ),
  row(
    'who gives the context',
    'where the context comes from',
    [
      phrase('a context manager', 'context', /\bcontext[- ]manager\b/i),
      phrase(
        'a memory',
        'memory memories knowledge',
        /\b(?:search|read|load|recall|check|query|retrieve)\b.{0,25}\b(?:memor(?:y|ies)|memory[- ]bank|knowledge graph)\b/i
      )
    ],
    {
      context: /\b(?:context|background|first|before|start|begin|session|history)\b/i,
      reason: 'work begins with one source',
      source: 'Anthropic, Effective context engineering for AI agents'
    }
  ),
  row(
    'progress',
    'form of progress reports',
    [
      phrase('JSON', 'json', /\bJSON\b/),
      phrase(
        'plain sentences',
        'one plain brief short',
        /\b(?:plain|brief|short|one[- ]line)\b.{0,25}\b(?:updates?|sentences?|text|language|prose|messages?|notes?)\b/i
      ),
      phrase('a checklist', 'checklist checkboxes checkbox', /\bcheck(?:list|box(?:es)?)\b/i)
    ],
    {
      kind: 'format',
      context: /\b(?:progress|status)\b.{0,20}\b(?:updates?|reports?|messages?|track\w{0,20})?\b/i,
      reason: 'a status is read by one reader',
      source: 'documentation of multi-agent frameworks, messages between agents'
    }
  ),
  row(
    'where the result goes',
    'result in a file, or in the answer',
    [
      phrase(
        'a file',
        'save* write* store* create* export* persist*',
        /\b(?:save|write|store|create|export|persist)\w{0,20}\b.{0,45}\b(?:reports?|findings|analysis|plan|review|results?|summary|output|specification|documents?)\b.{0,45}(?:\b(?:to|in|into|as|under|at)\b.{0,25}(?:\w+\/|\.(?:md|json|txt|html|csv|pdf)\b|\bfiles?\b)|\.md\b)/i
      ),
      phrase(
        'the answer',
        'caller chat conversation final response reply answer user parent orchestrator coordinator',
        /\b(?:return|respond|present|deliver|report|output|print|give)\w{0,20}\b.{0,45}\b(?:findings|analysis|plan|review|results?|reports?|summary)\b.{0,35}\b(?:in (?:the |your )?(?:chat|conversation|final message|final response|response|reply|answer)|directly to the (?:caller|user|parent)|to the (?:caller|parent|orchestrator|coordinator))\b/i
      )
    ],
    {reason: 'the next reader opens a file or reads the message', source: 'documentation of Claude Code, subagents; Agent Skills'}
  ),
  row(
    'old and new ways',
    'ways of the project, or best practice',
    [
      phrase(
        'ways of the project',
        'convention* pattern* style practice* idioms structure',
        /\b(?:follow|match|respect|adhere to|mirror|conform to|use|preserve|stick to)\b.{0,25}\b(?:existing|project(?:['’]s)?|established|codebase(?:['’]s)?|repo(?:sitory)?(?:['’]s)?|surrounding|current|local)\b.{0,25}\b(?:conventions?|patterns?|style|practices?|idioms|structure)\b/i
      ),
      phrase(
        'best practice',
        'best modern regardless',
        /\b(?:enforce|apply|introduce|impose|adopt)\b.{0,25}\b(?:best practices|modern (?:patterns|practices|conventions|standards))\b.{0,40}\b(?:even|regardless|over|rather than|instead)\b/i
      )
    ],
    {reason: 'new code looks like the old or like the book', source: 'Google Engineering Practices, The Standard of Code Review'}
  ),
  row(
    'doubt',
    'what to do when not sure',
    [
      phrase(
        'say so',
        'say admit acknowledge state know',
        /\b(?:say|admit|acknowledge|state)\b.{0,30}\b(?:you (?:do not|don['’]t) know|not (?:be )?(?:know|sure|certain)|uncertain\w{0,20}|unknown|limitations?)\b|\bI don['’]t know\b/i
      ),
      phrase(
        'give the best guess',
        'best educated always',
        /\b(?:best|educated) (?:guess|estimate)\b|\balways (?:give|provide) an answer\b/i
      )
    ],
    {reason: 'a gap is told or filled', source: 'Anthropic documentation, Reduce hallucinations'}
  ),
  row(
    'reasoning',
    'thoughts shown or kept',
    [
      phrase(
        'shown',
        'reasoning thinking thought working steps aloud loud',
        /\b(?:show|explain|share|include|output|write out|verbali[sz]e)\b.{0,20}\b(?:your |the |all )?(?:reasoning|thinking|thought process|chain of thought|working|steps)\b|\bthink (?:out loud|aloud)\b/i
      ),
      phrase(
        'kept',
        'final keep answer result code think reason plan',
        /\b(?:think|reason|plan)\b.{0,25}\b(?:internally|silently|privately)\b|\b(?:output|return|give|respond with) only the (?:final )?(?:answer|result|code)\b|\bkeep\b.{0,20}\b(?:reasoning|thinking)\b.{0,10}\b(?:internal|private|hidden)\b/i
      )
    ],
    {
      kind: 'polarity',
      reason: 'a reader sees the way or the result',
      source: 'Wei et al., Chain-of-Thought Prompting; OpenAI documentation, Reasoning best practices'
    }
  ),
  row(
    'how much is read',
    'how much is read before acting',
    [
      phrase(
        'everything',
        'entire whole full all complete',
        /\b(?:read|review|scan|analy[sz]e|explore|examine|map)\b.{0,15}\b(?:the )?(?:entire|whole|full|complete)\b.{0,12}\b(?:codebase|repository|repo|project)\b/i
      ),
      phrase(
        'what concerns the task',
        'only relevant necessary',
        /\b(?:read|load|open|inspect|explore|look at)\b.{0,15}\bonly\b.{0,30}\b(?:relevant|necessary|needed|required|changed|affected)\b|\bonly (?:read|load|open|inspect)\b.{0,20}\b(?:relevant|necessary|needed|required|changed|affected)?\b/i
      )
    ],
    {
      context: /\b(?:files?|code\w{0,20}|repo\w{0,20}|project|context|docs?|documents?|sections?|modules?)\b/i,
      kind: 'scope',
      reason: 'the context is full or narrow',
      source: 'Anthropic, Effective context engineering for AI agents'
    }
  ),
  row(
    'dependencies',
    'where solutions come from',
    [
      phrase(
        'the standard library',
        'standard stdlib dependencies',
        /\b(?:prefer|use|favou?r) (?:the )?(?:standard library|stdlib)\b|\b(?:standard library|stdlib) (?:first|over|before)\b|\b(?:minimi[sz]e|zero|no new|without (?:new|adding|external))\b.{0,15}\bdependencies\b/i
      ),
      phrase(
        'established packages',
        'established maintained known proven tested popular mature',
        /\b(?:prefer|leverage|choose|favou?r|reach for|use)\b.{0,25}\b(?:established|well-maintained|well-known|battle-tested|popular|proven|mature)\b.{0,15}\b(?:librar\w+|packages?|dependenc\w+)\b.{0,40}\b(?:over|instead|rather|before|first)\b/i
      )
    ],
    {reason: 'a need is met by the language or by a package', source: 'Go Proverbs, A little copying; Cox, Our Software Dependency Problem'}
  ),
  row(
    'retries',
    'what to do when an attempt fails',
    [
      phrase(
        'try another way',
        'try retry alternative different',
        /\b(?:try|retry)\b.{0,25}\b(?:again|another|different|alternative|up to|with)\b/i
      ),
      phrase(
        'ask or hand over',
        'hand escalate ask return report',
        /\b(?:escalate|ask|hand (?:over|back|off)|return control|report back)\b/i
      )
    ],
    {
      context:
        /\b(?:stuck|blocked|attempts?|fails? (?:twice|again|repeatedly)|after (?:two|three|\d+) (?:failed )?(?:attempts?|tries|failures?))\b/i,
      reason: 'the agent goes on by itself or does not',
      source: 'Anthropic, Building effective agents'
    }
  ),
  row(
    'tasks at once',
    'tasks one after another, or together',
    [
      phrase(
        'one at a time',
        'one single',
        /\b(?:one|a single|single) (?:task|step|feature|change|issue|item|story|file|bug|problem) at a time\b|\bone (?:task|change|feature) per\b/i
      ),
      phrase(
        'together',
        'tasks issues features batch combine group',
        /\b(?:batch|combine|group)\b.{0,20}\b(?:tasks|changes|fixes|edits|issues)\b|\b(?:multiple|several|all) (?:tasks|issues|features) (?:at once|in parallel|simultaneously|together)\b/i
      )
    ],
    {
      context: /\b(?:work|implement\w{0,20}|fix\w{0,20}|do|make|complete|address|handle|focus|change|tasks?|batch|execute)\b/i,
      reason: 'work in progress is one or many',
      source: 'Anderson, Kanban; Reinertsen, Principles of Product Development Flow'
    }
  ),
  row(
    'dry run',
    'trial run first',
    [
      phrase(
        'first a trial',
        'dry preview simulate',
        /\bdry[- ]run\b.{0,30}\b(?:first|before|always|by default)\b|\b(?:always|first)\b.{0,20}\b(?:dry[- ]run|preview|simulate)\b/i
      ),
      phrase(
        'at once',
        'without directly immediately',
        /\b(?:apply|execute|run)\b.{0,20}\b(?:directly|immediately|without (?:a )?(?:dry[- ]run|preview))\b/i
      )
    ],
    {
      kind: 'order',
      context: /\b(?:chang\w+|command\w{0,20}|migrat\w+|delet\w+|apply|script\w{0,20}|destructive|operation\w{0,20})\b/i,
      reason: 'effects are seen before or after',
      source: 'Terraform documentation, plan; rsync, --dry-run'
    }
  ),
  row(
    'persona',
    'stance toward the user',
    [
      phrase(
        'critic',
        'challenge advocate skeptical brutally push adversarial',
        /\b(?:devil['’]?s advocate|skeptical|brutally honest|challenge (?:every|all|the user|assumptions)|push back|adversarial)\b/i
      ),
      phrase(
        'supporter',
        'empathetic encouraging gentle kind supportive',
        /\b(?:encouraging|supportive|empathetic|gentle|kind)\b.{0,25}\b(?:tone|feedback|mentor|manner|language|coach)?\b/i
      )
    ],
    {
      context: /\b(?:be|tone|feedback|act|stance|style|manner|user|challenge|language|communicat\w+|approach)\b/i,
      reason: 'feedback is hard or soft',
      source: 'Scott, Radical Candor'
    }
  ),
  row(
    'agent communication',
    'how agents hand over work',
    names(
      ['files', 'handoff files?', 'shared files?'],
      ['messages', 'SendMessage', 'direct messages?'],
      ['a shared memory', 'shared memory', 'memory tags?', 'blackboard'],
      ['a queue', 'message queue']
    ),
    {
      context: /\b(?:hand-?offs?|hand (?:over|off)|between agents|next agent|other agents)\b/i,
      reason: 'the next agent looks in one place',
      source: 'Anthropic, How we built our multi-agent research system'
    }
  ),
  row(
    'thoroughness',
    'quick look, or everything',
    [
      phrase(
        'quick',
        'fast focused light lightweight quick rapid',
        /\b(?:quick|lightweight|fast|rapid|light|focused)\b.{0,15}\b(?:reviews?|audits?|checks?|pass|scans?|analysis|assessments?)\b/i
      ),
      phrase(
        'everything',
        'comprehensive exhaustive thorough complete full deep',
        /\b(?:comprehensive|exhaustive|thorough|complete|full|deep)\b.{0,15}\b(?:reviews?|audits?|scans?|analysis|assessments?)\b/i
      )
    ],
    {
      context: /\b(?:always|only|keep|must|every|each time|by default|never|do not|limit)\b/i,
      kind: 'scope',
      reason: 'an hour is spent or a day',
      source: 'OWASP ASVS, levels; Cochrane, rapid reviews'
    }
  )
]
