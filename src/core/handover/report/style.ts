/** Light and dark on a screen, black on white on paper. */
export const reportStyle = `
:root { --ink: #1b1b1f; --soft: #55565e; --paper: #ffffff; --line: #d5d6dc; --tint: #f3f4f7; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #ececf1; --soft: #a9abb6; --paper: #17181c; --line: #3a3c45; --tint: #21232a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, 'Segoe UI', sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.5rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .6rem; }
p, ul { margin: .4rem 0 .8rem; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .25rem 1.25rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; }
pre { background: var(--tint); border: 1px solid var(--line); padding: .6rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print {
  @page { margin: 16mm 14mm; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr, pre { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
