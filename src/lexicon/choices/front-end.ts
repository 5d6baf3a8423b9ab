import {type ChoiceSlot, choice, names, proper, properNames, row} from './choice-slot.js'

/** What user interfaces are made with. */
export const frontEndChoices: readonly ChoiceSlot[] = [
  row(
    'styles',
    'styles',
    names(
      ['Tailwind', 'Tailwind CSS', 'TailwindCSS', 'utility-first CSS'],
      ['CSS modules', 'CSS Modules', 'module\\.css', 'SCSS modules'],
      ['styled-components', 'styled components'],
      ['Emotion CSS', '@emotion/react', '@emotion/styled'],
      ['Sass', 'SCSS'],
      ['Less\\.js', 'LESS stylesheets'],
      'vanilla-extract',
      ['Panda CSS', 'PandaCSS'],
      ['StyleX'],
      ['UnoCSS'],
      ['Linaria'],
      ['Bootstrap CSS', 'Bootstrap 5', 'Bootstrap classes'],
      ['Bulma'],
      ['plain CSS', 'vanilla CSS', 'native CSS'],
      ['CSS-in-JS'],
      ['inline styles', 'style prop']
    ),
    {
      context: /style|css|tailwind|design|class/i,
      reason: 'A component is styled in one way',
      source: 'Next.js documentation, CSS; Vite documentation, CSS'
    }
  ),
  row(
    'css names',
    'names of CSS classes',
    names(
      ['BEM', 'BEM methodology', 'Block Element Modifier'],
      ['SMACSS'],
      ['OOCSS'],
      ['ITCSS'],
      ['CUBE CSS'],
      ['utility classes', 'utility-first', 'atomic CSS', 'Tailwind utilities'],
      ['CSS modules']
    ),
    {
      about: /\bcss\b/i,
      context: /css|naming|methodolog|\bBEM\b|tailwind|styl/i,
      reason: 'Classes are named by one method',
      source: 'BEM documentation; Tailwind CSS documentation, utility-first'
    }
  ),
  row(
    'responsive start',
    'where responsive design starts',
    [
      choice('mobile-first', 'mobile first', 'min-width media queries'),
      choice('desktop-first', 'desktop first', 'max-width media queries')
    ],
    {
      reason: 'Media queries go up or down',
      source: 'MDN, responsive design; Bootstrap documentation, breakpoints'
    }
  ),
  row(
    'css units',
    'units of CSS',
    [choice('rem', 'rem units', 'rems', 'em/rem', 'rem/em', 'relative units'), choice('px', 'pixels', 'px units')],
    {
      context:
        /\b(?:prefer|over|instead of|rather than|avoid|always|never)\b.{0,200}\b(?:rem|px|pixels|relative units)\b|\b(?:rem|relative units)\b.{0,200}\b(?:over|instead of|rather than|not)\b/i,
      reason: 'Sizes are relative or fixed',
      source: 'MDN, CSS values and units; Josh Comeau, pixels and accessibility'
    }
  ),
  row(
    'ui framework',
    'framework of the front end',
    [
      proper('React', 'React\\.js', 'ReactJS', 'React 1\\d'),
      proper('Vue', 'Vue\\.js', 'VueJS', 'Vue 3', 'Nuxt'),
      proper('Angular'),
      proper('Svelte', 'SvelteKit'),
      proper('SolidJS', 'Solid\\.js', 'SolidStart'),
      proper('Preact'),
      proper('Qwik'),
      proper('Lit', 'LitElement'),
      proper('Ember', 'Ember\\.js'),
      proper('htmx', 'HTMX'),
      proper('Alpine\\.js', 'AlpineJS'),
      proper('jQuery'),
      proper('vanilla JavaScript', 'Vanilla JavaScript', 'vanilla JS', 'Vanilla JS'),
      proper('Stimulus', 'Hotwire'),
      proper('Blazor'),
      proper('Astro')
    ],
    {
      context:
        /\b(?:only|default|stack|standardi[sz]e|always|exclusively|built with|build with|framework of choice|must use|use)\b.{0,200}\b(?:front-?end|ui|user interface|client|interfaces?|web apps?|spa)\b|\b(?:front-?end|ui|user interface|client)\b.{0,200}\b(?:only|default|stack|standardi[sz]e|always|exclusively|built with|must use|use|uses|with|in)\b/i,
      reason: 'A page is rendered by one framework',
      source: 'MDN, client-side frameworks; State of JS'
    }
  ),
  row(
    'rendering mode',
    'where pages are rendered',
    [
      proper('SSR', 'server-side rendering', 'server-rendered'),
      proper('SSG', 'static site generation', 'static generation', 'statically generated', 'prerendered'),
      proper('CSR', 'client-side rendering', 'client-side only', 'SPA', 'single-page application'),
      proper('ISR', 'incremental static regeneration')
    ],
    {
      context: /\b(?:default to|by default|prefer|only|always|must be|instead of|rather than|never)\b/i,
      reason: 'A page is rendered in one place by default',
      source: 'web.dev, rendering on the web; Next.js documentation, rendering'
    }
  ),
  row(
    'ui structure',
    'structure of the front end',
    [
      choice('Atomic Design', 'atoms, molecules', 'atoms/molecules/organisms'),
      choice('Feature-Sliced Design', 'FSD'),
      choice('feature folders', 'feature-based', 'by feature', 'feature-first', 'feature modules'),
      choice('by type', 'type-based', 'components/hooks/utils')
    ],
    {
      about: /react|vue|angular|svelte|front-?end|next/i,
      context: /structure|organi[sz]|folder|director|component|design/i,
      reason: 'A component has one place',
      source: 'Feature-Sliced Design documentation; Brad Frost, Atomic Design'
    }
  ),
  row(
    'component explorer',
    'where components are shown',
    properNames(
      ['Storybook'],
      ['Ladle'],
      ['Histoire'],
      ['Styleguidist', 'React Styleguidist'],
      ['Docz'],
      ['Bit'],
      ['Cosmos', 'React Cosmos'],
      ['Pattern Lab']
    ),
    {
      context: /component|stor(?:y|ies)|catalog|isolat|design system|workshop/i,
      reason: 'Examples are written for one explorer',
      source: 'Ladle and Histoire documentation'
    }
  ),
  row(
    'i18n js',
    'translation library',
    names(
      ['react-i18next', 'i18next', 'next-i18next'],
      ['react-intl', 'FormatJS', 'Format\\.JS'],
      ['next-intl'],
      ['LinguiJS', 'Lingui'],
      ['vue-i18n', 'Vue I18n'],
      ['Paraglide'],
      ['Rosetta'],
      ['Transloco', 'ngx-translate', '@angular/localize'],
      ['typesafe-i18n']
    ),
    {
      context: /translat|i18n|internationali|locali|messages|locale/i,
      reason: 'Messages are kept by one library',
      source: 'next-intl and i18next documentation, comparisons'
    }
  ),
  row(
    'rich text',
    'rich text editor',
    properNames(
      ['TipTap'],
      ['Lexical'],
      ['Slate', 'Slate\\.js'],
      ['Quill'],
      ['ProseMirror'],
      ['CKEditor'],
      ['TinyMCE'],
      ['Draft\\.js', 'DraftJS'],
      ['BlockNote'],
      ['Editor\\.js'],
      ['Plate']
    ),
    {
      context: /editor|rich[- ]text|wysiwyg|document/i,
      reason: 'A document is held by one editor',
      source: 'Tiptap documentation; Lexical documentation'
    }
  ),
  row(
    'maps ui',
    'maps',
    properNames(
      ['Leaflet', 'react-leaflet'],
      ['Mapbox', 'Mapbox GL', 'mapbox-gl'],
      ['MapLibre', 'MapLibre GL'],
      ['Google Maps', 'Google Maps API'],
      ['OpenLayers'],
      ['deck\\.gl'],
      ['CesiumJS', 'Cesium'],
      ['ArcGIS', 'ArcGIS API']
    ),
    {
      context: /\bmaps?\b|geo|tile|spatial|globe/i,
      reason: 'A map is drawn by one library',
      source: 'MapLibre documentation; React map guides'
    }
  ),
  row(
    'webgl',
    '3D on the web',
    names(
      ['Three\\.js', 'ThreeJS', 'React Three Fiber', 'react-three-fiber', 'R3F'],
      ['Babylon\\.js', 'BabylonJS'],
      ['PlayCanvas'],
      ['A-Frame'],
      ['raw WebGL', 'plain WebGL'],
      ['OGL'],
      ['regl']
    ),
    {
      reason: 'A scene belongs to one engine',
      source: 'Babylon.js and Three.js documentation'
    }
  ),
  row(
    'micro front ends',
    'how micro front ends are joined',
    names(
      ['Module Federation', 'module federation'],
      ['single-spa'],
      ['iframes?'],
      ['Web Components', 'custom elements'],
      ['qiankun'],
      ['import maps'],
      ['Piral'],
      ['server-side includes', 'edge-side includes']
    ),
    {
      context: /micro[- ]?front/i,
      reason: 'Parts are joined in one way',
      source: 'Cam Jackson, micro frontends; Module Federation documentation'
    }
  ),
  row(
    'cms',
    'content management system',
    properNames(
      ['Contentful'],
      ['Sanity', 'Sanity\\.io'],
      ['Strapi'],
      ['WordPress', 'headless WordPress'],
      ['Payload', 'Payload CMS'],
      ['Directus'],
      ['Ghost'],
      ['Prismic'],
      ['Storyblok'],
      ['Hygraph'],
      ['Keystone', 'KeystoneJS'],
      ['Drupal'],
      ['TinaCMS'],
      ['Decap CMS', 'Netlify CMS'],
      ['Craft CMS'],
      ['Umbraco']
    ),
    {
      context: /\bcms\b|content management|headless|content (?:from|in|source|model)/i,
      reason: 'Content is kept in one system',
      source: 'Jamstack, headless CMS list'
    }
  ),
  row(
    'error tracking ui',
    'error tracking',
    properNames(
      ['Sentry'],
      ['Bugsnag'],
      ['Rollbar'],
      ['LogRocket'],
      ['Datadog RUM'],
      ['Honeybadger'],
      ['Raygun'],
      ['Airbrake'],
      ['TrackJS'],
      ['Highlight\\.io'],
      ['Crashlytics', 'Firebase Crashlytics']
    ),
    {
      context: /errors?|crash|exception|track|monitor|report/i,
      reason: 'Errors are gathered in one place',
      source: 'Sentry and Bugsnag documentation'
    }
  ),
  row(
    'charts js',
    'chart library',
    properNames(
      'Recharts',
      ['Chart\\.js', 'react-chartjs-2', 'ChartJS'],
      ['D3', 'D3\\.js'],
      'visx',
      'Nivo',
      ['ECharts', 'Apache ECharts'],
      'Highcharts',
      'Plotly\\.js',
      'ApexCharts',
      'amCharts',
      'Tremor',
      'Observable Plot'
    ),
    {
      about: /javascript|typescript|react|vue|angular|front-?end/i,
      context: /chart|graph|plot|visuali[sz]|dashboard/i,
      reason: 'Charts of one library look alike',
      source: 'Recharts, visx and Plotly documentation'
    }
  )
]
