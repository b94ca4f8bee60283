export const pageStyle = `
:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f3f2f1, #1b1a19); }
main { box-sizing: border-box; width: min(27.5rem, 100vw - 2rem); padding: 2.25rem; background: light-dark(#fff, #292827);
  color: light-dark(#1b1b1b, #f3f2f1); border-radius: 4px; box-shadow: 0 2px 6px #0003; }
h1 { font-size: 1.5rem; font-weight: 600; line-height: 1.3; margin: 0 0 .75rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
label { display: block; margin: 0 0 .25rem; font-weight: 600; }
input { box-sizing: border-box; width: 100%; font: inherit; padding: .4rem .5rem; margin: 0 0 1rem;
  border: 1px solid light-dark(#605e5c, #a19f9d); border-radius: 2px; background: transparent; color: inherit; }
.actions { display: flex; justify-content: flex-end; gap: .5rem; margin-top: .5rem; }
button { font: inherit; min-width: 6.5rem; padding: .4rem .75rem; border: 1px solid transparent; border-radius: 2px; cursor: pointer; }
button.main { background: #0f6cbd; color: #fff; }
button.plain { background: transparent; color: inherit; border-color: light-dark(#605e5c, #a19f9d); }
:focus-visible { outline: 2px solid light-dark(#0f6cbd, #62abf5); outline-offset: 2px; }
[role="alert"] { color: light-dark(#a4262c, #f1707b); }
.hint { font-size: .875rem; color: light-dark(#605e5c, #c8c6c4); margin: 1.5rem 0 0; }
`;
