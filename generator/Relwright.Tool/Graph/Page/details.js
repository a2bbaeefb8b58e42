// All that the specification says of one resource.
function details(resource) {
  const shown = resources.get(resource.sameAs) ?? resource;
  return element("div", { class: "details" },
    resource.sameAs ? element("p", null, "Looks like ", reference(resource.sameAs), "; what follows is said there.") : null,
    section("Properties", shown.properties, ["name", "type", ""], property),
    section("Links", shown.links, ["relation", "to", ""], one => [element("code", null, one.rel), reference(one.to), saying(one)]),
    section("Embedded", shown.embedded, ["relation", "resource", ""], one => [element("code", null, one.rel), reference(one.to), saying(one)]),
    section("Links that lead here", [...resource.in], ["from", "by"], ([name, ways]) => [reference(name), joined([...new Set(ways.map(wayName))])]),
    resource.operations.length ? element("h3", null, "Operations", element("small", null, String(resource.operations.length))) : null,
    resource.operations.map(one => operation(one, resource)),
    section("Events", resource.events, ["kind", "of", "sender", ""], one =>
      [one.kind, reference(one.of), one.sender ? reference(one.sender) : "", joined([one.priority, one.reason].filter(Boolean))]),
    resource.scopes.length ? [element("h3", null, "Scopes", element("small", null, "any one is enough")), scopeList(resource.scopes)] : null);
}

function heading(resource) {
  const way = [];
  for (let at = resource.before; at && way.length < 50; at = resources.get(at).before) way.unshift(at);
  return element("div", { class: "top" },
    way.length ? element("p", { class: "way", "aria-label": "Shortest way from the root" }, way.map(reference)) : null,
    element("h2", { tabindex: "-1", id: "heading" }, resource.name,
      resource.rel ? element("small", null, "on the wire: ", element("code", null, resource.rel)) : null,
      resource.revision ? element("small", null, "revision " + resource.revision) : null),
    said(resource),
    resource.distance === undefined ? element("p", { class: "faint" }, "No way leads here from the root.") : null);
}

function said(thing) {
  return [
    thing.summary ? element("p", null, thing.summary) : null,
    thing.remarks ? element("p", { class: "faint" }, thing.remarks) : null,
    thing.deprecated ? element("p", { class: "deprecated" }, "Deprecated: ", thing.deprecated) : null,
  ];
}

function saying(thing) {
  return [thing.flags.map(flag => element("span", { class: "tag" }, flag)), thing.bounds ? element("span", { class: "tag" }, thing.bounds) : null,
    thing.summary ?? "", thing.remarks ? element("div", { class: "faint" }, thing.remarks) : null,
    thing.deprecated ? element("div", { class: "deprecated" }, "Deprecated: ", thing.deprecated) : null];
}

function property(one) {
  const values = enums.get(one.enum);
  return [element("code", null, one.name),
    values ? element("details", null, element("summary", null, element("code", null, one.type)), joined(values.map(value => element("code", null, value)))) : element("code", null, one.type),
    saying(one)];
}

function section(title, items, columns, row) {
  if (!items.length) return null;
  return [
    element("h3", null, title, element("small", null, String(items.length))),
    element("table", null,
      element("thead", null, element("tr", null, columns.map(name => element("th", { scope: "col" }, name)))),
      element("tbody", null, items.map(item => element("tr", null, row(item).map(cell => element("td", null, cell)))))),
  ];
}

function operation(one, resource) {
  const facts = [];
  const fact = (name, value) => facts.push(element("dt", null, name), element("dd", null, value));
  if (one.query.length) fact("query", fields(one.query));
  if (one.body) fact("body", body(one.body));
  if (one.answers !== "none") fact("answers", [one.answers === "location" ? "the place of " : "", one.answer ? reference(one.answer) : "something that nobody describes"]);
  if (one.ifMatch) fact("If-Match", one.ifMatch);
  if (one.errors.length) fact("errors", joined(one.errors.map(error)));
  if (one.scopes.length) fact("scopes", scopeList(one.scopes));
  return element("section", { class: "operation" },
    element("span", { class: "verb" }, one.verb), " ", one.summary ?? element("span", { class: "faint" }, `${one.verb} of ${resource.name}`),
    one.remarks ? element("p", { class: "faint" }, one.remarks) : null,
    one.deprecated ? element("p", { class: "deprecated" }, "Deprecated: ", one.deprecated) : null,
    facts.length ? element("dl", null, facts) : null);
}

function body(one) {
  return [
    one.form === "resource" ? "the whole representation " : "",
    one.type ? [element("code", null, one.type), " "] : "",
    one.flags.map(flag => element("span", { class: "tag" }, flag)),
    joined(one.own.map(name => element("code", null, name))),
    fields(one.members),
  ];
}

function fields(members) {
  return members.length ? element("table", null, element("tbody", null, members.map(one => element("tr", null, property(one).map(cell => element("td", null, cell)))))) : null;
}

function error(name) {
  const known = errors.get(name);
  return element("span", { title: known?.summary ?? null }, element("code", null, name), known?.status ? ` (${known.status})` : null);
}

function scopeList(names) {
  return joined(names.map(name => element("span", { title: scopes.get(name)?.summary ?? null }, element("code", null, name),
    scopes.get(name)?.permission ? ` (${scopes.get(name).permission})` : null)));
}

function wayName(way) {
  return way.kind === "answer" ? `answer to ${way.word}` : way.kind === "alias" ? "same as" : way.kind === "embedded" ? `${way.word} (embedded)` : way.word;
}

function reference(name) {
  return resources.has(name) ? element("a", { href: href(name) }, name) : element("span", { class: "faint" }, name ?? "not described");
}
