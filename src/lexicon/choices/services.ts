import {type ChoiceSlot, choice, proper, properNames, row} from './choice-slot.js'

/** What servers are run with. */
export const serviceChoices: readonly ChoiceSlot[] = [
  row(
    'retry delay',
    'delay between retries',
    [
      choice('exponential backoff', 'exponential back-off', 'exponential'),
      choice('fixed delay', 'fixed interval', 'constant delay', 'constant backoff', 'linear backoff', 'linear'),
      choice('immediate', 'immediately', 'no delay')
    ],
    {
      context: /retr(?:y|ies)|backoff/i,
      reason: 'A retry waits by one rule',
      source: 'AWS architecture blog, exponential backoff and jitter'
    }
  ),
  row(
    'request id',
    'header that follows a request',
    [
      choice('traceparent', 'W3C Trace Context', 'W3C trace context', 'trace context'),
      choice('X-Request-ID', 'X-Request-Id', 'request ID header'),
      choice('X-Correlation-ID', 'X-Correlation-Id', 'correlation ID', 'correlation IDs?'),
      choice('B3', 'B3 headers', 'X-B3-TraceId')
    ],
    {
      context: /\b(?:propagat|request id|header)/i,
      reason: 'A request is followed by one header',
      source: 'W3C Trace Context; OpenTelemetry documentation, propagators'
    }
  ),
  row(
    'config format',
    'format of configuration',
    [
      proper('YAML', 'YAML files?'),
      proper('TOML'),
      proper('JSON', 'JSON files?'),
      proper('INI', 'ini files?'),
      proper('HCL'),
      proper('properties files?', 'application\\.properties')
    ],
    {
      context: /\bconfig(?:uration)? (?:files?|format)\b|\bconfig(?:uration)? (?:in|as) (?:a )?(?:yaml|toml|json|ini|hcl)\b/i,
      reason: 'Settings are written in one format',
      source: 'The twelve-factor app, config; Spring Boot documentation, externalized configuration'
    }
  ),
  row(
    'email service',
    'how mails are sent',
    properNames(
      ['SendGrid'],
      ['Mailgun'],
      ['Amazon SES', 'AWS SES', 'SES'],
      ['Postmark'],
      ['Resend'],
      ['Mailchimp', 'Mandrill'],
      ['Brevo', 'Sendinblue'],
      ['SMTP'],
      ['Nodemailer']
    ),
    {
      context: /e?-?mails?\b|transactional|deliver/i,
      reason: 'Mails leave through one service',
      source: 'Laravel documentation, mail; Resend documentation'
    }
  ),
  row(
    'payments',
    'payment provider',
    properNames(
      ['Stripe'],
      ['PayPal', 'Braintree'],
      ['Adyen'],
      ['Square'],
      ['Paddle'],
      ['Lemon Squeezy', 'LemonSqueezy'],
      ['Razorpay'],
      ['Mollie'],
      ['Klarna'],
      ['Checkout\\.com'],
      ['Authorize\\.net'],
      ['RevenueCat']
    ),
    {
      context:
        /\b(?:only|exclusively|always|default|standardi[sz]e|must)\b.{0,200}\b(?:payments?|billing|checkout|subscriptions?)\b|\b(?:payments?|billing|checkout|subscriptions?)\b.{0,200}\b(?:only|exclusively|always|default|must|use|through|via)\b/i,
      reason: 'Money goes through one provider',
      source: 'Stripe, Adyen and Paddle documentation'
    }
  ),
  row(
    'auth provider',
    'who signs users in',
    properNames(
      ['Auth0'],
      ['Clerk'],
      ['Firebase Auth', 'Firebase Authentication'],
      ['Supabase Auth'],
      ['NextAuth', 'NextAuth\\.js', 'Auth\\.js'],
      ['Better Auth', 'better-auth'],
      ['Lucia'],
      ['Keycloak'],
      ['Cognito', 'Amazon Cognito', 'AWS Cognito'],
      ['Okta'],
      ['Passport', 'Passport\\.js'],
      ['Azure AD B2C', 'Microsoft Entra', 'Entra ID', 'Azure AD'],
      ['WorkOS'],
      ['FusionAuth'],
      ['Ory', 'Ory Kratos'],
      ['Zitadel'],
      ['Authentik'],
      ['Logto'],
      ['Stytch']
    ),
    {
      context: /\bauth(?:entication|orization|n|z)?\b|sign[- ]?in|log[- ]?in|identity|\bsso\b/i,
      reason: 'An account lives with one provider',
      source: 'Next.js documentation, authentication libraries; Better Auth documentation, comparison'
    }
  ),
  row(
    'feature flags',
    'feature flags',
    properNames(
      ['LaunchDarkly'],
      ['Unleash'],
      ['Flagsmith'],
      ['Split\\.io'],
      ['ConfigCat'],
      ['PostHog'],
      ['GrowthBook'],
      ['Statsig'],
      ['Flipper'],
      ['OpenFeature'],
      ['Optimizely'],
      ['Firebase Remote Config', 'Remote Config'],
      ['Flipt'],
      ['DevCycle']
    ),
    {
      context: /flag|toggle|rollout|experiment|a\/b/i,
      reason: 'A flag is kept in one system',
      source: 'OpenFeature ecosystem; Martin Fowler, feature toggles'
    }
  )
]
