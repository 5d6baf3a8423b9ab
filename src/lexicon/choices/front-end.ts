import {type ChoiceSlot, choice, names, proper, row} from './choice-slot.js'

/** What user interfaces are made with. */
export const frontEndChoices: readonly ChoiceSlot[] = [
  row(
    'client state',
    'global client state',
    [
      choice('Redux', 'Redux Toolkit', 'RTK', 'createSlice'),
      choice('Zustand'),
      choice('MobX', 'MobX-State-Tree'),
      choice('Jotai'),
      choice('Recoil'),
      choice('Valtio'),
      choice('XState'),
      choice('Nanostores', 'nano stores'),
      choice('Effector'),
      choice('Legend State', 'Legend-State'),
      choice('Context', 'React Context', 'Context API', 'useContext')
    ],
    {
      context: /state|store|redux|zustand|mobx|jotai|recoil/i,
      reason: 'A piece of global state has one owner.',
      source: 'Redux FAQ, when to use Redux; Zustand documentation, comparison'
    }
  ),
  row('vue state', 'global state of Vue', names('Pinia', 'Vuex', ['composables for state', 'shared composables', 'provide/inject']), {
    context: /state|store/i,
    reason: 'A store is of one library; Pinia takes the place of Vuex.',
    source: 'Vue documentation, state management'
  }),
  row(
    'angular state',
    'state of Angular',
    names(
      ['NgRx', 'NgRx Store', '@ngrx/store'],
      ['NGXS'],
      ['Akita'],
      ['Elf'],
      ['SignalStore', 'NgRx SignalStore', 'NgRx Signal Store'],
      ['signals', 'Angular Signals', 'signal-based services'],
      ['BehaviorSubject', 'BehaviorSubjects', 'RxJS services']
    ),
    {
      context: /state|store/i,
      reason: 'A piece of state has one owner.',
      source: 'Angular documentation, signals; NgRx documentation'
    }
  ),
  row(
    'server state',
    'server state and data fetching',
    [
      choice('TanStack Query', 'React Query', 'useQuery'),
      choice('SWR'),
      choice('RTK Query'),
      choice('Apollo Client'),
      choice('urql'),
      choice('Relay'),
      choice('createAsyncThunk'),
      choice('redux-saga'),
      choice('useEffect', 'useEffect fetch', 'fetch in useEffect')
    ],
    {
      context: /data|fetch|server|quer|cach|async|api|graphql|request|remote|saga|thunk|swr/i,
      reason: 'A response is cached in one place.',
      source: 'TanStack Query documentation, comparison'
    }
  ),
  row(
    'styles',
    'styles',
    names(
      ['Tailwind', 'Tailwind CSS', 'TailwindCSS', 'utility-first CSS'],
      ['CSS modules', 'CSS Modules', 'module\\.css', 'SCSS modules'],
      ['styled-components', 'styled components'],
      'Emotion',
      ['Sass', 'SCSS'],
      ['Less', 'Less\\.js'],
      'vanilla-extract',
      ['Panda CSS', 'PandaCSS'],
      ['StyleX'],
      ['UnoCSS'],
      ['Linaria'],
      ['Bootstrap'],
      ['Bulma'],
      ['plain CSS', 'vanilla CSS', 'native CSS'],
      ['CSS-in-JS'],
      ['inline styles', 'style prop']
    ),
    {
      context: /style|css|tailwind|design|class/i,
      reason: 'A component is styled in one way.',
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
      context: /css|class|naming|style|methodolog/i,
      reason: 'Classes are named by one method.',
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
      reason: 'Media queries go up or down.',
      source: 'MDN, responsive design; Bootstrap documentation, breakpoints'
    }
  ),
  row(
    'css units',
    'units of CSS',
    [choice('rem', 'rem units', 'rems', 'em/rem', 'rem/em', 'relative units'), choice('px', 'pixels', 'pixel values', 'px units')],
    {
      context: /\b(?:prefer|use|over|instead|avoid|font|spacing|sizes?|units?)\b/i,
      reason: 'Sizes are relative or fixed.',
      source: 'MDN, CSS values and units; Josh Comeau, pixels and accessibility'
    }
  ),
  row(
    'css layout',
    'layout in CSS',
    [
      choice('Grid', 'CSS Grid', 'grid layout'),
      choice('Flexbox', 'flex layout', 'flex'),
      choice('floats?', 'float-based'),
      choice('absolute positioning')
    ],
    {
      context: /\b(?:only|always|never|instead|over|prefer|exclusively|rather)\b.*\b(?:layout|flex|grid|float|position)/i,
      reason: 'One layout mode is preferred.',
      source: 'MDN, relationship of grid layout to other layout methods'
    }
  ),
  row(
    'theming',
    'how themes are made',
    [
      choice('CSS variables', 'CSS custom properties', 'custom properties', 'CSS vars'),
      choice('ThemeProvider', 'theme provider', 'theme context'),
      choice('Sass variables', 'SCSS variables'),
      choice('Tailwind dark variant', 'dark: variant', 'dark: classes')
    ],
    {
      context: /theme|theming|dark mode|tokens?|color/i,
      reason: 'Values of a theme live in one place.',
      source: 'MUI documentation, CSS theme variables'
    }
  ),
  row(
    'class merging',
    'helper for class names',
    names(
      ['clsx'],
      ['classnames'],
      ['cn\\(\\)', 'cn helper', 'cn utility'],
      ['twMerge', 'tailwind-merge'],
      ['cva', 'class-variance-authority'],
      ['tailwind-variants']
    ),
    {
      context: /class|variant|conditional|merge/i,
      reason: 'Classes are joined by one helper; clsx and tailwind-merge named together stand on both sides.',
      source: 'clsx documentation; shadcn/ui documentation'
    }
  ),
  row(
    'react components',
    'component library of React',
    names(
      ['Material UI', 'MUI', 'Material-UI'],
      ['shadcn/ui', 'shadcn', 'shadcn-ui'],
      ['Chakra UI', 'Chakra'],
      ['Ant Design', 'antd'],
      ['Mantine'],
      ['Fluent UI'],
      ['Headless UI'],
      ['React Aria', 'React Spectrum'],
      ['Carbon Design System', 'Carbon components'],
      ['NextUI', 'HeroUI'],
      ['React Bootstrap', 'react-bootstrap'],
      ['Blueprint\\.js', 'BlueprintJS'],
      ['Semantic UI'],
      ['PrimeReact'],
      ['DaisyUI', 'daisyUI'],
      ['Ark UI'],
      ['Base UI', 'Base Web'],
      ['Radix Themes'],
      ['Polaris', 'Shopify Polaris'],
      ['Grommet'],
      ['Evergreen UI']
    ),
    {
      reason: 'Buttons come from one library.',
      source: 'MUI and Mantine documentation, comparisons'
    }
  ),
  row(
    'vue components',
    'component library of Vue',
    names(
      ['Vuetify'],
      ['Quasar'],
      ['PrimeVue'],
      ['Element Plus', 'Element UI'],
      ['Naive UI'],
      ['Ant Design Vue'],
      ['Nuxt UI'],
      ['Radix Vue', 'Reka UI'],
      ['Vant'],
      ['BootstrapVue', 'BootstrapVueNext'],
      ['shadcn-vue'],
      ['Buefy', 'Oruga']
    ),
    {
      reason: 'Buttons come from one library.',
      source: 'Vue documentation, awesome Vue, component libraries'
    }
  ),
  row(
    'angular components',
    'component library of Angular',
    names(
      ['Angular Material'],
      ['PrimeNG'],
      ['NG-ZORRO', 'ng-zorro-antd'],
      ['ng-bootstrap', 'ngx-bootstrap'],
      ['Clarity', 'VMware Clarity'],
      ['Taiga UI'],
      ['Nebular'],
      ['Kendo UI', 'Kendo UI for Angular'],
      ['spartan/ui', 'spartan-ng']
    ),
    {
      context: /component|ui|librar|material|design/i,
      reason: 'Buttons come from one library.',
      source: 'Angular Material documentation; PrimeNG documentation'
    }
  ),
  row(
    'icons',
    'icon set',
    names(
      ['Lucide', 'lucide-react'],
      ['Heroicons', 'Hero Icons'],
      ['Font Awesome', 'FontAwesome'],
      ['Material Icons', 'Material Symbols'],
      ['Phosphor', 'Phosphor icons'],
      ['Tabler icons?'],
      ['Feather icons?'],
      ['react-icons', 'React Icons'],
      ['Radix Icons'],
      ['Bootstrap Icons'],
      ['Remix Icon', 'Remixicon'],
      ['Ionicons'],
      ['Iconify'],
      ['SF Symbols'],
      ['emojis? as icons', 'emoji icons']
    ),
    {
      reason: 'Icons of one set fit each other.',
      source: 'shadcn/ui documentation, icon libraries'
    }
  ),
  row(
    'charts',
    'chart library',
    names(
      ['Recharts'],
      ['Chart\\.js', 'react-chartjs-2', 'ChartJS'],
      ['D3', 'D3\\.js'],
      ['visx'],
      ['Nivo'],
      ['Victory'],
      ['ECharts', 'Apache ECharts'],
      ['Highcharts'],
      ['Plotly\\.js', 'Plotly'],
      ['ApexCharts'],
      ['Vega-Lite'],
      ['Observable Plot'],
      ['amCharts'],
      ['Tremor'],
      ['Chartist'],
      ['matplotlib'],
      ['seaborn'],
      ['Bokeh'],
      ['Altair'],
      ['ggplot2']
    ),
    {
      context:
        /\b(?:use|prefer|standard|all|every|default|build|render|only)\b.*\b(?:charts?|graphs?|plots?|visuali[sz]ations?|dashboards?)\b|\b(?:charts?|graphs?|plots?|visuali[sz]ations?|dashboards?)\b.*\b(?:use|with|in|using|via)\b/i,
      reason: 'Charts of one library look alike.',
      source: 'Recharts, visx and Plotly documentation'
    }
  ),
  row(
    'animation',
    'animation library',
    names(
      ['Framer Motion', 'Motion for React', 'motion/react'],
      ['React Spring', 'react-spring'],
      ['GSAP', 'GreenSock'],
      ['Lottie'],
      ['anime\\.js', 'Anime\\.js'],
      ['Auto-Animate', 'AutoAnimate'],
      ['CSS transitions', 'CSS animations', 'CSS transitions and animations', 'CSS-only animations'],
      ['Web Animations API', 'WAAPI'],
      ['View Transitions', 'View Transitions API'],
      ['Velocity\\.js'],
      ['jQuery animations']
    ),
    {
      context: /animat|motion|transition/i,
      reason: 'Motion is driven by one engine.',
      source: 'Motion documentation, comparisons; GSAP documentation'
    }
  ),
  row(
    'react meta framework',
    'framework around React',
    names(
      ['Next\\.js', 'NextJS'],
      ['Remix', 'React Router 7', 'React Router v7'],
      ['Gatsby'],
      ['Vite SPA', 'Vite with React', 'Vite and React', 'React with Vite'],
      ['TanStack Start'],
      ['Astro'],
      ['Create React App', 'CRA'],
      ['Waku'],
      ['RedwoodJS', 'Redwood'],
      ['Blitz', 'Blitz\\.js']
    ),
    {
      context: /\b(?:framework|use|build|built|create|new|project|app|apps|default|stack|scaffold|ssr)\b/i,
      reason: 'An app is started by one framework.',
      source: 'React documentation, creating a React app'
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
        /\b(?:only|default|stack|standardi[sz]e|always|exclusively|built with|build with|framework of choice|must use|use)\b.*\b(?:front-?end|ui|user interface|client|interfaces?|web apps?|spa)\b|\b(?:front-?end|ui|user interface|client)\b.*\b(?:only|default|stack|standardi[sz]e|always|exclusively|built with|must use|use|uses|with|in)\b/i,
      reason: 'A page is rendered by one framework.',
      source: 'MDN, client-side frameworks; State of JS'
    }
  ),
  row(
    'next router',
    'router of Next.js',
    [choice('App Router', 'app directory', 'app/ directory'), choice('Pages Router', 'pages directory', 'pages/ directory')],
    {
      reason: 'A route lives in one of them.',
      source: 'Next.js documentation, App Router migration'
    }
  ),
  row(
    'server components',
    'default kind of components',
    [
      choice('server components', 'React Server Components', 'RSC', 'RSCs', 'Server Components by default', 'server components first'),
      choice('client components', '"use client"', "'use client'", '`use client`', 'client components by default')
    ],
    {
      context: /\b(?:default|prefer|first|favou?r|minimi[sz]e|only|always|instead)\b/i,
      reason: 'A component without a mark is of one kind.',
      source: 'Next.js documentation, server and client components'
    }
  ),
  row(
    'mutations next',
    'how data is changed in Next.js',
    [
      choice('server actions', 'Server Actions', 'server action'),
      choice('API routes', 'route handlers', 'Route Handlers', 'API endpoints'),
      choice('tRPC mutations?', 'tRPC')
    ],
    {
      context: /mutat|form|submi|post|write|chang|updat|creat/i,
      reason: 'A change goes through one door.',
      source: 'Next.js documentation, server actions and mutations'
    }
  ),
  row(
    'rendering mode',
    'where pages are rendered',
    [
      choice('SSR', 'server-side rendering', 'server-rendered'),
      choice('SSG', 'static site generation', 'static generation', 'statically generated', 'prerendered'),
      choice('CSR', 'client-side rendering', 'client-side only', 'SPA', 'single-page application'),
      choice('ISR', 'incremental static regeneration')
    ],
    {
      context: /\b(?:default to|by default|prefer|only|always|must be|instead of|rather than|never)\b/i,
      reason: 'A page is rendered in one place by default.',
      source: 'web.dev, rendering on the web; Next.js documentation, rendering'
    }
  ),
  row(
    'react router',
    'router of a React app',
    names(
      ['React Router', 'react-router', 'react-router-dom'],
      ['TanStack Router', '@tanstack/react-router'],
      ['Wouter', 'wouter'],
      ['Reach Router'],
      ['Next\\.js routing', 'file-based routing']
    ),
    {
      context: /rout|navigat/i,
      reason: 'An app has one router.',
      source: 'TanStack Router documentation, comparison'
    }
  ),
  row(
    'components',
    'kind of components',
    [
      choice('function components', 'functional components', 'function component', 'functional component'),
      choice('class components', 'class component', 'class-based components')
    ],
    {
      reason: 'A component is a function or a class.',
      source: 'React documentation, Component'
    }
  ),
  row(
    'component typing',
    'how a component is typed',
    [
      choice('React.FC', 'React\\.FunctionComponent', 'FC', 'FC type', 'React\\.FC<Props>'),
      choice(
        'plain function with typed props',
        'typed props parameter',
        'explicit props type',
        'annotate props directly',
        'type props directly',
        'inline props? type',
        'plain functions?',
        'function declarations?'
      )
    ],
    {
      context: /React\.FC|\bFC\b|props/,
      reason: 'A component is annotated as a whole or by its props.',
      source: 'React TypeScript cheatsheet, function components'
    }
  ),
  row(
    'refs',
    'how a ref reaches a child',
    [
      choice('forwardRef', 'ref forwarding', 'React\\.forwardRef'),
      choice('ref as a prop', 'ref` as a prop', 'ref prop', 'ref as a regular prop', 'ref` as a regular prop')
    ],
    {
      reason: 'React 19 takes a ref as a prop; before it, a wrapper was needed.',
      source: 'React documentation, React 19 upgrade guide'
    }
  ),
  row(
    'prop types',
    'how props are typed',
    [choice('PropTypes', 'prop-types'), choice('TypeScript', 'TypeScript interfaces', 'typed props')],
    {
      context: /prop|type safety|types/i,
      reason: 'Props are checked at run time or by the compiler.',
      source: 'React documentation, React 19 removed APIs'
    }
  ),
  row(
    'default props',
    'default values of props',
    [
      choice('defaultProps'),
      choice(
        'default parameters?',
        'default parameter values',
        'destructuring defaults?',
        'ES6 default parameters',
        'default values in destructuring'
      )
    ],
    {
      context: /prop|default/i,
      reason: 'A default has one place.',
      source: 'React documentation, React 19 upgrade guide'
    }
  ),
  row(
    'forms',
    'forms',
    names(
      ['React Hook Form', 'react-hook-form', 'RHF'],
      'Formik',
      ['React Final Form', 'Final Form', 'Redux Form'],
      'TanStack Form',
      ['Conform'],
      ['useActionState', 'useFormState'],
      ['Mantine form'],
      ['Houseform'],
      ['Felte']
    ),
    {
      context: /form/i,
      reason: 'A form is held by one library.',
      source: 'React Hook Form documentation, comparison'
    }
  ),
  row('vue forms', 'forms of Vue', names(['VeeValidate', 'vee-validate'], ['FormKit'], ['Vuelidate']), {
    reason: 'A form is validated by one library.',
    source: 'VeeValidate and FormKit documentation'
  }),
  row(
    'form inputs',
    'kind of inputs',
    [
      choice('controlled inputs?', 'controlled components?', 'controlled form inputs?'),
      choice('uncontrolled inputs?', 'uncontrolled components?', 'uncontrolled form inputs?', 'refs for inputs', 'FormData')
    ],
    {
      context: /\b(?:form|input|field|component)s?\b/i,
      reason: 'The value of an input lives in the state or in the page.',
      source: 'React documentation, controlling an input with a state variable'
    }
  ),
  row(
    'angular forms',
    'forms of Angular',
    [
      choice('reactive forms?', 'Reactive Forms', 'typed reactive forms'),
      choice('template-driven forms?', 'template-driven'),
      choice('signal forms?')
    ],
    {
      reason: 'A form lives in the class or in the template.',
      source: 'Angular documentation, forms overview'
    }
  ),
  row(
    'angular modules',
    'standalone or NgModules',
    [choice('standalone components?', 'standalone', 'standalone APIs?'), choice('NgModules?', 'feature modules', 'module-based')],
    {
      context: /angular|component|module|standalone/i,
      reason: 'A component declares its own imports or a module does.',
      source: 'Angular documentation, standalone migration'
    }
  ),
  row(
    'angular injection',
    'injection in Angular',
    [
      choice('inject()', 'inject\\(\\)', 'inject function', '`inject`'),
      choice('constructor injection', 'constructor-based injection', 'constructor parameters')
    ],
    {
      context: /inject|dependenc/i,
      reason: 'A dependency is asked for in one way.',
      source: 'Angular style guide, prefer inject over constructor parameter injection'
    }
  ),
  row(
    'angular control flow',
    'control flow of templates',
    [
      choice('@if', '@for', '@if/@for', 'built-in control flow', 'new control flow', 'native control flow', '@if, @for'),
      choice('structural directives', '\\*ngIf', '\\*ngFor', 'ngIf', 'ngFor')
    ],
    {
      context: /template|control flow|ngif|ngfor|@if|@for/i,
      reason: 'Templates branch in one syntax.',
      source: 'Angular documentation, control flow migration'
    }
  ),
  row(
    'angular change detection',
    'change detection',
    [
      choice('OnPush', 'OnPush change detection', 'ChangeDetectionStrategy\\.OnPush'),
      choice('default change detection', 'Default strategy', 'ChangeDetectionStrategy\\.Default'),
      choice('zoneless')
    ],
    {
      context: /change detection|onpush|zoneless/i,
      reason: 'A component is checked by one strategy.',
      source: 'Angular documentation, skipping component subtrees'
    }
  ),
  row(
    'angular reactivity',
    'signals or observables',
    [choice('signals', 'Angular Signals', 'signal-based'), choice('RxJS', 'Observables', 'BehaviorSubject', 'async pipe')],
    {
      context: /\b(?:prefer|instead|over|rather|only|state|default|never|local)\b/i,
      reason: 'A value is held by one primitive.',
      source: 'Angular documentation, RxJS interop'
    }
  ),
  row(
    'vue api style',
    'style of Vue components',
    [
      choice('Composition API', 'script setup', '<script setup>', 'composition-style'),
      choice('Options API'),
      choice('class components', 'vue-class-component')
    ],
    {
      context: /vue|component|api|setup|options|composition/i,
      reason: 'A component is written in one style.',
      source: 'Vue documentation, API styles'
    }
  ),
  row('vue reactivity', 'ref or reactive', [choice('ref', 'ref\\(\\)', '`ref`'), choice('reactive', 'reactive\\(\\)', '`reactive`')], {
    context:
      /\b(?:prefer|over|instead of|rather than|default)\b[^.]*\breactive\b|\breactive\b[^.]*\b(?:over|instead of|rather than)\b[^.]*\bref\b/i,
    reason: 'State is declared by one function.',
    source: 'Vue documentation, reactivity fundamentals'
  }),
  row(
    'svelte reactivity',
    'reactivity of Svelte',
    [
      choice('runes', '\\$state', 'Svelte 5 runes'),
      choice('stores', 'Svelte stores', 'writable stores?', 'reactive statements', '\\$: statements', '\\$: syntax')
    ],
    {
      context: /svelte|rune|store|reactiv/i,
      reason: 'State is written as runes or as stores and statements.',
      source: 'Svelte documentation, Svelte 5 migration guide'
    }
  ),
  row(
    'memoization',
    'memoization by hand or by the compiler',
    [
      choice('useMemo', 'useCallback', 'useMemo and useCallback', 'React\\.memo', 'useMemo/useCallback', 'manual memoization'),
      choice('React Compiler', 'compiler-driven memoization', 'automatic memoization')
    ],
    {
      context: /memo|compiler|re-?render|optimi[sz]/i,
      reason: 'The compiler takes the place of memoization by hand.',
      source: 'React documentation, React Compiler'
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
      context: /structure|organi[sz]|folder|director|component|design/i,
      reason: 'A component has one place.',
      source: 'Feature-Sliced Design documentation; Brad Frost, Atomic Design'
    }
  ),
  row(
    'component explorer',
    'where components are shown',
    names(
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
      context: /component|stor(?:y|ies)|document|catalog|isolat|design system|workshop/i,
      reason: 'Examples are written for one explorer.',
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
      reason: 'Messages are kept by one library.',
      source: 'next-intl and i18next documentation, comparisons'
    }
  ),
  row(
    'tables ui',
    'table component',
    names(
      ['TanStack Table', 'React Table', 'react-table'],
      ['AG Grid', 'ag-Grid'],
      ['MUI DataGrid', 'MUI Data Grid', 'MUI X Data Grid'],
      ['Handsontable'],
      ['DataTables', 'DataTables\\.net'],
      ['Glide Data Grid'],
      ['react-data-grid']
    ),
    {
      reason: 'A grid belongs to one component.',
      source: 'TanStack Table documentation, comparison'
    }
  ),
  row(
    'virtual lists',
    'virtual lists',
    names(
      ['TanStack Virtual', 'react-virtual'],
      ['react-window'],
      ['react-virtualized'],
      ['react-virtuoso', 'Virtuoso'],
      ['FlashList'],
      ['FlatList']
    ),
    {
      context: /virtual|list|long|large|window/i,
      reason: 'A list is windowed by one library.',
      source: 'react-window documentation, how is it different from react-virtualized'
    }
  ),
  row(
    'drag and drop',
    'drag and drop',
    names(
      ['dnd-kit', '@dnd-kit/core'],
      ['react-beautiful-dnd', '@hello-pangea/dnd'],
      ['react-dnd', 'React DnD'],
      ['SortableJS'],
      ['Pragmatic drag and drop', 'pragmatic-drag-and-drop'],
      ['HTML5 Drag and Drop']
    ),
    {
      reason: 'A drag is handled by one library.',
      source: 'dnd-kit documentation'
    }
  ),
  row(
    'rich text',
    'rich text editor',
    names(
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
      reason: 'A document is held by one editor.',
      source: 'Tiptap documentation; Lexical documentation'
    }
  ),
  row(
    'maps ui',
    'maps',
    names(
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
      reason: 'A map is drawn by one library.',
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
      reason: 'A scene belongs to one engine.',
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
      reason: 'Parts are joined in one way.',
      source: 'Cam Jackson, micro frontends; Module Federation documentation'
    }
  ),
  row(
    'cms',
    'content management system',
    names(
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
      reason: 'Content is kept in one system.',
      source: 'Jamstack, headless CMS list'
    }
  ),
  row(
    'static sites',
    'static site generator',
    names(
      ['Hugo'],
      ['Jekyll'],
      ['Eleventy', '11ty'],
      ['Gatsby'],
      ['Astro', 'Astro Starlight', 'Starlight'],
      ['Docusaurus'],
      ['MkDocs', 'Material for MkDocs'],
      ['VitePress', 'VuePress'],
      ['Sphinx'],
      ['Nextra'],
      ['GitBook'],
      ['Mintlify'],
      ['ReadMe\\.io'],
      ['mdBook'],
      ['Antora'],
      ['Fumadocs'],
      ['Hexo'],
      ['Pelican']
    ),
    {
      context: /\b(?:static|docs?|documentation|site|blog|generator|publish)/i,
      reason: 'A site is built by one generator.',
      source: 'Jamstack, site generators; Write the Docs, tools'
    }
  ),
  row(
    'error tracking ui',
    'error tracking',
    names(
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
      ['Crashlytics', 'Firebase Crashlytics'],
      ['App Center', 'AppCenter']
    ),
    {
      context: /errors?|crash|exception|track|monitor|report/i,
      reason: 'Errors are gathered in one place.',
      source: 'Sentry and Bugsnag documentation'
    }
  ),
  row('design tool', 'design tool', names(['Figma'], ['Sketch'], ['Adobe XD'], ['Penpot'], ['Framer'], ['InVision'], ['Balsamiq']), {
    context: /design|mockup|prototyp|wireframe|handoff/i,
    reason: 'A design file belongs to one tool.',
    source: 'UXPin and Figma comparisons'
  }),
  row(
    'loading state',
    'how loading is shown',
    [
      choice('skeletons?', 'skeleton screens?', 'skeleton loaders?', 'skeleton UI'),
      choice('spinners?', 'loading spinners?'),
      choice('progress bars?')
    ],
    {
      context: /load|pending|wait|fetch|perceived/i,
      reason: 'A view shows one sign of waiting.',
      source: 'Nielsen Norman Group, skeleton screens; Material Design, progress indicators'
    }
  ),
  row(
    'breaking lists',
    'how long lists go on',
    [
      choice('infinite scroll', 'infinite scrolling', 'endless scroll'),
      choice('pagination', 'paginated lists?', 'page numbers'),
      choice('load more button', 'load-more button')
    ],
    {
      context: /\b(?:lists?|feeds?|results|catalog|scroll|items)\b/i,
      reason: 'A list goes on in one way.',
      source: 'Nielsen Norman Group, infinite scrolling; Baymard Institute'
    }
  ),
  row(
    'accessibility level',
    'level of accessibility',
    [
      choice('WCAG A', 'Level A'),
      choice('WCAG AA', 'WCAG 2\\.[012] AA', 'WCAG 2\\.[012] Level AA', 'Level AA', 'AA compliance', 'WCAG2AA'),
      choice('WCAG AAA', 'WCAG 2\\.[012] AAA', 'WCAG 2\\.[012] Level AAA', 'Level AAA', 'AAA compliance')
    ],
    {
      context: /wcag|accessib|a11y|complian|conform|contrast/i,
      reason: 'A page is held to one level.',
      source: 'W3C, WCAG conformance levels'
    }
  )
]
