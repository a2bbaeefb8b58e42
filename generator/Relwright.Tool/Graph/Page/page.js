// The page: the address says which resource is shown, the field narrows the list.
const main = document.getElementById("main"), list = document.getElementById("list"), search = document.getElementById("search");

function chosen() {
  try {
    return resources.get(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return undefined; // an address that somebody typed
  }
}

function show(focus) {
  const resource = chosen();
  main.className = resource ? "chosen" : "";
  main.replaceChildren(...(resource ? [heading(resource), neighbourhood(resource), details(resource)] : overview()));
  main.scrollTop = 0;
  document.title = (resource ? resource.name + ": " : "") + api.api;
  mark();
  if (focus) (document.getElementById("heading") ?? main).focus({ preventScroll: true });
}

function mark() {
  const resource = chosen();
  for (const link of list.querySelectorAll("a")) {
    const current = link.dataset.name === resource?.name;
    if (current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    if (current) link.scrollIntoView({ block: "nearest" });
  }
}

/** Where a resource has what is looked for: by its name best, at its beginning better still. */
function hit(resource, text) {
  let best = null;
  for (const [kind, word] of words(resource)) {
    const at = word.toLowerCase().indexOf(text);
    if (at < 0) continue;
    const rank = kind === "" ? (at === 0 ? 0 : 1) : kind === "summary" ? 3 : 2;
    if (!best || rank < best.rank) best = { rank, note: rank < 2 ? null : kind === "summary" ? "in its description" : `${kind} ${word}` };
  }
  return best;
}

function narrow() {
  const text = search.value.trim().toLowerCase();
  if (!text) {
    list.replaceChildren(...steps().flatMap(([step, members]) => [element("h2", null, stepName(step)), items(members.map(resource => ({ resource })))]));
    document.getElementById("found").textContent = "";
  } else {
    const hits = api.resources.map(resource => ({ resource, ...hit(resource, text) })).filter(one => one.rank !== undefined)
      .sort((one, other) => one.rank - other.rank || (one.resource.name < other.resource.name ? -1 : 1));
    list.replaceChildren(items(hits));
    document.getElementById("found").textContent = hits.length ? count(hits.length, "resource") + ", Enter opens the first" : "nothing found";
  }
  mark();
}

function items(hits) {
  return element("ul", null, hits.map(({ resource, note }) =>
    element("li", null, element("a", { href: href(resource.name), "data-name": resource.name }, breakable(resource.name), note ? element("small", null, note) : null))));
}

search.addEventListener("input", narrow);
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...list.querySelectorAll("a")], at = links.indexOf(document.activeElement);
  if (event.key === "/" && document.activeElement !== search) search.focus(), search.select();
  else if (event.key === "Escape" && search.value) search.value = "", narrow(), search.focus();
  else if (event.key === "Enter" && document.activeElement === search && search.value.trim()) links[0]?.click();
  else if (event.key === "ArrowDown" && (document.activeElement === search || at >= 0)) links[at + 1]?.focus();
  else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? search).focus();
  else return;
  event.preventDefault();
});
document.querySelector(".skip").addEventListener("click", event => {
  event.preventDefault();
  (document.getElementById("heading") ?? main).focus();
});
addEventListener("hashchange", () => show(true));

document.getElementById("facts").textContent =
  `${count(api.resources.length, "resource")}, ${count(api.resources.reduce((sum, one) => sum + one.links.length, 0), "link")}, ` +
  `${count(api.resources.reduce((sum, one) => sum + one.operations.length, 0), "operation")}${api.summary ? " \u00B7 " + api.summary : ""}`;
narrow();
show(false);
