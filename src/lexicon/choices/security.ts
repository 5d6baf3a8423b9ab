import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** How access is guarded. */
export const securityChoices: readonly ChoiceSlot[] = [
  row(
    'authentication',
    'authentication',
    names(
      ['JWT', 'JSON web tokens?', 'JWTs'],
      ['session cookies', 'server-side sessions', 'cookie sessions', 'session-based authentication'],
      ['API keys?']
    ),
    {context: /auth|login|sign[- ]?in|token|secur/i}
  ),
  row('password hash', 'hash of passwords', names('bcrypt', ['Argon2', 'Argon2id'], 'scrypt', 'PBKDF2')),
  row(
    'https',
    'where HTTPS is set up',
    [
      choice('reverse proxy', 'load balancer', 'nginx', 'TLS termination'),
      choice('environment', 'via environment', 'environment variables?')
    ],
    {context: /https|tls|ssl/i}
  )
]
