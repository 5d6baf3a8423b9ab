import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

/** How access is guarded, and how faults in it are found, rated and told. */
export const securityChoices: readonly ChoiceSlot[] = [
  row(
    'authentication',
    'authentication',
    names(
      ['JWT', 'JSON web tokens?', 'JWTs'],
      ['session cookies', 'server-side sessions', 'cookie sessions', 'session-based authentication'],
      ['API keys?']
    ),
    {
      context: /auth|login|sign[- ]?in|token|secur/i,
      asked: false,
      reason: 'a request proves who it is from in one way',
      source: 'OWASP Authentication Cheat Sheet'
    }
  ),
  row('password hash', 'hash of passwords', names('bcrypt', ['Argon2', 'Argon2id'], 'scrypt', 'PBKDF2'), {
    asked: false,
    reason: 'a password is stored under one hash',
    source: 'OWASP Password Storage Cheat Sheet'
  }),
  row(
    'https',
    'where HTTPS is set up',
    [
      choice('reverse proxy', 'load balancer', 'nginx', 'TLS termination'),
      choice('environment', 'via environment', 'environment variables?')
    ],
    {context: /https|tls|ssl/i, asked: false, reason: 'TLS ends in one place', source: 'FastAPI documentation, About HTTPS'}
  ),
  row(
    'token storage',
    'where the browser keeps a token',
    [
      choice('an httpOnly cookie', 'httpOnly cookies?', 'http-only cookies?', 'secure cookies?', 'HttpOnly'),
      choice('localStorage', 'local storage'),
      choice('sessionStorage', 'session storage'),
      called('memory', 'in memory', 'in-memory')
    ],
    {
      context: /\b(?:jwts?|(?:access|refresh|auth\w{0,20}|session|bearer) tokens?|tokens?)\b/i,
      reason: 'a token lies where one kind of attack can reach it',
      source: 'OWASP HTML5 Security Cheat Sheet'
    }
  ),
  row(
    'session lifetime',
    'lifetime of a session',
    [choice('sliding', 'sliding expiration', 'sliding sessions?'), called('absolute', 'absolute timeouts?', 'fixed expiration')],
    {context: /session|token|expir/i, reason: 'a session is prolonged by use or is not', source: 'OWASP Session Management Cheat Sheet'}
  ),
  row(
    'secret storage',
    'where secrets are kept',
    [
      phrase(
        'environment variables',
        'environment env envs',
        /(?<!\b(?:not|over|than|of) (?:\w+ )?)\b(?:environment variables?|env(?:ironment)? vars?|\.env files?|from the environment)\b/i
      ),
      phrase(
        'a secret manager',
        'secret secrets vault vaults hsm hsms aws',
        /\b(?:vaults?|secrets? managers?|secrets? management (?:solutions?|systems?|tools?|services?)|key ?vault|HSMs?|AWS KMS)\b/i
      ),
      phrase(
        'encrypted files in the repository',
        'sealed sops git transcrypt ansible',
        /\b(?:SOPS|sealed[- ]secrets?|git-crypt|transcrypt|ansible-vault)\b/i
      )
    ],
    {
      context: /\b(?:secrets?|credentials?|passwords?|api keys?|sensitive (?:config\w{0,20}|values?)|tokens?)\b/i,
      reason: 'a secret has one home, from which it is rotated',
      source: 'OWASP Secrets Management Cheat Sheet'
    }
  ),
  row(
    'severity rating',
    'how a vulnerability is rated',
    [
      choice('CVSS 4.0', 'CVSS v4(?:\\.0)?', 'CVSSv4'),
      choice('CVSS 3.1', 'CVSS v3(?:\\.1)?', 'CVSSv3', 'CVSS 3\\.1'),
      choice('OWASP Risk Rating', 'OWASP risk rating methodology'),
      choice('DREAD'),
      choice('EPSS'),
      choice('SSVC')
    ],
    {reason: 'findings are comparable on one scale only', source: 'FIRST, CVSS specification; OWASP Risk Rating Methodology'}
  ),
  row(
    'vulnerability taxonomy',
    'how findings are classified',
    [
      phrase(
        'CWE',
        'cwe cweid cweids cwenumber cwenumbers cweidentifier cweidentifiers cwe1 cwexx cwexxx',
        /\bCWE(?:[- ]?(?:IDs?|numbers?|identifiers?|\d+|XXX?))?\b/
      ),
      phrase('OWASP categories', 'owasp', /\bOWASP (?:\w+ ){0,3}(?:categor(?:y|ies)|IDs?|references?)\b|\bOWASP A\d\d?\b/i)
    ],
    {
      context: /\b(?:classif\w+|categori[sz]e\w{0,20}|tag|label|map|reference|cite|assign|each (?:finding|issue|vulnerability))\b/i,
      reason: 'each finding gets one kind of label',
      source: 'MITRE CWE; OWASP Top 10'
    }
  ),
  row(
    'owasp edition',
    'which OWASP Top 10',
    [
      phrase('2017', '2017', /\bOWASP Top (?:10|ten)\b.{0,20}\b2017\b|\b2017\b.{0,20}\bOWASP Top (?:10|ten)\b/i),
      phrase('2021', '2021', /\bOWASP Top (?:10|ten)\b.{0,20}\b2021\b|\b2021\b.{0,20}\bOWASP Top (?:10|ten)\b/i),
      phrase('2025', '2025', /\bOWASP Top (?:10|ten)\b.{0,20}\b2025\b|\b2025\b.{0,20}\bOWASP Top (?:10|ten)\b/i)
    ],
    {reason: 'the categories and their numbers changed between editions', source: 'OWASP Top 10:2017, :2021, :2025'}
  ),
  row(
    'audit yardstick',
    'standard an audit is held against',
    names(
      ['OWASP ASVS', 'ASVS'],
      ['NIST CSF', 'NIST Cybersecurity Framework'],
      ['ISO 27001', 'ISO/IEC 27001'],
      ['CIS Benchmarks?', 'CIS Controls?'],
      ['NIST 800-53', 'NIST SP 800-53']
    ),
    {
      context: /\b(?:against|according to|audit (?:by|to|with)|conform\w{0,20} to)\b/i,
      reason: 'one catalogue of controls is ticked off',
      source: 'OWASP ASVS; NIST CSF 2.0; ISO/IEC 27001'
    }
  ),
  row(
    'threat model',
    'method of threat modeling',
    names('STRIDE', proper('PASTA'), 'LINDDUN', ['attack trees?'], proper('VAST'), proper('OCTAVE'), proper('TRIKE')),
    {
      context: /threat|model|attack|risk/i,
      reason: 'each method has its own categories and steps',
      source: 'Shostack, Threat Modeling; OWASP Threat Modeling Cheat Sheet'
    }
  ),
  row(
    'sast',
    'static security analysis',
    names('Semgrep', 'CodeQL', ['SonarQube', 'SonarCloud'], 'Checkmarx', 'Fortify', 'Veracode', 'Snyk Code'),
    {
      context: /\b(?:run|use|scan|with|via|sast|static|analy\w+)\b/i,
      reason: 'one scanner is kept quiet and acted upon',
      source: 'OWASP Source Code Analysis Tools'
    }
  ),
  row('dast', 'dynamic security tests', names(['OWASP ZAP', 'ZAP'], ['Burp Suite', 'Burp'], 'Nikto', 'Acunetix', 'Nuclei', 'Invicti'), {
    context: /\b(?:run|use|scan|with|via|dast|dynamic|test\w{0,20}|proxy)\b/i,
    reason: 'one proxy or scanner drives the tests',
    source: 'OWASP Vulnerability Scanning Tools'
  }),
  row(
    'dependency scan',
    'scanner for dependencies',
    names('Snyk', 'Dependabot', 'Renovate', ['OWASP Dependency-Check', 'dependency-check'], 'OSV-Scanner', 'Socket\\.dev', proper('Mend')),
    {reason: 'two bots open two pull requests for one update', source: 'OWASP Vulnerable Dependency Management Cheat Sheet'}
  ),
  row('container scan', 'scanner for container images', names('Trivy', 'Grype', proper('Clair'), ['Docker Scout', 'Scout'], 'Anchore'), {
    context: /image|container|scan/i,
    reason: 'one scanner decides whether an image passes',
    source: 'CNCF landscape, Security and Compliance'
  }),
  row(
    'secret scan',
    'scanner for secrets',
    names('gitleaks', ['TruffleHog', 'trufflehog'], 'detect-secrets', 'git-secrets', ['GitGuardian', 'ggshield']),
    {reason: 'one scanner holds the list of accepted findings', source: 'OWASP Secrets Management Cheat Sheet'}
  ),
  row(
    'input filter',
    'allow list or deny list',
    [
      phrase('allow list', 'allow* white*', /\b(?:allow[- ]?list|white[- ]?list)\w{0,20}\b/i),
      phrase('deny list', 'black* block* deny*', /\b(?:deny|block|black)[- ]?list\w{0,20}\b/i)
    ],
    {
      context: /\b(?:input|validat\w+|filter\w{0,20}|upload\w{0,20}|file types?|urls?|commands?|origins?|characters?|domains?)\b/i,
      reason: 'what is not named is refused, or is let in',
      source: 'OWASP Input Validation Cheat Sheet'
    }
  ),
  row(
    'invalid input',
    'input that is not valid',
    [
      phrase('rejected', 'reject*', /\breject\w{0,20}\b/i),
      phrase(
        'cleaned',
        'sanitize sanitise sanitized sanitizing strip clean coerce',
        /\b(?:saniti[sz]e|strip|clean|coerce)\b.{0,30}\b(?:instead|and (?:accept|continue|process)|silently|automatically)/i
      )
    ],
    {
      context: /\b(?:invalid|malformed|unexpected|bad|dangerous)\b/i,
      reason: 'bad input stops the request or is mended',
      source: 'OWASP Input Validation Cheat Sheet'
    }
  ),
  row(
    'access model',
    'model of access control',
    names(
      ['RBAC', 'role-based access control'],
      ['ABAC', 'attribute-based access control'],
      ['ReBAC', 'relationship-based access control'],
      ['ACLs?', 'access control lists?']
    ),
    {
      context: /^(?!.{0,400}\b(?:network|subnet|vpc|firewall)\s+(?:acls?|access control)\b)/is,
      reason: 'permissions are decided by one model',
      source: 'NIST RBAC; NIST SP 800-162 (ABAC)'
    }
  ),
  row(
    'authorization place',
    'where authorization is checked',
    [
      phrase('at the gateway', 'gateway middleware edge', /\b(?:at|in) (?:the )?(?:api )?(?:gateway|edge|middleware)\b/i),
      phrase(
        'in every service',
        'inside service handler resource endpoint',
        /\b(?:in|at|inside) (?:each|every|the) (?:service|handler|resource|endpoint)\b/i
      ),
      phrase('in the database', 'row database', /\brow[- ]level security\b|\bin the database\b/i)
    ],
    {
      context: /\b(?:authori[sz]\w+|permissions?|access (?:checks?|control))\b/i,
      reason: 'one layer answers for access',
      source: 'OWASP Authorization Cheat Sheet'
    }
  ),
  row(
    'oauth flow',
    'OAuth flow',
    [
      choice('authorization code with PKCE', 'PKCE', 'authorization code flow', 'authorization code grant'),
      choice('implicit flow', 'implicit grant'),
      choice('client credentials', 'client credentials (?:flow|grant)'),
      choice('device code', 'device (?:flow|authorization grant)'),
      choice('password grant', 'resource owner password')
    ],
    {context: /oauth|flow|grant|oidc|pkce/i, reason: 'one kind of client gets its token by one flow', source: 'RFC 6749; OAuth 2.1 draft'}
  ),
  row(
    'identity provider',
    'identity provider',
    names(
      'Auth0',
      'Okta',
      'Keycloak',
      ['Cognito', 'AWS Cognito', 'Amazon Cognito'],
      ['Clerk'],
      ['Supabase Auth'],
      ['Firebase Auth', 'Firebase Authentication'],
      ['NextAuth', 'NextAuth\\.js', 'Auth\\.js'],
      'Better Auth',
      ['Azure AD', 'Entra ID', 'Azure AD B2C'],
      'WorkOS'
    ),
    {
      context: /auth|login|identity|sign[- ]?in|sso|user/i,
      reason: 'users and their passwords live in one place',
      source: 'OpenID Foundation, certified implementations'
    }
  ),
  row(
    'second factor',
    'second factor',
    names(['TOTP', 'authenticator apps?'], ['SMS codes?', 'SMS'], ['WebAuthn', 'passkeys?', 'FIDO2'], ['push notifications?']),
    {
      context: /\b(?:mfa|2fa|second factor|two-factor|multi-factor)\b/i,
      reason: 'what is the default decides what can be phished',
      source: 'NIST SP 800-63B'
    }
  ),
  row('token signature', 'signature of tokens', names(['RS256'], ['HS256'], ['ES256'], ['EdDSA', 'Ed25519']), {
    context: /\b(?:sign|jwts?|tokens?|algorithm|alg)\b/i,
    reason: 'the verifier accepts one algorithm',
    source: 'RFC 8725, JWT Best Current Practices'
  }),
  row(
    'csrf',
    'guard against forged requests',
    [
      choice('anti-CSRF tokens', 'CSRF tokens?', 'synchronizer tokens?'),
      choice('SameSite cookies', 'SameSite'),
      choice('double submit', 'double-submit cookies?'),
      choice('custom headers', 'custom request headers?')
    ],
    {
      context: /csrf|xsrf|forg/i,
      reason: 'one defence is the primary one',
      source: 'OWASP CSRF Prevention Cheat Sheet'
    }
  ),
  row(
    'encryption at rest',
    'cipher for data at rest',
    names(['AES-256-GCM', 'AES-GCM', 'AES 256 GCM'], ['AES-256-CBC', 'AES-CBC'], ['ChaCha20-Poly1305', 'ChaCha20'], 'Fernet', [
      'libsodium',
      'NaCl',
      'secretbox'
    ]),
    {
      reason: 'data is encrypted with one cipher',
      source: 'OWASP Cryptographic Storage Cheat Sheet'
    }
  ),
  row(
    'tls version',
    'lowest TLS version',
    [choice('TLS 1.2', 'TLS ?(?:v)?1\\.2', 'TLSv1\\.2'), choice('TLS 1.3', 'TLS ?(?:v)?1\\.3', 'TLSv1\\.3')],
    {
      context: /\b(?:only|minimum|at least|enforce|require|or (?:higher|later|above|newer)|mandatory)\b|\+/i,
      reason: 'one version is the floor',
      source: 'NIST SP 800-52r2; RFC 9325'
    }
  ),
  row(
    'waf',
    'web application firewall',
    names(['AWS WAF'], ['Cloudflare WAF', 'Cloudflare'], ['ModSecurity', 'OWASP CRS'], ['Imperva'], ['Azure Front Door']),
    {
      context: /\b(?:waf|firewall)\b/i,
      reason: 'traffic passes one firewall',
      source: 'OWASP Web Application Firewall page'
    }
  ),
  row(
    'critical finding',
    'what a critical finding leads to',
    [
      phrase(
        'told at once',
        'away immediately once',
        /\b(?:report|alert|escalate|notify|flag|stop|raise|tell)\b.{0,60}\b(?:immediately|at once|right away|straight away)\b|\bimmediately (?:report|alert|escalate|notify|flag)\b/i
      ),
      phrase(
        'kept for the report',
        'final report',
        /\b(?:collect|include|list|record|note|document|hold)\b.{0,60}\b(?:in|for|until) the (?:final |written )?report\b/i
      )
    ],
    {
      kind: 'order',
      context: /\b(?:critical|severe|p0|exploitable)\b/i,
      reason: 'the owner hears of it before the report or with it',
      source: 'PTES, reporting; FIRST guidelines for disclosure'
    }
  ),
  row(
    'disclosure',
    'how a vulnerability is made known',
    [
      phrase(
        'coordinated disclosure',
        'coordinated responsible private privately',
        /\b(?:coordinated|responsible|private) (?:vulnerability )?disclosure\b|\bdisclose\w{0,20}\b.{0,30}\bprivately\b|\bprivate(?:ly)?\b.{0,30}\b(?:advisory|report)\b/i
      ),
      phrase('full disclosure', 'full public publicly', /\bfull disclosure\b|\b(?:public|publicly)\b.{0,20}\b(?:disclos\w+|issues?)\b/i)
    ],
    {reason: 'it is public before the fix or after it', source: 'ISO/IEC 29147'}
  ),
  row(
    'exploit proof',
    'proof of a vulnerability',
    [
      phrase(
        'working exploit',
        'exploit exploits poc pocs proof proofs',
        /\b(?:working|provide|include|write|build|develop|create|with)\b.{0,25}\b(?:exploits?|proofs?[- ]of[- ]concept|PoCs?)\b/i
      ),
      phrase(
        'description only',
        'attack exploit*',
        /\b(?:describe|explain|conceptual\w{0,20}|theoretical(?:ly)?)\b.{0,30}\b(?:exploit\w{0,20}|attack (?:path|scenario|vector)s?)\b.{0,40}\b(?:without|only|in words)\b/i
      )
    ],
    {reason: 'a finding is shown to work or only argued', source: 'PTES, exploitation; OWASP WSTG'}
  ),
  row(
    'fail mode',
    'what happens when a check cannot be made',
    [
      choice('fail closed', 'fail[- ]closed', 'fail[- ]secure', 'deny by default', 'default deny'),
      choice('fail open', 'fail[- ]open', 'allow by default', 'default allow')
    ],
    {
      reason: 'access is refused or given',
      source: 'Saltzer and Schroeder, fail-safe defaults; OWASP'
    }
  ),
  row(
    'network trust',
    'trust inside the network',
    [choice('zero trust', 'zero[- ]trust'), choice('perimeter', 'perimeter[- ]based', 'trusted (?:internal )?network', 'castle-and-moat')],
    {
      reason: 'a request from inside is checked or trusted',
      source: 'NIST SP 800-207'
    }
  ),
  row('sbom', 'format of the bill of materials', names(['CycloneDX'], ['SPDX']), {
    reason: 'one document format is delivered',
    source: 'NTIA, minimum elements of an SBOM'
  }),
  row('signing', 'signing of artifacts', names(['cosign', 'Sigstore'], ['Notary', 'Notation', 'Docker Content Trust'], ['GPG', 'PGP']), {
    context: /\b(?:sign|signs|signed|signing|signatures?)\b/i,
    reason: 'one chain of keys is verified',
    source: 'SLSA; CNCF supply chain paper'
  }),
  row(
    'error detail',
    'what a caller is told of an error',
    [
      phrase('generic', 'generic', /\bgeneric (?:error )?(?:messages?|errors?|responses?)\b/i),
      phrase(
        'detailed',
        'detailed full descriptive',
        /\b(?:detailed|full|descriptive) (?:error )?(?:messages?|errors?|details?)\b.{0,30}\b(?:to|for) (?:the )?(?:users?|clients?|callers?|consumers?)\b/i
      )
    ],
    {reason: 'details help the caller and the attacker', source: 'OWASP Error Handling Cheat Sheet'}
  ),
  row(
    'pentest method',
    'method of a penetration test',
    names(['PTES'], ['OSSTMM'], ['OWASP WSTG', 'WSTG', 'OWASP Testing Guide'], ['NIST SP 800-115', 'NIST 800-115'], ['ISSAF']),
    {
      reason: 'phases and reports follow one method',
      source: 'OWASP WSTG, Penetration Testing Methodologies'
    }
  ),
  row(
    'pentest knowledge',
    'what the tester knows',
    [choice('black box', 'black[- ]box'), choice('grey box', 'gr[ea]y[- ]box'), choice('white box', 'white[- ]box')],
    {
      context: /\b(?:pentest\w{0,20}|penetration|security test\w{0,20}|assessment|engagement)\b/i,
      reason: 'a test begins with one amount of knowledge',
      source: 'PTES; NIST SP 800-115'
    }
  ),
  row(
    'key rotation',
    'when keys are changed',
    [
      called('automatically', 'automatic(?:ally)? rotat(?:e|ion)', 'automated rotation', 'auto-rotat(?:e|ion)'),
      called('by hand', 'manual(?:ly)? rotat(?:e|ion)', 'rotate manually')
    ],
    {reason: 'a schedule or a person changes a key', source: 'NIST SP 800-57'}
  ),
  row(
    'policy engine',
    'policy engine',
    names(
      ['OPA', 'Open Policy Agent', 'Rego', 'Gatekeeper', 'Conftest'],
      ['Kyverno'],
      proper('Cedar'),
      proper('Sentinel', 'HashiCorp Sentinel'),
      ['Casbin'],
      ['OpenFGA', 'SpiceDB', 'Zanzibar']
    ),
    {
      context: /\b(?:polic(?:y|ies)|authori[sz]\w+|admission|permissions?|access)\b/i,
      reason: 'rules are written in the language of one engine',
      source: 'CNCF landscape, policy'
    }
  )
]
