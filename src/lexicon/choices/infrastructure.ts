import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

const production = /\b(?:prod(?:uction)?|deploy\w{0,20}|releas\w+|roll(?:ing)? ?outs?|ship\w{0,20}|chang\w+|apply|updates?)\b/i

/** Where and how things run. */
export const infrastructureChoices: readonly ChoiceSlot[] = [
  row(
    'orchestration',
    'orchestration in production',
    names(['Kubernetes', 'K8s', 'Helm'], ['Docker Compose', 'docker-compose'], ['Docker Swarm', 'Swarm'], proper('Nomad'), [
      'ECS',
      'Fargate'
    ]),
    {
      context: /deploy|orchestrat|production|container|cluster|environment/i,
      asked: false,
      reason: 'a container is scheduled by one system',
      source: 'CNCF landscape, Scheduling and Orchestration'
    }
  ),
  row(
    'infrastructure code',
    'infrastructure as code',
    names(['Terraform', 'OpenTofu'], 'Pulumi', 'CloudFormation', ['CDK', 'AWS CDK'], 'Bicep', 'Ansible', 'Crossplane'),
    {
      context: /infrastructure|provision|iac/i,
      asked: false,
      reason: 'a resource has one state, kept by one tool',
      source: 'Morris, Infrastructure as Code'
    }
  ),
  row('terraform iteration', 'how resources are repeated', [choice('for_each'), choice('count')], {
    context: /for_each|\bcount\b.{0,200}\b(?:resources?|iterat|index|numeric)/i,
    asked: false,
    reason: 'instances are known by key or by position',
    source: 'Terraform documentation, The for_each Meta-Argument'
  }),
  row('drift', 'how drift is found', [choice('terraform refresh', 'refresh-only'), choice('terraform plan', 'scheduled plan')], {
    context: /drift/i,
    asked: false,
    reason: 'the state is compared or updated',
    source: 'HashiCorp tutorials, Manage resource drift'
  }),
  row(
    'version pinning',
    'versions: fixed or latest',
    [
      choice('latest', 'latest stable', 'newest', 'most recent', 'up[- ]to[- ]date'),
      choice('pinned', 'pin', 'pinning', 'fixed versions?', 'proper versions?', 'version constraints?')
    ],
    {
      context: /version|provider|dependenc|package|image|release/i,
      asked: false,
      reason: 'a build is repeatable or takes what is new',
      source: 'The Twelve-Factor App, Dependencies'
    }
  ),
  row(
    'terraform environments',
    'how environments are kept apart',
    [
      choice('workspaces', 'Terraform workspaces'),
      choice(
        'a folder each',
        'separate (?:folders|directories|state files)',
        'folders? (?:per|for each) environment',
        'has a folder',
        'folder each'
      ),
      choice('Terragrunt')
    ],
    {
      context: /environment|terraform|state/i,
      asked: false,
      reason: 'one configuration serves all environments or each has one',
      source: 'Terraform documentation, When to use multiple workspaces; Brikman, Terraform: Up & Running'
    }
  ),
  row(
    'logs',
    'form of logs',
    [choice('JSON', 'structured', 'structured logging', 'JSON logs'), choice('plain text', 'plain-text', 'human-readable')],
    {
      context: /\blogs?\b|logging|logger/i,
      asked: false,
      reason: 'lines are read by machines or by people',
      source: 'The Twelve-Factor App, Logs; OpenTelemetry log data model'
    }
  ),
  row(
    'cluster changes',
    'how changes reach a cluster',
    [
      phrase('GitOps', 'gitops argocd argo flux fluxcd', /\b(?:GitOps|Argo ?CD|Flux(?:CD)?)\b/i),
      phrase('kubectl by hand', 'kubectl', /\bkubectl (?:apply|set|scale|create)\b(?!.{0,200}--dry-run)/i),
      phrase('helm upgrade', 'helm', /\bhelm (?:upgrade|install)\b/i)
    ],
    {
      context: /\b(?:use|via|through|with|apply|deploy\w{0,20}|changes?|all|manage|reconcil\w+|automat\w+|kubectl)\b/i,

      reason: 'the repository or a person is the source of truth',
      source: 'OpenGitOps principles; Kubernetes documentation, Object Management'
    }
  ),
  row(
    'gitops tool',
    'GitOps controller',
    names(['Argo CD', 'ArgoCD'], proper('Flux', 'FluxCD', 'Flux CD'), ['Rancher Fleet', 'Fleet'], ['Jenkins X']),
    {
      context: /gitops|sync|deploy|reconcil|cluster|argo|flux/i,
      reason: 'one controller reconciles a cluster',
      source: 'CNCF landscape, Continuous Integration & Delivery'
    }
  ),
  row(
    'manifest templates',
    'templates of manifests',
    names(
      ['Helm', 'Helm charts?'],
      ['Kustomize', 'Kustomize overlays'],
      ['Jsonnet', 'Tanka'],
      ['cdk8s'],
      ['ytt'],
      ['CUE'],
      ['plain YAML', 'raw YAML', 'plain manifests']
    ),
    {
      context: /\b(?:templat\w+|manifests?|overlays?|packag\w+|configur\w+|environments?|charts?|yaml|use|prefer)\b/i,
      reason: 'a manifest is made in one way',
      source: 'Kubernetes documentation, Kustomize; Helm documentation'
    }
  ),
  row(
    'release strategy',
    'how a release reaches users',
    names(
      ['blue-green', 'blue/green', 'blue green'],
      ['canary', 'canary (?:releases?|deployments?|rollouts?)'],
      ['rolling updates?', 'rolling deployments?', 'RollingUpdate'],
      ['recreate'],
      ['big[- ]bang releases?'],
      ['dark launch', 'dark launching', 'shadow deployment']
    ),
    {
      context: /\b(?:by default|default|prefer|always|use|first|must|all|deploy (?:with|using|via|through)|strategy)\b/i,
      asked: true,
      reason: 'a release is rolled out in one way',
      source: 'Humble and Farley, Continuous Delivery; Kubernetes documentation, Deployments'
    }
  ),
  row(
    'progressive delivery',
    'tool for progressive delivery',
    names('Flagger', ['Argo Rollouts'], ['Spinnaker'], ['Istio weights', 'VirtualService weights']),
    {
      reason: 'one controller shifts the traffic',
      source: 'CNCF landscape; Argo Rollouts documentation'
    }
  ),
  row(
    'environment isolation',
    'how environments are kept apart in a cluster',
    [
      phrase(
        'a namespace each',
        'namespace namespaces',
        /\bnamespaces?\b.{0,20}\b(?:per|for each|each|by) (?:environment|stage|team)\b|\b(?:environments?|stages?)\b.{0,30}\b(?:by|in|with) (?:separate )?namespaces?\b|\bnamespace-per-\w+/i
      ),
      phrase(
        'a cluster each',
        'cluster clusters',
        /\bclusters?\b.{0,20}\b(?:per|for each|each) (?:environment|stage)\b|\bseparate clusters?\b|\bcluster-per-\w+/i
      )
    ],
    {
      reason: 'staging and production share a cluster or do not',
      source: 'Kubernetes documentation, Multi-tenancy'
    }
  ),
  row(
    'ingress',
    'how traffic enters a cluster',
    names(
      ['Gateway API', 'HTTPRoute'],
      ['Ingress', 'Ingress resources?', 'ingress controllers?', 'nginx-ingress', 'ingress-nginx'],
      ['LoadBalancer services?', 'type LoadBalancer'],
      ['NodePort']
    ),
    {
      context: /\b(?:expose|traffic|route|routing|external|entry|use|http)\b/i,
      reason: 'a host name is routed by one kind of object',
      source: 'Kubernetes documentation, Gateway API'
    }
  ),
  row(
    'ingress controller',
    'ingress controller',
    names(
      ['ingress-nginx', 'NGINX Ingress', 'nginx-ingress', 'NGINX ingress controller'],
      ['Traefik'],
      ['HAProxy', 'HAProxy Ingress'],
      ['Kong Ingress', 'Kong'],
      proper('Contour'),
      ['AWS Load Balancer Controller', 'ALB Ingress'],
      ['Envoy Gateway']
    ),
    {
      context: /\b(?:ingress|gateway|reverse proxy|traffic)\b/i,
      reason: 'one controller owns an ingress class',
      source: 'Kubernetes documentation, Ingress Controllers'
    }
  ),
  row(
    'service mesh',
    'service mesh',
    names(proper('Istio'), 'Linkerd', ['Consul Connect', 'Consul mesh'], ['Cilium Service Mesh'], proper('Kuma'), [
      'App Mesh',
      'AWS App Mesh'
    ]),
    {
      context: /\b(?:mesh|mtls|traffic|sidecars?|use|between services)\b/i,
      reason: 'a pod has one sidecar',
      source: 'CNCF landscape, Service Mesh'
    }
  ),
  row(
    'cni',
    'network plugin',
    names(proper('Calico'), 'Cilium', 'Flannel', ['Weave', 'Weave Net'], proper('Antrea'), ['AWS VPC CNI', 'VPC CNI']),
    {
      context: /\b(?:cni|network\w{0,20}|polic(?:y|ies))\b/i,
      reason: 'a cluster has one network',
      source: 'Kubernetes documentation, Network Plugins'
    }
  ),
  row(
    'ci system',
    'CI system',
    names(
      ['GitHub Actions'],
      ['GitLab CI', 'GitLab CI/CD', 'gitlab-ci'],
      ['Jenkins', 'Jenkinsfile'],
      ['CircleCI'],
      ['Azure Pipelines', 'Azure DevOps'],
      ['Travis CI', 'Travis'],
      ['Buildkite'],
      ['TeamCity'],
      ['Bitbucket Pipelines'],
      proper('Drone', 'Drone CI'),
      ['Tekton'],
      proper('Dagger'),
      proper('Concourse'),
      ['AWS CodePipeline', 'CodePipeline', 'CodeBuild']
    ),
    {
      context: /\b(?:use|write|configure|set up|create|run|in|via|with|pipelines?|workflows?|ci)\b/i,
      reason: 'one system builds a repository',
      source: 'CNCF landscape, Continuous Integration & Delivery'
    }
  ),
  row(
    'registry',
    'registry of images',
    names(
      ['ECR', 'Amazon ECR', 'AWS ECR'],
      ['GHCR', 'GitHub Container Registry', 'ghcr\\.io'],
      ['Docker Hub', 'DockerHub'],
      ['GCR', 'Google Container Registry', 'Artifact Registry'],
      ['ACR', 'Azure Container Registry'],
      proper('Harbor'),
      proper('Quay', 'Quay\\.io'),
      ['GitLab Registry', 'GitLab Container Registry']
    ),
    {
      context: /\b(?:push|pull|registr(?:y|ies)|images?|publish|store)\b/i,
      reason: 'an image has one address',
      source: 'CNCF landscape, Container Registry'
    }
  ),
  row(
    'base image',
    'base image',
    [
      choice('Alpine', 'alpine', 'alpine-based'),
      choice('distroless', 'gcr\\.io/distroless', 'distroless images?'),
      choice('slim', 'slim images?', 'Debian slim', 'python:[\\d.]+-slim', 'bookworm-slim'),
      choice('Ubuntu'),
      called('scratch', 'from scratch'),
      choice('UBI', 'Red Hat UBI', 'ubi-minimal'),
      choice('Chainguard', 'Wolfi'),
      choice('full Debian', 'Debian images?')
    ],
    {
      context: /\b(?:base|images?|dockerfile|containers?|FROM)\b/i,
      reason: 'an image is built on one other',
      source: 'Docker documentation, Building best practices'
    }
  ),
  row('container runtime', 'tool for containers', names(['Docker', 'Docker Engine'], ['Podman'], ['nerdctl', 'containerd'], ['CRI-O']), {
    context: /\b(?:instead|prefer|only|runtime|rather|exclusively|daemonless|rootless)\b/i,
    reason: 'one engine runs the containers',
    source: 'Kubernetes documentation, Container Runtimes'
  }),
  row(
    'image builder',
    'how images are built',
    names(
      ['Kaniko'],
      ['Buildah'],
      ['BuildKit', 'docker buildx', 'buildx'],
      ['Buildpacks', 'Cloud Native Buildpacks', 'Paketo'],
      ['Jib'],
      proper('ko'),
      ['Bazel rules_oci', 'rules_docker']
    ),
    {
      context: /\b(?:build\w{0,20}|images?)\b/i,
      reason: 'one builder makes the layers',
      source: 'CNCF landscape; buildpacks.io'
    }
  ),
  row(
    'image tag',
    'tags of images',
    [
      phrase('the commit hash', 'git commit sha shaes hash hashes', /\b(?:git |commit )?(?:SHA|hash)(?:es)?\b/i),
      phrase('a semantic version', 'semver semantic version', /\b(?:semver|semantic versions?|semantic versioning|version tags?)\b/i),
      phrase('a digest', 'digest digests sha256', /\bdigests?\b|\bsha256\b/i),
      phrase('latest', 'latest', /(?<!\b(?:no|not|never|avoid) )[`"':]latest\b/i),
      phrase('a date', 'build date dates timestamp timestamps', /\b(?:date|timestamp|build number)s?\b/i)
    ],
    {
      context: /\b(?:images?|containers?)\b.{0,40}\b(?:tag\w{0,20}|pin\w{0,20}|version\w{0,20})\b|\b(?:tag|pin)\b.{0,40}\bimages?\b/i,
      reason: 'an image is deployed by one kind of name',
      source: 'Docker documentation, Pin base image versions; Google Cloud, Best practices for building containers'
    }
  ),
  row(
    'metrics',
    'metrics and monitoring',
    names(
      ['Prometheus', 'Prometheus and Grafana', 'VictoriaMetrics', 'Thanos', 'Mimir'],
      ['Datadog'],
      ['New Relic'],
      ['CloudWatch', 'Amazon CloudWatch'],
      ['Azure Monitor', 'Application Insights'],
      ['Dynatrace'],
      ['Zabbix'],
      ['Nagios'],
      ['Google Cloud Monitoring', 'Stackdriver'],
      ['InfluxDB', 'Telegraf'],
      ['StatsD', 'Graphite']
    ),
    {
      context: /\b(?:metrics?|monitor\w{0,20}|alert\w{0,20}|observab\w+|dashboards?)\b/i,
      reason: 'alerts and dashboards read one store',
      source: 'CNCF landscape, Observability'
    }
  ),
  row(
    'log store',
    'where logs go',
    names(
      ['Loki', 'Grafana Loki'],
      ['Elasticsearch', 'ELK', 'ELK stack', 'Elastic Stack', 'EFK', 'OpenSearch'],
      ['Splunk'],
      ['CloudWatch Logs', 'CloudWatch'],
      ['Datadog Logs', 'Datadog'],
      ['Graylog'],
      ['Papertrail'],
      ['Better Stack', 'Logtail']
    ),
    {
      context: /\b(?:logs?|logging)\b/i,
      reason: 'a line is searched in one place',
      source: 'CNCF landscape, Logging'
    }
  ),
  row(
    'log agent',
    'shipper of logs',
    names(['Fluent Bit', 'fluent-bit'], ['Fluentd'], ['Logstash'], ['Filebeat'], proper('Vector'), ['Promtail'], ['Grafana Alloy']),
    {
      context: /\blogs?\b|logging|ship|forward|collect/i,
      reason: 'one agent reads the files of a node',
      source: 'Kubernetes documentation, Logging Architecture'
    }
  ),
  row(
    'tracing',
    'distributed tracing',
    names(
      ['OpenTelemetry', 'OTel', 'OTLP'],
      ['Jaeger client', 'OpenTracing'],
      ['Zipkin', 'Brave', 'Sleuth', 'Spring Cloud Sleuth'],
      ['AWS X-Ray', 'X-Ray'],
      ['Datadog APM'],
      ['New Relic APM'],
      ['Elastic APM']
    ),
    {
      context: /\b(?:trac\w+|spans?|instrument\w{0,20}|apm)\b/i,
      reason: 'code is instrumented with one library',
      source: 'CNCF landscape, Tracing'
    }
  ),
  row(
    'error tracking',
    'tracker of errors',
    names('Sentry', 'Rollbar', 'Bugsnag', 'Airbrake', 'Honeybadger', 'Raygun', ['Crashlytics', 'Firebase Crashlytics']),
    {
      reason: 'an error is grouped and assigned in one place',
      source: 'docs.sentry.io; docs.rollbar.com'
    }
  ),
  row(
    'alert routing',
    'who gets the alerts',
    names(['PagerDuty'], ['Opsgenie'], ['VictorOps', 'Splunk On-Call'], ['Grafana OnCall'], ['incident\\.io'], ['xMatters']),
    {
      context: /\b(?:alert\w{0,20}|on-call|page|paging|escalat\w+|notif\w+|incidents?)\b/i,
      reason: 'one rota is paged',
      source: 'Google, Site Reliability Engineering, Being On-Call'
    }
  ),
  row(
    'autoscaling',
    'what scales the pods',
    names(
      ['HPA', 'HorizontalPodAutoscaler', 'Horizontal Pod Autoscaler'],
      ['VPA', 'VerticalPodAutoscaler', 'Vertical Pod Autoscaler'],
      ['KEDA']
    ),
    {
      context: /\b(?:by default|default|prefer|always|must|every|all|each|only)\b/i,
      reason: 'two controllers on one metric work against each other',
      source: 'Kubernetes documentation, Vertical Pod Autoscaler, known limitations'
    }
  ),
  row('node scaling', 'what scales the nodes', names(['Karpenter'], ['Cluster Autoscaler', 'cluster-autoscaler']), {
    reason: 'nodes are added by one controller',
    source: 'Kubernetes documentation, Node Autoscaling'
  }),
  row(
    'state of pods',
    'where state is kept',
    [
      phrase('outside of the pods', 'stateless', /\bstateless\b(?!.{0,30}\bstateful)/i),
      phrase(
        'in the cluster',
        'stateful statefulset statefulsets persistent',
        /(?<!\bstateless.{0,40})\b(?:stateful(?: (?:workloads?|applications?|services?))?|StatefulSets?|persistent volumes?)\b/i
      )
    ],
    {
      context: /\b(?:pods?|workloads?|containers?|deployments?|statefulsets?|volumes?)\b/i,
      reason: 'a pod can be replaced by any other, or not',
      source: 'The Twelve-Factor App, Processes; Kubernetes documentation, StatefulSets'
    }
  ),
  row(
    'cpu limits',
    'CPU limits',
    [
      phrase(
        'set',
        'limits cpu',
        /\b(?:set|define|specify|require|configure|have|has|include|with)\b.{0,50}\b(?:requests? and (?:\w+ )?limits|cpu limits?|(?:cpu|resource) (?:and memory )?limits|limits)\b/i
      ),
      phrase('left out', 'cpu', /\b(?:omit|remove|drop|skip|without|leave out)\b.{0,20}\bcpu limits?\b/i)
    ],
    {
      context: /\b(?:cpu|resource|containers?|pods?|requests?)\b/i,
      reason: 'a container is throttled or is not',
      source: 'Kubernetes documentation, Resource Management; Hockin on CPU limits'
    }
  ),
  row(
    'pod security',
    'how pods are confined',
    names(
      ['Pod Security Standards', 'Pod Security Admission', 'PSS', 'PSA'],
      ['Pod Security Policies', 'PodSecurityPolicy', 'PodSecurityPolicies', 'PSPs?'],
      ['OPA Gatekeeper', 'Gatekeeper'],
      ['Kyverno']
    ),
    {
      reason: 'pods are admitted by one mechanism',
      source: 'Kubernetes documentation, Migrate from PodSecurityPolicy'
    }
  ),
  row(
    'kubernetes secrets',
    'how secrets reach a cluster',
    names(
      ['External Secrets', 'External Secrets Operator', 'ESO'],
      ['Sealed Secrets', 'SealedSecrets', 'sealed-secrets'],
      ['SOPS', 'Mozilla SOPS'],
      ['Vault agent', 'Vault Agent Injector', 'Vault injector'],
      ['Secrets Store CSI', 'Secrets Store CSI Driver', 'CSI driver'],
      ['native Secrets', 'Kubernetes Secrets', 'K8s Secrets']
    ),
    {
      context: /\bsecrets?\b/i,
      reason: 'a secret has one source',
      source: 'Kubernetes documentation, Good practices for Secrets'
    }
  ),
  row(
    'cluster in the making',
    'local cluster',
    names(proper('kind'), ['minikube'], ['k3d', 'k3s'], ['Docker Desktop'], ['MicroK8s'], ['Rancher Desktop']),
    {
      context:
        /\b(?:local(?:ly)?|cluster)\b.{0,40}\b(?:kind|minikube|k3d|k3s|docker desktop|microk8s)\b|\b(?:kind|minikube|k3d|k3s|microk8s) (?:cluster|create|start|for local)\b/i,
      reason: 'one tool makes the cluster of a developer',
      source: 'Kubernetes documentation, Install Tools'
    }
  ),
  row(
    'cloud count',
    'one cloud or several',
    [
      phrase(
        'several clouds',
        'cloud vendor multicloud avoid',
        /\b(?:multi-?cloud|cloud[- ]agnostic|vendor[- ]neutral|avoid (?:vendor )?lock-in)\b/i
      ),
      phrase(
        'one cloud',
        'cloud managed',
        /\b(?:single[- ]cloud|one cloud|cloud[- ]native services of|managed services of the provider)\b/i
      )
    ],
    {
      context: /\b(?:prefer|design|use|default|favou?r|only|keep|ensure|stay|build|choose)\b/i,
      reason: 'services of one provider are used or avoided',
      source: 'Fowler and Narang, Don’t get locked up into avoiding lock-in'
    }
  ),
  row(
    'deployment gate',
    'who releases to production',
    [
      phrase(
        'a person approves',
        'approval* approve* gate* promotion* sign*',
        /\b(?:manual|human|explicit|required|stakeholder)\b.{0,25}\b(?:approval|approve|gate|sign-?off|promotion)s?\b|\b(?:approval|sign-?off)s?\b.{0,30}\b(?:before|for|prior to|required)\b/i
      ),
      phrase(
        'automatic',
        'automatic automatically automated continuous auto',
        /\b(?:automatic(?:ally)?|automated|auto)[- ](?:deploy\w{0,20}|promot\w+|releas\w+|sync\w{0,20}|rollouts?)\b|\bcontinuous deployment\b|\bdeploy\w{0,20} automatically\b/i
      )
    ],
    {
      context: /\bprod(?:uction)?\b|\bcontinuous deployment\b/i,
      reason: 'a change waits for a person or does not',
      source: 'Humble and Farley, Continuous Delivery'
    }
  ),
  row(
    'bad release',
    'answer to a bad release',
    [
      phrase('roll back', 'roll rollback revert', /\b(?:roll ?back|revert)\b/i),
      phrase('roll forward', 'roll fix forward', /\b(?:roll|fix)[- ]forward\b/i)
    ],
    {
      context: /\b(?:prefer|first|default|always|immediately|over|instead|rather|never|only|automatically)\b/i,
      kind: 'alternative',
      reason: 'the old version comes back or a new one follows',
      source: 'Google, Site Reliability Engineering; Accelerate State of DevOps'
    }
  ),
  row(
    'servers',
    'servers: changed or replaced',
    [
      called('replaced', 'immutable infrastructure', 'immutable servers', 'immutable images', 'golden images?'),
      choice('changed in place', 'mutable infrastructure', 'configuration management', 'in-place (?:updates?|patching|upgrades?)')
    ],
    {
      context: /\b(?:infrastructure|servers?|hosts?|instances?|machines?|nodes?|vms?)\b/i,
      reason: 'a server is patched or rebuilt',
      source: 'Fowler, ImmutableServer'
    }
  ),
  row(
    'configuration management',
    'configuration of hosts',
    names('Ansible', proper('Puppet'), proper('Chef'), ['SaltStack', 'Salt'], ['cloud-init'], ['NixOS', 'Nix']),
    {
      context: /\b(?:config\w{0,20}|provision\w{0,20}|hosts?|servers?|playbooks?|cookbooks?|idempoten\w+)\b/i,
      reason: 'one tool owns the state of a host',
      source: 'Morris, Infrastructure as Code'
    }
  ),
  row(
    'state backend',
    'backend of the Terraform state',
    names(
      ['S3', 'S3 backend', 'Amazon S3'],
      ['Azure Storage', 'azurerm', 'Azure Blob'],
      ['GCS', 'Google Cloud Storage'],
      ['Terraform Cloud', 'HCP Terraform', 'Terraform Enterprise', 'TFC'],
      proper('Consul'),
      ['local state', 'local backend'],
      ['Spacelift', 'env0', 'Scalr']
    ),
    {
      context: /\b(?:state|backend)\b/i,
      reason: 'a state is locked in one place',
      source: 'Terraform documentation, Backends'
    }
  ),
  row(
    'module source',
    'where modules come from',
    [
      choice(
        'the public registry',
        'public registry',
        'Terraform Registry',
        'community modules?',
        'registry modules?',
        'verified modules?',
        'AVM',
        'Azure Verified Modules'
      ),
      choice('own modules', 'custom modules?', 'in-house modules?', 'internal modules?', 'private registry', 'local modules?'),
      choice('no modules', 'resources directly', 'raw resources')
    ],
    {
      context:
        /\b(?:modules?|terraform)\b.{0,60}\b(?:use|prefer|default|first|from|over|source)\b|\b(?:use|prefer|default|source|reuse|leverage|start)\b/i,
      reason: 'a module is taken or written',
      source: 'Terraform documentation, Module Sources; Terraform style guide'
    }
  ),
  row(
    'cloud resource names',
    'names of resources in code',
    [choice('snake_case', 'underscores', 'snake case'), choice('kebab-case', 'hyphens', 'dashes', 'kebab case')],
    {
      context:
        /\b(?:resources?|modules?|terraform|buckets?|variables?|outputs?)\b.{0,40}\bnam\w+|\bnam\w+\b.{0,40}\b(?:resources?|terraform|infrastructure)\b/i,
      reason: 'a name is written one way',
      source: 'Terraform style guide, Resource naming'
    }
  ),
  row(
    'repository of infrastructure',
    'where infrastructure code lives',
    [
      choice('beside the application', 'same repository', 'same repo', 'alongside the application', 'with the application code'),
      called('apart', 'separate repositor(?:y|ies)', 'separate repos?', 'dedicated repositor(?:y|ies)', 'own repository')
    ],
    {
      context: /\b(?:infrastructure|terraform|iac|manifests?|charts?|gitops|deployment config\w{0,20})\b/i,
      reason: 'one commit changes both or cannot',
      source: 'Morris, Infrastructure as Code; Argo CD documentation, Best Practices'
    }
  ),
  row(
    'migrations at deploy',
    'when migrations run',
    [
      phrase(
        'before the new version',
        'pre separate migration migrations init',
        /\bmigrations?\b.{0,40}\bbefore\b|\b(?:init container|pre-(?:deploy|upgrade|install|sync)|separate (?:job|step))\b/i
      ),
      phrase('when the application starts', 'startup start boot', /\b(?:at|on|during) (?:app(?:lication)? )?(?:start-?up|boot|start)\b/i),
      phrase('by hand', 'manually hand', /\b(?:manually|by hand)\b/i)
    ],
    {
      kind: 'order',
      context: /\bmigrations?\b/i,
      reason: 'old code meets the new schema or does not',
      source: 'Sadalage and Ambler, Refactoring Databases; Fowler, Evolutionary Database Design'
    }
  ),
  row(
    'process count',
    'processes in a container',
    [
      phrase(
        'one',
        'one single',
        /\b(?:one|single) (?:process|concern|service) per container\b|\bcontainers? (?:runs?|should run|must run) (?:only )?(?:one|a single) process\b/i
      ),
      phrase('several', 'supervisor supervisord s6 multiple', /\b(?:supervisord?|s6-overlay|multiple processes)\b/i)
    ],
    {
      reason: 'the orchestrator sees each process or one of them',
      source: 'Docker documentation, Building best practices, Decouple applications'
    }
  ),
  row('backup', 'backup of clusters', names('Velero', ['Kasten', 'K10'], proper('Stash'), ['Restic'], ['Longhorn']), {
    context: /backup|restore|disaster/i,
    reason: 'a restore is practised with one tool',
    source: 'CNCF landscape, Cloud Native Storage'
  }),
  row(
    'cdn',
    'content delivery network',
    names(['CloudFront', 'Amazon CloudFront'], ['Cloudflare'], ['Fastly'], ['Akamai'], ['Azure CDN', 'Front Door'], ['Bunny', 'BunnyCDN']),
    {
      context: /\b(?:cdn|edge|static|assets?|cach\w+)\b/i,
      reason: 'a host name points to one network',
      source: 'HTTP Archive, Web Almanac, CDN'
    }
  ),
  row(
    'hosting',
    'where applications are hosted',
    names(
      ['Vercel'],
      ['Netlify'],
      ['Heroku'],
      proper('Render'),
      ['Fly\\.io'],
      proper('Railway'),
      ['Cloudflare Pages'],
      ['AWS Amplify', 'Amplify'],
      ['App Engine'],
      ['Cloud Run'],
      ['Azure App Service', 'App Service'],
      ['GitHub Pages']
    ),
    {
      context: /\b(?:deploy\w{0,20}|host\w{0,20}|publish)\b/i,
      reason: 'an application is deployed to one platform',
      source: 'documentation of the frameworks, e.g. Next.js and Vite, Deploying'
    }
  ),
  row(
    'web server',
    'web server',
    names(['nginx', 'NGINX'], ['Apache', 'Apache HTTPD', 'httpd'], ['Caddy'], ['Traefik'], ['HAProxy'], ['Envoy'], ['IIS']),
    {
      context: /\b(?:reverse proxy|web server|serve|load balanc\w+|in front)\b/i,
      reason: 'requests enter by one server',
      source: 'Netcraft web server survey; CNCF landscape, Service Proxy'
    }
  ),
  row(
    'alert on',
    'what raises an alert',
    [
      phrase('symptoms', 'symptom symptoms user', /\bsymptoms?\b|\buser[- ](?:facing|visible) impact\b/i),
      phrase(
        'causes',
        'cause causes cpu memory disk resource',
        /\b(?:causes?|cpu|memory|disk|resource) (?:usage|utili[sz]ation|thresholds?|based|alerts?)\b|\bcause-based\b/i
      )
    ],
    {
      context: /\balert\w{0,20}\b/i,
      reason: 'a page tells that users suffer, or that a machine is busy',
      source: 'Ewaschuk, My Philosophy on Alerting'
    }
  ),
  row(
    'monitoring method',
    'method of monitoring',
    names(proper('RED', 'RED method'), proper('USE', 'USE method'), ['four golden signals', 'golden signals', '4 golden signals']),
    {
      context: /\b(?:RED (?:method|metrics)|USE method|golden signals)\b/,
      reason: 'a dashboard shows one set of signals',
      source: 'Google, Site Reliability Engineering; Wilkie, The RED Method; Gregg, The USE Method'
    }
  ),
  row(
    'change window',
    'when production is changed',
    [
      phrase('at any time', 'any anytime continuously', /\b(?:at any time|anytime|any day|continuously)\b/i),
      phrase(
        'in set windows',
        'window windows friday fridays change deployment off',
        /\b(?:maintenance|change|deployment|release) windows?\b|\bno (?:deploy\w{0,20}|releases?)\b.{0,20}\bfridays?\b|\b(?:change|deployment) freezes?\b|\boff-peak\b/i
      )
    ],
    {
      context: production,
      reason: 'a change waits for its hour or does not',
      source: 'ITIL, Change enablement; Humble and Farley, Continuous Delivery'
    }
  )
]
