// The look of the HTML export: the three forms of the page, on screen, in the dark and on paper.

export const STYLE = `
:root { color-scheme: light dark;
  --text: light-dark(#1a1a1a, #eceae6); --page: light-dark(#fff, #16181c); --muted: light-dark(#595959, #a9adb5);
  --quote: light-dark(#fff0c2, #4a3a08); --edge: light-dark(#8a5a00, #f2c14e); --rule: light-dark(#d9d9d9, #3a3d44);
  --organisation: light-dark(#0b57a4, #7db8ff); --statistic: light-dark(#1b6b34, #6fd08c);
  --speaker: light-dark(#8a2a86, #e39be6); }
body { margin: 2rem auto; padding: 0 1rem; max-width: 42rem; color: var(--text); background: var(--page);
  font: 1.0625rem/1.65 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h2, h3, footer, .legend { font-family: system-ui, sans-serif; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.25rem; } h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p { white-space: pre-wrap; margin: 0 0 1rem; }
.headline { font-size: 1.75rem; line-height: 1.25; font-weight: bold; } .subheading { font-weight: bold; }
.byline, .dateline, .caption, .debris, footer, .legend, .about { color: var(--muted); }
.byline, .dateline, .caption, .debris, .legend, footer { font-size: 0.875rem; }
mark { color: inherit; background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
mark.quote { background: var(--quote); box-shadow: inset 2px 0 var(--edge), inset -2px 0 var(--edge); padding: 0 4px; }
mark.organisation { text-decoration: underline solid 2px var(--organisation); text-underline-offset: 0.2em; }
mark.statistic { text-decoration: underline double 2px var(--statistic); text-underline-offset: 0.2em; }
.speaker { color: var(--speaker); }
mark:target { outline: 3px solid var(--edge); }
ul { padding-left: 1.25rem; } li { margin: 0.25rem 0; } a { color: inherit; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 0.5rem; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; font-size: 11pt; }
  li, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } a { text-decoration: none; } }
`;
