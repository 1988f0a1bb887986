/** Changes of a document that can be taken back: parsing or copying a page for each try would cost more than reading it. */
export class Edits {
  readonly #undo: (() => void)[] = [];

  setAttribute(element: Element, name: string, value: string | null): void {
    const before = element.getAttribute(name);
    this.#undo.push(() => write(element, name, before));
    write(element, name, value);
  }

  setText(node: Text, text: string): void {
    const before = node.data;
    this.#undo.push(() => {
      node.data = before;
    });
    node.data = text;
  }

  /** Puts `node` before `next` in `parent`, or last; a node of the page is moved. */
  insert(node: ChildNode, parent: ParentNode, next: Node | null): void {
    this.remove(node);
    this.#undo.push(() => node.remove());
    parent.insertBefore(node, next);
  }

  remove(node: ChildNode): void {
    const { parentNode: parent, nextSibling: next } = node;
    if (parent === null) return;
    this.#undo.push(() => parent.insertBefore(node, next));
    node.remove();
  }

  /** Takes everything back, the latest change first. */
  undo(): void {
    for (let step = this.#undo.pop(); step !== undefined; step = this.#undo.pop()) step();
  }
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
