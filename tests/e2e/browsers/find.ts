/** Words as they travel to the page. */
export type Sought = { text: string; exact: boolean } | { source: string; flags: string };

/** One step of looking: into what the steps before it found, or among it. */
export type Step =
  | { by: 'css'; css: string }
  | { by: 'role'; role: string; name: Sought | null; level: number | null }
  | { by: 'label' | 'text' | 'holds'; sought: Sought }
  | { by: 'place'; index: number };

/**
 * The elements that the steps lead to, in the order of the document. It is sent to the page as its text and so stands alone. Roles and names follow
 * ARIA as far as our pages use it.
 */
export function find(steps: readonly Step[]): HTMLElement[] {
  const controls = 'input, select, textarea';
  const roles: [selector: string, role: string][] = [
    ['button, input:is([type=button], [type=submit], [type=reset])', 'button'],
    ['a[href]', 'link'],
    ['h1, h2, h3, h4, h5, h6', 'heading'],
    ['input[type=checkbox]', 'checkbox'],
    ['input[type=radio]', 'radio'],
    ['input[type=search]', 'searchbox'],
    ['input[type=number]', 'spinbutton'],
    ['input[list], select', 'combobox'],
    ['input:not([type]), input:is([type=text], [type=email], [type=url], [type=tel]), textarea', 'textbox'],
    ['nav', 'navigation'],
    ['main', 'main'],
    ['dialog', 'dialog'],
    ['ul, ol', 'list'],
    ['li', 'listitem'],
    ['table', 'table'],
    ['tr', 'row'],
    ['th', 'columnheader'],
    ['[role=grid] td', 'gridcell'],
    ['td', 'cell'],
    ['option', 'option'],
    ['img', 'img'],
    ['output', 'status'],
    ['fieldset', 'group'],
  ];
  const namedByContent =
    /^(button|link|heading|checkbox|radio|switch|option|row|cell|gridcell|columnheader|rowheader|menuitem.*|tab|treeitem)$/;

  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  const childrenOf = (element: Element) => [...(element.shadowRoot?.children ?? []), ...element.children];
  const below = (element: Element): Element[] => childrenOf(element).flatMap((child) => [child, ...below(child)]);
  const parentOf = (element: Element) =>
    element.parentElement ?? (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

  function isSought(text: string, sought: Sought): boolean {
    const words = squeeze(text);
    if ('source' in sought) return new RegExp(sought.source, sought.flags).test(words);
    if (sought.exact) return words === squeeze(sought.text);
    return words.toLowerCase().includes(squeeze(sought.text).toLowerCase());
  }

  function textOf(element: Element): string {
    if (element.matches('script, style, noscript, template')) return '';
    return [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]
      .map((node) => (node instanceof Element ? textOf(node) : node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('');
  }

  function roleOf(element: Element): string {
    const told = element.getAttribute('role')?.trim().split(/\s+/)[0];
    return told || (roles.find(([selector]) => element.matches(selector))?.[1] ?? '');
  }

  function isHidden(element: Element): boolean {
    if (getComputedStyle(element).visibility !== 'visible') return true;
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      if (at.getAttribute('aria-hidden') === 'true' || getComputedStyle(at).display === 'none') return true;
    }
    return false;
  }

  function contentOf(element: Element): string {
    return [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]
      .map((node) => {
        if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
        const { display } = getComputedStyle(node);
        if (node.getAttribute('aria-hidden') === 'true' || display === 'none') return '';
        const words = node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? contentOf(node);
        return display.startsWith('inline') ? words : ` ${words} `;
      })
      .join('');
  }

  function labelsOf(element: Element): string[] {
    const root = element.getRootNode();
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const named = ids.flatMap((id) => (root instanceof Document || root instanceof ShadowRoot ? (root.getElementById(id) ?? []) : []));
    if (named.length > 0) return [named.map(textOf).join(' ')];
    const label = element.getAttribute('aria-label');
    if (label !== null) return [label];
    if (!('labels' in element && element.labels instanceof NodeList)) return [];
    return [...element.labels].flatMap((each) => (each instanceof Element ? contentOf(each) : []));
  }

  function nameOf(element: Element): string {
    const [label] = labelsOf(element);
    if (label !== undefined) return label;
    const legend = element.matches('fieldset') ? element.querySelector('legend') : null;
    const words = legend !== null || namedByContent.test(roleOf(element)) ? contentOf(legend ?? element) : '';
    return squeeze(words) || (element.getAttribute('alt') ?? element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
  }

  function levelOf(element: Element): number {
    return Number(element.getAttribute('aria-level') ?? /^h(\d)$/.exec(element.localName)?.[1]);
  }

  function holds(element: Element, step: Step): boolean {
    switch (step.by) {
      case 'css':
        return element.matches(step.css);
      case 'role':
        return (
          roleOf(element) === step.role &&
          !isHidden(element) &&
          (step.name === null || isSought(nameOf(element), step.name)) &&
          (step.level === null || levelOf(element) === step.level)
        );
      case 'label':
        return (
          (element.matches(controls) || element.hasAttribute('aria-label')) &&
          labelsOf(element).some((label) => isSought(label, step.sought))
        );
      case 'text':
        // The innermost one that says it all.
        return isSought(textOf(element), step.sought) && !childrenOf(element).some((child) => isSought(textOf(child), step.sought));
      default:
        return false;
    }
  }

  let found: Element[] = [document.documentElement];
  for (const step of steps) {
    if (step.by === 'place') found = found.slice(step.index).slice(0, 1);
    else if (step.by === 'holds') found = found.filter((element) => isSought(textOf(element), step.sought));
    else found = [...new Set(found.flatMap(below))].filter((element) => holds(element, step));
  }
  return found.filter((element) => element instanceof HTMLElement);
}
