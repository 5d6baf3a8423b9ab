/** A turn of phrase that is suspicious, and why. Looking for the words that it starts with is faster than trying it everywhere. */
export interface SuspectPhrase {
  /** In lower case. */
  readonly starts: readonly string[]
  readonly pattern: RegExp
  readonly reason: string
}

const earlier = 'previous|prior|above|earlier|preceding|foregoing|existing|original|system|safety|security'
const said = 'instructions?|prompts?|rules?|directions?|guidelines?|messages?|constraints?|polic(?:y|ies)|restrictions?'
const subject = '(?:this|the) (?:merge|pull request|pr|change|file|agent|commit|diff|patch|definition)'

/** What speaks to whoever reviews, merges or reads the report, or calls off what was said before. */
export const readerPhrases: readonly SuspectPhrase[] = [
  {
    starts: ['ignore', 'disregard', 'forget', 'override', 'bypass'],
    pattern: new RegExp(
      `\\b(?:ignore|disregard|forget|override|bypass) (?:(?:all|any|every|the|your|of|these|those|my|its|other) ){0,4}(?:${earlier}) (?:\\w{1,20} )?(?:${said})\\b`,
      'iy'
    ),
    reason: 'calls off what was said before'
  },
  {
    starts: ['ignore', 'disregard', 'forget'],
    pattern:
      /\b(?:ignore|disregard|forget) (?:all|everything|anything) (?:(?:that|which) )?(?:above|before|prior|you (?:were|have been) told)\b/iy,
    reason: 'the same without the word instructions'
  },
  {
    starts: ['approve', 'accept', 'merge', 'lgtm'],
    pattern: new RegExp(
      `\\b(?:approve|accept|merge|lgtm) ${subject}(?: \\w{1,20}){0,3} (?:without|unseen|unread|automatically|immediately|right away|at once|as is)\\b`,
      'iy'
    ),
    reason: 'asks for a merge that nobody looks at'
  },
  {
    starts: ['approve'],
    pattern: /\b(?:please )?approve this (?:merge|pull request|pr|change|file|agent|commit|diff|patch|definition)\b/iy,
    reason: 'asks whoever reviews it to approve it'
  },
  {
    starts: ['mark'],
    pattern: /\bmark (?:this|it|everything)(?: \w{1,20}){0,2} as (?:safe|reviewed|approved|trusted|verified|harmless)\b/iy,
    reason: 'asks for a verdict'
  },
  {
    starts: ['no '],
    pattern: /\bno (?:further |human |more )?(?:review|approval|inspection) (?:is |will be )?(?:needed|required|necessary)\b/iy,
    reason: 'calls off the review'
  },
  {
    starts: ['this ', 'the following'],
    pattern:
      /\b(?:this|the following) (?:file|agent|change|section|rule|line|paragraph|text|merge|pull request|definition) (?:is|was|has been|have been) (?:already |fully )?(?:pre-?approved|reviewed|approved|audited|verified|vetted|cleared|pre-?cleared|exempt(?:ed)? from|white-?listed|allow-?listed|signed off)\b/iy,
    reason: 'says that a review has been done'
  },
  {
    starts: ['reviewer', 'maintainer', 'merge tool', 'whoever'],
    pattern:
      /\b(?:reviewers?|maintainers?|merge tools?|whoever (?:reads|reviews|merges) this)\b[^.\n]{0,40}\b(?:must|should|can|may|need not|please) (?:\w{1,12} )?(?:approve|skip|ignore|accept|merge this|not (?:flag|report|mention))\b/iy,
    reason: 'tells the reviewer what to do'
  },
  {
    starts: ['do not', 'don', 'never'],
    pattern:
      /\b(?:do not|don['’]t|never) (?:report|flag|mention|show|reveal|display|disclose) (?:this|these|the following|that) (?:rule|line|section|instruction|comment|file|text|change|agent|finding|paragraph)s?\b/iy,
    reason: 'asks not to be reported'
  },
  {
    starts: ['hide', 'conceal', 'keep'],
    pattern:
      /\b(?:hide|conceal|keep) (?:this|these|it)(?: \w{1,20}){0,3} (?:from|out of) (?:the |any |all )?(?:user|users|report|review|reviewer|reviewers|humans?|diff|logs?)\b/iy,
    reason: 'asks to be hidden'
  },
  {
    starts: ['do not', 'don', 'never'],
    pattern:
      /\b(?:do not|don['’]t|never) (?:tell|inform|alert|notify) (?:the |any )?(?:user|users|human|reviewer|maintainer)s? (?:about|of|that) (?:this|these|it|what)\b/iy,
    reason: 'asks to keep people in the dark'
  },
  {
    starts: ['you are', 'you’re', "you're", 'act as'],
    pattern:
      /\b(?:you are|you['’]re|act as if you were) now (?:in )?(?:an? )?(?:unrestricted|jailbroken|uncensored|developer mode|dan mode|free of|without (?:any )?(?:rules|restrictions))\b/iy,
    reason: 'takes the bounds off'
  },
  {
    starts: ['<|', '[inst', '[/inst', '<<'],
    pattern: /<\|(?:im_start|im_end|system|endoftext|start_header_id)\|>|\[\/?INST\]|<<\/?SYS>>/y,
    reason: 'ends the text and begins a new prompt'
  },
  {
    starts: ['note', 'message', 'attention', 'instruction'],
    pattern:
      /\b(?:note|message|attention|instructions?) (?:to|for) (?:the )?(?:reviewers?|maintainers?|merge tool|merging tool|agentmerge|reader of this report)\b/iy,
    reason: 'speaks to whoever merges'
  },
  {
    starts: ['ignor', 'vergiss', 'vergesst', 'missachte', 'oubli', 'ne ten', 'olvida', 'omite', 'esque', 'dimentica', 'negeer'],
    pattern:
      /(?:ignorier\w{0,4}|vergiss|vergesst|missachte\w{0,3})\b[^.\n]{0,30}\b(?:bisherige\w?|vorherige\w?|obige\w?|vorige\w?|frühere\w?)\b[^.\n]{0,20}\b(?:Anweisungen|Regeln|Vorgaben|Instruktionen)|(?:ignore[rz]?|oublie[rz]?|ne tene?z? (?:aucun |pas )?compte)[^.\n]{0,40}\b(?:instructions?|consignes|règles)\b[^.\n]{0,15}(?:précédent|antérieur|ci-dessus|initial)|(?:ignora\w?|ignore|olvida\w?|omite)[^.\n]{0,30}\b(?:instrucciones|reglas|indicaciones)\b[^.\n]{0,15}(?:anteriores|previas|originales)|(?:ignor[ea]|esqueça)[^.\n]{0,30}\b(?:instruções|regras)\b[^.\n]{0,15}(?:anteriores|prévias|acima)|(?:ignora|dimentica)[^.\n]{0,30}\b(?:istruzioni|regole)\b[^.\n]{0,15}precedenti|(?:negeer)[^.\n]{0,20}\b(?:eerdere|vorige|bovenstaande)\b[^.\n]{0,15}(?:instructies|regels)/iy,
    reason: 'calls off what was said before, in other languages'
  },
  {
    starts: [
      '忽略',
      '无视',
      '無視',
      '忽视',
      '忘记',
      'игнорир',
      'забуд',
      '以前の指示',
      'これまでの',
      '上記の指示',
      '이전 지시',
      '이전의 지시'
    ],
    pattern:
      /(?:忽略|无视|忽视|忘记|無視)[^。\n]{0,12}(?:之前|以上|先前|此前|上述|前面)[^。\n]{0,8}(?:指令|说明|规则|指示|要求|提示)|(?:игнорируй\S{0,3}|забудь\S{0,3})[^.\n]{0,20}(?:предыдущ|прежн|выше)\S{0,5}[^.\n]{0,12}(?:инструкц|указан|правил)|(?:以前|これまで|上記|前)の(?:すべての)?(?:指示|命令|ルール)を?(?:すべて)?(?:無視|忘れ)|이전의? (?:모든 )?(?:지시|명령|규칙)[^.\n]{0,6}(?:무시|잊)/iuy,
    reason: 'the same in other scripts'
  },
  {
    starts: ['pay no attention'],
    pattern: /\bpay no attention to (?:anything|everything|what|all|any|the|your)\b/iy,
    reason: 'calls off what was said before, in other words'
  },
  {
    starts: ['instruction', 'guideline', 'rule', 'prompt'],
    pattern:
      /\b(?:instructions?|guidelines?|rules|prompts?)\b[^.;\n]{0,60} (?:no longer appl(?:y|ies)|(?:are|is) (?:now )?(?:void|suspended|cancelled|canceled|lifted|obsolete))\b/iy,
    reason: 'the same the other way around'
  },
  {
    starts: ['sign off', 'give this', 'give it', 'go ahead and'],
    pattern:
      /\bsign off on (?:this|it)\b|\bgive (?:this|it)(?: \w{1,20}){0,2} (?:an? )?(?:thumbs up|lgtm|approval|green light)\b|\bgo ahead and (?:merge|approve) (?:this|it)\b/iy,
    reason: 'asks whoever reviews it to approve it'
  },
  {
    starts: ['no need'],
    pattern:
      /\bno need to (?:review|look at|check|read|inspect) (?:this|the) (?:file|agent|change|pr|pull request|merge|diff|section|rule)\b/iy,
    reason: 'calls off the review'
  },
  {
    starts: ['leave this', 'leave it', 'omit this', 'keep this', 'keep it'],
    pattern:
      /\b(?:leave|omit|keep) (?:this|it)(?: \w{1,20})? (?:out of|from) (?:any|the|your|all) (?:\w{1,20} )?(?:summar\w{1,3}|reports?|reviews?|diffs?|logs?|answers?)\b/iy,
    reason: 'asks not to be reported'
  },
  {
    starts: ['do ', 'run', 'send', 'add', 'install', 'delete', 'change', 'upload'],
    pattern:
      /\b(?:do|run|send|add|install|delete|change|upload) (?:this|it|so|them|these)\b[^.;\n]{0,30} without (?:telling|informing|notifying|alerting) (?:the |any )?(?:users?|humans?|reviewers?|maintainers?|anyone|anybody)\b/iy,
    reason: 'keeps people in the dark'
  }
]

const sends = [
  'send',
  'post',
  'upload',
  'exfiltrat',
  'transmit',
  'forward',
  'leak',
  'email',
  'e-mail',
  'copy',
  'submit',
  'push',
  'deliver',
  'beacon',
  'append'
]
const send = '(?:send|post|upload|exfiltrat\\w{1,5}|transmit|forward|leak|e-?mail|copy|submit|push|deliver|beacon|append)\\w{0,3}'
const secret =
  '(?:api[ _-]?keys?|secrets?|credentials?|passwords?|(?:access|auth|session|bearer|github|api) tokens?|private keys?|ssh keys?|\\.env\\b|env(?:ironment)? variables?|~/\\.(?:aws|ssh|npmrc|netrc|config)|id_rsa|cookies|system prompt|conversation(?: history)?|chat history)'
const outside =
  '(?:https?://|web ?hooks?\\b|pastebin|ngrok|(?:external|remote|third[- ]party|attacker|collector|collection|telemetry)[- ](?:server|host|endpoint|url|service|address|site)|\\w[\\w.+-]{0,30}@\\w[\\w-]{0,30}\\.)'
const near = '[^.;\\n]{0,80}?'

/** What takes secrets out, in words or as commands. */
export const outflowPhrases: readonly SuspectPhrase[] = [
  {
    starts: sends,
    pattern: new RegExp(`\\b${send}\\b${near}${secret}[^;\\n]{0,80}?\\b(?:to|at|via|through|into|in)\\b[^;\\n]{0,30}?${outside}`, 'iy'),
    reason: 'sends a secret somewhere'
  },
  {
    starts: sends,
    pattern: new RegExp(
      `\\b${send}\\b[^;\\n]{0,60}?${outside}[^;\\n]{0,80}?\\b(?:with|containing|including|carrying)\\b[^;\\n]{0,40}?${secret}`,
      'iy'
    ),
    reason: 'the same, the address first'
  },
  {
    starts: ['curl', 'wget', 'nc ', 'ncat', 'fetch', 'invoke-webrequest', 'iwr'],
    pattern:
      /\b(?:curl|wget|nc|ncat|fetch|invoke-webrequest|iwr)\b[^\n]{0,200}?(?:\$\((?:cat|env|printenv|base64)\b|@~?\/?[\w./-]{0,40}(?:\.env|id_rsa|credentials|\.netrc|\.npmrc)\b|\$\{?[A-Z_]{0,30}(?:SECRET|PASSWORD|PRIVATE_KEY)[A-Z_]{0,30}\}?)/iy,
    reason: 'a command that puts a secret into a request'
  },
  {
    starts: ['env', 'printenv', 'cat ', 'history'],
    pattern:
      /\b(?:env|printenv|cat [^\n|]{0,80}(?:\.env|id_rsa|credentials|\.netrc|\.npmrc|\.aws|\.ssh)[^\n|]{0,40}|history)\s?\|[^\n]{0,120}\b(?:curl|wget|nc|ncat)\b/iy,
    reason: 'the same through a pipe'
  },
  {
    starts: ['!['],
    pattern: /!\[[^\]\n]{0,80}\]\(https?:\/\/[^()\s]{1,120}[?&][^()\s=]{0,40}=(?:\{|\$|%7B|<|\[)[^()\s]{0,80}\)/iy,
    reason: 'an image whose address takes something along: showing it sends it'
  },
  {
    starts: ['put', 'include', 'append', 'add', 'write', 'attach', 'insert', 'embed', 'post', 'send'],
    pattern: new RegExp(
      `\\b(?:put|include|append|add|write|attach|insert|embed|post|send)\\b${near}(?:${secret}|\\b[A-Z]{2,20}_(?:TOKEN|SECRET|KEY|PASSWORD)\\b|process\\.env|\\bthe token\\b)[^;\\n]{0,40}? (?:to|in|into|as) [^;\\n]{0,30}?(?:\\burls?\\b|\\bquery\\b|commit messages?|\\bsearch\\w{0,4}|\\bissues?\\b|https?://)`,
      'iy'
    ),
    reason: 'puts a secret where others read it'
  },
  {
    starts: ['read', 'cat '],
    pattern:
      /\b(?:read|cat) ~?\/?[\w./-]{0,30}(?:\.aws|\.ssh|id_rsa|\.netrc|\.npmrc|\.env)\b[^;\n]{0,80}\b(?:include|send|post|search|append|upload|attach)\b/iy,
    reason: 'reads a secret and takes it along'
  }
]

/** Commands that lay out a secret, or all there is of them. */
const laysOut =
  '(?:env|printenv|set|history|export -p|git config|cat|base64|tar|zip|gzip|find|grep|head|tail|git diff|git log|docker config)'
const sendsOut = '(?:curl|wget|nc|ncat|netcat|socat|telnet|openssl s_client|mail|mailx|sendmail|scp|rsync|ftp|tftp)'
const wholeEnvironment =
  '(?:os\\.environ(?![.[]\\w*[\'"])(?!\\.get)|process\\.env(?![.[])|Deno\\.env\\.toObject|System\\.getenv\\(\\)|ENV\\.to_h|document\\.cookie|\\blocalStorage(?![.[]\\w*[\'"])(?!\\.[gs]etItem)|toJSON\\(secrets\\))'

/** The same in code, whatever it is called there. */
export const outflowCommands: readonly SuspectPhrase[] = [
  {
    starts: ['env', 'printenv', 'set ', 'history', 'export -p', 'git config'],
    pattern: new RegExp(
      `\\b(?:env|printenv|set|history|export -p|git config)\\b[^\\n|]{0,60}(?:\\|[^\\n|]{0,80}){0,4}\\|\\s{0,3}${sendsOut}\\b[^\\n]{0,120}`,
      'iy'
    ),
    reason: 'the environment through pipes'
  },
  {
    starts: ['$(', '`'],
    pattern: new RegExp(`(?:\\$\\(|\`)[^\`)\\n]{0,20}\\b${laysOut}\\b[^\`)\\n]{0,120}[\`)](?:\\.[a-z0-9-]{1,40}){2,6}`, 'iy'),
    reason: 'a name to look up that carries what a command gave'
  },
  {
    starts: ['dig ', 'nslookup'],
    pattern: /\b(?:dig|nslookup)\b[^\n]{0,40}(?:\$\(|\$\{?[A-Z_]{3,40}\}?\.|`)[^\n]{0,120}/iy,
    reason: 'the same, by the command that looks it up'
  },
  {
    starts: ['curl', 'wget'],
    pattern: new RegExp(`\\b(?:curl|wget)\\b[^\\n]{0,200}?(?:\\$\\(|\`)\\s{0,3}${laysOut}\\b`, 'iy'),
    reason: 'what a command gave, in a request'
  },
  {
    starts: ['curl', 'scp', 'rsync', 'aws s3', 'gsutil', 'gh gist', 'git remote add', 'sftp', 'rclone', 'nc '],
    pattern:
      /\b(?:curl|scp|rsync|aws s3 (?:cp|sync|mv)|gsutil(?: -m)? cp|gh gist create|sftp|rclone copy|nc)\b[^\n]{0,160}?(?:~|\$HOME|%USERPROFILE%)?[\\/]?\.(?:ssh|aws|gnupg|kube|npmrc|netrc|pgpass|env|claude|codex|docker|config[\\/]gh)\b[^\n]{0,80}/iy,
    reason: 'a secret place, to somewhere else'
  },
  {
    starts: [
      'urlopen',
      'requests',
      'fetch(',
      'axios',
      'navigator',
      'xmlhttprequest',
      'http',
      'got(',
      'net::http',
      'reqwest',
      'invoke-restmethod',
      'curl',
      'u.urlopen'
    ],
    pattern: new RegExp(
      `\\b(?:urlopen|requests\\.(?:post|put|get)|fetch|axios(?:\\.\\w{2,6})?|navigator\\.sendBeacon|XMLHttpRequest|https?\\.(?:request|get|post)|got|Net::HTTP|reqwest|Invoke-RestMethod|curl)\\b[^\\n]{0,200}?${wholeEnvironment}`,
      'iy'
    ),
    reason: 'all variables or cookies in one request'
  },
  {
    starts: ['echo', 'printf'],
    pattern: new RegExp(
      `\\b(?:echo|printf)\\b[^\\n|]{0,80}(?:toJSON\\(secrets\\)|\\$\\{?\\{? ?(?:secrets\\.)?[A-Z_]{0,30}(?:TOKEN|SECRET|PASSWORD|_KEY)[A-Z_]{0,20}\\b)[^\\n|]{0,40}(?:\\|[^\\n|]{0,80}){0,3}\\|\\s{0,3}${sendsOut}\\b`,
      'iy'
    ),
    reason: 'a secret through pipes'
  }
]

/** What runs what it fetched. */
export const downloadPhrases: readonly SuspectPhrase[] = [
  {
    starts: ['curl', 'wget', 'iwr', 'invoke-webrequest', 'irm'],
    pattern:
      /\b(?:curl|wget|iwr|invoke-webrequest|irm)\b[^\n|]{0,250}\|\s{0,3}(?:sudo (?:-\w+ )?)?(?:(?:\/usr)?(?:\/bin\/)?(?:ba|z|da|k)?sh|python3?|node|perl|ruby|iex|invoke-expression)\b/iy,
    reason: 'fetched and piped into a shell'
  },
  {
    starts: ['sh', 'bash', 'zsh'],
    pattern: /\b(?:ba|z)?sh\s{1,3}(?:-c\s{1,3}["']?)?(?:<\(|\$\(|"\$\(|`)\s{0,3}(?:curl|wget)\b[^\n]{0,200}/iy,
    reason: 'the same turned around'
  },
  {
    starts: ['eval', 'source'],
    pattern: /\b(?:eval|source)\s{1,3}["'`]?(?:\$\(|<\(|`)\s{0,3}(?:curl|wget)\b[^\n]{0,200}/iy,
    reason: 'the same with eval'
  },
  {
    starts: ['iex', 'invoke-expression'],
    pattern: /\b(?:iex|invoke-expression)\b[^\n]{0,60}\b(?:iwr|irm|downloadstring|invoke-webrequest)\b/iy,
    reason: 'the same on Windows'
  },
  {
    starts: ['base64'],
    pattern: /\bbase64\s{1,3}(?:-d|-D|--decode)\b[^\n|]{0,100}\|\s{0,3}(?:sudo )?(?:(?:ba|z)?sh|python3?|node|perl)\b/iy,
    reason: 'decoded and run'
  },
  {
    starts: ['/dev/tcp', 'nc '],
    pattern: /\/dev\/tcp\/\S{1,80}|\bnc\b[^\n]{0,60}\s-e\s{1,3}\S{1,60}/iy,
    reason: 'a shell for somebody elsewhere'
  },
  {
    starts: ['curl', 'wget'],
    pattern: /\b(?:curl|wget)\b[^\n]{0,200}(?:&&|;)\s{0,3}(?:sudo )?(?:chmod \+x|(?:ba|z)?sh)\b[^\n]{0,100}/iy,
    reason: 'fetched and then run'
  },
  {
    starts: ['npm', 'pnpm', 'yarn', 'npx', 'pip'],
    pattern:
      /\b(?:npm|pnpm|yarn) (?:i|install|add) (?:-g )?(?:https?:|git\+)\S{1,200}|\bnpx (?:-y |--yes )?https?:\S{1,200}|\bpip3? install (?:git\+)?https?:\S{1,200}/iy,
    reason: 'a package from nowhere'
  },
  {
    starts: ['exec', 'eval', 'fetch'],
    pattern: /\b(?:exec|eval)\([^\n]{0,80}(?:urlopen|requests\.get|fetch|http\.get)|\bfetch\([^\n]{0,120}\beval\b/iy,
    reason: 'fetched and evaluated'
  },
  {
    starts: ['curl', 'wget'],
    pattern: /\b(?:curl|wget)\b[^\n]{0,150}(?:-o|-O|>) ?\S{1,60} ?(?:;|&&) ?(?:sudo )?(?:(?:ba|z)?sh|python3?|node|chmod)\b/iy,
    reason: 'fetched into a file that runs'
  }
]

/** Decoders whose output is to run. */
export const decodedPhrases: readonly SuspectPhrase[] = [
  {
    starts: ['base64', 'xxd', 'openssl', 'tr ', 'rev', 'gunzip', 'zcat', 'python', 'perl', 'echo', 'printf', 'certutil', 'uudecode'],
    pattern:
      /\b(?:base64 (?:-d|-D|--decode)|xxd -r|openssl (?:enc|base64)|tr ['"]?\S{2,30}['"]? ['"]?\S{2,30}['"]?|rev|gunzip|zcat|uudecode|certutil)\b[^\n|]{0,100}\|\s{0,3}(?:sudo (?:-\w+ )?)?(?:(?:\/usr)?(?:\/bin\/)?(?:ba|z|da|k)?sh|python3?|node|perl|ruby)\b/iy,
    reason: 'decoded and run'
  },
  {
    starts: ['powershell', 'pwsh'],
    pattern: /\b(?:powershell|pwsh)(?:\.exe)?\b[^\n]{0,80}\s-(?:e|enc|encodedcommand)\s{1,3}[a-z0-9+/=]{16,}/iy,
    reason: 'the same on Windows'
  },
  {
    starts: ['python', 'node', 'ruby', 'perl', 'deno', 'bun', 'php'],
    pattern:
      /\b(?:python3?|node|ruby|perl|deno|bun|php) (?:-\w{1,3} |eval |run ){1,2}[^\n]{0,90}?(?:\b(?:exec|eval|system|popen|spawn|execSync|child_process|Function)\b[^\n]{0,90}?(?:urlopen|urllib|requests|http|fetch|cu['"+ ]{2,6}rl)|(?:urlopen|urllib|requests\.get|https?\.get|fetch\()[^\n]{0,90}?\b(?:exec|eval|system|popen|execSync|Function)\b)/iy,
    reason: 'a line of code that fetches and runs'
  },
  {
    starts: [
      'deno run',
      'go run',
      'npx',
      'pip',
      'uvx',
      'gem install',
      'cargo install',
      'mshta',
      'regsvr32',
      'bitsadmin',
      'docker run',
      'bunx'
    ],
    pattern:
      /\b(?:deno run (?:-\S{1,20} ){0,4}https?:\S{1,200}|go run https?:\S{1,200}|npx (?:-\S{1,10} ){0,3}(?:github|gitlab|gist|bitbucket):\S{1,100}|(?:npx|bunx|uvx) (?:-\S{1,10} ){0,3}(?:--from )?(?:git\+)?https?:\S{1,200}|gem install [^\n]{0,60}--source http\S{1,200}|cargo install --git \S{1,200}|mshta https?:\S{1,200}|regsvr32[^\n]{0,60}\/i:http\S{1,200}|bitsadmin[^\n]{0,60}https?:\S{1,200})/iy,
    reason: 'a program from nowhere'
  },
  {
    starts: ['--index-url', '--extra-index-url', '--trusted-host', '-i http', '--registry'],
    pattern:
      /--(?:extra-)?index-url[= ]http:\/\/\S{1,200}|--trusted-host[= ]\S{1,100}|-i http:\/\/\S{1,200}|--registry[= ]http:\/\/(?!localhost|127\.)\S{1,200}/iy,
    reason: 'packages over a line that nobody guards'
  }
]

const guard = '(?:permissions?|approvals?|safety|security|confirmations?|sandbox(?:ing|es)?|guard ?rails?|authori[sz]ation)'

/** What switches off what guards. */
export const guardPhrases: readonly SuspectPhrase[] = [
  {
    starts: ['--', 'bypasspermissions', 'danger-full'],
    pattern:
      /--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|yolo|allow-dangerously\S{0,30})\b|\bbypassPermissions\b|\bdanger-full-access\b/y,
    reason: 'a flag of a host for it'
  },
  {
    starts: ['bypass', 'disable', 'turn off', 'switch off', 'circumvent', 'deactivate', 'evade', 'ignore', 'skip'],
    pattern: new RegExp(
      `\\b(?:bypass|disable|turn off|switch off|circumvent|deactivate|evade|ignore|skip) (?:(?:all|any|the|every|its|your|these) ){0,3}(?:\\w{1,20} )?${guard} (?:prompts?|checks?|gates?|rules?|polic(?:y|ies)|controls?|requests?|dialogs?|restrictions?|reviews?|filters?|measures?)\\b`,
      'iy'
    ),
    reason: 'in words'
  },
  {
    starts: ['never', 'do not', 'don', 'no need', 'stop'],
    pattern:
      /\b(?:never|do not|don['’]t|no need to|stop) (?:ask|wait|asking|waiting) (?:(?:the|a|any) (?:user|human|person) )?for (?:(?:any|the|their|user|human|explicit) ){0,2}(?:permission|approval|confirmation|consent|authori[sz]ation)\b/iy,
    reason: 'nobody is asked any more'
  },
  {
    starts: [
      'commit',
      'push',
      'deploy',
      'delete',
      'remove',
      'run',
      'execute',
      'merge',
      'install',
      'send',
      'pay',
      'transfer',
      'publish',
      'drop',
      'overwrite'
    ],
    pattern:
      /\b(?:commit|push|deploy|delete|remove|run|execute|merge|install|send|pay|transfer|publish|drop|overwrite)\b(?! nothing)[^.;\n]{0,80}\bwithout (?:asking(?! (?:why|how))|(?:(?:any|the|user|human|explicit|prior|further|their) ){0,3}(?:permission|approval|confirmation|consent))\b/iy,
    reason: 'something that matters, unasked'
  },
  {
    starts: ['autoapprove', 'auto-approve', 'auto_approve', 'alwaysallow'],
    pattern: /\b(?:auto[-_]?approve|always[-_]?allow)["']? ?[:=] ?(?:true|all|\*|\[)/iy,
    reason: 'a setting that answers for the person'
  },
  {
    starts: ['treat', 'consider', 'count'],
    pattern:
      /\b(?:treat|consider|count) (?:every|any|all|each|the) (?:\w{1,20} )?(?:confirmations?|permissions?|approvals?|prompts?)(?: \w{1,20})? (?:as )?(?:accepted|approved|granted|given|confirmed)\b/iy,
    reason: 'answers for the person'
  },
  {
    starts: ['assume'],
    pattern:
      /\bassume (?:that )?(?:the )?(?:user|human|person|owner|permission|approval|consent)\b[^.;\n]{0,20}(?:agreed|approved|consented|granted|given|accepted)\b/iy,
    reason: 'the same'
  },
  {
    starts: ['even if', 'even though'],
    pattern:
      /\beven (?:if|though) (?:nobody|no one|no human|the user) (?:has |have )?(?:not )?(?:approved|agreed|confirmed|consented|reviewed)\b/iy,
    reason: 'against a person'
  },
  {
    starts: ['--no-verify', '--no-gpg-sign', '--admin'],
    pattern: /--no-verify\b|--no-gpg-sign\b|--admin --(?:merge|squash|rebase)/iy,
    reason: 'past the hooks'
  },
  {
    starts: [
      'node_tls',
      'git_ssl',
      'http.sslverify',
      'stricthostkey',
      'setenforce',
      'core.hookspath',
      'pythonhttpsverify',
      'unset histfile',
      'histfile',
      'histsize',
      'session.verify',
      'ufw disable',
      'systemctl stop',
      'auditctl'
    ],
    pattern:
      /NODE_TLS_REJECT_UNAUTHORIZED\s{0,2}[=:]\s{0,2}["']?0|GIT_SSL_NO_VERIFY\s{0,2}[=:]\s{0,2}["']?(?:1|true)|http\.sslVerify[= ]{1,3}["']?(?:false|0)|StrictHostKeyChecking[= ]{1,3}no\b|setenforce 0|core\.hooksPath[= ]{1,3}["']?(?:\/dev\/null|\/tmp)|PYTHONHTTPSVERIFY\s{0,2}=\s{0,2}0|unset HISTFILE|HISTFILE=\/dev\/null|HISTSIZE=0|ufw disable|systemctl (?:stop|disable) (?:auditd|falco|osquery\w{0,2}|crowdstrike\S{0,20}|falcon-sensor|apparmor|firewalld)|auditctl -e ?0|\bsession\.verify\s{0,2}=\s{0,2}False\b/iy,
    reason: 'a setting that switches off a check'
  },
  {
    starts: ['answer', 'respond', 'reply', 'confirm', 'approve', 'click', 'type', 'accept', 'consent', 'agree'],
    pattern:
      /\b(?:answer|respond|reply|confirm|approve|click|type|accept|consent|agree)\w{0,3}\b[^.\n]{0,40}\b(?:on (?:the |their |his |her |its )?(?:user|operator|human|person|owner|requester)?['’]?s?['’]? ?behalf|in (?:the|their) (?:user|operator|human|person|on-call|owner)['’]?s?['’]? (?:name|place|stead))\b/iy,
    reason: 'answers for the person, in words'
  },
  {
    starts: ['leave', 'keep', 'omit', 'strike', 'withhold', 'exclude', 'strip'],
    pattern:
      /\b(?:leave|keep|omit|strike|withhold|exclude|strip) (?:this|that|it|them|these|the \w{1,20})(?: \w{1,20}){0,2} (?:out of|from|off) (?:the|your|any|all|every) (?:\w{1,20} )?(?:summar\w{1,3}|reports?|diffs?|(?:audit )?logs?|changelog|commit messages?|answers?|pr descriptions?)\b/iy,
    reason: 'keeps it from those who would look'
  },
  {
    starts: ['wipe', 'clear', 'delete', 'erase', 'truncate', 'purge', 'cover', 'remove'],
    pattern:
      /\b(?:wipe|clear|delete|erase|truncate|purge|cover|remove) (?:the |your |all |any ){0,2}(?:(?:shell|bash|zsh|command|terminal) history|your tracks|tracks|traces of)\b|\b(?:wipe|delete|erase|truncate|purge) (?:the |your |all |any ){0,2}audit (?:logs?|trail)\b/iy,
    reason: 'removes the traces'
  }
]
