import {type ChoiceSlot, called, choice, names, phrase, proper, row} from './choice-slot.js'

/** How facts are found, weighed, cited, computed and drawn. */
export const researchChoices: readonly ChoiceSlot[] = [
  row(
    'citation style',
    'citation style',
    names(
      ['APA', 'APA 7', 'APA style', 'APA format'],
      ['MLA', 'MLA style', 'MLA format'],
      ['Chicago', 'Chicago style', 'Turabian'],
      ['IEEE', 'IEEE style', 'IEEE format'],
      ['Harvard', 'Harvard style', 'Harvard referencing'],
      ['Vancouver', 'Vancouver style'],
      ['AMA', 'AMA style'],
      proper('ACM', 'ACM reference format'),
      ['Nature style'],
      ['OSCOLA']
    ),
    {
      context: /\b(?:cit(?:e|es|ed|ing|ations?)|referenc\w+|bibliograph\w+|style|format)\b/i,
      reason: 'a list of references has one form',
      source: 'APA 7; MLA 9; Chicago Manual of Style; IEEE Reference Guide'
    }
  ),
  row(
    'citation place',
    'where sources stand',
    [
      phrase(
        'in the text',
        'inline text line parenthetical bracketed brackets',
        /\b(?:in-?line|in-text|parenthetical|bracketed) (?:citations?|links?|references?|sources?)\b|\bcite\w{0,20}\b.{0,20}\b(?:inline|in brackets|in the text)\b/i
      ),
      phrase('in notes', 'footnote footnotes endnote endnotes', /\b(?:foot|end)notes?\b/i),
      phrase(
        'in a list at the end',
        'end bottom close finish',
        /\b(?:sources?|references?|citations?|bibliograph\w+)\b.{0,30}\bat the (?:end|bottom)\b|\b(?:end|close|finish)\b.{0,15}\b(?:sources|references|bibliography)\b/i
      )
    ],
    {
      context: /\b(?:cit\w+|sources?|referenc\w+|links?|footnotes?|bibliograph\w+)\b/i,
      kind: 'format',
      reason: 'a reader finds a source in one place',
      source: 'Chicago Manual of Style, notes or author-date'
    }
  ),
  row(
    'kind of sources',
    'sources: primary or secondary',
    [
      called('primary', 'primary sources?', 'original sources?', 'official (?:documentation|sources?)', 'first-hand sources?'),
      called('secondary', 'secondary sources?', 'review articles?', 'summaries of others', 'reputable blogs?', 'blog posts?')
    ],
    {
      context: /\b(?:prefer|prioriti[sz]e|over|first|only|rely|use|favou?r|cite)\b/i,
      reason: 'a claim rests on the origin or on a report of it',
      source: 'Booth et al., The Craft of Research; Wikipedia, No original research'
    }
  ),
  row(
    'kind of review',
    'kind of literature review',
    [
      called('systematic', 'systematic (?:literature )?reviews?', 'PRISMA'),
      called('rapid', 'rapid (?:evidence )?reviews?'),
      called('scoping', 'scoping reviews?'),
      called('narrative', 'narrative reviews?'),
      choice('meta-analysis', 'meta-analys[ei]s')
    ],
    {
      context: /\b(?:conduct|perform|follow|use|default|review|literature|do|method\w{0,20})\b/i,
      reason: 'a search is complete or quick',
      source: 'Cochrane Handbook; PRISMA 2020; Grant and Booth, A typology of reviews'
    }
  ),
  row(
    'number of sources',
    'how many sources carry a claim',
    [
      phrase('one', 'one single', /\b(?:one|a single) (?:\w+ )?(?:authoritative |reliable |primary |good )?source (?:is|suffices|per)\b/i),
      phrase('two', 'two 2', /\b(?:two|2|at least two|2\+) (?:\w+ )?(?:independent |reliable |credible )?sources\b/i),
      phrase('three', 'three 3', /\b(?:three|3|at least three|3\+) (?:\w+ )?(?:independent |reliable |credible )?sources\b/i)
    ],
    {
      context:
        /\b(?:claims?|facts?|verif\w+|confirm\w{0,20}|corroborat\w+|cross-?check\w{0,20}|triangulat\w+|support\w{0,20}|each|every)\b/i,
      reason: 'a claim needs one number of witnesses',
      source: 'journalism handbooks, e.g. Reuters; Denzin, triangulation'
    }
  ),
  row(
    'grade of evidence',
    'grading of evidence',
    names(
      proper('GRADE'),
      ['Oxford CEBM', 'OCEBM', 'CEBM levels'],
      ['Admiralty code', 'NATO system', 'Admiralty scale'],
      ['Cochrane risk of bias', 'RoB 2'],
      proper('CRAAP', 'CRAAP test'),
      proper('SIFT'),
      ['JBI'],
      proper('CASP')
    ),
    {
      context: /\b(?:evidence|sources?|quality|grad\w+|rat\w+|bias|credib\w+|apprais\w+|evaluat\w+|assess\w{0,20})\b/i,
      reason: 'evidence is graded on one scale',
      source: 'GRADE Working Group; OCEBM; Caulfield, SIFT'
    }
  ),
  row(
    'method of research',
    'quantitative or qualitative',
    [
      called('quantitative', 'quantitative (?:methods?|research|data|analysis)'),
      called('qualitative', 'qualitative (?:methods?|research|data|analysis)'),
      called('mixed', 'mixed[- ]methods?')
    ],
    {
      context: /\b(?:prefer|prioriti[sz]e|first|only|primary|start|rather|over|default)\b/i,
      reason: 'numbers or words come first',
      source: 'Creswell, Research Design'
    }
  ),
  row(
    'paper form',
    'form of a paper',
    names(
      ['IMRaD', 'IMRAD'],
      ['narrative essay'],
      ['thematic'],
      ['pyramid principle', 'Minto', 'answer first', 'BLUF'],
      ['inverted pyramid'],
      ['SCQA', 'situation-complication-question-answer']
    ),
    {
      context: /\b(?:structure\w{0,20}|write|reports?|papers?|organi[sz]e|format|follow|use|articles?|memos?|communicat\w+)\b/i,
      kind: 'format',
      reason: 'a text leads to its point or starts with it',
      source: 'ICMJE Recommendations; Minto, The Pyramid Principle; journalism handbooks'
    }
  ),
  row(
    'center',
    'figure of the center',
    [
      called('mean', 'means?', 'arithmetic mean', 'averages?'),
      choice('median', 'medians?'),
      called('mode', 'modal value'),
      choice('trimmed mean', 'trimmed means?', 'winsori[sz]ed means?'),
      choice('geometric mean', 'geometric means?')
    ],
    {
      context:
        /\b(?:report|use|summari[sz]e|prefer|central tendency|skewed|compute|impute|instead)\b(?!.{0,200}\b(?:latenc\w+|response times?)\b)/i,
      reason: 'a distribution is summed up by one number',
      source: 'Huff, How to Lie with Statistics; APA, JARS'
    }
  ),
  row(
    'inference',
    'school of statistics',
    [
      choice('frequentist', 'frequentist', 'p-values?', 'null hypothesis', 'NHST'),
      choice('Bayesian', 'Bayesian(?: methods?| inference| analysis| statistics)?', 'credible intervals?', 'posterior')
    ],
    {
      context: /\b(?:tests?|inference|prefer|use|statistic\w{0,20}|report|analysis|experiments?|significan\w+)\b/i,
      reason: 'a result is a p-value or a belief',
      source: 'Gelman et al., Bayesian Data Analysis; ASA Statement on p-Values'
    }
  ),
  row(
    'significance level',
    'level of significance',
    [
      phrase('0.05', '05 5 95', /\b0?\.05\b|\b5 ?% (?:significance|level)\b|\b95 ?% (?:confidence|significance)\b/i),
      phrase('0.01', '01 1 99', /\b0?\.01\b|\b1 ?% (?:significance|level)\b|\b99 ?% (?:confidence|significance)\b/i),
      phrase('0.10', '10 90 1', /\b0?\.10?\b(?!\d)|\b90 ?% (?:confidence|significance)\b/i),
      phrase('0.005', '005', /\b0?\.005\b/)
    ],
    {
      context: /\b(?:p-?values?|significan\w+|alpha|α|\bp ?<|confidence (?:level|interval)s?)\b|\bp ?<|α/i,
      reason: 'one threshold is set beforehand',
      source: 'Fisher; Benjamin et al., Redefine statistical significance'
    }
  ),
  row(
    'missing values',
    'missing values',
    [
      called('dropped', 'drop(?:ping)?(?: rows| missing)?', 'listwise deletion', 'complete[- ]case', 'dropna', 'remove rows'),
      called('filled', 'imput(?:e|es|ation|ing)', 'fillna', 'multiple imputation', 'fill (?:in )?missing'),
      choice('kept with a mark', 'missing indicators?', 'flag missing', 'explicit missing categor(?:y|ies)')
    ],
    {
      context: /\b(?:missing|nulls?|nan|na|incomplete)\b/i,
      reason: 'a gap is left out, guessed, or marked',
      source: 'Little and Rubin, Statistical Analysis with Missing Data'
    }
  ),
  row(
    'outliers',
    'outliers',
    [
      called('removed', 'remov(?:e|al|ing)', 'drop', 'exclude', 'trim'),
      called('kept', 'keep', 'retain', 'never remove', 'investigate'),
      called('capped', 'cap(?:ped|ping)?', 'winsori[sz](?:e|ing|ation)', 'clip')
    ],
    {
      context: /\boutliers?\b/i,
      reason: 'an extreme value stays, goes, or is cut',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods'
    }
  ),
  row(
    'outlier rule',
    'rule for outliers',
    [
      choice('IQR', 'interquartile range', 'IQR method', '1\\.5 ?(?:x|×|\\*) ?IQR', 'Tukey fences?'),
      choice('z-score', 'z-scores?', '3 sigma', 'three sigma', '3 standard deviations'),
      choice('MAD', 'median absolute deviation', 'modified z-scores?'),
      choice('isolation forest', 'isolation forests?', 'LOF', 'DBSCAN')
    ],
    {
      context: /\b(?:outliers?|anomal\w+)\b/i,
      reason: 'a value is an outlier by one rule',
      source: 'Tukey, Exploratory Data Analysis; NIST/SEMATECH e-Handbook'
    }
  ),
  row(
    'sampling',
    'sampling',
    names(
      ['random', 'simple random sampl(?:e|es|ing)', 'random sampl(?:e|es|ing)'],
      ['stratified', 'stratified sampl(?:e|es|ing)'],
      ['convenience', 'convenience sampl(?:e|es|ing)'],
      ['purposive', 'purposive sampl(?:e|es|ing)'],
      ['snowball sampling'],
      ['cluster sampling'],
      ['systematic sampling'],
      ['quota sampling']
    ),
    {
      context: /\bsampl\w+\b/i,
      reason: 'a sample is drawn by one rule',
      source: 'Lohr, Sampling: Design and Analysis'
    }
  ),
  row(
    'effect size',
    'figure of an effect',
    names(
      ["Cohen['’]s d"],
      ['odds ratios?'],
      ['risk ratios?', 'relative risk'],
      ['absolute difference', 'absolute risk reduction'],
      ['relative difference', 'relative lift', 'percent(?:age)? change'],
      ["Hedges['’] g"],
      ['eta[- ]squared']
    ),
    {
      context: /\b(?:effect size|report|measure|lift|express|present)\b/i,
      reason: 'an effect is told in one unit',
      source: 'APA, JARS; CONSORT 2010'
    }
  ),
  row(
    'multiple tests',
    'correction for many tests',
    names(
      ['Bonferroni'],
      ['Holm', 'Holm-Bonferroni'],
      ['Benjamini-Hochberg', 'FDR', 'false discovery rate'],
      ['Tukey', 'Tukey HSD'],
      ['Sidak']
    ),
    {
      context: /\b(?:correct\w{0,20}|multiple|compar\w+|adjust\w{0,20}|tests?|post[- ]?hoc)\b/i,
      reason: 'p-values are corrected by one rule',
      source: 'Benjamini and Hochberg, Controlling the False Discovery Rate'
    }
  ),
  row(
    'peeking',
    'when a test is read',
    [
      choice('at a fixed size', 'fixed[- ](?:sample|horizon)', 'predetermined sample size', 'pre-?determined duration', 'full duration'),
      choice('as it runs', 'sequential test(?:s|ing)?', 'always-valid', 'early stopping', 'SPRT', 'group sequential')
    ],
    {
      context: /\b(?:tests?|experiments?|peek\w{0,20}|stop\w{0,20}|sample)\b/i,
      reason: 'one look is allowed or many are',
      source: 'Kohavi et al., Trustworthy Online Controlled Experiments; Johari et al., Peeking at A/B Tests'
    }
  ),
  row(
    'part-to-whole chart',
    'chart of shares',
    [
      choice('pie', 'pie charts?', 'donut charts?', 'doughnut charts?'),
      called('bars', 'bar charts?', 'stacked bars?', 'horizontal bars?'),
      choice('treemap', 'treemaps?'),
      choice('waffle', 'waffle charts?')
    ],
    {
      context: /\b(?:proportions?|shares?|parts?|composition|percentages?|part-to-whole|breakdowns?|categor\w+)\b/i,
      reason: 'shares are drawn in one form',
      source: 'Cleveland and McGill, Graphical Perception; Few, Save the Pies for Dessert'
    }
  ),
  row(
    'axis',
    'start of the axis',
    [
      phrase(
        'at zero',
        'zero 0',
        /\b(?:start|begin|baseline|include)\w{0,20}\b.{0,15}\b(?:at |from |with )?(?:zero|0)\b|\bzero[- ]baseline\b/i
      ),
      phrase('at the data', 'axis truncat*', /\btruncat\w+\b|\bzoom\w{0,20}\b.{0,20}\baxis\b|\bfit (?:the )?axis to\b/i)
    ],
    {
      context: /\b(?:axis|axes|charts?|bars?|baseline)\b/i,
      reason: 'a difference looks as it is or larger',
      source: 'Tufte, The Visual Display of Quantitative Information; Few, Show Me the Numbers'
    }
  ),
  row(
    'chart library',
    'charts in Python',
    names(
      ['Matplotlib', 'matplotlib'],
      ['Seaborn', 'seaborn'],
      ['Plotly', 'plotly', 'Plotly Express'],
      ['Altair'],
      ['Bokeh'],
      ['plotnine'],
      ['HoloViews', 'hvPlot']
    ),
    {
      context: /\b(?:charts?|plots?|visuali[sz]\w+|figures?|graphs?|dashboards?)\b/i,
      reason: 'figures of a report have one look',
      source: 'PyViz, python visualization landscape'
    }
  ),
  row(
    'bi tool',
    'dashboards',
    names(
      ['Tableau'],
      ['Power BI', 'PowerBI'],
      ['Looker'],
      ['Looker Studio', 'Data Studio'],
      ['Metabase'],
      ['Superset', 'Apache Superset'],
      ['Grafana'],
      ['Qlik', 'Qlik Sense'],
      ['Redash'],
      proper('Mode'),
      ['Streamlit'],
      proper('Hex'),
      ['Lightdash'],
      proper('Sigma')
    ),
    {
      context: /\b(?:dashboards?|reports?|visuali[sz]\w+|bi|charts?)\b/i,
      reason: 'a dashboard is kept in one tool',
      source: 'Gartner, Analytics and Business Intelligence Platforms'
    }
  ),
  row(
    'analysis place',
    'where an analysis stands',
    [
      called('notebooks', 'notebooks?', 'Jupyter', 'Jupyter notebooks?', 'Colab'),
      called('scripts', 'scripts?', 'Python scripts?', 'modules'),
      called('SQL', 'SQL first', 'in SQL'),
      choice('spreadsheets', 'spreadsheets?', 'Excel', 'Google Sheets'),
      choice('R Markdown', 'R Markdown', 'Quarto')
    ],
    {
      context:
        /\b(?:analys[ei]s|explor\w+|reproduc\w+|deliver|do|perform|prefer|use)\b.{0,50}\b(?:in|as|over|using|instead|rather|not|with)\b/i,
      reason: 'steps are kept in one kind of file',
      source: 'Rule et al., Ten simple rules for Jupyter Notebooks; Wilson et al., Good enough practices'
    }
  ),
  row(
    'language of analysis',
    'language of analysis',
    names(['Python'], proper('R'), ['SQL'], ['Julia'], proper('SAS'), ['Stata'], ['SPSS'], ['MATLAB']),
    {
      context:
        /\b(?:analys[ei]s|statistic\w{0,20}|modeling|data)\b.{0,40}\b(?:in|using|with|language)\b|\b(?:default|primary|prefer\w{0,20}) language\b/i,
      reason: 'code of an analysis is in one language',
      source: 'Kaggle, State of Data Science; ASA'
    }
  ),
  row(
    'forecast',
    'forecast',
    names(
      ['ARIMA', 'SARIMA'],
      proper('Prophet'),
      ['exponential smoothing', 'ETS', 'Holt-Winters'],
      ['LSTM'],
      ['XGBoost', 'LightGBM', 'gradient boosting'],
      ['seasonal naive', 'naive forecast'],
      ['NeuralProphet'],
      ['moving averages?']
    ),
    {
      context: /\b(?:forecast\w{0,20}|time[- ]series|predict\w{0,20}|baseline|demand)\b/i,
      reason: 'one model gives the number',
      source: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice'
    }
  ),
  row(
    'forecast error',
    'figure of a forecast',
    names(['MAPE'], ['RMSE'], proper('MAE'), ['sMAPE', 'SMAPE'], ['MASE'], ['WAPE', 'WMAPE'], ['R2', 'R²', 'R-squared']),
    {
      context: /\b(?:primary|optimi[sz]e|select|evaluate (?:by|with|on|using)|metric|score|report)\b/i,
      reason: 'models are ranked by one figure',
      source: 'Hyndman and Koehler, Another look at measures of forecast accuracy'
    }
  ),
  row(
    'uncertainty',
    'how uncertainty is told',
    [
      called('intervals', 'confidence intervals?', 'credible intervals?', 'prediction intervals?', 'error bars'),
      choice('words of estimative probability', 'words of estimative probability', 'likely/unlikely', 'verbal probabilit(?:y|ies)'),
      choice('point values only', 'point estimates? only', 'single number')
    ],
    {
      context: /\b(?:report|express|uncertain\w{0,20}|estimates?|state|include|always|forecast\w{0,20})\b/i,
      reason: 'a reader sees a range, a word, or a number',
      source: 'Kent, Words of Estimative Probability; van der Bles et al., Communicating uncertainty'
    }
  ),
  row(
    'market size',
    'how a market is sized',
    [choice('top-down', 'top[- ]down'), choice('bottom-up', 'bottom[- ]up'), choice('value theory', 'value theory')],
    {
      context: /\b(?:market|TAM|SAM|SOM|siz\w+)\b/,
      reason: 'a market is divided or added up',
      source: 'Blank, The Startup Owner’s Manual'
    }
  ),
  row(
    'reference manager',
    'manager of references',
    names(['Zotero'], ['Mendeley'], ['EndNote'], ['BibTeX', 'BibLaTeX'], ['Paperpile'], ['RefWorks'], ['JabRef']),
    {
      context: /\b(?:referenc\w+|citations?|bibliograph\w+|manage|export)\b/i,
      reason: 'references are kept in one library',
      source: 'university library guides'
    }
  ),
  row(
    'search of literature',
    'where literature is searched',
    names(
      ['PubMed', 'MEDLINE'],
      ['Google Scholar'],
      ['Scopus'],
      ['Web of Science'],
      ['arXiv'],
      ['Semantic Scholar'],
      ['IEEE Xplore'],
      ['SSRN'],
      ['Embase']
    ),
    {
      context: /\b(?:primary|first|start|only|begin|default|prefer)\b/i,
      reason: 'a search begins in one index',
      source: 'Cochrane Handbook, Searching for and selecting studies'
    }
  )
]
