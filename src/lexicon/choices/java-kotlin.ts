import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Frameworks and style of Java and Kotlin. */
export const javaKotlinChoices: readonly ChoiceSlot[] = [
  askedRow(
    'framework jvm',
    'framework on the JVM',
    names(
      'Spring Boot',
      'Quarkus',
      'Micronaut',
      ['Jakarta EE', 'Java EE'],
      ['Ktor', 'Ktor server'],
      'Javalin',
      'Vert\\.x',
      'Dropwizard',
      'Helidon',
      'Play Framework',
      'http4k'
    ),
    {reason: 'An application is built on one framework', source: 'Quarkus and Micronaut documentation; start.spring.io'}
  ),
  askedRow(
    'build tool jvm',
    'build tool on the JVM',
    names(['Maven', 'mvn', 'mvnw'], ['Gradle', 'gradlew', 'Gradle Kotlin DSL'], 'Apache Ant', 'sbt', 'Bazel'),
    {
      context: /java\b|kotlin|jvm|spring|pom\.xml|gradle\.kts/i,
      reason: 'One tool builds a project',
      source: 'Gradle documentation, Maven and Gradle comparison'
    }
  ),
  askedRow(
    'gradle dsl',
    'language of Gradle files',
    names(['Kotlin DSL', 'build\\.gradle\\.kts', 'gradle\\.kts'], ['Groovy DSL', 'build\\.gradle', 'Groovy build scripts']),
    {context: /Gradle|gradle/, reason: 'A build script is in one language', source: 'Gradle documentation, migrating to the Kotlin DSL'}
  ),
  askedRow(
    'injection style java',
    'kind of injection in Java',
    names(
      ['constructor injection', 'constructor-based injection', 'constructor dependency injection', 'inject via constructors?'],
      ['field injection', '@Autowired fields?', '@Autowired on fields'],
      'setter injection'
    ),
    {
      context: /[Ss]pring|@Autowired|[Bb]ean|@Inject|[Jj]ava|[Ii]njection/,
      reason: 'A bean gets its parts in one way',
      source: 'Spring Framework reference, dependency injection'
    }
  ),
  askedRow(
    'boilerplate java',
    'data classes of Java',
    names(
      ['Lombok', 'Project Lombok', '@Data', '@Builder'],
      ['records', 'Java records', 'record classes', 'record types'],
      'AutoValue',
      'Immutables library'
    ),
    {
      context: /\bDTO|[Bb]oilerplate|[Ii]mmutab|[Vv]alue (?:object|class)|data (?:carrier|class|object)|getters/,
      reason: 'A data class is generated or a record',
      source: 'JEP 395; Lombok documentation'
    }
  ),
  askedRow(
    'absent values java',
    'absent values in Java',
    [
      phrase('Optional', 'optional', /\bOptional(?:<|\b(?! (?:param|field|step|arg|depend|chain)))|`Optional`/),
      choice('nullability annotations', '@Nullable', '@NonNull', '@Nonnull', 'JSpecify'),
      choice('returning null', 'return null', 'null returns'),
      choice('Vavr Option')
    ],
    {
      context: /\b(?:return|null|nulls|absen\w+|NullPointerException|NPE|missing)\b/,
      reason: 'A method says in one way that it has no value',
      source: 'Effective Java, item 55; JSpecify user guide'
    }
  ),
  askedRow(
    'test framework jvm',
    'test framework on the JVM',
    names(['JUnit 5', 'JUnit Jupiter', 'JUnit5'], ['JUnit 4', 'JUnit4'], 'TestNG', 'Spock', 'Kotest'),
    {reason: 'Tests run on one engine', source: 'JUnit 5 user guide; Kotest documentation'}
  ),
  askedRow(
    'assertions jvm',
    'assertions on the JVM',
    names('AssertJ', 'Hamcrest', 'Google Truth', ['Kotest assertions', 'Kotest matchers'], 'Strikt', 'kotlin\\.test', 'AssertK'),
    {reason: 'Assertions are written in one style', source: 'JUnit 5 user guide, third-party assertion libraries'}
  ),
  askedRow(
    'mocks jvm',
    'mocks on the JVM',
    names(['Mockito', 'BDDMockito', '@MockBean', '@MockitoBean', 'mockito-kotlin'], 'MockK', 'EasyMock', 'PowerMock', 'JMockit', [
      'hand-written fakes',
      'in-memory fakes'
    ]),
    {context: /mock|fake|stub|test double/i, reason: 'Tests replace collaborators in one style', source: 'MockK and Mockito documentation'}
  ),
  askedRow(
    'spring test scope',
    'scope of Spring tests',
    names(['@SpringBootTest', 'full application context'], ['slice tests', 'test slices', '@WebMvcTest', '@DataJpaTest']),
    {
      context: /[Ss]pring|@WebMvcTest|@DataJpaTest|slice/,
      reason: 'A test loads the context or a slice of it',
      source: 'Spring Boot reference, testing'
    }
  ),
  askedRow(
    'spring http tests',
    'HTTP tests of Spring',
    names(['MockMvc', 'MockMvcTester'], 'WebTestClient', 'TestRestTemplate', ['REST Assured', 'RestAssured', 'REST-assured']),
    {reason: 'Requests of a test go through one client', source: 'Spring Framework reference, testing client applications'}
  ),
  askedRow(
    'test database java',
    'database of Java tests',
    names(['H2', 'H2 database', 'HSQLDB', 'H2 in-memory database'], 'Testcontainers', ['embedded Postgres', 'zonky', 'EmbeddedPostgres']),
    {context: /[Tt]est/, reason: 'Tests run on the real engine or on a stand-in', source: 'Testcontainers guides, replace H2'}
  ),
  askedRow(
    'persistence jvm',
    'persistence on the JVM',
    names(
      ['JPA', 'Spring Data JPA', 'Hibernate', 'Hibernate ORM', 'Panache'],
      'jOOQ',
      ['MyBatis', 'MyBatis-Plus'],
      ['plain JDBC', 'JdbcTemplate', 'JdbcClient', 'Spring Data JDBC', 'Spring JDBC', 'JDBI'],
      ['JetBrains Exposed', 'Exposed ORM', 'Exposed DSL', 'Kotlin Exposed'],
      ['R2DBC', 'Spring Data R2DBC'],
      'Ktorm',
      'Ebean'
    ),
    {
      context:
        /\b(?:JPA|Hibernate|jOOQ|MyBatis|JDBC|J[dD]bc\w+|R2DBC|ORM|[Pp]ersist\w{0,20}|[Rr]epositor\w+|[Dd]atabase|SQL|[Qq]uer\w+|[Dd]ata access|Exposed|Ktorm)\b/,
      reason: 'Entities belong to one mapper, or to none',
      source: 'jOOQ documentation, jOOQ and JPA; Spring Data overview'
    }
  ),
  askedRow(
    'web stack spring',
    'web stack of Spring',
    names(['Spring MVC', 'Spring Web MVC', 'servlet stack'], ['WebFlux', 'Spring WebFlux', 'reactive stack']),
    {reason: 'An application is blocking or reactive', source: 'Spring Framework reference, Spring MVC or WebFlux'}
  ),
  askedRow(
    'http client jvm',
    'HTTP client on the JVM',
    names(
      'RestTemplate',
      'WebClient',
      'RestClient',
      ['OpenFeign', 'Feign', 'FeignClient', '@FeignClient', 'Feign clients?'],
      'Apache HttpClient',
      ['java\\.net\\.http', 'JDK HttpClient', 'Java HttpClient', 'java\\.net\\.http\\.HttpClient'],
      'OkHttp'
    ),
    {
      context: /[Cc]lient|HTTP|http|REST|[Cc]all/,
      reason: 'Outgoing calls share one client',
      source: 'Spring Framework reference, REST clients'
    }
  ),
  askedRow(
    'json jvm',
    'JSON library on the JVM',
    names(['Jackson', 'ObjectMapper'], 'Gson', ['kotlinx\\.serialization', 'kotlinx-serialization'], 'Moshi', 'JSON-B'),
    {context: /json|serializ/i, reason: 'Annotations belong to one mapper', source: 'Kotlin documentation, serialization; Moshi README'}
  ),
  askedRow(
    'logging jvm',
    'logging on the JVM',
    names(
      ['Logback', 'SLF4J with Logback', 'SLF4J/Logback', 'SLF4J \\+ Logback'],
      ['Log4j 2', 'Log4j2', 'Log4j'],
      ['java\\.util\\.logging', 'JUL'],
      'JBoss Logging',
      'tinylog'
    ),
    {context: /\blog/i, reason: 'One back end writes the records', source: 'SLF4J manual, bindings'}
  ),
  askedRow(
    'exception kind java',
    'kind of exceptions in Java',
    names(
      ['unchecked exceptions', 'unchecked exception', 'runtime exceptions', 'RuntimeException'],
      ['checked exceptions', 'checked exception']
    ),
    {
      context: /\b(?:use|using|prefer|throw|extend|favou?r|avoid|custom|over|create|define|domain|business)\w{0,20}\b/i,
      reason: 'A caller is made to handle a failure or is not',
      source: 'Effective Java, items 70 and 71'
    }
  ),
  askedRow(
    'transactions spring',
    'where Spring transactions begin',
    names(
      ['service layer', 'services', 'service methods', 'service classes', 'service-layer methods'],
      ['repository layer', 'repositories', 'repository methods'],
      ['controllers', 'controller methods']
    ),
    {
      context: /@Transactional/,
      reason: 'A transaction begins in one layer',
      source: 'Spring Framework reference, declarative transaction management'
    }
  ),
  askedRow(
    'concurrency jvm',
    'concurrency on the JVM',
    names(
      ['virtual threads', 'Project Loom', 'virtual thread'],
      ['Project Reactor', 'Reactor', 'Mono/Flux', 'Mutiny'],
      ['platform threads', 'thread pools', 'ExecutorService']
    ),
    {
      context: /[Cc]oncurren|I\/O|[Aa]sync|[Tt]hread|blocking|[Rr]eactive/,
      reason: 'Work waits on a thread, a virtual thread or a callback',
      source: 'JEP 444, virtual threads'
    }
  ),
  askedRow(
    'local variables java',
    'local variables in Java',
    [
      phrase('var', 'var', /`var`|\bvar (?:keyword|for|only|when|where|to)\b|\bthe var\b/),
      choice('explicit types', 'explicit type declarations', 'explicit local types')
    ],
    {
      context: /\bJava\b(?!Script)|type inference|LVTI/,
      reason: 'The type of a local is written or inferred',
      source: 'OpenJDK, style guidelines for local variable type inference'
    }
  ),
  askedRow(
    'style java',
    'style guide of Java',
    names(
      ['Google Java Style', 'Google Java Style Guide', 'google-java-format', 'Google Java format'],
      ['Oracle code conventions', 'Sun code conventions', 'Oracle Java conventions', 'Sun checks'],
      ['Palantir Java Format', 'palantir-java-format'],
      ['Spring Java Format', 'spring-javaformat'],
      'AOSP style'
    ),
    {reason: 'A formatter has one style', source: 'Checkstyle documentation, style configurations'}
  ),
  askedRow(
    'formatter kotlin',
    'formatter of Kotlin',
    names('ktlint', 'ktfmt', ['detekt formatting', 'detekt-formatting'], 'IntelliJ formatter'),
    {context: /format|style|lint/i, reason: 'Two formatters undo each other', source: 'ktfmt README'}
  ),
  askedRow(
    'package structure java',
    'packages of a Java project',
    [
      phrase(
        'by feature',
        'feature domain component module business',
        /\bpackage[- ]by[- ](?:feature|domain|component)\b|\bpackages?\b.{0,30}\bby (?:feature|domain|module|business)/i
      ),
      phrase('by layer', 'layer layers', /\bpackage[- ]by[- ]layer\b|\bpackages?\b.{0,30}\bby (?:technical )?layer/i)
    ],
    {reason: 'Classes that change together or that are of one kind lie together', source: 'Spring Modulith documentation, fundamentals'}
  ),
  askedRow(
    'config file spring',
    'configuration file of Spring',
    names(['application\\.yml', 'application\\.yaml', 'YAML configuration'], ['application\\.properties', 'properties files?']),
    {
      context: /[Ss]pring|application\.(?:ya?ml|properties)/,
      reason: 'Settings of a profile stand in one file',
      source: 'Spring Boot reference, externalized configuration'
    }
  ),
  askedRow(
    'config values spring',
    'configuration values in Spring',
    [
      choice('@ConfigurationProperties', 'ConfigurationProperties classes', 'type-safe configuration properties'),
      phrase('@Value', 'value', /@Value\b(?!\()/),
      choice('Environment\\.getProperty')
    ],
    {reason: 'Values are bound as a class or one by one', source: 'Spring Boot reference, @ConfigurationProperties vs @Value'}
  ),
  askedRow(
    'async kotlin',
    'asynchronous code in Kotlin',
    names(
      ['coroutines', 'Kotlin coroutines', 'coroutines and Flow', 'suspend functions', 'structured concurrency'],
      ['RxJava', 'RxKotlin', 'RxJava3?'],
      'callback interfaces'
    ),
    {
      context: /[Kk]otlin|[Aa]ndroid|[Aa]sync|[Cc]oroutine|RxJava/,
      reason: 'Asynchronous calls are of one kind',
      source: 'Android developers, Kotlin coroutines'
    }
  ),
  askedRow(
    'errors kotlin',
    'errors in Kotlin',
    names(
      ['Arrow Either', 'Either', "Arrow's Either", 'Raise DSL'],
      ['kotlin\\.Result', 'Result<T>', 'runCatching', 'kotlin\\.Result'],
      ['sealed results', 'sealed class results', 'sealed result types', 'sealed error hierarchies', 'sealed classes', 'sealed interfaces'],
      'exceptions'
    ),
    {
      context:
        /(?:[Kk]otlin|[Ss]ealed|Arrow|runCatching).{0,200}(?:[Ee]rror|[Ff]ail|[Ee]xception)|(?:[Ee]rror|[Ff]ail|[Ee]xception).{0,200}(?:[Kk]otlin|[Ss]ealed|Arrow|runCatching)/,
      reason: 'A caller looks for failures in one way',
      source: 'Arrow documentation, typed errors; Kotlin documentation, exceptions'
    }
  ),
  askedRow(
    'templates jvm',
    'templates on the JVM',
    names(
      'Thymeleaf',
      'FreeMarker',
      ['JSP', 'JSPs'],
      ['JTE', 'Java Template Engine'],
      'Mustache templates',
      'Pebble Templates',
      'kotlinx\\.html'
    ),
    {
      context: /[Tt]emplate|[Vv]iew|HTML|server-side|Thymeleaf|render/,
      reason: 'Pages are written in one template language',
      source: 'Spring Boot reference, template engines'
    }
  ),
  askedRow(
    'image build jvm',
    'container images of Java',
    names(
      'Jib',
      ['Cloud Native Buildpacks', 'Buildpacks', 'spring-boot:build-image', 'bootBuildImage'],
      ['Dockerfile', 'multi-stage Dockerfile']
    ),
    {
      context: /[Jj]ava|[Ss]pring|Jib|[Bb]uildpack|bootBuildImage/,
      reason: 'An image is built by one tool',
      source: 'Spring Boot reference, container images'
    }
  ),
  askedRow(
    'scheduling jvm',
    'scheduled jobs on the JVM',
    names(['@Scheduled', 'Spring Scheduler'], ['Quartz', 'Quartz Scheduler'], 'JobRunr', 'db-scheduler'),
    {
      context: /schedul|job|cron/i,
      reason: 'A job is started by one scheduler',
      source: 'Spring Framework reference, task execution and scheduling'
    }
  ),
  askedRow('security config spring', 'configuration of Spring Security', names('SecurityFilterChain', 'WebSecurityConfigurerAdapter'), {
    reason: 'The adapter was removed',
    source: 'Spring blog, Spring Security without the WebSecurityConfigurerAdapter'
  }),
  askedRow(
    'reactive library jvm',
    'reactive library on the JVM',
    names(['Project Reactor', 'Mono and Flux', 'Mono/Flux'], 'RxJava', ['Mutiny', 'SmallRye Mutiny'], ['Akka Streams', 'Pekko Streams']),
    {reason: 'Types of two libraries do not mix', source: 'Reactive Streams, implementations'}
  )
]
