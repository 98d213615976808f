/**
 * The look of the element, in its shadow tree. Three forms that do without colour: quote = tint and edges,
 * organisation = solid underline, number = double underline. Speakers are bold.
 * @module
 */

const COLOURS = `
.frame { --text: light-dark(#1a1a1a, #eceae6); --muted: light-dark(#4f4f4f, #b4b8c0); --page: light-dark(#fff, #16181c);
  --line: light-dark(#dcd9d2, #3a3d44); --control: light-dark(#767676, #8b9099); --raised: light-dark(#f6f4ef, #20232a);
  --tint: var(--presslight-quote-tint, light-dark(#fff0c2, #3a2e06));
  --edge: var(--presslight-quote-edge, light-dark(#8a5a00, #f2c14e));
  --organisation: var(--presslight-organisation-line, light-dark(#0b57a4, #7db8ff));
  --statistic: var(--presslight-statistic-line, light-dark(#1b6b34, #6fd08c));
  --speaker: var(--presslight-speaker, light-dark(#6d1d6a, #f0b8ee));
  --active: light-dark(#0b57a4, #9ccaff); --warning: light-dark(#8f1d14, #ffb4a8); }`;

const FRAME = `
:host { display: block; }
.frame { position: relative; isolation: isolate; container-type: inline-size; color: var(--text); background: var(--page);
  font: medium/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; text-align: start; white-space: normal;
  letter-spacing: normal; word-spacing: normal; text-transform: none; text-indent: 0; text-shadow: none; visibility: visible; }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
h2, h3, p, ul { margin: 0; padding: 0; } ul { list-style: none; }
button, summary, ::slotted(select) { font: inherit; }
button { color: inherit; background: none; border: 0; padding: 0; text-align: start; cursor: pointer; }
:focus-visible { outline: 2px solid var(--active); outline-offset: 2px; }
.toolbar > button, .menu > summary, .messages button, .editor > button, .card-tools button, .more {
  min-height: 2.5em; padding: 0.375em 0.875em; border: 1px solid var(--control); border-radius: 0.375em;
  background: var(--page); cursor: pointer; }
button:hover, .menu > summary:hover { background: var(--raised); }
button.primary { color: var(--page); background: var(--text); border-color: var(--text); font-weight: 600; }
button.primary:hover { background: var(--muted); }
.messages button.link { min-height: 1.625em; padding: 0 0.25em; border: 0; color: var(--active); text-decoration: underline; text-underline-offset: 0.2em; }
.menu { position: relative; } .menu > summary { list-style: none; display: flex; align-items: center; }
.menu > summary::-webkit-details-marker { display: none; } .menu:not(.help) > summary::after { content: '\\25be'; margin-left: 0.4em; }
.drop { position: absolute; z-index: 3; right: 0; top: calc(100% + 0.25em); width: min(22em, 88cqi); padding: 0.25em;
  background: var(--page); border: 1px solid var(--control); border-radius: 0.375em; box-shadow: 0 0.5em 1.5em #0003; }
.formats button { display: block; width: 100%; padding: 0.5em 0.75em; border-radius: 0.25em; }
.formats strong, .formats small { display: block; } small { color: var(--muted); font-size: 0.8125em; }
.top { padding-block: 0.75em; border-block: 1px solid var(--line); }
.tools { display: flex; flex-wrap: wrap; gap: 0.5em; justify-content: space-between; }
.legend { display: flex; gap: 0.5em; flex-wrap: wrap; }
.toggle { display: inline-flex; gap: 0.5em; align-items: center; min-height: 2.5em; padding: 0.25em 0.875em;
  border: 1px solid var(--control); border-radius: 1.25em; background: var(--raised); }
.toggle[aria-pressed='false'] { background: none; border-style: dashed; color: var(--muted); }
.toggle[aria-pressed='false'] .swatch { background: none; box-shadow: none; text-decoration: line-through; }
.swatch { font-family: Georgia, 'Times New Roman', serif; line-height: 1.4; padding-inline: 3px; } .count { font-variant-numeric: tabular-nums; font-weight: 600; }
.messages { position: relative; color: var(--muted); padding-top: 0.625em; min-height: 5em; }
.status, .left-out { display: inline; }
.work, .notice { display: flex; flex-wrap: wrap; gap: 0.75em; align-items: center; }
.work { position: absolute; } .work:not([hidden]) ~ :is(.status, .left-out) { visibility: hidden; }
.work progress { width: 8em; accent-color: var(--active); } .notice { color: var(--warning); font-weight: 600; }
.notice button { color: var(--text); font-weight: normal; }
.toast { position: fixed; inset: auto 0 1em; margin: 0 auto; width: fit-content; border: 0; max-width: 90vw; padding: 0.625em 1em;
  color: var(--page); background: var(--text); border-radius: 0.375em; }
.panel { border-top: 1px solid var(--line); margin-top: 2em; padding-top: 1em; }
@container (max-width: 599px) { .toolbar > button, .menu > summary, .toggle, .card-tools button { font-size: 0.875em; padding-inline: 0.625em; }
  .legend { gap: 0.25em; } .toggle { gap: 0.25em; padding-inline: 0.5em; } .messages { font-size: 0.875em; } }
@container (min-width: 1100px) { .top { display: flex; gap: 1.5em; min-height: 6.5em; }
  .tools { flex: none; } .top > .legend { flex: 0 0 36em; align-self: start; }
  .top > .legend .toggle { flex: 1 1 0; } .top > .legend .count { flex: 1; text-align: end; }
  .messages { flex: 1; padding: 0.5em 0 0; min-height: 0; font-size: 0.9375em; } }
.around:is(.start, .end) { container-type: inline-size; }
@container (min-width: 900px) {
  .start > .body, .end > .body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(19em, 26em); gap: 2em; }
  .start > .body { grid-template-columns: minmax(19em, 26em) minmax(0, 1fr); } .start > .body > .frame { order: -1; }
  .body > .frame > .panel { border: 0; margin: 0; position: sticky; top: 1em; max-height: calc(100vh - 2em); overflow: auto; } }`;

const MARKS = `
mark { color: inherit; background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
mark, .speaker, .cue { border-radius: 2px; }
.quote:is(mark, .swatch) { background: var(--tint); box-shadow: inset 2px 0 var(--edge), inset -2px 0 var(--edge); padding-inline: 4px; }
.organisation:is(mark, .swatch), .statistic:is(mark, .swatch) { text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: 0.22em;
  text-decoration-style: solid; text-decoration-color: var(--organisation); text-decoration-skip-ink: none; }
.statistic:is(mark, .swatch) { text-decoration-style: double; text-decoration-color: var(--statistic); text-decoration-thickness: 1.5px; }
.doubtful { outline: 1.5px dotted var(--muted); outline-offset: 1px; }
.active, .current { outline: 2px solid var(--active) !important; outline-offset: 1px; } .active:not(.current) { outline-style: dashed !important; }
[data-off~='quote'] .quotes, [data-off~='organisation'] .organisations, [data-off~='statistic'] .statistics { display: none; }`;

const PANEL = `
.list { padding-bottom: 1.25em; } .list > summary { cursor: pointer; padding-block: 0.375em; margin-bottom: 0.25em; border-bottom: 1px solid var(--line); }
.list > summary h2 { display: inline; font-size: 1.0625em; } .list .count { color: var(--muted); font-weight: normal; }
.nothing { color: var(--muted); padding-block: 0.5em; }
.speaker-group { padding-top: 0.75em; } .speaker-group h3 { font-size: 0.9375em; } .speaker-group h3 small { font-weight: normal; }
.share { display: flex; gap: 0.625em; align-items: center; color: var(--muted); font-size: 0.8125em; padding-block: 0.125em 0.25em; }
.bar { flex: 1; height: 6px; } .share span { white-space: nowrap; } .track { fill: var(--line); } .fill { fill: var(--edge); }
.row { display: flex; gap: 0.5em; align-items: flex-start; border-radius: 0.25em; margin-inline: -0.5em; padding-inline: 0.5em; }
.row:is(.active, .current) { outline-offset: -2px; } .row:hover { background: var(--raised); }
.go { flex: 1; min-width: 0; padding-block: 0.375em; min-height: 2em; overflow-wrap: anywhere; } .go:hover, .copy:hover { background: none; }
.said { font-family: var(--presslight-font, Georgia, 'Times New Roman', serif); line-height: 1.4; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.said + small { display: block; } .name { font-weight: 600; } .also, .sentence { display: block; }
.sentence { color: var(--muted); font-size: 0.875em; } .sentence mark { color: var(--text); }
.copy, .mention, .more { color: var(--muted); font-size: 0.8125em; min-height: 1.75em; } .copy { padding: 0.375em 0.25em; text-decoration: underline; text-underline-offset: 0.2em; }
.mentions { display: flex; flex-wrap: wrap; gap: 0.125em; justify-content: flex-end; max-width: 40%; padding-block: 0.25em; }
.mention { min-width: 1.75em; text-align: center; border: 1px solid var(--line); border-radius: 0.25em; }
.depth-1 { margin-left: 0.75em; } .depth-2 { margin-left: 2em; } .depth-3 { margin-left: 3.25em; }
.more { margin-block: 0.5em; }
.order { display: block; color: var(--muted); font-size: 0.8125em; } .order select { font: inherit; color: inherit; background: var(--page); min-height: 1.75em; border: 1px solid var(--control); border-radius: 0.25em; }`;

const MEDIA = `
@media print { .legend, .messages, .menu, .copy, .mentions, .more, .toast { display: none !important; }
  .top { border: 0; min-height: 0; } .row, h3 { break-inside: avoid; } }
@media (forced-colors: active) { mark:not(.quote) { color: CanvasText; } mark.quote, .quote > mark { color: MarkText; }
  .quote:is(mark, .swatch) { border-inline: 2px solid CanvasText; } .fill { fill: CanvasText; } .track { fill: GrayText; }
  .toggle[aria-pressed='true'] { border-width: 3px; } }`;

/** @type {readonly string[]} */
export const STYLES = [COLOURS, FRAME, MARKS, PANEL, MEDIA];
