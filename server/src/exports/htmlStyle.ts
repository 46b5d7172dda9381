/**
 * The style of the HTML export. Kinds differ by line and weight as well as by colour, so that a black-and-white print
 * and colour-blind readers tell them apart; all colours reach a contrast of 4.5 : 1 on their ground.
 */
export const htmlStyle = `
:root { color-scheme: light dark; --ground: #fdfcf9; --ink: #1f2328; --faint: #5c6370; --line: #d8d4c8;
  --quote: #fff3c4; --fragment: #fff8e1; --person: #0550ae; --organization: #8a3ffc; --place: #116329; --other: #6e4a00; --cue: #a40e26; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17191d; --ink: #e6e6e3; --faint: #a3a9b3; --line: #3a3f47;
    --quote: #3d3514; --fragment: #2c2817; --person: #79b8ff; --organization: #c9a7ff; --place: #7ee2a0; --other: #e3c07a; --cue: #ff9a9a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.65 Georgia, "Times New Roman", serif; }
main { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 22rem); gap: 3rem; max-width: 70rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; }
p { margin: 0 0 1rem; white-space: pre-line; }
aside { font: .9rem/1.5 system-ui, sans-serif; border-left: 1px solid var(--line); padding-left: 1.5rem; }
aside h2:first-child { margin-top: 0; }
aside ul { margin: 0; padding-left: 1.1rem; }
aside .legend { display: flex; flex-wrap: wrap; gap: .35rem .9rem; padding: 0; list-style: none; }
dl, dd { margin: 0; } dt { font-weight: 600; margin-top: .6rem; }
small, .dateline, .byline, .signature { color: var(--faint); }
a { color: inherit; text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--person); outline-offset: 2px; }
:target { outline: 2px solid var(--cue); outline-offset: 2px; }
.quote { border-radius: .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.direct { background: var(--quote); }
.fragment { background: var(--fragment); border-bottom: 1px solid var(--line); }
.indirect { border-bottom: 2px dotted var(--faint); }
.mention { color: var(--other); } .name { font-weight: 600; }
.person { color: var(--person); } .organization, .group { color: var(--organization); } .place { color: var(--place); }
.cue { color: var(--cue); font-style: italic; }
.who { font: .65rem/1 system-ui, sans-serif; margin-left: .15em; }
.who a { text-decoration: none; color: var(--faint); border: 1px solid var(--line); border-radius: .6em; padding: .05em .35em; }
@media (max-width: 56rem) { main { grid-template-columns: minmax(0, 1fr); } aside { border: 0; border-top: 1px solid var(--line); padding: 1.5rem 0 0; } }
@media print {
  :root { --ground: #fff; --ink: #000; --faint: #444; --line: #999; --quote: #eee; --fragment: #f6f6f6; --person: #000; --organization: #000; --place: #000; --other: #000; --cue: #000; }
  .organization.name { font-variant: small-caps; } .place.name { text-decoration: underline; }
  main { display: block; max-width: none; padding: 0; } aside { border: 0; padding: 0; break-before: page; }
  body { font-size: 11pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h1, h2, dt { break-after: avoid; } p, li { orphans: 2; widows: 2; }
}
`;
