/** Takes the indentation out of templates and style sheets, which no minifier of JavaScript touches. */
export const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (!id.includes('/widgets/dist/')) return null;
    const parts = templatesIn(this.parse(code)).flatMap(({ tag, quasi }) =>
      quasi.quasis.map(({ start, end }) => ({
        start,
        end,
        tighten: tag.name === 'css' ? tightCss : tightHtml,
      })),
    );
    const tight = parts
      .sort((one, other) => other.start - one.start)
      .reduce(
        (text, { start, end, tighten }) =>
          text.slice(0, start) + tighten(text.slice(start, end)) + text.slice(end),
        code,
      );
    return { code: tight, map: null };
  },
};

function templatesIn(node) {
  if (!node || typeof node !== 'object') return [];
  const own =
    node.type === 'TaggedTemplateExpression' && ['html', 'svg', 'css'].includes(node.tag.name) ? [node] : [];
  return [...own, ...Object.values(node).flatMap(templatesIn)];
}

/** A line break with its indentation means no more than one space. */
function tightHtml(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Comments go, and spaces that separate nothing; quoted text stays. */
function tightCss(text) {
  return text
    .replace(
      /('[^']*'|"[^"]*")|\/\*[^]*?\*\/|\s+/g,
      (all, quoted) => quoted ?? (all.startsWith('/') ? '' : ' '),
    )
    .replace(/('[^']*'|"[^"]*")| ?([{};,>]) ?|(:) /g, (all, quoted, mark, colon) => quoted ?? mark ?? colon)
    .replace(/;(?=})|(?<=[ :(,])0(?=\.\d)/g, '')
    .trim();
}
