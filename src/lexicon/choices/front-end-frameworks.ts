import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** What interfaces in Vue, Angular and Svelte are made with. */
export const frontEndFrameworkChoices: readonly ChoiceSlot[] = [
  row('vue state', 'global state of Vue', names('Pinia', 'Vuex'), {
    about: /\bvue\b|nuxt/i,
    context: /state|store/i,
    reason: 'A store is of one library; Pinia takes the place of Vuex',
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
      about: /angular/i,
      context: /state|store/i,
      reason: 'A piece of state has one owner',
      source: 'Angular documentation, signals; NgRx documentation'
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
      about: /\bvue\b|nuxt/i,
      reason: 'Buttons come from one library',
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
      about: /angular/i,
      context: /component|ui|librar|material|design/i,
      reason: 'Buttons come from one library',
      source: 'Angular Material documentation; PrimeNG documentation'
    }
  ),
  row('vue forms', 'forms of Vue', names(['VeeValidate', 'vee-validate'], ['FormKit'], ['Vuelidate']), {
    about: /\bvue\b|nuxt/i,
    reason: 'A form is validated by one library',
    source: 'VeeValidate and FormKit documentation'
  }),
  row(
    'angular forms',
    'forms of Angular',
    [
      choice('reactive forms?', 'Reactive Forms', 'typed reactive forms'),
      choice('template-driven forms?', 'template-driven'),
      choice('signal forms?')
    ],
    {
      about: /angular/i,
      reason: 'A form lives in the class or in the template',
      source: 'Angular documentation, forms overview'
    }
  ),
  row(
    'angular modules',
    'standalone or NgModules',
    [choice('standalone components?', 'standalone APIs?'), choice('NgModules?', 'feature modules')],
    {
      about: /angular/i,
      context: /angular|component|module|standalone/i,
      reason: 'A component declares its own imports or a module does',
      source: 'Angular documentation, standalone migration'
    }
  ),
  row(
    'angular injection',
    'injection in Angular',
    [
      choice('inject function', 'inject\\(\\)', '`inject`'),
      choice('constructor injection', 'constructor-based injection', 'constructor parameters')
    ],
    {
      about: /angular/i,
      context: /inject|dependenc/i,
      reason: 'A dependency is asked for in one way',
      source: 'Angular style guide, prefer inject over constructor parameter injection'
    }
  ),
  row(
    'angular control flow',
    'control flow of templates',
    [
      choice('@if', '@for', '@if/@for', 'built-in control flow', 'new control flow', 'native control flow', '@if, @for'),
      choice('ngIf', 'ngFor', '\\*ngIf', '\\*ngFor', 'structural directives')
    ],
    {
      about: /angular/i,
      context: /template|control flow|ngif|ngfor|@if|@for/i,
      reason: 'Templates branch in one syntax',
      source: 'Angular documentation, control flow migration'
    }
  ),
  row(
    'angular change detection',
    'change detection',
    [
      choice('OnPush', 'OnPush change detection', 'ChangeDetectionStrategy\\.OnPush'),
      choice('default change detection', 'Default strategy', 'ChangeDetectionStrategy\\.Default')
    ],
    {
      about: /angular/i,
      context: /change detection|onpush|zoneless/i,
      reason: 'A component is checked by one strategy',
      source: 'Angular documentation, skipping component subtrees'
    }
  ),
  row(
    'angular reactivity',
    'signals or observables',
    [choice('signals', 'Angular Signals', 'signal-based'), choice('RxJS', 'Observables', 'BehaviorSubject', 'async pipe')],
    {
      about: /angular/i,
      context: /\b(?:prefer|instead|over|rather|only|state|default|never|local)\b/i,
      reason: 'A value is held by one primitive',
      source: 'Angular documentation, RxJS interop'
    }
  ),
  row(
    'vue api style',
    'style of Vue components',
    [choice('Composition API', 'script setup', '<script setup>', 'composition-style'), choice('Options API')],
    {
      about: /\bvue\b|nuxt/i,
      context: /vue|component|api|setup|options|composition/i,
      reason: 'A component is written in one style',
      source: 'Vue documentation, API styles'
    }
  ),
  row('vue reactivity', 'ref or reactive', [choice('ref', 'ref\\(\\)', '`ref`'), choice('reactive', 'reactive\\(\\)', '`reactive`')], {
    about: /\bvue\b|nuxt/i,
    context:
      /\b(?:prefer|over|instead of|rather than|default)\b[^.]*\breactive\b|\breactive\b[^.]*\b(?:over|instead of|rather than)\b[^.]*\bref\b/i,
    reason: 'State is declared by one function',
    source: 'Vue documentation, reactivity fundamentals'
  }),
  row(
    'svelte reactivity',
    'reactivity of Svelte',
    [
      choice('runes', '\\$state', 'Svelte 5 runes'),
      choice('Svelte stores', 'writable stores?', 'reactive statements', '\\$: statements', '\\$: syntax')
    ],
    {
      about: /svelte/i,
      context: /svelte|rune|store|reactiv/i,
      reason: 'State is written as runes or as stores and statements',
      source: 'Svelte documentation, Svelte 5 migration guide'
    }
  ),
  row(
    'vue component tests',
    'component tests of Vue',
    names(['Vue Test Utils', 'vue-test-utils', '@vue/test-utils'], ['Vue Testing Library']),
    {
      about: /\bvue\b|nuxt/i,
      reason: 'A component is mounted with one of them',
      source: 'Vue documentation, testing'
    }
  )
]
