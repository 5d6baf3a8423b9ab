import {askedRow, type ChoiceSlot, choice, names, phrase, proper} from './choice-slot.js'

/** Tools and methods of statistics and research. */
export const scientificChoices: readonly ChoiceSlot[] = [
  askedRow(
    'data frames r',
    'data frames of R',
    names(['tidyverse', 'dplyr', 'dplyr verbs', 'tibbles'], 'data\\.table', ['base R', 'base data frames']),
    {
      context: /\bR\b|dplyr|tidyverse|data\.table/,
      reason: 'Tables are worked on in one grammar',
      source: 'dtplyr documentation; data.table vignettes'
    }
  ),
  askedRow(
    'plots py',
    'plots of Python',
    names(
      ['matplotlib', 'pyplot'],
      'seaborn',
      ['Plotly', 'plotly\\.express', 'Plotly Express'],
      ['Altair', 'Vega-Altair'],
      'Bokeh',
      'plotnine',
      ['HoloViews', 'hvPlot']
    ),
    {
      context: /[Pp]lot|[Vv]isuali|[Cc]hart|[Ff]igure/,
      reason: 'Figures share one style',
      source: 'PyViz, overview of Python visualization'
    }
  ),
  askedRow(
    'plots r',
    'plots of R',
    names(
      ['ggplot2', 'ggplot'],
      ['base graphics', 'base R graphics', 'base R plots', 'base plots'],
      ['plotly for R', 'plotly R'],
      'lattice'
    ),
    {context: /ggplot|\bR\b/, reason: 'Figures share one grammar', source: 'R for Data Science'}
  ),
  askedRow(
    'probabilistic language',
    'language of Bayesian models',
    names(
      'PyMC',
      ['Stan', 'cmdstanpy', 'CmdStan', 'rstan'],
      ['NumPyro', 'Pyro'],
      ['brms', 'rstanarm'],
      ['JAGS', 'BUGS'],
      ['Turing\\.jl', 'Turing'],
      'TensorFlow Probability'
    ),
    {
      context: /[Bb]ayes|MCMC|PyMC|Stan|[Pp]osterior|NumPyro/,
      reason: 'A model is written in one language',
      source: 'Stan and PyMC documentation'
    }
  ),
  askedRow(
    'test kind statistics',
    'kind of tests',
    names(
      ['nonparametric', 'non-parametric', 'Mann-Whitney', 'Wilcoxon', 'Kruskal-Wallis', 'Mann–Whitney'],
      ['parametric', 't-test', 't-tests', "Welch's t-test", 'ANOVA'],
      ['permutation tests', 'permutation test', 'bootstrap', 'bootstrapping', 'randomization tests']
    ),
    {
      context:
        /(?:default|prefer|instead|rather|over|always).{0,200}(?:parametric|t-tests?|mann|wilcoxon|permutation|bootstrap)|(?:parametric|t-tests?|mann|wilcoxon|permutation|bootstrap).{0,200}(?:default|prefer|instead of|rather than|over\b)/i,
      reason: 'A distribution is assumed or not',
      source: 'Common textbooks of statistics'
    }
  ),
  askedRow(
    'reports science',
    'form of reports',
    names(
      ['Quarto', '\\.qmd'],
      ['R Markdown', 'RMarkdown', 'Rmd'],
      ['Jupyter notebooks', 'Jupyter', 'Jupyter Notebook'],
      ['Sweave', 'knitr'],
      ['Marimo', 'marimo notebooks']
    ),
    {
      context: /report|document|reproduc|literate|notebook|render|publish/i,
      reason: 'Text and code are woven by one tool',
      source: 'Quarto documentation, FAQ for R Markdown users'
    }
  ),
  askedRow(
    'environment science',
    'environment of research code',
    names(
      ['conda', 'mamba', 'environment\\.yml', 'Conda', 'micromamba'],
      'renv',
      ['Docker', 'Apptainer', 'Singularity', 'containers'],
      ['Nix', 'Guix'],
      ['venv', 'pip and venv', 'requirements\\.txt'],
      'Pixi',
      'uv'
    ),
    {
      context: /reproduc.{0,200}(?:environment|conda|renv|docker|analys)|(?:analys|research|scientific|paper).{0,200}environment/i,
      reason: 'Versions are pinned in one way',
      source: 'The Turing Way, reproducible environments'
    }
  ),
  askedRow(
    'workflow science',
    'workflow engine of research',
    names(
      'Snakemake',
      ['Nextflow', 'nf-core'],
      ['CWL', 'Common Workflow Language'],
      ['WDL', 'Cromwell'],
      ['targets', 'drake'],
      ['GNU Make', 'Makefiles?'],
      'Galaxy'
    ),
    {
      context: /Snakemake|Nextflow|CWL|WDL|targets package|`targets`|bioinformatic|[Gg]alaxy/,
      reason: 'Steps are run by one engine',
      source: 'Snakemake and Nextflow documentation'
    }
  ),
  askedRow(
    'arrays science',
    'arrays on accelerators',
    names('NumPy', 'CuPy', ['JAX', 'jax\\.numpy'], 'PyTorch tensors', 'Numba', 'xarray'),
    {
      context: /(?:[Aa]rray|[Nn]umeric|[Vv]ectori).{0,200}(?:over|instead|prefer|default|GPU|acceler)/,
      reason: 'An array lies on one device',
      source: 'Python array API standard'
    }
  ),
  askedRow(
    'classes r',
    'classes of R',
    [
      phrase('S3', 's3', /\bS3 (?:class|method|object|generic)/),
      phrase('S4', 's4', /\bS4 (?:class|method|object|generic)/),
      choice('R6', 'R6 classes'),
      choice('S7'),
      choice('Reference Classes', 'RC')
    ],
    {
      context: /\bR\b|\bR6\b|\bS[347]\b (?:class|method|object|generic)/,
      reason: 'Methods belong to one system',
      source: 'Advanced R, object-oriented programming'
    }
  ),
  askedRow(
    'pipe r',
    'pipe of R',
    [phrase('native pipe', '> pipe', /\|>|\bnative pipe\b|\bbase pipe\b/), phrase('magrittr pipe', '% magrittr', /%>%|\bmagrittr\b/)],
    {context: /[Pp]ipe|magrittr|\bR\b/, reason: 'One pipe is used in a code base', source: 'tidyverse blog, the base R and magrittr pipes'}
  ),
  askedRow('assignment r', 'assignment in R', [phrase('<-', '<', /<-/), phrase('equals sign', '= equals', /`=`|\bequals sign\b/)], {
    context: /[Aa]ssign/,
    reason: 'One sign is used in a code base',
    source: 'tidyverse style guide; Google R style guide'
  }),
  askedRow('tests r', 'tests of R packages', names('testthat', 'tinytest', 'RUnit', 'unitizer'), {
    reason: 'Tests run on one framework',
    source: 'R Packages, testing basics'
  }),
  askedRow(
    'alignment rna',
    'alignment of RNA reads',
    [
      proper('STAR', 'STAR aligner'),
      choice('HISAT2'),
      choice('Salmon', 'kallisto', 'pseudo-alignment', 'pseudoalignment'),
      choice('TopHat'),
      choice('minimap2')
    ],
    {context: /RNA|transcript|splice/, reason: 'Reads are aligned by one tool', source: 'nf-core/rnaseq documentation'}
  ),
  askedRow(
    'differential expression',
    'differential expression',
    names(['DESeq2', 'PyDESeq2'], 'edgeR', ['limma', 'limma-voom'], 'NOISeq', 'sleuth'),
    {reason: 'Genes are tested by one model', source: 'Bioconductor workflows'}
  ),
  askedRow(
    'single cells',
    'analysis of single cells',
    names(['Scanpy', 'AnnData', 'scverse'], 'Seurat', ['Bioconductor', 'SingleCellExperiment']),
    {context: /[Ss]ingle[- ][Cc]ell|scRNA|Seurat|[Ss]canpy/, reason: 'Cells lie in one object', source: 'Single-cell best practices'}
  ),
  askedRow(
    'variants',
    'calling of variants',
    names(['GATK', 'HaplotypeCaller'], 'DeepVariant', ['bcftools', 'samtools mpileup'], 'FreeBayes', ['Strelka2', 'Strelka']),
    {
      context: /variant|germline|somatic|\bsnps?\b|call/i,
      reason: 'Variants are called by one tool',
      source: 'GATK best practices; DeepVariant documentation'
    }
  ),
  askedRow(
    'arrays on disk',
    'arrays on disk',
    names(['HDF5', 'h5py'], ['NetCDF', 'netCDF4'], 'Zarr', ['npy files', '\\.npy', '\\.npz'], 'CSV'),
    {
      context:
        /(?:HDF5|NetCDF|netCDF|Zarr).{0,200}(?:stor|format|over|for|array|sav|writ)|(?:[Ss]tore|[Ss]ave|[Ww]rite).{0,200}(?:HDF5|NetCDF|netCDF|Zarr)/,
      reason: 'Arrays are read in one format',
      source: 'Zarr and HDF5 documentation'
    }
  ),
  askedRow(
    'geodata',
    'geodata in code',
    names(['GeoPandas', 'Shapely'], ['sf', 'terra'], ['QGIS', 'PyQGIS'], ['ArcPy', 'ArcGIS'], ['Google Earth Engine', 'Earth Engine']),
    {
      context: /[Gg]eo(?:spatial|data|graph|metr)|\bGIS\b|[Ss]patial/,
      reason: 'Layers are worked on in one tool',
      source: 'Geocomputation with Python and R'
    }
  ),
  askedRow(
    'effects meta-analysis',
    'model of a meta-analysis',
    names(
      ['random effects', 'random-effects', 'random-effects model', 'random effects model'],
      ['fixed effect', 'fixed-effect', 'fixed effects', 'fixed-effects model', 'common-effect']
    ),
    {context: /meta-?analy|pool|heterogen/i, reason: 'Studies share one effect or have their own', source: 'Cochrane handbook, chapter 10'}
  ),
  askedRow(
    'causal method',
    'method for causal effects',
    names(
      ['difference-in-differences', 'DiD', 'diff-in-diff'],
      ['propensity scores', 'propensity score matching', 'PSM', 'matching', 'inverse probability weighting', 'IPW'],
      ['instrumental variables', 'IV estimation', 'instrumental variable'],
      ['regression discontinuity', 'RDD'],
      ['synthetic control', 'synthetic controls'],
      ['randomized experiment', 'randomized experiments', 'RCTs?', 'A/B test'],
      ['double machine learning', 'DML', 'causal forests']
    ),
    {
      context: /causal.{0,200}(?:default|first|prefer|only|always|gold)|(?:default|prefer|always use).{0,200}(?:causal|treatment effect)/i,
      reason: 'An effect is identified by one assumption',
      source: 'Causal Inference: The Mixtape'
    }
  ),
  askedRow('statistics py', 'statistics in Python', names('statsmodels', ['SciPy stats', 'scipy\\.stats'], 'pingouin', 'linearmodels'), {
    context: /[Rr]egress|[Ss]tatistic|[Hh]ypothes|\btests?\b|statsmodels/,
    reason: 'Results are reported by one library',
    source: 'statsmodels and Pingouin documentation'
  }),
  askedRow('symbols', 'symbolic algebra', names('SymPy', ['Mathematica', 'Wolfram'], 'SageMath', 'Maple'), {
    context: /[Ss]ymbolic|[Aa]lgebra|SymPy/,
    reason: 'An expression belongs to one system',
    source: 'SymPy documentation'
  })
]
