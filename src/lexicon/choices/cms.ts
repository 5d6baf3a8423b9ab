import {askedRow, type ChoiceSlot, names} from './choice-slot.js'

/** Ways of building on content management systems, shops and business platforms. */
export const cmsChoices: readonly ChoiceSlot[] = [
  askedRow(
    'theme wordpress',
    'theme of WordPress',
    names(
      ['block theme', 'block themes', 'Full Site Editing', 'FSE', 'theme\\.json'],
      ['classic theme', 'classic themes', 'PHP templates', 'classic PHP theme', 'template hierarchy'],
      ['Sage', 'Roots Sage']
    ),
    {context: /WordPress|[Tt]heme/, reason: 'Templates are blocks or PHP', source: 'WordPress theme handbook'}
  ),
  askedRow(
    'blocks wordpress',
    'blocks of WordPress',
    names(
      ['native blocks', 'native Gutenberg blocks', '@wordpress/scripts', '@wordpress/create-block', 'React blocks', 'block\\.json'],
      ['ACF blocks', 'ACF Blocks', 'Advanced Custom Fields blocks'],
      'Genesis Custom Blocks'
    ),
    {
      context: /WordPress|Gutenberg|ACF|[Ss]hortcode/,
      reason: 'A block is edited in JavaScript or in fields',
      source: 'WordPress block editor handbook; ACF documentation'
    }
  ),
  askedRow(
    'page builder wordpress',
    'page builder of WordPress',
    names(
      'Elementor',
      'Divi',
      ['Gutenberg', 'block editor'],
      ['Bricks', 'Bricks Builder'],
      'Beaver Builder',
      'Oxygen',
      'WPBakery',
      'Breakdance'
    ),
    {
      context: /WordPress|[Bb]uilder|Elementor|Divi|Gutenberg/,
      reason: 'Pages belong to one builder',
      source: 'WordPress.org, page builder plugins'
    }
  ),
  askedRow(
    'fields wordpress',
    'custom fields of WordPress',
    names(
      ['ACF', 'Advanced Custom Fields', 'ACF Pro'],
      'Meta Box',
      'Carbon Fields',
      'Pods',
      ['native meta', 'register_post_meta', 'post meta API', 'native meta fields', 'register_meta'],
      'CMB2'
    ),
    {
      context: /WordPress|ACF|[Ff]ield|meta/,
      reason: 'Fields are declared in one plugin',
      source: 'WordPress plugin handbook, metadata; ACF documentation'
    }
  ),
  askedRow(
    'requests wordpress',
    'requests to WordPress',
    names(['REST API', 'register_rest_route', 'WP REST API', 'REST endpoints'], ['admin-ajax', 'admin-ajax\\.php', 'wp_ajax'], 'WPGraphQL'),
    {
      context: /WordPress|WP\b|admin-ajax|register_rest_route|WPGraphQL|wp_ajax/,
      reason: 'A request goes through one door',
      source: 'WordPress REST API handbook; WPGraphQL documentation'
    }
  ),
  askedRow(
    'storage wordpress',
    'data of WordPress plugins',
    names(
      ['custom tables', 'custom database tables', 'dbDelta', 'custom table'],
      ['post meta', 'postmeta', 'post_meta', 'custom post types with meta'],
      ['Options API', 'options table']
    ),
    {
      context: /WordPress|dbDelta|post_?meta|WooCommerce|plugin/,
      reason: 'A record has a table or rows of meta',
      source: 'WordPress plugin handbook, creating tables'
    }
  ),
  askedRow(
    'front end cms',
    'front end of a content system',
    names(
      ['headless', 'decoupled', 'headless CMS', 'headless WordPress', 'headless architecture', 'Hydrogen', 'headless storefront'],
      ['coupled', 'traditional theme', 'monolithic CMS', 'theme-based', 'Liquid themes', 'Liquid theme', 'Online Store 2\\.0']
    ),
    {
      context: /\bcms\b|wordpress|drupal|shopify|storefront|headless|contentful/i,
      reason: 'Pages are rendered by the system or by a client',
      source: 'Contentful and Shopify documentation, headless'
    }
  ),
  askedRow(
    'local environment wordpress',
    'local environment of WordPress',
    names(
      ['wp-env', '@wordpress/env'],
      ['Local', 'LocalWP', 'Local by Flywheel'],
      'DDEV',
      'Lando',
      ['Docker Compose', 'docker-compose'],
      'DevKinsta',
      ['XAMPP', 'MAMP'],
      'VVV'
    ),
    {
      context: /WordPress|Drupal|wp-env|LocalWP|DDEV|Lando/,
      reason: 'A site is started in one environment',
      source: 'WordPress block editor handbook, development environment'
    }
  ),
  askedRow(
    'tests wordpress',
    'tests of WordPress plugins',
    names(
      ['WP_UnitTestCase', 'wp-phpunit', 'WordPress test suite', 'WP PHPUnit'],
      ['Brain Monkey', 'WP_Mock'],
      ['wp-browser', 'Codeception']
    ),
    {
      context: /WordPress|WP_|Brain Monkey|wp-browser/,
      reason: 'Tests load the core or mock it',
      source: 'WordPress handbook, automated testing; Brain Monkey documentation'
    }
  ),
  askedRow(
    'dependencies wordpress',
    'plugins of a WordPress site',
    names(['Composer', 'Bedrock', 'WPackagist'], ['admin dashboard', 'plugin installer', 'wp-admin updates'], 'git submodules', [
      'Must-use plugins',
      'mu-plugins'
    ]),
    {
      context: /(?:WordPress|Bedrock|WPackagist|plugins).{0,200}(?:Composer|install|dashboard|mu-plugins)/,
      reason: 'Plugins are locked in a file or installed by hand',
      source: 'Roots Bedrock documentation'
    }
  ),
  askedRow(
    'seo wordpress',
    'SEO plugin',
    names(['Yoast', 'Yoast SEO'], ['Rank Math', 'RankMath'], ['All in One SEO', 'AIOSEO'], 'SEOPress', 'The SEO Framework'),
    {reason: 'Meta tags come from one plugin', source: 'WordPress.org, SEO plugins'}
  ),
  askedRow(
    'api shopify',
    'API of Shopify',
    names(['GraphQL Admin API', 'GraphQL', 'Admin GraphQL API', 'GraphQL API'], ['REST Admin API', 'REST', 'Admin REST API']),
    {
      context: /Shopify|Admin API|[Ss]torefront API/,
      reason: 'The REST API is a legacy API',
      source: 'Shopify documentation, REST Admin API is legacy'
    }
  ),
  askedRow(
    'scripts shopify',
    'discounts and checkouts of Shopify',
    names(['Shopify Functions', 'Functions'], ['Shopify Scripts', 'Ruby scripts', 'Script Editor'], 'draft orders'),
    {context: /Shopify|[Cc]heckout|[Dd]iscount/, reason: 'Scripts were replaced', source: 'Shopify documentation, Functions'}
  ),
  askedRow(
    'checkout shopify',
    'checkout of Shopify',
    names(
      ['checkout extensibility', 'Checkout UI extensions', 'checkout extensions', 'Checkout Extensibility'],
      'checkout\\.liquid',
      'custom checkout'
    ),
    {context: /[Cc]heckout/, reason: 'The template was replaced by extensions', source: 'Shopify documentation, checkout extensibility'}
  ),
  askedRow(
    'storefront parts shopify',
    'how Shopify apps change a theme',
    names(
      ['theme app extensions', 'app blocks', 'theme app extension', 'app embeds'],
      ['ScriptTags', 'script tags', 'ScriptTag API', 'ScriptTag'],
      ['theme file edits', 'Asset API', 'theme\\.liquid edits']
    ),
    {
      context: /Shopify|ScriptTag|[Tt]heme app|app (?:block|embed)/,
      reason: 'A part is removed with the app or stays',
      source: 'Shopify documentation, theme app extensions'
    }
  ),
  askedRow(
    'layout drupal',
    'layout of Drupal pages',
    names('Layout Builder', 'Paragraphs', 'Panels', 'Display Suite', ['Canvas', 'Experience Builder']),
    {
      context: /Drupal|Layout Builder|[Pp]aragraphs module|Paragraphs/,
      reason: 'Content is built of one kind of part',
      source: 'Drupal documentation, Layout Builder'
    }
  ),
  askedRow(
    'extension drupal',
    'extension of Drupal',
    names(
      ['event subscribers', 'event subscriber', 'Symfony events', 'EventSubscriber'],
      ['hooks', 'hook system', 'procedural hooks', 'hook implementations']
    ),
    {
      context: /Drupal|[Ss]ubscriber.{0,200}hook|hook_/,
      reason: 'A change is announced to a class or a function',
      source: 'Drupal documentation, hooks and events'
    }
  ),
  askedRow(
    'extension magento',
    'extension of Magento',
    names(
      ['plugins', 'interceptors', 'plugin', 'interceptor'],
      ['preferences', 'class preferences', 'preference', 'class rewrites', 'rewrites'],
      ['observers', 'event observers', 'observer']
    ),
    {
      context: /Magento|Adobe Commerce|di\.xml/,
      reason: 'A class is wrapped, replaced or listened to',
      source: 'Adobe Commerce documentation, plugins'
    }
  ),
  askedRow(
    'theme magento',
    'front end of Magento',
    names(['Hyvä', 'Hyv[aä]', 'Hyva Themes'], 'Luma', 'PWA Studio', ['Alokai', 'Vue Storefront']),
    {context: /Magento|Adobe Commerce|Hyv|Luma/, reason: 'A shop has one front end', source: 'Hyvä documentation'}
  ),
  askedRow(
    'automation salesforce',
    'automation of Salesforce',
    names(
      ['Flow Builder', 'Record-Triggered Flows?', 'Salesforce Flows?', 'declarative automation'],
      ['Apex triggers', 'Apex trigger', 'trigger handlers'],
      ['Process Builder', 'Workflow Rules']
    ),
    {
      context: /Salesforce|Apex|Flow Builder|[Rr]ecord-[Tt]riggered/,
      reason: 'An object is automated by clicks or by code',
      source: 'Salesforce architects, record-triggered automation'
    }
  ),
  askedRow(
    'interface salesforce',
    'components of Salesforce',
    names(['LWC', 'Lightning Web Components', 'Lightning Web Component'], ['Aura', 'Aura components', 'Aura Components'], 'Visualforce'),
    {reason: 'A page is built of one kind of component', source: 'Salesforce documentation, Lightning Web Components'}
  ),
  askedRow(
    'triggers salesforce',
    'triggers of an object',
    names(
      [
        'one trigger per object',
        'single trigger per object',
        'one-trigger-per-object',
        'trigger framework',
        'trigger handler',
        'handler pattern'
      ],
      ['several triggers', 'multiple triggers']
    ),
    {
      context: /[Tt]rigger.{0,200}(?:object|Apex|Salesforce|handler)|(?:Apex|Salesforce).{0,200}[Tt]rigger/,
      reason: 'The order of triggers is not fixed',
      source: 'Salesforce developers, Apex trigger best practices'
    }
  ),
  askedRow(
    'deployment salesforce',
    'deployment of Salesforce',
    names(
      ['source-driven', 'SFDX', 'Salesforce CLI', 'scratch orgs', 'sf project deploy', 'source-tracked', 'sf CLI', 'unlocked packages'],
      ['change sets', 'outbound change sets'],
      ['Copado', 'Gearset', 'AutoRABIT'],
      'Ant Migration Tool'
    ),
    {
      context: /Salesforce|SFDX|sfdx|[Cc]hange [Ss]ets|Gearset|Copado|scratch org/,
      reason: 'The source is a repository or an org',
      source: 'Salesforce developers, development models'
    }
  ),
  askedRow(
    'extension odoo',
    'extension of Odoo',
    names(['_inherit', 'model inheritance', 'inherit existing models'], ['core modifications', 'modify core', 'core modules']),
    {context: /Odoo|_inherit/, reason: 'A model is extended beside the core', source: 'Odoo documentation, inheritance'}
  ),
  askedRow(
    'platform shop',
    'platform of a shop',
    names(
      'Shopify',
      'WooCommerce',
      ['Magento', 'Adobe Commerce'],
      'BigCommerce',
      ['Medusa', 'MedusaJS'],
      'Saleor',
      'commercetools',
      'PrestaShop',
      'Shopware'
    ),
    {
      context: /[Ee]-?commerce|[Ss]tore|[Ss]hop\b|[Pp]latform/,
      reason: 'Orders and products belong to one platform',
      source: 'Medusa and Shopify documentation'
    }
  )
]
