/** The look of the forms, by the same tokens as the widgets; served at `{basePath}/form.css`. */
export const surveyFormStyles = `.kinerja-form {
  accent-color: var(--kinerja-accent, #14568f);
  background: var(--kinerja-surface, #fff);
  border: 1px solid var(--kinerja-line, #d3dae2);
  border-radius: var(--kinerja-radius, 8px);
  box-sizing: border-box;
  color: var(--kinerja-ink, #18212b);
  display: block;
  font: 400 var(--kinerja-font-size, 16px)/1.5 var(--kinerja-font, inherit);
  margin: 0;
  overflow-wrap: anywhere;
  padding: clamp(14px, 4%, 28px);
  text-align: start;
}
/* The widget, once it is there, stands around the form until it takes its place. */
kinerja-satisfaction-survey:defined > .kinerja-form {
  border: 0;
  padding: 0;
}
.kinerja-form * {
  box-sizing: border-box;
}
.kinerja-form h2,
.kinerja-form p,
.kinerja-form ul {
  color: inherit;
  font-size: 1em;
  margin: 0 0 0.5em;
}
.kinerja-form h2 {
  font-size: 1.3em;
  line-height: 1.25;
}
.kinerja-form a {
  color: var(--kinerja-accent, #14568f);
}
.kinerja-form ul {
  list-style: none;
  padding: 0;
}
.kinerja-form li a,
.kinerja-form p > a {
  display: inline-block;
  padding: 0.6em 0;
}
.kinerja-form fieldset {
  border: 0;
  border-top: 1px solid var(--kinerja-line, #d3dae2);
  margin: 1.5em 0 0;
  min-width: 0;
  padding: 1.5em 0 0;
}
.kinerja-form legend {
  border: 0;
  color: inherit;
  float: left;
  font-size: 1.0625em;
  font-weight: 600;
  line-height: 1.4;
  margin: 0 0 0.5em;
  padding: 0;
  width: 100%;
}
.kinerja-form legend span {
  color: var(--kinerja-accent, #14568f);
  display: block;
  font-size: 0.875em;
}
.kinerja-form fieldset label {
  align-items: center;
  border: 1px solid var(--kinerja-muted, #6f7c89);
  border-radius: var(--kinerja-radius, 8px);
  clear: both;
  cursor: pointer;
  display: flex;
  font-weight: 400;
  gap: 0.7em;
  line-height: 1.3;
  margin: 0.5em 0 0;
  min-height: 48px;
  padding: 0.5em 0.8em;
}
.kinerja-form input[type='radio'] {
  flex: none;
  height: 1.25em;
  margin: 0;
  width: 1.25em;
}
.kinerja-form div label {
  display: block;
  font-weight: 600;
}
.kinerja-form details,
.kinerja-form div {
  margin-top: 1.5em;
}
.kinerja-form summary {
  cursor: pointer;
  font-weight: 600;
  min-height: 44px;
  padding: 0.6em 0;
}
.kinerja-form div input,
.kinerja-form select,
.kinerja-form textarea {
  background: var(--kinerja-surface, #fff);
  border: 1px solid var(--kinerja-muted, #6f7c89);
  border-radius: var(--kinerja-radius, 8px);
  color: inherit;
  font: inherit;
  min-height: 44px;
  padding: 0.5em 0.7em;
  width: 100%;
}
.kinerja-form button {
  background: var(--kinerja-accent, #14568f);
  border: 2px solid var(--kinerja-accent, #14568f);
  border-radius: var(--kinerja-radius, 8px);
  color: var(--kinerja-on-accent, #fff);
  cursor: pointer;
  font: inherit;
  font-weight: 600;
  margin-top: 1.5em;
  max-width: 24em;
  min-height: 48px;
  padding: 0.5em 1.1em;
  width: 100%;
}
.kinerja-form :focus-visible {
  outline: 3px solid var(--kinerja-accent, #14568f);
  outline-offset: 2px;
}
.kinerja-form .kinerja-said:focus-visible {
  outline: none;
}
.kinerja-form .kinerja-said {
  border-inline-start: 4px solid var(--kinerja-danger, #b3261e);
  margin: 0 0 1.5em;
  padding-inline-start: 1em;
}
.kinerja-form .kinerja-problem,
.kinerja-said strong {
  clear: both;
  color: var(--kinerja-danger, #b3261e);
  font-weight: 600;
}
.kinerja-form .kinerja-code strong {
  display: block;
  font-size: 1.6em;
  letter-spacing: 0.05em;
}
@media (min-width: 60em) {
  .kinerja-form fieldset label {
    display: inline-flex;
    margin-inline-end: 0.5em;
  }
}
@media print {
  .kinerja-form button {
    display: none;
  }
}
`;
