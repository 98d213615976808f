/**
 * The look of the pane: its tools, and the article it shows.
 * @module
 */

const PANE = `
.toolbar { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; padding-bottom: 0.75em; }
.space { flex: 1; }
.columns { display: grid; grid-template-columns: 14px minmax(0, 1fr); column-gap: 1em; padding-top: 1.5em; }
.columns > .page { grid-column: 2; } .columns > .panel { grid-column: 1 / -1; }
.strip { height: 100%; max-height: calc(100vh - 3em); position: sticky; top: 1.5em; background: var(--raised); border-radius: 2px; }
.lane.quote { fill: var(--edge); } .lane.organisation { fill: var(--organisation); } .lane.statistic { fill: var(--statistic); }
.editor textarea { width: 100%; padding: 1em; color: inherit; background: var(--page); border: 1px solid var(--control);
  border-radius: 0.375em; font: 1.0625em/1.6 var(--presslight-font, Georgia, 'Times New Roman', serif); resize: vertical; }
.editor > button { margin-top: 0.5em; }
.keys { display: grid; grid-template-columns: max-content 1fr; gap: 0.5em 1em; margin: 0; padding: 0.875em 1em; }
.keys dd { margin: 0; } kbd { font: 0.875em ui-monospace, monospace; }
@container (min-width: 900px) {
  .columns { grid-template-columns: 14px minmax(0, var(--presslight-measure, 42em)) minmax(19em, 32em); column-gap: 1.5em; }
  .columns > .panel { grid-column: auto; border: 0; margin: 0 0 0 1.5em; padding: 0 0.5em 2em; position: sticky; top: 1em; align-self: start;
    max-height: calc(100vh - 2em); overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; }
  .columns ~ .card { display: none; }
}
@container (max-width: 899px) { .space { display: none; } }
@container (max-width: 599px) { .columns { column-gap: 0.75em; } .toolbar { gap: 0.375em; } }`;

// plaintext: with dir=auto on each paragraph, browsers need time quadratic in the marks of one.
const ARTICLE = `
.article { font: 1.0625em/1.65 var(--presslight-font, Georgia, 'Times New Roman', serif); overflow-wrap: anywhere; min-height: 12em; }
.article:focus-visible { outline-offset: 0.5em; }
@container (min-width: 900px) { .article { font-size: 1.125em; } }
.section:not(:first-child) { content-visibility: auto; contain-intrinsic-size: auto 4000px; }
.article p, .article h2, .article h3 { margin: 0 0 1em; unicode-bidi: plaintext; } .article h2 { font-size: 1.75em; line-height: 1.2; margin-bottom: 0.5em; text-wrap: balance; }
.article h3 { font-size: 1.1875em; line-height: 1.35; margin: 1.5em 0 0.5em; }
.article .byline, .article .dateline, .article .caption { font: 0.875em/1.5 system-ui, sans-serif; color: var(--muted); }
.article .debris { font: 0.8125em/1.5 system-ui, sans-serif; color: var(--muted); margin: 0; padding-left: 0.625em; border-left: 3px solid var(--line); }
.debris[data-note]::before { content: attr(data-note); display: block; font-weight: 600; }
.speaker { color: var(--speaker); font-weight: bold; } .cue { color: var(--speaker); }
.article .paraphrase { background: color-mix(in srgb, var(--tint) 40%, var(--page)); }
.article mark { cursor: pointer; scroll-margin-block: 6em; }
[data-off~='quote'] .article :is(.quote, .speaker, .cue) { background: none; box-shadow: none; padding: 0; color: inherit; font-weight: inherit; outline: 0; }
[data-off~='organisation'] .article .organisation, [data-off~='statistic'] .article .statistic { text-decoration: none; outline: 0; }
[data-off~='quote'] .lane.quote, [data-off~='organisation'] .lane.organisation, [data-off~='statistic'] .lane.statistic { display: none; }`;

const MEDIA = `
@media print { .toolbar, .strip { display: none !important; } .columns { display: block; }
  .columns > .panel { max-height: none; position: static; overflow: visible; margin-top: 2em; }
  .section { content-visibility: visible; } .article { font-size: 11pt; } }
@media (forced-colors: active) { .lane[class] { fill: CanvasText; } }`;

/** @type {readonly string[]} */
export const PANE_STYLES = [PANE, ARTICLE, MEDIA];
