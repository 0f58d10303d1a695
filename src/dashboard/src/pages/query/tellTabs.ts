/**
 * Tells GraphiQL's tabs as a list of buttons of which one is current: they hold buttons, which a tab may not.
 * @returns Ends it.
 */
export function tellTabs(editor: HTMLElement): () => void {
  const tell = () => {
    for (const list of editor.querySelectorAll("[role=tablist]")) list.removeAttribute("role");
    for (const tab of editor.querySelectorAll(".graphiql-tab[role=tab], .graphiql-tab[aria-selected]")) tellTab(tab);
  };
  const observer = new MutationObserver(tell);
  observer.observe(editor, { subtree: true, childList: true, attributeFilter: ["role", "aria-selected"] });
  tell();
  return () => observer.disconnect();
}

function tellTab(tab: Element) {
  const current = tab.getAttribute("aria-selected") ?? "false";
  tab.querySelector("button")?.setAttribute("aria-current", current);
  tab.removeAttribute("role");
  tab.removeAttribute("aria-selected");
}
