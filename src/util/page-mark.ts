/** By this start a page of the report is known as ours. */
export const pageMark = '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="agentmerge '

/** How the pages of a report are named: `report.html`, then `report-2.html`. */
export const pageName = /^report(?:-\d+)?\.html$/
