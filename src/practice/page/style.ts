/** Petrol, as the window's; the hatched strip says that this is practice. */
export const style = `
:root { color-scheme: light dark;
  --ground: light-dark(#faf9f8, #1b1a19); --card: light-dark(#fff, #252423); --text: light-dark(#1b1b1b, #f3f2f1);
  --quiet: light-dark(#565452, #c8c6c4); --line: light-dark(#d2d0ce, #484644); --brand: light-dark(#006e77, #5db4be);
  --on-brand: light-dark(#fff, #001f25); --good: light-dark(#0b6a0b, #7fd17f); --bad: light-dark(#a4262c, #f1a0a6);
  --stripe: light-dark(#fff4ce, #433519);
  font: 14px/1.45 "Segoe UI Variable Text", "Segoe UI", -apple-system, "Noto Sans", "Liberation Sans", system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); }
.strip { background: repeating-linear-gradient(135deg, var(--stripe) 0 10px, transparent 10px 20px), var(--card);
  border-bottom: 1px solid var(--line); padding: 3px 24px; margin: 0 -24px 8px; flex-basis: calc(100% + 48px); text-align: center; font-size: 12px; }
.strip span { background: var(--card); border-radius: 4px; padding: 0 8px; }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; padding: 0 24px 16px; }
header h1 { font-size: 20px; margin: 0; font-weight: 600; }
header .id { color: var(--quiet); }
header .reset { margin-left: auto; display: flex; gap: 12px; align-items: center; }
main { display: grid; gap: 16px 24px; padding: 0 24px 32px; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); align-items: start; }
main > div { display: grid; gap: 16px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 16px; min-width: 0; }
h2 { font-size: 16px; font-weight: 600; margin: 0 0 8px; }
h3 { font-size: 14px; font-weight: 600; margin: 16px 0 4px; }
p { margin: 0 0 8px; }
ul { margin: 0; padding-left: 16px; }
code { font: 12px/1.5 "Cascadia Mono", Consolas, Menlo, "Noto Sans Mono", "Liberation Mono", monospace; overflow-wrap: anywhere; }
.hint, .empty { color: var(--quiet); }
.hint { font-size: 12px; }
.bad { color: var(--bad); } .good { color: var(--good); }
.cards { display: grid; gap: 12px; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; }
.card h3 { margin-top: 0; }
.others { margin-top: 12px; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 4px 16px; margin: 0; }
dt { color: var(--quiet); } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; } dd ul { padding-left: 0; list-style: none; }
.wide { overflow: auto; max-height: 70vh; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; color: var(--quiet); position: sticky; top: 0; background: var(--card); }
th, td { padding: 4px 12px 4px 0; vertical-align: top; border-bottom: 1px solid var(--line); }
td time, .status { white-space: nowrap; font-variant-numeric: tabular-nums; }
.path { min-width: 16rem; } .path summary { font-size: 12px; color: var(--quiet); cursor: pointer; } .path ul { list-style: none; padding-left: 12px; }
.said { margin: 2px 0 0; color: var(--bad); font-size: 12px; overflow-wrap: anywhere; }
.badge { font-size: 12px; font-weight: 600; color: var(--brand); border: 1px solid currentColor; border-radius: 4px; padding: 0 6px; }
.badge:empty { display: none; }
.faults, .scenarios { list-style: none; padding: 0; }
.faults li, .scenarios li { display: flex; gap: 16px; justify-content: space-between; align-items: start; padding: 8px 0; border-top: 1px solid var(--line); }
.faults { margin-bottom: 8px; } .faults code { white-space: pre-wrap; }
.scenarios div { min-width: 0; } .scenarios code { color: var(--quiet); }
.scenarios .on { border-left: 3px solid var(--brand); padding-left: 12px; }
section > details { border-top: 1px solid var(--line); padding: 8px 0; }
section > details > summary { cursor: pointer; font-weight: 600; }
.count { color: var(--quiet); font-weight: 400; }
form { margin: 0; }
button { font: inherit; padding: 4px 12px; border-radius: 4px; border: 1px solid var(--line); background: transparent; color: inherit; cursor: pointer; white-space: nowrap; }
button:hover { border-color: var(--brand); }
button.main { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
button.danger { border-color: var(--bad); color: var(--bad); }
textarea { width: 100%; min-height: 9rem; font: 12px/1.5 "Cascadia Mono", Consolas, Menlo, "Liberation Mono", monospace; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: 4px; padding: 8px; margin: 4px 0 8px; }
.note:empty { display: none; }
.note { margin: 0 24px 16px; padding: 8px 16px; border: 1px solid var(--bad); border-radius: 8px; color: var(--bad); }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
@media (max-width: 1000px) { main { grid-template-columns: minmax(0, 1fr); } header .reset { margin-left: 0; } dl { grid-template-columns: 1fr; } dd { margin-bottom: 8px; } }
`;
