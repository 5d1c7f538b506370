import { dirname, join } from 'node:path';
import postcss, { type AtRule, type Container, type Rule } from 'postcss';

/** Files of a site below its folder, by path: style sheets, components and scripts. */
type Sources = ReadonlyMap<string, string>;

/** Every page is made by this component: what it imports is there for all. */
const PAGE = 'features/page/Page.astro';
const ORDER = 'styles/layers.css';

interface Sheet {
  path: string;
  rules: readonly Rule[];
  classes: ReadonlySet<string>;
}

/**
 * What is wrong with the styles of a site, a sentence each. Elements and tokens alone are global, in `styles/`. A class is
 * styled in one sheet beside the components it is for; who names it from another folder imports that sheet. Every rule
 * stands in a layer whose place in the cascade is said.
 */
export function styleProblems(sources: Sources): string[] {
  const sheets = [...sources].filter(([path]) => path.endsWith('.css')).map(([path, text]) => sheetOf(path, text));
  return [
    ...sheets.flatMap((sheet) => layerProblems(sheet, layersOf(sources.get(ORDER) ?? ''))),
    ...sheets.flatMap(globalProblems),
    ...homeProblems(sheets),
    ...useProblems(sheets, sources),
    ...importProblems(sheets, sources),
  ];
}

function sheetOf(path: string, text: string): Sheet {
  const rules: Rule[] = [];
  postcss.parse(text).walkRules((rule) => {
    if (!above(rule).some(({ name }) => name === 'keyframes')) rules.push(rule);
  });
  return { path, rules, classes: new Set(rules.flatMap(({ selector }) => classesIn(selector))) };
}

function classesIn(selector: string): string[] {
  return Array.from(selector.replace(/"[^"]*"/g, '').matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name);
}

/** The at-rules a rule stands in. */
function above(rule: Rule): AtRule[] {
  const all: AtRule[] = [];
  for (let at = rule.parent as Container | undefined; at; at = at.parent as Container | undefined)
    if (at.type === 'atrule') all.push(at as AtRule);
  return all;
}

function layersOf(order: string): string[] {
  const statement = postcss.parse(order).nodes.find((node) => node.type === 'atrule' && node.name === 'layer');
  return statement?.type === 'atrule' ? statement.params.split(/,\s*/) : [];
}

function layerProblems({ path, rules }: Sheet, layers: readonly string[]): string[] {
  return rules.flatMap((rule) => {
    const layer = above(rule).find(({ name }) => name === 'layer')?.params;
    if (layer === undefined) return [`${path}: ${rule.selector} stands outside a layer`];
    return layers.includes(layer) ? [] : [`${path}: the layer ${layer} of ${rule.selector} has no place in the order`];
  });
}

function globalProblems({ path, classes }: Sheet): string[] {
  return path.startsWith('styles/') ? [...classes].map((name) => `${path}: .${name} is no element, and global`) : [];
}

function homeProblems(sheets: readonly Sheet[]): string[] {
  const all = new Set(sheets.flatMap(({ classes }) => [...classes]));
  return [...all].flatMap((name) => {
    const homes = sheets.filter(({ classes }) => classes.has(name)).map(({ path }) => path);
    return homes.length > 1 ? [`.${name} is styled in ${homes.join(' and ')}`] : [];
  });
}

function useProblems(sheets: readonly Sheet[], sources: Sources): string[] {
  const source = [...sources]
    .filter(([path]) => !path.endsWith('.css'))
    .map(([, text]) => text)
    .join('\n');
  const words = new Set(source.match(/[a-z][\w-]*(\$\{)?/gi));
  const isUsed = (name: string) => words.has(name) || prefixesOf(name).some((prefix) => words.has(`${prefix}\${`));
  return sheets.flatMap(({ path, classes }) =>
    [...classes].filter((name) => !isUsed(name)).map((name) => `${path}: nobody names .${name}`),
  );
}

/** Of `a-b-c`: `a-` and `a-b-`. */
function prefixesOf(name: string): string[] {
  return Array.from(name.matchAll(/-/g), ({ index }) => name.slice(0, index + 1));
}

function importProblems(sheets: readonly Sheet[], sources: Sources): string[] {
  const components = [...sources].filter(([path]) => path.endsWith('.astro'));
  const onEveryPage = importsOf(PAGE, sources.get(PAGE) ?? '');
  const imported = new Set(components.flatMap(([path, text]) => importsOf(path, text)));
  const own = sheets.filter(({ path }) => !path.startsWith('styles/'));
  return [
    ...own.filter(({ path }) => !imported.has(path)).map(({ path }) => `${path}: nobody imports it`),
    ...components
      .filter(([, text]) => /<style\b/.test(text))
      .map(([path]) => `${path}: its styles do not stand beside it`),
    ...components.flatMap(([path, text]) => {
      const here = [...onEveryPage, ...importsOf(path, text)];
      const isHere = (sheet: Sheet) => here.includes(sheet.path) || dirname(sheet.path) === dirname(path);
      return named(text).flatMap((name) => {
        const homes = own.filter(({ classes }) => [...classes].some((one) => isSame(name, one)));
        const foreign = homes.some(isHere) ? [] : homes;
        return foreign.map((sheet) => `${path}: names .${name} and does not import ${sheet.path}`);
      });
    }),
  ];
}

function isSame(name: string, styled: string): boolean {
  return name.endsWith('-') ? styled.startsWith(name) : styled === name;
}

function importsOf(path: string, text: string): string[] {
  return Array.from(text.matchAll(/^import '(.+\.css)';$/gm), ([, sheet = '']) => join(dirname(path), sheet));
}

/** The classes a component's markup names; one that goes on with a value as its beginning, to the last dash. */
function named(text: string): string[] {
  const values = Array.from(text.matchAll(/class=(?:"([^"]*)"|\{)/g), ({ 1: plain, index, 0: all }) =>
    plain === undefined ? literals(expression(text, index + all.length)) : [plain],
  );
  const words = values.flat().flatMap((value) => value.replace(/\$\{[^}]*\}/g, '$').split(/\s+/));
  return [...new Set(words.map((word) => word.replace(/\$.*$/, '')).filter((word) => word !== ''))];
}

/** What stands in braces up to the one that closes them. */
function expression(text: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < text.length; at++) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
  return text.slice(from, at - 1);
}

/** The strings in it, and those within the values of a template that are words of their own. */
function literals(code: string): string[] {
  return Array.from(code.matchAll(/'([^']*)'|`([^`]*)`/g)).flatMap(([, plain, template = '']) => {
    const values = Array.from(template.matchAll(/(?<!\S)\$\{([^}]*)\}/g), ([, value = '']) => value);
    return plain === undefined ? [template, ...values.flatMap(literals)] : [plain];
  });
}
