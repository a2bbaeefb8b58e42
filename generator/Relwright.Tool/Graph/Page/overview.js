// All resources by their distance from the root; whoever has the pointer or the focus shows where it leads.
function overview() {
  const groups = steps().map(([step, members]) =>
    element("section", { class: "step" },
      element("h3", null, stepName(step), element("small", null, String(members.length))),
      branches(members).map(([before, ones]) => element("div", { class: members.some(one => one.distance > 1) ? "branch" : null },
        before ? element("a", { class: "before", href: href(before) }, breakable(before)) : step > 1 && step < Infinity ? element("span", { class: "before" }, "from others") : null,
        element("div", { class: "chips" }, ones.map(chip))))));
  const all = element("div", { class: "overview" },
    element("div", { class: "legend" },
      element("span", { class: "chip state" }, "has state"), element("span", { class: "chip" }, "only does something"),
      element("span", { class: "chip state out" }, "the one pointed at leads there"), element("span", { class: "chip state in" }, "leads to it")),
    groups);
  for (const [begin, end] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    all.addEventListener(begin, event => light(all, event.target.closest?.("a.chip")));
    all.addEventListener(end, () => light(all, null));
  }
  return [
    element("div", { class: "top" }, element("h2", null, api.api), api.summary ? element("p", null, api.summary) : null,
      element("p", { class: "faint" }, "Choose a resource to see what it holds, where it leads and what can be done with it.")),
    all,
  ];
}

/** Resources by the one before them on the way from the root, so that a long step reads as a tree; families of one or two stay together. */
function branches(members) {
  const families = new Map();
  for (const resource of members) {
    const before = resource.distance > 1 ? resource.before : undefined;
    if (!families.has(before)) families.set(before, []);
    families.get(before).push(resource);
  }
  const large = [...families].filter(([before, ones]) => before !== undefined && ones.length > 2).sort(([one], [other]) => one < other ? -1 : 1);
  const rest = members.filter(resource => !large.some(([, ones]) => ones.includes(resource)));
  return rest.length ? [...large, [undefined, rest]] : large;
}

function chip(resource) {
  const kind = ["chip", hasState(resource) ? "state" : "", resource.name === api.root ? "root" : ""].join(" ").trim();
  return element("a", { class: kind, href: href(resource.name), title: resource.summary ?? null, "data-name": resource.name }, resource.name);
}

function light(all, chosen) {
  all.classList.toggle("lit", !!chosen);
  const resource = chosen ? resources.get(chosen.dataset.name) : null;
  for (const one of all.querySelectorAll("a.chip")) {
    one.classList.toggle("self", one === chosen);
    one.classList.toggle("out", !!resource?.out.has(one.dataset.name));
    one.classList.toggle("in", !!resource?.in.has(one.dataset.name));
  }
}
