import {type ChoiceSlot, choice, names, phrase, row} from './choice-slot.js'

/** How models are asked, and how agents are built from them. */
export const promptingChoices: readonly ChoiceSlot[] = [
  row(
    'examples in prompts',
    'examples in prompts',
    [
      choice('few-shot', 'few[- ]shot', 'multi-?shot', 'include examples', '(?:2|3|two|three)[- ]?(?:5|five)? examples'),
      choice('zero-shot', 'zero[- ]shot', 'no examples'),
      choice('one-shot', 'one[- ]shot')
    ],
    {
      context: /\b(?:prompt\w{0,20}|examples?|default|start|prefer|use|first|shot)\b/i,
      reason: 'a model is shown cases or told the rule',
      source: 'Brown et al., Language Models are Few-Shot Learners; Anthropic and OpenAI prompting guides'
    }
  ),
  row(
    'prompt markup',
    'markup of prompts',
    [
      choice('XML tags', 'XML tags?', 'XML-style tags?', 'XML'),
      choice('Markdown', 'Markdown headers?', 'Markdown headings?', 'Markdown'),
      choice('JSON', 'JSON prompts?', 'JSON'),
      choice('plain text', 'plain text', 'plain prose'),
      choice('YAML', 'YAML')
    ],
    {
      context:
        /\b(?:prompts?|structure|delimit\w{0,20}|sections?|instructions)\b.{0,50}\b(?:with|using|in|use|by|via)\b|\b(?:use|prefer|with)\b.{0,40}\b(?:prompts?|to (?:structure|separate|delimit))\b/i,
      reason: 'parts of a prompt are set off in one way',
      source: 'Anthropic documentation, Use XML tags; OpenAI, GPT-4.1 Prompting Guide'
    }
  ),
  row(
    'chain of thought',
    'steps of thought in prompts',
    [
      phrase('asked for', 'step thought cot', /\b(?:chain[- ]of[- ]thought|CoT|think step[- ]by[- ]step|step-by-step reasoning)\b/i),
      phrase(
        'left to the model',
        'chain cot step reasoning thinking',
        /\b(?:without|no|skip|avoid) (?:explicit )?(?:chain[- ]of[- ]thought|CoT|step-by-step)\b|\b(?:native|built-in|extended) (?:reasoning|thinking)\b/i
      )
    ],
    {
      context: /\b(?:prompt\w{0,20}|models?|use|include|add|instruct|ask|reasoning)\b/i,
      reason: 'the prompt tells how to think or does not',
      source: 'Wei et al., Chain-of-Thought Prompting; OpenAI documentation, Reasoning best practices'
    }
  ),
  row(
    'place of instructions',
    'where instructions stand',
    [
      choice('system prompt', 'system (?:prompt|message)s?', 'developer messages?'),
      choice('user prompt', 'user (?:prompt|message|turn)s?')
    ],
    {
      context: /\b(?:put|place|keep|move|instructions?|rules|role|persona|context|belongs?)\b.{0,40}\b(?:in|into|to)\b/i,
      reason: 'a rule stands in one message',
      source: 'OpenAI Model Spec; Anthropic documentation, Giving Claude a role'
    }
  ),
  row(
    'order in prompts',
    'instructions before or after the data',
    [
      phrase(
        'before',
        'instruction instructions question query task',
        /\b(?:instructions?|question|query|task)\b.{0,20}\b(?:first|before|at the (?:top|beginning|start))\b/i
      ),
      phrase(
        'after',
        'instruction instructions question query task top first',
        /\b(?:instructions?|question|query|task)\b.{0,20}\b(?:last|after|at the (?:end|bottom))\b|\b(?:documents?|data|context) (?:first|at the top|before the (?:question|instructions?))\b/i
      )
    ],
    {
      kind: 'order',
      context: /\b(?:prompts?|long[- ]context|documents?|context|data|model)\b/i,
      reason: 'a model reads the task before the text or after it',
      source: 'Anthropic documentation, Long context prompting tips; OpenAI, GPT-4.1 Prompting Guide'
    }
  ),
  row(
    'prompt length',
    'length of prompts',
    [
      phrase(
        'short',
        'prompt prompts',
        /\b(?:concise|short|minimal|brief|lean) (?:system )?prompts?\b|\bprompts?\b.{0,15}\b(?:short|concise|minimal|lean)\b/i
      ),
      phrase('detailed', 'prompt prompts', /\b(?:detailed|comprehensive|exhaustive|long) (?:system )?prompts?\b/i)
    ],
    {
      context: /\b(?:write|keep|use|prefer|create|design|start|always)\b/i,
      reason: 'a prompt says little or all',
      source: 'Anthropic, Effective context engineering for AI agents; OpenAI prompting guides'
    }
  ),
  row(
    'form of rules in prompts',
    'what to do, or what not to do',
    [
      phrase(
        'positive',
        'positive positively what',
        /\b(?:positive (?:instructions?|framing|phrasing)|phrase\w{0,20} positively|tell\w{0,20}\b.{0,20}\bwhat to do\b)/i
      ),
      phrase(
        'negative',
        'negative explicit',
        /\b(?:negative (?:instructions?|constraints?|examples?|prompts?)|explicit (?:prohibitions|don['’]ts))\b/i
      )
    ],
    {
      context: /\b(?:prompt\w{0,20}|instructions?|model|rules|constraints?)\b/i,
      reason: 'a rule names the wanted or the unwanted',
      source: 'Anthropic documentation, Prompting best practices; OpenAI prompting guides'
    }
  ),
  row(
    'search of passages',
    'how passages are found',
    names(
      ['vector search', 'dense retrieval', 'semantic search', 'embeddings?'],
      ['keyword search', 'BM25', 'sparse retrieval', 'full-text search'],
      ['grep', 'agentic search'],
      ['knowledge graph', 'GraphRAG']
    ),
    {
      context:
        /^(?=.*\b(?:retriev\w+|rag|passages?|chunks?|knowledge base)\b).*\b(?:use|default|prefer|first|start|combine|always|implement|with)\b/i,
      reason: 'a query is matched in one way',
      source: 'Manning et al., Introduction to Information Retrieval; Karpukhin et al., Dense Passage Retrieval'
    }
  ),
  row(
    'chunks',
    'how documents are cut',
    [
      choice('fixed size', 'fixed[- ]size(?:d)?(?: chunks?| chunking)?', 'fixed[- ]length'),
      choice('by meaning', 'semantic chunk(?:s|ing)?', 'semantic(?:ally)? chunk(?:s|ing|ed)?'),
      choice('recursive', 'recursive (?:character )?(?:text )?split(?:ter|ting)', 'recursive chunking'),
      choice('by structure', 'structure-aware', 'by (?:heading|section|paragraph)s?', 'document-aware', 'sentence-based'),
      choice('late chunking', 'late chunking')
    ],
    {
      context: /\b(?:chunk\w{0,20}|split\w{0,20}|segment\w{0,20})\b/i,
      reason: 'a text is cut by one rule',
      source: 'LangChain and LlamaIndex documentation, text splitters'
    }
  ),
  row(
    'agent framework',
    'framework for agents',
    names(
      ['LangChain'],
      ['LangGraph'],
      ['LlamaIndex'],
      ['CrewAI'],
      ['AutoGen'],
      ['Semantic Kernel'],
      ['Haystack'],
      ['DSPy'],
      ['PydanticAI', 'Pydantic AI'],
      ['OpenAI Agents SDK', 'Agents SDK'],
      ['Claude Agent SDK'],
      ['Vercel AI SDK', 'AI SDK'],
      ['Mastra'],
      ['smolagents'],
      ['Google ADK', 'ADK'],
      ['Strands']
    ),
    {
      context: /\b(?:agents?|llm\w{0,20}|chains?|build\w{0,20}|framework|orchestrat\w+|workflows?|rag|pipelines?)\b/i,
      reason: 'an agent is built on one framework',
      source: 'documentation of LangGraph, CrewAI, AutoGen and others'
    }
  ),
  row(
    'model maker',
    'default model',
    names(
      ['Claude', 'Anthropic', 'Claude (?:Sonnet|Opus|Haiku)'],
      ['GPT', 'GPT-4o?', 'GPT-5', 'OpenAI'],
      ['Gemini', 'Google Gemini'],
      ['Llama'],
      ['Mistral'],
      ['DeepSeek'],
      ['Qwen'],
      ['local models', 'Ollama']
    ),
    {
      context: /\b(?:default|always use|prefer\w{0,20}|primary|only) (?:\w+ ){0,2}(?:model|llm|provider|to)\b|\bdefault (?:model|llm)\b/i,
      reason: 'calls go to one model by default',
      source: 'provider documentation, model overviews'
    }
  ),
  row(
    'sampling of a model',
    'randomness of a model',
    [
      phrase('none', 'temperature 0', /\btemperature\b.{0,8}(?:=|:|of|to|at|is)?\s?0(?:\.0)?\b(?!\.)/i),
      phrase('some', 'temperature', /\btemperature\b.{0,8}(?:=|:|of|to|at|is)?\s?(?:0\.[3-9]|1(?:\.0)?)\b/i)
    ],
    {
      reason: 'one setting serves a task',
      source: 'OpenAI and Anthropic API references, temperature'
    }
  ),
  row(
    'number of agents',
    'one agent or several',
    [
      choice('one agent', 'single[- ]agent', 'one agent'),
      choice('several agents', 'multi[- ]agents?', 'multiple agents', 'subagents', 'sub-agents')
    ],
    {
      context: /\b(?:start|prefer|default|first|before|only (?:if|when)|over|unless|design|architecture)\b/i,
      reason: 'a task is one context or several',
      source: 'Anthropic, Building effective agents; Cognition, Don’t Build Multi-Agents'
    }
  ),
  row(
    'agent loop',
    'loop of an agent',
    names(
      ['ReAct'],
      ['plan-and-execute', 'plan and execute', 'planner-executor'],
      ['reflection', 'Reflexion', 'self-critique'],
      ['tree of thoughts?', 'ToT'],
      ['fixed workflow', 'deterministic workflows?', 'prompt chaining'],
      ['debate']
    ),
    {
      context: /\b(?:agents?|loop|pattern|architecture|default|prefer|use|implement)\b/i,
      reason: 'steps are decided in one way',
      source: 'Yao et al., ReAct; Wang et al., Plan-and-Solve; Anthropic, Building effective agents'
    }
  ),
  row(
    'vector store',
    'store of vectors',
    names(
      ['Pinecone'],
      ['Weaviate'],
      ['Qdrant'],
      ['Chroma', 'ChromaDB'],
      ['pgvector'],
      ['Milvus', 'Zilliz'],
      ['FAISS'],
      ['LanceDB'],
      ['Elasticsearch', 'OpenSearch'],
      ['Redis'],
      ['Vespa'],
      ['MongoDB Atlas', 'Atlas Vector Search'],
      ['Turbopuffer']
    ),
    {
      context: /\b(?:vectors?|embeddings?|similarity|retriev\w+|rag|index\w{0,20})\b/i,
      reason: 'vectors are kept in one store',
      source: 'documentation of pgvector, Pinecone, Qdrant; ann-benchmarks'
    }
  ),
  row(
    'prompt versions',
    'where prompts are kept',
    names(
      ['files in the repository', 'prompt files?', 'in version control', 'in git'],
      ['a prompt registry', 'prompt registry', 'LangSmith', 'Langfuse', 'PromptLayer', 'prompt management'],
      ['the code', 'in code', 'inline in code', 'hard-coded', 'hardcoded'],
      ['a database', 'in (?:a|the) database']
    ),
    {
      context:
        /\bprompts?\b.{0,50}\b(?:stor\w+|keep|kept|version\w{0,20}|manag\w+|live|track\w{0,20})\b|\b(?:store|keep|version|manage|track)\b.{0,30}\bprompts?\b/i,
      reason: 'a prompt has one home',
      source: 'documentation of LangSmith and Langfuse'
    }
  )
]
